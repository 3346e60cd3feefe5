//! One decision governs the next: what a vote on importance, on procedure, on a ruling, on the order of voting or on a
//! division decides takes effect on the item that it concerns, whichever way it goes.
//!
//! | what is decided | effect on the item | model |
//! |---|---|---|
//! | `Importance` | two thirds where it is carried, a majority where it is not | GA-05 |
//! | `Character` | no veto where it is carried | SC-11 |
//! | `Ruling` | what was ruled, or its contrary where it is overruled | GA-20, SC-12 |
//! | `Order` | put first where priority is granted, not put before the other where it is refused | GA-13 |
//! | `Division` | a part of it is voted on separately first, or it is voted on as a whole | GA-12, SC-15 |
use crate::category::{Importance, Matter};
use crate::decision::{Ground, Outcome};
use crate::finding::{Finding, Reason};
use crate::meeting::{Business, Governed, Governs, Item, ItemResult, Meeting, Ruled, Step};
use crate::motion::MotionKind;
use crate::question::{Basis, Character, Object, Question};
use crate::readings::{Doctrine, Readings};
use crate::requirement::Share;

impl Meeting {
    /// What an item decides about a later one; `None` where it decides nothing about it.
    #[must_use]
    pub fn governs(&self, earlier: usize, later: usize) -> Option<Governed> {
        let (governing, governed) = (self.items.get(earlier)?, self.items.get(later)?);
        if earlier >= later {
            return None;
        }
        let voted_on = matches!(
            governed.business,
            Business::Amendment { .. } | Business::Part { .. } | Business::Draft { .. }
        );
        let of_the_draft = |draft: usize| voted_on && governed.business.draft() == Some(draft);
        match governing.business {
            Business::Importance { draft } if of_the_draft(draft) => return Some(Governed::Importance),
            Business::Ruling { draft, ruled, .. } if of_the_draft(draft) => {
                return Some(Governed::Ruling(ruled));
            }
            // A motion for division that names a draft leaves open which part is meant.
            Business::Motion {
                kind: MotionKind::Division,
                on: Some(on),
            } if on == later && matches!(governed.business, Business::Draft { .. }) => {
                return Some(Governed::Division);
            }
            _ => {}
        }
        let Governs { item, what } = governing.governs?;
        let names = match what {
            Governed::Division => item == later,
            _ => self.names(Some(item), later, governed),
        };
        names.then_some(what)
    }

    /// Whether something that names an item, or none, is about this one: it names none, or this one, or the draft that
    /// this one belongs to.
    pub(crate) fn names(&self, on: Option<usize>, place: usize, item: &Item) -> bool {
        let Some(on) = on else { return true };
        let named = self.items.get(on).map(|named| &named.business);
        let of_the_draft = match named {
            Some(Business::Draft { draft }) => item.business.draft() == Some(*draft),
            _ => false,
        };
        on == place || of_the_draft
    }

    /// The question that an item puts, after what was decided about it in the steps so far.
    pub(crate) fn question_after(&self, steps: &[Step], place: usize) -> Option<Question> {
        let mut question = self.items.get(place)?.question.clone();
        for (earlier, step) in steps.iter().enumerate().take(place) {
            let put = self.items.get(earlier).map(|item| item.question.object());
            match self.governs(earlier, place) {
                Some(Governed::Importance) => importance(&mut question, step),
                Some(Governed::Character) => character(&mut question, step, &self.sitting.readings),
                Some(Governed::Ruling(ruled)) => ruling(&mut question, ruled, put, step),
                Some(Governed::Order { .. } | Governed::Division) | None => {}
            }
        }
        Some(question)
    }

    /// What was decided about an item in the steps so far and changes no rule: why it is voted on as a whole, or that
    /// a vote on a part of it is due first.
    pub(crate) fn noted_before(&self, steps: &[Step], place: usize) -> Vec<Reason> {
        let provision = MotionKind::Division.provision_in(self.membership.body());
        let put = |step: &Step| step.by_votes().is_some();
        let divided = steps
            .iter()
            .enumerate()
            .filter(|(motion, step)| put(step) && self.governs(*motion, place) == Some(Governed::Division));
        let found = divided.map(|(motion, step)| match step.is_carried() {
            true => Finding::SeparateVoteFirst { motion },
            false => Finding::VotedAsAWhole { motion },
        });
        found.map(|finding| finding.under(provision)).collect()
    }
}

/// A question declared important by the Assembly takes two thirds, unless it took them anyway; one that is important by
/// such a vote alone does not, where the vote is lost.
fn importance(question: &mut Question, step: &Step) {
    let Question::Assembly(question) = question else {
        return;
    };
    question.importance = match (question.importance, step.is_carried()) {
        (Importance::Other | Importance::RuledOther, true) => Importance::Declared,
        (Importance::Declared, false) => Importance::Other,
        (importance, _) => importance,
    };
}

/// What the preliminary question makes of a matter. A class that a text or practice lists cannot be reopened (SC-11),
/// and by one doctrine the President's ruling alone counts (D5).
fn character(question: &mut Question, step: &Step, readings: &Readings) {
    let Question::Council(question) = question else {
        return;
    };
    let settled = matches!(question.character.basis, Basis::Listed(_));
    if settled || readings.doctrine == Doctrine::PresidentialRuling {
        return;
    }
    let Some(by_votes) = step.by_votes() else { return };
    let (matter, basis) = match (step.is_carried(), &by_votes.outcome) {
        (true, _) => (Matter::Procedural, Basis::PreliminaryCarried),
        (false, Outcome::NotAdopted(Ground::NotEnoughVotes)) => {
            (Matter::AllOther, Basis::PreliminaryInsufficient)
        }
        (false, Outcome::NotAdopted(Ground::DidNotConcur(_))) => (Matter::AllOther, Basis::PreliminaryVetoed),
        (false, _) => (Matter::AllOther, Basis::PreliminaryNotCarried),
    };
    question.character = Character { matter, basis };
}

/// What a ruling makes of a question: what was ruled, or its contrary if it was overruled.
fn ruling(question: &mut Question, ruled: Ruled, put: Option<Object>, step: &Step) {
    let voted = matches!(step.result, ItemResult::Put(_) | ItemResult::Supposed { .. });
    let overruled = voted && step.is_carried() == (put == Some(Object::Ruling));
    match (question, ruled) {
        (Question::Assembly(question), Ruled::Takes(share)) => {
            let important = (share == Share::TwoThirds) != overruled;
            question.importance = if important {
                Importance::RuledImportant
            } else {
                Importance::RuledOther
            };
        }
        (Question::Council(question), Ruled::Is(matter)) => {
            let basis = match (voted, overruled) {
                (false, _) => Basis::RulingUnchallenged,
                (true, false) => Basis::RulingStands,
                (true, true) => Basis::RulingOverruled,
            };
            let matter: Matter = if overruled { matter.other() } else { matter };
            question.character = Character { matter, basis };
        }
        _ => {}
    }
}
