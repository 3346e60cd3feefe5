//! Mounts the pages of exact numbers in the browser.

fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(placard::apps::tools::start::start());
}
