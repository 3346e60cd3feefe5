//! What a file of voting data holds, and what is doubtful in it, counted by kind, with the lines.
use crate::kit::ui::Ui;
use crate::pages::import::state::{Act, Done, Doubt, Doubts, Import};
use wording::arg::Arg;
use yew::prelude::*;

/// One file.
pub fn view(ui: &Ui, import: &Import, done: &Done, act: &Callback<Act>) -> Html {
    let number = |number: u32| Arg::Number(number.into());
    let all: u32 = done.doubts.iter().map(|doubts| doubts.count).sum();
    let held = ui.texts.say(
        "import-held",
        &[
            ("rolls", number(done.roll_calls)),
            ("rows", number(done.rows)),
            ("from", done.from.clone().into()),
            ("to", done.to.clone().into()),
        ],
    );
    html! {
        <section class="card import-doubts" key={done.body.clone()} aria-label={done.file.clone()}>
            <h2>{ done.file.clone() }</h2>
            <p role="status">{ held }</p>
            <details>
                <summary>{ ui.texts.say("import-doubts", &[("count", number(all))]) }</summary>
                <ul>{ for done.doubts.iter().map(|doubts| kind(ui, import, done, doubts, act)) }</ul>
            </details>
        </section>
    }
}

fn kind(ui: &Ui, import: &Import, done: &Done, doubts: &Doubts, act: &Callback<Act>) -> Html {
    let shown = import.doubts.as_ref().filter(|(kind, _)| *kind == doubts.kind);
    let ask = match shown {
        Some(_) => None,
        None => Some((done.body.clone(), doubts.kind.clone())),
    };
    let line = |doubt: &Doubt| {
        let place = ui
            .texts
            .say("import-line", &[("line", Arg::Number(doubt.line.into()))]);
        html! { <li>{ place }{ " " }<code dir="auto">{ doubt.text.clone() }</code></li> }
    };
    html! {
        <li>
            <button
                type="button"
                aria-expanded={if shown.is_some() { "true" } else { "false" }}
                onclick={act.reform(move |_: MouseEvent| Act::Doubts(ask.clone()))}
            >
                <strong>{ ui.texts.number(doubts.count.into()) }</strong>
                { " " }
                { ui.text(&format!("import-doubt-{}", doubts.kind)) }
            </button>
            if let Some((_, list)) = shown {
                <ol class="import-lines">{ for list.iter().map(line) }</ol>
                if usize::try_from(doubts.count).is_ok_and(|count| count > list.len()) {
                    <p>{ ui.texts.say("import-first", &[("count", list.len().into())]) }</p>
                }
            }
        </li>
    }
}
