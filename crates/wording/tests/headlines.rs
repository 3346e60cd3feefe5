//! The headline in every case that the page can show: the answer in one plain sentence.
mod common;

use common::{Play, assembly, changes, council, motion};
use rules::decision::Outcome;
use rules::meeting::ItemResult;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::Object;
use wording::messages::Texts;
use wording::say::headline::{Headline, headline};
use wording::say::outcome::verdict_settled;
use wording::say::reason::Context;
use wording::say::subject::Subject;

const DRAFT: Object = Object::Draft;
const AMENDMENT: Object = Object::Amendment;

#[test]
fn the_headline_answers() {
    let postpone = motion(MotionKind::PostponeDiscussion);
    let resolution = || council("10-0-5").on(DRAFT, "the draft");
    let european = || {
        council("9-1-5")
            .on(AMENDMENT, "amendment S/2025/115")
            .against(&["RUS"])
    };
    let es = || assembly(93, 18, 65, 17).on(DRAFT, "draft A/ES-11/L.10");
    let cases: &[(Play, &str)] = &[
        // On the record.
        (resolution(), "The Council adopted the draft, 10–0–5"),
        (
            resolution().named("S/RES/2774 (2025)"),
            "Resolution 2774 (2025) was adopted, 10–0–5",
        ),
        (
            es().named("A/RES/ES-11/7"),
            "Resolution ES-11/7 was adopted, 93–18–65",
        ),
        (
            assembly(142, 10, 12, 29)
                .on(DRAFT, "the draft")
                .named("A/DEC/80/506"),
            "Decision 80/506 was adopted, 142–10–12",
        ),
        (es(), "The Assembly adopted draft A/ES-11/L.10, 93–18–65"),
        (
            european(),
            "Amendment S/2025/115 was vetoed by the Russian Federation, 9–1–5",
        ),
        (
            council("6-1-8")
                .on(AMENDMENT, "amendment S/2025/114")
                .against(&["RUS"]),
            "Amendment S/2025/114 was not adopted, 6–1–8",
        ),
        (
            council("6-3-6")
                .on(postpone, "the motion to postpone")
                .procedural(),
            "The motion to postpone was not carried, 6–3–6",
        ),
        (
            assembly(40, 40, 20, 93).on(DRAFT, "the draft").simple(),
            "The Assembly was equally divided on the draft, 40–40–20: a second vote was due",
        ),
        // The reader's changes.
        (
            resolution()
                .after(changes("FRA:against"), "10-1-4")
                .against(&["FRA"]),
            "Had France voted against, the draft would have been vetoed",
        ),
        (
            resolution()
                .after(changes("FRA:against GBR:against"), "10-2-3")
                .against(&["FRA", "GBR"]),
            "Had France and the United Kingdom voted against, the draft would have been vetoed",
        ),
        (
            resolution()
                .after(changes("DZA:abstaining FRA:against"), "9-1-5")
                .against(&["FRA"]),
            "Had France voted against and Algeria abstained, the draft would have been vetoed",
        ),
        (
            resolution().after(changes("DZA:abstaining GUY:abstaining"), "8-0-7"),
            "Had Algeria and Guyana abstained, the draft would not have been adopted",
        ),
        (
            resolution()
                .after(changes("DNK:against GRC:against SVN:against"), "10-3-2")
                .same(),
            "Even if Denmark, Greece and Slovenia had voted against, the draft would have been adopted",
        ),
        (
            resolution().after(
                changes("DZA:abstaining GUY:against PAK:not-participating"),
                "7-1-6",
            ),
            "Had Guyana voted against, Algeria abstained and Pakistan not participated, the draft would not have been adopted",
        ),
        (
            resolution().after(
                changes("DNK:in-favour DZA:abstaining GUY:abstaining PAK:abstaining SOM:against"),
                "8-1-6",
            ),
            "With 5 votes changed, the draft would not have been adopted: 8 votes in favour; nine were needed",
        ),
        (
            resolution()
                .after(
                    changes("DNK:against GBR:abstaining GRC:against SVN:against PAK:abstaining"),
                    "9-3-3",
                )
                .same(),
            "Even with 5 votes changed, the draft would have been adopted, 9–3–3",
        ),
        (
            european().after(changes("RUS:abstaining"), "9-0-6").against(&[]),
            "Had the Russian Federation abstained, amendment S/2025/115 would have been adopted",
        ),
        (
            es().after(changes("20*in-favour>against"), "73-38-65"),
            "Had 20 members voted against instead of voting in favour, draft A/ES-11/L.10 would not have been adopted",
        ),
        (
            es().after(
                changes("ALB:against AND:against AUS:against AUT:against BEL:against"),
                "73-38-65",
            ),
            "With 5 votes changed, draft A/ES-11/L.10 would not have been adopted: 73 of 111 in favour; 74 were needed",
        ),
        // Whose change alters nothing is said to alter nothing.
        (
            resolution()
                .after(changes("DNK:against GBR:against"), "10-2-3")
                .against(&["GBR"])
                .idle(&["DNK"]),
            "Had the United Kingdom voted against, the draft would have been vetoed; a different vote by Denmark would have changed nothing",
        ),
        // A vote of the reader's own is in the present.
        (
            resolution()
                .after(changes("FRA:against"), "10-1-4")
                .against(&["FRA"])
                .own(),
            "If France votes against, the draft is vetoed",
        ),
        (
            resolution()
                .after(changes("DNK:against GBR:against GRC:against"), "10-3-2")
                .against(&["GBR"])
                .idle(&["DNK", "GRC"])
                .own(),
            "If the United Kingdom votes against, the draft is vetoed; different votes by Denmark and Greece change nothing",
        ),
        // An assumption about a member changes no count.
        (
            es().after(changes("BRA=abstaining"), "93-18-65").same(),
            "The Assembly adopted draft A/ES-11/L.10, 93–18–65",
        ),
        // Changed earlier in the day.
        (
            resolution().earlier(1),
            "With 1 vote changed earlier in the day, the draft would have been adopted, 10–0–5",
        ),
        (
            resolution().earlier(1).same(),
            "Even with 1 vote changed earlier in the day, the draft would have been adopted, 10–0–5",
        ),
        (
            council("10-0-5")
                .on(DRAFT, "the draft as amended")
                .earlier(2)
                .assumed(),
            "With 2 votes changed earlier in the day, the draft as amended would have been adopted, 10–0–5, if these votes had stayed the same",
        ),
        // Not put.
        (
            council("10-0-5").on(DRAFT, "the draft").not_reached().earlier(3),
            "The draft would not have been voted on: the motion to postpone would have been carried",
        ),
        (
            council("6-1-8").on(AMENDMENT, "amendment S/2025/114").excluded(),
            "Amendment S/2025/114 was not put to the vote, because the motion to postpone was adopted",
        ),
        (
            council("6-1-8")
                .on(AMENDMENT, "amendment S/2025/114")
                .excluded()
                .earlier(1),
            "Amendment S/2025/114 would not have been put to the vote: the motion to postpone would have been adopted",
        ),
    ];
    for (play, expected) in cases {
        assert_eq!(play.headline(), *expected);
    }
}

