//! A vote and a count in words.
use super::words::key;
use crate::arg::Arg;
use crate::messages::Texts;
use rules::tally::Tally;
use rules::vote::Vote;

/// A way to vote: `in favour`, `abstaining`.
#[must_use]
pub fn vote(texts: &Texts, vote: Vote) -> String {
    texts.get(&key("vote-", vote.as_str()))
}

/// A count as the United Nations writes it: in favour, against, abstaining.
#[must_use]
pub fn tally(texts: &Texts, tally: &Tally) -> String {
    texts.say("tally", &columns(tally))
}

/// A count in words: `10 in favour, 0 against, 5 abstaining`, and how many do not vote where some do not.
#[must_use]
pub fn tally_long(texts: &Texts, tally: &Tally) -> String {
    let cast = texts.say("tally-long", &columns(tally));
    if tally.not_voting() == 0 {
        return cast;
    }
    let not_voting = texts.say("tally-not-voting", &[("count", tally.not_voting().into())]);
    texts.say("list-middle", &[("a", cast.into()), ("b", not_voting.into())])
}

fn columns(tally: &Tally) -> [(&'static str, Arg); 3] {
    [
        ("favour", tally.in_favour.into()),
        ("against", tally.against.into()),
        ("abstaining", tally.abstaining.into()),
    ]
}
