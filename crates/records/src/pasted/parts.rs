//! Reads a part of a text: the names at a place, the names and counts of a sentence, the lists of what is left.
use super::doubt::DoubtKind;
use super::list::{Heading, Run};
use super::meaning::Words;
use super::reader::Reader;
use super::tally::Tally;
use super::words;
use crate::letters::is_letter_or_digit;
use core::ops::Range;
use rules::member::MemberId;
use rules::vote::Vote;

impl Reader<'_> {
    /// Reads what a sentence says: its counts, and the names beside them.
    pub(super) fn tally(&mut self, tally: &Tally) {
        let said = tally.said();
        for clause in &tally.clauses {
            if let Some(names) = &clause.names {
                let found = self.below(clause.vote, names);
                if let Some(said) = clause.said.filter(|said| *said != found) {
                    let vote = clause.vote;
                    self.doubt(clause.at.clone(), DoubtKind::CountDisagrees { vote, said, found });
                }
            }
        }
        self.pasted.said = said;
        let sum: u32 = said.iter().filter_map(|(_, said)| said.map(u32::from)).sum();
        let seats = u16::try_from(self.words.seated.len()).unwrap_or(u16::MAX);
        if sum > u32::from(seats) && seats > 0 {
            let said = u16::try_from(sum).unwrap_or(u16::MAX);
            self.doubt(tally.at.clone(), DoubtKind::MoreVotesThanSeats { said, seats });
        }
    }

    /// Reads the names at a place, all with one vote; how many they are.
    pub(super) fn below(&mut self, vote: Vote, at: &Range<usize>) -> u16 {
        let part = self.words.only(at);
        let words = Words {
            text: &part,
            ..self.words
        };
        let mut run = Run::new(self, words);
        run.heading = Some(Heading {
            at: at.clone(),
            vote,
            said: None,
            found: 0,
        });
        run.read();
        let found = run.heading.take().map_or(0, |heading| heading.found);
        run.settle();
        found
    }

    /// The members named at a place, without their votes.
    pub(super) fn names_in(&mut self, at: &Range<usize>) -> Vec<MemberId> {
        let mut other = Reader::new(self.original, self.words);
        other.below(Vote::InFavour, at);
        self.pasted.doubts.append(&mut other.pasted.doubts);
        other.pasted.votes.into_iter().map(|(member, _)| member).collect()
    }

    /// Reads the lists of a text.
    pub(super) fn lists(&mut self, left: &str) {
        let words = Words {
            text: left,
            ..self.words
        };
        let mut run = Run::new(self, words);
        run.read();
        run.settle();
        run.close();
    }
}

impl Words<'_> {
    /// The members named in a part of the text.
    pub(super) fn members_in(&self, at: &Range<usize>) -> Vec<MemberId> {
        let mut members = Reader::new(self.text, *self).names_in(at);
        members.sort_unstable();
        members
    }

    /// Whether a part of the text is nothing but names.
    pub(super) fn is_names(&self, at: &Range<usize>) -> bool {
        let part = self.only(at);
        let words = Words { text: &part, ..*self };
        let mut reader = Reader::new(&part, words);
        let found = reader.below(Vote::InFavour, at);
        found > 0 && reader.finish(None, false).doubts.is_empty()
    }

    /// Names and their vote in a part of a sentence, such as `with China and the Russian Federation abstaining`: the place of
    /// both, the vote, the place of the names.
    pub(super) fn names_and_vote(
        &self,
        part: &str,
        start: usize,
    ) -> Option<(Range<usize>, Vote, Range<usize>)> {
        let mut before = ' ';
        for (offset, letter) in part.char_indices() {
            let edge = !is_letter_or_digit(before) || words::is_han(letter);
            before = letter;
            if !edge || letter.is_whitespace() {
                continue;
            }
            let Some((vote, length)) = words::at_start(part.get(offset..)?) else {
                continue;
            };
            let lead = part.get(..offset)?;
            let mut names = lead.trim_start_matches(|letter: char| !is_letter_or_digit(letter));
            for word in [
                "with ",
                "while ",
                "and ",
                "avec ",
                "et ",
                "tandis que ",
                "con ",
                "y ",
                "mientras que ",
                "при этом ",
                "а ",
                "и ",
                "مع ",
                "而",
            ] {
                names = names.strip_prefix(word).unwrap_or(names).trim_start();
            }
            let from = start.saturating_add(lead.len().saturating_sub(names.len()));
            let names = from..from.saturating_add(
                names
                    .trim_end_matches(|letter: char| !is_letter_or_digit(letter) && letter != ')')
                    .len(),
            );
            if !names.is_empty() && self.is_names(&names) {
                let end = start.saturating_add(offset).saturating_add(length);
                return Some((from..end, vote, names));
            }
        }
        None
    }
}

/// Whether a line is nothing but names and votes.
pub(super) fn is_plain(line: &str, words: &Words) -> bool {
    let words = Words { text: line, ..*words };
    let mut reader = Reader::new(line, words);
    reader.lists(line);
    !reader.pasted.votes.is_empty() && reader.pasted.doubts.is_empty()
}
