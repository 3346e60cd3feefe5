//! Opens a row as a meeting: who sat there that day, the law of that day, the roll with the unknown part said.
use crate::links;
use crate::notes::{self, Note};
use crate::roll::Cast;
use crate::row::{Basis, Certainty, Kind, Law, Outcome, Row};
use crate::sources;
use core::fmt;
use records::asked::Asked;
use records::council_terms::CouncilTerms;
use records::library_csv::{Grounds, asked_of};
use records::scenario::{
    Origin, OwnVote, Proposal, Recorded, RecordedGround, RecordedOutcome, Scenario, Source,
};
use records::seating::{NoSeating, seating};
use rules::category::{AssemblyCategory, Importance, Matter};
use rules::membership::Body;
use rules::membership::Membership;
use rules::question::{Forum, Object, Question};
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::invalid::InvalidVotes;
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

/// A row cannot be opened as a meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotOpened {
    /// Nobody voted: it was adopted without a vote.
    WithoutVote,
    /// No source has the counts.
    NoCounts,
    /// The tables do not say who had a seat.
    Seats(NoSeating),
    /// The votes do not fit the seats.
    Votes(InvalidVotes),
}

impl fmt::Display for NotOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WithoutVote => f.write_str("it was adopted without a vote"),
            Self::NoCounts => f.write_str("no source has the counts of this vote"),
            Self::Seats(error) => error.fmt(f),
            Self::Votes(error) => error.fmt(f),
        }
    }
}
impl core::error::Error for NotOpened {}

/// A row as a meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    /// The meeting. Its notes are English.
    pub scenario: Scenario,
    /// What to know of the vote.
    pub notes: Vec<Note>,
    /// What to know of its roll.
    pub roll_notes: Vec<Note>,
}

/// The meeting of a row.
///
/// # Errors
/// [`NotOpened`]: nobody voted, or too little is known.
pub fn meeting(row: &Row, terms: &CouncilTerms) -> Result<Opened, NotOpened> {
    if row.outcome == Outcome::WithoutVote {
        return Err(NotOpened::WithoutVote);
    }
    let seating = seating(row.body, row.day.last(), terms).map_err(NotOpened::Seats)?;
    let (votes, roll_notes) = votes(row, &seating.membership)?;
    let mut notes = notes::of_row(row);
    notes.extend(taken(row, forum(row)).map(|(_, grounds)| Note::Majority(grounds)));
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    // An amendment is known under the name of the whole evening, which does not tell it from the others.
    let title = match (row.title.as_str(), row.known_as.as_str()) {
        ("", "") => &row.id,
        (title, known_as) if known_as.is_empty() || (row.kind != Kind::Draft && !title.is_empty()) => title,
        (_, known_as) => known_as,
    };
    let own = OwnVote {
        id: format!("archive-{}", row.id),
        origin: Origin::Imported,
        title: title.to_owned(),
        about: match row.kind {
            Kind::Amendment => "the amendment",
            Kind::Part => "a part of the text",
            Kind::Motion | Kind::Ruling => "the motion",
            Kind::Draft | Kind::Unknown => "the text",
        }
        .to_owned(),
        description: row.title.clone(),
        proposed_by: String::new(),
        date: row.day.last(),
        meeting_label: row.meeting.clone(),
        president: None,
        paragraphs: Vec::new(),
        symbol: some(&row.symbol),
        document: some(&row.document),
        proposal: (row.law == Law::Preliminary).then_some(Proposal::ProceduralMatter),
        question: question(row),
        votes,
        recorded: recorded(row),
        certainty: notes::certainty(row.certainty).to_owned(),
        note: some(&notes::in_english(&notes)),
        roll_note: some(&notes::in_english(&roll_notes)),
        sources: row_sources(row),
    };
    Ok(Opened {
        scenario: own.scenario(),
        notes,
        roll_notes,
    })
}

fn forum(row: &Row) -> Forum {
    if row.session.starts_with("ES") {
        Forum::EmergencySpecialSession
    } else {
        Forum::Plenary
    }
}

/// What was asked, by the plain rule: a majority in the Assembly; in the Council what motions are, and all other matters.
#[must_use]
pub fn plain_question(row: &Row) -> Question {
    match (row.body, row.kind) {
        (Body::GeneralAssembly, _) => Question::assembly(Object::Draft, forum(row), Importance::Other),
        (Body::SecurityCouncil, Kind::Motion) => Question::council(Object::Draft, Matter::Procedural),
        (Body::SecurityCouncil, _) => Question::council_draft(),
    }
}

/// What was asked, with the law that the row names.
#[must_use]
pub fn question(row: &Row) -> Question {
    if row.body == Body::SecurityCouncil {
        return match row.law {
            Law::Preliminary => Question::council(Object::Character, Matter::AllOther),
            Law::Procedural => Question::council(Object::Draft, Matter::Procedural),
            _ => plain_question(row),
        };
    }
    let forum = forum(row);
    let asked = match row.law {
        Law::Declared | Law::InferredTwoThirds => Asked::important(Importance::Declared),
        Law::Listed => Asked::important(Importance::Listed),
        Law::PeaceAndSecurity => Asked::important(Importance::PeaceAndSecurity),
        Law::CharterAmendment => Asked::on(AssemblyCategory::CharterAmendment),
        Law::CharterReview => Asked::on(AssemblyCategory::ReviewConference109_3),
        Law::Plain => taken(row, forum).map_or(Asked::OTHER, |(asked, _)| asked),
        _ => Asked::OTHER,
    };
    Question::Assembly(asked.question(Object::Draft, forum))
}

