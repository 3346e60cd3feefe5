//! A roll call pasted in: what was understood, and every doubt with its place and a press that settles it.
use crate::kit::field;
use crate::kit::ui::{Effect, Ui};
use crate::pages::new_vote::held::Held;
use crate::pages::new_vote::items;
use crate::pages::new_vote::message::Message;
use crate::text::phrases;
use records::made::Roll;
use records::pasted::DoubtKind;
use records::pasted::{Doubt, Pasted, html};
use rules::member::MemberId;
use rules::vote::Vote;
use wording::arg::Arg;
use wording::names;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// More doubts than this are counted, not listed: it is another kind of text then.
const LISTED: usize = 40;

/// The field for a file, and the place for how reading it went.
const FILE: &str = "paste-file";
const FILE_SAID: &str = "paste-file-said";

/// Reads the file of the field into the text.
const READ: Effect = Effect::ReadDocument([FILE, "paste", FILE_SAID]);

/// The field and what it says.
pub fn view(ui: &Ui, form: &Held, enter: &Callback<Message>) -> Html {
    let nothing = Pasted::default();
    let (paste, read) = form.rolls.of(form.shown).unwrap_or(("", &nothing));
    let seated = form.seated();
    let several = form.made.items.len() > 1;
    let item = form.made.item(form.shown);
    let kept = item.is_some_and(|item| matches!(item.roll, Roll::Kept(_)));
    let input = enter.reform(|event: InputEvent| Message::Paste(field::value(&event)));
    let entered = enter.clone();
    let from_clipboard = Callback::from(move |event: Event| {
        if let Some(text) = field::pasted(&event, html::lines) {
            entered.emit(Message::Paste(text));
        }
    });
    let read_file = ui.does::<()>(READ);
    let dropped = Callback::from(move |event: DragEvent| {
        if field::dropped(&event, FILE) {
            read_file.emit(());
        }
    });
    let more = read.doubts.len().saturating_sub(LISTED);
    html! {
        <section class="card pasted-roll" aria-labelledby="pasted-roll">
            <h2 id="pasted-roll">{ ui.text("paste-title") }</h2>
            if several {
                <p class="pasted-item">{ items::name(ui, form, form.shown) }</p>
            }
            if kept {
                <p class="own-note">{ ui.text("new-kept") }</p>
            }
            <p id="paste-note">{ ui.text("paste-note") }</p>
            <label>
                <span class="visually-hidden">{ ui.text("paste-title") }</span>
                <textarea
                    id="paste"
                    rows="7"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby="paste-note"
                    placeholder={ui.text("paste-example")}
                    value={paste.to_owned()}
                    oninput={input}
                    onpaste={from_clipboard}
                    ondragover={|event: DragEvent| field::take_files(&event)}
                    ondrop={dropped}
                />
            </label>
            <label class="pasted-file">
                <span>{ ui.text("paste-file") }</span>
                <input type="file" id={FILE} accept=".pdf,.docx,.txt,.md,.csv,.html,.htm" onchange={ui.does(READ)} />
            </label>
            // The script that reads the file writes here.
            <p id={FILE_SAID} class="pasted-file-said" role="status" />
            <div role="status">
                if !paste.trim().is_empty() {
                    <p class="pasted-counts">{ counts(ui, read, &seated) }</p>
                    if let Some(said) = said(ui, read) {
                        <p class="pasted-said">{ said }</p>
                    }
                    if misses_names(read) {
                        <p class="pasted-missing">{ ui.text("paste-missing") }</p>
                    }
                }
            </div>
            { offer(ui, paste, read, enter) }
            if !read.doubts.is_empty() {
                <h3>{ ui.texts.say("paste-doubts", &[("count", read.doubts.len().into())]) }</h3>
                <ol class="pasted-doubts">
                    { for read.doubts.iter().take(LISTED).map(|doubt| self::doubt(ui, paste, doubt, enter)) }
                </ol>
                if more > 0 {
                    <p>{ phrases::and_more(&ui.texts, more) }</p>
                }
            }
        </section>
    }
}

fn counts(ui: &Ui, read: &Pasted, seated: &[MemberId]) -> String {
    let of = |fits: fn(Vote) -> bool| read.votes.iter().filter(|(_, vote)| fits(*vote)).count();
    let not_named = seated
        .iter()
        .filter(|member| read.votes.iter().all(|(named, _)| named != *member))
        .count();
    ui.texts.say(
        "paste-counts",
        &[
            ("favour", of(|vote| vote == Vote::InFavour).into()),
            ("against", of(|vote| vote == Vote::Against).into()),
            ("abstaining", of(|vote| vote == Vote::Abstaining).into()),
            ("absent", of(|vote| matches!(vote, Vote::NotVoting(_))).into()),
            ("unnamed", not_named.into()),
        ],
    )
}

/// What the text counts, where it counts without naming.
fn said(ui: &Ui, read: &Pasted) -> Option<String> {
    read.said.iter().find(|(vote, said)| {
        let named = read.votes.iter().filter(|(_, cast)| cast == vote).count();
        said.is_some_and(|said| usize::from(said) != named)
    })?;
    let count = |vote: Vote| Arg::from(read.count(vote));
    let columns = [
        ("favour", count(Vote::InFavour)),
        ("against", count(Vote::Against)),
        ("abstaining", count(Vote::Abstaining)),
    ];
    Some(ui.texts.say("paste-said", &columns))
}

