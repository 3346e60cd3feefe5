//! The difference: the record and the reader's version side by side, and one sentence to quote.
use crate::kit::outcome_mark;
use crate::kit::ui::Effect;
use crate::take_away::roll;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use rules::draft::Paragraph;
use rules::meeting::Step;
use rules::tally::Tally;
use rules::votes::change::Change;
use wording::say::change::change as change_words;
use wording::say::outcome::outcome;
use wording::say::vote::tally_long;
use yew::prelude::*;

/// More members than this are a number.
const LISTED: usize = 8;

/// What stands in a line: its heading, the record, the reader's version.
type Line = (&'static str, Html, Html);

/// The section; nothing while this vote and those before it are as recorded.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    if shown.changes.is_empty() && shown.changed_earlier() == 0 && !shown.supposed_earlier() {
        return Html::default();
    }
    let quote = roll::difference(shown);
    let lines = [
        outcomes(ui, shown),
        counts(ui, shown),
        seats(ui, shown),
        texts(ui, shown),
        elsewhere(ui, shown),
    ];
    let line = |(heading, recorded, changed): Line| {
        html! {
            <tr role="row">
                <th role="rowheader" scope="row">{ ui.text(heading) }</th>
                <td role="cell">{ recorded }</td>
                <td role="cell" class="changed">{ changed }</td>
            </tr>
        }
    };
    // The roles stay with the table where the styles make a grid of it.
    html! {
        <section class="card difference" aria-labelledby="difference">
            <h2 id="difference">{ ui.text("difference-title") }</h2>
            <table role="table" aria-labelledby="difference">
                <thead role="rowgroup">
                    <tr role="row">
                        <td role="cell"></td>
                        <th role="columnheader" scope="col">{ ui.text(shown.record_key()) }</th>
                        <th role="columnheader" scope="col" class="changed">{ ui.text("difference-yours") }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for lines.into_iter().flatten().map(line) }</tbody>
            </table>
            <figure class="difference-quote">
                <blockquote id="quote">{ quote.clone() }</blockquote>
                <button type="button" id="copy-quote" onclick={ui.does(Effect::Copy(quote))}>
                    { ui.text("take-copy") }
                </button>
            </figure>
        </section>
    }
}

fn outcomes(ui: &VoteUi, shown: &ShownVote<'_>) -> Option<Line> {
    let cell = |step: &Step| {
        let word = outcome(&ui.texts, &step.outcome(), shown.object());
        html! {
            <span class="outcome" data-tone={outcome_mark::tone(word.tone)}>
                { outcome_mark::mark(word.tone) }{ " " }{ word.word }
            </span>
        }
    };
    Some(("difference-outcome", cell(shown.recorded), cell(shown.step)))
}

/// The counts, of the courses in which it was put to the vote.
fn counts(ui: &VoteUi, shown: &ShownVote<'_>) -> Option<Line> {
    let cell = |step: &Step, tally: &Tally| match step.by_votes() {
        Some(_) => html! { { tally_long(&ui.texts, tally) } },
        None => html! { { "–" } },
    };
    let recorded = cell(shown.recorded, &shown.record.votes.tally());
    Some((
        "difference-count",
        recorded,
        cell(shown.step, &shown.votes.tally()),
    ))
}

/// The members that vote otherwise, each in its column.
fn seats(ui: &VoteUi, shown: &ShownVote<'_>) -> Option<Line> {
    let changes = shown.changes.list();
    if changes.is_empty() {
        return None;
    }
    let before = |change: &Change| match change {
        Change::Vote { member, .. } => {
            let vote = shown
                .record
                .votes
                .of(*member)
                .or(shown.changes.of(*member).assumed)?;
            Some(change_words(
                &ui.texts,
                &Change::Vote {
                    member: *member,
                    to: vote,
                },
                None,
            ))
        }
        Change::Assume { .. } | Change::Move { .. } => None,
    };
    let after = |change: &Change| Some(change_words(&ui.texts, change, None));
    let list = |say: &dyn Fn(&Change) -> Option<String>| {
        let said: Vec<String> = changes.iter().filter_map(say).collect();
        html! {
            <ul>
                { for said.iter().take(LISTED).map(|said| html! { <li>{ said.clone() }</li> }) }
                if said.len() > LISTED {
                    <li>{ phrases::and_more(&ui.texts, said.len() - LISTED) }</li>
                }
            </ul>
        }
    };
    Some(("difference-seats", list(&before), list(&after)))
}

/// The paragraphs that read otherwise.
fn texts(ui: &VoteUi, shown: &ShownVote<'_>) -> Option<Line> {
    let draft = shown.item.business.draft()?;
    let (recorded, changed) = (shown.recorded.texts.get(draft)?, shown.step.texts.get(draft)?);
    let same = |one: &Paragraph, other: &[Paragraph]| {
        let other = other.iter().find(|other| other.id == one.id);
        one.clean() == other.map(Paragraph::clean).unwrap_or_default()
    };
    let cell = |these: &[Paragraph], those: &[Paragraph]| {
        let other = these.iter().filter(|paragraph| !same(paragraph, those));
        let lines: Vec<Html> = other
            .filter(|paragraph| paragraph.stands())
            .map(|paragraph| html! { <p><span class="paragraph-id">{ phrases::paragraph(&ui.texts, &paragraph.id) }</span>{ " " }{ paragraph.clean() }</p> })
            .collect();
        match lines.is_empty() {
            true => html! { { "–" } },
            false => html! { <div class="words">{ for lines }</div> },
        }
    };
    if recorded.reads_like(changed) {
        let said = html! { { ui.text("difference-same") } };
        return Some(("difference-text", said.clone(), said));
    }
    let (recorded, changed) = (&recorded.paragraphs, &changed.paragraphs);
    Some((
        "difference-text",
        cell(recorded, changed),
        cell(changed, recorded),
    ))
}

/// The other votes of the day that came out otherwise.
fn elsewhere(ui: &VoteUi, shown: &ShownVote<'_>) -> Option<Line> {
    let scenario = &shown.state.scenario;
    let steps = shown.replay.recorded.iter().zip(&shown.replay.steps).enumerate();
    let other = steps
        .filter(|(at, (recorded, step))| *at != shown.state.selected && recorded.outcome() != step.outcome());
    let said = |at: usize, step: &Step| {
        let title = scenario
            .items
            .get(at)
            .map(|item| item.title.clone())
            .unwrap_or_default();
        let object = phrases::object(scenario.items.get(at)?, scenario.meeting.items.get(at)?);
        let word = outcome(&ui.texts, &step.outcome(), object);
        Some(html! {
            <li>
                { phrases::labelled(&ui.texts, title, String::new()) }
                <span class="outcome" data-tone={outcome_mark::tone(word.tone)}>{ word.short }</span>
            </li>
        })
    };
    let (recorded, changed): (Vec<Option<Html>>, Vec<Option<Html>>) = other
        .map(|(at, (recorded, step))| (said(at, recorded), said(at, step)))
        .unzip();
    let list = |lines: Vec<Option<Html>>| html! { <ul>{ for lines.into_iter().flatten() }</ul> };
    (!recorded.is_empty()).then(|| ("difference-day", list(recorded), list(changed)))
}
