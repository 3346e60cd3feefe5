//! The roll of a vote as a table for other programs, and the sentence for an article. Pure.
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use records::json_text;
use records::letters::{is_capital, lower};
use rules::member::MemberId;
use rules::vote::Vote;
use wording::names;

/// The roll as CSV: a line a seat, in the order of the seats, with the vote and the recorded one.
#[must_use]
pub fn csv(shown: &ShownVote<'_>) -> String {
    let mut table = String::from("code,name,vote,recorded\r\n");
    for member in shown.order {
        let vote = |vote: Option<Vote>| vote.map_or("not-known", Vote::as_str);
        let cells = [
            member.as_str(),
            &names::name(shown.texts, *member),
            vote(shown.votes.of(*member)),
            vote(shown.record.votes.of(*member)),
        ];
        table += &cells.map(quoted).join(",");
        table += "\r\n";
    }
    table
}

/// The roll as JSON: the meeting, the vote on the item, and an object for each seat, in the order of the seats.
#[must_use]
pub fn json(shown: &ShownVote<'_>) -> String {
    let scenario = &shown.state.scenario;
    let object = |pairs: &[(&str, &str)]| {
        let pairs = pairs
            .iter()
            .map(|(name, value)| format!("\"{name}\": {}", json_text(value)));
        pairs.collect::<Vec<_>>().join(", ")
    };
    let seat = |member: &MemberId| {
        let vote = |vote: Option<Vote>| vote.map_or("not-known", Vote::as_str);
        let seat = object(&[
            ("code", member.as_str()),
            ("name", &names::name(shown.texts, *member)),
            ("vote", vote(shown.votes.of(*member))),
            ("recorded", vote(shown.record.votes.of(*member))),
        ]);
        format!("    {{ {seat} }}")
    };
    let head = object(&[
        ("meeting", &scenario.id),
        ("date", &scenario.date.to_string()),
        ("item", &shown.record.id),
        ("title", &shown.record.title),
    ]);
    let seats: Vec<String> = shown.order.iter().map(seat).collect();
    format!("{{\n  {head},\n  \"roll\": [\n{}\n  ]\n}}\n", seats.join(",\n"))
}

/// A cell, in quotation marks where it must be.
fn quoted(cell: &str) -> String {
    let plain = !cell.contains([',', '"', '\n', '\r']);
    match plain {
        true => cell.to_owned(),
        false => format!("\"{}\"", cell.replace('"', "\"\"")),
    }
}

/// The sentence for an article: the answer, the body and the day. The address is put behind it.
#[must_use]
pub fn sentence(shown: &ShownVote<'_>) -> String {
    let texts = shown.texts;
    let scenario = &shown.state.scenario;
    texts.say(
        "take-sentence",
        &[
            ("headline", shown.headline().into()),
            (
                "body",
                texts.get(crate::text::phrases::body_key(scenario.body)).into(),
            ),
            ("date", phrases::day(texts, scenario.date).into()),
        ],
    )
}

/// The difference in one sentence to quote: what happened, and what would have.
#[must_use]
pub fn difference(shown: &ShownVote<'_>) -> String {
    let texts = shown.texts;
    let scenario = &shown.state.scenario;
    texts.say(
        "difference-quote",
        &[
            ("recorded", shown.recorded_headline().into()),
            (
                "body",
                texts.get(crate::text::phrases::body_key(scenario.body)).into(),
            ),
            ("date", phrases::day(texts, scenario.date).into()),
            ("changed", within(&shown.headline()).into()),
        ],
    )
}

/// A sentence within another: it no longer begins with a capital letter, unless it begins with a symbol.
fn within(sentence: &str) -> String {
    let first_word = sentence.split_whitespace().next().unwrap_or("");
    if first_word.contains(['/', '-']) || first_word.chars().all(is_capital) {
        return sentence.to_owned();
    }
    let mut letters = sentence.chars();
    let first = letters.next().into_iter().map(lower);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn a_symbol_keeps_its_capitals_within_a_sentence() {
        assert_eq!(within("If France votes against, …"), "if France votes against, …");
        assert_eq!(
            within("S/2025/112 is not put to the vote"),
            "S/2025/112 is not put to the vote"
        );
        assert_eq!(within(""), "");
    }
}
