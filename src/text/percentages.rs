//! Exact numbers as people read them: percentages that never claim more than they know, and fractions where they are
//! short. Pure.
use counterfactual::exact::Fraction;
use wording::messages::Texts;

/// More digits than this, on both sides together, nobody reads.
const SHORT: usize = 14;

/// A fraction as a percentage with one decimal, or with as many, up to two, as say it exactly. Never 100% nor 0%, unless
/// it is exactly that.
#[must_use]
pub fn percent(texts: &Texts, fraction: &Fraction) -> String {
    let exactly = [0, 1, 2]
        .into_iter()
        .find(|decimals| is_exactly(fraction, *decimals));
    with_decimals(texts, fraction, exactly.unwrap_or(1))
}

/// The same with two decimals, or with as many as show two digits of a small share.
#[must_use]
pub fn fine_percent(texts: &Texts, fraction: &Fraction) -> String {
    let enough = |decimals: &u32| match decimals {
        0 | 1 => is_exactly(fraction, *decimals),
        _ => {
            is_exactly(fraction, *decimals) || in_parts(fraction, *decimals).is_some_and(|parts| parts >= 10)
        }
    };
    let decimals = (0..9).find(enough).unwrap_or(2);
    with_decimals(texts, fraction, decimals)
}

/// The exact fraction, where it is short and not just nothing or all.
#[must_use]
pub fn exact(fraction: &Fraction) -> Option<String> {
    // Only what fits a machine word can be short: a longer number need not be written to know.
    fraction.numerator().to_u64()?;
    fraction.denominator().to_u64()?;
    let written = fraction.to_string();
    let short = written.len() <= SHORT && !fraction.is_zero() && !fraction.is_one();
    short.then_some(written)
}

/// A share for another program: the exact fraction, and nine places of it. Writing fractions of floating point weighs several
/// kilobytes.
#[must_use]
pub fn for_programs(share: &Fraction) -> String {
    const PARTS: u64 = 1_000_000_000;
    let parts = share.in_parts(PARTS).unwrap_or(0);
    format!("{share},{}.{:09}", parts / PARTS, parts % PARTS)
}

/// A whole percentage.
#[must_use]
pub fn whole_percent(texts: &Texts, share: u8) -> String {
    said(texts, i64::from(share), 0)
}

/// A fraction in thousandths, for a bar: nothing and all only where it is exactly that.
#[must_use]
pub fn thousandths(fraction: &Fraction) -> u64 {
    let nearest = fraction.in_parts(1000).unwrap_or(0);
    match (fraction.is_zero(), fraction.is_one()) {
        (true, _) => 0,
        (_, true) => 1000,
        _ => nearest.clamp(2, 998),
    }
}

fn in_parts(fraction: &Fraction, decimals: u32) -> Option<u64> {
    fraction.in_parts(10_u64.pow(decimals + 2))
}

/// Whether a percentage with so many decimals is all there is to a fraction.
fn is_exactly(fraction: &Fraction, decimals: u32) -> bool {
    let parts = in_parts(fraction, decimals).unwrap_or(0);
    Fraction::small(parts, 10_u64.pow(decimals + 2)).as_ref() == Some(fraction)
}

fn with_decimals(texts: &Texts, fraction: &Fraction, decimals: u32) -> String {
    let all = 10_u64.pow(decimals + 2);
    let parts = fraction.in_parts(all).unwrap_or(0);
    let shown = |parts: u64| said(texts, i64::try_from(parts).unwrap_or(i64::MAX), decimals);
    let bound = |key: &str, parts: u64| texts.say(key, &[("percent", shown(parts).into())]);
    match parts {
        _ if is_exactly(fraction, decimals) => shown(parts),
        0 => bound("figures-less", 1),
        _ if parts == all => bound("figures-more", all - 1),
        _ => shown(parts),
    }
}

/// `parts` of ten to the power of `decimals`, as a percentage.
fn said(texts: &Texts, parts: i64, decimals: u32) -> String {
    let one = 10_i64.pow(decimals);
    let mut number = texts.number(parts / one);
    if decimals > 0 {
        let width = usize::try_from(decimals).unwrap_or_default();
        number += texts.lang().decimal_sign();
        number += &format!("{:0width$}", parts % one);
    }
    texts.say("figures-percent", &[("number", number.into())])
}
