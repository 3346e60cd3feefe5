//! Checks the rows of the tables: what does not add up, seats the wrong members, or contradicts the law.
use crate::archive::names_row;
use crate::links;
use crate::replay::{self, Verdict};
use crate::roll::Cast;
use crate::row::{Basis, Certainty, Law, Outcome, Row};
use crate::seats::is_permanent;
use crate::sources;
use records::council_terms::CouncilTerms;
use rules::membership::Body;
use std::collections::BTreeSet;

/// What is wrong in a row, a line each; nothing when it adds up.
#[must_use]
pub fn row(row: &Row, terms: &CouncilTerms) -> Vec<String> {
    let mut wrong = Vec::new();
    named(row, &mut wrong);
    adds_up(row, &mut wrong);
    fits_certainty(row, &mut wrong);
    vetoes(row, &mut wrong);
    doubts(row, &mut wrong);
    if let Verdict::Contradicts(problem) = replay::replay(row, terms) {
        wrong.push(format!(
            "it is `{}`, and {problem}: put the row right, or say in `law` what applied",
            row.outcome.as_str()
        ));
    }
    wrong
}

fn named(row: &Row, wrong: &mut Vec<String>) {
    let start = match row.body {
        Body::SecurityCouncil => "sc-",
        Body::GeneralAssembly => "ga-",
    };
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let rest = row.id.strip_prefix(start);
    // The name of an item of a scenario, which some rows have, may hold capitals.
    if !rest.is_some_and(|rest| rest.bytes().all(|byte| plain(byte.to_ascii_lowercase()))) {
        wrong.push(format!("a name that begins with `{start}` is expected"));
    }
    if row.title.is_empty() && row.known_as.is_empty() && row.doubts.is_empty() {
        wrong.push("it has no title, and no doubt says why".to_owned());
    }
    if row.body == Body::GeneralAssembly && row.session.is_empty() {
        wrong.push("the session is missing".to_owned());
    }
    if !row.symbol.is_empty() && links::by_symbol(&row.symbol).is_none() {
        wrong.push(format!("`{}` is not a symbol of the UN", row.symbol));
    }
    if row.sources.is_empty() {
        wrong.push("a source is missing".to_owned());
    }
    for (letter, _) in sources::tokens(row) {
        if !sources::LETTERS.iter().any(|(known, ..)| *known == letter) {
            wrong.push(format!("`{letter}` is not the letter of a source"));
        }
    }
}

fn adds_up(row: &Row, wrong: &mut Vec<String>) {
    if row.seats().is_empty() {
        wrong.push(format!(
            "the tables do not say who had a seat on {}",
            row.day.last()
        ));
    }
    let columns = [Cast::Yes, Cast::No, Cast::Abstaining, Cast::NotVoting];
    for (cast, count) in columns.into_iter().zip(row.tally.columns()) {
        let named = row.roll.count(cast);
        let fits = if row.roll.is_whole() {
            count == Some(named)
        } else {
            count.is_none_or(|count| named <= count)
        };
        if !fits {
            let count = count.map_or("nothing".to_owned(), |count| count.to_string());
            wrong.push(format!(
                "the roll has {named} `{}`, the tally says {count}",
                cast.letter()
            ));
        }
    }
    if let [Some(yes), Some(no), Some(abstaining), Some(not_voting)] = row.tally.columns() {
        let sum = [yes, no, abstaining, not_voting, row.roll.count(Cast::Doubtful)]
            .into_iter()
            .fold(0_u16, u16::saturating_add);
        let seats = row.roll.size();
        if sum != seats {
            wrong.push(format!(
                "the tally adds up to {sum}, and {seats} members had a seat that day"
            ));
        }
    }
}

fn fits_certainty(row: &Row, wrong: &mut Vec<String>) {
    let whole = row.roll.is_whole() && !row.seats().is_empty();
    let fits = match row.certainty {
        Certainty::Agree | Certainty::One | Certainty::Conflict => whole,
        Certainty::Partial => !whole && !row.roll.is_empty(),
        Certainty::Tally => row.roll.is_empty(),
        Certainty::NoVote => row.roll.is_empty() && row.outcome == Outcome::WithoutVote,
    };
    if !fits {
        wrong.push(format!(
            "the roll does not fit the certainty `{}`",
            row.certainty.as_str()
        ));
    }
    if row.outcome == Outcome::WithoutVote && row.certainty != Certainty::NoVote {
        wrong.push("it was adopted without a vote, and the roll has a certainty".to_owned());
    }
    if row.certainty == Certainty::Conflict && row.doubts.is_empty() {
        wrong.push("the sources are in conflict, and no doubt names the members".to_owned());
    }
    if (row.basis == Basis::Inferred) != (row.law == Law::InferredTwoThirds) {
        wrong.push("an inferred outcome and the law `two-thirds-inferred` belong together".to_owned());
    }
    if row.law != Law::Plain && row.law_reason.is_empty() {
        wrong.push("the law says no reason".to_owned());
    }
}

fn vetoes(row: &Row, wrong: &mut Vec<String>) {
    if (row.outcome == Outcome::Vetoed) == row.vetoed_by.is_empty() {
        wrong.push("`vetoed_by` names members if and only if it was vetoed".to_owned());
    }
    for member in &row.vetoed_by {
        if !is_permanent(*member) {
            wrong.push(format!("{member} is not a permanent member"));
        }
        if !row.roll.is_empty() && row.cast(*member) != Some(Cast::No) {
            wrong.push(format!("{member} is in `vetoed_by`, and not against in the roll"));
        }
    }
}

fn doubts(row: &Row, wrong: &mut Vec<String>) {
    let doubtful = row.roll.count(Cast::Doubtful) > 0;
    if doubtful && !row.doubts.contains("took no part") {
        wrong.push("abstentions are marked as doubtful, and no doubt says why".to_owned());
    }
    for one in row.differing() {
        if row.seats().binary_search(&one.member).is_err() {
            wrong.push(format!(
                "the doubts name {}, which had no seat that day",
                one.member
            ));
        }
    }
}

/// What is wrong between rows: names that come twice, texts that are not there, rows out of order.
#[must_use]
pub fn between(rows: &[Row]) -> Vec<(String, String)> {
    let mut wrong = Vec::new();
    let mut names = BTreeSet::new();
    for row in rows {
        if !names.insert(row.id.as_str()) {
            wrong.push((row.id.clone(), "another row has this name".to_owned()));
        }
    }
    for row in rows {
        if names_row(&row.of) && !names.contains(row.of.as_str()) {
            wrong.push((row.id.clone(), format!("its text `{}` has no row", row.of)));
        }
        if row.of == row.id {
            wrong.push((row.id.clone(), "it is a part of itself".to_owned()));
        }
    }
    for pair in rows.windows(2) {
        if let [before, after] = pair
            && before.body == after.body
            && before.day.first() > after.day.first()
        {
            wrong.push((
                after.id.clone(),
                format!("its day is before that of `{}`: sort the table by day", before.id),
            ));
        }
    }
    wrong
}
