//! Kinds `charter`, `two_organ` and `consequence`: what one organ's decision means for the other.
use crate::assembly;
use crate::codes;
use crate::council::{self, object};
use crate::input::{Input, Read, Trouble};
use crate::names::{self, Names};
use crate::output::Output;
use crate::roll;
use rules::category::AssemblyCategory;
use rules::charter::{ReviewUnder, conference, ratification};
use rules::decide::decide;
use rules::organs::{CalledBy, Recommended, Unanimity, debate_due, emergency_session, recommendation};
use rules::question::{AssemblyQuestion, Forum, Object, Question};
use rules::quota::council_size;
use rules::readings::LackOfUnanimity;
use rules::sitting::{EmergencySession, Sitting};
use rules::vote::ByVote;
use rules::votes::{Unattributed, Votes};
use serde_json::{Value, json};

/// So many Members in favour, all others not voting.
fn in_favour(input: &Input<'_>, key: &str) -> Read<Votes> {
    let members = assembly::membership(input)?;
    let yes = input.number(key)?;
    let rest = members.size().checked_sub(yes);
    let rest = rest.ok_or_else(|| input.wrong(key, "a number of Members"))?;
    let count = |other| Unattributed { permanent: 0, other };
    let counts = ByVote {
        in_favour: count(yes),
        unspecified: count(rest),
        ..ByVote::default()
    };
    let votes = Votes::new(&members, [], counts);
    votes.map_err(|error| Trouble::Malformed(error.to_string()))
}

/// So many members of the Council in favour, elected ones first, all others against: where no vote blocks, the
/// number alone counts.
fn council_in_favour(input: &Input<'_>, key: &str) -> Read<Votes> {
    let yes = input.number(key)?;
    let elected = council_size(input.date).saturating_sub(5);
    let size = elected.saturating_add(5);
    if yes > size {
        return Err(input.wrong(key, "a number of members of the Council"));
    }
    let others = yes.min(elected);
    let permanent = yes.saturating_sub(others);
    let counts = ByVote {
        in_favour: Unattributed {
            permanent,
            other: others,
        },
        against: Unattributed {
            permanent: 5_u16.saturating_sub(permanent),
            other: elected.saturating_sub(others),
        },
        ..ByVote::default()
    };
    roll::counted(&counts, input.date)
}

pub(crate) fn charter(input: &Input<'_>) -> Read<Output> {
    let sitting = Sitting::on(input.date);
    let under = match input.text("stage")? {
        "adoption" => {
            let category = AssemblyCategory::CharterAmendment;
            let question = AssemblyQuestion::on(category, Object::Draft, Forum::Plenary);
            let votes = in_favour(input, "yes")?;
            let decision = decide(&Question::Assembly(question), &sitting, &votes);
            let (outcome, reason) = codes::assembly(&decision);
            return Ok(object(
                json!({"required": decision.needed(), "outcome": outcome, "reason": reason}),
            ));
        }
        "ratification" => return ratified(input),
        "conference_109_1" => ReviewUnder::Paragraph1,
        "conference_109_3" => ReviewUnder::Paragraph3,
        _ => return Err(input.wrong("stage", "a stage of Article 108 or 109")),
    };
    let (assembly, council) = (in_favour(input, "yes")?, council_in_favour(input, "sc_yes")?);
    let held = conference(under, &sitting, &assembly, &council);
    Ok(object(json!({
        "required": held.assembly.needed(),
        "sc_required": held.council.needed(),
        "outcome": if held.is_convened() { "CONVENED" } else { "NOT_CONVENED" },
    })))
}

fn ratified(input: &Input<'_>) -> Read<Output> {
    let mut given = Vec::new();
    for name in input.texts("p5_ratified")? {
        let code = names::permanent(name);
        given.push(code.ok_or_else(|| input.wrong("p5_ratified", "a list of permanent members"))?);
    }
    let (members, number) = (input.number("members")?, input.number("ratifications")?);
    let stands = ratification(members, number, &names::permanent_on(input.date), &given);
    let missing = stands
        .missing
        .iter()
        .map(|member| names::name_of_permanent(*member));
    let mut missing: Vec<String> = missing.collect();
    missing.sort();
    Ok(object(json!({
        "required": stands.needed,
        "in_force": stands.is_in_force(),
        "missing_p5": missing,
    })))
}

