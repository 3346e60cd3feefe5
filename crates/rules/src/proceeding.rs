//! A meeting, step by step: each vote changes the text, or what is still put, or leaves both. A meeting is a
//! fold over votes: going back is dropping steps, comparing two courses is folding twice.
use crate::decide::decide;
use crate::decision::{NotPutReason, Outcome};
use crate::draft::{DraftResolution, NoPlace, TextChange};
use crate::finding::Finding;
use crate::meeting::{Business, Item, ItemResult, Meeting, Step, Withdrawn};
use crate::question::Question;
use crate::settled;
use crate::supposition::Supposed;
use crate::votes::Votes;

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
        Self::play_by(meeting, |item| votes.get(item))
    }

    /// The whole meeting with the votes that are found for each item that is put; it stops where none are.
    #[must_use]
    pub fn play_by<'v>(meeting: &'m Meeting, votes: impl Fn(usize) -> Option<&'v Votes>) -> Self {
        let mut proceeding = Self::open(meeting);
        loop {
            let item = proceeding.steps.len();
            let Some(due) = proceeding.due() else { break };
            let Some(votes) = votes(item) else { break };
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

    /// The meeting.
    #[must_use]
    pub const fn meeting(&self) -> &'m Meeting {
        self.meeting
    }

    /// The steps so far, one for each item from the first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The steps so far, to keep.
    #[must_use]
    pub fn into_steps(self) -> Vec<Step> {
        self.steps
    }

    /// The text of a draft before an item is voted on.
    #[must_use]
    pub fn text_before(&self, item: usize, draft: usize) -> Option<&DraftResolution> {
        text_before(self.meeting, &self.steps, item, draft)
    }

    /// The text of a draft as it stands after the steps so far.
    #[must_use]
    pub fn text(&self, draft: usize) -> Option<&DraftResolution> {
        self.text_before(self.steps.len(), draft)
    }

    /// The question that an item puts, after what was decided before it: a vote on importance or on procedure, or a
    /// ruling, binds what it concerns (GA-05, SC-11).
    #[must_use]
    pub fn question(&self, item: usize) -> Option<Question> {
        self.meeting.question_after(&self.steps, item)
    }

    /// What has become of a draft: the outcome of its vote, or why it was not put. `None` while that is open.
    #[must_use]
    pub fn fate(&self, draft: usize) -> Option<Outcome> {
        let items = self.meeting.items.iter().zip(&self.steps);
        let mut fate = None;
        for (item, step) in items {
            let outcome = step.outcome();
            match (&item.business, outcome) {
                (
                    Business::Withdrawal {
                        of: Withdrawn::Draft(of),
                        ..
                    },
                    Outcome::Withdrawn,
                ) if *of == draft => fate = Some(Outcome::Withdrawn),
                (Business::WithoutVote { draft: of, .. }, Outcome::Adopted) if *of == draft => {
                    fate = Some(Outcome::Adopted);
                }
                (Business::Draft { draft: of }, outcome) if *of == draft => match outcome {
                    Outcome::NotPut(NotPutReason::NoAction { .. } | NotPutReason::NotReached { .. }) => {
                        fate = Some(Outcome::NoAction);
                    }
                    Outcome::NotPut(NotPutReason::Withdrawn { .. }) => fate = Some(Outcome::Withdrawn),
                    // What was decided before stays.
                    Outcome::NotPut(
                        NotPutReason::AlreadyDecided { .. } | NotPutReason::NoSecondVote { .. },
                    ) => {}
                    outcome => fate = Some(outcome),
                },
                _ => {}
            }
        }
        fate
    }

    /// How many vetoes were cast in the whole meeting, one for each permanent member and proposal.
    #[must_use]
    pub fn vetoes(&self) -> u16 {
        let decisions = self.steps.iter().filter_map(Step::decision);
        decisions.fold(0, |sum, decision| sum.saturating_add(decision.vetoes()))
    }

    fn texts(&self) -> Vec<DraftResolution> {
        self.steps
            .last()
            .map_or_else(|| self.meeting.drafts.clone(), |step| step.texts.clone())
    }

    /// Records the items that need no vote, because of what was carried, ruled, accepted or withdrawn.
    fn pass_over(&mut self) {
        while let Some(item) = self.meeting.items.get(self.steps.len())
            && let Some(result) = settled::without_a_vote(self.meeting, &self.steps)
        {
            let mut texts = self.texts();
            let mut no_place = Vec::new();
            let incorporated =
                matches!(&result, ItemResult::Settled { outcome, .. } if *outcome == Outcome::Incorporated);
            if let Business::Revision { draft, changes } = &item.business
                && incorporated
            {
                no_place = apply(&mut texts, *draft, changes, self.steps.len());
            }
            self.steps.push(Step {
                result,
                texts,
                no_place,
            });
        }
    }
}

