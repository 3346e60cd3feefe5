//! The text of a draft, and changes to it.
use rules::draft::{DraftResolution, NoPlace, Paragraph, ParagraphKind, Run, TextChange};

fn draft() -> DraftResolution {
    DraftResolution {
        paragraphs: vec![
            Paragraph::original("PP1", ParagraphKind::Preambular, "Mourning the loss of life"),
            Paragraph::original("OP1", ParagraphKind::Operative, "Implores an end to the conflict"),
            Paragraph::original("OP2", ParagraphKind::Operative, "Urges a peace"),
        ],
    }
}

fn replace(paragraph: &str, from: &str, to: &str) -> TextChange {
    TextChange::Replace {
        paragraph: paragraph.into(),
        from: from.into(),
        to: to.into(),
    }
}

fn run(text: &str, inserted_by: Option<usize>, deleted_by: Option<usize>) -> Run {
    Run {
        text: text.into(),
        inserted_by,
        deleted_by,
    }
}

#[test]
fn words_are_replaced_and_the_history_kept() {
    let mut text = draft();
    text.change(&replace("OP2", "peace", "just peace"), 3).unwrap();
    let changed = &text.paragraphs[2];
    assert_eq!(changed.clean(), "Urges a just peace");
    assert_eq!(
        changed.runs,
        [
            run("Urges a ", None, None),
            run("peace", None, Some(3)),
            run("just peace", Some(3), None)
        ]
    );
    // Across what was changed before.
    text.change(&replace("OP2", "a just", "the"), 4).unwrap();
    assert_eq!(text.paragraphs[2].clean(), "Urges the peace");
    text.change(&replace("OP2", "Urges", "Demands"), 5).unwrap();
    assert_eq!(text.paragraphs[2].clean(), "Demands the peace");
    let pieces = &text.paragraphs[2].runs;
    assert!(pieces.contains(&run("just", Some(3), Some(4))), "{pieces:?}");
    assert!(pieces.contains(&run("a ", None, Some(4))), "{pieces:?}");
}

#[test]
fn words_are_added() {
    let mut text = draft();
    let change = TextChange::Append {
        paragraph: "OP1".into(),
        text: " now".into(),
    };
    text.change(&change, 0).unwrap();
    assert_eq!(text.paragraphs[1].clean(), "Implores an end to the conflict now");
}

#[test]
fn paragraphs_are_added_at_the_end_of_their_kind_or_after_another() {
    let add = |id: &str, kind, after: Option<&str>| TextChange::AddParagraph {
        id: id.into(),
        kind,
        after: after.map(Into::into),
        text: id.into(),
    };
    let ids = |text: &DraftResolution| -> Vec<String> {
        text.paragraphs.iter().map(|one| one.id.clone()).collect()
    };
    let mut text = draft();
    text.change(&add("PP2", ParagraphKind::Preambular, None), 0)
        .unwrap();
    text.change(&add("OP3", ParagraphKind::Operative, None), 1)
        .unwrap();
    text.change(&add("OP1b", ParagraphKind::Operative, Some("OP1")), 2)
        .unwrap();
    assert_eq!(ids(&text), ["PP1", "PP2", "OP1", "OP1b", "OP2", "OP3"]);
    let missing = text.change(&add("OP5", ParagraphKind::Operative, Some("OP9")), 3);
    assert_eq!(
        missing,
        Err(NoPlace {
            paragraph: "OP9".into()
        })
    );
    assert_eq!(ids(&text).len(), 6);
    let mut text = DraftResolution {
        paragraphs: vec![draft().paragraphs[1].clone()],
    };
    text.change(&add("PP1", ParagraphKind::Preambular, None), 0)
        .unwrap();
    assert_eq!(ids(&text), ["PP1", "OP1"]);
    let mut text = DraftResolution {
        paragraphs: vec![draft().paragraphs[0].clone()],
    };
    text.change(&add("OP1", ParagraphKind::Operative, None), 0)
        .unwrap();
    assert_eq!(ids(&text), ["PP1", "OP1"]);
}

#[test]
fn what_is_gone_cannot_be_changed() {
    let mut text = draft();
    let delete = TextChange::DeleteParagraph {
        paragraph: "OP1".into(),
    };
    text.change(&delete, 7).unwrap();
    assert!(!text.paragraphs[1].stands());
    let before = text.clone();
    for change in [
        delete,
        replace("OP1", "an end", "x"),
        TextChange::Append {
            paragraph: "OP1".into(),
            text: "x".into(),
        },
    ] {
        assert_eq!(
            text.change(&change, 8),
            Err(NoPlace {
                paragraph: "OP1".into()
            })
        );
    }
    assert!(text.change(&replace("OP2", "war", "x"), 8).is_err());
    assert_eq!(text, before);
    assert_eq!(text.clean().len(), 2);
}

#[test]
fn parts_are_struck() {
    let mut text = draft();
    assert!(text.has_operative_part());
    text.strike(&["OP1".into(), "OP9".into()], 2);
    assert_eq!(text.paragraphs[1].runs[0].deleted_by, Some(2));
    assert!(text.has_operative_part());
    text.strike(&["OP2".into(), "OP1".into()], 3);
    assert!(!text.has_operative_part());
    // Who struck it first stays.
    assert_eq!(text.paragraphs[1].runs[0].deleted_by, Some(2));
    assert!(text.paragraphs[0].stands());
}

#[test]
fn texts_with_the_same_words_read_alike() {
    let mut text = draft();
    assert!(text.reads_like(&draft()));
    text.change(&replace("OP2", "peace", "just peace"), 0).unwrap();
    assert!(!text.reads_like(&draft()));
    text.change(&replace("OP2", "just peace", "peace"), 1).unwrap();
    assert!(text.reads_like(&draft()));
    assert_ne!(text, draft());
}
