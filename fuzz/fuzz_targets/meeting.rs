//! Any meeting, with items that name items and drafts that are none: it is played to its end.
#![no_main]
use libfuzzer_sys::fuzz_target;
use rules::decide::Sitting;
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::membership::Membership;
use rules::motion::MotionKind;
use rules::proceeding::*;
use rules::question::{Matter, Object, Question};
use rules::vote::{ByVote, Unattributed, Votes};
use std::sync::Arc;

#[derive(arbitrary::Arbitrary, Debug)]
struct Put {
    what: u8,
    draft: usize,
    on: Option<usize>,
    paragraph: u8,
    permanent: u8,
    other: u8,
}

fn business(put: &Put) -> Business {
    let id = format!("OP{}", put.paragraph % 4);
    let (draft, on) = (put.draft, put.on);
    let changes = vec![TextChange::Replace { paragraph: id.clone(), from: id.clone(), to: "x".into() }];
    match put.what {
        0 => Business::Amendment { draft, changes },
        1 => Business::Part { draft, paragraphs: vec![id] },
        2 => Business::Revision { draft, changes },
        3 => Business::WithoutVote { draft, objections: u16::from(put.paragraph) },
        4 => Business::Importance { draft },
        5 => Business::Withdrawal { of: Withdrawn::Draft(draft), seconder: Seconder::None },
        6 => Business::Withdrawal { of: Withdrawn::Item(draft), seconder: Seconder::Maintains },
        7 => Business::Ruling { draft, ruled: Ruled::Is(Matter::Procedural), challenge: Challenge::Challenged },
        8..20 => Business::Motion { kind: MotionKind::ALL[usize::from(put.what) - 8], on },
        _ => Business::Draft { draft },
    }
}

fuzz_target!(|input: (Vec<Put>, Vec<(usize, usize)>)| {
    let date = "2024-01-01".parse().unwrap();
    let codes: Vec<String> = (0..15).map(|number| format!("{number:03}")).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let membership = Arc::new(Membership::security_council(date, &codes[..5], &codes[5..]).unwrap());
    let count = |permanent, other| Unattributed { permanent, other };
    let votes = |put: &Put| {
        let (p, e) = (u16::from(put.permanent % 6), u16::from(put.other % 11));
        let counts = ByVote { in_favour: count(p, e), against: count(5 - p, 10 - e), ..ByVote::default() };
        Votes::new(&membership, [], counts).unwrap()
    };
    let (puts, excludes) = input;
    let votes: Vec<Votes> = puts.iter().map(votes).collect();
    let paragraph = |at| Paragraph::original(format!("OP{at}"), ParagraphKind::Operative, format!("OP{at}"));
    let item = |put: &Put| {
        let business = business(put);
        let question = match &business {
            Business::Motion { kind, .. } => Question::council(Object::Motion(*kind), Matter::Procedural),
            _ => Question::council_draft(),
        };
        Item { business, question }
    };
    let meeting = Meeting {
        sitting: Sitting::on(date),
        membership: Arc::clone(&membership),
        drafts: vec![DraftResolution { paragraphs: (0..4).map(paragraph).collect() }; 2],
        items: puts.iter().map(item).collect(),
        rulings: excludes.into_iter().map(|(carried, excluded)| Ruling::Excludes { carried, excluded }).collect(),
    };
    let played = Proceeding::play(&meeting, &votes);
    assert_eq!(played.steps().len(), meeting.items.len());
    assert!(played.steps().iter().all(|step| !step.reasons().is_empty()));
    let _ = played.fate(0);
    let _ = played.vetoes();
});
