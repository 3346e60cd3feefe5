//! Exact numbers: naturals of any size, fractions in lowest terms, and binomial coefficients.
//!
//! The big-integer library is used inside these two types alone, so that it can be exchanged here.
use core::cmp::Ordering;
use core::fmt;
use num_bigint::BigUint;

/// A natural number of any size: how many profiles, swings or sets. Written in decimal digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Natural(BigUint);

/// A fraction of naturals in lowest terms: a probability, or an index. Written `p/q`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: Natural,
    denominator: Natural,
}

#[allow(
    clippy::arithmetic_side_effects,
    reason = "these numbers grow as needed; only subtraction and division could fail, and both are checked"
)]
impl Natural {
    /// Zero.
    #[must_use]
    pub fn zero() -> Self {
        Self::default()
    }
    /// One.
    #[must_use]
    pub fn one() -> Self {
        Self::from(1_u64)
    }
    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.bits() == 0
    }
    /// The sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self(&self.0 + &other.0)
    }
    /// The product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self(&self.0 * &other.0)
    }
    /// The product with a small number.
    #[must_use]
    pub fn times_small(&self, factor: u64) -> Self {
        Self(&self.0 * factor)
    }
    /// Adds another number to this one.
    pub fn add(&mut self, other: &Self) {
        self.0 += &other.0;
    }
    /// Adds a product to this number.
    pub fn add_product(&mut self, a: &Self, b: &Self) {
        self.0 += &a.0 * &b.0;
    }
    /// Adds a product with a small number to this number.
    pub fn add_small_product(&mut self, a: &Self, factor: u64) {
        match factor {
            0 => {}
            1 => self.0 += &a.0,
            _ => self.0 += &a.0 * factor,
        }
    }
    /// The difference; zero where it would be negative.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        if self.0 > other.0 {
            Self(&self.0 - &other.0)
        } else {
            Self::zero()
        }
    }
    /// A power.
    #[must_use]
    pub fn power(base: u64, exponent: u16) -> Self {
        Self(BigUint::from(base).pow(u32::from(exponent)))
    }
    /// Two to a power, times this number.
    #[must_use]
    pub fn shifted(&self, bits: u16) -> Self {
        Self(&self.0 << bits)
    }
    /// The number with these 32-bit digits, lowest first.
    #[must_use]
    pub fn from_digits(digits: &[u32]) -> Self {
        Self(BigUint::from_slice(digits))
    }
    /// The number, if it fits.
    #[must_use]
    pub fn to_u64(&self) -> Option<u64> {
        u64::try_from(&self.0).ok()
    }

    /// The quotient of a number that a small number divides; `None` when dividing by zero.
    #[must_use]
    pub fn divided_exactly(&self, by: u32) -> Option<Self> {
        (by > 0).then(|| Self(&self.0 / by))
    }

    /// Euclid's algorithm: fast enough for the few thousand bits that occur here.
    fn common_divisor(&self, other: &Self) -> Self {
        let (mut a, mut b) = (self.0.clone(), other.0.clone());
        while b.bits() > 0 {
            let rest = a % &b;
            a = b;
            b = rest;
        }
        Self(a)
    }

    /// The whole part of a quotient, and whether something is left over; nothing when dividing by zero.
    fn divided(&self, by: &Self) -> Option<(Self, bool)> {
        if by.is_zero() {
            return None;
        }
        let (quotient, rest) = (&self.0 / &by.0, &self.0 % &by.0);
        Some((Self(quotient), rest.bits() > 0))
    }
}

