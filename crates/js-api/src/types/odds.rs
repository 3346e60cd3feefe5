//! Members undecided: their chances, and the probability of every verdict.
use super::by_name::ByName;
use super::number::Fraction;
use super::question::VoteInput;
use super::words::Verdict;
use serde::{Deserialize, Serialize};

/// The input of `odds`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OddsInput {
    /// The vote, as for `decide`. Undecided members need no vote in it; one that is given is put aside.
    pub vote: VoteInput,
    /// The members that are undecided, by code, each with its chances. They decide independently of each other.
    #[cfg_attr(test, ts(type = "Record<string, Chances>"))]
    pub undecided: ByName<Chances>,
}

/// A member's chances, as whole numbers of any scale (30 and 70, or 1 and 1): their sum is certainty. A vote that is
/// not named has none.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Chances {
    /// Of voting in favour.
    pub in_favour: Option<u32>,
    /// Of voting against.
    pub against: Option<u32>,
    /// Of abstaining.
    pub abstaining: Option<u32>,
    /// Of not voting.
    pub not_voting: Option<u32>,
}

/// The probability of every verdict. The output of `odds`.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Odds {
    /// The probability of adoption.
    pub adopted: Fraction,
    /// Each verdict that can come about, with its probability; they add up to 1.
    pub verdicts: Vec<VerdictOdds>,
}

/// A verdict with its probability.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct VerdictOdds {
    /// The verdict.
    pub verdict: Verdict,
    /// How probable it is.
    pub probability: Fraction,
}
