//! A worker of the page's own.
use crate::browser::page::document;
use wasm_bindgen::prelude::*;

/// The name of the policy, which the site's headers allow.
const POLICY: &str = "placard";

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

/// A worker from an address. The site's policy takes the address of a script only from code that it names (Trusted Types); a
/// browser without such policies takes it as a text.
fn new(file: &str, options: &web_sys::WorkerOptions) -> Option<web_sys::Worker> {
    let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &name.into()).ok();
    let call = |on: &JsValue, name: &str, with: &js_sys::Array| {
        let function: js_sys::Function = get(on, name)?.dyn_into().ok()?;
        function.apply(on, with).ok()
    };
    let global: JsValue = js_sys::global().into();
    let mut address = JsValue::from_str(file);
    let types = get(&global, "trustedTypes").filter(JsValue::is_object);
    if let Some(types) = types {
        let rules = js_sys::Object::new();
        // It is asked once, for the one address above.
        let same = Closure::once_into_js(|address: JsValue| address);
        js_sys::Reflect::set(&rules, &"createScriptURL".into(), &same).ok()?;
        let policy = call(
            &types,
            "createPolicy",
            &js_sys::Array::of2(&POLICY.into(), &rules),
        )?;
        address = call(&policy, "createScriptURL", &js_sys::Array::of1(&address))?;
    }
    let constructor: js_sys::Function = get(&global, "Worker")?.dyn_into().ok()?;
    let worker = js_sys::Reflect::construct(&constructor, &js_sys::Array::of2(&address, options)).ok()?;
    worker.dyn_into().ok()
}
