//! Elections by secret ballot (EL-01 to EL-08), judges elected in two organs, and straw polls (SC-22).
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | rule 92 | [`ballot`]: blank and invalid ballots are outside `voting` | EL-01, EL-02 | nominations |
//! | rules 93, 94 | [`ballot`], `next_ballot` | EL-03, EL-04 | how lots are drawn |
//! | Statute, Articles 8, 10 to 12; Council rule 61, Assembly rule 151 | [`judges`] | EL-05, EL-06, SC-24 | the conference's own vote |
//! | resolution 11 (I) | `decide` with `AssemblyCategory::SecretaryGeneral` | EL-07 | acclamation: `consensus` |
//! | Article 23(2) | [`ballot`]: votes for the ineligible are void | EL-08 | |
//! | practice: straw polls | [`straw_poll`] | SC-22 | |
pub mod judges;
pub mod straw_poll;

use crate::finding::{Finding, Reason};
use crate::provision::Provision;
use crate::readings::{BallotCycle, DisputedPoint};
use crate::requirement::Share;
use crate::sitting::Sitting;

/// The votes for one candidate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ForCandidate {
    /// Who: a State or a person.
    pub candidate: String,
    /// How many votes.
    pub votes: u16,
}

/// The majority that elects.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Elects {
    /// More than half of the members voting.
    Majority,
    /// Two thirds of the members voting.
    TwoThirds,
    /// More than half of all Members.
    AbsoluteMajority,
}

/// One ballot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ballot {
    /// Members of the body.
    pub members: u16,
    /// Members that cast a valid ballot with a name on it.
    pub voting: u16,
    /// Places to be filled.
    pub places: u16,
    /// The majority that elects.
    pub elects: Elects,
    /// Which ballot this is, from 1.
    pub number: u32,
    /// The votes.
    pub votes: Vec<ForCandidate>,
    /// Candidates that may not be elected (Article 23(2)).
    pub ineligible: Vec<String>,
}

/// What a ballot brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BallotResult {
    /// Votes needed.
    pub needed: u16,
    /// Elected, most votes first.
    pub elected: Vec<String>,
    /// Places still to be filled.
    pub remaining: u16,
    /// What comes next.
    pub next: NextBallot,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// What comes after a ballot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NextBallot {
    /// Nothing: all places are filled.
    Done,
    /// A ballot confined to these candidates.
    Restricted(Vec<String>),
    /// A ballot open to all who are eligible.
    Open,
    /// A special ballot among candidates that are level at the last place.
    Tie(Vec<String>),
    /// A special ballot among candidates that are level at the edge of the restricted list.
    TieForTheList(Vec<String>),
    /// The presiding officer decides between these by drawing lots.
    Lots(Vec<String>),
}

/// Decides one ballot: who is elected, and what comes next.
#[must_use]
pub fn ballot(ballot: &Ballot, sitting: &Sitting) -> BallotResult {
    let (needed, provision) = match ballot.elects {
        Elects::Majority => (Share::Majority.of(ballot.voting), Provision::Charter18_3),
        Elects::TwoThirds => (Share::TwoThirds.of(ballot.voting), Provision::Charter18_2),
        Elects::AbsoluteMajority => (Share::Majority.of(ballot.members), Provision::Resolution60_251),
    };
    let voting = ballot.voting;
    let mut reasons = vec![
        Finding::ValidBallots { voting }.under(Provision::AssemblyRule92),
        Finding::VotesToBeElected { needed }.under(provision),
    ];
    let mut standing: Vec<&ForCandidate> = ballot
        .votes
        .iter()
        .filter(|one| !ballot.ineligible.contains(&one.candidate))
        .collect();
    if standing.len() < ballot.votes.len() {
        reasons.push(Finding::IneligibleCandidates.under(Provision::Charter23_2));
    }
    standing.sort_by(|a, b| b.votes.cmp(&a.votes).then_with(|| a.candidate.cmp(&b.candidate)));
    let (reached, others): (Vec<_>, Vec<_>) = standing
        .into_iter()
        .partition(|one| one.votes > 0 && one.votes >= needed);
    let places = usize::from(ballot.places);
    let (elected, level) = most(&reached, places);
    let remaining = places.saturating_sub(elected.len());
    let next = if remaining == 0 {
        NextBallot::Done
    } else if !level.is_empty() {
        reasons.push(Finding::LevelForTheLastPlace.under(Provision::AssemblyRule94));
        NextBallot::Tie(level)
    } else {
        next_ballot(ballot, &others, remaining, sitting, &mut reasons)
    };
    BallotResult {
        needed,
        elected,
        remaining: u16::try_from(remaining).unwrap_or(u16::MAX),
        next,
        reasons,
    }
}

/// The first so many of a list in descending order, without those that are level across the edge; and these.
fn most(list: &[&ForCandidate], places: usize) -> (Vec<String>, Vec<String>) {
    let edge = match (places.checked_sub(1), list.get(places)) {
        (Some(last), Some(beyond)) => list
            .get(last)
            .filter(|last| last.votes == beyond.votes)
            .map(|last| last.votes),
        _ => None,
    };
    let name = |one: &&ForCandidate| one.candidate.clone();
    let first = list.iter().take(places).filter(|one| Some(one.votes) != edge);
    let level = list.iter().filter(|one| Some(one.votes) == edge);
    (first.map(name).collect(), level.map(name).collect())
}

/// Rules 93 and 94: a restricted ballot among twice as many candidates as places, an open one, or lots.
fn next_ballot(
    ballot: &Ballot,
    others: &[&ForCandidate],
    remaining: usize,
    sitting: &Sitting,
    reasons: &mut Vec<Reason>,
) -> NextBallot {
    if let ([first, second, ..], Elects::Majority, 1, 2..) =
        (others, ballot.elects, ballot.places, ballot.number)
        && first.votes == second.votes
    {
        let level = others.iter().filter(|one| one.votes == first.votes);
        reasons.push(Finding::DrawingOfLots.under(Provision::AssemblyRule93));
        return NextBallot::Lots(level.map(|one| one.candidate.clone()).collect());
    }
    let rule = if ballot.places == 1 {
        Provision::AssemblyRule93
    } else {
        Provision::AssemblyRule94
    };
    let point = DisputedPoint::RestrictedBallots;
    if point.is_read_otherwise(&sitting.readings) {
        reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
    }
    if !is_restricted(ballot.number.saturating_add(1), sitting.readings.ballots) {
        reasons.push(Finding::NextBallotOpen.under(rule));
        return NextBallot::Open;
    }
    let (list, level) = most(others, remaining.saturating_mul(2));
    if level.is_empty() {
        reasons.push(Finding::NextBallotRestricted.under(rule));
        return NextBallot::Restricted(list);
    }
    reasons.push(Finding::LevelForTheList.under(rule));
    NextBallot::TieForTheList(level)
}

/// Whether a ballot is restricted: in threes, from the second ballot, or counted from the first (D16). The first
/// is always open: there is no ballot before it that could have restricted it.
#[must_use]
pub const fn is_restricted(number: u32, cycle: BallotCycle) -> bool {
    let start = match cycle {
        BallotCycle::FromTheSecond => 2,
        BallotCycle::FromTheFirst => 1,
    };
    match number.checked_sub(start) {
        Some(place) => number > 1 && place % 6 < 3,
        None => false,
    }
}
