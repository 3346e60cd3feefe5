//! History is the oracle: every scenario gives what the United Nations recorded, and a changed vote what follows.
use records::scenario;
use records::scenario::Scenario;
use rules::decision::{Ground, NotPutReason, Outcome};
use rules::meeting::Step;
use rules::member::MemberId;
use rules::proceeding::{Proceeding, is_assumption};
use rules::tally::Tally;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;
use std::path::Path;

/// A file of the repository.
fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn scenario(id: &str) -> Scenario {
    let path = format!("www/scenarios/{id}.json");
    scenario::read(&path, &file(&path)).unwrap_or_else(|error| panic!("{error}"))
}

fn council() -> Scenario {
    scenario("sc-2025-02-24")
}
fn assembly() -> Scenario {
    scenario("ga-2025-02-24")
}

fn member(code: &str) -> MemberId {
    code.parse().unwrap()
}

/// The recorded votes with some changed, in the manner of an address: `("sc-115", "RUS", "abstaining")`.
fn changed(scenario: &Scenario, changes: &[(&str, &str, &str)]) -> Vec<Votes> {
    let mut votes = scenario.recorded_votes();
    for (item, code, to) in changes {
        let item = scenario.item_index(item).expect(item);
        let to = Vote::from_word(to).expect(to);
        let change = Change::Vote {
            member: member(code),
            to,
        };
        votes[item] = votes[item].changed(change).unwrap();
    }
    votes
}

fn step<'s>(scenario: &Scenario, steps: &'s [Step], item: &str) -> &'s Step {
    &steps[scenario.item_index(item).expect(item)]
}

/// In favour, against, abstaining, not voting.
fn counts(tally: &Tally) -> [u16; 4] {
    [
        tally.in_favour,
        tally.against,
        tally.abstaining,
        tally.not_voting(),
    ]
}

/// The words of a draft after the last item.
fn words(steps: &[Step], draft: usize) -> Vec<String> {
    let text = &steps.last().unwrap().texts[draft];
    text.clean().into_iter().map(|(_, words)| words).collect()
}

#[test]
fn every_meeting_of_the_library_gives_what_was_recorded() {
    let names = crate::library::names();
    assert!(names.len() >= 162, "the library has lost meetings");
    for name in names {
        as_recorded(&scenario(&name));
    }
}

fn as_recorded(scenario: &Scenario) {
    let votes = scenario.recorded_votes();
    let played = Proceeding::play(&scenario.meeting, &votes);
    assert_eq!(played.steps().len(), scenario.items.len());
    for (number, (item, step)) in scenario.items.iter().zip(played.steps()).enumerate() {
        let outcome = step.outcome();
        assert!(
            item.recorded
                .as_ref()
                .is_some_and(|recorded| recorded.agrees_with(&outcome)),
            "{}, {}: {outcome:?}, but recorded is {:?}",
            scenario.id,
            item.id,
            item.recorded
        );
        assert_eq!(step.no_place, [], "{}", item.id);
        assert!(!is_assumption(played.steps(), &played, number), "{}", item.id);
    }
    for source in &scenario.sources {
        let number = scenario.sources.iter().position(|other| other == source).unwrap();
        let cited = scenario.items.iter().any(|item| item.sources.contains(&number))
            || scenario
                .remarks
                .iter()
                .any(|remark| remark.sources.contains(&number))
            || scenario
                .intentions
                .iter()
                .any(|said| said.sources.contains(&number));
        assert!(
            cited,
            "{}: the source {} is cited nowhere",
            scenario.id, source.id
        );
    }
}

