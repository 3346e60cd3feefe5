//! What a reader asks of the archive, and its place in an address. Pure.
use crate::address::query::Query;
use archive::roll::Cast;
use archive::row::{Kind, Outcome};
use archive::search::Filter;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};

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
    /// Everything again.
    Nothing,
}

impl Asked {
    /// What an address asks; what is not understood is passed over.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let mut asked = Self::default();
        Query::read(query).take(|key, value| {
            match key {
                "find" => value.clone_into(&mut asked.text),
                "body" => asked.body = Body::from_word(value),
                "member" => asked.member = value.parse().ok(),
                "vote" => asked.vote = Vote::from_word(value),
                "vetoed-by" => asked.vetoed_by = value.parse().ok(),
                "from" => value.clone_into(&mut asked.from),
                "to" => value.clone_into(&mut asked.to),
                "kind" => asked.kind = Kind::from_word(value),
                "outcome" => asked.outcome = Outcome::from_word(value),
                "open" if !value.is_empty() => asked.open = Some(value.to_owned()),
                _ => return None,
            }
            Some(true)
        });
        asked.vote = asked.vote.filter(|_| asked.member.is_some());
        asked
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
        part("open", self.open.as_deref());
        query.write()
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
            Ask::Nothing => self = Self::default(),
            Ask::Open(_) => {}
        }
        self
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let open = self.open.clone();
        *self
            == Self {
                open,
                ..Self::default()
            }
    }

    /// The conditions for the search. `codes` gives the codes that a member had in the course of time. Without a vote, a
    /// member has no condition here: see [`Asked::wants_vote_of`].
    #[must_use]
    pub fn filter(&self, codes: impl Fn(MemberId) -> Vec<MemberId>) -> Filter {
        Filter {
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

    /// The member of which any vote is asked for.
    #[must_use]
    pub fn wants_vote_of(&self) -> Option<MemberId> {
        self.member.filter(|_| self.vote.is_none())
    }
}

/// A year of four figures; nothing while it is being written.
fn year(text: &str) -> Option<u16> {
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
