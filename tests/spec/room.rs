//! What a reader can do in the room: presses, menus, moves, undo; and what follows from them.
use crate::library::state;
use placard::browser::direction::Direction;
use placard::model::changes::CountMove;
use placard::model::replay::Replay;
use placard::model::state::{Action, State};
use placard::model::view_options::Present;
use placard::text::notice::Notice;
use placard::vote::keyboard::{Asked, while_presented};
use rules::decision::{Ground, Outcome};
use rules::member::MemberId;
use rules::vote::{NotVoting, Vote};
use rules::votes::change::{CannotChange, Change};

fn member(code: &str) -> MemberId {
    code.parse().unwrap()
}

fn outcome(state: &State, item: &str) -> Outcome {
    let item = state.scenario.item_index(item).unwrap();
    Replay::of(&state.scenario, &state.changes).steps[item].outcome()
}

fn count(state: &State, vote: Vote) -> u16 {
    Replay::of(&state.scenario, &state.changes).votes[state.selected].count(vote)
}

fn vetoed_by(codes: &[&str]) -> Outcome {
    let members = codes.iter().map(|code| member(code)).collect();
    Outcome::NotAdopted(Ground::DidNotConcur(rules::votes::SomeMembers {
        members,
        unnamed: 0,
    }))
}

#[test]
fn a_press_goes_round_and_comes_back_to_the_record() {
    let mut state = state("");
    for expected in [
        Vote::Against,
        Vote::NotVoting(NotVoting::NotParticipating),
        Vote::InFavour,
        Vote::Abstaining,
    ] {
        state = state.reduce(Action::Press(member("FRA")));
        let day = Replay::of(&state.scenario, &state.changes);
        assert_eq!(day.votes[state.selected].of(member("FRA")), Some(expected));
    }
    assert!(!state.is_changed());
}

#[test]
fn a_permanent_vote_against_is_a_veto_and_three_elected_ones_are_not() {
    assert_eq!(
        outcome(&state("?sc-2774=FRA:against"), "sc-2774"),
        vetoed_by(&["FRA"])
    );
    assert_eq!(
        outcome(&state("?sc-2774=GBR:against"), "sc-2774"),
        vetoed_by(&["GBR"])
    );
    let elected = state("?sc-2774=DNK:against,GRC:against,SVN:against");
    assert_eq!(outcome(&elected, "sc-2774"), Outcome::Adopted);
    assert_eq!(count(&elected, Vote::Against), 3);
    let short = state("?sc-2774=DZA:abstaining,PAN:abstaining");
    assert_eq!(
        outcome(&short, "sc-2774"),
        Outcome::NotAdopted(Ground::NotEnoughVotes)
    );
}

#[test]
fn an_amendment_that_is_carried_changes_the_text_and_makes_the_last_vote_an_assumption() {
    let state = state("?sc-115=RUS:abstaining");
    let day = Replay::of(&state.scenario, &state.changes);
    let (amendment, draft) = (
        state.scenario.item_index("sc-115").unwrap(),
        state.scenario.item_index("sc-2774").unwrap(),
    );
    assert_eq!(day.steps[amendment].outcome(), Outcome::Adopted);
    assert_eq!(
        day.steps[draft].texts[0].clean().len(),
        day.recorded[draft].texts[0].clean().len() + 1
    );
    let assumed: Vec<usize> = (0..day.assumed.len()).filter(|item| day.assumed[*item]).collect();
    assert_eq!(assumed, [draft]);
}

#[test]
fn an_amendment_that_takes_the_same_words_is_not_put_once_its_rival_is_carried() {
    let codes = ["CHN", "DNK", "DZA", "FRA", "GBR", "GRC", "GUY", "KOR"];
    let all: Vec<String> = codes.iter().map(|code| format!("{code}:in-favour")).collect();
    let state = state(&format!("?sc-118={}", all.join(",")));
    let day = Replay::of(&state.scenario, &state.changes);
    let item = |name: &str| state.scenario.item_index(name).unwrap();
    assert!(day.steps[item("sc-118")].is_carried());
    for excluded in ["sc-114", "sc-116"] {
        let outcome = day.steps[item(excluded)].outcome();
        assert_eq!(
            outcome,
            Outcome::NotPut(rules::decision::NotPutReason::Excluded { by: item("sc-118") })
        );
    }
    assert!(day.steps[item("sc-115")].decision().is_some());
}

