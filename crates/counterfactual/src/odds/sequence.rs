//! The undecided members' votes added up, one member after the other.
use super::chances::{Chances, Voter};
use crate::exact::Natural;
use crate::score_distribution::{ScoreDistribution, Shift, Tails};
use crate::verdict::{ByClass, ByVerdict, Cast};
use crate::voting_rule::{Concurrence, Rule, VotingRule};
use rules::requirement::Share;
use rules::vote::Vote;

/// How far the votes have been added up.
#[derive(Clone)]
pub(super) struct Sequence {
    score: Score,
    /// The product of the sums of all chances so far.
    total: Natural,
}

#[derive(Clone)]
enum Score {
    /// The score is the number of votes in favour; it is added up a second time over the votes of permanent members
    /// that concur.
    Affirmative {
        votes: u16,
        concurrence: Concurrence,
        all: ScoreDistribution,
        /// `None` where nothing is asked of permanent members, or where they cannot concur any more.
        concurring: Option<ScoreDistribution>,
        /// The same where exactly one permanent member opposes, if one may.
        opposed: Option<ScoreDistribution>,
    },
    /// The score is votes in favour less votes against, or less twice those votes where two thirds are needed: a
    /// majority is a score above zero, two thirds a score of zero or more, if anybody votes.
    PresentAndVoting {
        share: Share,
        score: ScoreDistribution,
        nobody_voted: Natural,
        /// How many are sure to vote for or against, counted to two.
        sure: u8,
    },
}

impl Sequence {
    /// Those who have decided have voted; so many permanent members have not.
    pub(super) fn begin(voting_rule: &VotingRule, decided: &ByClass, undecided_permanent: usize) -> Self {
        let cast = Cast::from(&decided.permanent);
        let others = Cast::from(&decided.other);
        let in_favour = i64::from(cast.in_favour).saturating_add(others.in_favour.into());
        let against = i64::from(cast.against).saturating_add(others.against.into());
        let score = match voting_rule.rule() {
            Rule::Affirmative { votes, concurrence } => {
                let possible = match concurrence {
                    Concurrence::NotAsked => false,
                    Concurrence::NoneAgainst | Concurrence::OneMayOppose => cast.against == 0,
                    Concurrence::AllInFavour => {
                        let could = usize::from(cast.in_favour).saturating_add(undecided_permanent);
                        could == usize::from(voting_rule.permanent())
                    }
                };
                Score::Affirmative {
                    votes,
                    concurrence,
                    all: ScoreDistribution::certain(in_favour, 0),
                    concurring: possible.then(|| ScoreDistribution::certain(in_favour, 0)),
                    opposed: match (concurrence, cast.against) {
                        (Concurrence::OneMayOppose, 0) => Some(ScoreDistribution::impossible(in_favour)),
                        (Concurrence::OneMayOppose, 1) => Some(ScoreDistribution::certain(in_favour, 0)),
                        _ => None,
                    },
                }
            }
            Rule::PresentAndVoting(share) => {
                let down_by = down_by(share);
                let start = in_favour.saturating_sub(against.saturating_mul(down_by.into()));
                Score::PresentAndVoting {
                    share,
                    score: ScoreDistribution::certain(start, down_by),
                    nobody_voted: match (in_favour, against) {
                        (0, 0) => Natural::one(),
                        _ => Natural::zero(),
                    },
                    sure: if (in_favour, against) == (0, 0) { 0 } else { 2 },
                }
            }
        };
        Self {
            score,
            total: Natural::one(),
        }
    }

