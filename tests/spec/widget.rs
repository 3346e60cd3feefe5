//! The widget without a browser: what its address may ask, what a host may say, what readers may not change.
use crate::library::{meeting, root, state};
use placard::apps::widget::app::WidgetApp;
use placard::apps::widget::message::{Start, open};
use placard::apps::widget::messages::{Command, height, shown};
use placard::apps::widget::options::{Host, Options};
use placard::embed::colour::Colour;
use placard::embed::look::{PALETTES, Theme};
use placard::embed::part::Part;
use placard::kit::page::Page;
use placard::model::address::MeetingAddress;
use placard::model::replay::Replay;
use placard::model::state::Action;
use placard::shell::app::{App, Props};
use placard::text::version::data_date;
use records::library::Library;
use rules::vote::Vote;
use std::collections::HashMap;
use std::rc::Rc;
use wording::messages::Texts;
use yew::ServerRenderer;

fn html(query: &str) -> String {
    let query = query.to_owned();
    let renderer = ServerRenderer::<App<WidgetApp>>::with_props(move || {
        let asked = Options::read(&query);
        let address = MeetingAddress::read(&asked.rest);
        let (opening, _) = open(&asked, address.open(meeting(address.meeting())));
        Props {
            page: Page::Meeting,
            root: "./".into(),
            texts: Texts::english(),
            lang: None,
            start: Ok(Start {
                options: Rc::new(asked),
                site: Some("./".into()),
                opening: Some(Rc::new(opening)),
            }),
        }
    });
    futures::executor::block_on(renderer.hydratable(false).render())
}

fn problems(query: &str) -> Vec<String> {
    let asked = Options::read(query);
    asked.problems.into_iter().map(|problem| problem.part).collect()
}

#[test]
fn the_address_of_a_meeting_is_read_as_everywhere() {
    let asked =
        Options::read("?theme=dark&meeting=sc-2025-02-24&at=sc-115&lock=FRA&sc-2774=GBR:against&childId=a-1");
    assert_eq!(asked.rest, "meeting=sc-2025-02-24&at=sc-115&sc-2774=GBR:against");
    assert_eq!(asked.look.theme, Theme::Dark);
    assert_eq!(asked.pym.as_deref(), Some("a-1"));
    assert_eq!(asked.problems, []);
}

#[test]
fn what_is_wrong_is_left_out_and_named_and_never_becomes_markup() {
    let query = "?theme=%3Cb%3E&font=Comic&radius=25&accent=red&ink=%23zzz&only=a%22b&show=room,moon&lock=%3Cscript%3E\
                 &host=news.example&childId=x%3Cy";
    let asked = Options::read(query);
    assert_eq!(asked.problems.len(), 10, "{:?}", asked.problems);
    assert!(asked.shows(Part::Room) && asked.shows(Part::Steps));
    assert!(asked.look.properties().is_empty());
    let page = html(&format!("{query}&meeting=sc-2025-02-24&sc-2774=%3Cimg%3E"));
    assert!(!page.contains("<img") && !page.contains("<script"));
}

#[test]
fn colours_that_cannot_be_read_are_refused() {
    assert_eq!(
        problems("?theme=light&ink=888888&paper=999999"),
        ["ink=#888888", "paper=#999999"]
    );
    // Dark ink alone cannot be read in the dark theme, which `auto` may come to.
    assert_eq!(problems("?ink=000000"), ["ink=#000000"]);
    assert_eq!(problems("?ink=000000&theme=light"), [""; 0]);
    assert_eq!(problems("?ink=000&paper=fff8e7&accent=0a5"), ["accent=#00aa55"]);
    assert_eq!(problems("?ink=000&paper=fff8e7&accent=%23063"), [""; 0]);
    let white = Colour([255; 3]);
    assert!((white.contrast(Colour([0; 3])) - 21.0).abs() < 0.01);
    assert!(
        (white.contrast(Colour([0x76; 3])) - 4.54).abs() < 0.01,
        "WebAIM's well-known grey"
    );
}

#[test]
fn the_palettes_are_those_of_the_style_sheet() {
    let tokens = std::fs::read_to_string(root().join("www/styles/tokens.css")).unwrap();
    let (light, dark) = tokens.split_once("prefers-color-scheme: dark").unwrap();
    for (palette, text) in PALETTES.iter().zip([light, dark]) {
        for (name, colour) in [("ink", palette.ink), ("card", palette.paper)] {
            let line = format!("--{name}: {};", colour.css());
            assert!(text.contains(&line), "{} theme: {line}", palette.theme);
        }
    }
}

#[test]
fn the_day_of_the_data_is_that_of_the_latest_meeting() {
    let index = std::fs::read_to_string(root().join("www/scenarios/index.json")).unwrap();
    let latest = Library::read(&index)
        .unwrap()
        .entries
        .iter()
        .map(|entry| entry.date)
        .max();
    assert_eq!(
        data_date(),
        latest,
        "src/text/version.rs says how new the data are"
    );
}

#[test]
fn one_vote_stands_alone_and_parts_can_be_left_out() {
    let day = html("?meeting=sc-2025-02-24");
    assert_eq!(day.matches("class=\"widget-step\"").count(), 7);
    let one = html("?meeting=sc-2025-02-24&only=sc-115&show=verdict,room");
    assert!(one.contains("Vetoed") && one.contains("data-member=\"RUS\""));
    for part in ["widget-step", "widget-record", "widget-reasons", "widget-open"] {
        assert!(!one.contains(part), "{part}");
    }
    assert!(
        one.contains("widget-version") && one.contains("sources"),
        "the foot stays"
    );
}

