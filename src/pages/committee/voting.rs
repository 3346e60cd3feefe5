//! What is put to the vote: by placards that are counted, or by roll call with what each member answers.
use crate::kit::ui::Ui;
use crate::pages::committee::fields::Form;
use crate::pages::committee::words;
use committee::event::{Answer, Event, Item};
use committee::roll::Roll;
use committee::session::{Draft, Session};
use yew::prelude::*;

/// The fields of a count.
const COUNT: &[&str] = &["committee-in-favour", "committee-against", "committee-abstaining"];

/// The form, or the roll call that goes on.
pub fn view(form: &Form<'_>) -> Html {
    let ui = form.ui;
    html! {
        <section class="card committee-form" aria-labelledby="committee-vote">
            <h2 id="committee-vote">{ ui.text("committee-vote") }</h2>
            {
                match &form.session.roll {
                    Some(roll) => calling(form, roll),
                    None => put(form),
                }
            }
        </section>
    }
}

/// What can be put to the vote, each with the word by which the list has it.
fn items(session: &Session) -> Vec<(String, Item)> {
    let motions = session
        .pending()
        .into_iter()
        .map(|place| (format!("m{place}"), Item::Motion(place)));
    let amendments = session.amendments.iter().enumerate();
    let amendments = amendments.filter(|(_, amendment)| amendment.end.is_none());
    let amendments = amendments.map(|(place, _)| (format!("a{place}"), Item::Amendment(place)));
    let next = session.next_draft();
    let draft = next.and_then(|place| Some((place, session.drafts.get(place)?)));
    let parts = draft.into_iter().filter(|(_, draft)| draft.divided);
    let parts = parts.flat_map(|(place, draft): (usize, &Draft)| {
        (0..draft.paragraphs.len()).map(move |number| (format!("p{number}"), Item::Part(place, vec![number])))
    });
    let drafts = next.map(|place| (format!("d{place}"), Item::Draft(place)));
    motions.chain(amendments).chain(parts).chain(drafts).collect()
}

fn put(form: &Form<'_>) -> Html {
    let Form {
        ui, held, session, ..
    } = form;
    let items = items(session);
    if items.is_empty() {
        return html! { <p class="wide">{ ui.text("committee-nothing") }</p> };
    }
    let chosen = items.iter().find(|(word, _)| word == held.text("committee-item"));
    let item = chosen.or_else(|| items.first()).map(|(_, item)| item.clone());
    let choices = items
        .iter()
        .map(|(word, item)| (word.clone(), words::item(ui, session, item)));
    let [in_favour, against, abstaining] =
        ["committee-in-favour", "committee-against", "committee-abstaining"]
            .map(|id| held.number(id).unwrap_or(0_u16));
    let count = item
        .clone()
        .map(|item| Event::Count(item, [in_favour, against, abstaining]));
    let roll = item
        .zip(form.chosen("committee-first"))
        .map(|(item, first)| Event::Roll(item, first));
    html! {
        <>
            <div class="wide">{ form.choose("committee-item", choices.collect()) }</div>
            { form.line("committee-in-favour", true) }
            { form.line("committee-against", true) }
            { form.line("committee-abstaining", true) }
            <p class="wide committee-buttons">{ form.press("committee-count", count, COUNT) }</p>
            { form.member("committee-first", false) }
            <p class="wide committee-buttons">{ form.press("committee-roll", roll, &[]) }</p>
        </>
    }
}

/// The member that is called, with the answers it may give.
fn calling(form: &Form<'_>, roll: &Roll) -> Html {
    let Form { ui, session, .. } = form;
    let press = |answer: Answer, id: &'static str| form.press(id, Some(Event::Answer(answer)), &[]);
    html! {
        <div class="wide committee-roll">
            <p>{ words::item(ui, session, &roll.item) }</p>
            { called(session, roll) }
            <p class="committee-buttons">
                { press(Answer::InFavour, "committee-answer-in-favour") }
                { press(Answer::Against, "committee-answer-against") }
                { press(Answer::Abstaining, "committee-answer-abstaining") }
                if session.house.passes {
                    { press(Answer::Pass, "committee-answer-pass") }
                }
            </p>
            <p>{ so_far(ui, roll) }</p>
        </div>
    }
}

/// The member that is called.
pub fn called(session: &Session, roll: &Roll) -> Html {
    let name = roll
        .called()
        .map(|who| words::name(session, who))
        .unwrap_or_default();
    html! { <p class="committee-called" dir="auto" aria-live="polite"><strong>{ name }</strong></p> }
}

/// The count so far.
pub fn so_far(ui: &Ui, roll: &Roll) -> String {
    let count = |wanted: Answer| roll.votes().filter(|(_, answer)| *answer == wanted).count();
    count_words(
        ui,
        [Answer::InFavour, Answer::Against, Answer::Abstaining].map(count),
    )
}

/// A count in words.
pub fn count_words(ui: &Ui, [in_favour, against, abstaining]: [usize; 3]) -> String {
    let args = [
        ("favour", in_favour.into()),
        ("against", against.into()),
        ("abstaining", abstaining.into()),
    ];
    ui.texts.say("committee-tally", &args)
}
