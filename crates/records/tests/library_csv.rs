//! The import of the UN Digital Library's voting data: every edition, every quirk, every doubt, and what is refused.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "the benchmark uses more of it")]
#[path = "../../../benches/csv/generate.rs"]
mod generate;

use generate::Shape;
use proptest::prelude::*;
use records::library_csv::Query;
use records::library_csv::{Counts, RollCall};
use records::library_csv::{Edition, TextColumn};
use records::library_csv::{Import, Kind, Library};
use records::scenario;
use records::scenario::{Origin, Scenario};
use rules::vote::Vote;
use std::path::PathBuf;

fn case(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/csv");
    std::fs::read(folder.join(name)).unwrap()
}

fn import(bytes: &[u8]) -> Library {
    let mut import = Import::new();
    import.push(bytes).unwrap_or_else(|wrong| panic!("{wrong}"));
    import.finish().unwrap_or_else(|wrong| panic!("{wrong}"))
}

/// Everything that a library tells, to compare two.
fn told(library: &Library) -> String {
    let mut text = format!("{:?} {} rows\n", library.edition(), library.rows());
    for roll in library.roll_calls() {
        let votes: Vec<_> = roll.votes().collect();
        let scenario = roll.scenario("a.csv");
        text += &format!(
            "{} {} {} {votes:?} {scenario:?}\n",
            roll.id(),
            roll.date(),
            roll.line()
        );
    }
    for (kind, count) in library.doubts().kinds() {
        text += &format!("{} {count} {:?}\n", kind.code(), library.doubts().examples(kind));
    }
    text
}

