//! Starts the page of lessons with the lesson that the address names, and the meetings of its steps.
use crate::apps::lessons::app::Lessons;
use crate::apps::opening::open_any;
use crate::apps::sheet::SheetApp;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::pages::lessons::asked::{Asked, View};
use crate::pages::lessons::opened::{Opened, Shown};
use crate::shell::loading::packed;
use crate::shell::opening_page::open;
use records::packed::lesson::{read, read_list};
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<Lessons>, _>(Page::Lessons, |query, texts| async move {
        let mut asked = Asked::read(&query);
        let list = packed("lessons", texts.lang(), read_list).await?;
        let lesson = asked.lesson.clone().filter(|_| asked.view != View::Words);
        let place = lesson.and_then(|id| list.iter().position(|entry| entry.id == id));
        let lesson = match place.and_then(|place| Some((place, list.get(place)?))) {
            Some((place, entry)) => Some(opened(place, &entry.id, entry.translated, &texts).await?),
            None => {
                // A lesson that there is not: the list is shown, and the reader is told.
                let missing = asked.lesson.take().filter(|_| asked.view != View::Words);
                asked.unknown.extend(missing.map(|id| format!("lesson={id}")));
                None
            }
        };
        Ok(Some(Rc::new(Shown {
            list: list.into(),
            asked,
            lesson,
        })))
    })
    .await;
}

/// A lesson with its meetings; a meeting that several steps look at is fetched once.
async fn opened(place: usize, id: &str, translated: bool, texts: &Texts) -> Result<Opened, String> {
    let lang = if translated { texts.lang() } else { Lang::En };
    let lesson = packed(&format!("lesson-{id}"), lang, read).await?;
    let mut openings: Vec<(String, Rc<Opening>)> = Vec::new();
    for step in &lesson.steps {
        let known = openings.iter().find(|(start, _)| *start == step.start);
        let address = MeetingAddress::read(&step.start);
        let same = |opening: &Rc<Opening>| address.own.is_none() && opening.scenario.id == address.meeting();
        let opening = match known {
            Some((_, opening)) => Rc::clone(opening),
            None => match openings.iter().find(|(_, opening)| same(opening)) {
                Some((_, opening)) => Rc::new(address.open(Rc::clone(&opening.scenario))),
                None => open_any(&address, texts).await?,
            },
        };
        openings.push((step.start.clone(), opening));
    }
    Ok(Opened {
        lesson: Rc::new(lesson),
        openings: openings.into_iter().map(|(_, opening)| opening).collect(),
        number: place.saturating_add(1),
        translated,
    })
}
