//! The words of the search: how a text is cut into stems, and the table of everyday names and words in six languages.
use records::names::key;
use rules::member::MemberId;
use rules::membership::Body;
use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::roll::Cast;
use crate::row::{Kind, Outcome};

/// The stems of a text, in its order.
pub fn stems_of(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = key(&without_elisions(text))
        .split_whitespace()
        .map(stem)
        .collect();
    words.into_iter()
}

/// A text with a blank in the place of the apostrophe after an article of one letter, as in `l'Iran`: what compares names takes
/// apostrophes out, and would make one word of the two.
fn without_elisions(text: &str) -> Cow<'_, str> {
    if !text.contains(['\'', '’']) {
        return Cow::Borrowed(text);
    }
    let mut spaced = String::with_capacity(text.len());
    // How many letters the word has so far.
    let mut letters = 0;
    for letter in text.chars() {
        if matches!(letter, '\'' | '’') && letters == 1 {
            spaced.push(' ');
            letters = 0;
            continue;
        }
        letters = if letter.is_alphanumeric() { letters + 1 } else { 0 };
        spaced.push(letter);
    }
    Cow::Owned(spaced)
}

/// Endings of Russian nouns and adjectives, the longest first.
const CYRILLIC: [&str; 34] = [
    "иями",
    "ского",
    "ями",
    "ами",
    "ого",
    "его",
    "ому",
    "ему",
    "ыми",
    "ими",
    "ией",
    "иях",
    "ией",
    "ей",
    "ой",
    "ий",
    "ый",
    "ая",
    "ое",
    "ие",
    "ые",
    "ых",
    "их",
    "ую",
    "ам",
    "ах",
    "ов",
    "ом",
    "ия",
    "ии",
    "ию",
    "ям",
    "ях",
    "ем",
];

/// Arabic prefixes and endings, the longest first.
const ARABIC: ([&str; 8], [&str; 6]) = (
    ["وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و"],
    ["يه", "ات", "ين", "ون", "ان", "ه"],
);

/// A word without its ending, so that its forms are found: light, since the rest is done by comparing beginnings.
#[must_use]
pub fn stem(word: &str) -> String {
    let first = word.chars().next().unwrap_or(' ');
    match first {
        'а'..='я' | 'ё' => cyrillic(word).to_owned(),
        '\u{620}'..='\u{6d3}' => arabic(word).to_owned(),
        'a'..='z' => latin(word),
        _ => word.to_owned(),
    }
}

fn longer_than(word: &str, letters: usize) -> bool {
    word.chars().count() > letters
}

fn cyrillic(word: &str) -> &str {
    let long = CYRILLIC.iter().find_map(|ending| word.strip_suffix(ending));
    let short = || word.strip_suffix(['а', 'я', 'о', 'е', 'у', 'ю', 'ы', 'и', 'ь', 'й']);
    long.filter(|rest| longer_than(rest, 2))
        .or_else(short)
        .filter(|rest| longer_than(rest, 2))
        .unwrap_or(word)
}

fn arabic(word: &str) -> &str {
    let (prefixes, endings) = ARABIC;
    let start = prefixes.iter().find_map(|prefix| word.strip_prefix(prefix));
    let word = start.filter(|rest| longer_than(rest, 2)).unwrap_or(word);
    let end = endings.iter().find_map(|ending| word.strip_suffix(ending));
    end.filter(|rest| longer_than(rest, 2)).unwrap_or(word)
}

fn latin(word: &str) -> String {
    if word.len() > 4
        && let Some(start) = word.strip_suffix("ies")
    {
        return format!("{start}y");
    }
    let plural = ["oes", "xes", "ches", "shes", "sses"]
        .iter()
        .any(|ending| word.ends_with(ending));
    let cut = if plural {
        word.strip_suffix("es")
    } else if ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) {
        None
    } else {
        word.strip_suffix('s')
    };
    cut.filter(|start| start.len() > 2).unwrap_or(word).to_owned()
}

