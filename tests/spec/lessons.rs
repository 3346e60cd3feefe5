//! The lessons: every answer is proved by the engine, every challenge is solved in the stated number of votes and in no fewer,
//! every page is drawn, and translations are whole.
mod elsewhere;
mod made;
mod pages;
mod pupil;
mod translations;

use crate::library::{meeting, opening, root};
use counterfactual::flips::smallest_flip;
use counterfactual::search::{Cost, Moves};
use placard::model::session::Session;
use placard::model::state::State;
use placard::pages::lessons::glossary;
use placard::pages::lessons::opened::Opened;
use placard::pages::lessons::position::{self, Progress, course};
use records::lesson;
use records::lesson::fact::{Counted, Fact};
use records::lesson::model::{Challenge, Lesson, Proof, Step, Task};
use rules::member::MemberId;
use rules::membership::Body;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::vote::{NotVoting, Vote};
use rules::votes::Votes;
use std::fs;
use std::rc::Rc;

/// The names of the lessons, in their order.
pub fn names() -> Vec<String> {
    let list = fs::read_to_string(root().join("www/lessons/index.txt")).unwrap();
    let lines = list
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// The file of a lesson.
pub fn file(name: &str) -> String {
    let path = format!("www/lessons/{name}.json");
    fs::read_to_string(root().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A lesson by its name.
pub fn read(name: &str) -> Lesson {
    lesson::read(&format!("www/lessons/{name}.json"), &file(name)).unwrap_or_else(|error| panic!("{error}"))
}

/// A lesson with its meetings.
pub fn opened(name: &str) -> Opened {
    let lesson = read(name);
    Opened {
        openings: lesson
            .steps
            .iter()
            .map(|step| Rc::new(opening(&step.start)))
            .collect(),
        number: names().iter().position(|known| known == name).unwrap() + 1,
        lesson: Rc::new(lesson),
        translated: true,
        made: None,
    }
}

/// An address as a session; nothing in it may be left over.
fn session(place: &str, query: &str) -> Session {
    let opening = opening(query);
    assert!(
        opening.notices.is_empty(),
        "{place}: {query}: {:?}",
        opening.notices
    );
    Session::of(State::from(&opening))
}

fn smallest(question: &Question, sitting: &Sitting, votes: &Votes) -> Option<u16> {
    smallest_flip(question, sitting, votes, Moves::Any, Cost::Members).map(|flip| flip.members)
}

fn holds(place: &str, session: &Session, fact: &Fact) -> bool {
    let found = match fact {
        Fact::Elsewhere(text) => elsewhere::holds(text),
        fact => fact.holds(&course(session, smallest)),
    };
    found.unwrap_or_else(|| panic!("{place}: {fact:?} says nothing of this meeting"))
}

/// The position in which an answer is proved.
fn proved_in(place: &str, step: &Step, proof: &Proof) -> Session {
    match &proof.with {
        None => session(place, &step.start),
        Some(with) if with.starts_with("meeting=") => session(place, with),
        Some(with) => session(place, &format!("{}&{with}", step.start)),
    }
}

#[test]
fn twelve_lessons_are_there_and_their_answers_are_proved() {
    assert!(names().len() >= 12);
    for name in names() {
        let lesson = read(&name);
        assert_eq!(lesson.id, name);
        for (number, step) in lesson.steps.iter().enumerate() {
            let place = format!("{name}, step {}", number + 1);
            let start = session(&place, &step.start);
            match &step.task {
                Task::Choose(options) => {
                    for option in options {
                        let proof = option.proof.as_ref().unwrap();
                        let found = holds(&place, &proved_in(&place, step, proof), &proof.fact);
                        assert_eq!(found, option.right, "{place}: {}", option.text);
                    }
                }
                Task::Number { of, answer } => {
                    let found = match Counted::read(of).unwrap() {
                        Counted::Elsewhere(text) => elsewhere::number(&text),
                        counted => course(&start, smallest).count(&counted),
                    };
                    assert_eq!(found, Some(*answer), "{place}: {of}");
                }
                Task::Challenge(challenge) => is_solved_and_no_cheaper(&place, challenge, &start),
            }
            for word in &step.words {
                assert!(
                    glossary::WORDS.contains(&word.as_str()),
                    "{place}: the glossary lacks {word}"
                );
            }
            let date = start.state.scenario.date;
            for provision in &step.provisions {
                // A later rule may be told beside an earlier vote only by the elections, which use a vote to compare.
                assert!(
                    provision.in_force(date) || name == "judges",
                    "{place}: {}",
                    provision.key()
                );
            }
        }
    }
}

/// The solution in the file solves the challenge, and no change of fewer votes does.
fn is_solved_and_no_cheaper(place: &str, challenge: &Challenge, start: &Session) {
    let votes = position::solution(challenge);
    let solved = position::with(start, &votes);
    assert_eq!(
        position::progress(challenge, start, &solved),
        Progress::Solved,
        "{place}"
    );
    assert_eq!(
        votes.len(),
        usize::from(challenge.most),
        "{place}: the solution takes as many votes as are allowed"
    );
    let open = position::progress(challenge, start, start);
    assert_eq!(open, Progress::Open, "{place}: it is solved from the beginning");
    match start.state.scenario.body {
        Body::SecurityCouncil => {
            let fewer = usize::from(challenge.most) - 1;
            assert!(
                !solvable(challenge, start, start, fewer, 0),
                "{place}: fewer votes do"
            );
        }
        // Too many Members to try all: the goal is to turn the vote that is shown, so the smallest flip is the least.
        Body::GeneralAssembly => {
            let at = start.state.selected;
            let shown = &start.state.scenario.items[at].id;
            assert!(challenge.goal.starts_with(&format!("{shown} is ")), "{place}");
            let (question, votes) = (&start.replay.questions[at], &start.replay.votes[at]);
            let least = smallest(question, &start.state.scenario.meeting.sitting, votes);
            assert_eq!(least, Some(challenge.most), "{place}");
        }
    }
}

/// Whether `left` changed votes of members from `from` on reach the goal.
fn solvable(challenge: &Challenge, start: &Session, now: &Session, left: usize, from: usize) -> bool {
    if position::progress(challenge, start, now) == Progress::Solved {
        return true;
    }
    if left == 0 {
        return false;
    }
    let order: Vec<MemberId> = now.order.to_vec();
    let membership = now.state.scenario.meeting.membership.clone();
    order.iter().enumerate().skip(from).any(|(place, member)| {
        let votes = [
            Vote::InFavour,
            Vote::Against,
            Vote::Abstaining,
            Vote::NotVoting(NotVoting::NotParticipating),
        ];
        !challenge.keep.keeps(membership.is_permanent(*member))
            && votes.into_iter().any(|vote| {
                let next = position::with(now, &[(*member, vote)]);
                solvable(challenge, start, &next, left - 1, place + 1)
            })
    })
}

#[test]
fn every_meeting_of_a_lesson_is_in_the_library() {
    for name in names() {
        for opening in opened(&name).openings {
            assert_eq!(*meeting(&opening.scenario.id), *opening.scenario, "{name}");
        }
    }
}

#[test]
fn a_file_that_is_not_as_the_format_has_it_is_refused_with_place_and_remedy() {
    let good = file("veto");
    let wrong = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        lesson::read("x.json", &good.replacen(from, to, 1))
            .unwrap_err()
            .to_string()
    };
    let cases = [
        (
            "\"right\": true,",
            "",
            "exactly one answer with `right` is expected",
        ),
        (
            "\"sc-115 is adopted\"",
            "\"sc-115 adopted\"",
            "this is no fact such as `sc-2774 is adopted`",
        ),
        (
            "\"minutes\": 30",
            "\"minutes\": 45",
            "45 minutes are not 10 to 40",
        ),
        (
            "\"minutes\": 30",
            "\"minutes\": 29",
            "the plan takes 30 minutes, the lesson 29",
        ),
        ("\"charter-27-3\"", "\"charter-27\"", "`charter-27` is not one of"),
        (
            "\"meeting=sc-2025-02-24&at=sc-115\"",
            "\"sc-2025-02-24\"",
            "an address is expected",
        ),
        ("\"most\": 1", "\"most\": 0", "one vote at least is expected"),
        (
            "\"RUS:abstaining\"",
            "\"Russia\"",
            "changes such as `RUS:abstaining` are expected",
        ),
        (
            "\"of\": \"sc-2774 blockers\"",
            "\"of\": \"blockers\"",
            "this is no number",
        ),
        ("\"ask\":", "\"aks\":", "there is no field `aks` here"),
        (
            "\"title\": \"The veto, and what it is not\"",
            "\"title\": \" \"",
            "a sentence is expected",
        ),
        (
            "\"id\": \"veto\"",
            "\"id\": \"The veto\"",
            "a name of small letters is expected",
        ),
    ];
    for (from, to, said) in cases {
        let error = wrong(from, to);
        assert!(error.starts_with("x.json: "), "{error}");
        assert!(error.contains(said), "{said}: {error}");
        assert!(!error.contains("scenario-format"), "{error}");
    }
}
