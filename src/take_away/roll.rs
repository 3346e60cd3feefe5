//! The roll of a vote as data for other programs, and the difference in one sentence. Pure.
use crate::take_away::kind::Kind;
use crate::take_away::sentence::within;
use crate::text::phrases;
use crate::vote::made_by;
use crate::vote::shown_vote::ShownVote;
use records::json;
use rules::member::MemberId;
use rules::tally::Tally;
use rules::vote::Vote;
use wording::names;

/// The columns of the table.
const COLUMNS: &str =
    "date,body,meeting,item,question,version,code,name,vote,recorded,changed,certainty,source";

/// The roll as CSV: a line a seat, in the order of the seats, with the vote and the recorded one. Every line says of which
/// vote it is and where that is from, so that the tables of several votes can be put together.
#[must_use]
pub fn csv(shown: &ShownVote<'_>) -> String {
    let about = About::of(shown);
    let mut table = [COLUMNS, "\r\n"].concat();
    for member in shown.order {
        let (vote, recorded) = (shown.votes.of(*member), shown.record.votes.of(*member));
        let cells = [
            about.date.as_str(),
            shown.state.scenario.body.as_str(),
            &about.meeting,
            &shown.record.id,
            &about.question,
            Kind::of(shown).as_str(),
            member.as_str(),
            &names::name(shown.texts, *member),
            word(vote),
            word(recorded),
            if is_changed(shown, *member) { "yes" } else { "no" },
            &about.certainty,
            &about.sources.join("; "),
        ];
        table += &cells.map(quoted).join(",");
        table += "\r\n";
    }
    table
}

/// The roll as JSON: the vote, its counts and outcome, its sources, what was changed, and an object for each seat, in the
/// order of the seats.
#[must_use]
pub fn json(shown: &ShownVote<'_>) -> String {
    let (scenario, about) = (&shown.state.scenario, About::of(shown));
    let seat = |member: &MemberId| {
        let changed = is_changed(shown, *member);
        let seat = object(&[
            ("code", member.as_str()),
            ("name", &names::name(shown.texts, *member)),
            ("vote", word(shown.votes.of(*member))),
            ("recorded", word(shown.record.votes.of(*member))),
        ]);
        format!("    {{ {seat}, \"changed\": {changed} }}")
    };
    let head = object(&[
        ("version", Kind::of(shown).as_str()),
        ("date", &about.date),
        ("body", scenario.body.as_str()),
        ("meeting", &scenario.id),
        ("meeting_label", &scenario.meeting_label),
        ("title", &scenario.title),
        ("item", &shown.record.id),
        ("question", &about.question),
        ("headline", &shown.headline()),
        ("recorded_headline", &shown.recorded_headline()),
        ("certainty", &about.certainty),
    ]);
    let sources: Vec<String> = about.sources.iter().map(|source| json::quoted(source)).collect();
    let changed: Vec<String> = shown
        .order
        .iter()
        .filter(|member| is_changed(shown, **member))
        .map(|member| json::quoted(member.as_str()))
        .collect();
    let seats: Vec<String> = shown.order.iter().map(seat).collect();
    format!(
        "{{\n  {head},\n  \"sources\": [{}],\n  \"counts\": {},\n  \"recorded_counts\": {},\n  \"changed\": [{}],\n  \
         \"roll\": [\n{}\n  ]\n}}\n",
        sources.join(", "),
        counts(&shown.votes.tally()),
        counts(&shown.record.votes.tally()),
        changed.join(", "),
        seats.join(",\n")
    )
}

/// What every line says of the vote.
struct About {
    date: String,
    meeting: String,
    question: String,
    /// How certain the votes are; of a vote that somebody made up, that it is one and who says so.
    certainty: String,
    sources: Vec<String>,
}

impl About {
    fn of(shown: &ShownVote<'_>) -> Self {
        let scenario = &shown.state.scenario;
        let named = [shown.record.document.as_deref(), Some(&*shown.record.title)];
        let mut question: Vec<&str> = named
            .into_iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .collect();
        // Many titles have the symbol in them.
        if let [symbol, title] = *question
            && title.contains(symbol)
        {
            question = vec![title];
        }
        let sources = shown
            .record
            .sources
            .iter()
            .filter_map(|at| scenario.sources.get(*at));
        let certainty = match Kind::of(shown) {
            Kind::Own => made_by::words(shown.texts, scenario),
            Kind::Record | Kind::WhatIf => shown.record.certainty.clone(),
        };
        Self {
            certainty,
            date: shown.record.date.unwrap_or(scenario.date).to_string(),
            meeting: [&*scenario.id, &scenario.meeting_label]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            question: question.join(", "),
            sources: sources
                .map(|source| match &source.url {
                    Some(url) => format!("{} <{url}>", source.title),
                    None => source.title.clone(),
                })
                .collect(),
        }
    }
}

/// Whether a member votes otherwise than on the record, or is only taken to have voted.
fn is_changed(shown: &ShownVote<'_>, member: MemberId) -> bool {
    shown.votes.of(member) != shown.record.votes.of(member)
}

fn word(vote: Option<Vote>) -> &'static str {
    vote.map_or("not-known", Vote::as_str)
}

/// The texts of an object, on one line.
fn object(pairs: &[(&str, &str)]) -> String {
    let pairs = pairs
        .iter()
        .map(|(name, value)| format!("\"{name}\": {}", json::quoted(value)));
    pairs.collect::<Vec<_>>().join(", ")
}

fn counts(tally: &Tally) -> String {
    format!(
        "{{ \"in-favour\": {}, \"against\": {}, \"abstaining\": {}, \"not-voting\": {} }}",
        tally.in_favour,
        tally.against,
        tally.abstaining,
        tally.not_voting()
    )
}

/// A cell, in quotation marks where it must be.
fn quoted(cell: &str) -> String {
    let plain = !cell.contains([',', '"', '\n', '\r']);
    match plain {
        true => cell.to_owned(),
        false => format!("\"{}\"", cell.replace('"', "\"\"")),
    }
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
            ("body", texts.get(phrases::body_key(scenario.body)).into()),
            ("date", phrases::day(texts, scenario.date).into()),
            ("changed", within(&shown.headline()).into()),
        ],
    )
}
