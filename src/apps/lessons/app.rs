//! The app of the page of lessons.
use crate::apps::sheet::Sheet;
use crate::kit::ui::Ui;
use crate::pages::lessons::opened::Shown;
use crate::pages::lessons::page;
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The page: the list, or the lesson that the address names.
pub struct Lessons;

impl Sheet for Lessons {
    type Shown = Rc<Shown>;

    const RELOADS: bool = true;
    const TEACHES: bool = true;

    fn notices(shown: &Self::Shown) -> Vec<Notice> {
        let unknown = shown.asked.unknown.iter().cloned();
        unknown.map(Notice::AddressPart).collect()
    }

    fn view(ui: &Ui, shown: &Self::Shown, notices: &[Notice]) -> Html {
        page::view(ui, shown, notices)
    }
}
