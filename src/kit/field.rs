//! Reads form fields from their events. The only file besides `browser` that names types of the browser.
use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DragEvent, Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    PointerEvent,
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

/// Lets an element take the files that are dragged over it; text goes its usual way.
pub fn take_files(event: &Event) {
    let carried = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let files = carried.is_some_and(|carried| carried.types().includes(&"Files".into(), 0));
    if files {
        event.prevent_default();
    }
}

/// Gives files that are dropped on an element to a field, by its id; whether there were any.
#[must_use]
pub fn dropped(event: &Event, field: &str) -> bool {
    let carried = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    let files = carried.and_then(|carried| carried.files());
    let Some(files) = files.filter(|files| files.length() > 0) else {
        return false;
    };
    event.prevent_default();
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let field = target
        .and_then(|target| target.owner_document())
        .and_then(|document| document.get_element_by_id(field))
        .and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = &field {
        field.set_files(Some(&files));
    }
    field.is_some()
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
