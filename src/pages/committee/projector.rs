//! What the window for the class shows: the topic, who is called or what was decided last, the draft, the pending motions.
use crate::kit::ui::Ui;
use crate::pages::committee::{minutes, voting, words};
use committee::session::{Entry, Session};
use yew::prelude::*;

/// The window.
pub fn view(ui: &Ui, session: Option<&Session>) -> Html {
    let Some(session) = session else {
        return html! { <p class="committee-wait" id="committee-wait">{ ui.text("committee-wait") }</p> };
    };
    let ruled = session
        .log
        .iter()
        .rev()
        .find(|entry| matches!(entry, Entry::Ruled(_)));
    let next = session.next_draft().and_then(|place| session.drafts.get(place));
    html! {
        <div class="committee-projector">
            <p class="eyebrow" dir="auto">{ session.setup.name.clone() }</p>
            <h1 class="headline" id="headline" tabindex="-1" dir="auto">{ session.setup.topic.clone() }</h1>
            if let Some(roll) = &session.roll {
                <section class="card">
                    <p>{ words::item(ui, session, &roll.item) }</p>
                    { voting::called(session, roll) }
                    <p>{ voting::so_far(ui, roll) }</p>
                </section>
            } else if let Some(entry) = ruled {
                <section class="card" id="committee-last"><p>{ minutes::line(ui, session, entry) }</p></section>
            }
            <ol class="committee-pending">
                { for session.pending().into_iter().map(|place| html! { <li key={place}>{ words::moved(ui, session, place) }</li> }) }
            </ol>
            if let Some(draft) = next {
                <section class="card committee-draft">
                    <h2 dir="auto">{ draft.symbol.clone() }</h2>
                    <ol>{ for draft.paragraphs.iter().map(|paragraph| html! { <li dir="auto">{ paragraph.text.clone() }</li> }) }</ol>
                </section>
            }
        </div>
    }
}
