//! The bodies whose voting power is shown, and every index of each. Pure.
use counterfactual::power;
use counterfactual::power::{WithAbstention, WithoutAbstention};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use rules::provision::Provision;
use rules::requirement::Share;

/// A body that decides by a rule.
#[derive(Clone, PartialEq, Debug)]
pub struct Game {
    /// The word of its messages.
    pub word: &'static str,
    /// Where its size and its rule are laid down.
    pub provisions: &'static [Provision],
    /// Who sits there, and what is needed.
    pub voting_rule: VotingRule,
    /// When every member votes for or against.
    pub without: WithoutAbstention,
    /// When members may abstain.
    pub with: WithAbstention,
}

/// Each body with its indices, in the order in which they are shown.
#[must_use]
pub fn games() -> Vec<Game> {
    let council = [Provision::Charter23_1, Provision::Charter27_3].as_slice();
    let procedural = [Provision::Charter23_1, Provision::Charter27_2].as_slice();
    let veto = Concurrence::NoneAgainst;
    let bodies = [
        ("council", council, VotingRule::affirmative(5, 10, 9, veto)),
        // Three fifths of the seats, as in the Council of 15.
        ("council-25", &[], VotingRule::affirmative(5, 20, 15, veto)),
        // As today, but one vote against alone does not block.
        (
            "council-two",
            &[],
            VotingRule::affirmative(5, 10, 9, Concurrence::OneMayOppose),
        ),
        ("council-before", council, VotingRule::affirmative(5, 6, 7, veto)),
        (
            "procedural",
            procedural,
            VotingRule::affirmative(0, 15, 9, Concurrence::NotAsked),
        ),
        (
            "assembly",
            [Provision::Charter18_3].as_slice(),
            VotingRule::present_and_voting(193, Share::Majority),
        ),
        (
            "assembly-important",
            [Provision::Charter18_2].as_slice(),
            VotingRule::present_and_voting(193, Share::TwoThirds),
        ),
    ];
    let game =
        |(word, provisions, voting_rule): (&'static str, &'static [Provision], Result<VotingRule, _>)| {
            let voting_rule = voting_rule.ok()?;
            Some(Game {
                word,
                provisions,
                voting_rule,
                without: power::without_abstention(&voting_rule)?,
                with: power::with_abstention(&voting_rule)?,
            })
        };
    bodies.into_iter().filter_map(game).collect()
}
