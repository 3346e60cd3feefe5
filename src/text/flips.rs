//! The smallest change of votes that turns a result, in words.
use counterfactual::flips::Flip;
use wording::arg::Arg;
use wording::messages::Texts;
use wording::names;
use wording::say::vote::vote as vote_word;

/// More names than this are a number.
const NAMED: usize = 6;

/// Who, or how many of whom, and how they vote instead.
#[must_use]
pub fn said(texts: &Texts, flip: &Flip) -> String {
    let parts: Vec<String> = flip
        .moves
        .iter()
        .map(|choice| {
            let moved = choice.moved;
            let among = &choice.among;
            let all_named = among.unnamed == 0 && among.members.len() <= NAMED;
            let chosen = usize::from(moved.count) == among.members.len();
            let members: Vec<String> = among
                .members
                .iter()
                .map(|member| names::short_name(texts, *member))
                .collect();
            let args = [
                ("count", Arg::from(moved.count)),
                ("all", among.count().into()),
                ("from", vote_word(texts, moved.from).into()),
                ("to", vote_word(texts, moved.to).into()),
                ("members", texts.list(&members).into()),
            ];
            let key = match (all_named, chosen, moved.permanent) {
                (true, true, _) => "whatif-members",
                (true, false, _) => "whatif-any-of",
                (false, _, true) => "whatif-permanent",
                (false, _, false) => "whatif-any",
            };
            texts.say(key, &args)
        })
        .collect();
    texts.list(&parts)
}
