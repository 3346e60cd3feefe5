//! When no meeting could be opened: what happened, what is safe, what to do.
use crate::kit::ui::Ui;
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui, problem: &str) -> Html {
    html! {
        <main class="page-error" id="main">
            <h1>{ ui.text("error-title") }</h1>
            <p>{ ui.text("error-what") }</p>
            <p><code>{ problem }</code></p>
            <p>{ ui.text("error-safe") }</p>
            <p><a href={ui.home()}>{ ui.text("error-do") }</a></p>
        </main>
    }
}
