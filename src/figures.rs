//! Exact numbers as people read them: percentages that never claim more than they know, and fractions where they are
//! short. Pure.
use counterfactual::exact::Fraction;
use wording::messages::Texts;

/// More digits than this, on both sides together, nobody reads.
const SHORT: usize = 14;

/// A fraction as a percentage with one decimal; without, where that is all there is to it. Never 100% nor 0%, unless it
/// is exactly that.
#[must_use]
pub fn percent(texts: &Texts, fraction: &Fraction) -> String {
    with_decimals(texts, fraction, 1)
}

/// The same with two decimals, or with as many as show two digits of a small share.
#[must_use]
pub fn fine_percent(texts: &Texts, fraction: &Fraction) -> String {
    let shows_two = |decimals: &u32| in_parts(fraction, *decimals).is_some_and(|parts| parts >= 10);
    let decimals = (2..9).find(shows_two).unwrap_or(2);
    with_decimals(texts, fraction, decimals)
}

/// The exact fraction, where it is short and not just nothing or all.
#[must_use]
pub fn exact(fraction: &Fraction) -> Option<String> {
    let written = fraction.to_string();
    let short = written.len() <= SHORT && !fraction.is_zero() && !fraction.is_one();
    short.then_some(written)
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

fn with_decimals(texts: &Texts, fraction: &Fraction, decimals: u32) -> String {
    let all = 10_u64.pow(decimals + 2);
    let parts = fraction.in_parts(all).unwrap_or(0);
    let shown = |parts: u64, decimals| said(texts, i64::try_from(parts).unwrap_or(i64::MAX), decimals);
    if Fraction::small(parts, all).as_ref() == Some(fraction) {
        let zeros = (0..decimals).find(|kept| parts % 10_u64.pow(decimals - kept) == 0);
        let kept = zeros.unwrap_or(decimals);
        return shown(parts / 10_u64.pow(decimals - kept), kept);
    }
    let bound = |key: &str, parts: u64| texts.say(key, &[("percent", shown(parts, decimals).into())]);
    match parts {
        0 => bound("figures-less", 1),
        _ if parts == all => bound("figures-more", all - 1),
        _ => shown(parts, decimals),
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
