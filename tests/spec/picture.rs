//! The picture that a reader takes away says what the page says, whose version it is, and nothing that misleads.
use crate::library::{meeting, names, state};
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::model::state::State;
use placard::take_away::kind::file_name;
use placard::take_away::picture::look::{Look, Shade, Shape};
use placard::take_away::picture::{described, picture, with_link};
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

fn looks() -> impl Iterator<Item = Look> {
    let shades = |(_, shape)| Shade::ALL.map(|(_, shade)| Look { shape, shade });
    Shape::ALL.into_iter().flat_map(shades)
}

/// The words of a drawing, without its title and its description.
fn said(svg: &str) -> String {
    let body = svg.split_once("</desc>").unwrap().1;
    let texts = body.split('<').filter_map(|part| part.split_once('>'));
    let texts: Vec<&str> = texts
        .map(|(_, text)| text)
        .filter(|text| !text.is_empty())
        .collect();
    texts.join(" ")
}

#[test]
fn a_what_if_says_so_with_what_happened_the_subject_the_names_and_what_was_needed() {
    let state = state("?sc-2774=FRA:against");
    for look in looks() {
        let svg = with_room(&state, |shown| {
            picture(shown, look, "placard.example/?sc-2774=FRA:against")
        });
        let (width, height) = look.shape.size();
        assert!(svg.contains(&format!("width=\"{width}\" height=\"{height}\"")));
        let said = said(&svg);
        for words in [
            "What if",
            "In fact: adopted 10–0–5",
            "Ukraine in the Security Council",
            "Had France voted against",
            "Vetoed 10–1–4",
            "9 needed",
            "France",
            "in fact abstaining",
            "Sierra Leone",
            "Charter 27(3)",
            "Source: Security Council vote dataset 1994-2025",
            "placard.example/?sc-2774=FRA:against",
        ] {
            assert!(said.contains(words), "{look:?} {words}: {said}");
        }
        assert!(!said.contains("GitHub"), "{said}");
        assert_eq!(said.matches("in fact ").count(), 1, "{said}");
        // Five permanent members have a double edge.
        assert_eq!(svg.matches("rx=\"11\" fill=\"none\"").count(), 5);
        assert!(is_well_formed(&svg));
    }
}

#[test]
fn the_record_is_said_to_be_it_and_a_vote_of_ones_own_to_be_none() {
    let svg = with_room(&state(""), |shown| picture(shown, Look::LINK, "placard.example"));
    let said_of_record = said(&svg);
    assert!(said_of_record.contains("On the record"), "{said_of_record}");
    assert!(!said_of_record.contains("What if") && !said_of_record.contains("In fact"));
    let mut own = records::scenario::Scenario::clone(&state("").scenario);
    own.origin = records::scenario::Origin::Own;
    let own = State::from(&placard::model::opening::Opening::on_the_record(
        std::rc::Rc::new(own),
    ));
    for look in looks() {
        let said = said(&with_room(&own, |shown| picture(shown, look, "placard.example")));
        assert!(
            said.contains("Not a record") && said.contains("made up by whoever made this link"),
            "{said}"
        );
        assert!(
            !said.contains("On the record") && !said.contains("Source"),
            "{said}"
        );
    }
}

#[test]
fn the_assembly_is_a_division_with_totals_names_and_groups() {
    let state = crate::library::state("?meeting=ga-2025-02-24&at=ga-es11-7&ga-es11-7=HUN:abstaining");
    for look in looks() {
        let svg = with_room(&state, |shown| picture(shown, look, "placard.example"));
        let said = said(&svg);
        for words in [
            "in favour 93",
            "against 17",
            "abstaining 66",
            "► Hungary (in fact against)",
            "Eastern European",
            "In fact: adopted 93–18–65",
        ] {
            assert!(said.contains(words), "{look:?} {words}: {said}");
        }
        assert!(is_well_formed(&svg));
    }
    // Where there is room every member is named.
    let tall = Look {
        shape: Shape::Tall,
        shade: Shade::Light,
    };
    let svg = with_room(&state, |shown| picture(shown, tall, "placard.example"));
    let words = said(&svg);
    for name in ["Zimbabwe", "Antigua and Barbuda", "Zambia", "Viet Nam"] {
        let last = name.split(' ').next_back().unwrap();
        assert!(words.contains(last), "{name}: {words}");
    }
}

#[test]
fn every_vote_of_the_library_can_be_drawn_in_every_look() {
    for name in names() {
        let scenario = meeting(&name);
        for item in &scenario.items {
            let state = state(&format!("?meeting={name}&at={}", item.id));
            for look in looks() {
                let svg = with_room(&state, |shown| picture(shown, look, "placard.example"));
                assert!(is_well_formed(&svg), "{name} {}", item.id);
                assert!(!said(&svg).contains("GitHub"), "{name} {}", item.id);
            }
        }
    }
}

