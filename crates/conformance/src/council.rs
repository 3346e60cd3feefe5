//! Kinds that begin with `sc.`: votes of the Security Council, and what settles their character.
use crate::codes;
use crate::input::{Input, Read};
use crate::names::Names;
use crate::output::Output;
use crate::roll::{by_class, day, late_notes, votes};
use rules::category::{Classification, Matter};
use rules::character::{CharacterRuling, Determined, Evidence, determine};
use rules::consensus::{self, WithoutVote};
use rules::decide::decide;
use rules::decision::{Decision, Ground, Outcome};
use rules::finding::Finding;
use rules::membership::Body;
use rules::question::{Basis, Chapter, CouncilQuestion, Dispute, Nature, Object, Question};
use rules::quota::{council_quota, council_size};
use rules::readings::{Concurrence, Doctrine, Proviso};
use rules::security_council::permanent_seats::{PermanentSeat, permanent_seats};
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::{Parties, Votes};
use rules::warning::Warning;
use serde_json::{Value, json};

/// The question of a case: its matter or its category, and the dispute it is about.
pub(crate) fn question(input: &Input<'_>, names: &mut Names) -> Read<CouncilQuestion> {
    let default = if input.has("category") {
        "category"
    } else {
        "substantive"
    };
    let mut question = match input.text_or("matter", default)? {
        "procedural" => council_question(Matter::Procedural),
        "substantive" => council_question(Matter::AllOther),
        "category" => {
            let category = codes::council_category(input.text("category")?);
            CouncilQuestion::listed(Object::Draft, category)
                .ok_or_else(|| input.wrong("category", "a matter that is voted on, not an election,"))?
        }
        _ => return Err(input.wrong("matter", "`procedural` or `substantive`")),
    };
    if let Some(proviso) = input.object_if("proviso")? {
        question.dispute = Some(dispute(&proviso, names)?);
    }
    Ok(question)
}

const fn council_question(matter: Matter) -> CouncilQuestion {
    CouncilQuestion {
        object: Object::Draft,
        character: rules::question::Character {
            matter,
            basis: Basis::Settled,
        },
        dispute: None,
    }
}

fn dispute(proviso: &Input<'_>, names: &mut Names) -> Read<Dispute> {
    let chapter = proviso.text_or("chapter", "VI")?;
    let under = match chapter {
        "VI" => Chapter::ChapterVi,
        other if other.contains("52") => Chapter::Article52_3,
        _ => Chapter::AnyOther,
    };
    let nature = if proviso.is("dispute") {
        Nature::Dispute
    } else {
        Nature::Situation
    };
    let members = proviso.texts("parties")?.into_iter().map(|name| names.code(name));
    let members = members.collect::<Result<Vec<_>, _>>()?;
    let unattributed = match proviso.object_if("party_votes")? {
        Some(votes) => by_class(&votes)?,
        None => ByVote::default(),
    };
    Ok(Dispute {
        under,
        nature,
        parties: Parties {
            members,
            unattributed,
        },
    })
}

/// The circumstances of a case, with the readings that it names.
pub(crate) fn sitting(input: &Input<'_>) -> Read<Sitting> {
    let mut sitting = Sitting::on(day(input)?);
    match input.text_or("regime", "practice")? {
        "practice" => {}
        "charter_strict" => sitting.readings.proviso = Proviso::CharterStrict,
        "literal_concurrence" => sitting.readings.concurrence = Concurrence::VoteInFavour,
        _ => return Err(input.wrong("regime", "`practice`, `charter_strict` or `literal_concurrence`")),
    }
    Ok(sitting)
}

pub(crate) fn threshold(input: &Input<'_>) -> Read<Output> {
    let day = day(input)?;
    Ok(object(
        json!({"size": council_size(day), "required": council_quota(day)}),
    ))
}

pub(crate) fn seats(input: &Input<'_>) -> Read<Output> {
    let mut output = Output::new();
    for seat in permanent_seats(input.date) {
        let (key, name) = match seat {
            PermanentSeat::RepublicOfChina => ("china", "ROC"),
            PermanentSeat::PeoplesRepublicOfChina => ("china", "PRC"),
            PermanentSeat::SovietUnion => ("soviet_seat", "USSR"),
            PermanentSeat::RussianFederation => ("soviet_seat", "Russia"),
            PermanentSeat::France | PermanentSeat::UnitedKingdom | PermanentSeat::UnitedStates => continue,
        };
        output.insert(key.into(), name.into());
    }
    Ok(output)
}

