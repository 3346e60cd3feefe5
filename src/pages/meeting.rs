//! A proceeding: the headline that answers, the day as steps, the room, why, the text, the record.
use crate::components::memo::{Same, memo};
use crate::components::site_header::{Here, Tools};
use crate::components::{
    chamber, difference, draft_text, hall, help, motion_list, notices, on_the_record, presenter, reasons,
    site_footer, site_header, take_away, verdict, what_if,
};
use crate::context::Ui;
use crate::phrases;
use crate::room::{Room, Scene};
use crate::state::{Action, State};
use crate::view::{Colours, Present};
use rules::member::MemberId;
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;
use wording::names;
use yew::prelude::*;

/// The title of the page.
#[must_use]
pub fn title(texts: &Texts, state: &State) -> String {
    texts.say("page-title", &[("title", state.scenario.title.clone().into())])
}

impl Scene {
    /// A part of the page that is drawn again only when `on`, the meeting, the item or the words have changed.
    fn part<K: PartialEq + 'static>(&self, on: K, draw: fn(&Ui, &Room<'_>) -> Html) -> Html {
        let scene = self.clone();
        let scenario = Same(Rc::clone(&self.state.scenario));
        memo(
            (self.ui.texts.clone(), scenario, self.state.selected, on),
            move || {
                scene
                    .room()
                    .map(|room| draw(&scene.ui, &room))
                    .unwrap_or_default()
            },
        )
    }
}

/// The page.
pub fn view(scene: &Scene) -> Html {
    let Some(room) = scene.room() else {
        return Html::default();
    };
    let Scene { ui, state, .. } = scene;
    let steps = || room.day.steps.iter();
    let outcomes: Vec<_> = steps()
        .map(|step| (step.outcome(), step.decision().is_some()))
        .collect();
    let day: Vec<_> = room.day.votes.iter().map(|votes| votes.tally()).collect();
    let changed: Vec<bool> = state.changes.iter().map(|changes| !changes.is_empty()).collect();
    let carried: Vec<bool> = steps().map(|step| step.is_carried()).collect();
    let tools = Tools::of(state);
    html! {
        <>
            <a class="skip-link" href="#room">{ ui.text("page-skip") }</a>
            {
                scene.part(tools, |ui, room| {
                    site_header::view(ui, Here::Meeting(&room.state.scenario.id), Some(Tools::of(room.state)))
                })
            }
            <main
                id="main"
                tabindex={(state.present != Present::Off).then_some("-1")}
                data-present={present_word(state.present)}
                data-colours={state.colours.word()}
                onkeydown={presenter::keys(ui, state)}
            >
                { presenter::view(ui, state) }
                <header class="page-head">
                    <p class="eyebrow">{ phrases::eyebrow(&ui.texts, &state.scenario) }</p>
                    <h1 class="headline" id="headline" tabindex="-1" aria-live="polite" aria-atomic="true">
                        if state.present == Present::Hidden { { room.record.title.clone() } } else { { room.headline() } }
                    </h1>
                </header>
                { notices::view(ui, &state.notices) }
                {
                    scene.part((outcomes, day, changed, room.day.assumed.clone()), |ui, room| {
                        motion_list::view(ui, room.state, room.day)
                    })
                }
                <div class="page-columns">
                    <div class="page-room">
                        <section class="card room" id="room" aria-label={ui.text("room-label")}>
                            { scene.part(room.assumed, room_head) }
                            {
                                match state.scenario.body {
                                    Body::SecurityCouncil => chamber::view(ui, &room),
                                    Body::GeneralAssembly => hall::view(ui, &room),
                                }
                            }
                            { scene.part(state.colours, room_foot) }
                        </section>
                        { scene.part(Same(Rc::clone(&scene.day)), difference::view) }
                        { scene.part((carried, state.text), draft_text::view) }
                    </div>
                    <aside class="card page-why" aria-label={ui.text("why-label")}>
                        { verdict::view(ui, &room) }
                        { scene.part(room.step.result.clone(), reasons::view) }
                        { scene.part(Same(Rc::clone(&scene.day)), what_if::view) }
                        { scene.part(room.changes.clone(), on_the_record::view) }
                        { take_away::view(ui, scene) }
                    </aside>
                </div>
                { scene.part(Same(Rc::clone(&state.names_then)), introduction) }
                { scene.part((), |ui, _| help::view(ui)) }
            </main>
            { scene.part((), |ui, _| site_footer::view(ui)) }
        </>
    }
}

/// The word by which styles know how the page is presented.
const fn present_word(present: Present) -> Option<&'static str> {
    match present {
        Present::Off => None,
        Present::Hidden => Some("hidden"),
        Present::Shown => Some("shown"),
    }
}

/// What the meeting was about, and what to try.
fn introduction(ui: &Ui, room: &Room<'_>) -> Html {
    let State {
        scenario, names_then, ..
    } = room.state;
    let dir = room.state.place.direction();
    if scenario.introduction.is_empty() && names_then.is_empty() {
        return Html::default();
    }
    let name =
        |(member, then): &(MemberId, String)| format!("{then} ({})", names::short_name(&ui.texts, *member));
    let then: Vec<String> = names_then.iter().map(name).collect();
    html! {
        <section class="card introduction" aria-labelledby="about">
            <h2 id="about" {dir}>{ scenario.title.clone() }</h2>
            <p {dir}>{ scenario.introduction.clone() }</p>
            if !scenario.question.is_empty() {
                <p class="try"><strong>{ ui.text("about-try") }</strong>{ " " }{ scenario.question.clone() }</p>
            }
            if !then.is_empty() {
                <p class="names-then">
                    { ui.texts.say("about-names-then", &[("names", ui.texts.list(&then).into())]) }
                </p>
            }
        </section>
    }
}

fn room_head(ui: &Ui, room: &Room<'_>) -> Html {
    let dir = room.state.place.direction();
    html! {
        <>
            <header class="room-head">
                <h2 {dir}>{ room.record.title.clone() }</h2>
                <p {dir}>{ room.record.description.clone() }</p>
                <p class="room-proposer">
                    { ui.texts.say("item-proposed-by", &[("who", room.record.proposed_by.clone().into())]) }
                </p>
            </header>
            if room.assumed {
                <p class="room-assumption">{ ui.text("room-assumption") }</p>
            }
        </>
    }
}

fn room_foot(ui: &Ui, room: &Room<'_>) -> Html {
    let colours = room.state.colours;
    html! {
        <footer class="room-foot">
            <ul class="legend">
                <li data-mark="permanent" hidden={room.state.scenario.body != Body::SecurityCouncil}>
                    { ui.text("legend-permanent") }
                </li>
                <li data-mark="changed">{ ui.text("legend-changed") }</li>
                <li data-mark="assumed" hidden={room.is_full_roll()}>{ ui.text("legend-assumed") }</li>
            </ul>
            <p class="room-hint">{ ui.text("room-hint") }</p>
            <button
                type="button"
                id="colours"
                class="room-colours"
                aria-pressed={if colours == Colours::Board { "true" } else { "false" }}
                onclick={ui.on(Action::Colours(colours.other()))}
            >
                { ui.text("room-colours") }
            </button>
        </footer>
    }
}
