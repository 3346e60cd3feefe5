//! Reads lists: names with votes beside them, or below headings. A line whose votes can be given to its names in more than one
//! way is asked about.
use super::doubt::DoubtKind;
use super::meaning::{Meaning, Words};
use super::pieces::{Break, Kind, Piece, pieces};
use super::reader::Reader;
use super::words;
use crate::letters::is_letter_or_digit;
use core::ops::Range;
use rules::member::MemberId;
use rules::vote::Vote;

/// A name may go on over so many pieces: `Iran, Islamic Republic of`, or a line end within it.
const JOINED: usize = 3;

/// The vote of the names that follow.
pub(super) struct Heading {
    pub at: Range<usize>,
    pub vote: Vote,
    pub said: Option<u16>,
    pub found: u16,
}

/// The reading of one text.
pub(super) struct Run<'r, 'o, 't> {
    reader: &'r mut Reader<'o>,
    words: Words<'t>,
    pub heading: Option<Heading>,
    /// Whether there was a heading yet.
    headed: bool,
    /// The vote that began the line, for the names on it.
    of_line: Option<Vote>,
    /// A name whose vote is still to come.
    pending: Option<(Range<usize>, MemberId)>,
    /// What a vote alone on its line means here.
    lines: Lines,
    /// Whether the line before had words that nobody understood.
    after_unknown: bool,
    /// Whether there was a line with a name and its vote.
    own_votes: bool,
}

/// What votes mean that stand alone on their lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Lines {
    /// There was none yet.
    NotKnown,
    /// Each is the vote of the name on the line before it.
    OfNameBefore,
    /// Each is the heading of the names below it.
    Headings,
    /// Both would fit.
    Unclear,
}

impl<'r, 'o, 't> Run<'r, 'o, 't> {
    pub(super) fn new(reader: &'r mut Reader<'o>, words: Words<'t>) -> Self {
        Self {
            reader,
            words,
            heading: None,
            headed: false,
            of_line: None,
            pending: None,
            lines: Lines::NotKnown,
            after_unknown: false,
            own_votes: false,
        }
    }

    pub(super) fn read(&mut self) {
        let pieces = pieces(self.words.text);
        let mut place = 0;
        while let Some(rest) = pieces.get(place..).filter(|rest| !rest.is_empty()) {
            place = place.saturating_add(self.take(rest).max(1));
        }
    }

