//! Lessons that teachers make: what is written is read again, and a wrong file is explained.
#![allow(clippy::unwrap_used, reason = "a test that panics fails, and says where")]
use records::lesson::model::Task;
use records::lesson::own::{Lock, OwnLesson, OwnStep};

fn lesson() -> OwnLesson {
    let step = OwnStep {
        text: "Nine votes and no veto: what follows?\n\"Look\" at the five.".to_owned(),
        start: "meeting=sc-2025-02-24&sc-2774=FRA:against".to_owned(),
        ask: "Was it adopted?".to_owned(),
        options: vec!["Yes".to_owned(), "No".to_owned()],
        right: 1,
        why: "A permanent member voted against.".to_owned(),
        lock: Lock::Locked,
    };
    let look = OwnStep {
        start: "own=sc.2025-02-24".to_owned(),
        lock: Lock::Members(vec!["FRA".parse().unwrap(), "GBR".parse().unwrap()]),
        ..OwnStep::default()
    };
    OwnLesson {
        title: "حق النقض".to_owned(),
        steps: vec![step, look],
    }
}

#[test]
fn what_is_written_is_read_again() {
    let lesson = lesson();
    assert_eq!(OwnLesson::read("a.json", &lesson.write()), Ok(lesson));
}

#[test]
fn pupils_see_the_question_and_a_step_without_one_has_no_answers() {
    let lesson = lesson().lesson("A lesson", |number| format!("Step {number}"));
    assert_eq!(lesson.title, "حق النقض");
    let answers: Vec<usize> = lesson
        .steps
        .iter()
        .map(|step| match &step.task {
            Task::Choose(options) => options.len(),
            _ => 99,
        })
        .collect();
    assert_eq!(answers, [2, 0]);
}

#[test]
fn a_wrong_file_is_explained() {
    let wrong = [
        ("{}", "own"),
        ("{\"own\":2,\"steps\":[]}", "version"),
        ("{\"own\":1,\"steps\":[]}", "one step at least"),
        ("{\"own\":1,\"steps\":[{\"start\":\"x\"}]}", "address"),
        (
            "{\"own\":1,\"steps\":[{\"start\":\"own=a\",\"lock\":\"France\"}]}",
            "codes",
        ),
        (
            "{\"own\":1,\"steps\":[{\"start\":\"own=a\",\"options\":[\"a\",\"b\"],\"right\":2}]}",
            "no answer",
        ),
    ];
    for (text, says) in wrong {
        let error = OwnLesson::read("a.json", text).map_err(|error| error.to_string());
        assert!(
            error.as_ref().is_err_and(|error| error.contains(says)),
            "{text}: {error:?}"
        );
    }
}

#[test]
fn a_lock_opens_what_it_says() {
    let (fra, rus) = ("FRA".parse().unwrap(), "RUS".parse().unwrap());
    assert!(!Lock::Answered.opens(fra, false) && Lock::Answered.opens(fra, true));
    assert!(Lock::Open.opens(fra, false) && !Lock::Locked.opens(fra, true));
    let members = Lock::Members(vec![fra]);
    assert!(members.opens(fra, false) && !members.opens(rus, true));
}
