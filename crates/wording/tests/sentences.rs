//! Every outcome and headline has its sentence, and no sentence has a hole.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{council, languages, member, objects, sentence, tally, who, whole};
use rules::decision::{Ground, NotPutReason, Outcome};
use rules::finding::Finding;
use rules::meeting::ItemResult;
use rules::membership::Body;
use rules::provision::Provision;
use rules::question::Object;
use rules::requirement::{Requirement, Share};
use rules::supposition::Supposed;
use rules::tally::Tally;
use rules::warning::{FollowUp, Warning};
use wording::messages::Texts;
use wording::say::change::{Record, record};
use wording::say::headline::{Headline, headline};
use wording::say::notes::{follow_up, warning};
use wording::say::outcome::{outcome, verdict, verdict_not_put, verdict_settled, verdict_supposed};
use wording::say::reason::Context;
use wording::say::subject::{Subject, subject, subject_heading};

const WHYS: [NotPutReason; 11] = [
    NotPutReason::NotReached { motion: 0 },
    NotPutReason::Excluded { by: 0 },
    NotPutReason::NoAction { motion: 0 },
    NotPutReason::Withdrawn { by: 0 },
    NotPutReason::DivisionRefused { motion: 0 },
    NotPutReason::NoPriority { motion: 0, over: 1 },
    NotPutReason::MoverObjects,
    NotPutReason::NotRequested,
    NotPutReason::NotAnAmendment,
    NotPutReason::AlreadyDecided { by: 0 },
    NotPutReason::NoSecondVote { first: 0 },
];

/// What can become of an item without a vote.
fn settled() -> Vec<Outcome> {
    let grounds = [Ground::NoOperativePart, Ground::Objection];
    [
        Outcome::Adopted,
        Outcome::VoteRequired,
        Outcome::Incorporated,
        Outcome::Withdrawn,
        Outcome::WithdrawalRefused,
        Outcome::Maintained,
        Outcome::Unchallenged,
        Outcome::NoAction,
    ]
    .into_iter()
    .chain(grounds.map(Outcome::NotAdopted))
    .collect()
}

#[test]
fn every_outcome_speaks() {
    for texts in languages() {
        let item = |_| "the motion".to_owned();
        let grounds = [
            Ground::NotEnoughVotes,
            Ground::DidNotConcur(who(&["FRA"], 0)),
            Ground::DidNotConcur(who(&["FRA", "GBR"], 0)),
            Ground::DidNotConcur(who(&[], 1)),
            Ground::DidNotConcur(who(&[], 2)),
            Ground::NoMajority(Share::TwoThirds),
            Ground::NoVotesCast,
            Ground::EquallyDivided,
            Ground::NotInFavour(who(&["FRA"], 0)),
            Ground::NotInFavour(who(&["FRA", "GBR"], 1)),
            Ground::NoMajorityOfMembers(Share::Majority),
            Ground::RulingStands,
            Ground::NoOperativePart,
            Ground::Objection,
        ];
        let outcomes = [Outcome::Adopted, Outcome::SecondVoteDue, Outcome::NoDecision]
            .into_iter()
            .chain(settled())
            .chain(grounds.map(Outcome::NotAdopted))
            .chain(Supposed::ALL.iter().map(|supposed| Outcome::Supposed(*supposed)))
            .chain(WHYS.map(Outcome::NotPut));
        for result in outcomes {
            for object in objects() {
                let said = outcome(&texts, &result, object);
                sentence(&said.word);
                whole(&said.short);
                assert!(
                    !said.short.chars().next().unwrap().is_uppercase(),
                    "{}",
                    said.short
                );
                for votes in ["0-0-15", "1-0-14", "8-2-5", "10-0-5", "12-1-2"] {
                    for requirement in [
                        Requirement::Affirmative {
                            votes: 9,
                            concurring: true,
                        },
                        Requirement::Affirmative {
                            votes: 9,
                            concurring: false,
                        },
                        Requirement::PresentAndVoting(Share::Majority),
                        Requirement::PresentAndVoting(Share::TwoThirds),
                        Requirement::AllMembers(Share::Majority),
                        Requirement::AllMembers(Share::TwoThirds),
                    ] {
                        let mut decision = council(votes).decision();
                        (decision.outcome, decision.requirement) = (result.clone(), requirement);
                        sentence(&verdict(&texts, &decision, object));
                        for supposed in Supposed::ALL {
                            sentence(&verdict_supposed(&texts, *supposed, &decision, object));
                        }
                    }
                }
                let counted = tally("10-1-4");
                for tally in [None, Some(&counted)] {
                    for symbol in [None, Some("2774 (2025)")] {
                        sentence(&record(
                            &texts,
                            &Record {
                                object,
                                outcome: &result,
                                tally,
                                symbol,
                            },
                        ));
                    }
                }
            }
        }
        for result in settled() {
            sentence(&verdict_settled(&texts, &result));
        }
        for why in WHYS {
            let context = Context {
                item: &item,
                object: Object::Draft,
                decision: None,
            };
            sentence(&verdict_not_put(&texts, why, &context));
        }
        for object in objects() {
            for symbol in [None, Some("S/2025/115")] {
                for amended in [false, true] {
                    whole(&subject(&texts, object, symbol, amended));
                    sentence(&subject_heading(&texts, object, symbol, amended));
                }
            }
        }
        let parties = [
            who(&["FRA"], 0),
            who(&["DZA", "FRA"], 0),
            who(&[], 1),
            who(&["DZA"], 2),
        ];
        let warnings = [
            Warning::MajoritySensitive,
            Warning::BeforeTheCouncil,
            Warning::LateNotes {
                body: Body::SecurityCouncil,
                count: 1,
            },
            Warning::LateNotes {
                body: Body::GeneralAssembly,
                count: 2,
            },
            Warning::QuorumUnknown,
        ];
        for warned in warnings
            .into_iter()
            .chain(parties.map(Warning::ProvisoNotApplied))
        {
            sentence(&warning(&texts, &warned));
        }
        for due in [
            FollowUp::DebateAfterVeto {
                within_working_days: 1,
            },
            FollowUp::DebateAfterVeto {
                within_working_days: 10,
            },
            FollowUp::SecondVote,
        ] {
            let said = follow_up(&texts, &due);
            sentence(&said.text);
            assert_eq!(said.provision, due.provision());
        }
    }
}

