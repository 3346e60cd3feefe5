//! Elections by secret ballot (EL-01 to EL-08), judges elected in two organs, and straw polls (SC-22).
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | rule 92 | [`ballot`]: blank and invalid ballots are outside `voting` | EL-01, EL-02 | nominations |
//! | rules 93, 94 | [`ballot`], `next_ballot` | EL-03, EL-04 | how lots are drawn |
//! | Statute, Articles 8, 10 to 12 | [`judges`] | EL-05, EL-06, SC-24 | the conference's own vote |
//! | resolution 11 (I) | `decide` with `AssemblyCategory::SecretaryGeneral` | EL-07 | acclamation: `consensus` |
//! | Article 23(2) | [`ballot`]: votes for the ineligible are void | EL-08 | |
//! | practice: straw polls | [`straw_poll`] | SC-22 | |
use crate::date::Date;
use crate::decide::Sitting;
use crate::finding::{Finding, Reason};
use crate::provision::Provision;
use crate::readings::{BallotCycle, DisputedPoint};
use crate::requirement::{self, Share};
use serde::{Deserialize, Serialize};

/// The votes for one candidate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ForCandidate {
    /// Who: a State or a person.
    pub candidate: String,
    /// How many votes.
    pub votes: u16,
}

/// The majority that elects.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
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
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
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
        Elects::Majority => (Share::Majority.of(ballot.voting), Provision::AssemblyRule92),
        Elects::TwoThirds => (Share::TwoThirds.of(ballot.voting), Provision::Charter18_2),
        Elects::AbsoluteMajority => (Share::Majority.of(ballot.members), Provision::Resolution60_251),
    };
    let mut reasons = vec![Finding::VotesToBeElected { needed }.under(provision)];
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

/// The ballots of one meeting for the election of judges, in both organs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct JudgesBallot {
    /// Members of the Council: 15, 11 before 1966.
    pub council_seats: u16,
    /// Electors in the Assembly: its Members, and non-members that are parties to the Statute.
    pub electors: u16,
    /// Places to be filled.
    pub places: u16,
    /// Which meeting this is, from 1.
    pub meeting: u32,
    /// The votes in the Council.
    pub council: Vec<ForCandidate>,
    /// The votes in the Assembly.
    pub assembly: Vec<ForCandidate>,
}

/// What the ballots for judges brought. Names in alphabetical order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct JudgesResult {
    /// Votes needed in the Council.
    pub council_needed: u16,
    /// Votes needed in the Assembly.
    pub assembly_needed: u16,
    /// With a majority in the Council.
    pub council_majority: Vec<String>,
    /// With a majority in the Assembly.
    pub assembly_majority: Vec<String>,
    /// With both: elected.
    pub elected: Vec<String>,
    /// What comes next.
    pub next: NextForJudges,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// What comes after ballots for judges.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub enum NextForJudges {
    /// All places are filled.
    Done,
    /// The Council ballots again in the same meeting: not as many majorities as places.
    CouncilBallotsAgain,
    /// The Assembly does.
    AssemblyBallotsAgain,
    /// Both do.
    BothBallotAgain,
    /// Another meeting, for the places that are left.
    NextMeeting,
    /// The third meeting left places open: either organ may ask for a joint conference.
    JointConferenceAvailable,
}

/// Decides the ballots for judges: an absolute majority in each organ (Statute, Article 10), permanent members
/// counting like the others. Each organ ballots until exactly as many candidates as places have one; a further
/// meeting serves the places on which the organs disagree.
#[must_use]
pub fn judges(ballot: &JudgesBallot) -> JudgesResult {
    let council_needed = Share::Majority.of(ballot.council_seats);
    let assembly_needed = Share::Majority.of(ballot.electors);
    let with = |votes: &[ForCandidate], needed: u16| {
        let mut names: Vec<String> = votes
            .iter()
            .filter(|one| one.votes >= needed)
            .map(|one| one.candidate.clone())
            .collect();
        names.sort();
        names
    };
    let council_majority = with(&ballot.council, council_needed);
    let assembly_majority = with(&ballot.assembly, assembly_needed);
    let places = usize::from(ballot.places);
    let again = (
        council_majority.len() != places,
        assembly_majority.len() != places,
    );
    let mut reasons = vec![
        Finding::VotesToBeElected {
            needed: council_needed,
        }
        .under(Provision::Statute10),
        Finding::VotesToBeElected {
            needed: assembly_needed,
        }
        .under(Provision::Statute10),
    ];
    let mut elected = Vec::new();
    let (next, finding, provision) = match again {
        (true, true) => (
            NextForJudges::BothBallotAgain,
            Finding::BallotAgain,
            Provision::Statute10,
        ),
        (true, false) => (
            NextForJudges::CouncilBallotsAgain,
            Finding::BallotAgain,
            Provision::Statute10,
        ),
        (false, true) => (
            NextForJudges::AssemblyBallotsAgain,
            Finding::BallotAgain,
            Provision::Statute10,
        ),
        (false, false) => {
            let both = council_majority
                .iter()
                .filter(|name| assembly_majority.contains(name));
            elected.extend(both.cloned());
            if elected.len() == places {
                (
                    NextForJudges::Done,
                    Finding::ElectedInBothOrgans,
                    Provision::Statute8,
                )
            } else if ballot.meeting < 3 {
                (
                    NextForJudges::NextMeeting,
                    Finding::OrgansDisagree,
                    Provision::Statute11,
                )
            } else {
                (
                    NextForJudges::JointConferenceAvailable,
                    Finding::OrgansDisagree,
                    Provision::Statute12,
                )
            }
        }
    };
    reasons.push(finding.under(provision));
    JudgesResult {
        council_needed,
        assembly_needed,
        council_majority,
        assembly_majority,
        elected,
        next,
        reasons,
    }
}

/// One candidate's ballots in a straw poll.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StrawBallots {
    /// The candidate.
    pub candidate: String,
    /// Ballots that encourage.
    pub encourage: u16,
    /// Ballots that discourage, of any colour.
    pub discourage: u16,
    /// Ballots without an opinion.
    pub no_opinion: u16,
    /// Of those that discourage, ballots of permanent members; `None` where ballots have no colour.
    pub red: Option<u16>,
}

/// What a straw poll tells. It binds nobody.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct StrawPoll {
    /// Candidates whom a permanent member discourages, in alphabetical order; `None` without coloured ballots.
    pub veto_risk: Option<Vec<String>>,
    /// Candidates who would be recommended if everybody voted so, in alphabetical order; `None` without colours.
    pub would_carry: Option<Vec<String>>,
    /// Why.
    pub reason: Reason,
}

/// Reads a straw poll (SC-22): informal, not a decision. Only coloured ballots tell who might be vetoed.
#[must_use]
pub fn straw_poll(date: Date, ballots: &[StrawBallots]) -> StrawPoll {
    let quota = requirement::council_quota(date);
    let coloured = !ballots.is_empty() && ballots.iter().all(|one| one.red.is_some());
    let names = |test: &dyn Fn(&StrawBallots) -> bool| {
        let mut names: Vec<String> = ballots
            .iter()
            .filter(|one| test(one))
            .map(|one| one.candidate.clone())
            .collect();
        names.sort();
        coloured.then_some(names)
    };
    let red = |one: &StrawBallots| one.red.unwrap_or(0);
    StrawPoll {
        veto_risk: names(&|one| red(one) > 0),
        would_carry: names(&|one| one.encourage >= quota && red(one) == 0),
        reason: Finding::StrawPollBindsNobody.under(Provision::PracticeStrawPoll),
    }
}
