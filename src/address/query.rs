//! The query string of an address, read and written in one way for all pages: `key=value` parts, percent-decoded.
//!
//! Parts that only count who follows a link are dropped. Of a key that is given twice the first part counts; the others
//! are left over, and a page reports what is left over.
use crate::address::counters::is_counter;
use crate::address::url_text::{decoded, encoded};

/// One part of a query.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// The key, decoded.
    pub key: String,
    /// The value, decoded; `None` for a part without a sign of equality.
    pub value: Option<String>,
}

impl Part {
    /// The value; empty for a part that has none.
    #[must_use]
    pub fn value(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }

    /// The part as a reader would write it.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.value {
            Some(value) => [&self.key, "=", value].concat(),
            None => self.key.clone(),
        }
    }
}

/// A query string, part by part.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    /// The parts in their order.
    pub parts: Vec<Part>,
}

impl Query {
    /// Reads a query string, with or without its question mark.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let parts = query
            .trim_start_matches('?')
            .split('&')
            .filter(|part| !part.is_empty())
            .map(|part| match part.split_once('=') {
                Some((key, value)) => Part {
                    key: decoded(key),
                    value: Some(decoded(value)),
                },
                None => Part {
                    key: decoded(part),
                    value: None,
                },
            });
        Self {
            parts: parts.filter(|part| !is_counter(&part.key)).collect(),
        }
    }

    /// Takes parts out. `take` gets key and value and says whether it understood them; `None` leaves the part in the
    /// query. What it took and did not understand comes back as text; so does a key that is given once more.
    pub fn take(&mut self, mut take: impl FnMut(&str, &str) -> Option<bool>) -> Vec<String> {
        let mut taken: Vec<String> = Vec::new();
        let mut left_over = Vec::new();
        self.parts.retain(|part| {
            if taken.contains(&part.key) {
                left_over.push(part.text());
                return false;
            }
            let understood = take(&part.key, part.value());
            match understood {
                None => return true,
                Some(true) => {}
                Some(false) => left_over.push(part.text()),
            }
            taken.push(part.key.clone());
            false
        });
        left_over
    }

    /// The value of a key, which stays in the query.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        let part = self.parts.iter().find(|part| part.key == key)?;
        Some(part.value())
    }

    /// Adds a part at the end.
    pub fn push(&mut self, key: &str, value: impl Into<String>) {
        self.parts.push(Part {
            key: key.to_owned(),
            value: Some(value.into()),
        });
    }

    /// Adds the parts of another query at the end.
    pub fn extend(&mut self, other: Self) {
        self.parts.extend(other.parts);
    }

    /// The query string, without its question mark.
    #[must_use]
    pub fn write(&self) -> String {
        let mut written = String::new();
        for part in &self.parts {
            if !written.is_empty() {
                written.push('&');
            }
            written += &encoded(&part.key);
            if let Some(value) = &part.value {
                written.push('=');
                written += &encoded(value);
            }
        }
        written
    }
}
