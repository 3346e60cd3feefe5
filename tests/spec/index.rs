//! The library's index says what the files say, and finds what a reader asks for.
//! `PLACARD_RECORD=1 cargo test -p placard --test spec index` writes it anew.
use crate::library::{meeting, names, root};
use records::library::Library;
use records::scenario::{RecordedGround, RecordedOutcome, Scenario};
use rules::decision::Decision;
use rules::member::MemberId;
use rules::proceeding::Proceeding;
use rules::requirement::{Requirement, Share};
use rules::tally::Tally;
use rules::vote::Vote;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

/// The text of the index; with `PLACARD_RECORD` written anew from the files first, once for all tests of this chapter.
fn file() -> &'static str {
    static TEXT: LazyLock<String> = LazyLock::new(|| {
        let path = root().join("www/scenarios/index.json");
        let text = fs::read_to_string(&path).unwrap();
        if std::env::var_os("PLACARD_RECORD").is_none() {
            return text;
        }
        let recorded = written(&made(&serde_json::from_str(&text).unwrap()));
        fs::write(path, &recorded).unwrap();
        recorded
    });
    &TEXT
}

/// How each vote of a meeting is recorded.
fn outcomes(scenario: &Scenario) -> Vec<&'static str> {
    let word = |item: &records::scenario::ItemRecord| match item.recorded.as_ref().unwrap() {
        recorded if recorded.outcome == RecordedOutcome::Adopted => "adopted",
        recorded if recorded.ground == Some(RecordedGround::DidNotConcur) => "vetoed",
        _ => "not-adopted",
    };
    scenario.items.iter().map(word).collect()
}

/// Whether a count is one vote from the other result, leaving aside the veto: one member more or fewer in favour
/// (or, where a share of those voting is needed, one more or fewer against).
fn by_one(decision: &Decision, tally: &Tally) -> bool {
    let reached = |tally: &Tally| decision.requirement.reached(tally);
    let counts_against = matches!(
        decision.requirement,
        Requirement::PresentAndVoting(Share::Majority | Share::TwoThirds)
    );
    let with = |in_favour: i32, against: i32| {
        let moved = |count: u16, by: i32| u16::try_from(i32::from(count) + by).ok();
        Some(Tally {
            in_favour: moved(tally.in_favour, in_favour)?,
            against: moved(tally.against, against)?,
            ..*tally
        })
    };
    let near = [(1, 0), (-1, 0), (0, 1), (0, -1)];
    near.into_iter()
        .filter(|(_, against)| counts_against || *against == 0)
        .filter_map(|(in_favour, against)| with(in_favour, against))
        .any(|other| reached(&other) != reached(tally))
}

fn letter(vote: Option<Vote>) -> char {
    match vote {
        Some(Vote::InFavour) => '+',
        Some(Vote::Against) => '-',
        Some(Vote::Abstaining) => '0',
        Some(Vote::NotVoting(_)) => 'x',
        None => '?',
    }
}

/// What the index must say of a meeting, with what is written there by hand.
fn entry(scenario: &Scenario, by_hand: &Value, members: &[MemberId]) -> Value {
    let steps = Proceeding::play(&scenario.meeting, &scenario.recorded_votes()).into_steps();
    let near = steps
        .iter()
        .zip(&scenario.items)
        .filter_map(|(step, item)| Some(by_one(step.decision()?, &item.votes.tally())))
        .any(|near| near);
    let symbols: BTreeSet<String> = scenario
        .items
        .iter()
        .flat_map(|item| [item.symbol.clone(), item.document.clone()])
        .flatten()
        .collect();
    let vetoed: BTreeSet<MemberId> = scenario
        .items
        .iter()
        .flat_map(|item| item.recorded.as_ref().unwrap().vetoed_by.clone())
        .collect();
    let votes: Vec<String> = scenario
        .items
        .iter()
        .map(|item| {
            let seats = item.votes.membership();
            let of = |member: &MemberId| match seats.seat_of(*member) {
                Some(_) => letter(item.votes.of(*member)),
                None => '.',
            };
            members.iter().map(of).collect()
        })
        .collect();
    let mut entry = json!({
        "id": scenario.id,
        "title": scenario.title,
        "about": by_hand["about"],
        "body": scenario.body.as_str(),
        "date": scenario.date.to_string(),
        "subjects": by_hand["subjects"],
        "symbols": symbols,
        "outcomes": outcomes(scenario),
        "votes": votes,
    });
    if !vetoed.is_empty() {
        let vetoed: Vec<String> = vetoed.iter().map(ToString::to_string).collect();
        entry["vetoed-by"] = json!(vetoed);
    }
    if near {
        entry["by-one"] = json!(true);
    }
    entry
}

