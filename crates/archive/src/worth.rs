//! Votes worth opening, in the groups in which a teacher would show them. `worth.tsv` is the list; that each vote belongs to
//! its group follows from its row.
use crate::margin::decided_by;
use crate::roll::Cast;
use crate::row::{Kind, Law, Outcome, Row};
use crate::seats::is_permanent;
use rules::member::MemberId;
use rules::membership::Body;

/// A group of votes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Group {
    /// One vote in favour more or fewer would have turned the result.
    OneVote,
    /// As many in favour as against.
    Tie,
    /// More in favour than against, and fewer than the two thirds that were needed.
    TwoThirds,
    /// Abstentions decided: more in favour than against, and too few in favour for the Council; or adopted by the Assembly,
    /// where more members abstained than voted in favour.
    Abstentions,
    /// Adopted; one member alone was against.
    Alone,
    /// Vetoed by one permanent member; nobody else was against.
    LoneVeto,
    /// Vetoed by two permanent members.
    DoubleVeto,
    /// Vetoed by three permanent members.
    TripleVeto,
    /// Adopted by the Council, although a permanent member was against.
    NoVeto,
    /// An amendment that was carried.
    Amendment,
    /// Adopted, and the member that had proposed the text did not vote for it.
    SponsorOutvoted,
}

impl Group {
    /// Every group, in the order in which they are shown.
    pub const ALL: [Self; 11] = [
        Self::OneVote,
        Self::Tie,
        Self::TwoThirds,
        Self::Abstentions,
        Self::Alone,
        Self::LoneVeto,
        Self::DoubleVeto,
        Self::TripleVeto,
        Self::NoVeto,
        Self::Amendment,
        Self::SponsorOutvoted,
    ];

    /// The word for it in the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OneVote => "one-vote",
            Self::Tie => "tie",
            Self::TwoThirds => "two-thirds",
            Self::Abstentions => "abstentions",
            Self::Alone => "alone",
            Self::LoneVeto => "lone-veto",
            Self::DoubleVeto => "double-veto",
            Self::TripleVeto => "triple-veto",
            Self::NoVeto => "no-veto",
            Self::Amendment => "amendment",
            Self::SponsorOutvoted => "sponsor-outvoted",
        }
    }

    /// The group of a word; the inverse of `as_str`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// Whether a row belongs to the group. `sponsor` is the member that proposed the text, where the table names it.
    #[must_use]
    pub fn holds(self, row: &Row, sponsor: Option<MemberId>) -> bool {
        let tally = row.tally;
        let (Some(yes), Some(no)) = (tally.yes, tally.no) else {
            return false;
        };
        let adopted = row.outcome == Outcome::Adopted;
        let vetoes = |count: usize| row.outcome == Outcome::Vetoed && row.vetoed_by.len() == count;
        match self {
            Self::OneVote => row.outcome != Outcome::Vetoed && decided_by(row) == Some(1),
            Self::Tie => row.outcome == Outcome::NotAdopted && yes == no && yes > 0,
            Self::TwoThirds => {
                let known = matches!(row.law, Law::Declared | Law::Listed | Law::PeaceAndSecurity);
                known && row.outcome == Outcome::NotAdopted && yes > no
            }
            Self::Abstentions => {
                let abstaining = tally.abstaining.unwrap_or(0);
                match row.body {
                    Body::SecurityCouncil => row.outcome == Outcome::NotAdopted && yes > no && abstaining > 0,
                    Body::GeneralAssembly => adopted && abstaining > yes,
                }
            }
            Self::Alone => adopted && no == 1 && row.roll.count(Cast::No) == 1,
            Self::LoneVeto => vetoes(1) && no == 1,
            Self::DoubleVeto => vetoes(2),
            Self::TripleVeto => vetoes(3),
            Self::NoVeto => {
                let against = row.roll.members(Cast::No).any(is_permanent);
                adopted && row.body == Body::SecurityCouncil && against
            }
            Self::Amendment => adopted && row.kind == Kind::Amendment,
            Self::SponsorOutvoted => match sponsor.and_then(|sponsor| row.cast(sponsor)) {
                Some(Cast::No | Cast::Abstaining | Cast::NotVoting) => adopted,
                Some(Cast::Yes) => row.outcome == Outcome::NotAdopted && no > yes,
                Some(Cast::Doubtful) | None => false,
            },
        }
    }
}

