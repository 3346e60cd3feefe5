//! Checks what one item of a scenario decides about a later one: the item that it concerns, and what about it.
use super::error::Problem;
use super::format;
use super::model::Proposal;
use super::setting::Setting;
use rules::meeting::{Governed, Governs, Ruled};
use rules::membership::Body;

/// What an item decides about a later one, where it is a proposal that does and names it.
pub(super) fn governs(
    setting: &Setting,
    place: &str,
    number: usize,
    raw: &format::Item,
) -> Result<Option<Governs>, Problem> {
    let (Some(proposal), Some(on)) = (raw.proposal, raw.on.as_deref()) else {
        return nothing_named(place, raw);
    };
    let later = |field: &str, id: &str| {
        let place = format!("{place}.{field}");
        let found = setting.item(&place, id)?;
        if found > number {
            return Ok(found);
        }
        Err(Problem::new(
            &place,
            &format!("`{id}` is not put after this item"),
            "name an item that comes later: a vote decides nothing about what was put before it",
        ))
    };
    let what = match proposal {
        Proposal::Agenda => None,
        Proposal::ImportantQuestion => Some(Governed::Importance),
        Proposal::ProceduralMatter => Some(Governed::Character),
        Proposal::SeparateVote => Some(Governed::Division),
        Proposal::Ruling | Proposal::Overrule => ruled(setting, place, raw)?.map(Governed::Ruling),
        Proposal::Order => match raw.over.as_deref() {
            Some(id) => Some(Governed::Order {
                over: later("over", id)?,
            }),
            None => None,
        },
    };
    what.map(|what| {
        let item = later("on", on)?;
        Ok(Governs { item, what })
    })
    .transpose()
}

/// Without the item that it is about, nothing says what a ruling or an order is on.
fn nothing_named(place: &str, raw: &format::Item) -> Result<Option<Governs>, Problem> {
    match raw.ruled.is_some() || raw.over.is_some() {
        false => Ok(None),
        true => Err(Problem::new(
            place,
            "the field `on` is missing",
            "name the item that `ruled` or `over` is about",
        )),
    }
}

/// What was ruled, if it can be ruled in this body.
fn ruled(setting: &Setting, place: &str, raw: &format::Item) -> Result<Option<Ruled>, Problem> {
    match (setting.body, raw.ruled) {
        (Body::GeneralAssembly, Some(Ruled::Is(_))) | (Body::SecurityCouncil, Some(Ruled::Takes(_))) => {
            Err(Problem::new(
                &format!("{place}.ruled"),
                "this is ruled in the other body alone",
                "give `two-thirds` or `majority` in the Assembly, `procedural` or `all-other` in the Council",
            ))
        }
        (_, ruled) => Ok(ruled),
    }
}
