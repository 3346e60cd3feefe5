//! Roll calls as people paste them: lines, tables and press releases, in any of the six languages. Nothing is guessed:
//! what is not plain is a [`Doubt`] with its place, so that a page can have it corrected there.
mod doubt;
mod meaning;
mod pieces;
mod words;

pub use doubt::{Doubt, DoubtKind};

use crate::letters::is_letter_or_digit;
use crate::names::Names;
use crate::states;
use core::ops::Range;
use meaning::{Meaning, Words};
use pieces::{Break, Kind, Piece, pieces};
use rules::member::MemberId;
use rules::vote::{ByVote, Vote};

/// What was understood of a pasted text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pasted {
    /// Members and their votes in the order of the text, each member at most once.
    pub votes: Vec<(MemberId, Vote)>,
    /// How many the text says voted so, as in `In favour (93)`, where it does.
    pub said: ByVote<Option<u16>>,
    /// What is not plain, in the order of the text.
    pub doubts: Vec<Doubt>,
}

/// A name may go on over so many pieces: `Iran, Islamic Republic of`, or a line end within it.
const JOINED: usize = 3;

/// So many doubts get suggestions; a text with more is no roll call.
const SUGGESTED: usize = 200;

/// Reads a pasted text. `names` are the names that it may use, `seated` those who have a seat that day.
#[must_use]
pub fn read(text: &str, names: &Names, seated: &[MemberId]) -> Pasted {
    let mut reader = Reader {
        words: Words { text, names },
        seated,
        pasted: Pasted::default(),
        heading: None,
        headed: false,
        of_line: None,
        pending: None,
        suggested: 0,
    };
    let pieces = pieces(text);
    let mut place = 0;
    while let Some(rest) = pieces.get(place..).filter(|rest| !rest.is_empty()) {
        place = place.saturating_add(reader.take(rest).max(1));
    }
    reader.finish()
}

/// The vote of the names that follow.
struct Heading {
    at: Range<usize>,
    vote: Vote,
    said: Option<u16>,
    found: u16,
}

struct Reader<'t> {
    words: Words<'t>,
    seated: &'t [MemberId],
    pasted: Pasted,
    heading: Option<Heading>,
    /// Whether there was a heading yet.
    headed: bool,
    /// The vote that began the line, for the names on it.
    of_line: Option<Vote>,
    /// A name whose vote is still to come.
    pending: Option<(Range<usize>, MemberId)>,
    suggested: usize,
}

