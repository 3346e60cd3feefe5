//! Exact numbers.
use crate::types::number::{Fraction, Whole};
use counterfactual::exact;

/// The largest whole number up to which JavaScript holds every whole number exactly.
const SAFE: u64 = 9_007_199_254_740_991;

impl From<&exact::Natural> for Whole {
    fn from(number: &exact::Natural) -> Self {
        match number.to_u64().filter(|number| *number <= SAFE) {
            Some(number) => Self::Small(number),
            None => Self::Large(number.to_string()),
        }
    }
}

impl From<&exact::Fraction> for Fraction {
    fn from(fraction: &exact::Fraction) -> Self {
        Self {
            exact: fraction.to_string(),
            number: fraction.to_f64(),
        }
    }
}
