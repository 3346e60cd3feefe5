//! What is timed, natively and in the browser: decisions, a changed vote, whole meetings, reading their files.

use std::hint::black_box;
use std::rc::Rc;

use counterfactual::meeting::{Target, smallest_change};
use placard::model::opening::Opening;
use placard::model::replay::Replay;
use placard::model::state::{Action, State};
use placard::pages::odds::outlook::Outlook;
use placard::pages::odds::undecided::Undecided;
use placard::pages::odds::weights::Weights;
use records::scenario::Scenario;
use records::scenario::read;
use rules::decide::decide;
use rules::proceeding::Proceeding;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;

/// Something to time: what it is, and the work itself.
pub type Work = (String, Box<dyn Fn()>);

const COUNCIL: (&str, &str) = (
    "the Council's meeting",
    include_str!("../../www/scenarios/sc-2025-02-24.json"),
);
const ASSEMBLY: (&str, &str) = (
    "the Assembly's meeting",
    include_str!("../../www/scenarios/ga-2025-02-24.json"),
);

/// Both meetings of 24 February 2025, and the last vote of each.
pub fn work() -> Result<Vec<Work>, String> {
    let mut list: Vec<Work> = Vec::new();
    for (name, json) in [COUNCIL, ASSEMBLY] {
        let scenario = Rc::new(read(name, json).map_err(|error| error.to_string())?);
        let members = scenario.meeting.membership.size();
        let vetoed = against(&scenario, "FRA")?;
        let recorded = last_votes(&scenario)?;
        list.push((
            format!("decide, {members} members"),
            last_vote(&scenario, recorded)?,
        ));
        list.push((
            format!("decide, {members} members, France against"),
            last_vote(&scenario, vetoed)?,
        ));
        list.push((format!("change one vote of {members}"), one_vote(&scenario)?));
        list.push((
            format!("set all {members} votes in the page's state"),
            all_votes(&scenario),
        ));
        list.push((format!("play {name}"), whole_meeting(&scenario)));
        list.push((
            format!("play {name} twice, as recorded and as changed"),
            both_courses(&scenario),
        ));
        list.push((
            format!("read the file of {name}"),
            Box::new(move || drop(black_box(read(name, black_box(json))))),
        ));
        list.push((
            format!("the smallest change in {name} that turns its last vote"),
            smallest(&scenario),
        ));
    }
    list.extend(all_undecided()?);
    Ok(list)
}

/// The Assembly's vote with as many members undecided as may vote, each with chances of its own: the chances, which the page works
/// out while a slider moves, and whose vote matters most, which follows once it rests.
fn all_undecided() -> Result<[Work; 2], String> {
    let (name, json) = ASSEMBLY;
    let scenario = read(name, json).map_err(|error| error.to_string())?;
    let votes = scenario.recorded_votes();
    let item = votes.len().saturating_sub(1);
    let last = last_votes(&scenario)?;
    let seats = last.membership().seats().iter();
    let may_vote = seats
        .filter(|seat| last.membership().may_vote(seat.member))
        .take(188);
    let shares = (1..48_u8).flat_map(|in_favour| (1..5_u8).map(move |part| (in_favour, part * 13)));
    let undecided: Vec<String> = may_vote
        .zip(shares)
        .map(|(seat, (in_favour, against))| {
            format!(
                "{}:{in_favour}-{against}-{}",
                seat.member,
                100 - in_favour - against
            )
        })
        .collect();
    let (undecided, unknown) = Undecided::read(&undecided.join(","), &last);
    if !unknown.is_empty() {
        return Err(format!("{unknown:?} are not undecided"));
    }
    let many = undecided.members().len();
    let put = Rc::new((scenario.meeting, votes, undecided));
    let same = Rc::clone(&put);
    let chances = move || {
        let (meeting, votes, undecided) = black_box(&*put);
        drop(black_box(Outlook::of(meeting, votes, item, undecided)));
    };
    let weights = move || {
        let (meeting, votes, undecided) = black_box(&*same);
        drop(black_box(Weights::of(meeting, votes, item, undecided)));
    };
    Ok([
        (
            format!("chances, {many} undecided, all different"),
            Box::new(chances),
        ),
        (
            format!("whose vote matters most, {many} undecided, all different"),
            Box::new(weights),
        ),
    ])
}

