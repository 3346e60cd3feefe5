//! A meeting in the packed form. The functions that write and those that read stand in pairs and keep the same order.
use super::stream::{Choice, Reader, Writer};
use super::{CannotPack, Unreadable};
use crate::scenario::{
    DraftRecord, ItemRecord, Origin, President, Proposal, Recorded, RecordedGround, RecordedOutcome, Remark,
    RulingRecord, Scenario, Source,
};
use rules::category::AssemblyCategory;
use rules::category::{Importance, Matter};
use rules::date::Date;
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::meeting::{Business, Item, Meeting, Ruling};
use rules::member::MemberId;
use rules::membership::{Body, Membership, Seat, Standing};
use rules::motion::MotionKind;
use rules::question::{AssemblyQuestion, Basis, Character, Forum, Object, Question};
use rules::sitting::Sitting;
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

const BODIES: Choice<Body> = Choice(Body::SecurityCouncil, &[Body::GeneralAssembly]);
const FORUMS: Choice<Forum> = Choice(
    Forum::Plenary,
    &[Forum::EmergencySpecialSession, Forum::MainCommittee],
);
const ORIGINS: Choice<Origin> = Choice(Origin::Record, &[Origin::Imported, Origin::Own]);
/// What a seat is: whether it is permanent, and whether its member may vote.
const SEATS: Choice<(bool, Standing)> = Choice(
    (false, Standing::MayVote),
    &[
        (true, Standing::MayVote),
        (false, Standing::Arrears),
        (false, Standing::NoCredentials),
    ],
);
const PARAGRAPHS: Choice<ParagraphKind> = Choice(ParagraphKind::Preambular, &[ParagraphKind::Operative]);
const MOTIONS: Choice<MotionKind> = Choice(
    MotionKind::SuspendMeeting,
    &[
        MotionKind::AdjournMeeting,
        MotionKind::AdjournToTime,
        MotionKind::ReferToCommittee,
        MotionKind::PostponeDiscussion,
        MotionKind::AdjournDebate,
        MotionKind::CloseDebate,
        MotionKind::NotCompetent,
        MotionKind::Division,
        MotionKind::Priority,
        MotionKind::NotVoteOnNext,
        MotionKind::Reconsider,
    ],
);
/// What is put to the vote, but for motions, which are missing here and told apart by their kind.
const OBJECTS: Choice<Object> = Choice(
    Object::Draft,
    &[Object::Amendment, Object::Part, Object::Ruling, Object::Character],
);
const MATTERS: Choice<Matter> = Choice(Matter::Procedural, &[Matter::AllOther]);
const BASES: Choice<Basis> = Choice(Basis::Settled, &[Basis::Undetermined]);
const IMPORTANCE: Choice<Importance> = Choice(
    Importance::Other,
    &[
        Importance::PeaceAndSecurity,
        Importance::Listed,
        Importance::Declared,
        Importance::RuledImportant,
        Importance::RuledOther,
    ],
);
const PROPOSALS: Choice<Proposal> = Choice(
    Proposal::Agenda,
    &[
        Proposal::Order,
        Proposal::SeparateVote,
        Proposal::Ruling,
        Proposal::Overrule,
        Proposal::ImportantQuestion,
        Proposal::ProceduralMatter,
    ],
);
const OUTCOMES: Choice<RecordedOutcome> = Choice(RecordedOutcome::Adopted, &[RecordedOutcome::NotAdopted]);
const GROUNDS: Choice<RecordedGround> = Choice(
    RecordedGround::NotEnoughVotes,
    &[
        RecordedGround::DidNotConcur,
        RecordedGround::NoMajority,
        RecordedGround::EquallyDivided,
        RecordedGround::RulingStands,
    ],
);
const VOTES: Choice<Vote> = Choice(
    Vote::InFavour,
    &[
        Vote::Against,
        Vote::Abstaining,
        Vote::NotVoting(NotVoting::NotParticipating),
        Vote::NotVoting(NotVoting::Absent),
        Vote::NotVoting(NotVoting::Unspecified),
    ],
);

/// What an item is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Motion,
    Amendment,
    Part,
    Draft,
}
const KINDS: Choice<Kind> = Choice(Kind::Draft, &[Kind::Motion, Kind::Amendment, Kind::Part]);

/// What a change does to a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Op {
    Replace,
    Append,
    AddParagraph,
    DeleteParagraph,
}
const OPS: Choice<Op> = Choice(Op::Replace, &[Op::Append, Op::AddParagraph, Op::DeleteParagraph]);

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

/// Reads a meeting that [`write`] wrote.
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
    let remarks = from.list(|from| Remark {
        text: from.text(),
        sources: self::sources(from, sources.len()),
    });
    if drafts.len() != texts.len() || (body == Body::GeneralAssembly) != forum.is_some() {
        from.damaged();
    }
    Some(Scenario {
        id,
        origin,
        title,
        introduction,
        question,
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

/// The member on a seat, which may be missing.
fn seat(from: &mut Reader<'_>, membership: &Membership) -> Option<MemberId> {
    let number = from.maybe_below(membership.seats().len())?;
    membership.seats().get(number).map(|seat| seat.member)
}

fn put_sources(to: &mut Writer, sources: &[usize]) {
    to.list(sources, |to, source| to.number(*source));
}

fn sources(from: &mut Reader<'_>, known: usize) -> Vec<usize> {
    from.list(|from| from.below(known))
}

fn put_record(to: &mut Writer, membership: &Membership, item: &ItemRecord) {
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

fn record(from: &mut Reader<'_>, membership: &Arc<Membership>, items: usize, known: usize) -> ItemRecord {
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

fn put_item(to: &mut Writer, item: &Item) {
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
            to.one_of(&IMPORTANCE, &question.importance);
            to.flag(question.second_vote);
        }
    }
}

fn item(from: &mut Reader<'_>, forum: Option<Forum>, items: usize, drafts: usize) -> Item {
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
        Some(forum) => Question::Assembly(AssemblyQuestion {
            importance: from.one_of(&IMPORTANCE),
            second_vote: from.flag(),
            ..AssemblyQuestion::on(AssemblyCategory::Other, object, forum)
        }),
    };
    Item { business, question }
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
