//! The names that a scenario file gives, each used once, and the seats from which its items are voted on.
use super::error::Problem;
use super::model::Origin;
use rules::date::Date;
use rules::membership::{Body, Membership};
use rules::question::Forum;
use std::sync::Arc;

/// The names that items refer to, and the seats from which they are voted on.
pub(super) struct Setting {
    pub body: Body,
    pub forum: Option<Forum>,
    pub date: Date,
    pub origin: Origin,
    pub membership: Arc<Membership>,
    pub sources: Vec<String>,
    pub draft_ids: Vec<String>,
    pub item_ids: Vec<String>,
}

impl Setting {
    pub(super) fn item(&self, place: &str, id: &str) -> Result<usize, Problem> {
        find(place, "item", &self.item_ids, id)
    }
    pub(super) fn draft(&self, place: &str, id: &str) -> Result<usize, Problem> {
        find(place, "draft", &self.draft_ids, id)
    }
    pub(super) fn sources(&self, place: &str, ids: &[String]) -> Result<Vec<usize>, Problem> {
        ids.iter()
            .map(|id| find(place, "source", &self.sources, id))
            .collect()
    }
}

fn find(place: &str, what: &str, ids: &[String], id: &str) -> Result<usize, Problem> {
    ids.iter().position(|other| other == id).ok_or_else(|| {
        let known: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
        let remedy = if known.is_empty() {
            format!("the file has no {what}s: add it under `{what}s`")
        } else {
            format!("use one of {}, or add it under `{what}s`", known.join(", "))
        };
        Problem::new(place, &format!("there is no {what} `{id}`"), &remedy)
    })
}

/// A name that may stand in an address.
pub(super) fn name(place: &str, text: &str) -> Result<(), Problem> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if !text.is_empty() && text.len() <= 80 && text.bytes().all(fits) {
        return Ok(());
    }
    Err(Problem::new(
        place,
        &format!("`{text}` is not a name"),
        "use letters from A to Z, digits and hyphens, at most 80 of them",
    ))
}

pub(super) fn filled(place: &str, text: &str) -> Result<(), Problem> {
    if text.trim().is_empty() {
        return Err(Problem::new(
            place,
            "the text is empty",
            "say it in a word or more",
        ));
    }
    Ok(())
}

/// The names of a list, each used once.
pub(super) fn names<'a>(list: &str, ids: impl Iterator<Item = &'a String>) -> Result<Vec<String>, Problem> {
    let mut seen: Vec<String> = Vec::new();
    for (number, id) in ids.enumerate() {
        let place = format!("{list}[{number}].id");
        name(&place, id)?;
        if let Some(first) = seen.iter().position(|other| other == id) {
            return Err(Problem::new(
                &place,
                &format!("the name `{id}` is already that of {list}[{first}]"),
                "give each its own name",
            ));
        }
        seen.push(id.clone());
    }
    Ok(seen)
}
