//! Any lesson that a link or a file holds, and any receipt: refused, or read and written alike, with steps that open.
use super::meetings;
use placard::model::address::MeetingAddress;
use records::lesson::own::{Lock, OwnLesson};
use records::lesson::receipt;
use rules::membership::Body;

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);
    match OwnLesson::read("lesson.json", text) {
        Ok(own) => {
            let written = own.write();
            let again =
                OwnLesson::read("lesson.json", &written).unwrap_or_else(|error| panic!("{error}\n{written}"));
            assert_eq!(again, own, "{written}");
            let lesson = own.lesson("Lesson", |step| step.to_string());
            assert_eq!(lesson.steps.len(), own.steps.len());
            for step in &lesson.steps {
                let _ = MeetingAddress::read(&step.start).open(meetings::one(0));
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    if let Some(lock) = Lock::read(text) {
        assert_eq!(Lock::read(&lock.word()), Some(lock));
    }
    for body in [Body::SecurityCouncil, Body::GeneralAssembly] {
        if let Some(votes) = receipt::read_votes(text, body) {
            let written = receipt::votes_text(&votes);
            assert_eq!(receipt::read_votes(&written, body), Some(votes));
        }
        if let Ok(read) = receipt::read(text, "Ana", |_, _| Some(body)) {
            let written = receipt::write(&read, "Ana");
            assert_eq!(receipt::read(&written, "Ana", |_, _| Some(body)), Ok(read));
        }
    }
}
