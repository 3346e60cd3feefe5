//! What is put to the vote in the packed form: what it is, what it asks, who voted how. Each function that writes has one
//! beside it that reads in the same order.
use super::choices::{
    ASKED, BASES, GOVERNED, GROUNDS, KINDS, Kind, MATTERS, MOTIONS, OBJECTS, OPS, OUTCOMES, Op, PARAGRAPHS,
    PROPOSALS, VOTES,
};
use super::stream::{Reader, Writer};
use crate::asked::Asked;
use crate::scenario::{ItemRecord, Recorded};
use rules::draft::TextChange;
use rules::meeting::{Business, Governed, Governs, Item};
use rules::member::MemberId;
use rules::membership::Membership;
use rules::question::{AssemblyQuestion, Character, Forum, Object, Question};
use rules::vote::{ByVote, Vote};
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

pub(super) fn put_record(to: &mut Writer, membership: &Membership, item: &ItemRecord) {
    to.text(&item.id);
    to.text(&item.title);
    to.text(&item.about);
    to.maybe_text(item.symbol.as_deref());
    to.maybe_text(item.document.as_deref());
    to.text(&item.proposed_by);
    to.text(&item.description);
    to.flag(item.date.is_some());
    if let Some(date) = item.date {
        to.date(date);
    }
    to.maybe_one_of(&PROPOSALS, item.proposal.as_ref());
    to.maybe_number(item.on);
    to.maybe_text(item.text_note.as_deref());
    put_votes(to, membership, &item.votes);
    to.maybe_one_of(
        &OUTCOMES,
        item.recorded.as_ref().map(|recorded| &recorded.outcome),
    );
    if let Some(recorded) = &item.recorded {
        to.maybe_one_of(&GROUNDS, recorded.ground.as_ref());
        to.list(&recorded.vetoed_by, |to, member| {
            to.maybe_number(membership.seat_of(*member));
        });
    }
    to.text(&item.certainty);
    to.maybe_text(item.order_certainty.as_deref());
    to.maybe_text(item.note.as_deref());
    to.maybe_text(item.roll_note.as_deref());
    put_sources(to, &item.sources);
}

pub(super) fn record(
    from: &mut Reader<'_>,
    membership: &Arc<Membership>,
    items: usize,
    known: usize,
) -> ItemRecord {
    ItemRecord {
        id: from.text(),
        title: from.text(),
        about: from.text(),
        symbol: from.maybe_text(),
        document: from.maybe_text(),
        proposed_by: from.text(),
        description: from.text(),
        date: if from.flag() { from.date() } else { None },
        proposal: from.maybe_one_of(&PROPOSALS),
        on: from.maybe_below(items),
        text_note: from.maybe_text(),
        votes: votes(from, membership),
        recorded: from.maybe_one_of(&OUTCOMES).map(|outcome| Recorded {
            outcome,
            ground: from.maybe_one_of(&GROUNDS),
            vetoed_by: from
                .list(|from| seat(from, membership))
                .into_iter()
                .flatten()
                .collect(),
        }),
        certainty: from.text(),
        order_certainty: from.maybe_text(),
        note: from.maybe_text(),
        roll_note: from.maybe_text(),
        sources: sources(from, known),
    }
}

/// For each seat its vote, missing where it is not known; then the counts of those.
fn put_votes(to: &mut Writer, membership: &Membership, votes: &Votes) {
    for seat in membership.seats() {
        to.maybe_one_of(&VOTES, votes.of(seat.member).as_ref());
    }
    to.flag(!votes.is_full_roll());
    if !votes.is_full_roll() {
        for (_, unattributed) in votes.unattributed().iter() {
            to.number(usize::from(unattributed.permanent));
            to.number(usize::from(unattributed.other));
        }
    }
}

fn votes(from: &mut Reader<'_>, membership: &Arc<Membership>) -> Votes {
    let seats = membership.seats().iter();
    let named: Vec<(MemberId, Vote)> = seats
        .filter_map(|seat| from.maybe_one_of(&VOTES).map(|vote| (seat.member, vote)))
        .collect();
    let mut unattributed = ByVote::<Unattributed>::default();
    if from.flag() {
        for vote in Vote::ALL {
            *unattributed.get_mut(vote) = Unattributed {
                permanent: seats_of(from),
                other: seats_of(from),
            };
        }
    }
    Votes::new(membership, named, unattributed).unwrap_or_else(|_| {
        from.damaged();
        Votes::none_cast(membership)
    })
}

/// A count of seats.
fn seats_of(from: &mut Reader<'_>) -> u16 {
    u16::try_from(from.number()).unwrap_or(u16::MAX)
}

