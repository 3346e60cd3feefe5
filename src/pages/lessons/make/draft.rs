//! A lesson in the making, and what each edit makes of it. Pure.
use records::lesson::own::{Lock, MOST_OPTIONS, MOST_STEPS, OwnLesson, OwnStep};
use rules::member::MemberId;

/// A lesson in the making.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// The lesson. It has one step at least.
    pub lesson: OwnLesson,
    /// The step that is shown.
    pub at: usize,
    /// The lesson before each edit, newest last.
    past: Vec<OwnLesson>,
}

/// An edit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Edit {
    /// Write the title.
    Title(String),
    /// Write what pupils read.
    Text(String),
    /// Write the question.
    Ask(String),
    /// Write what is said after the answer.
    Why(String),
    /// Write an answer.
    Answer(usize, String),
    /// Mark the right answer.
    Right(usize),
    /// One more answer.
    AddAnswer,
    /// One answer less.
    RemoveAnswer(usize),
    /// Take a question with its answers.
    Ready {
        /// The question.
        ask: String,
        /// The answers.
        options: Vec<String>,
        /// The place of the right one.
        right: usize,
        /// What is said after the answer.
        why: String,
    },
    /// Say which votes pupils may change.
    Lock(Lock),
    /// Open the vote of a member, or close it again.
    Member(MemberId),
    /// Begin the step with another vote, or with other changes.
    Start(String),
    /// Show a step.
    Go(usize),
    /// One more step, which begins as the one before does.
    AddStep,
    /// Take the step away.
    RemoveStep,
    /// Move the step towards the beginning, or towards the end.
    Move(bool),
    /// Take the last edit back.
    Undo,
    /// Have another lesson.
    Open(OwnLesson),
}

/// No more edits than this can be taken back.
const MOST_PAST: usize = 200;

impl Draft {
    /// A lesson that is opened to be changed; one without steps gets a step that begins with `start`.
    #[must_use]
    pub fn of(mut lesson: OwnLesson, start: &str) -> Self {
        if lesson.steps.is_empty() {
            lesson.steps.push(OwnStep {
                start: start.to_owned(),
                ..OwnStep::default()
            });
        }
        Self {
            lesson,
            at: 0,
            past: Vec::new(),
        }
    }

    /// The step that is shown.
    #[must_use]
    pub fn step(&self) -> Option<&OwnStep> {
        self.lesson.steps.get(self.at)
    }

    /// Whether an edit can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Makes an edit.
    pub fn make(&mut self, edit: Edit) {
        match edit {
            Edit::Go(at) => self.at = at.min(self.lesson.steps.len().saturating_sub(1)),
            Edit::Undo => {
                if let Some(lesson) = self.past.pop() {
                    self.lesson = lesson;
                    self.make(Edit::Go(self.at));
                }
            }
            edit => {
                let before = self.lesson.clone();
                self.change(edit);
                if self.lesson != before {
                    self.past.push(before);
                    if self.past.len() > MOST_PAST {
                        self.past.remove(0);
                    }
                }
            }
        }
    }

    fn change(&mut self, edit: Edit) {
        let many = self.lesson.steps.len();
        match edit {
            Edit::Title(title) => self.lesson.title = title,
            Edit::Open(lesson) => {
                let start = self.step().map(|step| step.start.clone()).unwrap_or_default();
                let opened = Self::of(lesson, &start);
                (self.lesson, self.at) = (opened.lesson, 0);
            }
            Edit::AddStep if many < MOST_STEPS => {
                let before = self.step().cloned().unwrap_or_default();
                self.at = self.at.saturating_add(1).min(many);
                self.lesson.steps.insert(
                    self.at,
                    OwnStep {
                        start: before.start,
                        lock: before.lock,
                        ..OwnStep::default()
                    },
                );
            }
            Edit::RemoveStep if many > 1 => {
                self.lesson.steps.remove(self.at);
                self.at = self.at.min(many.saturating_sub(2));
            }
            Edit::Move(earlier) => {
                let other = match earlier {
                    true => self.at.checked_sub(1),
                    false => Some(self.at.saturating_add(1)).filter(|at| *at < many),
                };
                if let Some(other) = other {
                    self.lesson.steps.swap(self.at, other);
                    self.at = other;
                }
            }
            edit => {
                if let Some(step) = self.lesson.steps.get_mut(self.at) {
                    change_step(step, edit);
                }
            }
        }
    }
}

fn change_step(step: &mut OwnStep, edit: Edit) {
    match edit {
        Edit::Text(text) => step.text = text,
        Edit::Ask(ask) => {
            step.ask = ask;
            // A question needs two answers to choose from.
            if step.options.is_empty() {
                step.options = vec![String::new(); 2];
            }
        }
        Edit::Why(why) => step.why = why,
        Edit::Answer(place, text) => {
            if let Some(option) = step.options.get_mut(place) {
                *option = text;
            }
        }
        Edit::Right(place) if place < step.options.len() => step.right = place,
        Edit::AddAnswer if step.options.len() < MOST_OPTIONS => step.options.push(String::new()),
        Edit::RemoveAnswer(place) if step.options.len() > 2 && place < step.options.len() => {
            step.options.remove(place);
            if step.right >= place {
                step.right = step.right.saturating_sub(1);
            }
        }
        Edit::Ready {
            ask,
            options,
            right,
            why,
        } => (step.ask, step.options, step.right, step.why) = (ask, options, right, why),
        Edit::Lock(lock) => step.lock = lock,
        Edit::Member(member) => {
            let mut members = match &step.lock {
                Lock::Members(members) => members.clone(),
                _ => Vec::new(),
            };
            match members.iter().position(|known| *known == member) {
                Some(place) => drop(members.remove(place)),
                None => members.push(member),
            }
            step.lock = Lock::Members(members);
        }
        Edit::Start(start) => step.start = start,
        _ => {}
    }
}
