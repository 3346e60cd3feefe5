//! Writes JSON, for what leaves an import: scenarios, and the answers to the page.
use core::fmt::Write as _;

/// An object being written.
pub struct Object {
    text: String,
}

impl Default for Object {
    fn default() -> Self {
        Self { text: "{".to_owned() }
    }
}

impl Object {
    /// An object without fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A field whose value is JSON already.
    #[must_use]
    pub fn raw(mut self, name: &str, json: &str) -> Self {
        if self.text.len() > 1 {
            self.text.push(',');
        }
        string(name, &mut self.text);
        self.text.push(':');
        self.text.push_str(json);
        self
    }

    /// A text.
    #[must_use]
    pub fn text(self, name: &str, value: &str) -> Self {
        let mut json = String::new();
        string(value, &mut json);
        self.raw(name, &json)
    }

    /// A text, left out where it is empty.
    #[must_use]
    pub fn text_if_any(self, name: &str, value: &str) -> Self {
        match value {
            "" => self,
            value => self.text(name, value),
        }
    }

    /// A whole number.
    #[must_use]
    pub fn number(self, name: &str, value: impl Into<u64>) -> Self {
        self.raw(name, &value.into().to_string())
    }

    /// True or false.
    #[must_use]
    pub fn flag(self, name: &str, value: bool) -> Self {
        self.raw(name, if value { "true" } else { "false" })
    }

    /// A list of values that are JSON already.
    #[must_use]
    pub fn list(self, name: &str, values: impl IntoIterator<Item = String>) -> Self {
        self.raw(name, &list(values))
    }

    /// The object as JSON.
    #[must_use]
    pub fn end(mut self) -> String {
        self.text.push('}');
        self.text
    }
}

/// A list of values that are JSON already.
#[must_use]
pub fn list(values: impl IntoIterator<Item = String>) -> String {
    let values: Vec<String> = values.into_iter().collect();
    format!("[{}]", values.join(","))
}

/// A text as JSON.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut json = String::new();
    string(text, &mut json);
    json
}

fn string(text: &str, json: &mut String) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            // Whether written to a file or into a page, nothing invisible is left in it.
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                let _ = write!(json, "\\u{:04x}", u32::from(letter));
            }
            letter => json.push(letter),
        }
    }
    json.push('"');
}
