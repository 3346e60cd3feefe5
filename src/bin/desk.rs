//! Mounts the desk, the pages around the meetings, in the browser.

fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(placard::apps::library::start::start());
}
