//! What a body is asked to decide. Judgements that people make (is the matter procedural, is the question
//! important) are inputs here, each with the ground on which it was made.
use crate::category::{AssemblyCategory, Classification, CouncilCategory, Importance, Matter};
use crate::motion::MotionKind;
use crate::provision::Provision;
use crate::requirement::Requirement;
use crate::votes::Parties;

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
    /// To overrule a ruling of the presiding officer (Council rule 30; Assembly rules 71 and 113).
    Ruling,
    /// Whether a matter is procedural (Council), or a question important (Assembly, Article 18(3)).
    Character,
}

/// A question put to the Security Council.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CouncilQuestion {
    /// What is put to the vote.
    pub object: Object,
    /// Whether the matter is procedural, and who says so.
    pub character: Character,
    /// The dispute that the decision is about, where Article 27(3) may ask parties to abstain.
    pub dispute: Option<Dispute>,
}

/// Whether a matter is procedural, and the ground for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Character {
    /// Paragraph 2 or paragraph 3 of Article 27.
    pub matter: Matter,
    /// Why.
    pub basis: Basis,
}

/// Why a matter is held to be procedural or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Basis {
    /// A class that practice has settled.
    Settled,
    /// A class that a text or practice lists, by name.
    Listed(CouncilCategory),
    /// A ruling of the President that nobody challenged.
    RulingUnchallenged,
    /// A ruling of the President that stood when it was challenged.
    RulingStands,
    /// A ruling of the President that was overruled: the matter is what the ruling said it is not.
    RulingOverruled,
    /// The preliminary question was carried: procedural.
    PreliminaryCarried,
    /// The preliminary question had the votes, and a permanent member voted against: not procedural.
    PreliminaryVetoed,
    /// The preliminary question was short of votes: not procedural.
    PreliminaryInsufficient,
    /// The preliminary question was not carried, on what ground is not told: not procedural.
    PreliminaryNotCarried,
    /// The reader says so.
    Entered,
    /// Nobody settled it: decided as other than procedural.
    Undetermined,
}

impl Basis {
    /// The provision that it rests on; none where the class is plain.
    #[must_use]
    pub const fn provision(self) -> Option<Provision> {
        match self {
            Self::Settled => None,
            Self::Listed(category) => Some(category.classify().1),
            Self::RulingUnchallenged | Self::RulingStands | Self::RulingOverruled => {
                Some(Provision::CouncilRule30)
            }
            Self::PreliminaryCarried
            | Self::PreliminaryVetoed
            | Self::PreliminaryInsufficient
            | Self::PreliminaryNotCarried => Some(Provision::Statement1945Preliminary),
            Self::Entered | Self::Undetermined => Some(Provision::ConventionUnsettledMatter),
        }
    }
}

/// What a decision on a dispute is about: the four conditions of the proviso in Article 27(3), as people judge
/// them. The first, that the matter is not procedural, follows from the question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dispute {
    /// Under what the Council decides.
    pub under: Chapter,
    /// Whether there is a dispute.
    pub nature: Nature,
    /// Who is party to it.
    pub parties: Parties,
}

/// Under which part of the Charter the Council decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Chapter {
    /// Chapter VI: pacific settlement.
    ChapterVi,
    /// Article 52(3): settlement through regional arrangements.
    Article52_3,
    /// Chapter VII, or any other part, where the proviso does not apply.
    AnyOther,
}

/// Whether the Council deals with a dispute or a situation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Nature {
    /// A dispute.
    Dispute,
    /// A situation: nobody is party to it.
    Situation,
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
    /// The matter, where a text fixes a majority of its own for it.
    pub category: AssemblyCategory,
    /// A majority that the reader names instead of the one that follows from the law.
    pub named_majority: Option<Requirement>,
    /// Whether this is the second vote after an equal division (rule 95).
    pub second_vote: bool,
}

/// Where the Assembly votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Forum {
    /// A plenary meeting of a regular or special session.
    Plenary,
    /// A plenary meeting of an emergency special session.
    EmergencySpecialSession,
    /// A Main Committee.
    MainCommittee,
}

impl Forum {
    /// Every forum.
    pub const ALL: &[Self] = &[Self::Plenary, Self::EmergencySpecialSession, Self::MainCommittee];

    /// The word for it in files and addresses, such as `plenary`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plenary => "plenary",
            Self::EmergencySpecialSession => "emergency-special-session",
            Self::MainCommittee => "main-committee",
        }
    }

    /// The forum that a word stands for; the inverse of [`Forum::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }
}

impl CouncilQuestion {
    /// A question of the Council in a class that the list of SC-10 names; `None` for elections, which are no
    /// votes. A matter that is not settled is decided as other than procedural, and says so.
    #[must_use]
    pub const fn listed(object: Object, category: CouncilCategory) -> Option<Self> {
        let character = match category.classify().0 {
            Classification::Settled(matter) => Character {
                matter,
                basis: Basis::Listed(category),
            },
            // No permanent member's negative vote blocks; how many votes are needed follows from the class.
            Classification::AnyMembers => Character {
                matter: Matter::Procedural,
                basis: Basis::Listed(category),
            },
            Classification::AbsoluteMajority => return None,
            Classification::Unsettled => Character {
                matter: Matter::AllOther,
                basis: Basis::Undetermined,
            },
        };
        Some(Self {
            object,
            character,
            dispute: None,
        })
    }
}

impl AssemblyQuestion {
    /// A question of the Assembly on a matter, at its first vote.
    #[must_use]
    pub const fn on(category: AssemblyCategory, object: Object, forum: Forum) -> Self {
        Self {
            object,
            forum,
            importance: category.importance(),
            category,
            named_majority: None,
            second_vote: false,
        }
    }
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
        let basis = Basis::Settled;
        Self::council_with(object, Character { matter, basis })
    }

    /// A question of the Council whose character was determined on some ground.
    #[must_use]
    pub const fn council_with(object: Object, character: Character) -> Self {
        Self::Council(CouncilQuestion {
            object,
            character,
            dispute: None,
        })
    }

    /// A question of the Assembly, at its first vote.
    #[must_use]
    pub const fn assembly(object: Object, forum: Forum, importance: Importance) -> Self {
        Self::Assembly(AssemblyQuestion {
            object,
            forum,
            importance,
            category: AssemblyCategory::Other,
            named_majority: None,
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
