//! Reads form fields from their events. The only file besides `browser` that names types of the browser.
use web_sys::js_sys::{Array, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    ClipboardEvent, Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, PointerEvent,
};

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

/// Where a text area is pasted into, the HTML of the clipboard made text by `text`: the value of the area with it. `None` where
/// the clipboard has no HTML, or its text is as good; then the browser pastes as it always does.
#[must_use]
pub fn pasted(event: &Event, text: fn(&str) -> String) -> Option<String> {
    let clipboard = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let html = clipboard.get_data("text/html").ok()?;
    // Preformatted text has its line ends as text, and needs nothing else.
    if html.trim().is_empty() || html.contains("<pre") {
        return None;
    }
    let lines = text(&html);
    let area = event.target()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    let place = area.selection_start().ok()?.zip(area.selection_end().ok()?);
    if lines.trim().is_empty() || place.is_none() {
        return None;
    }
    event.prevent_default();
    area.set_range_text(&lines).ok()?;
    Some(area.value())
}

/// What is dragged, if anything is. By name: the types for it would weigh on every page.
fn carried(event: &Event, what: &str) -> Option<JsValue> {
    let carried = Reflect::get(event, &"dataTransfer".into()).ok()?;
    Reflect::get(&carried, &what.into()).ok()
}

/// Lets an element take the files that are dragged over it; text goes its usual way.
pub fn take_files(event: &Event) {
    let kinds = carried(event, "types").map(|kinds| Array::from(&kinds));
    if kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "Files")) {
        event.prevent_default();
    }
}

/// Gives files that are dropped on an element to a field, by its id; whether there were any.
#[must_use]
pub fn dropped(event: &Event, field: &str) -> bool {
    let Some(files) = carried(event, "files") else {
        return false;
    };
    let many = Reflect::get(&files, &"length".into()).ok();
    if many.and_then(|many| many.as_f64()).is_none_or(|many| many < 1.0) {
        return false;
    }
    event.prevent_default();
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.get_element_by_id(field));
    field.is_some_and(|field| Reflect::set(&field, &"files".into(), &files).is_ok())
}

/// Where over an element a pointer is: the share of its width, from the left. The element keeps the pointer until it is let go.
#[must_use]
pub fn share_of_width(event: &PointerEvent) -> Option<f64> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let _ = element.set_pointer_capture(event.pointer_id());
    let place = element.get_bounding_client_rect();
    let share = (f64::from(event.client_x()) - place.left()) / place.width();
    share.is_finite().then(|| share.clamp(0.0, 1.0))
}
