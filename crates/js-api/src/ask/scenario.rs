//! `playScenario`: a meeting's file, played with changes.
use crate::error::{ApiError, Code, cut, under};
use crate::read::change;
use crate::types::scenario::{PlayedItem, PlayedScenario, ScenarioInput};
use records::changes_text::{Token, tokens};
use records::scenario;
use rules::proceeding::Proceeding;
use rules::supposition::Supposed;
use rules::votes::Votes;

/// What an error about a file calls it.
const FILE: &str = "file";

/// Reads a meeting's file, changes its votes and plays it.
///
/// # Errors
/// [`ApiError`] when the file is no scenario, or a change does not fit its votes.
pub fn play_scenario(input: &ScenarioInput) -> Result<PlayedScenario, ApiError> {
    let read =
        scenario::read(FILE, &input.file.0).map_err(|error| ApiError::at(FILE, Code::NotAScenario, error))?;
    let mut votes: Vec<Votes> = read.items.iter().map(|item| item.votes.clone()).collect();
    let mut supposed: Vec<Option<Supposed>> = read.meeting.items.iter().map(|item| item.supposed).collect();
    for (name, list) in input.changes.iter() {
        let path = under("changes", name);
        let place = read.items.iter().position(|item| item.id == *name);
        let (Some(votes), Some(supposed)) = (
            place.and_then(|place| votes.get_mut(place)),
            place.and_then(|place| supposed.get_mut(place)),
        ) else {
            let names: Vec<&str> = read.items.iter().map(|item| &*item.id).collect();
            let message = format!(
                "`{}` is no item of the meeting: give one of `{}`",
                cut(name),
                names.join("`, `")
            );
            return Err(ApiError::at(path, Code::NoSuchItem, message));
        };
        for text in tokens(list) {
            let token = change::token(&text, &path)?;
            if let Token::Suppose(what) = token {
                *supposed = Some(what);
            }
            for change in token.changes() {
                *votes = votes.changed(change).map_err(|error| {
                    ApiError::at(
                        path.as_str(),
                        Code::CannotChange,
                        format!("`{}`: {error}", cut(&text)),
                    )
                })?;
            }
        }
    }
    let meeting = read.meeting.supposing(&supposed);
    let played = Proceeding::play_by(&meeting, |item| votes.get(item));
    let items = read.items.into_iter().map(|item| PlayedItem {
        id: item.id,
        title: item.title,
        document: item.document,
        symbol: item.symbol,
        certainty: item.certainty,
    });
    Ok(PlayedScenario {
        id: read.id,
        title: read.title,
        body: read.body.into(),
        date: read.date.to_string(),
        items: items.collect(),
        result: (&played).into(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use crate::types::decision::Ground;
    use serde_json::json;

    fn play(changes: &serde_json::Value) -> Result<PlayedScenario, ApiError> {
        let file = include_str!("../../../../www/scenarios/sc-2025-02-24.json");
        let file: serde_json::Value = serde_json::from_str(file).unwrap();
        play_scenario(&crate::read(&json!({ "file": file, "changes": changes }).to_string()).unwrap())
    }

    #[test]
    fn a_meeting_is_played_as_recorded_and_with_changes() {
        let recorded = play(&json!({})).unwrap();
        assert_eq!((recorded.items.len(), &*recorded.id), (7, "sc-2025-02-24"));
        assert_eq!(recorded.result.vetoes, 2);
        let vetoed = play(&json!({ "sc-2774": "FRA:against,GBR:against" })).unwrap();
        let last = vetoed.result.steps.last().unwrap();
        assert_eq!(last.ground, Some(Ground::DidNotConcur));
        assert_eq!(last.vetoed_by.as_ref().unwrap().members, ["FRA", "GBR"]);
        let supposed = play(&json!({ "sc-motion": "carried" })).unwrap();
        assert!(supposed.result.steps.last().unwrap().not_put.is_some());
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_place() {
        let error = play(&json!({ "sc-9": "carried" })).unwrap_err();
        assert_eq!((error.code, &*error.path), (Code::NoSuchItem, "changes.sc-9"));
        let error = play(&json!({ "sc-2774": "FRA:perhaps" })).unwrap_err();
        assert_eq!((error.code, &*error.path), (Code::UnknownWord, "changes.sc-2774"));
        let error = play(&json!({ "sc-2774": "BRA:against" })).unwrap_err();
        assert_eq!(error.code, Code::CannotChange);
        let file = crate::read(&json!({ "file": { "id": "x" } }).to_string()).unwrap();
        assert_eq!(play_scenario(&file).unwrap_err().code, Code::NotAScenario);
    }
}
