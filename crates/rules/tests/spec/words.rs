//! The words for values in files and addresses: each one as files have it, and back.
use rules::category::{Importance, Matter};
use rules::draft::ParagraphKind;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::Forum;

macro_rules! words {
    ($kind:ident, $expected:expr) => {
        let words: Vec<_> = $kind::ALL.iter().map(|one| one.as_str()).collect();
        assert_eq!(words, $expected);
        for one in $kind::ALL {
            assert_eq!($kind::from_word(one.as_str()), Some(*one));
        }
        assert_eq!($kind::from_word(""), None);
        assert_eq!($kind::from_word("weather"), None);
    };
}

#[test]
fn each_value_has_one_word() {
    words!(Body, ["security-council", "general-assembly"]);
    words!(Forum, ["plenary", "emergency-special-session", "main-committee"]);
    words!(Matter, ["procedural", "all-other"]);
    words!(
        Importance,
        [
            "other",
            "peace-and-security",
            "listed",
            "declared",
            "ruled-important",
            "ruled-other"
        ]
    );
    words!(ParagraphKind, ["preambular", "operative"]);
    words!(
        MotionKind,
        [
            "suspend-meeting",
            "adjourn-meeting",
            "adjourn-to-time",
            "refer-to-committee",
            "postpone-discussion",
            "adjourn-debate",
            "close-debate",
            "not-competent",
            "division",
            "priority",
            "not-vote-on-next",
            "reconsider"
        ]
    );
}
