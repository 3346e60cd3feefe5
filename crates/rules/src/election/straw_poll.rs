//! Straw polls on candidates for Secretary-General: informal, not decisions (SC-22).
use crate::date::Date;
use crate::finding::{Finding, Reason};
use crate::provision::Provision;
use crate::quota;

/// One candidate's ballots in a straw poll.
#[derive(Clone, PartialEq, Eq, Debug)]
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

/// The result of a straw poll, which binds nobody.
#[derive(Clone, PartialEq, Eq, Debug)]
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
    let quota = quota::council_quota(date);
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
