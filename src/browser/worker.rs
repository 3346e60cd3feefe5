//! A worker of the page's own.
use crate::browser::page::document;
use crate::browser::trusted::script_address;
use wasm_bindgen::prelude::*;

/// A worker of the page's own.
pub struct Worker {
    worker: web_sys::Worker,
    // They live as long as the worker does.
    _listener: Closure<dyn FnMut(web_sys::MessageEvent)>,
    _failed: Closure<dyn FnMut()>,
}

impl Worker {
    /// Starts one from a file of the site, which is a module. Each message comes back as plain data. `failed` is called where
    /// the file or what it imports cannot be had, and where the worker breaks off.
    #[must_use]
    pub fn start(
        path: &str,
        mut told: impl FnMut(JsValue) + 'static,
        failed: impl FnMut() + 'static,
    ) -> Option<Self> {
        let options = web_sys::WorkerOptions::new();
        options.set_type(web_sys::WorkerType::Module);
        let worker = new(&(super::page::root() + path), &options)?;
        let listener =
            Closure::<dyn FnMut(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
                told(event.data())
            });
        worker.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        let failed = Closure::<dyn FnMut()>::new(failed);
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        Some(Self {
            worker,
            _listener: listener,
            _failed: failed,
        })
    }

    /// Tells it something.
    pub fn tell(&self, message: &JsValue) {
        let _ = self.worker.post_message(message);
    }

    /// Lets it read the file that a field was given. The file stays where it is; the field is then empty again.
    pub fn read(&self, field: &str) -> bool {
        let field = document()
            .and_then(|document| document.get_element_by_id(field))
            .and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(field) = field else { return false };
        let Some(file) = field.files().and_then(|files| files.get(0)) else {
            return false;
        };
        let message = js_sys::Object::new();
        let set = |name: &str, value: &JsValue| js_sys::Reflect::set(&message, &name.into(), value).is_ok();
        let told = set("type", &"read".into()) && set("file", &file);
        self.tell(&message);
        field.set_value("");
        told
    }
}

/// A worker from the address of its script.
fn new(file: &str, options: &web_sys::WorkerOptions) -> Option<web_sys::Worker> {
    let constructor = js_sys::Reflect::get(&js_sys::global(), &"Worker".into()).ok()?;
    let constructor: js_sys::Function = constructor.dyn_into().ok()?;
    let given = js_sys::Array::of2(&script_address(file), options);
    let worker = js_sys::Reflect::construct(&constructor, &given).ok()?;
    worker.dyn_into().ok()
}