#[test]
fn the_votes_of_24_february_2025_have_the_tallies_of_the_record() {
    let table = [
        ("sc-2025-02-24", "sc-motion", [6, 3, 6, 0]),
        ("sc-2025-02-24", "sc-118", [1, 7, 7, 0]),
        ("sc-2025-02-24", "sc-114", [6, 1, 8, 0]),
        ("sc-2025-02-24", "sc-115", [9, 1, 5, 0]),
        ("sc-2025-02-24", "sc-116", [11, 1, 3, 0]),
        ("sc-2025-02-24", "sc-117", [4, 6, 5, 0]),
        ("sc-2025-02-24", "sc-2774", [10, 0, 5, 0]),
        ("ga-2025-02-24", "ga-es11-7", [93, 18, 65, 17]),
        ("ga-2025-02-24", "ga-L12", [31, 71, 59, 32]),
        ("ga-2025-02-24", "ga-L13", [60, 18, 81, 34]),
        ("ga-2025-02-24", "ga-L14", [79, 16, 67, 31]),
        ("ga-2025-02-24", "ga-L15", [83, 16, 61, 33]),
        ("ga-2025-02-24", "ga-es11-8", [93, 8, 73, 19]),
    ];
    for (meeting, item, expected) in table {
        let scenario = scenario(meeting);
        let votes = &scenario.items[scenario.item_index(item).expect(item)].votes;
        assert_eq!(counts(&votes.tally()), expected, "{item}");
    }
}

#[test]
fn the_council_adopted_its_text_as_it_was_submitted() {
    let scenario = council();
    let votes = scenario.recorded_votes();
    let played = Proceeding::play(&scenario.meeting, &votes);
    let last = played.steps().last().unwrap();
    assert_eq!(last.texts, scenario.meeting.drafts);
    let vetoed = |outcome: &Outcome| matches!(outcome, Outcome::NotAdopted(Ground::DidNotConcur(_)));
    let vetoed: Vec<&str> = scenario
        .items
        .iter()
        .zip(played.steps())
        .filter(|(_, step)| vetoed(&step.outcome()))
        .map(|(item, _)| item.id.as_str())
        .collect();
    assert_eq!(vetoed, ["sc-115", "sc-116"]);
}

#[test]
fn the_assembly_adopted_the_second_text_with_three_changes() {
    let scenario = assembly();
    let played = Proceeding::play(&scenario.meeting, &scenario.recorded_votes())
        .steps()
        .to_vec();
    let words = words(&played, 1);
    assert_eq!(words.len(), 4);
    assert!(words[0].contains("the full-scale invasion of Ukraine by the Russian Federation"));
    assert!(
        words[2].contains("territorial integrity of Ukraine within its internationally recognized borders")
    );
    assert!(
        words[3]
            .contains("a just, lasting and comprehensive peace between Ukraine and the Russian Federation")
    );
    assert!(!words.iter().any(|words| words.contains("root causes")));
    let first = step(&scenario, &played, "ga-es11-7").decision().unwrap();
    assert_eq!(first.tally.present_and_voting(), 111);
    assert_eq!(first.needed(), 74);
}

#[test]
fn where_the_roll_is_not_known_only_what_is_known_has_a_name() {
    let scenario = assembly();
    for (item, russia, china) in [
        ("ga-L12", Vote::InFavour, Vote::InFavour),
        ("ga-L13", Vote::Against, Vote::Abstaining),
        ("ga-L14", Vote::Against, Vote::Abstaining),
        ("ga-L15", Vote::Against, Vote::InFavour),
    ] {
        let record = &scenario.items[scenario.item_index(item).expect(item)];
        let of = |code| record.votes.of(member(code));
        assert!(
            !record.votes.is_full_roll() && record.roll_note.is_some(),
            "{item}"
        );
        assert_eq!(record.votes.known().count(), 8, "{item}");
        assert_eq!(
            (of("RUS"), of("CHN"), of("USA")),
            (Some(russia), Some(china), Some(Vote::Against)),
            "{item}"
        );
        assert_eq!(of("FRA"), None, "{item}");
        // Without a vote under Article 19: named, because it follows from the law. Sao Tome was allowed to vote.
        for code in ["AFG", "BOL", "COG", "GNB", "VEN"] {
            assert!(matches!(of(code), Some(Vote::NotVoting(_))), "{item}, {code}");
        }
        assert_eq!(of("STP"), None, "{item}");
    }
    let barred = scenario.meeting.membership.barred();
    assert_eq!(barred.count(), 5);
}