/// The scenario of a roll call, written and read again.
#[track_caller]
fn opened(roll: &RollCall) -> Scenario {
    let scenario = roll.scenario("a.csv").unwrap();
    let text = scenario::write(&scenario);
    let read = scenario::read("imported", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(read, scenario);
    assert_eq!(read.origin, Origin::Imported);
    read
}

/// Two libraries tell the same; the first line that differs is shown.
#[track_caller]
fn same(one: &str, other: &str) {
    let differing = one.lines().zip(other.lines()).find(|(one, other)| one != other);
    assert_eq!(differing, None);
    assert_eq!(one.len(), other.len());
}

fn doubts(library: &Library) -> Vec<String> {
    let kinds = library.doubts().kinds();
    kinds
        .map(|(kind, count)| format!("{} {count}", kind.code()))
        .collect()
}

#[test]
fn every_edition_is_read_by_the_names_of_its_columns() {
    for (name, edition) in [
        ("assembly-2026.csv", Edition::Assembly2026),
        ("assembly-2025.csv", Edition::Assembly2025),
        ("assembly-2024.csv", Edition::Assembly2024),
        ("semicolons.csv", Edition::Assembly2026),
        ("all-quoted.csv", Edition::Assembly2026),
        ("other-order.csv", Edition::Assembly2025),
    ] {
        let library = import(&case(name));
        assert_eq!(library.edition(), edition, "{name}");
        let roll = library.roll_call(4_025_240).unwrap();
        let counts = Counts {
            in_favour: 2,
            against: 1,
            not_voting: 1,
            ..Counts::default()
        };
        assert_eq!(roll.counts(), counts, "{name}");
        assert_eq!(roll.text(TextColumn::Resolution), "A/RES/ES-10/21");
        assert_eq!(
            roll.title(),
            "Protection of civilians and upholding legal and humanitarian obligations"
        );
        let expected: &[&str] = match name {
            // Without totals there is nothing to compare.
            "other-order.csv" => &["members-missing 1"],
            _ => &["totals-disagree 1", "members-missing 1"],
        };
        assert_eq!(doubts(&library), expected, "{name}");
        let scenario = opened(&roll);
        assert_eq!(scenario.id, "undl-4025240");
        // The file's own totals: 120, of which two have names here.
        let votes = &scenario.items[0].votes;
        let tally = if name == "other-order.csv" { 2 } else { 120 };
        assert_eq!(votes.count(Vote::InFavour), tally, "{name}");
        assert_eq!(votes.membership().size(), 193);
    }
}

#[test]
fn the_council_with_a_mark_line_breaks_in_cells_and_adoption_without_a_vote() {
    let library = import(&case("council.csv"));
    assert_eq!(library.edition(), Edition::Council);
    assert_eq!((library.len(), library.rows()), (4, 56));
    assert_eq!(doubts(&library), [] as [&str; 0]);
    let first = library.roll_call(1_290_000).unwrap();
    assert_eq!(
        first.title(),
        "Renewal of sanctions, with \"quotes\" and\r\na second line"
    );
    assert_eq!(first.line(), 2);
    // Fifteen rows of two lines each.
    assert_eq!(library.roll_call(1_290_001).unwrap().line(), 32);
    for id in [1_290_001, 1_290_002] {
        let roll = library.roll_call(id).unwrap();
        assert!(roll.without_vote());
        let scenario = opened(&roll);
        assert_eq!(scenario.items[0].votes.count(Vote::InFavour), 15);
        assert!(
            scenario.items[0]
                .roll_note
                .as_deref()
                .unwrap()
                .contains("without a vote")
        );
    }
    // Resolution 87: procedural, so that China's vote against did not block it.
    let procedural = library.roll_call(112_027).unwrap();
    assert!(procedural.is_procedural());
    let scenario = opened(&procedural);
    let played = rules::proceeding::Proceeding::play(&scenario.meeting, &scenario.recorded_votes());
    assert!(
        scenario.items[0]
            .recorded
            .as_ref()
            .unwrap()
            .agrees_with(&played.steps()[0].outcome())
    );
}

#[test]
fn resolutions_that_no_permanent_member_could_block_are_decided_so() {
    // Greece is taken off the list of matters, and the review of the Charter by Article 109(3).
    let rolls = [
        (
            "S/RES/34(1947)",
            "1947-09-15",
            "AUS BEL BRA CHN COL FRA GBR SYR USA",
            "POL SUN",
            "",
        ),
        (
            "S/RES/110(1955)",
            "1955-12-16",
            "BEL BRA CHN FRA GBR IRN NZL PER TUR",
            "SUN",
            "USA",
        ),
    ];
    let mut file = "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,total_yes,total_no,\
                    total_abstentions,total_non_voting,total_ms\n"
        .to_owned();
    for (number, (symbol, date, yes, no, abstaining)) in rolls.iter().enumerate() {
        let counts = [yes, no, abstaining].map(|members| members.split_whitespace().count());
        for (vote, members) in [("Y", yes), ("N", no), ("A", abstaining)] {
            for member in members.split_whitespace() {
                file += &format!("{},{member},{member},", number.saturating_add(1));
                file += &format!("{},", ["CHN", "FRA", "GBR", "SUN", "USA"].contains(&member));
                file += &format!(
                    "{vote},{date},{symbol},{},{},{},0,11\n",
                    counts[0], counts[1], counts[2]
                );
            }
        }
    }
    let library = import(file.as_bytes());
    assert_eq!(library.len(), rolls.len());
    for roll in library.roll_calls() {
        assert!(roll.is_procedural(), "{}", roll.title());
        let scenario = opened(&roll);
        let played = rules::proceeding::Proceeding::play(&scenario.meeting, &scenario.recorded_votes());
        let recorded = scenario.items[0].recorded.as_ref().unwrap();
        assert!(
            recorded.agrees_with(&played.steps()[0].outcome()),
            "{}",
            roll.title()
        );
    }
}

#[test]
fn every_doubt_is_told_with_its_line() {
    let library = import(&case("doubts.csv"));
    let expected = [
        "cut-off 1",
        "broken-row 2",
        "header-again 1",
        "unknown-date 1",
        "unknown-code 1",
        "code-of-another-day 1",
        "not-a-member 1",
        "unknown-vote 1",
        "duplicate-row 1",
        "contradicting-rows 1",
        "differing-row 1",
        "scattered-rows 1",
        "unreadable-total 1",
        "totals-disagree 4",
        "members-missing 3",
        "too-many-members 1",
    ];
    assert_eq!(doubts(&library), expected);
    let one = |kind| library.doubts().examples(kind)[0].to_string();
    assert_eq!(
        one(Kind::DuplicateRow),
        "line 17 and line 5, roll call 1: `ETH Y`"
    );
    assert_eq!(
        one(Kind::ContradictingRows),
        "line 33 and line 22, roll call 2: `FRA N`"
    );
    assert_eq!(
        one(Kind::DifferingRow),
        "line 48 and line 34, roll call 3: `description Another text`"
    );
    assert_eq!(one(Kind::ScatteredRows), "line 71, roll call 4");
    assert_eq!(one(Kind::UnknownCode), "line 93, roll call 6: `XXX STATE USA`");
    assert_eq!(one(Kind::UnknownVote), "line 108, roll call 7: `USA Q`");
    assert_eq!(one(Kind::CodeOfAnotherDay), "line 152, roll call 12: `RUS → SUN`");
    // What is kept is the first of two, and the rest is imported.
    assert_eq!(library.roll_call(2).unwrap().counts().in_favour, 15);
    assert_eq!(library.roll_call(15).unwrap().counts().in_favour, 15);
    assert!(library.roll_call(11).is_none());
    let soviet = library.roll_call(12).unwrap();
    assert!(soviet.votes().any(|(member, _)| member.as_str() == "SUN"));
    // Fourteen members make no Council.
    let error = library
        .roll_call(13)
        .unwrap()
        .scenario("")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("the file does not name who sat there: 14 seats, but"),
        "{error}"
    );

    let cut = import(&case("cut-off.csv"));
    assert_eq!(
        doubts(&cut),
        ["cut-off 1", "totals-disagree 1", "members-missing 1"]
    );
    let silent = import(&case("no-votes.csv"));
    assert_eq!(doubts(&silent), ["members-missing 1", "no-votes 1"]);
    let latin = import(&case("latin-1.csv"));
    assert_eq!(
        doubts(&latin),
        ["latin-1 2", "totals-disagree 1", "members-missing 1"]
    );
    assert!(
        latin
            .roll_call(4_025_240)
            .unwrap()
            .title()
            .starts_with("Protecció n of")
    );
    // Every kind but one, for which a file would have to be too large.
    let seen: usize = expected.len() + ["no-votes", "latin-1"].len();
    assert_eq!(seen, Kind::ALL.len() - 1);
}

