//! Meetings in the making: whatever a form lets somebody make is a scenario that is read again as it was written, and what
//! is not one is told at its item.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;
use records::council_terms::{self, CouncilTerms};
use records::made::{Made, MadeItem, MadeParagraph, Roll, What, Words, Wrong, motions};
use records::scenario::{self, Origin, Scenario};
use records::seating::{self, Seating};
use rules::date::Date;
use rules::decision::Outcome;
use rules::draft::{ParagraphKind, TextChange};
use rules::membership::Body;
use rules::proceeding::Proceeding;
use rules::vote::Vote;

fn seats(body: Body, date: Date) -> Seating {
    let terms = CouncilTerms::read(council_terms::TEXT).unwrap();
    seating::seating(body, date, &terms).unwrap()
}

fn built(made: &Made) -> Scenario {
    let item = |_: &What, number: u16| format!("Item {number}");
    let words = Words {
        meeting: "Untitled",
        item: &item,
    };
    made.scenario(&seats(made.body, made.date).membership, None, &words)
}

fn again(scenario: &Scenario) -> Scenario {
    let text = scenario::write(scenario);
    let read = scenario::read("written", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    read.as_made()
}

fn paragraph(id: &str, kind: ParagraphKind, outline: &str) -> MadeParagraph {
    MadeParagraph {
        id: id.to_owned(),
        kind,
        outline: outline.to_owned(),
    }
}

/// A motion, an amendment that changes a paragraph, and the draft, in the Council of 24 February 2025.
fn day() -> Made {
    let mut made = Made::blank(Body::SecurityCouncil, "2025-02-24".parse().unwrap());
    made.title = "A meeting made up".to_owned();
    made.maker = "Class 5b".to_owned();
    made.meeting = "1st meeting".to_owned();
    made.items[0].what = What::Draft(vec![
        paragraph("PP1", ParagraphKind::Preambular, "Mourns the lives lost"),
        paragraph("OP1", ParagraphKind::Operative, "Urges a lasting peace"),
    ]);
    made.items[0].document = "S/2030/1".to_owned();
    let amendment = What::Amendment {
        of: Some(0),
        changes: vec![TextChange::Replace {
            paragraph: "OP1".to_owned(),
            from: "a lasting peace".to_owned(),
            to: "a just and lasting peace".to_owned(),
        }],
    };
    made.items.insert(0, MadeItem::new(1, made.body, amendment));
    let kind = motions(made.body).next().unwrap();
    let motion = What::Motion { kind, on: None };
    made.items.insert(0, MadeItem::new(2, made.body, motion));
    let council = seats(made.body, made.date);
    let all = council
        .membership
        .seats()
        .iter()
        .map(|seat| (seat.member, Vote::InFavour));
    for item in &mut made.items[1..] {
        item.roll = Roll::Named(all.clone().collect());
    }
    made
}

#[test]
fn a_carried_amendment_changes_the_text_of_a_meeting_that_somebody_made() {
    let made = day();
    assert_eq!(made.wrong(), []);
    let scenario = built(&made);
    assert_eq!(scenario.origin, Origin::Own);
    let titles: Vec<&str> = scenario.items.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, ["Item 1", "Item 1", "Item 1"]);
    assert_eq!(again(&scenario), scenario);
    let played = Proceeding::play(&scenario.meeting, &scenario.recorded_votes());
    let steps = played.steps();
    assert!(!steps[0].is_carried() && steps[1].is_carried());
    assert_eq!(steps[2].outcome(), Outcome::Adopted);
    assert_eq!(steps[2].texts[0].clean()[1].1, "Urges a just and lasting peace");
}

#[test]
fn a_form_holds_again_what_it_made() {
    let made = day();
    let (opened, all) = Made::of(&again(&built(&made)));
    assert!(all);
    assert_eq!(built(&opened), {
        let mut same = built(&made);
        // Titles that the page gave are the meeting's own from then on.
        same.items[0].title.clone_from(&built(&opened).items[0].title);
        same
    });
    assert_eq!(opened.maker, "Class 5b");
    let keys: Vec<u32> = opened.items.iter().map(|item| item.key).collect();
    assert_eq!(keys, [0, 1, 2]);
    assert!(matches!(
        &opened.items[1].what,
        What::Amendment { of: Some(2), .. }
    ));
}

#[test]
fn a_question_on_a_later_item_governs_it() {
    for (body, date) in [
        (Body::SecurityCouncil, "2025-02-24"),
        (Body::GeneralAssembly, "2024-05-01"),
    ] {
        let mut made = Made::blank(body, date.parse().unwrap());
        made.items[0].what = What::Draft(vec![paragraph("OP1", ParagraphKind::Operative, "Decides")]);
        made.items
            .insert(0, MadeItem::new(1, body, What::Question { on: Some(0) }));
        assert_eq!(made.wrong(), []);
        let scenario = built(&made);
        assert_eq!(again(&scenario), scenario);
        assert!(scenario.meeting.governs(0, 1).is_some());
        made.items.swap(0, 1);
        assert_eq!(made.wrong(), [(1, Wrong::NothingLater)]);
    }
}

