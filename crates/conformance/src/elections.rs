//! Kinds `election.ballot`, `election.icj` and `sc.straw_poll`.
use crate::council::object;
use crate::input::{Input, Read};
use crate::output::Output;
use rules::election::judges::{JudgesBallot, NextForJudges, judges};
use rules::election::straw_poll::{StrawBallots, straw_poll as read_poll};
use rules::election::{Ballot, Elects, ForCandidate, NextBallot, ballot as decide};
use rules::sitting::Sitting;
use serde_json::{Value, json};

fn candidates(counts: &Input<'_>) -> Read<Vec<ForCandidate>> {
    let one = |(candidate, votes): (&str, u16)| ForCandidate {
        candidate: candidate.to_owned(),
        votes,
    };
    Ok(counts.counts()?.into_iter().map(one).collect())
}

fn sorted(names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort();
    names
}

pub(crate) fn ballot(input: &Input<'_>) -> Read<Output> {
    let elects = match input.text("majority")? {
        "simple" => Elects::Majority,
        "two_thirds" => Elects::TwoThirds,
        "absolute" => Elects::AbsoluteMajority,
        _ => return Err(input.wrong("majority", "`simple`, `two_thirds` or `absolute`")),
    };
    let members = input.number("members")?;
    let voting = match elects {
        Elects::AbsoluteMajority => input.number_or("voting", members)?,
        Elects::Majority | Elects::TwoThirds => input.number("voting")?,
    };
    let number = u32::from(input.number_or("ballot_no", 1)?);
    let ineligible = input.texts("ineligible")?.into_iter().map(str::to_owned);
    let ballot = Ballot {
        members,
        voting,
        places: input.number("seats")?,
        elects,
        number,
        votes: candidates(&input.object("tally")?)?,
        ineligible: ineligible.collect(),
    };
    let result = decide(&ballot, &Sitting::on(input.date));
    let (next, names) = match &result.next {
        NextBallot::Done => ("NONE", None),
        NextBallot::Open => ("UNRESTRICTED", None),
        NextBallot::Restricted(names) => ("RESTRICTED", Some(names)),
        NextBallot::Tie(names) => ("TIE_BALLOT", Some(names)),
        NextBallot::TieForTheList(names) => ("TIE_FOR_RESTRICTED_LIST", Some(names)),
        NextBallot::Lots(names) => ("DRAW_LOTS", Some(names)),
    };
    Ok(object(json!({
        "required": result.needed,
        "elected": sorted(&result.elected),
        "remaining": result.remaining,
        "next": next,
        "next_candidates": names.map_or(Vec::new(), |names| sorted(names)),
    })))
}

pub(crate) fn icj(input: &Input<'_>) -> Read<Output> {
    let ballot = JudgesBallot {
        council_seats: input.number("sc_size")?,
        electors: input.number("ga_electors")?,
        places: input.number("seats")?,
        meeting: u32::from(input.number_or("meeting_no", 1)?),
        council: candidates(&input.object("sc")?)?,
        assembly: candidates(&input.object("ga")?)?,
    };
    let result = judges(&ballot);
    Ok(object(json!({
        "sc_required": result.council_needed,
        "ga_required": result.assembly_needed,
        "sc_majority": result.council_majority,
        "ga_majority": result.assembly_majority,
        "elected": result.elected,
        "next": match result.next {
            NextForJudges::Done => "NONE",
            NextForJudges::CouncilBallotsAgain
            | NextForJudges::AssemblyBallotsAgain
            | NextForJudges::BothBallotAgain => "NEW_BALLOT",
            NextForJudges::NextMeeting => "NEXT_MEETING",
            NextForJudges::JointConferenceAvailable => "JOINT_CONFERENCE_AVAILABLE",
        },
    })))
}

pub(crate) fn straw_poll(input: &Input<'_>) -> Read<Output> {
    let ballots = input.object("ballots")?;
    let coloured = input.is("coloured");
    let mut read = Vec::new();
    for (candidate, _) in ballots.keys() {
        let one = ballots.object(candidate)?;
        read.push(StrawBallots {
            candidate: candidate.clone(),
            encourage: one.number_or("encourage", 0)?,
            discourage: one.number_or("discourage", 0)?,
            no_opinion: one.number_or("no_opinion", 0)?,
            red: match coloured {
                true => Some(one.number_or("red_discourage", 0)?),
                false => None,
            },
        });
    }
    let poll = read_poll(input.date, &read);
    let names = |names: Option<Vec<String>>| names.map_or(Value::Null, Value::from);
    Ok(object(json!({
        // What a poll gives is not a decision: it has no outcome that could bind.
        "binding": false,
        "veto_risk": names(poll.veto_risk),
        "would_carry_if_repeated": names(poll.would_carry),
    })))
}
