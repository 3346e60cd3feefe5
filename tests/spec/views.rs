//! Components as text: the page rendered without a browser.
use crate::library::opening;
use placard::apps::import::app::ImportApp;
use placard::apps::library::app::LibraryApp;
use placard::apps::meeting::app::MeetingApp;
use placard::apps::new_vote::app::NewVote;
use placard::apps::odds::app::Odds;
use placard::apps::share::app::Share;
use placard::apps::sheet::SheetApp;
use placard::apps::widget::app::WidgetApp;
use placard::apps::widget::message::Start;
use placard::kit::page::Page;
use placard::model::opening::Opening;
use placard::pages::library::filter::Filter;
use placard::pages::new_vote::page::{Begin, Tables};
use placard::shell::app::{App, Props};
use placard::shell::program::Program;
use records::council_terms::CouncilTerms;
use records::library::Library;
use records::made::Made;
use records::scenario::{Scenario, Source};
use rules::membership::Body;
use std::fs;
use std::rc::Rc;
use wording::messages::Texts;
use yew::{BaseComponent, ServerRenderer};

fn rendered<C: BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let renderer = ServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// The English page that an app shows from a start, as HTML.
pub fn app_page<P: Program>(page: Page, start: impl FnOnce() -> P::Start + Send + 'static) -> String {
    rendered::<App<P>>(move || Props {
        page,
        root: "./".into(),
        texts: Texts::english(),
        lang: None,
        start: Ok(start()),
    })
}

fn file(name: &str) -> String {
    fs::read_to_string(crate::library::root().join(name)).unwrap()
}

/// The page of an address, as HTML.
pub fn page(query: &str) -> String {
    let query = query.to_owned();
    app_page::<MeetingApp>(Page::Meeting, move || Rc::new(opening(&query)))
}

#[test]
fn the_library_without_scripts_links_to_every_meeting() {
    let page = app_page::<LibraryApp>(Page::Meetings, || {
        let library = Library::read(&file("www/scenarios/index.json")).unwrap();
        (Rc::new(library), Filter::default(), Vec::new())
    });
    for name in crate::library::names() {
        assert!(page.contains(&format!("href=\"./en/{name}.html\"")), "{name}");
    }
    assert!(page.contains("href=\"./new.html\"") && page.contains("href=\"./import.html\""));
    assert!(page.contains("href=\"./licences.html\""));
    assert_eq!(page.matches("aria-current=\"page\"").count(), 1);
    assert!(!page.contains(" style=") && !page.contains("<script"));
}

#[test]
fn the_form_of_a_new_vote_seats_the_council_of_its_day() {
    let page = app_page::<SheetApp<NewVote>>(Page::New, || {
        let tables = Tables {
            terms: CouncilTerms::read(&file("crates/records/data/council_terms.csv")).unwrap(),
            names: || Box::pin(async { Err(String::new()) }),
            site: String::new(),
            today: "2026-01-01".parse().unwrap(),
            library: |_| Box::pin(async { None }),
            pack: |_| Box::pin(async { None }),
            file: |_| Box::pin(async { Err(String::new()) }),
        };
        let begin = Begin {
            made: Made::blank(Body::SecurityCouncil, "1950-06-27".parse().unwrap()),
            partial: false,
        };
        Some((Rc::new(tables), begin, Vec::new()))
    });
    assert!(
        page.contains("Yugoslavia") && page.contains("value=\"1950-06-27\""),
        "{page}"
    );
}

#[test]
fn a_page_that_needs_scripts_says_so_and_leads_on() {
    for html in [
        app_page::<SheetApp<NewVote>>(Page::New, || None),
        app_page::<ImportApp>(Page::Import, || None),
        app_page::<SheetApp<Odds>>(Page::Odds, || None),
        app_page::<SheetApp<Share>>(Page::Share, || None),
    ] {
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(
            html.contains("This page needs scripts") && html.contains("href=\"./meetings.html\""),
            "{html}"
        );
    }
}

#[test]
fn the_page_without_scripts_answers_first() {
    let page = page("");
    assert!(
        page.contains("Resolution 2774 (2025) was adopted, 10–0–5"),
        "{page}"
    );
    assert_eq!(page.matches("class=\"seat-button\"").count(), 15);
    assert_eq!(page.matches("class=\"motion-card\"").count(), 7);
    let heading = page.find("<h1").unwrap();
    assert!(heading < page.find("motion-card").unwrap());
}

