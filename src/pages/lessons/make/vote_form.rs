//! The vote of a step in the making: which one, how the members vote at the beginning, and which votes pupils may change.
use crate::address::site_path::SitePath;
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::model::address::MeetingAddress;
use crate::model::session::Session;
use crate::model::state::Action;
use crate::pages::lessons::make::draft::Edit;
use crate::pages::lessons::make::message::{Held, Message};
use crate::pages::lessons::opened::Making;
use crate::pages::lessons::room::{self, Open};
use crate::text::phrases::{self, body_key};
use crate::vote::vote_ui::VoteUi;
use records::lesson::model::Keep;
use records::lesson::own::{Lock, OwnStep};
use records::library::Entry;
use rules::membership::Body;
use wording::names;
use wording::say::outcome::outcome;
use wording::say::vote::tally;
use yew::prelude::*;

/// The form.
pub fn view(ui: &Ui, making: &Making, maker: &Held, link: &Callback<Message>) -> Html {
    let Some(step) = maker.draft.step() else {
        return Html::default();
    };
    let vote_ui = VoteUi {
        ui: ui.clone(),
        dispatch: link.reform(Message::Act),
    };
    html! {
        <section class="card make-vote" aria-labelledby="make-vote">
            <h2 id="make-vote">{ ui.text("make-vote") }</h2>
            { which(ui, making, maker, step, link) }
            if let Some(problem) = &maker.problem {
                <p class="make-problem" role="alert">{ ui.texts.say("make-problem", &[("problem", problem.clone().into())]) }</p>
            }
            if let Some(day) = &maker.day {
                <p>{ ui.text("make-arrange") }</p>
                { room::view(&vote_ui, day, Open::AllBut(Keep::Nobody)) }
                <p class="lesson-buttons">
                    <button type="button" id="make-record" disabled={!day.state.is_changed()} onclick={vote_ui.on(Action::RecordAll)}>
                        { ui.text("make-record") }
                    </button>
                </p>
                { lock(ui, step, day, &link.reform(Message::Edit)) }
            }
        </section>
    }
}

/// The meeting and the vote, from the lists or by an address.
fn which(ui: &Ui, making: &Making, maker: &Held, step: &OwnStep, link: &Callback<Message>) -> Html {
    let address = MeetingAddress::read(&step.start);
    let chosen = address.own.is_none().then(|| address.meeting().to_owned());
    let meeting = link.reform(|event: Event| Message::Start(format!("meeting={}", field::value(&event))));
    let vote = link.reform(|event: Event| {
        Message::Act(Action::Select(field::value(&event).parse().unwrap_or(usize::MAX)))
    });
    let paste = link.reform(|event: InputEvent| Message::Paste(field::value(&event)));
    let named = named(&maker.pasted);
    let ready = named.is_some();
    let open = link.reform(move |_: MouseEvent| Message::Start(named.clone().unwrap_or_default()));
    html! {
        <>
            <label>
                <span>{ ui.text("make-meeting") }</span>
                <select id="make-meeting" onchange={meeting}>
                    if chosen.is_none() {
                        <option selected={true} disabled={true} value="">{ ui.text("make-elsewhere") }</option>
                    }
                    { for [Body::SecurityCouncil, Body::GeneralAssembly].map(|body| html! {
                        <optgroup label={ui.text(body_key(body))}>
                            { for making.library.entries.iter().rev().filter(|entry| entry.body == body).map(|entry| html! {
                                <option value={entry.id.clone()} selected={chosen.as_ref() == Some(&entry.id)}>{ meeting_name(ui, entry) }</option>
                            }) }
                        </optgroup>
                    }) }
                </select>
            </label>
            // The menu cuts a long name.
            if let Some(entry) = making.library.entries.iter().find(|entry| chosen.as_ref() == Some(&entry.id)) {
                <p class="make-meeting-name">{ meeting_name(ui, entry) }</p>
            }
            if let Some(day) = maker.day.as_ref().filter(|day| day.state.scenario.items.len() > 1) {
                <label>
                    <span>{ ui.text("make-item") }</span>
                    <select id="make-item" onchange={vote}>
                        { for day.state.scenario.items.iter().enumerate().map(|(at, item)| html! {
                            <option value={at.to_string()} selected={at == day.state.selected}>
                                { [Some(item.title.clone()), Some(item.about.clone()), ended(ui, day, at)].into_iter().flatten().collect::<Vec<_>>().join(" · ") }
                            </option>
                        }) }
                    </select>
                </label>
            }
            <label>
                <span>{ ui.text("make-address") }</span>
                <input id="make-address" type="text" dir="ltr" value={maker.pasted.clone()} oninput={paste} />
            </label>
            if ready {
                <p class="lesson-buttons">
                    <button type="button" id="make-address-open" onclick={open}>{ ui.text("make-address-open") }</button>
                </p>
            }
        </>
    }
}

