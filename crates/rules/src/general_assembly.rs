//! Article 18 and the rules on counting and equal division: how the General Assembly decides.
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | Article 18(1) | `decide` | GA-01 | |
//! | rule 86 (126) | `count` | GA-02 | |
//! | Article 18(2), (3); rules 84, 125; other majorities | `majority::needed` | GA-03 to GA-06, GA-22 to GA-24, GA-27 | |
//! | rule 67 (108) | `quorum` | GA-07 | one third, one quarter to open a meeting |
//! | Article 19; rule 29 | `without_a_vote_of_their_own` | GA-08, GA-09 | exemptions are entered as membership |
//! | rules 87, 88 (127, 128) | none: show of hands, roll-call and machine count alike | GA-10, GA-11 | who may speak |
//! | rules 71, 74 to 81, 89 to 91 | `order`, `proceeding` | GA-12 to GA-20 | |
//! | rules 95, 133 | `not_reached` | GA-21 | the 48 hours |
//! | practice: without a vote | `consensus` | GA-25 | |
//! | practice: en bloc | `decide::en_bloc` | GA-26 | |
//! | Article 12(1) | `warnings` | GA-28 | whether the Council exercises its functions: an input |
use crate::decision::{Decision, Ground, Outcome};
use crate::finding::{Finding, Reason};
use crate::majority;
use crate::membership::{Body, Standing};
use crate::provision::Provision;
use crate::question::{AssemblyQuestion, Forum, Object};
use crate::readings::{DisputedPoint, EqualVotes};
use crate::requirement::{Requirement, Share};
use crate::sitting::{BeforeTheCouncil, Sitting};
use crate::tally::Tally;
use crate::votes::Votes;
use crate::warning::{FollowUp, Warning};

/// Decides a question put to the General Assembly.
pub(crate) fn decide(question: &AssemblyQuestion, sitting: &Sitting, votes: &Votes) -> Decision {
    let tally = votes.tally();
    let mut reasons = Vec::with_capacity(6);
    let requirement = majority::rule_for(question, sitting, &mut reasons);
    // The majority's own provision says of whom it is a share.
    let source = reasons
        .last()
        .map_or(Provision::Charter18_1, |last| last.provision());
    let outcome = if quorum(sitting, &tally, &mut reasons) {
        count(requirement, source, &tally, &mut reasons);
        if requirement.reached(&tally) {
            Outcome::Adopted
        } else {
            not_reached(question, sitting, &tally, requirement, &mut reasons)
        }
    } else {
        Outcome::NoDecision
    };
    reasons.push(Finding::OneVoteEach.under(Provision::Charter18_1));
    without_a_vote_of_their_own(votes, &mut reasons);
    let follow_ups = if outcome == Outcome::SecondVoteDue {
        vec![FollowUp::SecondVote]
    } else {
        Vec::new()
    };
    Decision {
        outcome,
        requirement,
        tally,
        reasons,
        warnings: warnings(question, sitting, votes, &tally),
        follow_ups,
    }
}

/// Rule 67: a decision needs a majority of the Members present. Whoever abstains or stays silent in the room is
/// present. Where the number is not known, it is not tested.
fn quorum(sitting: &Sitting, tally: &Tally, reasons: &mut Vec<Reason>) -> bool {
    let Some(present) = sitting.present else {
        return true;
    };
    let members = tally.total();
    let enough = present >= Share::Majority.of(members);
    let finding = if enough {
        Finding::Quorum { present, members }
    } else {
        Finding::NoQuorum { present, members }
    };
    reasons.push(finding.under(Provision::AssemblyRule67));
    enough
}

/// Rule 86: whoever abstains or does not vote is outside the count, unless the count is of all Members.
fn count(requirement: Requirement, source: Provision, tally: &Tally, reasons: &mut Vec<Reason>) {
    let (voting, votes, needed) = (
        tally.present_and_voting(),
        tally.in_favour,
        requirement.needed(tally),
    );
    match requirement {
        Requirement::AllMembers(share) => {
            let finding = Finding::ShareOfMembers {
                share,
                votes,
                needed,
                members: tally.total(),
            };
            reasons.push(finding.under(source));
        }
        Requirement::PresentAndVoting(share) => {
            let finding = Finding::ShareOfVoting {
                share,
                votes,
                needed,
                voting,
            };
            reasons.push(finding.under(Provision::AssemblyRule86));
        }
        Requirement::Affirmative { .. } => {
            let finding = Finding::AffirmativeVotes { votes, needed };
            reasons.push(finding.under(Provision::ConventionNamedMajority));
        }
    }
    let (abstaining, not_voting) = (tally.abstaining, tally.not_voting());
    let finding = Finding::PresentAndVoting {
        voting,
        abstaining,
        not_voting,
    };
    reasons.push(finding.under(Provision::AssemblyRule86));
}

