//! Members undecided on a vote, each with its chances: their place in an address, what a reader does to them, and the
//! exact odds that follow. Pure.
//!
//! The address is that of the meeting's page with one part more: `undecided=FRA:40-35-25,GBR.USA:50-50-0`. France votes
//! in favour with 40 of 100 chances, against with 35, and abstains with the rest; the United Kingdom and the United
//! States share theirs. Reading is total: what is not understood is left out and reported.
//!
//! Where only the count of a vote is known, no unknown vote can be put aside by itself: the members whose position is
//! not known are undecided all together or not at all.

use crate::address::query::Query;
use crate::model::opening::Opening;
use crate::model::replay::Replay;
use crate::text::notice::Notice;
use rules::member::MemberId;
use rules::votes::Votes;
use std::rc::Rc;

/// One of the ways in which an undecided member may vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// In favour.
    InFavour,
    /// Against.
    Against,
    /// Abstaining, which here is the rest.
    Abstaining,
}

/// A member's chances, in hundredths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Shares {
    in_favour: u8,
    against: u8,
}

/// Certainty, in hundredths.
const ALL: u8 = 100;

impl Way {
    /// All of them, in the order in which they are shown and written.
    pub const ALL: [Self; 3] = [Self::InFavour, Self::Against, Self::Abstaining];

    /// The word of the vote.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InFavour => "in-favour",
            Self::Against => "against",
            Self::Abstaining => "abstaining",
        }
    }
}

impl Shares {
    /// As likely in favour as against: how a member begins that is marked as undecided.
    pub const EVEN: Self = Self {
        in_favour: 50,
        against: 50,
    };

    /// The share of a way.
    #[must_use]
    pub const fn of(self, way: Way) -> u8 {
        match way {
            Way::InFavour => self.in_favour,
            Way::Against => self.against,
            Way::Abstaining => ALL.saturating_sub(self.in_favour).saturating_sub(self.against),
        }
    }

    /// With one share set. The rest abstains; where that is not enough, the other share gives way. What is taken for
    /// abstaining, or given back by it, comes from both others as they stand to each other.
    #[must_use]
    pub fn with(self, way: Way, share: u8) -> Self {
        let share = share.min(ALL);
        let left = ALL.saturating_sub(share);
        match way {
            Way::InFavour => Self {
                in_favour: share,
                against: self.against.min(left),
            },
            Way::Against => Self {
                in_favour: self.in_favour.min(left),
                against: share,
            },
            Way::Abstaining => {
                let (in_favour, against) = (u16::from(self.in_favour), u16::from(self.against));
                let voting = in_favour + against;
                // Halves go to the side that has more; where both have nothing, they share alike.
                let part = match voting {
                    0 => u16::from(left) / 2,
                    _ if in_favour >= against => (u16::from(left) * in_favour).div_ceil(voting),
                    _ => u16::from(left) * in_favour / voting,
                };
                let in_favour = u8::try_from(part).unwrap_or(left).min(left);
                Self {
                    in_favour,
                    against: left.saturating_sub(in_favour),
                }
            }
        }
    }

    /// Reads `40-35-25`: three whole numbers that make a hundred.
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(|part| part.parse::<u8>().ok());
        let mut next = || parts.next().flatten().filter(|share| *share <= ALL);
        let shares = [next()?, next()?, next()?];
        let [in_favour, against, abstaining] = shares;
        let sum: u16 = [in_favour, against, abstaining].map(u16::from).iter().sum();
        (parts.next().is_none() && sum == u16::from(ALL)).then_some(Self { in_favour, against })
    }

    fn write(self) -> String {
        Way::ALL.map(|way| self.of(way).to_string()).join("-")
    }
}

/// Who is undecided, in the order of the seats.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Undecided {
    members: Vec<(MemberId, Shares)>,
}

/// What a reader does.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// Marks a member as undecided, or as decided again.
    Mark(MemberId, bool),
    /// Marks several as undecided.
    MarkAll(Rc<[MemberId]>),
    /// Sets a share of a member.
    Share(MemberId, Way, u8),
    /// Sets a share of all who are undecided.
    ShareAll(Way, u8),
    /// Nobody is undecided any more.
    Nobody,
    /// Shows the members' chances one by one, or no longer.
    OneByOne(bool),
}

impl Undecided {
    /// Reads a part of an address, `FRA:40-35-25,GBR.USA:50-50-0`, against the votes of the item shown. The parts that
    /// are not understood come back beside it: no such member, no vote that day, twice, no three shares.
    #[must_use]
    pub fn read(text: &str, votes: &Votes) -> (Self, Vec<String>) {
        let (mut undecided, mut unknown) = (Self::default(), Vec::new());
        for token in text.split(',').filter(|token| !token.is_empty()) {
            let read = token
                .split_once(':')
                .and_then(|(who, shares)| Some((who, Shares::read(shares)?)));
            let Some((who, shares)) = read else {
                unknown.push(format!("undecided={token}"));
                continue;
            };
            for code in who.split('.') {
                let member = code
                    .parse()
                    .ok()
                    .filter(|member| votes.membership().may_vote(*member));
                match member.filter(|member| undecided.of(*member).is_none()) {
                    Some(member) => undecided.members.push((member, shares)),
                    None => unknown.push(format!("undecided={code}:{}", shares.write())),
                }
            }
        }
        (undecided.seated(votes), unknown)
    }

