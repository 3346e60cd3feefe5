//! The undecided members' votes added up, one member after the other.
use super::{Chances, Odds, Voter};
use crate::exact::{Fraction, Natural};
use crate::regime::{Concurrence, Regime, Rule};
use crate::spread::{Shift, Spread};
use crate::verdict::{ByClass, ByVerdict, Cast};
use rules::member::MemberId;
use rules::requirement::Share;
use rules::vote::Vote;

/// How far the votes have been added up.
#[derive(Clone)]
pub(super) struct Course {
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
        all: Spread,
        /// `None` where nothing is asked of permanent members, or where they cannot concur any more.
        concurring: Option<Spread>,
    },
    /// The score is votes in favour less votes against, or less twice those votes where two thirds are needed: a
    /// majority is a score above zero, two thirds a score of zero or more, if anybody votes.
    PresentAndVoting {
        share: Share,
        score: Spread,
        nobody_voted: Natural,
    },
}

impl Course {
    /// Those who have decided have voted; so many permanent members have not.
    pub(super) fn begin(regime: &Regime, decided: &ByClass, undecided_permanent: usize) -> Self {
        let cast = Cast::from(&decided.permanent);
        let others = Cast::from(&decided.other);
        let in_favour = i64::from(cast.in_favour).saturating_add(others.in_favour.into());
        let against = i64::from(cast.against).saturating_add(others.against.into());
        let score = match regime.rule() {
            Rule::Affirmative { votes, concurrence } => {
                let possible = match concurrence {
                    Concurrence::NotAsked => false,
                    Concurrence::NoneAgainst => cast.against == 0,
                    Concurrence::AllInFavour => {
                        let could = usize::from(cast.in_favour).saturating_add(undecided_permanent);
                        could == usize::from(regime.permanent())
                    }
                };
                Score::Affirmative {
                    votes,
                    concurrence,
                    all: Spread::certain(in_favour, 0),
                    concurring: possible.then(|| Spread::certain(in_favour, 0)),
                }
            }
            Rule::PresentAndVoting(share) => {
                let down_by = match share {
                    Share::Majority => 1_u16,
                    Share::TwoThirds => 2,
                };
                let start = in_favour.saturating_sub(against.saturating_mul(down_by.into()));
                Score::PresentAndVoting {
                    share,
                    score: Spread::certain(start, down_by),
                    nobody_voted: match (in_favour, against) {
                        (0, 0) => Natural::one(),
                        _ => Natural::zero(),
                    },
                }
            }
        };
        Self {
            score,
            total: Natural::one(),
        }
    }

    /// One more member votes.
    pub(super) fn vote(&mut self, permanent: bool, chances: Chances) {
        self.total = self.total.times_small(chances.sum().into());
        match &mut self.score {
            Score::Affirmative {
                concurrence,
                all,
                concurring,
                ..
            } => {
                all.vote(Shift {
                    up: chances.in_favour,
                    stay: chances.not_in_favour(),
                    down: 0,
                });
                if let Some(concurring) = concurring {
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
            }
            Score::PresentAndVoting {
                score, nobody_voted, ..
            } => {
                score.vote(Shift {
                    up: chances.in_favour,
                    stay: chances.neither(),
                    down: chances.against,
                });
                *nobody_voted = nobody_voted.times_small(chances.neither().into());
            }
        }
    }

    /// The same, for several.
    fn after(mut self, voters: &[Voter]) -> Self {
        for voter in voters {
            self.vote(voter.permanent, voter.chances);
        }
        self
    }

    /// All of them vote: the odds.
    pub(super) fn odds(self, voters: &[Voter]) -> Odds {
        self.after(voters).ended()
    }

    /// All have voted.
    pub(super) fn ended(self) -> Odds {
        Odds {
            ways: self.ways(),
            total: self.total,
        }
    }

    /// For each of some members, of which those of a kind stand together, the odds of adoption if it votes in favour,
    /// and if it votes against, once all the others have voted.
    pub(super) fn each(self, voters: &[Voter], found: &mut Vec<(MemberId, [Fraction; 2])>) {
        let Some((first, rest)) = voters.split_first() else {
            return;
        };
        let middle = voters.len() / 2;
        let kind = |at: usize| voters.get(at).map(Voter::kind);
        let differs = |at: &usize| kind(*at) != kind(at.saturating_sub(1));
        let boundary = (middle.max(1)..voters.len()).find(differs);
        let boundary = boundary.or_else(|| (1..middle).rev().find(differs));
        let Some((before, after)) = boundary.and_then(|at| voters.split_at_checked(at)) else {
            let others = self.after(rest);
            let adopted = [Vote::InFavour, Vote::Against].map(|vote| {
                let mut course = others.clone();
                course.vote(first.permanent, Chances::certain(vote));
                course.ended().adopted()
            });
            found.extend(voters.iter().map(|voter| (voter.member, adopted.clone())));
            return;
        };
        self.clone().after(after).each(before, found);
        self.after(before).each(after, found);
    }

    fn ways(&self) -> ByVerdict {
        match &self.score {
            Score::Affirmative {
                votes,
                concurrence,
                all,
                concurring,
            } => {
                let enough = all.at_least((*votes).into());
                let adopted = match (concurrence, concurring) {
                    (Concurrence::NotAsked, _) => enough.clone(),
                    (_, Some(concurring)) => concurring.at_least((*votes).into()),
                    (_, None) => Natural::zero(),
                };
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
