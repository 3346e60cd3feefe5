//! What the page of lessons has fetched: the list, a lesson with its meetings; and the heading of a lesson.
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use crate::model::opening::Opening;
use crate::pages::lessons::asked::{Asked, View};
use crate::pages::lessons::list;
use records::lesson::model::{Entry, Lesson};
use std::rc::Rc;
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
    let entry = Entry::of(lesson, *translated);
    let number = ui.texts.say("lesson-number", &[("number", (*number).into())]);
    let other = |(to, key): (View, &str)| {
        let address = ui.page(Page::Lessons, &Asked::of(&lesson.id, to).write(0));
        let here = (to == view).then_some("page");
        html! { <a href={address} aria-current={here}>{ ui.text(key) }</a> }
    };
    let views = [
        (View::Pupil, "lesson-pupil"),
        (View::Teacher, "lesson-teacher"),
        (View::Sheet, "lesson-sheet"),
    ];
    html! {
        <header class="page-head lesson-head">
            <p class="eyebrow">
                <a href={ui.page(Page::Lessons, "")}>{ ui.text("lesson-all") }</a>
                { " · " }{ number }{ " · " }{ list::facts(ui, &entry) }
            </p>
            <h1 class="headline" id="headline" tabindex="-1" lang={lang(opened)} dir={dir(opened)}>
                { lesson.title.clone() }
            </h1>
            if !translated {
                <p class="lesson-english" role="note">{ ui.text("lesson-english") }</p>
            }
            <nav class="lesson-views" aria-label={ui.text("lesson-views")}>{ for views.into_iter().map(other) }</nav>
        </header>
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
