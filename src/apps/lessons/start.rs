//! Starts the page of lessons with the lesson that the address names, and the meetings of its steps.
use crate::apps::lessons::app::Lessons;
use crate::apps::opening::open_any;
use crate::apps::sheet::SheetApp;
use crate::browser;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::model::opening::{Opening, Place};
use crate::pages::lessons::asked::{Asked, View};
use crate::pages::lessons::opened::{Made, Making, Opened, Shown};
use crate::pages::lessons::pupil::numbered;
use crate::shell::loading;
use crate::shell::loading::packed;
use crate::shell::made_lesson::{packed as packed_lesson, unpacked};
use crate::shell::opening_page::open;
use crate::vote::late::{self, SeatControls};
use crate::vote::seat_keys;
use records::lesson::model::Lesson;
use records::lesson::own::OwnLesson;
use records::packed::lesson::{read, read_list};
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::Html;

/// On a seat of a lesson a press and the keys change the vote; there is no menu.
static SEAT_CONTROLS: SeatControls = SeatControls {
    menu: |_, _, _| Html::default(),
    key: seat_keys::pressed,
};

/// Mounts the page.
pub async fn start() {
    late::set_seat_controls(&SEAT_CONTROLS);
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
        // The lesson that the address holds.
        let mut own = None;
        if let Some(text) = &asked.made {
            own = unpacked(text).await;
            if own.is_none() {
                asked.unknown.push(format!("made={text}"));
                asked.made = None;
            }
        }
        let (mut lesson, mut making) = (lesson, None);
        if asked.view == View::Make {
            making = Some(self::making(own.unwrap_or_default(), &texts).await?);
        } else if let Some(own) = own {
            lesson = Some(made(own, asked.made.as_deref().unwrap_or_default(), &texts).await?);
        }
        let of = asked.of.clone().filter(|_| asked.view == View::Sheet);
        let vote = match of.as_deref().map(MeetingAddress::read) {
            Some(address) => Some(open_any(&address, &texts).await?),
            None => None,
        };
        Ok(Some(Rc::new(Shown {
            list: list.into(),
            asked,
            lesson,
            making,
            vote,
        })))
    })
    .await;
}

/// What the form for a lesson of one's own needs.
async fn making(lesson: OwnLesson, texts: &Texts) -> Result<Making, String> {
    Ok(Making {
        lesson,
        library: loading::library(texts.lang()).await?,
        site: browser::site().into(),
        open: |start, texts| Box::pin(async move { open_any(&MeetingAddress::read(&start), &texts).await }),
        pack: |text| Box::pin(packed_lesson(text)),
        file: |field| Box::pin(browser::chosen_file(field)),
    })
}

/// A lesson that a teacher made, with its meetings.
async fn made(own: OwnLesson, text: &str, texts: &Texts) -> Result<Opened, String> {
    let all = own.steps.len();
    let lesson = own.lesson(&texts.get("make-own"), |place| numbered(texts, place, all));
    Ok(Opened {
        openings: openings(&lesson, texts).await?,
        lesson: Rc::new(lesson),
        number: 0,
        translated: true,
        made: Some(Made {
            own: Rc::new(own),
            text: text.into(),
        }),
    })
}

/// A lesson of the site with its meetings.
async fn opened(place: usize, id: &str, translated: bool, texts: &Texts) -> Result<Opened, String> {
    let lang = if translated { texts.lang() } else { Lang::En };
    let lesson = packed(&format!("lesson-{id}"), lang, read).await?;
    Ok(Opened {
        openings: openings(&lesson, texts).await?,
        lesson: Rc::new(lesson),
        number: place.saturating_add(1),
        translated,
        made: None,
    })
}

/// The vote of each step; a meeting that several steps look at is fetched once.
async fn openings(lesson: &Lesson, texts: &Texts) -> Result<Vec<Rc<Opening>>, String> {
    let mut openings: Vec<(String, Rc<Opening>)> = Vec::new();
    for step in &lesson.steps {
        let known = openings.iter().find(|(start, _)| *start == step.start);
        let address = MeetingAddress::read(&step.start);
        let same = |opening: &Rc<Opening>| {
            address.own.is_none()
                && opening.place == Place::Library
                && opening.scenario.id == address.meeting()
        };
        let opening = match known {
            Some((_, opening)) => Rc::clone(opening),
            None => match openings.iter().find(|(_, opening)| same(opening)) {
                Some((_, opening)) => Rc::new(address.open(Rc::clone(&opening.scenario))),
                None => open_any(&address, texts).await?,
            },
        };
        openings.push((step.start.clone(), opening));
    }
    Ok(openings.into_iter().map(|(_, opening)| opening).collect())
}
