//! The head of a picture: the band that says whether it is the record, the subject, the answer, the count and its bar.
use super::drawing::{Drawing, Line};
use super::setting::{breadth, letters_in, lines, shortened};
use crate::take_away::kind::Kind;
use crate::text::phrases;
use crate::vote::made_by;
use crate::vote::shown_vote::ShownVote;
use rules::requirement::Requirement;
use rules::vote::Vote;
use wording::say::outcome::outcome;
use wording::say::vote::tally as tally_words;

impl Drawing {
    /// The head; where what is below it may begin.
    pub(super) fn head(&mut self, shown: &ShownVote<'_>) -> u32 {
        let mut down = self.band(shown);
        let (margin, text, inner) = (self.sizes.margin, self.sizes.text, self.inner());
        let (ink, soft) = (self.colours.ink, self.colours.soft);
        // A long line is smaller, as far as it can still be read.
        let eyebrow = phrases::eyebrow(shown.texts, &shown.state.scenario);
        let size = fitting(&eyebrow, text, text * 2 / 3, inner);
        down += text * 3 / 2 + text / 4;
        for line in lines(&eyebrow, letters_in(inner, size)).into_iter().take(2) {
            self.text(Line::new(margin, down, size, soft), &line);
            down += size * 4 / 3;
        }
        down -= size * 4 / 3;
        // The subject: of the meeting, and of the item where the day has several.
        down = self.paragraph(&shown.state.scenario.title, down, self.sizes.title, 2, true);
        if shown.state.scenario.items.len() > 1 {
            let about = [shown.record.title.as_str(), &shown.record.about];
            let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
            let size = fitting(&about.join(" · "), text * 6 / 5, text * 2 / 3, inner);
            down += size * 3 / 2;
            let line = Line::new(margin, down, size, ink).bold();
            self.text(line, &shortened(&about.join(" · "), letters_in(inner, size)));
        }
        down = self.paragraph(&shown.headline(), down, self.sizes.sentence, 2, false);
        self.count(shown, down)
    }

    /// Whether this is the record: a band across the top, in words.
    fn band(&mut self, shown: &ShownVote<'_>) -> u32 {
        let texts = shown.texts;
        let kind = Kind::of(shown);
        let (what, more) = match kind {
            Kind::Record => (texts.get("record-title"), String::new()),
            Kind::WhatIf => (texts.get("take-band-what-if"), in_fact(shown)),
            Kind::Own => (texts.get("made-up"), made_by::words(texts, &shown.state.scenario)),
        };
        let (ink, ground) = match kind {
            Kind::Record => self.colours.record,
            Kind::WhatIf | Kind::Own => self.colours.no_record,
        };
        let (margin, band) = (self.sizes.margin, self.sizes.band);
        let size = band * 9 / 20;
        let room = letters_in(self.inner(), size);
        let together = breadth(&what) / 2 + breadth(&more) / 2 + 3;
        let two = together > room;
        let high = if two { band * 8 / 5 } else { band };
        self.rect([0, 0, self.width, high], &format!("fill=\"{ground}\""));
        let first = band * 13 / 20;
        self.text(Line::new(margin, first, size, ink).bold(), &what);
        if two {
            self.text(Line::new(margin, first + band * 3 / 5, size * 9 / 10, ink), &more);
        } else if !more.is_empty() {
            self.text(Line::new(margin, first, size, ink).ending(), &more);
        }
        high
    }

    /// A text in as few lines as fit at the largest size; it is never cut short. Gives back the line it ends on.
    fn paragraph(&mut self, text: &str, down: u32, most: u32, wanted: usize, title: bool) -> u32 {
        let (inner, margin) = (self.inner(), self.sizes.margin);
        let set = |size: u32| {
            (
                size,
                lines(text, letters_in(inner, if title { size * 10 / 9 } else { size })),
            )
        };
        let sizes = (most * 11 / 20..=most).rev().step_by(2).map(set);
        let mut down = down;
        let (size, set) = sizes
            .into_iter()
            .find(|(_, lines)| lines.len() <= wanted)
            .unwrap_or_else(|| set(most / 2));
        down += size / 4;
        for line in set {
            down += size * 6 / 5;
            let plain = Line::new(margin, down, size, self.colours.ink);
            self.text(if title { plain.serif() } else { plain }, &line);
        }
        down
    }

    /// The outcome and the count, and the bar with what was needed.
    fn count(&mut self, shown: &ShownVote<'_>, down: u32) -> u32 {
        let (texts, sizes) = (shown.texts, self.sizes);
        let word = outcome(texts, &shown.step.outcome(), shown.object());
        let tally = shown.votes.tally();
        let colour = self.colours.tone(word.tone);
        let said = match shown.step.by_votes() {
            Some(_) => format!("{} {}", word.word, tally_words(texts, &tally)),
            None => word.word,
        };
        let base = down + sizes.count * 8 / 5;
        let half = self.inner() / 2 - sizes.margin / 2;
        let beside = sizes.beside && breadth(&said) / 2 <= letters_in(half, sizes.count);
        let size = fitting(&said, sizes.count, sizes.count / 2, self.inner());
        self.text(Line::new(sizes.margin, base, size, colour).serif(), &said);
        let Some(decision) = shown.step.by_votes() else {
            return base + sizes.text;
        };
        let thick = sizes.count * 3 / 5;
        let (start, wide, top) = match beside {
            true => (self.width - sizes.margin - half, half, base - thick),
            false => (sizes.margin, self.inner(), base + sizes.text * 3 / 4),
        };
        let of_voting = matches!(decision.requirement, Requirement::PresentAndVoting(_));
        let parts = [
            (Some(Vote::InFavour), tally.in_favour),
            (Some(Vote::Against), tally.against),
            (
                Some(Vote::Abstaining),
                if of_voting { 0 } else { tally.abstaining },
            ),
            (None, if of_voting { 0 } else { tally.not_voting() }),
        ];
        let all = self.bar(parts, [start, top, wide, thick]);
        let needed = u32::from(decision.needed());
        let low = top + thick;
        if needed <= all {
            let at = start + needed * wide / all;
            let ink = self.colours.ink;
            self.rect(
                [at.saturating_sub(2), top.saturating_sub(6), 4, thick + 12],
                &format!("fill=\"{ink}\""),
            );
            let words = texts.say("tally-needed", &[("count", i64::from(decision.needed()).into())]);
            let size = sizes.text * 5 / 6;
            let down = low + size * 5 / 4;
            // Beside the mark, on the side where there is room.
            let line = match at > self.width / 2 {
                true => Line::new(self.width - at - 4, down, size, ink).ending(),
                false => Line::new(at, down, size, ink),
            };
            self.text(line, &words);
        }
        low + sizes.text * 3 / 2
    }
}

/// What happened instead: `In fact: adopted, 10–0–5`.
pub(super) fn in_fact(shown: &ShownVote<'_>) -> String {
    let texts = shown.texts;
    let word = outcome(texts, &shown.recorded.outcome(), shown.object()).short;
    let said = match shown.recorded.by_votes() {
        Some(_) => [word, tally_words(texts, &shown.record.votes.tally())].join(" "),
        None => word,
    };
    phrases::labelled(texts, texts.get("take-in-fact"), said)
}

/// The largest size at which a text fits into one line; the least where none does.
fn fitting(text: &str, most: u32, least: u32, width: u32) -> u32 {
    let fits = |size: &u32| breadth(text) / 2 <= letters_in(width, *size);
    (least..=most).rev().find(fits).unwrap_or(least)
}
