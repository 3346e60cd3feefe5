//! The app of the form for a vote of one's own.
use crate::apps::sheet::Sheet;
use crate::kit::ui::Ui;
use crate::model::custom_vote::Own;
use crate::pages::new_vote::page::{self, Tables};
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The form: who sat where, the vote that the address fills it with, and notices about the address.
pub struct NewVote;

impl Sheet for NewVote {
    type Shown = (Rc<Tables>, Own, Vec<Notice>);

    fn notices((_, _, notices): &Self::Shown) -> Vec<Notice> {
        notices.clone()
    }

    fn view(ui: &Ui, (tables, own, _): &Self::Shown, notices: &[Notice]) -> Html {
        page::view(ui, tables, own, notices)
    }
}
