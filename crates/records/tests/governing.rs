//! One decision governs the next in every meeting of the library; what members said beforehand is kept and never applied.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use records::packed;
use records::scenario;
use records::scenario::{Proposal, Scenario};
use rules::decision::{NotPutReason, Outcome};
use rules::finding::Finding;
use rules::meeting::{Business, Governed, Governs, Step};
use rules::motion::MotionKind;
use rules::proceeding::Proceeding;
use rules::question::Question;
use rules::requirement::Share;
use rules::supposition::Supposed;
use rules::votes::change::Change;
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios")
}

fn meeting(id: &str) -> Scenario {
    let name = format!("{id}.json");
    scenario::read(&name, &fs::read_to_string(folder().join(&name)).unwrap()).unwrap()
}

fn library() -> Vec<Scenario> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|file| file.is_file() && !file.ends_with("index.json"));
    let mut names: Vec<String> = files
        .map(|file| file.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names.iter().map(|name| meeting(name)).collect()
}

/// The questions and the steps with something supposed of one item, and of no other.
fn course(scenario: &Scenario, item: usize, supposed: Option<Supposed>) -> (Vec<Question>, Vec<Step>) {
    let mut all = vec![None; scenario.items.len()];
    all[item] = supposed;
    let meeting = scenario.meeting.supposing(&all);
    let played = Proceeding::play(&meeting, &scenario.recorded_votes());
    let questions = (0..scenario.items.len()).map(|item| played.question(item).unwrap());
    (questions.collect(), played.into_steps())
}

/// Whether an item is of a kind that decides something about another.
fn decides_about_another(scenario: &Scenario, item: usize) -> bool {
    let of_a_motion = matches!(
        scenario.meeting.items[item].business,
        Business::Motion {
            kind: MotionKind::Division | MotionKind::Priority,
            ..
        }
    );
    match scenario.items[item].proposal {
        None => of_a_motion,
        // Whether something is discussed at all concerns no item.
        Some(Proposal::Agenda) => false,
        Some(
            Proposal::Order
            | Proposal::SeparateVote
            | Proposal::Ruling
            | Proposal::Overrule
            | Proposal::ImportantQuestion
            | Proposal::ProceduralMatter,
        ) => true,
    }
}

/// Every item of such a kind in the library, with the item that it concerns. That of 1961 was voted on before a draft
/// whose vote the library does not have, and that of 1974 concerns the part of a delegation, which no item is about.
const ALL: [(&str, &str, Option<&str>); 11] = [
    ("ga-1946-12-08", "two-thirds", Some("a-res-44")),
    ("ga-1961-12-15", "a-res-1668", None),
    ("ga-1965-11-17", "a-res-2025", Some("l-469")),
    ("ga-1968-12-13", "ruling", Some("a-7383")),
    ("ga-1970-11-20", "a-res-2642", Some("l-605")),
    ("ga-1971-10-25", "priority", Some("l-632")),
    ("ga-1971-10-25", "l-632", Some("a-res-2758")),
    ("ga-1971-10-25", "separate-vote", Some("a-res-2758")),
    ("ga-1974-11-12", "ruling", None),
    ("ga-2018-12-06", "two-thirds", Some("l-42")),
    ("sc-1948-05-24", "question", Some("s-pv-303")),
];

#[test]
fn every_item_that_decides_about_another_is_listed_with_it() {
    let mut found = Vec::new();
    for scenario in library() {
        for item in (0..scenario.items.len()).filter(|item| decides_about_another(&scenario, *item)) {
            let governs = scenario.meeting.items[item].governs;
            let concerned = governs.map(|governs| scenario.items[governs.item].id.clone());
            found.push((scenario.id.clone(), scenario.items[item].id.clone(), concerned));
        }
    }
    let expected = ALL.map(|(meeting, item, concerned)| {
        (meeting.to_owned(), item.to_owned(), concerned.map(str::to_owned))
    });
    assert_eq!(found, expected);
}

