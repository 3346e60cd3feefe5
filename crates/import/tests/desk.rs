//! The answers of the worker, natively: each is JSON of the shape that the protocol names.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use import::desk::{Desk, Search};
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

fn read(desk: &mut Desk, name: &str) -> Value {
    desk.begin(name.to_owned());
    for piece in case(name).chunks(777) {
        if let Err(message) = desk.push(piece) {
            return parsed(&message);
        }
    }
    parsed(&desk.finish())
}

#[test]
fn both_files_are_kept_searched_and_opened() {
    let mut desk = Desk::default();
    let done = read(&mut desk, "council.csv");
    assert_eq!(
        done,
        json!({
            "type": "done", "file": "council.csv", "body": "security-council", "edition": "council", "rows": 56,
            "rollCalls": 4, "from": "1950-09-29", "to": "2017-06-02", "doubts": [],
        })
    );
    let done = read(&mut desk, "assembly-2026.csv");
    assert_eq!(
        done["doubts"],
        json!([{ "kind": "totals-disagree", "count": 1 }, { "kind": "members-missing", "count": 1 }])
    );

    let search = Search {
        limit: 50,
        ..Search::default()
    };
    let found = parsed(&desk.search(&search));
    assert_eq!(found["total"], 5);
    assert_eq!(
        found["results"][0],
        json!({
            "rollCall": "4025240", "body": "general-assembly", "date": "2023-10-27", "symbol": "A/RES/ES-10/21",
            "title": "Protection of civilians and upholding legal and humanitarian obligations",
            "meeting": "A/ES-10/PV.41", "inFavour": 2, "against": 1, "abstaining": 0, "notVoting": 1, "withoutVote": false,
        })
    );
    let total = |search: Search| parsed(&desk.search(&search))["total"].clone();
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
        parsed(&desk.search(&page))["results"].as_array().unwrap().len(),
        2
    );

    let opened = parsed(&desk.open("4025240"));
    assert_eq!(opened["id"], "undl-4025240");
    assert_eq!(opened["majority"], "two-thirds");
    assert_eq!(opened["grounds"], "emergency-session");
    let scenario = records::scenario::read("import", opened["scenario"].as_str().unwrap()).unwrap();
    assert_eq!(scenario.date.to_string(), "2023-10-27");
    assert_eq!(parsed(&desk.open("7"))["code"], "unknown");
    assert_eq!(parsed(&desk.open("<script>"))["type"], "not-opened");
}

#[test]
fn doubts_come_in_pages() {
    let mut desk = Desk::default();
    read(&mut desk, "doubts.csv");
    let one = parsed(&desk.doubts("security-council", "contradicting-rows", 0, 10));
    assert_eq!(
        one,
        json!({
            "type": "doubts", "total": 1, "kept": 1,
            "list": [{ "kind": "contradicting-rows", "line": 33, "otherLine": 22, "rollCall": "2", "text": "FRA N" }],
        })
    );
    let all = parsed(&desk.doubts("security-council", "", 5, 10));
    assert_eq!(all["list"].as_array().unwrap().len(), 10);
    assert_eq!(all["total"], all["kept"]);
    assert_eq!(parsed(&desk.doubts("general-assembly", "", 0, 10))["total"], 0);
    assert_eq!(parsed(&desk.open("13"))["code"], "seats");
}

#[test]
fn what_is_something_else_fails_and_what_was_kept_stays() {
    let mut desk = Desk::default();
    read(&mut desk, "council.csv");
    let failed = read(&mut desk, "wrong-html.csv");
    assert_eq!(
        (&failed["type"], &failed["code"]),
        (&json!("failed"), &json!("html"))
    );
    desk.begin("council.csv".to_owned());
    desk.push(&case("council.csv")).unwrap();
    assert_eq!(parsed(&desk.progress())["rollCalls"], 4);
    desk.cancel();
    assert_eq!(parsed(&desk.finish())["type"], "cancelled");
    assert_eq!(parsed(&desk.search(&Search::default()))["total"], 4);
}
