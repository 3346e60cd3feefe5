//! What a pasted text leaves open: where, in the person's own words, and what was expected.
use core::fmt;
use core::ops::Range;
use rules::member::MemberId;
use rules::vote::Vote;

/// Something that was not understood, or not believed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Doubt {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The place in the text, in bytes, to correct it there.
    pub at: Range<usize>,
    /// The person's own words.
    pub text: String,
    /// What is doubtful.
    pub kind: DoubtKind,
}

/// What is doubtful.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DoubtKind {
    /// Nobody has this name.
    UnknownName {
        /// Who has nearly this name, the nearest first.
        nearest: Vec<MemberId>,
        /// The vote that was given with it.
        vote: Option<Vote>,
    },
    /// Several members have this name.
    SeveralNames {
        /// Who.
        members: Vec<MemberId>,
        /// The vote that was given with it.
        vote: Option<Vote>,
    },
    /// A member, and no word for its vote.
    NoVoteWord {
        /// The member.
        member: MemberId,
    },
    /// A vote, and nobody to cast it.
    VoteWithoutName {
        /// The vote.
        vote: Vote,
    },
    /// A member is named again with another vote; the first one is kept.
    MemberTwice {
        /// The member.
        member: MemberId,
        /// Its vote where it was first named.
        first: Vote,
        /// Its vote here.
        second: Vote,
    },
    /// A member that has no seat that day.
    NotSeated {
        /// The member.
        member: MemberId,
        /// Who may be meant: those that came before or after it, or have a like name.
        instead: Vec<MemberId>,
        /// The vote that was given with it.
        vote: Option<Vote>,
    },
    /// The text says how many voted so, and names another number.
    CountDisagrees {
        /// The vote.
        vote: Vote,
        /// How many the text says.
        said: u16,
        /// How many were found.
        found: u16,
    },
    /// The text counts more votes than there are seats.
    MoreVotesThanSeats {
        /// How many it counts.
        said: u16,
        /// How many seats there are.
        seats: u16,
    },
    /// The text tells several votes, of which one is to be chosen.
    SeveralVotes {
        /// The part of the text that belongs to each, in bytes.
        choices: Vec<Range<usize>>,
    },
    /// No member was found at all.
    NobodyNamed,
}

impl DoubtKind {
    /// Whether it is about words that are, or may be, the name of a member.
    pub(super) const fn is_of_a_name(&self) -> bool {
        match self {
            Self::UnknownName { nearest, .. } => !nearest.is_empty(),
            Self::SeveralNames { .. }
            | Self::NoVoteWord { .. }
            | Self::MemberTwice { .. }
            | Self::NotSeated { .. } => true,
            Self::VoteWithoutName { .. }
            | Self::CountDisagrees { .. }
            | Self::MoreVotesThanSeats { .. }
            | Self::SeveralVotes { .. }
            | Self::NobodyNamed => false,
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}, column {}: {}",
            self.line,
            self.column,
            self.message()
        )
    }
}

/// What is doubtful, without its place.
struct Message<'a>(&'a Doubt);

impl Doubt {
    /// What is doubtful and what to write instead, without its place.
    #[must_use]
    pub fn message(&self) -> String {
        Message(self).to_string()
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let list = |members: &[MemberId]| {
            let codes: Vec<String> = members.iter().map(|member| format!("`{member}`")).collect();
            codes.join(" or ")
        };
        match &self.0.kind {
            DoubtKind::UnknownName { nearest, .. } if nearest.is_empty() => {
                write!(
                    f,
                    "`{text}` is not the name of a member: correct it, or take it out"
                )
            }
            DoubtKind::UnknownName { nearest, .. } => write!(
                f,
                "`{text}` is not the name of a member: perhaps {} is meant",
                list(nearest)
            ),
            DoubtKind::SeveralNames { members, .. } => {
                write!(f, "`{text}` may be {}: choose one", list(members))
            }
            DoubtKind::NoVoteWord { .. } => write!(
                f,
                "`{text}` has no vote: write yes, no, abstaining or not voting after it"
            ),
            DoubtKind::VoteWithoutName { .. } => {
                write!(f, "`{text}` stands alone: write the name of a member before it")
            }
            DoubtKind::MemberTwice { first, second, .. } => write!(
                f,
                "`{text}` is {} here, and {} before: give each member one vote",
                second.as_str(),
                first.as_str()
            ),
            DoubtKind::NotSeated { instead, .. } if instead.is_empty() => {
                write!(
                    f,
                    "`{text}` has no seat that day: take it out, or correct the day"
                )
            }
            DoubtKind::NotSeated { instead, .. } => write!(
                f,
                "`{text}` has no seat that day: perhaps {} is meant",
                list(instead)
            ),
            DoubtKind::CountDisagrees { vote, said, found } => write!(
                f,
                "`{text}` says {said} {}, but {found} are named: look for one that is missing or too many",
                vote.as_str()
            ),
            DoubtKind::MoreVotesThanSeats { said, seats } => write!(
                f,
                "the text counts {said} votes, but {seats} have a seat that day: look at the body and the day"
            ),
            DoubtKind::SeveralVotes { choices } => write!(
                f,
                "the text tells {} votes: leave in the text the one that is meant",
                choices.len()
            ),
            DoubtKind::NobodyNamed => f.write_str(
                "nobody is named: write a member and its vote on each line, such as `France: yes`",
            ),
        }
    }
}

/// Adds a doubt about a place of the text.
pub(super) fn add(text: &str, doubts: &mut Vec<Doubt>, at: Range<usize>, kind: DoubtKind) {
    // What was taken out as markup may have had longer letters than what is in its place.
    let (mut start, mut end) = (at.start.min(text.len()), at.end.min(text.len()));
    while !text.is_char_boundary(start) {
        start = start.saturating_sub(1);
    }
    while !text.is_char_boundary(end) {
        end = end.saturating_add(1);
    }
    let at = start..end.max(start);
    doubts.push(Doubt {
        line: 0,
        column: 0,
        text: text.get(at.clone()).unwrap_or("").to_owned(),
        at,
        kind,
    });
}

/// Gives doubts, which are in the order of the text, their lines and columns.
pub(super) fn place(text: &str, doubts: &mut [Doubt]) {
    let (mut line, mut column) = (1_usize, 1_usize);
    let mut letters = text.char_indices().peekable();
    for doubt in doubts {
        while let Some((_, letter)) = letters.next_if(|(at, _)| *at < doubt.at.start) {
            if letter == '\n' {
                line = line.saturating_add(1);
                column = 1;
            } else {
                column = column.saturating_add(1);
            }
        }
        (doubt.line, doubt.column) = (line, column);
    }
}
