//! Mounts the app of the page that was loaded.

fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(placard::apps::start::start());
}
