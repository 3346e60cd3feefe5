//! Which majority a roll call of the Assembly is decided by, and why: what its session and its title tell, and what is
//! known from elsewhere. The file does not say.
use super::header::TextColumn;
use super::library::RollCall;
use rules::category::Importance;
use rules::membership::Body;
use rules::question::Forum;

/// Resolutions of a plenary meeting that took two thirds, as this library's own meetings have them: by a vote, as
/// recommendations on peace and security, or by the Charter.
const KNOWN: [(&str, Importance); 5] = [
    ("A/RES/44(I)", Importance::Declared),
    ("A/RES/181(II)", Importance::PeaceAndSecurity),
    ("A/RES/273(III)", Importance::Listed),
    ("A/RES/377(V)", Importance::PeaceAndSecurity),
    ("A/RES/1991(XVIII)", Importance::Listed),
];

/// How titles begin of what Article 18(2) lists: admissions and budgetary questions.
const LISTED: [&str; 6] = [
    "admission of",
    "budget appropriations for",
    "budget for the",
    "programme budget for",
    "proposed programme budget for",
    "scale of assessments for",
];

/// On what ground a majority is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Grounds {
    /// An emergency special session: by its practice recommendations take two thirds.
    EmergencySession,
    /// By its title it is an admission or a budgetary question, which Article 18(2) lists.
    CharterList,
    /// It is known from elsewhere to have been important.
    KnownElsewhere,
    /// Nothing tells: the majority of all other questions.
    NothingTells,
}

impl Grounds {
    /// The code by which programs know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::EmergencySession => "emergency-session",
            Self::CharterList => "charter-list",
            Self::KnownElsewhere => "known-elsewhere",
            Self::NothingTells => "nothing-tells",
        }
    }

    /// What a reader should know of it.
    pub(super) const fn note(self) -> &'static str {
        match self {
            Self::EmergencySession => {
                "The file does not tell which majority applied. Two thirds are taken, as is the practice of emergency \
                 special sessions."
            }
            Self::CharterList => {
                "The file does not tell which majority applied. Two thirds are taken, since by its title it is a question \
                 that Article 18(2) lists."
            }
            Self::KnownElsewhere => {
                "The file does not tell which majority applied. Two thirds are taken; that they were needed is known \
                 from elsewhere."
            }
            Self::NothingTells => {
                "The file does not tell which majority applied. The simple one is taken; where the question was \
                 important, two thirds of the members present and voting were needed."
            }
        }
    }
}

/// What a question of the Assembly is taken to be by where it was put, the symbol of what was adopted and the title; and on
/// what ground.
#[must_use]
pub fn importance_of(forum: Forum, symbol: &str, title: &str) -> (Importance, Grounds) {
    if forum == Forum::EmergencySpecialSession {
        return (Importance::PeaceAndSecurity, Grounds::EmergencySession);
    }
    let symbol = symbol.replace(' ', "");
    // A text may have been adopted in several parts: `A/RES/377(V)[A-C]`, `A/RES/1991(XVIII)A`.
    let whole = symbol.split_inclusive(')').next().unwrap_or(&symbol);
    if let Some((_, importance)) = KNOWN.iter().find(|(known, _)| *known == whole) {
        return (*importance, Grounds::KnownElsewhere);
    }
    let title = title.to_lowercase();
    match LISTED.iter().any(|begins| title.starts_with(begins)) {
        true => (Importance::Listed, Grounds::CharterList),
        false => (Importance::Other, Grounds::NothingTells),
    }
}

impl RollCall<'_> {
    /// Where the Assembly voted.
    pub(super) fn forum(&self) -> Forum {
        let symbol = self.text(TextColumn::Resolution);
        // `A/RES/ES-11/4`, and `A/RES/997(ES-I)` until 1975.
        let named = ["/ES-", "(ES-"]
            .iter()
            .any(|emergency| symbol.contains(emergency));
        let emergency = named || self.text(TextColumn::Session).starts_with("ES");
        match emergency {
            true => Forum::EmergencySpecialSession,
            false => Forum::Plenary,
        }
    }

    /// What the question of a roll call of the Assembly is taken to be, and on what ground.
    #[must_use]
    pub fn importance(&self) -> (Importance, Grounds) {
        importance_of(self.forum(), self.text(TextColumn::Resolution), self.title())
    }

    /// The word for the majority that is taken in the Assembly, `two-thirds` or `majority`, and on what ground.
    #[must_use]
    pub fn majority(&self) -> Option<(&'static str, Grounds)> {
        if self.library.body() == Body::SecurityCouncil {
            return None;
        }
        let (importance, grounds) = self.importance();
        let majority = match importance {
            Importance::Other => "majority",
            _ => "two-thirds",
        };
        Some((majority, grounds))
    }
}
