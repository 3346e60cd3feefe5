//! A value that is passed on as it is, to a reader of its own.
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// The name by which the reader of plain values knows [`JsonText`].
pub(crate) const JSON_TEXT: &str = "JsonText";

/// Any value, as its JSON.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JsonText(pub String);

impl<'de> Deserialize<'de> for JsonText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(JSON_TEXT, Text)
    }
}

struct Text;

impl Visitor<'_> for Text {
    type Value = JsonText;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<JsonText, E> {
        Ok(JsonText(json.to_owned()))
    }

    fn visit_string<E: Error>(self, json: String) -> Result<JsonText, E> {
        Ok(JsonText(json))
    }
}
