//! A meeting in the packed form. Each function that writes has one beside it that reads in the same order.
use super::choices::{BODIES, FORUMS, ORIGINS, PARAGRAPHS, SEATS, VOTES};
use super::item::{self, item, put_item, put_record, put_sources, record, seat};
use super::stream::{Reader, Writer};
use super::{CannotPack, Unreadable};
use crate::scenario::{
    DraftRecord, Intention, ItemRecord, President, Remark, RulingRecord, Scenario, Source, Suggestion,
};
use rules::date::Date;
use rules::draft::{DraftResolution, Paragraph};
use rules::meeting::{Meeting, Ruling};
use rules::membership::{Body, Membership, Seat};
use rules::sitting::Sitting;
use std::sync::Arc;

/// Writes a meeting.
///
/// # Errors
/// [`CannotPack`] when the meeting holds what no scenario file can say, such as a revision, so that [`read`] would not
/// give the same again.
pub fn write(scenario: &Scenario) -> Result<Vec<u8>, CannotPack> {
    let mut to = Writer::default();
    put_scenario(&mut to, scenario);
    let file = to.finish()?;
    if read(&file).as_ref() == Ok(scenario) {
        Ok(file)
    } else {
        Err(CannotPack)
    }
}

/// Reads a meeting that [`write()`] wrote.
///
/// Seats and votes go through the same checks as those of any meeting, and everything that is named by its place is
/// there. That the record agrees with itself was checked before it was written.
///
/// # Errors
/// [`Unreadable`] when the file is of another version, was changed since, or is no meeting.
pub fn read(file: &[u8]) -> Result<Scenario, Unreadable> {
    let mut from = Reader::open(file)?;
    let scenario = scenario(&mut from).ok_or(Unreadable::Damaged)?;
    from.done()?;
    Ok(scenario)
}

fn put_scenario(to: &mut Writer, scenario: &Scenario) {
    let meeting = &scenario.meeting;
    let membership = &meeting.membership;
    to.one_of(&BODIES, &scenario.body);
    to.maybe_one_of(&FORUMS, scenario.forum.as_ref());
    to.date(scenario.date);
    to.members(membership.seats().iter().map(|seat| seat.member));
    for seat in membership.seats() {
        to.one_of(&SEATS, &(seat.permanent, seat.standing));
    }
    to.text(&scenario.id);
    to.one_of(&ORIGINS, &scenario.origin);
    to.text(&scenario.title);
    to.text(&scenario.introduction);
    to.text(&scenario.question);
    to.list(&scenario.suggestions, |to, suggestion| {
        to.text(&suggestion.changes);
        to.maybe_text(suggestion.label.as_deref());
    });
    to.text(&scenario.meeting_label);
    to.maybe_number(
        scenario
            .president
            .and_then(|president| membership.seat_of(president.member)),
    );
    to.flag(scenario.president.is_some_and(|president| president.reckoned));
    to.list(&scenario.sources, |to, source| {
        to.text(&source.id);
        to.text(&source.title);
        to.maybe_text(source.url.as_deref());
        to.maybe_text(source.via.as_deref());
    });
    to.list(&scenario.drafts, |to, draft| {
        to.text(&draft.id);
        to.maybe_text(draft.symbol.as_deref());
        to.text(&draft.title);
        to.maybe_text(draft.note.as_deref());
    });
    to.list(&meeting.drafts, |to, text| {
        to.list(&text.paragraphs, |to, paragraph| {
            to.text(&paragraph.id);
            to.one_of(&PARAGRAPHS, &paragraph.kind);
            to.text(&paragraph.clean());
        });
    });
    to.list(&scenario.items, |to, item| put_record(to, membership, item));
    meeting.items.iter().for_each(|item| put_item(to, item));
    to.list(&scenario.rulings, |to, ruling| {
        to.number(ruling.carried);
        to.number(ruling.excluded);
        to.text(&ruling.reason);
    });
    to.list(&scenario.intentions, |to, said| {
        to.maybe_number(membership.seat_of(said.member));
        to.list(&said.items, |to, item| to.number(*item));
        to.text(&said.condition);
        to.one_of(&VOTES, &said.vote);
        to.text(&said.certainty);
        put_sources(to, &said.sources);
    });
    to.list(&scenario.remarks, |to, remark| {
        to.text(&remark.text);
        put_sources(to, &remark.sources);
    });
}

