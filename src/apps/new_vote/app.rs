//! The app of the form for a meeting of one's own.
use crate::apps::sheet::Sheet;
use crate::kit::ui::Ui;
use crate::pages::new_vote::page::{self, Begin, Tables};
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The form: who sat where, the meeting that the address fills it with, and notices about the address.
pub struct NewVote;

impl Sheet for NewVote {
    type Shown = (Rc<Tables>, Begin, Vec<Notice>);

    const READS: bool = true;

    fn notices((_, _, notices): &Self::Shown) -> Vec<Notice> {
        notices.clone()
    }

    fn view(ui: &Ui, (tables, begin, _): &Self::Shown, notices: &[Notice]) -> Html {
        page::view(ui, tables, begin, notices)
    }
}