#[test]
fn turning_such_an_item_changes_the_rule_of_the_one_it_concerns() {
    for (id, item, concerned) in ALL {
        let Some(concerned) = concerned else { continue };
        let scenario = meeting(id);
        let at = scenario.item_index(item).unwrap();
        let concerned = scenario.item_index(concerned).unwrap();
        let Governs { what, .. } = scenario.meeting.items[at].governs.unwrap();
        let won = course(&scenario, at, Some(Supposed::Carried));
        let lost = course(&scenario, at, Some(Supposed::NotCarried));
        match what {
            Governed::Importance | Governed::Character | Governed::Ruling(_) => {
                assert_ne!(won.0[concerned], lost.0[concerned], "{id}, {item}");
                let requirement =
                    |steps: &[Step]| steps[concerned].decision().map(|decision| decision.requirement);
                assert_ne!(requirement(&won.1), requirement(&lost.1), "{id}, {item}");
            }
            Governed::Order { over } => {
                assert!(won.1[concerned].decision().is_some());
                let why = NotPutReason::NoPriority { motion: at, over };
                assert_eq!(lost.1[concerned].outcome(), Outcome::NotPut(why));
            }
            Governed::Division => {
                let noted = |steps: &[Step]| {
                    let last = steps[concerned].reasons().last();
                    last.map(|reason| reason.finding().clone())
                };
                assert_eq!(noted(&won.1), Some(Finding::SeparateVoteFirst { motion: at }));
                assert_eq!(noted(&lost.1), Some(Finding::VotedAsAWhole { motion: at }));
            }
        }
        // By its votes it is the rule under which the record was made.
        let recorded = course(&scenario, at, None);
        let same = if recorded.1[at].is_carried() { won } else { lost };
        assert_eq!(
            recorded.1[concerned].outcome(),
            same.1[concerned].outcome(),
            "{id}, {item}"
        );
    }
}

/// Votes needed and whether the item is carried, with something supposed of the one before it.
fn under(id: &str, item: &str, supposed: Supposed, concerned: &str) -> (u16, bool) {
    let scenario = meeting(id);
    let steps = course(&scenario, scenario.item_index(item).unwrap(), Some(supposed)).1;
    let step = &steps[scenario.item_index(concerned).unwrap()];
    (step.decision().unwrap().needed(), step.is_carried())
}

#[test]
fn chinas_seat_south_africa_and_hamas() {
    use Supposed::{Carried, NotCarried};
    // 76 to 35: 56 are a majority, 74 are two thirds of 111.
    assert_eq!(under("ga-1971-10-25", "l-632", Carried, "a-res-2758"), (74, true));
    assert_eq!(
        under("ga-1971-10-25", "l-632", NotCarried, "a-res-2758"),
        (56, true)
    );
    // 51 to 49.
    assert_eq!(
        under("ga-1970-11-20", "a-res-2642", NotCarried, "l-605"),
        (51, true)
    );
    assert_eq!(
        under("ga-1970-11-20", "a-res-2642", Carried, "l-605"),
        (67, false)
    );
    // 47 to 47 is no majority either.
    assert!(!under("ga-1965-11-17", "a-res-2025", NotCarried, "l-469").1);
    // 32 to 15.
    assert_eq!(
        under("ga-1946-12-08", "two-thirds", NotCarried, "a-res-44"),
        (24, true)
    );
    assert_eq!(
        under("ga-1946-12-08", "two-thirds", Carried, "a-res-44"),
        (32, true)
    );
    // 87 to 57.
    assert_eq!(
        under("ga-2018-12-06", "two-thirds", NotCarried, "l-42"),
        (73, true)
    );
    assert_eq!(under("ga-2018-12-06", "two-thirds", Carried, "l-42"), (96, false));
    // 55 to 33: had the ruling not been kept, a majority was enough.
    assert_eq!(under("ga-1968-12-13", "ruling", NotCarried, "a-7383"), (45, true));
    assert_eq!(under("ga-1968-12-13", "ruling", Carried, "a-7383"), (59, false));
}

#[test]
fn votes_govern_as_suppositions_do() {
    // Five of those against the question of 1971 change sides: 60 to 54.
    let scenario = meeting("ga-1971-10-25");
    let question = scenario.item_index("l-632").unwrap();
    let mut votes = scenario.recorded_votes();
    let change = Change::Move {
        permanent: false,
        from: rules::vote::Vote::Against,
        to: rules::vote::Vote::InFavour,
        count: 5,
    };
    let moved = votes[question].changed(change);
    let against = votes[question]
        .membership()
        .members(&votes[question].named(rules::vote::Vote::Against));
    votes[question] = moved.unwrap_or_else(|_| {
        against[..5]
            .iter()
            .fold(votes[question].clone(), |votes, member| {
                let to = rules::vote::Vote::InFavour;
                votes.changed(Change::Vote { member: *member, to }).unwrap()
            })
    });
    let played = Proceeding::play(&scenario.meeting, &votes);
    let last = played.steps().last().unwrap().decision().unwrap();
    assert_eq!(last.needed(), 74);
    let taken_by = rules::requirement::Requirement::PresentAndVoting(Share::TwoThirds);
    assert_eq!(last.requirement, taken_by);
}

