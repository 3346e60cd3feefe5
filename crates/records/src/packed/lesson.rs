//! A lesson, and the list of lessons, in the packed form. The proofs of answers stay in the lesson's file.
use super::stream::{Reader, Writer};
use super::{CannotPack, Unreadable};
use crate::lesson::model::{Challenge, Choice, Entry, Keep, Lesson, Mistake, Phase, Step, Task, Teacher};
use crate::packed::stream::Choice as Words;
use rules::provision::Provision;

const KEEPS: Words<Keep> = Words(Keep::Nobody, &[Keep::Permanent, Keep::Elected]);

/// The kinds of tasks: to choose, to count, to change votes.
const TASKS: usize = 3;

/// Writes a lesson.
///
/// # Errors
/// [`CannotPack`] when [`read`] would not give the same again.
pub fn write(lesson: &Lesson) -> Result<Vec<u8>, CannotPack> {
    let mut to = Writer::default();
    to.text(&lesson.id);
    to.text(&lesson.title);
    to.text(&lesson.about);
    to.number(lesson.age.into());
    to.number(lesson.minutes.into());
    put_texts(&mut to, &lesson.aims);
    to.list(&lesson.steps, put_step);
    to.text(&lesson.teacher.before);
    to.list(&lesson.teacher.plan, |to, phase| {
        to.number(phase.minutes.into());
        to.text(&phase.what);
    });
    to.list(&lesson.teacher.mistakes, |to, mistake| {
        to.text(&mistake.usual);
        to.text(&mistake.better);
    });
    put_texts(&mut to, &lesson.teacher.after);
    let file = to.finish()?;
    if read(&file).as_ref() == Ok(&without_proofs(lesson)) {
        Ok(file)
    } else {
        Err(CannotPack)
    }
}

/// Reads a lesson that [`write`] wrote.
///
/// # Errors
/// [`Unreadable`] when the file is of another version, was changed since, or is no lesson.
pub fn read(file: &[u8]) -> Result<Lesson, Unreadable> {
    let mut from = Reader::open(file)?;
    let lesson = Lesson {
        id: from.text(),
        title: from.text(),
        about: from.text(),
        age: small(&mut from),
        minutes: small(&mut from),
        aims: from.list(Reader::text),
        steps: from.list(step),
        teacher: Teacher {
            before: from.text(),
            plan: from.list(|from| Phase {
                minutes: small(from),
                what: from.text(),
            }),
            mistakes: from.list(|from| Mistake {
                usual: from.text(),
                better: from.text(),
            }),
            after: from.list(Reader::text),
        },
    };
    from.done()?;
    Ok(lesson)
}

/// Writes the list of lessons.
///
/// # Errors
/// [`CannotPack`] when [`read_list`] would not give the same again.
pub fn write_list(list: &[Entry]) -> Result<Vec<u8>, CannotPack> {
    let mut to = Writer::default();
    to.list(list, |to, entry| {
        to.text(&entry.id);
        to.text(&entry.title);
        to.text(&entry.about);
        to.number(entry.age.into());
        to.number(entry.minutes.into());
        to.number(entry.steps.into());
        to.flag(entry.translated);
    });
    let file = to.finish()?;
    if read_list(&file).as_deref() == Ok(list) {
        Ok(file)
    } else {
        Err(CannotPack)
    }
}

/// Reads a list that [`write_list`] wrote.
///
/// # Errors
/// As for [`read`].
pub fn read_list(file: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut from = Reader::open(file)?;
    let list = from.list(|from| Entry {
        id: from.text(),
        title: from.text(),
        about: from.text(),
        age: small(from),
        minutes: small(from),
        steps: small(from),
        translated: from.flag(),
    });
    from.done()?;
    Ok(list)
}

/// The lesson as the page has it.
fn without_proofs(lesson: &Lesson) -> Lesson {
    let mut lesson = lesson.clone();
    for step in &mut lesson.steps {
        if let Task::Choose(options) = &mut step.task {
            for option in options {
                option.proof = None;
            }
        }
    }
    lesson
}

fn put_texts(to: &mut Writer, texts: &[String]) {
    to.list(texts, |to, text| to.text(text));
}

fn put_step(to: &mut Writer, step: &Step) {
    to.text(&step.title);
    to.text(&step.text);
    to.text(&step.start);
    put_texts(to, &step.words);
    to.text(&step.ask);
    to.text(&step.if_right);
    to.text(&step.if_wrong);
    to.list(&step.provisions, |to, provision| {
        let place = Provision::ALL.iter().position(|known| known == provision);
        to.maybe_number(place);
    });
    match &step.task {
        Task::Choose(options) => {
            to.number(0);
            to.list(options, |to, option| {
                to.flag(option.right);
                to.text(&option.text);
                to.maybe_text(option.says.as_deref());
            });
        }
        Task::Number { of, answer } => {
            to.number(1);
            to.text(of);
            to.number((*answer).into());
        }
        Task::Challenge(challenge) => {
            to.number(2);
            to.text(&challenge.goal);
            to.number(challenge.most.into());
            to.one_of(&KEEPS, &challenge.keep);
            to.text(&challenge.solution);
            put_texts(to, &challenge.hints);
        }
    }
}

fn small(from: &mut Reader<'_>) -> u16 {
    u16::try_from(from.number()).unwrap_or(u16::MAX)
}

fn step(from: &mut Reader<'_>) -> Step {
    let mut step = Step {
        title: from.text(),
        text: from.text(),
        start: from.text(),
        words: from.list(Reader::text),
        ask: from.text(),
        if_right: from.text(),
        if_wrong: from.text(),
        provisions: Vec::new(),
        task: Task::Choose(Vec::new()),
    };
    let places = from.list(|from| from.maybe_below(Provision::ALL.len()));
    let found = places
        .into_iter()
        .map(|place| Provision::ALL.get(place?).copied());
    match found.collect() {
        Some(provisions) => step.provisions = provisions,
        None => from.damaged(),
    }
    step.task = task(from);
    step
}

fn task(from: &mut Reader<'_>) -> Task {
    match from.below(TASKS) {
        0 => Task::Choose(from.list(|from| Choice {
            right: from.flag(),
            text: from.text(),
            says: from.maybe_text(),
            proof: None,
        })),
        1 => Task::Number {
            of: from.text(),
            answer: small(from),
        },
        _ => Task::Challenge(Challenge {
            goal: from.text(),
            most: small(from),
            keep: from.one_of(&KEEPS),
            solution: from.text(),
            hints: from.list(Reader::text),
        }),
    }
}
