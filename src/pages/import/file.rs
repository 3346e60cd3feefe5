//! Where a file of voting data is dropped or chosen, and how far its reading is.
use crate::kit::ui::Ui;
use crate::pages::import::state::{Act, Import, Progress};
use yew::prelude::*;

/// The field, the progress, and why a file could not be read.
pub fn view(ui: &Ui, import: &Import, act: &Callback<Act>) -> Html {
    let choose = act.reform(|_: Event| Act::Read);
    html! {
        <section class="card import-file" id="import-file" tabindex="-1" aria-label={ui.text("import-file")}>
            <label class="import-drop" data-busy={import.progress.is_some().then_some("")}>
                <strong>{ ui.text("import-drop") }</strong>
                <span>{ ui.text("import-drop-note") }</span>
                <input
                    type="file"
                    id="import-field"
                    accept=".csv,text/csv"
                    disabled={import.progress.is_some()}
                    onchange={choose}
                />
            </label>
            if let Some(progress) = import.progress {
                { bar(ui, progress, act) }
            }
            <div role="alert">
                if let Some((code, message)) = &import.failed {
                    <p class="import-failed">{ failed(ui, code) }{ " " }<code>{ message.clone() }</code></p>
                    if code == "date-order" {
                        <p class="import-dates">
                            { order(ui, act, "day-first", "import-day-first") }
                            { " " }
                            { order(ui, act, "month-first", "import-month-first") }
                        </p>
                    }
                }
            </div>
        </section>
    }
}

fn bar(ui: &Ui, progress: Progress, act: &Callback<Act>) -> Html {
    let percent = (progress.bytes / progress.size.max(1.0) * 100.0)
        .clamp(0.0, 100.0)
        .floor();
    let said = ui.texts.say(
        "import-progress",
        &[
            ("percent", (percent as i64).into()),
            ("rows", i64::from(progress.rows).into()),
            ("rolls", i64::from(progress.roll_calls).into()),
        ],
    );
    html! {
        <div class="import-progress">
            <progress max="100" value={percent.to_string()} aria-label={ui.text("import-reading")}></progress>
            <span>{ said }</span>
            <button type="button" id="import-cancel" onclick={act.reform(|_: MouseEvent| Act::Cancel)}>
                { ui.text("import-cancel") }
            </button>
        </div>
    }
}

/// A press that reads the file again with its days in this order.
fn order(ui: &Ui, act: &Callback<Act>, order: &'static str, key: &str) -> Html {
    let press = act.reform(move |_: MouseEvent| Act::ReadAgain(order));
    html! { <button type="button" id={key.to_owned()} onclick={press}>{ ui.text(key) }</button> }
}

/// What the file seems to be, in the reader's language; the line after it tells more.
fn failed(ui: &Ui, code: &str) -> String {
    let key = match code {
        "unreadable" | "unsupported" | "empty" | "date-order" | "un-roll-calls" | "un-votes" => {
            format!("import-failed-{code}")
        }
        _ => "import-failed-other".to_owned(),
    };
    ui.text(&key)
}