#[test]
fn a_file_that_is_something_else_is_named_and_refused() {
    for (name, says) in [
        ("utf-16", "the file is in UTF-16"),
        ("outcomes", "the file is the library's table of outcomes"),
        ("names", "the file is the library's table of names"),
        ("html", "the file is a web page"),
        ("xml", "the file is XML"),
        ("json", "the file is JSON"),
        ("zip", "the file is a ZIP archive or a workbook"),
        ("compressed", "the file is compressed"),
        ("empty", "the file is empty"),
        ("other-csv", "the file is another table, beginning with `a,b,c`"),
        ("text", "the file is text without columns"),
        ("columns", "the header has no column `ms_vote`, `resolution`"),
        ("binary", "the file is not text"),
    ] {
        let mut import = Import::new();
        let pushed = import.push(&case(&format!("wrong-{name}.csv")));
        let wrong = pushed.and_then(|()| import.finish().map(drop)).unwrap_err();
        assert_eq!(wrong.code, name);
        let text = wrong.to_string();
        assert!(text.starts_with(says), "{text}");
        assert!(text.contains("is expected; ") && !text.contains('\n'), "{text}");
    }
}

fn generated(shape: Shape, seed: u64, rows: u64) -> (Vec<u8>, Vec<generate::Written>) {
    let mut file = Vec::new();
    let written = generate::file(shape, seed, rows, &mut file).unwrap();
    (file, written)
}

