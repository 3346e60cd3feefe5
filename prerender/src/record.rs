//! A meeting on the record, in a language, and the sentences about it.

use std::path::Path;
use std::rc::Rc;

use placard::model::opening::Opening;
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::model::state::State;
use placard::take_away::picture::look::Look;
use placard::take_away::picture::picture;
use placard::text::phrases;
use placard::text::phrases::body_key;
use placard::vote::shown_vote::ShownVote;
use records::library::Library;
use records::scenario::{Scenario, Source};
use rules::member::MemberId;
use wording::lang::Lang;
use wording::messages::Texts;

/// All the words of a language.
pub fn texts(lang: Lang) -> Result<Texts, String> {
    Texts::whole(lang).map_err(|error| error.to_string())
}

/// A meeting of the site in `folder`, by its name, in a language.
pub fn read(folder: &Path, id: &str, lang: Lang) -> Result<Scenario, String> {
    packer::read(folder, id, lang.code())
}

/// The library of the site in `folder`, in a language.
pub fn library(folder: &Path, lang: Lang) -> Result<Library, String> {
    packer::library(folder, lang.code())
}

/// What a page says of a meeting.
pub struct Record {
    /// The title of the page, with the site's name.
    pub page_title: String,
    /// Its title.
    pub title: String,
    /// Body, meeting, day and size.
    pub eyebrow: String,
    /// The answer of its last vote, with the body and the day.
    pub description: String,
    /// The answer of each vote, in order.
    pub headlines: Vec<String>,
    /// Where its votes are from.
    pub sources: Vec<Source>,
    /// The picture of its last vote, an SVG.
    pub picture: String,
}

impl Record {
    /// The sentences about a meeting. `link` is written at the foot of its picture.
    pub fn of(scenario: &Scenario, texts: &Texts, link: &str) -> Result<Self, String> {
        let mut state = State::from(&Opening::on_the_record(Rc::new(scenario.clone())));
        let (day, order) = (Replay::of(scenario, &state.changes), seat_order(scenario));
        let last = state.selected;
        let mut headlines = Vec::new();
        for item in 0..scenario.items.len() {
            state.selected = item;
            headlines.push(shown(texts, &state, &day, &order)?.recorded_headline());
        }
        state.selected = last;
        let shown = shown(texts, &state, &day, &order)?;
        let day_of = phrases::day(texts, scenario.date);
        Ok(Self {
            page_title: phrases::page_title(texts, &scenario.title),
            title: scenario.title.clone(),
            eyebrow: phrases::eyebrow(texts, scenario),
            description: [
                shown.recorded_headline(),
                texts.get(body_key(scenario.body)),
                day_of,
            ]
            .join(" · "),
            headlines,
            sources: sources(scenario),
            picture: picture(&shown, Look::LINK, link),
        })
    }

    /// The answers as plain text, a line each; then the meeting, the sources and the address.
    pub fn plain(&self, address: Option<&str>) -> String {
        let mut text = String::new();
        let source = |source: &Source| match &source.url {
            Some(url) => format!("{}: {url}", source.title),
            None => source.title.clone(),
        };
        let lines = self.headlines.iter().cloned();
        let lines = lines.chain([String::new(), self.eyebrow.clone()]);
        let lines = lines.chain(self.sources.iter().map(source));
        for line in lines.chain(address.map(str::to_owned)) {
            text += &line;
            text.push('\n');
        }
        text
    }
}

fn shown<'a>(
    texts: &'a Texts,
    state: &'a State,
    day: &'a Replay,
    order: &'a [MemberId],
) -> Result<ShownVote<'a>, String> {
    ShownVote::of(texts, state, day, order).ok_or_else(|| format!("`{}` has no votes", state.scenario.id))
}

/// The sources that the votes name, in the order of the meeting's list.
fn sources(scenario: &Scenario) -> Vec<Source> {
    let named = |at: &usize| scenario.items.iter().any(|item| item.sources.contains(at));
    let sources = scenario.sources.iter().enumerate();
    sources
        .filter(|(at, _)| named(at))
        .map(|(_, source)| source.clone())
        .collect()
}
