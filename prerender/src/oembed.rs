//! What an editor or a messenger gets that asks for the embed of a meeting's page: oEmbed 1.0, as a file.

use std::rc::Rc;

use placard::embed::settings::Embed;
use placard::embed::snippet::{Wanted, height, snippet};
use placard::model::opening::Opening;
use placard::model::state::State;
use records::scenario::Scenario;
use serde_json::json;
use wording::messages::Texts;

use crate::record::Record;
use crate::site::{PICTURE, Site};

/// How wide the embed is, in pixels, where who asks needs a number: the height is that of this width.
const WIDTH: u32 = 600;

/// For how long an answer may be kept, in seconds: a week.
const KEPT: u32 = 7 * 24 * 60 * 60;

/// The answer; `None` where the site's address is not known, since it would name nothing.
pub fn answer(site: Site<'_>, texts: &Texts, scenario: &Scenario, record: &Record) -> Option<String> {
    let root = site.whole("")?;
    let lang = texts.lang();
    let state = State::from(&Opening::on_the_record(Rc::new(scenario.clone())));
    let wanted = Wanted {
        root: &root,
        state: &state,
        texts,
        lang: Some(lang),
        embed: &Embed::default(),
    };
    let (thumbnail_width, thumbnail_height) = PICTURE;
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": texts.get("page-name"),
        "provider_url": root,
        "title": record.title,
        "html": snippet(&wanted),
        "width": WIDTH,
        "height": height(&wanted),
        "thumbnail_url": site.link(&format!("{}/{}.png", lang.code(), scenario.id)),
        "thumbnail_width": thumbnail_width,
        "thumbnail_height": thumbnail_height,
        "cache_age": KEPT,
    });
    Some(answer.to_string() + "\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use placard::take_away::picture::LINK;
    use serde_json::Value;
    use std::path::Path;
    use wording::lang::Lang;

    #[test]
    fn the_answer_is_whole_and_its_snippet_names_files_that_are_written() {
        let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www");
        let texts = crate::record::texts(Lang::Fr).unwrap();
        let scenario = crate::record::read(&www, "sc-2025-02-24", Lang::Fr).unwrap();
        let record = Record::of(&scenario, &texts, LINK).unwrap();
        assert_eq!(answer(Site(""), &texts, &scenario, &record), None);
        let answer = answer(Site("https://a.example/b/"), &texts, &scenario, &record).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(
            (&answer["version"], &answer["type"]),
            (&json!("1.0"), &json!("rich"))
        );
        assert_eq!(answer["provider_url"], "https://a.example/b/");
        assert_eq!(
            answer["thumbnail_url"],
            "https://a.example/b/fr/sc-2025-02-24.png"
        );
        assert!(answer["width"].is_u64() && answer["height"].is_u64());
        let html = answer["html"].as_str().unwrap();
        for part in [
            "href=\"https://a.example/b/fr/sc-2025-02-24.html\"",
            "src=\"https://a.example/b/fr/sc-2025-02-24.png\"",
            "src=\"https://a.example/b/widget.html?lang=fr&amp;meeting=sc-2025-02-24\"",
            "src=\"https://a.example/b/embed.js\"",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }
}
