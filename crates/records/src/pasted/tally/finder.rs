//! Finds the counts of a text, word by word, with the names beside them.
use super::super::meaning::Words;
use super::clause::{Clause, Tally};
use super::words::{self, Tok, Token};
use crate::letters::is_letter_or_digit;
use core::ops::Range;
use rules::vote::Vote;

/// So many words may stand between two counts of one vote.
const GAP: usize = 14;

pub(super) struct Finder<'t> {
    pub text: &'t str,
    pub tokens: &'t [Token],
    pub words: &'t Words<'t>,
}

impl Finder<'_> {
    fn tok(&self, place: usize) -> Option<Tok> {
        self.tokens.get(place).map(|token| token.tok)
    }

    pub(super) fn all(&self) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = Vec::new();
        let mut open: Option<(Tally, usize)> = None;
        let mut place = 0;
        while place < self.tokens.len() {
            let stop = self.tok(place) == Some(Tok::Stop);
            let far = open
                .as_ref()
                .is_some_and(|(_, last)| place.saturating_sub(*last) > GAP);
            if (stop || far)
                && let Some((tally, _)) = open.take()
            {
                tallies.push(tally);
            }
            let Some((clauses, next)) = self.clauses(place) else {
                place = place.saturating_add(1);
                continue;
            };
            let first = clauses.first().map_or(0, |clause| clause.at.start);
            let last = clauses.last().map_or(0, |clause| clause.at.end);
            // The same vote counted again is another tally.
            let again = open.as_ref().is_some_and(|(tally, _)| {
                let has = |vote| tally.clauses.iter().any(|clause| clause.vote == vote);
                clauses.iter().any(|clause| has(clause.vote))
            });
            if again && let Some((tally, _)) = open.take() {
                tallies.push(tally);
            }
            let (mut tally, _) = open.take().unwrap_or((
                Tally {
                    at: first..last,
                    clauses: Vec::new(),
                },
                place,
            ));
            tally.at.end = last;
            tally.clauses.extend(clauses);
            open = Some((tally, next));
            place = next.max(place.saturating_add(1));
        }
        tallies.extend(open.map(|(tally, _)| tally));
        // A count alone is on one line and in one cell: the number of a page is none.
        tallies.retain(|tally| {
            let text = self.text.get(tally.at.clone()).unwrap_or("");
            tally.is_whole() || tally.clauses.len() > 1 || !text.contains(['\n', '\t'])
        });
        for tally in &mut tallies {
            self.name_clauses(tally);
        }
        tallies
    }

    /// The counts that begin at a word, and the first word after them.
    fn clauses(&self, place: usize) -> Option<(Vec<Clause>, usize)> {
        let token = self.tokens.get(place)?;
        match token.tok {
            Tok::Number(_) => self
                .triple(place)
                .or_else(|| self.to(place))
                .or_else(|| self.number_vote(place)),
            Tok::Word => self.triple(place),
            Tok::Vote(vote) => self.vote_number(place, vote),
            Tok::To => self.to_none(place),
            _ => None,
        }
    }

    /// Whether its counts are those of headings, with the names on the lines below them.
    pub(super) fn heads_lists(&self, tally: &Tally) -> bool {
        let ends = tally
            .clauses
            .iter()
            .skip(1)
            .map(|clause| clause.at.start)
            .chain([self.text.len()]);
        tally.clauses.iter().zip(ends).any(|(clause, end)| {
            let before = self.text.get(..clause.at.start).unwrap_or("");
            let line = before.rsplit('\n').next().unwrap_or("");
            let begins = !line.chars().any(is_letter_or_digit);
            // The rest of its line holds nothing, and the next line has a name.
            let rest = self.text.get(clause.at.end..end).unwrap_or("");
            let (here, below) = rest.split_once('\n').unwrap_or((rest, ""));
            let gap = below.len().saturating_sub(below.trim_start().len());
            let from = end.saturating_sub(below.len()).saturating_add(gap);
            let next = below.trim_start().lines().next().unwrap_or("").len();
            let ends = !here.chars().any(is_letter_or_digit);
            begins
                && ends
                && clause.names.is_none()
                && self.words.has_names(&(from..from.saturating_add(next)))
        })
    }

    /// `13-0-2`.
    fn triple(&self, place: usize) -> Option<(Vec<Clause>, usize)> {
        let at = self.tokens.get(place)?.at.clone();
        let before = self.text.get(..at.start)?.chars().next_back().unwrap_or(' ');
        let (numbers, length) = words::triple(self.text.get(at.start..)?, before)?;
        let at = at.start..at.start.saturating_add(length);
        // Such as 24-11-25 a day is no vote of a Council, nor one of an Assembly that has other words beside it.
        let near = self.tokens.get(place.saturating_sub(6)..place)?;
        let told = near.iter().any(|token| {
            matches!(token.tok, Tok::Votes | Tok::Vote(_)) || {
                let word = crate::names::key(self.text.get(token.at.clone()).unwrap_or(""));
                [
                    "voted", "vote", "adopted", "rejected", "tally", "result", "passed", "failed",
                ]
                .contains(&word.as_str())
            }
        });
        if !told {
            return None;
        }
        let votes = [Vote::InFavour, Vote::Against, Vote::Abstaining];
        let clauses = votes.into_iter().zip(numbers).map(|(vote, said)| Clause {
            at: at.clone(),
            vote,
            said: Some(said),
            names: None,
        });
        let next = self.tokens.iter().position(|token| token.at.start >= at.end);
        Some((clauses.collect(), next.unwrap_or(self.tokens.len())))
    }

    /// Over words that may stand between a number and its vote; `of` takes the number after it along.
    fn over(&self, mut place: usize, most: usize) -> usize {
        let end = place.saturating_add(most);
        while place < end {
            match self.tok(place) {
                Some(Tok::Votes | Tok::Filler) => place = place.saturating_add(1),
                Some(Tok::Of) => {
                    let number = (1..4)
                        .find(|step| matches!(self.tok(place.saturating_add(*step)), Some(Tok::Number(_))));
                    place = place.saturating_add(number.unwrap_or(0)).saturating_add(1);
                }
                _ => break,
            }
        }
        place
    }

    /// `142 votes in favour`.
    fn number_vote(&self, place: usize) -> Option<(Vec<Clause>, usize)> {
        let Some(Tok::Number(said)) = self.tok(place) else {
            return None;
        };
        let mut last = self.over(place.saturating_add(1), 6);
        // "один — против": a dash in the place of the verb.
        if self.tok(last) == Some(Tok::Colon)
            && matches!(self.tok(last.saturating_add(1)), Some(Tok::Vote(_)))
            && !matches!(
                self.tok(last.saturating_add(2)),
                Some(Tok::Colon | Tok::Number(_))
            )
        {
            last = last.saturating_add(1);
        }
        let Some(Tok::Vote(vote)) = self.tok(last) else {
            return None;
        };
        last = last.saturating_add(1);
        Some(self.one(place, last, vote, said))
    }

    /// `in favour 142`, `за — 142`, `امتنع عن التصويت 12 عضوا`.
    fn vote_number(&self, place: usize, vote: Vote) -> Option<(Vec<Clause>, usize)> {
        let mut at = self.over(place.saturating_add(1), 3);
        if self.tok(at) == Some(Tok::Colon) {
            at = self.over(at.saturating_add(1), 2);
        }
        let Some(Tok::Number(said)) = self.tok(at) else {
            return None;
        };
        // A number on the next line is that of a point of a list.
        let (from, until) = (self.tokens.get(place)?.at.end, self.tokens.get(at)?.at.start);
        if self.text.get(from..until)?.contains('\n') {
            return None;
        }
        let after = self.over(at.saturating_add(1), 4);
        let colon = (place..at).any(|place| self.tok(place) == Some(Tok::Colon));
        if !colon && self.is_preposition(place) && !self.goes_on(after) {
            return None;
        }
        // The number may belong to the vote behind it, unless that has one of its own.
        if let Some(Tok::Vote(_)) = self.tok(after) {
            let mut next = self.over(after.saturating_add(1), 3);
            if self.tok(next) == Some(Tok::Colon) {
                next = self.over(next.saturating_add(1), 2);
            }
            if !matches!(self.tok(next), Some(Tok::Number(_))) {
                return None;
            }
        }
        Some(self.one(place, after, vote, said))
    }

    /// Whether the word for a vote is a preposition, as in `for 12 months`.
    fn is_preposition(&self, place: usize) -> bool {
        let at = self
            .tokens
            .get(place)
            .map(|token| token.at.clone())
            .unwrap_or_default();
        let word = crate::names::key(self.text.get(at).unwrap_or(""));
        [
            "for",
            "against",
            "pour",
            "contre",
            "contra",
            "за",
            "против",
            "ضد",
            "ل",
            "yes",
        ]
        .contains(&word.as_str())
    }

    /// Whether another vote with its number follows: `за 142, против 10`.
    fn goes_on(&self, mut place: usize) -> bool {
        while matches!(self.tok(place), Some(Tok::Comma | Tok::And)) {
            place = place.saturating_add(1);
        }
        let Some(Tok::Vote(_)) = self.tok(place) else {
            return false;
        };
        let mut next = self.over(place.saturating_add(1), 3);
        if self.tok(next) == Some(Tok::Colon) {
            next = next.saturating_add(1);
        }
        let vote_before = place.saturating_sub(3);
        matches!(self.tok(next), Some(Tok::Number(_)))
            || (vote_before < place && matches!(self.tok(next), Some(Tok::Open(_))))
    }

    /// `142 votes to 10`, `142 voix contre 10`, `142 голосами против 10`, `142票对10票`.
    fn to(&self, place: usize) -> Option<(Vec<Clause>, usize)> {
        let Some(Tok::Number(yes)) = self.tok(place) else {
            return None;
        };
        let between = self.over(place.saturating_add(1), 3);
        let votes = (place.saturating_add(1)..between).any(|place| self.tok(place) == Some(Tok::Votes))
            || self.text.get(self.tokens.get(place)?.at.clone())?.ends_with('票');
        let bare = self.tokens.get(place.saturating_sub(4)..place)?;
        let bare = bare.iter().any(|token| token.tok == Tok::Votes);
        let against = self.tok(between) == Some(Tok::Vote(Vote::Against));
        if !(self.tok(between) == Some(Tok::To) && (votes || bare) || against && votes) {
            return None;
        }
        let second = between.saturating_add(1);
        let Some(Tok::Number(no)) = self.tok(second) else {
            return None;
        };
        let end = self.over(second.saturating_add(1), 3);
        // "142 voix contre 10 abstentions": the second number has a vote of its own.
        match self.tok(end) {
            Some(Tok::Vote(Vote::Against)) if !against => return None,
            Some(Tok::Vote(vote)) if vote != Vote::Against => return None,
            _ => {}
        }
        let start = self.tokens.get(place)?.at.start;
        let clause = |vote, said, names, at| Clause {
            at,
            vote,
            said: Some(said),
            names,
        };
        let (names, next) = self.bracket(end);
        let middle = self.tokens.get(between)?.at.start;
        let last = self.end_of(next);
        let clauses = vec![
            clause(Vote::InFavour, yes, None, start..middle),
            clause(Vote::Against, no, names, middle..last),
        ];
        Some((clauses, next))
    }

    /// `13 votes in favour to none`, where the first count has its word.
    fn to_none(&self, place: usize) -> Option<(Vec<Clause>, usize)> {
        let before = self.tok(place.checked_sub(1)?)?;
        let Some(Tok::Number(said)) = self.tok(place.saturating_add(1)) else {
            return None;
        };
        let end = self.over(place.saturating_add(2), 3);
        let favour = matches!(before, Tok::Vote(Vote::InFavour) | Tok::Open(_));
        if !favour || self.tok(end) == Some(Tok::Vote(Vote::Against)) {
            return None;
        }
        Some(self.one(place, end, Vote::Against, said))
    }

    fn end_of(&self, next: usize) -> usize {
        let last = next.checked_sub(1).and_then(|last| self.tokens.get(last));
        last.map_or(0, |token| match token.tok {
            Tok::Open(close) => close.saturating_add(1).min(self.text.len()),
            _ => token.at.end,
        })
    }

    fn one(&self, from: usize, until: usize, vote: Vote, said: u16) -> (Vec<Clause>, usize) {
        let (names, next) = self.bracket(until);
        let start = self.tokens.get(from).map_or(0, |token| token.at.start);
        let mut end = self.end_of(until);
        if let Some(names) = &names {
            end = end.max(names.end);
        }
        let clause = Clause {
            at: start..end,
            vote,
            said: Some(said),
            names,
        };
        (vec![clause], next)
    }

    /// The names in a bracket behind a count, or behind its colon, and the first word after them.
    fn bracket(&self, place: usize) -> (Option<Range<usize>>, usize) {
        let after = self.over(place, 3);
        let Some(token) = self.tokens.get(after) else {
            return (None, place);
        };
        match token.tok {
            Tok::Open(close) if close > token.at.end => {
                let inside = token.at.end..close;
                let next = self.tokens.iter().position(|token| token.at.start > close);
                let next = next.unwrap_or(self.tokens.len());
                if self.words.has_names(&inside) {
                    (Some(inside), next)
                } else {
                    (None, place)
                }
            }
            Tok::Colon => {
                let until = self.tokens.iter().skip(after.saturating_add(1));
                let end = until
                    .take_while(|token| {
                        !matches!(token.tok, Tok::Stop | Tok::Number(_) | Tok::Vote(_) | Tok::Colon)
                    })
                    .last();
                let Some(end) = end.map(|token| token.at.end) else {
                    return (None, place);
                };
                let mut inside = token.at.end..end;
                // A semicolon, or "and" before the next count, ends the names.
                if let Some(mark) = self
                    .text
                    .get(inside.clone())
                    .and_then(|text| text.find([';', '؛', '；']))
                {
                    inside.end = inside.start.saturating_add(mark);
                }
                let text = self.text.get(inside.clone()).unwrap_or("");
                let trimmed =
                    text.trim_end_matches(|letter: char| letter.is_whitespace() || ",،，".contains(letter));
                inside.end = inside.start.saturating_add(trimmed.len());
                if self.words.is_names(&inside) {
                    let next = self.tokens.iter().position(|token| token.at.start >= inside.end);
                    (Some(inside), next.unwrap_or(self.tokens.len()))
                } else {
                    (None, place)
                }
            }
            _ => (None, place),
        }
    }

    /// "…, with China and the Russian Federation abstaining": names and a vote between the counts of a sentence, or at its end.
    fn name_clauses(&self, tally: &mut Tally) {
        let until = self
            .tokens
            .iter()
            .find(|token| token.at.start >= tally.at.end && token.tok == Tok::Stop)
            .map_or(self.text.len(), |token| token.at.start);
        let mut from = tally.at.start;
        let mut gaps: Vec<Range<usize>> = Vec::new();
        for clause in &tally.clauses {
            if clause.at.start > from {
                gaps.push(from..clause.at.start);
            }
            from = from.max(clause.at.end);
        }
        gaps.push(from..until.min(from.saturating_add(600)));
        for gap in gaps {
            let text = self.text.get(gap.clone()).unwrap_or("");
            if let Some((at, vote, names)) = self.words.names_and_vote(text, gap.start)
                && !tally
                    .clauses
                    .iter()
                    .any(|clause| clause.vote == vote && clause.names.is_some())
            {
                tally.at.end = tally.at.end.max(at.end);
                match tally.clauses.iter_mut().find(|clause| clause.vote == vote) {
                    Some(clause) => clause.names = Some(names),
                    None => tally.clauses.push(Clause {
                        at,
                        vote,
                        said: None,
                        names: Some(names),
                    }),
                }
            }
        }
    }
}
