//! Changes of votes, written as in the addresses of the site: `FRA:against`, `sc-115=carried`.
use crate::fail::{Fail, Res};
use crate::input::{Day, Given, Vote};
use records::changes_text::{Token, read_token, tokens};
use rules::supposition::Supposed;
use rules::votes::Votes;
use rules::votes::change::Change;

/// Makes the changes.
pub fn change(given: &mut Given, changes: &[String]) -> Res<()> {
    for text in changes {
        match given {
            Given::Vote(vote) => of_vote(vote, text)?,
            Given::Day(day) => of_day(day, text)?,
        }
    }
    Ok(())
}

fn of_vote(vote: &mut Vote, text: &str) -> Res<()> {
    for token in tokens(text) {
        match steps(&token)? {
            Steps::Votes(steps) => vote.votes = changed(&vote.votes, &steps, &token)?,
            Steps::Suppose(_) => {
                return Err(Fail::Message(format!(
                    "`{token}` is supposed of an item of a meeting, and this is one vote: change its votes"
                )));
            }
        }
    }
    Ok(())
}

fn of_day(day: &mut Day, text: &str) -> Res<()> {
    let (item, list) = text.split_once('=').ok_or_else(|| {
        Fail::Message(format!(
            "`{text}` does not say in which vote: write ITEM=CHANGES, such as `{}=FRA:against`",
            day.items.first().map_or("0", |item| &item.id)
        ))
    })?;
    let place = day.place(item)?;
    for token in tokens(list) {
        let found = steps(&token)?;
        let (Some(item), Some(of_meeting)) = (day.items.get_mut(place), day.meeting.items.get_mut(place))
        else {
            continue;
        };
        match (found, item.votes.as_mut()) {
            (Steps::Suppose(supposed), _) => of_meeting.supposed = Some(supposed),
            (Steps::Votes(steps), Some(votes)) => *votes = changed(votes, &steps, &token)?,
            (Steps::Votes(_), None) => {
                return Err(Fail::Message(format!(
                    "`{text}`: no votes are given for `{}`, so none can be changed",
                    item.id
                )));
            }
        }
    }
    Ok(())
}

/// What a token asks for.
enum Steps {
    Suppose(Supposed),
    Votes(Vec<Change>),
}

fn steps(token: &str) -> Res<Steps> {
    let read = read_token(token).ok_or_else(|| {
        Fail::Message(format!(
            "`{token}` is no change: write `FRA:against`, `20:in-favour:against`, `BRA:was-abstaining:against`, `carried` or \
             `not-carried`; votes are in-favour, against, abstaining, not-participating, absent and not-voting"
        ))
    })?;
    Ok(match read {
        Token::Suppose(supposed) => Steps::Suppose(supposed),
        token => Steps::Votes(token.changes()),
    })
}

fn changed(votes: &Votes, steps: &[Change], token: &str) -> Res<Votes> {
    let made = steps
        .iter()
        .try_fold(votes.clone(), |votes, step| votes.changed(*step));
    made.map_err(|error| Fail::Message(format!("`{token}`: {error}")))
}
