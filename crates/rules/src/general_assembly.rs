//! Article 18 and the rules on majorities and equal division: how the General Assembly decides.
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | Article 18(1) | [`decide`] | GA-01 | |
//! | Article 18(2), (3) | `share` | GA-03 to GA-05 | the budget committee's consensus practice |
//! | rule 84 | `share` | GA-06 | |
//! | rule 86 | `present_and_voting` | GA-02 | |
//! | rules 95, 133 | `ground` | GA-21 | |
//! | rule 125 | `share` | GA-22 | |
//! | practice: emergency sessions | `share` | GA-23 | |
//! | Article 19 | [`decide`] | GA-08 | exemptions are entered as membership |
use crate::decide::Sitting;
use crate::decision::{Decision, Finding, FollowUp, Ground, Outcome, Reason, Warning};
use crate::provision::Provision;
use crate::question::{AssemblyQuestion, Forum, Importance, Object};
use crate::requirement::{Requirement, Share};
use crate::tally::Tally;
use crate::vote::Votes;

/// Decides a question put to the General Assembly.
pub(crate) fn decide(question: &AssemblyQuestion, sitting: &Sitting, votes: &Votes) -> Decision {
    let tally = votes.tally();
    let mut reasons = Vec::with_capacity(5);
    let share = share(question, sitting, &mut reasons);
    present_and_voting(&tally, share, &mut reasons);
    let outcome = outcome(question, &tally, share, &mut reasons);
    reasons.push(Finding::OneVoteEach.under(Provision::Charter18_1));
    let barred = votes.membership().members(&votes.membership().barred());
    if !barred.is_empty() {
        reasons.push(Finding::MayNotVote(barred).under(Provision::Charter19));
    }
    let mut warnings = Vec::new();
    if reached(Share::Majority, &tally) != reached(Share::TwoThirds, &tally) {
        warnings.push(Warning::MajoritySensitive);
    }
    let follow_ups = if outcome == Outcome::SecondVoteDue {
        vec![FollowUp::SecondVote]
    } else {
        Vec::new()
    };
    let requirement = Requirement::PresentAndVoting(share);
    Decision {
        outcome,
        requirement,
        tally,
        reasons,
        warnings,
        follow_ups,
    }
}

/// Which majority: Article 18, rule 84, rule 125, and the practice of emergency special sessions.
fn share(question: &AssemblyQuestion, sitting: &Sitting, reasons: &mut Vec<Reason>) -> Share {
    if question.forum == Forum::MainCommittee {
        reasons.push(Finding::MajorityNeeded.under(Provision::AssemblyRule125));
        return Share::Majority;
    }
    let important = question.importance != Importance::Other;
    let rule_84 = Provision::AssemblyRule84;
    let part = matches!(question.object, Object::Amendment | Object::Part);
    let (share, provision) = match question.object {
        Object::Motion(_) => (Share::Majority, Provision::Charter18_3),
        // Until resolution 475 (V) a majority was enough for amendments to and parts of any proposal.
        _ if part && sitting.date < rule_84.entry().from => (Share::Majority, Provision::Charter18_3),
        _ if !important => (Share::Majority, Provision::Charter18_3),
        _ if part => (Share::TwoThirds, rule_84),
        _ => (Share::TwoThirds, Provision::Charter18_2),
    };
    let finding = match share {
        Share::TwoThirds => Finding::TwoThirdsNeeded,
        Share::Majority => Finding::MajorityNeeded,
    };
    reasons.push(finding.under(provision));
    if share == Share::TwoThirds && question.forum == Forum::EmergencySpecialSession {
        reasons.push(Finding::TwoThirdsNeeded.under(Provision::PracticeEmergencySession));
    }
    share
}

/// Rule 86: whoever abstains or does not vote is outside the count.
fn present_and_voting(tally: &Tally, share: Share, reasons: &mut Vec<Reason>) {
    let voting = tally.present_and_voting();
    let needed = share.of(voting);
    let votes = tally.in_favour;
    let finding = Finding::ShareOfVoting {
        share,
        votes,
        needed,
        voting,
    };
    reasons.push(finding.under(Provision::AssemblyRule86));
    let (abstaining, not_voting) = (tally.abstaining, tally.not_voting());
    let finding = Finding::PresentAndVoting {
        voting,
        abstaining,
        not_voting,
    };
    reasons.push(finding.under(Provision::AssemblyRule86));
}

/// Whether the share is reached. Nothing is adopted without a vote in favour.
fn reached(share: Share, tally: &Tally) -> bool {
    tally.in_favour > 0 && tally.in_favour >= share.of(tally.present_and_voting())
}

/// The outcome, with rules 95 and 133 on equal division.
fn outcome(question: &AssemblyQuestion, tally: &Tally, share: Share, reasons: &mut Vec<Reason>) -> Outcome {
    if reached(share, tally) {
        return Outcome::Adopted;
    }
    if tally.present_and_voting() == 0 {
        reasons.push(Finding::NobodyVoted.under(Provision::ConventionNoVotesCast));
        return Outcome::NotAdopted(Ground::NoVotesCast);
    }
    let equal = tally.in_favour == tally.against;
    let motion = matches!(question.object, Object::Motion(_));
    // Under two thirds equal votes are merely too few; a motion on which votes are equal fails at once.
    if !equal || share == Share::TwoThirds || motion {
        return Outcome::NotAdopted(Ground::NoMajority(share));
    }
    let finding = Finding::EquallyDivided {
        votes: tally.in_favour,
    };
    if question.forum == Forum::MainCommittee {
        reasons.push(finding.under(Provision::AssemblyRule133));
        return Outcome::NotAdopted(Ground::EquallyDivided);
    }
    reasons.push(finding.under(Provision::AssemblyRule95));
    if question.second_vote {
        Outcome::NotAdopted(Ground::EquallyDivided)
    } else {
        Outcome::SecondVoteDue
    }
}
