//! What a reader should know of a vote: as values, so that a page can say it in its language, and in English.
use crate::row::{Basis, Certainty, Day, Row};
use core::fmt;
use records::library_csv::Grounds;
use rules::date::Date;
use rules::member::MemberId;

/// Something to know of a vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Note {
    /// A doubt, in the words of the table.
    Doubt(String),
    /// The day is not known: it is one of these, and the seats and the law are those of the last one.
    Between(Date, Date),
    /// No source says what became of it: it is counted by the simple majority.
    Counted,
    /// No source says what became of it: that it was lost is inferred.
    Inferred,
    /// What of the law applied, in the words of the table.
    Law(String),
    /// No source says which majority applied: one is taken, on this ground.
    Majority(Grounds),
    /// These members are printed as abstaining by one record; by another, some or all of them took no part.
    DoubtfulAbstention(Vec<MemberId>),
    /// No member is known by name.
    NoNames,
    /// So many members of all are not known by name.
    Unnamed {
        /// How many.
        count: u16,
        /// Of how many.
        of: u16,
    },
    /// How the permanent members among those without a name voted is not known.
    PermanentUnknown,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Doubt(words) | Self::Law(words) => {
                let mut letters = words.chars();
                let first = letters.next().map_or(' ', |letter| letter.to_ascii_uppercase());
                write!(f, "{first}{}.", letters.as_str())
            }
            Self::Between(first, last) => write!(
                f,
                "The day is not known: it was between {first} and {last}. The seats and the law are those of {last}."
            ),
            Self::Counted => f.write_str(
                "No source says what became of it; the outcome is counted by the simple majority.",
            ),
            Self::Inferred => {
                f.write_str("No source says what became of it; that it was lost is inferred.")
            }
            Self::Majority(grounds) => f.write_str(match grounds {
                Grounds::EmergencySession => {
                    "No source says which majority applied. Two thirds are taken, as is the practice of emergency special \
                     sessions."
                }
                Grounds::CharterList => {
                    "No source says which majority applied. Two thirds are taken, since by its title it is a question that \
                     Article 18(2) lists."
                }
                Grounds::KnownElsewhere => {
                    "No source of this row says which majority applied. Two thirds are taken; that they were needed is \
                     known from elsewhere."
                }
                Grounds::Charter => {
                    "A share of all Members is taken, since it amends the Charter or calls a conference to review it \
                     (Articles 108 and 109)."
                }
                Grounds::NothingTells => {
                    "No source says which majority applied. The simple one is taken; where the question was important, two \
                     thirds of the members present and voting were needed."
                }
            }),
            Self::DoubtfulAbstention(members) => {
                let codes: Vec<&str> = members.iter().map(MemberId::as_str).collect();
                write!(
                    f,
                    "One record prints {} as abstaining; by another, some or all of them took no part. They are shown as \
                     not voting; neither counts for or against.",
                    codes.join(", ")
                )
            }
            Self::NoNames => f.write_str("No member is known by name."),
            Self::Unnamed { count, of } => {
                write!(f, "{count} of {of} members are not known by name.")
            }
            Self::PermanentUnknown => f.write_str(
                "How the permanent members among them voted is not known; they are counted as in favour as far as the \
                 counts allow.",
            ),
        }
    }
}

/// What to know of a row: its doubts, its day, its outcome, the law that applied.
#[must_use]
pub fn of_row(row: &Row) -> Vec<Note> {
    let mut notes: Vec<Note> = row.doubts().map(|doubt| Note::Doubt(doubt.to_owned())).collect();
    if let Day::Between(first, last) = row.day {
        notes.push(Note::Between(first, last));
    }
    match row.basis {
        Basis::Recorded => {}
        Basis::Counted => notes.push(Note::Counted),
        Basis::Inferred => notes.push(Note::Inferred),
    }
    if !row.law_reason.is_empty() {
        notes.push(Note::Law(row.law_reason.clone()));
    }
    notes
}

/// Notes in English, one sentence after the other.
#[must_use]
pub fn in_english(notes: &[Note]) -> String {
    let sentences: Vec<String> = notes.iter().map(Note::to_string).collect();
    sentences.join(" ")
}

/// How sure a roll is, in an English sentence.
#[must_use]
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Agree => "Two independent sources have the same roll, or the tally leaves no other.",
        Certainty::One => "One source has this roll.",
        Certainty::Conflict => "The sources differ on some members; the roll is that of the UN's library.",
        Certainty::Partial => "Some members are known by name; the others only by their number.",
        Certainty::Tally => "The counts alone are known.",
        Certainty::NoVote => "It was adopted without a vote.",
    }
}