impl<'t> Reader<'t> {
    fn slice(&self, at: &Range<usize>) -> &'t str {
        self.words.slice(at)
    }

    /// Takes the first of the pieces, with those that go on from it; how many these are.
    fn take(&mut self, rest: &[Piece]) -> usize {
        let Some(piece) = rest.first() else { return 1 };
        if piece.after == Break::Line {
            self.of_line = None;
        }
        if let Kind::Heading(vote, said) = piece.kind {
            self.open(&piece.at, vote, said);
            return 1;
        }
        let words = self.slice(&piece.at);
        if self.is_number(words) || words::is_caption(words) {
            return 1;
        }
        let nobody = self.heading.is_some() && words::is_nobody(words);
        if nobody || words::AND.iter().any(|and| and.trim() == words) {
            return 1;
        }
        // A name that goes on in the next pieces, the longest first.
        for joined in (2..=JOINED).rev() {
            if let Some(at) = self.words.joined(rest, joined)
                && let Some(meaning) = self.words.meaning(&at, true, false)
            {
                self.say(&at, meaning, rest.get(joined..).unwrap_or(&[]));
                return joined;
            }
        }
        let before_vote = rest
            .get(1)
            .is_some_and(|next| next.after == Break::Mark && words::whole(self.slice(&next.at)).is_some());
        let may_be_name = self.heading.is_some() || (before_vote && self.pending.is_none());
        match self.words.meaning(&piece.at, false, may_be_name) {
            Some(meaning) => self.say(&piece.at, meaning, rest.get(1..).unwrap_or(&[])),
            None => self.unknown(&piece.at),
        }
        1
    }

    /// Numbers of lines and sums of columns name nobody; below a heading the first may be its count.
    fn is_number(&mut self, words: &str) -> bool {
        let words = words.trim_matches(|letter: char| letter.is_whitespace() || "().:;".contains(letter));
        if words.is_empty() {
            return false;
        }
        let waits = self.pending.is_some() && words == "0";
        if waits || !words.bytes().all(|byte| byte.is_ascii_digit()) {
            return false;
        }
        if let Some(heading) = &mut self.heading
            && heading.said.is_none()
            && heading.found == 0
        {
            heading.said = words.parse().ok();
        }
        true
    }

    fn say(&mut self, at: &Range<usize>, meaning: Meaning, next: &[Piece]) {
        let more_on_line = next.first().is_some_and(|piece| piece.after == Break::Mark);
        match meaning {
            Meaning::Vote(vote) => match self.pending.take() {
                Some((at, member)) => self.record(at, member, vote),
                // The vote of what follows: on this line, or on the lines below.
                None if more_on_line => self.of_line = Some(vote),
                None if !next.is_empty() => self.open(at, vote, None),
                None => self.doubt(at.clone(), DoubtKind::VoteWithoutName { vote }),
            },
            Meaning::Named(names, given) => {
                let vote = given
                    .or(self.of_line)
                    .or(self.heading.as_ref().map(|heading| heading.vote));
                let below = given.is_none() && self.of_line.is_none();
                for (at, members) in names {
                    if below && let Some(heading) = &mut self.heading {
                        heading.found = heading.found.saturating_add(1);
                    }
                    self.name(at, &members, vote);
                }
            }
        }
    }

    /// A name that one or several members have.
    fn name(&mut self, at: Range<usize>, members: &[MemberId], vote: Option<Vote>) {
        let seated: Vec<MemberId> = members
            .iter()
            .copied()
            .filter(|member| self.seated.contains(member))
            .collect();
        let member = match (seated.as_slice(), members) {
            ([member], _) => *member,
            ([], [member, ..]) => {
                let instead = self.instead(*member, self.slice(&at));
                let member = *member;
                return self.doubt(
                    at,
                    DoubtKind::NotSeated {
                        member,
                        instead,
                        vote,
                    },
                );
            }
            _ => {
                return self.doubt(
                    at,
                    DoubtKind::SeveralNames {
                        members: seated,
                        vote,
                    },
                );
            }
        };
        match vote {
            Some(vote) => {
                self.settle();
                self.record(at, member, vote);
            }
            // A code and a name beside it are one member.
            None if self.pending.as_ref().is_some_and(|(_, other)| *other == member) => {}
            None => {
                self.settle();
                self.pending = Some((at, member));
            }
        }
    }

    /// Who may be meant by a member that has no seat: who came before or after it, or has a like name.
    fn instead(&self, member: MemberId, words: &str) -> Vec<MemberId> {
        let mut related = vec![member];
        for _ in 0..3 {
            for state in states::all() {
                let (before, after) = (related.contains(&state.member), &state.successors);
                let mut more: Vec<MemberId> = if before { after.clone() } else { Vec::new() };
                if after.iter().any(|successor| related.contains(successor)) {
                    more.push(state.member);
                }
                more.retain(|member| !related.contains(member));
                related.extend(more);
            }
        }
        let sits = |member: &MemberId| self.seated.contains(member);
        let related: Vec<MemberId> = related.into_iter().filter(sits).collect();
        if !related.is_empty() {
            return related;
        }
        self.words
            .names
            .with_words_of(words)
            .into_iter()
            .filter(sits)
            .take(3)
            .collect()
    }

    fn record(&mut self, at: Range<usize>, member: MemberId, vote: Vote) {
        match self.pasted.votes.iter().find(|(other, _)| *other == member) {
            Some((_, first)) if *first == vote => {}
            Some((_, first)) => {
                let (first, second) = (*first, vote);
                self.doubt(
                    at,
                    DoubtKind::MemberTwice {
                        member,
                        first,
                        second,
                    },
                );
            }
            None => self.pasted.votes.push((member, vote)),
        }
    }

    fn unknown(&mut self, at: &Range<usize>) {
        let at = self.words.without_bullet(at);
        let words = self.slice(&at);
        if !words.chars().any(is_letter_or_digit) {
            return;
        }
        self.settle();
        let (name, mut vote) = self.words.split_vote(&at);
        vote = vote
            .or(self.of_line)
            .or(self.heading.as_ref().map(|heading| heading.vote));
        self.suggested = self.suggested.saturating_add(1);
        let nearest = if self.suggested > SUGGESTED {
            Vec::new()
        } else {
            let near = self.words.names.nearest(self.slice(&name), 12);
            near.into_iter()
                .filter(|member| self.seated.contains(member))
                .take(3)
                .collect()
        };
        self.doubt(name, DoubtKind::UnknownName { nearest, vote });
    }

    /// A name that waited for its vote has none.
    fn settle(&mut self) {
        if let Some((at, member)) = self.pending.take() {
            self.doubt(at, DoubtKind::NoVoteWord { member });
        }
    }

    fn open(&mut self, at: &Range<usize>, vote: Vote, said: Option<u16>) {
        self.settle();
        if !core::mem::replace(&mut self.headed, true) && self.pasted.votes.is_empty() {
            // What comes before the first heading introduces it; but a name there may be one that lacks its heading.
            self.pasted.doubts.retain(|doubt| doubt.kind.is_of_a_name());
        }
        self.close();
        self.heading = Some(Heading {
            at: at.clone(),
            vote,
            said,
            found: 0,
        });
    }

    /// Holds the count of a heading against the names below it.
    fn close(&mut self) {
        let Some(Heading {
            at,
            vote,
            said,
            found,
        }) = self.heading.take()
        else {
            return;
        };
        if let Some(said) = said {
            *self.pasted.said.get_mut(vote) = Some(said);
            if said != found {
                self.doubt(at, DoubtKind::CountDisagrees { vote, said, found });
            }
        }
    }

    fn doubt(&mut self, at: Range<usize>, kind: DoubtKind) {
        self.pasted.doubts.push(Doubt {
            line: 0,
            column: 0,
            text: self.slice(&at).to_owned(),
            at,
            kind,
        });
    }

    fn finish(mut self) -> Pasted {
        self.settle();
        self.close();
        if self.pasted.votes.is_empty() && self.pasted.doubts.is_empty() {
            self.doubt(0..0, DoubtKind::NobodyNamed);
        }
        self.pasted.doubts.sort_by_key(|doubt| doubt.at.start);
        doubt::place(self.words.text, &mut self.pasted.doubts);
        self.pasted
    }
}
