//! The text moves: the draft as it stands after the vote that is shown, with insertions and deletions, and what
//! was proposed and not carried.
use crate::model::state::Action;
use crate::model::view_options::TextView;
use crate::pages::meeting::switches;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario::Origin;
use rules::draft::{Paragraph, Run, TextChange};
use rules::meeting::Business;
use yew::prelude::*;

/// The text of the draft at issue; of the last draft of the day while a motion is shown.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let items = &shown.state.scenario.meeting.items;
    let last = || items.iter().rev().find_map(|item| item.business.draft());
    let Some(draft) = shown.item.business.draft().or_else(last) else {
        return Html::default();
    };
    let (Some(text), Some(record)) = (
        shown.step.texts.get(draft),
        shown.state.scenario.drafts.get(draft),
    ) else {
        return Html::default();
    };
    let own = shown.state.scenario.origin == Origin::Own;
    // Somebody's own draft may say nothing; then there is nothing to show.
    if own && text.paragraphs.is_empty() {
        return Html::default();
    }
    let tracked = shown.state.text == TextView::Tracked;
    let choice = |view: TextView, id: &'static str, key: &str| {
        html! {
            <button
                type="button"
                {id}
                aria-pressed={if shown.state.text == view { "true" } else { "false" }}
                onclick={ui.on(Action::Text(view))}
            >
                { ui.text(key) }
            </button>
        }
    };
    // The words of a meeting that somebody made are their own; ours are outlined.
    let outlined = (!own).then(|| ui.text("text-note"));
    let note = record.note.clone().or(outlined);
    let paragraphs = text
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
            { for paragraphs.map(|paragraph| self::paragraph(ui, shown, paragraph, tracked)) }
            { switches::of_draft(ui, shown, draft) }
            if tracked {
                { not_carried(ui, shown, draft) }
            }
            if let Some(note) = note {
                <p class="draft-note">{ note }</p>
            }
        </section>
    }
}

/// The vote that put a phrase into the text; a press shows it.
fn put_there(ui: &VoteUi, shown: &ShownVote<'_>, item: usize) -> Html {
    let Some(record) = shown.state.scenario.items.get(item) else {
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

fn paragraph(ui: &VoteUi, shown: &ShownVote<'_>, paragraph: &Paragraph, tracked: bool) -> Html {
    let name = |item: usize| {
        let title = shown
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
            <><ins title={name(item)}>{ run.text.clone() }</ins>{ put_there(ui, shown, item) }</>
        },
        (None, _) => html! { <>{ run.text.clone() }</> },
    };
    html! {
        <p class="paragraph" data-standing={paragraph.stands().then_some("")}>
            <span class="paragraph-id">{ phrases::paragraph(&ui.texts, &paragraph.id) }</span>
            <span class="paragraph-words" dir={shown.state.place.direction()}>{ for paragraph.runs.iter().map(run) }</span>
        </p>
    }
}

/// Amendments to the draft that were put, up to the one shown, and not carried.
fn not_carried(ui: &VoteUi, shown: &ShownVote<'_>, draft: usize) -> Html {
    let scenario = &shown.state.scenario;
    let lost = scenario
        .meeting
        .items
        .iter()
        .zip(&scenario.items)
        .zip(&shown.replay.steps)
        .take(shown.state.selected + 1);
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
            html! { <del>{ text.trim_start_matches([',', '，', '、', '،', ' ']).to_owned() }</del> }
        }
        TextChange::DeleteParagraph { paragraph } => {
            html! { <>{ phrases::paragraph(&ui.texts, paragraph) }</> }
        }
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
