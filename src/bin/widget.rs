//! Mounts the widget, the page inside an article's frame, in the browser.

fn main() {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(placard::apps::widget::start::start());
}
