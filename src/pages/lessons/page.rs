//! The page of lessons: what the address asks for.
use crate::kit::site_header;
use crate::kit::ui::Ui;
use crate::kit::{notices, site_footer};
use crate::pages::lessons::asked::View;
use crate::pages::lessons::opened::Shown;
use crate::pages::lessons::{glossary, list, make, teacher, vote_sheet, work, worksheet};
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui, shown: &Shown, notices: &[Notice]) -> Html {
    let content = match (&shown.lesson, shown.asked.view) {
        (_, View::Words) => glossary::view(ui),
        (_, View::Make) => match &shown.making {
            Some(making) => html! { <make::maker::Maker ui={ui.clone()} making={making.clone()} /> },
            None => Html::default(),
        },
        (None, _) => match &shown.vote {
            Some(vote) => html! { <vote_sheet::VoteSheet ui={ui.clone()} vote={Rc::clone(vote)} /> },
            None => list::view(ui, &shown.list),
        },
        (Some(opened), View::Pupil) => html! {
            <work::Pupil ui={ui.clone()} opened={opened.clone()} asked={shown.asked.clone()} />
        },
        (Some(opened), View::Teacher) => teacher::view(ui, opened),
        (Some(opened), View::Sheet) => worksheet::view(ui, opened),
    };
    html! {
        <>
            <a class="skip-link" href="#lessons">{ ui.text("lessons-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <main id="main" class="lessons-page">
                { notices::view(ui, notices) }
                <div id="lessons" tabindex="-1">{ content }</div>
            </main>
            { site_footer::view(ui) }
        </>
    }
}
