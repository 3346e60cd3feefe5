//! The functions from plain value to plain value, natively: first examples, places of mistakes, words both ways.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]
use js_api::ask;
use js_api::error::{ApiError, Code};
use js_api::types::categories::CouncilCategory;
use js_api::types::vote::Vote;
use js_api::types::words::MotionKind;
use serde_json::{Value, json};

fn council(votes: Value) -> Value {
    json!({
        "body": "securityCouncil",
        "date": "2025-02-24",
        "members": {
            "permanent": ["CHN", "FRA", "GBR", "RUS", "USA"],
            "elected": ["DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN"],
        },
        "tally": votes,
    })
}

fn adopted() -> Value {
    council(json!({"permanent": {"inFavour": 3, "abstaining": 2}, "other": {"inFavour": 7, "abstaining": 3}}))
}

fn decide(input: &Value) -> Result<Value, ApiError> {
    let decision = ask::decide(&js_api::read(input)?)?;
    Ok(serde_json::to_value(decision).unwrap())
}

#[test]
fn a_decision_is_a_plain_object() {
    let decision = decide(&adopted()).unwrap();
    assert_eq!(decision["outcome"], "adopted");
    assert_eq!(decision["tally"]["inFavour"], 10);
    assert_eq!(
        decision["requirement"],
        json!({"kind": "affirmative", "votes": 9, "concurring": true})
    );
    let first = &decision["reasons"][0];
    assert!(first["finding"]["kind"].is_string() && first["bearing"].is_string());
    assert!(first["provision"]["key"].is_string());
    // What is not there is left out, not null.
    assert!(decision.get("ground").is_none() && decision.get("vetoedBy").is_none());
}

#[test]
fn readings_name_only_what_departs_from_the_recommended_ones() {
    let mut input = adopted();
    input["readings"] = json!({"concurrence": "voteInFavour"});
    let decision = decide(&input).unwrap();
    assert_eq!(decision["outcome"], "notAdopted");
    input["readings"] = json!({});
    assert_eq!(decide(&input).unwrap(), decide(&adopted()).unwrap());
    input["readings"] = json!({"weather": "fine"});
    assert!(decide(&input).is_err());
}

#[test]
fn names_are_taken_out_of_the_whole_count() {
    let mut input = adopted();
    input["votes"] = json!({"FRA": "abstaining", "DNK": "abstaining"});
    let changes = ask::what_would_change(&js_api::read(&json!({"vote": input})).unwrap()).unwrap();
    let changes = serde_json::to_value(changes).unwrap();
    let alone = &changes["aloneCouldBlock"]["byVotingAgainst"];
    assert_eq!(*alone, json!({"members": ["FRA"], "unnamed": 4}));
    input["votes"] = json!({"FRA": "against"});
    let error = decide(&input).unwrap_err();
    assert_eq!(
        (error.code, error.path.as_str()),
        (Code::VotesDoNotAddUp, "tally")
    );
}

#[test]
fn the_assembly_is_made_from_what_is_known_of_it() {
    let hall = json!({
        "body": "generalAssembly",
        "date": "2025-02-24",
        "members": {"count": 193, "inArrears": ["AFG", "BOL"]},
        "votes": {"FRA": "inFavour", "USA": "abstaining", "CHN": "absent"},
        "tally": {"inFavour": 93, "against": 8, "abstaining": 73},
    });
    let decision = decide(&hall).unwrap();
    assert_eq!(decision["tally"]["absent"], 1);
    assert_eq!(decision["tally"]["notVoting"], 18);
    assert_eq!(decision["outcome"], "adopted");
    // By name alone, whoever may not vote need not be entered.
    let hall = json!({
        "body": "generalAssembly",
        "date": "2025-02-24",
        "members": {"inArrears": ["AFG"]},
        "votes": {"FRA": "inFavour", "USA": "against"},
    });
    assert_eq!(decide(&hall).unwrap()["tally"]["notVoting"], 1);
}

