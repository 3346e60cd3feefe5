//! Checks one item of a scenario: what it is, what it does to the text, and its question.
use super::error::Problem;
use super::format::{self, ItemKind};
use super::governing;
use super::model::{ItemRecord, Origin, Proposal};
use super::setting::{Setting, filled};
use super::votes;
use rules::draft::{DraftResolution, TextChange};
use rules::meeting::{Business, Item};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::{AssemblyQuestion, Basis, Character, Object, Question};

/// Makes an item and its record. `texts` are the drafts as submitted, `before` the items that come first.
pub(super) fn check(
    setting: &Setting,
    texts: &[DraftResolution],
    before: &[Item],
    number: usize,
    raw: &format::Item,
) -> Result<(Item, ItemRecord), Problem> {
    let place = format!("items[{number}]");
    filled(&format!("{place}.title"), &raw.title)?;
    let recorded_or = |field: &str| no_record_needed(setting.origin, &place, field);
    match &raw.certainty {
        Some(certainty) => filled(&format!("{place}.certainty"), certainty)?,
        None => recorded_or("certainty")?,
    }
    day(setting, &place, raw)?;
    let business = business(setting, texts, before, &place, raw)?;
    let question = question(setting, &place, raw, &business)?;
    let votes = votes::votes(setting, &place, raw)?;
    let recorded = match &raw.recorded {
        Some(recorded) => Some(votes::recorded(&votes, &format!("{place}.recorded"), recorded)?),
        None if setting.origin == Origin::Imported => None,
        None => {
            recorded_or("recorded")?;
            None
        }
    };
    let sources = setting.sources(&format!("{place}.sources"), &raw.sources)?;
    if sources.is_empty() && setting.origin != Origin::Own {
        return Err(Problem::new(
            &format!("{place}.sources"),
            "nothing says where these votes come from",
            "name at least one of the file's sources",
        ));
    }
    let record = ItemRecord {
        id: raw.id.clone(),
        title: raw.title.clone(),
        about: raw.about.clone(),
        symbol: raw.symbol.clone(),
        document: raw.document.clone(),
        proposed_by: raw.proposed_by.clone(),
        description: raw.description.clone(),
        date: raw.date,
        proposal: raw.proposal,
        on: match raw.proposal {
            None => None,
            Some(_) => concerned(setting, &place, raw)?,
        },
        text_note: raw.text_note.clone(),
        votes,
        recorded,
        certainty: raw.certainty.clone().unwrap_or_default(),
        order_certainty: raw.order_certainty.clone(),
        note: raw.note.clone(),
        roll_note: raw.roll_note.clone(),
        sources,
    };
    if raw.supposed.is_some() && setting.origin != Origin::Own {
        return Err(Problem::new(
            &format!("{place}.supposed"),
            "the record supposes nothing",
            "leave it out: only a meeting whose `origin` is `own` has it",
        ));
    }
    let item = Item {
        governs: governing::governs(setting, &place, number, raw)?,
        supposed: raw.supposed,
        ..Item::new(business, question)
    };
    Ok((item, record))
}

/// Only a vote of a reader's own goes without what the record would tell.
fn no_record_needed(origin: Origin, place: &str, field: &str) -> Result<(), Problem> {
    match origin {
        Origin::Own => Ok(()),
        Origin::Record | Origin::Imported => Err(Problem::new(
            place,
            &format!("the field `{field}` is missing"),
            "give it: only a meeting whose `origin` is `own` goes without",
        )),
    }
}

/// The item that a motion or another proposal concerns, if it names one.
fn concerned(setting: &Setting, place: &str, raw: &format::Item) -> Result<Option<usize>, Problem> {
    let on = raw.on.as_deref();
    on.map(|id| setting.item(&format!("{place}.on"), id)).transpose()
}

/// The law is that of the meeting's day, so that no vote comes before it.
fn day(setting: &Setting, place: &str, raw: &format::Item) -> Result<(), Problem> {
    match raw.date {
        Some(date) if date <= setting.date => Err(Problem::new(
            &format!("{place}.date"),
            &format!("the vote is dated {date}, the meeting {}", setting.date),
            "give a later day, or leave the field out",
        )),
        _ => Ok(()),
    }
}