#[test]
fn what_keeps_a_meeting_from_being_one_is_told_at_its_item() {
    let with = |what: What| {
        let mut made = day();
        made.items[1].what = what;
        made.wrong()
    };
    let replace = |from: &str, to: &str| What::Amendment {
        of: Some(0),
        changes: vec![TextChange::Replace {
            paragraph: "OP1".to_owned(),
            from: from.to_owned(),
            to: to.to_owned(),
        }],
    };
    let words = |words: &str| vec![(1, Wrong::WordsNotThere(words.to_owned()))];
    assert_eq!(with(replace("a swift peace", "peace")), words("a swift peace"));
    assert_eq!(with(replace("", "peace")), [(1, Wrong::NoChange)]);
    assert_eq!(with(replace("peace", "peace")), [(1, Wrong::NoChange)]);
    let part = |of: Option<u32>, paragraphs: &[&str]| What::Part {
        of,
        paragraphs: paragraphs.iter().map(|id| (*id).to_owned()).collect(),
    };
    assert_eq!(with(part(Some(0), &["OP1"])), []);
    assert_eq!(with(part(Some(0), &[])), [(1, Wrong::NoParagraph)]);
    assert_eq!(with(part(Some(0), &["OP9"])), [(1, Wrong::NoParagraph)]);
    assert_eq!(with(part(None, &["OP1"])), [(1, Wrong::NoDraft)]);
    assert_eq!(with(part(Some(2), &["OP1"])), [(1, Wrong::NoDraft)]);
}

#[test]
fn whatever_a_link_says_of_itself_it_is_no_record() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../www/scenarios/sc-2025-02-24.json"
    );
    let text = std::fs::read_to_string(folder).unwrap();
    let made = scenario::read("link", &text).unwrap().as_made();
    assert_eq!(made.origin, Origin::Own);
    assert!(made.suggestions.is_empty() && made.intentions.is_empty());
    for (place, item) in made.items.iter().enumerate() {
        assert_eq!((&item.recorded, item.certainty.as_str()), (&None, ""));
        assert_eq!(item.id, format!("item-{}", place + 1));
    }
    // The record says more than the form has fields for, and that is told.
    assert!(!Made::of(&made).1);
}

#[test]
fn only_a_meeting_of_ones_own_has_a_maker() {
    let text = scenario::write(&built(&day()));
    let imported = text.replace("\"origin\": \"own\"", "\"origin\": \"imported\"");
    let error = scenario::read("file", &imported).unwrap_err().to_string();
    assert!(error.contains("maker"), "{error}");
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-Za-z\u{e9}\u{4e2d} \"\\\\&=]{0,12}",
        Just("peace".to_owned())
    ]
}

fn change() -> impl Strategy<Value = TextChange> {
    let id = || {
        prop_oneof![
            Just("OP1".to_owned()),
            Just("OP2".to_owned()),
            Just("PP1".to_owned())
        ]
    };
    prop_oneof![
        (id(), words(), words()).prop_map(|(paragraph, from, to)| TextChange::Replace {
            paragraph,
            from,
            to
        }),
        (id(), words()).prop_map(|(paragraph, text)| TextChange::Append { paragraph, text }),
        (id(), words()).prop_map(|(id, text)| TextChange::AddParagraph {
            id,
            kind: ParagraphKind::Operative,
            after: None,
            text
        }),
        id().prop_map(|paragraph| TextChange::DeleteParagraph { paragraph }),
    ]
}

fn what(body: Body) -> impl Strategy<Value = What> {
    let of = || prop_oneof![4 => (0_u32..4).prop_map(Some), 1 => Just(None)];
    let kinds: Vec<_> = motions(body).collect();
    prop_oneof![
        4 => prop::collection::vec(words(), 1..3).prop_map(|texts| What::Draft(
            texts
                .into_iter()
                .enumerate()
                .map(|(place, text)| paragraph(&format!("OP{}", place + 1), ParagraphKind::Operative, &text))
                .collect()
        )),
        3 => (of(), prop::collection::vec(change(), 0..3)).prop_map(|(of, changes)| What::Amendment { of, changes }),
        2 => of().prop_map(|of| What::Part { of, paragraphs: vec!["OP1".to_owned()] }),
        1 => (prop::sample::select(kinds), of()).prop_map(|(kind, on)| What::Motion { kind, on }),
        2 => of().prop_map(|on| What::Question { on }),
    ]
}

fn made() -> impl Strategy<Value = Made> {
    prop_oneof![Just(Body::SecurityCouncil), Just(Body::GeneralAssembly)].prop_flat_map(|body| {
        let item = (what(body), words(), words(), words(), any::<bool>());
        (prop::collection::vec(item, 1..5), words(), words()).prop_map(move |(items, title, maker)| {
            let mut made = Made::blank(body, "1971-10-25".parse().unwrap());
            (made.title, made.maker) = (title, maker);
            made.items = items
                .into_iter()
                .enumerate()
                .map(|(place, (what, title, document, says, weighty))| MadeItem {
                    title,
                    document,
                    says,
                    weighty,
                    ..MadeItem::new(u32::try_from(place).unwrap(), body, what)
                })
                .collect();
            made
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        // Many of the meetings lack something.
        max_global_rejects: 60_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_meeting_in_which_nothing_is_wrong_is_read_again_as_it_was_written(made in made()) {
        prop_assume!(made.wrong().is_empty());
        let scenario = built(&made);
        prop_assert_eq!(again(&scenario), scenario);
    }

    #[test]
    fn a_form_that_opens_its_own_meeting_makes_the_same_again(made in made()) {
        prop_assume!(made.wrong().is_empty());
        let scenario = built(&made);
        let (opened, all) = Made::of(&scenario);
        prop_assert!(all);
        prop_assert_eq!(built(&opened), scenario);
    }
}
