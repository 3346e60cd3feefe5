//! Scenarios as they are written: every file of the library, and what a reader makes, is read again as it was.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;
use records::scenario;
use records::scenario::OwnVote;
use records::scenario::{Origin, Scenario, Source};
use records::states;
use rules::category::{Importance, Matter};
use rules::date::Date;
use rules::draft::ParagraphKind;
use rules::member::MemberId;
use rules::membership::{Membership, Seat, Standing};
use rules::proceeding::Proceeding;
use rules::question::{Forum, Object, Question};
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::{Unattributed, Votes};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

fn files() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|file| file.is_file() && !file.ends_with("index.json"));
    files
        .map(|file| {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(file).unwrap())
        })
        .collect()
}

fn again(scenario: &Scenario) -> Scenario {
    let written = scenario::write(scenario);
    scenario::read("written", &written).unwrap_or_else(|error| panic!("{error}\n{written}"))
}

fn code(text: &str) -> MemberId {
    text.parse().unwrap()
}

#[test]
fn every_file_of_the_library_is_read_again_as_it_was() {
    let files = files();
    assert!(files.len() >= 60);
    for (name, text) in files {
        let scenario = scenario::read(&name, &text).unwrap();
        assert_eq!(again(&scenario), scenario, "{name}");
    }
}

#[test]
fn a_readers_version_keeps_the_record_of_the_votes_it_left() {
    let (name, text) = files()
        .into_iter()
        .find(|(name, _)| name == "sc-2025-02-24.json")
        .unwrap();
    let scenario = scenario::read(&name, &text).unwrap();
    let mut votes = scenario.recorded_votes();
    let seats = votes[0].membership();
    let all = seats.seats().iter().map(|seat| (seat.member, Vote::InFavour));
    votes[0] = Votes::new(seats, all, ByVote::default()).unwrap();
    let version = again(&scenario.with_votes(&votes));
    assert_eq!(version.origin, Origin::Own);
    assert_eq!(version.recorded_votes(), votes);
    assert_eq!(version.items[0].recorded, None);
    assert_eq!(version.items[1], scenario.items[1]);
}

#[test]
fn what_needs_a_record_says_so() {
    let own = own(Question::council_draft(), Vec::new());
    for (origin, expected) in [
        (Origin::Own, None),
        (
            Origin::Imported,
            Some(
                "written: items[0]: the field `certainty` is missing: give it: only a meeting whose `origin` is `own` goes without",
            ),
        ),
    ] {
        let mut scenario = own.clone().scenario();
        scenario.origin = origin;
        let read = scenario::read("written", &scenario::write(&scenario));
        assert_eq!(
            read.err().map(|error| error.to_string()).as_deref(),
            expected,
            "{origin:?}"
        );
    }
    // An imported vote may lack the outcome; one on the record may not.
    let mut scenario = own.scenario();
    scenario.items[0].certainty = "Entered from a file.".to_owned();
    scenario.sources = vec![Source {
        id: "file".to_owned(),
        title: "A file".to_owned(),
        url: None,
        via: None,
    }];
    scenario.items[0].sources = vec![0];
    scenario.origin = Origin::Imported;
    assert_eq!(again(&scenario), scenario);
    scenario.origin = Origin::Record;
    let error = scenario::read("written", &scenario::write(&scenario)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "written: items[0]: the field `recorded` is missing: give it: only a meeting whose `origin` is `own` goes without"
    );
}

fn council() -> Arc<Membership> {
    let date: Date = "2025-02-24".parse().unwrap();
    let permanent = ["CHN", "FRA", "GBR", "RUS", "USA"].map(code);
    let elected = [
        "DZA", "DNK", "GRC", "GUY", "PAK", "PAN", "KOR", "SLE", "SVN", "SOM",
    ]
    .map(code);
    let order = states::members_on(date).into_iter();
    let seats = order
        .filter(|member| permanent.contains(member) || elected.contains(member))
        .map(|member| Seat {
            member,
            permanent: permanent.contains(&member),
            standing: Standing::MayVote,
        });
    Arc::new(Membership::council_of(date, seats.collect()).unwrap())
}

