//! Undecided members, each with its chances: the exact probability of every verdict, for any number of members.
//!
//! Votes add up to a score, one member after the other, so the work grows with the square of the number of members
//! and not with the number of profiles. Members are taken to decide independently of each other. Whether enough of
//! them are present (a quorum) is not asked.
mod chances;
mod sequence;

pub use chances::Chances;

use crate::exact::{Fraction, Natural};
use crate::legal_view::LegalView;
use crate::verdict::{ByClass, ByVerdict, Verdict};
use crate::voting_rule::VotingRule;
use chances::Voter;
use core::fmt;
use rules::member::{MemberId, SeatSet};
use rules::question::Question;
use rules::sitting::Sitting;
use rules::votes::Votes;
use sequence::Sequence;

/// A member that is undecided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Undecided {
    /// The member.
    pub member: MemberId,
    /// Its chances; the vote that it has in the votes is put aside.
    pub chances: Chances,
}

/// The probability of every verdict: weights over a common total.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Odds {
    ways: ByVerdict,
    total: Natural,
}

/// The undecided members do not fit the votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InvalidOdds {
    /// No such member.
    NotAMember(MemberId),
    /// The member is named twice.
    Twice(MemberId),
    /// The member may not vote that day, but has a chance to.
    NotEntitled(MemberId),
    /// The member's recorded vote is not known, so it cannot be put aside: assume one first.
    Unknown(MemberId),
}

impl fmt::Display for InvalidOdds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAMember(member) => write!(f, "`{member}` has no seat in this body: only members vote"),
            Self::Twice(member) => write!(f, "`{member}` is named twice: give each member its chances once"),
            Self::NotEntitled(member) => {
                write!(
                    f,
                    "`{member}` may not vote that day: only not voting can have a chance"
                )
            }
            Self::Unknown(member) => write!(f, "the vote of `{member}` is not known: assume one first"),
        }
    }
}
impl core::error::Error for InvalidOdds {}

impl Odds {
    /// The probability of a verdict.
    #[must_use]
    pub fn of(&self, verdict: Verdict) -> Fraction {
        self.fraction(self.ways.get(verdict))
    }
    /// The probability of adoption.
    #[must_use]
    pub fn adopted(&self) -> Fraction {
        self.of(Verdict::Adopted)
    }
    /// Each verdict that can come about, with its probability.
    pub fn possible(&self) -> impl Iterator<Item = (Verdict, Fraction)> {
        let held = Verdict::ALL
            .into_iter()
            .filter(|verdict| !self.ways.get(*verdict).is_zero());
        held.map(|verdict| (verdict, self.of(verdict)))
    }
    fn after(sequence: Sequence) -> Self {
        let (ways, total) = sequence.ended();
        Self { ways, total }
    }
    fn fraction(&self, ways: &Natural) -> Fraction {
        // The total is a product of positive sums.
        Fraction::new(ways, &self.total).unwrap_or_else(Fraction::zero)
    }
}

/// The probability of every verdict on a question, when some members are undecided and all others vote as they did.
///
/// # Errors
/// [`InvalidOdds`] when a member is named that has no seat, may not vote, or is named twice, or whose recorded vote
/// is not known.
pub fn odds(
    question: &Question,
    sitting: &Sitting,
    votes: &Votes,
    undecided: &[Undecided],
) -> Result<Odds, InvalidOdds> {
    let open = Open::of(question, sitting, votes, undecided)?;
    Ok(Odds::after(open.sequence().after(kinds(&open.members))))
}

/// What the vote of each undecided member makes of the odds of adoption, while the others stay undecided: weights over
/// a common total, so that they are compared without being reduced.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leanings {
    /// The total of all weights.
    pub total: Natural,
    /// For each member, in their order, the weight of adoption if it votes in favour, if it votes against, and if it abstains.
    /// A member whose vote the law leaves out, or that may not vote, is not among them.
    pub each: Vec<(MemberId, [Natural; 3])>,
}

impl Leanings {
    /// A weight as a probability.
    #[must_use]
    pub fn probability(&self, weight: &Natural) -> Fraction {
        // The total is a product of positive sums.
        Fraction::new(weight, &self.total).unwrap_or_else(Fraction::zero)
    }
}

