//! The page on which a meeting opens that somebody made: whoever is sent a link to it is told by its preview that it is no
//! record. No server sees what the address holds, so the preview says the same of all.

use placard::kit::ui::Ui;
use placard::kit::{needs_scripts, page::Page};
use wording::messages::Texts;
use yew::{Callback, Properties, function_component, html};

use crate::html::{escaped, replaced};
use crate::not_started::{self, Shows};
use crate::views::{HERE, PLACEHOLDER, rendered, titled};

/// The word by which the build knows it, and its file.
pub const WORD: &str = "own";

/// The page: the heading, and a head that messengers read.
pub fn page(html: &str) -> Result<String, String> {
    let texts = Texts::english();
    let title = texts.say("page-title", &[("title", texts.get("made-up").into())]);
    let about = texts.get("made-up-why");
    let html = titled(html, &title, &about)?;
    let card: String = [
        ("property", "og:type", "website"),
        ("property", "og:title", &texts.get("made-up")),
        ("property", "og:description", &about),
        ("name", "twitter:card", "summary"),
        // Anybody can write what stands in its address.
        ("name", "robots", "noindex"),
    ]
    .iter()
    .map(|(attribute, key, content)| {
        format!("<meta {attribute}=\"{key}\" content=\"{}\">\n", escaped(content))
    })
    .collect();
    let html = replaced(&html, "</head>", "", &(card + "</head>"))?;
    let html = replaced(&html, PLACEHOLDER, "", &rendered::<Waiting>(|| Nothing))?;
    not_started::added(&html, Shows::Other, None, HERE)
}

#[derive(Clone, Copy, PartialEq, Eq, Properties)]
struct Nothing;

/// What stands there before scripts run.
#[function_component]
fn Waiting(_: &Nothing) -> yew::Html {
    let ui = Ui {
        here: Page::Meeting,
        root: HERE.into(),
        lang: None,
        texts: Texts::english(),
        effect: Callback::noop(),
    };
    html! { needs_scripts::saying(&ui, ["made-up", "made-up-why"]) }
}