    /// Adds one member's vote. `after` is how many members vote later. Scores that are too low for these members to reach adoption are
    /// dropped.
    fn vote(&mut self, permanent: bool, chances: Chances, after: usize) {
        self.total = self.total.times_small(chances.sum().into());
        let floor = self
            .floor()
            .saturating_sub_unsigned(after.try_into().unwrap_or(u64::MAX));
        match &mut self.score {
            Score::Affirmative {
                concurrence,
                all,
                concurring,
                opposed,
                ..
            } => {
                all.vote_above(towards(chances, chances.not_in_favour()), floor);
                if let Some(opposed) = opposed {
                    let before = concurring.as_ref().filter(|_| permanent);
                    let first = before.map(|before| {
                        let mut first = before.clone();
                        let against = Shift {
                            up: 0,
                            stay: chances.against,
                            down: 0,
                        };
                        first.vote_above(against, floor);
                        first
                    });
                    opposed.vote_above(concurs(permanent, *concurrence, chances), floor);
                    if let Some(first) = first {
                        opposed.add(&first);
                    }
                }
                if let Some(concurring) = concurring {
                    concurring.vote_above(concurs(permanent, *concurrence, chances), floor);
                }
            }
            Score::PresentAndVoting {
                score,
                nobody_voted,
                sure,
                ..
            } => {
                if chances.neither() == 0 {
                    *sure = sure.saturating_add(1).min(2);
                }
                score.vote_above(either_way(chances), floor);
                *nobody_voted = nobody_voted.times_small(chances.neither().into());
            }
        }
    }

    /// All undecided members vote, or all but one: for each, whether it is permanent, and its chances.
    pub(super) fn after(mut self, voters: impl ExactSizeIterator<Item = (bool, Chances)>) -> Self {
        let mut left = voters.len();
        for (permanent, chances) in voters {
            left = left.saturating_sub(1);
            self.vote(permanent, chances, left);
        }
        self
    }

    /// The lowest final score that any answer reads: one below the least score that is enough, and lower by the weight of a vote
    /// against, because a member's vote may be taken back later.
    fn floor(&self) -> i64 {
        let (enough, down_by) = match &self.score {
            Score::Affirmative { votes, .. } => (i64::from(*votes), 0),
            Score::PresentAndVoting { share, .. } => (enough(*share), i64::from(down_by(*share))),
        };
        enough.saturating_sub(down_by).saturating_sub(1)
    }

    /// The weights of which a member's votes are taken back (`if_it_votes`); `None` where they cannot be.
    pub(super) fn tails(&self) -> Option<Tails> {
        let of = match &self.score {
            Score::Affirmative { opposed: Some(_), .. } => return None,
            Score::Affirmative {
                concurrence: Concurrence::NotAsked,
                all,
                ..
            } => all,
            Score::Affirmative { concurring, .. } => concurring.as_ref()?,
            Score::PresentAndVoting { score, .. } => score,
        };
        Some(of.clone().tails())
    }

    /// All have voted.
    pub(super) fn ended(self) -> (ByVerdict, Natural) {
        (self.ways(), self.total)
    }

    /// The weight of adoption if a member that has voted by its chances votes in favour, if it votes against, and if it does
    /// neither. `None` where its own votes cannot be taken back.
    pub(super) fn if_it_votes(&self, tails: Option<&Tails>, voter: &Voter) -> Option<[Natural; 3]> {
        let chances = voter.chances;
        let weights = match &self.score {
            Score::Affirmative {
                votes,
                concurrence,
                concurring,
                opposed: None,
                ..
            } => {
                let enough = i64::from(*votes);
                // A vote in favour leaves one fewer to be found.
                let asked = [enough.saturating_sub(1), enough];
                let [with, without] = match (concurrence, concurring) {
                    (Concurrence::NotAsked, _) => {
                        tails?.at_least_without(towards(chances, chances.not_in_favour()), asked)?
                    }
                    (_, Some(_)) => {
                        tails?.at_least_without(concurs(voter.permanent, *concurrence, chances), asked)?
                    }
                    (_, None) => [Natural::zero(), Natural::zero()],
                };
                let (against, neither) = match (voter.permanent, concurrence) {
                    (true, Concurrence::NoneAgainst) => (Natural::zero(), without),
                    (true, Concurrence::AllInFavour) => (Natural::zero(), Natural::zero()),
                    (true, Concurrence::OneMayOppose) => return None,
                    _ => (without.clone(), without),
                };
                [with, against, neither]
            }
            Score::Affirmative { .. } => return None,
            Score::PresentAndVoting {
                share,
                nobody_voted,
                sure,
                ..
            } => {
                let (enough, down_by) = (enough(*share), i64::from(down_by(*share)));
                let asked = [enough.saturating_sub(1), enough.saturating_add(down_by), enough];
                let [with, against, neither] = tails?.at_least_without(either_way(chances), asked)?;
                // Two thirds of nobody are nothing, and nothing is adopted.
                let nobody = match (share, sure, chances.neither()) {
                    (Share::Majority, ..) | (Share::TwoThirds, 2.., _) => Natural::zero(),
                    // The only one that is sure to vote hides whether the others do.
                    (Share::TwoThirds, _, neither) => nobody_voted.divided_exactly(neither)?,
                };
                [with, against, neither.minus(&nobody)]
            }
        };
        let sum = u64::from(chances.sum());
        Some(weights.map(|weight| weight.times_small(sum)))
    }

