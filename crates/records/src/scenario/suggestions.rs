//! Checks what a meeting suggests to try: every change is one that the record allows, and alters something.
use super::error::Problem;
use super::model::{ItemRecord, RecordedOutcome, Suggestion};
use super::seats;
use super::setting::{Setting, filled};
use crate::changes_text::{Token, read_token, tokens};
use rules::votes::Votes;
use rules::votes::change::Change;

/// More suggestions than this would be a list to read, not a row of buttons.
const MOST: usize = 3;

/// The most members whose names make a label.
const NAMED: usize = 3;

/// Checks all suggestions of a meeting.
pub(super) fn check(
    setting: &Setting,
    records: &[ItemRecord],
    suggestions: &[Suggestion],
) -> Result<(), Problem> {
    if suggestions.len() > MOST {
        return Err(Problem::new(
            "suggestions",
            &format!("there are {} suggestions", suggestions.len()),
            &format!("keep the best {MOST} at most"),
        ));
    }
    for (number, suggestion) in suggestions.iter().enumerate() {
        let place = format!("suggestions[{number}]");
        if let Some(label) = &suggestion.label {
            filled(&format!("{place}.label"), label)?;
        }
        let says_itself = one(setting, records, &format!("{place}.try"), &suggestion.changes)?;
        if !says_itself && suggestion.label.is_none() {
            return Err(Problem::new(
                &place,
                "no button can be named by these changes",
                "give a `label`: suppositions, assumed votes, changes in several votes and more than three members need one",
            ));
        }
    }
    Ok(())
}

/// Checks one suggestion, and says whether its button can be named by its changes.
fn one(setting: &Setting, records: &[ItemRecord], place: &str, text: &str) -> Result<bool, Problem> {
    let (mut items, mut named, mut others, mut says_itself) = (Vec::new(), 0_usize, 0_usize, true);
    for part in text.split('&') {
        let Some((name, list)) = part.split_once('=') else {
            return Err(Problem::new(
                place,
                &format!("`{part}` is not a change"),
                "write it as in an address: an item, `=`, and changes such as `FRA:against`",
            ));
        };
        if name == "at" {
            setting.item(place, list)?;
            continue;
        }
        let item = setting.item(place, name)?;
        let Some(record) = records.get(item).filter(|_| !items.contains(&item)) else {
            return Err(Problem::new(
                place,
                &format!("`{name}` is named twice"),
                "give all changes of an item together, with commas between them",
            ));
        };
        items.push(item);
        let mut votes = record.votes.clone();
        for token in tokens(list) {
            match read_token(&token) {
                Some(read) => {
                    votes = changed(setting, place, record, &votes, (&token, read))?;
                    match read {
                        Token::Member { assumed: None, .. } => named = named.saturating_add(1),
                        Token::Move { .. } => others = others.saturating_add(1),
                        Token::Member { .. } | Token::Suppose(_) => says_itself = false,
                    }
                }
                None => {
                    return Err(Problem::new(
                        place,
                        &format!("`{token}` is not a change"),
                        "write `FRA:against`, `20:in-favour:against`, `carried` or `not-carried`",
                    ));
                }
            }
        }
    }
    if named == 0 && others == 0 && says_itself {
        return Err(Problem::new(
            place,
            "it changes nothing",
            "name an item and what is changed there",
        ));
    }
    Ok(says_itself && items.len() == 1 && named <= NAMED && others <= 1 && (named == 0 || others == 0))
}

/// The votes after a change, which must fit them and alter something.
fn changed(
    setting: &Setting,
    place: &str,
    record: &ItemRecord,
    votes: &Votes,
    (written, token): (&str, Token),
) -> Result<Votes, Problem> {
    let nothing = || {
        Problem::new(
            place,
            &format!("`{written}` is what the record says"),
            "give something else than what happened",
        )
    };
    let apply = |votes: &Votes, change| votes.changed(change).map_err(|error| Problem::of(place, &error));
    match token {
        Token::Suppose(supposed) => {
            let outcome = record.recorded.as_ref().map(|recorded| recorded.outcome);
            let carried = outcome.map(|outcome| outcome == RecordedOutcome::Adopted);
            match carried == Some(supposed.is_carried()) {
                true => Err(nothing()),
                false => Ok(votes.clone()),
            }
        }
        Token::Member {
            member,
            assumed,
            vote,
        } => {
            seats::seated(&setting.membership, setting.date, member, place)?;
            let mut votes = votes.clone();
            if let Some(vote) = assumed {
                votes = apply(&votes, Change::Assume { member, vote })?;
            }
            match vote {
                Some(to) if votes.of(member) == Some(to) => Err(nothing()),
                Some(to) => apply(&votes, Change::Vote { member, to }),
                None => Ok(votes),
            }
        }
        Token::Move { from, count, .. } => match votes.count(from) < count {
            true => Err(Problem::new(
                place,
                &format!(
                    "`{written}` moves more members than the {} under `{}`",
                    votes.count(from),
                    from.as_str()
                ),
                "give a smaller number",
            )),
            // Which members are moved is settled where they are: those without a name first, then in the order of seats.
            false => Ok(votes.clone()),
        },
    }
}
