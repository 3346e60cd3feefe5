//! The text moves: the draft as it stands after the vote that is shown, with insertions and deletions, and what
//! was proposed and not carried.
use crate::context::Ui;
use crate::room::Room;
use crate::state::{Action, TextView};
use rules::draft::{Paragraph, Run, TextChange};
use rules::meeting::Business;
use yew::prelude::*;

/// The text of the draft at issue; of the last draft of the day while a motion is shown.
pub fn view(ui: &Ui, room: &Room<'_>) -> Html {
    let items = &room.state.scenario.meeting.items;
    let last = || items.iter().rev().find_map(|item| item.business.draft());
    let Some(draft) = room.item.business.draft().or_else(last) else {
        return Html::default();
    };
    let (Some(text), Some(record)) = (room.step.texts.get(draft), room.state.scenario.drafts.get(draft))
    else {
        return Html::default();
    };
    let tracked = room.state.text == TextView::Tracked;
    let choice = |view: TextView, id: &'static str, key: &str| {
        html! {
            <button
                type="button"
                {id}
                aria-pressed={if room.state.text == view { "true" } else { "false" }}
                onclick={ui.on(Action::Text(view))}
            >
                { ui.text(key) }
            </button>
        }
    };
    let shown = text
        .paragraphs
        .iter()
        .filter(|paragraph| tracked || paragraph.stands());
    html! {
        <section class="card draft-text" aria-labelledby="text">
            <header>
                <h2 id="text">{ ui.text("text-title") }</h2>
                <div class="draft-views" role="group" aria-label={ui.text("text-view")}>
                    { choice(TextView::Tracked, "text-tracked", "text-tracked") }
                    { choice(TextView::Clean, "text-clean", "text-clean") }
                </div>
            </header>
            <p class="draft-name">
                { record.title.clone() }
                if let Some(symbol) = record.symbol.clone() { { " · " }<bdi>{ symbol }</bdi> }
            </p>
            { for shown.map(|paragraph| self::paragraph(ui, room, paragraph, tracked)) }
            if tracked {
                { not_carried(ui, room, draft) }
            }
            <p class="draft-note">
                { record.note.clone().unwrap_or_else(|| ui.text("text-note")) }
            </p>
        </section>
    }
}

/// The vote that put a phrase into the text; a press shows it.
fn put_there(ui: &Ui, room: &Room<'_>, item: usize) -> Html {
    let Some(record) = room.state.scenario.items.get(item) else {
        return Html::default();
    };
    let label = ui
        .texts
        .say("text-put-there", &[("item", record.title.clone().into())]);
    html! {
        <button type="button" class="put-there" aria-label={label} onclick={ui.on(Action::Select(item))}>
            { record.title.clone() }
        </button>
    }
}

fn paragraph(ui: &Ui, room: &Room<'_>, paragraph: &Paragraph, tracked: bool) -> Html {
    let name = |item: usize| {
        let title = room
            .state
            .scenario
            .items
            .get(item)
            .map(|item| item.title.clone())
            .unwrap_or_default();
        ui.texts.say("text-put-there", &[("item", title.into())])
    };
    let run = |run: &Run| match (run.deleted_by, run.inserted_by) {
        (Some(_), _) if !tracked => Html::default(),
        (Some(item), _) => html! { <del title={name(item)}>{ run.text.clone() }</del> },
        (None, Some(item)) if tracked => html! {
            <><ins title={name(item)}>{ run.text.clone() }</ins>{ put_there(ui, room, item) }</>
        },
        (None, _) => html! { <>{ run.text.clone() }</> },
    };
    html! {
        <p class="paragraph" data-standing={paragraph.stands().then_some("")}>
            <span class="paragraph-id">{ paragraph.id.clone() }</span>
            <span class="paragraph-words" dir={room.state.place.direction()}>{ for paragraph.runs.iter().map(run) }</span>
        </p>
    }
}

/// Amendments to the draft that were put, up to the one shown, and not carried.
fn not_carried(ui: &Ui, room: &Room<'_>, draft: usize) -> Html {
    let scenario = &room.state.scenario;
    let lost = scenario
        .meeting
        .items
        .iter()
        .zip(&scenario.items)
        .zip(&room.day.steps)
        .take(room.state.selected + 1);
    let lost = lost.filter_map(|((item, record), step)| match &item.business {
        Business::Amendment { draft: of, changes } if *of == draft && !step.is_carried() => {
            Some((record, changes))
        }
        _ => None,
    });
    let words = |change: &TextChange| match change {
        TextChange::Replace { from, to, .. } => {
            html! { <><del>{ to.clone() }</del>{ " " }<span class="instead">{
                ui.texts.say("text-in-place-of", &[("words", from.clone().into())])
            }</span></> }
        }
        TextChange::Append { text, .. } | TextChange::AddParagraph { text, .. } => {
            html! { <del>{ text.trim_start_matches([',', ' ']).to_owned() }</del> }
        }
        TextChange::DeleteParagraph { paragraph } => html! { <>{ paragraph.clone() }</> },
    };
    let lines: Vec<Html> = lost
        .map(|(record, changes)| {
            html! {
                <li>
                    <span class="lost-item">{ record.title.clone() }</span>
                    { for changes.iter().map(|change| html! { <p>{ words(change) }</p> }) }
                </li>
            }
        })
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <details class="draft-lost" open=true>
            <summary>{ ui.text("text-not-carried") }</summary>
            <ul>{ for lines }</ul>
        </details>
    }
}
