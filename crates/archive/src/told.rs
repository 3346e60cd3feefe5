//! Finds the rows that a meeting of the library tells: for the build, which reads both.
use crate::row::{Outcome, Row, Told};
use records::scenario::{ItemRecord, Scenario};
use rules::date::Date;
use rules::vote::Vote;
use std::collections::BTreeMap;

/// Names in each row the meeting and the item that tell the same vote, and returns the items for which no row was found, as
/// `meeting item`.
pub fn name_meetings(rows: &mut [Row], meetings: &[Scenario]) -> Vec<String> {
    let mut by_symbol = BTreeMap::new();
    let mut by_document: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut by_day: BTreeMap<(bool, Date), Vec<usize>> = BTreeMap::new();
    for (place, row) in rows.iter().enumerate() {
        if !row.symbol.is_empty() {
            by_symbol.insert(plain(&row.symbol), place);
        }
        if !row.document.is_empty() {
            by_document.entry(plain(&row.document)).or_default().push(place);
        }
        let council = row.body == rules::membership::Body::SecurityCouncil;
        by_day.entry((council, row.day.first())).or_default().push(place);
    }
    let mut found: Vec<(usize, Told)> = Vec::new();
    let mut missing = Vec::new();
    for meeting in meetings {
        let council = meeting.body == rules::membership::Body::SecurityCouncil;
        for (item, number) in meeting.items.iter().zip(0..) {
            let of_body = |place: &&usize| rows.get(**place).is_some_and(|row| row.body == meeting.body);
            let tallied = |place: &&usize| rows.get(**place).is_some_and(|row| same_tally(row, item));
            let symbols = item.symbol.iter().flat_map(|symbol| symbol.split([';', ',']));
            let mut symbols = symbols.filter_map(|symbol| by_symbol.get(&plain(symbol)));
            let document = item.document.as_deref().map(plain).unwrap_or_default();
            let documents = by_document.get(&document).map_or(&[][..], Vec::as_slice);
            let day = item.date.unwrap_or(meeting.date);
            let of_day = by_day.get(&(council, day)).map_or(&[][..], Vec::as_slice);
            let place = symbols
                .next()
                .or_else(|| one(documents.iter().filter(of_body).filter(tallied)))
                .or_else(|| one(of_day.iter().filter(tallied)));
            match place {
                Some(place) => {
                    let told = Told {
                        meeting: meeting.id.clone(),
                        item: item.id.clone(),
                        place: number,
                    };
                    found.push((*place, told));
                }
                None => missing.push(format!("{} {}", meeting.id, item.id)),
            }
        }
    }
    for (place, told) in found {
        if let Some(row) = rows.get_mut(place) {
            row.told = Some(told);
        }
    }
    missing
}

/// The only one of several, if there is only one.
fn one<T>(mut several: impl Iterator<Item = T>) -> Option<T> {
    let first = several.next()?;
    several.next().is_none().then_some(first)
}

/// A symbol for comparing: without blanks and brackets, in capitals.
pub(crate) fn plain(symbol: &str) -> String {
    let letters = symbol
        .chars()
        .filter(|letter| !letter.is_whitespace() && !"[]".contains(*letter));
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// Whether as many voted in favour and against. Abstentions are left out, since sources differ on those most.
fn same_tally(row: &Row, item: &ItemRecord) -> bool {
    let count = |vote| Some(item.votes.count(vote));
    row.outcome != Outcome::WithoutVote
        && row.tally.yes == count(Vote::InFavour)
        && row.tally.no == count(Vote::Against)
}