/// A field that this kind of item needs.
fn needed<'a, T>(value: Option<&'a T>, place: &str, field: &str) -> Result<&'a T, Problem> {
    value.ok_or_else(|| {
        Problem::new(
            place,
            &format!("the field `{field}` is missing"),
            "this kind of item needs it",
        )
    })
}

fn business(
    setting: &Setting,
    texts: &[DraftResolution],
    before: &[Item],
    place: &str,
    raw: &format::Item,
) -> Result<Business, Problem> {
    let fields = [
        ("motion", raw.motion.is_some(), raw.kind == ItemKind::Motion),
        ("proposal", raw.proposal.is_some(), raw.kind == ItemKind::Draft),
        (
            "on",
            raw.on.is_some(),
            raw.kind == ItemKind::Motion || raw.proposal.is_some(),
        ),
        (
            "ruled",
            raw.ruled.is_some(),
            matches!(raw.proposal, Some(Proposal::Ruling | Proposal::Overrule)),
        ),
        ("over", raw.over.is_some(), raw.proposal == Some(Proposal::Order)),
        ("draft", raw.draft.is_some(), raw.kind != ItemKind::Motion),
        ("changes", raw.changes.is_some(), raw.kind == ItemKind::Amendment),
        ("paragraphs", raw.paragraphs.is_some(), raw.kind == ItemKind::Part),
    ];
    if let Some((field, ..)) = fields.iter().find(|(_, given, fits)| *given && !fits) {
        return Err(Problem::new(
            &format!("{place}.{field}"),
            "this kind of item has no such field",
            "leave it out, or correct `kind`",
        ));
    }
    if raw.kind == ItemKind::Motion {
        let kind = *needed(raw.motion.as_ref(), place, "motion")?;
        let on = concerned(setting, place, raw)?;
        return Ok(Business::Motion { kind, on });
    }
    let draft = setting.draft(
        &format!("{place}.draft"),
        needed(raw.draft.as_ref(), place, "draft")?,
    )?;
    let empty = DraftResolution::default();
    let text = texts.get(draft).unwrap_or(&empty);
    match raw.kind {
        ItemKind::Amendment => {
            let changes = needed(raw.changes.as_ref(), place, "changes")?.clone();
            changes_fit(text, before, draft, &format!("{place}.changes"), &changes)?;
            Ok(Business::Amendment { draft, changes })
        }
        ItemKind::Part => {
            let paragraphs = needed(raw.paragraphs.as_ref(), place, "paragraphs")?.clone();
            let missing = paragraphs.iter().find(|id| !has(text, id));
            if let Some(id) = missing {
                return Err(no_paragraph(format!("{place}.paragraphs"), text, id));
            }
            Ok(Business::Part { draft, paragraphs })
        }
        ItemKind::Motion | ItemKind::Draft => Ok(Business::Draft { draft }),
    }
}

fn has(text: &DraftResolution, id: &str) -> bool {
    text.paragraphs.iter().any(|paragraph| paragraph.id == id)
}

fn no_paragraph(place: String, text: &DraftResolution, id: &str) -> Problem {
    let known: Vec<&str> = text.paragraphs.iter().map(|p| p.id.as_str()).collect();
    Problem::new(
        &place,
        &format!("the draft has no paragraph `{id}`"),
        &format!("its paragraphs are: {}", known.join(", ")),
    )
}

