//! What becomes of a meeting that somebody made: it is opened, its link is copied, it is kept as a file and opened again.
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Ui};
use crate::pages::new_vote::held::{Held, address};
use crate::pages::new_vote::message::Message;
use crate::text::file_name::file_name;
use records::scenario;
use yew::prelude::*;

/// The id of the field for a saved meeting.
pub const FILE: &str = "new-file-field";

/// Longer addresses are cut by some programs.
const LONG: usize = 2000;

/// Longer addresses are refused by many servers.
const TOO_LONG: usize = 7500;

/// The buttons.
pub fn view(ui: &Ui, site: &str, form: &Held, send: &Callback<Message>) -> Html {
    let here = form.link.as_ref().map(|link| address(ui, link));
    let whole = here.as_ref().map(|here| {
        let below = here.strip_prefix(&*ui.root).unwrap_or(here);
        [site, below].concat()
    });
    let odds = form.link.as_ref().map(|link| ui.page(Page::Odds, link));
    let choose = send.reform(|_: Event| Message::File);
    html! {
        <>
            <section class="card own-out" aria-labelledby="own-out">
                <h2 id="own-out" class="visually-hidden">{ ui.text("new-out") }</h2>
                <p class="new-vote-open">
                    <button type="submit" class="primary" id="new-open" disabled={form.link.is_none()}>
                        { ui.text("new-open") }
                    </button>
                    if let Some(whole) = &whole {
                        <button type="button" id="new-copy" onclick={ui.does(Effect::CopyText(whole.clone()))}>
                            { ui.text("page-copy-link") }
                        </button>
                    }
                    if let Some(built) = &form.built {
                        <button type="button" id="new-save" onclick={ui.does(Effect::Save(file_name(&built.title, "meeting", "json"), scenario::write(built)))}>
                            { ui.text("new-save") }
                        </button>
                    }
                    if let Some(odds) = odds {
                        <a class="button" id="new-odds" href={odds}>{ ui.text("page-odds") }</a>
                    }
                </p>
                <div role="status">
                    if form.built.is_none() && form.seating.is_ok() {
                        <p class="own-problem">{ ui.text("new-not-yet") }</p>
                    }
                    if form.no_link {
                        <p class="own-problem">{ ui.text("new-no-link") }</p>
                    }
                    if let Some(whole) = &whole {
                        <p id="new-length" data-length={whole.len().to_string()}>
                            { ui.texts.say("new-length", &[("count", whole.len().into())]) }
                            if whole.len() > TOO_LONG {
                                { " " }{ ui.text("new-too-long") }
                            } else if whole.len() > LONG {
                                { " " }{ ui.text("new-long") }
                            }
                        </p>
                    }
                </div>
                <p class="own-out-note">{ ui.text("new-open-note") }</p>
            </section>
            <section class="card own-file" aria-labelledby="own-file">
                <h2 id="own-file">{ ui.text("new-file") }</h2>
                <label class="open-file">
                    <span>{ ui.text("new-file-note") }</span>
                    <input type="file" id={FILE} accept=".json,application/json" onchange={choose} />
                </label>
                if let Some(problem) = &form.problem {
                    <p class="own-problem" role="alert">{ ui.texts.say("new-problem", &[("problem", problem.clone().into())]) }</p>
                }
                <p><a class="button" id="to-file" href={ui.home() + "#take-away"}>{ ui.text("new-file-where") }</a></p>
            </section>
        </>
    }
}