/// What a question of the Assembly is taken to be, where the row does not say it, and on what ground. Motions and rulings are
/// never important questions.
fn taken(row: &Row, forum: Forum) -> Option<(Asked, Grounds)> {
    let asked = row.body == Body::GeneralAssembly && row.law == Law::Plain;
    let of_substance = !matches!(row.kind, Kind::Motion | Kind::Ruling);
    (asked && of_substance).then(|| asked_of(forum, &row.symbol, &row.title))
}

/// What the record says of the outcome; nothing where no source says it.
fn recorded(row: &Row) -> Option<Recorded> {
    if row.basis != Basis::Recorded || row.law == Law::Tie {
        return None;
    }
    let (outcome, ground) = match row.outcome {
        Outcome::Adopted => (RecordedOutcome::Adopted, None),
        Outcome::Vetoed => (RecordedOutcome::NotAdopted, Some(RecordedGround::DidNotConcur)),
        Outcome::NotAdopted => (RecordedOutcome::NotAdopted, None),
        Outcome::WithoutVote => return None,
    };
    Some(Recorded {
        outcome,
        ground,
        vetoed_by: row.vetoed_by.clone(),
    })
}

fn row_sources(row: &Row) -> Vec<Source> {
    let mut found: Vec<Source> = Vec::new();
    let own = links::of_row(row).into_iter().map(|link| {
        let title = format!("United Nations, {} {}", link.what.as_str(), link.label);
        (title, Some(link.url))
    });
    let others = sources::of_row(row)
        .into_iter()
        .map(|source| (source.title, source.url));
    for (title, url) in own.chain(others) {
        let id = format!("source-{}", found.len() + 1);
        found.push(Source {
            id,
            title,
            url,
            via: None,
        });
    }
    found
}

/// The votes of a row, and what is to be said of the roll.
fn votes(row: &Row, membership: &Arc<Membership>) -> Result<(Votes, Vec<Note>), NotOpened> {
    let mut notes = Vec::new();
    let named: Vec<_> = row
        .roll
        .iter()
        .filter_map(|(member, cast)| Some((member, vote(cast?))))
        .collect();
    let doubtful: Vec<_> = row.roll.members(Cast::Doubtful).collect();
    if !doubtful.is_empty() {
        notes.push(Note::DoubtfulAbstention(doubtful));
    }
    let mut unattributed = ByVote::<Unattributed>::default();
    if !row.roll.is_whole() {
        unnamed(row, membership, &mut unattributed, &mut notes)?;
    }
    let votes = Votes::new(membership, named, unattributed).map_err(NotOpened::Votes)?;
    Ok((votes, notes))
}

const fn vote(cast: Cast) -> Vote {
    match cast {
        Cast::Yes => Vote::InFavour,
        Cast::No => Vote::Against,
        Cast::Abstaining => Vote::Abstaining,
        Cast::NotVoting | Cast::Doubtful => Vote::NotVoting(NotVoting::Unspecified),
    }
}

/// The columns of the tally, those first in which a permanent member without a name is counted: no source names one more
/// veto than the row has, so a permanent member is counted as against only where nothing else is left.
const COLUMNS: [(Cast, usize); 4] = [
    (Cast::Yes, 0),
    (Cast::Abstaining, 2),
    (Cast::NotVoting, 3),
    (Cast::No, 1),
];

/// Counts those whose names are not known.
fn unnamed(
    row: &Row,
    membership: &Arc<Membership>,
    counts: &mut ByVote<Unattributed>,
    notes: &mut Vec<Note>,
) -> Result<(), NotOpened> {
    let is_unnamed = |seat: &&rules::membership::Seat| row.cast(seat.member).is_none();
    let seats = membership.seats().iter().filter(is_unnamed);
    let (mut permanent, mut all) = (0_u16, 0_u16);
    for seat in seats {
        permanent += u16::from(seat.permanent);
        all += 1;
    }
    let tally = row.tally.columns();
    // A source may have all counts but that of those who did not vote.
    let [yes, no] = [tally[0], tally[1]].map(|count| count.ok_or(NotOpened::NoCounts));
    let (yes, no) = (yes?, no?);
    let abstaining = tally[2].ok_or(NotOpened::NoCounts)?;
    let rest = membership
        .size()
        .saturating_sub(yes.saturating_add(no).saturating_add(abstaining));
    let totals = [yes, no, abstaining, tally[3].unwrap_or(rest)];
    let at_first = permanent;
    let mut columns_left = 0;
    for (cast, place) in COLUMNS {
        let total = totals.get(place).copied().unwrap_or(0);
        let without_name = total.saturating_sub(row.roll.count(cast));
        let of_permanent = permanent.min(without_name);
        permanent -= of_permanent;
        columns_left += u16::from(without_name > 0 && (cast != Cast::No || row.outcome != Outcome::Vetoed));
        *counts.get_mut(vote(cast)) = Unattributed {
            permanent: of_permanent,
            other: without_name - of_permanent,
        };
    }
    notes.push(match row.certainty {
        Certainty::Tally => Note::NoNames,
        _ => Note::Unnamed {
            count: all,
            of: membership.size(),
        },
    });
    if at_first > 0 && columns_left > 1 {
        notes.push(Note::PermanentUnknown);
    }
    Ok(())
}
