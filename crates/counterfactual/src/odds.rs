//! Members undecided, each with its chances: the exact probability of every verdict, for any number of members.
//!
//! Votes add up to a score, one member after the other, so the work grows with the square of the number of members
//! and not with the number of profiles. Members are taken to decide independently of each other. Whether enough of
//! them are present (a quorum) is not asked.
use crate::exact::{Fraction, Natural};
use crate::regime::{Concurrence, Regime, Rule};
use crate::seen::Seen;
use crate::spread::{Shift, Spread};
use crate::verdict::{ByClass, ByVerdict, Cast, Verdict};
use core::fmt;
use rules::decide::Sitting;
use rules::member::{MemberId, SeatSet};
use rules::question::Question;
use rules::requirement::Share;
use rules::vote::{Vote, Votes};
use serde::Serialize;

/// A member's chances, as whole numbers of any scale (of a hundred, of a million): their sum is certainty, and fits
/// 32 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub struct Chances {
    in_favour: u32,
    against: u32,
    abstaining: u32,
    not_voting: u32,
}

/// A member that is undecided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Undecided {
    /// The member.
    pub member: MemberId,
    /// Its chances; the vote that it has in the votes is put aside.
    pub chances: Chances,
}

/// The probability of every verdict: weights over a common total.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
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

impl Chances {
    /// Chances as whole numbers; `None` when all are zero, or their sum exceeds 32 bits.
    #[must_use]
    pub const fn new(in_favour: u32, against: u32, abstaining: u32, not_voting: u32) -> Option<Self> {
        let chances = Self {
            in_favour,
            against,
            abstaining,
            not_voting,
        };
        let Some(voting) = in_favour.checked_add(against) else {
            return None;
        };
        let Some(neither) = abstaining.checked_add(not_voting) else {
            return None;
        };
        match voting.checked_add(neither) {
            None | Some(0) => None,
            Some(_) => Some(chances),
        }
    }

    /// Everything on one vote.
    #[must_use]
    pub const fn certain(vote: Vote) -> Self {
        let mut chances = Self {
            in_favour: 0,
            against: 0,
            abstaining: 0,
            not_voting: 0,
        };
        match vote {
            Vote::InFavour => chances.in_favour = 1,
            Vote::Against => chances.against = 1,
            Vote::Abstaining => chances.abstaining = 1,
            Vote::NotVoting(_) => chances.not_voting = 1,
        }
        chances
    }

    /// The chance of not voting for or against.
    const fn neither(self) -> u32 {
        self.abstaining.saturating_add(self.not_voting)
    }
    const fn not_in_favour(self) -> u32 {
        self.neither().saturating_add(self.against)
    }
    const fn sum(self) -> u32 {
        self.not_in_favour().saturating_add(self.in_favour)
    }
    /// In lowest terms, so that the exact numbers stay short.
    fn reduced(self) -> Self {
        let Self {
            in_favour,
            against,
            abstaining,
            not_voting,
        } = self;
        let divisor = [against, abstaining, not_voting]
            .into_iter()
            .fold(in_favour, common_divisor);
        let part = |number: u32| number.checked_div(divisor).unwrap_or(number);
        Self {
            in_favour: part(in_favour),
            against: part(against),
            abstaining: part(abstaining),
            not_voting: part(not_voting),
        }
    }
}

fn common_divisor(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}

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
    let membership = votes.membership();
    let law = Seen::of(question, sitting, votes);
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
        if could_vote && membership.barred().contains(seat) {
            return Err(InvalidOdds::NotEntitled(member));
        }
        let vote = votes.of(member).ok_or(InvalidOdds::Unknown(member))?;
        if law.left_out.contains(seat) {
            continue;
        }
        let permanent = membership.permanent().contains(seat);
        let column = decided.class_mut(permanent).get_mut(vote);
        *column = column.saturating_sub(1);
        open.push((permanent, chances));
    }
    Ok(odds_by_class(&law.regime, &decided, &open))
}

