//! Plays the Security Council's day of 24 February 2025 item by item: as recorded, and with the votes that would have
//! changed it. `cargo run -p placard-records --example play_24_february_2025`.
use records::scenario;
use rules::decision::Outcome;
use rules::member::MemberId;
use rules::proceeding::Proceeding;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;
use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios/sc-2025-02-24.json");
    let day = scenario::read("sc-2025-02-24.json", &std::fs::read_to_string(file)?)?;
    let recorded = day.recorded_votes();
    let play = |votes: &[Votes]| -> Result<Vec<Outcome>, Box<dyn Error>> {
        let played = Proceeding::play(&day.meeting, votes);
        for (item, step) in day.items.iter().zip(played.steps()) {
            println!("  {}: {:?}", item.title, step.outcome());
        }
        Ok(played.steps().iter().map(|step| step.outcome()).collect())
    };
    // One member votes otherwise on one item.
    let with = |item: &str, member: &str, to: Vote| -> Result<Vec<Votes>, Box<dyn Error>> {
        let place = day.item_index(item).ok_or("there is no such item")?;
        let member: MemberId = member.parse()?;
        let mut votes = recorded.clone();
        if let Some(of_item) = votes.get_mut(place) {
            *of_item = of_item.changed(Change::Vote { member, to })?;
        }
        Ok(votes)
    };

    println!("As recorded:");
    let as_recorded = play(&recorded)?;
    for (item, outcome) in day.items.iter().zip(&as_recorded) {
        let agrees = item
            .recorded
            .as_ref()
            .is_none_or(|recorded| recorded.agrees_with(outcome));
        assert!(agrees, "{} came out otherwise than recorded", item.id);
    }
    for member in ["FRA", "GBR"] {
        println!("With {member} against the text:");
        let outcomes = play(&with("sc-2774", member, Vote::Against)?)?;
        assert!(matches!(outcomes.last(), Some(Outcome::NotAdopted(_))));
    }
    println!("With the Russian Federation abstaining on amendment S/2025/115:");
    let outcomes = play(&with("sc-115", "RUS", Vote::Abstaining)?)?;
    let place = day.item_index("sc-115").ok_or("there is no such item")?;
    assert_eq!(outcomes.get(place), Some(&Outcome::Adopted));
    Ok(())
}

#[test]
fn the_day_plays_as_it_says() {
    assert!(main().is_ok());
}
