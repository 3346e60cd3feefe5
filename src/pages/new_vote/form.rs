//! What a vote of the reader's own is: body, day, matter, title, text; and who then sits there.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::model::custom_vote::{Enter, Own, weight_word};
use crate::text::phrases;
use crate::text::phrases::body_key;
use records::seating::{NoSeating, Seating};
use rules::membership::Body;
use rules::question::Forum;
use wording::names;
use yew::prelude::*;

/// The questions.
pub fn view(ui: &Ui, own: &Own, seating: &Result<Seating, NoSeating>, enter: &Callback<Enter>) -> Html {
    let body = |body: Body| {
        let choose = enter.reform(move |_: Event| Enter::Body(body));
        html! {
            <label class="choice">
                <input type="radio" name="body" id={format!("new-{}", body.as_str())} value={body.as_str()} checked={own.body == body} onchange={choose} />
                { ui.text(body_key(body)) }
            </label>
        }
    };
    let weighty = |weighty: bool| {
        let word = weight_word(own.body, weighty);
        let choose = enter.reform(move |_: Event| Enter::Weighty(weighty));
        html! {
            <label class="choice" key={word}>
                <input type="radio" name="matter" id={format!("new-{word}")} value={word} checked={own.weighty == weighty} onchange={choose} />
                { ui.text(&format!("new-matter-{word}")) }
            </label>
        }
    };
    let day = enter.reform(|event: Event| Enter::Date(field::value(&event).parse().ok()));
    let words = |make: fn(String) -> Enter| enter.reform(move |event: InputEvent| make(field::value(&event)));
    html! {
        <section class="card own-vote" aria-labelledby="own-vote">
            <h2 id="own-vote">{ ui.text("new-what") }</h2>
            <fieldset>
                <legend>{ ui.text("library-body") }</legend>
                { body(Body::SecurityCouncil) }
                { body(Body::GeneralAssembly) }
            </fieldset>
            <label>
                <span>{ ui.text("new-date") }</span>
                <input type="date" id="new-date" min="1945-10-24" value={own.date.to_string()} required=true onchange={day} />
            </label>
            if own.body == Body::GeneralAssembly {
                { forums(ui, own.forum, enter) }
            }
            <fieldset>
                <legend>{ ui.text("new-matter") }</legend>
                { weighty(true) }
                { weighty(false) }
            </fieldset>
            <label class="wide">
                <span>{ ui.text("new-name") }</span>
                <input type="text" id="new-name" maxlength="600" value={own.title.clone()} oninput={words(Enter::Title)} />
            </label>
            <label class="wide">
                <span>{ ui.text("new-text") }</span>
                <input type="text" id="new-text" maxlength="600" value={own.text.clone()} oninput={words(Enter::Text)} />
            </label>
            <div class="wide own-seats" role="status">{ seats(ui, seating) }</div>
        </section>
    }
}

fn forums(ui: &Ui, chosen: Forum, enter: &Callback<Enter>) -> Html {
    let change = enter.reform(|event: Event| {
        Enter::Forum(Forum::from_word(&field::value(&event)).unwrap_or(Forum::Plenary))
    });
    let choice = |forum: Forum| {
        let word = forum.as_str();
        html! { <option selected={forum == chosen} value={word}>{ ui.text(&format!("new-forum-{word}")) }</option> }
    };
    html! {
        <label>
            <span>{ ui.text("new-forum") }</span>
            <select id="new-forum" onchange={change}>
                { for [Forum::Plenary, Forum::EmergencySpecialSession, Forum::MainCommittee].map(choice) }
            </select>
        </label>
    }
}

/// Who sits there that day, and how that is known.
fn seats(ui: &Ui, seating: &Result<Seating, NoSeating>) -> Html {
    match seating {
        Err(error) => html! { <p class="own-problem">{ error.to_string() }</p> },
        Ok(seating) => {
            let seats = seating.membership.seats();
            let listed = seats.len() <= 15;
            let members: Vec<String> = seats
                .iter()
                .filter(|_| listed)
                .map(|seat| names::short_name(&ui.texts, seat.member))
                .collect();
            let count = ui.texts.say("room-members", &[("count", seats.len().into())]);
            html! {
                <>
                    <p>
                        if listed {
                            <strong>{ phrases::labelled(&ui.texts, count, String::new()) }</strong>
                            { ui.texts.list(&members) }
                        } else {
                            <strong>{ count }</strong>
                        }
                    </p>
                    { for seating.notes.iter().map(|note| html! { <p class="own-note">{ phrases::seat_note(&ui.texts, note) }</p> }) }
                </>
            }
        }
    }
}
