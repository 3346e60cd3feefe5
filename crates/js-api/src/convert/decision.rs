//! A decision, its reasons and their provisions.
use crate::types::decision::{
    CitedFollowUp, CitedWarning, Decision, FollowUp, Ground, Outcome, Provision, Reason, Requirement, Warning,
};
use crate::types::vote::SomeMembers;
use rules::decision as core;
use rules::supposition::Supposed;

impl From<&core::Decision> for Decision {
    fn from(decision: &core::Decision) -> Self {
        let (ground, vetoed_by) = grounds(&decision.outcome);
        Self {
            outcome: (&decision.outcome).into(),
            ground,
            vetoed_by,
            requirement: decision.requirement.into(),
            needed: decision.needed(),
            tally: decision.tally.into(),
            present_and_voting: decision.tally.present_and_voting(),
            reasons: decision.reasons.iter().map(Into::into).collect(),
            warnings: decision.warnings.iter().map(Into::into).collect(),
            follow_ups: decision.follow_ups.iter().map(Into::into).collect(),
        }
    }
}

/// Why something was not adopted, and whose veto it was.
pub(super) fn grounds(outcome: &core::Outcome) -> (Option<Ground>, Option<SomeMembers>) {
    let core::Outcome::NotAdopted(ground) = outcome else {
        return (None, None);
    };
    let vetoed_by = match ground {
        core::Ground::DidNotConcur(who) => Some(who.clone().into()),
        _ => None,
    };
    (Some(ground.into()), vetoed_by)
}

impl From<&core::Outcome> for Outcome {
    fn from(outcome: &core::Outcome) -> Self {
        use core::Outcome as Core;
        match outcome {
            Core::Adopted => Self::Adopted,
            Core::NotAdopted(_) => Self::NotAdopted,
            Core::SecondVoteDue => Self::SecondVoteDue,
            Core::NotPut(_) => Self::NotPut,
            Core::NoDecision => Self::NoDecision,
            Core::VoteRequired => Self::VoteRequired,
            Core::Incorporated => Self::Incorporated,
            Core::Withdrawn => Self::Withdrawn,
            Core::WithdrawalRefused => Self::WithdrawalRefused,
            Core::Maintained => Self::Maintained,
            Core::Unchallenged => Self::Unchallenged,
            Core::NoAction => Self::NoAction,
            Core::Supposed(Supposed::Carried) => Self::SupposedCarried,
            Core::Supposed(Supposed::NotCarried) => Self::SupposedNotCarried,
        }
    }
}

impl From<&core::Ground> for Ground {
    fn from(ground: &core::Ground) -> Self {
        use core::Ground as Core;
        match ground {
            Core::NotEnoughVotes => Self::NotEnoughVotes,
            Core::DidNotConcur(_) => Self::DidNotConcur,
            Core::NotInFavour(_) => Self::NotInFavour,
            Core::NoMajority(_) => Self::NoMajority,
            Core::NoMajorityOfMembers(_) => Self::NoMajorityOfMembers,
            Core::NoVotesCast => Self::NoVotesCast,
            Core::EquallyDivided => Self::EquallyDivided,
            Core::RulingStands => Self::RulingStands,
            Core::NoOperativePart => Self::NoOperativePart,
            Core::Objection => Self::Objection,
        }
    }
}

impl From<rules::requirement::Requirement> for Requirement {
    fn from(requirement: rules::requirement::Requirement) -> Self {
        use rules::requirement::Requirement as Core;
        match requirement {
            Core::Affirmative { votes, concurring } => Self::Affirmative { votes, concurring },
            Core::PresentAndVoting(share) => Self::PresentAndVoting { share: share.into() },
            Core::AllMembers(share) => Self::AllMembers { share: share.into() },
        }
    }
}

impl From<&rules::finding::Reason> for Reason {
    fn from(reason: &rules::finding::Reason) -> Self {
        Self {
            bearing: reason.finding().bearing().into(),
            finding: reason.finding().clone().into(),
            provision: reason.provision().into(),
        }
    }
}

impl From<rules::provision::Provision> for Provision {
    fn from(provision: rules::provision::Provision) -> Self {
        let entry = provision.entry();
        Self {
            key: provision.key(),
            instrument: entry.instrument.into(),
            pinpoint: entry.pinpoint,
            in_committees: entry.in_committees,
            symbol: entry.symbol,
            from: entry.from.to_string(),
            until: entry.until.map(|day| day.to_string()),
            authority: entry.authority.into(),
            model: entry.model,
        }
    }
}

impl From<&rules::warning::Warning> for CitedWarning {
    fn from(warning: &rules::warning::Warning) -> Self {
        use rules::warning::Warning as Core;
        let what = match warning {
            Core::MajoritySensitive => Warning::MajoritySensitive,
            Core::ProvisoNotApplied(who) => Warning::ProvisoNotApplied {
                members: super::names(&who.members),
                unnamed: who.unnamed,
            },
            Core::BeforeTheCouncil => Warning::BeforeTheCouncil,
            Core::LateNotes { count, .. } => Warning::LateNotes { count: *count },
            Core::QuorumUnknown => Warning::QuorumUnknown,
        };
        Self {
            warning: what,
            provision: warning.provision().into(),
        }
    }
}

impl From<&rules::warning::FollowUp> for CitedFollowUp {
    fn from(due: &rules::warning::FollowUp) -> Self {
        use rules::warning::FollowUp as Core;
        let what = match *due {
            Core::DebateAfterVeto { within_working_days } => {
                FollowUp::DebateAfterVeto { within_working_days }
            }
            Core::SecondVote => FollowUp::SecondVote,
        };
        Self {
            follow_up: what,
            provision: due.provision().into(),
        }
    }
}
