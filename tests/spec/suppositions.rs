//! Amendments, motions and parts as switches: what a reader supposes, in addresses, in the state, and what follows on 24
//! February 2025.
use crate::library::state;
use counterfactual::meeting::{Target, smallest_change, that_would_have_done_it};
use placard::model::address::write;
use placard::model::opening::Opening;
use placard::model::replay::{Replay, supposing};
use placard::model::state::{Action, State};
use rules::decision::{NotPutReason, Outcome};
use rules::finding::Finding;
use rules::member::MemberId;
use rules::provision::Provision;
use rules::supposition::Supposed;
use rules::vote::Vote;
use std::rc::Rc;

const COUNCIL: &str = "?meeting=sc-2025-02-24";
const ASSEMBLY: &str = "?meeting=ga-2025-02-24";

fn item(state: &State, name: &str) -> usize {
    state.scenario.item_index(name).unwrap()
}

fn day(state: &State) -> Replay {
    Replay::of(&state.scenario, &state.changes)
}

fn member(code: &str) -> MemberId {
    code.parse().unwrap()
}

#[test]
fn amendment_115_switched_on_puts_its_clause_into_the_text_and_makes_the_last_vote_an_assumption() {
    let state = state(&format!("{COUNCIL}&sc-115=carried"));
    let day = day(&state);
    let (amendment, draft) = (item(&state, "sc-115"), item(&state, "sc-2774"));
    let step = &day.steps[amendment];
    assert_eq!(step.outcome(), Outcome::Supposed(Supposed::Carried));
    assert_eq!(
        step.decision(),
        None,
        "what is supposed is never called a decision"
    );
    assert_eq!(step.by_votes(), day.recorded[amendment].decision());
    let lines = |steps: &[rules::meeting::Step]| steps[draft].texts[0].clean().len();
    assert_eq!(lines(&day.steps), lines(&day.recorded) + 1);
    // Ten to none with five abstaining, cast on another text.
    let assumed: Vec<usize> = (0..day.assumed.len()).filter(|item| day.assumed[*item]).collect();
    assert_eq!(assumed, [draft]);
    let tally = day.votes[draft].tally();
    assert_eq!((tally.in_favour, tally.against, tally.abstaining), (10, 0, 5));
    assert_eq!(
        day.votes,
        self::day(&crate::library::state(COUNCIL)).votes,
        "no vote is touched"
    );
}

#[test]
fn of_118_and_114_which_replace_the_same_words_one_alone_comes_into_the_text() {
    let both = state(&format!("{COUNCIL}&sc-118=carried&sc-114=carried"));
    let day = day(&both);
    let (first, second) = (item(&both, "sc-118"), item(&both, "sc-114"));
    assert!(day.steps[first].is_carried());
    let excluded = &day.steps[second];
    let why = NotPutReason::Excluded { by: first };
    assert_eq!(excluded.outcome(), Outcome::NotPut(why));
    let reason = Finding::ExcludedBy { item: first }.under(Provision::CouncilRule36);
    assert_eq!(excluded.reasons(), [reason]);
    assert_eq!(excluded.texts, day.steps[first].texts);
    // 114 alone comes into the text.
    let one = state(&format!("{COUNCIL}&sc-114=carried"));
    let one = self::day(&one);
    assert!(one.steps[second].is_carried());
    assert!(!one.steps[second].texts[0].reads_like(&one.recorded[second].texts[0]));
    assert!(one.steps.iter().all(|step| step.no_place.is_empty()));
}

#[test]
fn with_the_european_amendments_switched_off_the_text_goes_to_the_vote_as_submitted() {
    let state = state(&format!(
        "{ASSEMBLY}&ga-L13=not-carried&ga-L14=not-carried&ga-L15=not-carried"
    ));
    let day = day(&state);
    let whole = item(&state, "ga-es11-8");
    let before = &day.steps[whole - 1].texts[1];
    assert_eq!(before, &state.scenario.meeting.drafts[1]);
    assert!(day.assumed[whole]);
    assert!(!day.recorded[whole - 1].texts[1].reads_like(before));
    // Its votes are counted all the same: 93 of 101 is more than two thirds.
    assert!(day.steps[whole].is_carried());
}

#[test]
fn with_the_motion_to_postpone_switched_on_nothing_else_is_reached() {
    let state = state(&format!("{COUNCIL}&sc-motion=carried&sc-115=carried"));
    let day = day(&state);
    let not_reached = Outcome::NotPut(NotPutReason::NotReached { motion: 0 });
    assert_eq!(day.steps[0].outcome(), Outcome::Supposed(Supposed::Carried));
    assert!(day.steps[1..].iter().all(|step| step.outcome() == not_reached));
}

