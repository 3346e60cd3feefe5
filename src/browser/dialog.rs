//! A window over the page that shows a QR code. The browser holds the focus in it and closes it with Escape.
use super::page::document;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// The id of the window.
const ID: &str = "qr";

/// Shows the drawing of a code with the address that it holds; without one says that the address is too long. The words are
/// the heading, that of the button that closes it, and the sentence for when there is no code.
pub fn show_code(drawing: Option<&str>, address: &str, [title, close, too_long]: &[String; 3]) {
    let show = || -> Option<()> {
        let document = document()?;
        if let Some(before) = document.get_element_by_id(ID) {
            before.remove();
        }
        let add = |to: &Element, name: &str, text: &str| -> Option<Element> {
            let element = document.create_element(name).ok()?;
            element.set_text_content(Some(text));
            to.append_child(&element).ok()?;
            Some(element)
        };
        let dialog = add(&*document.body()?, "dialog", "")?;
        dialog.set_id(ID);
        dialog.set_class_name("qr");
        dialog.set_attribute("aria-label", title).ok()?;
        match drawing {
            Some(drawing) => {
                // As a picture of its own: no text becomes a part of the page.
                let code = add(&dialog, "img", "")?;
                let held: String = js_sys::encode_uri_component(drawing).into();
                code.set_attribute("alt", title).ok()?;
                code.set_attribute("src", &format!("data:image/svg+xml,{held}"))
                    .ok()?;
            }
            None => drop(add(&dialog, "p", too_long)?),
        }
        let line = add(&dialog, "p", "")?;
        let link = add(&line, "a", address)?;
        link.set_attribute("href", address).ok()?;
        link.set_attribute("dir", "ltr").ok()?;
        let button = add(&dialog, "button", close)?;
        button.set_attribute("type", "button").ok()?;
        button.set_attribute("autofocus", "").ok()?;
        let shown = dialog.clone();
        let gone = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // A press beside the window closes it, too; what goes on in it is no key of the page below.
            let outside = event.target().is_some_and(|target| target == *shown.as_ref());
            match event.type_().as_str() {
                "keydown" => event.stop_propagation(),
                "click" if !outside => {}
                _ => shown.remove(),
            }
        });
        let gone = gone.into_js_value();
        let listen =
            |to: &Element, kind: &str| to.add_event_listener_with_callback(kind, gone.unchecked_ref());
        for kind in ["close", "click", "keydown"] {
            listen(&dialog, kind).ok()?;
        }
        let pressed = dialog.clone();
        let pressed = Closure::once_into_js(move || pressed.remove());
        button
            .add_event_listener_with_callback("click", pressed.unchecked_ref())
            .ok()?;
        let open: js_sys::Function = js_sys::Reflect::get(&dialog, &"showModal".into())
            .ok()?
            .dyn_into()
            .ok()?;
        open.call0(&dialog).ok()?;
        Some(())
    };
    show();
}
