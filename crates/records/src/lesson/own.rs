//! A lesson that a teacher makes in the page: fewer fields than a lesson of the site, since nobody proves its answers. It is
//! read from its file, or from an address that holds it whole, and written again.
use super::model::{Choice, Lesson, Step, Task, Teacher};
use crate::json;
use crate::json::quoted;
use crate::scenario::ScenarioError;
use crate::scenario::error::{self, Problem};
use crate::scenario::fields::Placed;
use rules::member::MemberId;
use std::fmt::Write as _;

/// The version of the format.
const VERSION: u16 = 1;

/// More steps have no place in an address.
pub const MOST_STEPS: usize = 20;

/// More answers have no letters.
pub const MOST_OPTIONS: usize = 5;

/// A lesson of a teacher's own.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OwnLesson {
    /// Its title; may be empty.
    pub title: String,
    /// The steps, in order.
    pub steps: Vec<OwnStep>,
}

/// A step: a vote, what to say about it, and perhaps a question.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OwnStep {
    /// What to know, or to do.
    pub text: String,
    /// The address of the vote that is shown, with its changes.
    pub start: String,
    /// The question; none where it is empty.
    pub ask: String,
    /// The answers to choose from.
    pub options: Vec<String>,
    /// The place of the right one.
    pub right: usize,
    /// What to say after the answer; may be empty.
    pub why: String,
    /// Which votes pupils may change.
    pub lock: Lock,
}

/// Which votes of a step pupils may change.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Lock {
    /// All, after they have answered.
    #[default]
    Answered,
    /// All, from the beginning.
    Open,
    /// None.
    Locked,
    /// Those of these members, from the beginning.
    Members(Vec<MemberId>),
}

impl Lock {
    /// The word for it in files; for members their codes.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::Answered => "answered".to_owned(),
            Self::Open => "open".to_owned(),
            Self::Locked => "locked".to_owned(),
            // The form has this while its teacher has chosen nobody yet: pupils can change nothing.
            Self::Members(members) if members.is_empty() => Self::Locked.word(),
            Self::Members(members) => {
                let codes: Vec<String> = members.iter().map(ToString::to_string).collect();
                codes.join(".")
            }
        }
    }

    /// From its word.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        Some(match word {
            "answered" => Self::Answered,
            "open" => Self::Open,
            "locked" => Self::Locked,
            codes => {
                let members: Option<Vec<MemberId>> = codes.split('.').map(|code| code.parse().ok()).collect();
                Self::Members(members?)
            }
        })
    }

    /// Whether pupils may change the vote of a member; `answered` is true once the question is answered, and
    /// where a step has no question.
    #[must_use]
    pub fn opens(&self, member: MemberId, answered: bool) -> bool {
        match self {
            Self::Answered => answered,
            Self::Open => true,
            Self::Locked => false,
            Self::Members(members) => members.contains(&member),
        }
    }
}

impl OwnStep {
    /// Whether it has a question that can be answered.
    #[must_use]
    pub fn asks(&self) -> bool {
        !self.ask.trim().is_empty() && self.options.len() > 1
    }
}

impl OwnLesson {
    /// Reads a lesson. `file` is its name, for the error.
    ///
    /// # Errors
    /// [`ScenarioError`] with the first thing that is not right, its place and the remedy.
    pub fn read(file: &str, text: &str) -> Result<Self, ScenarioError> {
        json::read_file(text)
            .map_err(|error| error::not_json(&error))
            .and_then(|json| {
                let place = String::new();
                lesson(Placed { place, json })
            })
            .map_err(|problem| {
                let mut error = problem.in_file(file);
                "open a file that this page has saved".clone_into(&mut error.remedy);
                error
            })
    }

    /// The lesson as JSON on one line, without what is empty.
    #[must_use]
    pub fn write(&self) -> String {
        let steps: Vec<String> = self.steps.iter().map(write_step).collect();
        let title = quoted(&self.title);
        format!(
            "{{\"own\":{VERSION},\"title\":{title},\"steps\":[{}]}}",
            steps.join(",")
        )
    }

