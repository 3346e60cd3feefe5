//! The pages of their own: an address below the root is read and written, and stands for the same meeting as its query.
use crate::library::{meeting, opening};
use placard::address::site_path::SitePath;
use placard::model::address::{MeetingAddress, spot};
use placard::model::opening::Place;
use placard::model::state::State;
use wording::lang::Lang;

#[test]
fn what_is_written_is_read_back() {
    for address in [
        "",
        "?lang=fr",
        "?meeting=ga-2025-02-24",
        "meetings.html?find=veto",
        "fr/meetings.html",
        "ar/sc-2025-02-24.html?at=sc-115&sc-2774=FRA:against",
    ] {
        assert_eq!(SitePath::read(address).write(), address);
    }
}

#[test]
fn addresses_that_hosts_and_people_shorten_name_the_same_page() {
    assert_eq!(
        SitePath::read("index.html?lang=fr#room"),
        SitePath::read("?lang=fr")
    );
    assert_eq!(
        SitePath::read("fr/ga-2025-02-24"),
        SitePath::read("fr/ga-2025-02-24.html")
    );
    // No language of the United Nations, and a folder within one.
    for address in ["de/ga-2025-02-24.html", "fr-CA/x.html", "a/fr/x.html"] {
        assert_eq!(SitePath::read(address).lang, None, "{address}");
    }
}

#[test]
fn a_page_stands_for_its_meeting_in_its_language() {
    let page = MeetingAddress::of(&SitePath::read("fr/sc-2025-02-24.html?sc-2774=FRA:against"));
    let query = MeetingAddress::read("?lang=fr&meeting=sc-2025-02-24&sc-2774=FRA:against");
    assert_eq!((page.lang, page.meeting()), (Some(Lang::Fr), "sc-2025-02-24"));
    assert_eq!(
        MeetingAddress {
            page: false,
            ..page.clone()
        },
        query
    );
    let (page, query) = (
        page.open(meeting("sc-2025-02-24")),
        opening("?meeting=sc-2025-02-24&sc-2774=FRA:against"),
    );
    assert_eq!(page.changes, query.changes);
    assert_eq!((&page.place, &query.place), (&Place::Page, &Place::Library));
}

#[test]
fn what_the_query_says_holds() {
    let other = MeetingAddress::of(&SitePath::read(
        "fr/sc-2025-02-24.html?meeting=ga-2025-02-24&lang=ru",
    ));
    assert_eq!((other.lang, other.meeting()), (Some(Lang::Ru), "ga-2025-02-24"));
    assert!(!other.page);
    let own = MeetingAddress::of(&SitePath::read(
        "fr/sc-2025-02-24.html?own=security-council&date=2025-02-24",
    ));
    assert!(own.own.is_some() && !own.page);
}

#[test]
fn what_a_reader_changes_stands_in_the_query_of_the_page_it_was_opened_on() {
    let state = |address: &str| {
        let address = MeetingAddress::of(&SitePath::read(address));
        State::from(&address.open(meeting(address.meeting())))
    };
    let at = |state: &State, asked| spot(state, Lang::Es, asked).write();
    let page = state("fr/sc-2025-02-24.html?sc-2774=FRA:against");
    assert_eq!(
        at(&page, Some(Lang::Es)),
        "es/sc-2025-02-24.html?sc-2774=FRA:against"
    );
    assert_eq!(
        at(&state("fr/ga-2025-02-24.html"), Some(Lang::Es)),
        "es/ga-2025-02-24.html"
    );
    let root = state("?sc-2774=FRA:against");
    assert_eq!(at(&root, None), "?meeting=sc-2025-02-24&sc-2774=FRA:against");
    assert_eq!(
        at(&root, Some(Lang::Es)),
        "?lang=es&meeting=sc-2025-02-24&sc-2774=FRA:against"
    );
}

#[test]
fn another_language_keeps_the_page_and_what_was_changed() {
    let other = |address: &str| SitePath::read(address).in_language(Lang::Ar).write();
    assert_eq!(
        other("fr/sc-2025-02-24.html?sc-2774=FRA:against"),
        "ar/sc-2025-02-24.html?sc-2774=FRA:against"
    );
    assert_eq!(other("fr/meetings.html?lang=fr"), "ar/meetings.html");
    assert_eq!(
        other("meetings.html?find=veto&lang=fr"),
        "meetings.html?lang=ar&find=veto"
    );
    assert_eq!(other(""), "?lang=ar");
}

#[test]
fn what_only_counts_who_follows_a_link_is_no_part_of_the_address() {
    let counters = "utm_source=news&utm_medium=e%20mail&fbclid=IwAR0&gclid=1&msclkid=2&mc_cid=3&mc_eid=4&igshid=5\
                    &twclid=6&yclid=7&_ga=1.2-3&ref=home&%75tm_id=8&ref";
    for (query, asked) in [
        (counters.to_owned(), ""),
        (format!("sc-2774=FRA:against&{counters}"), "sc-2774=FRA:against"),
        (
            format!("{counters}&only=sc-2774&refuse=1"),
            "only=sc-2774&refuse=1",
        ),
    ] {
        let spot = SitePath::read(&format!("en/sc-2025-02-24.html?{query}"));
        assert_eq!(spot.query, asked, "{query}");
    }
}

#[test]
fn no_item_of_the_library_has_the_name_of_a_counter() {
    for name in crate::library::names() {
        for item in &crate::library::meeting(&name).items {
            assert!(
                !placard::address::counters::is_counter(&item.id),
                "{name}: {}",
                item.id
            );
        }
    }
}
