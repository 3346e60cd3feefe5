//! The bar at the top: the name, the meetings, undo, the record, the link.
use crate::context::{Request, Ui};
use crate::state::{Action, State};
use yew::prelude::*;

/// The bar.
pub fn view(ui: &Ui, state: &State) -> Html {
    let meeting = |id: &'static str, key: &str| {
        let here = state.scenario.id == id;
        let open = {
            let request = ui.request.clone();
            Callback::from(move |event: MouseEvent| {
                // A modified click opens a tab, as links do.
                if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                    event.prevent_default();
                    request.emit(Request::Open(id.to_owned()));
                }
            })
        };
        html! {
            <a
                href={format!("?meeting={id}")}
                id={format!("open-{id}")}
                aria-current={here.then_some("page")}
                onclick={open}
            >
                { ui.text(key) }
            </a>
        }
    };
    html! {
        <header class="site-header">
            <p class="site-name"><a href="./">{ ui.text("page-name") }</a></p>
            <nav class="site-meetings" aria-label={ui.text("page-meetings")}>
                { meeting("sc-2025-02-24", "page-council-2025") }
                { meeting("ga-2025-02-24", "page-assembly-2025") }
            </nav>
            <div class="site-tools" role="group" aria-label={ui.text("page-tools")}>
                <button type="button" id="undo" disabled={!state.can_undo()} onclick={ui.on(Action::Undo)}>
                    { ui.text("page-undo") }
                </button>
                <button type="button" id="redo" disabled={!state.can_redo()} onclick={ui.on(Action::Redo)}>
                    { ui.text("page-redo") }
                </button>
                <button type="button" id="record-all" disabled={!state.is_changed()} onclick={ui.on(Action::RecordAll)}>
                    { ui.text("page-record") }
                </button>
                <button type="button" id="print" onclick={ui.ask(Request::Print)}>{ ui.text("page-print") }</button>
                <button type="button" id="copy-link" class="primary" onclick={ui.ask(Request::CopyLink)}>
                    { ui.text("page-copy-link") }
                </button>
            </div>
        </header>
    }
}
