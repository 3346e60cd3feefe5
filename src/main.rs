//! Mounts the app in the browser.
fn main() {
    #[cfg(target_arch = "wasm32")]
    yew::Renderer::<placard::app::App>::new().render();
}