fn last_votes(scenario: &Scenario) -> Result<Votes, String> {
    let last = scenario.items.last().ok_or("a meeting without a vote")?;
    Ok(last.votes.clone())
}

fn against(scenario: &Scenario, code: &str) -> Result<Votes, String> {
    let change = Change::Vote {
        member: code.parse().map_err(|_| format!("`{code}` is no code"))?,
        to: Vote::Against,
    };
    let votes = last_votes(scenario)?;
    votes.changed(change).map_err(|error| error.to_string())
}

fn last_vote(scenario: &Scenario, votes: Votes) -> Result<Box<dyn Fn()>, String> {
    let last = scenario.meeting.items.last().ok_or("a meeting without a vote")?;
    let (question, sitting) = (last.question.clone(), scenario.meeting.sitting);
    Ok(Box::new(move || {
        drop(black_box(decide(
            black_box(&question),
            &sitting,
            black_box(&votes),
        )))
    }))
}

fn one_vote(scenario: &Scenario) -> Result<Box<dyn Fn()>, String> {
    let votes = last_votes(scenario)?;
    let change = Change::Vote {
        member: "FRA".parse().map_err(|_| "no France")?,
        to: Vote::Against,
    };
    Ok(Box::new(move || {
        drop(black_box(black_box(&votes).changed(black_box(change))))
    }))
}

fn all_votes(scenario: &Rc<Scenario>) -> Box<dyn Fn()> {
    let state = State::from(&Opening::on_the_record(Rc::clone(scenario)));
    let seats = scenario.meeting.membership.seats().iter();
    let action = Action::SetAll(seats.map(|seat| seat.member).collect(), Vote::Against);
    Box::new(move || drop(black_box(black_box(&state).clone().reduce(action.clone()))))
}

fn whole_meeting(scenario: &Rc<Scenario>) -> Box<dyn Fn()> {
    let (scenario, votes) = (Rc::clone(scenario), scenario.recorded_votes());
    Box::new(move || drop(black_box(Proceeding::play(&scenario.meeting, black_box(&votes)))))
}

fn smallest(scenario: &Rc<Scenario>) -> Box<dyn Fn()> {
    let (scenario, votes) = (Rc::clone(scenario), scenario.recorded_votes());
    let target = Target::NotCarried(votes.len().saturating_sub(1));
    Box::new(move || {
        drop(black_box(smallest_change(
            &scenario.meeting,
            black_box(&votes),
            target,
        )))
    })
}

fn both_courses(scenario: &Rc<Scenario>) -> Box<dyn Fn()> {
    let scenario = Rc::clone(scenario);
    Box::new(move || drop(black_box(Replay::of(black_box(&scenario), &[]))))
}

/// Does the work over and over; says in one line how many nanoseconds it takes: the median of some rounds, and the least
/// and the most. `now` gives milliseconds.
pub fn line((name, work): &Work, now: impl Fn() -> f64) -> String {
    let round = |times: u32| {
        let start = now();
        (0..times).for_each(|_| work());
        now() - start
    };
    // A browser's clock is coarse, so a round is made to last some milliseconds. This also warms up.
    let mut times = 1;
    while round(times) < 8.0 && times < 1 << 24 {
        times *= 2;
    }
    let mut rounds: Vec<f64> = (0..11).map(|_| round(times) * 1e6 / f64::from(times)).collect();
    rounds.sort_by(f64::total_cmp);
    let [least, median, most] = [0, 5, 10].map(|place| rounds.get(place).copied().unwrap_or_default());
    format!("{median:>12.0} ns  ({least:.0} to {most:.0})  {name}\n")
}
