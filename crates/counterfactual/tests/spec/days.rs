//! Two days to change: 24 February 2025 in the Council and in the Assembly.
use crate::bodies::*;
use rules::category::{Importance, Matter};
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::meeting::{Business, Item, Meeting, Ruling};
use rules::motion::MotionKind;
use rules::question::{Forum, Object, Question};
use rules::votes::Votes;
use std::sync::Arc;

pub fn text() -> DraftResolution {
    let paragraph = |id, kind, text| Paragraph::original(id, kind, text);
    DraftResolution {
        paragraphs: vec![
            paragraph(
                "PP1",
                ParagraphKind::Preambular,
                "Mourning the tragic loss of life throughout the conflict,",
            ),
            paragraph(
                "OP1",
                ParagraphKind::Operative,
                "Implores a swift end and urges a lasting peace.",
            ),
        ],
    }
}

pub fn amendment(draft: usize, from: &str, to: &str) -> Business {
    let paragraph = if from == "conflict" { "PP1" } else { "OP1" };
    Business::Amendment {
        draft,
        changes: vec![TextChange::Replace {
            paragraph: paragraph.into(),
            from: from.into(),
            to: to.into(),
        }],
    }
}

pub fn of_council(business: Business) -> Item {
    let question = if let Business::Motion { kind, .. } = &business {
        Question::council(Object::Motion(*kind), Matter::Procedural)
    } else if matches!(business, Business::Draft { .. }) {
        Question::council_draft()
    } else if matches!(business, Business::Part { .. }) {
        Question::council(Object::Part, Matter::AllOther)
    } else {
        Question::council(Object::Amendment, Matter::AllOther)
    };
    Item::new(business, question)
}

/// The Council's day: a motion to postpone, five amendments, the text. Seats as in `bodies`.
pub fn council_day() -> (Meeting, Vec<Votes>) {
    let membership = council(now().date);
    let rolls = [
        "YYYANYAYAAANANY", // postponing: 6-3-6
        "ANNYANANANANAAN", // S/2025/118: 1-7-7
        "AYYNAYAYAYAAAAY", // S/2025/114: 6-1-8
        "AYYNAYYYAYAAYYY", // S/2025/115: 9-1-5, vetoed
        "YYYNAYYYYYAAYYY", // S/2025/116: 11-1-3, vetoed
        "YNNYANYNANAAAYN", // S/2025/117: 4-6-5
        "YAAYYAYAYYYYYYA", // S/2025/112: 10-0-5
    ];
    let items = [
        Business::Motion {
            kind: MotionKind::PostponeDiscussion,
            on: None,
        },
        amendment(0, "conflict", "conflict around Ukraine"),
        amendment(0, "conflict", "full-scale invasion of Ukraine"),
        Business::Amendment {
            draft: 0,
            changes: vec![TextChange::AddParagraph {
                id: "PP2".into(),
                kind: ParagraphKind::Preambular,
                after: None,
                text: "Reaffirming its commitment to the territorial integrity of Ukraine,".into(),
            }],
        },
        amendment(0, "a lasting peace", "a just, lasting and comprehensive peace"),
        amendment(
            0,
            "a swift end",
            "a swift end, including by addressing its root causes,",
        ),
        Business::Draft { draft: 0 },
    ];
    let meeting = Meeting {
        sitting: now(),
        membership: Arc::clone(&membership),
        drafts: vec![text()],
        items: items.into_iter().map(of_council).collect(),
        rulings: vec![Ruling::Excludes {
            carried: 1,
            excluded: 2,
        }],
    };
    (meeting, rolls.map(|letters| roll(&membership, letters)).to_vec())
}

/// The Assembly's day: one text, then four amendments to another, and that one.
pub fn assembly_day() -> (Meeting, Vec<Votes>) {
    let membership = assembly(193);
    let tallies = [
        (93, 18, 65),
        (31, 71, 59),
        (60, 18, 81),
        (79, 16, 67),
        (83, 16, 61),
        (93, 8, 73),
    ];
    let item = |business: Business| {
        let object = if matches!(business, Business::Draft { .. }) {
            Object::Draft
        } else {
            Object::Amendment
        };
        let (forum, importance) = (Forum::EmergencySpecialSession, Importance::PeaceAndSecurity);
        Item::new(business, Question::assembly(object, forum, importance))
    };
    let items = vec![
        item(Business::Draft { draft: 0 }),
        item(amendment(
            1,
            "a swift end",
            "a swift end, including by addressing its root causes,",
        )),
        item(amendment(1, "conflict", "full-scale invasion of Ukraine")),
        item(amendment(1, "Implores", "Reaffirms its commitment and implores")),
        item(amendment(
            1,
            "a lasting peace",
            "a just, lasting and comprehensive peace",
        )),
        item(Business::Draft { draft: 1 }),
    ];
    let meeting = Meeting {
        sitting: now(),
        membership: Arc::clone(&membership),
        drafts: vec![text(), text()],
        items,
        rulings: Vec::new(),
    };
    let votes = tallies.map(|(yes, no, abstaining)| assembly_votes(&membership, yes, no, abstaining));
    (meeting, votes.to_vec())
}
