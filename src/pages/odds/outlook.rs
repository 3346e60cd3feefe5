//! What follows from the chances of undecided members: the odds of every verdict, and whose vote matters most.
use crate::pages::odds::undecided::{Shares, Undecided, Way};
use core::cmp::Reverse;
use counterfactual::exact::{Fraction, Natural};
use counterfactual::legal_view::LegalView;
use counterfactual::odds;
use counterfactual::odds::Chances;
use counterfactual::odds::Odds;
use counterfactual::voting_rule::VotingRule;
use rules::meeting::Meeting;
use rules::member::MemberId;
use rules::proceeding::Proceeding;
use rules::provision::Provision;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;

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

/// The odds on an item of a meeting, and what they rest on.
#[derive(Clone, PartialEq, Debug)]
pub struct Outlook {
    /// The game behind the question.
    pub voting_rule: VotingRule,
    /// The provisions that the decision on the votes as they stand rests on, each once.
    pub provisions: Vec<Provision>,
    /// Whether the votes alone decide: not where too few are present.
    pub by_votes: bool,
    /// The odds.
    pub odds: Odds,
    /// Whose vote matters, most first.
    pub kinds: Vec<Kind>,
    /// How many kinds more there are.
    pub more: usize,
}

impl Outlook {
    /// The odds on an item, with the votes of the day. `None` for an item that is not put to the vote.
    #[must_use]
    pub fn of(meeting: &Meeting, votes: &[Votes], item: usize, undecided: &Undecided) -> Option<Self> {
        let course = Proceeding::play(meeting, votes);
        course.steps().get(item)?.by_votes()?;
        let (question, sitting) = (&course.question(item)?, &meeting.sitting);
        let votes = &with_unknown_assumed(votes.get(item)?, undecided);
        let open: Vec<odds::Undecided> = undecided
            .members()
            .iter()
            .filter_map(|(member, shares)| {
                let member = *member;
                chances(*shares).map(|chances| odds::Undecided { member, chances })
            })
            .collect();
        let (found, leanings) = odds::odds_and_leanings(question, sitting, votes, &open).ok()?;
        let seen = LegalView::of(question, sitting, votes);
        let mut provisions: Vec<Provision> = Vec::new();
        for reason in &seen.decision.reasons {
            if !provisions.contains(&reason.provision()) {
                provisions.push(reason.provision());
            }
        }
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
            provisions,
            by_votes: seen.is_decided_by_votes(),
            voting_rule: seen.voting_rule,
            odds: found,
            more: alike.len().saturating_sub(kinds.len()),
            kinds,
        })
    }
}

fn chances(shares: Shares) -> Option<Chances> {
    let [in_favour, against, abstaining] = Way::ALL.map(|way| u32::from(shares.of(way)));
    Chances::new(in_favour, against, abstaining, 0)
}

/// The votes with every position known that is undecided and was not. Which of the votes without a name is whose does
/// not matter: all of them are put aside together.
fn with_unknown_assumed(votes: &Votes, undecided: &Undecided) -> Votes {
    let unknown = undecided.members().iter().map(|(member, _)| *member);
    let mut assumed = votes.clone();
    for member in unknown.filter(|member| votes.of(*member).is_none() && votes.membership().may_vote(*member))
    {
        // Not voting comes last, and so is left to those who may not vote.
        let mut tried = Vote::ALL
            .into_iter()
            .map(|vote| assumed.changed(Change::Assume { member, vote }));
        if let Some(found) = tried.find_map(Result::ok) {
            assumed = found;
        }
    }
    assumed
}
