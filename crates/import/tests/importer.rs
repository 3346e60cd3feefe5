//! The answers of the worker, natively: each is JSON of the shape that the protocol names.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use import::importer::{Importer, Search};
use serde_json::{Value, json};

fn case(name: &str) -> Vec<u8> {
    std::fs::read(format!(
        "{}/../../tests/cases/csv/{name}",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap()
}

fn parsed(message: &str) -> Value {
    serde_json::from_str(message).unwrap()
}

fn read(importer: &mut Importer, name: &str) -> Value {
    importer.begin(name.to_owned(), "");
    for piece in case(name).chunks(777) {
        if let Err(message) = importer.push(piece) {
            return parsed(&message);
        }
    }
    parsed(&importer.finish())
}

#[test]
fn both_files_are_kept_searched_and_opened() {
    let mut importer = Importer::default();
    let done = read(&mut importer, "council.csv");
    assert_eq!(
        done,
        json!({
            "type": "done", "file": "council.csv", "body": "security-council", "edition": "council", "rows": 56,
            "rollCalls": 4, "from": "1950-09-29", "to": "2017-06-02", "doubts": [],
        })
    );
    let done = read(&mut importer, "assembly-2026.csv");
    assert_eq!(
        done["doubts"],
        json!([{ "kind": "totals-disagree", "count": 1 }, { "kind": "members-missing", "count": 1 }])
    );

    let search = Search {
        limit: 50,
        ..Search::default()
    };
    let found = parsed(&importer.search(&search));
    assert_eq!(found["total"], 5);
    assert_eq!(
        found["results"][0],
        json!({
            "rollCall": "4025240", "body": "general-assembly", "date": "2023-10-27", "symbol": "A/RES/ES-10/21",
            "title": "Protection of civilians and upholding legal and humanitarian obligations",
            "meeting": "A/ES-10/PV.41", "inFavour": 2, "against": 1, "abstaining": 0, "notVoting": 1, "withoutVote": false,
        })
    );
    let total = |search: Search| parsed(&importer.search(&search))["total"].clone();
    let with = |change: fn(&mut Search)| {
        let mut search = search.clone();
        change(&mut search);
        total(search)
    };
    assert_eq!(with(|search| search.body = "security-council".into()), 4);
    assert_eq!(with(|search| search.to = "1950".into()), 1);
    assert_eq!(with(|search| search.from = "2017-06-02".into()), 2);
    assert_eq!(with(|search| search.text = "civilians es-10/21".into()), 1);
    assert_eq!(
        with(|search| {
            search.member = "USA".into();
            search.vote = "against".into();
        }),
        2
    );
    assert_eq!(with(|search| search.from = "soon".into()), 0);
    let page = Search {
        offset: 3,
        ..search.clone()
    };
    assert_eq!(
        parsed(&importer.search(&page))["results"]
            .as_array()
            .unwrap()
            .len(),
        2
    );

    let opened = parsed(&importer.open("4025240"));
    assert_eq!(opened["id"], "undl-4025240");
    assert_eq!(opened["majority"], "two-thirds");
    assert_eq!(opened["grounds"], "emergency-session");
    let scenario = records::scenario::read("import", opened["scenario"].as_str().unwrap()).unwrap();
    assert_eq!(scenario.date.to_string(), "2023-10-27");
    assert_eq!(parsed(&importer.open("7"))["code"], "unknown");
    assert_eq!(parsed(&importer.open("<script>"))["type"], "not-opened");
}

#[test]
fn doubts_come_in_pages() {
    let mut importer = Importer::default();
    read(&mut importer, "doubts.csv");
    let one = parsed(&importer.doubts("security-council", "contradicting-rows", 0, 10));
    assert_eq!(
        one,
        json!({
            "type": "doubts", "total": 1, "kept": 1,
            "list": [{ "kind": "contradicting-rows", "line": 33, "otherLine": 22, "rollCall": "2", "text": "FRA N" }],
        })
    );
    let all = parsed(&importer.doubts("security-council", "", 5, 10));
    assert_eq!(all["list"].as_array().unwrap().len(), 10);
    assert_eq!(all["total"], all["kept"]);
    assert_eq!(
        parsed(&importer.doubts("general-assembly", "", 0, 10))["total"],
        0
    );
    assert_eq!(parsed(&importer.open("13"))["code"], "seats");
}

#[test]
fn what_is_something_else_fails_and_what_was_kept_stays() {
    let mut importer = Importer::default();
    read(&mut importer, "council.csv");
    let failed = read(&mut importer, "wrong-html.csv");
    assert_eq!(
        (&failed["type"], &failed["code"]),
        (&json!("failed"), &json!("html"))
    );
    importer.begin("council.csv".to_owned(), "");
    importer.push(&case("council.csv")).unwrap();
    assert_eq!(parsed(&importer.progress())["rollCalls"], 4);
    importer.cancel();
    assert_eq!(parsed(&importer.finish())["type"], "cancelled");
    assert_eq!(parsed(&importer.search(&Search::default()))["total"], 4);
}

#[test]
fn days_are_asked_about_and_voeten_s_tables_are_read_one_after_the_other() {
    let mut importer = Importer::default();
    assert_eq!(read(&mut importer, "days-not-settled.csv")["code"], "date-order");
    importer.begin("days-not-settled.csv".to_owned(), "day-first");
    importer.push(&case("days-not-settled.csv")).unwrap();
    let done = parsed(&importer.finish());
    assert_eq!(
        (&done["type"], &done["from"]),
        (&json!("done"), &json!("2011-07-09"))
    );
    assert_eq!(
        read(&mut importer, "days-day-first.csv")["code"],
        "dates-day-first"
    );
    assert_eq!(read(&mut importer, "unvotes/un_votes.csv")["code"], "un-votes");
    assert_eq!(
        read(&mut importer, "unvotes/un_roll_calls.csv")["code"],
        "un-roll-calls"
    );
    let done = read(&mut importer, "unvotes/un_votes.csv");
    assert_eq!(
        (&done["edition"], &done["rollCalls"], &done["from"]),
        (&json!("un-votes"), &json!(1), &json!("2011-10-27"))
    );
    let opened = parsed(&importer.open("9001"));
    assert_eq!(opened["id"], "voeten-9001");
    assert!(opened["scenario"].as_str().unwrap().contains("Voeten"));
}
