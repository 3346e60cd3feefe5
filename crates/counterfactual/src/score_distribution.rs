//! How the votes of several members add up: for every score, the weight (the number of profiles, or the
//! probability over a common denominator) with which they reach it.
//!
//! The weights are kept as rows of 32-bit digits, all of one length, and a vote is one pass over them: with numbers
//! of their own, 193 members at a millionth each would take half a million allocations.
use crate::exact::Natural;

/// What one member adds to the score, each way with its weight. The three together must fit 32 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shift {
    /// Weight of adding one: a vote in favour.
    pub up: u32,
    /// Weight of adding nothing: abstaining, not voting, or a vote that does not count.
    pub stay: u32,
    /// Weight of taking something away: a vote against, where it counts.
    pub down: u32,
}

/// The weights of all scores, from the least that is possible to the greatest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScoreDistribution {
    /// One row of `width` digits for each score, lowest digit first.
    digits: Vec<u32>,
    width: usize,
    /// No weight has more bits than this.
    bits: usize,
    /// The score of the first row.
    least: i64,
    down_by: usize,
}

impl ScoreDistribution {
    /// Nobody has voted: the score is certain. A vote against later takes `down_by` from it.
    #[must_use]
    pub fn certain(score: i64, down_by: u16) -> Self {
        Self {
            digits: vec![1],
            width: 1,
            bits: 1,
            least: score,
            down_by: usize::from(down_by),
        }
    }

    /// Nothing that has any weight; it grows as one that begins with this score.
    #[must_use]
    pub fn impossible(score: i64) -> Self {
        Self {
            digits: vec![0],
            ..Self::certain(score, 0)
        }
    }

    /// Adds the weights of another one, over which as many members have voted.
    pub fn add(&mut self, other: &Self) {
        let width = self.width.max(other.width).saturating_add(1);
        let rows = self.rows().zip(other.rows());
        let mut digits = Vec::with_capacity(rows.len().saturating_mul(width));
        for (a, b) in rows {
            let start = digits.len();
            digits.extend_from_slice(a);
            digits.resize(start.saturating_add(width), 0);
            if let Some(row) = digits.get_mut(start..) {
                add_product(row, b, 1);
            }
        }
        self.digits = digits;
        self.width = width;
        self.bits = width.saturating_mul(32);
    }

    /// One more member votes.
    pub fn vote(&mut self, shift: Shift) {
        self.vote_above(shift, i64::MIN);
    }

    /// Adds one member's vote and drops the scores below `floor`. The caller chooses `floor` so that these scores cannot change the
    /// answer. At least one score is kept.
    pub fn vote_above(&mut self, shift: Shift, floor: i64) {
        let Shift { up, stay, down } = shift;
        let below = if down > 0 { self.down_by } else { 0 };
        let sum = u64::from(up)
            .saturating_add(stay.into())
            .saturating_add(down.into());
        let more = u64::BITS.saturating_sub(sum.leading_zeros());
        self.bits = self.bits.saturating_add(more.try_into().unwrap_or(0));
        let width = self.bits.div_ceil(32);
        let rows = self.digits.len().checked_div(self.width).unwrap_or(0);
        let more_rows = rows.saturating_add(below).saturating_add(1);
        let least = self
            .least
            .saturating_sub_unsigned(below.try_into().unwrap_or(u64::MAX));
        let dropped = usize::try_from(floor.saturating_sub(least)).unwrap_or(0);
        let dropped = dropped.min(more_rows.saturating_sub(1));
        let kept = more_rows.saturating_sub(dropped);
        let mut digits = Vec::with_capacity(kept.saturating_mul(width));
        let nothing = vec![0; self.width];
        let old = |place: Option<usize>| place.and_then(|place| self.row(place)).unwrap_or(&nothing);
        // A row is what three rows of before give to it, digit by digit: one pass writes it.
        for place in dropped..more_rows {
            let from = [
                (old(Some(place)), down),
                (old(place.checked_sub(below)), stay),
                (old(place.checked_sub(below.saturating_add(1))), up),
            ];
            push_sum_of_products(&mut digits, width, from);
        }
        self.digits = digits;
        self.width = width;
        self.least = least.saturating_add_unsigned(dropped.try_into().unwrap_or(u64::MAX));
    }

