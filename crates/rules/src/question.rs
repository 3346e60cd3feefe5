//! What a body is asked to decide. Judgements that people make (is the matter procedural, is the question
//! important) are inputs here, each with the ground on which it was made.
use crate::motion::MotionKind;
use serde::{Deserialize, Serialize};

/// A question; the body follows from it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Question {
    /// Put to the Security Council.
    Council(CouncilQuestion),
    /// Put to the General Assembly or a Main Committee.
    Assembly(AssemblyQuestion),
}

/// What is put to the vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Object {
    /// A draft resolution, or another proposal, as a whole.
    Draft,
    /// An amendment to it.
    Amendment,
    /// A part of it, voted separately.
    Part,
    /// A motion.
    Motion(MotionKind),
}

/// A question put to the Security Council.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CouncilQuestion {
    /// What is put to the vote.
    pub object: Object,
    /// Whether the matter is procedural, and who says so.
    pub character: Character,
}

/// Whether a matter is procedural, and the ground for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Character {
    /// Paragraph 2 or paragraph 3 of Article 27.
    pub matter: Matter,
    /// Why.
    pub basis: Basis,
}

/// The two kinds of matter that Article 27 knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// Procedural matters: Article 27(2).
    Procedural,
    /// All other matters: Article 27(3).
    AllOther,
}

/// Why a matter is held to be procedural or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Basis {
    /// A class that practice has settled.
    Settled,
    /// Nobody settled it: decided as other than procedural.
    Undetermined,
}

/// A question put to the General Assembly.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssemblyQuestion {
    /// What is put to the vote.
    pub object: Object,
    /// Where.
    pub forum: Forum,
    /// Whether the question is important in the sense of Article 18, and why.
    pub importance: Importance,
    /// Whether this is the second vote after an equal division (rule 95).
    pub second_vote: bool,
}

/// Where the Assembly votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Forum {
    /// A plenary meeting of a regular or special session.
    Plenary,
    /// A plenary meeting of an emergency special session.
    EmergencySpecialSession,
    /// A Main Committee.
    MainCommittee,
}

/// Whether a question is important, and why (Article 18).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Importance {
    /// Not on the list of Article 18(2), and not added to it.
    Other,
    /// A recommendation on the maintenance of international peace and security (Article 18(2)).
    PeaceAndSecurity,
    /// Another question that Article 18(2) lists.
    Listed,
    /// Declared important by a vote of the Assembly (Article 18(3)).
    Declared,
}

impl Question {
    /// A draft resolution of the Council on a matter that is not procedural.
    #[must_use]
    pub const fn council_draft() -> Self {
        Self::council(Object::Draft, Matter::AllOther)
    }

    /// A question of the Council in a settled class.
    #[must_use]
    pub const fn council(object: Object, matter: Matter) -> Self {
        let character = Character {
            matter,
            basis: Basis::Settled,
        };
        Self::Council(CouncilQuestion { object, character })
    }

    /// A question of the Assembly, at its first vote.
    #[must_use]
    pub const fn assembly(object: Object, forum: Forum, importance: Importance) -> Self {
        Self::Assembly(AssemblyQuestion {
            object,
            forum,
            importance,
            second_vote: false,
        })
    }

    /// What is put to the vote.
    #[must_use]
    pub const fn object(&self) -> Object {
        match self {
            Self::Council(question) => question.object,
            Self::Assembly(question) => question.object,
        }
    }
}
