//! Votes one a line, decided on all cores: a million in seconds, in the order in which they come.
use crate::args::Format;
use crate::fail::{Fail, Res};
use crate::input;
use js_api::error::ApiError;
use js_api::types::decision::{Decision, Ground, Outcome};
use js_api::types::vote::{Counts, SomeMembers};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use rules::decide::decide as by_law;
use rules::decision;
use serde::Serialize;
use serde_json::Value;
use std::io::{BufRead as _, Write};
use std::path::Path;

/// How many lines are decided together, before they are written.
const TOGETHER: usize = 8192;

/// A decision without its reasons.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Brief {
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    ground: Option<Ground>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vetoed_by: Option<SomeMembers>,
    needed: u16,
    tally: Counts,
}

/// What a line cannot be decided for.
#[derive(Serialize)]
struct Refused<'e> {
    error: &'e ApiError,
}

/// Decides every line of a file that is not empty. A line that is no vote is answered by its error in its place, and the
/// command ends with an error.
pub fn decide(out: &mut (dyn Write + Send), path: &Path, format: Format, brief: bool) -> Res<()> {
    let mut input = input::open(path)?;
    let (mut number, mut first_wrong, mut wrong) = (0_usize, None, 0_usize);
    loop {
        let mut lines: Vec<(usize, String)> = Vec::with_capacity(TOGETHER);
        while lines.len() < TOGETHER {
            let mut line = String::new();
            let read = input.read_line(&mut line);
            if read.map_err(|error| input::unreadable(path, &error))? == 0 {
                break;
            }
            number = number.saturating_add(1);
            if !line.trim().is_empty() {
                lines.push((number, line));
            }
        }
        if lines.is_empty() {
            break;
        }
        let answers: Vec<(String, Option<ApiError>)> = lines
            .par_iter()
            .map(|(number, line)| answer(*number, line, format, brief))
            .collect();
        for ((number, _), (text, error)) in lines.iter().zip(answers) {
            out.write_all(text.as_bytes())?;
            if let Some(error) = error {
                wrong = wrong.saturating_add(1);
                first_wrong.get_or_insert((*number, error));
            }
        }
    }
    match first_wrong {
        None => Ok(()),
        Some((line, error)) => Err(Fail::Message(format!(
            "`{}`: {wrong} of {number} lines are no votes; the first is line {line}: {error}",
            input::name(path)
        ))),
    }
}

/// The answer to a line, with its end, and what is wrong with the line.
fn answer(number: usize, line: &str, format: Format, brief: bool) -> (String, Option<ApiError>) {
    match decided(line) {
        Ok(decision) => (written(number, &decision, format, brief), None),
        Err(error) => {
            let text = match format {
                Format::Json => in_json(&Refused { error: &error }),
                Format::Table => format!("{number}\terror\t{error}\n"),
            };
            (text, Some(error))
        }
    }
}

fn decided(line: &str) -> Result<decision::Decision, ApiError> {
    let vote = input::vote(line)?;
    Ok(by_law(&vote.question, &vote.sitting, &vote.votes))
}

fn written(number: usize, decision: &decision::Decision, format: Format, brief: bool) -> String {
    match (format, brief) {
        (Format::Json, false) => in_json(&Decision::from(decision)),
        (Format::Json, true) => in_json(&short(decision)),
        (Format::Table, _) => {
            let brief = short(decision);
            let by = brief.vetoed_by.map(|who| who.members.join(","));
            format!(
                "{number}\t{}\t{}-{}-{}\t{}\t{}\n",
                word(&brief.outcome),
                brief.tally.in_favour,
                brief.tally.against,
                brief.tally.abstaining,
                brief.ground.map(|ground| word(&ground)).unwrap_or_default(),
                by.unwrap_or_default(),
            )
        }
    }
}

/// The word that programs get for a value.
fn word(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value
        .as_ref()
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn short(decision: &decision::Decision) -> Brief {
    let (ground, vetoed_by) = match &decision.outcome {
        decision::Outcome::NotAdopted(ground) => (
            Some(ground.into()),
            match ground {
                decision::Ground::DidNotConcur(who) => Some(who.clone().into()),
                _ => None,
            },
        ),
        _ => (None, None),
    };
    Brief {
        outcome: (&decision.outcome).into(),
        ground,
        vetoed_by,
        needed: decision.needed(),
        tally: decision.tally.into(),
    }
}

fn in_json(answer: &impl Serialize) -> String {
    // No answer has keys that are not text, so nothing here can fail.
    let mut text = serde_json::to_string(answer).unwrap_or_default();
    text.push('\n');
    text
}
