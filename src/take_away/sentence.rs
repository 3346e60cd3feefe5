//! The sentences of a vote for an article: what happened, and what would have; as a news agency writes, or as the United
//! Nations do. A what-if is never said without what happened. Pure.
use crate::take_away::kind::Kind;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use records::letters::{is_capital, lower};
use rules::date::Date;
use rules::tally::Tally;
use wording::arg::Arg;
use wording::messages::Texts;
use wording::say::vote::{tally, tally_long};

/// How a sentence is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// As a news agency writes.
    Press,
    /// As the United Nations do, with the meeting.
    UnitedNations,
}

impl Style {
    /// All styles, with their words.
    pub const ALL: [(&'static str, Self); 2] = [("press", Self::Press), ("un", Self::UnitedNations)];
}

/// What happened: with the organ, the day, the document and the count. Of a vote that somebody made up it says so.
#[must_use]
pub fn record(shown: &ShownVote<'_>, style: Style) -> String {
    let (texts, scenario) = (shown.texts, &shown.state.scenario);
    let meeting = scenario.meeting_label.as_str();
    let said = match style {
        Style::Press => in_a_vote(shown, style),
        Style::UnitedNations => {
            let args = [
                ("body", Arg::Text(texts.get(phrases::body_key(scenario.body)))),
                ("meeting", meeting.into()),
                ("date", phrases::day(texts, date(shown)).into()),
                ("headline", within(&recorded(shown, style)).into()),
            ];
            texts.say(
                if meeting.is_empty() {
                    "take-un-bare"
                } else {
                    "take-un"
                },
                &args,
            )
        }
    };
    described(shown, said)
}

/// What happened, as a sentence with a verb from its first word on.
fn in_a_vote(shown: &ShownVote<'_>, style: Style) -> String {
    let texts = shown.texts;
    let day = match style {
        Style::Press => press_day(texts, date(shown)),
        Style::UnitedNations => phrases::day(texts, date(shown)),
    };
    let args = [
        ("headline", Arg::Text(recorded(shown, style))),
        ("organ", shown.state.scenario.body.as_str().into()),
        ("date", day.into()),
    ];
    texts.say("take-press", &args)
}

/// With the symbol of the document, and that it is no record where it is none.
fn described(shown: &ShownVote<'_>, said: String) -> String {
    let texts = shown.texts;
    let said = match &shown.record.document {
        // The headline may name the document already.
        Some(symbol) if !said.contains(symbol.as_str()) => texts.say(
            "take-on-document",
            &[("sentence", said.into()), ("symbol", symbol.as_str().into())],
        ),
        _ => said,
    };
    match Kind::of(shown) {
        Kind::Own => match &shown.state.scenario.maker {
            None => texts.say("take-own-sentence", &[("sentence", said.into())]),
            Some(maker) => texts.say(
                "take-own-sentence-by",
                &[("sentence", said.into()), ("maker", maker.as_str().into())],
            ),
        },
        Kind::Record | Kind::WhatIf => said,
    }
}

/// What would have happened, followed by what did; `None` where nothing was changed.
#[must_use]
pub fn what_if(shown: &ShownVote<'_>, style: Style) -> Option<String> {
    let (texts, now) = (shown.texts, shown.headline());
    let changed = !shown.changes.is_empty() || shown.changed_earlier() > 0 || shown.supposed_earlier();
    let counts = shown.votes.tally();
    let said = match shown.step.by_votes() {
        Some(_) if !now.contains(&tally(texts, &counts)) => texts.say(
            "take-result-count",
            &[
                ("headline", now.into()),
                ("tally", count(texts, &counts, style).into()),
            ],
        ),
        _ => counted(texts, &now, &counts, style),
    };
    let recorded = within(&described(shown, in_a_vote(shown, style)));
    let args = [("what-if", said.into()), ("recorded", recorded.into())];
    changed.then(|| texts.say("take-in-fact-sentence", &args))
}

/// The day of the vote.
fn date(shown: &ShownVote<'_>) -> Date {
    shown.record.date.unwrap_or(shown.state.scenario.date)
}

/// What happened, with its count as the style writes it.
fn recorded(shown: &ShownVote<'_>, style: Style) -> String {
    counted(
        shown.texts,
        &shown.recorded_headline(),
        &shown.record.votes.tally(),
        style,
    )
}

/// The headline with its count as the style writes it.
fn counted(texts: &Texts, headline: &str, counts: &Tally, style: Style) -> String {
    headline.replacen(&tally(texts, counts), &count(texts, counts, style), 1)
}

/// A count as a style writes it.
fn count(texts: &Texts, counts: &Tally, style: Style) -> String {
    match style {
        Style::Press => texts.say(
            "take-tally",
            &[
                ("favour", counts.in_favour.into()),
                ("against", counts.against.into()),
                ("abstaining", counts.abstaining.into()),
            ],
        ),
        Style::UnitedNations => tally_long(texts, counts),
    }
}

/// A day as news agencies write it.
#[must_use]
pub fn press_day(texts: &Texts, date: Date) -> String {
    let args = [
        ("day", Arg::Number(date.day().into())),
        ("month", Arg::Number(date.month().into())),
        ("year", Arg::Text(date.year().to_string())),
    ];
    texts.say("take-day", &args)
}

/// A sentence within another: it no longer begins with a capital letter, unless it begins with a symbol or initials.
#[must_use]
pub fn within(sentence: &str) -> String {
    let first_word = sentence.split_whitespace().next().unwrap_or("");
    if first_word.contains(['/', '-', '.']) || first_word.chars().all(is_capital) {
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
