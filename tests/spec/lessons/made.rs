//! Lessons that teachers make: the edits of the form, addresses that are pasted, and that a lock holds on the whole page.
use crate::library::opening;
use placard::apps::lessons::app::Lessons;
use placard::apps::sheet::SheetApp;
use placard::kit::page::Page;
use placard::model::state::Action;
use placard::pages::lessons::asked::{Asked, Given, View};
use placard::pages::lessons::make::draft::{Draft, Edit};
use placard::pages::lessons::make::vote_form::named;
use placard::pages::lessons::opened::{Made, Opened, Shown};
use placard::pages::lessons::pupil::{Message, Pupil};
use records::lesson::own::{Lock, OwnLesson};
use rules::member::MemberId;
use rules::vote::Vote;
use std::rc::Rc;

const FIRST: &str = "meeting=sc-2025-02-24";

fn ready(right: usize) -> Edit {
    Edit::Ready {
        ask: "What becomes of it?".to_owned(),
        options: vec!["Adopted".to_owned(), "Vetoed".to_owned(), "Too few".to_owned()],
        right,
        why: "Because.".to_owned(),
    }
}

#[test]
fn a_locked_lesson_with_two_questions_takes_few_edits() {
    let mut draft = Draft::of(OwnLesson::default(), FIRST);
    for edit in [
        Edit::Start("meeting=sc-2025-02-24&sc-2774=FRA:against".to_owned()),
        Edit::Lock(Lock::Locked),
        ready(1),
        Edit::AddStep,
        Edit::Start("meeting=sc-2025-02-24&at=sc-115".to_owned()),
        ready(1),
    ] {
        draft.make(edit);
    }
    let steps = &draft.lesson.steps;
    assert_eq!(steps.len(), 2);
    assert!(steps.iter().all(|step| step.lock == Lock::Locked && step.asks()));
    assert_eq!(
        OwnLesson::read("a", &draft.lesson.write()),
        Ok(draft.lesson.clone())
    );
}

#[test]
fn steps_move_and_go_and_every_edit_is_taken_back() {
    let mut draft = Draft::of(OwnLesson::default(), FIRST);
    let first = draft.lesson.clone();
    draft.make(Edit::Title("A".to_owned()));
    draft.make(Edit::Ask("First?".to_owned()));
    draft.make(Edit::AddAnswer);
    draft.make(Edit::Right(2));
    draft.make(Edit::RemoveAnswer(0));
    assert_eq!(
        draft.step().map(|step| (step.options.len(), step.right)),
        Some((2, 1))
    );
    draft.make(Edit::AddStep);
    draft.make(Edit::Move(true));
    assert_eq!((draft.at, draft.lesson.steps.len()), (0, 2));
    draft.make(Edit::RemoveStep);
    draft.make(Edit::RemoveStep);
    assert_eq!(draft.lesson.steps.len(), 1, "one step stays");
    let france: MemberId = "FRA".parse().unwrap();
    draft.make(Edit::Member(france));
    assert_eq!(
        draft.step().map(|step| step.lock.clone()),
        Some(Lock::Members(vec![france]))
    );
    draft.make(Edit::Member(france));
    assert_eq!(
        draft.step().map(|step| step.lock.clone()),
        Some(Lock::Members(Vec::new())),
        "the choice stays marked without a member"
    );
    let reread = OwnLesson::read("lesson.json", &draft.lesson.write()).unwrap();
    assert_eq!(
        reread.steps[0].lock,
        Lock::Locked,
        "nobody is chosen: no vote can be changed"
    );
    while draft.can_undo() {
        draft.make(Edit::Undo);
    }
    assert_eq!(draft.lesson, first);
}

#[test]
fn addresses_of_this_site_are_understood_in_whatever_folder_it_lies() {
    for (pasted, start) in [
        (
            "https://a.example/un/en/sc-1956-10-30.html?sc-s3710=FRA:abstaining",
            Some("meeting=sc-1956-10-30&sc-s3710=FRA:abstaining"),
        ),
        (
            "https://a.example/fr/ga-1971-10-25.html",
            Some("meeting=ga-1971-10-25"),
        ),
        (
            "https://a.example/un/?lang=fr&meeting=sc-2025-02-24&at=sc-115#room",
            Some("meeting=sc-2025-02-24&at=sc-115"),
        ),
        (
            "https://a.example/?at=a&own=sc.2025-02-24",
            Some("own=sc.2025-02-24&at=a"),
        ),
        ("meeting=sc-2025-02-24", Some("meeting=sc-2025-02-24")),
        ("https://a.example/en/meetings.html", None),
        ("not an address", None),
        ("", None),
    ] {
        assert_eq!(named(pasted).as_deref(), start, "{pasted}");
    }
}

