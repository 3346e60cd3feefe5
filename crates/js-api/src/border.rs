//! The functions that JavaScript calls: a plain object in, a plain object out, a plain object thrown.
//!
//! What comes in is written out by `JSON.stringify` first. Getters and proxies run there, and cycles fail there, in JavaScript;
//! what is read afterwards is plain data.
#![cfg_attr(
    feature = "archive",
    allow(
        dead_code,
        reason = "the archive takes bytes; a module of it alone reads no plain data"
    )
)]
use crate::error::{ApiError, Code};
use crate::{ask, read};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

// Smaller than the standard library's allocator for Wasm, and no slower.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

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
    let field = |name: &str| js_sys::Reflect::get(input, &name.into()).unwrap_or_default();
    let bytes = |value: JsValue, path: &str| {
        let message = "give the bytes of the file, a `Uint8Array`";
        let array: Result<js_sys::Uint8Array, _> = value.dyn_into();
        array
            .map(|array| array.to_vec())
            .map_err(|_| ApiError::at(path, Code::WrongType, message))
    };
    let read = || {
        let find = field("find");
        let find = find.as_string().ok_or_else(|| {
            ApiError::at(
                "find",
                Code::MissingField,
                "say what to find: `{ find: \"vetoed by France\" }`",
            )
        })?;
        let index = bytes(field("index"), "index")?;
        let parts: Vec<JsValue> = js_sys::Array::from(&field("parts")).to_vec();
        let parts = parts.into_iter().enumerate();
        let parts = parts.map(|(place, part)| bytes(part, &format!("parts[{place}]")));
        let parts: Vec<Vec<u8>> = parts.collect::<Result<_, _>>()?;
        let limit = field("limit")
            .as_f64()
            .map_or(20, |limit| limit.max(0.0) as usize);
        ask::search_archive(&index, &parts, &find, limit)
    };
    thrown(read())
}

/// Runs one labelled case.
#[cfg(feature = "cases")]
#[wasm_bindgen(js_name = runCase, skip_typescript)]
pub fn run_case(case: &JsValue) -> Result<JsValue, JsValue> {
    let read = || {
        let case = serde_json::from_str(&plain(case)?).map_err(|error| {
            ApiError::at(
                "",
                Code::NotPlainData,
                format!("the case cannot be read: {error}"),
            )
        })?;
        ask::run_case(&case)
    };
    thrown(read())
}

fn answer<I, O>(input: &JsValue, ask: fn(&I) -> Result<O, ApiError>) -> Result<JsValue, JsValue>
where
    I: DeserializeOwned,
    O: Serialize,
{
    let read = || ask(&read::json(&plain(input)?)?);
    thrown(read())
}

fn thrown(answer: Result<impl Serialize, ApiError>) -> Result<JsValue, JsValue> {
    match answer {
        Ok(output) => Ok(written(&output)),
        Err(error) => Err(written(&error)),
    }
}

/// What was given, as JSON.
fn plain(input: &JsValue) -> Result<String, ApiError> {
    let text = js_sys::JSON::stringify(input).map_err(|_| {
        let message = "the input cannot be written as JSON: give a plain object without cycles, BigInt and getters that throw";
        ApiError::at("", Code::NotPlainData, message)
    })?;
    // `undefined` and functions have no JSON at all.
    Ok(text.as_string().unwrap_or_else(|| "null".to_owned()))
}

/// A plain object: maps are objects, nothing is a BigInt.
fn written(output: &impl Serialize) -> JsValue {
    // Nothing here can fail: no map has keys that are not text, no number is larger than JavaScript's.
    let text = serde_json::to_string(output).unwrap_or_default();
    js_sys::JSON::parse(&text).unwrap_or(JsValue::UNDEFINED)
}
