//! A pupil in a lesson: the step that is shown, the answers so far, and what each action makes of them. Pure.
use crate::model::session::Session;
use crate::model::state::Action;
use crate::pages::lessons::asked::{Asked, Given};
use crate::pages::lessons::judged::{self, Judged, judged};
use crate::pages::lessons::opened::Opened;
use crate::pages::lessons::position::{self, Progress};
use records::lesson::model::{Step, Task};
use records::lesson::own::Lock;
use records::lesson::receipt;
use wording::messages::Texts;

/// What a pupil does.
#[derive(Clone, Debug)]
pub enum Message {
    /// Go to a step.
    Go(usize),
    /// Take one of the answers.
    Pick(usize),
    /// Write a number, or a pupil's name.
    Write(Field, String),
    /// Answer by one pupil, or by the hands of a class.
    Class(bool),
    /// Commit to the answer.
    Commit,
    /// Change a vote.
    Act(Action),
    /// One more hint.
    Hint,
    /// Show a solution.
    GiveUp,
    /// Put the votes of the step back.
    Again,
    /// Begin the lesson again.
    Restart,
}

/// A field to write in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// The number that is asked for.
    Number,
    /// The name on the receipt.
    Name,
    /// The hands for one of the answers.
    Hands(usize),
}

/// The lesson with the answers of a pupil.
pub struct Pupil {
    /// The answers, and the step that is shown.
    pub asked: Asked,
    /// The vote of the step, as it begins and as the pupil has it; `None` after the last step.
    pub day: Option<(Session, Session)>,
    /// What is picked and not committed to.
    pub picked: Option<usize>,
    /// What is written as a number.
    pub number: String,
    /// The hands that are written.
    pub hands: Vec<String>,
    /// Whether a class answers.
    pub class: bool,
    /// How many hints are shown.
    pub hints: usize,
    /// The name on the receipt. It is kept nowhere.
    pub name: String,
}

impl Pupil {
    /// The lesson as an address has it.
    #[must_use]
    pub fn of(opened: &Opened, asked: &Asked) -> Self {
        let steps = opened.lesson.steps.len();
        let mut pupil = Self {
            asked: asked.clone(),
            day: None,
            picked: None,
            number: String::new(),
            hands: Vec::new(),
            class: false,
            hints: 0,
            name: String::new(),
        };
        pupil.asked.given.resize(steps, Given::Nothing);
        pupil.show(opened, asked.step.min(steps));
        pupil
    }

    /// Shows a step.
    fn show(&mut self, opened: &Opened, step: usize) {
        self.asked.step = step;
        (self.picked, self.hints) = (None, 0);
        self.number.clear();
        self.hands.clear();
        let start = opened.openings.get(step).map(|opening| position::opened(opening));
        self.day = start.map(|start| {
            let votes = judged::votes(self.given(), &start);
            let now = position::with(&start, &votes.unwrap_or_default());
            (start, now)
        });
    }

    /// The answer to the step that is shown.
    #[must_use]
    pub fn given(&self) -> &Given {
        self.asked.given.get(self.asked.step).unwrap_or(&Given::Nothing)
    }

    /// What the answer to a step is worth.
    #[must_use]
    pub fn judged_at(&self, opened: &Opened, place: usize) -> Judged {
        let found = opened.lesson.steps.get(place).zip(opened.openings.get(place));
        let given = self.asked.given.get(place);
        found
            .zip(given)
            .map_or(Judged::Open, |((step, opening), given)| match given {
                // The meeting is played for a challenge alone.
                Given::Nothing => Judged::Open,
                given => judged(step, given, &position::opened(opening)),
            })
    }

    /// After a message; whether the answers or the step are others now.
    pub fn after(&mut self, message: Message, opened: &Opened) -> bool {
        let Some(step) = opened.lesson.steps.get(self.asked.step) else {
            match message {
                Message::Go(step) => self.show(opened, step.min(opened.lesson.steps.len())),
                Message::Restart => self.restart(opened),
                _ => {}
            }
            return true;
        };
        match message {
            Message::Go(step) => self.show(opened, step.min(opened.lesson.steps.len())),
            Message::Restart => self.restart(opened),
            Message::Pick(place) => self.picked = Some(place),
            Message::Write(Field::Number, text) => self.number = text,
            Message::Write(Field::Name, text) => self.name = text,
            Message::Write(Field::Hands(place), text) => {
                if self.hands.len() <= place {
                    self.hands.resize(place.saturating_add(1), String::new());
                }
                if let Some(hands) = self.hands.get_mut(place) {
                    *hands = text;
                }
            }
            Message::Class(class) => self.class = class,
            Message::Commit => {
                let answer = self.answer(step);
                return answer.is_some_and(|answer| self.give(answer));
            }
            Message::Hint => self.hints = self.hints.saturating_add(1),
            Message::Act(action) => return self.act(action, step, opened.lock(self.asked.step)),
            Message::Again => {
                self.day = self.day.take().map(|(start, _)| (start.clone(), start));
                if matches!(self.given(), Given::Votes(_) | Given::Shown) {
                    return self.give(Given::Nothing);
                }
            }
            Message::GiveUp => {
                if let Task::Challenge(challenge) = &step.task {
                    let votes = position::solution(challenge);
                    self.day = self.day.take().map(|(start, _)| {
                        let now = position::with(&start, &votes);
                        (start, now)
                    });
                    return self.give(Given::Shown);
                }
            }
        }
        true
    }

