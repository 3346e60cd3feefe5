//! What the widget shows beside verdict, day and seats. Its code loads after the first view.
#[cfg(target_arch = "wasm32")]
use crate::apps::widget::messages::Command;
use crate::apps::widget::options::Options;
#[cfg(target_arch = "wasm32")]
use crate::model::session::Session;
#[cfg(target_arch = "wasm32")]
use crate::model::state::Action;
use crate::vote::late::Draw;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use core::cell::Cell;
#[cfg(target_arch = "wasm32")]
use std::rc::Rc;
use yew::prelude::*;

/// The panels of the widget.
#[derive(Debug)]
pub struct Panels {
    /// What a reader should know.
    pub notices: Draw,
    /// The switch of the vote that is shown.
    pub supposition: Draw,
    /// What readers may press.
    pub hint: fn(&VoteUi, &Options, &ShownVote<'_>) -> Html,
    /// What the record says, and the way back to it.
    pub record: fn(&VoteUi, &Options, &ShownVote<'_>) -> Html,
    /// Why the vote ended as it did.
    pub reasons: Draw,
    /// The link to the whole page, where there is one, the version and the sources.
    pub foot: fn(&VoteUi, &ShownVote<'_>, Option<String>) -> Html,
}

/// What is exchanged with the page around the frame.
#[cfg(target_arch = "wasm32")]
#[derive(Debug)]
pub struct Host {
    /// Begins to send the height, and to receive commands.
    pub begin: fn(&Rc<Options>, &Callback<Command>),
    /// Sends what is shown.
    pub tell: fn(&str, &Session, &Options),
    /// What a command changes in the meeting.
    pub action: fn(Command, &Session) -> Option<Action>,
}

thread_local! {
    static PANELS: Cell<Option<&'static Panels>> = const { Cell::new(None) };
    #[cfg(target_arch = "wasm32")]
    static HOST: Cell<Option<&'static Host>> = const { Cell::new(None) };
}

/// What is exchanged with the page around the frame, where its code is there.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn host() -> Option<&'static Host> {
    HOST.get()
}

/// The code for what is exchanged with the page around the frame is there.
#[cfg(target_arch = "wasm32")]
pub fn set_host(host: &'static Host) {
    HOST.set(Some(host));
}

/// The panels, where they are there.
#[must_use]
pub fn panels() -> Option<&'static Panels> {
    PANELS.get()
}

/// The panels are there.
pub fn set_panels(panels: &'static Panels) {
    PANELS.set(Some(panels));
}
