//! What a few words of a pasted text say: names, a vote, or both; nothing is looked at but these words.
use super::pieces::{Kind, Piece};
use super::words;
use crate::letters::is_letter_or_digit;
use crate::names::Names;
use core::ops::Range;
use rules::member::MemberId;
use rules::vote::Vote;

/// No name is longer, in bytes, and no words for a vote.
const LONGEST: usize = 160;
const LONGEST_VOTE: usize = 60;

/// Names, each with those who have it.
pub(super) type Named = Vec<(Range<usize>, Vec<MemberId>)>;

/// What a piece says.
pub(super) enum Meaning {
    /// Names, with a vote if one is given with them.
    Named(Named, Option<Vote>),
    /// A vote alone.
    Vote(Vote),
}

/// The text and the names that it may use.
#[derive(Clone, Copy)]
pub(super) struct Words<'t> {
    pub text: &'t str,
    pub names: &'t Names,
    /// Who has a seat that day.
    pub seated: &'t [MemberId],
    /// Whether the text uses the codes of the Correlates of War project.
    pub cow: bool,
    /// The signs that are votes in this text.
    pub signs: words::Signs,
}

impl<'t> Words<'t> {
    pub(super) fn slice(&self, at: &Range<usize>) -> &'t str {
        self.text.get(at.clone()).unwrap_or("")
    }

    /// The vote that a whole text is, a sign alone included.
    pub(super) fn whole(&self, text: &str) -> Option<Vote> {
        words::signed(text, self.signs).or_else(|| words::whole(text))
    }

    /// The text with nothing left but one part of it, at its place.
    pub(super) fn only(&self, at: &Range<usize>) -> String {
        let mut part = " ".repeat(at.start);
        part.push_str(self.slice(at));
        part
    }

    /// Whether a part of the text has the name of a member among its parts.
    pub(super) fn has_names(&self, at: &Range<usize>) -> bool {
        let mut start = at.start;
        let part = self.slice(at);
        let marks = part
            .char_indices()
            .filter(|(_, letter)| ",;،؛，；、\n".contains(*letter));
        let ends = marks
            .map(|(place, letter)| (place, letter.len_utf8()))
            .chain([(part.len(), 0)]);
        for (end, length) in ends.collect::<Vec<_>>() {
            let end = at.start.saturating_add(end);
            let name = self.without_bullet(&(start..end));
            if self.named(&name).is_some() {
                return true;
            }
            start = end.saturating_add(length);
        }
        false
    }

    /// The place of some pieces together, if a name may go on over them.
    pub(super) fn joined(&self, rest: &[Piece], count: usize) -> Option<Range<usize>> {
        let pieces = rest.get(..count)?;
        let (first, last) = (pieces.first()?, pieces.last()?);
        let goes_on = pieces
            .iter()
            .all(|piece| piece.kind == Kind::Words && self.whole(self.slice(&piece.at)).is_none());
        let at = first.at.start..last.at.end;
        (goes_on && self.slice(&at).len() <= LONGEST).then_some(at)
    }

    /// What the words at a place say: names, names with a vote, or a vote. Words that are both are a vote, unless they
    /// may be a name there.
    pub(super) fn meaning(&self, at: &Range<usize>, joined: bool, may_be_name: bool) -> Option<Meaning> {
        let at = self.without_bullet(at);
        if joined {
            let voted = |(names, vote)| Meaning::Named(names, Some(vote));
            // A sign before a name is none of its letters; a word or a letter may be, as in `N Macedonia`.
            let sign = !self.slice(&at).starts_with(is_letter_or_digit);
            let before = || self.vote_before(&at).map(voted);
            let first = self
                .vote_after(&at)
                .map(voted)
                .or_else(|| if sign { before() } else { None });
            let named = || self.named(&at).map(|names| Meaning::Named(names, None));
            return first.or_else(named).or_else(before);
        }
        let Some(vote) = self.whole(self.slice(&at)) else {
            return self.meaning(&at, true, may_be_name);
        };
        let names = if may_be_name { self.named(&at) } else { None };
        Some(names.map_or(Meaning::Vote(vote), |names| Meaning::Named(names, None)))
    }

    /// Without what marks the points of a list, and the quotation marks of a table.
    pub(super) fn without_bullet(&self, at: &Range<usize>) -> Range<usize> {
        let words = self.slice(at);
        if self.whole(words).is_some() {
            return at.clone();
        }
        let mut inner =
            words.trim_start_matches(|letter: char| letter.is_whitespace() || "-–—*·\"“«>.".contains(letter));
        let digits = inner.trim_start_matches(|letter: char| letter.is_ascii_digit());
        if digits.len() < inner.len() && digits.starts_with(['.', ')']) {
            inner = digits.trim_start_matches(['.', ')', ' ']);
        }
        let start = at.end.saturating_sub(inner.len());
        let end = start.saturating_add(
            inner
                .trim_end_matches(|letter: char| letter.is_whitespace() || "\"”»*".contains(letter))
                .len(),
        );
        start..end.max(start)
    }

    /// The members of the one name at a place.
    fn one(&self, at: &Range<usize>) -> Option<(Range<usize>, Vec<MemberId>)> {
        let text = self.slice(at);
        let found = if self.cow {
            self.names.find_with_cow(text)
        } else {
            self.names.find(text)
        };
        (!found.is_empty()).then(|| (at.clone(), found))
    }

    /// The names at a place: one, or several with "and" between them.
    fn named(&self, at: &Range<usize>) -> Option<Named> {
        let words = self.slice(at);
        if words.len() > LONGEST {
            return None;
        }
        let one = |at: &Range<usize>| self.one(at);
        // `Serbia and Montenegro` are two where the one that had this name has no seat.
        let whole = one(at);
        let seated = |(_, members): &(Range<usize>, Vec<MemberId>)| {
            members.iter().any(|member| self.seated.contains(member))
        };
        if let Some(name) = &whole
            && (seated(name) || self.split(at).is_none_or(|names| !names.iter().all(seated)))
        {
            return whole.map(|name| vec![name]);
        }
        self.split(at)
    }

    /// Several names at a place, with "and" between them.
    fn split(&self, at: &Range<usize>) -> Option<Named> {
        let words = self.slice(at);
        let one = |at: &Range<usize>| self.one(at);
        for and in words::AND {
            // After a comma the last name may begin with it.
            if let Some(rest) = words.strip_prefix(and.trim_start())
                && let Some(name) = one(&(at.end.saturating_sub(rest.len())..at.end))
            {
                return Some(vec![name]);
            }
            // At the end of a line the next name is on the next one.
            if let Some(rest) = words.strip_suffix(and.trim_end())
                && and.ends_with(' ')
                && let Some(name) = one(&(at.start..at.start.saturating_add(rest.len())))
            {
                return Some(vec![name]);
            }
            for (offset, found) in words.match_indices(and) {
                let left = at.start..at.start.saturating_add(offset);
                let right = left.end.saturating_add(found.len())..at.end;
                if let Some(right) = one(&right)
                    && let Some(mut names) = self.named(&left)
                {
                    names.push(right);
                    return Some(names);
                }
            }
        }
        None
    }

    /// Names with a vote after them.
    fn vote_after(&self, at: &Range<usize>) -> Option<(Named, Vote)> {
        let words = self.slice(at);
        let mut before = ' ';
        let tail = words.len().saturating_sub(LONGEST_VOTE);
        for (offset, letter) in words.char_indices() {
            let edge = !is_letter_or_digit(before) || !is_letter_or_digit(letter) || words::is_han(letter);
            before = letter;
            if offset == 0 || offset < tail || !edge || letter.is_whitespace() {
                continue;
            }
            let after = words.get(offset..).unwrap_or("");
            let Some(vote) = self.whole(after) else { continue };
            let lead = words.get(..offset).unwrap_or("");
            let name = at.start..at.start.saturating_add(lead.trim_end().len());
            if let Some(names) = self.named(&name) {
                return Some((names, vote));
            }
        }
        None
    }

    /// Names with a vote before them.
    fn vote_before(&self, at: &Range<usize>) -> Option<(Named, Vote)> {
        let words = self.slice(at);
        let (vote, length) = words::sign_at_start(words, self.signs).or_else(|| words::at_start(words))?;
        // A letter alone is a vote where it is a capital, as the library's records have it: `Y ALBANIA`. Words that join a
        // sentence, such as `for France` or `pour la France`, are no votes of the name behind them.
        let word = words.get(..length)?;
        let capital = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        let sign = !word.starts_with(is_letter_or_digit);
        if !(capital || sign || words::leads(word)) {
            return None;
        }
        let rest = words.get(length..)?.trim_start();
        let rest = at.end.saturating_sub(rest.len())..at.end;
        let names = self.named(&rest)?;
        Some((names, vote))
    }

    /// The words before a vote, and the vote.
    pub(super) fn split_vote(&self, at: &Range<usize>) -> (Range<usize>, Option<Vote>) {
        let words = self.slice(at);
        let mut gaps = words
            .char_indices()
            .filter(|(offset, letter)| *offset > 0 && letter.is_whitespace());
        let found = gaps.find_map(|(offset, _)| {
            let vote = self.whole(words.get(offset..)?)?;
            let lead = words.get(..offset)?;
            let lead =
                lead.trim_end_matches(|letter: char| letter.is_whitespace() || ":-–—=".contains(letter));
            Some((at.start..at.start.saturating_add(lead.len()), Some(vote)))
        });
        found.unwrap_or((at.clone(), None))
    }
}
