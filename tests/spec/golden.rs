//! The explanation a reader sees, word for word: one transcript an address, in `tests/golden`. Recorded anew, on
//! purpose, with `PLACARD_RECORD=1 cargo test --test spec golden`.
use crate::library::{root, state};
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::model::state::State;
use placard::vote::shown_vote::ShownVote;
use rules::meeting::ItemResult;
use std::fmt::Write;
use std::fs;
use wording::law;
use wording::messages::Texts;
use wording::say::change::change;
use wording::say::notes::{follow_up, warning};
use wording::say::outcome::{outcome, verdict, verdict_not_put, verdict_settled, verdict_supposed};
use wording::say::reason::reason;
use wording::say::vote::tally_long;

/// What each transcript shows: its name, and the address.
const TRANSCRIPTS: &[(&str, &str)] = &[
    ("council-recorded", ""),
    ("council-france-against", "?sc-2774=FRA:against"),
    ("council-britain-against", "?sc-2774=GBR:against"),
    (
        "council-three-elected-against",
        "?sc-2774=DNK:against,GRC:against,SVN:against",
    ),
    ("council-eight-votes", "?sc-2774=DZA:abstaining,PAN:abstaining"),
    ("council-russia-abstains-on-115", "?sc-115=RUS:abstaining"),
    (
        "council-motion-carried",
        "?sc-motion=DZA:in-favour,GUY:in-favour,KOR:in-favour",
    ),
    ("assembly-recorded", "?meeting=ga-2025-02-24"),
    (
        "assembly-twenty-more-against",
        "?meeting=ga-2025-02-24&ga-es11-7=20:in-favour:against",
    ),
    (
        "assembly-unamended",
        "?meeting=ga-2025-02-24&ga-L13=50:in-favour:against&ga-L14=60:in-favour:against&ga-L15=60:in-favour:against",
    ),
];

fn transcript(state: &State) -> String {
    let texts = Texts::english();
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    let mut text = format!("{}\n", state.scenario.title);
    for item in 0..state.scenario.items.len() {
        let shown = state.clone().reduce(placard::model::state::Action::Select(item));
        let room = ShownVote::of(&texts, &shown, &day, &order).unwrap();
        let object = room.object();
        let _ = writeln!(text, "\n== {} ({})", room.record.title, room.record.about);
        let _ = writeln!(text, "{}", room.headline());
        for changed in room.changes.list() {
            let _ = writeln!(text, "   changed: {}", change(&texts, &changed, None));
        }
        if room.assumed {
            let _ = writeln!(text, "   {}", texts.get("room-assumption"));
        }
        let word = outcome(&texts, &room.step.outcome(), object).word;
        let said = match &room.step.result {
            ItemResult::Put(decision) => verdict(&texts, decision, object),
            ItemResult::Supposed { supposed, by_votes } => {
                verdict_supposed(&texts, *supposed, by_votes, object)
            }
            ItemResult::NotPut { why, .. } => room.said(|context| verdict_not_put(&texts, *why, context)),
            ItemResult::Settled { outcome, .. } => verdict_settled(&texts, outcome),
        };
        let _ = writeln!(text, "{word}. {said}");
        for found in room.step.reasons() {
            let said = room.said(|context| reason(&texts, found, context));
            let provision = law::provision(&texts, found.provision()).short;
            let _ = writeln!(text, " - {}: {} [{provision}]", said.title, said.detail);
        }
        if let Some(decision) = room.step.decision() {
            let _ = writeln!(text, " = {}", tally_long(&texts, &decision.tally));
            for due in &decision.follow_ups {
                let due = follow_up(&texts, due);
                let _ = writeln!(
                    text,
                    " ! {} [{}]",
                    due.text,
                    law::provision(&texts, due.provision).short
                );
            }
            for warned in &decision.warnings {
                let _ = writeln!(text, " ! {}", warning(&texts, warned));
            }
        }
    }
    let _ = writeln!(text, "\n== The texts at the end");
    for (draft, record) in day.steps.last().unwrap().texts.iter().zip(&state.scenario.drafts) {
        let _ = writeln!(text, "{}", record.title);
        for (id, words) in draft.clean() {
            let _ = writeln!(text, " {id} {words}");
        }
    }
    text
}

#[test]
fn the_explanations_are_word_for_word_the_recorded_ones() {
    let record = std::env::var_os("PLACARD_RECORD").is_some();
    let mut wrong = Vec::new();
    for (name, query) in TRANSCRIPTS {
        let file = root().join(format!("tests/golden/{name}.txt"));
        let now = transcript(&state(query));
        if record {
            fs::write(&file, &now).unwrap();
        }
        if fs::read_to_string(&file).unwrap_or_default() != now {
            wrong.push(format!("tests/golden/{name}.txt should read:\n{now}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_transcript_belongs_to_an_address() {
    let mut files: Vec<String> = fs::read_dir(root().join("tests/golden"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let mut named: Vec<String> = TRANSCRIPTS
        .iter()
        .map(|(name, _)| format!("{name}.txt"))
        .collect();
    named.sort();
    assert_eq!(files, named);
}
