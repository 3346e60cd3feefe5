//! A picture in words, for readers who cannot see it: what it is, the answer, what happened, who voted how.
use super::head::in_fact;
use crate::take_away::kind::Kind;
use crate::text::phrases;
use crate::vote::made_by;
use crate::vote::shown_vote::ShownVote;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};
use wording::names;
use wording::say::vote::vote as vote_word;

/// More members than this are a number.
const NAMED: usize = 20;

/// The description: whole sentences, to be put beside the picture wherever it is shown.
#[must_use]
pub fn described(shown: &ShownVote<'_>) -> String {
    let texts = shown.texts;
    let kind = match Kind::of(shown) {
        Kind::Record => texts.get("record-title"),
        Kind::WhatIf => texts.get("take-band-what-if"),
        Kind::Own => texts.get("made-up"),
    };
    let scenario = &shown.state.scenario;
    let mut said = vec![
        phrases::labelled(texts, kind, scenario.title.clone()),
        phrases::eyebrow(texts, scenario),
        shown.headline(),
    ];
    match Kind::of(shown) {
        Kind::WhatIf => said.push(in_fact(shown)),
        Kind::Own => said.push(made_by::words(texts, scenario)),
        Kind::Record => {}
    }
    let columns = [
        Vote::InFavour,
        Vote::Against,
        Vote::Abstaining,
        Vote::NotVoting(NotVoting::Unspecified),
    ];
    said.extend(columns.into_iter().filter_map(|vote| column(shown, vote)));
    let said = said.into_iter().filter(|sentence| !sentence.is_empty());
    said.reduce(|a, b| texts.say("take-sentences", &[("a", a.into()), ("b", b.into())]))
        .unwrap_or_default()
}

/// A column with its number and its members, where they are few.
fn column(shown: &ShownVote<'_>, vote: Vote) -> Option<String> {
    let texts = shown.texts;
    let tally = shown.votes.tally();
    let not_voting = matches!(vote, Vote::NotVoting(_));
    let count = match vote {
        Vote::NotVoting(_) => tally.not_voting(),
        vote => shown.votes.count(vote),
    };
    let there = |member: &&MemberId| match shown.votes.of(**member) {
        Some(Vote::NotVoting(_)) => not_voting,
        cast => cast == Some(vote),
    };
    let members: Vec<&MemberId> = shown.order.iter().filter(there).collect();
    let all_named = members.len() == usize::from(count);
    let listed = all_named
        && members.len() <= NAMED
        && (shown.state.scenario.body == Body::SecurityCouncil || vote != Vote::InFavour);
    let label = format!("{} ({count})", vote_word(texts, vote));
    let named: Vec<String> = members
        .into_iter()
        .map(|member| names::name_in_sentence(texts, *member))
        .collect();
    (count > 0).then(|| match listed {
        true => phrases::labelled(texts, label, texts.list(&named)),
        false => label,
    })
}
