//! What a reader changed, and what the record says.
use super::outcome::outcome;
use super::symbol::Number;
use super::vote::{tally, vote};
use crate::arg::Arg;
use crate::messages::Texts;
use crate::names;
use rules::decision::Outcome;
use rules::question::Object;
use rules::tally::Tally;
use rules::vote::Vote;
use rules::votes::change::Change;

/// More changes than this are counted, not listed.
const LISTED: usize = 6;

/// What the record says of an item.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// What was put to the vote.
    pub object: Object,
    /// What became of it.
    pub outcome: &'a Outcome,
    /// The count; `None` when it was not put.
    pub tally: Option<&'a Tally>,
    /// The symbol of the resolution or decision that it became, such as `S/RES/2774 (2025)`.
    pub symbol: Option<&'a str>,
}

/// What the record says: `Adopted 10–0–5 as resolution 2774 (2025).`
#[must_use]
pub fn record(texts: &Texts, record: &Record<'_>) -> String {
    let mut args: Vec<(&str, Arg)> = vec![(
        "outcome",
        outcome(texts, record.outcome, record.object).word.into(),
    )];
    let Some(count) = record.tally else {
        return texts.say("record-line-bare", &args);
    };
    args.push(("tally", tally(texts, count).into()));
    match record.symbol {
        Some(symbol) if matches!(record.outcome, Outcome::Adopted) => {
            let number = Number::of(texts, symbol);
            let key = if number.is_decision {
                "record-line-decision"
            } else {
                "record-line-resolution"
            };
            args.push(("symbol", number.text.into()));
            texts.say(key, &args)
        }
        _ => texts.say("record-line", &args),
    }
}

/// One change by itself: `France: abstaining → against`. `from` is the vote before, where it is known.
#[must_use]
pub fn change(texts: &Texts, change: &Change, from: Option<Vote>) -> String {
    say(texts, change, from, ["change-vote", "change-vote-to"])
}

/// All changes in a sentence or two: `You changed 1 vote: France abstaining → against.` Each change comes with the
/// vote before, where it is known. Nothing when there is none.
#[must_use]
pub fn changed(texts: &Texts, changes: &[(Change, Option<Vote>)]) -> String {
    let is_assumed = |change: &Change| matches!(change, Change::Assume { .. });
    let said = |assumed: bool, [all, number_only]: [&str; 2]| {
        let ours = || {
            changes
                .iter()
                .filter(move |(change, _)| is_assumed(change) == assumed)
        };
        let count = ours().fold(0_usize, |sum, (change, _)| sum.saturating_add(votes(change)));
        let listed = ours().count() <= LISTED;
        let list = ours()
            .take(LISTED)
            .map(|(change, from)| say(texts, change, *from, ["change-listed", "change-listed-to"]))
            .reduce(|list, next| texts.say("list-changes", &[("a", list.into()), ("b", next.into())]))?;
        let args = [("count", count.into()), ("changes", list.into())];
        Some(texts.say(if listed { all } else { number_only }, &args))
    };
    match (
        said(false, ["changed", "changed-many"]),
        said(true, ["changed-assumed", "changed-assumed-many"]),
    ) {
        (Some(changed), Some(assumed)) => {
            texts.say("changed-both", &[("a", changed.into()), ("b", assumed.into())])
        }
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// How many votes a change is about: one, or as many as are moved.
#[must_use]
pub fn votes(change: &Change) -> usize {
    match change {
        Change::Move { count, .. } => (*count).into(),
        Change::Vote { .. } | Change::Assume { .. } => 1,
    }
}

/// Members that are not named, by their number.
pub(crate) fn unnamed(texts: &Texts, permanent: bool, count: u16) -> String {
    texts.say(
        if permanent {
            "who-permanent"
        } else {
            "change-members"
        },
        &[("count", count.into())],
    )
}

fn say(texts: &Texts, change: &Change, from: Option<Vote>, [both, to_only]: [&str; 2]) -> String {
    let (member, from, to) = match *change {
        Change::Vote { member, to } => (names::short_name(texts, member), from, to),
        Change::Move {
            permanent,
            from,
            to,
            count,
        } => (unnamed(texts, permanent, count), Some(from), to),
        Change::Assume { member, vote } => {
            let member = names::short_name(texts, member);
            return texts.say(
                "change-assume",
                &[("member", member.into()), ("vote", vote.as_str().into())],
            );
        }
    };
    let mut args: Vec<(&str, Arg)> = vec![("member", member.into()), ("to", vote(texts, to).into())];
    match from {
        Some(from) => {
            args.push(("from", vote(texts, from).into()));
            texts.say(both, &args)
        }
        None => texts.say(to_only, &args),
    }
}
