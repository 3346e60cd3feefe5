//! The only module that calls browser APIs: window, history, fetch, clipboard, focus, files, workers. On native targets
//! it holds nothing but `direction`, so that views can be rendered to text.
#[cfg(target_arch = "wasm32")]
mod answer;
#[cfg(target_arch = "wasm32")]
mod channel;
#[cfg(target_arch = "wasm32")]
mod clock;
#[cfg(target_arch = "wasm32")]
mod dialog;
pub mod direction;
#[cfg(target_arch = "wasm32")]
mod files;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod frame;
#[cfg(target_arch = "wasm32")]
mod kept;
#[cfg(target_arch = "wasm32")]
mod late;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod print;
#[cfg(target_arch = "wasm32")]
mod share;
#[cfg(target_arch = "wasm32")]
mod squeeze;
#[cfg(target_arch = "wasm32")]
mod tool;
#[cfg(target_arch = "wasm32")]
mod trusted;
#[cfg(target_arch = "wasm32")]
mod worker;

#[cfg(target_arch = "wasm32")]
pub use {
    answer::*, channel::*, clock::*, dialog::*, files::*, focus::*, frame::*, kept::*, late::*, page::*,
    print::*, share::*, squeeze::*, tool::*, worker::*,
};
