//! The app of the page that makes an embed.
use crate::apps::sheet::Sheet;
use crate::embed::settings::Embed;
use crate::kit::ui::Ui;
use crate::model::opening::Opening;
use crate::pages::share::page;
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The page: how an address opens its meeting, the settings, and the address of the site for other sites.
pub struct Share;

impl Sheet for Share {
    type Shown = (Rc<Opening>, Embed, Rc<str>);

    const RELOADS: bool = true;

    fn notices((opening, ..): &Self::Shown) -> Vec<Notice> {
        opening.notices.clone()
    }

    fn view(ui: &Ui, (opening, embed, site): &Self::Shown, notices: &[Notice]) -> Html {
        page::view(ui, opening, embed, site, notices)
    }
}
