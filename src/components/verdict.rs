//! The verdict: a word, a sentence, the count.
use crate::components::{motion_list, tally_bar};
use crate::context::Ui;
use crate::room::Room;
use yew::prelude::*;

/// The verdict on the vote that is shown.
pub fn view(ui: &Ui, room: &Room<'_>) -> Html {
    let (word, sentence) = room.verdict();
    html! {
        <section class="verdict" data-tone={motion_list::tone(word.tone)} aria-labelledby="verdict">
            <h2 id="verdict">{ motion_list::mark(word.tone) }<span>{ word.word }</span></h2>
            <p>{ sentence }</p>
            { tally_bar::view(ui, &room.votes.tally(), room.step.decision()) }
        </section>
    }
}