#[test]
fn a_preliminary_question_decided_procedural_takes_the_veto_away() {
    let scenario = meeting("sc-1948-05-24");
    let (question, draft) = (0, scenario.item_index("s-pv-303").unwrap());
    let (_, recorded) = course(&scenario, question, None);
    assert!(!recorded[draft].is_carried());
    // The Soviet Union does not vote against the question: eight of seven needed, and nothing blocks the draft.
    let mut votes = scenario.recorded_votes();
    votes[question] = votes[question]
        .changed(Change::Vote {
            member: "SUN".parse().unwrap(),
            to: rules::vote::Vote::Abstaining,
        })
        .unwrap();
    let played = Proceeding::play(&scenario.meeting, &votes);
    assert!(played.steps()[question].is_carried());
    assert!(played.steps()[draft].is_carried());
    assert_eq!(played.vetoes(), 0);
}

#[test]
fn what_members_said_beforehand_is_kept_and_never_applied() {
    let file = fs::read_to_string(folder().join("sc-2025-02-24.json")).unwrap();
    let scenario = scenario::read("said", &file).unwrap();
    let [intention] = scenario.intentions.as_slice() else {
        panic!("{:?}", scenario.intentions)
    };
    assert_eq!(intention.member.as_str(), "USA");
    let on = intention.items.iter().map(|at| scenario.items[*at].id.as_str());
    assert_eq!(
        on.collect::<Vec<_>>(),
        ["sc-118", "sc-114", "sc-115", "sc-116", "sc-117"]
    );
    assert_eq!(intention.vote, rules::vote::Vote::Against);
    for at in &intention.items {
        let recorded = scenario.items[*at].votes.of(intention.member);
        assert_eq!(
            recorded,
            Some(rules::vote::Vote::Abstaining),
            "nothing applies it by itself"
        );
    }
    // Two sources of its own tell of it.
    assert_eq!(intention.sources.len(), 2);
    // It is written, packed and translated like the rest.
    assert_eq!(
        scenario::read("again", &scenario::write(&scenario)).unwrap(),
        scenario
    );
    assert_eq!(
        packed::meeting::read(&packed::meeting::write(&scenario).unwrap()).unwrap(),
        scenario
    );
    let sentences = records::translation::sentences(&file).unwrap();
    assert!(sentences.contains(&intention.condition) && sentences.contains(&intention.certainty));
    let all = r#""on": ["sc-118", "sc-114", "sc-115", "sc-116", "sc-117"]"#;
    for (right, wrong, place) in [
        (
            "\"member\": \"USA\"",
            "\"member\": \"BRA\"",
            "intentions[0].member",
        ),
        (all, "\"on\": [\"sc-118\", \"sc-9\"]", "intentions[0].on[1]"),
        (all, "\"on\": []", "intentions[0].on"),
        (&intention.condition, " ", "intentions[0].condition"),
        ("[\"wp\", \"afp\"]", "[]", "intentions[0].sources"),
        (
            "\"vote\": \"against\"",
            "\"vote\": \"veto\"",
            "intentions[0].vote",
        ),
    ] {
        assert_eq!(file.matches(right).count(), 1, "{right}");
        let error = scenario::read("wrong", &file.replace(right, wrong))
            .unwrap_err()
            .to_string();
        assert!(error.contains(place), "{error}");
    }
}

#[test]
fn a_link_that_leads_nowhere_is_refused() {
    let file = |id: &str| fs::read_to_string(folder().join(format!("{id}.json"))).unwrap();
    for (id, from, to, place) in [
        // A vote decides nothing about what was put before it.
        (
            "ga-1971-10-25",
            r#""on": "l-632""#,
            r#""on": "postpone""#,
            "items[1].on",
        ),
        (
            "ga-1971-10-25",
            r#""over": "a-res-2758""#,
            r#""over": "postpone""#,
            "items[1].over",
        ),
        (
            "ga-1971-10-25",
            r#""over": "a-res-2758""#,
            r#""ruled": "majority""#,
            "items[1].ruled",
        ),
        (
            "ga-1968-12-13",
            r#""ruled": "two-thirds""#,
            r#""ruled": "procedural""#,
            "items[1].ruled",
        ),
        (
            "ga-1968-12-13",
            "\"on\": \"a-7383\",\n      \"ruled\"",
            "\"ruled\"",
            "items[1]",
        ),
    ] {
        let text = file(id);
        assert!(text.contains(from), "{id}");
        let error = scenario::read("wrong", &text.replacen(from, to, 1))
            .unwrap_err()
            .to_string();
        assert!(error.contains(place), "{error}");
    }
}
