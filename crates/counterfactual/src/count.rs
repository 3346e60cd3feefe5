//! How many of all possible votes lead to each verdict: by class with binomials, in microseconds; and every single
//! profile of the Council by table, as a check that needs no formula (IX-02).
use crate::exact::Choose;
use crate::power::rows;
use crate::regime::{Concurrence, Regime, Rule};
use crate::verdict::ByVerdict;
use serde::Serialize;

/// The profiles of a body that decides by affirmative votes, each member in favour, against or abstaining.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash, Serialize)]
pub struct Profiles {
    /// Adopted.
    pub adopted: u64,
    /// Enough votes, and permanent members not concurring.
    pub vetoed: u64,
    /// Fewer affirmative votes than needed.
    pub too_few: u64,
}

/// How many profiles lead to each verdict, when each member votes in favour, against or abstains (`3^n` profiles).
#[must_use]
pub fn by_class(regime: &Regime) -> ByVerdict {
    let choose = Choose::up_to(regime.permanent().max(regime.other()));
    let other = rows::other(regime, regime.other(), rows::Ways::WithAbstention, &choose);
    let mut sums = ByVerdict::default();
    for permanent in rows::permanent(regime, regime.permanent(), rows::Ways::WithAbstention, &choose) {
        let mut of_row = ByVerdict::default();
        for row in &other {
            of_row
                .get_mut(regime.verdict(permanent.cast, row.cast))
                .add(&row.ways);
        }
        sums.add_times(&of_row, &permanent.ways);
    }
    sums
}

/// The largest number of members of one class that [`every_profile`] takes: tables of 3^11 bytes at most.
const MOST_OF_A_CLASS: u16 = 11;

/// How many bytes are summed before a byte could overflow.
const LANE: usize = 255;

/// Counts every profile one by one, without formulas and without deciding each: for every way in which the permanent
/// members vote (243), how many of the others' profiles (59,049) have the votes that are still missing. The others are
/// a table of bytes, so that the comparison runs on many of them at once.
///
/// `None` when the body decides by a share of those voting, or has more than eleven members in a class.
#[must_use]
pub fn every_profile(regime: &Regime) -> Option<Profiles> {
    let Rule::Affirmative { votes, concurrence } = regime.rule() else {
        return None;
    };
    if regime.permanent().max(regime.other()) > MOST_OF_A_CLASS {
        return None;
    }
    let others = in_favour_of_each(regime.other(), |in_favour, _| in_favour);
    // For the permanent members one byte tells both: the votes in favour, and whether they concur.
    let mut profiles = Profiles::default();
    let all_in_favour = u8::try_from(regime.permanent()).ok()?;
    let in_favour = in_favour_of_each(regime.permanent(), |in_favour, _| in_favour);
    let against = in_favour_of_each(regime.permanent(), |_, against| against);
    for (in_favour, against) in in_favour.into_iter().zip(against) {
        let concur = match concurrence {
            Concurrence::NotAsked => true,
            Concurrence::NoneAgainst => against == 0,
            Concurrence::AllInFavour => in_favour == all_in_favour,
        };
        let missing = u8::try_from(votes.saturating_sub(u16::from(in_favour))).unwrap_or(u8::MAX);
        let enough = at_least(&others, missing);
        let too_few = u64::try_from(others.len())
            .unwrap_or(u64::MAX)
            .saturating_sub(enough);
        let verdict = if concur {
            &mut profiles.adopted
        } else {
            &mut profiles.vetoed
        };
        *verdict = verdict.saturating_add(enough);
        profiles.too_few = profiles.too_few.saturating_add(too_few);
    }
    Some(profiles)
}

/// For every profile of so many members, a number made of its votes in favour and against.
fn in_favour_of_each(members: u16, of: fn(u8, u8) -> u8) -> Vec<u8> {
    let mut all = vec![(0_u8, 0_u8)];
    for _ in 0..members {
        let one_more = |(in_favour, against): (u8, u8)| {
            [
                (in_favour, against),
                (in_favour.saturating_add(1), against),
                (in_favour, against.saturating_add(1)),
            ]
        };
        all = all.into_iter().flat_map(one_more).collect();
    }
    all.into_iter()
        .map(|(in_favour, against)| of(in_favour, against))
        .collect()
}

/// How many bytes are that large. Bytes are summed as bytes, so that the machine can compare sixteen or more at once.
fn at_least(bytes: &[u8], least: u8) -> u64 {
    let of_lane = |lane: &[u8]| {
        lane.iter()
            .fold(0_u8, |sum, byte| sum.wrapping_add(u8::from(*byte >= least)))
    };
    bytes
        .chunks(LANE)
        .fold(0_u64, |sum, lane| sum.saturating_add(u64::from(of_lane(lane))))
}
