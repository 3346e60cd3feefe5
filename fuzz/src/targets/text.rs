//! Any text read as a day or a member's code: what is read is written the same.
use rules::date::Date;
use rules::member::MemberId;
use rules::vote::Vote;

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);

    if let Ok(date) = text.parse::<Date>() {
        assert_eq!(date.to_string(), text);
    }
    if let Ok(member) = text.parse::<MemberId>() {
        assert_eq!(member.as_str(), text);
    }
    if let Some(vote) = Vote::from_word(text) {
        assert_eq!(vote.as_str(), text);
    }
}
