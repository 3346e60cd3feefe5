//! Article 27: how the Security Council decides. The audit table first, then the rules in the Charter's order.
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | Article 23(1) | `requirement::council_size` | SC-01 | |
//! | Article 27(2) | [`decide`], `affirmative_votes` | SC-03 | |
//! | Article 27(3) | [`decide`], `affirmative_votes`, `concurrence` | SC-04 | |
//! | practice: naming a failure | `concurrence` | SC-05 | authors who count every negative vote |
//! | practice: abstention, absence, non-participation | `not_concurring_without_blocking` | SC-06 to SC-08 | |
//! | practice: amendments and parts | `kind_of_matter` | SC-15, SC-16 | |
//! | resolution 76/262 | `follow_ups` | XO-01 | |
use crate::date::Date;
use crate::decide::Sitting;
use crate::decision::{Decision, Finding, FollowUp, Ground, Outcome, Reason};
use crate::provision::Provision;
use crate::question::{Basis, CouncilQuestion, Matter, Object};
use crate::requirement::{self, Requirement};
use crate::vote::{NotVoting, Vote, Votes, Who};

/// Decides a question put to the Security Council.
pub(crate) fn decide(question: &CouncilQuestion, sitting: &Sitting, votes: &Votes) -> Decision {
    let tally = votes.tally();
    let needed = requirement::council_quota(sitting.date);
    let concurring = question.character.matter == Matter::AllOther;
    let enough = tally.in_favour >= needed;
    let against = votes.permanent(Vote::Against);

    let mut reasons = Vec::with_capacity(6);
    kind_of_matter(question, &mut reasons);
    affirmative_votes(tally.in_favour, needed, concurring, sitting.date, &mut reasons);
    let elected_against = tally.against.saturating_sub(against.count());
    let ground = concurrence(&against, enough, concurring, &mut reasons);
    if concurring {
        not_concurring_without_blocking(votes, &mut reasons);
        if enough && elected_against > 0 {
            let finding = Finding::ElectedMembersAgainst {
                count: elected_against,
            };
            reasons.push(finding.under(Provision::Charter27_3));
        }
    }
    let follow_ups = follow_ups(ground.as_ref(), sitting.date);
    Decision {
        outcome: ground.map_or(Outcome::Adopted, Outcome::NotAdopted),
        requirement: Requirement::Affirmative {
            votes: needed,
            concurring,
        },
        tally,
        reasons,
        warnings: Vec::new(),
        follow_ups,
    }
}

/// Which paragraph of Article 27 applies, where that is not plain.
fn kind_of_matter(question: &CouncilQuestion, reasons: &mut Vec<Reason>) {
    match (question.character.matter, question.object) {
        (Matter::Procedural, Object::Motion(kind)) => {
            reasons.push(Finding::ProceduralMatter(kind).under(kind.provision()));
        }
        (Matter::AllOther, Object::Amendment | Object::Part) => {
            reasons.push(Finding::DecidedLikeTheText.under(Provision::PracticeCouncilAmendment));
        }
        _ => {}
    }
    if question.character.basis == Basis::Undetermined {
        reasons.push(Finding::MatterUndetermined.under(Provision::ConventionUnsettledMatter));
    }
}

/// Article 27(2) and (3): nine affirmative votes, seven before 1966.
fn affirmative_votes(votes: u16, needed: u16, concurring: bool, date: Date, reasons: &mut Vec<Reason>) {
    let provision = if concurring {
        Provision::Charter27_3
    } else {
        Provision::Charter27_2
    };
    reasons.push(Finding::AffirmativeVotes { votes, needed }.under(provision));
    if requirement::in_the_gap_of_1965(date) {
        reasons.push(Finding::SevenInPractice.under(Provision::PracticeSevenUntil1966));
    }
}

/// Article 27(3): the concurring votes of the permanent members. Only a text that had the votes can be vetoed.
fn concurrence(against: &Who, enough: bool, concurring: bool, reasons: &mut Vec<Reason>) -> Option<Ground> {
    if !against.is_empty() {
        let reason = match (concurring, enough) {
            (true, true) => Finding::PermanentMembersAgainst(against.clone()).under(Provision::Charter27_3),
            (true, false) => {
                Finding::AgainstWithoutVeto(against.clone()).under(Provision::PracticeVetoNaming)
            }
            (false, _) => Finding::AgainstOnProcedure(against.clone()).under(Provision::Charter27_2),
        };
        reasons.push(reason);
    } else if concurring && enough {
        reasons.push(Finding::NoPermanentMemberAgainst.under(Provision::Charter27_3));
    }
    match (enough, concurring && !against.is_empty()) {
        (false, _) => Some(Ground::NotEnoughVotes),
        (true, true) => Some(Ground::DidNotConcur(against.clone())),
        (true, false) => None,
    }
}

/// What permanent members may do short of a vote against, without blocking: practice, one line each.
fn not_concurring_without_blocking(votes: &Votes, reasons: &mut Vec<Reason>) {
    let abstaining = votes.permanent(Vote::Abstaining);
    if !abstaining.is_empty() {
        let finding = Finding::PermanentMembersAbstaining(abstaining);
        reasons.push(finding.under(Provision::PracticeAbstention));
    }
    let absent = votes.permanent(Vote::NotVoting(NotVoting::Absent));
    if !absent.is_empty() {
        reasons.push(Finding::PermanentMembersAbsent(absent).under(Provision::PracticeAbsence));
    }
    for not_voting in [NotVoting::NotParticipating, NotVoting::Unspecified] {
        let not_participating = votes.permanent(Vote::NotVoting(not_voting));
        if !not_participating.is_empty() {
            let finding = Finding::PermanentMembersNotParticipating(not_participating);
            reasons.push(finding.under(Provision::PracticeNonParticipation));
        }
    }
}

/// Resolution 76/262: the Assembly debates a veto within ten working days.
fn follow_ups(ground: Option<&Ground>, date: Date) -> Vec<FollowUp> {
    let in_force = date >= Provision::Resolution76_262.entry().from;
    match ground {
        Some(Ground::DidNotConcur(_)) if in_force => {
            vec![FollowUp::DebateAfterVeto {
                within_working_days: 10,
            }]
        }
        _ => Vec::new(),
    }
}
