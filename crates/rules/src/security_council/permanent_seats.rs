//! Who holds the five permanent seats on a day (SC-28).
use crate::date::Date;
use crate::provision::Provision;

/// Who holds a permanent seat.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum PermanentSeat {
    /// China, represented by the Republic of China.
    RepublicOfChina,
    /// China, represented by the People's Republic of China.
    PeoplesRepublicOfChina,
    /// France.
    France,
    /// The Union of Soviet Socialist Republics.
    SovietUnion,
    /// The Russian Federation.
    RussianFederation,
    /// The United Kingdom of Great Britain and Northern Ireland.
    UnitedKingdom,
    /// The United States of America.
    UnitedStates,
}

impl PermanentSeat {
    /// The member's code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::RepublicOfChina | Self::PeoplesRepublicOfChina => "CHN",
            Self::France => "FRA",
            Self::SovietUnion => "SUN",
            Self::RussianFederation => "RUS",
            Self::UnitedKingdom => "GBR",
            Self::UnitedStates => "USA",
        }
    }
}

/// Who holds the five permanent seats on a day (SC-28): labels, never arithmetic. In the order of Article 23(1).
#[must_use]
pub fn permanent_seats(date: Date) -> [PermanentSeat; 5] {
    let china = if Provision::Resolution2758.in_force(date) {
        PermanentSeat::PeoplesRepublicOfChina
    } else {
        PermanentSeat::RepublicOfChina
    };
    let soviet = if Provision::PracticeSovietSeat.in_force(date) {
        PermanentSeat::RussianFederation
    } else {
        PermanentSeat::SovietUnion
    };
    [
        china,
        PermanentSeat::France,
        soviet,
        PermanentSeat::UnitedKingdom,
        PermanentSeat::UnitedStates,
    ]
}
