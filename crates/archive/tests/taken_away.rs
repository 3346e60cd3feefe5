//! Citations, addresses and files of votes.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod common;

use archive::cite;
use archive::export;
use archive::links;
use archive::sources;
use serde_json::Value;

#[test]
fn a_vote_is_cited() {
    let archive = common::archive();
    let row = archive.row(archive.find("sc-res-242").unwrap()).unwrap();
    let record = links::record_number(row).unwrap();
    let plain = cite::plain(row);
    assert!(
        plain.starts_with("United Nations, Security Council, resolution S/RES/242 (1967), “"),
        "{plain}"
    );
    assert!(
        plain.contains("vote of 22 November 1967 (adopted, 15-0-0), S/PV.1382, "),
        "{plain}"
    );
    assert!(
        plain.ends_with(&format!("https://digitallibrary.un.org/record/{record}")),
        "{plain}"
    );
    let bibtex = cite::bibtex(row);
    assert!(
        bibtex.starts_with("@misc{sc-res-242,\n  author = {{United Nations, Security Council}},\n"),
        "{bibtex}"
    );
    assert_eq!(bibtex.matches('{').count(), bibtex.matches('}').count());
    let ris = cite::ris(row);
    assert!(
        ris.starts_with("TY  - GEN\r\n") && ris.ends_with("ER  - \r\n"),
        "{ris}"
    );
    assert!(ris.contains("DA  - 1967/11/22\r\n"), "{ris}");
    let doubtful = archive.row(archive.find("ga-voeten-3").unwrap()).unwrap();
    assert!(cite::plain(doubtful).contains("vote of between 1 January 1946 and 31 January 1946"));
}

#[test]
fn nearly_every_vote_leads_to_a_record_of_the_un() {
    let archive = common::archive();
    let without: Vec<&str> = archive
        .rows()
        .iter()
        .filter(|row| cite::address(row).is_none())
        .map(|row| row.id.as_str())
        .collect();
    // Roll calls of Voeten's data that name neither meeting nor document.
    assert!(without.len() < 700, "{}", without.len());
    assert!(
        without
            .iter()
            .all(|id| id.starts_with("ga-") || id.starts_with("sc-20")),
        "{without:?}"
    );
    for row in archive.rows() {
        for link in links::of_row(row) {
            assert!(
                link.url.bytes().all(|byte| byte.is_ascii_graphic()),
                "{}: {}",
                row.id,
                link.url
            );
        }
        assert!(!sources::of_row(row).is_empty(), "{}", row.id);
    }
    let row = archive.row(archive.find("ga-res-3-217-a").unwrap()).unwrap();
    let addresses: Vec<String> = links::of_row(row).into_iter().map(|link| link.url).collect();
    assert!(
        addresses.contains(&"https://undocs.org/en/A/RES/217(III)".to_owned()),
        "{addresses:?}"
    );
}

#[test]
fn every_vote_is_a_row_of_json_and_csv() {
    let archive = common::archive();
    let json: Value = serde_json::from_str(&export::json(archive.rows())).unwrap();
    let objects = json.as_array().unwrap();
    assert_eq!(objects.len(), archive.rows().len());
    let row = objects
        .iter()
        .find(|object| object["id"] == "sc-draft-s-2025-115")
        .unwrap();
    assert_eq!(row["date"], "2025-02-24");
    assert_eq!(row["in_favour"], 9);
    assert_eq!(row["vetoed_by"], "RUS");
    assert_eq!(row["roll"]["against"][0], "RUS");
    assert_eq!(row["meeting"], "S/PV.9866");
    assert!(row["sources"][0]["title"].as_str().unwrap().contains("Workbook"));
    let csv = export::csv(archive.rows());
    let mut lines = csv.split("\r\n");
    let columns = lines.next().unwrap().split(',').count();
    assert_eq!(columns, 28);
    let goa = csv
        .split("\r\n")
        .find(|line| line.starts_with("sc-draft-s-5033,"))
        .unwrap();
    assert!(
        goa.contains("Security Council,1961-12-18,,day,") && goa.contains("partial"),
        "{goa}"
    );
}
