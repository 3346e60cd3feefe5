//! What the page of the archive has loaded, the query and the results. Pure.
use crate::pages::archive::asked::{Ask, Asked, View};
use archive::Archive;
use archive::packed::index;
use archive::packed::index::Index;
use archive::pair::Pair;
use archive::row::Row;
use archive::search::words::{Words, stems_of};
use archive::search::{Filter, Found, Search};
use archive::subjects::Subjects;
use archive::vetoes::Vetoes;
use archive::worth::{self, Entry};
use records::council_terms::CouncilTerms;
use records::packed::Unreadable;
use records::states;
use rules::member::MemberId;
use rules::membership::Body;
use std::collections::BTreeMap;
use wording::messages::Texts;
use wording::names;

/// So many votes are shown at a time.
pub const STEP: usize = 50;

/// How many rows are read, or taken into the search, before the clock is looked at.
pub const ROWS_AT_A_TIME: usize = 25;

/// The page.
#[derive(Debug, Default)]
pub struct Votes {
    /// What is asked.
    pub asked: Asked,
    /// The index; `None` until it has arrived.
    index: Option<Index>,
    /// The rows that are there.
    pub archive: Archive,
    /// How many parts are there.
    loaded: usize,
    /// The search over the rows that it has taken in. Its words know the codes that a member had.
    search: Search,
    /// Words that the search is to learn.
    lessons: Vec<Lesson>,
    /// The table of subjects, read when it is first needed.
    subjects: Option<Subjects>,
    /// Who sat in the Council when; needed to open a vote as a meeting.
    pub terms: Option<CouncilTerms>,
    /// What was found.
    pub found: Found,
    /// How many of them are shown.
    pub shown: usize,
    /// All vetoes, once the Council's votes are there.
    pub vetoes: Vetoes,
    /// Two members side by side, where the page shows them.
    pub pair: Option<Pair>,
    /// The votes worth opening.
    pub worth: Vec<Entry>,
    /// Why something could not be fetched.
    pub problem: Option<String>,
}

/// Words that the search is to learn, in a task each.
#[derive(Clone, Debug)]
enum Lesson {
    /// Those of the table, in the place of all that it knows.
    Table,
    /// The names of the members in a language.
    Names(Texts),
}

/// What a reader does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Asks.
    Ask(Ask),
    /// Shows more of the votes that were found.
    More,
    /// Saves the votes that were found as CSV.
    SaveCsv,
    /// Saves the votes that were found as JSON.
    SaveJson,
    /// Saves the table of vetoes as CSV.
    SaveVetoes,
    /// Saves the comparison of two members as CSV.
    SavePair,
    /// Tries again to load what is missing.
    Again,
}

impl Votes {
    /// The page as an address asks for it.
    #[must_use]
    pub fn new(asked: Asked) -> Self {
        Self {
            asked,
            shown: STEP,
            ..Self::default()
        }
    }

    /// Takes up the index.
    ///
    /// # Errors
    /// When the file is not an index.
    pub fn take_index(&mut self, file: &[u8], texts: &Texts) -> Result<(), Unreadable> {
        let index = index::read(file)?;
        self.worth = worth::read(&index.worth).unwrap_or_default();
        self.index = Some(index);
        self.lessons = lessons(texts);
        Ok(())
    }

