//! A meeting on the record, in a language: read, and told in sentences.

use std::path::Path;
use std::rc::Rc;

use placard::kit::page::Page;
use placard::kit::ui::Ui;
use placard::model::opening::Opening;
use placard::model::replay::Day;
use placard::model::session::seat_order;
use placard::model::state::State;
use placard::take_away::picture::{Shape, picture};
use placard::text::phrases;
use placard::text::phrases::body_key;
use placard::vote::shown_vote::Room;
use records::library::Library;
use records::scenario::{self, Scenario, Source};
use records::translation::Translation;
use rules::member::MemberId;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::Callback;

/// All the words of a language.
pub fn texts(lang: Lang) -> Result<Texts, String> {
    Texts::whole(lang).map_err(|error| error.to_string())
}

/// A meeting of the site in `folder`, by its name, in a language. What a meeting says in its own words is read here.
pub fn read(folder: &Path, id: &str, lang: Lang) -> Result<Scenario, String> {
    let file = format!("scenarios/{id}.json");
    let json = text_of(&folder.join(&file))?;
    let words = translation(folder, id, lang)?;
    scenario::read_translated(&file, &json, &words).map_err(|error| error.to_string())
}

/// The library of the site in `folder`, in a language.
pub fn library(folder: &Path, lang: Lang) -> Result<Library, String> {
    let index = text_of(&folder.join("scenarios/index.json"))?;
    let words = translation(folder, "index", lang)?;
    Library::read_translated(&index, &words).map_err(|error| error.to_string())
}

/// The sentences of a file of the library in a language.
fn translation(folder: &Path, name: &str, lang: Lang) -> Result<Translation, String> {
    if lang == Lang::En {
        return Ok(Translation::default());
    }
    let file = format!("scenarios/{}/{name}.json", lang.code());
    Translation::read(&text_of(&folder.join(&file))?).map_err(|error| format!("{file}: {error}"))
}

/// The text of a file.
pub fn text_of(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("reading `{}`: {error}", path.display()))
}

/// A meeting, told.
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
    /// Tells a meeting. `link` is what stands at the foot of its picture.
    pub fn of(scenario: &Scenario, texts: &Texts, link: &str) -> Result<Self, String> {
        let ui = Ui {
            here: Page::Meeting,
            root: "./".into(),
            lang: Some(texts.lang()),
            texts: texts.clone(),
            dispatch: Callback::noop(),
            request: Callback::noop(),
        };
        let mut state = State::from(&Opening::on_the_record(Rc::new(scenario.clone())));
        let (day, order) = (Day::of(scenario, &state.changes), seat_order(scenario));
        let last = state.selected;
        let mut headlines = Vec::new();
        for item in 0..scenario.items.len() {
            state.selected = item;
            headlines.push(room(&ui, &state, &day, &order)?.recorded_headline());
        }
        state.selected = last;
        let room = room(&ui, &state, &day, &order)?;
        let day_of = phrases::day(texts, scenario.date);
        Ok(Self {
            page_title: placard::pages::meeting::page::title(texts, &state),
            title: scenario.title.clone(),
            eyebrow: phrases::eyebrow(texts, scenario),
            description: [
                room.recorded_headline(),
                texts.get(body_key(scenario.body)),
                day_of,
            ]
            .join(" · "),
            headlines,
            sources: sources(scenario),
            picture: picture(&room, Shape::Wide, link),
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

fn room<'a>(ui: &'a Ui, state: &'a State, day: &'a Day, order: &'a [MemberId]) -> Result<Room<'a>, String> {
    Room::of(ui, state, day, order).ok_or_else(|| format!("`{}` has no votes", state.scenario.id))
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
