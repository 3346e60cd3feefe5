//! Exact numbers: what does not fit a JavaScript number is written out.
use serde::Serialize;

/// A whole number: a number while JavaScript holds it exactly (up to 9007199254740991), its decimal digits as a string
/// beyond.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Whole {
    /// Exact as a number.
    Small(#[cfg_attr(test, ts(type = "number"))] u64),
    /// In decimal digits.
    Large(String),
}

/// A fraction: a probability, a share or an index, from 0 to 1.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Fraction {
    /// The exact value in lowest terms, `"p/q"`: `"421/2145"`.
    pub exact: String,
    /// The nearest number: for showing and sorting, never for deciding.
    pub number: f64,
}
