//! Two members side by side, with the votes behind every figure; the votes worth opening, in their groups; and what a page
//! does a few rows at a time.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod common;

use archive::Archive;
use archive::folder;
use archive::packed::part;
use archive::pair::{Column, Figure, Pair, Together};
use archive::roll::Cast;
use archive::row::{Outcome, Row};
use archive::search::{Filter, Search};
use archive::worth::{self, Entry, Group};
use rules::member::MemberId;
use rules::membership::Body;

fn member(code: &str) -> MemberId {
    code.parse().unwrap()
}

#[test]
fn two_members_are_compared_with_the_votes_behind_every_figure() {
    let archive = common::archive();
    let search = common::search(archive);
    let (usa, israel) = ([member("USA")], [member("ISR")]);
    let assembly = |row: &Row| row.body == Body::GeneralAssembly;
    let pair = Pair::of(archive, search.subjects(), (&usa, &israel), assembly);
    assert!(pair.all.compared() > 4000, "{}", pair.all.compared());
    let years: usize = pair.years.values().map(Figure::compared).sum();
    let by_subject: usize = pair.subjects.values().map(Figure::compared).sum();
    assert_eq!((years, by_subject), (pair.all.compared(), pair.all.compared()));
    let [council, of_assembly] = &pair.bodies;
    assert_eq!((council.compared(), of_assembly), (0, &pair.all));
    let in_1950s = pair.years[&1953].percent().unwrap();
    let in_2020s = pair.years[&2023].percent().unwrap();
    assert!(in_1950s < in_2020s && in_2020s > 85, "{in_1950s} {in_2020s}");
    for place in pair.all.votes(Together::Opposed) {
        let row = archive.row(*place).unwrap();
        assert_ne!(row.cast(usa[0]), row.cast(israel[0]));
    }
    assert!(pair.differing > 0 && pair.differing < pair.all.compared());
    // A search by the same condition finds the votes behind a figure.
    for together in Together::ALL {
        let filter = Filter {
            body: Some(Body::GeneralAssembly),
            from_year: Some(1980),
            to_year: Some(1980),
            together: Some((usa.to_vec(), israel.to_vec(), Column::Way(together))),
            ..Filter::default()
        };
        let mut hits = search.find(archive, "", &filter);
        hits.hits.sort_unstable();
        let expected = pair.years[&1980].votes(together);
        assert!(hits.nearest || hits.hits == expected, "{together:?}");
        assert_eq!(hits.nearest, expected.is_empty() && !hits.hits.is_empty());
    }
    for column in Column::ALL {
        assert_eq!(Column::from_word(column.as_str()), Some(column));
        let of_together: usize = Together::ALL
            .into_iter()
            .filter(|together| column.holds(*together))
            .map(|together| pair.all.votes(together).len())
            .sum();
        assert_eq!(pair.all.count(column), of_together, "{column:?}");
    }
    // The Soviet Union and the Russian Federation are one member in the course of time.
    let russia = [member("RUS"), member("SUN")];
    let with_russia = Pair::of(archive, &[], (&usa, &russia), |_| true);
    assert!(with_russia.years.contains_key(&1950) && with_russia.years.contains_key(&2025));
    let itself = Pair::of(archive, &[], (&russia, &russia), |_| true);
    assert_eq!(itself, Pair::default());
}

#[test]
fn what_is_not_a_vote_cast_is_not_compared() {
    let archive = common::archive();
    let row = |id: &str| archive.row(archive.find(id).unwrap()).unwrap();
    let together = |id: &str, one: &str, other: &str| Together::of(row(id), &[member(one)], &[member(other)]);
    // Resolution 2774: France and the United Kingdom abstained.
    assert_eq!(together("sc-res-2774", "FRA", "GBR"), Some(Together::Alike));
    assert_eq!(
        together("sc-res-2774", "FRA", "USA"),
        Some(Together::OneAbstained)
    );
    assert_eq!(
        together("sc-draft-s-2012-77", "FRA", "CHN"),
        Some(Together::Opposed)
    );
    // No seat, and one member twice.
    assert_eq!(together("sc-res-2774", "FRA", "DEU"), None);
    assert_eq!(together("sc-res-2774", "FRA", "FRA"), None);
    for row in archive.rows() {
        let seats = row.seats();
        let (Some(one), Some(other)) = (seats.first(), seats.last()) else {
            continue;
        };
        let casts = [row.cast(*one), row.cast(*other)];
        let expected = match Together::of(row, &[*one], &[*other]) {
            None => row.outcome == Outcome::WithoutVote,
            Some(Together::TookNoPart) => casts.contains(&Some(Cast::NotVoting)),
            Some(Together::NotKnown) => casts.contains(&None) || casts.contains(&Some(Cast::Doubtful)),
            Some(_) => casts
                .iter()
                .all(|cast| matches!(cast, Some(Cast::Yes | Cast::No | Cast::Abstaining))),
        };
        assert!(expected, "{}", row.id);
    }
}

