//! What came of a meeting, and the texts after each step.
use super::decision::grounds;
use super::place;
use crate::types::meeting_result::{
    CleanParagraph, Fate, MeetingResult, NotPut, NotPutReason, Paragraph, Run, Step, Text,
};
use rules::draft::DraftResolution;
use rules::meeting::ItemResult as Came;
use rules::proceeding::Proceeding;

impl From<&Proceeding<'_>> for MeetingResult {
    fn from(played: &Proceeding<'_>) -> Self {
        let steps = played.steps();
        let meeting = played.meeting();
        let fate = |draft| Fate {
            outcome: played.fate(draft).as_ref().map(Into::into),
        };
        Self {
            due: (steps.len() < meeting.items.len()).then(|| place(steps.len())),
            steps: steps
                .iter()
                .enumerate()
                .map(|(item, one)| step(item, one))
                .collect(),
            drafts: (0..meeting.drafts.len()).map(fate).collect(),
            vetoes: played.vetoes(),
        }
    }
}

fn step(item: usize, step: &rules::meeting::Step) -> Step {
    let outcome = step.outcome();
    let (ground, vetoed_by) = grounds(&outcome);
    Step {
        item: place(item),
        outcome: (&outcome).into(),
        ground,
        vetoed_by,
        not_put: match &step.result {
            Came::NotPut { why, .. } => Some((*why).into()),
            Came::Put(_) | Came::Supposed { .. } | Came::Settled { .. } => None,
        },
        supposed: step.supposed().map(Into::into),
        by_votes: step.supposed().and(step.by_votes()).map(Into::into),
        decision: step.decision().map(Into::into),
        reasons: step.reasons().iter().map(Into::into).collect(),
        texts: step.texts.iter().map(Into::into).collect(),
        no_place: step
            .no_place
            .iter()
            .map(|change| change.paragraph.clone())
            .collect(),
    }
}

impl From<rules::decision::NotPutReason> for NotPut {
    fn from(why: rules::decision::NotPutReason) -> Self {
        use rules::decision::NotPutReason as Core;
        let (why, by) = match why {
            Core::NotReached { motion } => (NotPutReason::NotReached, Some(motion)),
            Core::Excluded { by } => (NotPutReason::Excluded, Some(by)),
            Core::NoAction { motion } => (NotPutReason::NoAction, Some(motion)),
            Core::Withdrawn { by } => (NotPutReason::Withdrawn, Some(by)),
            Core::DivisionRefused { motion } => (NotPutReason::DivisionRefused, Some(motion)),
            Core::NoPriority { motion, .. } => (NotPutReason::NoPriority, Some(motion)),
            Core::MoverObjects => (NotPutReason::MoverObjects, None),
            Core::NotRequested => (NotPutReason::NotRequested, None),
            Core::NotAnAmendment => (NotPutReason::NotAnAmendment, None),
            Core::AlreadyDecided { by } => (NotPutReason::AlreadyDecided, Some(by)),
            Core::NoSecondVote { first } => (NotPutReason::NoSecondVote, Some(first)),
        };
        Self {
            why,
            by: by.map(place),
        }
    }
}

impl From<&DraftResolution> for Text {
    fn from(text: &DraftResolution) -> Self {
        let clean = text.clean().into_iter().map(|(id, text)| CleanParagraph {
            id: id.to_owned(),
            text,
        });
        let paragraphs = text.paragraphs.iter().map(|paragraph| Paragraph {
            id: paragraph.id.clone(),
            kind: paragraph.kind.into(),
            stands: paragraph.stands(),
            runs: paragraph.runs.iter().map(Into::into).collect(),
        });
        Self {
            clean: clean.collect(),
            paragraphs: paragraphs.collect(),
        }
    }
}

impl From<&rules::draft::Run> for Run {
    fn from(run: &rules::draft::Run) -> Self {
        Self {
            text: run.text.clone(),
            inserted_by: run.inserted_by.map(place),
            deleted_by: run.deleted_by.map(place),
        }
    }
}
