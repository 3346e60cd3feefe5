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

    /// One more member votes.
    pub fn vote(&mut self, shift: Shift) {
        let Shift { up, stay, down } = shift;
        let below = if down > 0 { self.down_by } else { 0 };
        let sum = u64::from(up)
            .saturating_add(stay.into())
            .saturating_add(down.into());
        let more = u64::BITS.saturating_sub(sum.leading_zeros());
        self.bits = self.bits.saturating_add(more.try_into().unwrap_or(0));
        let width = self.bits.div_ceil(32);
        let rows = self.digits.len().checked_div(self.width).unwrap_or(0);
        let length = rows.saturating_add(below).saturating_add(1).saturating_mul(width);
        let mut digits = vec![0; length];
        for (place, old) in self.digits.chunks_exact(self.width).enumerate() {
            for (ahead, factor) in [(0, down), (below, stay), (below.saturating_add(1), up)] {
                let start = place.saturating_add(ahead).saturating_mul(width);
                if factor > 0
                    && let Some(row) = digits.get_mut(start..)
                {
                    add_product(row, old, factor);
                }
            }
        }
        self.digits = digits;
        self.width = width;
        self.least = self
            .least
            .saturating_sub_unsigned(below.try_into().unwrap_or(u64::MAX));
    }

    /// As if a member that voted had not: what [`vote`](Self::vote) did, undone. `None` when no vote of the member had
    /// any weight, so that nothing is left to undo it from.
    #[must_use]
    pub fn without(&self, shift: Shift) -> Option<Self> {
        let Shift { up, stay, down } = shift;
        let below = if down > 0 { self.down_by } else { 0 };
        let all = [(0, down), (below, stay), (below.saturating_add(1), up)];
        let weighty: Vec<(usize, u32)> = all.into_iter().filter(|(_, factor)| *factor > 0).collect();
        let ((first, divisor), rest) = weighty.split_first()?;
        let rows = self.digits.len().checked_div(self.width)?;
        let rows = rows.checked_sub(below)?.checked_sub(1)?;
        let length = rows.saturating_mul(self.width);
        let mut digits = Vec::with_capacity(length);
        // A row is what the lower rows gave to it and what its own gave: the lower ones are known already.
        let start = first.saturating_mul(self.width);
        for (place, sum) in self
            .digits
            .get(start..)?
            .chunks_exact(self.width)
            .take(rows)
            .enumerate()
        {
            let mut row = sum.to_vec();
            for (ahead, factor) in rest {
                let from = place.checked_sub(ahead.saturating_sub(*first));
                let from = from.map(|from| from.saturating_mul(self.width));
                if let Some(lower) = from.and_then(|from| digits.get(from..from.saturating_add(self.width))) {
                    take_product(&mut row, lower, *factor);
                }
            }
            divide(&mut row, *divisor);
            digits.extend(row);
        }
        Some(Self {
            digits,
            width: self.width,
            bits: self.bits,
            least: self
                .least
                .saturating_add_unsigned(below.try_into().unwrap_or(u64::MAX)),
            down_by: self.down_by,
        })
    }

    fn rows(&self) -> impl Iterator<Item = &[u32]> {
        self.digits.chunks_exact(self.width)
    }

    /// The weight of reaching a score or more.
    #[must_use]
    pub fn at_least(&self, score: i64) -> Natural {
        let skip = usize::try_from(score.saturating_sub(self.least)).unwrap_or(0);
        let mut sum = Natural::zero();
        self.rows()
            .skip(skip)
            .for_each(|row| sum.add(&Natural::from_digits(row)));
        sum
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

/// Adds a product to a row of digits that is long enough for the sum.
#[allow(
    clippy::arithmetic_side_effects,
    reason = "(2^32-1)^2 + 2 (2^32-1) is 2^64-1: a product, a digit and a carry fit 64 bits"
)]
fn add_product(row: &mut [u32], digits: &[u32], factor: u32) {
    let low = |sum: u64| u32::try_from(sum & u64::from(u32::MAX)).unwrap_or(u32::MAX);
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

/// Takes a product from a row of digits that holds it.
#[allow(
    clippy::arithmetic_side_effects,
    reason = "(2^32-1)^2 + 2^32-1 fits 64 bits, and the carry of it stays below 2^32 with the borrow"
)]
fn take_product(row: &mut [u32], digits: &[u32], factor: u32) {
    let mut carry = 0_u64;
    for (digit, less) in row.iter_mut().zip(digits) {
        let product = u64::from(*less) * u64::from(factor) + carry;
        let low = u32::try_from(product & u64::from(u32::MAX)).unwrap_or(u32::MAX);
        let (rest, borrowed) = digit.overflowing_sub(low);
        *digit = rest;
        carry = (product >> 32) + u64::from(borrowed);
    }
}

/// Divides a row of digits by a number that divides it.
#[allow(
    clippy::arithmetic_side_effects,
    reason = "what is left over is below the divisor, so the quotient of a digit fits 32 bits"
)]
fn divide(row: &mut [u32], divisor: u32) {
    let mut left_over = 0_u64;
    for digit in row.iter_mut().rev() {
        let above = (left_over << 32) | u64::from(*digit);
        *digit = u32::try_from(above / u64::from(divisor)).unwrap_or(u32::MAX);
        left_over = above % u64::from(divisor);
    }
}
