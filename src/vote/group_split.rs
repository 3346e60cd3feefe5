//! How a group split: its name, its count as a bar and in words, the month for which its members are known.
use crate::kit::tally_bar;
use crate::model::state::Action;
use crate::text::phrases;
use crate::vote::hall_filter;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::groups::Present;
use rules::tally::Tally;
use yew::prelude::*;

/// The group that is looked at; nothing without one.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let Some(name) = shown.state.group else {
        return Html::default();
    };
    html! {
        <section class="group-split" aria-labelledby="group-name">
            <h3 id="group-name">{ phrases::group(&ui.texts, name) }</h3>
            <button type="button" id="group-none" onclick={ui.on(Action::Group(None))}>{ ui.text("groups-none") }</button>
            {
                match hall_filter::group(shown) {
                    None => html! { <p role="status">{ ui.text("groups-loading") }</p> },
                    Some(group) if group.members.is_empty() => html! { <p>{ ui.text("groups-nobody") }</p> },
                    Some(group) => split(ui, shown, &group),
                }
            }
        </section>
    }
}

fn split(ui: &VoteUi, shown: &ShownVote<'_>, group: &Present) -> Html {
    let mut tally = Tally::default();
    let mut unknown = 0_u16;
    for vote in group.members.iter().map(|member| shown.votes.of(*member)) {
        let column = match vote {
            Some(vote) => tally.get_mut(vote),
            None => &mut unknown,
        };
        *column = column.saturating_add(1);
    }
    let notes = [
        (unknown > 0).then(|| ui.texts.say("groups-unknown", &[("count", unknown.into())])),
        group.as_of.map(|month| phrases::as_of(&ui.texts, month)),
    ];
    html! {
        <>
            { tally_bar::view(ui, &tally, None) }
            { for notes.into_iter().flatten().map(|note| html! { <p>{ note }</p> }) }
        </>
    }
}
