//! Checks a scenario file and makes a [`Scenario`] of it: names resolved, seats filled, sums added up.
use super::error::Problem;
use super::model::{DraftRecord, Intention, Origin, Remark, RulingRecord, Scenario};
use super::setting::{Setting, filled, name, names};
use super::{format, item, seats, suggestions};
use crate::states;
use rules::draft::{DraftResolution, Paragraph};
use rules::meeting::{Meeting, Ruling};
use rules::membership::Body;
use rules::question::Forum;
use rules::sitting::Sitting;
use std::sync::Arc;

pub(super) fn check(file: &format::File) -> Result<Scenario, Problem> {
    name("id", &file.id)?;
    filled("title", &file.title)?;
    if file.maker.is_some() && file.origin != Origin::Own {
        return Err(Problem::new(
            "maker",
            "a record has no maker",
            "leave it out: only a meeting whose `origin` is `own` has it",
        ));
    }
    body_and_forum(file.body, file.forum)?;
    if states::members_on(file.date).is_empty() {
        return Err(Problem::new(
            "date",
            &format!("on `{}` the United Nations did not exist yet", file.date),
            "give the day of the meeting, 24 October 1945 or later",
        ));
    }
    let membership = Arc::new(seats::membership(file.body, file.date, &file.seats)?);
    if let Some(president) = file.president {
        seats::seated(&membership, file.date, president.member, "president")?;
    }
    if file.items.is_empty() {
        return Err(Problem::new(
            "items",
            "nothing is put to the vote",
            "give at least one item",
        ));
    }
    let setting = Setting {
        body: file.body,
        forum: file.forum,
        date: file.date,
        origin: file.origin,
        membership,
        sources: names("sources", file.sources.iter().map(|source| &source.id))?,
        draft_ids: names("drafts", file.drafts.iter().map(|draft| &draft.id))?,
        item_ids: names("items", file.items.iter().map(|item| &item.id))?,
    };

    let mut texts = Vec::with_capacity(file.drafts.len());
    let mut drafts = Vec::with_capacity(file.drafts.len());
    for (number, draft) in file.drafts.iter().enumerate() {
        let place = format!("drafts[{number}].paragraphs");
        names(&place, draft.paragraphs.iter().map(|paragraph| &paragraph.id))?;
        let paragraphs = draft.paragraphs.iter();
        texts.push(DraftResolution {
            paragraphs: paragraphs
                .map(|paragraph| Paragraph::original(&paragraph.id, paragraph.kind, &paragraph.outline))
                .collect(),
        });
        drafts.push(DraftRecord {
            id: draft.id.clone(),
            symbol: draft.symbol.clone(),
            title: draft.title.clone(),
            note: draft.note.clone(),
        });
    }

    let mut items = Vec::with_capacity(file.items.len());
    let mut records = Vec::with_capacity(file.items.len());
    for (number, raw) in file.items.iter().enumerate() {
        let (item, record) = item::check(&setting, &texts, &items, number, raw)?;
        items.push(item);
        records.push(record);
    }
    let rulings = rulings(&setting, &file.rulings)?;
    let mut remarks = Vec::with_capacity(file.remarks.len());
    for (number, remark) in file.remarks.iter().enumerate() {
        let sources = setting.sources(&format!("remarks[{number}].sources"), &remark.sources)?;
        let text = remark.text.clone();
        remarks.push(Remark { text, sources });
    }
    suggestions::check(&setting, &records, &file.suggestions)?;
    let intentions = intentions(&setting, &file.intentions)?;
    let meeting = Meeting {
        sitting: Sitting::on(file.date),
        membership: setting.membership,
        drafts: texts,
        items,
        rulings: rulings
            .iter()
            .map(|ruling| Ruling::Excludes {
                carried: ruling.carried,
                excluded: ruling.excluded,
            })
            .collect(),
    };
    Ok(Scenario {
        id: file.id.clone(),
        origin: file.origin,
        maker: file.maker.clone(),
        title: file.title.clone(),
        introduction: file.introduction.clone(),
        question: file.question.clone(),
        suggestions: file.suggestions.clone(),
        body: file.body,
        forum: file.forum,
        date: file.date,
        meeting_label: file.meeting.clone(),
        president: file.president,
        sources: file.sources.clone(),
        drafts,
        items: records,
        meeting,
        rulings,
        intentions,
        remarks,
    })
}

fn intentions(setting: &Setting, raw: &[format::Intention]) -> Result<Vec<Intention>, Problem> {
    let one = |(number, said): (usize, &format::Intention)| {
        let place = format!("intentions[{number}]");
        seats::seated(
            &setting.membership,
            setting.date,
            said.member,
            &format!("{place}.member"),
        )?;
        filled(&format!("{place}.condition"), &said.condition)?;
        filled(&format!("{place}.certainty"), &said.certainty)?;
        let sources = setting.sources(&format!("{place}.sources"), &said.sources)?;
        if sources.is_empty() {
            return Err(Problem::new(
                &format!("{place}.sources"),
                "nothing says where this statement comes from",
                "name at least one of the file's sources",
            ));
        }
        if said.on.is_empty() {
            return Err(Problem::new(
                &format!("{place}.on"),
                "nothing says on whose vote",
                "name at least one item of the meeting",
            ));
        }
        let item = |(number, id): (usize, &String)| setting.item(&format!("{place}.on[{number}]"), id);
        Ok(Intention {
            member: said.member,
            items: said.on.iter().enumerate().map(item).collect::<Result<_, _>>()?,
            condition: said.condition.clone(),
            vote: said.vote,
            certainty: said.certainty.clone(),
            sources,
        })
    };
    raw.iter().enumerate().map(one).collect()
}

fn body_and_forum(body: Body, forum: Option<Forum>) -> Result<(), Problem> {
    match (body, forum) {
        (Body::SecurityCouncil, Some(_)) => Err(Problem::new(
            "forum",
            "the Security Council has one forum",
            "leave the field out",
        )),
        (Body::GeneralAssembly, None) => Err(Problem::new(
            "forum",
            "nothing says where the Assembly votes",
            "give `plenary`, `emergency-special-session` or `main-committee`",
        )),
        _ => Ok(()),
    }
}

fn rulings(setting: &Setting, raw: &[format::Ruling]) -> Result<Vec<RulingRecord>, Problem> {
    let mut rulings = Vec::with_capacity(raw.len());
    for (number, ruling) in raw.iter().enumerate() {
        let place = format!("rulings[{number}]");
        let carried = setting.item(&format!("{place}.carried"), &ruling.carried)?;
        let excluded = setting.item(&format!("{place}.excluded"), &ruling.excluded)?;
        filled(&format!("{place}.reason"), &ruling.reason)?;
        if excluded <= carried {
            return Err(Problem::new(
                &format!("{place}.excluded"),
                &format!("`{}` is not put after `{}`", ruling.excluded, ruling.carried),
                "only an item that comes later can be excluded: exchange the two, or the order of the items",
            ));
        }
        rulings.push(RulingRecord {
            carried,
            excluded,
            reason: ruling.reason.clone(),
        });
    }
    Ok(rulings)
}
