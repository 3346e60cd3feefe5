//! The device's own way to send something on, where it has one.
use super::page::{document, window};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::*;

/// The function of the browser that opens the device's sheet for sharing.
fn sheet() -> Option<(JsValue, Function)> {
    let navigator: JsValue = window()?.navigator().into();
    let share = Reflect::get(&navigator, &"share".into()).ok()?;
    Some((navigator, share.dyn_into().ok()?))
}

/// Marks the page where the device can send something on: the styles show the button then.
pub fn mark_sharing() {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root.filter(|_| sheet().is_some()) {
        let _ = root.set_attribute("data-shares", "");
    }
}

/// Opens the device's sheet with a text and an address.
pub fn share(text: &str, address: &str) {
    let Some((navigator, share)) = sheet() else { return };
    let what = Object::new();
    for (name, value) in [("text", text), ("url", address)] {
        let _ = Reflect::set(&what, &name.into(), &value.into());
    }
    // A reader who closes the sheet refuses it, which is no error to report.
    let refused = Closure::once_into_js(|_: JsValue| {});
    if let Ok(promise) = share.call1(&navigator, &what)
        && let Ok(promise) = promise.dyn_into::<js_sys::Promise>()
        && let Ok(catch) = Reflect::get(&promise, &"catch".into())
        && let Some(catch) = catch.dyn_ref::<Function>()
    {
        let _ = catch.call1(&promise, &refused);
    }
}
