//! The packed form, all vetoes, the votes of one text, the meetings that tell a vote.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod common;

use archive::Archive;
use archive::margin::decided_by;
use archive::packed::index::{self, Index};
use archive::packed::part;
use archive::roll::Cast;
use archive::row::{Certainty, Day, Kind, Row, Told};
use archive::search::Filter;
use archive::table;
use archive::told;
use archive::vetoes::Vetoes;
use records::packed::Unreadable;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;

fn member(code: &str) -> MemberId {
    code.parse().unwrap()
}

fn ids(archive: &Archive, places: &[usize]) -> Vec<String> {
    places
        .iter()
        .map(|place| archive.row(*place).unwrap().id.clone())
        .collect()
}

#[test]
fn what_is_packed_is_read_again() {
    for table in common::tables() {
        let file = part::write(&table.rows);
        assert_eq!(part::read(&file).unwrap(), table.rows, "{}", table.name);
    }
    let mut years = Vec::new();
    for table in common::tables() {
        index::count(&table.rows, &mut years);
    }
    let all = Index {
        years,
        words: "one\ntwo\n".to_owned(),
        ..Index::default()
    };
    assert_eq!(index::read(&index::write(&all)).unwrap(), all);
}

#[test]
fn the_tables_are_written_as_they_are_read() {
    for table in common::tables() {
        let path = common::tables_folder().join(&table.name).with_extension("tsv");
        let text = std::fs::read_to_string(path).unwrap();
        for (line, row) in text.lines().skip(1).zip(&table.rows) {
            assert_eq!(table::line(row), line);
        }
    }
}

/// The hash of a file, so that a file can be made that has it and is wrong all the same.
fn with_hash(mut file: Vec<u8>) -> Vec<u8> {
    let hash = file[5..].iter().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    file[1..5].copy_from_slice(&hash.to_le_bytes());
    file
}

#[test]
fn a_damaged_file_is_refused() {
    let tables = common::tables();
    let table = tables.iter().find(|table| table.name == "council-1950s").unwrap();
    let file = part::write(&table.rows);
    assert_eq!(part::read(&[]), Err(Unreadable::Damaged));
    assert_eq!(part::read(&[9]), Err(Unreadable::OtherVersion));
    assert_eq!(part::read(&file[..file.len() - 1]), Err(Unreadable::Damaged));
    // Whatever a byte becomes, reading ends without a panic.
    for at in (5..file.len()).step_by(11) {
        for value in [0, 1, 0x7f, 0x80, 0xff] {
            let mut wrong = file.clone();
            wrong[at] = value;
            let _ = part::read(&with_hash(wrong));
        }
    }
}

#[test]
fn all_vetoes_are_counted_by_member() {
    let archive = common::archive();
    let vetoes = Vetoes::of(archive);
    let by: Vec<(String, usize)> = vetoes
        .members()
        .into_iter()
        .map(|(of, count)| (of.to_string(), count))
        .collect();
    let expected = [("RUS", 132), ("USA", 91), ("GBR", 29), ("CHN", 20), ("FRA", 16)];
    assert_eq!(by, expected.map(|(code, count)| (code.to_owned(), count)));
    assert_eq!(vetoes.texts.len(), 234);
    let suez = &vetoes.cells[&(member("FRA"), 1956)];
    assert_eq!(ids(archive, suez), ["sc-draft-s-3710", "sc-draft-s-3713-rev-1"]);
}

#[test]
fn nearly_every_vote_has_a_subject() {
    let archive = common::archive();
    let subjects = common::subjects().of_all(archive.rows());
    let without = subjects.iter().filter(|subject| subject.is_none()).count();
    assert!(
        without * 20 < archive.rows().len(),
        "{without} rows have no subject"
    );
}

