//! Finds votes in sentences, as press releases tell them: "by 142 in favour to 10 against (…), with 12 abstentions (…)". What
//! stands around them may be any prose.
mod clause;
mod finder;
mod rest;
mod words;

use super::meaning::Words;
pub(super) use clause::Tally;
use finder::Finder;
pub(super) use rest::rest;
pub(super) use words::{Tok, Token, tokens};

/// The tallies of a text, each with the sentence that it stands in.
pub(super) fn find(text: &str, tokens: &[Token], words: &Words) -> Vec<Tally> {
    let finder = Finder { text, tokens, words };
    let mut tallies = finder.all();
    // "Against: none" is the heading of a list, and so is a count above its names.
    tallies.retain(|tally| {
        let counts = tally
            .clauses
            .iter()
            .any(|clause| clause.said.is_some_and(|said| said > 0));
        counts && !finder.heads_lists(tally)
    });
    // A count alone, such as "two members abstained", says something only where nothing says more.
    if tallies.iter().any(Tally::is_whole) {
        tallies.retain(Tally::is_whole);
    }
    tallies
}

/// Whether a text says that nobody was against, and counts nobody.
pub(super) fn is_unanimous(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.tok == Tok::Unanimous)
}
