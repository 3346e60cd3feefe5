//! The names of Members against those of CLDR: every difference is listed with its reason.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use wording::lang::Lang;
use wording::messages::Texts;
use wording::names::name;

const TERRITORIES: &str = include_str!("cldr/territories.csv");
const DIFFERENCES: &str = include_str!("cldr/differences.csv");

/// Why a name may differ; `cldr/README.md` says when.
const REASONS: [&str; 6] = [
    "CLDR adds the former name",
    "CLDR shortens",
    "CLDR tells two apart",
    "at the Member's request",
    "official short name",
    "spelling",
];

fn rows(csv: &str) -> impl Iterator<Item = Vec<&str>> {
    csv.lines().map(|line| line.split(',').collect())
}

/// CLDR's names by language and code.
fn territories() -> BTreeMap<(&'static str, &'static str), &'static str> {
    let mut all = rows(TERRITORIES);
    let head = all.next().unwrap();
    let names = all.flat_map(|row| {
        let code = row[0];
        let named = head.clone().into_iter().zip(row).skip(2);
        named
            .map(move |(lang, name)| ((lang, code), name))
            .collect::<Vec<_>>()
    });
    names.collect()
}

/// The languages that have their words.
fn languages() -> impl Iterator<Item = (Lang, Texts)> {
    let there = |lang: Lang| Some((lang, Texts::load(lang, wording::table::table(lang)?).unwrap()));
    Lang::ALL.into_iter().filter_map(there)
}

#[test]
fn every_difference_is_listed_with_its_reason() {
    let cldr = territories();
    let there: BTreeSet<&str> = languages().map(|(lang, _)| lang.code()).collect();
    let found: BTreeSet<String> = languages()
        .flat_map(|(lang, texts)| {
            let theirs = cldr.iter().filter(move |((of, _), _)| *of == lang.code());
            let said =
                theirs.map(move |((_, code), theirs)| (code, name(&texts, code.parse().unwrap()), theirs));
            let other = said.filter(|(_, ours, theirs)| ours != *theirs);
            other
                .map(|(code, ours, theirs)| format!("{},{code},{ours},{theirs}", lang.code()))
                .collect::<Vec<_>>()
        })
        .collect();
    let mut listed = BTreeSet::new();
    for row in rows(DIFFERENCES).skip(1).filter(|row| there.contains(row[0])) {
        assert_eq!(row.len(), 5, "{row:?}");
        assert!(REASONS.contains(&row[4]), "{row:?}: the reasons are {REASONS:?}");
        assert!(listed.insert(row[..4].join(",")), "{row:?} is there twice");
    }
    let new: Vec<&String> = found.difference(&listed).collect();
    let gone: Vec<&String> = listed.difference(&found).collect();
    assert!(
        new.is_empty(),
        "list these in cldr/differences.csv with a reason: {new:#?}"
    );
    assert!(
        gone.is_empty(),
        "no longer so, remove from cldr/differences.csv: {gone:#?}"
    );
}

#[test]
fn every_member_of_today_is_compared() {
    let former = ["CSK", "DDR", "EAZ", "SCG", "SUN", "YMD", "YUG"];
    let texts = Texts::english();
    let codes = texts.keys().filter(|key| key.len() == 3 && !former.contains(key));
    let compared: BTreeSet<&str> = territories().into_keys().map(|(_, code)| code).collect();
    assert_eq!(codes.collect::<BTreeSet<_>>(), compared);
    assert_eq!(compared.len(), 193);
    // Six languages for each.
    assert_eq!(territories().len(), 193 * Lang::ALL.len());
}