pub(crate) fn vote(input: &Input<'_>) -> Read<Output> {
    let mut cast = votes(input)?;
    if !input.has("votes") {
        let notes = late_notes(input, &mut cast.names)?;
        cast.votes = cast.votes.with_late_notes(notes);
    }
    let question = question(input, &mut cast.names)?;
    let sitting = sitting(input)?;
    let parties = question.dispute.as_ref().map(|dispute| dispute.parties.clone());
    let decision = decide(&Question::Council(question.clone()), &sitting, &cast.votes);
    let forced = forced_abstentions(&decision);
    let counted = match parties {
        Some(parties) if forced > 0 => cast.votes.with_parties_abstaining(&parties),
        _ => cast.votes.clone(),
    };
    let (outcome, reason) = codes::council(&decision);
    let tally = decision.tally;
    let mut output = object(json!({
        "outcome": outcome,
        "reason": reason,
        "required": decision.needed(),
        "yes": tally.in_favour,
        "no": tally.against,
        "abstain": tally.abstaining,
        "not_participating": tally.not_participating,
        "absent": tally.absent,
        "vetoes": decision.vetoes(),
        "p5_negative_not_veto": negative_not_veto(&decision),
        "p5_concurring": counted.permanent(Vote::InFavour).count(),
        "forced_abstentions": forced,
        "warnings": warnings(&decision),
        "notes_counted": notes_counted(&Question::Council(question), &sitting, &cast.votes, &decision),
    }));
    if input.has("votes") {
        let by = match &decision.outcome {
            Outcome::NotAdopted(Ground::DidNotConcur(who)) => cast.names.of(&who.members),
            _ => Vec::new(),
        };
        output.insert("veto_by".into(), by.into());
    }
    Ok(output)
}

fn forced_abstentions(decision: &Decision) -> u16 {
    let forced = |finding: &Finding| match finding {
        Finding::PartiesCountedAsAbstaining(who) => Some(who.count()),
        _ => None,
    };
    decision
        .reasons
        .iter()
        .find_map(|reason| forced(reason.finding()))
        .unwrap_or(0)
}

fn negative_not_veto(decision: &Decision) -> u16 {
    let negative = |finding: &Finding| match finding {
        Finding::AgainstWithoutVeto(who)
        | Finding::AgainstOnProcedure(who)
        | Finding::CountedAsVetoBySome(who) => Some(who.count()),
        _ => None,
    };
    decision
        .reasons
        .iter()
        .find_map(|reason| negative(reason.finding()))
        .unwrap_or(0)
}

/// How many columns late notes changed: the decision with them beside the decision without.
pub(crate) fn notes_counted(question: &Question, sitting: &Sitting, votes: &Votes, with: &Decision) -> u16 {
    let roll = votes.membership().seats().iter();
    let roll = roll.filter_map(|seat| Some((seat.member, votes.of(seat.member)?)));
    let Ok(without) = Votes::new(votes.membership(), roll, votes.unattributed()) else {
        return u16::MAX;
    };
    let without = decide(question, sitting, &without);
    Vote::ALL.iter().fold(0, |sum, vote| {
        sum + with.tally.get(*vote).abs_diff(*without.tally.get(*vote))
    })
}

/// Warnings that have a code.
pub(crate) fn warnings(decision: &Decision) -> Vec<&'static str> {
    let code = |warning: &Warning| match warning {
        Warning::ProvisoNotApplied(_) => Some("PROVISO_NOT_APPLIED"),
        Warning::BeforeTheCouncil => Some("ART_12_1"),
        Warning::MajoritySensitive | Warning::LateNotes { .. } | Warning::QuorumUnknown => None,
    };
    decision.warnings.iter().filter_map(code).collect()
}

pub(crate) fn classify(input: &Input<'_>) -> Read<Output> {
    let category = codes::council_category(input.text("category")?);
    let (classification, basis, veto) = match category.classify().0 {
        Classification::Settled(Matter::Procedural) => ("procedural", "LISTED_PROCEDURAL", Some(false)),
        Classification::Settled(Matter::AllOther) => ("substantive", "LISTED_SUBSTANTIVE", Some(true)),
        Classification::AnyMembers => ("any_nine", "CHARTER_SPECIAL_MAJORITY", Some(false)),
        Classification::AbsoluteMajority => ("absolute_majority", "ICJ_STATUTE_10", Some(false)),
        Classification::Unsettled => ("unsettled", "PRELIMINARY_QUESTION_NEEDED", None),
    };
    Ok(object(
        json!({"classification": classification, "basis": basis, "veto": veto}),
    ))
}

fn matter(input: &Input<'_>, key: &str) -> Read<Option<Matter>> {
    if !input.has(key) {
        return Ok(None);
    }
    match input.text(key)? {
        "procedural" => Ok(Some(Matter::Procedural)),
        "substantive" => Ok(Some(Matter::AllOther)),
        _ => Err(input.wrong(key, "`procedural` or `substantive`")),
    }
}

