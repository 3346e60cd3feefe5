//! The data and the sentences that a reader takes away: whole, dated, sourced, and plain about what was changed.
use crate::library::{meeting, names, state};
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::model::state::State;
use placard::take_away::roll;
use placard::take_away::sentence::{self, Style};
use placard::vote::shown_vote::ShownVote;
use wording::lang::Lang;
use wording::messages::Texts;

fn with_room<T>(query: &str, see: impl FnOnce(&ShownVote<'_>) -> T) -> T {
    with_room_in(&Texts::whole(Lang::En).unwrap(), &state(query), see)
}

fn with_room_in<T>(texts: &Texts, state: &State, see: impl FnOnce(&ShownVote<'_>) -> T) -> T {
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    see(&ShownVote::of(texts, state, &day, &order).unwrap())
}

#[test]
fn the_roll_has_a_line_for_every_seat_with_both_votes_and_whence() {
    let table = with_room("?sc-2774=FRA:against", roll::csv);
    let lines: Vec<&str> = table.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 16);
    assert_eq!(
        lines[0],
        "date,body,meeting,item,question,version,code,name,vote,recorded,changed,certainty,source"
    );
    let france = lines.iter().find(|line| line.contains(",FRA,")).unwrap();
    assert!(
        france.starts_with(
            "2025-02-24,security-council,\"sc-2025-02-24, 9866th meeting\",sc-2774,Draft resolution S/2025/112,what-if,\
             FRA,France,against,abstaining,yes,"
        ),
        "{france}"
    );
    assert!(france.contains("Security Council vote dataset"), "{france}");
    assert!(
        lines
            .iter()
            .any(|line| line.contains(",DZA,Algeria,in-favour,in-favour,no,"))
    );
    let unknown = with_room("?meeting=ga-2025-02-24&at=ga-L12", roll::csv);
    assert_eq!(unknown.lines().count(), 194);
    assert!(unknown.contains(",not-known,not-known,no,"));
    assert!(with_room("", roll::csv).contains(",record,"));
}

#[test]
fn the_roll_as_json_says_what_the_table_says() {
    let roll: serde_json::Value =
        serde_json::from_str(&with_room("?sc-2774=FRA:against", roll::json)).unwrap();
    for (key, value) in [
        ("version", "what-if"),
        ("date", "2025-02-24"),
        ("body", "security-council"),
        ("meeting", "sc-2025-02-24"),
        ("meeting_label", "9866th meeting"),
        ("item", "sc-2774"),
    ] {
        assert_eq!(roll[key], value, "{key}");
    }
    for key in ["question", "certainty", "title", "headline", "recorded_headline"] {
        assert!(roll[key].as_str().is_some_and(|text| !text.is_empty()), "{key}");
    }
    assert!(!roll["sources"].as_array().unwrap().is_empty());
    assert_eq!(roll["changed"], serde_json::json!(["FRA"]));
    assert_eq!(
        (&roll["counts"]["against"], &roll["recorded_counts"]["against"]),
        (&1.into(), &0.into())
    );
    let seats = roll["roll"].as_array().unwrap();
    assert_eq!(seats.len(), 15);
    let france = seats.iter().find(|seat| seat["code"] == "FRA").unwrap();
    assert_eq!(
        (
            &france["name"],
            &france["vote"],
            &france["recorded"],
            &france["changed"]
        ),
        (
            &"France".into(),
            &"against".into(),
            &"abstaining".into(),
            &true.into()
        )
    );
}

#[test]
fn the_sentences_have_organ_day_document_and_count_in_two_styles() {
    let press = |query: &str| with_room(query, |shown| sentence::record(shown, Style::Press));
    let nations = |query: &str| with_room(query, |shown| sentence::record(shown, Style::UnitedNations));
    assert_eq!(
        press(""),
        "Resolution 2774 (2025) was adopted, 10-0 with 5 abstentions, in a vote of the U.N. Security Council on Feb. 24, 2025 \
         (S/2025/112)"
    );
    assert_eq!(
        nations(""),
        "Security Council, 9866th meeting, 24 February 2025: resolution 2774 (2025) was adopted, 10 in favour, 0 against, \
         5 abstaining (S/2025/112)"
    );
    let what_if = |style| {
        with_room("?sc-2774=FRA:against", |shown| {
            sentence::what_if(shown, style).unwrap()
        })
    };
    assert_eq!(
        what_if(Style::Press),
        "Had France voted against, the draft would have been vetoed, 10-1 with 4 abstentions. In fact, resolution 2774 (2025) \
         was adopted, 10-0 with 5 abstentions, in a vote of the U.N. Security Council on Feb. 24, 2025 (S/2025/112)"
    );
    assert_eq!(
        what_if(Style::UnitedNations),
        "Had France voted against, the draft would have been vetoed, 10 in favour, 1 against, 4 abstaining. In fact, resolution \
         2774 (2025) was adopted, 10 in favour, 0 against, 5 abstaining, in a vote of the U.N. Security Council on \
         24 February 2025 (S/2025/112)"
    );
    assert_eq!(
        with_room("", |shown| sentence::what_if(shown, Style::Press)),
        None
    );
}

/// Every item of the library, in each language and style: the day, the count where there was a vote, and no hole.
#[test]
fn every_vote_has_its_sentences_in_every_language() {
    for lang in Lang::ALL {
        let texts = Texts::whole(lang).unwrap();
        for name in names() {
            let scenario = meeting(&name);
            for item in &scenario.items {
                let state = state(&format!("?meeting={name}&at={}", item.id));
                for (_, style) in Style::ALL {
                    with_room_in(&texts, &state, |shown| {
                        let said = sentence::record(shown, style);
                        let date = item.date.unwrap_or(scenario.date);
                        assert!(
                            said.contains(&date.year().to_string()),
                            "{name} {}: {said}",
                            item.id
                        );
                        assert!(
                            !said.contains(['{', '$']) && !said.contains("  "),
                            "{name} {}: {said}",
                            item.id
                        );
                        if shown.recorded.by_votes().is_some() {
                            let count = item.votes.tally().in_favour.to_string();
                            assert!(said.contains(&count), "{name} {}: {said}", item.id);
                            // One count, as the style writes it.
                            let short = wording::say::vote::tally(&texts, &item.votes.tally());
                            assert!(!said.contains(&short), "{name} {}: {said}", item.id);
                        }
                        if let Some(symbol) = &item.document {
                            assert!(said.contains(symbol.as_str()), "{name} {}: {said}", item.id);
                        }
                    });
                }
            }
        }
    }
}

/// A what-if in each language comes with what happened.
#[test]
fn a_what_if_is_never_said_alone() {
    for lang in Lang::ALL {
        let texts = Texts::whole(lang).unwrap();
        for (_, style) in Style::ALL {
            let state = state("?sc-2774=FRA:against");
            with_room_in(&texts, &state, |shown| {
                let said = sentence::what_if(shown, style).unwrap();
                for part in ["2774", "2025", "10", "S/2025/112"] {
                    assert!(said.contains(part), "{part}: {said}");
                }
                println!("{said}\n{}\n", sentence::record(shown, style));
            });
        }
    }
}
