//! Numbers of the Council by date: its size, the affirmative votes it needs, and those that Article 109 asks for.
use crate::date::Date;
use crate::provision::Provision;
use crate::readings::QuotaOf1965;

/// A value in force from a day on.
struct Since {
    from: Date,
    size: u16,
    quota: u16,
}

/// Article 23(1) and Article 27, as they were counted in practice: the amendments of resolution 1991 A (XVIII)
/// were formally in force from 31 August 1965, but eleven members sat, and seven votes were enough, until the
/// enlarged Council met on 1 January 1966 (resolution 218 of 23 November 1965 was adopted with seven).
const COUNCIL: [Since; 2] = [
    Since {
        from: Date::known(1945, 10, 24),
        size: 11,
        quota: 7,
    },
    Since {
        from: Date::known(1966, 1, 1),
        size: 15,
        quota: 9,
    },
];

fn council_on(date: Date) -> (u16, u16) {
    let [first, enlarged] = &COUNCIL;
    let held = if date >= enlarged.from { enlarged } else { first };
    (held.size, held.quota)
}

/// How many members the Council has on a day.
#[must_use]
pub fn council_size(date: Date) -> u16 {
    council_on(date).0
}

/// How many affirmative votes the Council needs on a day.
#[must_use]
pub fn council_quota(date: Date) -> u16 {
    council_on(date).1
}

/// How many affirmative votes the Council needs on a day, under a reading of the months in 1965 when the amended
/// text already said nine.
#[must_use]
pub fn council_quota_read(date: Date, reading: QuotaOf1965) -> u16 {
    let [_, enlarged] = &COUNCIL;
    match reading {
        QuotaOf1965::NineByTheText if in_the_gap_of_1965(date) => enlarged.quota,
        _ => council_quota(date),
    }
}

/// Article 109(1), amended with effect from 12 June 1968: any seven members of the Council before, any nine since.
const CONFERENCE: [(Date, u16); 2] = [(Date::known(1945, 10, 24), 7), (Date::known(1968, 6, 12), 9)];

/// How many members of the Council must want a conference to review the Charter (Article 109(1)).
#[must_use]
pub fn conference_quota(date: Date) -> u16 {
    let [(_, first), (amended, now)] = CONFERENCE;
    if date >= amended { now } else { first }
}

/// How many members of the Council Article 109(3) asks for: never amended.
pub const CONFERENCE_109_3: u16 = 7;

/// Whether the day lies between the amendments' entry into force and the first meeting of the enlarged
/// Council, when the text said nine and practice kept seven.
#[must_use]
pub fn in_the_gap_of_1965(date: Date) -> bool {
    Provision::PracticeSevenUntil1966.in_force(date)
}
