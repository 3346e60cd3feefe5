//! Reads form fields from their events. The only file besides `browser` that names types of the browser.
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// The value of the input, menu or text area that an event comes from; empty when it comes from none.
#[must_use]
pub fn value(event: &Event) -> String {
    let Some(target) = event.target() else {
        return String::new();
    };
    let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    let menu = || {
        target
            .dyn_ref::<HtmlSelectElement>()
            .map(HtmlSelectElement::value)
    };
    let area = || {
        target
            .dyn_ref::<HtmlTextAreaElement>()
            .map(HtmlTextAreaElement::value)
    };
    input.or_else(menu).or_else(area).unwrap_or_default()
}

/// The value of a menu, which then shows its first line again.
#[must_use]
pub fn take(event: &Event) -> String {
    let menu = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
    menu.map(|menu| {
        let value = menu.value();
        menu.set_value("");
        value
    })
    .unwrap_or_default()
}