/// The probability of every verdict in a game: the counts of those who have decided, and for each other member
/// whether it is permanent, and its chances.
#[must_use]
pub fn odds_by_class(regime: &Regime, decided: &ByClass, undecided: &[(bool, Chances)]) -> Odds {
    let open: Vec<_> = undecided
        .iter()
        .map(|(permanent, chances)| (*permanent, chances.reduced()))
        .collect();
    let total = open.iter().fold(Natural::one(), |all, (_, chances)| {
        all.times_small(chances.sum().into())
    });
    let ways = match regime.rule() {
        Rule::Affirmative { votes, concurrence } => {
            affirmative(votes, concurrence, regime.permanent(), decided, &open, &total)
        }
        Rule::PresentAndVoting(share) => present_and_voting(share, decided, &open, &total),
    };
    Odds { ways, total }
}

/// The score is the number of votes in favour; it is added up a second time over the votes of permanent members
/// that concur.
fn affirmative(
    votes: u16,
    concurrence: Concurrence,
    permanent: u16,
    decided: &ByClass,
    open: &[(bool, Chances)],
    total: &Natural,
) -> ByVerdict {
    let cast = Cast::from(&decided.permanent);
    let in_favour = i64::from(cast.in_favour).saturating_add(decided.other.in_favour.into());
    let mut all = Spread::certain(in_favour, 0);
    for (_, chances) in open {
        all.vote(Shift {
            up: chances.in_favour,
            stay: chances.not_in_favour(),
            down: 0,
        });
    }
    let enough = all.at_least(votes.into());
    let undecided = open.iter().filter(|(permanent, _)| *permanent).count();
    let possible = match concurrence {
        Concurrence::NotAsked => true,
        Concurrence::NoneAgainst => cast.against == 0,
        Concurrence::AllInFavour => usize::from(cast.in_favour).saturating_add(undecided) == permanent.into(),
    };
    let adopted = if concurrence == Concurrence::NotAsked {
        enough.clone()
    } else if possible {
        let mut concurring = Spread::certain(in_favour, 0);
        for (permanent, chances) in open {
            let stay = match (permanent, concurrence) {
                (true, Concurrence::NoneAgainst) => chances.neither(),
                (true, Concurrence::AllInFavour) => 0,
                _ => chances.not_in_favour(),
            };
            concurring.vote(Shift {
                up: chances.in_favour,
                stay,
                down: 0,
            });
        }
        concurring.at_least(votes.into())
    } else {
        Natural::zero()
    };
    ByVerdict {
        vetoed: enough.minus(&adopted),
        too_few: total.minus(&enough),
        adopted,
        ..ByVerdict::default()
    }
}

/// The score is votes in favour less votes against, or less twice those votes where two thirds are needed: a majority
/// is a score above zero, two thirds a score of zero or more, if anybody votes.
fn present_and_voting(
    share: Share,
    decided: &ByClass,
    open: &[(bool, Chances)],
    total: &Natural,
) -> ByVerdict {
    let down_by = match share {
        Share::Majority => 1_u16,
        Share::TwoThirds => 2,
    };
    let sum = |of: fn(&rules::tally::Tally) -> u16| {
        i64::from(of(&decided.permanent)).saturating_add(of(&decided.other).into())
    };
    let (in_favour, against) = (sum(|tally| tally.in_favour), sum(|tally| tally.against));
    let start = in_favour.saturating_sub(against.saturating_mul(down_by.into()));
    let mut score = Spread::certain(start, down_by);
    let mut nobody_voted = if in_favour == 0 && against == 0 {
        Natural::one()
    } else {
        Natural::zero()
    };
    for (_, chances) in open {
        score.vote(Shift {
            up: chances.in_favour,
            stay: chances.neither(),
            down: chances.against,
        });
        nobody_voted = nobody_voted.times_small(chances.neither().into());
    }
    let (adopted, equally_divided) = match share {
        Share::Majority => (score.at_least(1), score.exactly(0).minus(&nobody_voted)),
        Share::TwoThirds => (score.at_least(0).minus(&nobody_voted), Natural::zero()),
    };
    let rest = adopted.plus(&equally_divided).plus(&nobody_voted);
    ByVerdict {
        no_majority: total.minus(&rest),
        adopted,
        equally_divided,
        nobody_voted,
        ..ByVerdict::default()
    }
}
