//! Every provision and every finding has its words, and no sentence has a hole.
mod common;

use common::{MOTIONS, council, member, motion, sentence, who};
use rules::decision::{Finding, Reason};
use rules::provision::{Authority, Provision};
use rules::question::Object;
use rules::requirement::Share;
use rules::vote::Who;
use wording::law;
use wording::messages::Texts;
use wording::say::reason::{Context, reason};

#[test]
fn every_provision_has_its_words() {
    let texts = Texts::english();
    for provision in Provision::ALL {
        let said = law::provision(&texts, *provision);
        for text in [&said.label, &said.short, &said.title, &said.text] {
            sentence(text);
            assert!(!text.contains(&provision.key()), "{provision:?}: {text}");
        }
        assert!(said.short.chars().count() <= 24, "{}", said.short);
        let sentences = said.text.matches(". ").count() + 1;
        assert!(
            sentences <= 4 && said.text.ends_with('.'),
            "{provision:?}: {}",
            said.text
        );
        let authority = provision.entry().authority;
        match authority {
            Authority::Text => assert!(said.url.is_some(), "{provision:?}"),
            Authority::Practice => assert!(said.text.starts_with("This is practice"), "{provision:?}"),
            Authority::Convention => assert!(
                said.text.starts_with("This is our own convention"),
                "{provision:?}"
            ),
        }
        assert!(
            said.url.is_none_or(|url| url.starts_with("https://")),
            "{provision:?}"
        );
    }
}

/// Every finding, with each kind of list and number. The match makes a new finding fail to compile here.
fn findings() -> Vec<Reason> {
    let lists: Vec<Who> = vec![
        who(&["FRA"], 0),
        who(&["GBR", "USA"], 0),
        who(&["CHN", "FRA", "RUS", "GBR", "USA"], 0),
        who(&["RUS"], 1),
        who(&["RUS"], 3),
        who(&[], 1),
        who(&[], 4),
    ];
    let long: Vec<_> = ["AFG", "BOL", "COG", "GNB", "VEN", "STP", "COM", "SOM"]
        .map(member)
        .to_vec();
    let mut all = vec![
        Finding::NoPermanentMemberAgainst,
        Finding::MatterUndetermined,
        Finding::DecidedLikeTheText,
        Finding::SevenInPractice,
        Finding::TwoThirdsNeeded,
        Finding::MajorityNeeded,
        Finding::NobodyVoted,
        Finding::OneVoteEach,
        Finding::MayNotVote(long.clone()),
        Finding::MayNotVote(long[..1].to_vec()),
        Finding::VotingEnded { motion: 0 },
        Finding::ExcludedBy { item: 0 },
        Finding::NoActionOn { motion: 0 },
    ];
    all.extend(MOTIONS.map(Finding::ProceduralMatter));
    for list in lists {
        all.push(Finding::PermanentMembersAgainst(list.clone()));
        all.push(Finding::AgainstWithoutVeto(list.clone()));
        all.push(Finding::AgainstOnProcedure(list.clone()));
        all.push(Finding::PermanentMembersAbstaining(list.clone()));
        all.push(Finding::PermanentMembersAbsent(list.clone()));
        all.push(Finding::PermanentMembersNotParticipating(list));
    }
    for count in [0, 1, 2, 9, 11, 111] {
        all.push(Finding::AffirmativeVotes {
            votes: count,
            needed: 9,
        });
        all.push(Finding::AffirmativeVotes {
            votes: count,
            needed: 7,
        });
        all.push(Finding::ElectedMembersAgainst { count });
        all.push(Finding::PresentAndVoting {
            voting: 9,
            abstaining: count,
            not_voting: 1,
        });
        all.push(Finding::PresentAndVoting {
            voting: 9,
            abstaining: 3,
            not_voting: count,
        });
        all.push(Finding::EquallyDivided { votes: count });
        for share in [Share::Majority, Share::TwoThirds] {
            all.push(Finding::ShareOfVoting {
                share,
                votes: count,
                needed: 1,
                voting: count,
            });
            all.push(Finding::ShareOfVoting {
                share,
                votes: count,
                needed: 74,
                voting: 111,
            });
        }
    }
    let listed = |finding: &Finding| match finding {
        Finding::AffirmativeVotes { .. }
        | Finding::NoPermanentMemberAgainst
        | Finding::PermanentMembersAgainst(_)
        | Finding::AgainstWithoutVeto(_)
        | Finding::AgainstOnProcedure(_)
        | Finding::PermanentMembersAbstaining(_)
        | Finding::PermanentMembersAbsent(_)
        | Finding::PermanentMembersNotParticipating(_)
        | Finding::ElectedMembersAgainst { .. }
        | Finding::ProceduralMatter(_)
        | Finding::MatterUndetermined
        | Finding::DecidedLikeTheText
        | Finding::SevenInPractice
        | Finding::TwoThirdsNeeded
        | Finding::MajorityNeeded
        | Finding::PresentAndVoting { .. }
        | Finding::ShareOfVoting { .. }
        | Finding::NobodyVoted
        | Finding::EquallyDivided { .. }
        | Finding::OneVoteEach
        | Finding::MayNotVote(_)
        | Finding::VotingEnded { .. }
        | Finding::ExcludedBy { .. }
        | Finding::NoActionOn { .. } => true,
    };
    assert!(all.iter().all(listed));
    // The provisions by which a finding's words differ, and one by which none do.
    let provisions = [
        Provision::Charter27_3,
        Provision::AssemblyRule84,
        Provision::AssemblyRule125,
        Provision::AssemblyRule133,
        Provision::PracticeEmergencySession,
    ];
    let under = |provision| all.iter().map(move |finding| finding.clone().under(provision));
    provisions.into_iter().flat_map(under).collect()
}

