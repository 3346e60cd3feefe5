//! Any text read as a day or a member's code: what is read is written the same.
#![no_main]
use libfuzzer_sys::fuzz_target;
use rules::date::Date;
use rules::member::MemberId;
use rules::vote::Vote;

fuzz_target!(|text: &str| {
    if let Ok(date) = text.parse::<Date>() {
        assert_eq!(date.to_string(), text);
    }
    if let Ok(member) = text.parse::<MemberId>() {
        assert_eq!(member.as_str(), text);
    }
    if let Some(vote) = Vote::from_word(text) {
        assert_eq!(vote.as_str(), text);
    }
});