impl From<u64> for Natural {
    fn from(number: u64) -> Self {
        Self(BigUint::from(number))
    }
}
impl fmt::Display for Natural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl fmt::Debug for Natural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl Fraction {
    /// A fraction in lowest terms; `None` when the denominator is zero.
    #[must_use]
    pub fn new(numerator: &Natural, denominator: &Natural) -> Option<Self> {
        let divisor = numerator.common_divisor(denominator);
        let numerator = numerator.divided(&divisor)?.0;
        let denominator = denominator.divided(&divisor)?.0;
        (!denominator.is_zero()).then_some(Self {
            numerator,
            denominator,
        })
    }
    /// A fraction of small numbers in lowest terms; `None` when the denominator is zero.
    #[must_use]
    pub fn small(numerator: u64, denominator: u64) -> Option<Self> {
        Self::new(&numerator.into(), &denominator.into())
    }
    /// Nothing.
    #[must_use]
    pub fn zero() -> Self {
        Self {
            numerator: Natural::zero(),
            denominator: Natural::one(),
        }
    }
    /// The numerator, in lowest terms.
    #[must_use]
    pub const fn numerator(&self) -> &Natural {
        &self.numerator
    }
    /// The denominator, in lowest terms; never zero.
    #[must_use]
    pub const fn denominator(&self) -> &Natural {
        &self.denominator
    }
    /// The sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let left = self.numerator.times(&other.denominator);
        let right = other.numerator.times(&self.denominator);
        let denominator = self.denominator.times(&other.denominator);
        Self::new(&left.plus(&right), &denominator).unwrap_or_else(|| self.clone())
    }
    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.numerator.is_zero()
    }
    /// Whether it is one.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.numerator == self.denominator
    }
    /// The nearest whole number of such parts, halves up: hundredths for a percentage. `None` where it does not fit.
    #[must_use]
    pub fn in_parts(&self, parts: u64) -> Option<u64> {
        let above = self.numerator.times_small(parts).times_small(2);
        let below = self.denominator.times_small(2);
        above.plus(&self.denominator).divided(&below)?.0.to_u64()
    }
    /// The nearest floating-point number: for showing, never for deciding.
    #[must_use]
    #[allow(
        clippy::arithmetic_side_effects,
        reason = "bit lengths are at most some thousands; shifts stay below 64 by construction"
    )]
    pub fn to_f64(&self) -> f64 {
        if self.numerator.is_zero() {
            return 0.0;
        }
        // Scale so that the quotient has 64 or 65 bits, mark what is left over in the last bit, round once.
        let length = |number: &Natural| i64::try_from(number.0.bits()).unwrap_or(i64::MAX / 4);
        let scale = 65 - (length(&self.numerator) - length(&self.denominator));
        let (mut above, mut below) = (self.numerator.clone(), self.denominator.clone());
        if scale >= 0 {
            above = Natural(above.0 << scale);
        } else {
            below = Natural(below.0 << -scale);
        }
        let Some((quotient, left_over)) = above.divided(&below) else {
            return 0.0;
        };
        let Ok(bits) = u128::try_from(&quotient.0) else {
            return f64::INFINITY;
        };
        let mantissa = (bits | u128::from(left_over)) as f64;
        let exponent = i32::try_from(-scale).unwrap_or(i32::MIN);
        // In two halves, so that a power beyond the range of the format does not become zero on the way.
        let half = exponent / 2;
        mantissa * 2_f64.powi(half) * 2_f64.powi(exponent - half)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}
impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = self.numerator.times(&other.denominator);
        left.cmp(&other.numerator.times(&self.denominator))
    }
}
impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
/// Pascal's triangle: in how many ways some of a number of members can be chosen. Made by additions alone.
#[derive(Clone, Debug)]
pub struct Choose {
    rows: Vec<Vec<Natural>>,
    zero: Natural,
}

impl Choose {
    /// All rows up to that of `most` members.
    #[must_use]
    pub fn up_to(most: u16) -> Self {
        let mut rows = vec![vec![Natural::one()]];
        for _ in 0..most {
            let last = rows.last().map_or(&[] as &[Natural], Vec::as_slice);
            let mut row = Vec::with_capacity(last.len().saturating_add(1));
            row.push(Natural::one());
            row.extend(
                last.iter()
                    .zip(last.iter().skip(1))
                    .map(|(left, right)| left.plus(right)),
            );
            row.push(Natural::one());
            rows.push(row);
        }
        Self {
            rows,
            zero: Natural::zero(),
        }
    }

    /// `of` chosen from `from`; zero beyond the triangle.
    #[must_use]
    pub fn get(&self, from: u16, of: u16) -> &Natural {
        let row = self.rows.get(usize::from(from));
        row.and_then(|row| row.get(usize::from(of))).unwrap_or(&self.zero)
    }
}

/// The factorials from zero to `most`.
#[must_use]
pub fn factorials(most: u16) -> Vec<Natural> {
    let mut all = vec![Natural::one()];
    for number in 1..=u64::from(most) {
        let next = all
            .last()
            .map_or_else(Natural::one, |last| last.times_small(number));
        all.push(next);
    }
    all
}
