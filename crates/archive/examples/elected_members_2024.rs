//! Which elected members of the Security Council mattered in 2024? For each vote of the year with a whole roll: the smallest
//! group of members that, by abstaining instead of voting in favour, would have defeated a text that was adopted, or, by
//! voting in favour instead of abstaining, would have carried one that was not. Any members of that column make such a group,
//! so a member of it is counted under the size of the group. `cargo run -p archive --example elected_members_2024`.
use archive::folder;
use archive::open;
use archive::seats::is_permanent;
use counterfactual::flips::smallest_of_kind;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// Groups larger than this are not counted.
const LARGEST: usize = 4;

fn main() -> Result<(), Box<dyn Error>> {
    let (votes, counted) = counted()?;
    println!("{votes} votes of 2024. In how many of them was the member one of a smallest group of");
    println!(
        "      {}",
        (1..=LARGEST).map(|size| format!("{size:>4}")).collect::<String>()
    );
    for (member, by_size) in counted {
        let cells: String = by_size.iter().map(|count| format!("{count:>4}")).collect();
        println!("  {member} {cells}");
    }
    Ok(())
}

/// How many votes there were; for each elected member, how often it was one of a smallest group, by the size of the group.
type Counted = (usize, BTreeMap<MemberId, [u32; LARGEST]>);

fn counted() -> Result<Counted, Box<dyn Error>> {
    let terms = folder::terms()?;
    let (tables, _) = folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../archive"))?;
    let rows = tables
        .iter()
        .filter(|table| table.body == Body::SecurityCouncil)
        .flat_map(|table| &table.rows);
    let (mut votes, mut counted) = (0, BTreeMap::new());
    for row in rows.filter(|row| row.year() == 2024 && row.roll.is_whole()) {
        // What was adopted without a vote has no votes to change.
        let Ok(opened) = open::meeting(row, &terms) else {
            continue;
        };
        let (meeting, items) = (&opened.scenario.meeting, &opened.scenario.items);
        let (Some(item), Some(record)) = (meeting.items.first(), items.first()) else {
            continue;
        };
        votes += 1;
        let elected = row.seats().iter().filter(|member| !is_permanent(**member));
        let decision = rules::decide::decide(&item.question, &meeting.sitting, &record.votes);
        let (from, to) = if decision.is_adopted() {
            (Vote::InFavour, Vote::Abstaining)
        } else {
            (Vote::Abstaining, Vote::InFavour)
        };
        // None where a permanent member's vote against would have blocked the text in any case.
        let flip = smallest_of_kind(&item.question, &meeting.sitting, &record.votes, from, to);
        let size = flip.map_or(usize::MAX, |flip| usize::from(flip.members));
        for member in elected {
            let by_size = counted.entry(*member).or_insert([0; LARGEST]);
            if record.votes.of(*member) == Some(from)
                && let Some(count) = by_size.get_mut(size.saturating_sub(1))
            {
                *count += 1;
            }
        }
    }
    Ok((votes, counted))
}

#[test]
fn the_ten_elected_members_of_2024_are_counted() {
    let (votes, counted) = counted().unwrap_or_default();
    let codes: Vec<&str> = counted.keys().map(MemberId::as_str).collect();
    let elected = [
        "CHE", "DZA", "ECU", "GUY", "JPN", "KOR", "MLT", "MOZ", "SLE", "SVN",
    ];
    assert_eq!(codes, elected);
    assert!(votes > 40, "{votes} votes are counted");
}