/// A lesson of one step with a lock, as a pupil opens it.
fn locked(lock: Lock) -> (Opened, Pupil) {
    let mut draft = Draft::of(OwnLesson::default(), "meeting=sc-2025-02-24&sc-2774=GBR:against");
    draft.make(ready(1));
    draft.make(Edit::Lock(lock));
    let lesson = draft.lesson.lesson("Own", |number| number.to_string());
    let opened = Opened {
        openings: lesson
            .steps
            .iter()
            .map(|step| Rc::new(opening(&step.start)))
            .collect(),
        lesson: Rc::new(lesson),
        number: 0,
        translated: true,
        made: Some(Made {
            own: Rc::new(draft.lesson),
            text: "abc".into(),
        }),
    };
    let pupil = Pupil::of(&opened, &opened.asked(View::Pupil));
    (opened, pupil)
}

#[test]
fn a_lock_holds_against_every_action() {
    let (fra, gbr): (MemberId, MemberId) = ("FRA".parse().unwrap(), "GBR".parse().unwrap());
    let every: Vec<Action> = vec![
        Action::Press(fra),
        Action::Menu(Some(fra)),
        Action::Set(fra, Vote::Against),
        Action::SetAll(vec![fra].into(), Vote::Against),
        Action::Record,
        Action::RecordAll,
        Action::Undo,
        Action::Redo,
        Action::Select(0),
        Action::Step(false),
    ];
    let votes = |pupil: &Pupil| pupil.day.as_ref().map(|(_, now)| now.replay.votes.clone());
    for answered in [false, true] {
        let (opened, mut pupil) = locked(Lock::Locked);
        if answered {
            pupil.after(Message::Pick(1), &opened);
            pupil.after(Message::Commit, &opened);
        }
        let before = votes(&pupil);
        for action in &every {
            pupil.after(Message::Act(action.clone()), &opened);
            assert_eq!(votes(&pupil), before, "{action:?}");
        }
    }
    // Some members: theirs change, and what the teacher arranged for another stays.
    let (opened, mut pupil) = locked(Lock::Members(vec![fra]));
    let before = votes(&pupil);
    for action in [Action::Press(gbr), Action::Record, Action::RecordAll] {
        pupil.after(Message::Act(action), &opened);
    }
    assert_eq!(votes(&pupil), before);
    pupil.after(Message::Act(Action::Set(fra, Vote::Against)), &opened);
    assert_ne!(votes(&pupil), before);
    // After the answer all, where the lock says so.
    let (opened, mut pupil) = locked(Lock::Answered);
    let before = votes(&pupil);
    pupil.after(Message::Act(Action::Press(fra)), &opened);
    assert_eq!(votes(&pupil), before);
    pupil.after(Message::Pick(1), &opened);
    pupil.after(Message::Commit, &opened);
    pupil.after(Message::Act(Action::Press(fra)), &opened);
    assert_ne!(votes(&pupil), before);
}

#[test]
fn the_address_keeps_the_lesson_and_the_answers() {
    let (opened, mut pupil) = locked(Lock::Locked);
    pupil.after(Message::Pick(1), &opened);
    pupil.after(Message::Commit, &opened);
    assert_eq!(pupil.score(&opened), (1, 1));
    let address = pupil.asked.write(1);
    assert_eq!(address, "made=abc&given=b");
    let read = Asked::read(&address);
    assert_eq!(
        (read.made.as_deref(), &*read.given),
        (Some("abc"), &[Given::Choice(1)][..])
    );
    assert_eq!(Asked::read("made=a+b&view=make").unknown.len(), 1);
}

#[test]
fn a_step_without_a_title_names_its_number_once() {
    let page = super::super::views::app_page::<SheetApp<Lessons>>(Page::Lessons, || {
        let (opened, _) = locked(Lock::Locked);
        let asked = opened.asked(View::Pupil);
        let mut lesson = (*opened.lesson).clone();
        lesson.steps[0].title = "Step 1 of 1".to_owned();
        let opened = Opened {
            lesson: Rc::new(lesson),
            ..opened
        };
        Some(Rc::new(Shown {
            list: [].into(),
            asked,
            lesson: Some(opened),
            making: None,
            vote: None,
        }))
    });
    // The list of steps names it for screen readers, the heading for all.
    assert_eq!(page.matches(">Step 1 of 1<").count(), 1, "{page}");
}