#[test]
fn a_member_whose_vote_is_not_known_is_placed_before_it_is_changed() {
    let start = state("?meeting=ga-2025-02-24&at=ga-L13");
    let placed = start.clone().reduce(Action::Press(member("BRA")));
    assert_eq!(count(&placed, Vote::InFavour), 60);
    let changed = placed.clone().reduce(Action::Set(member("BRA"), Vote::Against));
    assert_eq!(
        (count(&changed, Vote::InFavour), count(&changed, Vote::Against)),
        (59, 19)
    );
    let back = changed.reduce(Action::Set(member("BRA"), Vote::InFavour));
    assert_eq!(*back.changes, *placed.changes);
    assert!(!back.reduce(Action::Forget(member("BRA"))).is_changed());
}

#[test]
fn votes_move_by_number_without_a_name_first() {
    let start = state("?meeting=ga-2025-02-24&at=ga-L13");
    let moved = CountMove {
        permanent: false,
        from: Vote::InFavour,
        to: Vote::Against,
        count: 40,
    };
    let after = start.reduce(Action::Move(moved));
    assert_eq!(
        (count(&after, Vote::InFavour), count(&after, Vote::Against)),
        (20, 58)
    );
    assert!(matches!(outcome(&after, "ga-L13"), Outcome::NotAdopted(_)));
    let back = CountMove {
        from: Vote::Against,
        to: Vote::InFavour,
        ..moved
    };
    assert!(!after.reduce(Action::Move(back)).is_changed());
    let nowhere = CountMove {
        to: Vote::InFavour,
        ..moved
    };
    assert!(
        !state("?meeting=ga-2025-02-24&at=ga-L13")
            .reduce(Action::Move(nowhere))
            .is_changed()
    );
}

#[test]
fn moves_may_be_made_in_any_order_that_the_counts_allow() {
    let start = state("?meeting=ga-2025-02-24&at=ga-L13");
    let made = [
        (18, Vote::Against, Vote::Abstaining),
        (20, Vote::InFavour, Vote::Against),
        (20, Vote::Against, Vote::Abstaining),
    ];
    let after = made.into_iter().fold(start.clone(), |state, (count, from, to)| {
        state.reduce(Action::Move(CountMove {
            permanent: false,
            from,
            to,
            count,
        }))
    });
    assert_eq!(after.notices, []);
    let gained = count(&after, Vote::Abstaining).saturating_sub(count(&start, Vote::Abstaining));
    assert_eq!(gained, 38);
    assert_eq!(
        count(&start, Vote::Against).saturating_sub(count(&after, Vote::Against)),
        18
    );
    // The address holds as few moves as give these counts, and opens as it was. Two of the 18 have names.
    let moves = "18:against:abstaining,20:in-favour:against,20:against:abstaining";
    let opened = state(&format!("?meeting=ga-2025-02-24&at=ga-L13&ga-L13={moves}"));
    assert_eq!(opened.notices, []);
    assert_eq!(*opened.changes, *after.changes);
    assert_eq!(
        placard::model::address::write(&opened),
        "meeting=ga-2025-02-24&at=ga-L13&ga-L13=RUS:abstaining,USA:abstaining,20:in-favour:abstaining,16:against:abstaining"
    );
    // Round and back again is no change.
    let circle = [
        (Vote::InFavour, Vote::Against),
        (Vote::Against, Vote::Abstaining),
        (Vote::Abstaining, Vote::InFavour),
    ];
    let back = circle.into_iter().fold(start, |state, (from, to)| {
        state.reduce(Action::Move(CountMove {
            permanent: false,
            from,
            to,
            count: 5,
        }))
    });
    assert!(!back.is_changed());
}

#[test]
fn what_does_not_fit_is_said_and_changes_nothing() {
    let start = state("?meeting=ga-2025-02-24&at=ga-es11-7");
    let moved = CountMove {
        permanent: false,
        from: Vote::Against,
        to: Vote::InFavour,
        count: 19,
    };
    let after = start.clone().reduce(Action::Move(moved));
    assert_eq!(after.changes, start.changes);
    assert_eq!(
        after.notices,
        [Notice::CannotChange(CannotChange::TooFew {
            vote: Vote::Against,
            available: 18
        })]
    );
    let arrears = start.clone().reduce(Action::Set(member("AFG"), Vote::InFavour));
    assert_eq!(
        arrears.notices,
        [Notice::CannotChange(CannotChange::NotEntitled(member("AFG")))]
    );
    assert!(!start.reduce(Action::Press(member("AFG"))).is_changed());
}

