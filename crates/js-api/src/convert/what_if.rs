//! Changes: of one vote, and of a meeting.
use super::place;
use crate::types::what_if::{Change, Choice, Flip, ItemChange, MeetingChange, SingleChange};
use counterfactual::{flips, meeting};
use rules::votes::change::Change as Core;

impl From<&flips::Flip> for Flip {
    fn from(flip: &flips::Flip) -> Self {
        Self {
            members: flip.members,
            steps: flip.steps,
            moves: flip.moves.iter().map(Into::into).collect(),
            changes: flip.changes.iter().map(|change| (*change).into()).collect(),
        }
    }
}

impl From<&flips::Choice> for Choice {
    fn from(choice: &flips::Choice) -> Self {
        Self {
            permanent: choice.moved.permanent,
            from: choice.moved.from.into(),
            to: choice.moved.to.into(),
            count: choice.moved.count,
            among: choice.among.clone().into(),
        }
    }
}

impl From<Core> for Change {
    fn from(change: Core) -> Self {
        match change {
            Core::Vote { member, to } | Core::Assume { member, vote: to } => Self::Member {
                member: member.to_string(),
                to: to.into(),
            },
            Core::Move {
                permanent,
                from,
                to,
                count,
            } => Self::Unnamed {
                permanent,
                from: from.into(),
                to: to.into(),
                count,
            },
        }
    }
}

impl From<flips::SingleChange> for SingleChange {
    fn from(change: flips::SingleChange) -> Self {
        Self {
            permanent: change.permanent,
            from: change.from.into(),
            to: change.to.into(),
            members: change.members,
        }
    }
}

impl From<&meeting::MeetingChange> for MeetingChange {
    fn from(change: &meeting::MeetingChange) -> Self {
        let items = change.items.iter().map(|one| ItemChange {
            item: place(one.item),
            flip: (&one.flip).into(),
        });
        Self {
            members: change.members,
            steps: change.steps,
            items: items.collect(),
        }
    }
}
