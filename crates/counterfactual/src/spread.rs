//! How the votes of several members add up: for every score, the weight (the number of profiles, or the
//! probability over a common denominator) with which they reach it.
use crate::exact::Natural;

/// What one member adds to the score, each way with its weight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shift {
    /// Weight of adding one: a vote in favour.
    pub up: u64,
    /// Weight of adding nothing: abstaining, not voting, or a vote that does not count.
    pub stay: u64,
    /// Weight of taking something away: a vote against, where it counts.
    pub down: u64,
}

/// The weights of all scores, from the least that is possible to the greatest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spread {
    weights: Vec<Natural>,
    least: i64,
    down_by: usize,
}

impl Spread {
    /// Nobody has voted: the score is certain. A vote against later takes `down_by` from it.
    #[must_use]
    pub fn certain(score: i64, down_by: u16) -> Self {
        Self {
            weights: vec![Natural::one()],
            least: score,
            down_by: usize::from(down_by),
        }
    }

    /// One more member votes.
    pub fn vote(&mut self, shift: Shift) {
        let below = if shift.down > 0 { self.down_by } else { 0 };
        let length = self.weights.len().saturating_add(below).saturating_add(1);
        let mut weights = Vec::with_capacity(length);
        let at =
            |place: usize, back: usize| place.checked_sub(back).and_then(|place| self.weights.get(place));
        for place in 0..length {
            let mut weight = Natural::zero();
            for (back, factor) in [
                (below.saturating_add(1), shift.up),
                (below, shift.stay),
                (0, shift.down),
            ] {
                if factor > 0
                    && let Some(old) = at(place, back)
                {
                    weight.add_small_product(old, factor);
                }
            }
            weights.push(weight);
        }
        self.weights = weights;
        self.least = self
            .least
            .saturating_sub_unsigned(below.try_into().unwrap_or(u64::MAX));
    }

    /// The weight of reaching a score or more.
    #[must_use]
    pub fn at_least(&self, score: i64) -> Natural {
        let skip = usize::try_from(score.saturating_sub(self.least)).unwrap_or(0);
        let mut sum = Natural::zero();
        self.weights.iter().skip(skip).for_each(|weight| sum.add(weight));
        sum
    }

    /// The weight of a score.
    #[must_use]
    pub fn exactly(&self, score: i64) -> Natural {
        let place = usize::try_from(score.saturating_sub(self.least)).ok();
        place
            .and_then(|place| self.weights.get(place))
            .cloned()
            .unwrap_or_default()
    }

    /// All weights together.
    #[must_use]
    pub fn total(&self) -> Natural {
        self.at_least(self.least)
    }

    /// Each score with its weight, in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = (i64, &Natural)> {
        (self.least..).zip(&self.weights)
    }
}
