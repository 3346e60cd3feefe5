//! The chair's page while a committee goes on: attendance, forms, minutes, and what is saved.
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Ui};
use crate::pages::committee::fields::Form;
use crate::pages::committee::held::{Keeps, Message};
use crate::pages::committee::{drafts, minutes, motions, setup, voting, words};
use committee::event::{Attendance, Event};
use committee::file::Committee;
use committee::session::Session;
use yew::prelude::*;

/// The page.
pub fn view(form: &Form<'_>, committee: &Committee) -> Html {
    let Form {
        ui,
        held,
        session,
        link,
    } = form;
    html! {
        <>
            <p class="committee-buttons committee-bar">
                <button type="button" id="committee-undo" disabled={committee.events.is_empty()} onclick={link.reform(|_: MouseEvent| Message::Undo)}>
                    { ui.text("committee-undo") }
                </button>
                <a class="button" id="committee-window" href={ui.page(Page::Committee, "view=projector")} target="_blank" rel="opener">
                    { ui.text("committee-window") }
                </a>
                { save(ui, committee, session) }
            </p>
            { keep(form) }
            <div role="alert" id="committee-refused">
                if let Some(why) = &held.refused {
                    <p class="committee-refused">{ words::refused(ui, why) }</p>
                }
            </div>
            <div class="committee-columns">
                { attendance(form) }
                if session.open {
                    <div class="committee-forms">
                        { voting::view(form) }
                        { motions::view(form) }
                        { drafts::view(form) }
                    </div>
                }
                <section class="card" aria-labelledby="committee-record">
                    <h2 id="committee-record">{ ui.text("committee-record") }</h2>
                    if !session.over {
                        { form.line("committee-remark", false) }
                        <p class="committee-buttons">{ form.press("committee-note", note(form), &["committee-remark"]) }</p>
                        { form.member("committee-explainer", false) }
                        { form.line("committee-reason", false) }
                        <p class="committee-buttons">{ form.press("committee-explain", explanation(form), &["committee-reason"]) }</p>
                    }
                    { minutes::view(ui, session) }
                </section>
            </div>
            { setup::file(ui, held, link) }
        </>
    }
}

fn note(form: &Form<'_>) -> Option<Event> {
    let words = form.held.text("committee-remark").trim();
    (!words.is_empty()).then(|| Event::Note(words.to_owned()))
}

fn explanation(form: &Form<'_>) -> Option<Event> {
    let words = form.held.text("committee-reason").trim();
    let who = form.chosen("committee-explainer").filter(|_| !words.is_empty())?;
    Some(Event::Explain(who, words.to_owned()))
}

/// Who is there.
fn attendance(form: &Form<'_>) -> Html {
    let Form {
        ui, session, link, ..
    } = form;
    let (all, there) = session.voting_members();
    let args = [("there", there.into()), ("all", all.into())];
    let state = match (session.open, session.over) {
        (true, _) => None,
        (_, true) => Some("committee-over"),
        _ => Some("committee-closed"),
    };
    html! {
        <section class="card committee-attendance" aria-labelledby="committee-attendance">
            <h2 id="committee-attendance">{ ui.text("committee-attendance") }</h2>
            <p id="committee-quorum">{ ui.texts.say("committee-quorum", &args) }{ " " }{ state.map(|state| ui.text(state)) }</p>
            <p class="committee-buttons">
                <button type="button" id="committee-all-present" onclick={link.reform(|_: MouseEvent| Message::AllPresent)}>
                    { ui.text("committee-all-present") }
                </button>
                if !session.open && !session.over {
                    { form.press("committee-open", Some(Event::Open), &[]) }
                }
            </p>
            <ul>{ for (0..session.setup.members.len()).map(|who| member(form, who)) }</ul>
        </section>
    }
}

/// A member with the ways to be there; a press on the name goes on to the next.
fn member(form: &Form<'_>, who: usize) -> Html {
    let Form {
        ui, session, link, ..
    } = form;
    let there = session.attendance.get(who).copied().unwrap_or_default();
    let next = match there {
        Attendance::Absent => Attendance::Present,
        Attendance::Present => Attendance::PresentAndVoting,
        Attendance::PresentAndVoting => Attendance::Absent,
    };
    let press = link.reform(move |_: MouseEvent| Message::Do(Event::Attend(who, next), &[]));
    let marks = session
        .setup
        .members
        .get(who)
        .map(|member| match (member.observer, member.veto) {
            (true, _) => ui.text("committee-observer"),
            (_, true) => ui.text("committee-veto"),
            _ => String::new(),
        });
    html! {
        <li key={who}>
            <button type="button" data-there={there.word()} onclick={press}>
                <bdi>{ words::name(session, who) }</bdi>
                <small>{ marks }</small>
                <span>{ words::attendance(ui, there) }</span>
            </button>
        </li>
    }
}

/// The switch that keeps the committee on this computer.
fn keep(form: &Form<'_>) -> Html {
    let Form { ui, held, link, .. } = form;
    let keeps = held.keeps == Keeps::On;
    html! {
        <p class="committee-keep">
            <label>
                <input type="checkbox" id="committee-keep" checked={keeps} onchange={link.reform(move |_: yew::Event| Message::Keep(!keeps))} />
                { ui.text("committee-keep") }
            </label>
            <span role="status">
                if held.keeps == Keeps::Impossible {
                    { ui.text("committee-cannot-keep") }
                }
            </span>
        </p>
    }
}

/// What is saved: the file, the decisions as a table; and the paper.
fn save(ui: &Ui, committee: &Committee, session: &Session) -> Html {
    let file = Effect::Save("committee.json".to_owned(), committee.write());
    let table = Effect::Save("decisions.csv".to_owned(), committee::minutes::csv(session));
    html! {
        <>
            <button type="button" id="committee-save" onclick={ui.does(file)}>{ ui.text("committee-save") }</button>
            <button type="button" id="committee-csv" onclick={ui.does(table)}>{ ui.text("committee-csv") }</button>
            <button type="button" id="committee-print" onclick={ui.does(Effect::Print)}>{ ui.text("committee-print") }</button>
        </>
    }
}
