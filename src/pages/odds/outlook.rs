//! What follows from the chances of undecided members: the odds of every verdict. Whose vote matters most takes three times as
//! long and is worked out apart (`weights`).
use crate::pages::odds::undecided::{Shares, Undecided, Way};
use counterfactual::exact::Fraction;
use counterfactual::legal_view::LegalView;
use counterfactual::odds;
use counterfactual::odds::Chances;
use counterfactual::verdict::Verdict;
use counterfactual::voting_rule::VotingRule;
use rules::meeting::Meeting;
use rules::proceeding::Proceeding;
use rules::provision::Provision;
use rules::question::Question;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;

/// The odds on an item of a meeting, and what they rest on.
#[derive(Clone, PartialEq, Debug)]
pub struct Outlook {
    /// The game behind the question.
    pub voting_rule: VotingRule,
    /// The provisions that the decision on the votes as they stand rests on, each once.
    pub provisions: Vec<Provision>,
    /// Whether the votes alone decide: not where too few are present.
    pub by_votes: bool,
    /// Each verdict that can come about, with its probability.
    odds: Vec<(Verdict, Fraction)>,
}

impl Outlook {
    /// The odds on an item, with the votes of the day. `None` for an item that is not put to the vote.
    #[must_use]
    pub fn of(meeting: &Meeting, votes: &[Votes], item: usize, undecided: &Undecided) -> Option<Self> {
        let put = Put::of(meeting, votes, item, undecided)?;
        let found = odds::odds(&put.question, &meeting.sitting, &put.votes, &put.undecided).ok()?;
        let seen = LegalView::of(&put.question, &meeting.sitting, &put.votes);
        let mut provisions: Vec<Provision> = Vec::new();
        for reason in &seen.decision.reasons {
            if !provisions.contains(&reason.provision()) {
                provisions.push(reason.provision());
            }
        }
        Some(Self {
            provisions,
            by_votes: seen.is_decided_by_votes(),
            voting_rule: seen.voting_rule,
            odds: found.possible().collect(),
        })
    }

    /// The probability of a verdict.
    #[must_use]
    pub fn chance(&self, verdict: Verdict) -> Fraction {
        let found = self.odds.iter().find(|(possible, _)| *possible == verdict);
        found.map_or_else(Fraction::zero, |(_, chance)| chance.clone())
    }

    /// The probability of adoption.
    #[must_use]
    pub fn adopted(&self) -> Fraction {
        self.chance(Verdict::Adopted)
    }
}

/// An item that is put to the vote, its votes, and who is undecided in the terms of the counterfactuals.
pub(super) struct Put {
    pub question: Question,
    pub votes: Votes,
    pub undecided: Vec<odds::Undecided>,
}

impl Put {
    /// `None` for an item that is not put to the vote.
    pub fn of(meeting: &Meeting, votes: &[Votes], item: usize, undecided: &Undecided) -> Option<Self> {
        let course = Proceeding::play(meeting, votes);
        course.steps().get(item)?.by_votes()?;
        let members = undecided.members().iter();
        Some(Self {
            question: course.question(item)?,
            votes: with_unknown_assumed(votes.get(item)?, undecided),
            undecided: members
                .filter_map(|&(member, shares)| {
                    Some(odds::Undecided {
                        member,
                        chances: chances(shares)?,
                    })
                })
                .collect(),
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
