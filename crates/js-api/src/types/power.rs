//! Voting power: the game, and every index of it.
use super::number::{Fraction, Whole};
use super::words::{Body, Matter, Share};
use serde::{Deserialize, Serialize};

/// The input of `power`: a body (`{ body: "securityCouncil", date, matter }`, or
/// `{ body: "generalAssembly", members, share }`), or any game with a quota (`{ permanent, other, quota }`) or a share
/// of those voting (`{ other, share }`).
#[derive(Clone, PartialEq, Eq, Default, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct PowerInput {
    /// The body; any game unless given.
    pub body: Option<Body>,
    /// Security Council: the day, which fixes its size and quota (Articles 23 and 27).
    pub date: Option<String>,
    /// Security Council: whether the matter is procedural; `"allOther"` unless given.
    pub matter: Option<Matter>,
    /// General Assembly: how many Members it has.
    pub members: Option<u16>,
    /// Any game: members whose vote against blocks; 0 unless given.
    pub permanent: Option<u16>,
    /// Any game: all other members.
    pub other: Option<u16>,
    /// Any game: affirmative votes needed.
    pub quota: Option<u16>,
    /// The share of the members present and voting that is needed; in the General Assembly a majority unless given.
    pub share: Option<Share>,
    /// Whether the share is one of all members, voting or not.
    pub of_all_members: Option<bool>,
    /// Whether a permanent member must vote in favour, so that abstaining blocks too (the literal reading, D2).
    pub all_in_favour: Option<bool>,
}

/// Every index of a game. The output of `power`.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Power {
    /// How many permanent members there are.
    pub permanent: u16,
    /// How many other members there are.
    pub other: u16,
    /// Affirmative votes needed when every member votes for or against.
    pub quota: u16,
    /// Voting weights that say the same, where there are any: 39; 7, 1 for the Council of fifteen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<Weights>,
    /// Every member votes for or against, all profiles equally likely.
    pub without_abstention: WithoutAbstention,
    /// Every member votes for, against or abstains, all profiles equally likely.
    pub with_abstention: WithAbstention,
}

/// A voting weight for each member and a sum to reach.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Weights {
    /// The sum to reach.
    pub quota: u32,
    /// The weight of a permanent member.
    pub permanent: u32,
    /// The weight of any other member.
    pub other: u32,
}

/// The yes/no game. A permanent member that would rather abstain counts as against here, hence as blocking.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct WithoutAbstention {
    /// All profiles: 2^n.
    pub profiles: Whole,
    /// Those that adopt: winning coalitions.
    pub winning: Whole,
    /// Minimal winning coalitions.
    pub minimal_winning: Whole,
    /// Swings of all members together.
    pub swings: Whole,
    /// Coleman's power of the body to act: the share of profiles that adopt.
    pub power_to_act: Fraction,
    /// A permanent member; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permanent: Option<PowerWithoutAbstention>,
    /// Any other member; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<PowerWithoutAbstention>,
}

/// One member's power in the yes/no game.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PowerWithoutAbstention {
    /// Profiles of the others in which its vote decides: raw Banzhaf count.
    pub swings: Whole,
    /// Its share of all swings: normalised Banzhaf index.
    pub banzhaf: Fraction,
    /// The share of the others' profiles in which it decides: Penrose, or absolute Banzhaf.
    pub penrose: Fraction,
    /// The share of orders in which it turns a losing coalition into a winning one.
    pub shapley_shubik: Fraction,
    /// Coleman: of the winning coalitions, the share that it can undo by leaving.
    pub power_to_prevent: Fraction,
    /// Coleman: of the losing coalitions, the share that it can make win by joining.
    pub power_to_initiate: Fraction,
    /// Deegan-Packel: its part when each minimal winning coalition counts the same and its members share alike.
    pub deegan_packel: Fraction,
}

/// The game with abstention.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct WithAbstention {
    /// All profiles: 3^n.
    pub profiles: Whole,
    /// How many lead to each verdict.
    pub verdicts: VerdictCounts,
    /// The share of profiles that adopt.
    pub adoption: Fraction,
    /// A permanent member; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permanent: Option<PowerWithAbstention>,
    /// Any other member; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<PowerWithAbstention>,
}

/// How many profiles lead to each verdict; a verdict that the rule does not know counts none.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct VerdictCounts {
    /// Adopted.
    pub adopted: Whole,
    /// Enough votes, and permanent members not concurring.
    pub vetoed: Whole,
    /// Fewer affirmative votes than needed.
    pub too_few: Whole,
    /// The share was not reached.
    pub no_majority: Whole,
    /// Equally divided.
    pub equally_divided: Whole,
    /// Nobody voted for or against.
    pub nobody_voted: Whole,
}

/// One member's power in the game with abstention. Counts are of the others' profiles, 3^(n-1).
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PowerWithAbstention {
    /// Where in favour adopts and against does not.
    pub swings: Whole,
    /// Where in favour adopts and abstaining does not.
    pub favour_or_abstaining: Whole,
    /// Where abstaining lets it be adopted and against does not.
    pub abstaining_or_against: Whole,
    /// `swings` as a share of the others' profiles.
    pub share: Fraction,
    /// `favourOrAbstaining` as a share of the others' profiles.
    pub share_favour_or_abstaining: Fraction,
    /// `abstainingOrAgainst` as a share of the others' profiles.
    pub share_abstaining_or_against: Fraction,
    /// Its share of all members' swings.
    pub normalised: Fraction,
    /// The chance of being the pivot of a roll call.
    pub shapley_shubik: Fraction,
}
