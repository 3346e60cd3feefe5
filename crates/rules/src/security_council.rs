//! Article 27: how the Security Council decides. The audit table first, then the rules in the Charter's order.
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | Article 23(1), 27(2), (3) | `quota::council_size`, `council_quota_read` | SC-01 | |
//! | Article 27(1) | `vote::Votes::new`, which refuses anybody else's vote | SC-02 | |
//! | Article 27(2) | `decide`, `affirmative_votes` | SC-03 | |
//! | Article 27(3) | `decide`, `affirmative_votes`, `concurrence` | SC-04 | |
//! | practice: naming a failure | `concurrence` | SC-05 | |
//! | practice: abstention, absence, non-participation | `not_concurring_without_blocking` | SC-06 to SC-08 | |
//! | Article 27(3), proviso | `parties` | SC-09 | who is party to a dispute: an input |
//! | lists of matters; the statement of 7 June 1945 | `category::CouncilCategory::classify`, `character` | SC-10, SC-11 | |
//! | rule 30 | `kind_of_matter`, `decide` | SC-12 | |
//! | rules 32, 33, 36, 38 | `order`, `proceeding` | SC-13 to SC-15, SC-17 | rule 34, seconding: not needed |
//! | practice: amendments and parts | `kind_of_matter`, `proceeding` | SC-15, SC-16 | |
//! | practice: sponsors; rule 35 | `proceeding` | SC-18, SC-19 | |
//! | practice: consensus, statements | `consensus` | SC-20 | |
//! | Articles 4 to 6, 97 | `category`, `organs::recommendation` | SC-21 | |
//! | practice: straw polls | `election::straw_poll` | SC-22 | |
//! | resolution 377 A (V) | `category`, `organs::emergency_session` | SC-23, XO-02 | |
//! | Statute, Article 10 | `election::judges` | SC-24 | |
//! | Article 109 | `audit_row`, `number_of_votes` | SC-25 | |
//! | practice: finality | `decide`, which counts no late note | SC-26 | |
//! | practice: no quorum, no casting vote | `affirmative_votes` | SC-27 | |
//! | resolution 2758, letter of 24 December 1991 | `permanent_seats` | SC-28 | |
//! | resolution 76/262 | `follow_ups` | XO-01 | |
pub mod permanent_seats;

use crate::category::{CouncilCategory, Matter};
use crate::decision::{Decision, Ground, Outcome};
use crate::finding::{Finding, Reason};
use crate::membership::Body;
use crate::provision::Provision;
use crate::question::{Basis, Chapter, CouncilQuestion, Dispute, Nature, Object};
use crate::quota;
use crate::readings::{Concurrence, DisputedPoint, Proviso, QuotaOf1965, VetoNaming};
use crate::requirement::Requirement;
use crate::sitting::{EmergencySession, Sitting};
use crate::vote::{NotVoting, Vote};
use crate::votes::{SomeMembers, Votes};
use crate::warning::{FollowUp, Warning};

/// Decides a question put to the Security Council.
pub(crate) fn decide(question: &CouncilQuestion, sitting: &Sitting, votes: &Votes) -> Decision {
    let mut reasons = Vec::with_capacity(8);
    let mut warnings = Vec::new();
    let rule = audit_row(question);
    let concurring = rule == Provision::Charter27_3;
    kind_of_matter(question, &mut reasons);
    let abstaining = parties(question, sitting, votes, &mut reasons, &mut warnings);
    let votes = abstaining.as_ref().unwrap_or(votes);

    let tally = votes.tally();
    let needed = number_of_votes(question, sitting);
    let enough = tally.in_favour >= needed;
    let against = votes.permanent(Vote::Against);
    let elected_against = tally.against.saturating_sub(against.count());
    affirmative_votes(rule, sitting, needed, &tally, &mut reasons);
    let strict = sitting.readings.proviso == Proviso::CharterStrict;
    let dispute = proviso(question).filter(|_| strict);
    let ground = concurrence(sitting, votes, dispute, &against, enough, rule, &mut reasons);
    if concurring {
        not_concurring_without_blocking(votes, &mut reasons);
        if enough && elected_against > 0 {
            let finding = Finding::ElectedMembersAgainst {
                count: elected_against,
            };
            reasons.push(finding.under(Provision::Charter27_3));
        }
    }
    let ground = ruling(question, ground, &mut reasons);
    let follow_ups = follow_ups(ground.as_ref(), sitting, &mut reasons);
    let late = votes.late_notes().len();
    if late > 0 {
        let count = u16::try_from(late).unwrap_or(u16::MAX);
        warnings.push(Warning::LateNotes {
            body: Body::SecurityCouncil,
            count,
        });
    }
    Decision {
        outcome: ground.map_or(Outcome::Adopted, Outcome::NotAdopted),
        requirement: Requirement::Affirmative {
            votes: needed,
            concurring,
        },
        tally,
        reasons,
        warnings,
        follow_ups,
    }
}

