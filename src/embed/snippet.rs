//! What a newsroom pastes into an article: a sentence with the result and a link, a picture for print, feeds and readers
//! without scripts, then the frame, and a script that fits its height. Pure: a state and wishes in, HTML out.
//!
//! Nothing in it is needed by the rest: without the script the frame keeps the height that is reserved, without the frame
//! the sentence and the picture stay. The picture gives way on screens where scripts run; `none.svg` is empty.
use crate::embed::part::Part;
use crate::embed::settings::{Embed, Free};
use crate::model::address;
use crate::model::opening::Place;
use crate::model::replay::Replay;
use crate::model::session::seat_order;
use crate::model::state::State;
use crate::take_away::kind::Kind;
use crate::take_away::sentence::{self, Style};
use crate::text::phrases;
use crate::text::version::VERSION;
use crate::vote::shown_vote::ShownVote;
use crate::vote::supposition;
use records::scenario::Scenario;
use rules::membership::Body;
use wording::arg::Arg;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::say::vote::tally;

/// What is wanted of the embed, and for what.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// Where the site lies, with its last slash: `https://example.org/placard/`.
    pub root: &'a str,
    /// The meeting, the vote that is shown, and what is changed.
    pub state: &'a State,
    /// The words of the sentence.
    pub texts: &'a Texts,
    /// The language of the frame; the reader's own when there is none.
    pub lang: Option<Lang>,
    /// Everything else.
    pub embed: &'a Embed,
}

/// The folder of the frame and of its script: that of the site, or of its version.
fn folder(wanted: &Wanted<'_>) -> String {
    match wanted.embed.frozen {
        true => format!("{}v/{VERSION}/", wanted.root),
        false => wanted.root.to_owned(),
    }
}

/// What the frame is asked for, part by part.
fn parts(wanted: &Wanted<'_>) -> Vec<String> {
    let mut state = wanted.state.clone();
    if state.place == Place::Page {
        state.place = Place::Library;
    }
    let state = address::write(&state);
    let lang = wanted.lang.map(|lang| format!("lang={}", lang.code()));
    // The meeting always by its name: what opens without one may be another some day.
    let state = match state.is_empty() {
        true => format!("meeting={}", wanted.state.scenario.id),
        false => state,
    };
    let item = wanted.state.scenario.items.get(wanted.state.selected);
    let asked = item.map(|item| wanted.embed.asked(&item.id));
    let state = state.split('&').map(str::to_owned);
    lang.into_iter()
        .chain(state)
        .chain(asked.into_iter().flatten())
        .collect()
}

/// The address of the frame.
#[must_use]
pub fn frame(wanted: &Wanted<'_>) -> String {
    format!("{}widget.html?{}", folder(wanted), parts(wanted).join("&"))
}

/// The address of the same on the whole page.
#[must_use]
pub fn page(wanted: &Wanted<'_>) -> String {
    let lang = wanted.lang.unwrap_or_else(|| wanted.texts.lang());
    format!("{}{}", wanted.root, address::page(wanted.state, lang).write())
}

/// The address of the picture: of the last vote of a meeting of the library, on the record. Others have none.
#[must_use]
pub fn picture(wanted: &Wanted<'_>) -> Option<String> {
    let State {
        scenario,
        place,
        selected,
        ..
    } = wanted.state;
    let drawn = matches!(place, Place::Library | Place::Page)
        && selected + 1 == scenario.items.len()
        && !wanted.state.is_changed();
    let lang = wanted.texts.lang().code();
    drawn.then(|| format!("{}{lang}/{}.png", wanted.root, scenario.id))
}

/// The result in a sentence, with body and day. A what-if comes with what happened, and a vote that somebody made up with the
/// word that it is one.
#[must_use]
pub fn sentence(wanted: &Wanted<'_>) -> String {
    let Wanted { state, texts, .. } = *wanted;
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    let Some(shown) = ShownVote::of(texts, state, &day, &order) else {
        return String::new();
    };
    match Kind::of(&shown) {
        Kind::WhatIf => sentence::what_if(&shown, Style::Press).unwrap_or_default(),
        Kind::Own => sentence::record(&shown, Style::Press),
        Kind::Record => {
            let args = [
                ("headline", Arg::Text(shown.headline())),
                ("body", texts.get(phrases::body_key(state.scenario.body)).into()),
                ("date", phrases::day(texts, state.scenario.date).into()),
            ];
            texts.say("take-sentence", &args)
        }
    }
}