    /// For every score, the weight of reaching it or more: from the greatest down, each row with those above it.
    #[must_use]
    pub fn tails(mut self) -> Tails {
        let width = self.width;
        let rows = self.digits.len().checked_div(width).unwrap_or(0);
        for place in (0..rows.saturating_sub(1)).rev() {
            let start = place.saturating_mul(width);
            let (before, above) = self.digits.split_at_mut(start.saturating_add(width));
            if let (Some(row), Some(above)) = (before.get_mut(start..), above.get(..width)) {
                add_product(row, above, 1);
            }
        }
        Tails(self)
    }

    /// The weights of a score.
    fn row(&self, place: usize) -> Option<&[u32]> {
        let start = place.checked_mul(self.width)?;
        self.digits.get(start..start.checked_add(self.width)?)
    }

    fn rows(&self) -> impl ExactSizeIterator<Item = &[u32]> {
        self.digits.chunks_exact(self.width)
    }

    /// The weight of reaching a score or more.
    #[must_use]
    pub fn at_least(&self, score: i64) -> Natural {
        let skip = usize::try_from(score.saturating_sub(self.least)).unwrap_or(0);
        let mut sum = vec![0_u32; self.width.saturating_add(1)];
        self.rows()
            .skip(skip)
            .for_each(|row| add_product(&mut sum, row, 1));
        Natural::from_digits(&sum)
    }

    /// The weight of a score.
    #[must_use]
    pub fn exactly(&self, score: i64) -> Natural {
        let place = usize::try_from(score.saturating_sub(self.least)).ok();
        let row = place.and_then(|place| self.rows().nth(place));
        row.map(Natural::from_digits).unwrap_or_default()
    }

    /// Each score with its weight, in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = (i64, Natural)> {
        (self.least..).zip(self.rows().map(Natural::from_digits))
    }
}

/// The weight of every score or more. A vote acts on these weights as it does on those of single scores: what is reached or
/// surpassed after it was reached or surpassed one lower, there, or some higher.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tails(ScoreDistribution);

impl Tails {
    /// The weights with which the others alone reach some scores or more, as if a member that voted had not. `None` when no
    /// vote of the member had any weight, so that nothing is left to take it back from.
    ///
    /// Rows are taken back from the greatest score down, as far as the lowest of the scores asks.
    #[must_use]
    pub fn at_least_without<const N: usize>(&self, shift: Shift, scores: [i64; N]) -> Option<[Natural; N]> {
        let Shift { up, stay, down } = shift;
        let all = &self.0;
        let below = if down > 0 { all.down_by } else { 0 };
        // By how many rows a vote lies below the best one, with its weight.
        let ways = [(0, up), (1, stay), (below.saturating_add(1), down)];
        let weighty: Vec<(usize, u32)> = ways.into_iter().filter(|(_, factor)| *factor > 0).collect();
        let ((first, divisor), rest) = weighty.split_first()?;
        let divisor = Divisor::of(*divisor)?;
        let width = all.width;
        let rows = all.digits.len().checked_div(width)?;
        let left = rows.checked_sub(below)?.checked_sub(1)?;
        let least = all
            .least
            .saturating_add_unsigned(below.try_into().unwrap_or(u64::MAX));
        // How many rows from the top each score asks for.
        let asked = scores.map(|score| {
            let skipped = usize::try_from(score.saturating_sub(least)).unwrap_or(0);
            left.saturating_sub(skipped)
        });
        let most = asked.into_iter().max().unwrap_or(0);
        let mut known: Vec<u32> = Vec::with_capacity(most.saturating_mul(width));
        let nothing = vec![0_u32; width];
        for place in 0..most {
            let top = rows.checked_sub(place.saturating_add(*first))?.checked_sub(1)?;
            let start = known.len();
            known.extend_from_slice(all.row(top)?);
            let (before, row) = known.split_at_mut(start);
            let higher = |which: usize| {
                let (lower, factor) = rest.get(which)?;
                let from = place
                    .checked_sub(lower.saturating_sub(*first))?
                    .saturating_mul(width);
                Some((before.get(from..from.saturating_add(width))?, *factor))
            };
            let nothing = (nothing.as_slice(), 0);
            divisor.take_back(row, [0, 1].map(|which| higher(which).unwrap_or(nothing)));
        }
        let found = |asked: usize| {
            let row = known.chunks_exact(width).nth(asked.checked_sub(1)?);
            row.map(Natural::from_digits)
        };
        Some(asked.map(|asked| found(asked).unwrap_or_default()))
    }
}