/// The rule that the count rests on: a paragraph of Article 27, or of Article 109, which knows no concurring votes.
const fn audit_row(question: &CouncilQuestion) -> Provision {
    match (question.character.matter, question.character.basis) {
        (_, Basis::Listed(CouncilCategory::ReviewConference)) => Provision::Charter109_1,
        (_, Basis::Listed(CouncilCategory::ReviewConference109_3)) => Provision::Charter109_3,
        (Matter::AllOther, _) => Provision::Charter27_3,
        (Matter::Procedural, _) => Provision::Charter27_2,
    }
}

/// Article 27(2) and (3): nine, seven before 1966. Article 109: any nine or any seven, by dates of its own.
fn number_of_votes(question: &CouncilQuestion, sitting: &Sitting) -> u16 {
    match question.character.basis {
        Basis::Listed(CouncilCategory::ReviewConference) => quota::conference_quota(sitting.date),
        Basis::Listed(CouncilCategory::ReviewConference109_3) => quota::CONFERENCE_109_3,
        _ => quota::council_quota_read(sitting.date, sitting.readings.quota_of_1965),
    }
}

/// Which paragraph of Article 27 applies, where that is not plain.
fn kind_of_matter(question: &CouncilQuestion, reasons: &mut Vec<Reason>) {
    match (question.character.matter, question.object) {
        (Matter::Procedural, Object::Motion(kind)) => {
            let provision = kind.provision_in(Body::SecurityCouncil);
            reasons.push(Finding::ProceduralMatter(kind).under(provision));
        }
        (Matter::Procedural, Object::Ruling) => {
            reasons.push(Finding::RulingPut.under(Provision::CouncilRule30));
        }
        (Matter::AllOther, Object::Character) => {
            reasons.push(Finding::PreliminaryQuestion.under(Provision::Statement1945Preliminary));
        }
        (Matter::AllOther, Object::Amendment | Object::Part) => {
            reasons.push(Finding::DecidedLikeTheText.under(Provision::PracticeCouncilAmendment));
        }
        _ => {}
    }
    match (question.character.basis, question.character.basis.provision()) {
        (Basis::Undetermined, _) => {
            reasons.push(Finding::MatterUndetermined.under(Provision::ConventionUnsettledMatter));
        }
        (_, Some(provision)) => {
            reasons.push(Finding::CharacterSettled(question.character).under(provision));
        }
        (_, None) => {}
    }
}

/// The dispute whose parties Article 27(3) asks to abstain.
fn proviso(question: &CouncilQuestion) -> Option<&Dispute> {
    question.dispute.as_ref().filter(|dispute| {
        question.character.matter == Matter::AllOther
            && dispute.under != Chapter::AnyOther
            && dispute.nature == Nature::Dispute
    })
}

/// Article 27(3), proviso: a party to a dispute abstains in decisions under Chapter VI and Article 52(3). The
/// votes so counted, under the strict reading; in practice a warning.
fn parties(
    question: &CouncilQuestion,
    sitting: &Sitting,
    votes: &Votes,
    reasons: &mut Vec<Reason>,
    warnings: &mut Vec<Warning>,
) -> Option<Votes> {
    let dispute = proviso(question)?;
    let voted = votes.cast_by(&dispute.parties);
    if voted.is_empty() {
        return None;
    }
    match sitting.readings.proviso {
        Proviso::AsPractised => {
            warnings.push(Warning::ProvisoNotApplied(voted));
            None
        }
        Proviso::CharterStrict => {
            let point = DisputedPoint::PartiesToADispute;
            reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
            reasons.push(Finding::PartiesCountedAsAbstaining(voted).under(Provision::Charter27_3Proviso));
            Some(votes.with_parties_abstaining(&dispute.parties))
        }
    }
}

