//! Whose vote matters most: what the vote of each undecided member makes of the chance of adoption, while the others stay
//! undecided.
use crate::pages::odds::outlook::Put;
use crate::pages::odds::undecided::{Shares, Undecided};
use core::cmp::Reverse;
use counterfactual::exact::{Fraction, Natural};
use counterfactual::odds;
use rules::meeting::Meeting;
use rules::member::MemberId;
use rules::votes::Votes;

/// Undecided members whose votes count alike, and what the vote of one of them makes of the odds of adoption.
#[derive(Clone, PartialEq, Debug)]
pub struct Kind {
    /// The members, in the order of the seats.
    pub members: Vec<MemberId>,
    /// Their chances.
    pub shares: Shares,
    /// The odds of adoption if one of them votes in favour.
    pub in_favour: Fraction,
    /// The odds of adoption if one of them votes against.
    pub against: Fraction,
    /// The odds of adoption if one of them abstains.
    pub abstaining: Fraction,
}

/// More kinds than these are not told apart.
const KINDS: usize = 20;

/// Whose vote matters.
#[derive(Clone, PartialEq, Debug)]
pub struct Weights {
    /// The kinds of members, those that matter most first.
    pub kinds: Vec<Kind>,
    /// How many kinds more there are.
    pub more: usize,
}

impl Weights {
    /// The weights on an item, with the votes of the day. `None` for an item that is not put to the vote.
    #[must_use]
    pub fn of(meeting: &Meeting, votes: &[Votes], item: usize, undecided: &Undecided) -> Option<Self> {
        let put = Put::of(meeting, votes, item, undecided)?;
        let (_, leanings) =
            odds::odds_and_leanings(&put.question, &meeting.sitting, &put.votes, &put.undecided).ok()?;
        // Those alike stand together, and what a vote matters is the difference that it makes.
        let mut alike: Vec<(&[Natural; 3], Shares, Vec<MemberId>)> = Vec::new();
        for (member, weights) in &leanings.each {
            let shares = undecided.of(*member)?;
            let same = |kind: &&mut (&[Natural; 3], Shares, _)| kind.1 == shares && kind.0 == weights;
            match alike.iter_mut().find(same) {
                Some((_, _, members)) => members.push(*member),
                None => alike.push((weights, shares, vec![*member])),
            }
        }
        alike.sort_by_key(|([in_favour, against, _], ..)| Reverse(in_favour.minus(against)));
        let kind = |(weights, shares, members): &(&[Natural; 3], Shares, Vec<MemberId>)| {
            let [in_favour, against, abstaining] = weights;
            Kind {
                members: members.clone(),
                shares: *shares,
                in_favour: leanings.probability(in_favour),
                against: leanings.probability(against),
                abstaining: leanings.probability(abstaining),
            }
        };
        let kinds: Vec<Kind> = alike.iter().take(KINDS).map(kind).collect();
        Some(Self {
            more: alike.len().saturating_sub(kinds.len()),
            kinds,
        })
    }
}
