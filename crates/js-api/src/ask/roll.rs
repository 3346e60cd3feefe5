//! `readRoll`: what a pasted text says of a vote.
use crate::error::{ApiError, Code};
use crate::types::roll::{Roll, RollCounts, RollDoubt, RollInput, RollOffer};
use records::pasted::{html, shipped};
use rules::member::MemberId;
use rules::vote::Vote;

/// Reads a pasted roll call.
///
/// # Errors
/// [`ApiError`] when the date is not a day, or the record has no members of the body for that day.
pub fn read_roll(input: &RollInput) -> Result<Roll, ApiError> {
    let date = input
        .date
        .parse()
        .map_err(|error| ApiError::at("date", Code::NotADay, error))?;
    let lines;
    let text = match input.html {
        true => {
            lines = html::lines(&input.text);
            &lines
        }
        false => &input.text,
    };
    let read = shipped::read(text, input.body.into(), date)
        .map_err(|error| ApiError::at("date", Code::ImpossibleBody, error))?;
    let count = |fits: fn(Vote) -> bool| {
        let counts = Vote::ALL.into_iter().filter(|vote| fits(*vote));
        counts.map(|vote| read.count(vote)).sum()
    };
    let doubts = read.doubts.iter().map(|doubt| RollDoubt {
        line: doubt.line,
        column: doubt.column,
        text: doubt.text.clone(),
        message: doubt.message(),
    });
    let code = |member: &MemberId| member.as_str().to_owned();
    Ok(Roll {
        named: read
            .votes
            .iter()
            .map(|(member, vote)| (code(member), (*vote).into()))
            .collect(),
        counts: RollCounts {
            in_favour: count(|vote| vote == Vote::InFavour),
            against: count(|vote| vote == Vote::Against),
            abstaining: count(|vote| vote == Vote::Abstaining),
            not_voting: count(|vote| matches!(vote, Vote::NotVoting(_))),
        },
        doubts: doubts.collect(),
        offered: read.offer.as_ref().map(|offer| RollOffer {
            vote: offer.vote.into(),
            members: offer.members.iter().map(code).collect(),
        }),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(text: &str) -> serde_json::Value {
        let input = json!({ "body": "securityCouncil", "date": "2025-11-17", "text": text });
        serde_json::to_value(read_roll(&crate::read(&input.to_string()).unwrap()).unwrap()).unwrap()
    }

    #[test]
    fn a_press_release_is_read_and_nothing_is_guessed() {
        let read =
            read("by a vote of 13 in favour to none against, with 2 abstentions (China, Russian Federation)");
        assert_eq!(read["named"], json!({ "CHN": "abstaining", "RUS": "abstaining" }));
        assert_eq!(
            read["counts"],
            json!({ "inFavour": 13, "against": 0, "abstaining": 2, "notVoting": 0 })
        );
        assert_eq!(read["offered"]["vote"], "inFavour");
        assert_eq!(read["offered"]["members"].as_array().unwrap().len(), 13);
        assert_eq!(read["doubts"], json!([]));
    }

    #[test]
    fn what_is_not_plain_is_a_doubt_with_its_place() {
        let read = read("France: yes\nGreece –");
        assert_eq!(read["named"], json!({ "FRA": "inFavour" }));
        assert_eq!(
            (&read["doubts"][0]["line"], &read["doubts"][0]["column"]),
            (&json!(2), &json!(1))
        );
        let html = json!({
            "body": "securityCouncil", "date": "2025-11-17", "html": true,
            "text": "<table><tr><td>France<td>yes</table>",
        });
        let read = read_roll(&crate::read(&html.to_string()).unwrap()).unwrap();
        assert_eq!(read.named.iter().count(), 1);
        let wrong = json!({ "body": "securityCouncil", "date": "2025-02-30", "text": "" });
        assert_eq!(
            read_roll(&crate::read(&wrong.to_string()).unwrap())
                .unwrap_err()
                .code,
            Code::NotADay
        );
    }
}
