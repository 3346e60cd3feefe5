//! Files fetched, chosen, kept, and texts put on the clipboard.
use crate::browser::page::{document, window};
use core::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, Response};

/// The text of a file of the site; the error is a plain word on what went wrong. It is asked for at once, so that several
/// can be on their way together.
///
/// # Errors
/// When the request fails, or the answer is not a success.
pub fn fetch_text(path: &str) -> impl Future<Output = Result<String, String>> + use<> {
    let text = fetch(path, Response::text);
    async move { Ok(text.await?.as_string().unwrap_or_default()) }
}

/// The bytes of a file of the site, as [`fetch_text`] has its text.
///
/// # Errors
/// As [`fetch_text`].
pub fn fetch_bytes(path: &str) -> impl Future<Output = Result<Vec<u8>, String>> + use<> {
    let bytes = fetch(path, Response::array_buffer);
    async move { Ok(js_sys::Uint8Array::new(&bytes.await?).to_vec()) }
}

/// The body of a file of the site, read in one way or another.
fn fetch(
    path: &str,
    read: fn(&Response) -> Result<js_sys::Promise, JsValue>,
) -> Pin<Box<dyn Future<Output = Result<JsValue, String>>>> {
    // The future listens from now on: several files may be on their way, and one that fails before it is waited for must not
    // count as a failure that nobody handles.
    let asked = window().map(|window| JsFuture::from(window.fetch_with_str(&(super::page::root() + path))));
    let path = path.to_owned();
    Box::pin(async move {
        // The browser's own words are English whatever the page speaks, and say no more than the file that did not come.
        let plain = |_: JsValue| path.clone();
        let answer = asked.ok_or("no window")?.await.map_err(plain)?;
        let answer: Response = answer.dyn_into().map_err(plain)?;
        if !answer.ok() {
            return Err(format!("{path}: {}", answer.status()));
        }
        JsFuture::from(read(&answer).map_err(plain)?).await.map_err(plain)
    })
}

/// Puts a text on the clipboard; whether that worked.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let navigator: JsValue = window.navigator().into();
    // Missing in insecure contexts and in some frames.
    match js_sys::Reflect::get(&navigator, &"clipboard".into()) {
        Ok(clipboard) if clipboard.is_object() => {
            let clipboard: web_sys::Clipboard = clipboard.unchecked_into();
            JsFuture::from(clipboard.write_text(text)).await.is_ok()
        }
        _ => false,
    }
}

/// The name and the text of the file that a field was given; the field is then empty again.
///
/// # Errors
/// When no file was chosen, it is too large for a meeting, or the browser cannot read it.
pub async fn chosen_file(field: &str) -> Result<(String, String), String> {
    const LARGEST: f64 = 4e6;
    let field = document()
        .and_then(|document| document.get_element_by_id(field))
        .and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok())
        .ok_or("no file was chosen")?;
    let file = field
        .files()
        .and_then(|files| files.get(0))
        .ok_or("no file was chosen")?;
    field.set_value("");
    let name = file.name();
    if file.size() > LARGEST {
        return Err(format!(
            "`{name}` is too large for a meeting: a file saved here is expected"
        ));
    }
    let text = JsFuture::from(file.text())
        .await
        .map_err(|_| format!("the browser cannot read `{name}`"))?;
    Ok((name, text.as_string().unwrap_or_default()))
}

/// After this many milliseconds a file that was kept has long been fetched.
const LATER: i32 = 60_000;

/// Keeps a text as a file, as the browser keeps downloads; whether that began.
pub fn save(name: &str, text: &str) -> bool {
    let parts = js_sys::Array::of1(&text.into());
    let Ok(blob) = web_sys::Blob::new_with_str_sequence(&parts) else {
        return false;
    };
    let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else {
        return false;
    };
    let saved = save_url(name, &url);
    // Safari fetches the text only after the press: given up at once, it would find nothing.
    let given_up = Closure::once_into_js(move || {
        let _ = web_sys::Url::revoke_object_url(&url);
    });
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(given_up.unchecked_ref(), LATER);
    }
    saved
}

/// Keeps a drawing as a picture of pixels; `done` learns whether that began.
pub fn save_picture(name: &str, drawing: &str, width: u32, height: u32, done: impl Fn(bool) + 'static) {
    let done = Rc::new(done);
    let (loaded, refused) = (Rc::clone(&done), Rc::clone(&done));
    let draw = || {
        let canvas = document()?.create_element("canvas").ok()?;
        let canvas: web_sys::HtmlCanvasElement = canvas.dyn_into().ok()?;
        canvas.set_width(width);
        canvas.set_height(height);
        let image = web_sys::HtmlImageElement::new().ok()?;
        let (shown, name) = (image.clone(), name.to_owned());
        let drawn = Closure::once_into_js(move || {
            let pixels = || {
                let context = canvas.get_context("2d").ok()??;
                let context: web_sys::CanvasRenderingContext2d = context.dyn_into().ok()?;
                context
                    .draw_image_with_html_image_element(&shown, 0.0, 0.0)
                    .ok()?;
                canvas.to_data_url().ok()
            };
            loaded(pixels().is_some_and(|url| save_url(&name, &url)));
        });
        let refused = Closure::once_into_js(move || refused(false));
        image.set_onload(Some(drawn.unchecked_ref()));
        image.set_onerror(Some(refused.unchecked_ref()));
        // The policy lets pictures in from the site and from addresses that hold them whole.
        let held: String = js_sys::encode_uri_component(drawing).into();
        image.set_src(&format!("data:image/svg+xml,{held}"));
        Some(())
    };
    if draw().is_none() {
        done(false);
    }
}

fn save_url(name: &str, url: &str) -> bool {
    let link = document()
        .and_then(|document| document.create_element("a").ok())
        .and_then(|link| link.dyn_into::<HtmlElement>().ok());
    let Some(link) = link else { return false };
    let named = link
        .set_attribute("href", url)
        .and_then(|()| link.set_attribute("download", name));
    link.click();
    named.is_ok()
}
