//! Opens the meeting that an address names, with the parts of the app that it needs.
use crate::apps::part::NotLoaded;
use crate::apps::parts;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::shell::later::Later;
use crate::shell::loading;
use crate::shell::own_meetings;
use records::scenario::{Origin, Scenario};
use rules::decision::{Ground, NotPutReason, Outcome};
use rules::meeting::{Business, Item};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::proceeding::Proceeding;
use rules::votes::Votes;
use std::rc::Rc;
use wording::messages::Texts;
use wording::sets::Set;

/// The meeting that an address names, with the part of the app that draws its seats: `assembly` loads those of the Assembly.
pub async fn open(
    address: &MeetingAddress,
    texts: &Texts,
    assembly: fn() -> Later<Result<(), NotLoaded>>,
) -> Result<Rc<Opening>, String> {
    let opening = match &address.own {
        None => loading::load(address, texts).await?,
        Some(_) => {
            let part = parts::own_meetings()
                .await
                .map_err(|problem| problem.to_string())?;
            (part.own)(address.clone(), texts.clone()).await?
        }
    };
    if opening.scenario.body == Body::GeneralAssembly {
        assembly().await.map_err(|problem| problem.to_string())?;
    }
    Ok(opening)
}

/// The meeting that an address names, for the part of a page: it has the code for meetings that an address holds whole, since
/// the part of a page loads no other part.
pub async fn open_any(address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
    match &address.own {
        None => loading::load(address, texts).await,
        Some(_) => own_meetings::load(address, texts).await,
    }
}

/// The messages with those of a part of the page, which are loaded where they are missing; `None` where they cannot be.
pub fn with_part(texts: &Texts, part: Set) -> Later<Option<Texts>> {
    let texts = texts.clone();
    Box::pin(async move {
        match texts.holds(part) {
            true => Some(texts),
            false => Some(texts.joined(&loading::part(texts.lang(), part).await?)),
        }
    })
}

/// The messages that the first view of a meeting needs: but for a usual meeting of the Council those of its late part, too.
pub async fn with_first_view(texts: Texts, part: Set, opening: &Result<Rc<Opening>, String>) -> Texts {
    match opening {
        Ok(opening) if !is_usual(&opening.scenario) => with_part(&texts, part).await.unwrap_or(texts),
        _ => texts,
    }
}

/// Whether the first view says nothing of [`Set::Seldom`]: a recorded meeting of the Council, in which amendments and drafts
/// were put to the vote or excluded.
fn is_usual(scenario: &Scenario) -> bool {
    let usual = |outcome: &Outcome| {
        matches!(
            outcome,
            Outcome::Adopted
                | Outcome::NotAdopted(Ground::DidNotConcur(_) | Ground::NotEnoughVotes)
                | Outcome::NotPut(NotPutReason::NotReached { .. } | NotPutReason::Excluded { .. })
        )
    };
    let known = |item: &Item| match &item.business {
        Business::Motion { kind, .. } => *kind == MotionKind::PostponeDiscussion,
        business => matches!(business, Business::Amendment { .. } | Business::Draft { .. }),
    };
    let votes: Vec<Votes> = scenario.items.iter().map(|item| item.votes.clone()).collect();
    let steps = Proceeding::play(&scenario.meeting, &votes).into_steps();
    scenario.body == Body::SecurityCouncil
        && scenario.origin == Origin::Record
        && scenario.meeting.items.iter().all(known)
        && steps.iter().all(|step| usual(&step.outcome()))
}
