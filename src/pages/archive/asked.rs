//! What a reader asks of the archive, and its place in an address. Pure.
use crate::address::query::{Part, Query};
use archive::pair::Column;
use archive::roll::Cast;
use archive::row::{Kind, Outcome};
use archive::search::Filter;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};
use wording::lang::Lang;

/// The ways to look at the archive.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum View {
    /// The search with its results.
    #[default]
    Search,
    /// The table of all vetoes.
    Vetoes,
    /// Two members side by side.
    Pair,
    /// Votes worth opening, in groups.
    Worth,
}

impl View {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Search, Self::Vetoes, Self::Pair, Self::Worth];

    /// The word in an address; nothing for the search.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Search => "",
            Self::Vetoes => "vetoes",
            Self::Pair => "pair",
            Self::Worth => "worth-opening",
        }
    }

    /// The view of a word; the inverse of `as_str`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.as_str() == word)
    }
}

/// What a vote must be to be shown. Left empty, all are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// What the reader wrote.
    pub text: String,
    /// The body.
    pub body: Option<Body>,
    /// A member of which the vote is known.
    pub member: Option<MemberId>,
    /// How that member voted.
    pub vote: Option<Vote>,
    /// Who vetoed.
    pub vetoed_by: Option<MemberId>,
    /// The first year, as the reader wrote it.
    pub from: String,
    /// The last year, as the reader wrote it.
    pub to: String,
    /// What was put to the vote.
    pub kind: Option<Kind>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// How the page looks at the votes.
    pub view: View,
    /// Two members to be compared.
    pub pair: [Option<MemberId>; 2],
    /// How these two voted beside each other.
    pub together: Option<Column>,
    /// The subject, by its name in the table of subjects.
    pub subject: Option<String>,
    /// The vote that is open, by its name.
    pub open: Option<String>,
}

/// One thing that a reader asks for or no longer asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// Words.
    Text(String),
    /// A body.
    Body(Option<Body>),
    /// A member.
    Member(Option<MemberId>),
    /// Its vote.
    Vote(Option<Vote>),
    /// Who vetoed.
    VetoedBy(Option<MemberId>),
    /// The first year.
    From(String),
    /// The last year.
    To(String),
    /// What was put to the vote.
    Kind(Option<Kind>),
    /// What became of it.
    Outcome(Option<Outcome>),
    /// A vote to open; `None` closes the one that is open.
    Open(Option<String>),
    /// The vetoes of a member, or of all, between two years.
    Vetoes(Option<MemberId>, Option<(u16, u16)>),
    /// The votes of these years; `None` takes all.
    Years(Option<(u16, u16)>),
    /// Another way to look at the votes.
    View(View),
    /// The first of two members to be compared.
    One(Option<MemberId>),
    /// The second.
    Other(Option<MemberId>),
    /// The votes behind a figure of two members.
    Behind(Behind),
    /// Two members no longer narrow the search.
    NoPair,
    /// Everything again.
    Nothing,
}

/// The votes behind a figure of two members. What is left out does not narrow it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Behind {
    /// How they voted beside each other.
    pub together: Option<Column>,
    /// In which body.
    pub body: Option<Body>,
    /// In which year.
    pub year: Option<u16>,
    /// On which subject.
    pub subject: Option<String>,
}

impl Asked {
    /// What an address asks; what is not understood is passed over.
    #[must_use]
    pub fn read(query: &str) -> Self {
        Self::read_with_rest(query).0
    }