    /// Reads it for the vote that a meeting is opened at; what is not understood is added to the notices.
    #[must_use]
    pub fn open(text: &str, opening: &mut Opening) -> Self {
        let votes = Replay::of(&opening.scenario, &opening.changes).votes;
        let Some(votes) = votes.get(opening.selected) else {
            return Self::default();
        };
        let (undecided, unknown) = Self::read(text, votes);
        opening
            .notices
            .extend(unknown.into_iter().map(Notice::AddressPart));
        undecided
    }

    /// The part of an address; empty when nobody is undecided.
    #[must_use]
    pub fn write(&self) -> String {
        let mut kinds: Vec<(Shares, String)> = Vec::new();
        for (member, shares) in &self.members {
            match kinds.iter_mut().find(|(other, _)| other == shares) {
                Some((_, codes)) => {
                    codes.push('.');
                    codes.push_str(member.as_str());
                }
                None => kinds.push((*shares, member.to_string())),
            }
        }
        let tokens: Vec<String> = kinds
            .iter()
            .map(|(shares, codes)| format!("{codes}:{}", shares.write()))
            .collect();
        match tokens.is_empty() {
            true => String::new(),
            false => format!("undecided={}", tokens.join(",")),
        }
    }

    /// The query string of the address of a vote and of who is undecided on it.
    #[must_use]
    pub fn address(&self, vote: &str) -> String {
        let parts = [vote.to_owned(), self.write()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("&")
    }

    /// Splits the query string of an address into that of the meeting and the part that is read here.
    #[must_use]
    pub fn split(query: &str) -> (String, String) {
        let (mut query, mut own) = (Query::read(query), String::new());
        query.take(|key, value| {
            (key == "undecided").then(|| {
                value.clone_into(&mut own);
                true
            })
        });
        (query.write(), own)
    }

    /// Who is undecided, with the shares.
    #[must_use]
    pub fn members(&self) -> &[(MemberId, Shares)] {
        &self.members
    }

    /// The shares of a member that is undecided.
    #[must_use]
    pub fn of(&self, member: MemberId) -> Option<Shares> {
        let found = self.members.iter().find(|(other, _)| *other == member);
        found.map(|(_, shares)| *shares)
    }

    /// The shares that all have, if they are the same.
    #[must_use]
    pub fn same_for_all(&self) -> Option<Shares> {
        let (_, first) = self.members.first()?;
        self.members
            .iter()
            .all(|(_, shares)| shares == first)
            .then_some(*first)
    }

    /// Who is undecided after a reader's wish.
    #[must_use]
    pub fn after(mut self, ask: &Ask, votes: &Votes) -> Self {
        match ask {
            Ask::Mark(member, true) => self.mark(*member),
            Ask::Mark(member, false) => {
                // Those whose position is not known go together.
                let together = votes.of(*member).is_none();
                self.members
                    .retain(|(other, _)| other != member && !(together && votes.of(*other).is_none()));
            }
            Ask::MarkAll(members) => members.iter().for_each(|member| self.mark(*member)),
            Ask::Share(member, way, share) => {
                for (other, shares) in &mut self.members {
                    if other == member {
                        *shares = shares.with(*way, *share);
                    }
                }
            }
            Ask::ShareAll(way, share) => {
                let shares = self.same_for_all().unwrap_or(Shares::EVEN).with(*way, *share);
                self.members.iter_mut().for_each(|(_, own)| *own = shares);
            }
            Ask::Nobody => self.members.clear(),
            Ask::OneByOne(_) => {}
        }
        self.members
            .retain(|(member, _)| votes.membership().may_vote(*member));
        self.seated(votes)
    }

    fn mark(&mut self, member: MemberId) {
        if self.of(member).is_none() {
            let shares = self.same_for_all().unwrap_or(Shares::EVEN);
            self.members.push((member, shares));
        }
    }

    /// In the order of the seats, with all members whose position is not known if one of them is there.
    #[must_use]
    pub fn seated(mut self, votes: &Votes) -> Self {
        let unknown = self
            .members
            .iter()
            .find(|(member, _)| votes.of(*member).is_none());
        let together = unknown.map(|(_, shares)| *shares);
        let seats = votes.membership().seats().iter();
        let seat = |member: MemberId| {
            let own = self.of(member);
            let shares = own.or_else(|| together.filter(|_| unknown_and_free(votes, member)));
            shares.map(|shares| (member, shares))
        };
        let members = seats.filter_map(|seat_of| seat(seat_of.member)).collect();
        self.members = members;
        self
    }
}

fn unknown_and_free(votes: &Votes, member: MemberId) -> bool {
    votes.of(member).is_none() && votes.membership().may_vote(member)
}
