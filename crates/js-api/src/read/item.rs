//! An item of a meeting: what it is, what carrying it does, and the question that it puts.
use super::refuse;
use crate::error::{ApiError, Code, under};
use crate::types::meeting::{GovernsInput, ItemInput, ItemKind, MeetingInput, RulingInput};
use rules::meeting::{Business, Challenge, Governed, Governs, Ruled, Ruling, Seconder, Withdrawn};
use rules::membership::Body;
use rules::question::Object;

/// The fields that not every kind of item takes, with whether they are given.
fn given(item: &ItemInput) -> [(&'static str, bool); 15] {
    [
        ("draft", item.draft.is_some()),
        ("motion", item.motion.is_some()),
        ("on", item.on.is_some()),
        ("changes", item.changes.is_some()),
        ("paragraphs", item.paragraphs.is_some()),
        ("objections", item.objections.is_some()),
        ("item", item.item.is_some()),
        ("maintained", item.maintained.is_some()),
        ("takes", item.takes.is_some()),
        ("is", item.is.is_some()),
        ("challenged", item.challenged.is_some()),
        ("governs", item.governs.is_some()),
        ("suppose", item.suppose.is_some()),
        ("votes", item.votes.is_some()),
        ("tally", item.tally.is_some()),
    ]
}

/// Which of them a kind takes.
const fn taken(kind: ItemKind) -> &'static [&'static str] {
    match kind {
        ItemKind::Motion => &["motion", "on", "governs", "suppose", "votes", "tally"],
        ItemKind::Amendment => &["draft", "changes", "suppose", "votes", "tally"],
        ItemKind::Part => &["draft", "paragraphs", "suppose", "votes", "tally"],
        ItemKind::Draft => &["draft", "governs", "suppose", "votes", "tally"],
        ItemKind::Importance => &["draft", "suppose", "votes", "tally"],
        ItemKind::Revision => &["draft", "changes"],
        ItemKind::WithoutVote => &["draft", "objections"],
        ItemKind::Withdrawal => &["draft", "item", "maintained"],
        ItemKind::Ruling => &["draft", "takes", "is", "challenged", "suppose", "votes", "tally"],
    }
}

/// Whether items of this kind can be put to the vote.
pub(crate) const fn is_voted_on(business: &Business) -> bool {
    match business {
        Business::Motion { .. }
        | Business::Amendment { .. }
        | Business::Part { .. }
        | Business::Draft { .. }
        | Business::Importance { .. } => true,
        Business::Ruling { challenge, .. } => matches!(challenge, Challenge::Challenged),
        Business::Revision { .. } | Business::WithoutVote { .. } | Business::Withdrawal { .. } => false,
    }
}

/// What an item is, and what it puts to the vote.
pub(crate) fn business(
    meeting: &MeetingInput,
    item: &ItemInput,
    path: &str,
) -> Result<(Business, Object), ApiError> {
    let takes = taken(item.kind);
    for (field, _) in given(item)
        .into_iter()
        .filter(|(field, given)| *given && !takes.contains(field))
    {
        let why = format!("an item of this kind takes `{}`", takes.join("`, `"));
        refuse(true, under(path, field), &why)?;
    }
    let missing = |field: &str, what: &str| {
        let message = format!("`{field}` is missing: give {what}");
        ApiError::at(under(path, field), Code::MissingField, message)
    };
    let draft = || {
        no_more_than(
            meeting.drafts.len(),
            item.draft.unwrap_or(0),
            &under(path, "draft"),
            Code::NoSuchDraft,
        )
    };
    let changes = || {
        let changes = item.changes.as_deref();
        let changes = changes.ok_or_else(|| missing("changes", "what it does to the text"))?;
        Ok(changes.iter().cloned().map(Into::into).collect())
    };
    Ok(match item.kind {
        ItemKind::Motion => {
            let kind = item
                .motion
                .ok_or_else(|| missing("motion", "what is moved"))?
                .into();
            let on = item
                .on
                .map(|on| place(meeting, on, &under(path, "on")))
                .transpose()?;
            (Business::Motion { kind, on }, Object::Motion(kind))
        }
        ItemKind::Amendment => {
            let (draft, changes) = (draft()?, changes()?);
            (Business::Amendment { draft, changes }, Object::Amendment)
        }
        ItemKind::Part => {
            let paragraphs = item.paragraphs.clone();
            let paragraphs =
                paragraphs.ok_or_else(|| missing("paragraphs", "the names of its paragraphs"))?;
            let draft = draft()?;
            (Business::Part { draft, paragraphs }, Object::Part)
        }
        ItemKind::Draft => (Business::Draft { draft: draft()? }, Object::Draft),
        ItemKind::Revision => {
            let (draft, changes) = (draft()?, changes()?);
            (Business::Revision { draft, changes }, Object::Amendment)
        }
        ItemKind::WithoutVote => {
            let objections = item.objections.unwrap_or(0);
            let draft = draft()?;
            (Business::WithoutVote { draft, objections }, Object::Draft)
        }
        ItemKind::Withdrawal => (withdrawal(meeting, item, path)?, Object::Draft),
        ItemKind::Importance => (Business::Importance { draft: draft()? }, Object::Character),
        ItemKind::Ruling => {
            let council = Body::from(meeting.body) == Body::SecurityCouncil;
            let why = "the Security Council rules whether the matter is procedural (`is`)";
            refuse(council && item.takes.is_some(), under(path, "takes"), why)?;
            let why = "the General Assembly rules which majority is needed (`takes`)";
            refuse(!council && item.is.is_some(), under(path, "is"), why)?;
            let ruled = match (item.takes, item.is) {
                (None, Some(matter)) => Ruled::Is(matter.into()),
                (Some(share), _) => Ruled::Takes(share.into()),
                (None, None) if council => return Err(missing("is", "the matter as it was ruled")),
                (None, None) => return Err(missing("takes", "the majority as it was ruled")),
            };
            let challenge = if item.challenged == Some(true) {
                Challenge::Challenged
            } else {
                Challenge::Unchallenged
            };
            let draft = draft()?;
            (
                Business::Ruling {
                    draft,
                    ruled,
                    challenge,
                },
                Object::Ruling,
            )
        }
    })
}

