//! Reading what a case gives: typed values, with the place named when one is not as expected.
use rules::date::Date;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Why a case has no output of its kind.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// Input that the law knows as invalid: a code of its own.
    Invalid(&'static str),
    /// Input that is not in the format.
    Malformed(String),
}

impl From<String> for Trouble {
    fn from(message: String) -> Self {
        Self::Malformed(message)
    }
}

pub(crate) type Read<T> = Result<T, Trouble>;

/// Which keys of a case are given, and which were asked for: what is given and never asked for is a mistake.
#[derive(Default)]
pub(crate) struct Keys {
    given: BTreeSet<String>,
    asked: BTreeSet<String>,
}

/// An object of the input, with its place and the day of the case.
#[derive(Clone)]
pub(crate) struct Input<'a> {
    fields: &'a Map<String, Value>,
    place: String,
    keys: Rc<RefCell<Keys>>,
    /// The day.
    pub(crate) date: Date,
}

/// The day of a case; today's law where it names none.
pub(crate) fn date(case: &Value) -> Result<Date, String> {
    let text = match case.get("date") {
        None | Some(Value::Null) => "2024-01-01",
        Some(Value::String(text)) => text.as_str(),
        Some(other) => return Err(format!("`date` is {other}, not a day such as `2025-02-24`")),
    };
    text.parse().map_err(|error| format!("`date`: {error}"))
}

impl<'a> Input<'a> {
    pub(crate) fn of(value: &'a Value, place: &str, date: Date) -> Result<Self, String> {
        Self::within(value, place, date, Rc::default())
    }

    fn within(value: &'a Value, place: &str, date: Date, keys: Rc<RefCell<Keys>>) -> Result<Self, String> {
        let fields = value
            .as_object()
            .ok_or_else(|| format!("`{place}` is {value}, not an object"))?;
        let given = fields.keys().map(|key| format!("{place}.{key}"));
        keys.borrow_mut().given.extend(given);
        Ok(Self {
            fields,
            place: place.to_owned(),
            keys,
            date,
        })
    }

    /// The keys of all objects that were looked at which nothing asked for.
    pub(crate) fn not_asked_for(&self) -> Vec<String> {
        let keys = self.keys.borrow();
        keys.given.difference(&keys.asked).cloned().collect()
    }

    /// The value of a key; a key that holds null counts as not given.
    pub(crate) fn get(&self, key: &str) -> Option<&'a Value> {
        self.keys
            .borrow_mut()
            .asked
            .insert(format!("{}.{key}", self.place));
        self.fields.get(key).filter(|value| !value.is_null())
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        self.fields.iter()
    }

    pub(crate) fn wrong(&self, key: &str, expected: &str) -> Trouble {
        match self.get(key) {
            Some(value) => Trouble::Malformed(format!(
                "`{}.{key}` is {value}: {expected} is expected",
                self.place
            )),
            None => Trouble::Malformed(format!(
                "`{}.{key}` is missing: {expected} is expected",
                self.place
            )),
        }
    }

    pub(crate) fn text(&self, key: &str) -> Read<&'a str> {
        let value = self.get(key).and_then(Value::as_str);
        value.ok_or_else(|| self.wrong(key, "a string"))
    }

    pub(crate) fn text_or(&self, key: &str, default: &'a str) -> Read<&'a str> {
        if self.has(key) {
            self.text(key)
        } else {
            Ok(default)
        }
    }

    pub(crate) fn number(&self, key: &str) -> Read<u16> {
        let value = self.get(key).and_then(Value::as_u64);
        value
            .and_then(|value| u16::try_from(value).ok())
            .ok_or_else(|| self.wrong(key, "a whole number from 0 to 65535"))
    }

    pub(crate) fn number_or(&self, key: &str, default: u16) -> Read<u16> {
        if self.has(key) {
            self.number(key)
        } else {
            Ok(default)
        }
    }

    /// Whether something is so: a boolean, or something that is there (a list or a number that is not empty).
    pub(crate) fn is(&self, key: &str) -> bool {
        match self.get(key) {
            None => false,
            Some(Value::Bool(so)) => *so,
            Some(Value::Number(number)) => number.as_u64() != Some(0),
            Some(Value::Array(list)) => !list.is_empty(),
            Some(_) => true,
        }
    }

    pub(crate) fn list(&self, key: &str) -> Read<&'a [Value]> {
        match self.get(key) {
            None => Ok(&[]),
            Some(Value::Array(list)) => Ok(list),
            Some(_) => Err(self.wrong(key, "a list")),
        }
    }

    /// A list of strings; empty when not given.
    pub(crate) fn texts(&self, key: &str) -> Read<Vec<&'a str>> {
        self.list(key)?
            .iter()
            .map(|value| value.as_str().ok_or_else(|| self.wrong(key, "a list of strings")))
            .collect()
    }

    pub(crate) fn object(&self, key: &str) -> Read<Self> {
        match self.get(key) {
            Some(value @ Value::Object(_)) => Ok(self.under(value, key)?),
            _ => Err(self.wrong(key, "an object")),
        }
    }

    pub(crate) fn object_if(&self, key: &str) -> Read<Option<Self>> {
        if self.has(key) {
            self.object(key).map(Some)
        } else {
            Ok(None)
        }
    }

    /// A list of objects; empty when not given.
    pub(crate) fn objects(&self, key: &str) -> Read<Vec<Self>> {
        let each = |(at, value): (usize, &'a Value)| Ok(self.under(value, &format!("{key}[{at}]"))?);
        self.list(key)?.iter().enumerate().map(each).collect()
    }

    fn under(&self, value: &'a Value, key: &str) -> Result<Self, String> {
        let place = format!("{}.{key}", self.place);
        Self::within(value, &place, self.date, Rc::clone(&self.keys))
    }

    /// Names with counts, in the order of the file's keys.
    pub(crate) fn counts(&self) -> Read<Vec<(&'a str, u16)>> {
        let counts = self.keys().map(|(key, _)| Ok((key.as_str(), self.number(key)?)));
        counts.collect()
    }
}
