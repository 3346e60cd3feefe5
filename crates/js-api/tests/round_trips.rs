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
    let decision = ask::decide(&js_api::read(&input.to_string())?)?;
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
    let changes =
        ask::what_would_change(&js_api::read(&json!({"vote": input}).to_string()).unwrap()).unwrap();
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
    let power = ask::power(&js_api::read(&json!({"other": 60, "quota": 31}).to_string()).unwrap()).unwrap();
    let power = serde_json::to_value(power).unwrap();
    let game = &power["withoutAbstention"];
    assert_eq!(game["profiles"], json!((1_u64 << 60).to_string()));
    assert_eq!(game["other"]["banzhaf"]["exact"], "1/60");
    let council = ask::power(
        &js_api::read(&json!({"body": "securityCouncil", "date": "2025-01-01"}).to_string()).unwrap(),
    );
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
    let found = ask::what_would_change(&js_api::read(&input.to_string()).unwrap()).unwrap();
    let found = serde_json::to_value(found).unwrap();
    assert_eq!(found["reached"], false);
    assert!(found.get("smallest").is_none());
    assert_eq!(found["certain"], false);
    println!("searched in {:?}", begun.elapsed());
}

/// Amendment S/2025/115 and the text of 24 February 2025, in numbers.
fn two_items(first: Value) -> Value {
    let mut amendment = json!({
        "kind": "amendment",
        "changes": [{"op": "addParagraph", "id": "PP2", "kind": "preambular", "text": "the clause"}],
        "tally": {"permanent": {"inFavour": 3, "against": 1, "abstaining": 1}, "other": {"inFavour": 6, "abstaining": 4}},
    });
    for (key, value) in first.as_object().unwrap() {
        amendment[key] = value.clone();
    }
    json!({
        "body": "securityCouncil",
        "date": "2025-02-24",
        "drafts": [{"paragraphs": [{"id": "OP1", "kind": "operative", "text": "a lasting peace"}]}],
        "items": [
            amendment,
            {"kind": "draft", "tally": {"permanent": {"inFavour": 3, "abstaining": 2}, "other": {"inFavour": 7, "abstaining": 3}}},
        ],
    })
}

fn proceed(input: &Value) -> Result<Value, ApiError> {
    let result = ask::proceed(&js_api::read(&input.to_string())?)?;
    Ok(serde_json::to_value(result).unwrap())
}

#[test]
fn what_is_supposed_is_told_beside_what_the_votes_give() {
    let by_votes = proceed(&two_items(json!({}))).unwrap();
    assert_eq!(by_votes["steps"][0]["outcome"], "notAdopted");
    assert!(by_votes["steps"][0].get("supposed").is_none() && by_votes["steps"][0].get("byVotes").is_none());
    let supposed = proceed(&two_items(json!({"suppose": "carried"}))).unwrap();
    let step = &supposed["steps"][0];
    assert_eq!(
        (&step["outcome"], &step["supposed"]),
        (&json!("supposedCarried"), &json!("carried"))
    );
    assert_eq!(step["byVotes"]["ground"], "didNotConcur");
    assert!(step.get("decision").is_none(), "a supposition is no decision");
    assert_eq!(supposed["vetoes"], 0);
    assert_eq!(
        supposed["steps"][1]["texts"][0]["clean"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    // The smallest change of votes that would have done it.
    let ask = |item: u32| {
        let input = json!({"meeting": two_items(json!({"suppose": "carried"})), "target": {"carried": item}});
        let changes = ask::what_would_change(&js_api::read(&input.to_string()).unwrap()).unwrap();
        serde_json::to_value(changes).unwrap()
    };
    assert_eq!(ask(0)["wouldHaveDoneIt"]["members"], 1);
    assert!(ask(1).get("wouldHaveDoneIt").is_none());
    let error = proceed(&two_items(json!({"suppose": "adopted"}))).unwrap_err();
    assert_eq!(error.path, "items[0].suppose");
}

#[test]
fn one_decision_governs_the_next_through_plain_values() {
    let day = |governs: Value| {
        json!({
            "body": "generalAssembly",
            "date": "2018-12-06",
            "drafts": [{"paragraphs": []}, {"paragraphs": []}],
            "items": [
                {"kind": "draft", "governs": governs, "tally": {"inFavour": 75, "against": 72, "abstaining": 26, "notVoting": 20}},
                {"kind": "draft", "draft": 1, "tally": {"inFavour": 87, "against": 57, "abstaining": 33, "notVoting": 16}},
            ],
        })
    };
    let important = proceed(&day(json!({"kind": "importance", "item": 1}))).unwrap();
    assert_eq!(important["steps"][1]["decision"]["needed"], 96);
    let first = proceed(&day(json!({"kind": "division", "item": 1}))).unwrap();
    let reasons = first["steps"][1]["reasons"].as_array().unwrap();
    assert_eq!(reasons.last().unwrap()["finding"]["kind"], "separateVoteFirst");
    for (governs, path, code) in [
        (
            json!({"kind": "character", "item": 1}),
            "items[0].governs.kind",
            Code::DoesNotBelong,
        ),
        (
            json!({"kind": "importance", "item": 0}),
            "items[0].governs.item",
            Code::NoSuchItem,
        ),
        (
            json!({"kind": "importance", "item": 7}),
            "items[0].governs.item",
            Code::NoSuchItem,
        ),
        (
            json!({"kind": "order", "item": 1, "over": 0}),
            "items[0].governs.over",
            Code::NoSuchItem,
        ),
    ] {
        let error = proceed(&day(governs)).unwrap_err();
        assert_eq!((error.path.as_str(), error.code), (path, code));
    }
}
