//! The app of the page of voting power.
use crate::apps::sheet::Sheet;
use crate::kit::ui::Ui;
use crate::pages::power::bodies::Game;
use crate::pages::power::page;
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The page: the bodies and rules whose indices it shows.
pub struct Power;

impl Sheet for Power {
    type Shown = Rc<[Game]>;

    fn view(ui: &Ui, games: &Self::Shown, notices: &[Notice]) -> Html {
        page::view(ui, games, notices)
    }
}
