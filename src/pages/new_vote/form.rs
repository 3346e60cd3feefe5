//! The meeting: body, day, title; and who then sits there. What a beginner needs not is folded.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::pages::new_vote::edit::{Edit, Field};
use crate::pages::new_vote::held::Held;
use crate::pages::new_vote::message::Message;
use crate::pages::new_vote::real_votes::{Fetch, RealVotes};
use crate::text::phrases;
use crate::text::phrases::body_key;
use records::seating::{NoSeating, Seating};
use rules::date::Date;
use rules::membership::Body;
use rules::question::Forum;
use wording::names;
use yew::prelude::*;

/// The questions.
pub fn view(ui: &Ui, form: &Held, send: &Callback<Message>, (library, today): (Fetch, Date)) -> Html {
    let made = &form.made;
    let edit = send.reform(Message::Edit);
    let body = |body: Body| {
        let choose = edit.reform(move |_: Event| Edit::Body(body));
        html! {
            <label class="choice">
                <input type="radio" name="body" id={format!("new-{}", body.as_str())} value={body.as_str()} checked={made.body == body} onchange={choose} />
                { ui.text(body_key(body)) }
            </label>
        }
    };
    let day = {
        let edit = edit.clone();
        Callback::from(move |event: Event| {
            // While it is not whole, the day stays as it was.
            if let Ok(date) = field::value(&event).parse() {
                edit.emit(Edit::Date(date));
            }
        })
    };
    let say = |id: &'static str, of: Field, text: &str, most: &'static str| {
        let write = edit.reform(move |event: InputEvent| Edit::Say(of, field::value(&event)));
        html! {
            <label class="wide">
                <span>{ ui.text(id) }</span>
                <input type="text" {id} maxlength={most} dir="auto" value={text.to_owned()} oninput={write} />
            </label>
        }
    };
    let more = [&made.meeting, &made.source, &made.address, &made.maker];
    let told = more.iter().any(|text| !text.is_empty());
    html! {
        <section class="card own-vote" aria-labelledby="own-vote">
            <h2 id="own-vote">{ ui.text("new-meeting") }</h2>
            <fieldset>
                <legend>{ ui.text("library-body") }</legend>
                { body(Body::SecurityCouncil) }
                { body(Body::GeneralAssembly) }
            </fieldset>
            <label>
                <span>{ ui.text("new-date") }</span>
                <input type="date" id="new-date" min="1945-10-24" value={made.date.to_string()} required=true onchange={day} />
            </label>
            if made.body == Body::GeneralAssembly {
                { forums(ui, made.forum, &edit) }
            }
            { say("new-name", Field::Title, &made.title, "600") }
            <div class="wide own-seats" role="status">{ seats(ui, &form.seating) }</div>
            <RealVotes ui={ui.clone()} body={made.body} date={made.date} {today} fetch={library} />
            <details class="wide own-more" open={told}>
                <summary>{ ui.text("new-more-meeting") }</summary>
                <div class="own-more-fields">
                    { say("new-maker", Field::Maker, &made.maker, "100") }
                    { say("new-number", Field::Meeting, &made.meeting, "100") }
                    { say("new-source", Field::Source, &made.source, "300") }
                    { say("new-address", Field::Address, &made.address, "600") }
                </div>
            </details>
        </section>
    }
}

fn forums(ui: &Ui, chosen: Forum, edit: &Callback<Edit>) -> Html {
    let change = edit.reform(|event: Event| {
        Edit::Forum(Forum::from_word(&field::value(&event)).unwrap_or(Forum::Plenary))
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