/// Where each text begins and ends, on which line, and that none leaves the picture.
#[test]
fn nothing_leaves_the_picture_and_the_seats_end_above_the_foot() {
    for lang in Lang::ALL {
        let texts = Texts::whole(lang).unwrap();
        for query in [
            "",
            "?sc-2774=FRA:against",
            "?meeting=ga-2025-02-24",
            "?meeting=ga-1971-10-25",
        ] {
            let state = state(query);
            for look in looks() {
                let svg = with_room_in(texts.clone(), &state, |shown| {
                    picture(shown, look, "placard.example")
                });
                let (width, height) = look.shape.size();
                let number = |tag: &str, name: &str| -> Option<u32> {
                    tag.split_once(&format!(" {name}=\""))?
                        .1
                        .split('"')
                        .next()?
                        .parse()
                        .ok()
                };
                let mut lowest = 0;
                for tag in svg
                    .split('<')
                    .filter(|tag| tag.starts_with("text ") || tag.starts_with("rect "))
                {
                    let (x, y) = (number(tag, "x").unwrap_or(0), number(tag, "y").unwrap_or(0));
                    let (w, h) = (
                        number(tag, "width").unwrap_or(0),
                        number(tag, "height").unwrap_or(0),
                    );
                    assert!(
                        x + w <= width && y + h <= height,
                        "{lang:?} {query} {look:?}: {tag}"
                    );
                    if tag.contains("rx=\"7\"") {
                        lowest = lowest.max(y + h);
                        assert!(h >= 24, "{lang:?} {query} {look:?}: {tag}");
                    }
                }
                let foot = svg.rfind("<rect").map(|at| &svg[at..]);
                assert!(foot.is_some() && lowest < height, "{lang:?} {query}");
            }
        }
    }
}

#[test]
fn two_pictures_have_two_names() {
    let named = |query: &str, look: &[&str]| with_room(&state(query), |shown| file_name(shown, look, "png"));
    assert_eq!(
        named("", &["wide", "light"]),
        "sc-2025-02-24-sc-2774-record-wide-light.png"
    );
    assert_eq!(
        named("?sc-2774=FRA:against", &["tall", "dark"]),
        "sc-2025-02-24-sc-2774-what-if-FRA-against-tall-dark.png"
    );
    assert_eq!(
        named(
            "?sc-2774=FRA:against,GBR:against,DNK:against,GRC:against",
            &["wide", "light"]
        ),
        "sc-2025-02-24-sc-2774-what-if-4-votes-wide-light.png"
    );
    assert_eq!(
        named("?at=sc-115&sc-115=carried", &[]),
        "sc-2025-02-24-sc-115-what-if-carried.png"
    );
}

#[test]
fn the_description_says_what_the_picture_shows() {
    let words = with_room(&state("?sc-2774=FRA:against"), described);
    for part in [
        "What if: Ukraine in the Security Council, 24 February 2025. ",
        "Had France voted against, the draft would have been vetoed. In fact: adopted 10–0–5. ",
        "against (1): France. abstaining (4): Denmark, Greece, Slovenia and the United Kingdom",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
    let assembly = with_room(
        &crate::library::state("?meeting=ga-2025-02-24&at=ga-es11-7"),
        described,
    );
    assert!(assembly.contains("in favour (93). against (18): "), "{assembly}");
}

#[test]
fn the_address_is_shortened_to_what_fits() {
    let small = Look {
        shape: Shape::Small,
        shade: Shade::Light,
    };
    let drawing = with_room(&state(""), |shown| {
        picture(shown, small, placard::take_away::picture::LINK)
    });
    let kept = with_link(&drawing, &format!("https://placard.example/{}", "a".repeat(200)));
    let line = said(&kept);
    assert!(
        line.contains("placard.example/aaa") && line.ends_with('…'),
        "{line}"
    );
    assert!(!kept.contains(placard::take_away::picture::LINK));
    let whole = format!(
        "https://placard.example/own.html?own=meeting.{}",
        "WM".repeat(200)
    );
    let line = said(&with_link(&drawing, &whole));
    assert!(line.ends_with("placard.example/own.html?…"), "{line}");
}

#[test]
fn no_headline_is_cut_short_in_any_language() {
    let plain = |text: &str| -> String { text.split_whitespace().collect() };
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let texts = Texts::whole(lang).unwrap();
        for name in names() {
            let state = state(&format!("?meeting={name}"));
            for look in looks() {
                let (svg, headline) = with_room_in(texts.clone(), &state, |shown| {
                    (picture(shown, look, "placard.example"), shown.headline())
                });
                assert!(
                    plain(&said(&svg)).contains(&plain(&headline)),
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
        picture(shown, Look::LINK, "</text><script>alert(1)</script>&\"\u{1}")
    });
    assert!(is_well_formed(&svg));
    assert!(!svg.contains("<script"));
}