    /// The lesson as pupils work through it; `title` is its heading where it has none, `step` that of a step.
    #[must_use]
    pub fn lesson(&self, title: &str, step: impl Fn(usize) -> String) -> Lesson {
        let heading = match self.title.trim() {
            "" => title.to_owned(),
            title => title.to_owned(),
        };
        let steps = self.steps.iter().enumerate();
        Lesson {
            id: String::new(),
            title: heading,
            about: String::new(),
            age: 0,
            minutes: 0,
            aims: Vec::new(),
            steps: steps.map(|(number, own)| as_step(own, step(number))).collect(),
            teacher: Teacher {
                before: String::new(),
                plan: Vec::new(),
                mistakes: Vec::new(),
                after: Vec::new(),
            },
        }
    }
}

fn as_step(own: &OwnStep, title: String) -> Step {
    let options = own.options.iter().enumerate().map(|(place, text)| Choice {
        text: text.clone(),
        right: place == own.right,
        says: None,
        proof: None,
    });
    Step {
        title,
        text: own.text.clone(),
        start: own.start.clone(),
        words: Vec::new(),
        ask: own.ask.clone(),
        task: Task::Choose(if own.asks() { options.collect() } else { Vec::new() }),
        if_right: own.why.clone(),
        if_wrong: own.why.clone(),
        provisions: Vec::new(),
    }
}

fn write_step(step: &OwnStep) -> String {
    let mut out = format!("{{\"start\":{}", quoted(&step.start));
    for (name, text) in [("text", &step.text), ("ask", &step.ask), ("why", &step.why)] {
        if !text.is_empty() {
            let _ = write!(out, ",\"{name}\":{}", quoted(text));
        }
    }
    if !step.options.is_empty() {
        let options: Vec<String> = step.options.iter().map(|option| quoted(option)).collect();
        let _ = write!(
            out,
            ",\"options\":[{}],\"right\":{}",
            options.join(","),
            step.right
        );
    }
    if step.lock != Lock::default() {
        let _ = write!(out, ",\"lock\":{}", quoted(&step.lock.word()));
    }
    out.push('}');
    out
}

fn lesson(placed: Placed) -> Result<OwnLesson, Problem> {
    let few = placed.wrong("one step at least is expected, and twenty at most");
    let mut fields = placed.fields(&["own", "title", "steps"])?;
    let version = fields.must("own")?;
    let wrong = version.wrong("another version of the format is expected: 1");
    if version.count()? != VERSION {
        return Err(wrong);
    }
    let lesson = OwnLesson {
        title: fields.maybe_text("title")?.unwrap_or_default(),
        steps: fields.list("steps", step)?,
    };
    match lesson.steps.len() {
        1..=MOST_STEPS => Ok(lesson),
        _ => Err(few),
    }
}

fn step(placed: Placed) -> Result<OwnStep, Problem> {
    let no_right = placed.wrong("`right` is the place of no answer");
    let many = placed.wrong("five answers at most are expected");
    let mut fields = placed.fields(&["text", "start", "ask", "options", "right", "why", "lock"])?;
    let start = fields.must("start")?;
    let no_vote = start.wrong("an address is expected that begins with `meeting=` or `own=`");
    let start = start.text()?;
    if !(start.starts_with("meeting=") || start.starts_with("own=")) {
        return Err(no_vote);
    }
    let lock = fields.maybe("lock").map(|placed| {
        let wrong = placed.wrong("`answered`, `open`, `locked` or codes of members are expected");
        Lock::read(&placed.text()?).ok_or(wrong)
    });
    let mut text = |name: &str| fields.maybe_text(name).map(Option::unwrap_or_default);
    let (said, ask, why) = (text("text")?, text("ask")?, text("why")?);
    let right = fields.maybe("right").map(Placed::count).transpose()?;
    let step = OwnStep {
        text: said,
        start,
        ask,
        options: fields.list_or_none("options", Placed::text)?,
        right: usize::from(right.unwrap_or(0)),
        why,
        lock: lock.transpose()?.unwrap_or_default(),
    };
    if step.options.len() > MOST_OPTIONS {
        return Err(many);
    }
    if !step.options.is_empty() && step.right >= step.options.len() {
        return Err(no_right);
    }
    Ok(step)
}
