//! Changes of votes as text: the part of an address that says what is changed in one vote, and what a meeting's file
//! suggests to try. `FRA:against,20:in-favour:against`.
//!
//! | token | meaning |
//! |---|---|
//! | `FRA:against` | France votes against |
//! | `FRA.GBR:against` | France and the United Kingdom vote against: a shorter way to write two tokens |
//! | `BRA:was-abstaining` | Brazil, whose vote is not known, is taken to have abstained |
//! | `BRA:was-abstaining:against` | and votes against |
//! | `carried` | the item is supposed to have been carried; `not-carried` that it was not |
//! | `20:in-favour:against` | twenty members vote against instead of in favour; `2p` means permanent members |
use rules::member::MemberId;
use rules::supposition::Supposed;
use rules::vote::Vote;
use rules::votes::change::Change;

/// One change, as a text has it. Whether it fits the votes is not known yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Token {
    /// What is supposed to have come of the vote.
    Suppose(Supposed),
    /// What is changed for a member.
    Member {
        /// Who.
        member: MemberId,
        /// The vote it is taken to have cast, where the record has none for it.
        assumed: Option<Vote>,
        /// Its vote now.
        vote: Option<Vote>,
    },
    /// Some members vote otherwise.
    Move {
        /// Whether they are permanent members of the Council.
        permanent: bool,
        /// Their vote on the record.
        from: Vote,
        /// Their vote now.
        to: Vote,
        /// How many.
        count: u16,
    },
}

impl Token {
    /// The changes of votes that it asks for, in their order; none where something is supposed.
    #[must_use]
    pub fn changes(self) -> Vec<Change> {
        match self {
            Self::Suppose(_) => Vec::new(),
            Self::Member {
                member,
                assumed,
                vote,
            } => {
                let assumed = assumed.map(|vote| Change::Assume { member, vote });
                let vote = vote.map(|to| Change::Vote { member, to });
                assumed.into_iter().chain(vote).collect()
            }
            Self::Move {
                permanent,
                from,
                to,
                count,
            } => vec![Change::Move {
                permanent,
                from,
                to,
                count,
            }],
        }
    }
}

/// The tokens of a list; one that names several members is a token for each of them.
pub fn tokens(list: &str) -> impl Iterator<Item = String> {
    let written = list.split(',').filter(|token| !token.is_empty());
    written.flat_map(|token| {
        let (who, what) = token.split_at(token.find(':').unwrap_or(token.len()));
        who.split('.').map(move |who| [who, what].concat())
    })
}

/// What a token says; `None` when it says nothing.
#[must_use]
pub fn read_token(token: &str) -> Option<Token> {
    if let Some(supposed) = Supposed::from_word(token) {
        return Some(Token::Suppose(supposed));
    }
    let mut parts = token.split(':');
    let (who, first, second) = (parts.next()?, parts.next()?, parts.next());
    if parts.next().is_some() {
        return None;
    }
    if who.starts_with(|first: char| first.is_ascii_digit()) {
        let (count, permanent) = who.strip_suffix('p').map_or((who, false), |count| (count, true));
        let (from, to) = (Vote::from_word(first)?, Vote::from_word(second?)?);
        let count = count.parse().ok().filter(|count| *count > 0)?;
        return (from != to).then_some(Token::Move {
            permanent,
            from,
            to,
            count,
        });
    }
    let member = who.parse().ok()?;
    let (assumed, vote) = match (first.strip_prefix("was-"), second) {
        (Some(assumed), Some(vote)) => (Some(Vote::from_word(assumed)?), Some(Vote::from_word(vote)?)),
        (Some(assumed), None) => (Some(Vote::from_word(assumed)?), None),
        (None, None) => (None, Some(Vote::from_word(first)?)),
        (None, Some(_)) => return None,
    };
    Some(Token::Member {
        member,
        assumed,
        vote,
    })
}
