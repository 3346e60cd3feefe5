//! A meeting, step by step: each vote changes the text, or what is still put, or leaves both. A meeting is a
//! fold over votes: going back is dropping steps, comparing two courses is folding twice.
use crate::decide::{Sitting, decide};
use crate::decision::{Decision, Finding, Outcome, Reason, Why};
use crate::draft::{DraftResolution, NoPlace, TextChange};
use crate::membership::{Body, Membership};
use crate::motion::{Effect, MotionKind};
use crate::provision::Provision;
use crate::question::Question;
use crate::vote::Votes;
use serde::Serialize;
use std::sync::Arc;

/// A meeting as it is laid before the body: what is put, in which order, and what was ruled beforehand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meeting {
    /// The circumstances.
    pub sitting: Sitting,
    /// Who sits there.
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
}

/// What an item is, and what carrying it does. Drafts and items are named by their place in the meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Business {
    /// A motion.
    Motion {
        /// What is moved.
        kind: MotionKind,
        /// The item on which no action is to be taken, where the motion names one.
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
}

/// A ruling of the presiding officer: a judgement on substance, which the engine takes and never makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ruling {
    /// Carrying one item leaves nothing of another to vote on (Council rule 36; Assembly rule 90).
    Excludes {
        /// The item that, once carried, excludes.
        carried: usize,
        /// The item that is then not put.
        excluded: usize,
    },
}

/// What happened to one item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Course {
    /// It was put to the vote.
    Put(Decision),
    /// It was not put, for a reason.
    NotPut {
        /// Why.
        why: Why,
        /// The reason with its provision.
        reason: Reason,
    },
}

/// One step of a meeting: the item at the same place, and what came of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Step {
    /// What happened.
    pub course: Course,
    /// The texts of the drafts afterwards.
    pub texts: Vec<DraftResolution>,
    /// Changes of a carried amendment that found no place in the text as it stood.
    pub no_place: Vec<NoPlace>,
}

impl Step {
    /// What became of the item.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match &self.course {
            Course::Put(decision) => decision.outcome.clone(),
            Course::NotPut { why, .. } => Outcome::NotPut(*why),
        }
    }
    /// The decision, if the item was put.
    #[must_use]
    pub const fn decision(&self) -> Option<&Decision> {
        match &self.course {
            Course::Put(decision) => Some(decision),
            Course::NotPut { .. } => None,
        }
    }
    /// Whether the item was put and carried.
    #[must_use]
    pub fn is_carried(&self) -> bool {
        self.decision().is_some_and(Decision::is_adopted)
    }
}

/// A meeting under way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proceeding<'m> {
    meeting: &'m Meeting,
    steps: Vec<Step>,
}

/// The item that is due. Only [`Proceeding::due`] hands one out, so nothing else can be voted on.
#[derive(Debug)]
pub struct Due<'p, 'm> {
    proceeding: &'p mut Proceeding<'m>,
    item: &'m Item,
}

impl<'m> Proceeding<'m> {
    /// Opens a meeting.
    #[must_use]
    pub fn open(meeting: &'m Meeting) -> Self {
        let mut proceeding = Self {
            meeting,
            steps: Vec::with_capacity(meeting.items.len()),
        };
        proceeding.pass_over();
        proceeding
    }

    /// The whole meeting with the given votes, one for each item. Votes of items that are not put are left
    /// aside; the meeting stops where votes are missing.
    #[must_use]
    pub fn play(meeting: &'m Meeting, votes: &[Votes]) -> Self {
        let mut proceeding = Self::open(meeting);
        while let Some(votes) = votes.get(proceeding.steps.len())
            && let Some(due) = proceeding.due()
        {
            due.put(votes);
        }
        proceeding
    }

    /// The item that is due, if voting is not over.
    pub fn due(&mut self) -> Option<Due<'_, 'm>> {
        let item = self.meeting.items.get(self.steps.len())?;
        Some(Due {
            proceeding: self,
            item,
        })
    }

    /// The steps so far, one for each item from the first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The text of a draft before an item is voted on.
    #[must_use]
    pub fn text_before(&self, item: usize, draft: usize) -> Option<&DraftResolution> {
        match item.checked_sub(1) {
            None => self.meeting.drafts.get(draft),
            Some(before) => self.steps.get(before)?.texts.get(draft),
        }
    }

