//! Shapley-Shubik with abstention: members are called in a random order and vote in favour, against or abstain, all
//! orders and all votes equally likely; the pivot is the one whose vote first settles the outcome, whatever follows
//! (Felsenthal and Machover's roll calls; IX-02).
use crate::exact::{Choose, Fraction, Natural, factorials};
use crate::score_distribution::{ScoreDistribution, Shift};
use crate::voting_rule::{Concurrence, Rule, VotingRule};

/// The chance of being the pivot, for a permanent and for another member; `None` for a class without members.
pub(crate) fn pivots(voting_rule: &VotingRule) -> [Option<Fraction>; 2] {
    let held = [voting_rule.permanent() > 0, voting_rule.other() > 0];
    match voting_rule.rule() {
        Rule::Affirmative { votes, concurrence } if !voting_rule.is_symmetric() => RollCall {
            permanent: voting_rule.permanent(),
            other: voting_rule.other(),
            votes,
            concurrence,
        }
        .pivots(),
        // Where all members count alike, one of them is the pivot, each as likely as any other.
        _ => held.map(|held| {
            if held {
                Fraction::small(1, voting_rule.members().into())
            } else {
                None
            }
        }),
    }
}

struct RollCall {
    permanent: u16,
    other: u16,
    votes: u16,
    concurrence: Concurrence,
}

/// Who has been called.
#[derive(Clone, Copy)]
struct Called {
    all: u16,
    permanent: u16,
    /// Permanent members that voted against.
    opposed: u16,
}

impl RollCall {
    const fn members(&self) -> u16 {
        self.permanent.saturating_add(self.other)
    }

    /// How many permanent members may oppose before the others' votes are of no use.
    const fn may_oppose(&self) -> u16 {
        matches!(self.concurrence, Concurrence::OneMayOppose) as u16
    }

    /// Whether nothing that follows can change the outcome, if the permanent members have not blocked so far: too many are
    /// gone without a vote in favour, or the votes are there and too few permanent members are left to block.
    const fn is_settled(&self, called: Called, in_favour: u16) -> bool {
        let left = self.members().saturating_sub(called.all);
        let lost = in_favour.saturating_add(left) < self.votes;
        let could_oppose = self
            .permanent
            .saturating_sub(called.permanent)
            .saturating_add(called.opposed);
        lost || (in_favour >= self.votes && could_oppose <= self.may_oppose())
    }

    /// With which of its three votes the next member would settle an open outcome: how many of them.
    fn settling(&self, next_is_permanent: bool, called: Called, in_favour: u16) -> u64 {
        let then = Called {
            all: called.all.saturating_add(1),
            permanent: called.permanent.saturating_add(u16::from(next_is_permanent)),
            ..called
        };
        let opposed = Called {
            opposed: called.opposed.saturating_add(1),
            ..then
        };
        let by_favour = self.is_settled(then, in_favour.saturating_add(1));
        let by_no_favour = self.is_settled(then, in_favour);
        let (by_abstaining, by_voting_against) = match self.concurrence {
            _ if !next_is_permanent => (by_no_favour, by_no_favour),
            Concurrence::NotAsked => (by_no_favour, by_no_favour),
            Concurrence::NoneAgainst => (by_no_favour, true),
            Concurrence::OneMayOppose => (
                by_no_favour,
                opposed.opposed > self.may_oppose() || self.is_settled(opposed, in_favour),
            ),
            Concurrence::AllInFavour => (true, true),
        };
        [by_favour, by_abstaining, by_voting_against]
            .into_iter()
            .map(u64::from)
            .fold(0, u64::saturating_add)
    }

    fn pivots(&self) -> [Option<Fraction>; 2] {
        let members = self.members();
        let choose = Choose::up_to(self.permanent.max(self.other));
        let factorial = factorials(members);
        let factorial_of = |number: u16| factorial.get(usize::from(number)).cloned().unwrap_or_default();
        let mut sums = [Natural::zero(), Natural::zero()];
        // How the permanent members called so far may have voted without settling anything, by how many opposed.
        let permanent_shift = Shift {
            up: 1,
            stay: u32::from(self.concurrence != Concurrence::AllInFavour),
            down: 0,
        };
        for opposed in 0..=self.may_oppose() {
            let mut of_permanent = ScoreDistribution::certain(0, 0);
            for permanent_called in opposed..=self.permanent {
                let mut spread = of_permanent.clone();
                for other_called in 0..=self.other {
                    let called = Called {
                        all: permanent_called.saturating_add(other_called),
                        permanent: permanent_called,
                        opposed,
                    };
                    let after = members.saturating_sub(called.all).saturating_sub(1);
                    let orders = factorial_of(called.all)
                        .times(&factorial_of(after))
                        .times(&Natural::power(3, after));
                    for (sum, next_is_permanent) in sums.iter_mut().zip([true, false]) {
                        // The others of the pivot's own class that were called before it.
                        let [mut permanent, mut other] = [self.permanent, self.other];
                        let class = if next_is_permanent {
                            &mut permanent
                        } else {
                            &mut other
                        };
                        *class = class.saturating_sub(1);
                        let before = choose
                            .get(permanent, permanent_called)
                            .times(choose.get(other, other_called));
                        // Any of the permanent members called may be the one that opposed.
                        let who = choose.get(permanent_called, opposed);
                        if before.is_zero() || called.all == members {
                            continue;
                        }
                        let mut settling = Natural::zero();
                        for (in_favour, ways) in spread.iter() {
                            let in_favour = u16::try_from(in_favour).unwrap_or(u16::MAX);
                            if !self.is_settled(called, in_favour) {
                                let votes = self.settling(next_is_permanent, called, in_favour);
                                settling.add_small_product(&ways, votes);
                            }
                        }
                        sum.add(&before.times(who).times(&orders).times(&settling));
                    }
                    spread.vote(Shift {
                        up: 1,
                        stay: 2,
                        down: 0,
                    });
                }
                of_permanent.vote(permanent_shift);
            }
        }
        let all = factorial_of(members).times(&Natural::power(3, members));
        sums.map(|sum| Fraction::new(&sum, &all))
    }
}
