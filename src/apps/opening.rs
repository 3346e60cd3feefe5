//! Opens the meeting that an address names, with the parts of the app that it needs.
use crate::apps::parts;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::shell::loading;
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;

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
