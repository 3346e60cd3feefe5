//! Elections: the number needed, ties, restricted and open ballots, judges in two organs, straw polls.
use crate::help::{NOW, day, on};
use rules::election::judges::{JudgesBallot, JudgesResult, NextForJudges, judges};
use rules::election::straw_poll::{StrawBallots, straw_poll};
use rules::election::*;
use rules::finding::Finding;
use rules::provision::Provision::{self, *};
use rules::readings::{BallotCycle, DisputedPoint};
use rules::sitting::Sitting;

fn list(votes: &[(&str, u16)]) -> Vec<ForCandidate> {
    let one = |(candidate, votes): &(&str, u16)| ForCandidate {
        candidate: (*candidate).into(),
        votes: *votes,
    };
    votes.iter().map(one).collect()
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).into()).collect()
}

fn one(elects: Elects, number: u32, places: u16, voting: u16, votes: &[(&str, u16)]) -> Ballot {
    Ballot {
        members: 193,
        voting,
        places,
        elects,
        number,
        votes: list(votes),
        ineligible: Vec::new(),
    }
}

/// Every ballot of this chapter, with what it brings: elected, places left, what comes next, and why.
#[allow(clippy::type_complexity, reason = "a table")]
fn table() -> Vec<(
    Ballot,
    &'static [&'static str],
    u16,
    NextBallot,
    &'static [Provision],
)> {
    use Elects::{AbsoluteMajority, Majority, TwoThirds};
    let restricted = |list: &[&str]| NextBallot::Restricted(names(list));
    let with = |ballot: Ballot, ineligible: &[&str]| Ballot {
        ineligible: names(ineligible),
        ..ballot
    };
    vec![
        (
            one(TwoThirds, 1, 2, 187, &[("A", 130), ("B", 125), ("C", 60)]),
            &["A", "B"],
            0,
            NextBallot::Done,
            &[AssemblyRule92, Charter18_2],
        ),
        (
            one(TwoThirds, 1, 1, 187, &[("A", 124), ("B", 63)]),
            &[],
            1,
            restricted(&["A", "B"]),
            &[AssemblyRule92, Charter18_2, AssemblyRule93],
        ),
        (
            one(TwoThirds, 4, 1, 187, &[("A", 124), ("B", 63)]),
            &[],
            1,
            NextBallot::Open,
            &[AssemblyRule92, Charter18_2, AssemblyRule93],
        ),
        // More candidates at the number than places: the most votes win.
        (
            one(TwoThirds, 1, 2, 180, &[("B", 140), ("A", 150), ("C", 130)]),
            &["A", "B"],
            0,
            NextBallot::Done,
            &[AssemblyRule92, Charter18_2],
        ),
        (
            one(
                TwoThirds,
                1,
                2,
                180,
                &[("A", 150), ("B", 130), ("C", 130), ("D", 120)],
            ),
            &["A"],
            1,
            NextBallot::Tie(names(&["B", "C"])),
            &[AssemblyRule92, Charter18_2, AssemblyRule94],
        ),
        (
            one(TwoThirds, 1, 1, 180, &[("A", 130), ("B", 130), ("C", 130)]),
            &[],
            1,
            NextBallot::Tie(names(&["A", "B", "C"])),
            &[AssemblyRule92, Charter18_2, AssemblyRule94],
        ),
        // Twice as many names as places.
        (
            one(
                TwoThirds,
                1,
                3,
                180,
                &[("A", 120), ("B", 90), ("C", 80), ("D", 70), ("E", 60), ("F", 50)],
            ),
            &["A"],
            2,
            restricted(&["B", "C", "D", "E"]),
            &[AssemblyRule92, Charter18_2, AssemblyRule94],
        ),
        (
            one(TwoThirds, 3, 1, 180, &[("A", 80), ("B", 50), ("C", 50)]),
            &[],
            1,
            NextBallot::TieForTheList(names(&["B", "C"])),
            &[AssemblyRule92, Charter18_2, AssemblyRule93],
        ),
        (
            one(TwoThirds, 3, 2, 180, &[("A", 80), ("B", 50), ("C", 50)]),
            &[],
            2,
            restricted(&["A", "B", "C"]),
            &[AssemblyRule92, Charter18_2, AssemblyRule94],
        ),
        (
            one(AbsoluteMajority, 1, 2, 190, &[("A", 150), ("B", 96), ("C", 97)]),
            &["A", "C"],
            0,
            NextBallot::Done,
            &[AssemblyRule92, Resolution60_251],
        ),
        (
            with(one(TwoThirds, 1, 1, 180, &[("R", 140), ("S", 40)]), &["R"]),
            &[],
            1,
            restricted(&["S"]),
            &[AssemblyRule92, Charter18_2, Charter23_2, AssemblyRule93],
        ),
        (
            with(one(TwoThirds, 1, 1, 180, &[("R", 140), ("S", 40)]), &["X"]),
            &["R"],
            0,
            NextBallot::Done,
            &[AssemblyRule92, Charter18_2],
        ),
        // Lots: one place, a majority, the second ballot, level at the top.
        (
            one(Majority, 2, 1, 180, &[("A", 90), ("B", 90)]),
            &[],
            1,
            NextBallot::Lots(names(&["A", "B"])),
            &[AssemblyRule92, Charter18_3, AssemblyRule93],
        ),
        (
            one(Majority, 1, 1, 180, &[("A", 90), ("B", 90)]),
            &[],
            1,
            restricted(&["A", "B"]),
            &[AssemblyRule92, Charter18_3, AssemblyRule93],
        ),
        (
            one(Majority, 2, 1, 181, &[("A", 90), ("B", 89)]),
            &[],
            1,
            restricted(&["A", "B"]),
            &[AssemblyRule92, Charter18_3, AssemblyRule93],
        ),
        (
            one(Majority, 2, 2, 180, &[("A", 90), ("B", 90)]),
            &[],
            2,
            restricted(&["A", "B"]),
            &[AssemblyRule92, Charter18_3, AssemblyRule94],
        ),
        (
            one(TwoThirds, 2, 1, 180, &[("A", 90), ("B", 90)]),
            &[],
            1,
            restricted(&["A", "B"]),
            &[AssemblyRule92, Charter18_2, AssemblyRule93],
        ),
        (
            one(Majority, 2, 1, 180, &[("A", 91), ("B", 89)]),
            &["A"],
            0,
            NextBallot::Done,
            &[AssemblyRule92, Charter18_3],
        ),
        // Nobody votes, nobody stands, no place is open.
        (
            one(TwoThirds, 1, 1, 0, &[("A", 0)]),
            &[],
            1,
            restricted(&["A"]),
            &[AssemblyRule92, Charter18_2, AssemblyRule93],
        ),
        (
            one(TwoThirds, 1, 1, 0, &[]),
            &[],
            1,
            restricted(&[]),
            &[AssemblyRule92, Charter18_2, AssemblyRule93],
        ),
        (
            one(TwoThirds, 1, 0, 180, &[("A", 150)]),
            &[],
            0,
            NextBallot::Done,
            &[AssemblyRule92, Charter18_2],
        ),
    ]
}