#[test]
fn what_is_written_is_read_without_a_doubt_and_every_roll_call_is_a_scenario() {
    for (shape, rows) in [(Shape::Assembly, 9_000), (Shape::Council, 2_000)] {
        let (file, written) = generated(shape, 7, rows);
        let library = import(&file);
        assert_eq!(doubts(&library), [] as [&str; 0]);
        assert_eq!(library.len(), written.len());
        for written in written {
            let roll = library.roll_call(written.id).unwrap();
            let counts = roll.counts();
            let read = [
                counts.in_favour,
                counts.against,
                counts.abstaining,
                counts.not_voting,
            ];
            assert_eq!((roll.date(), read), (written.date, written.counts));
            assert_eq!(roll.text(TextColumn::Resolution), written.symbol);
            let scenario = opened(&roll);
            let votes = &scenario.items[0].votes;
            assert!(votes.is_full_roll());
            assert_eq!(votes.count(Vote::InFavour), written.counts[0]);
        }
    }
}

#[test]
fn roll_calls_are_found_by_words_day_member_and_vote() {
    let (file, written) = generated(Shape::Assembly, 3, 20_000);
    let library = import(&file);
    let wanted = &written[written.len() / 2];
    let query = |text: &str| Query {
        text: text.to_owned(),
        ..Query::default()
    };
    let found = library.search(&query(&wanted.symbol));
    assert!(found.iter().any(|roll| roll.id() == wanted.id));
    assert!(
        found
            .iter()
            .all(|roll| roll.text(TextColumn::Resolution).contains(&wanted.symbol))
    );
    assert_eq!(library.search(&query("nothing has this")).len(), 0);
    assert_eq!(library.search(&query("")).len(), written.len());
    let accents = library.search(&query("NÚCLEAR disarmament")).len();
    assert_eq!(accents, library.search(&query("disarmament nuclear")).len());
    assert!(accents > 0 && accents < written.len());
    let day = Query {
        from: Some(wanted.date),
        to: Some(wanted.date),
        ..Query::default()
    };
    assert!(library.search(&day).iter().all(|roll| roll.date() == wanted.date));
    let against = Query {
        member: Some("FRA".parse().unwrap()),
        vote: Some(Vote::Against),
        ..Query::default()
    };
    let found = library.search(&against);
    assert!(!found.is_empty());
    for roll in &found {
        assert!(
            roll.votes()
                .any(|(member, vote)| member.as_str() == "FRA" && vote == Some(Vote::Against))
        );
    }
    // The latest first.
    assert!(found.windows(2).all(|two| two[0].date() >= two[1].date()));
}

#[test]
fn a_quotation_mark_that_is_never_closed_costs_one_row() {
    let mut bytes = case("council.csv");
    let broken = b"1290000,XXX,\"never closed,False,Y,2017-05-24\r\n";
    let header = bytes.iter().position(|&byte| byte == b'\n').unwrap() + 1;
    bytes.splice(header..header, broken.iter().copied());
    // Long enough that the end of the file does not show it first.
    let rows = bytes[header + broken.len()..].to_vec();
    while bytes.len() < 200_000 {
        bytes.extend_from_slice(&rows);
    }
    let library = import(&bytes);
    assert_eq!(library.doubts().count(Kind::BrokenRow), 1);
    assert_eq!(library.len(), 4);
    let mut pieces = Import::new();
    bytes.chunks(1009).for_each(|piece| pieces.push(piece).unwrap());
    same(&told(&pieces.finish().unwrap()), &told(&library));

    // A line without end, longer than any row.
    let mut long = case("council.csv");
    long.extend(std::iter::repeat_n(b'x', 300_000));
    long.extend_from_slice(b"\r\n1290003,USA");
    let library = import(&long);
    assert_eq!(doubts(&library), ["cut-off 1", "broken-row 1"]);
    let mut pieces = Import::new();
    long.chunks(5000).for_each(|piece| pieces.push(piece).unwrap());
    same(&told(&pieces.finish().unwrap()), &told(&library));
}

