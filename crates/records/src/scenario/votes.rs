//! Checks the votes on an item of a scenario, and what is recorded of the outcome.
use super::error::Problem;
use super::model::{Recorded, RecordedGround, RecordedOutcome};
use super::setting::Setting;
use super::{format, seats};
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{ByVote, Vote};
use rules::votes::invalid::InvalidVotes;
use rules::votes::{Unattributed, Votes};

/// Who voted how, held against the seats and the tally.
pub(super) fn votes(setting: &Setting, place: &str, raw: &format::Item) -> Result<Votes, Problem> {
    let seats = setting.membership.size();
    let total = raw.tally.total();
    if total != seats {
        return Err(Problem::new(
            &format!("{place}.tally"),
            &format!("the tally adds up to {total}, but the body has {seats} seats"),
            "give a count for every column, `not-voting` too",
        ));
    }
    let mut unattributed = ByVote::<Unattributed>::default();
    let mut named: Vec<(MemberId, Vote)> = Vec::with_capacity(usize::from(seats));
    for vote in Vote::ALL {
        *unattributed.get_mut(vote) = Unattributed {
            permanent: *raw.unattributed_permanent.get(vote),
            other: *raw.unattributed.get(vote),
        };
        named.extend(raw.votes.get(vote).iter().map(|&member| (member, vote)));
    }
    let votes_place = format!("{place}.votes");
    let full = unattributed == ByVote::default();
    let votes = Votes::new(&setting.membership, named.iter().copied(), unattributed);
    let votes = votes.map_err(|error| match error {
        InvalidVotes::NotAMember(member) => seats::no_seat(setting.date, member, &votes_place),
        InvalidVotes::Count { .. } if full => missing(setting, votes_place, &named),
        InvalidVotes::Count {
            permanent,
            seats,
            votes,
        } => {
            let class = match (setting.body, permanent) {
                (Body::GeneralAssembly, _) => "",
                (Body::SecurityCouncil, true) => "permanent ",
                (Body::SecurityCouncil, false) => "elected ",
            };
            Problem::new(
                &votes_place,
                &format!("named and unattributed together give {votes} votes for {seats} {class}seats"),
                "every seat has exactly one vote: correct the names or the `unattributed` counts",
            )
        }
        other => Problem::of(&votes_place, &other),
    })?;
    let counted = votes.tally();
    for (vote, given) in raw.tally.iter() {
        let counted = *counted.get(vote);
        if *given != counted {
            return Err(Problem::new(
                &format!("{place}.tally"),
                &format!("`{}` is {given}, but the votes give {counted}", vote.as_str()),
                "correct the tally or the votes",
            ));
        }
    }
    Ok(votes)
}

/// A roll without some members: names the first of them.
fn missing(setting: &Setting, place: String, named: &[(MemberId, Vote)]) -> Problem {
    let mut without = setting.membership.seats().iter().map(|seat| seat.member);
    let without: Vec<MemberId> = without
        .by_ref()
        .filter(|member| named.iter().all(|(other, _)| other != member))
        .collect();
    let shown: Vec<String> = without
        .iter()
        .take(5)
        .map(|member| format!("`{member}`"))
        .collect();
    let more = match without.len().saturating_sub(shown.len()) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    Problem::new(
        &place,
        &format!("no vote is given for {}{more}", shown.join(", ")),
        "name them, or count them under `unattributed`",
    )
}

/// What is recorded of the outcome, held against the votes.
pub(super) fn recorded(votes: &Votes, place: &str, raw: &format::Recorded) -> Result<Recorded, Problem> {
    let vetoed = raw.ground == Some(RecordedGround::DidNotConcur);
    if raw.outcome == RecordedOutcome::Adopted && (raw.ground.is_some() || !raw.vetoed_by.is_empty()) {
        return Err(Problem::new(
            place,
            "what was adopted has no ground for its failure",
            "leave `ground` and `vetoed-by` out, or correct `outcome`",
        ));
    }
    if vetoed == raw.vetoed_by.is_empty() {
        return Err(Problem::new(
            place,
            "`did-not-concur` and `vetoed-by` belong together",
            "give both or neither",
        ));
    }
    let membership = votes.membership();
    for &member in &raw.vetoed_by {
        if !membership.is_permanent(member) || votes.of(member).is_some_and(|vote| vote != Vote::Against) {
            return Err(Problem::new(
                &format!("{place}.vetoed-by"),
                &format!("`{member}` is not a permanent member that voted against"),
                "name only those, or correct the votes",
            ));
        }
    }
    Ok(Recorded {
        outcome: raw.outcome,
        ground: raw.ground,
        vetoed_by: raw.vetoed_by.clone(),
    })
}
