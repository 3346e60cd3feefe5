//! Texts made small for addresses, by the browser's own compression, and files that a reader chose.
use super::page::window;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Response};

/// The way to compress, as the browser names it.
const WAY: &str = "deflate-raw";

/// The bytes of a text after compression; `None` where the browser has none.
pub async fn deflated(text: &str) -> Option<Vec<u8>> {
    through("CompressionStream", &Uint8Array::from(text.as_bytes())).await
}

/// The text of compressed bytes; `None` where they are none, or hold no text.
pub async fn inflated(bytes: &[u8]) -> Option<String> {
    let bytes = through("DecompressionStream", &Uint8Array::from(bytes)).await?;
    String::from_utf8(bytes).ok()
}

async fn through(stream: &str, bytes: &Uint8Array) -> Option<Vec<u8>> {
    let make: Function = Reflect::get(&window()?.into(), &stream.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let stream = Reflect::construct(&make, &Array::of1(&WAY.into())).ok()?;
    let blob: JsValue = Blob::new_with_u8_array_sequence(&Array::of1(bytes)).ok()?.into();
    let readable = call(&blob, "stream", &Array::new())?;
    let piped = call(&readable, "pipeThrough", &Array::of1(&stream))?;
    let make: Function = Reflect::get(&window()?.into(), &"Response".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let response: Response = Reflect::construct(&make, &Array::of1(&piped))
        .ok()?
        .dyn_into()
        .ok()?;
    let buffer: Promise = response.array_buffer().ok()?;
    Some(Uint8Array::new(&JsFuture::from(buffer).await.ok()?).to_vec())
}

fn call(object: &JsValue, name: &str, arguments: &Array) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    Reflect::apply(&function, object, arguments).ok()
}
