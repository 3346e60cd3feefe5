//! The chair's forms for speeches and motions, and the motions that are pending, the one that goes first first.
use crate::kit::timer::Timer;
use crate::pages::committee::fields::Form;
use crate::pages::committee::words;
use committee::event::Event;
use yew::prelude::*;

/// A minute.
const MINUTE: u32 = 60;

/// The forms.
pub fn view(form: &Form<'_>) -> Html {
    let Form {
        ui, held, session, ..
    } = form;
    let speaker = form.chosen("committee-speaker");
    let seconds = held.number("committee-speech").unwrap_or(MINUTE);
    let motions = session.house.precedence.iter();
    let choices = motions
        .clone()
        .map(|motion| (motion.word().to_owned(), words::motion(ui, *motion)));
    let chosen = motions
        .clone()
        .find(|motion| motion.word() == held.text("committee-motion"));
    let moved = chosen
        .or_else(|| motions.clone().next())
        .zip(form.chosen("committee-mover"));
    let moved = moved.map(|(motion, by)| Event::Move {
        by,
        motion: *motion,
        second: held.number("committee-second"),
        seconds: held
            .number::<u32>("committee-long")
            .map(|minutes| minutes.saturating_mul(MINUTE)),
        each: held.number("committee-each"),
    });
    html! {
        <>
            <section class="card committee-form" aria-labelledby="committee-floor">
                <h2 id="committee-floor">{ ui.text("committee-floor") }</h2>
                { form.member("committee-speaker", false) }
                { form.line("committee-speech", true) }
                <p class="wide committee-buttons">
                    { form.press("committee-speak", speaker.map(|who| Event::Speak(who, seconds)), &[]) }
                    <Timer ui={(*ui).clone()} {seconds} />
                </p>
            </section>
            <section class="card committee-form" aria-labelledby="committee-motions">
                <h2 id="committee-motions">{ ui.text("committee-motions") }</h2>
                { form.member("committee-mover", false) }
                { form.choose("committee-motion", choices.collect()) }
                { form.member("committee-second", true) }
                { form.line("committee-long", true) }
                { form.line("committee-each", true) }
                <p class="wide committee-buttons">
                    { form.press("committee-move", moved, &["committee-long", "committee-each", "committee-second"]) }
                </p>
                { pending(form) }
            </section>
        </>
    }
}

/// The pending motions in their order.
fn pending(form: &Form<'_>) -> Html {
    let Form { ui, session, .. } = form;
    let pending = session.pending();
    if pending.is_empty() {
        return Html::default();
    }
    html! {
        <ol class="wide committee-pending">
            { for pending.into_iter().map(|place| html! {
                <li key={place}>
                    <span>{ words::moved(ui, session, place) }</span>
                    { form.press("committee-withdraw", Some(Event::Withdraw(place)), &[]) }
                </li>
            }) }
        </ol>
    }
}