    /// What an address asks, and the parts of it that are not understood. A part without a value asks nothing.
    #[must_use]
    pub fn read_with_rest(query: &str) -> (Self, Vec<String>) {
        /// Keeps what was read; whether anything was.
        fn keep<T>(place: &mut Option<T>, read: Option<T>) -> bool {
            *place = read;
            place.is_some()
        }
        let mut asked = Self::default();
        let mut query = Query::read(query);
        let mut unknown = query.take(|key, value| {
            let text = || Some(value.to_owned()).filter(|value| !value.is_empty());
            let known = match key {
                "find" => {
                    value.clone_into(&mut asked.text);
                    true
                }
                "body" => keep(&mut asked.body, Body::from_word(value)),
                "member" => keep(&mut asked.member, value.parse().ok()),
                "vote" => keep(&mut asked.vote, Vote::from_word(value)),
                "vetoed-by" => keep(&mut asked.vetoed_by, value.parse().ok()),
                "from" => {
                    value.clone_into(&mut asked.from);
                    true
                }
                "to" => {
                    value.clone_into(&mut asked.to);
                    true
                }
                "kind" => keep(&mut asked.kind, Kind::from_word(value)),
                "outcome" => keep(&mut asked.outcome, Outcome::from_word(value)),
                "view" => {
                    let view = View::from_word(value);
                    asked.view = view.unwrap_or_default();
                    view.is_some()
                }
                "pair" => {
                    let mut codes = value.splitn(2, '.');
                    asked.pair = [codes.next(), codes.next()].map(|code| code?.parse().ok());
                    asked.pair.iter().any(Option::is_some)
                }
                "together" => keep(&mut asked.together, Column::from_word(value)),
                "subject" => keep(&mut asked.subject, text()),
                "open" => keep(&mut asked.open, text()),
                // The language is read where the page is opened.
                "lang" => Lang::from_code(value).is_some(),
                _ => return None,
            };
            Some(known || value.is_empty())
        });
        unknown.extend(query.parts.iter().map(Part::text));
        asked.vote = asked.vote.filter(|_| asked.member.is_some());
        asked.together = asked.together.filter(|_| asked.both().is_some());
        (asked, unknown)
    }

    /// The parts of an address, in a fixed order.
    #[must_use]
    pub fn write(&self) -> String {
        let mut query = Query::default();
        let mut part = |key: &str, value: Option<&str>| {
            if let Some(value) = value.map(str::trim).filter(|value| !value.is_empty()) {
                query.push(key, value);
            }
        };
        part("find", Some(&self.text));
        part("body", self.body.map(Body::as_str));
        part("member", self.member.as_ref().map(MemberId::as_str));
        part("vote", self.vote.map(Vote::as_str));
        part("vetoed-by", self.vetoed_by.as_ref().map(MemberId::as_str));
        part("from", Some(&self.from));
        part("to", Some(&self.to));
        part("kind", self.kind.map(Kind::as_str));
        part("outcome", self.outcome.map(Outcome::as_str));
        part("view", Some(self.view.as_str()));
        let codes = self
            .pair
            .map(|member| member.map_or_else(String::new, |member| member.to_string()));
        let pair = codes.join(".");
        part("pair", Some(pair.trim_end_matches('.')));
        part("together", self.together.map(Column::as_str));
        part("subject", self.subject.as_deref());
        part("open", self.open.as_deref());
        query.write()
    }

    /// The two members to be compared, once both are chosen and are not the same.
    #[must_use]
    pub fn both(&self) -> Option<(MemberId, MemberId)> {
        let [one, other] = self.pair;
        one.zip(other).filter(|(one, other)| one != other)
    }