pub(crate) fn two_organ(input: &Input<'_>) -> Read<Output> {
    let on = match input.text("category")? {
        "admission" => Recommended::Admission,
        "suspension_rights" | "suspension_of_membership" => Recommended::Suspension,
        "expulsion" => Recommended::Expulsion,
        "sg_appointment" | "sg_recommendation" => Recommended::SecretaryGeneral,
        _ => return Err(input.wrong("category", "a matter on which the Council recommends")),
    };
    let in_council = roll::votes(&input.object("sc")?)?.votes;
    let members = assembly::membership(input)?;
    let in_assembly = match input.object_if("ga")? {
        Some(tally) => assembly::votes(&members, &tally)?,
        None => Votes::none_cast(&members),
    };
    let both = recommendation(on, &Sitting::on(input.date), &in_council, &in_assembly);
    let in_assembly = both.assembly.as_ref();
    Ok(object(json!({
        "sc": codes::council(&both.council).1,
        "ga": in_assembly.map_or("NOT_REACHED", |decision| codes::assembly(decision).1),
        "outcome": if both.is_completed() { "COMPLETED" } else { "NOT_COMPLETED" },
        "vetoes": both.council.vetoes(),
    })))
}

pub(crate) fn consequence(input: &Input<'_>) -> Read<Output> {
    match input.text("ask")? {
        "veto_initiative" => veto_initiative(input),
        "ess_convening" => convening(input),
        "uniting_for_peace" | "ess_precondition" => precondition(input),
        _ => Err(input.wrong("ask", "`veto_initiative`, `ess_convening` or `uniting_for_peace`")),
    }
}

/// The decision of the Council on the vote under a key.
fn council_decision(input: &Input<'_>, key: &str, sitting: &Sitting) -> Read<rules::decision::Decision> {
    let vote = input.object(key)?;
    let votes = roll::votes(&vote)?.votes;
    let question = council::question(&vote, &mut Names::default())?;
    Ok(decide(&Question::Council(question), sitting, &votes))
}

fn veto_initiative(input: &Input<'_>) -> Read<Output> {
    let mut sitting = Sitting::on(input.date);
    if input.is("ess_on_same_situation") {
        sitting.emergency_session = EmergencySession::MeetsOnTheMatter;
    }
    let decision = council_decision(input, "vote", &sitting)?;
    let due = debate_due(&decision);
    Ok(object(json!({
        "vetoes": decision.vetoes(),
        "debate_due": due.is_some(),
        "working_days": due,
        "special_report_invited": due.is_some(),
    })))
}

fn lenient(input: &Input<'_>, sitting: &mut Sitting) {
    if input.is("lenient") || input.get("reading").and_then(Value::as_str) == Some("lenient") {
        sitting.readings.uniting_for_peace = LackOfUnanimity::AnyFailure;
    }
}

fn convening(input: &Input<'_>) -> Read<Output> {
    let mut sitting = Sitting::on(input.date);
    lenient(input, &mut sitting);
    let failure = match input.has("failed_vote") {
        true => Some(council_decision(input, "failed_vote", &sitting)?),
        false => None,
    };
    let convening = match input.text("route")? {
        "members" => {
            let votes = in_favour(input, "concurring")?;
            emergency_session(CalledBy::Members(&votes), failure.as_ref(), &sitting)
        }
        "council" => {
            let votes = match input.object_if("vote")? {
                Some(vote) => roll::votes(&vote)?.votes,
                None if input.has("sc_yes") => council_in_favour(input, "sc_yes")?,
                None => roll::votes(input)?.votes,
            };
            emergency_session(CalledBy::Council(&votes), failure.as_ref(), &sitting)
        }
        _ => return Err(input.wrong("route", "`members` or `council`")),
    };
    let mut output = object(json!({
        "convened": convening.decision.is_adopted(),
        "required": convening.decision.needed(),
    }));
    if let Some(unanimity) = convening.lack_of_unanimity {
        output.insert(
            "precondition_met".into(),
            (unanimity == Unanimity::Lacking).into(),
        );
    }
    Ok(output)
}

fn precondition(input: &Input<'_>) -> Read<Output> {
    let mut sitting = Sitting::on(input.date);
    lenient(input, &mut sitting);
    let failure = council_decision(input, "vote", &sitting)?;
    let nobody = council_in_favour_of_nothing(input)?;
    let convening = emergency_session(CalledBy::Council(&nobody), Some(&failure), &sitting);
    let met = convening.lack_of_unanimity == Some(Unanimity::Lacking);
    Ok(object(
        json!({"precondition_met": met, "vetoes": failure.vetoes()}),
    ))
}

fn council_in_favour_of_nothing(input: &Input<'_>) -> Read<Votes> {
    let elected = council_size(input.date).saturating_sub(5);
    let counts = ByVote {
        abstaining: Unattributed {
            permanent: 5,
            other: elected,
        },
        ..ByVote::default()
    };
    roll::counted(&counts, input.date)
}