/// A vote of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The group.
    pub group: Group,
    /// The name of the row.
    pub id: String,
    /// The day, the counts and the title, as the table says them for its readers.
    pub says: [String; 3],
    /// The member that proposed the text, where that matters.
    pub sponsor: Option<MemberId>,
}

/// The headings of the table.
pub const COLUMNS: [&str; 6] = ["group", "id", "day", "counts", "title", "sponsor"];

/// Reads the table: the votes in its order.
///
/// # Errors
/// In one line: which line is wrong, and what is expected.
pub fn read(text: &str) -> Result<Vec<Entry>, String> {
    let mut lines = text.lines().zip(1_usize..);
    let heading = lines.next().map(|(line, _)| line).unwrap_or_default();
    if heading != COLUMNS.join("\t") {
        return Err(format!(
            "line 1: the headings `{}` are expected",
            COLUMNS.join(" ")
        ));
    }
    let mut entries = Vec::new();
    for (line, number) in lines {
        let wrong = |problem: &str| format!("line {number}: {problem}");
        let cells: Vec<&str> = line.split('\t').collect();
        let [group, id, day, counts, title, sponsor] = cells.as_slice() else {
            return Err(wrong("six columns are expected"));
        };
        let group = Group::from_word(group).ok_or_else(|| wrong(&format!("`{group}` is not a group")))?;
        let sponsor = match *sponsor {
            "" => None,
            code => Some(
                code.parse()
                    .map_err(|_| wrong(&format!("`{code}` is not a code of a member")))?,
            ),
        };
        if entries.iter().any(|entry: &Entry| entry.id == *id) {
            return Err(wrong(&format!("`{id}` is in the list already")));
        }
        entries.push(Entry {
            group,
            id: (*id).to_owned(),
            says: [day, counts, title].map(|cell| (*cell).to_owned()),
            sponsor,
        });
    }
    Ok(entries)
}

/// The table without what only its readers need: the rows have the day, the counts and the title. [`read`] reads it.
#[must_use]
pub fn short(entries: &[Entry]) -> String {
    let mut text = COLUMNS.join("\t");
    for entry in entries {
        let sponsor = entry
            .sponsor
            .map_or_else(String::new, |sponsor| sponsor.to_string());
        text.push_str(&format!(
            "\n{}\t{}\t\t\t\t{sponsor}",
            entry.group.as_str(),
            entry.id
        ));
    }
    text
}

/// What is wrong with an entry, by its row.
#[must_use]
pub fn check(entry: &Entry, row: Option<&Row>) -> Vec<String> {
    let Some(row) = row else {
        return vec!["it has no row".to_owned()];
    };
    let mut wrong = Vec::new();
    if !entry.group.holds(row, entry.sponsor) {
        wrong.push(format!("it does not belong to `{}`", entry.group.as_str()));
    }
    for (said, expected) in entry.says.iter().zip(says(row)) {
        if *said != expected {
            wrong.push(format!("`{said}`: its row has `{expected}`"));
        }
    }
    wrong
}

/// The day, the counts and the title of a row, as the table has them.
#[must_use]
pub fn says(row: &Row) -> [String; 3] {
    let count = |count: Option<u16>| count.map_or_else(|| "?".to_owned(), |count| count.to_string());
    let [yes, no, abstaining, _] = row.tally.columns().map(count);
    let title = if row.known_as.is_empty() {
        &row.title
    } else {
        &row.known_as
    };
    [
        row.day.to_string(),
        format!("{yes}-{no}-{abstaining}"),
        title.clone(),
    ]
}
