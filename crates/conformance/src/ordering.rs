//! Kinds `order` and `ga.amendment_test`: what is put first, and what an amendment is.
use crate::council::object;
use crate::input::{Input, Read};
use crate::output::Output;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::order::{
    AmendmentEffect, AmendmentForm, Arranged, OrderBasis, Pending, TreatedAs, Waiting,
    amendment_test as test, order as put_in_order,
};
use serde_json::json;

pub(crate) fn order(input: &Input<'_>, body: Option<&str>) -> Read<Output> {
    let body = match body {
        Some("GA") => Body::GeneralAssembly,
        _ => Body::SecurityCouncil,
    };
    let items = input.objects("items")?;
    let ids = items
        .iter()
        .map(|item| item.text("id"))
        .collect::<Read<Vec<_>>>()?;
    let pending = items.iter().enumerate().map(|(at, item)| pending(item, at));
    let pending = pending.collect::<Read<Vec<_>>>()?;
    let places = |key: &str| -> Read<Vec<usize>> {
        let place = |id| {
            let place = ids.iter().position(|known| *known == id);
            place.ok_or_else(|| input.wrong(key, "a list of ids of the items"))
        };
        input.texts(key)?.into_iter().map(place).collect()
    };
    let arranged = Arranged {
        by_ruling: places("president_order")?,
        by_decision: places("body_decided_order")?,
    };
    let ordered = put_in_order(body, &pending, &arranged);
    let basis = match ordered.basis {
        OrderBasis::Rule => "RULE_DEFAULT",
        OrderBasis::Ruling => "PRESIDENT_RULING",
        OrderBasis::Decision => "BODY_DECISION",
    };
    let order: Vec<&str> = ordered
        .order
        .iter()
        .filter_map(|at| ids.get(*at).copied())
        .collect();
    Ok(object(json!({"order": order, "basis": basis})))
}

fn pending(item: &Input<'_>, at: usize) -> Read<Pending> {
    let what = match item.text("type")? {
        "draft" | "proposal" => Waiting::Proposal,
        "amendment" => Waiting::Amendment {
            distance: u32::from(item.number_or("distance", 0)?),
            form: if item.is("adds_or_deletes") {
                AmendmentForm::AddsOrDeletes
            } else {
                AmendmentForm::Revises
            },
        },
        "suspend_meeting" => Waiting::Motion(MotionKind::SuspendMeeting),
        "adjourn_meeting" => Waiting::Motion(MotionKind::AdjournMeeting),
        "adjourn_to_time" => Waiting::Motion(MotionKind::AdjournToTime),
        "refer_to_committee" => Waiting::Motion(MotionKind::ReferToCommittee),
        "postpone_discussion" => Waiting::Motion(MotionKind::PostponeDiscussion),
        "adjourn_debate" | "no_action" => Waiting::Motion(MotionKind::AdjournDebate),
        "closure" | "close_debate" => Waiting::Motion(MotionKind::CloseDebate),
        "competence" => Waiting::Motion(MotionKind::NotCompetent),
        "division" => Waiting::Motion(MotionKind::Division),
        _ => return Err(item.wrong("type", "a motion, `amendment`, `draft` or `proposal`")),
    };
    let at = u16::try_from(at).unwrap_or(u16::MAX);
    let submitted = u32::from(item.number_or("submitted", at)?);
    Ok(Pending { what, submitted })
}

pub(crate) fn amendment_test(input: &Input<'_>) -> Read<Output> {
    let mut does = Vec::new();
    for (key, _) in input.keys().filter(|(key, _)| input.is(key)) {
        let what = match key.as_str() {
            "adds" => AmendmentEffect::Adds,
            "deletes" => AmendmentEffect::Deletes,
            "replaces_whole" | "full_substitute" | "substitute" => AmendmentEffect::ReplacesTheWhole,
            key if key.starts_with("revises") || key.starts_with("replaces") => AmendmentEffect::Revises,
            key if key.contains("negat") => AmendmentEffect::Negates,
            "unrelated" => AmendmentEffect::Unrelated,
            "ruling" | "presiding_officer_ruling" => continue,
            _ => return Err(input.wrong(key, "a known thing that a text does")),
        };
        does.push(what);
    }
    let mut ruled = None;
    for key in ["ruling", "presiding_officer_ruling"] {
        if input.has(key) {
            ruled = match input.text(key)? {
                "amendment" => Some(TreatedAs::Amendment),
                "separate_proposal" => Some(TreatedAs::SeparateProposal),
                _ => return Err(input.wrong(key, "`amendment` or `separate_proposal`")),
            };
        }
    }
    let treated_as = test(&does, ruled).treated_as;
    Ok(object(json!({
        "is_amendment": treated_as == TreatedAs::Amendment,
        "treat_as": match treated_as {
            TreatedAs::Amendment => "amendment",
            TreatedAs::SeparateProposal => "separate_proposal",
        },
    })))
}
