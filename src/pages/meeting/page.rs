//! A proceeding: the headline that answers, the day as steps, the room, why, the text, the record.
use crate::kit::memo::{Same, later, memo};
use crate::kit::static_part;
use crate::model::session::Session;
use crate::model::view_options::Present;
use crate::pages::meeting::tools::{self, Tools};
use crate::text::phrases;
use crate::vote::late::{self, Draw, Panels};
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use crate::vote::{chamber, motion_list, verdict};
use rules::membership::Body;
use std::rc::Rc;
use wording::sets::Set;
use yew::prelude::*;

/// A part of the page that is drawn again only when `on`, the meeting, the item or the words have changed.
fn part<K: PartialEq + 'static>(
    ui: &VoteUi,
    session: &Session,
    on: K,
    draw: fn(&VoteUi, &ShownVote<'_>) -> Html,
) -> Html {
    let (ui, session) = (ui.clone(), session.clone());
    let scenario = Same(Rc::clone(&session.state.scenario));
    memo(
        (ui.texts.clone(), scenario, session.state.selected, on),
        move || {
            let shown = ShownVote::in_session(&ui.texts, &session);
            shown.map(|shown| draw(&ui, &shown)).unwrap_or_default()
        },
    )
}

/// A panel whose code loads later, drawn one frame after the answer. Until its code is there, what the static page shows
/// stays in its place.
fn panel<K: PartialEq + 'static>(
    ui: &VoteUi,
    session: &Session,
    id: &'static str,
    on: K,
    pick: fn(&Panels) -> Draw,
) -> Html {
    slot(ui, id, |panels| {
        let draw = pick(panels);
        let (ui, session) = (ui.clone(), session.clone());
        let scenario = Same(Rc::clone(&session.state.scenario));
        later(
            (ui.texts.clone(), scenario, session.state.selected, on),
            move || {
                let shown = ShownVote::in_session(&ui.texts, &session);
                shown.map(|shown| draw(&ui, &shown)).unwrap_or_default()
            },
        )
    })
}

/// The panels, once their code and their messages are there.
fn there(ui: &VoteUi) -> Option<&'static Panels> {
    late::panels().filter(|_| ui.texts.holds(Set::Panels))
}

/// The place of a panel whose code and messages load later. Until it is replaced, it holds the panel of the static page.
fn slot(ui: &VoteUi, id: &'static str, draw: impl FnOnce(&'static Panels) -> Html) -> Html {
    let live = || there(ui).map(draw).unwrap_or_default();
    static_part::kept(id).unwrap_or_else(|| static_part::place(id, live()))
}

