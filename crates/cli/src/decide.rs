//! `decide`: a vote, a meeting or a scenario, decided with its reasons.
use crate::args::{Decide, Format};
use crate::change::change;
use crate::fail::{Found, Res, fail};
use crate::input::{self, Day, Given};
use crate::{json, lines, say};
use js_api::types::decision::Decision;
use js_api::types::meeting_result::MeetingResult;
use rules::decide::decide;
use serde_json::Value;
use std::io::Write;
use wording::messages::Texts;

/// Decides every file in turn.
pub fn run(out: &mut (dyn Write + Send), asked: &Decide) -> Res<Found> {
    let texts = say::texts(&asked.lang)?;
    if asked.lines {
        if !asked.change.is_empty() || !asked.item.is_empty() {
            return fail(
                "`--change` and `--item` are for one file at a time: leave them out beside `--lines`",
            );
        }
        for path in &asked.files {
            lines::decide(out, path, asked.format, asked.brief)?;
        }
        return Ok(Found::Yes);
    }
    for (place, path) in asked.files.iter().enumerate() {
        let name = input::name(path);
        let mut given = input::given(&name, &input::text(path)?)?;
        change(&mut given, &asked.change)?;
        if place > 0 && asked.format == Format::Table {
            writeln!(out)?;
        }
        match &given {
            Given::Vote(_) if !asked.item.is_empty() => {
                return fail(format!(
                    "`--item` names an item of a meeting, and `{name}` is one vote"
                ));
            }
            Given::Vote(vote) => {
                let decision = decide(&vote.question, &vote.sitting, &vote.votes);
                match asked.format {
                    Format::Table => {
                        say::decision(out, &texts, &decision, vote.question.object(), asked.brief)?;
                    }
                    Format::Json => {
                        json::write(out, brief(&json::value(&Decision::from(&decision))?, asked))?
                    }
                }
            }
            Given::Day(day) => of_day(out, &texts, day, asked)?,
        }
    }
    Ok(Found::Yes)
}

fn of_day(out: &mut dyn Write, texts: &Texts, day: &Day, asked: &Decide) -> Res<()> {
    let wanted = asked.item.iter().map(|id| day.place(id));
    let wanted = wanted.collect::<Res<Vec<usize>>>()?;
    let shown = |place: usize| wanted.is_empty() || wanted.contains(&place);
    let played = day.played();
    if asked.format == Format::Json {
        let mut result = json::value(&MeetingResult::from(&played))?;
        if let Some(steps) = result.get_mut("steps").and_then(Value::as_array_mut) {
            for (step, item) in steps.iter_mut().zip(&day.items) {
                *step = brief(step, asked);
                if let Some(decision) = step.get_mut("decision") {
                    *decision = brief(decision, asked);
                }
                if let Some(step) = step.as_object_mut() {
                    step.insert("id".to_owned(), item.id.clone().into());
                }
            }
            let all = std::mem::take(steps).into_iter().enumerate();
            *steps = all
                .filter(|(place, _)| shown(*place))
                .map(|(_, step)| step)
                .collect();
        }
        return json::write(out, result);
    }
    if !day.title.is_empty() {
        writeln!(out, "{}\n", day.title)?;
    }
    for step in played
        .steps()
        .iter()
        .enumerate()
        .filter(|(place, _)| shown(*place))
    {
        say::step(out, texts, day, step, asked.brief)?;
    }
    if let Some(next) = day.items.get(played.steps().len()) {
        writeln!(out, "{}  no votes are given, so the meeting stops here", next.id)?;
    }
    Ok(())
}

/// Leaves out reasons and texts with `--brief`.
fn brief(value: &Value, asked: &Decide) -> Value {
    let mut value = value.clone();
    if let (true, Some(fields)) = (asked.brief, value.as_object_mut()) {
        for field in ["reasons", "warnings", "followUps", "texts"] {
            fields.remove(field);
        }
    }
    value
}