    fn restart(&mut self, opened: &Opened) {
        self.asked.given.fill(Given::Nothing);
        self.show(opened, 0);
    }

    fn give(&mut self, answer: Given) -> bool {
        if let Some(given) = self.asked.given.get_mut(self.asked.step) {
            *given = answer;
        }
        true
    }

    /// What a pupil commits to; `None` where nothing is picked or written.
    fn answer(&self, step: &Step) -> Option<Given> {
        match &step.task {
            Task::Choose(options) if self.class => {
                let hands = (0..options.len()).map(|place| {
                    let text = self.hands.get(place).map_or("", |text| text.trim());
                    if text.is_empty() {
                        Some(0)
                    } else {
                        digits(text)?.parse().ok()
                    }
                });
                let hands: Vec<u16> = hands.collect::<Option<_>>()?;
                hands.iter().any(|hand| *hand > 0).then_some(Given::Hands(hands))
            }
            Task::Choose(_) => self.picked.map(Given::Choice),
            Task::Number { .. } => Some(Given::Number(digits(self.number.trim())?.parse().ok()?)),
            Task::Challenge(_) => None,
        }
    }

    /// Changes a vote, where the step lets a pupil do so.
    fn act(&mut self, action: Action, step: &Step, lock: Option<&Lock>) -> bool {
        let Some((start, now)) = &self.day else {
            return false;
        };
        let answered = *self.given() != Given::Nothing;
        let challenge = match &step.task {
            Task::Challenge(challenge) => Some(challenge),
            _ if lock.is_some() || answered => None,
            // The seats open with the answer; the focus moves before.
            _ if !matches!(action, Action::Focus(_)) => return false,
            _ => None,
        };
        let kept = |member| {
            let permanent = now.state.scenario.meeting.membership.is_permanent(member);
            challenge.is_some_and(|challenge| challenge.keep.keeps(permanent))
        };
        if let Some(lock) = lock
            && !obeys(lock, &action, answered || !asks(step))
        {
            return false;
        }
        // The four ways to vote are one press apart, so there is no menu here.
        let action = match action {
            Action::Menu(Some(member)) => Action::Press(member),
            action => action,
        };
        let action = match action {
            Action::Press(member) | Action::Set(member, _) if kept(member) => Action::Focus(member),
            // One vote of the day is the matter of a step.
            Action::Select(_) | Action::Step(_) | Action::Suppose(..) | Action::Menu(_) => return false,
            action => action,
        };
        let after = now.after(action);
        let solved = challenge.filter(|challenge| {
            *self.given() != Given::Shown && position::progress(challenge, start, &after) == Progress::Solved
        });
        let given = match (challenge, solved) {
            (Some(_), Some(_)) => Some(Given::Votes(receipt::votes_text(&position::changed(
                start, &after,
            )))),
            (Some(_), None) if matches!(self.given(), Given::Votes(_)) => Some(Given::Nothing),
            _ => None,
        };
        self.day = Some((start.clone(), after));
        given.is_some_and(|given| self.give(given))
    }

    /// How many steps were right at the first answer, and how many were answered.
    #[must_use]
    pub fn score(&self, opened: &Opened) -> (usize, usize) {
        let steps = opened
            .lesson
            .steps
            .iter()
            .enumerate()
            .filter(|(_, step)| asks(step));
        let all = steps.clone().count();
        let right = steps.filter(|(place, _)| self.judged_at(opened, *place) == Judged::Right);
        (right.count(), all)
    }
}

/// Whether a step has a question.
#[must_use]
pub fn asks(step: &Step) -> bool {
    !matches!(&step.task, Task::Choose(options) if options.is_empty())
}

/// Whether a lock lets an action pass. What would set many votes at once, or put them back as they were before the teacher
/// arranged them, passes none.
fn obeys(lock: &Lock, action: &Action, answered: bool) -> bool {
    match action {
        Action::Focus(_) => true,
        Action::Press(member) | Action::Menu(Some(member)) | Action::Set(member, _) => {
            lock.opens(*member, answered)
        }
        // Only what a pupil has changed can be undone.
        Action::Undo | Action::Redo => true,
        _ => false,
    }
}

/// Digits of any of the six languages as Western ones; `None` for anything else.
fn digits(text: &str) -> Option<String> {
    let digit = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(u32::from(letter).checked_sub(u32::from('٠'))?, 10),
        letter if letter.is_ascii_digit() => Some(letter),
        _ => None,
    };
    text.chars().map(digit).collect()
}

/// Step 2 of 6.
#[must_use]
pub fn numbered(texts: &Texts, place: usize, all: usize) -> String {
    let args = [("number", place.saturating_add(1).into()), ("all", all.into())];
    texts.say("lesson-step", &args)
}
