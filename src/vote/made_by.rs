//! That a meeting is no record but somebody's own, and who they say they are: above the votes, where no reader misses it.
use crate::kit::page::Page;
use crate::model::opening::Place;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario::{Origin, Scenario};
use wording::messages::Texts;
use yew::prelude::*;

/// Who made a meeting that is no record, as far as they say it.
#[must_use]
pub fn words(texts: &Texts, scenario: &Scenario) -> String {
    match &scenario.maker {
        Some(maker) => texts.say("made-up-by", &[("maker", maker.as_str().into())]),
        None => texts.get("made-up-why"),
    }
}

/// The line; nothing for a meeting on record.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    line(ui, shown, None)
}

/// The line on the page of a meeting, with the way to change what was made.
pub fn on_page(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let change = match &shown.state.place {
        Place::Own(own) => Some(ui.page(Page::New, own)),
        _ => None,
    };
    line(ui, shown, change)
}

fn line(ui: &VoteUi, shown: &ShownVote<'_>, change: Option<String>) -> Html {
    if shown.state.scenario.origin != Origin::Own {
        return Html::default();
    }
    html! {
        <p class="made-up" role="note">
            <strong>{ ui.text("made-up") }</strong>
            <span dir="auto">{ words(&ui.texts, &shown.state.scenario) }</span>
            if let Some(change) = change {
                <a id="made-change" href={change}>{ ui.text("made-change") }</a>
            }
        </p>
    }
}
