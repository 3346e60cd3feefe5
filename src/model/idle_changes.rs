//! Which of the votes that a reader changed alter nothing, whatever becomes of the others.
use rules::decide::decide;
use rules::meeting::ItemResult;
use rules::member::MemberId;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::votes::Votes;
use rules::votes::change::Change;
use wording::say::headline::is_same_result;

/// More changes than this are counted by the headline, not named. Each set of them is decided once.
const NAMED: usize = 3;

/// The members whose changed vote alters the result together with none of the other changes. Empty where a headline does
/// not name the changes, and where the votes by themselves do not give the result: something earlier in the day does.
#[must_use]
pub fn idle_changes(
    question: &Question,
    sitting: &Sitting,
    recorded: &Votes,
    changes: &[Change],
    result: &ItemResult,
) -> Vec<MemberId> {
    let members: Option<Vec<MemberId>> = changes
        .iter()
        .map(|change| match change {
            Change::Vote { member, .. } => Some(*member),
            Change::Assume { .. } | Change::Move { .. } => None,
        })
        .collect();
    let (Some(members), ItemResult::Put(decision)) = (members, result) else {
        return Vec::new();
    };
    if members.len() < 2 || members.len() > NAMED {
        return Vec::new();
    }
    let outcome = |set: usize| {
        let chosen = changes.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0);
        let mut chosen = chosen.map(|(_, change)| *change);
        let votes = chosen.try_fold(recorded.clone(), |votes, change| votes.changed(change).ok())?;
        Some(decide(question, sitting, &votes).outcome)
    };
    let Some(outcomes) = (0..1 << members.len()).map(outcome).collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    if outcomes
        .last()
        .is_none_or(|last| !is_same_result(last, &decision.outcome))
    {
        return Vec::new();
    }
    let alters = |at: usize| {
        let with = outcomes
            .iter()
            .enumerate()
            .filter(|(set, _)| set & (1 << at) != 0);
        let mut pairs = with.filter_map(|(set, with)| Some((outcomes.get(set & !(1 << at))?, with)));
        pairs.any(|(without, with)| !is_same_result(without, with))
    };
    let idle = members.iter().enumerate().filter(|(at, _)| !alters(*at));
    idle.map(|(_, member)| *member).collect()
}