#[test]
fn how_the_file_is_cut_into_pieces_makes_no_difference() {
    for name in [
        "council.csv",
        "doubts.csv",
        "latin-1.csv",
        "cut-off.csv",
        "all-quoted.csv",
    ] {
        let bytes = case(name);
        let whole = told(&import(&bytes));
        for size in [1, 2, 3, 7, 64, 1000, 4095, 4097] {
            let mut pieces = Import::new();
            bytes.chunks(size).for_each(|piece| pieces.push(piece).unwrap());
            same(&told(&pieces.finish().unwrap()), &whole);
        }
    }
}

/// A file with something wrong in it: bytes of a good one, with others put in their place.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let edits = prop::collection::vec(
        (any::<prop::sample::Index>(), "[\",\r\n;\u{e9}A-Z0-9]{0,6}"),
        0..12,
    );
    edits.prop_map(|edits| {
        let mut bytes = case("doubts.csv");
        bytes.truncate(12_000);
        let header = 230;
        for (place, text) in edits {
            let at = header + place.index(bytes.len() - header);
            let end = (at + text.len()).min(bytes.len());
            bytes.splice(at..end, text.into_bytes());
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_damaged_file_is_read_alike_in_any_pieces(bytes in damaged(), cuts in prop::collection::vec(1_usize..3000, 1..20)) {
        let mut whole = Import::new();
        whole.push(&bytes).unwrap();
        let mut pieces = Import::new();
        let mut rest = &bytes[..];
        for cut in cuts.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (piece, later) = rest.split_at(rest.len().min(*cut));
            pieces.push(piece).unwrap();
            rest = later;
        }
        same(&told(&pieces.finish().unwrap()), &told(&whole.finish().unwrap()));
    }

    #[test]
    fn whatever_comes_nothing_breaks(bytes in prop::collection::vec(any::<u8>(), 0..600), header in any::<bool>()) {
        let mut import = Import::new();
        if header {
            import.push(b"undl_id,ms_code,ms_vote,date,resolution\n").unwrap();
        }
        let _ = import.push(&bytes);
        if let Ok(library) = import.finish() {
            let _ = told(&library);
        }
    }

    #[test]
    fn any_words_can_be_searched(text in ".{0,40}") {
        let library = import(&case("council.csv"));
        let _ = library.search(&Query { text, ..Query::default() });
    }
}

/// A file of the Assembly's voting data with one roll call: a meeting of the library, as the United Nations' file would
/// have it.
fn as_a_file(id: u32, meeting: &Scenario, item: usize) -> String {
    let record = &meeting.items[item];
    let session = match record.symbol.as_deref().unwrap().split_once("/ES-") {
        Some((_, rest)) => format!("ES-{}", rest.split('/').next().unwrap()),
        None => "1".to_owned(),
    };
    let votes = &record.votes;
    let counts = votes.tally();
    let mut file = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,\
                    agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"
        .to_owned();
    for seat in votes.membership().seats() {
        let letter = match votes.of(seat.member) {
            Some(Vote::InFavour) => "Y",
            Some(Vote::Against) => "N",
            Some(Vote::Abstaining) => "A",
            _ => "X",
        };
        file += &format!(
            "{id},{0},STATE {0},{letter},{1},{session},{2},,,A/PV.1,{3},An item,A SUBJECT,{4}.0,{5}.0,{6}.0,{7}.0,{8}.0,\
             https://digitallibrary.un.org/record/{id}\n",
            seat.member,
            meeting.date,
            record.symbol.as_deref().unwrap(),
            record.title.replace(',', ""),
            counts.in_favour,
            counts.against,
            counts.abstaining,
            counts.not_voting(),
            counts.total(),
        );
    }
    file
}

/// One vote, one law: every resolution of the Assembly in the library is decided by the same majority when it is opened
/// from the United Nations' file.
#[test]
fn a_vote_has_one_law_wherever_it_comes_from() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios");
    let mut compared = Vec::new();
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    for file in files
        .iter()
        .filter(|file| file.is_file() && !file.ends_with("index.json"))
    {
        let text = std::fs::read_to_string(file).unwrap();
        let meeting = scenario::read("meeting", &text).unwrap();
        let played = rules::proceeding::Proceeding::play(&meeting.meeting, &meeting.recorded_votes());
        for (item, record) in meeting.items.iter().enumerate() {
            let symbol = record.symbol.as_deref().unwrap_or("");
            if !symbol.starts_with("A/RES/") || !record.votes.is_full_roll() {
                continue;
            }
            let library = import(as_a_file(7, &meeting, item).as_bytes());
            let roll = library.roll_call(7).unwrap();
            let imported = opened(&roll);
            let imported = rules::proceeding::Proceeding::play(&imported.meeting, &imported.recorded_votes());
            let one = imported.steps()[0].decision().unwrap();
            let other = played.steps()[item].decision().unwrap();
            assert_eq!(one.requirement, other.requirement, "{symbol}");
            assert_eq!(one.needed(), other.needed(), "{symbol}");
            compared.push(symbol.to_owned());
        }
    }
    assert!(compared.contains(&"A/RES/ES-11/4".to_owned()), "{compared:?}");
    assert!(compared.len() >= 20, "{compared:?}");
}

