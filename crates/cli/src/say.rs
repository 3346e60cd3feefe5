//! Decisions in words: the outcome, the numbers, and each reason with its provision.
use crate::fail::{Fail, Res};
use crate::input::Day;
use rules::decision::Decision;
use rules::finding::{Bearing, Reason};
use rules::meeting::{ItemResult, Step};
use rules::question::Object;
use std::io::Write;
use wording::lang::Lang;
use wording::law;
use wording::messages::Texts;
use wording::say::outcome::{outcome, verdict, verdict_not_put, verdict_settled, verdict_supposed};
use wording::say::reason::{Context, reason};
use wording::say::vote::tally;
use wording::say::{notes, subject};

/// The words of a language.
pub fn texts(code: &str) -> Res<Texts> {
    let lang = Lang::from_code(code).ok_or_else(|| {
        let all: Vec<&str> = Lang::ALL.iter().map(|lang| lang.code()).collect();
        Fail::Message(format!(
            "`{code}` is no language of this program: give one of {}",
            all.join(", ")
        ))
    })?;
    Texts::whole(lang).map_err(|error| Fail::Message(error.to_string()))
}

/// Writes one decision.
pub fn decision(
    out: &mut dyn Write,
    texts: &Texts,
    decision: &Decision,
    object: Object,
    brief: bool,
) -> Res<()> {
    let context = Context {
        item: &|place| place.to_string(),
        object,
        decision: Some(decision),
    };
    let word = outcome(texts, &decision.outcome, object).word;
    let sentence = verdict(texts, decision, object);
    writeln!(out, "{word}  {}", tally(texts, &decision.tally))?;
    writeln!(out, "  {sentence}")?;
    if brief {
        return Ok(());
    }
    reasons(out, texts, &decision.reasons, &context)?;
    noted(out, texts, decision)
}

/// Writes an item of a meeting and what came of it.
pub fn step(
    out: &mut dyn Write,
    texts: &Texts,
    day: &Day,
    (place, step): (usize, &Step),
    brief: bool,
) -> Res<()> {
    let object = object_of(day, place);
    let item = |place: usize| {
        let named = day.items.get(place).filter(|item| !item.title.is_empty());
        named.map_or_else(
            || subject::subject(texts, object_of(day, place), None, false),
            |item| item.title.clone(),
        )
    };
    let context = Context {
        item: &item,
        object,
        decision: step.by_votes(),
    };
    let came = step.outcome();
    let sentence = match &step.result {
        ItemResult::Put(decision) => verdict(texts, decision, object),
        ItemResult::Supposed { supposed, by_votes } => verdict_supposed(texts, *supposed, by_votes, object),
        ItemResult::NotPut { why, .. } => verdict_not_put(texts, *why, &context),
        ItemResult::Settled { outcome, .. } => verdict_settled(texts, outcome),
    };
    let named = day.items.get(place);
    let (id, title) = named.map_or(("", ""), |item| (&item.id, &item.title));
    let space = if title.is_empty() { "" } else { "  " };
    let counts = step.by_votes().map(|decision| tally(texts, &decision.tally));
    writeln!(
        out,
        "{id}{space}{title}\n  {}  {}",
        outcome(texts, &came, object).word,
        counts.unwrap_or_default()
    )?;
    writeln!(out, "  {sentence}")?;
    if brief {
        return Ok(());
    }
    reasons(out, texts, step.reasons(), &context)?;
    step.by_votes()
        .map_or(Ok(()), |decision| noted(out, texts, decision))
}

/// What is put to the vote as an item.
pub fn object_of(day: &Day, place: usize) -> Object {
    let item = day.meeting.items.get(place);
    item.map_or(Object::Draft, |item| item.question.object())
}

fn reasons(out: &mut dyn Write, texts: &Texts, all: &[Reason], context: &Context<'_>) -> Res<()> {
    for one in all {
        let said = reason(texts, one, context);
        let sign = match said.mark {
            Bearing::Met => '+',
            Bearing::NotMet => '-',
            Bearing::Neutral => '·',
        };
        let short = law::provision(texts, one.provision()).short;
        let space = if said.detail.is_empty() { "" } else { ". " };
        let title = said.title.trim_end_matches(['.', '。']);
        writeln!(out, "  {sign} {title}{space}{}  [{short}]", said.detail)?;
    }
    Ok(())
}

fn noted(out: &mut dyn Write, texts: &Texts, decision: &Decision) -> Res<()> {
    for warning in &decision.warnings {
        let short = law::provision(texts, warning.provision()).short;
        writeln!(out, "  ! {}  [{short}]", notes::warning(texts, warning))?;
    }
    for due in &decision.follow_ups {
        let due = notes::follow_up(texts, due);
        let short = law::provision(texts, due.provision).short;
        writeln!(out, "  > {}  [{short}]", due.text)?;
    }
    Ok(())
}