/// The odds, and what the vote of each undecided member makes of them.
///
/// All votes are added up once; then one member's votes are taken back, once for members with the same chances.
///
/// # Errors
/// [`InvalidOdds`] as for [`odds`].
pub fn odds_and_leanings(
    question: &Question,
    sitting: &Sitting,
    votes: &Votes,
    undecided: &[Undecided],
) -> Result<(Odds, Leanings), InvalidOdds> {
    let open = Open::of(question, sitting, votes, undecided)?;
    let all = open.sequence().after(kinds(&open.members));
    let tails = all.tails();
    let mut kinds = Vec::new();
    let mut each = Vec::with_capacity(open.members.len());
    let may_vote = |voter: &&Voter| votes.membership().may_vote(voter.member);
    for voter in open.members.iter().filter(may_vote) {
        let known = kinds.iter().find(|(kind, _)| *kind == voter.kind());
        let weights: [Natural; 3] = match known {
            Some((_, weights)) => <[Natural; 3]>::clone(weights),
            None => all
                .if_it_votes(tails.as_ref(), voter)
                .unwrap_or_else(|| open.once_others_voted(voter)),
        };
        if known.is_none() {
            kinds.push((voter.kind(), weights.clone()));
        }
        each.push((voter.member, weights));
    }
    let total = all.total().clone();
    Ok((Odds::after(all), Leanings { total, each }))
}

/// The game that is left once the undecided members' votes are put aside.
struct Open {
    voting_rule: VotingRule,
    decided: ByClass,
    members: Vec<Voter>,
}

impl Open {
    fn of(
        question: &Question,
        sitting: &Sitting,
        votes: &Votes,
        undecided: &[Undecided],
    ) -> Result<Self, InvalidOdds> {
        let membership = votes.membership();
        let law = LegalView::of(question, sitting, votes);
        let mut decided = law.counts;
        let mut seen = SeatSet::EMPTY;
        let mut open = Vec::with_capacity(undecided.len());
        for Undecided { member, chances } in undecided.iter().copied() {
            let seat = membership
                .seat_of(member)
                .ok_or(InvalidOdds::NotAMember(member))?;
            if seen.contains(seat) {
                return Err(InvalidOdds::Twice(member));
            }
            seen.insert(seat);
            let could_vote = chances.sum() > chances.not_voting;
            if could_vote && !membership.may_vote(member) {
                return Err(InvalidOdds::NotEntitled(member));
            }
            let vote = votes.of(member).ok_or(InvalidOdds::Unknown(member))?;
            if law.left_out.contains(seat) {
                continue;
            }
            let permanent = membership.is_permanent(member);
            let column = decided.class_mut(permanent).get_mut(vote);
            *column = column.saturating_sub(1);
            open.push(Voter {
                member,
                permanent,
                chances: chances.reduced(),
            });
        }
        Ok(Self {
            voting_rule: law.voting_rule,
            decided,
            members: open,
        })
    }

    /// The weight of adoption if a member votes in favour, if it votes against, and if it abstains, with the others' votes added
    /// up anew.
    fn once_others_voted(&self, last: &Voter) -> [Natural; 3] {
        let others = self.members.iter().filter(|voter| voter.member != last.member);
        let others: Vec<Voter> = others.copied().collect();
        self.sequence().after(kinds(&others)).then(last)
    }

    fn sequence(&self) -> Sequence {
        let permanent = self.members.iter().filter(|voter| voter.permanent).count();
        Sequence::begin(&self.voting_rule, &self.decided, permanent)
    }
}

/// What counts of each member for the odds.
fn kinds(members: &[Voter]) -> impl ExactSizeIterator<Item = (bool, Chances)> {
    members.iter().map(|voter| (voter.permanent, voter.chances))
}

/// The probability of every verdict in a game: the counts of those who have decided, and for each other member
/// whether it is permanent, and its chances.
#[must_use]
pub fn odds_by_class(voting_rule: &VotingRule, decided: &ByClass, undecided: &[(bool, Chances)]) -> Odds {
    let permanent = undecided.iter().filter(|(permanent, _)| *permanent).count();
    let members = undecided
        .iter()
        .map(|(permanent, chances)| (*permanent, chances.reduced()));
    Odds::after(Sequence::begin(voting_rule, decided, permanent).after(members))
}
