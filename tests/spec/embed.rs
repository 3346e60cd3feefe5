//! What is wanted of an embed: its own address, and what the frame is then asked for.
use crate::library::{meeting, state};
use placard::apps::widget::options::Options;
use placard::embed::look::{Font, Theme};
use placard::embed::part::Part;
use placard::embed::settings::{Ask, Embed, Free, Paint, Unfit};
use placard::embed::snippet::{Wanted, element, frame, picture, snippet};
use placard::model::state::Action;
use wording::lang::Lang;
use wording::messages::Texts;

fn wished(wishes: impl IntoIterator<Item = Ask>) -> Embed {
    wishes.into_iter().fold(Embed::default(), Embed::after)
}

fn everything() -> Embed {
    wished([
        Ask::Only(true),
        Ask::Show(Part::Reasons, false),
        Ask::Free(Free::Members),
        Ask::Member("FRA".parse().unwrap(), true),
        Ask::Member("GBR".parse().unwrap(), true),
        Ask::Own(true),
        Ask::Theme(Theme::Light),
        Ask::Font(Some(Font::Serif)),
        Ask::Radius(Some(40)),
        Ask::Paint(Paint::Ink, "#113".to_owned()),
        Ask::Paint(Paint::Paper, " fff8e7 ".to_owned()),
        Ask::Paint(Paint::Accent, "<b>".to_owned()),
        Ask::Frozen(true),
        Ask::Fits(false),
        Ask::Width(280),
    ])
}

#[test]
fn its_address_brings_back_every_wish() {
    let embed = everything();
    let meeting = "meeting=sc-2025-02-24&at=sc-115&sc-115=RUS:abstaining";
    let address = embed.write(meeting);
    assert_eq!(Embed::split(&address), (embed, meeting.to_owned(), Vec::new()));
    assert_eq!(
        Embed::split(""),
        (Embed::default(), String::new(), Vec::new()),
        "nothing is asked"
    );
    assert_eq!(Embed::default().write(meeting), meeting, "nothing is said");
    for free in [Free::Votes, Free::Shown, Free::Nothing, Free::Members] {
        let embed = wished([Ask::Free(free)]);
        assert_eq!(Embed::split(&embed.write("")).0, embed);
    }
}

#[test]
fn what_is_not_understood_is_left_out_and_named() {
    let (embed, rest, unknown) = Embed::split(
        "?theme=pink&radius=99&show=&only=maybe&free=FRA,%3Cb%3E&lang=fr&sc-2774=FRA:against&width=5",
    );
    let wrong = [
        "theme=pink",
        "radius=99",
        "show=",
        "only=maybe",
        "free=FRA,<b>",
        "width=5",
    ];
    assert_eq!(unknown, wrong);
    assert_eq!(rest, "lang=fr&sc-2774=FRA:against");
    assert_eq!(embed, wished([Ask::Free(Free::Members)]));
}

#[test]
fn the_widget_understands_all_that_it_is_asked_for() {
    let embed = everything();
    let parts = embed.asked("sc-2774");
    assert_eq!(
        parts.join("&"),
        "only=sc-2774&show=verdict,steps,room,record,link&free=FRA,GBR&theme=light&font=serif&radius=24&ink=111133&paper=fff8e7"
    );
    let asked = Options::read(&parts.join("&"));
    assert_eq!(asked.problems, []);
    assert_eq!(asked.rest, "");
    assert_eq!(asked.look, embed.look().0);
    assert!(!asked.shows(Part::Reasons) && asked.shows(Part::Link));
}

#[test]
fn colours_are_refused_with_the_reason() {
    let unfit = |wishes: &[(Paint, &str)]| {
        let paint = |(paint, typed): &(Paint, &str)| Ask::Paint(*paint, (*typed).to_owned());
        wished(wishes.iter().map(paint)).look().1
    };
    assert_eq!(unfit(&[(Paint::Ink, "red")]), [(Paint::Ink, Unfit::NoColour)]);
    assert_eq!(unfit(&[(Paint::Ink, "000"), (Paint::Paper, "ffffff")]), []);
    let faint = unfit(&[(Paint::Ink, "000")]);
    let [(Paint::Ink, Unfit::Faint(refused))] = &faint[..] else {
        panic!("{faint:?}");
    };
    assert_eq!((refused.theme, &*refused.contrast()), ("dark", "1.2"));
}

#[test]
fn something_is_always_shown() {
    let embed = wished(Part::ALL.map(|(_, part)| Ask::Show(part, false)));
    assert_eq!(embed.without.len(), Part::ALL.len() - 1);
    let again = wished([Ask::Show(Part::Room, false), Ask::Show(Part::Room, true)]);
    assert_eq!(again, Embed::default());
}

#[test]
fn members_without_a_seat_that_day_are_left_out() {
    let mut embed = wished([
        Ask::Member("BRA".parse().unwrap(), true),
        Ask::Member("FRA".parse().unwrap(), true),
    ]);
    let absent = embed.hold_against(&meeting("sc-2025-02-24"));
    assert_eq!(absent, ["BRA".parse().unwrap()]);
    assert_eq!(embed.members, ["FRA".parse().unwrap()]);
}

#[test]
fn members_that_alone_are_free_can_be_changed_and_no_others() {
    let locks = Options::read("?free=FRA,GBR").locks;
    let mut state = state("?sc-2774=FRA:against,RUS:against");
    let [france, russia] = ["FRA", "RUS"].map(|name| name.parse().unwrap());
    let press = Action::Press(france);
    assert_eq!(locks.allowed(&state, press.clone()), Some(press));
    assert_eq!(
        locks.allowed(&state, Action::Press(russia)),
        Some(Action::Focus(russia))
    );
    // Back on the record, but for what is fixed.
    state = state
        .clone()
        .reduce(locks.allowed(&state, Action::Record).unwrap());
    assert_eq!(
        placard::model::address::write(&state),
        "meeting=sc-2025-02-24&sc-2774=RUS:against"
    );
}

#[test]
fn the_element_says_the_same_as_the_frame() {
    let (state, texts, embed) = (
        state("?at=sc-115&sc-115=RUS:abstaining"),
        Texts::english(),
        everything(),
    );
    let wanted = Wanted {
        root: "https://placard.example/",
        state: &state,
        texts: &texts,
        lang: Some(Lang::En),
        embed: &embed,
    };
    let version = format!("https://placard.example/v/{}/", env!("CARGO_PKG_VERSION"));
    assert!(frame(&wanted).starts_with(&format!(
        "{version}widget.html?lang=en&meeting=sc-2025-02-24&at=sc-115&"
    )));
    let element = element(&wanted);
    for part in [
        "meeting=\"sc-2025-02-24\"",
        "at=\"sc-115\"",
        "only=\"sc-115\"",
        "free=\"FRA,GBR\"",
        "lang=\"en\"",
        "changes=\"sc-115=RUS:abstaining\"",
        &format!("src=\"{version}embed.js\""),
    ] {
        assert!(element.contains(part), "{part} in {element}");
    }
    let html = snippet(&wanted);
    assert!(!html.contains("<script"), "{html}");
    // The picture at a fixed address is that of the last vote on the record.
    assert_eq!(picture(&wanted), None);
    assert!(!html.contains("<picture>"), "{html}");
    assert!(html.contains(
        "href=\"https://placard.example/en/sc-2025-02-24.html?at=sc-115&amp;sc-115=RUS:abstaining\""
    ));
}