pub(super) fn put_item(to: &mut Writer, item: &Item) {
    match &item.business {
        Business::Motion { kind, on } => {
            to.one_of(&KINDS, &Kind::Motion);
            to.one_of(&MOTIONS, kind);
            to.maybe_number(*on);
        }
        Business::Amendment { draft, changes } => {
            to.one_of(&KINDS, &Kind::Amendment);
            to.number(*draft);
            to.list(changes, put_change);
        }
        Business::Part { draft, paragraphs } => {
            to.one_of(&KINDS, &Kind::Part);
            to.number(*draft);
            to.list(paragraphs, |to, paragraph| to.text(paragraph));
        }
        Business::Draft { draft } => {
            to.one_of(&KINDS, &Kind::Draft);
            to.number(*draft);
        }
        // No file says these; `write` finds that they are not read again.
        Business::Revision { .. }
        | Business::WithoutVote { .. }
        | Business::Withdrawal { .. }
        | Business::Importance { .. }
        | Business::Ruling { .. } => {}
    }
    put_governs(to, item.governs);
    let object = item.question.object();
    match object {
        Object::Motion(kind) => {
            to.maybe_one_of(&OBJECTS, None);
            to.one_of(&MOTIONS, &kind);
        }
        _ => to.maybe_one_of(&OBJECTS, Some(&object)),
    }
    match &item.question {
        Question::Council(question) => {
            to.one_of(&MATTERS, &question.character.matter);
            to.one_of(&BASES, &question.character.basis);
        }
        Question::Assembly(question) => {
            to.one_of(&ASKED, &Asked::of(question));
            to.flag(question.second_vote);
        }
    }
}

pub(super) fn item(from: &mut Reader<'_>, forum: Option<Forum>, items: usize, drafts: usize) -> Item {
    let kind = from.one_of(&KINDS);
    let business = match kind {
        Kind::Motion => Business::Motion {
            kind: from.one_of(&MOTIONS),
            on: from.maybe_below(items),
        },
        Kind::Amendment => Business::Amendment {
            draft: from.below(drafts),
            changes: from.list(change),
        },
        Kind::Part => Business::Part {
            draft: from.below(drafts),
            paragraphs: from.list(Reader::text),
        },
        Kind::Draft => Business::Draft {
            draft: from.below(drafts),
        },
    };
    let governs = governs(from, items);
    let object = from
        .maybe_one_of(&OBJECTS)
        .unwrap_or_else(|| Object::Motion(from.one_of(&MOTIONS)));
    let question = match forum {
        None => Question::council_with(
            object,
            Character {
                matter: from.one_of(&MATTERS),
                basis: from.one_of(&BASES),
            },
        ),
        Some(forum) => {
            let asked = from.one_of(&ASKED);
            Question::Assembly(AssemblyQuestion {
                second_vote: from.flag(),
                ..asked.question(object, forum)
            })
        }
    };
    Item {
        governs,
        ..Item::new(business, question)
    }
}

/// The later item, and what is decided about it. No file says what a reader supposes.
fn put_governs(to: &mut Writer, governs: Option<Governs>) {
    to.maybe_number(governs.map(|governs| governs.item));
    match governs.map(|governs| governs.what) {
        Some(Governed::Order { over }) => {
            to.maybe_one_of(&GOVERNED, None);
            to.number(over);
        }
        Some(what) => to.maybe_one_of(&GOVERNED, Some(&what)),
        None => {}
    }
}

fn governs(from: &mut Reader<'_>, items: usize) -> Option<Governs> {
    let item = from.maybe_below(items)?;
    let what = match from.maybe_one_of(&GOVERNED) {
        Some(what) => what,
        None => Governed::Order {
            over: from.below(items),
        },
    };
    Some(Governs { item, what })
}

fn put_change(to: &mut Writer, change: &TextChange) {
    match change {
        TextChange::Replace {
            paragraph,
            from,
            to: by,
        } => {
            to.one_of(&OPS, &Op::Replace);
            to.text(paragraph);
            to.text(from);
            to.text(by);
        }
        TextChange::Append { paragraph, text } => {
            to.one_of(&OPS, &Op::Append);
            to.text(paragraph);
            to.text(text);
        }
        TextChange::AddParagraph {
            id,
            kind,
            after,
            text,
        } => {
            to.one_of(&OPS, &Op::AddParagraph);
            to.text(id);
            to.one_of(&PARAGRAPHS, kind);
            to.maybe_text(after.as_deref());
            to.text(text);
        }
        TextChange::DeleteParagraph { paragraph } => {
            to.one_of(&OPS, &Op::DeleteParagraph);
            to.text(paragraph);
        }
    }
}

fn change(from: &mut Reader<'_>) -> TextChange {
    match from.one_of(&OPS) {
        Op::Replace => TextChange::Replace {
            paragraph: from.text(),
            from: from.text(),
            to: from.text(),
        },
        Op::Append => TextChange::Append {
            paragraph: from.text(),
            text: from.text(),
        },
        Op::AddParagraph => TextChange::AddParagraph {
            id: from.text(),
            kind: from.one_of(&PARAGRAPHS),
            after: from.maybe_text(),
            text: from.text(),
        },
        Op::DeleteParagraph => TextChange::DeleteParagraph {
            paragraph: from.text(),
        },
    }
}

/// The member on a seat, which may be missing.
pub(super) fn seat(from: &mut Reader<'_>, membership: &Membership) -> Option<MemberId> {
    let number = from.maybe_below(membership.seats().len())?;
    membership.seats().get(number).map(|seat| seat.member)
}

pub(super) fn put_sources(to: &mut Writer, sources: &[usize]) {
    to.list(sources, |to, source| to.number(*source));
}

pub(super) fn sources(from: &mut Reader<'_>, known: usize) -> Vec<usize> {
    from.list(|from| from.below(known))
}