    fn texts(&self) -> Vec<DraftResolution> {
        self.steps
            .last()
            .map_or_else(|| self.meeting.drafts.clone(), |step| step.texts.clone())
    }

    /// Records the items that what was carried leaves without a vote.
    fn pass_over(&mut self) {
        while self.steps.len() < self.meeting.items.len()
            && let Some((why, reason)) = self.not_put(self.steps.len())
        {
            let texts = self.texts();
            self.steps.push(Step {
                course: Course::NotPut { why, reason },
                texts,
                no_place: Vec::new(),
            });
        }
    }

    /// Why an item is not put, given the steps so far; `None` when it is due.
    fn not_put(&self, item: usize) -> Option<(Why, Reason)> {
        let carried = |at: &usize| self.steps.get(*at).is_some_and(Step::is_carried);
        for (motion, put) in self.meeting.items.iter().enumerate().take(item) {
            let Business::Motion { kind, on } = &put.business else {
                continue;
            };
            if !carried(&motion) {
                continue;
            }
            match kind.effect() {
                Effect::EndsVoting => {
                    let reason = Finding::VotingEnded { motion }.under(kind.provision());
                    return Some((Why::NotReached { motion }, reason));
                }
                Effect::NoAction if on.is_none_or(|on| on == item) => {
                    let reason = Finding::NoActionOn { motion }.under(kind.provision());
                    return Some((Why::NoAction { motion }, reason));
                }
                Effect::NoAction | Effect::None => {}
            }
        }
        let by = self.meeting.rulings.iter().find_map(
            |Ruling::Excludes {
                 carried: by,
                 excluded,
             }| { (*excluded == item && carried(by)).then_some(*by) },
        )?;
        let provision = match self.meeting.membership.body() {
            Body::SecurityCouncil => Provision::CouncilRule36,
            Body::GeneralAssembly => Provision::AssemblyRule90,
        };
        Some((
            Why::Excluded { by },
            Finding::ExcludedBy { item: by }.under(provision),
        ))
    }
}

impl<'m> Due<'_, 'm> {
    /// The item.
    #[must_use]
    pub const fn item(&self) -> &'m Item {
        self.item
    }

    /// Puts it to the vote.
    pub fn put(self, votes: &Votes) {
        let Self { proceeding, item } = self;
        let number = proceeding.steps.len();
        let decision = decide(&item.question, &proceeding.meeting.sitting, votes);
        let mut texts = proceeding.texts();
        let mut no_place = Vec::new();
        match &item.business {
            Business::Amendment { draft, changes } if decision.is_adopted() => {
                if let Some(text) = texts.get_mut(*draft) {
                    no_place.extend(
                        changes
                            .iter()
                            .filter_map(|change| text.change(change, number).err()),
                    );
                }
            }
            Business::Part { draft, paragraphs } if !decision.is_adopted() => {
                if let Some(text) = texts.get_mut(*draft) {
                    text.strike(paragraphs, number);
                }
            }
            _ => {}
        }
        proceeding.steps.push(Step {
            course: Course::Put(decision),
            texts,
            no_place,
        });
        proceeding.pass_over();
    }
}

/// Whether the votes on an item are known only for another course of the meeting: the item was not put on the
/// recorded course, or its text now reads otherwise. Whoever shows them says that they are an assumption.
#[must_use]
pub fn is_assumption(recorded: &Proceeding<'_>, played: &Proceeding<'_>, item: usize) -> bool {
    let put = |proceeding: &Proceeding<'_>| {
        proceeding
            .steps
            .get(item)
            .is_some_and(|step| step.decision().is_some())
    };
    if !put(played) {
        return false;
    }
    if !put(recorded) {
        return true;
    }
    match played.meeting.items.get(item).map(|item| &item.business) {
        Some(Business::Draft { draft } | Business::Part { draft, .. }) => {
            match (
                recorded.text_before(item, *draft),
                played.text_before(item, *draft),
            ) {
                (Some(then), Some(now)) => !then.reads_like(now),
                _ => false,
            }
        }
        _ => false,
    }
}