#[test]
fn votes_worth_opening_belong_to_their_groups() {
    let archive = common::archive();
    let text = folder::text_of(&common::tables_folder().join("worth.tsv")).unwrap();
    let entries = worth::read(&text).unwrap();
    assert!(entries.is_sorted_by_key(|entry| entry.group) && entries.len() > 60);
    let meetings = common::meetings();
    for entry in &entries {
        let row = archive.find(&entry.id).and_then(|place| archive.row(place));
        assert_eq!(worth::check(entry, row), Vec::<String>::new(), "{}", entry.id);
        // Who proposed a text is in no row: a meeting of the library says it, with its sources.
        if entry.group == Group::SponsorOutvoted {
            let told = row.unwrap().told.as_ref().unwrap();
            let meeting = meetings.iter().find(|one| one.id == told.meeting).unwrap();
            let item = meeting.items.iter().find(|item| item.id == told.item).unwrap();
            let name = wording_name(entry.sponsor.unwrap());
            assert!(
                item.proposed_by.contains(name),
                "{}: {}",
                entry.id,
                item.proposed_by
            );
        }
    }
    for group in Group::ALL {
        assert!(entries.iter().any(|entry| entry.group == group), "{group:?}");
        assert_eq!(Group::from_word(group.as_str()), Some(group));
    }
    let short = worth::read(&worth::short(&entries)).unwrap();
    let same = |(one, other): (&Entry, &Entry)| {
        (one.group, &one.id, one.sponsor) == (other.group, &other.id, other.sponsor)
    };
    assert!(short.len() == entries.len() && short.iter().zip(&entries).all(same));
    // A vote in the wrong group, with the wrong counts, or without a row is named.
    let mut wrong = entries[0].clone();
    wrong.group = Group::TripleVeto;
    wrong.says[1] = "1-1-1".to_owned();
    let row = archive.row(archive.find(&wrong.id).unwrap());
    assert_eq!(worth::check(&wrong, row).len(), 2);
    assert_eq!(worth::check(&wrong, None), ["it has no row"]);
    assert!(worth::read("group\tid\n").unwrap_err().starts_with("line 1"));
    let line = text.lines().next().unwrap();
    let unknown = worth::read(&format!("{line}\nbest\ta\tb\tc\td\t\n"));
    assert_eq!(unknown.unwrap_err(), "line 2: `best` is not a group");
    let twice = worth::read(&format!("{line}\ntie\ta\tb\tc\td\t\nalone\ta\tb\tc\td\t\n"));
    assert_eq!(twice.unwrap_err(), "line 3: `a` is in the list already");
}

/// The short English name of a sponsor that the list names.
fn wording_name(member: MemberId) -> &'static str {
    match member.as_str() {
        "AGO" => "Angola",
        "CAN" => "Canada",
        "ISR" => "Israel",
        "RUS" => "Russian Federation",
        "SAU" => "Saudi Arabia",
        "USA" => "United States",
        _ => "a name that is missing here",
    }
}

#[test]
fn a_part_is_read_and_searched_a_few_rows_at_a_time() {
    let table = &common::tables()[3];
    let file = part::write(&table.rows);
    for step in [1, 7, 250] {
        let mut reading = part::Reading::open(&file).unwrap();
        assert_eq!(reading.len(), table.rows.len());
        let mut steps = 0;
        while !reading.go_on(step).unwrap() {
            steps += 1;
        }
        assert!(steps + 1 >= table.rows.len() / step, "{steps}");
        assert_eq!(reading.finish().unwrap(), table.rows);
    }
    let unfinished = part::Reading::open(&file).unwrap();
    assert!(unfinished.finish().is_err());
    let archive = Archive::new(table.rows.clone());
    let whole = common::search(&archive);
    let mut slow = Search::default();
    slow.speak(common::words());
    while slow.len() < archive.rows().len() {
        slow.take_in(&archive, 250);
    }
    while !slow.classify(&archive, &common::subjects(), 250) {}
    assert_eq!(slow.subjects(), whole.subjects());
    for text in ["", "apartheid", "vetoed by France", "A/RES/2145", "unifrom code"] {
        let find = |search: &Search| search.find(&archive, text, &Filter::default());
        assert_eq!(find(&slow), find(&whole), "{text}");
    }
}
