//! Decides every row by the law of its day and compares that with the row.
use crate::open::{self, NotOpened};
use crate::row::{Basis, Law, Outcome, Row};
use records::council_terms::CouncilTerms;
use rules::consensus::{self, WithoutVote};
use rules::decide::decide;
use rules::decision;
use rules::decision::Ground;
use rules::membership::Body;
use rules::question::Question;

/// What came of deciding a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The plain rule gives what the row has.
    Plain,
    /// The plain rule gives something else, and the law that the row names gives what it has.
    Explained,
    /// It cannot be decided, because no source has the counts.
    NoCounts,
    /// The law gives something else than the row has, or the row does not make a meeting.
    Contradicts(String),
}

/// Decides a row.
#[must_use]
pub fn replay(row: &Row, terms: &CouncilTerms) -> Verdict {
    if row.outcome == Outcome::WithoutVote {
        let outcome = consensus::decide(WithoutVote::Text(row.body), 0).outcome;
        return match outcome {
            decision::Outcome::Adopted => Verdict::Plain,
            _ => Verdict::Contradicts("not adopted without a vote".to_owned()),
        };
    }
    let scenario = match open::meeting(row, terms) {
        Ok(opened) => opened.scenario,
        Err(NotOpened::NoCounts) => return Verdict::NoCounts,
        Err(error) => return Verdict::Contradicts(error.to_string()),
    };
    let (Some(item), Some(record)) = (scenario.meeting.items.first(), scenario.items.first()) else {
        return Verdict::Contradicts("nothing was put to the vote".to_owned());
    };
    let fits = |question: &Question| {
        let decision = decide(question, &scenario.meeting.sitting, &record.votes);
        agrees(row, &decision.outcome).map_err(|()| format!("{:?}", decision.outcome))
    };
    match (fits(&open::plain_question(row)), fits(&item.question)) {
        (Ok(()), Ok(())) if !matches!(row.law, Law::Tie | Law::Open) => Verdict::Plain,
        (_, Ok(())) => Verdict::Explained,
        (_, Err(outcome)) => Verdict::Contradicts(format!("the law gives {outcome}")),
    }
}

/// Whether an outcome of the law is that of the row.
fn agrees(row: &Row, outcome: &decision::Outcome) -> Result<(), ()> {
    let same = match (row.outcome, outcome) {
        (Outcome::Adopted, decision::Outcome::Adopted) => true,
        (Outcome::Vetoed, decision::Outcome::NotAdopted(Ground::DidNotConcur(who))) => {
            let mut named = row.vetoed_by.clone();
            named.sort_unstable();
            let mut members = who.members.clone();
            members.sort_unstable();
            who.unnamed == 0 && members == named
        }
        (Outcome::NotAdopted, decision::Outcome::NotAdopted(Ground::DidNotConcur(_))) => false,
        (Outcome::NotAdopted, decision::Outcome::NotAdopted(_)) => true,
        // Whether a second vote followed is not known.
        (Outcome::NotAdopted, decision::Outcome::SecondVoteDue) => row.law == Law::Tie,
        _ => false,
    };
    if same { Ok(()) } else { Err(()) }
}

/// Why the plain rule alone does not do for a row, in a line.
#[must_use]
pub fn reason(row: &Row) -> String {
    let tally = row
        .tally
        .columns()
        .map(|count| count.map_or("?".to_owned(), |count| count.to_string()));
    let [yes, no, abstaining, _] = tally;
    let basis = match row.basis {
        Basis::Recorded => "",
        Basis::Counted => ", counted",
        Basis::Inferred => ", inferred",
    };
    format!(
        "{} {} {yes}-{no}-{abstaining}, {}{basis}: {}: {}",
        row.id,
        row.day,
        row.outcome.as_str(),
        row.law.as_str(),
        row.law_reason,
    )
}

/// Which body decides by which table of this report.
#[must_use]
pub const fn name(body: Body) -> &'static str {
    match body {
        Body::SecurityCouncil => "Council",
        Body::GeneralAssembly => "Assembly",
    }
}
