//! The drafts as they stand, and the chair's forms for drafts and amendments.
use crate::pages::committee::fields::Form;
use crate::pages::committee::held::Message;
use crate::pages::committee::words;
use committee::event::Event;
use committee::session::{Draft, Session};
use committee::text::Change;
use yew::prelude::*;

/// The fields of the form for a draft.
const DRAFT: &[&str] = &["committee-symbol", "committee-paragraphs"];

/// The fields of the form for an amendment.
const AMENDMENT: &[&str] = &["committee-amendment", "committee-paragraph", "committee-words"];

/// What an amendment may do, as the list has it.
const CHANGES: [&str; 3] = ["replace", "add", "remove"];

/// The drafts and the forms.
pub fn view(form: &Form<'_>) -> Html {
    let Form { ui, session, .. } = form;
    html! {
        <>
            <section class="card committee-form" aria-labelledby="committee-drafts">
                <h2 id="committee-drafts">{ ui.text("committee-drafts") }</h2>
                <div class="wide">{ for session.drafts.iter().enumerate().map(|(place, draft)| text(form, place, draft)) }</div>
                <details class="wide">
                    <summary>{ ui.text("committee-new-draft") }</summary>
                    <div class="committee-form">
                        { form.line("committee-symbol", false) }
                        { form.member("committee-sponsor", false) }
                        { form.lines("committee-paragraphs") }
                        <p class="wide committee-buttons">{ form.press("committee-introduce", draft(form), DRAFT) }</p>
                    </div>
                </details>
                if !session.drafts.is_empty() {
                    <details class="wide">
                        <summary>{ ui.text("committee-new-amendment") }</summary>
                        <div class="committee-form">{ amendment(form) }</div>
                    </details>
                }
            </section>
        </>
    }
}

/// A draft with its paragraphs.
fn text(form: &Form<'_>, place: usize, draft: &Draft) -> Html {
    let ui = form.ui;
    let order = first(form.session, place);
    let earlier = form
        .link
        .reform(move |_: MouseEvent| Message::Do(Event::Order(order.clone()), &[]));
    html! {
        <article class="committee-draft" key={place}>
            <h3 dir="auto">
                { draft.symbol.clone() }{ " · " }{ words::names(ui, form.session, &draft.sponsors) }{ " · " }{ words::end(ui, draft.end) }
            </h3>
            <ol>
                { for draft.paragraphs.iter().map(|paragraph| html! { <li dir="auto">{ paragraph.text.clone() }</li> }) }
            </ol>
            if draft.end.is_none() && form.session.next_draft() != Some(place) {
                <p class="committee-buttons">
                    <button type="button" id={format!("committee-earlier-{place}")} onclick={earlier}>{ ui.text("committee-earlier") }</button>
                </p>
            }
        </article>
    }
}

/// The order of the drafts with one of them first.
fn first(session: &Session, place: usize) -> Vec<usize> {
    let others = session.order.iter().copied().filter(|other| *other != place);
    std::iter::once(place).chain(others).collect()
}

fn draft(form: &Form<'_>) -> Option<Event> {
    let held = form.held;
    let paragraphs = held.text("committee-paragraphs").lines().map(str::trim);
    let paragraphs: Vec<String> = paragraphs
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    let symbol = held.text("committee-symbol").trim().to_owned();
    let sponsor = form.chosen("committee-sponsor")?;
    (!paragraphs.is_empty() && !symbol.is_empty()).then(|| Event::Draft {
        symbol,
        sponsors: vec![sponsor],
        paragraphs,
    })
}

/// The draft that is amended: the one that is chosen, else the first that is not decided.
fn amended(form: &Form<'_>, session: &Session) -> usize {
    let chosen = form.held.number("committee-amended");
    chosen.or_else(|| session.next_draft()).unwrap_or(0)
}

fn amendment(form: &Form<'_>) -> Html {
    let Form {
        ui, held, session, ..
    } = form;
    let drafts = session
        .drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.end.is_none());
    let drafts = drafts
        .map(|(place, draft)| (place.to_string(), draft.symbol.clone()))
        .collect();
    let kinds = CHANGES.map(|kind| (kind.to_owned(), ui.text(&format!("committee-change-{kind}"))));
    let kind = Some(held.text("committee-change"))
        .filter(|kind| !kind.is_empty())
        .unwrap_or("replace");
    let number: Option<usize> = held.number("committee-paragraph");
    let words = held.text("committee-words").trim().to_owned();
    let change = number.and_then(|number| match kind {
        "remove" => Some(Change::Remove(number)),
        _ if words.is_empty() => None,
        "add" => Some(Change::Add(number, words)),
        _ => Some(Change::Replace(number, words)),
    });
    let symbol = held.text("committee-amendment").trim().to_owned();
    let event = change
        .zip(form.chosen("committee-proposer"))
        .filter(|_| !symbol.is_empty());
    let event = |friendly: bool| {
        let event = event.clone();
        event.map(|(change, by)| Event::Amend {
            symbol: symbol.clone(),
            draft: amended(form, session),
            by,
            change,
            friendly,
        })
    };
    html! {
        <>
            { form.line("committee-amendment", false) }
            { form.choose("committee-amended", drafts) }
            { form.member("committee-proposer", false) }
            { form.choose("committee-change", kinds.to_vec()) }
            { form.line("committee-paragraph", true) }
            { form.lines("committee-words") }
            <p class="wide committee-buttons">
                { form.press("committee-unfriendly", event(false), AMENDMENT) }
                { form.press("committee-friendly", event(true), AMENDMENT) }
            </p>
        </>
    }
}