/// What the picture shows, in short: the sentence before it says the rest.
fn result(wanted: &Wanted<'_>) -> String {
    let Wanted { state, texts, .. } = *wanted;
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    ShownVote::of(texts, state, &day, &order).map_or_else(String::new, |shown| {
        let (word, _) = shown.verdict();
        [word.word, tally(texts, &shown.votes.tally())].join(" ")
    })
}

/// What the frame is, for readers who hear its name: the body and the day.
fn title(wanted: &Wanted<'_>) -> String {
    let Wanted { state, texts, .. } = *wanted;
    let body = texts.get(phrases::body_key(state.scenario.body));
    [body, sentence::press_day(texts, state.scenario.date)].join(", ")
}

/// The height that is reserved, in pixels: that of the widget in a column of some 600 pixels, measured part by part.
#[must_use]
pub fn height(wanted: &Wanted<'_>) -> u32 {
    let Scenario { items, body, .. } = &*wanted.state.scenario;
    let council = *body == Body::SecurityCouncil;
    let supposes = matches!(wanted.embed.free, Free::All | Free::Shown)
        && supposition::is_open(&wanted.state.scenario, wanted.state.selected);
    // The switch stands above the seats.
    let switch = if supposes { SWITCH } else { 0 };
    let part = |(_, part): &(_, Part)| match part {
        Part::Verdict => 196,
        // Some four steps stand in a row.
        Part::Steps if items.len() > 1 && !wanted.embed.only => {
            u32::try_from(items.len().div_ceil(4)).unwrap_or(0) * 37
        }
        Part::Room if council => 171 + HINT + switch,
        Part::Room => 942 + HINT + switch,
        Part::Reasons if council => 120,
        Part::Reasons => 241,
        Part::Record => 37,
        Part::Steps | Part::Link => 0,
    };
    let shown = Part::ALL
        .iter()
        .filter(|(_, part)| !wanted.embed.without.contains(part));
    FOOT + shown.map(part).sum::<u32>()
}

/// What may be pressed, in words.
const HINT: u32 = 28;

/// The switch of a vote of which something can be supposed.
const SWITCH: u32 = 83;

/// The version, the day of the data, the sources, and the frame around all.
const FOOT: u32 = 71;

/// The whole of it.
#[must_use]
pub fn snippet(wanted: &Wanted<'_>) -> String {
    let line = |tag: String| tag + "\n";
    let mut html = line(format!(
        "<p>{} <a href=\"{}\">{}</a></p>",
        escaped(&sentence(wanted)),
        escaped(&page(wanted)),
        escaped(&wanted.texts.get("widget-open")),
    ));
    if let Some(picture) = picture(wanted) {
        html += &line(format!(
            "<picture><source media=\"screen and (scripting)\" srcset=\"{}none.svg\"><img src=\"{}\" alt=\"{}\"></picture>",
            escaped(&folder(wanted)),
            escaped(&picture),
            escaped(&result(wanted)),
        ));
    }
    html += &line(format!(
        "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height={} frameborder=0></iframe>",
        escaped(&frame(wanted)),
        escaped(&title(wanted)),
        height(wanted),
    ));
    if wanted.embed.fits {
        html += &script(wanted);
    }
    html
}

/// The same as an element, which tells what happens in it.
#[must_use]
pub fn element(wanted: &Wanted<'_>) -> String {
    let (mut attributes, mut changes) = (String::new(), Vec::new());
    for part in parts(wanted) {
        match part.split_once('=').filter(|(name, _)| ATTRIBUTES.contains(name)) {
            Some((name, value)) => attributes += &format!(" {name}=\"{}\"", escaped(value)),
            None => changes.push(part),
        }
    }
    if !changes.is_empty() {
        attributes += &format!(" changes=\"{}\"", escaped(&changes.join("&")));
    }
    let (height, title) = (height(wanted), title(wanted));
    let title = escaped(&title);
    format!("<un-vote{attributes} height=\"{height}\" title=\"{title}\"></un-vote>\n") + &script(wanted)
}

/// What `embed.js` takes as attributes; everything else of an address is what is changed.
const ATTRIBUTES: [&str; 13] = [
    "meeting", "only", "show", "lock", "free", "accent", "ink", "paper", "font", "radius", "lang", "theme",
    "at",
];

fn script(wanted: &Wanted<'_>) -> String {
    format!(
        "<script async src=\"{}embed.js\"></script>\n",
        escaped(&folder(wanted))
    )
}

/// A text as it stands in HTML, between tags or in double quotation marks.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
