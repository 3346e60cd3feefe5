//! A reader's own vote in an address: what is read from it, and what is told of the rest.
use crate::library::{meeting, root};
use placard::model::address::{MeetingAddress, write};
use placard::model::custom_vote::Own;
use placard::model::opening::Opening;
use placard::model::state::{Action, State};
use records::council_terms::CouncilTerms;
use records::scenario;
use records::scenario::Scenario;
use rules::vote::Vote;
use std::rc::Rc;

/// The votes of an own address, in short, and what the reader is told was left out.
fn read(query: &str) -> (Vec<String>, Vec<String>) {
    let (own, left_out) = Own::read(query).unwrap().unwrap();
    let votes = own.votes.iter();
    let votes = votes.map(|(member, vote): &(_, Vote)| format!("{member} {}", vote.as_str()));
    (votes.collect(), left_out)
}

#[test]
fn a_member_in_two_columns_keeps_the_first_vote_and_the_reader_is_told() {
    let own = "own=security-council&date=2025-02-24";
    let (votes, left_out) = read(&format!("{own}&in-favour=FRA.GBR&against=FRA.RUS&absent=GBR"));
    assert_eq!(votes, ["FRA in-favour", "GBR in-favour", "RUS against"]);
    assert_eq!(left_out, ["against=FRA", "absent=GBR"]);
    // Twice in one column is one vote.
    assert_eq!(read(&format!("{own}&in-favour=FRA.FRA")).1, [""; 0]);
}

#[test]
fn of_a_part_that_stands_there_twice_the_first_holds_and_the_reader_is_told() {
    let (votes, left_out) =
        read("own=security-council&date=2025-02-24&in-favour=FRA&in-favour=GBR&date=2025-02-25");
    assert_eq!(votes, ["FRA in-favour"]);
    assert_eq!(left_out, ["in-favour=GBR", "date=2025-02-25"]);
}

#[test]
fn a_part_whose_name_a_messenger_has_encoded_is_read() {
    let (votes, left_out) = read("own=security-council&date=2025-02-24&in%2Dfavour=FRA%2EGBR");
    assert_eq!(votes, ["FRA in-favour", "GBR in-favour"]);
    assert_eq!(left_out, [""; 0]);
}

/// How an address that carries its vote opens.
fn opened(query: &str) -> Opening {
    let terms = std::fs::read_to_string(root().join("crates/records/data/council_terms.csv")).unwrap();
    let address = MeetingAddress::read(query);
    let own = Own::read(address.own.as_deref().unwrap()).unwrap().unwrap().0;
    let (scenario, _) = own
        .scenario(&CouncilTerms::read(&terms).unwrap(), "Untitled")
        .unwrap();
    address.open(Rc::new(scenario))
}

/// Changes a vote of a meeting from a file, and opens its address as a new reader would.
fn changed_and_opened_again(json: &str) {
    let scenario = scenario::read("file", json).unwrap();
    let member = scenario.meeting.membership.seats()[0].member;
    let name = scenario.items[0].id.clone();
    let file = State::from(&Opening::from_file(Rc::new(scenario)));
    for vote in [Vote::Against, Vote::Abstaining] {
        let changed = file.clone().reduce(Action::Set(member, vote));
        let address = write(&changed);
        let again = opened(&address);
        assert_eq!(again.notices, [], "{name}: {address}");
        assert_eq!(again.changes, *changed.changes, "{name}: {address}");
        assert_eq!(write(&State::from(&again)), address, "{name}");
    }
}

#[test]
fn the_address_of_a_file_with_one_vote_keeps_every_change_whatever_its_item_is_called() {
    for name in ["i", "own", "lang", "at", "date", "vote", "in-favour"] {
        let mut scenario = Scenario::clone(&meeting("sc-2016-12-23"));
        name.clone_into(&mut scenario.items[0].id);
        scenario.suggestions.clear();
        changed_and_opened_again(&scenario::write(&scenario));
    }
    for name in ["ga-2012-11-29", "ga-2022-10-12"] {
        changed_and_opened_again(&scenario::write(&meeting(name)));
    }
}

/// One vote, one law: the address that carries a vote keeps on what ground its question is important.
#[test]
fn an_address_keeps_why_a_question_is_important() {
    for (name, word) in [
        ("ga-2022-10-12", "matter=peace-and-security"),
        ("ga-2012-11-29", ""),
    ] {
        let scenario = Scenario::clone(&meeting(name));
        let file = State::from(&Opening::from_file(Rc::new(scenario.clone())));
        let address = write(&file);
        assert_eq!(address.contains("matter="), !word.is_empty(), "{address}");
        assert!(address.contains(word), "{address}");
        let again = opened(&address).scenario;
        let needed = |scenario: &Scenario| {
            let played = rules::proceeding::Proceeding::play(&scenario.meeting, &scenario.recorded_votes());
            let decision = played.steps()[0].decision().unwrap().clone();
            let reasons: Vec<_> = decision.reasons.iter().map(|reason| reason.provision()).collect();
            (decision.needed(), reasons)
        };
        assert_eq!(needed(&again), needed(&scenario), "{address}");
    }
    for (query, unknown) in [
        ("own=general-assembly&date=2024-01-01&matter=listed", None),
        (
            "own=general-assembly&date=2024-01-01&matter=ruled-important",
            None,
        ),
        (
            "own=security-council&date=2024-01-01&matter=listed",
            Some("matter=listed"),
        ),
        (
            "own=general-assembly&date=2024-01-01&matter=weather",
            Some("matter=weather"),
        ),
    ] {
        let (own, left) = Own::read(query).unwrap().unwrap();
        assert_eq!(left.first().map(String::as_str), unknown, "{query}");
        if unknown.is_none() {
            assert_eq!(own.write(), query);
        }
    }
}

/// The names that the form understands, whatever the language of the page.
fn names_of_all_languages() -> records::names::Names {
    let file = |name: &str| std::fs::read_to_string(root().join("crates/records/data").join(name)).unwrap();
    let aliases = records::names::read(&file("aliases.csv")).unwrap();
    let other = records::names::read_other(&file("other_names.csv")).unwrap();
    records::names::Names::with(
        &aliases,
        other.iter().map(|(name, member)| (name.as_str(), *member)),
    )
}

#[test]
fn the_words_that_a_press_puts_into_the_pasted_roll_are_understood_in_every_language() {
    let names = names_of_all_languages();
    for lang in wording::lang::Lang::ALL {
        let texts = wording::messages::Texts::whole(lang).unwrap();
        for vote in Vote::ALL {
            let word = wording::say::vote::vote(&texts, vote);
            let read = records::pasted::read(&format!("FRA: {word}"), &names, &["FRA".parse().unwrap()]);
            assert_eq!(read.votes, [("FRA".parse().unwrap(), vote)], "{word}");
        }
        for state in records::states::all() {
            for name in [
                wording::names::name(&texts, state.member),
                wording::names::short_name(&texts, state.member),
            ] {
                assert_eq!(names.find(&name), [state.member], "{name}");
            }
        }
    }
}