    /// The weight of adoption once a last member votes in favour, once it votes against, and once it does neither.
    pub(super) fn then(&self, voter: &Voter) -> [Natural; 3] {
        [Vote::InFavour, Vote::Against, Vote::Abstaining].map(|vote| {
            let mut sequence = self.clone();
            sequence.vote(voter.permanent, Chances::certain(vote), 0);
            sequence.ways().adopted.times_small(voter.chances.sum().into())
        })
    }

    pub(super) const fn total(&self) -> &Natural {
        &self.total
    }

    fn ways(&self) -> ByVerdict {
        match &self.score {
            Score::Affirmative {
                votes,
                concurrence,
                all,
                concurring,
                opposed,
            } => {
                let enough = all.at_least((*votes).into());
                let adopted = match (concurrence, concurring) {
                    (Concurrence::NotAsked, _) => enough.clone(),
                    (_, Some(concurring)) => concurring.at_least((*votes).into()),
                    (_, None) => Natural::zero(),
                };
                let opposed = opposed.as_ref().map(|opposed| opposed.at_least((*votes).into()));
                let adopted = adopted.plus(&opposed.unwrap_or_default());
                ByVerdict {
                    vetoed: enough.minus(&adopted),
                    too_few: self.total.minus(&enough),
                    adopted,
                    ..ByVerdict::default()
                }
            }
            Score::PresentAndVoting {
                share,
                score,
                nobody_voted,
                ..
            } => {
                let (adopted, equally_divided) = match share {
                    Share::Majority => (score.at_least(1), score.exactly(0).minus(nobody_voted)),
                    Share::TwoThirds => (score.at_least(0).minus(nobody_voted), Natural::zero()),
                };
                let rest = adopted.plus(&equally_divided).plus(nobody_voted);
                ByVerdict {
                    no_majority: self.total.minus(&rest),
                    adopted,
                    equally_divided,
                    nobody_voted: nobody_voted.clone(),
                    ..ByVerdict::default()
                }
            }
        }
    }
}

/// How many votes in favour a vote against outweighs.
const fn down_by(share: Share) -> u16 {
    match share {
        Share::Majority => 1,
        Share::TwoThirds => 2,
    }
}

/// The least score that is enough.
const fn enough(share: Share) -> i64 {
    match share {
        Share::Majority => 1,
        Share::TwoThirds => 0,
    }
}

/// A vote in favour adds one; all else stays.
const fn towards(chances: Chances, stay: u32) -> Shift {
    Shift {
        up: chances.in_favour,
        stay,
        down: 0,
    }
}

/// The same over the votes that concur alone.
const fn concurs(permanent: bool, concurrence: Concurrence, chances: Chances) -> Shift {
    let stay = match (permanent, concurrence) {
        (true, Concurrence::NoneAgainst | Concurrence::OneMayOppose) => chances.neither(),
        (true, Concurrence::AllInFavour) => 0,
        _ => chances.not_in_favour(),
    };
    towards(chances, stay)
}

/// A vote in favour adds, a vote against takes away.
const fn either_way(chances: Chances) -> Shift {
    Shift {
        up: chances.in_favour,
        stay: chances.neither(),
        down: chances.against,
    }
}
