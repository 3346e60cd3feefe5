//! From JSON to a lesson: every field has its kind, none is unknown, and the lesson is whole.
use super::fact::{Counted, Fact};
use super::model::{Challenge, Choice, Keep, Lesson, Mistake, Phase, Proof, Step, Task, Teacher};
use crate::changes_text::{read_token, tokens};
use crate::json::Json;
use crate::scenario::error::Problem;
use crate::scenario::fields::{Fields, Placed};
use rules::provision::Provision;

/// The version of the format.
const VERSION: u16 = 1;

/// How long a lesson may take.
const MINUTES: core::ops::RangeInclusive<u16> = 10..=40;

const REMEDY: &str = "write it as docs/lesson-format.md describes";

pub(super) fn file(json: Json) -> Result<Lesson, Problem> {
    let place = String::new();
    let mut fields = Placed { place, json }.fields(&[
        "format", "id", "title", "about", "age", "minutes", "aims", "steps", "teacher",
    ])?;
    let version = fields.must("format")?;
    let wrong = version.wrong("another version of the format is expected: 1");
    if version.count()? != VERSION {
        return Err(wrong);
    }
    let lesson = Lesson {
        id: name(fields.must("id")?)?,
        title: filled(fields.must("title")?)?,
        about: filled(fields.must("about")?)?,
        age: fields.must("age")?.count()?,
        minutes: fields.must("minutes")?.count()?,
        aims: fields.list("aims", filled)?,
        steps: fields.list("steps", step)?,
        teacher: teacher(fields.must("teacher")?)?,
    };
    let planned = lesson.teacher.plan.iter();
    let planned = planned.fold(0_u16, |sum, phase| sum.saturating_add(phase.minutes));
    let refused = |place: &str, problem: String| Err(Problem::new(place, &problem, REMEDY));
    if !MINUTES.contains(&lesson.minutes) {
        return refused("minutes", format!("{} minutes are not 10 to 40", lesson.minutes));
    }
    if planned != lesson.minutes {
        let minutes = lesson.minutes;
        return refused(
            "teacher.plan",
            format!("the plan takes {planned} minutes, the lesson {minutes}"),
        );
    }
    if lesson.steps.len() < 3 {
        return refused("steps", "fewer than three steps make no lesson".to_owned());
    }
    for (place, empty) in [
        ("aims", lesson.aims.is_empty()),
        ("teacher.mistakes", lesson.teacher.mistakes.is_empty()),
        ("teacher.after", lesson.teacher.after.is_empty()),
    ] {
        if empty {
            return refused(place, "the list is empty".to_owned());
        }
    }
    Ok(lesson)
}

fn filled(placed: Placed) -> Result<String, Problem> {
    let wrong = placed.wrong("a sentence is expected, not an empty text");
    let text = placed.text()?;
    if text.trim().is_empty() {
        Err(wrong)
    } else {
        Ok(text)
    }
}

/// Small letters, as it stands in an address and in receipts.
fn name(placed: Placed) -> Result<String, Problem> {
    let wrong = placed.wrong("a name of small letters is expected");
    let text = placed.text()?;
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase());
    if fits { Ok(text) } else { Err(wrong) }
}

const NO_FACT: &str = "this is no fact such as `sc-2774 is adopted`";

/// A text that can be read.
fn checked(text: String, reads: fn(&str) -> bool) -> Option<String> {
    Some(text).filter(|text| reads(text))
}

fn fact(placed: Placed) -> Result<Fact, Problem> {
    let wrong = placed.wrong(NO_FACT);
    Fact::read(&placed.text()?).ok_or(wrong)
}

fn step(placed: Placed) -> Result<Step, Problem> {
    let whole = placed.wrong("`options`, `number` or `challenge` is expected, and one of them alone");
    let mut fields = placed.fields(&[
        "title",
        "text",
        "start",
        "words",
        "ask",
        "options",
        "number",
        "challenge",
        "if-right",
        "if-wrong",
        "provisions",
    ])?;
    let tasks = (
        fields.maybe("options"),
        fields.maybe("number"),
        fields.maybe("challenge"),
    );
    let task = match tasks {
        (Some(options), None, None) => choose(options)?,
        (None, Some(number), None) => counted(number)?,
        (None, None, Some(challenge)) => self::challenge(challenge)?,
        _ => return Err(whole),
    };
    let start = fields.must("start")?;
    let no_meeting = start.wrong("an address is expected that begins with `meeting=` or `own=`");
    let start = start.text()?;
    if !(start.starts_with("meeting=") || start.starts_with("own=")) {
        return Err(no_meeting);
    }
    // A challenge is open until it is solved.
    let if_wrong = match task {
        Task::Challenge(_) => fields.maybe_text("if-wrong")?.unwrap_or_default(),
        _ => filled(fields.must("if-wrong")?)?,
    };
    Ok(Step {
        title: filled(fields.must("title")?)?,
        text: filled(fields.must("text")?)?,
        start,
        words: fields.list_or_none("words", Placed::text)?,
        ask: filled(fields.must("ask")?)?,
        task,
        if_right: filled(fields.must("if-right")?)?,
        if_wrong,
        provisions: provisions(&mut fields)?,
    })
}

