//! On paper: the address of the page, which no style can write.
use super::page::{address, document, window};
use wasm_bindgen::prelude::*;
use web_sys::Event;

/// Writes the address of the page into an element, by its id, each time before the page is printed.
pub fn print_address_in(id: &'static str) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |_| {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
            element.set_text_content(Some(&address()));
        }
    });
    if let Some(window) = window() {
        let function = listener.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("beforeprint", function);
    }
    listener.forget();
}
