//! What a reader asks of the library, its place in an address, and which meetings fit. Pure.
use crate::address::query::{Part, Query};
use crate::text::phrases::body_key;
use records::library::{Ending, Entry, Library};
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::names;

/// What a meeting must be to be shown. Left empty, all are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// Words that all stand in its title, its subjects, its symbols, its year, its members that vetoed.
    pub text: String,
    /// The body.
    pub body: Option<Body>,
    /// How one of its votes ended.
    pub ending: Option<Ending>,
    /// Who vetoed.
    pub vetoed_by: Option<MemberId>,
    /// A member with a seat there.
    pub member: Option<MemberId>,
    /// How that member voted, at least once.
    pub vote: Option<Vote>,
    /// What it belongs to.
    pub subject: Option<String>,
    /// The decade, by its first year.
    pub decade: Option<u16>,
    /// Whether one vote decided.
    pub by_one: bool,
}

/// One thing a reader asks for or no longer asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// Words.
    Text(String),
    /// A body.
    Body(Option<Body>),
    /// An ending.
    Ending(Option<Ending>),
    /// Who vetoed.
    VetoedBy(Option<MemberId>),
    /// A member.
    Member(Option<MemberId>),
    /// Its vote.
    Vote(Option<Vote>),
    /// A subject.
    Subject(Option<String>),
    /// A decade.
    Decade(Option<u16>),
    /// Decided by one vote.
    ByOne(bool),
    /// Everything again.
    Nothing,
}

impl Filter {
    /// The filter of an address, and the parts of it that are not understood.
    #[must_use]
    pub fn read(query: &str) -> (Self, Vec<String>) {
        /// Keeps what was read; whether anything was.
        fn keep<T>(place: &mut Option<T>, read: Option<T>) -> bool {
            *place = read;
            place.is_some()
        }
        let mut filter = Self::default();
        let mut query = Query::read(query);
        let mut unknown = query.take(|key, value| {
            Some(match key {
                "find" => {
                    value.clone_into(&mut filter.text);
                    true
                }
                "body" => keep(&mut filter.body, Body::from_word(value)),
                "outcome" => keep(&mut filter.ending, Ending::from_word(value)),
                "vetoed-by" => keep(&mut filter.vetoed_by, value.parse().ok()),
                "member" => keep(&mut filter.member, value.parse().ok()),
                "vote" => keep(&mut filter.vote, Vote::from_word(value)),
                "subject" => keep(
                    &mut filter.subject,
                    Some(value.to_owned()).filter(|name| !name.is_empty()),
                ),
                "decade" => keep(&mut filter.decade, value.parse().ok()),
                "by-one" => {
                    filter.by_one = value == "yes";
                    filter.by_one
                }
                // The language is read where the page is opened.
                "lang" => Lang::from_code(value).is_some(),
                _ => return None,
            })
        });
        unknown.extend(query.parts.iter().map(Part::text));
        (filter, unknown)
    }

    /// The parts of an address, in a fixed order.
    #[must_use]
    pub fn write(&self) -> String {
        let mut query = Query::default();
        let mut part = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                query.push(key, value);
            }
        };
        let text = self.text.trim();
        part("find", (!text.is_empty()).then(|| text.to_owned()));
        part("body", self.body.map(|body| body.as_str().to_owned()));
        part("outcome", self.ending.map(|ending| ending.as_str().to_owned()));
        part("vetoed-by", self.vetoed_by.map(|member| member.to_string()));
        part("member", self.member.map(|member| member.to_string()));
        part("vote", self.vote.map(|vote| vote.as_str().to_owned()));
        part("subject", self.subject.clone());
        part("decade", self.decade.map(|decade| decade.to_string()));
        part("by-one", self.by_one.then(|| "yes".to_owned()));
        query.write()
    }

    /// The filter after one more wish.
    #[must_use]
    pub fn asked(mut self, ask: Ask) -> Self {
        match ask {
            Ask::Text(text) => self.text = text,
            Ask::Body(body) => self.body = body,
            Ask::Ending(ending) => self.ending = ending,
            Ask::VetoedBy(member) => self.vetoed_by = member,
            Ask::Member(member) => {
                self.member = member;
                self.vote = self.vote.filter(|_| member.is_some());
            }
            Ask::Vote(vote) => self.vote = vote,
            Ask::Subject(subject) => self.subject = subject,
            Ask::Decade(decade) => self.decade = decade,
            Ask::ByOne(by_one) => self.by_one = by_one,
            Ask::Nothing => self = Self::default(),
        }
        self
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether words are asked for, and nothing else.
    #[must_use]
    pub fn is_words_alone(&self) -> bool {
        let text = String::new();
        !self.text.is_empty() && Self { text, ..self.clone() }.is_empty()
    }

    /// The meetings that fit, by their places in the library. `words` are [`words`] of each, in the same order; they may be
    /// empty where the search text is empty.
    #[must_use]
    pub fn found(&self, library: &Library, words: &[String]) -> Vec<usize> {
        let asked: Vec<String> = self.text.split_whitespace().map(names::search_key).collect();
        let says =
            |at: usize, word: &String| words.get(at).is_some_and(|words| words.contains(word.as_str()));
        let fits = |(at, entry): &(usize, &Entry)| {
            asked.iter().all(|word| says(*at, word)) && self.fits(library, entry)
        };
        let found = library.entries.iter().enumerate().filter(fits);
        found.map(|(at, _)| at).collect()
    }

    fn fits(&self, library: &Library, entry: &Entry) -> bool {
        let voted = |member: MemberId| {
            let mut votes = library.votes_of(entry, member).peekable();
            match self.vote {
                Some(vote) => votes.any(|cast| cast == Some(vote)),
                None => votes.peek().is_some(),
            }
        };
        self.body.is_none_or(|body| body == entry.body)
            && self.ending.is_none_or(|ending| entry.outcomes.contains(&ending))
            && self
                .vetoed_by
                .is_none_or(|member| entry.vetoed_by.contains(&member))
            && self
                .subject
                .as_ref()
                .is_none_or(|subject| entry.subjects.contains(subject))
            && self.decade.is_none_or(|first| decade(entry) == first)
            && (!self.by_one || entry.by_one)
            && self.member.is_none_or(voted)
    }
}

/// The decade of a meeting, by its first year.
#[must_use]
pub fn decade(entry: &Entry) -> u16 {
    entry.date.year() / 10 * 10
}

/// What the words of a search are looked up in.
#[must_use]
pub fn words(texts: &Texts, entry: &Entry) -> String {
    let mut all = vec![
        entry.title.clone(),
        entry.about.clone(),
        entry.date.to_string(),
        texts.get(body_key(entry.body)),
    ];
    all.extend(
        entry
            .subjects
            .iter()
            .map(|subject| texts.get(&subject_key(subject))),
    );
    all.extend(entry.symbols.iter().cloned());
    for member in &entry.vetoed_by {
        all.extend([
            member.to_string(),
            names::name(texts, *member),
            names::short_name(texts, *member),
        ]);
    }
    names::search_key(&all.join(" "))
}

/// The message with a subject's name.
#[must_use]
pub fn subject_key(subject: &str) -> String {
    format!("topic-{subject}")
}
