//! A meeting as it is laid before the body: what is put, in which order, what was ruled beforehand; and what
//! becomes of each item.
use crate::category::Matter;
use crate::decision::{Decision, NotPutReason, Outcome};
use crate::draft::{DraftResolution, NoPlace, TextChange};
use crate::finding::Reason;
use crate::membership::Membership;
use crate::motion::MotionKind;
use crate::question::Question;
use crate::requirement::Share;
use crate::sitting::Sitting;
use crate::supposition::Supposed;
use std::sync::Arc;

/// A meeting as it is laid before the body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meeting {
    /// The circumstances.
    pub sitting: Sitting,
    /// The members of the body.
    pub membership: Arc<Membership>,
    /// The drafts, as submitted.
    pub drafts: Vec<DraftResolution>,
    /// What is put to the vote, in order.
    pub items: Vec<Item>,
    /// What the presiding officer ruled.
    pub rulings: Vec<Ruling>,
}

/// Something put to the vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// What it is, and what carrying it does.
    pub business: Business,
    /// The question that it puts.
    pub question: Question,
    /// What it decides about a later item, where `business` does not say so.
    pub governs: Option<Governs>,
    /// What a reader supposes of it. Without effect where it is not put to the vote.
    pub supposed: Option<Supposed>,
}

/// What an item is, and what carrying it does. Drafts and items are named by their place in the meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Business {
    /// A motion.
    Motion {
        /// What is moved.
        kind: MotionKind,
        /// The item on which no action is to be taken, or whose separate vote is asked for, where the motion
        /// names one. Naming a draft's item names its amendments and parts too.
        on: Option<usize>,
    },
    /// An amendment to a draft.
    Amendment {
        /// The draft.
        draft: usize,
        /// What it does to the text.
        changes: Vec<TextChange>,
    },
    /// A part of a draft, voted separately; it leaves the text when it is not carried.
    Part {
        /// The draft.
        draft: usize,
        /// The paragraphs.
        paragraphs: Vec<String>,
    },
    /// A draft as a whole, with the text as it then stands.
    Draft {
        /// The draft.
        draft: usize,
    },
    /// An amendment that the sponsors accept before voting starts: in the text without a vote (SC-18).
    Revision {
        /// The draft.
        draft: usize,
        /// What it does to the text.
        changes: Vec<TextChange>,
    },
    /// A draft put forward without a vote: adopted if nobody objects; a vote on it is required otherwise (SC-20,
    /// GA-25).
    WithoutVote {
        /// The draft.
        draft: usize,
        /// How many object.
        objections: u16,
    },
    /// The sponsors withdraw a draft, or whoever moved it another item (SC-19, GA-18).
    Withdrawal {
        /// What they withdraw.
        of: Withdrawn,
        /// What the seconder does.
        seconder: Seconder,
    },
    /// Whether the question of a draft is important (Article 18(3)). Carried, it binds all that is voted on the
    /// draft afterwards (GA-05).
    Importance {
        /// The draft.
        draft: usize,
    },
    /// A ruling of the presiding officer on what a draft needs, which binds all that is voted on it afterwards.
    /// What is put to the vote is whether to overrule it.
    Ruling {
        /// The draft.
        draft: usize,
        /// What was ruled.
        ruled: Ruled,
        /// Whether somebody challenged it.
        challenge: Challenge,
    },
}

/// What is withdrawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Withdrawn {
    /// A draft, with all that is still to be voted on it.
    Draft(usize),
    /// An item: an amendment, or a motion.
    Item(usize),
}

/// What becomes of something that was seconded when its mover withdraws it (Council rule 35).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Seconder {
    /// There is none, or it agrees.
    None,
    /// It asks that the vote be held all the same. Without effect in the Assembly.
    Maintains,
}

/// What the presiding officer rules on a draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Ruled {
    /// In the Assembly: the majority that the question takes.
    Takes(Share),
    /// In the Council: whether the matter is procedural.
    Is(Matter),
}

/// What an item decides about another one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Governs {
    /// The item that it concerns. Naming a draft's item names its amendments and parts too.
    pub item: usize,
    /// What it decides about it.
    pub what: Governed,
}

/// What one item decides about another.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Governed {
    /// Whether the question is important (Article 18(3)).
    Importance,
    /// Whether the matter is procedural: the preliminary question of 1945.
    Character,
    /// What the presiding officer ruled on it. Where the item puts the ruling itself and not an appeal against it,
    /// carrying it keeps the ruling.
    Ruling(Ruled),
    /// Whether it is put before another item that would otherwise come first.
    Order {
        /// The other item.
        over: usize,
    },
    /// Whether a part of it is voted on separately.
    Division,
}

/// Whether a ruling is challenged.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Challenge {
    /// Nobody does: it stands without a vote.
    Unchallenged,
    /// Somebody does: it is put to the vote at once whether to overrule it.
    Challenged,
}