#[test]
fn a_mistake_names_its_place() {
    for (input, code, path) in [
        (json!(null), Code::WrongType, ""),
        (
            json!({"body": "securityCouncil", "date": 3}),
            Code::WrongType,
            "date",
        ),
        (
            json!({"body": "securityCouncil", "date": "today"}),
            Code::NotADay,
            "date",
        ),
        (
            council(json!({"permanent": {"inFavour": 70_000}})),
            Code::WrongType,
            "tally.permanent.inFavour",
        ),
        (
            council(json!({"permanent": {"yes": 5}})),
            Code::UnknownField,
            "tally.permanent.yes",
        ),
        (
            council(json!({"permanent": {"inFavour": 5}})),
            Code::VotesDoNotAddUp,
            "tally",
        ),
        (council(json!([])), Code::WrongType, "tally"),
    ] {
        let error = decide(&input).unwrap_err();
        assert_eq!((error.code, error.path.as_str()), (code, path), "{error}");
        assert!(!error.message.contains('\n'), "{error}");
    }
}

/// Words are the same on both ways, and unlike each other.
#[test]
fn words_come_back_as_they_went() {
    let same = |word: &str| {
        let read: Vote = serde_json::from_value(json!(word)).unwrap();
        let core: rules::vote::Vote = read.into();
        assert_eq!(serde_json::to_value(Vote::from(core)).unwrap(), json!(word));
    };
    for word in [
        "inFavour",
        "against",
        "abstaining",
        "notParticipating",
        "absent",
        "notVoting",
    ] {
        same(word);
    }
    for kind in rules::motion::MotionKind::ALL {
        let word = serde_json::to_value(MotionKind::from(*kind)).unwrap();
        let back: MotionKind = serde_json::from_value(word).unwrap();
        assert_eq!(rules::motion::MotionKind::from(back), *kind);
    }
    for category in rules::category::CouncilCategory::ALL {
        let word = serde_json::to_value(CouncilCategory::from(*category)).unwrap();
        let back: CouncilCategory = serde_json::from_value(word).unwrap();
        assert_eq!(rules::category::CouncilCategory::from(back), *category);
    }
}

#[test]
fn exact_numbers_stay_exact() {
    let power = ask::power(&js_api::read(&json!({"other": 60, "quota": 31})).unwrap()).unwrap();
    let power = serde_json::to_value(power).unwrap();
    let game = &power["withoutAbstention"];
    assert_eq!(game["profiles"], json!((1_u64 << 60).to_string()));
    assert_eq!(game["other"]["banzhaf"]["exact"], "1/60");
    let council =
        ask::power(&js_api::read(&json!({"body": "securityCouncil", "date": "2025-01-01"})).unwrap());
    let council = serde_json::to_value(council.unwrap()).unwrap();
    assert_eq!(
        council["withoutAbstention"]["permanent"]["shapleyShubik"]["exact"],
        "421/2145"
    );
    assert_eq!(council["withAbstention"]["profiles"], 14_348_907);
}

/// A search that finds nothing is cut off, and says so.
#[test]
fn the_longest_search_ends() {
    let item = json!({"kind": "amendment", "changes": [], "tally": adopted()["tally"]});
    let mut day = adopted();
    day.as_object_mut().unwrap().remove("tally");
    day["drafts"] = json!([{"paragraphs": []}]);
    day["items"] = json!(vec![item; 40]);
    let input = json!({"meeting": day, "target": {"notPut": 39}});
    let begun = std::time::Instant::now();
    let found = ask::what_would_change(&js_api::read(&input).unwrap()).unwrap();
    let found = serde_json::to_value(found).unwrap();
    assert_eq!(found["reached"], false);
    assert!(found.get("smallest").is_none());
    assert_eq!(found["certain"], false);
    println!("searched in {:?}", begun.elapsed());
}