#[test]
fn a_roll_call_says_which_majority_is_taken_and_why() {
    use records::asked::Asked;
    use records::library_csv::Grounds;
    use rules::category::{AssemblyCategory, Importance};
    let text = case("assembly-2025.csv");
    let text = String::from_utf8(text).unwrap();
    let with = |session: &str, symbol: &str, title: &str| {
        let begins = "Protection of civilians and upholding legal and humanitarian obligations";
        let text = text.replace(",ES-10,", &format!(",{session},"));
        text.replace("A/RES/ES-10/21", symbol).replace(begins, title)
    };
    for (session, symbol, title, expected, says) in [
        (
            "ES-10",
            "A/RES/ES-10/21",
            "A text",
            (
                Asked::important(Importance::PeaceAndSecurity),
                Grounds::EmergencySession,
            ),
            "practice of emergency special sessions",
        ),
        (
            "11",
            "A/RES/1110(XI)",
            "Admission of the Sudan to membership in the United Nations",
            (Asked::important(Importance::Listed), Grounds::CharterList),
            "Article 18(2)",
        ),
        (
            "38",
            "A/RES/38/226",
            "Programme budget for the biennium 1982-1983",
            (Asked::important(Importance::Listed), Grounds::CharterList),
            "Article 18(2)",
        ),
        (
            "1",
            "A/RES/44 (I)",
            "Treatment of Indians",
            (Asked::important(Importance::Declared), Grounds::KnownElsewhere),
            "known from elsewhere",
        ),
        (
            "18",
            "A/RES/1991(XVIII)[A]",
            "Question of equitable representation",
            (Asked::on(AssemblyCategory::CharterAmendment), Grounds::Charter),
            "A share of all Members is taken",
        ),
        (
            "10",
            "A/RES/992(X)",
            "Proposal to call a General Conference",
            (
                Asked::on(AssemblyCategory::ReviewConference109_3),
                Grounds::Charter,
            ),
            "Articles 108 and 109",
        ),
        (
            "78",
            "A/RES/78/1",
            "On the admission of students",
            (Asked::important(Importance::Other), Grounds::NothingTells),
            "The simple one is taken",
        ),
    ] {
        let library = import(with(session, symbol, title).as_bytes());
        let roll = library.roll_call(4_025_240).unwrap();
        assert_eq!(roll.asked(), expected, "{symbol}");
        let majority = match expected.0.category {
            AssemblyCategory::CharterAmendment => "two-thirds-of-members",
            AssemblyCategory::ReviewConference109_3 => "majority-of-members",
            _ if expected.0.is_plain() => "majority",
            _ => "two-thirds",
        };
        assert_eq!(roll.majority(), Some((majority, expected.1)));
        let scenario = roll.scenario("a.csv").unwrap();
        assert!(
            scenario.items[0].note.as_deref().unwrap().contains(says),
            "{symbol}"
        );
    }
    let codes = [
        Grounds::EmergencySession,
        Grounds::CharterList,
        Grounds::KnownElsewhere,
        Grounds::Charter,
        Grounds::NothingTells,
    ]
    .map(Grounds::code);
    assert!(
        codes
            .iter()
            .all(|code| codes.iter().filter(|other| *other == code).count() == 1)
    );
}

