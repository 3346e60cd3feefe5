//! The bar of a meeting's page.
use crate::kit::site_header;
use crate::pages::meeting::tools;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

/// The bar.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    site_header::view(ui, Some(&shown.state.scenario.id), tools::in_the_bar(ui))
}
