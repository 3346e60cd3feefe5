//! Any vote: what would have turned it does turn it, and whoever could have blocked alone would have.
use counterfactual::coalitions::{Ability, minimal};
use counterfactual::flips::{alone_could_block, apply, single_changes, smallest_flips};
use counterfactual::other_rules::under_other_rules;
use counterfactual::voting_rule::VotingRule;
use rules::category::{AssemblyCategory, CouncilCategory};
use rules::date::Date;
use rules::decide::decide;
use rules::membership::{Membership, Seat, Standing};
use rules::question::{AssemblyQuestion, CouncilQuestion, Forum, Object, Question};
use rules::quota::council_size;
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::Votes;
use std::sync::Arc;

#[derive(arbitrary::Arbitrary, Debug)]
struct Input {
    late: bool,
    council: bool,
    category: u8,
    roll: Vec<u8>,
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some(input) = crate::structured::<Input>(data) else {
        return;
    };

    let date = if input.late {
        Date::new(2024, 1, 1)
    } else {
        Date::new(1965, 11, 23)
    }
    .unwrap();
    let sitting = Sitting::on(date);
    let members = if input.council {
        usize::from(council_size(date))
    } else {
        input.roll.len().min(60)
    };
    let seat = |number: usize| Seat {
        member: format!("{number:03}").parse().unwrap(),
        permanent: input.council && number < 5,
        standing: Standing::MayVote,
    };
    let seats: Vec<Seat> = (0..members).map(seat).collect();
    let made = if input.council {
        Membership::council_of(date, seats.clone())
    } else {
        Membership::general_assembly(seats.clone())
    };
    let Ok(membership) = made else { return };
    let vote =
        |place: usize| Vote::ALL[usize::from(input.roll.get(place).copied().unwrap_or(0)) % Vote::ALL.len()];
    let roll = seats
        .iter()
        .enumerate()
        .map(|(place, seat)| (seat.member, vote(place)));
    let votes = Votes::new(&Arc::new(membership), roll, ByVote::default()).unwrap();
    let question = if input.council {
        let category = CouncilCategory::ALL[usize::from(input.category) % CouncilCategory::ALL.len()];
        match CouncilQuestion::listed(Object::Draft, category) {
            Some(question) => Question::Council(question),
            None => return,
        }
    } else {
        let category = AssemblyCategory::ALL[usize::from(input.category) % AssemblyCategory::ALL.len()];
        Question::Assembly(AssemblyQuestion::on(category, Object::Draft, Forum::Plenary))
    };
    let decision = decide(&question, &sitting, &votes);
    let flips = smallest_flips(&question, &sitting, &votes);
    for flip in [&flips.by_members, &flips.by_steps, &flips.to_abstaining]
        .into_iter()
        .flatten()
    {
        let changed = apply(&votes, &flip.changes).unwrap();
        let other = decide(&question, &sitting, &changed);
        assert_ne!(other.is_adopted(), decision.is_adopted(), "{flip:?}");
    }
    let _ = single_changes(&question, &sitting, &votes);
    let _ = alone_could_block(&question, &sitting, &votes);
    let _ = under_other_rules(&question, &sitting, &votes);
    let voting_rule = VotingRule::requiring(decision.requirement, votes.membership());
    for ability in [
        Ability::Wins,
        Ability::BlocksByVotingAgainst,
        Ability::BlocksByAbstaining,
    ] {
        let _ = minimal(&voting_rule, ability);
    }
}