#[test]
fn verdicts_as_the_pictures_have_them() {
    let texts = Texts::english();
    let said = |play: common::Play, object| verdict(&texts, &play.decision(), object);
    let draft = Object::Draft;
    let cases = [
        (
            said(council("10-0-5"), draft),
            "Ten in favour, nine needed; no permanent member against.",
        ),
        (
            said(council("14-0-1"), draft),
            "14 in favour, 9 needed; no permanent member against.",
        ),
        (said(council("8-0-7"), draft), "Eight in favour; nine needed."),
        (said(council("1-7-7"), draft), "One in favour; nine needed."),
        (said(council("0-0-15"), draft), "None in favour; nine needed."),
        (
            said(council("10-1-4").against(&["FRA"]), draft),
            "Not adopted: vote against by France, a permanent member.",
        ),
        (
            said(council("10-2-3").against(&["FRA", "GBR"]), draft),
            "Not adopted: votes against by France and the United Kingdom, permanent members.",
        ),
        (
            said(council("9-1-5").against(&["RUS"]), Object::Amendment),
            "Not adopted: vote against by the Russian Federation, a permanent member.",
        ),
        (
            said(common::assembly(93, 18, 65, 17), draft),
            "In favour: 93 of the 111 members present and voting; two thirds is 74.",
        ),
        (
            said(common::assembly(40, 40, 0, 0).simple(), draft),
            "40 in favour and 40 against: the votes equally divided, and a second vote due.",
        ),
    ];
    for (said, expected) in cases {
        assert_eq!(said, expected);
    }
}

#[test]
fn headlines_of_every_outcome_are_whole() {
    for texts in languages() {
        let item = |_| "the motion".to_owned();
        let changes = [
            Vec::new(),
            common::changes("FRA:against"),
            common::changes("FRA:in-favour GBR:absent USA:not-voting"),
            common::changes("1*in-favour>not-voting"),
            common::changes("2*not-voting>abstaining 3*against>in-favour FRA:abstaining GBR:against"),
            common::changes("FRA:against GBR:against USA:against RUS:against CHN:against"),
            common::changes("BRA=against"),
        ];
        let outcomes = [
            Outcome::Adopted,
            Outcome::SecondVoteDue,
            Outcome::NotAdopted(Ground::NotEnoughVotes),
            Outcome::NotAdopted(Ground::DidNotConcur(who(&["FRA"], 1))),
            Outcome::NotAdopted(Ground::NoMajority(Share::TwoThirds)),
            Outcome::NotAdopted(Ground::NoVotesCast),
            Outcome::NotAdopted(Ground::RulingStands),
            Outcome::NotAdopted(Ground::NoMajorityOfMembers(Share::Majority)),
            Outcome::NoDecision,
        ];
        let mut results: Vec<ItemResult> = Vec::new();
        for result in outcomes {
            let mut decision = council("8-1-6").decision();
            decision.outcome = result.clone();
            results.push(ItemResult::Put(decision.clone()));
            results.extend(Supposed::ALL.iter().map(|supposed| ItemResult::Supposed {
                supposed: *supposed,
                by_votes: decision.clone(),
            }));
            decision.requirement = Requirement::PresentAndVoting(Share::TwoThirds);
            decision.tally = Tally {
                in_favour: 1,
                ..Tally::default()
            };
            results.push(ItemResult::Put(decision));
        }
        results.extend(settled().into_iter().map(|outcome| ItemResult::Settled {
            outcome,
            reasons: Vec::new(),
        }));
        for why in WHYS {
            let reason = Finding::VotingEnded { motion: 0 }.under(Provision::CouncilRule33);
            results.push(ItemResult::NotPut { why, reason });
        }
        let idle = [member("DNK"), member("GRC")];
        for result in &results {
            for object in objects() {
                for changes in &changes {
                    for (earlier, supposing, assumption, recorded_same, past) in [
                        (0, false, false, false, false),
                        (0, false, false, false, true),
                        (1, false, true, true, true),
                        (2, false, false, true, false),
                        (0, true, true, false, true),
                    ] {
                        let subject = Subject {
                            object,
                            name: subject(&texts, object, None, true),
                            symbol: Some("1".into()),
                        };
                        let body = rules::membership::Body::GeneralAssembly;
                        let about = Headline {
                            subject: &subject,
                            result,
                            body,
                            changes,
                            earlier,
                            supposing,
                            assumption,
                            recorded_same,
                            past,
                            idle: &idle,
                        };
                        let context = Context {
                            item: &item,
                            object,
                            decision: None,
                        };
                        sentence(&headline(&texts, &about, &context));
                    }
                }
            }
        }
    }
}