#[test]
fn what_is_settled_without_a_vote_is_said_in_the_past_and_in_the_present() {
    let texts = Texts::english();
    let said = |outcome: &Outcome, earlier: usize| {
        let about = Headline {
            subject: &Subject {
                object: Object::Draft,
                name: "draft S/1".into(),
                symbol: None,
            },
            result: &ItemResult::Settled {
                outcome: outcome.clone(),
                reasons: Vec::new(),
            },
            body: Body::SecurityCouncil,
            changes: &[],
            earlier,
            supposing: false,
            assumption: false,
            recorded_same: true,
            past: true,
            idle: &[],
        };
        let context = Context {
            item: &|_| String::new(),
            object: Object::Draft,
            decision: None,
        };
        headline(&texts, &about, &context)
    };
    let cases = [
        (
            Outcome::Adopted,
            "Draft S/1 was adopted without a vote",
            "No objection: adopted without a vote.",
        ),
        (
            Outcome::VoteRequired,
            "A vote was required on draft S/1",
            "Objection by a member: a vote is required.",
        ),
        (
            Outcome::Incorporated,
            "The sponsors accepted draft S/1",
            "Accepted by the sponsors: part of the text without a vote.",
        ),
        (
            Outcome::Withdrawn,
            "Draft S/1 was withdrawn",
            "Withdrawn in time.",
        ),
        (
            Outcome::WithdrawalRefused,
            "It was too late to withdraw draft S/1",
            "Too late to withdraw it.",
        ),
        (
            Outcome::Unchallenged,
            "Nobody challenged the ruling",
            "Ruling not challenged: it stands.",
        ),
    ];
    for (outcome, recorded, verdict) in cases {
        assert_eq!(said(&outcome, 0), recorded);
        assert_eq!(verdict_settled(&texts, &outcome), verdict);
    }
    assert_eq!(
        said(&Outcome::Withdrawn, 1),
        "Draft S/1 would have been withdrawn"
    );
}
