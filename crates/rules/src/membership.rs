//! Who sits in a body on a day, and who may vote.
use crate::date::Date;
use crate::member::{MemberId, SeatSet};
use crate::quota;
use core::fmt;

/// The body that votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Body {
    /// The Security Council: five permanent members and the elected ones.
    SecurityCouncil,
    /// The General Assembly, plenary or committee: all Members of the United Nations.
    GeneralAssembly,
}

impl Body {
    /// Both bodies.
    pub const ALL: &[Self] = &[Self::SecurityCouncil, Self::GeneralAssembly];

    /// The word for it in files and addresses, such as `security-council`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SecurityCouncil => "security-council",
            Self::GeneralAssembly => "general-assembly",
        }
    }

    /// The body that a word stands for; the inverse of [`Body::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }
}

/// One seat.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seat {
    /// The member that has the seat.
    pub member: MemberId,
    /// Whether it is one of the five permanent seats of the Council (Article 23(1)); `false` in the Assembly.
    pub permanent: bool,
    /// Whether the member may vote.
    pub standing: Standing,
}

/// Whether a member may vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Standing {
    /// May vote.
    MayVote,
    /// Two years in arrears and no vote in the Assembly (Article 19).
    Arrears,
    /// Credentials not accepted: no vote in the Assembly (rule 29).
    NoCredentials,
}

/// The seats of a body: no member twice, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Membership {
    body: Body,
    seats: Vec<Seat>,
    permanent: SeatSet,
    barred: SeatSet,
    /// Seat numbers in the order of their codes, so that a code is found without a scan.
    by_code: Vec<(MemberId, u8)>,
}

/// The seats do not make a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidMembership {
    /// A malformed code.
    Code(crate::member::InvalidMemberId),
    /// A member sits twice.
    Twice(MemberId),
    /// The Council of the day has another size.
    Size {
        /// Seats given.
        given: usize,
        /// Seats that the Council had.
        expected: u16,
    },
    /// The Council has five permanent seats.
    Permanent {
        /// Permanent seats given.
        given: usize,
    },
    /// More seats than a body can hold.
    TooMany {
        /// Seats given.
        given: usize,
    },
}

impl fmt::Display for InvalidMembership {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(error) => error.fmt(f),
            Self::Twice(member) => write!(f, "`{member}` has two seats: name each member once"),
            Self::Size { given, expected } => {
                write!(
                    f,
                    "{given} seats, but the Council of that day has {expected}: name exactly {expected} members"
                )
            }
            Self::Permanent { given } => {
                write!(f, "{given} permanent seats: the Council has exactly five")
            }
            Self::TooMany { given } => {
                write!(
                    f,
                    "{given} seats are too many: name at most {}",
                    SeatSet::CAPACITY
                )
            }
        }
    }
}
impl core::error::Error for InvalidMembership {}

impl Membership {
    /// The Council of a day, its permanent and its elected members by code.
    ///
    /// # Errors
    /// A malformed code, a member twice, or numbers that the Council of that day did not have (Article 23(1):
    /// five permanent and six elected members until 1965, ten elected since 1966).
    pub fn security_council(
        date: Date,
        permanent: &[&str],
        elected: &[&str],
    ) -> Result<Self, InvalidMembership> {
        let seat = |permanent: bool| {
            move |code: &&str| {
                let member = code.parse().map_err(InvalidMembership::Code)?;
                Ok(Seat {
                    member,
                    permanent,
                    standing: Standing::MayVote,
                })
            }
        };
        let seats = permanent
            .iter()
            .map(seat(true))
            .chain(elected.iter().map(seat(false)));
        Self::council_of(date, seats.collect::<Result<_, InvalidMembership>>()?)
    }

    /// The Council of a day, from its seats in the order in which they are shown.
    ///
    /// # Errors
    /// As [`Membership::security_council`].
    pub fn council_of(date: Date, seats: Vec<Seat>) -> Result<Self, InvalidMembership> {
        let expected = quota::council_size(date);
        if seats.len() != usize::from(expected) {
            return Err(InvalidMembership::Size {
                given: seats.len(),
                expected,
            });
        }
        let given = seats.iter().filter(|seat| seat.permanent).count();
        if given != 5 {
            return Err(InvalidMembership::Permanent { given });
        }
        Self::seated(Body::SecurityCouncil, seats)
    }

    /// The Assembly: every Member of the United Nations on the day.
    ///
    /// # Errors
    /// A member twice, a permanent seat (the Assembly has none), or too many seats.
    pub fn general_assembly(seats: Vec<Seat>) -> Result<Self, InvalidMembership> {
        let given = seats.iter().filter(|seat| seat.permanent).count();
        if given > 0 {
            return Err(InvalidMembership::Permanent { given });
        }
        Self::seated(Body::GeneralAssembly, seats)
    }

    fn seated(body: Body, seats: Vec<Seat>) -> Result<Self, InvalidMembership> {
        if seats.len() > SeatSet::CAPACITY {
            return Err(InvalidMembership::TooMany { given: seats.len() });
        }
        let mut by_code: Vec<(MemberId, u8)> = Vec::with_capacity(seats.len());
        for (seat, number) in seats.iter().zip(0_u8..=u8::MAX) {
            match by_code.binary_search_by_key(&seat.member, |(code, _)| *code) {
                Ok(_) => return Err(InvalidMembership::Twice(seat.member)),
                Err(place) => by_code.insert(place, (seat.member, number)),
            }
        }
        let seats_where = |test: fn(&Seat) -> bool| {
            seats
                .iter()
                .enumerate()
                .filter(|(_, seat)| test(seat))
                .map(|(number, _)| number)
                .collect()
        };
        let permanent = seats_where(|seat| seat.permanent);
        let barred = seats_where(|seat| seat.standing != Standing::MayVote);
        Ok(Self {
            body,
            seats,
            permanent,
            barred,
            by_code,
        })
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> Body {
        self.body
    }
    /// The seats, in order.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }
    /// How many seats there are.
    #[must_use]
    pub fn size(&self) -> u16 {
        u16::try_from(self.seats.len()).unwrap_or(u16::MAX)
    }
    /// The permanent seats.
    #[must_use]
    pub fn permanent(&self) -> SeatSet {
        self.permanent
    }
    /// The seats whose members may not vote.
    #[must_use]
    pub fn barred(&self) -> SeatSet {
        self.barred
    }
    /// The number of a member's seat.
    #[must_use]
    pub fn seat_of(&self, member: MemberId) -> Option<usize> {
        let place = self
            .by_code
            .binary_search_by_key(&member, |(code, _)| *code)
            .ok()?;
        self.by_code.get(place).map(|(_, number)| usize::from(*number))
    }
    /// Whether a member has one of the permanent seats; `false` for whoever has no seat here.
    #[must_use]
    pub fn is_permanent(&self, member: MemberId) -> bool {
        self.seat_of(member)
            .is_some_and(|seat| self.permanent.contains(seat))
    }
    /// Whether a member may vote on the day; `false` for whoever has no seat here.
    #[must_use]
    pub fn may_vote(&self, member: MemberId) -> bool {
        self.seat_of(member)
            .is_some_and(|seat| !self.barred.contains(seat))
    }
    /// The members on the given seats, in order.
    #[must_use]
    pub fn members(&self, seats: &SeatSet) -> Vec<MemberId> {
        seats
            .iter()
            .filter_map(|seat| self.seats.get(seat))
            .map(|seat| seat.member)
            .collect()
    }
}
