//! The app of the page of a committee.
use crate::apps::sheet::Sheet;
use crate::kit::ui::Ui;
use crate::pages::committee::page::{self, Shown};
use crate::text::notice::Notice;
use yew::prelude::*;

/// The page.
pub struct Committee;

impl Sheet for Committee {
    type Shown = Shown;

    fn notices(shown: &Shown) -> Vec<Notice> {
        shown
            .asked
            .unknown
            .iter()
            .cloned()
            .map(Notice::AddressPart)
            .collect()
    }

    fn view(ui: &Ui, shown: &Shown, notices: &[Notice]) -> Html {
        page::view(ui, shown, notices)
    }
}
