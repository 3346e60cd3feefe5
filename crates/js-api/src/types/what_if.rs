//! What would have changed it: for one vote, and for a whole meeting.
use super::meeting::MeetingInput;
use super::question::VoteInput;
use super::vote::{SomeMembers, Vote};
use super::words::{OtherRule, Verdict};
use serde::{Deserialize, Serialize};

/// What `whatWouldChange` is asked: about one vote (`{ vote }`), or about a meeting (`{ meeting, target }`).
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct WhatIfInput {
    /// One vote, as for `decide`.
    pub vote: Option<VoteInput>,
    /// A meeting, as for `proceed`. Every item that can be voted on needs votes.
    pub meeting: Option<MeetingInput>,
    /// Where the meeting should lead.
    pub target: Option<Target>,
}

/// Where a meeting should lead. Items are named by their place in the meeting, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Target {
    /// The item is put and carried.
    Carried(u32),
    /// The item is not carried: put and lost, or not put.
    NotCarried(u32),
    /// The item is not put to the vote.
    NotPut(u32),
    /// The draft of this amendment or part is adopted, with what it says.
    TextGains(u32),
    /// The draft of this amendment or part is adopted, without what it says.
    TextLacks(u32),
}

/// What `whatWouldChange` answers: [`VoteChanges`] or [`MeetingChanges`], as it was asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub enum WhatIfOutput {
    /// For one vote.
    Vote(Box<VoteChanges>),
    /// For a meeting.
    Meeting(MeetingChanges),
}

/// What would have turned one vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct VoteChanges {
    /// Whether the votes as they are adopt.
    pub adopted: bool,
    /// The change with the fewest members that turns the outcome; missing where none does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fewest_members: Option<Flip>,
    /// The change with the fewest steps; from in favour to against is two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fewest_steps: Option<Flip>,
    /// The smallest change by moves into abstention alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_abstaining: Option<Flip>,
    /// The smallest change by moves of one kind alone, for each kind that can turn the outcome.
    pub by_kind: Vec<KindOfFlip>,
    /// Every kind of single change that turns the outcome.
    pub single_changes: Vec<SingleChange>,
    /// Who alone could have defeated a text that was adopted; nobody when it was not.
    pub alone_could_block: AloneCouldBlock,
    /// The least number of votes against that block when everyone who voted for or against does so again: 9 of 25
    /// under two thirds (the blocking third). Missing where a number of affirmative votes is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocking_number: Option<u16>,
    /// The same votes under every other rule that has a meaning for them.
    pub other_rules: Vec<UnderOtherRule>,
}

/// A change that turns the outcome.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Flip {
    /// How many members vote otherwise.
    pub members: u16,
    /// How many steps they take together.
    pub steps: u16,
    /// What moves, by class and column, and who could be among the movers.
    pub moves: Vec<Choice>,
    /// One way to do it, to be applied in order.
    pub changes: Vec<Change>,
}

/// So many of these members vote otherwise: any of them will do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Choice {
    /// Whether permanent members are meant; `false` in the Assembly.
    pub permanent: bool,
    /// Their vote before.
    pub from: Vote,
    /// Their vote now.
    pub to: Vote,
    /// How many.
    pub count: u16,
    /// Those who voted so, from whom the movers are taken.
    pub among: SomeMembers,
}

/// One thing to change in the votes: a member's vote, or some votes whose members are not known.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Change {
    /// A member votes otherwise.
    Member {
        /// The member, by code.
        member: String,
        /// Its vote now.
        to: Vote,
    },
    /// Some members, not named, vote otherwise.
    Unnamed {
        /// Whether permanent members are meant; `false` in the Assembly.
        permanent: bool,
        /// Their vote before.
        from: Vote,
        /// Their vote now.
        to: Vote,
        /// How many.
        count: u16,
    },
}

/// The smallest change by moves of one kind alone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KindOfFlip {
    /// The vote before.
    pub from: Vote,
    /// The vote now.
    pub to: Vote,
    /// The change.
    pub flip: Flip,
}

/// A kind of single change that turns the outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SingleChange {
    /// Whether permanent members are meant; `false` in the Assembly.
    pub permanent: bool,
    /// The vote before.
    pub from: Vote,
    /// The vote now.
    pub to: Vote,
    /// How many members could each make it alone.
    pub members: u16,
}

/// Members who alone could have defeated a text that was adopted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AloneCouldBlock {
    /// By voting against, whatever they did.
    pub by_voting_against: SomeMembers,
    /// By abstaining.
    pub by_abstaining: SomeMembers,
}

/// What the same votes would have come to under another rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnderOtherRule {
    /// The rule that is changed.
    pub rule: OtherRule,
    /// What it makes of the votes.
    pub verdict: Verdict,
}

/// What would have led a meeting elsewhere.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct MeetingChanges {
    /// Whether the meeting as it was leads to the target.
    pub reached: bool,
    /// The smallest change anywhere in the meeting; missing where no change of the votes leads there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smallest: Option<MeetingChange>,
    /// Whether everything was looked at. Meetings with a dozen votes that can all affect each other are cut off; then
    /// something smaller, or something at all, may have been missed.
    pub certain: bool,
    /// Where something is supposed of the item that the target names: the smallest change of the votes on it that would
    /// have done it, without any where they give it already. Missing where nothing is supposed, the item is not put, or
    /// no change of its votes does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub would_have_done_it: Option<Flip>,
    /// For every item on which a change alone leads there: the smallest such change, cheapest first.
    pub on_one_item: Vec<MeetingChange>,
}

/// A change, on one item or on several, that leads a meeting to the target.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeetingChange {
    /// Changed votes, over all items: one member that votes otherwise on two items counts twice.
    pub members: u16,
    /// Steps, over all items.
    pub steps: u16,
    /// What changes, in the order of the meeting; empty when the meeting leads there as it is.
    pub items: Vec<ItemChange>,
}

/// A change of the votes on one item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ItemChange {
    /// The item, by its place in the meeting.
    pub item: u32,
    /// What changes there.
    pub flip: Flip,
}