    /// The names of the parts that are missing, in the order in which they are to be loaded: first the Council, which is
    /// searched most, and the latest decades first.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        let Some(index) = &self.index else {
            return Vec::new();
        };
        let names = index.parts.iter().rev().map(|part| part.name.clone());
        let (mut order, assembly): (Vec<String>, Vec<String>) =
            names.partition(|name| name.starts_with("council"));
        order.extend(assembly);
        order.split_off(self.loaded.min(order.len()))
    }

    /// Takes up the rows of the next part. They are searched once [`Votes::work`] has taken them in.
    pub fn take_part(&mut self, name: &str, rows: Vec<Row>) {
        // A part that comes twice, after a second try, is there already.
        if self.parts().first().is_some_and(|next| next == name) {
            self.archive.add(rows);
            self.loaded += 1;
        }
    }

    /// Does a bit of what is left to do: takes rows into the search, finds subjects where they are asked for. Whether more is
    /// left.
    pub fn work(&mut self) -> bool {
        if let Some(lesson) = self.lessons.pop() {
            self.learn(lesson);
            if self.lessons.is_empty() {
                self.look();
            }
        } else if self.search.len() < self.archive.rows().len() {
            self.search.take_in(&self.archive, ROWS_AT_A_TIME);
            if self.search.len() == self.archive.rows().len() {
                self.taken_in();
            }
        } else if self.misses_subjects() {
            let subjects = self.subjects.get_or_insert_with(|| {
                Subjects::read(self.index.as_ref().map_or("", |index| &index.subjects))
            });
            if self.search.classify(&self.archive, subjects, ROWS_AT_A_TIME) {
                self.look();
            }
        }
        self.has_work()
    }

    /// Whether something is left to do.
    #[must_use]
    pub fn has_work(&self) -> bool {
        !self.lessons.is_empty() || self.search.len() < self.archive.rows().len() || self.misses_subjects()
    }

    /// Whether what is shown is all that was asked for.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.is_whole() && !self.misses_subjects()
    }

    /// Every row that is there has been taken in.
    fn taken_in(&mut self) {
        let council_ends = self
            .parts()
            .first()
            .is_none_or(|next| !next.starts_with("council"));
        if council_ends && self.vetoes.texts.is_empty() {
            // Only the Council has vetoes.
            self.vetoes = Vetoes::of(&self.archive);
        }
        self.look();
    }

    /// Whether subjects are asked for, and not all rows have theirs. They take a while to be found, so they are when all
    /// votes are there.
    fn misses_subjects(&self) -> bool {
        let wanted =
            self.asked.subject.is_some() || (self.asked.view == View::Pair && self.asked.both().is_some());
        wanted && self.is_whole() && self.search.subjects().len() < self.archive.rows().len()
    }

    /// Speaks another language: members are then found by their names in it.
    pub fn speak(&mut self, texts: &Texts) {
        if self.index.is_some() {
            self.lessons = lessons(texts);
        }
    }

    /// Learns the next words.
    fn learn(&mut self, lesson: Lesson) {
        let words = match (lesson, &self.index) {
            (Lesson::Names(texts), _) => {
                let named: Vec<(String, MemberId)> = states::all()
                    .iter()
                    .flat_map(|state| {
                        let member = state.member;
                        [names::name(&texts, member), names::short_name(&texts, member)]
                            .map(|name| (name, member))
                    })
                    .collect();
                let mut words = self.search.words().clone();
                words.add_names(named.iter().map(|(name, member)| (name.as_str(), *member)));
                words
            }
            (Lesson::Table, Some(index)) => Words::read(&index.words).unwrap_or_default(),
            (Lesson::Table, None) => return,
        };
        self.search.speak(words);
    }

    /// How many votes the search has taken in, and how many there are in all; `None` before the index is there.
    #[must_use]
    pub fn progress(&self) -> Option<(usize, usize)> {
        Some((self.search.len(), self.total()?))
    }

    /// Whether all votes are there, and can be found.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.progress().is_some_and(|(searched, all)| searched == all)
    }

    /// How many votes there are in all, as the index says; nothing before it is there.
    #[must_use]
    pub fn total(&self) -> Option<usize> {
        let parts = &self.index.as_ref()?.parts;
        Some(parts.iter().map(|part| part.rows).sum())
    }

    /// The years of the first and the last vote of a body.
    #[must_use]
    pub fn years(&self, body: Body) -> Option<(u16, u16)> {
        let years = self.index.as_ref()?.years.iter();
        let mut years = years.filter(|year| year.body == body).map(|year| year.year);
        let first = years.next()?;
        Some(years.fold((first, first), |(from, to), year| (from.min(year), to.max(year))))
    }

    /// How many votes each year has, by outcome: of those that are asked for, whatever the years. While votes are still loading
    /// and only the body is asked for, the index says it.
    #[must_use]
    pub fn by_year(&self) -> BTreeMap<u16, [usize; 4]> {
        let body_alone = Asked {
            body: None,
            from: String::new(),
            to: String::new(),
            ..self.asked.clone()
        };
        let index = self
            .index
            .as_ref()
            .filter(|_| !self.is_whole() && body_alone.is_empty());
        let Some(index) = index else {
            return self.found.years.clone();
        };
        let mut years: BTreeMap<u16, [usize; 4]> = BTreeMap::new();
        for year in &index.years {
            if self.asked.body.is_none_or(|body| body == year.body) {
                let counts = years.entry(year.year).or_default();
                for (count, more) in counts.iter_mut().zip(year.outcomes) {
                    *count += usize::try_from(more).unwrap_or(0);
                }
            }
        }
        years
    }

    /// How many bytes the whole archive has as one file; nothing where there is none.
    #[must_use]
    pub fn download(&self) -> Option<usize> {
        let bytes = self.index.as_ref()?.download;
        (bytes > 0).then_some(bytes)
    }

    /// The names of the subjects, in the order of their places.
    #[must_use]
    pub fn subject_names(&self) -> Vec<&str> {
        self.subjects.iter().flat_map(Subjects::names).collect()
    }

    /// Whether the search can answer the query.
    #[must_use]
    pub const fn can_search(&self) -> bool {
        !self.search.is_empty()
    }

    /// The codes that a member had in the course of time.
    fn codes(&self, member: MemberId) -> Vec<MemberId> {
        let name = names::name(&Texts::english(), member);
        let stems: Vec<String> = stems_of(&name).collect();
        match self.search.words().at(&stems) {
            Some((meaning, length)) if length == stems.len() && meaning.members.contains(&member) => {
                meaning.members.clone()
            }
            _ => vec![member],
        }
    }

    /// Finds the votes of the query, and compares two members where they are shown. Without words, all votes match alike, and
    /// the list begins with the latest.
    pub fn look(&mut self) {
        if self.search.is_empty() {
            return;
        }
        let place = |name: &str| self.subjects.as_ref()?.names().position(|one| one == name);
        let filter = self.asked.filter(|member| self.codes(member), place);
        self.pair = self.compared(&filter);
        let mut found = self.search.find(&self.archive, &self.asked.text, &filter);
        if found.understood.terms.is_empty() {
            let day = |place: &usize| self.archive.row(*place).map(|row| row.day.first());
            found
                .hits
                .sort_by_key(|place| core::cmp::Reverse((day(place), *place)));
        }
        self.found = found;
    }

    /// Two members side by side in the body and the years that are asked for, where the page shows them.
    fn compared(&self, filter: &Filter) -> Option<Pair> {
        let (one, other) = self.asked.both().filter(|_| self.asked.view == View::Pair)?;
        let (one, other) = (self.codes(one), self.codes(other));
        let counts =
            |row: &Row| self.asked.body.is_none_or(|body| body == row.body) && filter.has_year(row.year());
        Some(Pair::of(
            &self.archive,
            self.search.subjects(),
            (&one, &other),
            counts,
        ))
    }

    /// What a reader asks; whether the address changes.
    pub fn ask(&mut self, ask: Ask) -> bool {
        let opens = matches!(ask, Ask::Open(_));
        let after = self.asked.clone().after(ask);
        if after == self.asked {
            return false;
        }
        self.asked = after;
        if !opens {
            self.shown = STEP;
            self.look();
        }
        true
    }

    /// What another address asks.
    pub fn go(&mut self, asked: Asked) {
        self.asked = asked;
        self.shown = STEP;
        self.look();
    }

    /// The rows that were found, the best first.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.found
            .hits
            .iter()
            .filter_map(|place| self.archive.row(*place))
    }

    /// The vote that the address opens, where it is not among those that are shown.
    #[must_use]
    pub fn opened_apart(&self) -> Option<&Row> {
        let open = self.asked.open.as_deref()?;
        let shown = self.rows().take(self.shown).any(|row| row.id == open);
        if shown {
            return None;
        }
        self.archive.row(self.archive.find(open)?)
    }
}

/// What the search is to learn for a language, the first last.
fn lessons(texts: &Texts) -> Vec<Lesson> {
    vec![
        Lesson::Names(texts.clone()),
        Lesson::Names(Texts::english()),
        Lesson::Table,
    ]
}
