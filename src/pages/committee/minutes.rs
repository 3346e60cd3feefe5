//! The minutes in the language of the page: a line for each thing that happened, with the rule of each decision.
use crate::kit::timer::clock;
use crate::kit::ui::Ui;
use crate::pages::committee::voting::count_words;
use crate::pages::committee::words::{self, name};
use committee::event::{Event, Item};
use committee::session::{Entry, Ruling, Session};
use committee::text::Change;
use yew::prelude::*;

/// The minutes.
pub fn view(ui: &Ui, session: &Session) -> Html {
    html! {
        <ol class="committee-minutes">
            { for session.log.iter().enumerate().map(|(place, entry)| html! { <li key={place}>{ line(ui, session, entry) }</li> }) }
        </ol>
    }
}

/// What happened, in a sentence.
#[must_use]
pub fn line(ui: &Ui, session: &Session, entry: &Entry) -> String {
    match entry {
        Entry::Opened(there, all) => {
            let args = [("there", (*there).into()), ("all", (*all).into())];
            ui.texts.say("committee-said-opened", &args)
        }
        Entry::Ruled(ruling) => decision(ui, session, ruling),
        Entry::Event(event) => happened(ui, session, event),
    }
}

fn happened(ui: &Ui, session: &Session, event: &Event) -> String {
    let by = |key: &str, who: usize, what: String| {
        let args = [("name", name(session, who).into()), ("what", what.into())];
        ui.texts.say(key, &args)
    };
    match event {
        Event::Attend(who, there) => by("committee-said", *who, words::attendance(ui, *there)),
        Event::Speak(who, seconds) => by("committee-said-speaks", *who, clock(*seconds)),
        Event::Move {
            by: who,
            motion,
            seconds,
            each,
            ..
        } => {
            let times = [*seconds, *each].into_iter().flatten().map(clock);
            let parts: Vec<String> = std::iter::once(words::motion(ui, *motion)).chain(times).collect();
            by("committee-said-moves", *who, parts.join(" · "))
        }
        Event::Withdraw(place) => ui.texts.say(
            "committee-said-withdrawn",
            &[("what", words::moved(ui, session, *place).into())],
        ),
        Event::Draft { symbol, sponsors, .. } => ui.texts.say(
            "committee-said-draft",
            &[
                ("name", words::names(ui, session, sponsors).into()),
                ("what", symbol.clone().into()),
            ],
        ),
        Event::Amend {
            symbol,
            by: who,
            change,
            friendly,
            ..
        } => {
            let (key, number, words) = match change {
                Change::Replace(number, text) => ("committee-change-replace", number, &**text),
                Change::Add(number, text) => ("committee-change-add", number, &**text),
                Change::Remove(number) => ("committee-change-remove", number, ""),
            };
            let mut parts = vec![symbol.clone(), ui.text(key), number.to_string(), words.to_owned()];
            if *friendly {
                parts.push(ui.text("committee-said-friendly"));
            }
            parts.retain(|part| !part.is_empty());
            by("committee-said-amends", *who, parts.join(" · "))
        }
        Event::Order(order) => {
            let symbols = order.iter().filter_map(|place| session.drafts.get(*place));
            let symbols: Vec<String> = symbols.map(|draft| draft.symbol.clone()).collect();
            ui.texts.say(
                "committee-said-order",
                &[("what", ui.texts.list(&symbols).into())],
            )
        }
        Event::Roll(item, first) => by("committee-said-roll", *first, words::item(ui, session, item)),
        Event::Explain(who, words) => by("committee-said-explains", *who, words.clone()),
        Event::Note(words) => words.clone(),
        // These are in the log as what follows from them.
        Event::Open | Event::Count(..) | Event::Answer(_) => String::new(),
    }
}

/// A decision: the count, what was needed, from which set of rules, and who blocked it.
fn decision(ui: &Ui, session: &Session, ruling: &Ruling) -> String {
    let tally = &ruling.tally;
    let counts = [tally.in_favour, tally.against, tally.abstaining].map(usize::from);
    let key = match (ruling.carried, matches!(ruling.item, Item::Draft(_))) {
        (true, true) => "committee-said-adopted",
        (true, false) => "committee-said-carried",
        (false, true) => "committee-said-not-adopted",
        (false, false) => "committee-said-not-carried",
    };
    let needed = [
        ("count", ruling.need.votes(tally).into()),
        ("need", words::need(ui, ruling.need).into()),
        ("set", words::set(ui, ruling.set).into()),
    ];
    let mut parts = vec![
        ui.texts
            .say(key, &[("what", words::item(ui, session, &ruling.item).into())]),
        count_words(ui, counts),
        ui.texts.say("committee-said-needed", &needed),
    ];
    if !ruling.vetoed_by.is_empty() {
        let names = words::names(ui, session, &ruling.vetoed_by);
        parts.push(ui.texts.say("committee-said-vetoed", &[("name", names.into())]));
    }
    let answers: Vec<String> = ruling
        .roll
        .iter()
        .map(|(who, answer)| {
            let args = [
                ("name", name(session, *who).into()),
                ("what", words::answer(ui, *answer).into()),
            ];
            ui.texts.say("committee-said", &args)
        })
        .collect();
    if !answers.is_empty() {
        parts.push(answers.join("; "));
    }
    parts.join(" · ")
}
