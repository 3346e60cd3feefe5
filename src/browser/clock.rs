//! The clock of a timer.
use super::page::window;
use wasm_bindgen::prelude::*;

/// Milliseconds since 1970, as the reader's clock has them.
#[must_use]
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Calls back after some milliseconds.
pub fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(callback);
    if let Some(window) = window() {
        let _ = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), milliseconds);
    }
}
