//! The votes of one class of members, by count: each row stands for all profiles with these votes.
use crate::exact::{Choose, Natural};
use crate::verdict::Cast;
use crate::voting_rule::{Concurrence, Rule, VotingRule};

/// How members may vote in the game that is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ways {
    /// In favour or against: the yes/no game.
    ForOrAgainst,
    /// In favour, against or abstaining.
    WithAbstention,
}

/// Votes of a class, and how many profiles have them.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub cast: Cast,
    pub ways: Natural,
}

/// The rows of some members that are not permanent.
pub(crate) fn other(voting_rule: &VotingRule, members: u16, ways: Ways, choose: &Choose) -> Vec<Row> {
    let against_counts = matches!(voting_rule.rule(), Rule::PresentAndVoting(_));
    rows(members, ways, against_counts, choose)
}

/// The rows of some permanent members.
pub(crate) fn permanent(voting_rule: &VotingRule, members: u16, ways: Ways, choose: &Choose) -> Vec<Row> {
    let against_counts = matches!(voting_rule.rule(), Rule::PresentAndVoting(_))
        || matches!(
            voting_rule.rule().concurrence(),
            Concurrence::NoneAgainst | Concurrence::OneMayOppose
        );
    rows(members, ways, against_counts, choose)
}

fn rows(members: u16, ways: Ways, against_counts: bool, choose: &Choose) -> Vec<Row> {
    let mut all = Vec::new();
    for in_favour in 0..=members {
        let rest = members.saturating_sub(in_favour);
        let chosen = choose.get(members, in_favour);
        let row = |against, ways| Row {
            cast: Cast { in_favour, against },
            ways,
        };
        match (ways, against_counts) {
            (Ways::ForOrAgainst, _) => all.push(row(rest, chosen.clone())),
            // Two ways of not voting in favour that come to the same.
            (Ways::WithAbstention, false) => all.push(row(0, chosen.shifted(rest))),
            (Ways::WithAbstention, true) => {
                let split = |against| row(against, chosen.times(choose.get(rest, against)));
                all.extend((0..=rest).map(split));
            }
        }
    }
    all
}
