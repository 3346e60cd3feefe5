//! The importer as the worker sees it: texts and bytes in, JSON out.
use crate::importer::{Importer, Search};
use wasm_bindgen::prelude::*;

/// What the worker holds.
#[wasm_bindgen(js_name = Importer, skip_typescript)]
#[derive(Default)]
pub struct JsImporter(Importer);

#[wasm_bindgen(js_class = Importer)]
impl JsImporter {
    /// An importer that has read nothing.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins a file; `dates` is `day-first`, `month-first` or empty.
    pub fn begin(&mut self, file: String, dates: &str) {
        self.0.begin(file, dates);
    }

    /// Takes the next piece of it; gives the message `failed` where it is something else.
    pub fn push(&mut self, piece: &[u8]) -> Option<String> {
        self.0.push(piece).err()
    }

    /// How far it has come: the message `progress`, without the size.
    pub fn progress(&self) -> String {
        self.0.progress()
    }

    /// Gives it up.
    pub fn cancel(&mut self) {
        self.0.cancel();
    }

    /// Ends it: the message `done`, without size and time, or `failed`.
    pub fn finish(&mut self) -> String {
        self.0.finish()
    }

    /// Finds roll calls: the message `found`.
    #[expect(clippy::too_many_arguments, reason = "each is a field of the message")]
    pub fn search(
        &self,
        text: String,
        from: String,
        to: String,
        body: String,
        member: String,
        vote: String,
        offset: usize,
        limit: usize,
    ) -> String {
        self.0.search(&Search {
            text,
            from,
            to,
            body,
            member,
            vote,
            offset,
            limit,
        })
    }

    /// A roll call as a scenario: the message `opened` or `not-opened`.
    pub fn open(&self, roll_call: &str) -> String {
        self.0.open(roll_call)
    }

    /// Doubts about a file: the message `doubts`.
    pub fn doubts(&self, body: &str, kind: &str, offset: usize, limit: usize) -> String {
        self.0.doubts(body, kind, offset, limit)
    }
}
