//! `power`: every index of voting power of a body or of a game.
use crate::args::{Body, Format, Power, Share};
use crate::fail::{Fail, Found, Res};
use crate::{json, table};
use js_api::ask;
use js_api::types::number::{Fraction, Whole};
use js_api::types::power::PowerInput;
use js_api::types::words;
use std::io::Write;

/// Rows of a table: the name of an index, its value for a permanent member and for another one.
macro_rules! rows {
    ($permanent:expr, $other:expr, $($name:literal: $say:ident $field:ident,)*) => {{
        let cell = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        let head = ["", "permanent member", "other member"].map(str::to_owned);
        let permanent = [$($permanent.map(|one| $say(&one.$field)),)*];
        let other = [$($other.map(|one| $say(&one.$field)),)*];
        let values = permanent.into_iter().zip(other);
        let rows = [$($name,)*].into_iter().zip(values);
        let rows = rows.map(|(name, (permanent, other))| [name.to_owned(), cell(permanent), cell(other)]);
        core::iter::once(head).chain(rows).collect::<Vec<_>>()
    }};
}

/// Computes and writes the indices.
pub fn run(out: &mut dyn Write, asked: &Power) -> Res<Found> {
    let input = PowerInput {
        body: asked.body.map(|body| match body {
            Body::SecurityCouncil => words::Body::SecurityCouncil,
            Body::GeneralAssembly => words::Body::GeneralAssembly,
        }),
        date: asked.date.clone(),
        matter: asked.procedural.then_some(words::Matter::Procedural),
        members: asked.members,
        permanent: asked.permanent,
        other: asked.other,
        quota: asked.quota,
        share: asked.share.map(|share| match share {
            Share::Majority => words::Share::Majority,
            Share::TwoThirds => words::Share::TwoThirds,
        }),
        of_all_members: asked.of_all_members.then_some(true),
        all_in_favour: asked.all_in_favour.then_some(true),
    };
    let power =
        ask::power(&input).map_err(|error| Fail::Message(format!("this game has no indices: {error}")))?;
    if asked.format == Format::Json {
        json::write(out, &power)?;
        return Ok(Found::Yes);
    }
    let (without, with) = (&power.without_abstention, &power.with_abstention);
    writeln!(
        out,
        "{} members whose vote against blocks, {} others; {} votes needed when everybody votes",
        power.permanent, power.other, power.quota
    )?;
    if let Some(weights) = power.weights {
        writeln!(
            out,
            "As weights: {} needed; {} for a permanent member, {} for any other",
            weights.quota, weights.permanent, weights.other
        )?;
    }
    writeln!(
        out,
        "\nEvery member votes for or against: {} of {} profiles adopt",
        whole(&without.winning),
        whole(&without.profiles)
    )?;
    let (permanent, other) = (without.permanent.as_ref(), without.other.as_ref());
    let rows = rows!(permanent, other,
        "swings": whole swings,
        "Banzhaf, normalised": fraction banzhaf,
        "Penrose (absolute Banzhaf)": fraction penrose,
        "Shapley-Shubik": fraction shapley_shubik,
        "Coleman, to prevent": fraction power_to_prevent,
        "Coleman, to initiate": fraction power_to_initiate,
        "Deegan-Packel": fraction deegan_packel,
    );
    table::write(out, &rows)?;
    writeln!(
        out,
        "\nEvery member votes for, against or abstains: {} of {} profiles adopt",
        whole(&with.verdicts.adopted),
        whole(&with.profiles)
    )?;
    let (permanent, other) = (with.permanent.as_ref(), with.other.as_ref());
    let rows = rows!(permanent, other,
        "swings": whole swings,
        "share of the others' profiles": fraction share,
        "share of all swings": fraction normalised,
        "Shapley-Shubik": fraction shapley_shubik,
    );
    table::write(out, &rows)?;
    Ok(Found::Yes)
}

fn whole(number: &Whole) -> String {
    match number {
        Whole::Small(number) => number.to_string(),
        Whole::Large(digits) if digits.len() > 24 => {
            let (first, rest) = digits.split_at(1);
            let (second, _) = rest.split_at(3);
            format!("{first}.{second}e{}", rest.len())
        }
        Whole::Large(digits) => digits.clone(),
    }
}

/// The nearest number, and the exact value where it is short.
fn fraction(fraction: &Fraction) -> String {
    let number = format!("{:.6}", fraction.number);
    if fraction.exact.len() <= 24 {
        format!("{number} ({})", fraction.exact)
    } else {
        number
    }
}