/// Adds a product to a row of digits that is long enough for the sum.
#[allow(
    clippy::arithmetic_side_effects,
    reason = "(2^32-1)^2 + 2 (2^32-1) is 2^64-1: a product, a digit and a carry fit 64 bits"
)]
fn add_product(row: &mut [u32], digits: &[u32], factor: u32) {
    let (multiplied, above) = row.split_at_mut(digits.len().min(row.len()));
    let mut carry = 0_u64;
    for (digit, more) in multiplied.iter_mut().zip(digits) {
        let sum = u64::from(*digit) + u64::from(*more) * u64::from(factor) + carry;
        *digit = low(sum);
        carry = sum >> 32;
    }
    for digit in above {
        if carry == 0 {
            return;
        }
        let sum = u64::from(*digit) + carry;
        *digit = low(sum);
        carry = sum >> 32;
    }
}

/// Adds a row of `width` digits to a list: the sum of three products.
#[allow(
    clippy::arithmetic_side_effects,
    reason = "the factors add up to less than 2^32 (`Shift`), so three products of a digit and the carry fit 64 bits"
)]
fn push_sum_of_products(digits: &mut Vec<u32>, width: usize, from: [(&[u32], u32); 3]) {
    let end = digits.len().saturating_add(width);
    let [(a, times_a), (b, times_b), (c, times_c)] = from.map(|(row, factor)| (row, u64::from(factor)));
    let mut carry = 0_u64;
    digits.extend(a.iter().zip(b).zip(c).map(|((a, b), c)| {
        let sum = u64::from(*a) * times_a + u64::from(*b) * times_b + u64::from(*c) * times_c + carry;
        carry = sum >> 32;
        low(sum)
    }));
    while digits.len() < end {
        digits.push(low(carry));
        carry >>= 32;
    }
}

/// The lowest digit of a sum.
#[allow(clippy::cast_possible_truncation, reason = "the other digit is the carry")]
const fn low(sum: u64) -> u32 {
    (sum & 0xffff_ffff) as u32
}

/// A number by which rows are divided that it divides without a rest: an odd number times a power of two. Such a division
/// begins at the lowest digit and needs no division at all, only the inverse of the odd number in arithmetic modulo 2^32.
struct Divisor {
    odd: u32,
    inverse: u32,
    /// The power of two.
    bits: u32,
}

impl Divisor {
    fn of(number: u32) -> Option<Self> {
        let bits = number.trailing_zeros();
        let odd = number.checked_shr(bits)?;
        // Newton's iteration: each step doubles how many bits are right, of which an odd number itself has three.
        let mut inverse = odd;
        for _ in 0..4 {
            inverse = inverse.wrapping_mul(2_u32.wrapping_sub(odd.wrapping_mul(inverse)));
        }
        Some(Self { odd, inverse, bits })
    }

    /// Takes two products from a row of digits, and divides what is left, which it divides.
    #[allow(
        clippy::arithmetic_side_effects,
        reason = "the factors add up to less than 2^32 (`Shift`), so two products of a digit and the carry fit 64 bits; so do \
                  a product of two digits and what is borrowed"
    )]
    fn take_back(&self, row: &mut [u32], products: [(&[u32], u32); 2]) {
        let [(a, times_a), (b, times_b)] = products.map(|(row, factor)| (row, u64::from(factor)));
        let odd = u64::from(self.odd);
        let (mut carry, mut borrowed) = (0_u64, 0_u32);
        for ((digit, a), b) in row.iter_mut().zip(a).zip(b) {
            let taken = u64::from(*a) * times_a + u64::from(*b) * times_b + carry;
            let (rest, over) = digit.overflowing_sub(low(taken));
            carry = (taken >> 32) + u64::from(over);
            let (rest, under) = rest.overflowing_sub(borrowed);
            *digit = rest.wrapping_mul(self.inverse);
            borrowed = low((u64::from(*digit) * odd) >> 32).wrapping_add(u32::from(under));
        }
        if self.bits > 0 {
            let mut above = 0_u64;
            for digit in row.iter_mut().rev() {
                let both = (above << 32) | u64::from(*digit);
                *digit = low(both >> self.bits);
                above = both & ((1 << self.bits) - 1);
            }
        }
    }
}
