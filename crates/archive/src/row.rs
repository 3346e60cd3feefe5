//! A row of the archive: one vote, with what is known of it and how.
use crate::roll::{Cast, Roll};
use core::fmt;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;
use std::sync::Arc;

/// Makes an enumeration whose values are words in the tables.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$says:meta])* $value:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum $name { $($(#[$says])* $value,)* }

        impl $name {
            /// Every value, in the order of their numbers in the compact form.
            pub const ALL: &'static [Self] = &[$(Self::$value,)*];

            /// The word for it in the tables.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$value => $word,)* }
            }

            /// The value that a word stands for; the inverse of `as_str`.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }
    };
}

words! {
    /// What was put to the vote.
    Kind {
        /// A draft resolution or another proposal, as a whole.
        Draft = "draft",
        /// An amendment.
        Amendment = "amendment",
        /// A part of a text: a paragraph, words, a section.
        Part = "part",
        /// A motion.
        Motion = "motion",
        /// A ruling of the presiding officer, or whether a matter is procedural.
        Ruling = "ruling",
        /// The source does not say.
        Unknown = "unknown",
    }
}

words! {
    /// What became of it.
    Outcome {
        /// Adopted, or carried.
        Adopted = "adopted",
        /// Not adopted, or not carried, for want of votes.
        NotAdopted = "not-adopted",
        /// It had the votes, and a permanent member voted against.
        Vetoed = "vetoed",
        /// Adopted without a vote.
        WithoutVote = "without-vote",
    }
}

words! {
    /// How the outcome is known.
    Basis {
        /// A source says so.
        Recorded = "recorded",
        /// Nobody says so: it is counted by the simple majority.
        Counted = "counted",
        /// Nobody says so: a majority of less than two thirds, and no resolution with this roll is in the library.
        Inferred = "inferred",
    }
}

words! {
    /// How the roll is known.
    Certainty {
        /// Two independent families of sources have the same roll, or a tally leaves no other.
        Agree = "agree",
        /// One family of sources has it.
        One = "one",
        /// Sources differ; the doubts name the members.
        Conflict = "conflict",
        /// Some members are known by name.
        Partial = "partial",
        /// The tally alone is known, or not even that.
        Tally = "none",
        /// Nobody voted: adopted without a vote.
        NoVote = "",
    }
}

words! {
    /// What of the law a row needs beyond the plain rule, or what is open.
    Law {
        /// The plain rule applies.
        Plain = "",
        /// Council: a procedural matter, which no permanent member could block.
        Procedural = "procedural",
        /// Council: the question whether a matter is procedural.
        Preliminary = "preliminary",
        /// Assembly: two thirds, as the Assembly declared or a source says.
        Declared = "two-thirds-declared",
        /// Assembly: two thirds, a question that Article 18(2) lists.
        Listed = "two-thirds-listed",
        /// Assembly: two thirds, a question of peace and security.
        PeaceAndSecurity = "two-thirds-peace-and-security",
        /// Assembly: two thirds of all Members, because the text amends the Charter (Article 108).
        CharterAmendment = "charter-amendment",
        /// Assembly: a majority of all Members, because the text is on the conference of Article 109(3).
        CharterReview = "charter-review",
        /// Assembly: two thirds are inferred, because the library has no such resolution.
        InferredTwoThirds = "two-thirds-inferred",
        /// Assembly: whether two thirds were needed is not known.
        Open = "open",
        /// Equally divided: whether a second vote followed is not known.
        Tie = "tie",
    }
}

/// When it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Day {
    /// A source has the day.
    Known(Date),
    /// The day of the whole resolution, or of the neighbours in the record.
    Derived(Date),
    /// On one of these days.
    Between(Date, Date),
}

impl Day {
    /// The first possible day.
    #[must_use]
    pub const fn first(self) -> Date {
        match self {
            Self::Known(day) | Self::Derived(day) | Self::Between(day, _) => day,
        }
    }

    /// The last possible day, by which the seats and the law are taken.
    #[must_use]
    pub const fn last(self) -> Date {
        match self {
            Self::Known(day) | Self::Derived(day) | Self::Between(_, day) => day,
        }
    }

    /// The cell of the table: `1956-11-02`, `~1956-11-02`, `1946-01-01..1946-01-31`.
    pub(crate) fn read(cell: &str) -> Option<Self> {
        if let Some((first, last)) = cell.split_once("..") {
            let (first, last) = (first.parse().ok()?, last.parse().ok()?);
            return (first <= last).then_some(Self::Between(first, last));
        }
        match cell.strip_prefix('~') {
            Some(day) => day.parse().ok().map(Self::Derived),
            None => cell.parse().ok().map(Self::Known),
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(day) => write!(f, "{day}"),
            Self::Derived(day) => write!(f, "~{day}"),
            Self::Between(first, last) => write!(f, "{first}..{last}"),
        }
    }
}