#[test]
fn the_councils_resolutions_without_a_veto_are_known() {
    let text = String::from_utf8(case("council.csv")).unwrap();
    for (symbol, procedural) in [
        ("S/RES/34(1947)", true),
        ("S/RES/110(1955)", true),
        ("S/RES/2623(2022)", true),
        ("S/RES/33(1947)", false),
        ("S/RES/341(1973)", false),
    ] {
        let library = import(text.replace("S/RES/87(1950)", symbol).as_bytes());
        let roll = library.roll_call(112_027).unwrap();
        assert_eq!(roll.is_procedural(), procedural, "{symbol}");
        assert_eq!(roll.majority(), None, "{symbol}");
    }
    let library = import(text.replace("S/RES/87(1950)", "S/RES/110(1955)").as_bytes());
    let scenario = library.roll_call(112_027).unwrap().scenario("a.csv").unwrap();
    assert!(
        scenario.items[0]
            .note
            .as_deref()
            .unwrap()
            .contains("Article 109(3)")
    );
}

/// Some programs for tables end each line with a carriage return alone.
#[test]
fn a_file_whose_lines_end_with_carriage_returns_is_read_like_any_other() {
    for name in ["council.csv", "assembly-2026.csv", "voeten.csv"] {
        let feeds = String::from_utf8(case(name)).unwrap().replace("\r\n", "\n");
        let returns = feeds.replace('\n', "\r");
        assert_eq!(
            told(&import(returns.as_bytes())),
            told(&import(feeds.as_bytes())),
            "{name}"
        );
        // Before the first line, and with pieces that end between the two signs of a line end.
        for text in [format!("\r\r{returns}"), feeds.replace('\n', "\r\n")] {
            let mut pieces = Import::new();
            for piece in text.as_bytes().chunks(1) {
                pieces.push(piece).unwrap();
            }
            assert_eq!(
                pieces.finish().unwrap().len(),
                import(feeds.as_bytes()).len(),
                "{name}"
            );
        }
    }
}

#[test]
fn a_header_with_a_column_twice_is_refused() {
    let text = String::from_utf8(case("assembly-2026.csv")).unwrap();
    let (header, rows) = text.split_once('\n').unwrap();
    let twice = format!(
        "{},date\n{}",
        header.trim_end(),
        rows.replace('\n', ",2023-10-27\n")
    );
    let refused = Import::new().push(twice.as_bytes()).unwrap_err();
    assert_eq!(
        (refused.code, refused.what.as_str()),
        ("columns", "the header has the column `date` twice")
    );
}

#[test]
fn a_roll_call_before_the_united_nations_is_left_out_with_a_doubt() {
    let file =
        "undl_id,ms_code,ms_vote,date,resolution\n1,FRA,Y,1032-10-27,A/RES/1\n2,FRA,Y,1946-10-27,A/RES/2\n";
    let library = import(file.as_bytes());
    assert_eq!(library.len(), 1);
    assert_eq!(library.doubts().count(Kind::UnknownDate), 1);
}