/// The page.
pub fn view(ui: &VoteUi, session: &Session) -> Html {
    let Some(shown) = ShownVote::in_session(&ui.texts, session) else {
        return Html::default();
    };
    let state = &session.state;
    let steps = shown.replay.steps.iter();
    let outcomes: Vec<_> = steps
        .map(|step| (step.outcome(), step.by_votes().is_some()))
        .collect();
    let day: Vec<_> = shown.replay.votes.iter().map(|votes| votes.tally()).collect();
    let changes = state.changes.iter();
    let changed: Vec<_> = changes
        .map(|changes| (changes.touches_votes(), changes.supposed()))
        .collect();
    let tools = Tools::of(state);
    let headline = match state.present {
        Present::Hidden | Present::Roll(_) => shown.record.title.clone(),
        Present::Off | Present::Shown => shown.headline(),
    };
    html! {
        <>
            <a class="skip-link" href="#room">{ ui.text("page-skip") }</a>
            { slot(ui, "late-header", |panels| part(ui, session, (), panels.header)) }
            <main
                id="main"
                tabindex={(state.present != Present::Off).then_some("-1")}
                data-present={present_word(state.present)}
                data-colours={state.colours.word()}
                onkeydown={there(ui).map(|panels| (panels.presenter_keys)(ui, &shown))}
            >
                { for there(ui).map(|panels| (panels.presenter)(ui, &shown)) }
                <header class="page-head">
                    <p class="eyebrow" dir={state.place.direction()}>{ phrases::kicker(&state.scenario) }</p>
                    <p class="story" id="story" dir={state.place.direction()}>{ state.scenario.question.clone() }</p>
                    <h1 class="headline" id="headline" tabindex="-1" aria-live="polite" aria-atomic="true">
                        // A new answer is a new element: the words of the one before do not move.
                        <span key={headline.clone()}>{ headline }</span>
                    </h1>
                </header>
                { slot(ui, "late-suggestions", |panels| part(ui, session, Same(Rc::clone(&state.changes)), panels.suggestions)) }
                { slot(ui, "late-notices", |panels| part(ui, session, state.notices.clone(), panels.notices)) }
                <div class="page-columns">
                {
                    part(ui, session, (outcomes, day, changed, shown.replay.assumed.clone()), |ui, shown| {
                        motion_list::view(ui, shown.state, shown.replay)
                    })
                }
                    <div class="page-room">
                        <section class="card room" id="room" aria-label={ui.text("room-label")}>
                            { part(ui, session, shown.assumed, room_head) }
                            { panel(ui, session, "late-supposition", Same(Rc::clone(&session.replay)), |panels| panels.supposition) }
                            { part(ui, session, tools, |ui, shown| tools::at_the_seats(ui, Tools::of(shown.state))) }
                            {
                                match state.scenario.body {
                                    Body::SecurityCouncil => chamber::view(ui, &shown),
                                    Body::GeneralAssembly => late::hall().map(|hall| hall(ui, session)).unwrap_or_default(),
                                }
                            }
                            { slot(ui, "late-room-foot", |panels| part(ui, session, state.colours, panels.room_foot)) }
                        </section>
                        { panel(ui, session, "late-difference", Same(Rc::clone(&session.replay)), |panels| panels.difference) }
                        { panel(ui, session, "late-text", (Same(Rc::clone(&session.replay)), state.text), |panels| panels.draft_text) }
                    </div>
                    <aside class="page-why" aria-label={ui.text("why-label")}>
                        { verdict::view(ui, &shown) }
                        <div class="card page-more">
                        { slot(ui, "late-reasons", |panels| part(ui, session, Same(Rc::clone(&session.replay)), panels.reasons)) }
                        { panel(ui, session, "late-what-if", Same(Rc::clone(&session.replay)), |panels| panels.what_if) }
                        { panel(ui, session, "late-record", shown.changes.clone(), |panels| panels.on_the_record) }
                        {
                            slot(ui, "late-take-away", |panels| {
                                let (ui, session) = (ui.clone(), session.clone());
                                let on = (ui.texts.clone(), Same(Rc::clone(&session.state)));
                                later(on, move || (panels.take_away)(&ui, &session))
                            })
                        }
                        </div>
                    </aside>
                </div>
                { panel(ui, session, "late-introduction", Same(Rc::clone(&state.names_then)), |panels| panels.introduction) }
                { slot(ui, "late-help", |panels| memo((ui.texts.clone(), state.scenario.body), { let (ui, body) = (ui.ui.clone(), state.scenario.body); move || (panels.help)(&ui, body) })) }
            </main>
            { slot(ui, "late-footer", |panels| memo(ui.texts.clone(), { let ui = ui.ui.clone(); move || (panels.site_footer)(&ui) })) }
        </>
    }
}

/// The word by which styles know how the page is presented.
const fn present_word(present: Present) -> Option<&'static str> {
    match present {
        Present::Off => None,
        Present::Hidden => Some("hidden"),
        Present::Shown => Some("shown"),
        Present::Roll(_) => Some("roll"),
    }
}

fn room_head(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let dir = shown.state.place.direction();
    html! {
        <>
            <header class="room-head">
                <h2 {dir}>{ shown.record.title.clone() }</h2>
            </header>
            if shown.assumed {
                <p class="room-assumption">{ ui.text("room-assumption") }</p>
            }
        </>
    }
}