    fn slice(&self, at: &Range<usize>) -> &'t str {
        self.words.slice(at)
    }

    /// Takes the first of the pieces, with those that go on from it; how many these are.
    fn take(&mut self, rest: &[Piece]) -> usize {
        let Some(piece) = rest.first() else { return 1 };
        if piece.after == Break::Line {
            self.of_line = None;
            if let Some(length) = self.unclear_line(rest) {
                return length;
            }
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
                self.say(&at, meaning, rest.get(joined..).unwrap_or(&[]), false);
                return joined;
            }
        }
        let alone = piece.after == Break::Line && rest.get(1).is_none_or(|next| next.after == Break::Line);
        match self.words.meaning(&piece.at, false, self.may_be_name(rest)) {
            Some(meaning) => self.say(&piece.at, meaning, rest.get(1..).unwrap_or(&[]), alone),
            None => self.unknown(&piece.at, alone),
        }
        1
    }

    /// Whether a word that is a vote too, such as `NO`, may be a name here.
    fn may_be_name(&self, rest: &[Piece]) -> bool {
        let before_vote = rest.get(1).is_some_and(|next| {
            next.after == Break::Mark && self.words.whole(self.slice(&next.at)).is_some()
        });
        self.heading.is_some() || (before_vote && self.pending.is_none())
    }

    /// A line whose names and votes do not go together in one way only: each name is asked about. How many pieces it has.
    fn unclear_line(&mut self, rest: &[Piece]) -> Option<usize> {
        let on_line = |(place, piece): &(usize, &Piece)| *place == 0 || piece.after != Break::Line;
        let length = rest.iter().enumerate().take_while(on_line).count();
        let line = rest.get(..length)?;
        if length == 1
            && let [piece] = line
            && piece.kind == Kind::Words
            && let Some(Meaning::Named(_, Some(_))) = self.words.meaning(&piece.at, false, false)
        {
            self.own_vote();
        }
        if length < 2 || line.iter().any(|piece| piece.kind != Kind::Words) {
            return None;
        }
        // N: a name, V: a vote, B: both.
        let mut shape = String::new();
        let mut names: Vec<(Range<usize>, Vec<MemberId>)> = Vec::new();
        let mut place = 0;
        while let Some(rest) = line.get(place..).filter(|rest| !rest.is_empty()) {
            let at = rest.first()?.at.clone();
            let joined = (2..=JOINED.min(rest.len())).rev().find_map(|joined| {
                let at = self.words.joined(rest, joined)?;
                Some((self.words.meaning(&at, true, false)?, joined))
            });
            let may_be_name = !shape.ends_with('N') && self.may_be_name(rest);
            let single = || self.words.meaning(&at, false, may_be_name);
            let (meaning, length) =
                joined.map_or_else(|| (single(), 1), |(meaning, length)| (Some(meaning), length));
            place = place.saturating_add(length);
            match meaning {
                Some(Meaning::Vote(_)) => shape.push('V'),
                Some(Meaning::Named(found, vote)) => {
                    // A code and a name beside it are one member.
                    let same = found.len() == 1
                        && vote.is_none()
                        && shape.ends_with('N')
                        && names.last().map(|(_, members)| members)
                            == found.first().map(|(_, members)| members);
                    if !same {
                        shape.push(if vote.is_some() { 'B' } else { 'N' });
                    }
                    names.extend(found);
                }
                None => {}
            }
        }
        let votes = shape.matches('V').count();
        if shape.contains('B') || (votes > 0 && !names.is_empty()) {
            self.own_vote();
        }
        let pairs = |first: char| {
            shape.len().is_multiple_of(2)
                && shape
                    .chars()
                    .enumerate()
                    .all(|(place, letter)| (letter == first) == place.is_multiple_of(2))
        };
        let led =
            shape.starts_with('V') && shape.ends_with('N') && !shape.contains("VV") && !shape.contains('B');
        let clear = votes == 0
            || (!shape.contains('B') && (votes == 1 && !shape.contains("VN") || pairs('N')))
            || led;
        if clear || (votes == 1 && names.is_empty()) {
            return None;
        }
        self.settle();
        let vote = line
            .iter()
            .find_map(|piece| self.words.whole(self.slice(&piece.at)));
        if names.is_empty() {
            // Columns of votes without names.
            let at = line.first()?.at.start..line.last()?.at.end;
            self.reader.doubt(at, DoubtKind::VoteWithoutName { vote: vote? });
        }
        for (at, members) in names {
            if let Some(member) = self.reader.name(&self.words, at.clone(), &members, None) {
                self.reader.doubt(at, DoubtKind::NoVoteWord { member });
            }
        }
        Some(length)
    }

    /// A line has names with their own votes: they are not below a heading, and neither is what follows.
    fn own_vote(&mut self) {
        self.own_votes = true;
        self.close();
    }

    /// Numbers of lines and sums of columns name nobody; below a heading the first may be its count.
    fn is_number(&mut self, words: &str) -> bool {
        let words = words.trim_matches(|letter: char| letter.is_whitespace() || "().:;".contains(letter));
        if words.is_empty() {
            return false;
        }
        let waits = self.pending.is_some() && self.words.whole(words).is_some();
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

    fn say(&mut self, at: &Range<usize>, meaning: Meaning, next: &[Piece], alone: bool) {
        let more_on_line = next.first().is_some_and(|piece| piece.after == Break::Mark);
        match meaning {
            Meaning::Vote(vote) if alone => self.vote_alone(at, vote, next),
            Meaning::Vote(vote) => match self.pending.take() {
                Some((at, member)) => self.reader.record(at, member, vote),
                // The vote of what follows on this line.
                None if more_on_line => self.of_line = Some(vote),
                None => self.reader.doubt(at.clone(), DoubtKind::VoteWithoutName { vote }),
            },
            Meaning::Named(names, given) => {
                self.after_unknown = false;
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

    /// A vote alone on its line: of the name before it, or a heading of the names below it.
    fn vote_alone(&mut self, at: &Range<usize>, vote: Vote, next: &[Piece]) {
        let after_unknown = core::mem::take(&mut self.after_unknown);
        // Where each name has its vote beside it, a vote alone has lost its name.
        if self.own_votes {
            self.settle();
            return self.reader.doubt(at.clone(), DoubtKind::VoteWithoutName { vote });
        }
        if self.lines == Lines::NotKnown {
            let is_vote = |piece: &Piece| self.words.whole(self.slice(&piece.at)).is_some();
            let is_name = |piece: &Piece| {
                matches!(
                    self.words.meaning(&piece.at, false, true),
                    Some(Meaning::Named(..))
                )
            };
            // Where the line before is not understood, or the text ends as it begins, one name between two votes fits both.
            let several = next
                .iter()
                .take(2)
                .filter(|piece| is_name(piece) && !is_vote(piece))
                .count()
                == 2;
            let ends = next.get(1).is_some_and(is_vote) && next.last().is_some_and(is_vote);
            self.lines = match () {
                () if self.pending.is_some() => Lines::OfNameBefore,
                () if (after_unknown && !several) || ends => Lines::Unclear,
                () => Lines::Headings,
            };
        }
        match (self.pending.take(), self.lines) {
            (Some((at, member)), Lines::OfNameBefore | Lines::NotKnown) => {
                self.reader.record(at, member, vote)
            }
            (pending, Lines::Headings) if !next.is_empty() => {
                self.pending = pending;
                self.open(at, vote, None);
            }
            (pending, _) => {
                self.pending = pending;
                self.settle();
                if !after_unknown {
                    self.reader.doubt(at.clone(), DoubtKind::VoteWithoutName { vote });
                }
            }
        }
    }

    /// A name that one or several members have.
    fn name(&mut self, at: Range<usize>, members: &[MemberId], vote: Option<Vote>) {
        let Some(member) = self.reader.name(&self.words, at.clone(), members, vote) else {
            // A vote below it is not that of the name before it.
            if vote.is_none() {
                self.settle();
                self.after_unknown = true;
            }
            return;
        };
        match vote {
            Some(vote) => {
                self.settle();
                self.reader.record(at, member, vote);
            }
            // A code and a name beside it are one member.
            None if self.pending.as_ref().is_some_and(|(_, other)| *other == member) => {}
            None => {
                self.settle();
                self.pending = Some((at, member));
            }
        }
    }

    fn unknown(&mut self, at: &Range<usize>, alone: bool) {
        let at = self.words.without_bullet(at);
        let words = self.slice(&at);
        if !words.chars().any(is_letter_or_digit) {
            return;
        }
        self.settle();
        self.after_unknown = true;
        // It may be a heading that is misspelt, so that the names below it are no longer those of the heading above.
        let colon = words.contains([':', '：']) || words.ends_with('-');
        if (colon || (alone && self.lines == Lines::Headings))
            && self.words.names.nearest(words, 1).is_empty()
        {
            self.close();
        }
        let (name, mut vote) = self.words.split_vote(&at);
        vote = vote
            .or(self.of_line)
            .or(self.heading.as_ref().map(|heading| heading.vote));
        self.reader.unknown(&self.words, name, vote);
    }

    /// A name that waited for its vote has none.
    pub(super) fn settle(&mut self) {
        if let Some((at, member)) = self.pending.take() {
            self.reader.doubt(at, DoubtKind::NoVoteWord { member });
        }
    }

    fn open(&mut self, at: &Range<usize>, vote: Vote, said: Option<u16>) {
        self.settle();
        if !core::mem::replace(&mut self.headed, true) && self.reader.pasted.votes.is_empty() {
            // What comes before the first heading introduces it; but a name there may be one that lacks its heading.
            self.reader
                .pasted
                .doubts
                .retain(|doubt| doubt.kind.is_of_a_name());
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
    pub(super) fn close(&mut self) {
        let Some(Heading {
            at,
            vote,
            said,
            found,
        }) = self.heading.take()
        else {
            return;
        };
        self.reader.listed.push((vote, found));
        if let Some(said) = said {
            *self.reader.pasted.said.get_mut(vote) = Some(said);
            if said != found {
                self.reader
                    .doubt(at, DoubtKind::CountDisagrees { vote, said, found });
            }
        }
    }
}
