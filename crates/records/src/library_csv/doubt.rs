//! What is doubtful in a file: kinds, each counted in full, with as many examples kept as memory can bear.
use core::fmt;

/// How many examples of each kind are kept.
pub const EXAMPLES: usize = 200;

/// The longest text of the file that a doubt carries, in bytes.
const LONGEST: usize = 80;

macro_rules! kinds {
    ($($name:ident $code:literal $about:literal,)*) => {
        /// A kind of doubt.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum Kind {
            $(#[doc = $about] $name,)*
        }
        impl Kind {
            /// Every kind, in the order in which they are listed.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code by which programs know it; it never changes.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What it means, for `cargo xtask replay`. The page says it in its own words.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $(Self::$name => $about,)* }
            }
        }
    };
}

kinds! {
    CutOff "cut-off" "the file ends in the middle of a row",
    BrokenRow "broken-row" "the row cannot be split into the columns of the header; it is left out",
    HeaderAgain "header-again" "the header stands again between the rows; it is passed over",
    Latin1 "latin-1" "the text is not UTF-8; it is read as Latin-1 (Windows-1252)",
    UnknownDate "unknown-date" "the date is not a day such as `2023-10-27`; the roll call is left out",
    UnknownCode "unknown-code" "the code is not that of a Member State; the vote is counted without a name",
    CodeOfAnotherDay "code-of-another-day" "the code is that of another day; the vote is given to the Member of that day",
    NotAMember "not-a-member" "the State was not a Member that day; its vote is left out",
    UnknownVote "unknown-vote" "the vote is none of Y, N, A, X and NV; the member is kept without a known vote",
    DuplicateRow "duplicate-row" "the member has the same vote in two rows; it is counted once",
    ContradictingRows "contradicting-rows" "the member has different votes in two rows; the first one holds",
    DifferingRow "differing-row" "a row says otherwise of the roll call than its first row, which holds",
    ScatteredRows "scattered-rows" "the rows of the roll call do not stand together",
    UnreadableTotal "unreadable-total" "a total is not a whole number; it is not compared",
    TotalsDisagree "totals-disagree" "the totals of the file are not those of its rows, which hold",
    MembersMissing "members-missing" "Members of that day have no row",
    TooManyMembers "too-many-members" "more members than the Council had",
    NoVotes "no-votes" "nobody voted, and nothing says that it was adopted without a vote",
    TooMuch "too-much" "more roll calls or more text than the index holds; the roll call is left out",
}

/// One doubt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Doubt {
    /// What is doubtful.
    pub kind: Kind,
    /// The line of the file, from 1.
    pub line: u32,
    /// The other line, where two of them disagree.
    pub other_line: Option<u32>,
    /// The roll call, by the number of its record (`undl_id`).
    pub roll_call: Option<u64>,
    /// What the file says there, shortened.
    pub text: String,
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(line) = self.other_line {
            write!(f, " and line {line}")?;
        }
        if let Some(roll_call) = self.roll_call {
            write!(f, ", roll call {roll_call}")?;
        }
        if !self.text.is_empty() {
            write!(f, ": `{}`", self.text)?;
        }
        Ok(())
    }
}

/// The doubts of one kind.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
struct Group {
    count: u32,
    examples: Vec<Doubt>,
}

/// All doubts of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Doubts {
    groups: Vec<Group>,
}

impl Default for Doubts {
    fn default() -> Self {
        let groups = vec![Group::default(); Kind::ALL.len()];
        Self { groups }
    }
}

impl Doubts {
    /// Counts a doubt, and keeps it while there is room; `text` is only asked for then.
    pub(super) fn add(
        &mut self,
        kind: Kind,
        line: u32,
        other_line: Option<u32>,
        roll_call: Option<u64>,
        text: impl FnOnce() -> String,
    ) {
        let Some(group) = self.groups.get_mut(kind as usize) else {
            return;
        };
        group.count = group.count.saturating_add(1);
        if group.examples.len() < EXAMPLES {
            let text = shortened(text());
            group.examples.push(Doubt {
                kind,
                line,
                other_line,
                roll_call,
                text,
            });
        }
    }

    /// How many there are of a kind.
    #[must_use]
    pub fn count(&self, kind: Kind) -> u32 {
        self.groups.get(kind as usize).map_or(0, |group| group.count)
    }

    /// How many there are of all kinds.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.groups
            .iter()
            .fold(0, |sum, group| sum.saturating_add(group.count))
    }

    /// The first of a kind, [`EXAMPLES`] at most.
    #[must_use]
    pub fn examples(&self, kind: Kind) -> &[Doubt] {
        self.groups
            .get(kind as usize)
            .map_or(&[], |group| &group.examples)
    }

    /// The kinds that occur, with how often they do.
    pub fn kinds(&self) -> impl Iterator<Item = (Kind, u32)> + '_ {
        Kind::ALL
            .iter()
            .map(|&kind| (kind, self.count(kind)))
            .filter(|(_, count)| *count > 0)
    }
}

/// A text of the file, on one line and cut where it is long.
fn shortened(text: String) -> String {
    let mut text: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    if text.len() > LONGEST {
        let end = (0..=LONGEST)
            .rev()
            .find(|&end| text.is_char_boundary(end))
            .unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    text
}