/// What a word or a phrase of the table means.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Meaning {
    /// A member, by its codes in the course of time.
    pub members: Vec<MemberId>,
    /// What a vote about it says: any of these, each a list of stems of which all must be there.
    pub about: Vec<Vec<String>>,
    /// Rows that are meant, by name.
    pub rows: Vec<String>,
    /// A condition.
    pub asks: Option<Asks>,
    /// A word without weight, such as an article.
    pub idle: bool,
    /// "By": the member that follows is the one who did it.
    pub by: bool,
}

/// A condition that a word sets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asks {
    /// The outcome.
    Outcome(Outcome),
    /// What was put to the vote.
    Kind(Kind),
    /// The body.
    Body(Body),
    /// How a member voted.
    Cast(Cast),
    /// Decided by one vote.
    Close,
    /// Nobody against, nobody abstaining.
    Unanimous,
    /// One member alone was against.
    Alone,
    /// Not certain.
    Doubtful,
    /// Vetoed by as many members.
    Vetoes(usize),
    /// In a month of the year, where a year is beside it.
    Month(u8),
}

/// The table of everyday names and words.
#[derive(Clone, Debug, Default)]
pub struct Words {
    meanings: Vec<Meaning>,
    /// Phrases of stems with blanks between them, each with the place of its meaning.
    phrases: BTreeMap<String, usize>,
    /// How many words the longest phrase has.
    longest: usize,
}

impl Words {
    /// Reads the table: a line of headings, then in each line a meaning and its phrases in six languages, with tabs between
    /// the columns and strokes between phrases. Lines with `#` are comments.
    ///
    /// # Errors
    /// The first line whose meaning is not understood, or that has a phrase of another line.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut words = Self::default();
        let lines = text
            .lines()
            .zip(1..)
            .filter(|(line, _)| !line.starts_with('#'))
            .skip(1);
        for (line, number) in lines {
            let mut cells = line.split('\t');
            let meaning = cells.next().unwrap_or("");
            let meaning =
                read_meaning(meaning).ok_or_else(|| format!("line {number}: `{meaning}` is no meaning"))?;
            let place = words.meanings.len();
            words.meanings.push(meaning);
            for phrase in cells.flat_map(|cell| cell.split('|')) {
                if words.add(phrase, place) != place {
                    return Err(format!(
                        "line {number}: `{phrase}` has a meaning in a line before"
                    ));
                }
            }
        }
        Ok(words)
    }

    /// The rows that the table means, by name.
    pub fn rows(&self) -> impl Iterator<Item = &str> {
        self.meanings
            .iter()
            .flat_map(|meaning| &meaning.rows)
            .map(String::as_str)
    }

    /// Adds names of members: the English ones first, by which titles name a member that the table does not have, then those
    /// of the language of the page. What the table has already stays.
    pub fn add_names<'n>(&mut self, names: impl IntoIterator<Item = (&'n str, MemberId)>) {
        for (name, member) in names {
            let known = self
                .meanings
                .iter()
                .position(|meaning| meaning.members.first() == Some(&member));
            let place = known.unwrap_or_else(|| {
                self.meanings.push(Meaning {
                    members: vec![member],
                    ..Meaning::default()
                });
                self.meanings.len() - 1
            });
            if known.is_none()
                && let Some(meaning) = self.meanings.get_mut(place)
            {
                meaning.about.push(stems_of(name).collect());
            }
            self.add(name, place);
        }
    }

    /// Adds a phrase, and returns the place of its meaning: the given one, or that which it has already.
    fn add(&mut self, phrase: &str, place: usize) -> usize {
        let stems: Vec<String> = stems_of(phrase).collect();
        if stems.is_empty() {
            return place;
        }
        self.longest = self.longest.max(stems.len());
        *self.phrases.entry(stems.join(" ")).or_insert(place)
    }

    /// The meaning of the longest phrase at the beginning of some stems, with how many of them it takes.
    #[must_use]
    pub fn at(&self, stems: &[String]) -> Option<(&Meaning, usize)> {
        for length in (1..=self.longest.min(stems.len())).rev() {
            let phrase = stems.get(..length)?.join(" ");
            if let Some(place) = self.phrases.get(&phrase) {
                return Some((self.meanings.get(*place)?, length));
            }
        }
        None
    }

    /// A text with blanks between the words of the table in those parts that are written without blanks, as Chinese is.
    #[must_use]
    pub fn spaced(&self, text: &str) -> String {
        let mut spaced = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let length = if is_unspaced(letter) {
                self.word_at(rest)
            } else {
                None
            };
            let taken = length.unwrap_or_else(|| letter.len_utf8());
            let (word, after) = rest.split_at(taken);
            if is_unspaced(letter) {
                spaced.push(' ');
                spaced.push_str(word);
                spaced.push(' ');
            } else {
                spaced.push_str(word);
            }
            rest = after;
        }
        spaced
    }

    /// How many bytes the longest phrase at the beginning of a text has.
    fn word_at(&self, text: &str) -> Option<usize> {
        let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let ends: Vec<usize> = ends.take(12).collect();
        let known = |end: &&usize| {
            text.get(..**end)
                .is_some_and(|word| self.phrases.contains_key(word))
        };
        ends.iter().rev().find(known).copied()
    }
}

const fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{fad9}')
}

/// A meaning as the table has it: clauses with semicolons between them.
fn read_meaning(cell: &str) -> Option<Meaning> {
    let mut meaning = Meaning::default();
    for clause in cell.split(';').map(str::trim) {
        let (word, rest) = clause.split_once(' ').unwrap_or((clause, ""));
        match word {
            "member" => {
                let codes = rest.split(' ').map(str::parse);
                meaning.members = codes.collect::<Result<_, _>>().ok()?;
            }
            "about" => meaning.about = rest.split(',').map(|phrase| stems_of(phrase).collect()).collect(),
            "row" => meaning.rows = rest.split_whitespace().map(str::to_owned).collect(),
            "idle" => meaning.idle = true,
            "by" => (meaning.by, meaning.idle) = (true, true),
            _ => meaning.asks = Some(read_condition(word, rest)?),
        }
    }
    Some(meaning)
}

fn read_condition(word: &str, rest: &str) -> Option<Asks> {
    Some(match word {
        "outcome" => Asks::Outcome(Outcome::from_word(rest)?),
        "kind" => Asks::Kind(Kind::from_word(rest)?),
        "body" => Asks::Body(Body::from_word(rest)?),
        "vote" => Asks::Cast(match rest {
            "in-favour" => Cast::Yes,
            "against" => Cast::No,
            "abstaining" => Cast::Abstaining,
            "not-voting" => Cast::NotVoting,
            _ => return None,
        }),
        "close" => Asks::Close,
        "unanimous" => Asks::Unanimous,
        "alone" => Asks::Alone,
        "doubtful" => Asks::Doubtful,
        "vetoes" => Asks::Vetoes(rest.parse().ok()?),
        "month" => Asks::Month(rest.parse().ok()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["territories", "territory"][..],
            &["vetoes", "veto"],
            &["Israel's", "Israel"],
            &["Сирия", "Сирии", "Сирию"],
            &["Украина", "Украины", "Украине"],
            &["روسيا", "وروسيا"],
            &["السودان", "سودان"],
            &["Égypte", "egypte"],
            &["people's", "peoples"],
        ] {
            let mut stems: Vec<String> = forms.iter().flat_map(|form| stems_of(form)).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{stems:?}");
        }
        let elided: Vec<String> = stems_of("l'Iran et l’Irak").collect();
        assert_eq!(elided, ["l", "iran", "et", "l", "irak"]);
    }
}
