//! How many of all possible votes lead to each verdict: by class with binomials, in microseconds; and every single
//! profile of the Council by table, as a check that needs no formula (IX-02).
use crate::exact::Choose;
use crate::power::rows;
use crate::verdict::ByVerdict;
use crate::voting_rule::{Concurrence, Rule, VotingRule};

/// The profiles of a body that decides by affirmative votes, each member in favour, against or abstaining.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash)]
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
pub fn by_class(voting_rule: &VotingRule) -> ByVerdict {
    let choose = Choose::up_to(voting_rule.permanent().max(voting_rule.other()));
    let other = rows::other(
        voting_rule,
        voting_rule.other(),
        rows::Ways::WithAbstention,
        &choose,
    );
    let mut sums = ByVerdict::default();
    for permanent in rows::permanent(
        voting_rule,
        voting_rule.permanent(),
        rows::Ways::WithAbstention,
        &choose,
    ) {
        let mut of_row = ByVerdict::default();
        for row in &other {
            of_row
                .get_mut(voting_rule.verdict(permanent.cast, row.cast))
                .add(&row.ways);
        }
        sums.add_times(&of_row, &permanent.ways);
    }
    sums
}

/// The largest number of members of one class that [`every_profile`] takes: tables of 3^11 bytes at most.
const MOST_OF_A_CLASS: u16 = 11;

/// The highest bit of each of the eight bytes of a word.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// One in each of the eight bytes.
const ONES: u64 = 0x0101_0101_0101_0101;

/// Counts every profile one by one, without formulas and without deciding each: for every way in which the permanent
/// members vote (243), how many of the others' profiles (59,049) have the votes that are still missing. The others are
/// a table of bytes, compared eight at a time.
///
/// `None` when the body decides by a share of those voting, or has more than eleven members in a class.
#[must_use]
pub fn every_profile(voting_rule: &VotingRule) -> Option<Profiles> {
    let Rule::Affirmative { votes, concurrence } = voting_rule.rule() else {
        return None;
    };
    if voting_rule.permanent().max(voting_rule.other()) > MOST_OF_A_CLASS {
        return None;
    }
    let others: Vec<u8> = cast_in_each(voting_rule.other())
        .iter()
        .map(|(in_favour, _)| *in_favour)
        .collect();
    let others = Table::of(&others);
    let all_in_favour = u8::try_from(voting_rule.permanent()).ok()?;
    let mut profiles = Profiles::default();
    for (in_favour, against) in cast_in_each(voting_rule.permanent()) {
        let concur = match concurrence {
            Concurrence::NotAsked => true,
            Concurrence::NoneAgainst => against == 0,
            Concurrence::OneMayOppose => against <= 1,
            Concurrence::AllInFavour => in_favour == all_in_favour,
        };
        let missing = u8::try_from(votes.saturating_sub(u16::from(in_favour))).unwrap_or(u8::MAX);
        let enough = others.at_least(missing);
        let too_few = others.length.saturating_sub(enough);
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

/// The votes in favour and against in every profile of so many members.
fn cast_in_each(members: u16) -> Vec<(u8, u8)> {
    let mut all = vec![(0_u8, 0_u8)];
    for _ in 0..members {
        let one_more = |(in_favour, against): (u8, u8)| {
            let more = (in_favour.saturating_add(1), against.saturating_add(1));
            [(in_favour, against), (more.0, against), (in_favour, more.1)]
        };
        all = all.into_iter().flat_map(one_more).collect();
    }
    all
}

/// Small numbers, eight to a word, so that eight comparisons are one addition on every machine: what reaches a limit
/// carries into the highest bit of its byte.
struct Table {
    words: Vec<u64>,
    length: u64,
}

impl Table {
    fn of(bytes: &[u8]) -> Self {
        let (eights, rest) = bytes.as_chunks::<8>();
        // Zeros at the end are never counted: nothing is counted by comparison with zero.
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(byte, small)| *byte = *small);
        let words = eights
            .iter()
            .chain([&last])
            .map(|eight| u64::from_le_bytes(*eight));
        Self {
            words: words.collect(),
            length: bytes.len().try_into().unwrap_or(u64::MAX),
        }
    }

    /// How many of the numbers, all below 64, are that large.
    fn at_least(&self, least: u8) -> u64 {
        if least == 0 {
            return self.length;
        }
        let up_to_high = 0x80_u64.saturating_sub(u64::from(least.min(64)));
        let add = ONES.wrapping_mul(up_to_high);
        let reached = |word: &u64| u64::from((word.wrapping_add(add) & HIGH).count_ones());
        self.words.iter().map(reached).fold(0, u64::wrapping_add)
    }
}
