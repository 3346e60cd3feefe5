//! Reading plain values: what is taken, and how what is not is named.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
use js_api::error::Code;
use js_api::types::meeting::{MeetingInput, TextChange};
use js_api::types::question::VoteInput;
use js_api::types::vote::{Counts, NamedVotes, Vote};
use js_api::types::what_if::Target;

#[test]
fn fields_are_read_in_any_order_and_those_left_out_have_their_defaults() {
    let vote: VoteInput =
        js_api::read(r#"{"date": "2025-02-24", "present": null, "body": "generalAssembly"}"#).unwrap();
    assert_eq!(
        (vote.date.as_str(), vote.present, vote.votes),
        ("2025-02-24", None, None)
    );
    let counts: Counts = js_api::read(r#"{"notVoting": 3}"#).unwrap();
    let expected = Counts {
        not_voting: 3,
        ..Counts::default()
    };
    assert_eq!(counts, expected);
    let counts: Counts = js_api::read(r#"{"notVoting": null}"#).unwrap();
    assert_eq!(counts, Counts::default());
    let change: TextChange =
        js_api::read(r#"{"text": "…", "kind": "operative", "op": "addParagraph", "id": "OP4"}"#).unwrap();
    assert!(matches!(change, TextChange::AddParagraph { after: None, .. }));
    let target: Target = js_api::read(r#"{"carried": 3}"#).unwrap();
    assert_eq!(target, Target::Carried(3));
    // In a file this character is a sign of another encoding; in a text it may be meant.
    let change: TextChange =
        js_api::read("{\"op\":\"append\",\"paragraph\":\"OP1\",\"text\":\"\u{fffd}\"}").unwrap();
    assert!(matches!(change, TextChange::Append { text, .. } if text == "\u{fffd}"));
}

#[test]
fn votes_are_in_the_order_of_their_codes() {
    let votes: NamedVotes =
        js_api::read(r#"{"USA": "against", "CHN": "absent", "FRA": "inFavour"}"#).unwrap();
    let all: Vec<_> = votes.iter().collect();
    let expected = [
        ("CHN", &Vote::Absent),
        ("FRA", &Vote::InFavour),
        ("USA", &Vote::Against),
    ];
    assert_eq!(all, expected);
    assert_eq!(
        (votes.get("FRA"), votes.get("GBR")),
        (Some(&Vote::InFavour), None)
    );
}

#[test]
fn a_mistake_is_named_with_its_place() {
    let meeting = |more: &str| {
        let text = format!(
            r#"{{"body": "securityCouncil", "date": "2025-02-24", "drafts": [], "items": [{{"kind": "draft", {more}}}]}}"#
        );
        let error = js_api::read::<MeetingInput>(&text).unwrap_err();
        (error.code, error.path)
    };
    for (more, code, place) in [
        (r#""kinds": 1"#, Code::UnknownField, "kinds"),
        (r#""draft": "0""#, Code::WrongType, "draft"),
        (r#""draft": -1"#, Code::WrongType, "draft"),
        (r#""draft": 0.5"#, Code::WrongType, "draft"),
        (r#""draft": 99999999999999999999"#, Code::WrongType, "draft"),
        (r#""challenged": "no""#, Code::WrongType, "challenged"),
        (r#""motion": {"division": 1}"#, Code::WrongType, "motion"),
        (r#""motion": {}"#, Code::WrongType, "motion"),
        (r#""motion": "dance""#, Code::UnknownWord, "motion"),
        (r#""votes": []"#, Code::WrongType, "votes"),
        (r#""votes": {"FRA": null}"#, Code::WrongType, "votes.FRA"),
        (r#""changes": [1]"#, Code::WrongType, "changes[0]"),
        (r#""changes": [{}]"#, Code::MissingField, "changes[0].op"),
        (r#""changes": [{"op": 1}]"#, Code::WrongType, "changes[0].op"),
        (
            r#""changes": [{"op": "cut"}]"#,
            Code::UnknownWord,
            "changes[0].op",
        ),
        (
            r#""changes": [{"op": "append", "paragraph": "OP1"}]"#,
            Code::MissingField,
            "changes[0].text",
        ),
        (
            r#""changes": [{"op": "append", "paragraph": "OP1", "text": "", "to": ""}]"#,
            Code::UnknownField,
            "changes[0].to",
        ),
    ] {
        assert_eq!(meeting(more), (code, format!("items[0].{place}")), "{more}");
    }
    let error = js_api::read::<Target>(r#""carried""#).unwrap_err();
    assert_eq!(error.code, Code::WrongType);
    assert!(error.message.contains("{ carried: … }"), "{}", error.message);
}

#[test]
fn what_cannot_be_read_is_named() {
    let nested = format!("{}{}", "[".repeat(40), "]".repeat(40));
    let fields: Vec<String> = (0..1001).map(|field| format!("\"{field}\": 0")).collect();
    for (text, code, says) in [
        (nested.as_str(), Code::TooLarge, "32 levels"),
        (
            &format!("{{{}}}", fields.join(",")),
            Code::TooLarge,
            "1,000 fields",
        ),
        (
            r#"{"date": "\ud800"}"#,
            Code::NotPlainData,
            "the number of a character",
        ),
        (
            r#"{"date": "1", "date": "2"}"#,
            Code::NotPlainData,
            "`date` is given twice",
        ),
        (r#"{"date": "1""#, Code::NotPlainData, "too early"),
        ("", Code::NotPlainData, "too early"),
    ] {
        let error = js_api::read::<VoteInput>(text).unwrap_err();
        assert_eq!((error.code, error.path.as_str()), (code, ""), "{text}");
        assert!(error.message.contains(says), "{}", error.message);
    }
    let error = js_api::read::<VoteInput>(&format!("\"{}\"", "a".repeat(8_000_000))).unwrap_err();
    assert_eq!(error.code, Code::TooLarge);
}
