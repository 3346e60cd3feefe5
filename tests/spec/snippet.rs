//! What a newsroom pastes: short, whole without scripts, and the same address in ten years.
use crate::library::{root, state};
use placard::embed::look::Theme;
use placard::embed::settings::{Ask, Embed, Free};
use placard::embed::snippet::{Wanted, height, picture, sentence, snippet};
use wording::messages::Texts;

fn with<T>(query: &str, ask: impl FnOnce(Wanted<'_>) -> T) -> T {
    let (state, texts) = (state(query), Texts::english());
    ask(Wanted {
        root: "https://placard.example/",
        state: &state,
        texts: &texts,
        lang: None,
        embed: &Embed::default(),
    })
}

#[test]
fn the_flagships_snippet_is_under_600_bytes() {
    let html = with("", |wanted| snippet(&wanted));
    assert!(html.len() < 600, "{} bytes:\n{html}", html.len());
    for part in [
        "<p>",
        "2774",
        "href=\"https://placard.example/en/sc-2025-02-24.html\"",
        "src=\"https://placard.example/en/sc-2025-02-24.png\"",
        "src=\"https://placard.example/widget.html?meeting=sc-2025-02-24\"",
        "loading=\"lazy\"",
        "width=\"100%\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("style="), "a strict host forbids inline styles");
    // What a real browser is given in tests/e2e.
    let golden = root().join("tests/cases/snippet.html");
    if std::env::var_os("PLACARD_RECORD").is_some() {
        std::fs::write(&golden, &html).unwrap();
    }
    assert_eq!(std::fs::read_to_string(golden).unwrap(), html);
    let page = std::fs::read_to_string(root().join("handbook/src/embed.md")).unwrap();
    assert!(page.contains(&html), "the handbook shows the snippet as it is");
}

#[test]
fn what_is_changed_and_wished_is_in_its_addresses_and_its_sentence() {
    let embed = [
        Ask::Only(true),
        Ask::Free(Free::Members),
        Ask::Member("RUS".parse().unwrap(), true),
        Ask::Theme(Theme::Dark),
    ];
    let embed = embed.into_iter().fold(Embed::default(), Embed::after);
    let html = with("?at=sc-115&sc-115=RUS:abstaining&sc-2774=FRA:against", |wanted| {
        snippet(&Wanted {
            embed: &embed,
            lang: Some(wording::lang::Lang::Fr),
            ..wanted
        })
    });
    let address = "widget.html?lang=fr&amp;meeting=sc-2025-02-24&amp;at=sc-115&amp;sc-115=RUS:abstaining&amp;\
                   sc-2774=FRA:against&amp;only=sc-115&amp;free=RUS&amp;theme=dark\"";
    assert!(html.contains(address), "{html}");
    let said = with("?sc-2774=FRA:against", |wanted| sentence(&wanted));
    assert!(said.contains("France") && said.contains("veto"), "{said}");
}

#[test]
fn the_height_has_a_place_for_the_switch_where_readers_find_one() {
    let whole = with("", |wanted| height(&wanted));
    let at = |query: &str| with(query, |wanted| height(&wanted));
    assert!(at("?at=sc-115") > whole + 60);
    let embed = Embed::default().after(Ask::Free(Free::Votes));
    let locked = with("?at=sc-115", |wanted| {
        height(&Wanted {
            embed: &embed,
            ..wanted
        })
    });
    assert_eq!(locked, whole);
}

#[test]
fn every_meeting_has_a_sentence_a_picture_and_a_height() {
    for name in crate::library::names() {
        with(&format!("?meeting={name}"), |wanted| {
            assert!(sentence(&wanted).len() > 20, "{name}");
            assert!(picture(&wanted).is_some_and(|picture| picture.ends_with(&format!("/{name}.png"))));
            assert!(
                (500..2000).contains(&height(&wanted)),
                "{name}: {}",
                height(&wanted)
            );
            let html = snippet(&wanted);
            assert!(!html.contains("\"\""), "{html}");
        });
    }
}

#[test]
fn the_example_page_names_files_that_ship() {
    let page = std::fs::read_to_string(root().join("www/embed-example.html")).unwrap();
    let index = std::fs::read_to_string(root().join("index.html")).unwrap();
    for file in ["embed.js", "none.svg"] {
        assert!(
            page.contains(file) && index.contains(&format!("www/{file}")),
            "{file}"
        );
    }
}
