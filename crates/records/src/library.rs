//! The library's index: what a picker needs to know of every meeting without opening one.
//!
//! The index repeats what the files say, so that nothing else has to be loaded; a test writes it and keeps it in step
//! (`PLACARD_RECORD=1 cargo test -p placard --test spec index`). Only `about` and `subjects` are written by hand.
use crate::json::{self, Json, Value};
use crate::translation::Translation;
use core::fmt;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};

/// Every meeting of the library, the latest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Library {
    /// Every member that has a seat in one of them, in the order of the letters in [`Entry::votes`].
    pub members: Vec<MemberId>,
    /// The meetings.
    pub entries: Vec<Entry>,
}

/// One meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name in addresses.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it was about, in a few words.
    pub about: String,
    /// The body.
    pub body: Body,
    /// The day.
    pub date: Date,
    /// What it belongs to: `ukraine`, `admission`, in the words of the index.
    pub subjects: Vec<String>,
    /// Document symbols and resolution numbers, to be searched.
    pub symbols: Vec<String>,
    /// How each vote ended, in order.
    pub outcomes: Vec<Ending>,
    /// The permanent members that vetoed something.
    pub vetoed_by: Vec<MemberId>,
    /// Whether one vote more or less would have turned a result: see [`Library`]'s test.
    pub by_one: bool,
    /// For each vote a letter for each of [`Library::members`]: `+` in favour, `-` against, `0` abstaining, `x` not
    /// voting, `?` not known, `.` no seat.
    pub votes: Vec<String>,
}

/// How a vote ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Ending {
    /// Adopted.
    Adopted,
    /// Not adopted: too few votes.
    NotAdopted,
    /// Not adopted because a permanent member did not concur.
    Vetoed,
}

impl Ending {
    /// Every ending.
    pub const ALL: [Self; 3] = [Self::Adopted, Self::NotAdopted, Self::Vetoed];

    /// The word in the index and in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::NotAdopted => "not-adopted",
            Self::Vetoed => "vetoed",
        }
    }

    /// The ending that a word means.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ending| ending.as_str() == word)
    }
}

/// The index is not as it should be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BrokenIndex {
    /// The line, from 1.
    pub line: usize,
    /// What is expected there.
    pub expected: &'static str,
}

impl fmt::Display for BrokenIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, expected } = self;
        write!(
            f,
            "scenarios/index.json, line {line}: {expected} is expected; load the page anew, or build the site again"
        )
    }
}

impl core::error::Error for BrokenIndex {}

impl Library {
    /// Reads the index.
    ///
    /// # Errors
    /// When it is not JSON, or not an index of this version.
    pub fn read(text: &str) -> Result<Self, BrokenIndex> {
        Self::read_translated(text, &Translation::default())
    }

    /// Reads the index, its titles in another language. One that is not translated stays as it is.
    ///
    /// # Errors
    /// As [`Library::read`].
    pub fn read_translated(text: &str, translation: &Translation) -> Result<Self, BrokenIndex> {
        let mut file = json::read_file(text).map_err(|error| BrokenIndex {
            line: error.line,
            expected: "well-formed JSON",
        })?;
        translation.put_into(&mut file);
        Ok(Self {
            members: codes(need(&file, "members")?)?,
            entries: list(need(&file, "scenarios")?)?
                .iter()
                .map(Entry::read)
                .collect::<Result<_, _>>()?,
        })
    }

    /// How a member voted in the votes of a meeting: its vote, or `None` inside where it is not known. Votes in which
    /// it had no seat are left out.
    pub fn votes_of<'a>(
        &'a self,
        entry: &'a Entry,
        member: MemberId,
    ) -> impl Iterator<Item = Option<Vote>> + 'a {
        let place = self.members.iter().position(|other| *other == member);
        entry
            .votes
            .iter()
            .filter_map(move |votes| vote(*votes.as_bytes().get(place?)?))
    }
}

/// The vote of a letter; `None` for no seat.
const fn vote(letter: u8) -> Option<Option<Vote>> {
    Some(Some(match letter {
        b'+' => Vote::InFavour,
        b'-' => Vote::Against,
        b'0' => Vote::Abstaining,
        b'x' => Vote::NotVoting(NotVoting::Unspecified),
        b'?' => return Some(None),
        _ => return None,
    }))
}

impl Entry {
    fn read(json: &Json) -> Result<Self, BrokenIndex> {
        let text = |name| text(need(json, name)?).map(str::to_owned);
        let words = |name| match field(json, name) {
            Some(field) => list(field)?
                .iter()
                .map(|word| self::text(word).map(str::to_owned))
                .collect(),
            None => Ok(Vec::new()),
        };
        Ok(Self {
            id: text("id")?,
            title: text("title")?,
            about: text("about")?,
            body: Body::from_word(&text("body")?).ok_or_else(|| broken(json, "a `body`"))?,
            date: text("date")?.parse().map_err(|_| broken(json, "a `date`"))?,
            subjects: words("subjects")?,
            symbols: words("symbols")?,
            outcomes: words("outcomes")?
                .iter()
                .map(|word| Ending::from_word(word).ok_or_else(|| broken(json, "an outcome")))
                .collect::<Result<_, _>>()?,
            vetoed_by: match field(json, "vetoed-by") {
                Some(field) => codes(field)?,
                None => Vec::new(),
            },
            by_one: matches!(
                field(json, "by-one").map(|field| &field.value),
                Some(Value::Bool(true))
            ),
            votes: words("votes")?,
        })
    }
}

fn broken(json: &Json, expected: &'static str) -> BrokenIndex {
    BrokenIndex {
        line: json.line,
        expected,
    }
}

fn field<'a>(json: &'a Json, name: &str) -> Option<&'a Json> {
    match &json.value {
        Value::Fields(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, value)| value),
        _ => None,
    }
}

fn need<'a>(json: &'a Json, name: &'static str) -> Result<&'a Json, BrokenIndex> {
    field(json, name).ok_or_else(|| broken(json, name))
}

fn text(json: &Json) -> Result<&str, BrokenIndex> {
    match &json.value {
        Value::Text(text) => Ok(text),
        _ => Err(broken(json, "text")),
    }
}

fn list(json: &Json) -> Result<&[Json], BrokenIndex> {
    match &json.value {
        Value::List(list) => Ok(list),
        _ => Err(broken(json, "a list")),
    }
}

fn codes(json: &Json) -> Result<Vec<MemberId>, BrokenIndex> {
    list(json)?
        .iter()
        .map(|code| text(code)?.parse().map_err(|_| broken(code, "a member's code")))
        .collect()
}
