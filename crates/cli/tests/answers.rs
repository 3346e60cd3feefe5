//! What the commands answer, and with which exit code.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod common;

use common::{run, run_with};
use serde_json::Value;

const VOTE: &str = "docs/examples/vote.json";
const DAY: &str = "www/scenarios/sc-2025-02-24.json";

fn json(words: &[&str]) -> Value {
    let ran = run(&[words, &["--format", "json"][..]].concat());
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn a_british_or_french_veto_would_have_blocked_the_text() {
    assert_eq!(json(&["decide", VOTE])["outcome"], "adopted");
    for member in ["FRA", "GBR"] {
        let vetoed = json(&["decide", VOTE, "--change", &format!("{member}:against")]);
        assert_eq!(vetoed["ground"], "didNotConcur");
        assert_eq!(vetoed["vetoedBy"]["members"][0], member);
        let reason = vetoed["reasons"]
            .as_array()
            .unwrap()
            .iter()
            .find(|reason| reason["bearing"] == "notMet");
        assert_eq!(reason.unwrap()["provision"]["key"], "charter-27-3");
    }
    let three = json(&["decide", VOTE, "--change", "DNK:against,GRC:against,SVN:against"]);
    assert_eq!(three["outcome"], "adopted");
}

#[test]
fn a_meeting_is_decided_item_by_item_and_changed_as_in_an_address() {
    let day = json(&[
        "decide",
        DAY,
        "--change",
        "sc-115=RUS:abstaining",
        "--item",
        "sc-115",
    ]);
    let steps = day["steps"].as_array().unwrap();
    assert_eq!((steps.len(), &steps[0]["id"]), (1, &Value::from("sc-115")));
    assert_eq!(steps[0]["outcome"], "adopted");
    let supposed = json(&[
        "decide",
        DAY,
        "--change",
        "sc-115=carried",
        "--brief",
        "--item",
        "sc-115",
    ]);
    assert_eq!(supposed["steps"][0]["outcome"], "supposedCarried");
    assert_eq!(supposed["steps"][0].get("reasons"), None);
}

#[test]
fn people_read_the_outcome_the_numbers_and_each_provision() {
    let ran = run(&["decide", VOTE, "--change", "FRA:against"]);
    for part in ["9–1", "10–1–4", "Vetoed", "[Charter 27(3)]"].iter().skip(1) {
        assert!(ran.out.contains(part), "{part} in\n{}", ran.out);
    }
    let french = run(&["decide", VOTE, "--lang", "fr"]);
    assert!(
        french.out.contains("Adopté") && french.out.contains("[Charte"),
        "{}",
        french.out
    );
    let day = run(&["decide", DAY, "--brief"]);
    assert!(
        day.out.contains("sc-2774") && !day.out.contains("[Charter"),
        "{}",
        day.out
    );
}

#[test]
fn the_same_vote_is_read_from_the_standard_input() {
    let text = std::fs::read_to_string(common::root().join(VOTE)).unwrap();
    let ran = run_with(&["decide", "-", "--format", "json"], &text);
    assert_eq!(ran.out, run(&["decide", VOTE, "--format", "json"]).out);
}

#[test]
fn lines_are_answered_in_their_order_and_a_wrong_one_is_named() {
    let ran = run(&["decide", "--lines", "docs/examples/votes.jsonl"]);
    let outcomes: Vec<&str> = ran
        .out
        .lines()
        .map(|line| line.split('\t').nth(1).unwrap())
        .collect();
    assert_eq!(
        outcomes,
        ["adopted", "notAdopted", "notAdopted", "adopted"],
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("2\tnotAdopted\t10-1-4\tdidNotConcur\tFRA\n"),
        "{}",
        ran.out
    );
    let file = common::root().join("docs/examples/votes.jsonl");
    let mut text = std::fs::read_to_string(file).unwrap();
    text.push_str("\n{\"body\":\"securityCouncil\",\"date\":\"2025-02-30\"}\nno\n");
    let many = text.repeat(3000);
    let ran = run_with(&["decide", "--lines", "--brief", "--format", "json", "-"], &many);
    assert_eq!(ran.code, 2);
    let lines: Vec<Value> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 6 * 3000);
    for six in lines.chunks(6) {
        assert_eq!(six[1]["vetoedBy"]["members"][0], "FRA");
        assert_eq!(
            (&six[4]["error"]["code"], &six[5]["error"]["code"]),
            (&"not-a-day".into(), &"not-plain-data".into())
        );
    }
    assert!(
        ran.err
            .contains("6000 of 21000 lines are no votes; the first is line 6: `date`"),
        "{}",
        ran.err
    );
}

#[test]
fn replay_ends_with_1_where_a_record_contradicts_the_law() {
    let ran = run(&[
        "replay",
        DAY,
        "www/scenarios/ga-2025-02-24.json",
        "tests/cases/csv/council.csv",
    ]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.out.ends_with(" 0 failed\n"), "{}", ran.out);
    assert_eq!(run(&["replay", "tests/cases/csv/doubts.csv"]).code, 1);
    let text = std::fs::read_to_string(common::root().join(DAY)).unwrap();
    let wrong = text.replacen("\"outcome\": \"adopted\"", "\"outcome\": \"not-adopted\"", 1);
    assert_ne!(text, wrong);
    let ran = run_with(&["replay", "-", "--format", "json"], &wrong);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let answer: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(answer[0]["failures"].as_array().unwrap().len(), 1);
    let ran = run(&[
        "replay",
        DAY,
        "tests/cases/csv/wrong-html.csv",
        "no-such-file.csv",
    ]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.out.contains("0 failed")
            && ran.err.contains("a web page")
            && ran.err.contains("no-such-file.csv")
    );
}

