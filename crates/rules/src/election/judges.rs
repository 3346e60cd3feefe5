//! Judges of the International Court of Justice: an absolute majority in each of two organs (EL-05, EL-06, SC-24).
use super::ForCandidate;
use crate::finding::{Finding, Reason};
use crate::provision::Provision;
use crate::requirement::Share;

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
#[derive(Clone, PartialEq, Eq, Debug)]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
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
    // Each organ goes on until it is done, under a rule of its own.
    let organs = [
        (again.0, Provision::CouncilRule61),
        (again.1, Provision::AssemblyRule151),
    ];
    for (_, rule) in organs.into_iter().filter(|(again, _)| *again) {
        reasons.push(Finding::BallotAgain.under(rule));
    }
    let next = match again {
        (true, true) => NextForJudges::BothBallotAgain,
        (true, false) => NextForJudges::CouncilBallotsAgain,
        (false, true) => NextForJudges::AssemblyBallotsAgain,
        (false, false) => {
            let both = council_majority
                .iter()
                .filter(|name| assembly_majority.contains(name));
            elected.extend(both.cloned());
            let (next, reason) = if elected.len() == places {
                let reason = Finding::ElectedInBothOrgans.under(Provision::Statute8);
                (NextForJudges::Done, reason)
            } else if ballot.meeting < 3 {
                let reason = Finding::OrgansDisagree.under(Provision::Statute11);
                (NextForJudges::NextMeeting, reason)
            } else {
                let reason = Finding::OrgansDisagree.under(Provision::Statute12);
                (NextForJudges::JointConferenceAvailable, reason)
            };
            reasons.push(reason);
            next
        }
    };
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
