//! The verdict: a word, a sentence, the count.
use crate::kit::outcome_mark;
use crate::kit::tally_bar;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

/// The verdict on the vote that is shown.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let (word, sentence) = shown.verdict();
    html! {
        <section class="card verdict" data-tone={outcome_mark::tone(word.tone)} aria-labelledby="verdict">
            <h2 id="verdict">{ outcome_mark::mark(word.tone) }<span>{ word.word }</span></h2>
            <p>{ sentence }</p>
            { tally_bar::view(ui, &shown.votes.tally(), shown.step.by_votes()) }
        </section>
    }
}