/// What becomes of a question that did not reach its majority, with rules 95 and 133 on equal division.
fn not_reached(
    question: &AssemblyQuestion,
    sitting: &Sitting,
    tally: &Tally,
    requirement: Requirement,
    reasons: &mut Vec<Reason>,
) -> Outcome {
    // Rules 71 and 113: a ruling that no majority overrules stands, whatever the numbers.
    if question.object == Object::Ruling {
        reasons.push(Finding::RulingStands.under(Provision::AssemblyRule71));
        return Outcome::NotAdopted(Ground::RulingStands);
    }
    if tally.present_and_voting() == 0 {
        reasons.push(Finding::NobodyVoted.under(Provision::ConventionNoVotesCast));
        return Outcome::NotAdopted(Ground::NoVotesCast);
    }
    let too_few = match requirement {
        Requirement::AllMembers(share) => Ground::NoMajorityOfMembers(share),
        Requirement::PresentAndVoting(share) => Ground::NoMajority(share),
        Requirement::Affirmative { .. } => Ground::NotEnoughVotes,
    };
    let Requirement::PresentAndVoting(share) = requirement else {
        return Outcome::NotAdopted(too_few);
    };
    if tally.in_favour != tally.against {
        return Outcome::NotAdopted(too_few);
    }
    equally_divided(question, sitting, tally, share, reasons)
}

/// Rules 95 and 133. Under two thirds equal votes are merely too few, and a motion on which votes are equal fails at
/// once (D12).
fn equally_divided(
    question: &AssemblyQuestion,
    sitting: &Sitting,
    tally: &Tally,
    share: Share,
    reasons: &mut Vec<Reason>,
) -> Outcome {
    let finding = Finding::EquallyDivided {
        votes: tally.in_favour,
    };
    let motion = matches!(question.object, Object::Motion(_));
    if question.forum == Forum::MainCommittee && share == Share::Majority {
        reasons.push(finding.under(Provision::AssemblyRule133));
        return Outcome::NotAdopted(Ground::EquallyDivided);
    }
    if motion || share == Share::TwoThirds {
        let second = sitting.readings.equal_votes == EqualVotes::SecondVote;
        if second && question.forum != Forum::MainCommittee {
            let point = DisputedPoint::EqualVotes;
            reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
        } else if share == Share::TwoThirds {
            return Outcome::NotAdopted(Ground::NoMajority(share));
        } else {
            reasons.push(finding.under(Provision::ConventionMotionTie));
            return Outcome::NotAdopted(Ground::EquallyDivided);
        }
    }
    reasons.push(finding.under(Provision::AssemblyRule95));
    if question.second_vote {
        Outcome::NotAdopted(Ground::EquallyDivided)
    } else {
        Outcome::SecondVoteDue
    }
}

/// Article 19 and rule 29: Members that may not vote. They still count among the Members (D13).
fn without_a_vote_of_their_own(votes: &Votes, reasons: &mut Vec<Reason>) {
    let membership = votes.membership();
    if membership.barred().is_empty() {
        return;
    }
    let with = |standing: Standing| {
        let seats = membership.seats().iter();
        seats
            .filter(|seat| seat.standing == standing)
            .map(|seat| seat.member)
            .collect::<Vec<_>>()
    };
    let arrears = with(Standing::Arrears);
    if !arrears.is_empty() {
        reasons.push(Finding::MayNotVote(arrears).under(Provision::Charter19));
    }
    let credentials = with(Standing::NoCredentials);
    if !credentials.is_empty() {
        reasons.push(Finding::CredentialsNotAccepted(credentials).under(Provision::AssemblyRule29));
    }
}

/// What changes nothing, and what a reader should know all the same.
fn warnings(question: &AssemblyQuestion, sitting: &Sitting, votes: &Votes, tally: &Tally) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let reached = |share| Requirement::PresentAndVoting(share).reached(tally);
    if reached(Share::Majority) != reached(Share::TwoThirds) {
        warnings.push(Warning::MajoritySensitive);
    }
    let recommendation = matches!(question.object, Object::Draft | Object::Amendment | Object::Part);
    if recommendation && sitting.council == BeforeTheCouncil::SameDispute {
        warnings.push(Warning::BeforeTheCouncil);
    }
    let late = votes.late_notes().len();
    if late > 0 {
        let count = u16::try_from(late).unwrap_or(u16::MAX);
        warnings.push(Warning::LateNotes {
            body: Body::GeneralAssembly,
            count,
        });
    }
    // Whoever voted or abstained was there.
    let there = tally.present_and_voting().saturating_add(tally.abstaining);
    if sitting.present.is_none() && there < Share::Majority.of(tally.total()) {
        warnings.push(Warning::QuorumUnknown);
    }
    warnings
}