#[test]
fn the_votes_of_one_text_are_together() {
    let archive = common::archive();
    let whole = archive.find("sc-res-2774").unwrap();
    // In the order of the meeting of the library that tells them.
    let expected = [
        "sc-2025-02-24-motion",
        "sc-draft-s-2025-118",
        "sc-draft-s-2025-114",
        "sc-draft-s-2025-115",
        "sc-draft-s-2025-116",
        "sc-draft-s-2025-117",
        "sc-res-2774",
    ];
    assert_eq!(ids(archive, &archive.of_one_text(whole)), expected);
    // In the order of the roll calls' numbers, the whole last.
    let territories = archive.find("ga-voeten-254").unwrap();
    assert_eq!(
        ids(archive, &archive.of_one_text(territories)).last().unwrap(),
        "ga-res-5-386"
    );
    // From a part to the others, where the whole text has no row.
    let part = archive.find("ga-voeten-369").unwrap();
    let together = ids(archive, &archive.of_one_text(part));
    assert!(
        together.len() > 3 && together.contains(&"ga-voeten-373".to_owned()),
        "{together:?}"
    );
    let alone = archive.find("sc-res-242").unwrap();
    assert_eq!(archive.of_one_text(alone), [alone]);
    let parts = archive
        .rows()
        .iter()
        .filter(|row| matches!(row.kind, Kind::Part | Kind::Amendment));
    let without = parts.clone().filter(|row| row.of.is_empty()).count();
    assert!(without * 8 < parts.count(), "{without} parts belong to no text");
}

#[test]
fn a_row_names_the_meeting_that_tells_the_same_vote() {
    let meetings = common::meetings();
    let mut rows: Vec<Row> = common::tables()
        .into_iter()
        .flat_map(|table| table.rows)
        .collect();
    let missing = told::name_meetings(&mut rows, &meetings);
    let items: usize = meetings.iter().map(|meeting| meeting.items.len()).sum();
    // Some items are votes of which the archive has no row, or two that cannot be told apart.
    assert!(
        missing.len() * 10 < items,
        "{} of {items}: {missing:?}",
        missing.len()
    );
    for (id, meeting, item) in [
        ("sc-res-2774", "sc-2025-02-24", "sc-2774"),
        ("sc-draft-s-2025-115", "sc-2025-02-24", "sc-115"),
        ("ga-res-26-2758", "ga-1971-10-25", ""),
        ("sc-draft-s-3710", "sc-1956-10-30", ""),
    ] {
        let row = rows.iter().find(|row| row.id == id).unwrap();
        let told = row.told.as_ref();
        let told = told.unwrap_or_else(|| unreachable!("no meeting tells {id}"));
        assert_eq!(told.meeting, meeting);
        assert!(item.is_empty() || told.item == item, "{id}: {}", told.item);
    }
}

#[test]
fn what_is_not_known_is_in_the_rows() {
    let archive = common::archive();
    let count = |fits: fn(&Row) -> bool| archive.rows().iter().filter(|row| fits(row)).count();
    assert_eq!(count(|row| row.certainty == Certainty::Partial), 130);
    assert_eq!(count(|row| row.certainty == Certainty::Tally), 65);
    assert_eq!(count(|row| matches!(row.day, Day::Between(..))), 713);
    assert_eq!(count(|row| matches!(row.day, Day::Derived(_))), 175);
    let differing = archive
        .row(archive.find("ga-res-33-85").unwrap())
        .unwrap()
        .differing();
    let named: Vec<(String, &str)> = differing
        .iter()
        .map(|one| (one.member.to_string(), one.by.as_str()))
        .collect();
    assert_eq!(
        named,
        [
            ("CUB".to_owned(), "X by the library, Y by Voeten"),
            ("NGA".to_owned(), "A by the library, Y by Voeten")
        ]
    );
    let conflicts = archive
        .rows()
        .iter()
        .filter(|row| row.certainty == Certainty::Conflict);
    let unnamed: Vec<&str> = conflicts
        .filter(|row| row.differing().is_empty() && row.roll.count(Cast::Doubtful) == 0)
        .map(|row| row.doubts.as_str())
        .collect();
    assert!(
        unnamed.len() < 30,
        "{} conflicts name no member: {unnamed:?}",
        unnamed.len()
    );
}