/// The index as the files have it, the latest meeting first: so the page need not sort.
fn made(index: &Value) -> Value {
    // A new entry has no date yet: the file has it.
    let mut listed: Vec<_> = index["scenarios"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (meeting(entry["id"].as_str().unwrap()), entry))
        .collect();
    listed.sort_by_key(|(scenario, entry)| {
        core::cmp::Reverse((scenario.date.to_string(), entry["id"].to_string()))
    });
    let (scenarios, by_hand): (Vec<_>, Vec<_>) = listed.into_iter().unzip();
    let members: BTreeSet<MemberId> = scenarios
        .iter()
        .flat_map(|scenario| scenario.meeting.membership.seats().iter().map(|seat| seat.member))
        .collect();
    let members: Vec<MemberId> = members.into_iter().collect();
    let entries: Vec<Value> = scenarios
        .iter()
        .zip(by_hand)
        .map(|(scenario, by_hand)| entry(scenario, by_hand, &members))
        .collect();
    let members: Vec<String> = members.iter().map(ToString::to_string).collect();
    json!({ "format": 2, "members": members, "scenarios": entries })
}

/// One field on a line, so that a change is seen where it is.
fn written(index: &Value) -> String {
    let mut text = format!(
        "{{\n  \"format\": {},\n  \"members\": {},\n  \"scenarios\": [",
        index["format"], index["members"]
    );
    const ORDER: [&str; 11] = [
        "id",
        "title",
        "about",
        "body",
        "date",
        "subjects",
        "symbols",
        "outcomes",
        "vetoed-by",
        "by-one",
        "votes",
    ];
    for (at, entry) in index["scenarios"].as_array().unwrap().iter().enumerate() {
        let fields: Vec<String> = ORDER
            .iter()
            .filter_map(|name| Some(format!("\n      \"{name}\": {}", entry.get(name)?)))
            .collect();
        assert_eq!(entry.as_object().unwrap().len(), fields.len());
        text += if at == 0 { "" } else { "," };
        text += &format!("\n    {{{}\n    }}", fields.join(","));
    }
    text + "\n  ]\n}\n"
}

#[test]
fn the_index_says_what_the_files_say() {
    let index: Value = serde_json::from_str(file()).unwrap();
    let made = written(&made(&index));
    let other = file().lines().zip(made.lines()).zip(1..);
    let first = other
        .filter(|((there, made), _)| there != made)
        .map(|((there, made), line)| format!("line {line} is `{there}`, and the files say `{made}`"))
        .next();
    assert!(
        file() == made,
        "www/scenarios/index.json is not what the files say ({}). This writes it anew: \
         PLACARD_RECORD=1 cargo test -p placard --test spec index",
        first.as_deref().unwrap_or("its last lines")
    );
    let listed: BTreeSet<&str> = index["scenarios"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["id"].as_str().unwrap())
        .collect();
    let names = names();
    let missing: Vec<_> = names
        .iter()
        .filter(|name| !listed.contains(name.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "www/scenarios/index.json does not list {missing:?}: add `id`, `about` and `subjects` of each"
    );
    assert_eq!(names.len(), index["scenarios"].as_array().unwrap().len());
}

#[test]
fn the_reader_understands_all_of_it() {
    let library = Library::read(file()).unwrap();
    let index: Value = serde_json::from_str(file()).unwrap();
    let scenarios = index["scenarios"].as_array().unwrap();
    assert_eq!(library.entries.len(), scenarios.len());
    for (entry, written) in library.entries.iter().zip(scenarios) {
        assert_eq!(entry.id, written["id"]);
        assert_eq!(entry.outcomes.len(), entry.votes.len());
        assert_eq!(entry.by_one, written.get("by-one").is_some(), "{}", entry.id);
        let scenario = meeting(&entry.id);
        for seat in scenario.meeting.membership.seats() {
            let votes: Vec<Option<Vote>> = library.votes_of(entry, seat.member).collect();
            let recorded: Vec<Option<Vote>> = scenario
                .items
                .iter()
                .map(|item| item.votes.of(seat.member))
                .collect();
            let plain = |votes: Vec<Option<Vote>>| votes.into_iter().map(letter).collect::<String>();
            assert_eq!(plain(votes), plain(recorded), "{} {}", entry.id, seat.member);
        }
    }
}

#[test]
fn decided_by_one_vote_is_what_people_mean_by_it() {
    let library = Library::read(file()).unwrap();
    let close: Vec<&str> = library
        .entries
        .iter()
        .filter(|entry| entry.by_one)
        .map(|entry| entry.id.as_str())
        .collect();
    // Eight in favour in the Council, nine exactly, seven of eleven exactly.
    for close_one in ["sc-2014-12-30", "sc-2000-12-18", "sc-2015-05-22", "sc-1956-10-30"] {
        assert!(close.contains(&close_one), "{close_one}");
    }
    // 47 to 47 looks close, but two thirds were needed.
    for clear in ["ga-2022-03-02", "sc-2024-11-18", "sc-2022-02-25", "ga-1965-11-17"] {
        assert!(!close.contains(&clear), "{clear}");
    }
}

#[test]
fn an_index_that_is_cut_off_or_is_something_else_is_refused_with_the_line() {
    let whole = file();
    let cut = &whole[..whole.len() / 2];
    assert!(
        Library::read(cut)
            .unwrap_err()
            .to_string()
            .contains("well-formed JSON")
    );
    let other = whole.replace("\"general-assembly\"", "\"trusteeship-council\"");
    let error = Library::read(&other).unwrap_err();
    assert_eq!(error.expected, "a `body`");
    assert!(error.line > 1, "{error}");
}