#[test]
fn had_russia_abstained_on_115_it_was_carried_and_the_text_gains_a_paragraph() {
    let scenario = council();
    let recorded = Proceeding::play(&scenario.meeting, &scenario.recorded_votes());
    let votes = changed(&scenario, &[("sc-115", "RUS", "abstaining")]);
    let played = Proceeding::play(&scenario.meeting, &votes);
    let amendment = step(&scenario, played.steps(), "sc-115").decision().unwrap();
    assert_eq!(amendment.outcome, Outcome::Adopted);
    assert_eq!(counts(&amendment.tally), [9, 0, 6, 0]);
    assert_eq!(words(recorded.steps(), 0).len(), 3);
    assert_eq!(words(played.steps(), 0).len(), 4);
    let whole = scenario.item_index("sc-2774").unwrap();
    assert!(is_assumption(recorded.steps(), &played, whole));
}

#[test]
fn had_the_motion_been_carried_nothing_else_was_reached() {
    let scenario = council();
    let three_more = ["DZA", "GUY", "KOR"].map(|code| ("sc-motion", code, "in-favour"));
    let votes = changed(&scenario, &three_more);
    let played = Proceeding::play(&scenario.meeting, &votes);
    let outcomes: Vec<Outcome> = played.steps().iter().map(Step::outcome).collect();
    assert_eq!(outcomes[0], Outcome::Adopted);
    assert_eq!(
        outcomes[1..],
        vec![Outcome::NotPut(NotPutReason::NotReached { motion: 0 }); 6]
    );
}

#[test]
fn a_veto_of_france_or_of_the_united_kingdom_blocks_the_text() {
    let scenario = council();
    for code in ["FRA", "GBR"] {
        let votes = changed(&scenario, &[("sc-2774", code, "against")]);
        let played = Proceeding::play(&scenario.meeting, &votes);
        let decision = step(&scenario, played.steps(), "sc-2774").decision().unwrap();
        assert_eq!(counts(&decision.tally), [10, 1, 4, 0]);
        match &decision.outcome {
            Outcome::NotAdopted(Ground::DidNotConcur(who)) => assert_eq!(who.members, [member(code)]),
            other => panic!("{code}: {other:?}"),
        }
    }
}

#[test]
fn what_was_ruled_beforehand_keeps_excluded_amendments_from_the_vote() {
    let scenario = council();
    // The first Russian amendment carried: eight more in favour, France and the United Kingdom no longer against.
    let more = ["CHN", "DZA", "GUY", "PAK", "SLE", "SOM", "USA", "KOR"];
    let mut changes: Vec<_> = more.map(|code| ("sc-118", code, "in-favour")).into();
    changes.extend(["FRA", "GBR"].map(|code| ("sc-118", code, "abstaining")));
    let votes = changed(&scenario, &changes);
    let played = Proceeding::play(&scenario.meeting, &votes);
    assert!(step(&scenario, played.steps(), "sc-118").is_carried());
    for item in ["sc-114", "sc-116"] {
        let outcome = step(&scenario, played.steps(), item).outcome();
        assert_eq!(
            outcome,
            Outcome::NotPut(NotPutReason::Excluded { by: 1 }),
            "{item}"
        );
    }
    assert!(step(&scenario, played.steps(), "sc-115").decision().is_some());
}

#[test]
fn rejecting_the_european_amendments_puts_the_text_as_submitted_and_marks_its_votes_as_assumed() {
    let scenario = assembly();
    let recorded = Proceeding::play(&scenario.meeting, &scenario.recorded_votes());
    let mut votes = scenario.recorded_votes();
    for item in ["ga-L13", "ga-L14", "ga-L15"] {
        let item = scenario.item_index(item).unwrap();
        let change = Change::Move {
            permanent: false,
            from: Vote::InFavour,
            to: Vote::Against,
            count: 50,
        };
        votes[item] = votes[item].changed(change).unwrap();
    }
    let played = Proceeding::play(&scenario.meeting, &votes);
    let whole = scenario.item_index("ga-es11-8").unwrap();
    assert_eq!(played.text_before(whole, 1), Some(&scenario.meeting.drafts[1]));
    assert!(is_assumption(recorded.steps(), &played, whole));
    assert!(played.steps()[whole].is_carried());
}
