//! What happened, written down: as lines of text, as a table, and each decision with its rule.
use crate::event::{Attendance, Event, Item, Who};
use crate::session::{Draft, End, Entry, Ruling, Session};
use crate::text::Change;
use rules::tally::Tally;

/// The minutes, a line for each thing that happened, then the drafts as they stand.
#[must_use]
pub fn text(session: &Session) -> String {
    let setup = &session.setup;
    let mut lines = vec![
        format!("{}: {}", setup.name, setup.topic),
        format!("Rules: {}", setup.rules.words()),
        String::new(),
    ];
    lines.extend(session.log.iter().map(|entry| line(session, entry)));
    for draft in &session.drafts {
        lines.extend([
            String::new(),
            format!("{}: {}", draft.symbol, end_words(draft.end)),
        ]);
        lines.extend(paragraphs(draft));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The decisions as a table: one a line, with the rule that each took and the set that it is from.
#[must_use]
pub fn csv(session: &Session) -> String {
    let mut lines = vec![
        "number,item,in favour,against,abstaining,not voting,needed,rule,set,provision,vetoed by,carried"
            .to_owned(),
    ];
    let ruled = session.log.iter().filter_map(|entry| match entry {
        Entry::Ruled(ruling) => Some(ruling),
        _ => None,
    });
    for (number, ruling) in ruled.enumerate() {
        let fields = [
            number.saturating_add(1).to_string(),
            item(session, &ruling.item),
            ruling.tally.in_favour.to_string(),
            ruling.tally.against.to_string(),
            ruling.tally.abstaining.to_string(),
            ruling.tally.not_voting().to_string(),
            ruling.need.votes(&ruling.tally).to_string(),
            ruling.need.words(),
            ruling.set.words().to_owned(),
            ruling
                .provision
                .map(|provision| provision.key().to_owned())
                .unwrap_or_default(),
            names(session, &ruling.vetoed_by),
            if ruling.carried { "yes" } else { "no" }.to_owned(),
        ];
        lines.push(fields.map(|field| quoted(&field)).join(","));
    }
    lines.push(String::new());
    lines.join("\r\n")
}

fn quoted(field: &str) -> String {
    match field.contains([',', '"', '\n']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.to_owned(),
    }
}

fn name(session: &Session, who: Who) -> &str {
    session.setup.members.get(who).map_or("", |member| &member.name)
}

fn names(session: &Session, all: &[Who]) -> String {
    let names: Vec<&str> = all.iter().map(|who| name(session, *who)).collect();
    names.join(", ")
}

fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn end_words(end: Option<End>) -> &'static str {
    match end {
        None => "not yet put to the vote",
        Some(End::Carried) => "adopted",
        Some(End::Lost) => "not adopted",
        Some(End::Dropped) => "no action taken",
    }
}

fn paragraphs(draft: &Draft) -> impl Iterator<Item = String> + '_ {
    let numbered = draft.paragraphs.iter().enumerate();
    numbered.map(|(place, paragraph)| format!("  {}. {}", place.saturating_add(1), paragraph.text))
}

/// What was put to the vote, in words.
fn item(session: &Session, item: &Item) -> String {
    let draft = |place| session.symbol(place).to_owned();
    match item {
        Item::Motion(place) => {
            let motion = session.motions.get(*place).map(|moved| moved.motion.words());
            format!("motion {}", motion.unwrap_or_default())
        }
        Item::Amendment(place) => {
            let amendment = session.amendments.get(*place);
            amendment.map_or_else(String::new, |amendment| {
                format!("amendment {} to {}", amendment.symbol, draft(amendment.draft))
            })
        }
        Item::Part(place, numbers) => {
            let numbers: Vec<String> = numbers
                .iter()
                .map(|number| number.saturating_add(1).to_string())
                .collect();
            format!("{}, paragraph {}", draft(*place), numbers.join(" and "))
        }
        Item::Draft(place) => format!("draft {}", draft(*place)),
    }
}

fn line(session: &Session, entry: &Entry) -> String {
    match entry {
        Entry::Opened(there, all) => {
            format!("The meeting is opened; {there} of {all} voting members are there.")
        }
        Entry::Ruled(ruling) => decision(session, ruling),
        Entry::Event(event) => happened(session, event),
    }
}