/// Whether the text counts more votes than it names.
fn misses_names(read: &Pasted) -> bool {
    read.said.iter().any(|(vote, said)| {
        let named = read.votes.iter().filter(|(_, cast)| *cast == vote).count();
        said.is_some_and(|said| usize::from(said) > named)
    })
}

/// One press for those whose vote the counts and the seats leave no choice about.
fn offer(ui: &Ui, paste: &str, read: &Pasted, enter: &Callback<Message>) -> Html {
    let Some(offer) = &read.offer else {
        return Html::default();
    };
    let vote = vote_word(&ui.texts, offer.vote);
    let (line, end) = (offer.line(&vote), paste.len());
    let press = enter.reform(move |_: MouseEvent| Message::Correct(end..end, line.clone()));
    let members: Vec<String> = offer
        .members
        .iter()
        .map(|member| names::short_name(&ui.texts, *member))
        .collect();
    let count = ("count", Arg::from(members.len()));
    html! {
        <p class="pasted-offer">
            <span>{ ui.text("paste-offer") }</span>
            <button type="button" id="paste-offer" onclick={press}>
                { ui.texts.say("paste-offer-take", &[count, ("vote", vote.into())]) }
            </button>
            if members.len() <= 15 {
                <span>{ ui.texts.list(&members) }</span>
            }
        </p>
    }
}

/// The first words of a part of the text, to choose it by.
fn first_words(part: &str) -> String {
    let words = part.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut first: String = words.chars().take(90).collect();
    if first.len() < words.len() {
        first.push('…');
    }
    first
}

fn doubt(ui: &Ui, paste: &str, doubt: &Doubt, enter: &Callback<Message>) -> Html {
    let member = |member: MemberId| Arg::Text(names::name(&ui.texts, member));
    let voted = |vote: Vote| Arg::Text(vote_word(&ui.texts, vote));
    let words = || ("words", Arg::Text(doubt.text.clone()));
    let say = |key: &str, args: &[(&str, Arg)]| ui.texts.say(key, args);
    let (sentence, instead): (String, Vec<(String, String)>) = match &doubt.kind {
        DoubtKind::UnknownName { nearest, .. } => {
            (say("doubt-unknown-name", &[words()]), by_names(ui, nearest))
        }
        DoubtKind::SeveralNames { members, .. } => {
            (say("doubt-several-names", &[words()]), by_names(ui, members))
        }
        DoubtKind::NotSeated {
            member: who, instead, ..
        } => (
            say("doubt-not-seated", &[("member", member(*who))]),
            by_names(ui, instead),
        ),
        DoubtKind::NoVoteWord { member: who } => {
            let votes = [Vote::InFavour, Vote::Against, Vote::Abstaining].map(|vote| {
                let word = vote_word(&ui.texts, vote);
                (word.clone(), format!("{who}: {word}"))
            });
            (say("doubt-no-vote", &[("member", member(*who))]), votes.to_vec())
        }
        DoubtKind::VoteWithoutName { vote } => (say("doubt-no-name", &[("vote", voted(*vote))]), Vec::new()),
        DoubtKind::MemberTwice {
            member: who,
            first,
            second,
        } => (
            say(
                "doubt-twice",
                &[
                    ("member", member(*who)),
                    ("first", voted(*first)),
                    ("second", voted(*second)),
                ],
            ),
            vec![(ui.text("paste-remove"), String::new())],
        ),
        DoubtKind::CountDisagrees { vote, said, found } => (
            say(
                "doubt-count",
                &[
                    ("vote", voted(*vote)),
                    ("said", (*said).into()),
                    ("found", (*found).into()),
                ],
            ),
            Vec::new(),
        ),
        DoubtKind::MoreVotesThanSeats { said, seats } => (
            say(
                "doubt-too-many",
                &[("said", (*said).into()), ("seats", (*seats).into())],
            ),
            Vec::new(),
        ),
        DoubtKind::SeveralVotes { choices } => {
            let part = |at: &core::ops::Range<usize>| paste.get(at.clone()).unwrap_or("").to_owned();
            let choices = choices.iter().map(|at| (first_words(&part(at)), part(at)));
            (ui.text("doubt-several-votes"), choices.collect())
        }
        DoubtKind::NobodyNamed => (ui.text("doubt-nobody"), Vec::new()),
    };
    // The part that is chosen takes the place of the whole text.
    let several = matches!(doubt.kind, DoubtKind::SeveralVotes { .. });
    let settle = |(label, words): (String, String)| {
        let at = if several { 0..paste.len() } else { doubt.at.clone() };
        let press = enter.reform(move |_: MouseEvent| Message::Correct(at.clone(), words.clone()));
        html! { <button type="button" onclick={press}>{ label }</button> }
    };
    html! {
        <li>
            <span class="pasted-place">
                { say("paste-place", &[("line", doubt.line.into()), ("column", doubt.column.into())]) }
            </span>
            <span>{ sentence }</span>
            if !instead.is_empty() && !several {
                <span>{ ui.text("paste-instead") }</span>
            }
            { for instead.into_iter().map(settle) }
        </li>
    }
}

/// Members to take instead, each by a name that is understood.
fn by_names(ui: &Ui, members: &[MemberId]) -> Vec<(String, String)> {
    let choice = |member: &MemberId| (names::short_name(&ui.texts, *member), member.to_string());
    members.iter().map(choice).collect()
}
