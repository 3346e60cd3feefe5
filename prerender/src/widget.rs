//! The page that articles show in a frame: empty until its scripts run, or with a whole meeting in it.

use std::path::Path;
use std::rc::Rc;

use placard::apps::widget::app::WidgetApp;
use placard::apps::widget::message::Start;
use placard::kit::page::Page;
use placard::model::opening::Opening;
use placard::shell::app::{App, Props};
use placard::text::phrases;
use records::scenario::Scenario;
use wording::lang::Lang;
use wording::messages::Texts;

use crate::html::{escaped, replaced, with_mark};
use crate::not_started::{self, Shows};
use crate::record;
use crate::views::{HERE, PLACEHOLDER, rendered};

/// The page before its scripts run: it knows no meeting yet.
pub fn page(html: &str) -> Result<String, String> {
    let html = with_mark(html, "data-page", "widget")?;
    let html = not_started::added(&html, Shows::Nothing, None, HERE)?;
    replaced(&html, PLACEHOLDER, "", &view(Texts::english(), None))
}

/// The page with a meeting of the site in `folder`, in a language.
pub fn with_meeting(html: &str, folder: &Path, id: &str, code: &str) -> Result<String, String> {
    let lang = Lang::from_code(code).ok_or_else(|| format!("`{code}` is none of ar, zh, en, fr, ru, es"))?;
    let (texts, scenario) = (record::texts(lang)?, record::read(folder, id, lang)?);
    let html = replaced(html, "<html lang=\"", "\" dir=\"", code)?;
    let html = replaced(&html, "\" dir=\"", "\"", lang.direction())?;
    let title = escaped(&phrases::page_title(&texts, &scenario.title));
    let html = replaced(&html, "<title>", "</title>", &title)?;
    let html = with_mark(&html, "data-query", &format!("meeting={id}&amp;lang={code}"))?;
    let html = with_mark(&html, "data-page", "widget")?;
    let html = not_started::added(&html, Shows::Record, Some(lang), HERE)?;
    replaced(&html, PLACEHOLDER, "", &view(texts, Some(scenario)))
}

fn view(texts: Texts, scenario: Option<Scenario>) -> String {
    rendered::<App<WidgetApp>>(move || Props {
        page: Page::Meeting,
        root: "./".into(),
        texts,
        lang: None,
        start: Ok(Start {
            options: Rc::default(),
            site: None,
            opening: scenario.map(|scenario| Rc::new(Opening::on_the_record(Rc::new(scenario)))),
        }),
    })
}
