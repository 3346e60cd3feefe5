//! What a case gives.
use serde_json::{Map, Value};

/// The output keys of a case, each with its value.
pub(crate) type Output = Map<String, Value>;
