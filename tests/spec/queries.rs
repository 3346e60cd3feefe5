//! All addresses are read and written by one grammar of queries; links that people have keep opening the same.
use crate::library::root;
use placard::address::query::{Part, Query};
use placard::address::site_path::SitePath;
use placard::apps::widget::options::Options;
use placard::embed::settings::Embed;
use placard::model::address::{MeetingAddress, write};
use placard::model::custom_vote::Own;
use placard::model::state::State;
use placard::pages::archive::asked::Asked;
use placard::pages::import::state::Search;
use placard::pages::library::filter::Filter;
use placard::pages::odds::undecided::Undecided;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::fs;

/// Reads a query by the grammar of each page and writes it again.
fn written(query: &str) -> Vec<(&'static str, String)> {
    let (embed, meeting, _) = Embed::split(query);
    let (vote, undecided) = Undecided::split(query);
    let own = Own::read(query).and_then(Result::ok);
    vec![
        ("query", Query::read(query).write()),
        ("path", SitePath::read(&format!("fr/x.html?{query}")).write()),
        ("library", Filter::read(query).0.write()),
        ("embed", embed.write(&meeting)),
        ("odds", [vote, undecided].join("&")),
        ("widget", Options::read(query).rest),
        ("own", own.map(|(own, _)| own.write()).unwrap_or_default()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_query_comes_back_as_it_was_written(
        parts in prop::collection::vec(("[a-z%&=+ é٣中-]{1,8}", prop::option::of(".{0,12}")), 0..6),
    ) {
        let query = Query {
            parts: parts.into_iter().map(|(key, value)| Part { key, value }).collect(),
        };
        prop_assert_eq!(Query::read(&query.write()), query);
    }

    /// What one page has written, it reads and writes alike.
    #[test]
    fn what_a_page_writes_it_writes_again(query in "([a-z-]{1,9}=[A-Za-z0-9:,.%+-]{0,12}&){0,5}") {
        for ((page, once), (_, place)) in written(&query).into_iter().zip(written("")) {
            let inner = once.strip_prefix("fr/x.html?").unwrap_or(&once).to_owned();
            let again = written(&inner).into_iter().find(|(name, _)| *name == page);
            if page != "path" && page != "odds" && inner != "fr/x.html" {
                prop_assert_eq!(again.map(|(_, text)| text), Some(once), "{} {}", page, place);
            }
        }
    }
}

#[test]
fn every_page_decodes_keys_and_values_alike() {
    assert_eq!(
        MeetingAddress::read("%6Deeting=ga%2D2025-02-24")
            .meeting
            .as_deref(),
        Some("ga-2025-02-24")
    );
    assert_eq!(Filter::read("%66ind=Suez+1956").0.text, "Suez 1956");
    assert_eq!(Undecided::split("%75ndecided=FRA%3A50-50-0").1, "FRA:50-50-0");
    assert!(Embed::split("%6Fnly=yes").0.only);
    assert_eq!(Options::read("%6Fnly=sc%2D2774").only.as_deref(), Some("sc-2774"));
    let own = Own::read("%6Fwn=security%2Dcouncil&%64ate=2025-02-24").and_then(Result::ok);
    assert_eq!(
        own.map(|(own, _)| own.date.to_string()).as_deref(),
        Some("2025-02-24")
    );
}

#[test]
fn of_a_part_given_twice_the_first_counts_and_the_other_is_reported() {
    let address = MeetingAddress::read("lang=fr&lang=es&at=sc-115&at=sc-114");
    assert_eq!(address.lang.map(wording::lang::Lang::code), Some("fr"));
    assert_eq!(address.at.as_deref(), Some("sc-115"));
    assert_eq!(address.unknown, ["lang=es", "at=sc-114"]);
}

#[test]
fn a_page_reports_every_part_of_its_address_that_it_does_not_know() {
    let cases = [
        ("body=security-council&find=Suez&lang=fr&utm_source=x", &[][..]),
        (
            "body=council&outcome=lost&vote=yes&member=France",
            &["body=council", "outcome=lost", "vote=yes", "member=France"],
        ),
        (
            "decade=fifties&by-one=maybe&subject=&sort=day",
            &["decade=fifties", "by-one=maybe", "subject=", "sort=day"],
        ),
    ];
    for (query, unknown) in cases {
        assert_eq!(Filter::read(query).1, unknown, "{query}");
    }
    assert_eq!(
        Asked::read_with_rest("find=x&vote=&lang=fr&from=now&pair=FRA.&fbclid=x").1,
        [""; 0]
    );
    assert_eq!(
        Asked::read_with_rest("body=un&outcome=lost&view=tree&pair=a.b&year=1950").1,
        ["body=un", "outcome=lost", "view=tree", "pair=a.b", "year=1950"]
    );
    let today = "2025-02-24".parse().unwrap();
    let long = "x".repeat(601);
    let cases = [
        (
            "own=security-council&date=2025-02-24&lang=fr&fbclid=x".to_owned(),
            vec![],
        ),
        (String::new(), vec![]),
        ("own=x".to_owned(), vec!["own=x".to_owned()]),
        (
            "own=general-assembly&date=2025-02-30&title=A".to_owned(),
            vec!["date=2025-02-30".to_owned()],
        ),
        (
            "own=general-assembly&date=2025-02-24&forum=bar&sort=day".to_owned(),
            vec!["forum=bar".to_owned(), "sort=day".to_owned()],
        ),
        (
            format!("own=general-assembly&date=2025-02-24&title={long}"),
            vec![format!("title={long}")],
        ),
    ];
    for (query, unknown) in cases {
        assert_eq!(Own::filled_in(&query, today).1, unknown, "{query}");
    }
}

/// Links that people have, each with the state that it opens, as an address writes it.
#[test]
fn links_of_earlier_days_open_the_same() {
    let file = root().join("tests/cases/links.txt");
    let golden = fs::read_to_string(&file).unwrap();
    let mut now = String::new();
    for line in golden.lines() {
        let (link, _) = line.split_once("  →  ").unwrap_or((line, ""));
        let path = SitePath::read(link);
        let address = MeetingAddress::of(&path);
        let opens = match address.own.as_deref().and_then(Own::read) {
            Some(Ok((own, unknown))) => {
                format!(
                    "{} {}",
                    own.write(),
                    [unknown, address.unknown].concat().join(" ")
                )
            }
            Some(Err(problem)) => problem,
            None => {
                let state = State::from(&address.open(crate::library::meeting(address.meeting())));
                format!("{} {:?}", write(&state), state.notices)
            }
        };
        let _ = writeln!(now, "{link}  →  {}", opens.trim());
    }
    if std::env::var_os("PLACARD_RECORD").is_some() {
        fs::write(&file, &now).unwrap();
    }
    assert_eq!(now, fs::read_to_string(&file).unwrap());
}

#[test]
fn a_year_that_is_none_is_said_to_be_none_and_one_that_is_being_typed_is_not() {
    let wrong = |from: &str, to: &str| {
        let (from, to) = (from.to_owned(), to.to_owned());
        Search {
            from,
            to,
            ..Search::default()
        }
        .has_a_wrong_day()
    };
    for text in [
        "",
        "1",
        "199",
        "1999",
        "1999-",
        "1999-1",
        "1999-12",
        "1999-12-3",
        "1999-12-31",
    ] {
        assert!(!wrong(text, "") && !wrong("", text), "{text}");
    }
    for text in [
        "abc",
        "99999",
        "1999/12",
        "1999-13-01",
        "1999-02-30",
        "1999-12-310",
        "٢٠٢٤",
    ] {
        assert!(wrong(text, "") && wrong("1999", text), "{text}");
    }
}
