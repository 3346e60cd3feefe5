//! The page that holds us in a frame: what it is told, what it asks, how high we are; marks and colours of our own page.
use crate::browser::page::{document, host, window};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MessageEvent};

/// Whether the page stands in a frame.
fn is_framed() -> bool {
    window().is_some_and(|window| {
        window
            .parent()
            .ok()
            .flatten()
            .is_some_and(|parent| parent != window)
    })
}

/// Marks the page if it is shown in a frame.
pub fn mark_framed() {
    mark("data-framed", is_framed().then_some(""));
}

/// Closes what holds our frame, where a page of the same site shows it over itself.
pub fn close_frame() {
    let holder = || {
        let frame = window()?.frame_element().ok()??;
        frame.closest("[popover]").ok()?
    };
    if let Some(holder) = holder()
        && let Ok(hide) = js_sys::Reflect::get(&holder, &"hidePopover".into())
        && let Some(hide) = hide.dyn_ref::<js_sys::Function>()
    {
        let _ = hide.call0(&holder);
    }
}

/// Tells the page that holds our frame something, given as JSON; `to` is the origin that may hear it.
pub fn tell_parent(json: &str, to: &str) {
    if let Ok(message) = js_sys::JSON::parse(json) {
        post(&message, to);
    }
}

/// Tells it a text.
pub fn tell_parent_text(text: &str, to: &str) {
    post(&text.into(), to);
}

fn post(message: &JsValue, to: &str) {
    if is_framed()
        && let Some(parent) = window().and_then(|window| window.parent().ok().flatten())
    {
        let _ = parent.post_message(message, to);
    }
}

/// Calls back with what the page that holds our frame says, and with its origin; what another window says is not heard.
/// The fields of a message are read one by one, and only texts. Lives as long as the page.
pub fn on_parent(mut callback: impl FnMut(&str, &dyn Fn(&str) -> Option<String>) + 'static) {
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let source = event.source();
        let parent = window().and_then(|window| window.parent().ok().flatten());
        let from_parent = source
            .zip(parent)
            .is_some_and(|(source, parent)| JsValue::from(source) == JsValue::from(parent));
        let data = event.data();
        if from_parent && is_framed() && data.is_object() {
            let field = |name: &str| js_sys::Reflect::get(&data, &name.into()).ok()?.as_string();
            callback(&event.origin(), &field);
        }
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("message", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Calls back with the height of what is shown, rounded up, whenever it changes: at most once a frame. Lives as long as
/// the page.
pub fn on_height(mut callback: impl FnMut(u32) + 'static) {
    let mut last = None;
    let listener = Closure::<dyn FnMut()>::new(move || {
        let Some(height) = host().map(|host| host.get_bounding_client_rect().height().ceil()) else {
            return;
        };
        // Where the frame is high enough nothing is to be scrolled.
        let inner = window().and_then(|window| window.inner_height().ok()?.as_f64());
        mark("data-fits", inner.filter(|inner| *inner >= height).map(|_| ""));
        if last != Some(height) && height > 0.0 {
            last = Some(height);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "whole and above nought"
            )]
            callback(height as u32);
        }
    });
    let function: &js_sys::Function = listener.as_ref().unchecked_ref();
    if let (Ok(observer), Some(host)) = (web_sys::ResizeObserver::new(function), host()) {
        observer.observe(&host);
        // The frame itself: whether what is shown fits it.
        if let Some(root) = document().and_then(|document| document.document_element()) {
            observer.observe(&root);
        }
    }
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("resize", function);
    }
    listener.forget();
}

/// Sets a mark of the page, or takes it away.
pub fn mark(name: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// A mark of the page, as the page came.
#[must_use]
pub fn mark_of(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Sets a property that the style sheet reads.
pub fn set_property(name: &str, value: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().set_property(name, value);
    }
}

/// Tells whoever works on the page something, in the browser's console.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&text.into());
}