fn provisions(fields: &mut Fields) -> Result<Vec<Provision>, Problem> {
    let placed = fields.must("provisions")?;
    let none = placed.wrong("at least one provision is expected");
    let all = placed.list(|placed| placed.named(Provision::ALL, Provision::key))?;
    if all.is_empty() { Err(none) } else { Ok(all) }
}

fn choose(placed: Placed) -> Result<Task, Problem> {
    let few = placed.wrong("two to five answers are expected");
    let right = placed.wrong("exactly one answer with `right` is expected");
    let options = placed.list(choice)?;
    if !(2..=5).contains(&options.len()) {
        return Err(few);
    }
    match options.iter().filter(|option| option.right).count() {
        1 => Ok(Task::Choose(options)),
        _ => Err(right),
    }
}

fn choice(placed: Placed) -> Result<Choice, Problem> {
    let mut fields = placed.fields(&["text", "right", "says", "with", "fact"])?;
    Ok(Choice {
        text: filled(fields.must("text")?)?,
        right: fields.flag("right")?,
        says: fields.maybe("says").map(filled).transpose()?,
        proof: Some(Proof {
            with: fields.maybe_text("with")?,
            fact: fact(fields.must("fact")?)?,
        }),
    })
}

fn counted(placed: Placed) -> Result<Task, Problem> {
    let mut fields = placed.fields(&["of", "answer"])?;
    let of = fields.must("of")?;
    let wrong = of.wrong("this is no number such as `sc-2774 needed`");
    Ok(Task::Number {
        of: checked(of.text()?, |text| Counted::read(text).is_some()).ok_or(wrong)?,
        answer: fields.must("answer")?.count()?,
    })
}

fn challenge(placed: Placed) -> Result<Task, Problem> {
    let mut fields = placed.fields(&["goal", "most", "keep", "solution", "hints"])?;
    let keep = fields.maybe("keep");
    let keep = keep.map(|placed| placed.named(&Keep::ALL, Keep::as_str));
    let most = fields.must("most")?;
    let none = most.wrong("one vote at least is expected");
    let most = most.count()?;
    if most == 0 {
        return Err(none);
    }
    let goal = fields.must("goal")?;
    let no_goal = goal.wrong(NO_FACT);
    let goal = checked(goal.text()?, |text| Fact::read(text).is_some()).ok_or(no_goal)?;
    let solution = fields.must("solution")?;
    let unread = solution.wrong("changes such as `RUS:abstaining` are expected");
    let solution = solution.text()?;
    if solution.is_empty() || tokens(&solution).any(|token| read_token(&token).is_none()) {
        return Err(unread);
    }
    let hints = fields.must("hints")?;
    let no_hint = hints.wrong("at least one hint is expected");
    let hints = hints.list(filled)?;
    if hints.is_empty() {
        return Err(no_hint);
    }
    Ok(Task::Challenge(Challenge {
        goal,
        most,
        keep: keep.transpose()?.unwrap_or(Keep::Nobody),
        solution,
        hints,
    }))
}

fn teacher(placed: Placed) -> Result<Teacher, Problem> {
    let mut fields = placed.fields(&["before", "plan", "mistakes", "after"])?;
    Ok(Teacher {
        before: filled(fields.must("before")?)?,
        plan: fields.list("plan", |placed| {
            let mut fields = placed.fields(&["minutes", "what"])?;
            Ok(Phase {
                minutes: fields.must("minutes")?.count()?,
                what: filled(fields.must("what")?)?,
            })
        })?,
        mistakes: fields.list("mistakes", |placed| {
            let mut fields = placed.fields(&["usual", "better"])?;
            Ok(Mistake {
                usual: filled(fields.must("usual")?)?,
                better: filled(fields.must("better")?)?,
            })
        })?,
        after: fields.list("after", filled)?,
    })
}
