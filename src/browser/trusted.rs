//! Addresses of scripts and workers: the site's headers let a browser take them from code that they name alone (Trusted Types).
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

/// The name of the policy, which the headers allow.
const POLICY: &str = "placard";

/// The address of a script of the site, as this browser takes it: a text where it knows no such policies.
pub(super) fn script_address(file: &str) -> JsValue {
    let trusted = || -> Option<JsValue> {
        let global: JsValue = js_sys::global().into();
        let types = Reflect::get(&global, &"trustedTypes".into()).ok()?;
        let call = |on: &JsValue, name: &str, with: &Array| {
            let function: Function = Reflect::get(on, &name.into()).ok()?.dyn_into().ok()?;
            function.apply(on, with).ok()
        };
        let rules = Object::new();
        // It is asked once, for this address.
        let same = Closure::once_into_js(|address: JsValue| address);
        Reflect::set(&rules, &"createScriptURL".into(), &same).ok()?;
        let policy = call(&types, "createPolicy", &Array::of2(&POLICY.into(), &rules))?;
        call(&policy, "createScriptURL", &Array::of1(&file.into()))
    };
    trusted().unwrap_or_else(|| file.into())
}
