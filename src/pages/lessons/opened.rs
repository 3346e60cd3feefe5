//! What the page of lessons has fetched: the list, a lesson with its meetings; and the heading of a lesson.
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Take, Ui};
use crate::model::opening::Opening;
use crate::pages::lessons::asked::{Asked, View};
use crate::pages::lessons::list;
use records::lesson::model::{Entry, Lesson};
use records::lesson::own::{Lock, OwnLesson};
use records::library::Library;
use std::rc::Rc;
use wording::messages::Texts;
use yew::prelude::*;

/// What an address opens.
#[derive(Clone, PartialEq, Debug)]
pub struct Shown {
    /// All lessons.
    pub list: Rc<[Entry]>,
    /// What the address asks for.
    pub asked: Asked,
    /// The lesson, where it asks for one.
    pub lesson: Option<Opened>,
    /// What the form for a lesson of one's own needs, where it is asked for.
    pub making: Option<Making>,
    /// The vote whose worksheet is asked for.
    pub vote: Option<Rc<Opening>>,
}

/// What arrives later.
pub type Later<T> = core::pin::Pin<Box<dyn Future<Output = T>>>;

/// A vote that was opened, or why it cannot be.
pub type Opens = Result<Rc<Opening>, String>;

/// The name and the text of a file, or why it cannot be read.
pub type Chosen = Result<(String, String), String>;

/// What the form for a lesson of one's own needs.
#[derive(Clone, Debug)]
pub struct Making {
    /// The lesson that it begins with.
    pub lesson: OwnLesson,
    /// The meetings to choose from.
    pub library: Rc<Library>,
    /// Where the site lies, as links from elsewhere name it.
    pub site: Rc<str>,
    /// Opens the vote that an address names.
    pub open: fn(String, Texts) -> Later<Opens>,
    /// What an address holds of a lesson; `None` where the browser cannot compress.
    pub pack: fn(String) -> Later<Option<String>>,
    /// The name and the text of the file that a field holds.
    pub file: fn(&'static str) -> Later<Chosen>,
}

impl PartialEq for Making {
    fn eq(&self, other: &Self) -> bool {
        self.lesson == other.lesson && Rc::ptr_eq(&self.library, &other.library)
    }
}

/// A lesson with its meetings.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The lesson.
    pub lesson: Rc<Lesson>,
    /// The vote of each step.
    pub openings: Vec<Rc<Opening>>,
    /// Its place in the list, from 1.
    pub number: usize,
    /// Whether it is told in the language of the page; else it is in English.
    pub translated: bool,
    /// The lesson as its teacher made it; `None` for a lesson of the site.
    pub made: Option<Made>,
}

/// A lesson that a teacher made.
#[derive(Clone, Debug)]
pub struct Made {
    /// The lesson.
    pub own: Rc<OwnLesson>,
    /// What the address holds of it.
    pub text: Rc<str>,
}

impl Opened {
    /// Which votes of a step pupils may change, where a teacher has said so.
    #[must_use]
    pub fn lock(&self, step: usize) -> Option<&Lock> {
        let own = self.made.as_ref().map(|made| &made.own.steps);
        own.and_then(|steps| steps.get(step)).map(|step| &step.lock)
    }

    /// What asks for this lesson in some view.
    #[must_use]
    pub fn asked(&self, view: View) -> Asked {
        match &self.made {
            None => Asked::of(&self.lesson.id, view),
            Some(made) => Asked {
                made: Some(made.text.to_string()),
                view,
                ..Asked::default()
            },
        }
    }
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.lesson, &other.lesson)
    }
}

/// The heading of a lesson, with its other views.
pub fn head(ui: &Ui, opened: &Opened, view: View) -> Html {
    let Opened {
        lesson,
        number,
        translated,
        ..
    } = opened;
    let facts = match &opened.made {
        None => {
            let number = ui.texts.say("lesson-number", &[("number", (*number).into())]);
            [number, list::facts(ui, &Entry::of(lesson, *translated))].join(" · ")
        }
        Some(_) => ui.text("make-own"),
    };
    let other = |(to, key): (View, &str)| {
        let address = ui.page(Page::Lessons, &opened.asked(to).write(0));
        let here = (to == view).then_some("page");
        html! { <a href={address} aria-current={here}>{ ui.text(key) }</a> }
    };
    // Pupils who open a teacher's link find no way to change the lesson on their page; the teacher finds it on the worksheet's.
    let last = match &opened.made {
        None => Some((View::Teacher, "lesson-teacher")),
        Some(_) => (view != View::Pupil).then_some((View::Make, "make-change")),
    };
    let views = [(View::Pupil, "lesson-pupil"), (View::Sheet, "lesson-sheet")];
    let views = views.into_iter().chain(last);
    html! {
        <header class="page-head lesson-head">
            <p class="eyebrow">
                <a href={ui.page(Page::Lessons, "")}>{ ui.text("lesson-all") }</a>
                { " · " }{ facts }
            </p>
            <h1 class="headline" id="headline" tabindex="-1" lang={lang(opened)} dir={dir(opened)}>
                { lesson.title.clone() }
            </h1>
            if !translated {
                <p class="lesson-english" role="note">{ ui.text("lesson-english") }</p>
            }
            <nav class="lesson-views" aria-label={ui.text("lesson-views")}>{ for views.map(other) }</nav>
            { hand_out(ui) }
        </header>
    }
}

/// The ways to hand a lesson out: its address as a QR code, and files that need no network.
fn hand_out(ui: &Ui) -> Html {
    let take = |kind: Take, key: &str| {
        html! {
            <button type="button" id={key.to_owned()} onclick={ui.does(Effect::TakeLesson(kind))}>{ ui.text(key) }</button>
        }
    };
    html! {
        <details class="lesson-take">
            <summary>{ ui.text("lesson-take") }</summary>
            <p class="lesson-buttons">
                <button type="button" id="lesson-qr" onclick={ui.does(Effect::ShowQr(String::new()))}>{ ui.text("qr-title") }</button>
                { take(Take::File, "lesson-take-file") }
                { take(Take::Scorm, "lesson-take-scorm") }
            </p>
            <p class="lesson-take-note">{ ui.text("lesson-take-note") }</p>
        </details>
    }
}

/// The language of a lesson's own texts, where it is not that of the page.
#[must_use]
pub fn lang(opened: &Opened) -> Option<&'static str> {
    (!opened.translated).then_some("en")
}

/// The direction of a lesson's own texts, where it is not that of the page.
#[must_use]
pub fn dir(opened: &Opened) -> Option<&'static str> {
    (!opened.translated).then_some("ltr")
}
