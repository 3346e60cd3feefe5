//! What holds for every vote.
use crate::help::{NOW, assembly_of, assembly_votes, by_class, council_on, day, member, on};
use proptest::prelude::*;
use rules::category::{Importance, Matter};
use rules::date::Date;
use rules::decide::decide;
use rules::decision::{Decision, Ground, Outcome};
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::finding::Bearing;
use rules::meeting::{Business, Item, Meeting, Ruling};
use rules::member::SeatSet;
use rules::membership::Membership;
use rules::motion::MotionKind;
use rules::order::{AmendmentForm, Arranged, Pending, Waiting, order};
use rules::proceeding::Proceeding;
use rules::question::{Forum, Object, Question};
use rules::readings::*;
use rules::requirement::Share;
use rules::sitting::Sitting;
use rules::supposition::Supposed;
use rules::vote::{ByVote, Vote};
use rules::votes::Votes;
use rules::votes::change::Change;
use std::sync::Arc;

fn a_vote() -> impl Strategy<Value = Vote> {
    proptest::sample::select(Vote::ALL.to_vec())
}

fn a_roll() -> impl Strategy<Value = Vec<Vote>> {
    proptest::collection::vec(a_vote(), 15)
}

fn votes(membership: &Arc<Membership>, roll: &[Vote]) -> Votes {
    let seats = membership.seats().iter().zip(roll);
    let roll = seats.map(|(seat, vote)| (seat.member, *vote));
    Votes::new(membership, roll, ByVote::default()).unwrap()
}

fn matter() -> impl Strategy<Value = Matter> {
    prop_oneof![Just(Matter::Procedural), Just(Matter::AllOther)]
}

fn object() -> impl Strategy<Value = Object> {
    prop_oneof![
        Just(Object::Draft),
        Just(Object::Amendment),
        Just(Object::Part),
        Just(Object::Ruling),
        Just(Object::Character),
        proptest::sample::select(MotionKind::ALL.to_vec()).prop_map(Object::Motion),
    ]
}

fn assembly_question() -> impl Strategy<Value = Question> {
    let forum = prop_oneof![
        Just(Forum::Plenary),
        Just(Forum::EmergencySpecialSession),
        Just(Forum::MainCommittee)
    ];
    let importance = prop_oneof![
        Just(Importance::Other),
        Just(Importance::PeaceAndSecurity),
        Just(Importance::Listed),
        Just(Importance::Declared),
        Just(Importance::RuledOther),
        Just(Importance::RuledImportant),
    ];
    (object(), forum, importance)
        .prop_map(|(object, forum, importance)| Question::assembly(object, forum, importance))
}

fn readings() -> impl Strategy<Value = Readings> {
    (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(a, b, c, d, e)| Readings {
            concurrence: if a {
                Concurrence::VoteInFavour
            } else {
                Concurrence::NotAgainst
            },
            vetoes: if b {
                VetoNaming::EveryNegativeVote
            } else {
                VetoNaming::WhereTheVotesSufficed
            },
            emergency_sessions: if c {
                EmergencyMajority::Majority
            } else {
                EmergencyMajority::TwoThirds
            },
            equal_votes: if d {
                EqualVotes::SecondVote
            } else {
                EqualVotes::FailAtOnce
            },
            quota_of_1965: if e {
                QuotaOf1965::NineByTheText
            } else {
                QuotaOf1965::SevenInPractice
            },
            ..Readings::RECOMMENDED
        })
}

