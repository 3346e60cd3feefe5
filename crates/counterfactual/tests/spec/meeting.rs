//! The smallest change anywhere in a day: 24 February 2025 in both organs, and made-up meetings against brute force.
use crate::bodies::*;
use crate::days::*;
use counterfactual::flips::smallest_flip;
use counterfactual::meeting::{Target, apply_to, is_reached, single_items, smallest_change};
use counterfactual::search::{Cost, Moves};
use proptest::prelude::*;
use rules::decide::decide;
use rules::draft::{ParagraphKind, TextChange};
use rules::meeting::{Business, Meeting, Ruling};
use rules::membership::Membership;
use rules::motion::MotionKind;
use rules::proceeding::Proceeding;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;
use std::sync::Arc;

/// Members, steps, and the items touched.
fn smallest(day: &(Meeting, Vec<Votes>), target: Target) -> Option<(u16, u16, Vec<usize>)> {
    let found = smallest_change(&day.0, &day.1, target);
    assert!(found.is_certain);
    let change = found.change?;
    let votes = apply_to(&day.1, &change).unwrap();
    assert_eq!(
        is_reached(&day.0, &Proceeding::play(&day.0, &votes), target),
        Some(true)
    );
    Some((
        change.members,
        change.steps,
        change.items.iter().map(|item| item.item).collect(),
    ))
}

#[test]
fn what_would_have_changed_the_councils_day() {
    let day = council_day();
    let found = |target| smallest(&day, target);
    // The text falls if France votes against it, and is not reached if three more want to postpone.
    assert_eq!(found(Target::NotCarried(6)), Some((1, 1, vec![6])));
    assert_eq!(found(Target::NotPut(6)), Some((3, 3, vec![0])));
    assert_eq!(found(Target::Carried(6)), Some((0, 0, vec![])));
    // The text gains each amendment: 118 by eight members, 114 by three, 115 and 116 by the Russian Federation alone.
    assert_eq!(found(Target::TextGains(1)), Some((8, 10, vec![1])));
    assert_eq!(found(Target::TextGains(2)), Some((3, 4, vec![2])));
    assert_eq!(found(Target::TextGains(3)), Some((1, 1, vec![3])));
    assert_eq!(found(Target::TextGains(4)), Some((1, 1, vec![4])));
    assert_eq!(found(Target::TextGains(5)), Some((5, 7, vec![5])));
    assert_eq!(found(Target::TextLacks(3)), Some((0, 0, vec![])));
    // Ruled out by the one before it, or not reached: the motion is cheaper.
    assert_eq!(found(Target::NotPut(2)), Some((3, 3, vec![0])));
}

#[test]
fn russia_abstains_on_115() {
    let (meeting, votes) = council_day();
    let change = smallest_change(&meeting, &votes, Target::TextGains(3))
        .change
        .unwrap();
    let russia = Change::Vote {
        member: id("RUS"),
        to: Vote::Abstaining,
    };
    assert_eq!(change.items[0].flip.changes, [russia]);
    let played = apply_to(&votes, &change).unwrap();
    let course = Proceeding::play(&meeting, &played);
    let adopted = course.steps().last().unwrap();
    assert!(adopted.is_carried());
    assert!(
        adopted.texts[0]
            .clean()
            .iter()
            .any(|(_, text)| text.contains("territorial integrity"))
    );
}

#[test]
fn what_would_have_defeated_it_item_by_item() {
    let (meeting, votes) = council_day();
    let found = single_items(&meeting, &votes, Target::NotCarried(6));
    let found: Vec<_> = found
        .iter()
        .map(|change| (change.members, change.steps, change.items[0].item))
        .collect();
    assert_eq!(found, [(1, 1, 6), (3, 3, 0)]);
}

#[test]
fn what_would_have_changed_the_assemblys_day() {
    let day = assembly_day();
    let found = |target| smallest(&day, target);
    // 93-18: slack 57; eighteen turn from in favour to against, worth three each, two from abstaining, worth two.
    assert_eq!(found(Target::NotCarried(0)), Some((20, 38, vec![0])));
    // 93-8: slack 77; twenty-six turn from in favour to against.
    assert_eq!(found(Target::NotCarried(5)), Some((26, 52, vec![5])));
    assert_eq!(found(Target::TextLacks(2)), Some((9, 16, vec![2])));
    // 31-71: deficit 111, three for each member that changes sides.
    assert_eq!(found(Target::TextGains(1)), Some((37, 74, vec![1])));
    assert_eq!(found(Target::TextLacks(1)), Some((0, 0, vec![])));
    assert_eq!(found(Target::NotPut(5)), None);
    // A text has no text to gain, and there is no seventh item.
    assert_eq!(found(Target::TextGains(5)), None);
    assert_eq!(found(Target::Carried(6)), None);
}

