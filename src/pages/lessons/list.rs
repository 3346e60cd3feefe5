//! The list of lessons.
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use crate::pages::lessons::asked::{Asked, View};
use records::lesson::model::Entry;
use yew::prelude::*;

/// The list.
pub fn view(ui: &Ui, list: &[Entry]) -> Html {
    html! {
        <>
            <header class="page-head">
                <h1 class="headline" id="headline" tabindex="-1">{ ui.text("lessons-title") }</h1>
                <p class="lede">{ ui.text("lessons-about") }</p>
                <p class="lede">{ ui.text("lessons-how") }</p>
            </header>
            <ol class="lesson-list">
                { for list.iter().map(|entry| card(ui, entry)) }
            </ol>
            <p class="lesson-more">
                <a class="button primary" id="make-open" href={ui.page(Page::Lessons, "view=make")}>{ ui.text("make-open") }</a>
                { " " }
                <a href={ui.page(Page::Lessons, "view=words")}>{ ui.text("lesson-words") }</a>
                { " · " }
                <a id="open-committee" href={ui.page(Page::Committee, "")}>{ ui.text("make-committee") }</a>
                { " · " }
                <a href={ui.handbook("class")} hreflang="en">{ ui.text("lessons-handbook") }</a>
            </p>
        </>
    }
}

/// A lesson: what it is about, how long it takes, and its ways to be seen.
fn card(ui: &Ui, entry: &Entry) -> Html {
    let link = |view: View| ui.page(Page::Lessons, &Asked::of(&entry.id, view).write(0));
    let english = (!entry.translated).then_some("en");
    html! {
        <li class="card lesson-card">
            <h2 lang={english} dir={english.map(|_| "ltr")}>
                <a id={format!("lesson-{}", entry.id)} href={link(View::Pupil)}>{ entry.title.clone() }</a>
            </h2>
            <p lang={english} dir={english.map(|_| "ltr")}>{ entry.about.clone() }</p>
            <p class="lesson-facts">
                { facts(ui, entry) }
                if !entry.translated {
                    { " · " }{ ui.text("lesson-in-english") }
                }
            </p>
            <p class="lesson-ways">
                <a href={link(View::Teacher)}>{ ui.text("lesson-teacher") }</a>
                { " · " }
                <a href={link(View::Sheet)}>{ ui.text("lesson-sheet") }</a>
            </p>
        </li>
    }
}

/// How long, how many steps, from which age.
pub fn facts(ui: &Ui, entry: &Entry) -> String {
    let count = |key: &str, count: u16| ui.texts.say(key, &[("count", count.into())]);
    let facts = [
        count("lesson-minutes", entry.minutes),
        count("lesson-steps", entry.steps),
        count("lesson-age", entry.age),
    ];
    facts.join(" · ")
}
