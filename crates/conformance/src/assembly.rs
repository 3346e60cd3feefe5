//! Kinds that begin with `ga.`: votes of the General Assembly and the majorities they need.
use crate::codes;
use crate::council::{notes_counted, object, objections, warnings};
use crate::input::{Input, Read, Trouble};
use crate::names::Names;
use crate::output::Output;
use crate::roll::late_notes;
use rules::category::{AssemblyCategory, Importance};
use rules::consensus::{self, WithoutVote};
use rules::decide::{SeparateVotes, decide, en_bloc as decide_together};
use rules::decision::Decision;
use rules::majority::rule_and_reasons;
use rules::member::MemberId;
use rules::membership::{Body, Membership, Seat, Standing};
use rules::motion::MotionKind;
use rules::question::{AssemblyQuestion, Forum, Object, Question};
use rules::sitting::{BeforeTheCouncil, Sitting};
use rules::vote::{ByVote, Vote};
use rules::votes::invalid::InvalidVotes;
use rules::votes::{Unattributed, Votes};
use rules::warning::Warning;
use serde_json::{Value, json};
use std::sync::Arc;

/// The Assembly of a case: so many Members, some of them without a vote.
pub(crate) fn membership(input: &Input<'_>) -> Read<Arc<Membership>> {
    let members = input.number("members")?;
    let arrears = input.number_or("art19_barred", 0)?;
    let credentials = input.number_or("no_credentials", 0)?;
    let impossible = |what: String| Trouble::Malformed(format!("an Assembly that cannot be: {what}"));
    let seat = |number: u16| -> Read<Seat> {
        let code = format!("{number:03}").parse::<MemberId>();
        let member = code.map_err(|error| impossible(error.to_string()))?;
        let standing = if number < arrears {
            Standing::Arrears
        } else if number < arrears.saturating_add(credentials) {
            Standing::NoCredentials
        } else {
            Standing::MayVote
        };
        Ok(Seat {
            member,
            permanent: false,
            standing,
        })
    };
    let seats = (0..members).map(seat).collect::<Read<Vec<_>>>()?;
    let assembly = Membership::general_assembly(seats).map_err(|error| impossible(error.to_string()))?;
    Ok(Arc::new(assembly))
}

/// The votes of an Assembly: `{"Y": 93, "N": 18, "A": 65, "NV": 17}`.
pub(crate) fn votes(membership: &Arc<Membership>, tally: &Input<'_>) -> Read<Votes> {
    let mut counts = ByVote::<Unattributed>::default();
    for (key, count) in tally.counts()? {
        match key {
            "Y" => counts.in_favour.other = count,
            "N" => counts.against.other = count,
            "A" => counts.abstaining.other = count,
            "NV" => counts.unspecified.other = count,
            _ => return Err(Trouble::Invalid("UNKNOWN_VOTE_VALUE")),
        }
    }
    Votes::new(membership, [], counts).map_err(|error| {
        Trouble::Invalid(match error {
            InvalidVotes::NotAMember(_) => "NON_MEMBER_VOTE",
            InvalidVotes::NotEntitled(_) | InvalidVotes::MoreThanEntitled { .. } => "INELIGIBLE_VOTE",
            InvalidVotes::Twice(_) | InvalidVotes::Count { .. } => "SEAT_COUNT_MISMATCH",
        })
    })
}

/// The question of a case.
pub(crate) fn question(input: &Input<'_>) -> Read<AssemblyQuestion> {
    let mut category = assembly_category(input, "category", input.text_or("category", "other")?)?;
    let object = match input.text_or("object", "proposal")? {
        "proposal" | "draft" | "draft_resolution" | "resolution" | "whole" => Object::Draft,
        "amendment" => Object::Amendment,
        "part" | "paragraph" => Object::Part,
        "classify_important" => Object::Character,
        "appeal_of_ruling" | "appeal" => Object::Ruling,
        "reconsideration" => Object::Motion(MotionKind::Reconsider),
        "adjourn_debate" | "no_action" => Object::Motion(MotionKind::AdjournDebate),
        "closure" | "close_debate" => Object::Motion(MotionKind::CloseDebate),
        "suspend_meeting" => Object::Motion(MotionKind::SuspendMeeting),
        "adjourn_meeting" => Object::Motion(MotionKind::AdjournMeeting),
        "competence" => Object::Motion(MotionKind::NotCompetent),
        "division" | "division_request" => Object::Motion(MotionKind::Division),
        "priority" => Object::Motion(MotionKind::Priority),
        other => {
            category = assembly_category(input, "object", other)?;
            Object::Draft
        }
    };
    let forum = match input.text_or("forum", "plenary")? {
        "main_committee" | "committee" => Forum::MainCommittee,
        "plenary" if input.get("session").and_then(Value::as_str) == Some("emergency") => {
            Forum::EmergencySpecialSession
        }
        "plenary" => Forum::Plenary,
        _ => return Err(input.wrong("forum", "`plenary` or `main_committee`")),
    };
    let mut question = AssemblyQuestion::on(category, object, forum);
    if input.is("declared_important") && question.importance == Importance::Other {
        question.importance = Importance::Declared;
    }
    if input.has("majority") {
        let named = codes::majority_of(input.text("majority")?);
        let expected = "`simple`, `two_thirds`, `absolute` or `two_thirds_members`";
        question.named_majority = Some(named.ok_or_else(|| input.wrong("majority", expected))?);
    }
    question.second_vote = input.is("second_vote");
    Ok(question)
}

