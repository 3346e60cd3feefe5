//! A pupil works through every lesson: right and wrong answers, hints, receipts, the hands of a class, and the address.
use super::{names, opened};
use placard::model::state::Action;
use placard::pages::lessons::asked::{Asked, Given, View};
use placard::pages::lessons::judged::Judged;
use placard::pages::lessons::opened::Opened;
use placard::pages::lessons::position;
use placard::pages::lessons::pupil::{Field, Message, Pupil};
use placard::pages::lessons::receipts::{Checked, checked};
use records::lesson::model::Task;
use records::lesson::receipt::{self, Receipt};
use rules::member::MemberId;
use rules::vote::Vote;

fn begin(opened: &Opened) -> Pupil {
    Pupil::of(opened, &Asked::of(&opened.lesson.id, View::Pupil))
}

/// Answers the step that is shown.
fn answer(pupil: &mut Pupil, opened: &Opened, right: bool) {
    let step = &opened.lesson.steps[pupil.asked.step];
    let messages: Vec<Message> = match &step.task {
        Task::Choose(options) => {
            let place = options.iter().position(|option| option.right == right).unwrap();
            vec![Message::Pick(place), Message::Commit]
        }
        Task::Number { answer, .. } => {
            let number = if right { *answer } else { answer + 1 };
            vec![Message::Write(Field::Number, number.to_string()), Message::Commit]
        }
        Task::Challenge(challenge) if right => position::solution(challenge)
            .into_iter()
            .map(|(member, vote)| Message::Act(Action::Set(member, vote)))
            .collect(),
        Task::Challenge(challenge) => {
            let hints = challenge.hints.iter().map(|_| Message::Hint);
            hints.chain([Message::GiveUp]).collect()
        }
    };
    for message in messages {
        pupil.after(message, opened);
    }
}

#[test]
fn every_lesson_from_start_to_end_with_right_and_with_wrong_answers() {
    for name in names() {
        let opened = opened(&name);
        let all = opened.lesson.steps.len();
        for right in [true, false] {
            let mut pupil = begin(&opened);
            for place in 0..all {
                assert_eq!(pupil.judged_at(&opened, place), Judged::Open);
                answer(&mut pupil, &opened, right);
                let expected = match (&opened.lesson.steps[place].task, right) {
                    (_, true) => Judged::Right,
                    (Task::Challenge(_), false) => Judged::Shown,
                    (_, false) => Judged::Wrong,
                };
                assert_eq!(
                    pupil.judged_at(&opened, place),
                    expected,
                    "{name}, step {}",
                    place + 1
                );
                // Another visit at this address shows the same.
                let address = pupil.asked.write(all);
                let asked = Asked::read(&address);
                assert!(asked.unknown.is_empty(), "{address}");
                let again = Pupil::of(&opened, &asked);
                assert_eq!(again.asked.given, pupil.asked.given, "{address}");
                assert_eq!(again.asked.step, place);
                assert!(address.len() < 200, "{address}");
                pupil.after(Message::Go(place + 1), &opened);
            }
            assert_eq!(pupil.score(&opened), (if right { all } else { 0 }, all), "{name}");
            assert!(pupil.asked.write(all).contains("step=end"));
            pupil.after(Message::Restart, &opened);
            assert_eq!(pupil.asked.write(all), format!("lesson={name}"));
        }
    }
}

#[test]
fn nothing_is_answered_before_something_is_picked_and_seats_open_with_the_answer() {
    let opened = opened("veto");
    let mut pupil = begin(&opened);
    assert!(!pupil.after(Message::Commit, &opened));
    assert_eq!(*pupil.given(), Given::Nothing);
    let press = |pupil: &mut Pupil| {
        pupil.after(
            Message::Act(Action::Set("RUS".parse().unwrap(), Vote::InFavour)),
            &opened,
        );
        let (start, now) = pupil.day.as_ref().unwrap();
        position::changed(start, now).len()
    };
    assert_eq!(press(&mut pupil), 0);
    pupil.after(Message::Pick(0), &opened);
    assert_eq!(press(&mut pupil), 0, "picked is not answered");
    pupil.after(Message::Commit, &opened);
    assert_eq!(press(&mut pupil), 1);
}