#[test]
fn a_close_vote_is_one_that_one_vote_would_have_turned() {
    let archive = common::archive();
    for (id, by) in [
        // Nine in favour; one veto of two; a tie; 35 to 18, and two thirds of 53 are 36.
        ("sc-res-1559", Some(1)),
        ("sc-draft-s-9696", Some(2)),
        ("ga-voeten-55", Some(1)),
        ("ga-voeten-570", Some(1)),
        ("sc-res-242", Some(7)),
        ("ga-res-62-249", Some(2)),
        // 88 to 55 in an emergency special session: two thirds of 143 are 96.
        ("ga-2023-10-27-l-26", Some(8)),
        // 93 to 18 there: two thirds of 111 are 74.
        ("ga-res-es-11-7", Some(20)),
        ("sc-s-pv-23-1", None),
        ("sc-res-1", None),
    ] {
        let row = archive.row(archive.find(id).unwrap()).unwrap();
        assert_eq!(decided_by(row), by, "{id}");
    }
}

#[test]
fn the_library_and_the_archive_agree_on_every_vote_that_both_have() {
    let meetings = common::meetings();
    let mut rows: Vec<Row> = common::tables()
        .into_iter()
        .flat_map(|table| table.rows)
        .collect();
    told::name_meetings(&mut rows, &meetings);
    let mut compared = 0;
    for row in &rows {
        let Some(Told {
            meeting: of, item, ..
        }) = &row.told
        else {
            continue;
        };
        let meeting = meetings.iter().find(|meeting| meeting.id == *of).unwrap();
        let votes = &meeting.items[meeting.item_index(item).unwrap()].votes;
        for (member, cast) in row.roll.iter() {
            let seat = votes.membership().seat_of(member).unwrap();
            let theirs = Vote::ALL
                .into_iter()
                .find(|vote| votes.named(*vote).contains(seat));
            if let (Some(theirs), Some(ours)) = (theirs, cast) {
                let same = match ours {
                    Cast::Yes => theirs == Vote::InFavour,
                    Cast::No => theirs == Vote::Against,
                    Cast::Abstaining => theirs == Vote::Abstaining,
                    Cast::NotVoting => !theirs.is_cast(),
                    Cast::Doubtful => !matches!(theirs, Vote::InFavour | Vote::Against),
                };
                assert!(
                    same,
                    "{}, {item}: {member} is {ours:?} here and {theirs:?} there",
                    row.id
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 7000, "{compared}");
}

#[test]
fn conditions_narrow_a_search_and_the_nearest_votes_stand_in() {
    let archive = common::archive();
    let search = common::search(archive);
    let find = |text: &str| search.find(archive, text, &Filter::default());
    let french = find("vetoed by France");
    assert_eq!((french.hits.len(), french.nearest), (16, false));
    assert_eq!(french.outcomes, [0, 0, 16, 0]);
    let days: Vec<_> = french
        .hits
        .iter()
        .map(|hit| archive.row(*hit).unwrap().day.first())
        .collect();
    assert!(days.is_sorted_by(|one, other| one >= other), "{days:?}");
    assert_eq!(french.years.values().flatten().sum::<usize>(), 16);
    // Choosing years does not change the counts of the other years.
    let suez = Filter {
        from_year: Some(1956),
        to_year: Some(1956),
        ..Filter::default()
    };
    let suez = search.find(archive, "vetoed by France", &suez);
    assert_eq!((suez.hits.len(), &suez.years), (2, &french.years));
    let decade = search.find(archive, "vetoed by France 1970s", &Filter::default());
    assert!(decade.hits.len() > 3 && decade.years == french.years);
    let alone = find("Israel alone against");
    for place in &alone.hits {
        let row = archive.row(*place).unwrap();
        assert_eq!(row.tally.no, Some(1));
    }
    let close = search.find(
        archive,
        "",
        &Filter {
            body: Some(Body::GeneralAssembly),
            close: true,
            ..Filter::default()
        },
    );
    assert!(close.hits.len() > 20);
    let first = |text: &str| archive.row(find(text).hits[0]).unwrap();
    assert_eq!(first("1990").id, "sc-res-1990");
    assert_eq!(first("resolution 1973").id, "sc-res-1973");
    assert_eq!(first("unanimous 1990").year(), 1990);
    let nothing = find("vetoed by France 1955 whaling");
    assert!(nothing.nearest && !nothing.hits.is_empty());
    let unheard = find("xyzzyqwv");
    assert!(unheard.hits.is_empty() && !unheard.nearest);
}
