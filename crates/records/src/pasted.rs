//! Roll calls as people paste them: lines, tables and press releases, in any of the six languages. Nothing is guessed:
//! what is not plain is a [`Doubt`] with its place, so that a page can have it corrected there.
mod article;
mod doubt;
pub mod html;
mod list;
mod markup;
mod matrix;
mod meaning;
mod offer;
mod parts;
mod pieces;
mod reader;
mod reading;
#[cfg(any(not(target_arch = "wasm32"), feature = "tables"))]
pub mod shipped;
mod tally;
mod words;

pub use doubt::{Doubt, DoubtKind};
pub use reading::{Offer, Pasted};

use crate::names::{self, Names};
use meaning::Words;
use reader::Reader;
use rules::member::MemberId;
use rules::vote::ByVote;
use tally::Tally;

/// Reads a pasted text. `names` are the names that it may use, `seated` those who have a seat that day.
#[must_use]
pub fn read(text: &str, names: &Names, seated: &[MemberId]) -> Pasted {
    let plain = markup::plain(text);
    let words = Words {
        text: &plain,
        names,
        seated,
        cow: names::uses_cow(&plain),
        signs: words::signs(&plain),
    };
    let tokens = tally::tokens(&plain);
    let mut tallies = one_of_each(tally::find(&plain, &tokens, &words), &words);
    if tallies.len() > 1 {
        let mut pasted = Pasted::default();
        let choices = article::choices(&plain, &tallies);
        let at = choices.first().cloned().unwrap_or_default();
        doubt::add(text, &mut pasted.doubts, at, DoubtKind::SeveralVotes { choices });
        doubt::place(text, &mut pasted.doubts);
        return pasted;
    }
    let tally = tallies.pop();
    let rest = tally::rest(&plain, &tokens);
    let mut reader = Reader::new(text, words);
    // Tables with a column for each vote, and what a sentence says, are read first; lists are what is left.
    let mut left = plain.clone().into_bytes();
    matrix::read(&plain, &mut reader, &mut left);
    if let Some(tally) = &tally {
        reader.tally(tally);
    }
    let mut excepted = Vec::new();
    if let Some(rest) = &rest
        && let Some(at) = &rest.except
    {
        excepted = reader.names_in(at);
        if let Some(vote) = rest.except_vote {
            reader.below(vote, at);
        }
    }
    let blank = tally
        .iter()
        .map(|tally| &tally.at)
        .chain(rest.iter().map(|rest| &rest.at));
    for at in blank {
        article::blank(&mut left, at);
    }
    let mut left = String::from_utf8(left).unwrap_or_default();
    if tally.is_some() {
        left = article::lists(&left, &words);
    }
    reader.lists(&left);
    let lone = tally.is_none() && rest.is_none() && reader.is_empty();
    let unanimous = lone && tally::is_unanimous(&tokens) && seated.len() <= 15;
    let mut pasted = reader.finish(tally.as_ref(), rest.is_none() && !unanimous);
    if is_of_several_votes(&pasted, &plain) {
        pasted.votes.clear();
        pasted.said = ByVote::default();
        pasted.doubts.clear();
        let choices = article::rolls(&plain);
        let at = choices.first().cloned().unwrap_or_default();
        doubt::add(text, &mut pasted.doubts, at, DoubtKind::SeveralVotes { choices });
        doubt::place(text, &mut pasted.doubts);
        return pasted;
    }
    pasted.offer = if unanimous {
        offer::all_in_favour(seated)
    } else {
        offer::of(&pasted, rest.map(|rest| rest.vote), &excepted, seated)
    };
    pasted
}

/// Tallies that say the same are one: a press release tells its vote in its first sentence and again below.
fn one_of_each(tallies: Vec<Tally>, words: &Words) -> Vec<Tally> {
    let mut one: Vec<Tally> = Vec::new();
    for tally in tallies {
        match one.iter_mut().find(|other| other.agrees(&tally, words)) {
            Some(other) => other.take(tally),
            None => one.push(tally),
        }
    }
    one
}

/// Whether headings begin anew and name members again: two rolls, of two votes.
fn is_of_several_votes(pasted: &Pasted, plain: &str) -> bool {
    let twice = pasted
        .doubts
        .iter()
        .filter(|doubt| matches!(doubt.kind, DoubtKind::MemberTwice { .. }));
    twice.count() >= 2 && article::rolls(plain).len() > 1
}
