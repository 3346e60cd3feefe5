//! The circumstances in which a body votes.
use crate::date::Date;
use crate::readings::Readings;

/// The circumstances in which a body votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sitting {
    /// The day, because law changes.
    pub date: Date,
    /// Which side is taken of disputed points.
    pub readings: Readings,
    /// How many Members are present (Assembly rule 67); `None` where nobody knows, and then it is not tested.
    pub present: Option<u16>,
    /// Whether an emergency special session meets on the matter (resolution 76/262, paragraph 1).
    pub emergency_session: EmergencySession,
    /// Whether the Council deals with the same dispute (Article 12(1)).
    pub council: BeforeTheCouncil,
}

/// Whether an emergency special session meets on the matter in the ten working days after a veto. One that is
/// merely adjourned does not (D15).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum EmergencySession {
    /// None does.
    #[default]
    NotMeeting,
    /// One does.
    MeetsOnTheMatter,
}

/// Whether the Council exercises its functions in respect of the same dispute or situation (Article 12(1)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum BeforeTheCouncil {
    /// It does not, or nobody says so.
    #[default]
    No,
    /// It does.
    SameDispute,
    /// It does, and asks the Assembly itself for a recommendation: then nothing keeps the Assembly from one.
    AsksTheAssembly,
}

impl Sitting {
    /// A sitting on a day, with the recommended reading of every disputed point, and nothing special about it.
    #[must_use]
    pub const fn on(date: Date) -> Self {
        Self {
            date,
            readings: Readings::RECOMMENDED,
            present: None,
            emergency_session: EmergencySession::NotMeeting,
            council: BeforeTheCouncil::No,
        }
    }
}