/// The meeting; `None` without a day or without the seats of a body.
fn scenario(from: &mut Reader<'_>) -> Option<Scenario> {
    let body = from.one_of(&BODIES);
    let forum = from.maybe_one_of(&FORUMS);
    let date = from.date()?;
    let membership = Arc::new(membership(from, body, date)?);
    let id = from.text();
    let origin = from.one_of(&ORIGINS);
    let title = from.text();
    let introduction = from.text();
    let question = from.text();
    let suggestions = from.list(|from| Suggestion {
        changes: from.text(),
        label: from.maybe_text(),
    });
    let meeting_label = from.text();
    let president = seat(from, &membership);
    let reckoned = from.flag();
    let sources = from.list(|from| Source {
        id: from.text(),
        title: from.text(),
        url: from.maybe_text(),
        via: from.maybe_text(),
    });
    let drafts = from.list(|from| DraftRecord {
        id: from.text(),
        symbol: from.maybe_text(),
        title: from.text(),
        note: from.maybe_text(),
    });
    let texts = from.list(|from| DraftResolution {
        paragraphs: from.list(|from| {
            let (id, kind) = (from.text(), from.one_of(&PARAGRAPHS));
            Paragraph::original(id, kind, from.text())
        }),
    });
    let count = from.count();
    let items = (0..count).map(|_| record(from, &membership, count, sources.len()));
    let items: Vec<ItemRecord> = items.collect();
    let put = (0..count)
        .map(|_| item(from, forum, count, texts.len()))
        .collect();
    let rulings = from.list(|from| {
        let (carried, excluded) = (from.number(), from.below(count));
        // Only what comes later can be excluded.
        if carried >= excluded {
            from.damaged();
        }
        let reason = from.text();
        RulingRecord {
            carried,
            excluded,
            reason,
        }
    });
    let intentions = from.list(|from| {
        let member = seat(from, &membership);
        let items = from.list(|from| from.below(count));
        let condition = from.text();
        let (vote, certainty) = (from.one_of(&VOTES), from.text());
        let sources = item::sources(from, sources.len());
        if member.is_none() {
            from.damaged();
        }
        Some(Intention {
            member: member?,
            items,
            condition,
            vote,
            certainty,
            sources,
        })
    });
    let remarks = from.list(|from| Remark {
        text: from.text(),
        sources: item::sources(from, sources.len()),
    });
    if drafts.len() != texts.len() || (body == Body::GeneralAssembly) != forum.is_some() {
        from.damaged();
    }
    Some(Scenario {
        id,
        origin,
        // A meeting of the library has no maker.
        maker: None,
        title,
        introduction,
        question,
        suggestions,
        body,
        forum,
        date,
        meeting_label,
        president: president.map(|member| President { member, reckoned }),
        sources,
        drafts,
        items,
        meeting: Meeting {
            sitting: Sitting::on(date),
            membership,
            drafts: texts,
            items: put,
            rulings: rulings
                .iter()
                .map(|ruling| Ruling::Excludes {
                    carried: ruling.carried,
                    excluded: ruling.excluded,
                })
                .collect(),
        },
        rulings,
        intentions: intentions.into_iter().flatten().collect(),
        remarks,
    })
}

fn membership(from: &mut Reader<'_>, body: Body, date: Date) -> Option<Membership> {
    let members = from.members();
    let seat = |member| {
        let (permanent, standing) = from.one_of(&SEATS);
        Seat {
            member,
            permanent,
            standing,
        }
    };
    let seats = members.into_iter().map(seat).collect();
    match body {
        Body::SecurityCouncil => Membership::council_of(date, seats).ok(),
        Body::GeneralAssembly => Membership::general_assembly(seats).ok(),
    }
}
