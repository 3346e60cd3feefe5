//! Sentences of press releases in six languages, each with the right reading beside it: `tests/cases/press.json`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use records::council_terms::{self, CouncilTerms};
use records::names::{self, Names};
use records::pasted::{self, Pasted};
use records::seating;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    language: String,
    body: String,
    date: String,
    text: String,
    named: BTreeMap<String, String>,
    counts: BTreeMap<String, usize>,
    offered: Option<String>,
    doubts: usize,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../../../tests/cases/press.json")).unwrap()
}

fn all_names() -> Names {
    let aliases = names::read(names::TEXT).unwrap();
    let other = names::read_other(names::OTHER_TEXT).unwrap();
    Names::with(
        &aliases,
        other.iter().map(|(name, member)| (name.as_str(), *member)),
    )
}

fn seated(body: &str, date: &str) -> Vec<MemberId> {
    let terms = CouncilTerms::read(council_terms::TEXT).unwrap();
    let body = Body::from_word(body).unwrap();
    let seating = seating::seating(body, date.parse().unwrap(), &terms).unwrap();
    seating
        .membership
        .seats()
        .iter()
        .map(|seat| seat.member)
        .collect()
}

const fn column(vote: Vote) -> &'static str {
    match vote {
        Vote::NotVoting(_) => "not-voting",
        vote => vote.as_str(),
    }
}

fn counts(read: &Pasted) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for vote in Vote::ALL {
        *counts.entry(column(vote).to_owned()).or_default() += read.count(vote);
    }
    counts
}

#[test]
fn every_sentence_is_read_as_it_is_meant() {
    let names = all_names();
    let mut wrong = Vec::new();
    for case in cases() {
        let read = pasted::read(&case.text, &names, &seated(&case.body, &case.date));
        let named: BTreeMap<String, String> = read
            .votes
            .iter()
            .map(|(member, vote)| (member.to_string(), column(*vote).to_owned()))
            .collect();
        let offered = read.offer.as_ref().map(|offer| column(offer.vote).to_owned());
        let found = (&named, counts(&read), &offered, read.doubts.len());
        let expected = (&case.named, case.counts.clone(), &case.offered, case.doubts);
        if found != expected {
            let doubts: Vec<String> = read.doubts.iter().map(ToString::to_string).collect();
            wrong.push(format!(
                "{}\n  found    {found:?}\n  expected {expected:?}\n  doubts {doubts:?}",
                case.text
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} sentences\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn there_are_ten_in_each_language_and_what_is_offered_settles_them() {
    let mut languages: BTreeMap<String, usize> = BTreeMap::new();
    let names = all_names();
    for case in cases() {
        *languages.entry(case.language).or_default() += 1;
        let seated = seated(&case.body, &case.date);
        let read = pasted::read(&case.text, &names, &seated);
        let Some(offer) = read.offer else { continue };
        let text = case.text.clone() + &offer.line("in favour");
        let settled = pasted::read(&text, &names, &seated);
        assert_eq!(settled.doubts, [], "{text}");
        assert_eq!(settled.offer, None, "{text}");
        let one: BTreeSet<(MemberId, Vote)> = settled.votes.into_iter().collect();
        let offered = offer.members.iter().map(|member| (*member, offer.vote));
        assert_eq!(one, read.votes.into_iter().chain(offered).collect(), "{text}");
    }
    assert_eq!(languages.len(), 6);
    assert!(languages.values().all(|count| *count >= 10), "{languages:?}");
}

#[test]
fn a_vote_is_found_in_a_whole_article() {
    let sentence = "The draft was adopted by a vote of 13 in favour to none against, with 2 abstentions (China, Russian Federation).";
    let before = "UNITED NATIONS, 17 November (press) — The United States and France spoke first. Germany, for its part, was \
                  not against a delay of 12 months; Brazil said no.\n\nBackground: 9 votes are needed.\n\n";
    let after = "\n\nThe representative of Algeria said that he had voted in favour for 3 reasons: no other text, no time, no \
                 peace. Pakistan, Panama and Somalia spoke too. Israel was absent.\n";
    let names = all_names();
    let seated = seated("security-council", "2025-11-17");
    let alone = pasted::read(sentence, &names, &seated);
    let whole = pasted::read(&format!("{before}{sentence}{after}"), &names, &seated);
    assert_eq!(whole.doubts, []);
    assert_eq!((&whole.votes, &whole.said), (&alone.votes, &alone.said));
    assert_eq!(whole.offer, alone.offer);
}

#[test]
fn of_several_votes_one_is_chosen() {
    let names = all_names();
    let seated = seated("security-council", "2025-11-17");
    let text = "Paragraph 5 was retained by 10 votes to 2, with 3 abstentions.\n\nThe draft as a whole was adopted by 14 \
                votes in favour to 1 against (United States).\n\nIn favour: France\n";
    let read = pasted::read(text, &names, &seated);
    assert_eq!((read.votes.len(), read.doubts.len()), (0, 1));
    let pasted::DoubtKind::SeveralVotes { choices } = &read.doubts.first().unwrap().kind else {
        panic!("{:?}", read.doubts);
    };
    let parts: Vec<&str> = choices.iter().map(|at| text.get(at.clone()).unwrap()).collect();
    assert_eq!(parts.len(), 2);
    assert!(parts.first().unwrap().starts_with("Paragraph 5") && parts.last().unwrap().ends_with("France"));
    let chosen = pasted::read(parts.first().unwrap(), &names, &seated);
    assert_eq!(chosen.doubts, []);
    assert_eq!((chosen.said.in_favour, chosen.said.against), (Some(10), Some(2)));
}

#[test]
fn names_of_the_six_languages_mean_one_member_each() {
    let names = all_names();
    for (name, member) in names::read_other(names::OTHER_TEXT).unwrap() {
        assert_eq!(names.find(&name), [member], "{name}");
    }
    for (text, code) in [
        ("la Fédération de Russie", "RUS"),
        ("los Estados Unidos", "USA"),
        ("США", "USA"),
        ("英国", "GBR"),
        ("كوريا الجنوبية", "KOR"),
        ("GER", "DEU"),
        ("UKG", "GBR"),
        ("ZAR", "COD"),
    ] {
        assert_eq!(names.find(text), [code.parse().unwrap()], "{text}");
    }
    // A State that is no Member, or a code that nobody has, is nobody else.
    for text in ["Niue", "Taiwan", "Kosovo", "XKX", "GEA", "GER."] {
        assert_eq!(names.nearest(text, 3), [], "{text}");
    }
}
