//! The bar of a meeting's page.
use crate::kit::site_header::{self, Here};
use crate::pages::meeting::tools;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

/// The bar.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    site_header::view(ui, Here::Meeting(&shown.state.scenario.id), tools::in_the_bar(ui))
}
