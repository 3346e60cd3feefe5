//! Prints how long the law takes in the browser: the same work as benches/decide.rs. It asserts nothing: machines differ.

#[path = "../../benches/questions/mod.rs"]
mod questions;

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn figures_are_printed() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let page = window
        .document()
        .and_then(|document| document.get_element_by_id("figures"))
        .ok_or("no place for figures")?;
    let clock = js_sys::Reflect::get(&window, &"performance".into())?;
    let now: js_sys::Function = js_sys::Reflect::get(&clock, &"now".into())?.into();
    let now = || {
        now.call0(&clock)
            .ok()
            .and_then(|time| time.as_f64())
            .unwrap_or_default()
    };
    let mut lines = String::new();
    for work in questions::work()? {
        lines += &questions::line(&work, now);
    }
    page.set_text_content(Some(&lines));
    Ok(())
}