/// A ruling of the presiding officer, or a fact of procedure, on an item: a judgement that the engine takes and
/// never makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ruling {
    /// Carrying one item leaves nothing of another to vote on (Council rule 36; Assembly rule 90).
    Excludes {
        /// The item that, once carried, excludes.
        carried: usize,
        /// The item that is then not put.
        excluded: usize,
    },
    /// The original mover of a draft of the Council objects to a separate vote (rule 32). In the Assembly an
    /// objection has the request put to the vote (rule 89): a motion for division, not this.
    MoverObjects {
        /// The item of the part.
        part: usize,
    },
    /// A proposal of a State that is not a member of the Council, which no member asks to put (rule 38). Without
    /// effect in the Assembly.
    NotRequested {
        /// The item.
        item: usize,
    },
    /// What was put forward as an amendment is a proposal of its own (Assembly rules 90 and 91; in the Council a
    /// ruling under rule 30).
    SeparateProposal {
        /// The item of the amendment.
        amendment: usize,
    },
}

/// What happened to one item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ItemResult {
    /// It was put to the vote.
    Put(Decision),
    /// It was put to the vote, and a reader supposes what came of it. The meeting goes on by the supposition, which is no
    /// decision and rests on no provision.
    Supposed {
        /// What is supposed.
        supposed: Supposed,
        /// What its votes give.
        by_votes: Decision,
    },
    /// It was not put, for a reason.
    NotPut {
        /// Why.
        why: NotPutReason,
        /// The reason with its provision.
        reason: Reason,
    },
    /// It was settled without a vote: incorporated, withdrawn, refused, rejected with its parts.
    Settled {
        /// What became of it.
        outcome: Outcome,
        /// Why, in the order in which the law asks.
        reasons: Vec<Reason>,
    },
}

/// One step of a meeting: the item at the same place, and what came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// What happened.
    pub result: ItemResult,
    /// The texts of the drafts afterwards.
    pub texts: Vec<DraftResolution>,
    /// Changes of a carried amendment that found no place in the text as it stood.
    pub no_place: Vec<NoPlace>,
}

impl Step {
    /// What became of the item.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match &self.result {
            ItemResult::Put(decision) => decision.outcome.clone(),
            ItemResult::Supposed { supposed, .. } => Outcome::Supposed(*supposed),
            ItemResult::NotPut { why, .. } => Outcome::NotPut(*why),
            ItemResult::Settled { outcome, .. } => outcome.clone(),
        }
    }
    /// The decision, if the item was put. What is only supposed is none.
    #[must_use]
    pub const fn decision(&self) -> Option<&Decision> {
        match &self.result {
            ItemResult::Put(decision) => Some(decision),
            ItemResult::Supposed { .. } | ItemResult::NotPut { .. } | ItemResult::Settled { .. } => None,
        }
    }
    /// What the votes on the item give, if it was put: the decision, or what would be it but for a supposition.
    #[must_use]
    pub const fn by_votes(&self) -> Option<&Decision> {
        match &self.result {
            ItemResult::Put(decision)
            | ItemResult::Supposed {
                by_votes: decision, ..
            } => Some(decision),
            ItemResult::NotPut { .. } | ItemResult::Settled { .. } => None,
        }
    }
    /// What a reader supposes of the item, where that has effect.
    #[must_use]
    pub const fn supposed(&self) -> Option<Supposed> {
        match &self.result {
            ItemResult::Supposed { supposed, .. } => Some(*supposed),
            ItemResult::Put(_) | ItemResult::NotPut { .. } | ItemResult::Settled { .. } => None,
        }
    }
    /// Whether the item was put and carried, or is supposed to have been.
    #[must_use]
    pub fn is_carried(&self) -> bool {
        match self.supposed() {
            Some(supposed) => supposed.is_carried(),
            None => self.decision().is_some_and(Decision::is_adopted),
        }
    }
    /// The reasons, whether or not it was put. Those of an item of which something is supposed are of what its votes give.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        match &self.result {
            ItemResult::Put(decision)
            | ItemResult::Supposed {
                by_votes: decision, ..
            } => &decision.reasons,
            ItemResult::NotPut { reason, .. } => core::slice::from_ref(reason),
            ItemResult::Settled { reasons, .. } => reasons,
        }
    }
}

impl Item {
    /// An item that decides nothing about others but by what it is, and of which nothing is supposed.
    #[must_use]
    pub const fn new(business: Business, question: Question) -> Self {
        Self {
            business,
            question,
            governs: None,
            supposed: None,
        }
    }
}

impl Meeting {
    /// The same meeting with what a reader supposes of its items, one entry for each from the first.
    #[must_use]
    pub fn supposing(&self, supposed: &[Option<Supposed>]) -> Self {
        let mut meeting = self.clone();
        for (place, item) in meeting.items.iter_mut().enumerate() {
            item.supposed = supposed.get(place).copied().flatten();
        }
        meeting
    }
}

impl Business {
    /// The draft that it is about; `None` for motions and for the withdrawal of another item.
    #[must_use]
    pub const fn draft(&self) -> Option<usize> {
        match self {
            Self::Amendment { draft, .. }
            | Self::Part { draft, .. }
            | Self::Draft { draft }
            | Self::Revision { draft, .. }
            | Self::WithoutVote { draft, .. }
            | Self::Importance { draft }
            | Self::Ruling { draft, .. }
            | Self::Withdrawal {
                of: Withdrawn::Draft(draft),
                ..
            } => Some(*draft),
            Self::Motion { .. }
            | Self::Withdrawal {
                of: Withdrawn::Item(_),
                ..
            } => None,
        }
    }
}
