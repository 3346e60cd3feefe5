//! Hostile input: a target for every public entry, each with what must hold whatever comes in.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a target fails by panicking"
)]

mod targets;

use arbitrary::{Arbitrary, Unstructured};
use std::borrow::Cow;

pub use targets::TARGETS;

/// A public entry that takes input of others.
pub struct Target {
    /// Its name; `corpus/<name>` has inputs to start from.
    pub name: &'static str,
    /// Other files of the repository to start from: a file or a folder.
    pub seeds: &'static [&'static str],
    /// Gives it an input. Panics where something does not hold.
    pub run: fn(&[u8]),
}

/// The input as a text, as a browser would read it.
fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// The input as a value; `None` where it is too short for one.
fn structured<'a, T: Arbitrary<'a>>(data: &'a [u8]) -> Option<T> {
    T::arbitrary_take_rest(Unstructured::new(data)).ok()
}

/// A file of the repository.
fn file(name: &str) -> String {
    let path = format!("{}/../{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}
