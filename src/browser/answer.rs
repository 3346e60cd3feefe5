//! Buttons that answer themselves: what was done stands on the button for a while, and a screen reader hears it.
use super::page::{after_paint, document, window};
use core::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, EventTarget};

thread_local! {
    /// What was pressed last: a button, or something in it.
    static PRESSED: RefCell<Option<EventTarget>> = const { RefCell::new(None) };
}

/// Long enough to be read: milliseconds.
const SHOWN: i32 = 2000;

/// That something failed is shown for longer: the reader has to do it in another way.
const SHOWN_FAILURE: i32 = 6000;

/// The attribute that the styles show on a button.
const ANSWER: &str = "data-answer";

/// The attribute of a button that failed.
const FAILED: &str = "data-failed";

/// Where screen readers find what is said.
const REGION: &str = "answers";

/// Notes from now on which button is pressed.
pub fn watch_presses() {
    let listener = Closure::<dyn FnMut(Event)>::new(|event: Event| PRESSED.set(event.target()));
    let function: &js_sys::Function = listener.as_ref().unchecked_ref();
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback_and_bool("click", function, true);
    }
    listener.forget();
}

/// The button that was pressed last.
#[must_use]
pub fn pressed() -> Option<Element> {
    let pressed: Element = PRESSED.with_borrow(Clone::clone)?.dyn_into().ok()?;
    pressed.closest("button").ok()?
}

/// Writes on a button what it has done, or that it failed.
pub fn answer(button: Option<&Element>, words: &str, done: bool) {
    if let Some(button) = button {
        let _ = button.set_attribute(ANSWER, words);
        let _ = match done {
            true => button.remove_attribute(FAILED),
            false => button.set_attribute(FAILED, ""),
        };
    }
    say(words.to_owned());
    let button = button.cloned();
    let shown = if done { SHOWN } else { SHOWN_FAILURE };
    let over = Closure::once_into_js(move || {
        if let Some(button) = button {
            let _ = button.remove_attribute(ANSWER);
            let _ = button.remove_attribute(FAILED);
        }
        say(String::new());
    });
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(over.unchecked_ref(), shown);
    }
}

/// Says something to screen readers, once they know of the place where it is said.
fn say(words: String) {
    let region = || {
        let document = document()?;
        let there = document.get_element_by_id(REGION);
        there.or_else(|| {
            let region = document.create_element("p").ok()?;
            for (name, value) in [("id", REGION), ("class", "visually-hidden"), ("role", "status")] {
                region.set_attribute(name, value).ok()?;
            }
            document.body()?.append_child(&region).ok()?;
            Some(region)
        })
    };
    if let Some(region) = region() {
        after_paint(move || region.set_text_content(Some(&words)));
    }
}
