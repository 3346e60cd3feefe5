//! What a page keeps on the reader's computer, where the reader has asked for it: one text under one name.
//!
//! By name, as `channel.rs` does: an import of its own for each function would be in the script of every page.
use super::page::window;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;

/// The store's function of a name, called with some texts. `None` where the browser keeps nothing for this page.
fn call(function: &str, texts: &[&str]) -> Option<JsValue> {
    let store = Reflect::get(&window()?.into(), &"localStorage".into()).ok()?;
    let function: Function = Reflect::get(&store, &function.into()).ok()?.dyn_into().ok()?;
    let texts: Array = texts.iter().copied().map(JsValue::from).collect();
    function.apply(&store, &texts).ok()
}

/// Keeps a text under a name; whether that worked.
#[must_use]
pub fn keep(name: &str, text: &str) -> bool {
    call("setItem", &[name, text]).is_some()
}

/// The text that is kept under a name.
#[must_use]
pub fn kept(name: &str) -> Option<String> {
    call("getItem", &[name])?.as_string()
}

/// Removes what is kept under a name.
pub fn forget(name: &str) {
    let _ = call("removeItem", &[name]);
}
