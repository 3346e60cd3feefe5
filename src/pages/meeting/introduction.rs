//! What the meeting was about.
use crate::model::state::State;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use wording::names;
use yew::prelude::*;

/// The introduction; nothing for a meeting that has none.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let State {
        scenario, names_then, ..
    } = shown.state;
    let dir = shown.state.place.direction();
    let then: Vec<String> = names_then
        .iter()
        .filter_map(|member| names::name_then(&ui.texts, *member))
        .collect();
    if scenario.introduction.is_empty() && then.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card introduction" aria-labelledby="about">
            <h2 id="about" {dir}>{ scenario.title.clone() }</h2>
            <p {dir}>{ scenario.introduction.clone() }</p>
            if !then.is_empty() {
                <p class="names-then">
                    { ui.texts.say("about-names-then", &[("names", ui.texts.list(&then).into())]) }
                </p>
            }
        </section>
    }
}
