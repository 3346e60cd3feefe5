//! Single changes, members who alone could have blocked, and changes by name.
use crate::bodies::*;
use counterfactual::flips::{KINDS, alone_could_block, apply, single_changes, smallest_flip, smallest_flips};
use counterfactual::search::{Cost, Moves};
use proptest::prelude::*;
use rules::decide::decide;
use rules::membership::{Membership, Seat, Standing};
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::change::Change;
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

/// 24 February 2025, S/RES/2774: 10-0-5, seats in the order of `PERMANENT`, then `ELECTED`.
fn res_2774() -> Votes {
    roll(&council(now().date), "YAAYYAYAYYYYYYA")
}

#[test]
fn a_flip_names_whom_it_moves_and_who_else_could() {
    let flip = smallest_flip(&substantive(), &now(), &res_2774(), Moves::Any, Cost::Members).unwrap();
    assert_eq!((flip.members, flip.steps), (1, 1));
    assert_eq!(
        flip.changes,
        [Change::Vote {
            member: id("FRA"),
            to: Vote::Against
        }]
    );
    assert_eq!(flip.moves[0].among.members, [id("FRA"), id("GBR")]);
    let all = smallest_flips(&substantive(), &now(), &res_2774());
    assert!(all.adopted);
    assert_eq!(all.to_abstaining.unwrap().members, 2);
    assert_eq!(all.by_kind.len(), KINDS.len());
}

#[test]
fn names_first_then_counts() {
    let council = council(now().date);
    let named = [(id("DZA"), Vote::InFavour)];
    let counts = ByVote {
        in_favour: Unattributed {
            permanent: 5,
            other: 8,
        },
        against: Unattributed {
            permanent: 0,
            other: 1,
        },
        ..ByVote::default()
    };
    let votes = Votes::new(&council, named, counts).unwrap();
    let only = Moves::Only {
        from: Vote::InFavour,
        to: Vote::Abstaining,
    };
    let flip = smallest_flip(&procedural(), &now(), &votes, only, Cost::Members).unwrap();
    assert_eq!(flip.members, 6);
    let changed = apply(&votes, &flip.changes).unwrap();
    assert_eq!(changed.tally().in_favour, 8);
    assert!(!decide(&procedural(), &now(), &changed).is_adopted());
}

#[test]
fn two_moves_of_one_column_take_different_members() {
    // Five against, one abstaining: two thirds need four in favour at least, and the rest anywhere else.
    let assembly = assembly(12);
    let votes = roll(&assembly, "YYYYYYNNNNNN");
    for cost in [Cost::Members, Cost::Steps] {
        let flip = smallest_flip(&two_thirds(), &now(), &votes, Moves::Any, cost).unwrap();
        let changed = apply(&votes, &flip.changes).unwrap();
        assert!(decide(&two_thirds(), &now(), &changed).is_adopted());
        assert_eq!(flip.changes.len(), usize::from(flip.members));
    }
}

#[test]
fn the_veto_of_a_member_that_was_absent_counts() {
    let votes = council_votes(&council(now().date), [3, 0, 0, 1, 1], [6, 0, 4, 0, 0]);
    let alone = alone_could_block(&substantive(), &now(), &votes);
    assert_eq!(
        (alone.by_voting_against.unnamed, alone.by_abstaining.unnamed),
        (11, 9)
    );
    let singles = single_changes(&substantive(), &now(), &votes);
    let printed: Vec<_> = singles
        .iter()
        .map(|one| (one.permanent, one.from, one.to, one.members))
        .collect();
    use Vote::{Abstaining, Against, InFavour, NotVoting as Not};
    assert_eq!(
        printed,
        [
            (true, InFavour, Abstaining, 3),
            (true, InFavour, Against, 3),
            (true, Not(NotVoting::NotParticipating), Against, 1),
            (true, Not(NotVoting::Absent), Against, 1),
            (false, InFavour, Abstaining, 6),
            (false, InFavour, Against, 6),
        ]
    );
}

#[test]
fn nobody_blocks_what_was_not_adopted() {
    let votes = council_votes(&council(now().date), [4, 1, 0, 0, 0], [10, 0, 0, 0, 0]);
    assert!(
        alone_could_block(&substantive(), &now(), &votes)
            .by_voting_against
            .is_empty()
    );
}

#[test]
fn members_that_may_not_vote_are_never_moved() {
    let seat = |code: &str, standing| Seat {
        member: id(code),
        permanent: false,
        standing,
    };
    let seats = vec![
        seat("AFG", Standing::Arrears),
        seat("BRA", Standing::MayVote),
        seat("CHL", Standing::MayVote),
        seat("DNK", Standing::MayVote),
    ];
    let assembly = Arc::new(Membership::general_assembly(seats).unwrap());
    // One to none, one more did not vote: the barred member could not have, the other could.
    let votes = roll(&assembly, "XYAX");
    let singles = single_changes(&simple(), &now(), &votes);
    let absent = Vote::NotVoting(NotVoting::Unspecified);
    let from_absent = singles
        .iter()
        .find(|one| one.from == absent && one.to == Vote::Against)
        .unwrap();
    assert_eq!(from_absent.members, 1);
    let unnamed = assembly_votes(&assembly, 1, 0, 1);
    let singles = single_changes(&simple(), &now(), &unnamed);
    assert_eq!(singles.iter().find(|one| one.from == absent).unwrap().members, 1);
    assert_eq!(
        alone_could_block(&simple(), &now(), &votes)
            .by_voting_against
            .members
            .len(),
        3
    );
}

fn letters() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(vec!['Y', 'N', 'A', 'X']), 15)
        .prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    /// CF-03 by trying every member alone through the law.
    #[test]
    fn alone_could_block_is_what_each_member_could_do(letters in letters()) {
        let votes = roll(&council(now().date), &letters);
        for question in [substantive(), procedural()] {
            let adopted = decide(&question, &now(), &votes).is_adopted();
            let alone = alone_could_block(&question, &now(), &votes);
            for (to, found) in [(Vote::Against, &alone.by_voting_against), (Vote::Abstaining, &alone.by_abstaining)] {
                let could: Vec<_> = votes.membership().seats().iter().map(|seat| seat.member).filter(|member| {
                    let changed = votes.changed(Change::Vote { member: *member, to }).unwrap();
                    adopted && !decide(&question, &now(), &changed).is_adopted()
                }).collect();
                prop_assert_eq!(&could, &found.members);
            }
        }
    }

    /// CF-02 by trying every single change through the law.
    #[test]
    fn single_changes_are_what_each_member_could_do(letters in letters()) {
        let votes = roll(&council(now().date), &letters);
        let singles = single_changes(&substantive(), &now(), &votes);
        let adopted = decide(&substantive(), &now(), &votes).is_adopted();
        for seat in votes.membership().seats() {
            let from = votes.of(seat.member).unwrap();
            for to in [Vote::InFavour, Vote::Against, Vote::Abstaining].into_iter().filter(|to| *to != from) {
                let changed = votes.changed(Change::Vote { member: seat.member, to }).unwrap();
                let turned = decide(&substantive(), &now(), &changed).is_adopted() != adopted;
                let listed = singles.iter().any(|one| (one.permanent, one.from, one.to) == (seat.permanent, from, to));
                prop_assert_eq!(turned, listed);
            }
        }
    }
}
