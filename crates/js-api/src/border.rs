//! The functions that JavaScript calls: a plain object in, a plain object out, a plain object thrown.
//!
//! What comes in is written out as JSON by `plain.js` first. Getters and proxies run there, and cycles fail there, in JavaScript;
//! what is read afterwards is plain data.
#![cfg_attr(
    feature = "archive",
    allow(
        dead_code,
        reason = "the archive takes bytes; a module of it alone reads no plain data"
    )
)]
use crate::error::ApiError;
use crate::{ask, read};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

// Smaller than the standard library's allocator for Wasm, and no slower.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(module = "/src/plain.js")]
extern "C" {
    fn plain(input: &JsValue) -> JsValue;
    #[cfg(feature = "archive")]
    fn archive(input: &JsValue) -> JsValue;
}

/// Decides one vote.
#[cfg(feature = "decide")]
#[wasm_bindgen(skip_typescript)]
pub fn decide(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::decide)
}

/// Plays a whole meeting.
#[cfg(feature = "proceed")]
#[wasm_bindgen(skip_typescript)]
pub fn proceed(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::proceed)
}

/// What would have changed a vote, or a meeting.
#[cfg(feature = "what-would-change")]
#[wasm_bindgen(js_name = whatWouldChange, skip_typescript)]
pub fn what_would_change(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::what_would_change)
}

/// The probability of every verdict.
#[cfg(feature = "odds")]
#[wasm_bindgen(skip_typescript)]
pub fn odds(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::odds)
}

/// Every index of voting power.
#[cfg(feature = "power")]
#[wasm_bindgen(skip_typescript)]
pub fn power(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::power)
}

/// A decision in words.
#[cfg(feature = "explain")]
#[wasm_bindgen(skip_typescript)]
pub fn explain(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::explain)
}

/// Reads a pasted roll call.
#[cfg(feature = "read-roll")]
#[wasm_bindgen(js_name = readRoll, skip_typescript)]
pub fn read_roll(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::read_roll)
}

/// Plays a meeting's file, with changes.
#[cfg(feature = "scenario")]
#[wasm_bindgen(js_name = playScenario, skip_typescript)]
pub fn play_scenario(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::play_scenario)
}

/// The link of a meeting with changes.
#[cfg(feature = "permalink")]
#[wasm_bindgen(js_name = writeLink, skip_typescript)]
pub fn write_link(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::write_link)
}

/// What a link holds.
#[cfg(feature = "permalink")]
#[wasm_bindgen(js_name = readLink, skip_typescript)]
pub fn read_link(input: &JsValue) -> Result<JsValue, JsValue> {
    answer(input, ask::read_link)
}

/// Finds recorded votes. The files of the archive are bytes, which JSON could not carry.
#[cfg(feature = "archive")]
#[wasm_bindgen(js_name = searchArchive, skip_typescript)]
pub fn search_archive(input: &JsValue) -> Result<JsValue, JsValue> {
    // The list is made by `plain.js`, and so are the arrays in it checked there: reading them throws nothing.
    let list: js_sys::Array = archive(input).dyn_into()?;
    let find = list.get(0).as_string().unwrap_or_default();
    let limit = list.get(1).as_f64().unwrap_or_default() as usize;
    let files =
        (2..list.length()).map(|place| list.get(place).unchecked_into::<js_sys::Uint8Array>().to_vec());
    let files: Vec<Vec<u8>> = files.collect();
    let Some((index, parts)) = files.split_first() else {
        return Err(list.into());
    };
    thrown(ask::search_archive(index, parts, &find, limit))
}

/// Runs one labelled case.
#[cfg(feature = "cases")]
#[wasm_bindgen(js_name = runCase, skip_typescript)]
pub fn run_case(case: &JsValue) -> Result<JsValue, JsValue> {
    let text = given(case)?;
    let case = serde_json::from_str(&text).map_err(|error| {
        let message = format!("the case cannot be read: {error}");
        ApiError::at("", crate::error::Code::NotPlainData, message)
    });
    thrown(case.and_then(|case| ask::run_case(&case)))
}

fn answer<I, O>(input: &JsValue, ask: fn(&I) -> Result<O, ApiError>) -> Result<JsValue, JsValue>
where
    I: DeserializeOwned,
    O: Serialize,
{
    let text = given(input)?;
    thrown(read::json(&text).and_then(|input| ask(&input)))
}

fn thrown(answer: Result<impl Serialize, ApiError>) -> Result<JsValue, JsValue> {
    match answer {
        Ok(output) => Ok(written(&output)),
        Err(error) => Err(written(&error)),
    }
}

/// What was given, as JSON; or what is wrong with it.
fn given(input: &JsValue) -> Result<String, JsValue> {
    let given = plain(input);
    given.as_string().ok_or(given)
}

/// A plain object: maps are objects, nothing is a BigInt.
fn written(output: &impl Serialize) -> JsValue {
    // Nothing here can fail: no map has keys that are not text, no number is larger than JavaScript's.
    let text = serde_json::to_string(output).unwrap_or_default();
    js_sys::JSON::parse(&text).unwrap_or(JsValue::UNDEFINED)
}