#[test]
fn undo_takes_back_one_thing_at_a_time_and_redo_makes_it_again() {
    let start = state("");
    let one = start.clone().reduce(Action::Press(member("FRA")));
    let two = one.clone().reduce(Action::Press(member("GBR")));
    let undone = two.clone().reduce(Action::Undo);
    assert_eq!(undone.changes, one.changes);
    assert_eq!(undone.clone().reduce(Action::Undo).changes, start.changes);
    assert_eq!(undone.clone().reduce(Action::Redo).changes, two.changes);
    let turned = undone.reduce(Action::Press(member("USA")));
    assert!(!turned.can_redo());
    assert_eq!(
        turned
            .clone()
            .reduce(Action::RecordAll)
            .reduce(Action::Undo)
            .changes,
        turned.changes
    );
}

#[test]
fn a_change_offered_is_made_as_one_and_undone_as_one() {
    let change = |item: usize, code: &str, to: Vote| {
        let change = Change::Vote {
            member: member(code),
            to,
        };
        (item, change)
    };
    let before = state("");
    let (last, amendment) = (before.selected, before.scenario.item_index("sc-115").unwrap());
    let both = [
        change(amendment, "RUS", Vote::Abstaining),
        change(last, "FRA", Vote::Against),
    ];
    let after = before.clone().reduce(Action::Apply(both.into()));
    assert_eq!(outcome(&after, "sc-115"), Outcome::Adopted);
    assert_eq!(outcome(&after, "sc-2774"), vetoed_by(&["FRA"]));
    let undone = after.reduce(Action::Undo);
    assert!(!undone.is_changed() && !undone.can_undo());
    // One that does not fit makes none.
    let stranger = [
        change(last, "FRA", Vote::Against),
        change(last, "DEU", Vote::Against),
    ];
    let refused = before.reduce(Action::Apply(stranger.into()));
    assert!(!refused.is_changed());
    assert_eq!(
        refused.notices,
        [Notice::CannotChange(CannotChange::NotAMember(member("DEU")))]
    );
}

#[test]
fn a_presenter_steps_through_the_day_and_each_verdict_waits() {
    let first = state("?at=sc-motion&present=yes");
    assert_eq!(first.present, Present::Hidden, "{:?}", first.notices);
    let shown = first.reduce(Action::Present(Present::Shown));
    let next = shown.reduce(Action::Step(true));
    assert_eq!((next.selected, next.present), (1, Present::Hidden));
    let back = next.reduce(Action::Step(false)).reduce(Action::Step(false));
    assert_eq!(back.selected, 0);
    let mut last = back;
    for _ in 0..20 {
        last = last.reduce(Action::Step(true));
    }
    assert_eq!(last.selected, last.scenario.items.len() - 1);
    let over = last.reduce(Action::Present(Present::Off));
    assert_eq!(over.present, Present::Off);
    // Whoever presents again begins with the first vote of the day.
    let again = over.reduce(Action::Present(Present::Hidden));
    assert_eq!((again.selected, again.present), (0, Present::Hidden));
    let shown = again
        .reduce(Action::Step(true))
        .reduce(Action::Present(Present::Shown));
    assert_eq!(shown.reduce(Action::Present(Present::Hidden)).selected, 1);
}

#[test]
fn the_arrows_of_a_remote_are_left_to_the_presenter() {
    let press = || Asked::Action(Action::Press(member("FRA")));
    let cases = [
        (Asked::Go(Direction::Next), None),
        (Asked::Go(Direction::Previous), None),
        (Asked::Go(Direction::Down), Some(Asked::Go(Direction::Next))),
        (Asked::Go(Direction::Up), Some(Asked::Go(Direction::Previous))),
        (Asked::Go(Direction::Last), Some(Asked::Go(Direction::Last))),
        (press(), Some(press())),
    ];
    for (asked, left) in cases {
        assert_eq!(while_presented(asked), left);
    }
}