#[test]
fn ballots() {
    for (given, elected, remaining, next, provisions) in table() {
        let result = ballot(&given, &on(NOW));
        assert_eq!(result.elected, names(elected), "{given:?}");
        assert_eq!(result.remaining, remaining, "{given:?}");
        assert_eq!(result.next, next, "{given:?}");
        let cited: Vec<_> = result.reasons.iter().map(|reason| reason.provision()).collect();
        assert_eq!(cited, provisions, "{given:?}");
        let voting = given.voting;
        assert_eq!(result.reasons[0].finding(), &Finding::ValidBallots { voting });
    }
}

#[test]
fn numbers_announced_in_2006() {
    for (voting, needed) in [(187, 125), (181, 121), (179, 120), (184, 123)] {
        assert_eq!(
            ballot(&one(Elects::TwoThirds, 1, 1, voting, &[]), &on(NOW)).needed,
            needed
        );
    }
    assert_eq!(
        ballot(&one(Elects::Majority, 1, 1, 180, &[]), &on(NOW)).needed,
        91
    );
    assert_eq!(
        ballot(&one(Elects::AbsoluteMajority, 1, 1, 100, &[]), &on(NOW)).needed,
        97
    );
}

#[test]
fn restricted_ballots_come_in_threes() {
    let restricted = |cycle| {
        (0..=14)
            .filter(|number| is_restricted(*number, cycle))
            .collect::<Vec<_>>()
    };
    assert_eq!(restricted(BallotCycle::FromTheSecond), [2, 3, 4, 8, 9, 10, 14]);
    assert_eq!(restricted(BallotCycle::FromTheFirst), [2, 3, 7, 8, 9, 13, 14]);
    assert!(!is_restricted(u32::MAX, BallotCycle::FromTheSecond) || u32::MAX % 6 < 5);
}

#[test]
fn d16_another_start_of_the_cycle() {
    let mut sitting = on(NOW);
    sitting.readings.ballots = BallotCycle::FromTheFirst;
    let given = one(Elects::TwoThirds, 3, 1, 180, &[("A", 100), ("B", 80)]);
    assert_eq!(
        ballot(&given, &on(NOW)).next,
        NextBallot::Restricted(names(&["A", "B"]))
    );
    let result = ballot(&given, &sitting);
    assert_eq!(result.next, NextBallot::Open);
    let point = DisputedPoint::RestrictedBallots;
    assert!(
        result
            .reasons
            .contains(&Finding::ReadOtherwise(point).under(point.provision()))
    );
}

