//! What happens in a committee. A meeting is a list of these.
use crate::house::Set;
use crate::motion::Motion;
use crate::text::Change;
use serde::{Deserialize, Serialize};

/// A member, by its place in the list of members.
pub type Who = usize;

/// A committee before it meets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Setup {
    /// The committee.
    pub name: String,
    /// The topic.
    pub topic: String,
    /// The rules.
    pub rules: Set,
    /// The members and observers, in the order in which they are called.
    pub members: Vec<Member>,
}

/// A member or an observer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Whether it is an observer.
    #[serde(default, skip_serializing_if = "is_false")]
    pub observer: bool,
    /// Whether it has a veto, where the rules know one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub veto: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

/// Whether a member is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attendance {
    /// It is not.
    #[default]
    Absent,
    /// It is.
    Present,
    /// It is, and has said that it will not abstain.
    PresentAndVoting,
}

impl Attendance {
    /// Its name in files and messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Present => "present",
            Self::PresentAndVoting => "present-and-voting",
        }
    }
}

/// What is put to the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// A motion, by its place among those that are pending.
    Motion(usize),
    /// An amendment, by its place in the list of amendments.
    Amendment(usize),
    /// Paragraphs of a draft, by their places from 0; a division was carried before.
    Part(usize, Vec<usize>),
    /// A draft, by its place in the list of drafts.
    Draft(usize),
}

/// An answer in a roll call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// In favour.
    InFavour,
    /// Against.
    Against,
    /// Abstaining.
    Abstaining,
    /// To be called again at the end.
    Pass,
}

impl Answer {
    /// Its name in files and messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::InFavour => "in-favour",
            Self::Against => "against",
            Self::Abstaining => "abstaining",
            Self::Pass => "pass",
        }
    }

    /// The word for it in minutes.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::InFavour => "in favour",
            Self::Against => "against",
            Self::Abstaining => "abstaining",
            Self::Pass => "pass",
        }
    }
}

/// Something that happens.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// A member is there, or leaves.
    Attend(Who, Attendance),
    /// The chair opens the meeting.
    Open,
    /// A member speaks, for this number of seconds.
    Speak(Who, u32),
    /// A member makes a motion; another may second it. Times are seconds: the whole, and each speaker's.
    Move {
        /// Who makes it.
        by: Who,
        /// What.
        motion: Motion,
        /// Who seconds it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        second: Option<Who>,
        /// How long, where it is about time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seconds: Option<u32>,
        /// How long each speaker has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<u32>,
    },
    /// A member withdraws its motion.
    Withdraw(usize),
    /// A draft is introduced.
    Draft {
        /// Its symbol.
        symbol: String,
        /// Who sponsors it.
        sponsors: Vec<Who>,
        /// Its operative paragraphs.
        paragraphs: Vec<String>,
    },
    /// An amendment is introduced. A friendly one, to which all sponsors agree, changes the draft at once.
    Amend {
        /// Its symbol.
        symbol: String,
        /// The draft, by its place.
        draft: usize,
        /// Who proposes it.
        by: Who,
        /// What it changes.
        change: Change,
        /// Whether all sponsors agree.
        friendly: bool,
    },
    /// The drafts are voted on in this order.
    Order(Vec<usize>),
    /// Placards were counted: in favour, against, abstaining.
    Count(Item, [u16; 3]),
    /// A roll call begins with this member.
    Roll(Item, Who),
    /// The member that is called answers.
    Answer(Answer),
    /// A member explains its vote after the voting.
    Explain(Who, String),
    /// Something else that the minutes are to have.
    Note(String),
}