#[test]
fn the_archive_is_searched_opened_and_played() {
    let ran = run(&[
        "archive", "search", "--format", "csv", "--limit", "0", "vetoed", "by", "France",
    ]);
    assert!(ran.code == 0 && ran.out.lines().count() > 10, "{}", ran.out);
    let ran = run(&["archive", "search", "xyzzyplugh"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, "0 votes\n"));
    let ran = run(&["archive", "open", "s/res/2774"]);
    for part in ["sc-res-2774", "Source: ", "[Charter 27(3)]"] {
        assert!(ran.out.contains(part), "{part} in\n{}", ran.out);
    }
    let scenario = run(&["archive", "open", "sc-res-2774", "--format", "scenario"]).out;
    let ran = run_with(&["replay", "-"], &scenario);
    assert_eq!((ran.code, ran.out.trim()), (0, "1 passed, 0 failed"));
    let ran = run_with(&["what-if", "-"], &scenario);
    assert!(
        ran.out
            .contains("1 permanent member, abstaining to against (of FRA, GBR)"),
        "{}",
        ran.out
    );
}

#[test]
fn what_if_names_the_smallest_change_of_a_vote_and_of_a_meeting() {
    let ran = run(&["what-if", VOTE]);
    assert!(
        ran.out
            .contains("1 permanent member, abstaining to against (of FRA, GBR)"),
        "{}",
        ran.out
    );
    let ran = run(&["what-if", DAY, "--item", "sc-115", "--target", "text-gains"]);
    assert!(
        ran.out.contains("sc-115: 1 permanent member, against to"),
        "{}",
        ran.out
    );
    let answer = json(&["what-if", DAY, "--item", "sc-2774", "--target", "not-carried"]);
    assert_eq!(
        (&answer["reached"], &answer["certain"]),
        (&false.into(), &true.into())
    );
}

#[test]
fn power_gives_the_known_indices_of_the_council() {
    let power = json(&["power", "--body", "security-council", "--date", "2025-02-24"]);
    assert_eq!(
        power["withoutAbstention"]["permanent"]["shapleyShubik"]["exact"],
        "421/2145"
    );
    let ran = run(&["power", "--permanent", "5", "--other", "10", "--quota", "9"]);
    assert!(ran.out.contains("(421/2145)"), "{}", ran.out);
}

#[test]
fn what_is_wrong_is_said_with_its_place_and_the_remedy() {
    let table: &[(&[&str], &str, &[&str])] = &[
        (&["decide", "no-such.json"], "", &["`no-such.json`", "-"]),
        (&["decide", "-"], "no", &["standard input", "JSON"]),
        (
            &["decide", "-"],
            "{\"body\":\"council\"}",
            &["`body`", "`securityCouncil`"],
        ),
        (&["decide", "-"], "{\"format\":1}", &["standard input"]),
        (
            &["decide", VOTE, "--change", "FRA=against"],
            "",
            &["`FRA=against`", "FRA:against"],
        ),
        (
            &["decide", VOTE, "--change", "DEU:against"],
            "",
            &["`DEU:against`", "no seat"],
        ),
        (
            &["decide", VOTE, "--change", "carried"],
            "",
            &["`carried`", "one vote"],
        ),
        (&["decide", VOTE, "--lang", "de"], "", &["`de`", "fr"]),
        (
            &["decide", VOTE, "--item", "sc-2774"],
            "",
            &["`--item`", "one vote"],
        ),
        (&["decide", DAY, "--change", "FRA:against"], "", &["ITEM=CHANGES"]),
        (&["decide", DAY, "--item", "sc-1"], "", &["`sc-1`", "`sc-2774`"]),
        (&["what-if", DAY], "", &["--item"]),
        (
            &["what-if", DAY, "--item", "sc-2774", "--target", "text-gains"],
            "",
            &["amendment"],
        ),
        (&["what-if", VOTE, "--item", "x"], "", &["one vote"]),
        (
            &["archive", "open", "sc-nothing"],
            "",
            &["`sc-nothing`", "archive search"],
        ),
        (
            &["archive", "search", "x", "--tables", "docs"],
            "",
            &["words.tsv"],
        ),
        (&["power"], "", &["`quota`"]),
        (&["power", "--other", "3", "--quota", "4"], "", &["`4`"]),
        (&["conformance", "README.md"], "", &["README.md", "JSON"]),
    ];
    for (words, input, parts) in table {
        let ran = run_with(words, input);
        assert_eq!(ran.code, 2, "{words:?}: {}{}", ran.out, ran.err);
        assert!(
            ran.err.starts_with("error: ") && ran.err.lines().count() == 1,
            "{words:?}: {}",
            ran.err
        );
        for part in *parts {
            assert!(ran.err.contains(part), "{words:?}: {part} in {}", ran.err);
        }
    }
    assert_eq!(run(&["dance"]).code, 2);
    assert_eq!(run(&["decide"]).code, 2);
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let tool = env!("CARGO_BIN_EXE_placard-cli");
    let line = format!(
        "'{tool}' archive search --limit 0 --format json resolution | head -n 1; echo ${{PIPESTATUS[0]}}"
    );
    let output = std::process::Command::new("bash")
        .args(["-c", &line])
        .current_dir(common::root())
        .output()
        .unwrap();
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert_eq!((out.as_ref(), err.as_ref()), ("[\n0\n", ""));
}
