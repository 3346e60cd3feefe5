//! Every provision and every finding has its words, and no sentence has a hole.
mod common;

use common::findings::findings;
use common::{council, languages, objects, sentence, who};
use rules::finding::Finding;
use rules::instrument::Authority;
use rules::provision::Provision;
use rules::question::Object;
use rules::requirement::Share;
use std::collections::BTreeSet;
use wording::law;
use wording::messages::Texts;
use wording::say::reason::{Context, reason};

#[test]
fn every_provision_has_its_words() {
    for texts in languages().into_iter().filter(|texts| *texts != Texts::pseudo()) {
        let (mut practice, mut convention) = (Vec::new(), Vec::new());
        for provision in Provision::ALL {
            let said = law::provision(&texts, *provision);
            for text in [&said.label, &said.short, &said.title, &said.text] {
                sentence(text);
                assert!(!text.contains(provision.key()), "{provision:?}: {text}");
            }
            assert!(said.short.chars().count() <= 24, "{}", said.short);
            let sentences = said.text.matches(". ").count() + 1;
            assert!(
                sentences <= 4 && said.text.ends_with(['.', '。']),
                "{provision:?}: {}",
                said.text
            );
            assert!(
                said.url.as_ref().is_none_or(|url| url.starts_with("https://")),
                "{provision:?}"
            );
            match provision.entry().authority {
                Authority::Text => assert!(said.url.is_some(), "{provision:?}"),
                Authority::Practice => practice.push(said.text),
                Authority::Convention => convention.push(said.text),
            }
        }
        // Every text of practice says first that it is practice, in the same words; so does every convention.
        for texts in [&practice, &convention] {
            let begins = |text: &String| text.chars().take(4).collect::<String>();
            let alone: Vec<_> = texts
                .iter()
                .filter(|text| texts.iter().filter(|other| begins(other) == begins(text)).count() == 1)
                .collect();
            assert!(
                start(texts).chars().count() >= 4,
                "texts of one authority begin with the same words in a language (law.ftl); these do not: {alone:?}"
            );
        }
        let starts = [start(&practice), start(&convention)];
        assert_ne!(starts[0], starts[1]);
        if texts == Texts::english() {
            assert_eq!(starts, ["A matter of practice", "This is a rule of our own. "]);
        }
    }
}

/// The start that all texts share.
fn start(texts: &[String]) -> String {
    let shares =
        |place: usize, letter: char| texts.iter().all(|text| text.chars().nth(place) == Some(letter));
    let first = texts[0].chars().enumerate();
    first
        .take_while(|(place, letter)| shares(*place, *letter))
        .map(|(_, letter)| letter)
        .collect()
}

#[test]
fn every_finding_speaks_without_a_hole() {
    for texts in languages() {
        let named = texts.get("motion-postpone-discussion");
        let item = |_| named.clone();
        let mut titles = BTreeSet::new();
        let decisions = [
            None,
            Some(council("6-1-8").decision()),
            Some(council("0-1-14").decision()),
        ];
        for found in findings() {
            for decision in &decisions {
                // One motion stands for all.
                for object in objects().into_iter().take(6) {
                    let said = reason(
                        &texts,
                        &found,
                        &Context {
                            item: &item,
                            object,
                            decision: decision.as_ref(),
                        },
                    );
                    sentence(&said.title);
                    sentence(&said.detail);
                    assert_eq!(said.mark, found.finding().bearing());
                    assert!(said.title.chars().count() <= 130, "{}", said.title);
                    titles.insert(said.title);
                }
            }
        }
        // Every title without a place was said: no finding is left out of the list.
        for key in texts
            .keys()
            .filter(|key| key.starts_with("reason-") && !key.contains('.'))
        {
            let title = texts.get(key);
            let said = titles.contains(&title) || title.contains('{') || !key_is_plain(key);
            assert!(said, "{key}: {title}");
        }
    }
}

/// Whether the English title has no places: another language may still choose a form.
fn key_is_plain(key: &str) -> bool {
    !Texts::english().get(key).contains('{')
}

#[test]
fn reasons_as_the_pictures_have_them() {
    let texts = Texts::english();
    let decision = council("6-1-8").decision();
    let item = |_| "the motion to postpone".to_owned();
    let context = Context {
        item: &item,
        object: Object::Draft,
        decision: Some(&decision),
    };
    let said = |finding: Finding, provision| {
        let said = reason(&texts, &finding.under(provision), &context);
        format!("{} | {}", said.title, said.detail)
    };
    let article = Provision::Charter27_3;
    let cases = [
        (
            Finding::AffirmativeVotes { votes: 10, needed: 9 },
            article,
            "At least nine votes in favour | 10 votes; 9 needed",
        ),
        (
            Finding::AffirmativeVotes { votes: 1, needed: 7 },
            article,
            "At least seven votes in favour | 1 vote; 7 needed",
        ),
        (
            Finding::PermanentMembersAgainst(who(&["FRA"], 0)),
            article,
            "No permanent member against | Against: France",
        ),
        (
            Finding::PermanentMembersAbstaining(who(&["FRA", "GBR"], 0)),
            Provision::PracticeAbstention,
            "Abstention is not a veto | Abstaining: France and the United Kingdom",
        ),
        (
            Finding::PermanentMembersAbstaining(who(&["GBR"], 1)),
            Provision::PracticeAbstention,
            "Abstention is not a veto | Abstaining: the United Kingdom and 1 other",
        ),
        (
            Finding::AgainstWithoutVeto(who(&["RUS"], 0)),
            Provision::PracticeVetoNaming,
            "Only a text with nine votes can be vetoed | Against: the Russian Federation; a text with only 6 votes in favour fails in any case, so this is not a veto",
        ),
        (
            Finding::ShareOfVoting {
                share: Share::TwoThirds,
                votes: 93,
                needed: 74,
                voting: 111,
            },
            Provision::AssemblyRule86,
            "Two thirds of members present and voting | 93 of 111 (83.8\u{a0}%); 74 needed",
        ),
        (
            Finding::PresentAndVoting {
                voting: 111,
                abstaining: 65,
                not_voting: 17,
            },
            Provision::AssemblyRule86,
            "Abstentions do not count | Abstaining: 65; not voting: 17",
        ),
        (
            Finding::VotingEnded { motion: 0 },
            Provision::CouncilRule33,
            "The meeting did not vote on it | The motion to postpone was carried",
        ),
        (
            Finding::EquallyDivided { votes: 60 },
            Provision::ConventionMotionTie,
            "Equally divided | 60 in favour and 60 against: a motion then fails at once",
        ),
        (
            Finding::AgainstOnProcedure(who(&["FRA"], 0)),
            Provision::Charter109_1,
            "No veto on a conference to review the Charter | Against: France, which does not block it",
        ),
        (
            Finding::AgainstOnProcedure(who(&["FRA"], 0)),
            Provision::Charter27_2,
            "No veto on procedure | Against: France, which does not block a procedural decision",
        ),
    ];
    for (finding, provision, expected) in cases {
        assert_eq!(said(finding, provision), expected);
    }
}