/// A meeting in the menu: its day, what it was about, and whether something in it was vetoed.
fn meeting_name(ui: &Ui, entry: &Entry) -> String {
    let mut parts = vec![phrases::day(&ui.texts, entry.date), entry.title.clone()];
    if !entry.vetoed_by.is_empty() {
        parts.push(ui.text("library-vetoed"));
    }
    parts.join(" · ")
}

/// How a vote of the day ended, with its count, as the members vote now.
fn ended(ui: &Ui, day: &Session, at: usize) -> Option<String> {
    let (record, item) = (
        day.state.scenario.items.get(at)?,
        day.state.scenario.meeting.items.get(at)?,
    );
    let outcome = outcome(
        &ui.texts,
        &day.replay.steps.get(at)?.outcome(),
        phrases::object(record, item),
    );
    let count = tally(&ui.texts, &day.replay.votes.get(at)?.tally());
    Some([&*outcome.short, " ", &count].concat())
}

/// The vote that a pasted address of this site names, as steps write it.
#[must_use]
pub fn named(pasted: &str) -> Option<String> {
    let pasted = pasted.trim();
    let below = match pasted.split_once("://") {
        // The folder in which the site lies is not known here: the last two parts of the path tell what it is.
        Some((_, rest)) => {
            let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
            let parts: Vec<&str> = path.split('/').skip(1).collect();
            let last = parts
                .get(parts.len().saturating_sub(2)..)
                .unwrap_or_default()
                .join("/");
            format!("{last}?{query}")
        }
        None => pasted.to_owned(),
    };
    let query = below.split_once('?').map_or(below.as_str(), |(_, query)| query);
    let query = query.split('#').next().unwrap_or("");
    if query.contains("meeting=") || query.contains("own=") {
        let parts = query.split('&').filter(|part| !part.starts_with("lang="));
        let (first, others): (Vec<&str>, Vec<&str>) =
            parts.partition(|part| part.starts_with("meeting=") || part.starts_with("own="));
        return Some(first.into_iter().chain(others).collect::<Vec<_>>().join("&"));
    }
    let path = SitePath::read(&below);
    let meeting = path.name.trim_end_matches(".html");
    (path.lang.is_some() && (meeting.starts_with("sc-") || meeting.starts_with("ga-"))).then(|| {
        [&*format!("meeting={meeting}"), query]
            .join("&")
            .trim_end_matches('&')
            .to_owned()
    })
}

/// Which votes pupils may change.
fn lock(ui: &Ui, step: &OwnStep, day: &Session, edit: &Callback<Edit>) -> Html {
    let choice = |key: &'static str, lock: Lock, chosen: bool| {
        let choose = edit.reform(move |_: Event| Edit::Lock(lock.clone()));
        html! {
            <label class="choice">
                <input type="radio" name="make-lock" id={key} checked={chosen} onchange={choose} />
                { ui.text(key) }
            </label>
        }
    };
    let chosen = match &step.lock {
        Lock::Members(members) => Some(members),
        _ => None,
    };
    let members = chosen.map_or(&[][..], Vec::as_slice);
    let add = {
        let edit = edit.clone();
        Callback::from(move |event: Event| {
            if let Ok(member) = field::value(&event).parse() {
                edit.emit(Edit::Member(member));
            }
        })
    };
    let mut others: Vec<_> = day
        .order
        .iter()
        .copied()
        .filter(|member| !members.contains(member))
        .collect();
    names::sort_members(&ui.texts, &mut others);
    html! {
        <fieldset class="make-lock">
            <legend>{ ui.text("make-lock") }</legend>
            { choice("make-lock-answered", Lock::Answered, step.lock == Lock::Answered) }
            { choice("make-lock-locked", Lock::Locked, step.lock == Lock::Locked) }
            { choice("make-lock-open", Lock::Open, step.lock == Lock::Open) }
            { choice("make-lock-members", Lock::Members(Vec::new()), chosen.is_some()) }
            if chosen.is_some() {
                <select id="make-lock-add" aria-label={ui.text("make-lock-add")} onchange={add}>
                    <option value="" selected={true}>{ ui.text("make-lock-add") }</option>
                    { for others.into_iter().map(|member| html! {
                        <option value={member.to_string()}>{ names::name(&ui.texts, member) }</option>
                    }) }
                </select>
            }
            if !members.is_empty() {
                <p class="lesson-buttons">
                    { for members.iter().copied().map(|member| {
                        let remove = edit.reform(move |_: MouseEvent| Edit::Member(member));
                        let name = names::short_name(&ui.texts, member);
                        html! { <button type="button" key={member.to_string()} onclick={remove}>{ name }{ " ×" }</button> }
                    }) }
                </p>
            }
        </fieldset>
    }
}