#[test]
fn what_is_locked_is_not_changed_by_readers() {
    let asked = Options::read("?lock=FRA,sc-115");
    let mut state = state("?sc-2774=FRA:against,GBR:against");
    let france = "FRA".parse().unwrap();
    let allowed = |state: &_, action| asked.locks.allowed(state, action);
    assert_eq!(
        allowed(&state, Action::Press(france)),
        Some(Action::Focus(france))
    );
    let denmark = Action::Press("DNK".parse().unwrap());
    assert_eq!(allowed(&state, denmark.clone()), Some(denmark));
    // Back on the record, but for what is fixed.
    state = state.clone().reduce(allowed(&state, Action::Record).unwrap());
    assert_eq!(
        placard::model::address::write(&state),
        "meeting=sc-2025-02-24&sc-2774=FRA:against"
    );
    state = state.reduce(Action::Select(3));
    assert_eq!(state.scenario.items[3].id, "sc-115");
    assert_eq!(allowed(&state, Action::Record), None);
    let suppose = |item: usize| Action::Suppose(item, Some(rules::supposition::Supposed::Carried));
    let by_item = Options::read("?lock=sc-115").locks;
    assert_eq!(by_item.allowed(&state, suppose(3)), None);
    assert_eq!(by_item.allowed(&state, suppose(4)), Some(suppose(4)));
    for fixed in ["?lock=FRA", "?lock=votes", "?free=FRA"] {
        assert_eq!(
            Options::read(fixed).locks.allowed(&state, suppose(4)),
            None,
            "{fixed}"
        );
    }
    let steps = Options::read("?lock=all").locks;
    assert_eq!(steps.allowed(&state, Action::Select(0)), None);
    let (_, problems) = open(
        &Options::read("?lock=XYZ,sc-9&only=no"),
        MeetingAddress::default().open(meeting("sc-2025-02-24")),
    );
    assert_eq!(problems.len(), 3, "{problems:?}");
}

#[test]
fn a_host_that_is_not_understood_means_nobody() {
    for query in [
        "host=https://other.example/page",
        "host=https://a.example//",
        "host=news.example",
        "host=",
        "host=*",
        "host=null",
        "host=https://a.example:99999",
        "host=https://a@b.example",
        "host=https://[::1",
        "host=ftp://a.example",
        "host=https://a.example&host=nonsense",
        "host=nonsense&host=https://a.example",
        "host=https://a.example&host=https://b.example",
    ] {
        let asked = Options::read(query);
        assert_eq!(asked.host, Host::Nobody, "{query}");
        assert!(!asked.problems.is_empty(), "{query}");
        assert_eq!(asked.host.target(), None);
        assert!(!asked.host.hears("https://a.example") && !asked.host.hears("null"));
    }
}

#[test]
fn a_host_is_compared_in_the_form_that_browsers_give() {
    for (host, origin) in [
        ("https://A.Example", "https://a.example"),
        ("HTTPS://a.example:443", "https://a.example"),
        ("http://a.example:80/", "http://a.example"),
        ("http://a.example:0443", "http://a.example:443"),
        ("https://a.example:8443/", "https://a.example:8443"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ] {
        let asked = Options::read(&format!("host={host}"));
        assert_eq!(asked.problems, [], "{host}");
        assert!(asked.host.hears(origin), "{host}");
        assert_eq!(asked.host.target(), Some(origin), "{host}");
    }
    let any = Options::read("");
    assert!(any.host.hears("https://a.example") && any.host.target() == Some("*"));
}

fn command(fields: &[(&str, &str)]) -> Option<Result<Command, String>> {
    let fields: HashMap<&str, &str> = fields.iter().copied().collect();
    Command::read(|name| fields.get(name).map(|text| (*text).to_owned()))
}

#[test]
fn a_host_is_understood_or_told_why_not() {
    assert_eq!(
        command(&[("type", "un-vote:set"), ("member", "FRA"), ("vote", "against")]),
        Some(Ok(Command::Set(None, "FRA".parse().unwrap(), Vote::Against)))
    );
    assert_eq!(command(&[("type", "un-vote:reset")]), Some(Ok(Command::Reset)));
    assert_eq!(
        command(&[("type", "un-vote:theme"), ("theme", "dark")]),
        Some(Ok(Command::Theme(Theme::Dark)))
    );
    assert!(matches!(
        command(&[("type", "un-vote:set"), ("member", "FRA"), ("vote", "veto")]),
        Some(Err(_))
    ));
    assert_eq!(command(&[("type", "resize")]), None);
    assert_eq!(command(&[]), None);
}

#[test]
fn a_host_is_told_the_height_in_three_ways_and_what_changed() {
    let ([ours, amp], pym) = height(512, Some("one"));
    let read = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
    assert_eq!(
        read(&ours),
        serde_json::json!({"type": "un-vote:height", "height": 512})
    );
    assert_eq!(
        read(&amp),
        serde_json::json!({"sentinel": "amp", "type": "embed-size", "height": 512})
    );
    assert_eq!(pym.as_deref(), Some("pymxPYMxonexPYMxheightxPYMx512"));
    let state = state("?sc-2774=FRA:against");
    let day = Replay::of(&state.scenario, &state.changes);
    let told = read(&shown("change", &state, &day).unwrap());
    assert_eq!(told["type"], "un-vote:change");
    assert_eq!(told["outcome"], "vetoed");
    assert_eq!(told["tally"]["against"], 1);
    assert_eq!(
        told["changes"],
        serde_json::json!([{"item": "sc-2774", "member": "FRA", "vote": "against"}])
    );
    assert_eq!(told["address"], "meeting=sc-2025-02-24&sc-2774=FRA:against");
}