#[test]
fn every_finding_speaks_without_a_hole() {
    for texts in [Texts::english(), Texts::pseudo()] {
        let named = texts.get("motion-postpone-discussion");
        let item = |_| named.clone();
        let decisions = [
            None,
            Some(council("6-1-8").decision()),
            Some(council("0-1-14").decision()),
        ];
        for found in findings() {
            for decision in &decisions {
                for object in [
                    Object::Draft,
                    Object::Amendment,
                    Object::Part,
                    MOTIONS.map(motion)[0],
                ] {
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
                    assert_eq!(said.mark, found.finding.bearing());
                    assert!(said.title.chars().count() <= 130, "{}", said.title);
                }
            }
        }
    }
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
            "At least nine votes in favour | 10 votes; 9 are needed",
        ),
        (
            Finding::AffirmativeVotes { votes: 1, needed: 7 },
            article,
            "At least seven votes in favour | 1 vote; 7 are needed",
        ),
        (
            Finding::PermanentMembersAgainst(who(&["FRA"], 0)),
            article,
            "No permanent member against | France votes against",
        ),
        (
            Finding::PermanentMembersAbstaining(who(&["FRA", "GBR"], 0)),
            Provision::PracticeAbstention,
            "Abstention is not a veto | France and the United Kingdom abstain",
        ),
        (
            Finding::PermanentMembersAbstaining(who(&["GBR"], 1)),
            Provision::PracticeAbstention,
            "Abstention is not a veto | The United Kingdom and 1 other abstain",
        ),
        (
            Finding::AgainstWithoutVeto(who(&["RUS"], 0)),
            Provision::PracticeVetoNaming,
            "Only a text with nine votes can be vetoed | The Russian Federation votes against, but 6 votes in favour are too few: not a veto",
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
            "Abstentions do not count | 65 abstain, 17 do not vote",
        ),
        (
            Finding::VotingEnded { motion: 0 },
            Provision::CouncilRule33,
            "The meeting did not reach it | The motion to postpone was carried",
        ),
    ];
    for (finding, provision, expected) in cases {
        assert_eq!(said(finding, provision), expected);
    }
}