/// Every change must find its place: in the draft as submitted, or as amended by what is put before.
fn changes_fit(
    text: &DraftResolution,
    before: &[Item],
    draft: usize,
    place: &str,
    changes: &[TextChange],
) -> Result<(), Problem> {
    if changes.is_empty() {
        return Err(Problem::new(
            place,
            "the amendment changes nothing",
            "give at least one change",
        ));
    }
    let mut submitted = text.clone();
    let mut amended = text.clone();
    for item in before {
        if let Business::Amendment { draft: of, changes } = &item.business
            && *of == draft
        {
            for change in changes {
                // What finds no place here may still find one on the recorded course.
                drop(amended.change(change, 0));
            }
        }
    }
    for (number, change) in changes.iter().enumerate() {
        let place = format!("{place}[{number}]");
        if let TextChange::AddParagraph { id, .. } = change
            && has(&submitted, id)
        {
            return Err(Problem::new(
                &place,
                &format!("the draft already has a paragraph `{id}`"),
                "give the new paragraph its own name",
            ));
        }
        let (first, second) = (submitted.change(change, 0), amended.change(change, 0));
        let (Err(no_place), Err(_)) = (first, second) else {
            continue;
        };
        return Err(match change {
            TextChange::Replace { from, .. } if has(&submitted, &no_place.paragraph) => Problem::new(
                &place,
                &format!("`{from}` does not occur in {}", no_place.paragraph),
                "quote the words as the paragraph's outline has them",
            ),
            _ => no_paragraph(place, &submitted, &no_place.paragraph),
        });
    }
    Ok(())
}

/// What the law takes a proposal for that is no draft resolution. That a ruling stands is put like any proposal: rules 30
/// and 71 know only the vote to overrule it.
fn proposed(setting: &Setting, raw: &format::Item, place: &str) -> Result<Object, Problem> {
    let resolution = raw.symbol.is_some() || raw.document.is_some();
    let elsewhere = match (setting.body, raw.proposal) {
        (Body::SecurityCouncil, Some(Proposal::ImportantQuestion)) => "General Assembly",
        (Body::GeneralAssembly, Some(Proposal::ProceduralMatter)) => "Security Council",
        (_, None | Some(Proposal::Ruling | Proposal::Agenda)) => return Ok(Object::Draft),
        // A draft resolution that declares a question important is adopted as one (Article 18(3) asks no more of it).
        (_, Some(Proposal::ImportantQuestion)) if resolution => return Ok(Object::Draft),
        (_, Some(Proposal::Order)) => return Ok(Object::Motion(MotionKind::Priority)),
        (_, Some(Proposal::SeparateVote)) => return Ok(Object::Motion(MotionKind::Division)),
        (_, Some(Proposal::Overrule)) => return Ok(Object::Ruling),
        (_, Some(Proposal::ImportantQuestion | Proposal::ProceduralMatter)) => return Ok(Object::Character),
    };
    Err(Problem::new(
        place,
        &format!("this question is put in the {elsewhere} only"),
        "give `important-question` in the Assembly, `procedural-matter` in the Council",
    ))
}

fn question(
    setting: &Setting,
    item: &str,
    raw: &format::Item,
    business: &Business,
) -> Result<Question, Problem> {
    let place = format!("{item}.question");
    let object = match business {
        Business::Motion { kind, .. } => Object::Motion(*kind),
        Business::Amendment { .. } | Business::Revision { .. } => Object::Amendment,
        Business::Part { .. } => Object::Part,
        Business::Draft { .. } => proposed(setting, raw, &format!("{item}.proposal"))?,
        Business::WithoutVote { .. } | Business::Withdrawal { .. } => Object::Draft,
        Business::Importance { .. } => Object::Character,
        Business::Ruling { .. } => Object::Ruling,
    };
    let question = &raw.question;
    match (setting.body, setting.forum, question.matter, question.importance) {
        (Body::SecurityCouncil, _, Some(matter), None) if !question.second_vote => {
            let basis = if question.undetermined {
                Basis::Undetermined
            } else {
                Basis::Settled
            };
            let character = Character { matter, basis };
            Ok(Question::council_with(object, character))
        }
        (Body::GeneralAssembly, Some(forum), None, Some(asked)) if !question.undetermined => {
            Ok(Question::Assembly(AssemblyQuestion {
                second_vote: question.second_vote,
                ..asked.question(object, forum)
            }))
        }
        (Body::SecurityCouncil, ..) => Err(Problem::new(
            &place,
            "this is not a question of the Security Council",
            "give `matter` (`procedural` or `all-other`), and nothing of the Assembly's",
        )),
        (Body::GeneralAssembly, ..) => Err(Problem::new(
            &place,
            "this is not a question of the General Assembly",
            "give `importance` (`other`, `peace-and-security`, `listed` or `declared`), and nothing of the Council's",
        )),
    }
}