fn assembly_category(input: &Input<'_>, key: &str, word: &str) -> Read<AssemblyCategory> {
    codes::assembly_category(word).ok_or_else(|| input.wrong(key, "a known matter of the Assembly"))
}

/// The circumstances of a case.
pub(crate) fn sitting(input: &Input<'_>) -> Read<Sitting> {
    let mut sitting = Sitting::on(input.date);
    if input.has("present") {
        sitting.present = Some(input.number("present")?);
    }
    Ok(sitting)
}

pub(crate) fn vote(input: &Input<'_>) -> Read<Output> {
    if input.is("observer_votes") {
        // Somebody votes who has no seat: the name stands for any observer.
        let membership = membership(input)?;
        let observer = "OBS".parse::<MemberId>().map_err(|error| error.to_string())?;
        let refused = Votes::new(&membership, [(observer, Vote::InFavour)], ByVote::default());
        if matches!(refused, Err(InvalidVotes::NotAMember(_))) {
            return Err(Trouble::Invalid("NON_MEMBER_VOTE"));
        }
    }
    let members = membership(input)?;
    let question = question(input)?;
    let sitting = sitting(input)?;
    if input.is("without_vote") {
        let objections = objections(input, "objection")?;
        let what = WithoutVote::Text(Body::GeneralAssembly);
        let (outcome, reason) = codes::without_vote(what, &consensus::decide(what, objections).outcome);
        return Ok(object(
            json!({"outcome": outcome, "reason": reason, "warnings": []}),
        ));
    }
    let notes = late_notes(input, &mut Names::default())?;
    let votes = votes(&members, &input.object("tally")?)?.with_late_notes(notes);
    let question = Question::Assembly(question);
    let decision = decide(&question, &sitting, &votes);
    let (outcome, reason) = codes::assembly(&decision);
    let tally = decision.tally;
    Ok(object(json!({
        "outcome": outcome,
        "reason": reason,
        "majority": codes::majority(decision.requirement),
        "present_and_voting": tally.present_and_voting(),
        "required": decision.needed(),
        "majority_sensitive": is_sensitive(&decision),
        "notes_counted": notes_counted(&question, &sitting, &votes, &decision),
        "tally_after_notes": {
            "Y": tally.in_favour,
            "N": tally.against,
            "A": tally.abstaining,
            "NV": tally.not_voting(),
        },
        "warnings": warnings(&decision),
    })))
}

fn is_sensitive(decision: &Decision) -> bool {
    decision.warnings.contains(&Warning::MajoritySensitive)
}

pub(crate) fn majority(input: &Input<'_>) -> Read<Output> {
    let (requirement, _) = rule_and_reasons(&question(input)?, &sitting(input)?);
    Ok(object(json!({"majority": codes::majority(requirement)})))
}

pub(crate) fn en_bloc(input: &Input<'_>) -> Read<Output> {
    let members = membership(input)?;
    let votes = votes(&members, &input.object("tally")?)?;
    let items = input.objects("items")?;
    let questions = items.iter().map(|item| Ok(Question::Assembly(question(item)?)));
    let questions = questions.collect::<Read<Vec<_>>>()?;
    let asked = ["objection", "separate_vote_requested", "separate_votes_requested"];
    let separate = if asked.iter().any(|key| input.is(key)) {
        SeparateVotes::AskedFor
    } else {
        SeparateVotes::NotAskedFor
    };
    let Some(decisions) = decide_together(&questions, &sitting(input)?, &votes, separate) else {
        return Ok(object(json!({"result": "SEPARATE_VOTES"})));
    };
    let mut each = Output::new();
    for (item, decision) in items.iter().zip(&decisions) {
        each.insert(item.text("id")?.to_owned(), codes::assembly(decision).1.into());
    }
    Ok(object(json!({"result": "PER_ITEM", "items": each})))
}

/// Article 12(1): the same vote with and without the Council's exercising its functions.
pub(crate) fn article12(input: &Input<'_>) -> Read<Output> {
    let member = "001".parse::<MemberId>().map_err(|error| error.to_string())?;
    let seat = Seat {
        member,
        permanent: false,
        standing: Standing::MayVote,
    };
    let assembly = Membership::general_assembly(vec![seat]).map_err(|error| error.to_string())?;
    let votes = Votes::new(&Arc::new(assembly), [(member, Vote::InFavour)], ByVote::default());
    let votes = votes.map_err(|error| error.to_string())?;
    let recommendation = input.is("is_recommendation_on_same_dispute");
    let same = recommendation && input.is("council_exercising_functions");
    let mut sitting = Sitting::on(input.date);
    let question = AssemblyQuestion::on(AssemblyCategory::Other, Object::Draft, Forum::Plenary);
    let question = Question::Assembly(question);
    let without = decide(&question, &sitting, &votes);
    let asks = [
        "council_requests",
        "council_requests_recommendation",
        "requested_by_council",
    ];
    let asked = asks.into_iter().filter(|key| input.is(key)).count() > 0;
    if same {
        sitting.council = match asked {
            true => BeforeTheCouncil::AsksTheAssembly,
            false => BeforeTheCouncil::SameDispute,
        };
    }
    let with = decide(&question, &sitting, &votes);
    Ok(object(json!({
        "warning": warnings(&with).first(),
        "changes_outcome": with.outcome != without.outcome,
    })))
}
