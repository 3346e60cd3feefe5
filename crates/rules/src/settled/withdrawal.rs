//! Withdrawal: until when a draft, an amendment or a motion can be withdrawn, and what it leaves (SC-19, GA-18).
use super::Day;
use crate::decision::{NotPutReason, Outcome};
use crate::finding::{Finding, Reason};
use crate::meeting::{Business, Item, ItemResult, Seconder, Step, Withdrawn};
use crate::membership::Body;
use crate::provision::Provision;
use crate::readings::{DisputedPoint, Withdrawing};

/// Whether something was decided in a step: by a vote, without one, or with its parts.
fn decided(step: &Step) -> bool {
    let settled = matches!(
        step.outcome(),
        Outcome::Adopted | Outcome::NotAdopted(_) | Outcome::Incorporated
    );
    settled || step.by_votes().is_some()
}

impl Day<'_> {
    /// The item, or its draft, was withdrawn.
    pub(super) fn withdrawn(&self, place: usize, item: &Item) -> Option<(NotPutReason, Reason)> {
        let by = self.so_far().find_map(|(by, earlier, step)| {
            let Business::Withdrawal { of, .. } = &earlier.business else {
                return None;
            };
            let this = match of {
                Withdrawn::Draft(draft) => item.business.draft() == Some(*draft),
                Withdrawn::Item(item) => *item == place,
            };
            (this && step.outcome() == Outcome::Withdrawn).then_some(by)
        })?;
        let provision = match self.body() {
            Body::SecurityCouncil => Provision::CouncilRule35,
            Body::GeneralAssembly => Provision::AssemblyRule80,
        };
        let reason = Finding::WithdrawnBy { item: by }.under(provision);
        Some((NotPutReason::Withdrawn { by }, reason))
    }

    /// Council rule 35: until a vote has been taken on it, and the seconder may maintain it. Assembly rule 80:
    /// before voting on it has started, if it has not been amended.
    pub(super) fn withdrawal(&self, of: Withdrawn, seconder: Seconder) -> ItemResult {
        let settled = |outcome, reasons| ItemResult::Settled { outcome, reasons };
        let (provision, too_late) = match self.body() {
            Body::SecurityCouncil => (Provision::CouncilRule35, self.voted_on(of)),
            Body::GeneralAssembly => (Provision::AssemblyRule80, self.voted_or_amended(of)),
        };
        if let Some((item, provision)) = too_late {
            let reasons = vec![Finding::TooLateToWithdraw { item }.under(provision)];
            return settled(Outcome::WithdrawalRefused, reasons);
        }
        // In the Assembly nobody maintains it; whoever wants the vote puts it forward again.
        if seconder == Seconder::Maintains && self.body() == Body::SecurityCouncil {
            let reasons = vec![Finding::MaintainedBySeconder.under(provision)];
            return settled(Outcome::Maintained, reasons);
        }
        let mut reasons = Vec::new();
        let point = DisputedPoint::Withdrawal;
        if self.body() == Body::SecurityCouncil && point.is_read_otherwise(&self.meeting.sitting.readings) {
            reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
        }
        reasons.push(Finding::WithdrawnInTime.under(provision));
        settled(Outcome::Withdrawn, reasons)
    }

    /// What keeps something of the Council from being withdrawn. A vote on an amendment or a part is a vote on the
    /// draft (D19).
    fn voted_on(&self, of: Withdrawn) -> Option<(usize, Provision)> {
        let any_vote = self.meeting.sitting.readings.withdrawal == Withdrawing::RefusedAfterAnyVote;
        self.so_far().find_map(|(place, earlier, step)| {
            let (hinders, provision) = match (of, &earlier.business) {
                (Withdrawn::Item(item), _) => (item == place, Provision::CouncilRule35),
                (
                    Withdrawn::Draft(draft),
                    Business::Draft { draft: voted } | Business::WithoutVote { draft: voted, .. },
                ) => (*voted == draft, Provision::CouncilRule35),
                (
                    Withdrawn::Draft(draft),
                    Business::Amendment { draft: voted, .. } | Business::Part { draft: voted, .. },
                ) => (*voted == draft && any_vote, Provision::ConventionVoteOnPart),
                _ => return None,
            };
            (hinders && decided(step)).then_some((place, provision))
        })
    }

    /// What keeps something of the Assembly from being withdrawn: a vote on it or a part of it, its adoption, or an
    /// amendment that was adopted.
    fn voted_or_amended(&self, of: Withdrawn) -> Option<(usize, Provision)> {
        self.so_far().find_map(|(place, earlier, step)| {
            let hinders = match (of, &earlier.business) {
                (Withdrawn::Item(item), _) => item == place,
                (
                    Withdrawn::Draft(draft),
                    Business::Draft { draft: voted }
                    | Business::Part { draft: voted, .. }
                    | Business::WithoutVote { draft: voted, .. },
                ) => *voted == draft,
                (Withdrawn::Draft(draft), Business::Amendment { draft: voted, .. }) => {
                    *voted == draft && step.is_carried()
                }
                _ => false,
            };
            (hinders && decided(step)).then_some((place, Provision::AssemblyRule80))
        })
    }
}