    /// What is asked after one more wish. Any wish but that to open a vote closes the one that is open.
    #[must_use]
    pub fn after(mut self, ask: Ask) -> Self {
        if let Ask::Open(open) = ask {
            self.open = open;
            return self;
        }
        self.open = None;
        match ask {
            Ask::Text(text) => self.text = text,
            Ask::Body(body) => self.body = body,
            Ask::Member(member) => {
                self.member = member;
                self.vote = self.vote.filter(|_| member.is_some());
            }
            Ask::Vote(vote) => self.vote = vote,
            Ask::VetoedBy(member) => self.vetoed_by = member,
            Ask::From(year) => self.from = year,
            Ask::To(year) => self.to = year,
            Ask::Kind(kind) => self.kind = kind,
            Ask::Outcome(outcome) => self.outcome = outcome,
            Ask::Vetoes(member, years) => {
                let year = |year: u16| year.to_string();
                self = Self {
                    vetoed_by: member,
                    from: years.map(|(from, _)| year(from)).unwrap_or_default(),
                    to: years.map(|(_, to)| year(to)).unwrap_or_default(),
                    outcome: Some(Outcome::Vetoed),
                    ..Self::default()
                };
            }
            Ask::Years(years) => {
                let years = years.map(|(from, to)| (from.to_string(), to.to_string()));
                (self.from, self.to) = years.unwrap_or_default();
            }
            Ask::View(view) => self.view = view,
            Ask::One(member) => self = self.beside(0, member),
            Ask::Other(member) => self = self.beside(1, member),
            Ask::Behind(behind) => {
                let Behind {
                    together,
                    body,
                    year,
                    subject,
                } = behind;
                let year = year.map(|year| year.to_string());
                self = Self {
                    together,
                    body: body.or(self.body),
                    from: year.clone().unwrap_or(self.from),
                    to: year.unwrap_or(self.to),
                    subject,
                    pair: self.pair,
                    ..Self::default()
                };
            }
            Ask::NoPair => (self.pair, self.together, self.subject) = Default::default(),
            Ask::Nothing => {
                self = Self {
                    view: self.view,
                    ..Self::default()
                }
            }
            Ask::Open(_) => {}
        }
        self
    }

    /// Compares another member, as the first or the second.
    fn beside(mut self, place: usize, member: Option<MemberId>) -> Self {
        if let Some(chosen) = self.pair.get_mut(place) {
            *chosen = member;
        }
        self.together = None;
        self
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let (open, view) = (self.open.clone(), self.view);
        *self
            == Self {
                open,
                view,
                ..Self::default()
            }
    }

    /// Whether words are asked for, and nothing else.
    #[must_use]
    pub fn is_words_alone(&self) -> bool {
        let text = String::new();
        !self.text.is_empty() && Self { text, ..self.clone() }.is_empty()
    }

    /// The conditions for the search. `codes` gives the codes that a member had in the course of time; `subject` the place of
    /// a subject in the table. Two members narrow the search once it is asked how they voted.
    #[must_use]
    pub fn filter(
        &self,
        codes: impl Fn(MemberId) -> Vec<MemberId>,
        subject: impl Fn(&str) -> Option<usize>,
    ) -> Filter {
        let of_any_vote = self.member.filter(|_| self.vote.is_none());
        let together = self.both().zip(self.together);
        Filter {
            voted: of_any_vote.map(&codes).into_iter().collect(),
            together: together.map(|((one, other), together)| (codes(one), codes(other), together)),
            // A subject that the table does not have is that of no vote.
            subject: self
                .subject
                .as_deref()
                .map(|name| subject(name).unwrap_or(usize::MAX)),
            body: self.body,
            from_year: year(&self.from),
            to_year: year(&self.to),
            kind: self.kind,
            outcome: self.outcome,
            vetoed_by: self.vetoed_by.map(&codes).into_iter().collect(),
            votes: self
                .member
                .zip(self.vote)
                .map(|(member, vote)| (codes(member), cast(vote)))
                .into_iter()
                .collect(),
            ..Filter::default()
        }
    }
}

/// A year of four figures; nothing while it is being written.
#[must_use]
pub fn year(text: &str) -> Option<u16> {
    let text = text.trim();
    text.parse().ok().filter(|_| text.len() == 4)
}

const fn cast(vote: Vote) -> Cast {
    match vote {
        Vote::InFavour => Cast::Yes,
        Vote::Against => Cast::No,
        Vote::Abstaining => Cast::Abstaining,
        Vote::NotVoting(_) => Cast::NotVoting,
    }
}

/// The vote that a way of voting in the archive is; `None` for an abstention that is doubtful.
#[must_use]
pub const fn vote_of(cast: Cast) -> Option<Vote> {
    match cast {
        Cast::Yes => Some(Vote::InFavour),
        Cast::No => Some(Vote::Against),
        Cast::Abstaining => Some(Vote::Abstaining),
        Cast::NotVoting => Some(Vote::NotVoting(NotVoting::Unspecified)),
        Cast::Doubtful => None,
    }
}
