//! Answers as JSON.
use crate::fail::{Fail, Res};
use serde::Serialize;
use serde_json::Value;
use std::io::Write;

/// A typed answer as a value.
pub fn value(answer: &impl Serialize) -> Res<Value> {
    serde_json::to_value(answer)
        .map_err(|error| Fail::Message(format!("the answer cannot be written: {error}")))
}

/// Writes a value over several lines, as people read it.
pub fn write(out: &mut dyn Write, value: impl Serialize) -> Res<()> {
    let text = serde_json::to_string_pretty(&value);
    let text = text.map_err(|error| Fail::Message(format!("the answer cannot be written: {error}")))?;
    writeln!(out, "{text}")?;
    Ok(())
}