fn votes_under(input: &Input<'_>, key: &str) -> Read<Option<Votes>> {
    match input.object_if(key)? {
        Some(under) => Ok(Some(votes(&under)?.votes)),
        None => Ok(None),
    }
}

pub(crate) fn preliminary(input: &Input<'_>) -> Read<Output> {
    let mut sitting = sitting(input)?;
    let preliminary = votes_under(input, "question_votes")?;
    let overrule = votes_under(input, "overrule_votes")?;
    sitting.readings.doctrine = match input.text_or("doctrine", "")? {
        "san_francisco" => Doctrine::StatementOf1945,
        "presidential_ruling" | "" => Doctrine::RulingThenStatement,
        _ => return Err(input.wrong("doctrine", "`san_francisco` or `presidential_ruling`")),
    };
    let challenged = overrule
        .as_ref()
        .filter(|_| input.is("challenged") || !input.has("challenged"));
    let ruling = matter(input, "ruling")?.map(|ruled| CharacterRuling {
        ruled,
        to_overrule: challenged,
    });
    let category = match input.get("category") {
        Some(_) => Some(codes::council_category(input.text("category")?)),
        None => None,
    };
    let evidence = Evidence {
        category,
        entered: matter(input, "matter")?,
        ruling,
        preliminary: preliminary.as_ref(),
    };
    let Determined { character, .. } = determine(&evidence, &sitting);
    let mut output = object(json!({
        "classification": match character.matter {
            Matter::Procedural => "procedural",
            Matter::AllOther => "substantive",
        },
        "basis": basis(character.basis, character.matter),
    }));
    if let Some(main) = votes_under(input, "main")? {
        let question = Question::council_with(Object::Draft, character);
        let decision = decide(&question, &sitting, &main);
        let (outcome, reason) = codes::council(&decision);
        output.insert("main_outcome".into(), outcome.into());
        output.insert("main_reason".into(), reason.into());
        output.insert("main_vetoes".into(), decision.vetoes().into());
    }
    Ok(output)
}

fn basis(basis: Basis, matter: Matter) -> &'static str {
    match basis {
        Basis::Settled | Basis::Listed(_) => match matter {
            Matter::Procedural => "LISTED_PROCEDURAL",
            Matter::AllOther => "LISTED_SUBSTANTIVE",
        },
        Basis::RulingUnchallenged => "RULING_UNCHALLENGED",
        Basis::RulingStands => "RULING_STANDS",
        Basis::RulingOverruled => "RULING_OVERRULED",
        Basis::PreliminaryCarried => "PRELIMINARY_CARRIED",
        Basis::PreliminaryVetoed => "PRELIMINARY_VETOED",
        Basis::PreliminaryNotCarried => "PRELIMINARY_NOT_CARRIED",
        Basis::PreliminaryInsufficient => "PRELIMINARY_INSUFFICIENT",
        Basis::Entered => "ENTERED",
        Basis::Undetermined => "UNDETERMINED",
    }
}

pub(crate) fn ruling(input: &Input<'_>) -> Read<Output> {
    let sitting = sitting(input)?;
    let Some(votes) = votes_under(input, "overrule_votes")? else {
        let (required, outcome) = (council_quota(sitting.date), "RULING_UNCHALLENGED");
        return Ok(object(json!({"required": required, "outcome": outcome})));
    };
    let question = Question::council(Object::Ruling, Matter::Procedural);
    let decision = decide(&question, &sitting, &votes);
    let outcome = if decision.is_adopted() {
        "RULING_OVERRULED"
    } else {
        "RULING_STANDS"
    };
    Ok(object(json!({"required": decision.needed(), "outcome": outcome})))
}

pub(crate) fn consensus(input: &Input<'_>) -> Read<Output> {
    let objections = objections(input, "objections")?;
    let text = input.text_or("form", "statement")? == "resolution";
    let what = if text {
        WithoutVote::Text(Body::SecurityCouncil)
    } else {
        WithoutVote::Statement
    };
    let (outcome, reason) = codes::without_vote(what, &consensus::decide(what, objections).outcome);
    // Nobody's objection is a veto: there is no vote.
    Ok(object(json!({"outcome": outcome, "reason": reason, "vetoes": 0})))
}

/// How many object: a number, a list, or whether anybody does.
pub(crate) fn objections(input: &Input<'_>, key: &str) -> Read<u16> {
    match input.get(key) {
        Some(Value::Number(_)) => input.number(key),
        Some(Value::Array(list)) => Ok(u16::try_from(list.len()).unwrap_or(u16::MAX)),
        _ => Ok(u16::from(input.is(key))),
    }
}

/// An object that is written as one in the code.
pub(crate) fn object(value: Value) -> Output {
    match value {
        Value::Object(output) => output,
        _ => Output::new(),
    }
}