/// Makes the changes of an amendment; those that find no place.
fn apply(texts: &mut [DraftResolution], draft: usize, changes: &[TextChange], item: usize) -> Vec<NoPlace> {
    let Some(text) = texts.get_mut(draft) else {
        return Vec::new();
    };
    changes
        .iter()
        .filter_map(|change| text.change(change, item).err())
        .collect()
}

impl<'m> Due<'_, 'm> {
    /// The item.
    #[must_use]
    pub const fn item(&self) -> &'m Item {
        self.item
    }

    /// The question that it puts, after what was decided before it.
    #[must_use]
    pub fn question(&self) -> Question {
        let question = self.proceeding.question(self.proceeding.steps.len());
        question.unwrap_or_else(|| self.item.question.clone())
    }

    /// Puts it to the vote.
    pub fn put(self, votes: &Votes) {
        let question = self.question();
        let Self { proceeding, item } = self;
        let number = proceeding.steps.len();
        let mut decision = decide(&question, &proceeding.meeting.sitting, votes);
        let noted = proceeding.meeting.noted_before(&proceeding.steps, number);
        decision.reasons.extend(noted);
        let carried = match item.supposed {
            Some(supposed) => supposed.is_carried(),
            None => decision.is_adopted(),
        };
        let rejected = match item.supposed {
            Some(supposed) => supposed == Supposed::NotCarried,
            // A part on which a second vote is due, or on which nothing could be decided, stays for now.
            None => matches!(decision.outcome, Outcome::NotAdopted(_)),
        };
        let mut texts = proceeding.texts();
        let mut no_place = Vec::new();
        match &item.business {
            Business::Amendment { draft, changes } if carried => {
                no_place = apply(&mut texts, *draft, changes, number);
            }
            Business::Part { draft, paragraphs } if rejected => {
                if let Some(text) = texts.get_mut(*draft) {
                    text.strike(paragraphs, number);
                }
            }
            _ => {}
        }
        proceeding.steps.push(Step {
            result: match item.supposed {
                Some(supposed) => ItemResult::Supposed {
                    supposed,
                    by_votes: decision,
                },
                None => ItemResult::Put(decision),
            },
            texts,
            no_place,
        });
        proceeding.pass_over();
    }
}

/// Whether the votes on an item are known only for another course of the meeting: the item was not put on the
/// recorded course, or its text now reads otherwise. Whoever shows them says that they are an assumption. `recorded` are the
/// steps of the same meeting with its recorded votes.
#[must_use]
pub fn is_assumption(recorded: &[Step], played: &Proceeding<'_>, item: usize) -> bool {
    let put = |steps: &[Step]| steps.get(item).is_some_and(|step| step.by_votes().is_some());
    if !put(&played.steps) {
        return false;
    }
    if !put(recorded) || divided(&played.steps, item) != divided(recorded, item) {
        return true;
    }
    match played.meeting.items.get(item).map(|item| &item.business) {
        Some(Business::Draft { draft } | Business::Part { draft, .. }) => {
            let then = text_before(played.meeting, recorded, item, *draft);
            match (then, played.text_before(item, *draft)) {
                (Some(then), Some(now)) => !then.reads_like(now),
                _ => false,
            }
        }
        _ => false,
    }
}

/// The text of a draft before an item is voted on, after the steps before it.
fn text_before<'s>(
    meeting: &'s Meeting,
    steps: &'s [Step],
    item: usize,
    draft: usize,
) -> Option<&'s DraftResolution> {
    match item.checked_sub(1) {
        None => meeting.drafts.get(draft),
        Some(before) => steps.get(before)?.texts.get(draft),
    }
}

/// Whether a vote on a part was due before this one, of which nothing tells how it would have gone.
fn divided(steps: &[Step], item: usize) -> bool {
    let first = |finding: &Finding| matches!(finding, Finding::SeparateVoteFirst { .. });
    let step = steps.get(item);
    step.is_some_and(|step| step.reasons().iter().any(|reason| first(reason.finding())))
}