fn happened(session: &Session, event: &Event) -> String {
    match event {
        Event::Attend(who, there) => {
            let there = match there {
                Attendance::Absent => "absent",
                Attendance::Present => "present",
                Attendance::PresentAndVoting => "present and voting",
            };
            format!("{}: {there}", name(session, *who))
        }
        Event::Speak(who, seconds) => format!("{} speaks ({}).", name(session, *who), clock(*seconds)),
        Event::Move {
            by,
            motion,
            second,
            seconds,
            each,
        } => {
            let second = second.map(|who| format!(", seconded by {}", name(session, who)));
            let seconds = seconds.map(|seconds| format!(", {}", clock(seconds)));
            let each = each.map(|each| format!(", {} for each speaker", clock(each)));
            format!(
                "{} moves {}{}{}{}.",
                name(session, *by),
                motion.words(),
                seconds.unwrap_or_default(),
                each.unwrap_or_default(),
                second.unwrap_or_default()
            )
        }
        Event::Withdraw(place) => format!("The {} is withdrawn.", item(session, &Item::Motion(*place))),
        Event::Draft {
            symbol,
            sponsors,
            paragraphs,
            ..
        } => format!(
            "{symbol} is introduced by {}; it has {} paragraphs.",
            names(session, sponsors),
            paragraphs.len()
        ),
        Event::Amend {
            symbol,
            draft,
            by,
            change,
            friendly,
        } => {
            let draft = session.symbol(*draft);
            let change = match change {
                Change::Replace(number, text) => format!("replace paragraph {number} by “{text}”"),
                Change::Add(number, text) => format!("add after paragraph {number} “{text}”"),
                Change::Remove(number) => format!("remove paragraph {number}"),
            };
            let friendly = if *friendly {
                "; the sponsors agree, and it is in the text"
            } else {
                ""
            };
            format!(
                "{} proposes {symbol} to {draft}: {change}{friendly}.",
                name(session, *by)
            )
        }
        Event::Order(order) => {
            let symbols = order.iter().filter_map(|place| session.drafts.get(*place));
            let symbols: Vec<&str> = symbols.map(|draft| &*draft.symbol).collect();
            format!("The drafts are voted on in this order: {}.", symbols.join(", "))
        }
        Event::Roll(put, first) => {
            format!(
                "Roll call on {}, beginning with {}.",
                item(session, put),
                name(session, *first)
            )
        }
        Event::Explain(who, words) => format!("{} explains its vote: {words}", name(session, *who)),
        Event::Note(words) => words.clone(),
        // These are in the log as what follows from them.
        Event::Open | Event::Count(..) | Event::Answer(_) => String::new(),
    }
}

/// A decision with its count, its rule and the set that the rule is from.
fn decision(session: &Session, ruling: &Ruling) -> String {
    let mut words = String::new();
    if !ruling.roll.is_empty() {
        let answers: Vec<String> = ruling
            .roll
            .iter()
            .map(|(who, answer)| format!("{} {}", name(session, *who), answer.words()))
            .collect();
        words = format!("  {}.\n", answers.join("; "));
    }
    let Tally {
        in_favour,
        against,
        abstaining,
        ..
    } = ruling.tally;
    let substantive = !matches!(ruling.item, Item::Motion(_));
    let end = match (ruling.carried, matches!(ruling.item, Item::Draft(_))) {
        (true, true) => "adopted",
        (true, false) => "carried",
        (false, true) => "not adopted",
        (false, false) => "not carried",
    };
    let abstaining = match (substantive, abstaining) {
        (false, 0) => String::new(),
        _ => format!(", {abstaining} abstaining"),
    };
    let vetoed = match ruling.vetoed_by.is_empty() {
        true => String::new(),
        false => format!(", vetoed by {}", names(session, &ruling.vetoed_by)),
    };
    let provision = ruling.provision.map(|provision| format!(", {}", provision.key()));
    format!(
        "{words}{}: {end}{vetoed}, {in_favour} in favour, {against} against{abstaining}; needed: {} ({}; {}{}).",
        capital(&item(session, &ruling.item)),
        ruling.need.votes(&ruling.tally),
        ruling.need.words(),
        ruling.set.words(),
        provision.unwrap_or_default()
    )
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
