//! The picture and the roll that a reader takes away say what the page says.
use crate::library::{meeting, names, state};
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::model::state::State;
use placard::take_away::picture::{Shape, picture};
use placard::take_away::roll;
use placard::vote::shown_vote::ShownVote;
use wording::lang::Lang;
use wording::messages::Texts;

fn with_room<T>(state: &State, see: impl FnOnce(&ShownVote<'_>) -> T) -> T {
    with_room_in(Texts::english(), state, see)
}

fn with_room_in<T>(texts: Texts, state: &State, see: impl FnOnce(&ShownVote<'_>) -> T) -> T {
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    see(&ShownVote::of(&texts, state, &day, &order).unwrap())
}

/// Every element is closed, in order, and no attribute holds a stray mark: enough of XML for a drawing.
fn is_well_formed(svg: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for part in svg.split('<').skip(1) {
        let Some((tag, text)) = part.split_once('>') else {
            return false;
        };
        if text.contains('>') || tag.matches('"').count() % 2 == 1 {
            return false;
        }
        let name = tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or("");
        match (tag.starts_with('/'), tag.ends_with('/')) {
            (true, _) if open.pop() != Some(name) => return false,
            (false, false) => open.push(name),
            _ => {}
        }
    }
    open.is_empty()
}

#[test]
fn the_picture_has_the_answer_the_count_the_rule_the_source_and_the_link() {
    let state = state("?sc-2774=FRA:against");
    let svg = with_room(&state, |shown| {
        picture(shown, Shape::Wide, "placard.example/?sc-2774=FRA:against")
    });
    for words in [
        "width=\"1200\" height=\"675\"",
        "Had France voted against",
        "10–1–4",
        "Charter 27(3)",
        "placard.example/?sc-2774=FRA:against",
        ">FRA</text>",
    ] {
        assert!(svg.contains(words), "{words}: {svg}");
    }
    // Five permanent members have a double edge.
    assert_eq!(
        svg.matches("fill=\"none\" stroke=\"#").count() - svg.matches("<path").count(),
        5
    );
    assert!(is_well_formed(&svg));
}

#[test]
fn every_vote_of_the_library_can_be_drawn_in_both_shapes() {
    for name in names() {
        let scenario = meeting(&name);
        for item in &scenario.items {
            let state = state(&format!("?meeting={name}&at={}", item.id));
            for shape in [Shape::Wide, Shape::Square] {
                let svg = with_room(&state, |shown| picture(shown, shape, "placard.example"));
                assert!(is_well_formed(&svg), "{name} {}", item.id);
            }
        }
    }
}

#[test]
fn no_headline_is_cut_short_in_any_language() {
    let plain = |text: &str| -> String { text.split_whitespace().collect() };
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let texts = Texts::whole(lang).unwrap();
        for name in names() {
            let state = state(&format!("?meeting={name}"));
            for shape in [Shape::Wide, Shape::Square] {
                let (svg, headline) = with_room_in(texts.clone(), &state, |shown| {
                    (picture(shown, shape, "placard.example"), shown.headline())
                });
                let body = svg.split_once("</title>").unwrap().1;
                let said: String = body
                    .split('<')
                    .filter_map(|part| part.split_once('>'))
                    .map(|(_, text)| text)
                    .collect();
                assert!(
                    plain(&said).contains(&plain(&headline)),
                    "{name} {lang:?}: {headline}"
                );
            }
        }
    }
}

#[test]
fn what_a_link_says_never_becomes_markup() {
    let state = state("");
    let svg = with_room(&state, |shown| {
        picture(shown, Shape::Wide, "</text><script>alert(1)</script>&\"\u{1}")
    });
    assert!(is_well_formed(&svg));
    assert!(!svg.contains("<script"));
}

#[test]
fn the_roll_has_a_line_for_every_seat_with_both_votes() {
    let state = state("?sc-2774=FRA:against");
    let table = with_room(&state, roll::csv);
    let lines: Vec<&str> = table.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 16);
    assert_eq!(lines[0], "code,name,vote,recorded");
    assert!(lines.contains(&"FRA,France,against,abstaining"));
    assert!(lines.contains(&"DZA,Algeria,in-favour,in-favour"));
    let sentence = with_room(&state, roll::sentence);
    assert_eq!(
        sentence,
        "Had France voted against, the draft would have been vetoed (Security Council, 24 February 2025)"
    );
    let unknown = with_room(
        &crate::library::state("?meeting=ga-2025-02-24&at=ga-L12"),
        roll::csv,
    );
    assert_eq!(unknown.lines().count(), 194);
    assert!(unknown.contains(",not-known,not-known"));
}

#[test]
fn the_roll_as_json_says_what_the_table_says() {
    let state = state("?sc-2774=FRA:against");
    let roll: serde_json::Value = serde_json::from_str(&with_room(&state, roll::json)).unwrap();
    assert_eq!(roll["meeting"], "sc-2025-02-24");
    assert_eq!(roll["item"], "sc-2774");
    let seats = roll["roll"].as_array().unwrap();
    assert_eq!(seats.len(), 15);
    let france = seats.iter().find(|seat| seat["code"] == "FRA").unwrap();
    assert_eq!(
        (&france["name"], &france["vote"], &france["recorded"]),
        (&"France".into(), &"against".into(), &"abstaining".into())
    );
}
