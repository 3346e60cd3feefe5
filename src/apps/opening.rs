//! Opens the meeting that an address names, with the parts of the app that it needs.
use crate::apps::parts;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::shell::loading;
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;
use wording::sets::Set;

/// The meeting that an address names, with the part of the app that draws its seats.
pub async fn open(address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
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
        parts::use_assembly()
            .await
            .map_err(|problem| problem.to_string())?;
    }
    Ok(opening)
}

/// The messages with those of the panels, which are loaded where they are missing; `None` where they cannot be.
pub async fn with_panels(texts: &Texts) -> Option<Texts> {
    match texts.holds(Set::Panels) {
        true => Some(texts.clone()),
        false => Some(texts.joined(&loading::part(texts.lang(), Set::Panels).await?)),
    }
}

/// The messages that a meeting's first view needs: in the Assembly those of the panels, too, for its views and groups.
pub async fn with_seats(texts: Texts, opening: &Result<Rc<Opening>, String>) -> Texts {
    match opening {
        Ok(opening) if opening.scenario.body == Body::GeneralAssembly => {
            with_panels(&texts).await.unwrap_or(texts)
        }
        _ => texts,
    }
}
