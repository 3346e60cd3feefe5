//! Any file of a lesson and of its translation: read, or refused with a place and a remedy.
use records::lesson;
use records::translation::Translation;

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);
    match lesson::read("lesson.json", text) {
        Ok(lesson) => assert!(!lesson.steps.is_empty()),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    if let Ok(sentences) = lesson::sentences(text)
        && let Ok(translation) = Translation::read("{}")
    {
        let _ = (
            sentences.len(),
            lesson::read_translated("lesson.json", text, &translation),
        );
    }
}