/// An amendment that was ruled out by another, and would have been vetoed: both votes must change.
#[test]
fn two_items_at_once() {
    let (mut meeting, votes) = council_day();
    meeting.items = [
        amendment(0, "conflict", "war"),
        amendment(0, "conflict", "invasion"),
        Business::Draft { draft: 0 },
    ]
    .map(of_council)
    .to_vec();
    meeting.rulings = vec![Ruling::Excludes {
        carried: 0,
        excluded: 1,
    }];
    let membership = council(now().date);
    let day = [
        roll(&membership, "YYYYYYYYYAAAAAA"),
        votes[3].clone(),
        votes[6].clone(),
    ]
    .to_vec();
    let day = (meeting, day);
    // One permanent member against the first (one step would be enough from abstaining, but all five voted for it), or
    // one member fewer in favour of it; and the Russian Federation abstains on the second.
    assert_eq!(smallest(&day, Target::TextGains(1)), Some((2, 2, vec![0, 1])));
    assert!(single_items(&day.0, &day.1, Target::TextGains(1)).is_empty());
}

#[test]
fn a_meeting_whose_votes_are_not_all_known() {
    let (meeting, mut votes) = council_day();
    votes.truncate(3);
    assert_eq!(smallest_change(&meeting, &votes, Target::Carried(6)).change, None);
    assert_eq!(
        smallest_change(&meeting, &votes, Target::NotPut(6))
            .change
            .unwrap()
            .members,
        3
    );
    assert_eq!(smallest_change(&meeting, &[], Target::NotPut(6)).change, None);
}

/// What each item turned costs, tried in every combination: knows the fold, but not the search.
fn by_brute_force(meeting: &Meeting, votes: &[Votes], target: Target) -> Option<(u16, u16)> {
    let flips: Vec<_> = meeting
        .items
        .iter()
        .zip(votes)
        .map(|(item, votes)| {
            smallest_flip(&item.question, &meeting.sitting, votes, Moves::Any, Cost::Members)
        })
        .collect();
    let mut best = None;
    for turned in 0..1_u32 << flips.len() {
        let mut changed = votes.to_vec();
        let mut price = (0, 0);
        let mut possible = true;
        for (item, flip) in flips
            .iter()
            .enumerate()
            .filter(|(item, _)| turned & (1 << item) != 0)
        {
            let Some(flip) = flip else {
                possible = false;
                break;
            };
            for change in &flip.changes {
                changed[item] = changed[item].changed(*change).unwrap();
            }
            price = (price.0 + flip.members, price.1 + flip.steps);
        }
        let course = Proceeding::play(meeting, &changed);
        if possible
            && is_reached(meeting, &course, target) == Some(true)
            && best.is_none_or(|best| price < best)
        {
            best = Some(price);
        }
    }
    best
}

fn any_item() -> impl Strategy<Value = Business> {
    let motion = proptest::sample::select(vec![
        MotionKind::SuspendMeeting,
        MotionKind::AdjournDebate,
        MotionKind::CloseDebate,
    ]);
    prop_oneof![
        (motion, proptest::option::of(0_usize..7)).prop_map(|(kind, on)| Business::Motion { kind, on }),
        Just(amendment(0, "conflict", "war")),
        Just(Business::Amendment {
            draft: 0,
            changes: vec![TextChange::DeleteParagraph {
                paragraph: "OP1".into()
            }]
        }),
        Just(Business::Amendment {
            draft: 0,
            changes: vec![TextChange::AddParagraph {
                id: "OP2".into(),
                kind: ParagraphKind::Operative,
                after: None,
                text: "Decides to remain seized of the matter.".into()
            }]
        }),
        Just(Business::Part {
            draft: 0,
            paragraphs: vec!["OP1".into()]
        }),
        Just(Business::Draft { draft: 0 }),
    ]
}

fn any_roll() -> impl Strategy<Value = String> {
    let letter = prop_oneof![6 => Just('Y'), 2 => Just('A'), 1 => Just('N'), 1 => Just('X')];
    proptest::collection::vec(letter, 15).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #[test]
    fn no_cheaper_combination_of_items(
        items in proptest::collection::vec((any_item(), any_roll()), 1..7),
        exclusions in proptest::collection::vec((0_usize..7, 0_usize..7), 0..4),
        kind in 0_usize..5,
        at in 0_usize..7,
    ) {
        let membership: Arc<Membership> = council(now().date);
        let votes: Vec<_> = items.iter().map(|(_, letters)| roll(&membership, letters)).collect();
        let meeting = Meeting {
            sitting: now(),
            membership,
            drafts: vec![text()],
            items: items.into_iter().map(|(business, _)| of_council(business)).collect(),
            rulings: exclusions.into_iter().map(|(carried, excluded)| Ruling::Excludes { carried, excluded }).collect(),
        };
        let target = [Target::Carried, Target::NotCarried, Target::NotPut, Target::TextGains, Target::TextLacks][kind](at);
        let found = smallest_change(&meeting, &votes, target).change.map(|change| (change.members, change.steps));
        prop_assert_eq!(found, by_brute_force(&meeting, &votes, target));
        // A change on one item is never cheaper than the smallest.
        let singles = single_items(&meeting, &votes, target);
        if let (Some(cheapest), Some(found)) = (singles.first(), found) {
            prop_assert!((cheapest.members, cheapest.steps) >= found);
        }
        for item in &singles {
            let step = &item.items[0];
            let question = &meeting.items[step.item].question;
            let before = decide(question, &meeting.sitting, &votes[step.item]).is_adopted();
            let after = apply_to(&votes, item).unwrap();
            prop_assert_ne!(decide(question, &meeting.sitting, &after[step.item]).is_adopted(), before);
        }
    }
}
