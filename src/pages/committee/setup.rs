//! The form in which a committee is set up: its name, its topic, its rules, its members.
use crate::kit::ui::Ui;
use crate::pages::committee::fields::{choose, line, lines};
use crate::pages::committee::held::{Held, Message};
use crate::pages::committee::words;
use committee::house::Set;
use yew::prelude::*;

/// The id of the field for a saved committee.
pub const FILE: &str = "committee-file";

/// The form.
pub fn view(ui: &Ui, held: &Held, link: &Callback<Message>) -> Html {
    let begin = link.reform(|_: MouseEvent| Message::Begin);
    let rules = Set::ALL.map(|set| (set.word().to_owned(), words::set(ui, set)));
    let go_on = link.reform(|_: MouseEvent| Message::GoOn);
    let forget = link.reform(|_: MouseEvent| Message::Keep(false));
    html! {
        <>
            if held.kept.is_some() {
                <section class="card committee-kept" aria-label={ui.text("committee-kept")}>
                    <p>{ ui.text("committee-kept") }</p>
                    <p class="committee-buttons">
                        <button type="button" id="committee-go-on" class="primary" onclick={go_on}>{ ui.text("committee-go-on") }</button>
                        <button type="button" id="committee-forget" onclick={forget}>{ ui.text("committee-forget") }</button>
                    </p>
                </section>
            }
            <section class="card committee-form committee-setup" aria-label={ui.text("committee-title")}>
                { line(ui, held, link, "committee-name", false) }
                { line(ui, held, link, "committee-topic", false) }
                <div class="wide">{ choose(ui, held, link, "committee-rules", rules.to_vec()) }</div>
                { lines(ui, held, link, "committee-members") }
                <p class="wide committee-note">{ ui.text("committee-members-note") }</p>
                <p class="wide committee-buttons">
                    <button type="button" id="committee-begin" class="primary" disabled={held.setup().is_none()} onclick={begin}>
                        { ui.text("committee-begin") }
                    </button>
                </p>
            </section>
            { file(ui, held, link) }
        </>
    }
}

/// The field that opens a saved committee.
pub fn file(ui: &Ui, held: &Held, link: &Callback<Message>) -> Html {
    html! {
        <>
            <label class="open-file">
                <span>{ ui.text("committee-file") }</span>
                <input type="file" id={FILE} accept=".json,application/json" onchange={link.reform(|_: Event| Message::File)} />
            </label>
            if let Some(problem) = &held.problem {
                <p class="committee-refused" role="alert" dir="auto">
                    { ui.texts.say("committee-problem", &[("problem", problem.clone().into())]) }
                </p>
            }
        </>
    }
}
