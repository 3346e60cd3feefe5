//! What is put to the vote, by name.
use super::words::{key, sentence};
use crate::messages::Texts;
use rules::motion::MotionKind;
use rules::question::Object;

/// What a sentence is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subject {
    /// What it is.
    pub object: Object,
    /// Its name in the middle of a sentence, as [`subject`] gives it: `the draft`, `amendment S/2025/115`.
    pub name: String,
    /// The symbol of the resolution or decision that it became on the record, such as `S/RES/2774 (2025)`.
    pub symbol: Option<String>,
}

/// The word by which messages choose a form: `draft`, `amendment`, `part`, `motion`, `ruling`, `question`.
pub(crate) const fn object_word(object: Object) -> &'static str {
    match object {
        Object::Draft => "draft",
        Object::Amendment => "amendment",
        Object::Part => "part",
        Object::Motion(_) => "motion",
        Object::Ruling => "ruling",
        Object::Character => "question",
    }
}

/// The name of what is put to the vote, in the middle of a sentence: `the draft as amended`, `amendment
/// S/2025/115`, `the motion to postpone`. A document's symbol is worth giving where a meeting has several.
#[must_use]
pub fn subject(texts: &Texts, object: Object, symbol: Option<&str>, amended: bool) -> String {
    let stem = match object {
        Object::Motion(kind) => return motion(texts, kind),
        Object::Ruling => return texts.get("subject-ruling"),
        Object::Character => return texts.get("subject-character"),
        Object::Draft => "subject-draft",
        Object::Amendment => "subject-amendment",
        Object::Part => "subject-part",
    };
    let amended = if amended && object == Object::Draft {
        "-amended"
    } else {
        ""
    };
    match symbol {
        Some(symbol) => texts.say(&key(&key(stem, "-named"), amended), &[("symbol", symbol.into())]),
        None => texts.get(&key(stem, amended)),
    }
}

/// A proposal that is no draft resolution and no motion, in the middle of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proposal {
    /// The agenda of the meeting.
    Agenda,
    /// That a ruling stands.
    Upheld,
    /// That two thirds are required.
    Importance,
}

/// Its name.
#[must_use]
pub fn proposal(texts: &Texts, proposal: Proposal) -> String {
    texts.get(match proposal {
        Proposal::Agenda => "subject-agenda",
        Proposal::Upheld => "subject-upheld",
        Proposal::Importance => "subject-importance",
    })
}

/// The same with a capital first letter, for a card or a heading.
#[must_use]
pub fn subject_heading(texts: &Texts, object: Object, symbol: Option<&str>, amended: bool) -> String {
    match object {
        Object::Motion(kind) => texts.get(&key(&motion_key(kind), ".card")),
        _ => sentence(&subject(texts, object, symbol, amended)),
    }
}

/// A motion in the middle of a sentence: `the motion to postpone`.
#[must_use]
pub fn motion(texts: &Texts, kind: MotionKind) -> String {
    texts.get(&motion_key(kind))
}

fn motion_key(kind: MotionKind) -> String {
    key("motion-", kind.as_str())
}