fn withdrawal(meeting: &MeetingInput, item: &ItemInput, path: &str) -> Result<Business, ApiError> {
    let of = match (item.draft, item.item) {
        (Some(_), Some(_)) => {
            let message = "a draft or an item is withdrawn: leave `draft` or `item` out";
            return Err(ApiError::at(under(path, "item"), Code::Conflict, message));
        }
        (None, Some(item)) => Withdrawn::Item(place(meeting, item, &under(path, "item"))?),
        (draft, None) => {
            let path = under(path, "draft");
            Withdrawn::Draft(no_more_than(
                meeting.drafts.len(),
                draft.unwrap_or(0),
                &path,
                Code::NoSuchDraft,
            )?)
        }
    };
    let seconder = if item.maintained == Some(true) {
        Seconder::Maintains
    } else {
        Seconder::None
    };
    Ok(Business::Withdrawal { of, seconder })
}

/// The place of an item of the meeting.
pub(crate) fn place(meeting: &MeetingInput, item: u32, path: &str) -> Result<usize, ApiError> {
    no_more_than(meeting.items.len(), item, path, Code::NoSuchItem)
}

fn no_more_than(there: usize, wanted: u32, path: &str, code: Code) -> Result<usize, ApiError> {
    let found = usize::try_from(wanted).ok().filter(|place| *place < there);
    found.ok_or_else(|| {
        let message = match there.checked_sub(1) {
            None if code == Code::NoSuchDraft => "there is no draft: give one in `drafts`".to_owned(),
            None => "there is no item: give one in `items`".to_owned(),
            Some(last) => format!("`{wanted}` names none: give a place from 0 to {last}"),
        };
        ApiError::at(path, code, message)
    })
}

/// What an item decides about a later one; `at` is its own place, `path` that of the field.
pub(crate) fn governs(
    meeting: &MeetingInput,
    given: GovernsInput,
    at: usize,
    path: &str,
) -> Result<Governs, ApiError> {
    let later = |item: u32, field: &str| {
        let path = under(path, field);
        let found = place(meeting, item, &path)?;
        if found > at {
            return Ok(found);
        }
        let message = format!("`{item}` is no later item: name one that comes after `{at}`");
        Err(ApiError::at(path, Code::NoSuchItem, message))
    };
    let council = Body::from(meeting.body) == Body::SecurityCouncil;
    let (item, what, fits) = match given {
        GovernsInput::Importance { item } => (item, Governed::Importance, !council),
        GovernsInput::Character { item } => (item, Governed::Character, council),
        GovernsInput::Takes { item, share } => (item, Governed::Ruling(Ruled::Takes(share.into())), !council),
        GovernsInput::Is { item, matter } => (item, Governed::Ruling(Ruled::Is(matter.into())), council),
        GovernsInput::Order { item, over } => {
            let over = later(over, "over")?;
            (item, Governed::Order { over }, true)
        }
        GovernsInput::Division { item } => (item, Governed::Division, true),
    };
    let why = "this is decided in the other body alone";
    refuse(!fits, under(path, "kind"), why)?;
    Ok(Governs {
        item: later(item, "item")?,
        what,
    })
}

/// A ruling on items.
pub(crate) fn ruling(meeting: &MeetingInput, ruling: RulingInput, path: &str) -> Result<Ruling, ApiError> {
    let at = |item: u32, field: &str| place(meeting, item, &under(path, field));
    Ok(match ruling {
        RulingInput::Excludes { carried, excluded } => Ruling::Excludes {
            carried: at(carried, "carried")?,
            excluded: at(excluded, "excluded")?,
        },
        RulingInput::MoverObjects { item } => Ruling::MoverObjects {
            part: at(item, "item")?,
        },
        RulingInput::NotRequested { item } => Ruling::NotRequested {
            item: at(item, "item")?,
        },
        RulingInput::SeparateProposal { item } => Ruling::SeparateProposal {
            amendment: at(item, "item")?,
        },
    })
}
