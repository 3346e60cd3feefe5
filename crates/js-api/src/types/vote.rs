//! Who sits there and who votes how.
use super::by_name::ByName;
use serde::{Deserialize, Serialize};

/// How one member votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Vote {
    /// In favour: an affirmative vote.
    InFavour,
    /// Against: a negative vote.
    Against,
    /// Present and abstaining.
    Abstaining,
    /// Present, and not participating in the vote.
    NotParticipating,
    /// Not at the meeting.
    Absent,
    /// Not voting; the record does not tell whether absent or not participating (the Assembly's column).
    NotVoting,
}

/// How many members voted in each way. A column that is not named counts none. Columns are never merged.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Counts {
    /// Votes in favour.
    #[cfg_attr(test, ts(optional, as = "Option<u16>"))]
    pub in_favour: u16,
    /// Votes against.
    #[cfg_attr(test, ts(optional, as = "Option<u16>"))]
    pub against: u16,
    /// Abstentions.
    #[cfg_attr(test, ts(optional, as = "Option<u16>"))]
    pub abstaining: u16,
    /// Members present that did not participate.
    #[cfg_attr(test, ts(optional, as = "Option<u16>"))]
    pub not_participating: u16,
    /// Members absent.
    #[cfg_attr(test, ts(optional, as = "Option<u16>"))]
    pub absent: u16,
    /// Members not voting, where the record does not tell the last two apart.
    #[cfg_attr(test, ts(optional, as = "Option<u16>"))]
    pub not_voting: u16,
}

/// Votes in numbers. In the Security Council by class: `{ permanent: {…}, other: {…} }`. In the General Assembly
/// `{ inFavour: 93, against: 18, abstaining: 65 }`; where neither absent members nor those not voting are given there
/// and the members are, the rest is taken as not voting. Given beside `votes`, it is the whole count, named votes
/// included.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Tally {
    /// The permanent members' votes (Security Council).
    pub permanent: Option<Counts>,
    /// The elected members' votes (Security Council).
    pub other: Option<Counts>,
    /// Votes in favour (General Assembly; so are the columns below).
    pub in_favour: Option<u16>,
    /// Votes against.
    pub against: Option<u16>,
    /// Abstentions.
    pub abstaining: Option<u16>,
    /// Members present that did not participate.
    pub not_participating: Option<u16>,
    /// Members absent.
    pub absent: Option<u16>,
    /// Members not voting, where the record does not tell the last two apart.
    pub not_voting: Option<u16>,
}

/// Who sits in the body. Members are named by their code of three capitals (`"FRA"`).
///
/// Security Council: `{ permanent: […], elected: […] }`, five and ten members (six before 1966, Article 23(1)); the
/// permanent members follow from the day where they are not given, and the elected ones are those who vote besides.
/// General Assembly: `{ all: […] }` or `{ count: 193 }`.
#[derive(Clone, PartialEq, Eq, Default, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Members {
    /// The permanent members of the Security Council.
    pub permanent: Option<Vec<String>>,
    /// Its elected members.
    pub elected: Option<Vec<String>>,
    /// Every Member of the General Assembly.
    pub all: Option<Vec<String>>,
    /// How many Members the General Assembly has, where they are not named.
    pub count: Option<u16>,
    /// Members of the General Assembly without a vote, being two years in arrears (Article 19).
    pub in_arrears: Option<Vec<String>>,
    /// Members of the General Assembly without a vote, their credentials not being accepted (rule 29).
    pub without_credentials: Option<Vec<String>>,
}

/// The votes by name: `{ FRA: "against", GBR: "abstaining" }`.
pub type NamedVotes = ByName<Vote>;

/// Some members: those known by name, and how many are not.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SomeMembers {
    /// Members by code, in the order of their seats.
    pub members: Vec<String>,
    /// How many more, whose names are not known.
    pub unnamed: u16,
}
