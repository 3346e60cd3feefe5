//! Scripts of the site that load when they are asked for. Each listens to an event of its own.
use super::answer::pressed;
use super::page::document;
use super::trusted::script_address;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::Event;

/// Asks a script for something: `asked` is what it is told, as JSON. It is also given the button that was pressed.
pub fn ask_tool(script: &str, event: &'static str, asked: &str) {
    let Some(document) = document() else { return };
    let (asked, button) = (asked.to_owned(), pressed());
    let tell = move || {
        if let (Some(document), Ok(event)) = (self::document(), Event::new(event)) {
            let _ = Reflect::set(&event, &"asked".into(), &asked.as_str().into());
            let button = button
                .as_ref()
                .map_or(JsValue::NULL, |button| button.clone().into());
            let _ = Reflect::set(&event, &"button".into(), &button);
            let _ = document.dispatch_event(&event);
        }
    };
    let known = document.query_selector(&format!("script[data-tool=\"{event}\"]"));
    if known.is_ok_and(|known| known.is_some()) {
        return tell();
    }
    let load = || -> Option<()> {
        let element = document.create_element("script").ok()?;
        for (name, value) in [("type", "module"), ("data-tool", event)] {
            element.set_attribute(name, value).ok()?;
        }
        Reflect::set(&element, &"src".into(), &script_address(script)).ok()?;
        let there = Closure::once_into_js(tell);
        element
            .add_event_listener_with_callback("load", there.unchecked_ref())
            .ok()?;
        // Where it cannot be fetched, the next press asks for it anew.
        let failed = element.clone();
        let gone = Closure::once_into_js(move || failed.remove());
        element
            .add_event_listener_with_callback("error", gone.unchecked_ref())
            .ok()?;
        document.head()?.append_child(&element).ok()?;
        Some(())
    };
    load();
}
