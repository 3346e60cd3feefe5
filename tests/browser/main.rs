//! What only a browser can tell, asked from inside it: each test runs in Chromium, compiled to Wasm.
#![cfg(target_arch = "wasm32")]

mod speed;

use placard::apps::meeting::app::MeetingApp;
use placard::kit::page::Page;
use placard::model::opening::Opening;
use placard::shell::app::{App, Props};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Element;

wasm_bindgen_test_configure!(run_in_browser);

/// An element of its own in the page, with a static view in it, for one test to mount into. The policy lets nobody make a
/// view from text.
fn host() -> Result<Element, JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or("no document")?;
    let host = document.create_element("div")?;
    let still = document.create_element("p")?;
    still.set_id("still");
    host.append_child(&still)?;
    document.body().ok_or("no body")?.append_child(&host)?;
    Ok(host)
}

/// Lets the app draw: it does so in a task of its own.
async fn drawn() -> Result<(), JsValue> {
    JsFuture::from(js_sys::Promise::resolve(&JsValue::NULL))
        .await
        .map(drop)
}

/// The meeting that the page opens with, as recorded.
fn flagship() -> Result<Props<MeetingApp>, JsValue> {
    let file = "www/scenarios/sc-2025-02-24.json";
    let json = include_str!("../../www/scenarios/sc-2025-02-24.json");
    let scenario = records::scenario::read(file, json).map_err(|error| error.to_string())?;
    Ok(Props {
        page: Page::Meeting,
        root: "./".into(),
        texts: wording::messages::Texts::english(),
        lang: None,
        start: Ok(Rc::new(Opening::on_the_record(Rc::new(scenario)))),
    })
}

#[wasm_bindgen_test]
async fn the_live_view_takes_the_place_of_the_static_one() -> Result<(), JsValue> {
    let host = host()?;
    yew::Renderer::<App<MeetingApp>>::with_root_and_props(host.clone(), flagship()?).render();
    drawn().await?;
    assert!(host.query_selector("#still")?.is_none());
    assert!(host.query_selector("h1")?.is_some());
    Ok(())
}