/// The counts of a vote. A count that no source has is `None`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub struct Tally {
    /// In favour.
    pub yes: Option<u16>,
    /// Against.
    pub no: Option<u16>,
    /// Abstaining, without the members of whom that is doubtful.
    pub abstaining: Option<u16>,
    /// No vote cast.
    pub not_voting: Option<u16>,
}

impl Tally {
    /// The counts of the four columns of the table.
    #[must_use]
    pub const fn columns(self) -> [Option<u16>; 4] {
        [self.yes, self.no, self.abstaining, self.not_voting]
    }
}

/// A source that has a member otherwise than the roll, where the doubts say so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Differing {
    /// The member.
    pub member: MemberId,
    /// What each source has, such as `X by the library, Y by Voeten`.
    pub by: String,
}

/// Where a meeting of the library tells a vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// The name of the meeting, such as `sc-2025-02-24`.
    pub meeting: String,
    /// The name of the item in it.
    pub item: String,
    /// The place of the item, in the order in which the meeting has them.
    pub place: u16,
}

/// One vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Its name, which stays: `sc-res-2774`, `ga-voeten-4321`.
    pub id: String,
    /// Whose vote it was.
    pub body: Body,
    /// When.
    pub day: Day,
    /// The session of the Assembly, such as `46` or `ES-10`; empty for the Council.
    pub session: String,
    /// The symbol of the meeting's record; empty where it is not known.
    pub meeting: String,
    /// The symbol of what was adopted, as the source prints it.
    pub symbol: String,
    /// The draft or the amendment, as far as known.
    pub document: String,
    /// What was put to the vote.
    pub kind: Kind,
    /// The text that a part, an amendment or a motion belongs to: the name of its row, or the symbol of a draft that has
    /// no row.
    pub of: String,
    /// The title in the words of the source.
    pub title: String,
    /// Under what the vote is known, in our own words.
    pub known_as: String,
    /// What became of it.
    pub outcome: Outcome,
    /// How that is known.
    pub basis: Basis,
    /// The permanent members that a source names as having vetoed it.
    pub vetoed_by: Vec<MemberId>,
    /// The counts.
    pub tally: Tally,
    /// Who voted how. Empty without a vote, and where no name is known.
    pub roll: Roll,
    /// How the roll is known.
    pub certainty: Certainty,
    /// The sources by their letters, such as `LV:280453 T`.
    pub sources: String,
    /// What is doubtful, in plain words, with semicolons between the points.
    pub doubts: String,
    /// What of the law applies beyond the plain rule.
    pub law: Law,
    /// Why, in plain words.
    pub law_reason: String,
    /// Where a meeting of the library tells this vote.
    pub told: Option<Told>,
}

impl Row {
    /// The year, by the first possible day.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.day.first().year()
    }

    /// How a member voted, if it had a seat and its vote is known.
    #[must_use]
    pub fn cast(&self, member: MemberId) -> Option<Cast> {
        self.roll.cast(member)
    }

    /// Who had a seat that day, in the order of the codes.
    #[must_use]
    pub fn seats(&self) -> &Arc<[MemberId]> {
        self.roll.seats()
    }

    /// The points of doubt, one by one.
    pub fn doubts(&self) -> impl Iterator<Item = &str> {
        self.doubts.split("; ").filter(|doubt| !doubt.is_empty())
    }

    /// The members on whom the sources differ, as the doubts name them.
    #[must_use]
    pub fn differing(&self) -> Vec<Differing> {
        let mut found: Vec<Differing> = Vec::new();
        for doubt in self.doubts() {
            let Some((_, list)) = doubt
                .split_once(": ")
                .filter(|(about, _)| about.contains("differ"))
            else {
                continue;
            };
            let of_doubt = found.len();
            for piece in list.split(" / ").flat_map(|piece| piece.split(", ")) {
                let named = piece
                    .split_once(' ')
                    .and_then(|(code, by)| Some((code.parse().ok()?, by)));
                match named {
                    Some((member, by)) => found.push(Differing {
                        member,
                        by: by.to_owned(),
                    }),
                    // What another source has follows after a comma: `Y by the library, X by Voeten`.
                    None => {
                        if let Some(last) = found.get_mut(of_doubt..).and_then(<[Differing]>::last_mut) {
                            last.by.push_str(", ");
                            last.by.push_str(piece);
                        }
                    }
                }
            }
        }
        found
    }

    /// Whether anything in this row is not certain.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        let sure = matches!(
            self.certainty,
            Certainty::Agree | Certainty::One | Certainty::NoVote
        );
        !sure
            || self.basis != Basis::Recorded
            || !self.doubts.is_empty()
            || matches!(self.day, Day::Between(..))
    }
}
