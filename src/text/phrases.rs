//! The app's own phrases: which message says what, with its numbers and names.
use records::groups::{GroupName, Month};
use records::scenario::{ItemRecord, Proposal, Scenario};
use records::seating::SeatNote;
use rules::date::Date;
use rules::meeting::Item;
use rules::member::MemberId;
use rules::membership::Body;
use rules::question::Object;
use rules::vote::Vote;
use rules::votes::change::CannotChange;
use wording::arg::Arg;
use wording::messages::Texts;
use wording::names;
use wording::say::subject::{Proposal as Named, proposal, subject};
use wording::say::vote::vote as vote_word;

fn number(number: usize) -> Arg {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The heading of a column in the hall: `in favour`, `position not known`.
#[must_use]
pub fn column(texts: &Texts, vote: Option<Vote>) -> String {
    vote.map_or_else(|| texts.get("vote-unknown"), |vote| vote_word(texts, vote))
}

/// How many of a column have no name.
#[must_use]
pub fn unnamed(texts: &Texts, count: u16) -> String {
    texts.say("room-unnamed", &[("count", number(count.into()))])
}

/// What a button that sets all members shown does.
#[must_use]
pub fn set_all(texts: &Texts, count: usize, vote: Vote) -> String {
    texts.say(
        "room-set-all",
        &[
            ("count", number(count)),
            ("vote", Arg::Text(vote_word(texts, vote))),
        ],
    )
}

/// That no member fits what is searched for.
#[must_use]
pub fn nobody_found(texts: &Texts, search: &str) -> String {
    texts.say("room-nobody-found", &[("search", Arg::Text(search.to_owned()))])
}

/// The name of a group.
#[must_use]
pub fn group(texts: &Texts, group: GroupName) -> String {
    texts.get(&["group-", &group.as_str().to_ascii_lowercase()].concat())
}

/// For which month the members of a group are known.
#[must_use]
pub fn as_of(texts: &Texts, month: Month) -> String {
    let args = [
        ("month", number(month.month.into())),
        ("year", Arg::Text(month.year.to_string())),
    ];
    texts.say("group-as-of", &args)
}

/// The title of the menu of a member whose vote is not known.
#[must_use]
pub fn assume_title(texts: &Texts, member: MemberId) -> String {
    texts.say(
        "assume-vote",
        &[("member", Arg::Text(names::short_name(texts, member)))],
    )
}

/// That only the count of a vote is known, with the numbers.
#[must_use]
pub fn roll_not_known(texts: &Texts, named: usize, unnamed: u16) -> String {
    texts.say(
        "room-roll-not-known",
        &[("named", number(named)), ("unnamed", number(unnamed.into()))],
    )
}

/// The line above the headline: body, meeting, day, size.
#[must_use]
pub fn eyebrow(texts: &Texts, scenario: &Scenario) -> String {
    let body = match scenario.body {
        rules::membership::Body::SecurityCouncil => "body-security-council",
        rules::membership::Body::GeneralAssembly => "body-general-assembly",
    };
    let members = usize::from(scenario.meeting.membership.size());
    let members = texts.say("room-members", &[("count", number(members))]);
    let mut parts = vec![
        texts.get(body),
        scenario.meeting_label.clone(),
        day(texts, scenario.date),
        members,
    ];
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// The line above the headline of a meeting's page: what the meeting was, and its number.
#[must_use]
pub fn kicker(scenario: &Scenario) -> String {
    let parts = [scenario.title.as_str(), &scenario.meeting_label];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// The title of a page, with the name of the site.
#[must_use]
pub fn page_title(texts: &Texts, title: &str) -> String {
    texts.say("page-title", &[("title", title.into())])
}

/// A day, as people write it.
#[must_use]
pub fn day(texts: &Texts, date: Date) -> String {
    texts.say(
        "date-long",
        &[
            ("day", number(date.day().into())),
            ("month", number(date.month().into())),
            ("year", Arg::Text(date.year().to_string())),
        ],
    )
}

/// An item in the middle of a sentence: `amendment S/2025/115`, `the draft as amended`. A draft that is the
/// only one of its meeting needs no symbol.
#[must_use]
pub fn item(texts: &Texts, scenario: &Scenario, at: usize, amended: bool) -> String {
    let named = scenario.items.get(at).zip(scenario.meeting.items.get(at));
    let Some((record, item)) = named else {
        return String::new();
    };
    let object = item.question.object();
    let named = match record.proposal {
        Some(Proposal::Agenda) => Some(Named::Agenda),
        Some(Proposal::Ruling) => Some(Named::Upheld),
        Some(Proposal::ImportantQuestion) if object == Object::Character => Some(Named::Importance),
        _ => None,
    };
    if let Some(named) = named {
        return proposal(texts, named);
    }
    let only = object == Object::Draft && scenario.drafts.len() == 1;
    let symbol = if only { None } else { record.document.as_deref() };
    subject(texts, object, symbol, amended)
}

/// What is put to the vote, as sentences choose their forms by it. That a ruling stands is put like a draft and is
/// carried like a question.
#[must_use]
pub fn object(record: &ItemRecord, item: &Item) -> Object {
    match record.proposal {
        Some(Proposal::Ruling) => Object::Character,
        _ => item.question.object(),
    }
}

/// What stands before a paragraph of a text. Meetings name paragraphs as drafters do, `PP1` and `OP1`, or by the amendment
/// that adds them; other names are shown as they are.
#[must_use]
pub fn paragraph(texts: &Texts, id: &str) -> String {
    let kinds = [
        ("PP", "text-preamble"),
        ("OP", "text-paragraph"),
        ("Amendment-", "text-amendment"),
    ];
    let numbered = kinds.iter().find_map(|(start, key)| {
        let number: u16 = id.strip_prefix(start)?.parse().ok()?;
        Some(texts.say(key, &[("number", number.into())]))
    });
    match id {
        "Text" => texts.get("text-whole"),
        _ => numbered.unwrap_or_else(|| id.to_owned()),
    }
}

/// What a reader should know of a seat, in the language of the page; of a whole year there are English notes alone.
#[must_use]
pub fn seat_note(texts: &Texts, note: &SeatNote) -> String {
    let own = note
        .member
        .and_then(|member| texts.find(&["note-seat-", member.as_str()].concat()));
    own.unwrap_or_else(|| note.text.clone())
}

/// Why a change does not fit.
#[must_use]
pub fn cannot_change(texts: &Texts, error: &CannotChange) -> String {
    let about = |key: &str, member: MemberId| {
        texts.say(
            key,
            &[("member", Arg::Text(names::name_in_sentence(texts, member)))],
        )
    };
    match error {
        CannotChange::NotAMember(member) => about("cannot-no-seat", *member),
        CannotChange::NotEntitled(member) => about("cannot-not-entitled", *member),
        CannotChange::Known(member) => about("cannot-known", *member),
        CannotChange::Unknown(member) => about("cannot-unknown", *member),
        CannotChange::TooFew { vote, available } => texts.say(
            "cannot-too-few",
            &[
                ("vote", Arg::Text(vote_word(texts, *vote))),
                ("count", number((*available).into())),
            ],
        ),
    }
}

/// How many more changes there are than are listed.
#[must_use]
pub fn and_more(texts: &Texts, count: usize) -> String {
    texts.say("record-more", &[("count", number(count))])
}

/// How many votes the reader changed.
#[must_use]
pub fn changed_count(texts: &Texts, count: usize) -> String {
    texts.say("record-changed", &[("count", number(count))])
}

/// A label and what it stands before, with the colon as the language sets it.
#[must_use]
pub fn labelled(texts: &Texts, label: String, text: String) -> String {
    texts.say("labelled", &[("label", label.into()), ("text", text.into())])
}

/// The message with a body's name.
#[must_use]
pub const fn body_key(body: Body) -> &'static str {
    match body {
        Body::SecurityCouncil => "body-security-council",
        Body::GeneralAssembly => "body-general-assembly",
    }
}
