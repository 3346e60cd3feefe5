//! Which majority a roll call of the Assembly is decided by, and why: what its session and its title tell, and what is
//! known from elsewhere. The file does not say.
use super::header::TextColumn;
use super::library::RollCall;
use crate::asked::Asked;
use rules::category::{AssemblyCategory, Importance};
use rules::membership::Body;
use rules::question::Forum;

/// Resolutions of a plenary meeting that took more than a majority of those voting: by a vote, as recommendations on peace and
/// security, as admissions, or because the Charter fixes a majority of all Members. `A/RES/992(X)` is on the conference
/// of Article 109(3).
const KNOWN: [(&str, Asked); 7] = [
    ("A/RES/44(I)", Asked::important(Importance::Declared)),
    ("A/RES/181(II)", Asked::important(Importance::PeaceAndSecurity)),
    ("A/RES/273(III)", Asked::important(Importance::Listed)),
    ("A/RES/377(V)", Asked::important(Importance::PeaceAndSecurity)),
    ("A/RES/992(X)", Asked::on(AssemblyCategory::ReviewConference109_3)),
    ("A/RES/1991(XVIII)", Asked::on(AssemblyCategory::CharterAmendment)),
    ("A/RES/2847(XXVI)", Asked::on(AssemblyCategory::CharterAmendment)),
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
    /// It amends the Charter, or calls the conference that reviews it: the Charter fixes the majority.
    Charter,
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
            Self::Charter => "charter",
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
            Self::Charter => {
                "The file does not tell which majority applied. A share of all Members is taken, since it amends the Charter \
                 or calls a conference to review it (Articles 108 and 109)."
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
pub fn asked_of(forum: Forum, symbol: &str, title: &str) -> (Asked, Grounds) {
    if forum == Forum::EmergencySpecialSession {
        let asked = Asked::important(Importance::PeaceAndSecurity);
        return (asked, Grounds::EmergencySession);
    }
    let symbol = symbol.replace(' ', "");
    // A text may have been adopted in several parts: `A/RES/377(V)[A-C]`, `A/RES/1991(XVIII)A`.
    let whole = symbol.split_inclusive(')').next().unwrap_or(&symbol);
    if let Some((_, asked)) = KNOWN.iter().find(|(known, _)| *known == whole) {
        let grounds = match asked.category {
            AssemblyCategory::Other => Grounds::KnownElsewhere,
            _ => Grounds::Charter,
        };
        return (*asked, grounds);
    }
    let title = title.to_lowercase();
    match LISTED.iter().any(|begins| title.starts_with(begins)) {
        true => (Asked::important(Importance::Listed), Grounds::CharterList),
        false => (Asked::OTHER, Grounds::NothingTells),
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
    pub fn asked(&self) -> (Asked, Grounds) {
        asked_of(self.forum(), self.text(TextColumn::Resolution), self.title())
    }

    /// The word for the majority that is taken in the Assembly, and on what ground: `two-thirds` or `majority` of those voting,
    /// `two-thirds-of-members` or `majority-of-members` of all.
    #[must_use]
    pub fn majority(&self) -> Option<(&'static str, Grounds)> {
        if self.library.body() == Body::SecurityCouncil {
            return None;
        }
        let (asked, grounds) = self.asked();
        let majority = match asked.category {
            AssemblyCategory::ReviewConference109_3 => "majority-of-members",
            AssemblyCategory::CharterAmendment => "two-thirds-of-members",
            _ if asked.is_plain() => "majority",
            _ => "two-thirds",
        };
        Some((majority, grounds))
    }
}
