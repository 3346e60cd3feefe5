//! The app of the page of undecided members.
use crate::apps::sheet::Sheet;
use crate::kit::ui::Ui;
use crate::model::opening::Opening;
use crate::pages::odds::page;
use crate::pages::odds::undecided::Undecided;
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The page: how an address opens its meeting, and who is undecided.
pub struct Odds;

impl Sheet for Odds {
    type Shown = (Rc<Opening>, Undecided);

    const RELOADS: bool = true;

    fn notices((opening, _): &Self::Shown) -> Vec<Notice> {
        opening.notices.clone()
    }

    fn view(ui: &Ui, (opening, undecided): &Self::Shown, notices: &[Notice]) -> Html {
        page::view(ui, opening, undecided, notices)
    }
}