#[test]
fn every_seat_says_who_where_and_how() {
    let page = page("?sc-2774=FRA:against");
    assert!(page.contains("aria-label=\"France, permanent member, against, changed from the record\""));
    assert!(page.contains("aria-label=\"Denmark, abstaining\""));
}

#[test]
fn the_hall_has_a_tile_for_every_member_and_says_when_a_roll_is_not_known() {
    let known = page("?meeting=ga-2025-02-24&at=ga-es11-7");
    assert_eq!(known.matches("class=\"seat-button\"").count(), 193);
    assert!(!known.contains("Only the count"));
    let unknown = page("?meeting=ga-2025-02-24&at=ga-L12");
    assert_eq!(unknown.matches("class=\"seat-button\"").count(), 193);
    assert!(unknown.contains("Only the count of this vote is known"));
}

#[test]
fn every_view_is_free_of_inline_styles_scripts_and_missing_texts() {
    for meeting in crate::library::names() {
        let scenario = crate::library::meeting(&meeting);
        for item in &scenario.items {
            let page = page(&format!("?meeting={meeting}&at={}", item.id));
            assert!(
                !page.contains(" style=") && !page.contains("<script"),
                "{meeting} {}",
                item.id
            );
            // A message that is not found is empty.
            assert!(
                !page.contains("aria-label=\"\"") && !page.contains("title=\"\""),
                "{meeting} {}",
                item.id
            );
        }
    }
}

#[test]
fn a_meeting_that_cannot_be_opened_has_a_page_of_its_own() {
    let page = rendered::<App<MeetingApp>>(|| Props {
        page: Page::Meeting,
        root: "./".into(),
        texts: Texts::english(),
        lang: None,
        start: Err("scenarios/x.json: 404".to_owned()),
    });
    assert!(
        page.contains("<h1>") && page.contains("scenarios/x.json: 404"),
        "{page}"
    );
}

#[test]
fn what_would_change_it_stands_beside_why() {
    // One abstention of Russia would have carried the amendment.
    let amendment = page("?at=sc-115");
    assert!(amendment.contains("What would have carried it"));
    assert!(
        amendment.contains("Russian Federation: abstaining instead of against"),
        "{amendment}"
    );
    // Five alone could have defeated the text; by nine votes, two that abstain as well.
    let text = page("");
    assert!(text.contains("Each of 5 members alone could have blocked it by voting against"));
    assert!(text.contains("if every permanent member had to be in favour"));
}

/// The Council's vote on the record, with other addresses for its sources.
fn with_sources_at(urls: &[&str]) -> Opening {
    let mut scenario = Scenario::clone(&crate::library::meeting("sc-2025-02-24"));
    let source = |(place, url): (usize, &&str)| Source {
        id: format!("s{place}"),
        title: format!("Source {place}"),
        url: Some((*url).to_owned()),
        via: None,
    };
    scenario.sources = urls.iter().enumerate().map(source).collect();
    for item in &mut scenario.items {
        item.sources = (0..urls.len()).collect();
    }
    Opening::on_the_record(Rc::new(scenario))
}

#[test]
fn a_source_becomes_a_link_only_where_it_leads_to_a_page_of_the_web() {
    const OTHERS: [&str; 9] = [
        "javascript:alert(1)",
        " javascript:alert(2)",
        "JavaScript:alert(3)//https://",
        "data:text/html,x",
        "file:///etc/passwd",
        "//other.example/x",
        "blob:https://a.example/1",
        "relative.html",
        "https:///x",
    ];
    const LINKS: [&str; 2] = ["https://digitallibrary.un.org/record/1", "HTTP://press.un.org/x"];
    let opening = || Rc::new(with_sources_at(&[&OTHERS[..], &LINKS[..]].concat()));
    let app = app_page::<MeetingApp>(Page::Meeting, opening);
    let widget = app_page::<WidgetApp>(Page::Meeting, move || Start {
        options: Rc::default(),
        site: None,
        opening: Some(opening()),
    });
    for html in [app, widget] {
        for url in OTHERS {
            assert!(!html.contains(&format!("href=\"{url}")), "{url}");
            assert!(html.contains(&format!("<code>{url}</code>")), "{url} is shown");
        }
        for url in LINKS {
            assert!(html.contains(&format!("href=\"{url}\"")), "{url}");
        }
    }
}
