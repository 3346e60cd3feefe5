//! Any changes to any text, in any script: the words that stand are what the runs say.
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some(input) = crate::structured::<(String, Vec<(u8, String, String)>)>(data) else {
        return;
    };

    let (words, changes) = input;
    let original = Paragraph::original("OP1", ParagraphKind::Operative, words);
    let mut text = DraftResolution {
        paragraphs: vec![original],
    };
    for (item, (what, from, to)) in changes.into_iter().enumerate() {
        let before = text.clone();
        let expected = text.paragraphs[0].clean().replacen(&from, &to, 1);
        let paragraph = "OP1".to_owned();
        let change = match what {
            0 => TextChange::DeleteParagraph { paragraph },
            1 => TextChange::Append { paragraph, text: to },
            _ => TextChange::Replace { paragraph, from, to },
        };
        let replaces = matches!(change, TextChange::Replace { .. });
        match text.change(&change, item) {
            Ok(()) if replaces => assert_eq!(text.paragraphs[0].clean(), expected),
            Ok(()) => {}
            Err(_) => assert_eq!(text, before),
        }
    }
}