#[test]
fn what_is_supposed_can_be_taken_back_undone_and_reset() {
    let start = state(COUNCIL);
    let at = item(&start, "sc-115");
    let on = start.clone().reduce(Action::Suppose(at, Some(Supposed::Carried)));
    assert!(on.is_changed());
    assert_eq!(on.changes[at].supposed(), Some(Supposed::Carried));
    assert_eq!(on.selected, start.selected, "the vote that is shown stays");
    assert_eq!(write(&on), "meeting=sc-2025-02-24&sc-115=carried");
    let off = on.clone().reduce(Action::Suppose(at, Some(Supposed::NotCarried)));
    assert_eq!(off.changes[at].supposed(), Some(Supposed::NotCarried));
    assert_eq!(off.clone().reduce(Action::Undo).changes, on.changes);
    assert_eq!(
        off.clone().reduce(Action::Undo).reduce(Action::Redo).changes,
        off.changes
    );
    // Back to what its votes give.
    assert!(!off.clone().reduce(Action::Suppose(at, None)).is_changed());
    assert!(!off.clone().reduce(Action::RecordAll).is_changed());
    let shown = off.clone().reduce(Action::Select(at)).reduce(Action::Record);
    assert!(!shown.is_changed());
    // The same again is no step to undo, and there is no such item.
    let same = on.clone().reduce(Action::Suppose(at, Some(Supposed::Carried)));
    assert_eq!(same.reduce(Action::Undo).changes, start.changes);
    assert_eq!(on.clone().reduce(Action::Suppose(99, None)).changes, on.changes);
    // Votes are changed beside it, and their changes stay when it is taken back.
    let voted = on
        .reduce(Action::Select(at))
        .reduce(Action::Set(member("RUS"), Vote::Abstaining));
    assert_eq!(voted.changes[at].supposed(), Some(Supposed::Carried));
    let back = voted.reduce(Action::Suppose(at, None));
    assert_eq!(back.changes[at].count(), 1);
}

#[test]
fn beside_a_supposition_is_the_smallest_change_of_votes_that_would_have_done_it() {
    let least = |query: &str, name: &str| {
        let state = state(query);
        let meeting = supposing(&state.scenario.meeting, &state.changes);
        let flip = that_would_have_done_it(&meeting, &day(&state).votes, item(&state, name));
        flip.map(|flip| {
            (
                flip.members,
                flip.moves
                    .iter()
                    .map(|choice| choice.among.members.clone())
                    .collect(),
            )
        })
    };
    // Nine in favour and Russia against: Russia alone.
    let russia: (u16, Vec<Vec<MemberId>>) = (1, vec![vec![member("RUS")]]);
    assert_eq!(
        least(&format!("{COUNCIL}&sc-115=carried"), "sc-115"),
        Some(russia)
    );
    // What the votes give anyway takes no change; where nothing is supposed there is nothing to do.
    assert_eq!(
        least(&format!("{COUNCIL}&sc-115=not-carried"), "sc-115"),
        Some((0, vec![]))
    );
    assert_eq!(least(COUNCIL, "sc-115"), None);
    // What is not put has no votes to change.
    let both = format!("{COUNCIL}&sc-118=carried&sc-114=carried");
    assert_eq!(least(&both, "sc-114"), None);
    assert_eq!(
        least(&format!("{COUNCIL}&sc-motion=carried"), "sc-motion")
            .unwrap()
            .0,
        3
    );
}

#[test]
fn the_search_over_the_whole_day_works_on_top_of_suppositions() {
    let supposed = state(&format!("{COUNCIL}&sc-118=carried"));
    let meeting = supposing(&supposed.scenario.meeting, &supposed.changes);
    let target = Target::Carried(item(&supposed, "sc-114"));
    // 118 excludes 114, and no vote on 118 changes what is supposed of it.
    assert_eq!(
        smallest_change(&meeting, &day(&supposed).votes, target).change,
        None
    );
    let open = state(COUNCIL);
    assert!(
        smallest_change(&open.scenario.meeting, &day(&open).votes, target)
            .change
            .is_some()
    );
}

#[test]
fn a_meeting_saved_with_suppositions_opens_with_them() {
    let query = format!("{COUNCIL}&sc-motion=not-carried&sc-115=carried,RUS:abstaining");
    let changed = state(&query);
    let file = records::scenario::write(&changed.version(&day(&changed).votes));
    assert!(file.contains("\"supposed\": \"not-carried\""), "{file}");
    let opened = Opening::from_file(Rc::new(records::scenario::read("saved", &file).unwrap()));
    let again = State::from(&opened);
    let supposed = |state: &State| -> Vec<Option<Supposed>> {
        state.changes.iter().map(|changes| changes.supposed()).collect()
    };
    assert_eq!(supposed(&again), supposed(&changed));
    assert_eq!(day(&again).steps, day(&changed).steps);
    // The reader can take them back.
    let back = again.reduce(Action::RecordAll);
    assert!(day(&back).steps.iter().all(|step| step.supposed().is_none()));
    // A record supposes nothing.
    let wrong = file.replacen("\"origin\": \"own\",", "", 1);
    let error = records::scenario::read("wrong", &wrong).unwrap_err().to_string();
    assert!(
        error.contains("supposed") || error.contains("recorded"),
        "{error}"
    );
}