fn both(places: u16, meeting: u32, council: &[(&str, u16)], assembly: &[(&str, u16)]) -> JudgesResult {
    judges(&JudgesBallot {
        council_seats: 15,
        electors: 193,
        places,
        meeting,
        council: list(council),
        assembly: list(assembly),
    })
}

#[test]
fn judges_need_a_majority_in_both_organs() {
    let agreed = both(1, 1, &[("A", 8), ("B", 7)], &[("A", 97), ("B", 96)]);
    assert_eq!((agreed.council_needed, agreed.assembly_needed), (8, 97));
    assert_eq!(
        (agreed.elected.clone(), agreed.next),
        (names(&["A"]), NextForJudges::Done)
    );
    assert_eq!(agreed.reasons.last().unwrap().provision(), Statute8);
    let apart = |meeting| both(1, meeting, &[("A", 9), ("B", 5)], &[("B", 121), ("A", 68)]);
    for (meeting, next, provision) in [
        (1, NextForJudges::NextMeeting, Statute11),
        (2, NextForJudges::NextMeeting, Statute11),
        (3, NextForJudges::JointConferenceAvailable, Statute12),
        (4, NextForJudges::JointConferenceAvailable, Statute12),
    ] {
        let result = apart(meeting);
        assert_eq!((result.next, result.reasons[2].provision()), (next, provision));
        assert_eq!(
            (result.council_majority, result.assembly_majority),
            (names(&["A"]), names(&["B"]))
        );
        assert!(result.elected.is_empty());
    }
    let some = both(2, 1, &[("C", 8), ("A", 9)], &[("B", 121), ("A", 130)]);
    assert_eq!(
        (some.elected, some.next),
        (names(&["A"]), NextForJudges::NextMeeting)
    );
    assert_eq!(some.council_majority, names(&["A", "C"]));
}

#[test]
fn an_organ_ballots_until_as_many_as_places_have_a_majority() {
    let (one, two, none) = (&[("A", 9)], &[("A", 9), ("B", 8)], &[("A", 7)]);
    let (here, there) = (&[("A", 100)], &[("A", 96)]);
    let (council, assembly) = (CouncilRule61, AssemblyRule151);
    for (result, next, rules) in [
        (
            both(1, 1, two, here),
            NextForJudges::CouncilBallotsAgain,
            &[council][..],
        ),
        (
            both(1, 1, none, here),
            NextForJudges::CouncilBallotsAgain,
            &[council],
        ),
        (
            both(1, 1, one, there),
            NextForJudges::AssemblyBallotsAgain,
            &[assembly],
        ),
        (
            both(1, 1, two, there),
            NextForJudges::BothBallotAgain,
            &[council, assembly],
        ),
    ] {
        assert_eq!(result.next, next);
        assert!(result.elected.is_empty());
        let again: Vec<_> = rules
            .iter()
            .map(|rule| Finding::BallotAgain.under(*rule))
            .collect();
        assert_eq!(result.reasons[2..], again);
    }
}

fn straw(encourage: u16, red: Option<u16>) -> StrawBallots {
    StrawBallots {
        candidate: format!("{encourage}-{}", red.unwrap_or(9)),
        encourage,
        discourage: 15 - encourage,
        no_opinion: 0,
        red,
    }
}

#[test]
fn straw_polls_bind_nobody() {
    let poll = straw_poll(
        day(NOW),
        &[
            straw(12, Some(1)),
            straw(9, Some(0)),
            straw(8, Some(0)),
            straw(11, Some(0)),
        ],
    );
    assert_eq!(poll.veto_risk, Some(names(&["12-1"])));
    assert_eq!(poll.would_carry, Some(names(&["11-0", "9-0"])));
    assert_eq!(
        poll.reason,
        Finding::StrawPollBindsNobody.under(PracticeStrawPoll)
    );
    let poll = straw_poll(day(NOW), &[straw(12, None), straw(9, Some(0))]);
    assert_eq!((poll.veto_risk, poll.would_carry), (None, None));
    assert_eq!(straw_poll(day(NOW), &[]).veto_risk, None);
}

pub fn cited() -> Vec<Provision> {
    let mut cited: Vec<_> = table()
        .iter()
        .flat_map(|(given, ..)| ballot(given, &Sitting::on(day(NOW))).reasons)
        .map(|reason| reason.provision())
        .collect();
    for meeting in 1..4 {
        for organ in [[("A", 9), ("B", 3)], [("B", 9), ("A", 3)]] {
            let result = both(1, meeting, &organ, &[("A", 100)]);
            cited.extend(result.reasons.iter().map(|reason| reason.provision()));
        }
    }
    let nobody = both(1, 1, &[], &[]);
    cited.extend(nobody.reasons.iter().map(|reason| reason.provision()));
    cited.push(straw_poll(day(NOW), &[]).reason.provision());
    cited
}
