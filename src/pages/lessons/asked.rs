//! What the address of the page asks for, read and written: the lesson, the step, the answers so far, the way to see it.
//!
//! | part | meaning |
//! |---|---|
//! | `lesson=veto` | the lesson; the list of lessons when left out |
//! | `made=...` | in place of `lesson`, a lesson that a teacher made, compressed (`shell/made_lesson.rs`) |
//! | `step=3` | the step; the first when left out, `end` after the last |
//! | `given=b,9,RUSB,-` | the answer to each step; `-` none, `s` the solution was shown, `h12_3` hands of a class |
//! | `view=teacher` | the teacher's page; `sheet` the worksheet, `words` the glossary, `make` the form for a lesson of one's own |
//! | `of=meeting%3D...` | with `view=sheet`: any vote, as the address of a meeting's page names it; its worksheet |
use crate::address::query::Query;
use crate::address::worksheet::OF;

/// What the address asks for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// The lesson, by its name.
    pub lesson: Option<String>,
    /// A lesson that a teacher made, as the address holds it.
    pub made: Option<String>,
    /// A vote whose worksheet is wanted, as a meeting's address has it.
    pub of: Option<String>,
    /// The step, from 0; the number of steps for the end.
    pub step: usize,
    /// The answers, step by step.
    pub given: Vec<Given>,
    /// The way to see it.
    pub view: View,
    /// Parts that were not understood, as they stood.
    pub unknown: Vec<String>,
}

/// A way to see a lesson.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum View {
    /// As a pupil works through it.
    #[default]
    Pupil,
    /// With plan and answers.
    Teacher,
    /// On paper.
    Sheet,
    /// The glossary.
    Words,
    /// The form for a lesson of one's own.
    Make,
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Given {
    /// None yet.
    #[default]
    Nothing,
    /// One of the answers to choose from.
    Choice(usize),
    /// A number.
    Number(u16),
    /// Changed votes, as a receipt has them.
    Votes(String),
    /// How many hands each of the answers got.
    Hands(Vec<u16>),
    /// The solution was shown.
    Shown,
}

/// More steps than this has no lesson.
const MOST: usize = 60;

/// The step after the last, in an address.
const END: &str = "end";

impl View {
    const WORDS: [(&'static str, Self); 4] = [
        ("teacher", Self::Teacher),
        ("sheet", Self::Sheet),
        ("words", Self::Words),
        ("make", Self::Make),
    ];

    /// The word for it in addresses; `None` for the usual one.
    #[must_use]
    pub fn word(self) -> Option<&'static str> {
        let mut all = Self::WORDS.into_iter();
        all.find(|(_, view)| *view == self).map(|(word, _)| word)
    }

    fn read(word: &str) -> Option<Self> {
        let mut all = Self::WORDS.into_iter();
        all.find(|(known, _)| *known == word).map(|(_, view)| view)
    }
}

impl Given {
    fn read(text: &str) -> Option<Self> {
        if let Some(hands) = text.strip_prefix('h') {
            let hands: Option<Vec<u16>> = hands.split('_').map(|hand| hand.parse().ok()).collect();
            return hands.map(Self::Hands);
        }
        Some(match text.as_bytes() {
            b"-" => Self::Nothing,
            b"s" => Self::Shown,
            [letter @ b'a'..=b'e'] => Self::Choice(usize::from(letter - b'a')),
            [b'0'..=b'9', ..] => Self::Number(text.parse().ok()?),
            [b'A'..=b'Z', ..] => Self::Votes(text.to_owned()),
            _ => return None,
        })
    }

    fn write(&self) -> String {
        match self {
            Self::Nothing => "-".to_owned(),
            Self::Shown => "s".to_owned(),
            Self::Choice(place) => u8::try_from(*place)
                .map_or('a', |place| char::from(b'a'.saturating_add(place)))
                .to_string(),
            Self::Number(number) => number.to_string(),
            Self::Votes(votes) => votes.clone(),
            Self::Hands(hands) => {
                let hands: Vec<String> = hands.iter().map(ToString::to_string).collect();
                format!("h{}", hands.join("_"))
            }
        }
    }
}

impl Asked {
    /// Reads a query string. What is not understood is dropped and reported.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let (mut asked, mut query) = (Self::default(), Query::read(query));
        let left_over = query.take(|key, value| asked.take(key, value));
        let others = query.parts.into_iter().map(|part| part.text());
        asked.unknown = left_over.into_iter().chain(others).collect();
        asked
    }

    fn take(&mut self, key: &str, value: &str) -> Option<bool> {
        Some(match key {
            "lang" => true,
            "lesson" => {
                let fits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_lowercase());
                self.lesson = fits.then(|| value.to_owned());
                fits
            }
            "made" => {
                let fits = !value.is_empty()
                    && value
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
                self.made = fits.then(|| value.to_owned());
                fits
            }
            OF => {
                // Nothing stands for the first meeting on the record, as on the meeting's own page.
                self.of = Some(value.to_owned());
                true
            }
            "step" if value == END => {
                self.step = MOST;
                true
            }
            "step" => {
                let step = value.parse().ok().filter(|step| (1..=MOST).contains(step));
                self.step = step.map_or(0, |step: usize| step.saturating_sub(1));
                step.is_some()
            }
            "given" => {
                let given: Option<Vec<Given>> = value.split(',').take(MOST).map(Given::read).collect();
                let understood = given.is_some();
                self.given = given.unwrap_or_default();
                understood
            }
            "view" => {
                let view = View::read(value);
                self.view = view.unwrap_or_default();
                view.is_some()
            }
            _ => return None,
        })
    }

    /// The query string, without its question mark; `steps` is how many the lesson has.
    #[must_use]
    pub fn write(&self, steps: usize) -> String {
        let mut query = Query::default();
        if let Some(lesson) = &self.lesson {
            query.push("lesson", lesson.as_str());
        }
        if let Some(made) = &self.made {
            query.push("made", made.as_str());
        }
        if let Some(view) = self.view.word() {
            query.push("view", view);
        }
        if let Some(of) = &self.of {
            query.push(OF, of.as_str());
        }
        if self.step > 0 && self.step >= steps {
            query.push("step", END);
        } else if self.step > 0 {
            query.push("step", self.step.saturating_add(1).to_string());
        }
        if self.given.iter().any(|given| *given != Given::Nothing) {
            let given: Vec<String> = self.given.iter().map(Given::write).collect();
            query.push("given", given.join(","));
        }
        query.write()
    }

    /// The address of a lesson in some view.
    #[must_use]
    pub fn of(lesson: &str, view: View) -> Self {
        Self {
            lesson: Some(lesson.to_owned()),
            view,
            ..Self::default()
        }
    }
}
