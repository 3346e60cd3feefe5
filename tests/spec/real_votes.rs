//! The form for a vote of one's own names what was really voted on that day.
use crate::archive::ui;
use crate::library::root;
use placard::pages::new_vote::real_votes;
use records::library::Library;
use rules::membership::Body;
use std::fs;
use wording::lang::Lang;
use yew::{Html, Properties, ServerRenderer, component};

#[derive(Clone, PartialEq, Properties)]
struct Day {
    body: Body,
    date: &'static str,
}

#[component]
fn Shown(day: &Day) -> Html {
    let library =
        Library::read(&fs::read_to_string(root().join("www/scenarios/index.json")).unwrap()).unwrap();
    real_votes::view(&ui(Lang::En, true), &library, day.body, day.date.parse().unwrap())
}

fn html(body: Body, date: &'static str) -> String {
    let renderer = ServerRenderer::<Shown>::with_props(move || Day { body, date });
    futures::executor::block_on(renderer.hydratable(false).render())
}

#[test]
fn a_day_of_the_library_names_its_meeting_and_asks_the_archive() {
    let council = html(Body::SecurityCouncil, "2025-02-24");
    assert!(
        council.contains("sc-2025-02-24") && !council.contains("ga-2025-02-24"),
        "{council}"
    );
    assert!(
        council.contains("archive.html?lang=en&amp;body=security-council&amp;find=2025-02-24"),
        "{council}"
    );
    let assembly = html(Body::GeneralAssembly, "2025-02-24");
    assert!(assembly.contains("ga-2025-02-24") && !assembly.contains("sc-2025-02-24"));
    // A day of which the library has nothing: the archive may have it.
    let other = html(Body::SecurityCouncil, "1950-06-28");
    assert!(
        !other.contains("<ul>") && other.contains("find=1950-06-28"),
        "{other}"
    );
    // A year of which neither has anything.
    assert_eq!(html(Body::SecurityCouncil, "2199-01-01"), "");
}
