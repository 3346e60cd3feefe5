//! What windows of one page say to each other on one computer, without a server.
use super::page::window;
use core::cell::RefCell;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;

/// The name of the channel.
const NAME: &str = "placard-committee";

thread_local! {
    static CHANNEL: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Hears what other windows say.
pub fn hear(callback: impl Fn(String) + 'static) {
    let open = || -> Option<()> {
        let make: Function = Reflect::get(&window()?.into(), &"BroadcastChannel".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let channel = Reflect::construct(&make, &Array::of1(&NAME.into())).ok()?;
        let heard = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            if let Some(said) = Reflect::get(&event, &"data".into())
                .ok()
                .and_then(|said| said.as_string())
            {
                callback(said);
            }
        });
        Reflect::set(&channel, &"onmessage".into(), &heard.into_js_value()).ok()?;
        CHANNEL.set(Some(channel));
        Some(())
    };
    open();
}

/// Says something to the other windows.
pub fn say(words: &str) {
    let channel = CHANNEL.with_borrow(Clone::clone);
    let say = channel.and_then(|channel| {
        let post: Function = Reflect::get(&channel, &"postMessage".into())
            .ok()?
            .dyn_into()
            .ok()?;
        post.call1(&channel, &words.into()).ok()
    });
    drop(say);
}