/// Article 27(2) and (3): whether there are enough affirmative votes.
fn affirmative_votes(
    rule: Provision,
    sitting: &Sitting,
    needed: u16,
    tally: &crate::tally::Tally,
    reasons: &mut Vec<Reason>,
) {
    let (votes, against) = (tally.in_favour, tally.against);
    let conference = matches!(rule, Provision::Charter109_1 | Provision::Charter109_3);
    if conference {
        reasons.push(Finding::AnyMembers { needed }.under(rule));
    }
    reasons.push(Finding::AffirmativeVotes { votes, needed }.under(rule));
    if quota::in_the_gap_of_1965(sitting.date) && !conference {
        match sitting.readings.quota_of_1965 {
            QuotaOf1965::SevenInPractice => {
                reasons.push(Finding::SevenInPractice.under(Provision::PracticeSevenUntil1966));
            }
            QuotaOf1965::NineByTheText => {
                let point = DisputedPoint::QuotaOf1965;
                reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
            }
        }
    }
    // Seven against seven, eight against seven: where a casting vote, or the larger side, might be thought to win.
    if votes < needed && votes > 0 && votes.abs_diff(against) <= 1 && votes >= against {
        let finding = Finding::NoCastingVote {
            in_favour: votes,
            against,
        };
        reasons.push(finding.under(Provision::PracticeNoCastingVote));
    }
}

/// Article 27(3): the concurring votes of the permanent members. Only a text that had the votes can be vetoed.
fn concurrence(
    sitting: &Sitting,
    votes: &Votes,
    dispute: Option<&Dispute>,
    against: &SomeMembers,
    enough: bool,
    rule: Provision,
    reasons: &mut Vec<Reason>,
) -> Option<Ground> {
    let concurring = rule == Provision::Charter27_3;
    let counted = sitting.readings.vetoes;
    let literal = match sitting.readings.concurrence {
        Concurrence::NotAgainst => SomeMembers::default(),
        Concurrence::VoteInFavour if concurring && enough => {
            let point = DisputedPoint::Concurrence;
            reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
            // Of a party that the same paragraph bids to abstain, no concurring vote can be asked.
            match dispute {
                Some(dispute) => votes.permanent_not_in_favour_but(&dispute.parties),
                None => votes.permanent_not_in_favour(),
            }
        }
        Concurrence::VoteInFavour => SomeMembers::default(),
    };
    if !against.is_empty() {
        let reason = match (concurring, enough) {
            (true, true) => Finding::PermanentMembersAgainst(against.clone()).under(Provision::Charter27_3),
            (true, false) if counted == VetoNaming::EveryNegativeVote => {
                let point = DisputedPoint::NegativeWithoutTheVotes;
                reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
                Finding::CountedAsVetoBySome(against.clone()).under(Provision::PracticeVetoNaming)
            }
            (true, false) => {
                Finding::AgainstWithoutVeto(against.clone()).under(Provision::PracticeVetoNaming)
            }
            (false, _) => Finding::AgainstOnProcedure(against.clone()).under(rule),
        };
        reasons.push(reason);
    } else if concurring && enough && literal.is_empty() {
        reasons.push(Finding::NoPermanentMemberAgainst.under(Provision::Charter27_3));
    }
    if !literal.is_empty() {
        reasons.push(Finding::PermanentMembersNotInFavour(literal.clone()).under(Provision::Charter27_3));
    }
    match (enough, concurring && !against.is_empty()) {
        (false, _) => Some(Ground::NotEnoughVotes),
        (true, true) => Some(Ground::DidNotConcur(against.clone())),
        (true, false) if !literal.is_empty() => Some(Ground::NotInFavour(literal)),
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

/// Rule 30: a ruling that is not overruled stands.
fn ruling(question: &CouncilQuestion, ground: Option<Ground>, reasons: &mut Vec<Reason>) -> Option<Ground> {
    match (question.object, ground) {
        (Object::Ruling, Some(_)) => {
            reasons.push(Finding::RulingStands.under(Provision::CouncilRule30));
            Some(Ground::RulingStands)
        }
        (_, ground) => ground,
    }
}

/// Resolution 76/262: the Assembly debates a veto within ten working days, unless an emergency special session
/// meets on the same situation.
fn follow_ups(ground: Option<&Ground>, sitting: &Sitting, reasons: &mut Vec<Reason>) -> Vec<FollowUp> {
    let provision = Provision::Resolution76_262;
    let vetoed = matches!(ground, Some(Ground::DidNotConcur(_)));
    if !vetoed || !provision.in_force(sitting.date) {
        return Vec::new();
    }
    match sitting.emergency_session {
        EmergencySession::NotMeeting => vec![FollowUp::DebateAfterVeto {
            within_working_days: 10,
        }],
        EmergencySession::MeetsOnTheMatter => {
            reasons.push(Finding::EmergencySessionMeets.under(provision));
            Vec::new()
        }
    }
}
