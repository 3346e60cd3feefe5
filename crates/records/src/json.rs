//! JSON, read into values that know their line, and written.
//!
//! A reader of our own, because its weight counts in every visit: in Wasm a derived reader of the scenario format came to 60 kB
//! compressed, this one with all its checks to 33 kB (measured).
mod print;
mod reader;
mod value;

pub(crate) use print::print;
pub use print::{on_one_line, quoted};
pub use reader::read;
pub(crate) use reader::read_file;
pub use value::{Json, NotJson, Value, Why};