#[test]
fn a_challenge_refuses_what_it_keeps_and_too_many_votes() {
    let opened = opened("hidden");
    let place = opened.lesson.steps.len() - 1;
    let mut pupil = begin(&opened);
    pupil.after(Message::Go(place), &opened);
    let set = |pupil: &mut Pupil, member: &str, vote: Vote| {
        let member: MemberId = member.parse().unwrap();
        pupil.after(Message::Act(Action::Set(member, vote)), &opened);
    };
    set(&mut pupil, "FRA", Vote::Against);
    assert_eq!(*pupil.given(), Given::Nothing, "permanent members are fixed");
    for member in ["PAK", "PAN"] {
        set(&mut pupil, member, Vote::Abstaining);
    }
    assert_eq!(*pupil.given(), Given::Votes("PAKB.PANB".to_owned()));
    set(&mut pupil, "SOM", Vote::Abstaining);
    assert_eq!(*pupil.given(), Given::Nothing, "three votes are too many");
    pupil.after(Message::Again, &opened);
    let (start, now) = pupil.day.as_ref().unwrap();
    assert!(position::changed(start, now).is_empty());
}

#[test]
fn a_teacher_checks_receipts_without_a_server() {
    for name in names() {
        let opened = opened(&name);
        for (place, step) in opened.lesson.steps.iter().enumerate() {
            let Task::Challenge(challenge) = &step.task else {
                continue;
            };
            let solved = Receipt {
                lesson: name.clone(),
                step: place + 1,
                votes: position::solution(challenge),
            };
            let code = receipt::write(&solved, "Ana");
            assert_eq!(
                checked(&opened, &format!("Ana, {code}")),
                Checked::Solves(place + 1),
                "{code}"
            );
            assert_eq!(checked(&opened, &format!("Ben, {code}")), Checked::Name);
            assert_eq!(
                checked(&opened, &receipt::write(&solved, "")),
                Checked::Solves(place + 1)
            );
            let none = Receipt {
                votes: vec![("CHN".parse().unwrap(), Vote::InFavour)],
                ..solved.clone()
            };
            assert_eq!(checked(&opened, &receipt::write(&none, "")), Checked::SolvesNot);
            let elsewhere = Receipt { step: 1, ..solved };
            assert_eq!(
                checked(&opened, &receipt::write(&elsewhere, "")),
                Checked::Form,
                "step 1 is no challenge"
            );
        }
        assert_eq!(checked(&opened, "hello"), Checked::Form);
    }
}

#[test]
fn the_hands_of_a_class_are_counted() {
    let opened = opened("veto");
    let mut pupil = begin(&opened);
    pupil.after(Message::Class(true), &opened);
    assert!(!pupil.after(Message::Commit, &opened), "no hands yet");
    for (place, hands) in ["4", "١٢", " 7 "].into_iter().enumerate() {
        pupil.after(Message::Write(Field::Hands(place), hands.to_owned()), &opened);
    }
    pupil.after(Message::Commit, &opened);
    assert_eq!(pupil.judged_at(&opened, 0), Judged::Hands(12, 23));
    assert_eq!(pupil.asked.write(6), "lesson=veto&given=h4_12_7,-,-,-,-,-");
}

#[test]
fn parts_of_an_address_that_are_not_understood_are_told() {
    let asked = Asked::read("?lesson=veto&step=0&given=b,?&view=wall&lang=fr&more=1");
    assert_eq!(asked.lesson.as_deref(), Some("veto"));
    assert_eq!(asked.step, 0);
    assert_eq!(asked.unknown, ["step=0", "given=b,?", "view=wall", "more=1"]);
    assert_eq!(Asked::read("lesson=Veto").unknown, ["lesson=Veto"]);
    for query in [
        "",
        "lesson=veto",
        "lesson=veto&step=3",
        "lesson=veto&view=teacher",
        "view=words",
    ] {
        assert_eq!(Asked::read(query).write(6), query);
    }
}