fn assembly(arrears: &[MemberId]) -> Arc<Membership> {
    let date: Date = "2025-02-24".parse().unwrap();
    let seats = states::members_on(date).into_iter().map(|member| Seat {
        member,
        permanent: false,
        standing: if arrears.contains(&member) {
            Standing::Arrears
        } else {
            Standing::MayVote
        },
    });
    Arc::new(Membership::general_assembly(seats.collect()).unwrap())
}

fn own(question: Question, paragraphs: Vec<(ParagraphKind, String)>) -> OwnVote {
    let seats = match &question {
        Question::Council(_) => council(),
        Question::Assembly(_) => assembly(&[code("AFG")]),
    };
    let votes = seats.seats().iter().map(|seat| match seat.standing {
        Standing::MayVote => (seat.member, Vote::InFavour),
        _ => (seat.member, Vote::NotVoting(NotVoting::Unspecified)),
    });
    OwnVote {
        id: "own-1".to_owned(),
        origin: Origin::Own,
        title: "A title".to_owned(),
        about: String::new(),
        description: String::new(),
        proposed_by: String::new(),
        date: "2025-02-24".parse().unwrap(),
        meeting_label: String::new(),
        president: None,
        paragraphs,
        symbol: None,
        document: None,
        proposal: None,
        votes: Votes::new(&seats, votes, ByVote::default()).unwrap(),
        question,
        recorded: None,
        certainty: String::new(),
        note: None,
        roll_note: None,
        sources: Vec::new(),
    }
}

/// Text with all that JSON has to escape.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[a-z\"\\\\\u{0}-\u{1f}\u{2028}é中😀 ]{0,40}",]
}

proptest! {
    #[test]
    fn whatever_a_reader_enters_is_read_again_as_it_was(
        (title, about, description) in (any_text(), any_text(), any_text()),
        paragraphs in prop::collection::vec((any::<bool>(), any_text()), 0..4),
        (council, procedural, importance) in (any::<bool>(), any::<bool>(), 0_usize..6),
        choices in prop::collection::vec(0_usize..8, 193),
        note in prop::option::of(any_text()),
        sources in prop::collection::vec(any_text(), 0..3),
    ) {
        prop_assume!(!title.trim().is_empty());
        let question = if council {
            let matter = if procedural { Matter::Procedural } else { Matter::AllOther };
            Question::council(Object::Draft, matter)
        } else {
            let importance = [
                Importance::Other,
                Importance::PeaceAndSecurity,
                Importance::Listed,
                Importance::Declared,
                Importance::RuledImportant,
                Importance::RuledOther,
            ][importance];
            Question::assembly(Object::Draft, Forum::Plenary, importance)
        };
        let kind = |operative| if operative { ParagraphKind::Operative } else { ParagraphKind::Preambular };
        let paragraphs = paragraphs.into_iter().map(|(operative, text)| (kind(operative), text));
        let mut vote = own(question, paragraphs.collect());
        let seats = vote.votes.membership().clone();
        let mut named = Vec::new();
        let mut unattributed = ByVote::<Unattributed>::default();
        for (seat, choice) in seats.seats().iter().zip(choices) {
            match (seat.standing, Vote::ALL.get(choice)) {
                (Standing::MayVote, Some(&vote)) => named.push((seat.member, vote)),
                (Standing::MayVote, None) => {
                    let abstaining = unattributed.get_mut(Vote::Abstaining);
                    if seat.permanent {
                        abstaining.permanent += 1;
                    } else {
                        abstaining.other += 1;
                    }
                }
                _ => named.push((seat.member, Vote::NotVoting(NotVoting::Absent))),
            }
        }
        vote.votes = Votes::new(&seats, named, unattributed).unwrap();
        (vote.title, vote.about, vote.description, vote.note) = (title, about, description, note);
        let sources = sources.into_iter().enumerate();
        vote.sources = sources.map(|(number, title)| Source {
            id: format!("source-{number}"),
            title,
            url: None,
            via: None,
        }).collect();
        let scenario = vote.scenario();
        prop_assert_eq!(&again(&scenario), &scenario);
        let played = Proceeding::play(&scenario.meeting, &scenario.recorded_votes());
        prop_assert_eq!(played.steps().len(), 1);
    }
}
