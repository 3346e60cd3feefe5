//! What the page of the archive has loaded, the query and the results. Pure.
use crate::pages::archive::asked::{Ask, Asked};
use archive::Archive;
use archive::packed::index;
use archive::packed::index::Index;
use archive::row::Row;
use archive::search::words::{Words, stems_of};
use archive::search::{Found, Search};
use archive::subjects::Subjects;
use archive::vetoes::Vetoes;
use records::council_terms::CouncilTerms;
use records::packed::Unreadable;
use records::states;
use rules::member::MemberId;
use rules::membership::Body;
use wording::messages::Texts;
use wording::names;

/// So many votes are shown at a time.
pub const STEP: usize = 50;

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
    /// The search over the rows that were there when it was made.
    search: Option<Search>,
    /// The words of the search, with the names of members: they know the codes that a member had.
    words: Words,
    /// Who sat in the Council when; needed to open a vote as a meeting.
    pub terms: Option<CouncilTerms>,
    /// What was found.
    pub found: Found,
    /// How many of them are shown.
    pub shown: usize,
    /// All vetoes, once the parts are there.
    pub vetoes: Vetoes,
    /// Why something could not be fetched.
    pub problem: Option<String>,
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
        self.index = Some(index);
        self.take_words(texts);
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

    /// Takes up the next part. Searches the first part at once, the Council once it is there, and all at the end.
    ///
    /// # Errors
    /// When the file is not a part.
    pub fn take_part(&mut self, name: &str, file: &[u8]) -> Result<(), Unreadable> {
        // A part that comes twice, after a second try, is there already.
        if self.parts().first().is_none_or(|next| next != name) {
            return Ok(());
        }
        self.archive.load(file)?;
        self.loaded += 1;
        let council = name.starts_with("council");
        let next = self.parts();
        let council_ends = council && next.first().is_none_or(|next| !next.starts_with("council"));
        // To make the search takes longest, so it is made three times: for the first votes, for the Council, for all.
        if self.loaded == 1 || council_ends || self.is_whole() {
            self.make_search();
            self.look();
        }
        if council_ends {
            // Only the Council has vetoes.
            self.vetoes = Vetoes::of(&self.archive);
        }
        Ok(())
    }

    /// Speaks another language: members are then found by their names in it.
    pub fn speak(&mut self, texts: &Texts) {
        if self.index.is_some() {
            self.take_words(texts);
            if self.search.is_some() {
                self.make_search();
                self.look();
            }
        }
    }

    fn take_words(&mut self, texts: &Texts) {
        let Some(index) = &self.index else { return };
        self.words = Words::read(&index.words).unwrap_or_default();
        for texts in [&Texts::english(), texts] {
            let named: Vec<(String, MemberId)> = states::all()
                .iter()
                .flat_map(|state| {
                    let member = state.member;
                    [names::name(texts, member), names::short_name(texts, member)].map(|name| (name, member))
                })
                .collect();
            self.words
                .add_names(named.iter().map(|(name, member)| (name.as_str(), *member)));
        }
    }

    /// The subjects are not asked for on this page, and take a while to be found.
    fn make_search(&mut self) {
        self.search = Some(Search::over(
            &self.archive,
            self.words.clone(),
            &Subjects::default(),
        ));
    }

    /// How many parts are there, and how many there are in all; `None` before the index is there.
    #[must_use]
    pub fn progress(&self) -> Option<(usize, usize)> {
        Some((self.loaded, self.index.as_ref()?.parts.len()))
    }

    /// Whether all votes are there.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.progress().is_some_and(|(loaded, all)| loaded == all)
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

    /// Whether the search can answer the query.
    #[must_use]
    pub const fn can_search(&self) -> bool {
        self.search.is_some()
    }

    /// The codes that a member had in the course of time.
    fn codes(&self, member: MemberId) -> Vec<MemberId> {
        let name = names::name(&Texts::english(), member);
        let stems: Vec<String> = stems_of(&name).collect();
        match self.words.at(&stems) {
            Some((meaning, length)) if length == stems.len() && meaning.members.contains(&member) => {
                meaning.members.clone()
            }
            _ => vec![member],
        }
    }

    /// Finds the votes of the query. Without words, all match alike, and the list begins with the latest vote.
    pub fn look(&mut self) {
        let Some(search) = &self.search else { return };
        let filter = self.asked.filter(|member| self.codes(member));
        let mut found = search.find(&self.archive, &self.asked.text, &filter);
        if let Some(member) = self.asked.wants_vote_of() {
            let codes = self.codes(member);
            let voted = |row: &Row| codes.iter().any(|code| row.cast(*code).is_some());
            found
                .hits
                .retain(|place| self.archive.row(*place).is_some_and(voted));
            found.outcomes = outcomes(&self.archive, &found.hits);
        }
        if found.understood.terms.is_empty() {
            let day = |place: &usize| self.archive.row(*place).map(|row| row.day.first());
            found
                .hits
                .sort_by_key(|place| core::cmp::Reverse((day(place), *place)));
        }
        self.found = found;
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

/// How many rows have each outcome.
fn outcomes(archive: &Archive, hits: &[usize]) -> [usize; 4] {
    let mut counts = [0; 4];
    for row in hits.iter().filter_map(|place| archive.row(*place)) {
        let place = archive::row::Outcome::ALL
            .iter()
            .position(|outcome| *outcome == row.outcome);
        if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
    }
    counts
}
