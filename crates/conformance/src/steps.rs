//! The codes of a meeting's steps, and the motions that a step can be.
use crate::codes;
use crate::input::{Input, Read};
use rules::consensus::WithoutVote;
use rules::decision::{NotPutReason, Outcome};
use rules::meeting::{Business, Meeting, Step, Withdrawn};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::proceeding::Proceeding;
use rules::supposition::Supposed;

/// The motion that a step is.
pub(crate) fn motion(step: &Input<'_>, body: Body) -> Read<MotionKind> {
    let word = step.text_or("effect", step.text_or("kind", step.text_or("motion", "")?)?)?;
    Ok(match (word, body) {
        ("suspend" | "suspend_meeting", _) => MotionKind::SuspendMeeting,
        ("adjourn" | "adjourn_meeting", _) => MotionKind::AdjournMeeting,
        ("adjourn_to_time", _) => MotionKind::AdjournToTime,
        ("refer" | "refer_to_committee", _) => MotionKind::ReferToCommittee,
        ("postpone" | "postpone_discussion", _) => MotionKind::PostponeDiscussion,
        ("no_action" | "adjourn_debate", _) => MotionKind::AdjournDebate,
        ("close" | "closure" | "close_debate", _) => MotionKind::CloseDebate,
        ("competence" | "not_competent", _) => MotionKind::NotCompetent,
        ("reconsider" | "reconsideration", _) => MotionKind::Reconsider,
        ("priority", _) => MotionKind::Priority,
        _ => return Err(step.wrong("effect", "a known motion")),
    })
}

/// The code of a step.
pub(crate) fn code(meeting: &Meeting, item: usize, step: &Step) -> &'static str {
    let body = meeting.membership.body();
    let business = |item: usize| meeting.items.get(item).map(|item| &item.business);
    match step.outcome() {
        Outcome::NotPut(NotPutReason::NotReached { .. }) => "NOT_REACHED",
        Outcome::NotPut(NotPutReason::NoAction { motion }) => match business(motion) {
            Some(Business::Motion { on: Some(on), .. })
                if *on == item && !matches!(business(item), Some(Business::Draft { .. })) =>
            {
                "NOT_PUT_NO_ACTION"
            }
            _ => "NOT_REACHED",
        },
        Outcome::NotPut(NotPutReason::Withdrawn { by }) => match business(by) {
            Some(Business::Withdrawal {
                of: Withdrawn::Item(_),
                ..
            }) => "WITHDRAWN",
            _ => "NOT_REACHED",
        },
        Outcome::NotPut(NotPutReason::DivisionRefused { .. } | NotPutReason::MoverObjects) => {
            "DIVISION_REFUSED"
        }
        Outcome::NotPut(_) => "NOT_PUT_MOOT",
        Outcome::Incorporated => "INCORPORATED",
        Outcome::Withdrawn => "WITHDRAWN",
        Outcome::WithdrawalRefused => "WITHDRAWAL_REFUSED",
        Outcome::Maintained => "MAINTAINED_BY_SECONDER",
        Outcome::Unchallenged => "RULING_UNCHALLENGED",
        Outcome::Supposed(supposed) => supposed_code(supposed),
        outcome => by_votes(meeting, item, step).unwrap_or_else(|| settled(&outcome, body)),
    }
}

/// The code of what the votes on an item give, if it was put to the vote.
pub(crate) fn by_votes(meeting: &Meeting, item: usize, step: &Step) -> Option<&'static str> {
    let decision = step.by_votes()?;
    let item = meeting.items.get(item).map(|item| &item.business);
    let ruling = matches!(item, Some(Business::Ruling { .. }));
    Some(match (ruling, decision.is_adopted(), meeting.membership.body()) {
        (true, true, Body::GeneralAssembly) => "GA_RULING_OVERRULED",
        (true, false, Body::GeneralAssembly) => "GA_RULING_STANDS",
        (true, true, Body::SecurityCouncil) => "RULING_OVERRULED",
        (true, false, Body::SecurityCouncil) => "RULING_STANDS",
        (false, _, Body::SecurityCouncil) => codes::council(decision).1,
        (false, _, Body::GeneralAssembly) => codes::assembly(decision).1,
    })
}

/// The code of what is supposed.
const fn supposed_code(supposed: Supposed) -> &'static str {
    match supposed {
        Supposed::Carried => "SUPPOSED_CARRIED",
        Supposed::NotCarried => "SUPPOSED_NOT_CARRIED",
    }
}

/// The code of a draft that was settled without a vote.
fn settled(outcome: &Outcome, body: Body) -> &'static str {
    match outcome {
        Outcome::NotAdopted(_) => "REJECTED_ALL_OPERATIVE_PARTS",
        outcome => codes::without_vote(WithoutVote::Text(body), outcome).1,
    }
}

/// What became of the proposal.
pub(crate) fn outcome(fate: Option<&Outcome>, played: &Proceeding<'_>) -> &'static str {
    match fate {
        Some(Outcome::Adopted) => "ADOPTED",
        Some(Outcome::NotAdopted(_)) => "NOT_ADOPTED",
        Some(Outcome::NoAction) => "NO_ACTION",
        Some(Outcome::Withdrawn) => "WITHDRAWN",
        Some(Outcome::NoDecision) => "NO_DECISION",
        Some(Outcome::Supposed(supposed)) => supposed_code(*supposed),
        Some(_) => "PENDING",
        None => {
            let ended =
                |step: &Step| matches!(step.outcome(), Outcome::NotPut(NotPutReason::NotReached { .. }));
            if played.steps().iter().any(ended) {
                "NO_ACTION"
            } else {
                "PENDING"
            }
        }
    }
}
