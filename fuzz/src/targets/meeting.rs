//! Any meeting, with items that name items and drafts that are none, with suppositions and with decisions that govern others:
//! it is played to its end.
use counterfactual::flips::apply;
use counterfactual::meeting::that_would_have_done_it;
use rules::category::{Importance, Matter};
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::meeting::{
    Business, Challenge, Governed, Governs, Item, Meeting, Ruled, Ruling, Seconder, Withdrawn,
};
use rules::membership::{Membership, Seat, Standing};
use rules::motion::MotionKind;
use rules::proceeding::{Proceeding, is_assumption};
use rules::question::{Forum, Object, Question};
use rules::requirement::Share;
use rules::sitting::Sitting;
use rules::supposition::Supposed;
use rules::vote::ByVote;
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

#[derive(arbitrary::Arbitrary, Debug)]
struct Put {
    what: u8,
    draft: usize,
    on: Option<usize>,
    paragraph: u8,
    permanent: u8,
    other: u8,
    governs: Option<(u8, usize, usize)>,
    carried: Option<bool>,
}

fn governs((what, item, over): (u8, usize, usize)) -> Governs {
    let what = match what {
        0 => Governed::Importance,
        1 => Governed::Character,
        2 => Governed::Ruling(Ruled::Takes(Share::TwoThirds)),
        3 => Governed::Ruling(Ruled::Is(Matter::Procedural)),
        4 => Governed::Order { over },
        _ => Governed::Division,
    };
    Governs { item, what }
}

fn business(put: &Put) -> Business {
    let id = format!("OP{}", put.paragraph % 4);
    let (draft, on) = (put.draft, put.on);
    let changes = vec![TextChange::Replace {
        paragraph: id.clone(),
        from: id.clone(),
        to: "x".into(),
    }];
    match put.what {
        0 => Business::Amendment { draft, changes },
        1 => Business::Part {
            draft,
            paragraphs: vec![id],
        },
        2 => Business::Revision { draft, changes },
        3 => Business::WithoutVote {
            draft,
            objections: u16::from(put.paragraph),
        },
        4 => Business::Importance { draft },
        5 => Business::Withdrawal {
            of: Withdrawn::Draft(draft),
            seconder: Seconder::None,
        },
        6 => Business::Withdrawal {
            of: Withdrawn::Item(draft),
            seconder: Seconder::Maintains,
        },
        7 => Business::Ruling {
            draft,
            ruled: Ruled::Is(Matter::Procedural),
            challenge: Challenge::Challenged,
        },
        8 => Business::Ruling {
            draft,
            ruled: Ruled::Takes(Share::TwoThirds),
            challenge: Challenge::Unchallenged,
        },
        9..21 => Business::Motion {
            kind: MotionKind::ALL[usize::from(put.what) - 9],
            on,
        },
        _ => Business::Draft { draft },
    }
}

fn ruling((what, one, other): (u8, usize, usize)) -> Ruling {
    match what {
        0 => Ruling::MoverObjects { part: one },
        1 => Ruling::NotRequested { item: one },
        2 => Ruling::SeparateProposal { amendment: one },
        _ => Ruling::Excludes {
            carried: one,
            excluded: other,
        },
    }
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some(input) = crate::structured::<(bool, Vec<Put>, Vec<(u8, usize, usize)>)>(data) else {
        return;
    };

    let (in_council, puts, rulings) = input;
    let date = "2024-01-01".parse().unwrap();
    let seat = |number: u16| Seat {
        member: format!("{number:03}").parse().unwrap(),
        permanent: in_council && number < 5,
        standing: Standing::MayVote,
    };
    let seats: Vec<Seat> = (0..15).map(seat).collect();
    let made = if in_council {
        Membership::council_of(date, seats)
    } else {
        Membership::general_assembly(seats)
    };
    let membership = Arc::new(made.unwrap());
    let count = |permanent, other| Unattributed { permanent, other };
    let votes = |put: &Put| {
        let p = if in_council {
            u16::from(put.permanent % 6)
        } else {
            0
        };
        let (five, ten) = if in_council { (5, 10) } else { (0, 15) };
        let e = u16::from(put.other) % (ten + 1);
        let counts = ByVote {
            in_favour: count(p, e),
            against: count(five - p, ten - e),
            ..ByVote::default()
        };
        Votes::new(&membership, [], counts).unwrap()
    };
    let votes: Vec<Votes> = puts.iter().map(votes).collect();
    let paragraph = |at| Paragraph::original(format!("OP{at}"), ParagraphKind::Operative, format!("OP{at}"));
    let item = |put: &Put| {
        let business = business(put);
        let object = match &business {
            Business::Motion { kind, .. } => Object::Motion(*kind),
            Business::Amendment { .. } => Object::Amendment,
            Business::Part { .. } => Object::Part,
            Business::Ruling { .. } => Object::Ruling,
            _ => Object::Draft,
        };
        let procedural = matches!(object, Object::Motion(_) | Object::Ruling);
        let mut question = match (in_council, procedural) {
            (true, true) => Question::council(object, Matter::Procedural),
            (true, false) => Question::council(object, Matter::AllOther),
            (false, _) => Question::assembly(object, Forum::Plenary, Importance::Other),
        };
        if let Question::Assembly(question) = &mut question {
            question.second_vote = put.permanent > 127;
        }
        let supposed = put.carried.map(|carried| {
            if carried {
                Supposed::Carried
            } else {
                Supposed::NotCarried
            }
        });
        Item {
            governs: put.governs.map(governs),
            supposed,
            ..Item::new(business, question)
        }
    };
    let meeting = Meeting {
        sitting: Sitting::on(date),
        membership: Arc::clone(&membership),
        drafts: vec![
            DraftResolution {
                paragraphs: (0..4).map(paragraph).collect()
            };
            2
        ],
        items: puts.iter().map(item).collect(),
        rulings: rulings.into_iter().map(ruling).collect(),
    };
    let played = Proceeding::play(&meeting, &votes);
    assert_eq!(played.steps().len(), meeting.items.len());
    assert!(played.steps().iter().all(|step| !step.reasons().is_empty()));
    assert!(in_council || played.vetoes() == 0);
    for (item, step) in played.steps().iter().enumerate() {
        let Some(supposed) = step.supposed() else { continue };
        assert_eq!(step.is_carried(), supposed.is_carried());
        assert!(step.decision().is_none() && step.by_votes().is_some());
        // What is said to have done it does it.
        if let Some(flip) = that_would_have_done_it(&meeting, &votes, item) {
            let mut votes = votes.clone();
            votes[item] = apply(&votes[item], &flip.changes).unwrap();
            let by_votes = Proceeding::play(&meeting, &votes);
            let adopted = by_votes.steps()[item].by_votes().unwrap().is_adopted();
            assert_eq!(adopted, supposed.is_carried());
        }
    }
    let _ = played.fate(0);
    let _ = is_assumption(played.steps(), &played, 0);
}
