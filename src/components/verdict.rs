//! The verdict: a word, a sentence, the count.
use crate::components::{motion_list, tally_bar};
use crate::context::Ui;
use crate::room::Room;
use rules::proceeding::Course;
use wording::say::outcome::{outcome, verdict, verdict_not_put, verdict_settled};
use yew::prelude::*;

/// The verdict on the vote that is shown.
pub fn view(ui: &Ui, room: &Room<'_>) -> Html {
    let object = room.item.question.object();
    let word = outcome(&ui.texts, &room.step.outcome(), object);
    let sentence = match &room.step.course {
        Course::Put(decision) => verdict(&ui.texts, decision, object),
        Course::NotPut { why, .. } => room.said(|context| verdict_not_put(&ui.texts, *why, context)),
        Course::Settled { outcome, .. } => verdict_settled(&ui.texts, outcome),
    };
    html! {
        <section class="verdict" data-tone={motion_list::tone(word.tone)} aria-labelledby="verdict">
            <h2 id="verdict">{ motion_list::mark(word.tone) }<span>{ word.word }</span></h2>
            <p>{ sentence }</p>
            { tally_bar::view(ui, &room.votes.tally(), room.step.decision()) }
        </section>
    }
}
