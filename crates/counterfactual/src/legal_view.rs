//! A decision with the voting rule that it applied and the votes that it left out.
//!
//! The rules engine is called; nothing of it is repeated here. Whether a permanent member must vote in favour to concur
//! shows in its decision on one abstention; whose votes it does not count (parties to a dispute under a strict reading of
//! Article 27(3)) shows in its tally.
use crate::verdict::ByClass;
use crate::voting_rule::{Concurrence, Rule, VotingRule};
use rules::decide::decide;
use rules::decision::Decision;
use rules::member::SeatSet;
use rules::membership::Membership;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::Votes;
use rules::votes::change::Change;
use std::sync::Arc;

/// What the law makes of some votes on a question.
#[derive(Clone, Debug)]
pub struct LegalView {
    /// The decision.
    pub decision: Decision,
    /// The game behind it.
    pub voting_rule: VotingRule,
    /// The votes that count, by class. Members whose votes are left out stand among those who do not participate.
    pub counts: ByClass,
    /// The seats whose votes are left out, whatever they are.
    pub left_out: SeatSet,
}

impl LegalView {
    /// Asks the law.
    #[must_use]
    pub fn of(question: &Question, sitting: &Sitting, votes: &Votes) -> Self {
        let decision = decide(question, sitting, votes);
        let mut voting_rule = VotingRule::requiring(decision.requirement, votes.membership());
        let mut counts = ByClass::of(votes);
        let mut left_out = SeatSet::EMPTY;
        let mut asked = votes.membership().permanent();
        if let Rule::Affirmative {
            votes: needed,
            concurrence: Concurrence::NoneAgainst,
        } = voting_rule.rule()
        {
            let law = Law { question, sitting };
            if let Some(all) = all_in_favour(votes.membership()) {
                left_out = law.left_out(&all);
                if !law.abstaining_concurs(&all, &left_out) {
                    let concurrence = Concurrence::AllInFavour;
                    voting_rule = voting_rule.with_rule(Rule::Affirmative {
                        votes: needed,
                        concurrence,
                    });
                    // A permanent member that must abstain is not asked to vote in favour.
                    let must_abstain = left_out.and(&votes.membership().permanent());
                    voting_rule = voting_rule.asking_fewer(must_abstain.count());
                    asked = asked.without(&must_abstain);
                }
            }
            for seat in left_out.iter() {
                let vote = CAST.into_iter().find(|vote| votes.named(*vote).contains(seat));
                let permanent = votes.membership().permanent().contains(seat);
                let aside = Vote::NotVoting(NotVoting::NotParticipating);
                let moved = vote.and_then(|vote| counts.moved(permanent, vote, aside));
                let moved = match moved {
                    Some(moved) if permanent && !asked.contains(seat) => moved.among_the_others(aside),
                    moved => moved,
                };
                counts = moved.unwrap_or(counts);
            }
        }
        Self {
            decision,
            voting_rule,
            counts,
            left_out,
        }
    }

    /// Whether the game says what the law says. Where it does not (no quorum, say), no vote turns the outcome.
    #[must_use]
    pub fn is_decided_by_votes(&self) -> bool {
        self.voting_rule.verdict_on(&self.counts).is_adopted() == self.decision.is_adopted()
    }
}

/// The ways of voting that could be left out.
const CAST: [Vote; 3] = [Vote::InFavour, Vote::Against, Vote::Abstaining];

/// Every member by name, in favour.
fn all_in_favour(membership: &Arc<Membership>) -> Option<Votes> {
    let members = membership
        .seats()
        .iter()
        .map(|seat| (seat.member, Vote::InFavour));
    Votes::new(membership, members, ByVote::default()).ok()
}

/// The law on a question, for votes that nobody cast.
struct Law<'a> {
    question: &'a Question,
    sitting: &'a Sitting,
}

impl Law<'_> {
    fn decide(&self, votes: &Votes) -> Decision {
        decide(self.question, self.sitting, votes)
    }

    /// The seats whose vote the tally does not follow, starting from all in favour.
    fn left_out(&self, all: &Votes) -> SeatSet {
        let tally = self.decide(all).tally;
        if tally == all.tally() {
            return SeatSet::EMPTY;
        }
        let seats = all.membership().seats().iter().enumerate();
        let to = Vote::Against;
        let is_left_out = |member| {
            let changed = all.changed(Change::Vote { member, to });
            changed.is_ok_and(|votes| self.decide(&votes).tally == tally)
        };
        let left_out = seats.filter(|(_, seat)| is_left_out(seat.member));
        left_out.map(|(number, _)| number).collect()
    }

    /// Whether what all adopt is still adopted when one permanent member abstains.
    fn abstaining_concurs(&self, all: &Votes, left_out: &SeatSet) -> bool {
        let membership = all.membership();
        let permanent = membership.permanent().without(left_out);
        let one = permanent.iter().next();
        let one = one
            .and_then(|seat| membership.seats().get(seat))
            .map(|seat| Change::Vote {
                member: seat.member,
                to: Vote::Abstaining,
            });
        let Some(Ok(but_one)) = one.map(|change| all.changed(change)) else {
            return true;
        };
        let (all, but_one) = (self.decide(all), self.decide(&but_one));
        let enough = but_one.tally.in_favour >= but_one.needed();
        !all.is_adopted() || !enough || but_one.is_adopted()
    }
}
