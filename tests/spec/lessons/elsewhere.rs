//! Facts of lessons that are no matter of one vote: voting power, and elections of judges.
use counterfactual::exact::Fraction;
use counterfactual::power::without_abstention;
use placard::pages::power::bodies::games;
use rules::election::ForCandidate;
use rules::election::judges::{JudgesBallot, JudgesResult, NextForJudges, judges};

/// Whether a fact holds; `None` when it is not understood.
pub fn holds(text: &str) -> Option<bool> {
    let words: Vec<&str> = text.split(' ').collect();
    match words.as_slice() {
        ["power", "ratio", body, index, low, high] => {
            let (permanent, other) = indices(body, index)?;
            within(permanent? / other?, low, high)
        }
        ["power", "each", body, index, low, high] => within(indices(body, index)?.1? * 100.0, low, high),
        ["judges", "place", council, assembly, meeting, result] => {
            let found = ballot(council, assembly, meeting.parse().ok()?)?;
            Some(match *result {
                "council-again" => found.next == NextForJudges::CouncilBallotsAgain,
                "next-meeting" => found.next == NextForJudges::NextMeeting,
                "joint-conference" => found.next == NextForJudges::JointConferenceAvailable,
                "done" => found.next == NextForJudges::Done,
                result => found.elected == [result.strip_prefix("elects-")?],
            })
        }
        _ => None,
    }
}

/// A number; `None` when it is not understood.
pub fn number(text: &str) -> Option<u16> {
    let found = ballot("A:8", "A:97", 1)?;
    match text {
        "judges council-needed" => Some(found.council_needed),
        "judges assembly-needed" => Some(found.assembly_needed),
        _ => None,
    }
}

fn within(found: f64, low: &str, high: &str) -> Option<bool> {
    Some((low.parse().ok()?..high.parse().ok()?).contains(&found))
}

/// An index of a permanent and of another member of a body.
fn indices(body: &str, index: &str) -> Option<(Option<f64>, Option<f64>)> {
    let game = games().into_iter().find(|game| game.word == body)?;
    let power = without_abstention(&game.voting_rule)?;
    let value = |fraction: &Fraction| fraction.to_f64();
    let of = |class: &Option<counterfactual::power::PowerWithoutAbstention>| {
        class.as_ref().map(|power| match index {
            "banzhaf" => value(&power.banzhaf),
            _ => value(&power.shapley_shubik),
        })
    };
    ["banzhaf", "shapley"]
        .contains(&index)
        .then(|| (of(&power.permanent), of(&power.other)))
}

fn ballot(council: &str, assembly: &str, meeting: u32) -> Option<JudgesResult> {
    let votes = |text: &str| -> Option<Vec<ForCandidate>> {
        let one = |one: &str| {
            let (candidate, votes) = one.split_once(':')?;
            Some(ForCandidate {
                candidate: candidate.to_owned(),
                votes: votes.parse().ok()?,
            })
        };
        text.split(',').map(one).collect()
    };
    Some(judges(&JudgesBallot {
        council_seats: 15,
        electors: 193,
        places: 1,
        meeting,
        council: votes(council)?,
        assembly: votes(assembly)?,
    }))
}
