//! The same votes under another voting rule (CF-06), and how many votes against would block (CF-05). Each answer names the
//! rule that it changes; the law's own answer comes first.
use crate::legal_view::LegalView;
use crate::verdict::Verdict;
use crate::voting_rule::{Concurrence, Rule, VotingRule};
use rules::decide::decide;
use rules::decision::Decision;
use rules::member::MemberId;
use rules::question::Question;
use rules::quota::in_the_gap_of_1965;
use rules::requirement::Share;
use rules::sitting::Sitting;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::{CannotChange, Change};

/// Another rule for the same votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum OtherRule {
    /// As a procedural matter, without the veto (Article 27(2)).
    Procedural,
    /// As any other matter, with the veto (Article 27(3)).
    AllOther,
    /// With all permanent members in favour: the words of Article 27(3) (D2).
    LiteralConcurrence,
    /// With nine votes, as the text said from September 1965 (D1).
    NineVotes,
    /// By a majority of the members present and voting.
    SimpleMajority,
    /// By two thirds of the members present and voting.
    TwoThirds,
    /// By a majority of all Members.
    AbsoluteMajority,
    /// By two thirds of all Members.
    TwoThirdsOfMembers,
}

/// What the votes would have come to under another rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct UnderOtherRule {
    /// The rule that is changed.
    pub rule: OtherRule,
    /// What it makes of the votes.
    pub verdict: Verdict,
}

impl OtherRule {
    /// The voting rule under this rule; `None` when the rule has no meaning for the body, or is the one in force.
    #[must_use]
    pub fn applied_to(self, voting_rule: &VotingRule) -> Option<VotingRule> {
        let members = voting_rule.members();
        let rule = match (self, voting_rule.rule()) {
            (Self::Procedural, Rule::Affirmative { votes, .. }) if voting_rule.permanent() > 0 => {
                Rule::Affirmative {
                    votes,
                    concurrence: Concurrence::NotAsked,
                }
            }
            (Self::AllOther, Rule::Affirmative { votes, .. }) if voting_rule.permanent() > 0 => {
                Rule::Affirmative {
                    votes,
                    concurrence: Concurrence::NoneAgainst,
                }
            }
            (
                Self::LiteralConcurrence,
                Rule::Affirmative {
                    votes,
                    concurrence: Concurrence::NoneAgainst,
                },
            ) => Rule::Affirmative {
                votes,
                concurrence: Concurrence::AllInFavour,
            },
            (
                Self::NineVotes,
                Rule::Affirmative {
                    votes: 7,
                    concurrence,
                },
            ) if voting_rule.permanent() > 0 => Rule::Affirmative {
                votes: 9,
                concurrence,
            },
            (Self::SimpleMajority, _) if voting_rule.permanent() == 0 => {
                Rule::PresentAndVoting(Share::Majority)
            }
            (Self::TwoThirds, _) if voting_rule.permanent() == 0 => Rule::PresentAndVoting(Share::TwoThirds),
            (Self::AbsoluteMajority, _) if voting_rule.permanent() == 0 => of_all(members, Share::Majority),
            (Self::TwoThirdsOfMembers, _) if voting_rule.permanent() == 0 => {
                of_all(members, Share::TwoThirds)
            }
            _ => return None,
        };
        (rule != voting_rule.rule()).then(|| voting_rule.with_rule(rule))
    }
}

const fn of_all(members: u16, share: Share) -> Rule {
    Rule::Affirmative {
        votes: share.of(members),
        concurrence: Concurrence::NotAsked,
    }
}

/// The same votes under every other rule that has a meaning for them (CF-06). Nine votes are tried only in the months
/// of 1965 when the text said nine and practice kept seven.
#[must_use]
pub fn under_other_rules(question: &Question, sitting: &Sitting, votes: &Votes) -> Vec<UnderOtherRule> {
    let LegalView {
        voting_rule, counts, ..
    } = LegalView::of(question, sitting, votes);
    let all = [
        OtherRule::Procedural,
        OtherRule::AllOther,
        OtherRule::LiteralConcurrence,
        OtherRule::NineVotes,
        OtherRule::SimpleMajority,
        OtherRule::TwoThirds,
        OtherRule::AbsoluteMajority,
        OtherRule::TwoThirdsOfMembers,
    ];
    all.into_iter()
        .filter(|rule| *rule != OtherRule::NineVotes || in_the_gap_of_1965(sitting.date))
        .filter_map(|rule| {
            let verdict = rule.applied_to(&voting_rule)?.verdict_on(&counts);
            Some(UnderOtherRule { rule, verdict })
        })
        .collect()
}

/// The decision if the parties to the dispute had abstained, as the proviso of Article 27(3) asks (CF-06, D4).
/// Parties that did not vote for or against stay as they are.
///
/// # Errors
/// [`CannotChange`] when a party has no seat or its vote is not known.
pub fn with_parties_abstaining(
    question: &Question,
    sitting: &Sitting,
    votes: &Votes,
    parties: &[MemberId],
) -> Result<Decision, CannotChange> {
    let mut votes = votes.clone();
    for &member in parties {
        let vote = votes.of(member);
        if vote.is_none_or(|vote| matches!(vote, Vote::InFavour | Vote::Against)) {
            votes = votes.changed(Change::Vote {
                member,
                to: Vote::Abstaining,
            })?;
        }
    }
    Ok(decide(question, sitting, &votes))
}

/// How many votes against block when so many members vote for or against: 65 of 193 under two thirds, and half,
/// rounded up, under a simple majority, where a tie blocks (CF-05).
#[must_use]
pub const fn blocking_number(share: Share, voting: u16) -> u16 {
    voting.saturating_add(1).saturating_sub(share.of(voting))
}