/// What every decision owes its reader.
fn sound(decision: &Decision) -> Result<(), TestCaseError> {
    prop_assert!(!decision.reasons.is_empty());
    let bearing = |bearing| {
        decision
            .reasons
            .iter()
            .any(|reason| reason.finding().bearing() == bearing)
    };
    match &decision.outcome {
        // Adopted: no condition is open, and one is met. Not adopted: one is not met.
        Outcome::Adopted => {
            prop_assert!(!bearing(Bearing::NotMet), "{:#?}", decision.reasons);
            prop_assert!(bearing(Bearing::Met));
        }
        _ => prop_assert!(bearing(Bearing::NotMet), "{:#?}", decision.reasons),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn in_the_council_adoption_means_the_quota_and_no_permanent_member_against(
        roll in a_roll(), matter in matter(), object in object(), readings in readings(),
    ) {
        let membership = council_on(NOW);
        let votes = votes(&membership, &roll);
        let sitting = Sitting { readings, ..on(NOW) };
        let decision = decide(&Question::council(object, matter), &sitting, &votes);
        sound(&decision)?;
        let yes = roll.iter().filter(|vote| **vote == Vote::InFavour).count();
        let five = &roll[..5];
        let vetoed = matter == Matter::AllOther && five.contains(&Vote::Against);
        let literal = readings.concurrence == Concurrence::VoteInFavour && matter == Matter::AllOther;
        let all_concur = !literal || five.iter().all(|vote| *vote == Vote::InFavour);
        prop_assert_eq!(decision.is_adopted(), yes >= 9 && !vetoed && all_concur);
        prop_assert_eq!(usize::from(decision.tally.total()), 15);
        if object != Object::Ruling {
            let negative = five.iter().filter(|vote| **vote == Vote::Against).count();
            let expected = if yes >= 9 && matter == Matter::AllOther { negative } else { 0 };
            prop_assert_eq!(usize::from(decision.vetoes()), expected);
        }
    }

    #[test]
    fn turning_a_vote_towards_in_favour_never_undoes_an_adoption(
        roll in a_roll(), place in 0_usize..15, matter in matter(), readings in readings(),
    ) {
        let membership = council_on(NOW);
        let sitting = Sitting { readings, ..on(NOW) };
        let question = Question::council(Object::Draft, matter);
        let before = decide(&question, &sitting, &votes(&membership, &roll));
        let mut after = roll.clone();
        after[place] = Vote::InFavour;
        let after = decide(&question, &sitting, &votes(&membership, &after));
        prop_assert!(!before.is_adopted() || after.is_adopted());
    }

    #[test]
    fn exchanging_the_votes_of_two_elected_members_changes_no_outcome(
        roll in a_roll(), one in 5_usize..15, other in 5_usize..15, matter in matter(),
    ) {
        let membership = council_on(NOW);
        let question = Question::council(Object::Draft, matter);
        let before = decide(&question, &on(NOW), &votes(&membership, &roll));
        let mut swapped = roll.clone();
        swapped.swap(one, other);
        let after = decide(&question, &on(NOW), &votes(&membership, &swapped));
        prop_assert_eq!(before.outcome, after.outcome);
        prop_assert_eq!(before.tally, after.tally);
    }

    #[test]
    fn names_do_not_matter_to_the_outcome(roll in a_roll(), matter in matter()) {
        let membership = council_on(NOW);
        let named = votes(&membership, &roll);
        let column = |part: &[Vote], vote| part.iter().filter(|one| **one == vote).count() as u16;
        let mut counts = ByVote::default();
        for vote in Vote::ALL {
            let at: &mut rules::votes::Unattributed = counts.get_mut(vote);
            at.permanent = column(&roll[..5], vote);
            at.other = column(&roll[5..], vote);
        }
        let unnamed = Votes::new(&membership, [], counts).unwrap();
        let question = Question::council(Object::Draft, matter);
        let (named, unnamed) = (decide(&question, &on(NOW), &named), decide(&question, &on(NOW), &unnamed));
        prop_assert_eq!(named.is_adopted(), unnamed.is_adopted());
        prop_assert_eq!(named.tally, unnamed.tally);
        prop_assert_eq!(named.reasons.len(), unnamed.reasons.len());
        prop_assert_eq!(named.vetoes(), unnamed.vetoes());
    }

    #[test]
    fn in_the_assembly_the_majority_decides(
        question in assembly_question(), yes in 0_u16..=60, no in 0_u16..=60, abstain in 0_u16..=60,
        readings in readings(), date in prop_oneof![Just("1950-01-01"), Just(NOW)],
    ) {
        let votes = assembly_votes(&assembly_of(193, &[]), yes, no, abstain);
        let sitting = Sitting { readings, ..on(date) };
        let decision = decide(&question, &sitting, &votes);
        sound(&decision)?;
        let two_thirds = decision.requirement == rules::requirement::Requirement::PresentAndVoting(Share::TwoThirds);
        let enough = if two_thirds { yes >= 2 * no } else { yes > no };
        prop_assert_eq!(decision.is_adopted(), yes > 0 && enough);
        prop_assert_eq!(u32::from(decision.tally.total()), 193);
        if decision.outcome == Outcome::SecondVoteDue {
            prop_assert_eq!(yes, no);
        }
    }

    #[test]
    fn abstentions_change_nothing_in_the_assembly(
        question in assembly_question(), yes in 0_u16..=90, no in 0_u16..=50, abstain in 0_u16..=25, more in 0_u16..=25,
    ) {
        let membership = assembly_of(193, &[]);
        let decide = |abstain| decide(&question, &on(NOW), &assembly_votes(&membership, yes, no, abstain));
        prop_assert_eq!(decide(abstain).outcome, decide(abstain + more).outcome);
    }

    #[test]
    fn shares_are_what_their_words_say(all in 0_u16..=u16::MAX, part in 0_u16..=u16::MAX) {
        let (part, whole) = (u32::from(part), u32::from(all));
        prop_assert_eq!(part >= u32::from(Share::Majority.of(all)), 2 * part > whole);
        prop_assert_eq!(part >= u32::from(Share::TwoThirds.of(all)), 3 * part >= 2 * whole);
    }

    #[test]
    fn a_change_and_its_reverse_leave_the_votes(roll in a_roll(), place in 0_usize..15, to in a_vote()) {
        let membership = council_on(NOW);
        let before = votes(&membership, &roll);
        let member = membership.seats()[place].member;
        let after = before.changed(Change::Vote { member, to }).unwrap();
        prop_assert_eq!(after.of(member), Some(to));
        prop_assert_eq!(after.tally().total(), 15);
        let back = after.changed(Change::Vote { member, to: roll[place] }).unwrap();
        prop_assert_eq!(back, before);
    }

    #[test]
    fn unnamed_votes_move_as_far_as_there_are_any(
        yes in 0_u16..=10, from in a_vote(), to in a_vote(), count in 0_u16..=12,
    ) {
        let membership = council_on(NOW);
        let before = Votes::new(&membership, [], by_class([5, 0, 0, 0, 0], [yes, 10 - yes, 0, 0, 0])).unwrap();
        let there = before.unattributed().get(from).other;
        let moved = before.changed(Change::Move { permanent: false, from, to, count });
        prop_assert_eq!(moved.is_ok(), count <= there);
        if let Ok(after) = moved {
            prop_assert_eq!(after.tally().total(), 15);
            let back = after.changed(Change::Move { permanent: false, from: to, to: from, count }).unwrap();
            prop_assert_eq!(back, before);
        }
    }

    #[test]
    fn sets_of_seats_behave_like_sets(a in proptest::collection::btree_set(0_usize..300, 0..40), b in proptest::collection::btree_set(0_usize..256, 0..40)) {
        let (x, y): (SeatSet, SeatSet) = (a.iter().copied().collect(), b.iter().copied().collect());
        let held: std::collections::BTreeSet<usize> = a.into_iter().filter(|seat| *seat < SeatSet::CAPACITY).collect();
        prop_assert_eq!(x.iter().collect::<Vec<_>>(), held.iter().copied().collect::<Vec<_>>());
        prop_assert_eq!(usize::from(x.count()), held.len());
        prop_assert_eq!(x.is_empty(), held.is_empty());
        prop_assert_eq!(x.and(&y).iter().collect::<Vec<_>>(), held.intersection(&b).copied().collect::<Vec<_>>());
        prop_assert_eq!(x.or(&y).iter().collect::<Vec<_>>(), held.union(&b).copied().collect::<Vec<_>>());
        prop_assert_eq!(x.without(&y).iter().collect::<Vec<_>>(), held.difference(&b).copied().collect::<Vec<_>>());
        for seat in 0..300 {
            prop_assert_eq!(x.contains(seat), held.contains(&seat));
            let mut without = x;
            without.remove(seat);
            prop_assert!(!without.contains(seat));
        }
    }

    #[test]
    fn replacing_words_leaves_what_the_words_say(
        words in "[ab ]{0,8}", changes in proptest::collection::vec(("[ab é]{0,3}", "[ab é]{0,3}"), 0..5),
    ) {
        let mut text = DraftResolution {
            paragraphs: vec![Paragraph::original("OP1", ParagraphKind::Operative, words)],
        };
        for (item, (from, to)) in changes.into_iter().enumerate() {
            let before = text.clone();
            let clean = text.paragraphs[0].clean();
            let stood = text.paragraphs[0].stands();
            let change = TextChange::Replace { paragraph: "OP1".into(), from: from.clone(), to: to.clone() };
            match text.change(&change, item) {
                Ok(()) => {
                    prop_assert!(stood && clean.contains(&from));
                    prop_assert_eq!(text.paragraphs[0].clean(), clean.replacen(&from, &to, 1));
                }
                Err(_) => {
                    prop_assert!(!stood || !clean.contains(&from));
                    prop_assert_eq!(&text, &before);
                }
            }
        }
    }

    #[test]
    fn days_round_trip_and_are_ordered_as_written(year in 0_u16..=9999, month in 0_u8..=13, date in 0_u8..=32) {
        let text = format!("{year:04}-{month:02}-{date:02}");
        match (Date::new(year, month, date), text.parse::<Date>()) {
            (Some(made), Ok(read)) => {
                prop_assert_eq!(made, read);
                prop_assert_eq!(made.to_string(), text.clone());
                prop_assert_eq!((made.year(), made.month(), made.day()), (year, month, date));
                prop_assert_eq!(made < day("2000-01-01"), text.as_str() < "2000-01-01");
            }
            (None, Err(_)) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn everything_is_put_once_in_an_order_that_does_not_depend_on_the_list(
        distances in proptest::collection::vec((0_u32..5, any::<bool>(), 0_u8..4), 0..12), council in any::<bool>(),
    ) {
        let body = if council { rules::membership::Body::SecurityCouncil } else { rules::membership::Body::GeneralAssembly };
        let pending: Vec<Pending> = distances.iter().zip(1_u32..).map(|((distance, adds, what), submitted)| {
            let form = if *adds { AmendmentForm::AddsOrDeletes } else { AmendmentForm::Revises };
            let what = match what {
                0 => Waiting::Proposal,
                1 => Waiting::Motion(MotionKind::ALL[*distance as usize]),
                _ => Waiting::Amendment { distance: *distance, form },
            };
            Pending { what, submitted }
        }).collect();
        let put = order(body, &pending, &Arranged::default());
        let mut sorted = put.order.clone();
        sorted.sort_unstable();
        prop_assert_eq!(sorted, (0..pending.len()).collect::<Vec<_>>());
        let reversed: Vec<Pending> = pending.iter().rev().copied().collect();
        let again: Vec<u32> = order(body, &reversed, &Arranged::default()).order.iter().map(|at| reversed[*at].submitted).collect();
        let first: Vec<u32> = put.order.iter().map(|at| pending[*at].submitted).collect();
        prop_assert_eq!(again, first);
    }
}

/// A meeting of the Council on one draft: amendments, parts, motions, the whole.
fn a_meeting() -> impl Strategy<Value = (Meeting, Vec<Votes>)> {
    let item = prop_oneof![
        (0_usize..4).prop_map(|at| Business::Amendment {
            draft: 0,
            changes: vec![TextChange::Replace {
                paragraph: format!("OP{at}"),
                from: format!("text {at}"),
                to: format!("changed {at}"),
            }],
        }),
        (0_usize..4).prop_map(|at| Business::Part {
            draft: 0,
            paragraphs: vec![format!("OP{at}")]
        }),
        Just(Business::Motion {
            kind: MotionKind::PostponeDiscussion,
            on: None
        }),
        Just(Business::Draft { draft: 0 }),
    ];
    let excludes = proptest::collection::vec((0_usize..8, 0_usize..8), 0..3);
    let items = proptest::collection::vec((item, a_roll()), 0..8);
    (items, excludes).prop_map(|(items, excludes)| {
        let membership = council_on(NOW);
        let paragraphs = (0..4)
            .map(|at| Paragraph::original(format!("OP{at}"), ParagraphKind::Operative, format!("text {at}")));
        let roll = items.iter().map(|(_, roll)| votes(&membership, roll)).collect();
        let question = |business: &Business| match business {
            Business::Motion { kind, .. } => Question::council(Object::Motion(*kind), Matter::Procedural),
            Business::Amendment { .. } => Question::council(Object::Amendment, Matter::AllOther),
            _ => Question::council_draft(),
        };
        let items = items
            .iter()
            .map(|(business, _)| Item::new(business.clone(), question(business)));
        let rulings = excludes
            .into_iter()
            .map(|(carried, excluded)| Ruling::Excludes { carried, excluded });
        let meeting = Meeting {
            sitting: on(NOW),
            membership,
            drafts: vec![DraftResolution {
                paragraphs: paragraphs.collect(),
            }],
            items: items.collect(),
            rulings: rulings.collect(),
        };
        (meeting, roll)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn each_item_is_put_once_or_passed_over_for_a_reason((meeting, votes) in a_meeting()) {
        let play = Proceeding::play(&meeting, &votes);
        prop_assert_eq!(play.steps().len(), meeting.items.len());
        for (number, step) in play.steps().iter().enumerate() {
            prop_assert!(!step.reasons().is_empty());
            if let Some(decision) = step.decision() {
                sound(decision)?;
            }
            // Only an amendment that is carried, or a part that is not, changes the text.
            let before = play.text_before(number, 0).unwrap();
            let may_change = match &meeting.items[number].business {
                Business::Amendment { .. } => step.is_carried(),
                Business::Part { .. } => step.decision().is_some() && !step.is_carried(),
                _ => false,
            };
            prop_assert!(may_change || *before == step.texts[0]);
        }
    }

    #[test]
    fn a_meeting_in_which_nothing_is_carried_keeps_its_text((meeting, votes) in a_meeting()) {
        let only_amendments = Meeting {
            items: meeting.items.iter().filter(|item| matches!(item.business, Business::Amendment { .. })).cloned().collect(),
            ..meeting
        };
        let against: Vec<Votes> = votes.iter().map(|_| crate::help::council(NOW, [0, 5, 0, 0, 0], [0, 10, 0, 0, 0])).collect();
        let play = Proceeding::play(&only_amendments, &against);
        prop_assert_eq!(play.text(0), only_amendments.drafts.first());
        prop_assert!(play.steps().iter().all(|step| !step.is_carried()));
    }

    /// Exactly as if it had been so: the rest of the day is the one that votes to that effect would have led to.
    #[test]
    fn a_supposition_leads_where_votes_to_its_effect_lead(
        (meeting, votes) in a_meeting(),
        supposed in proptest::collection::vec(
            proptest::option::of(prop_oneof![Just(Supposed::Carried), Just(Supposed::NotCarried)]),
            8,
        ),
    ) {
        let all = crate::help::council(NOW, [5, 0, 0, 0, 0], [10, 0, 0, 0, 0]);
        let none = crate::help::council(NOW, [0, 5, 0, 0, 0], [0, 10, 0, 0, 0]);
        let so: Vec<Votes> = votes.iter().zip(&supposed).map(|(votes, supposed)| match supposed {
            Some(Supposed::Carried) => all.clone(),
            Some(Supposed::NotCarried) => none.clone(),
            None => votes.clone(),
        }).collect();
        let with_suppositions = meeting.supposing(&supposed);
        let play = Proceeding::play(&with_suppositions, &votes);
        let as_if = Proceeding::play(&meeting, &so);
        for (number, (step, other)) in play.steps().iter().zip(as_if.steps()).enumerate() {
            prop_assert_eq!(step.is_carried(), other.is_carried());
            prop_assert_eq!(&step.texts, &other.texts);
            prop_assert_eq!(&step.no_place, &other.no_place);
            // What is supposed has effect on what is put, and on nothing else; what is not supposed is the same.
            prop_assert_eq!(step.supposed(), supposed[number].filter(|_| other.decision().is_some()));
            if step.supposed().is_none() {
                prop_assert_eq!(&step.result, &other.result);
            }
            if let Some(by_votes) = step.by_votes() {
                sound(by_votes)?;
            }
        }
    }

    #[test]
    fn going_back_is_dropping_steps((meeting, votes) in a_meeting(), at in 0_usize..8) {
        let whole = Proceeding::play(&meeting, &votes);
        let stopped = Proceeding::play(&meeting, &votes[..at.min(votes.len())]);
        let steps = stopped.steps();
        prop_assert_eq!(steps, &whole.steps()[..steps.len()]);
    }
}

#[test]
fn codes_are_three_capitals_or_digits() {
    for text in ["FRA", "001", "A1B"] {
        assert_eq!(member(text).to_string(), text);
    }
    for text in ["", "FR", "fra", "FRAN", "F-A", "ÉT"] {
        assert!(text.parse::<rules::member::MemberId>().is_err(), "{text}");
    }
    assert!(matches!(
        decide(
            &Question::council_draft(),
            &on(NOW),
            &Votes::none_cast(&council_on(NOW))
        )
        .outcome,
        Outcome::NotAdopted(Ground::NotEnoughVotes)
    ));
}
