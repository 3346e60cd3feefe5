//! The picture of a vote, to be kept, printed and shown beside a link: verdict, count, seats, rule, source. Pure: an SVG.
mod setting;

use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use core::fmt::Write;
use rules::membership::Body;
use rules::vote::Vote;
use setting::{breadth, lines, shortened};
use wording::law;
use wording::say::outcome::{Tone, outcome};
use wording::say::vote::tally as tally_words;

/// The shape of a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// 1200 × 675, as pages and messengers show beside a link.
    Wide,
    /// 1080 × 1080.
    Square,
}

impl Shape {
    /// Width and height in pixels.
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Wide => (1200, 675),
            Self::Square => (1080, 1080),
        }
    }
}

// The tokens of the light theme: a picture looks the same wherever it is shown.
const INK: &str = "#16202e";
const SOFT: &str = "#4d5969";
const LINE: &str = "#dde2e9";
const CARD: &str = "#ffffff";
const SERIF: &str = "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', Georgia, serif";
const SANS: &str = "Inter, system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif";

/// The colour of a vote and its pale ground.
const fn colours(vote: Option<Vote>) -> (&'static str, &'static str) {
    match vote {
        Some(Vote::InFavour) => ("#0c5aa3", "#e2effb"),
        Some(Vote::Against) => ("#ae3603", "#fde9de"),
        Some(Vote::Abstaining) => ("#5c5175", "#efedf5"),
        Some(Vote::NotVoting(_)) | None => ("#5d6774", "#f3f5f8"),
    }
}

/// Draws the vote that is shown. `link` is what stands at the foot: the address, or the name of the site.
#[must_use]
pub fn picture(shown: &ShownVote<'_>, shape: Shape, link: &str) -> String {
    let texts = shown.texts;
    let (width, height) = shape.size();
    let rtl = texts.lang().is_right_to_left();
    let direction = texts.lang().direction();
    let lang = texts.lang().code();
    let headline = shown.headline();
    let mut drawing = Drawing {
        svg: String::new(),
        width,
        rtl,
    };
    let _ = write!(
        drawing.svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" lang=\"{lang}\" direction=\"{direction}\"><title>{}</title><rect width=\"{width}\" height=\"{height}\" \
         fill=\"{CARD}\"/>",
        escaped(&headline)
    );
    let object = shown.object();
    let word = outcome(texts, &shown.step.outcome(), object);
    let colour = match word.tone {
        Tone::Positive => colours(Some(Vote::InFavour)),
        Tone::Negative | Tone::Vetoed => colours(Some(Vote::Against)),
        Tone::Neutral => colours(None),
    };
    let _ = write!(
        drawing.svg,
        "<rect width=\"{width}\" height=\"14\" fill=\"{}\"/>",
        colour.0
    );
    // Letters to a line, for the widest faces that a reader may have.
    let letters = |size: u32| usize::try_from((width - 120) * 3 / (2 * size)).unwrap_or(32);
    let eyebrow = phrases::eyebrow(texts, &shown.state.scenario);
    let long = breadth(&eyebrow) / 2;
    // A long one is smaller, as far as it can still be read.
    let room_for = |size: u32| usize::try_from((width - 120) * 5 / (3 * size)).unwrap_or(32);
    let size = (16..=24).rev().find(|size| long <= room_for(*size)).unwrap_or(16);
    drawing.text(60, 74, size, SOFT, SANS, &shortened(&eyebrow, room_for(size)));
    // A long headline is smaller too: it is never cut short.
    let set = |size: u32| (size, lines(&headline, letters(size)));
    let mut sizes = [50, 46, 42, 38, 34].into_iter().map(set);
    let (size, headline) = sizes
        .find(|(_, lines)| lines.len() <= 3)
        .unwrap_or_else(|| set(30));
    let mut down = 136;
    for line in headline {
        drawing.text(60, down, size, INK, SERIF, &line);
        down += size * 6 / 5;
    }
    drawing.text(
        60,
        down + 14,
        34,
        colour.0,
        SERIF,
        &format!("{} {}", word.word, tally_words(texts, &shown.votes.tally())),
    );
    let top = down + 44;
    let foot = height - 118;
    match shown.state.scenario.body {
        Body::SecurityCouncil => drawing.council(shown, top, foot - 16),
        Body::GeneralAssembly => drawing.assembly(shown, top, foot - 16),
    }
    let _ = write!(
        drawing.svg,
        "<line x1=\"60\" x2=\"{}\" y1=\"{foot}\" y2=\"{foot}\" stroke=\"{LINE}\" stroke-width=\"2\"/>",
        width - 60
    );
    let small = letters(19);
    for (line, down) in [(rules(shown), 30), (source(shown), 58), (link.to_owned(), 88)] {
        let colour = if line == link { INK } else { SOFT };
        drawing.text(60, foot + down, 19, colour, SANS, &shortened(&line, small));
    }
    drawing.svg.push_str("</svg>");
    drawing.svg
}

/// What stands for the address in a drawing, until whoever keeps it puts the address there.
pub const LINK: &str = "\u{e000}";

/// The drawing with its address.
#[must_use]
pub fn with_link(drawing: &str, address: &str) -> String {
    let plain = address.split_once("://").map_or(address, |(_, rest)| rest);
    drawing.replace(LINK, &escaped(&shortened(plain, 80)))
}

/// The provisions that the verdict rests on.
fn rules(shown: &ShownVote<'_>) -> String {
    let mut rules: Vec<String> = Vec::new();
    for reason in shown
        .step
        .by_votes()
        .into_iter()
        .flat_map(|decision| &decision.reasons)
    {
        let name = law::provision(shown.texts, reason.provision()).short;
        if !rules.contains(&name) {
            rules.push(name);
        }
    }
    rules.join(" · ")
}

/// Where the votes are from.
fn source(shown: &ShownVote<'_>) -> String {
    let sources = &shown.state.scenario.sources;
    let source = shown.record.sources.first().and_then(|at| sources.get(*at));
    source.map_or_else(String::new, |source| source.title.clone())
}

struct Drawing {
    svg: String,
    width: u32,
    rtl: bool,
}

impl Drawing {
    /// A line of text, from the side where reading begins.
    fn text(&mut self, across: u32, down: u32, size: u32, colour: &str, face: &str, text: &str) {
        let x = if self.rtl { self.width - across } else { across };
        let weight = if face == SERIF { " font-weight=\"700\"" } else { "" };
        let _ = write!(
            self.svg,
            "<text x=\"{x}\" y=\"{down}\" font-family=\"{face}\" font-size=\"{size}\"{weight} fill=\"{colour}\">{}</text>",
            escaped(text)
        );
    }

    /// The table: placards in rows, in the order of the seats, permanent members with a double edge.
    fn council(&mut self, shown: &ShownVote<'_>, top: u32, bottom: u32) {
        let seats = u32::try_from(shown.order.len()).unwrap_or(15).max(1);
        let columns = if self.width > 1100 { 5_u32 } else { 4 };
        let rows = seats.div_ceil(columns);
        let gap = 16;
        let wide = (self.width - 120 - gap * (columns - 1)) / columns;
        let high = ((bottom - top).saturating_sub(gap * (rows - 1)) / rows).min(110);
        for (at, member) in (0_u32..).zip(shown.order) {
            let (column, row) = (at % columns, at / columns);
            let column = if self.rtl { columns - 1 - column } else { column };
            let (x, y) = (60 + column * (wide + gap), top + row * (high + gap));
            let vote = shown.votes.of(*member);
            let (colour, pale) = colours(vote);
            if shown.votes.membership().is_permanent(*member) {
                let _ = write!(
                    self.svg,
                    "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"none\" stroke=\"{colour}\" \
                     stroke-width=\"2\"/>",
                    x - 5,
                    y - 5,
                    wide + 10,
                    high + 10
                );
            }
            let _ = write!(
                self.svg,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" rx=\"8\" fill=\"{pale}\" stroke=\"{colour}\" \
                 stroke-width=\"2.5\"/><text x=\"{}\" y=\"{}\" direction=\"ltr\" font-family=\"{SANS}\" font-size=\"26\" \
                 font-weight=\"700\" fill=\"{INK}\">{member}</text>",
                x + 16,
                y + high / 2 + 9,
            );
            self.sign(vote, x + wide - 34, y + high / 2, 11, colour);
        }
    }

    /// The hall: a mark a member, grouped by vote.
    fn assembly(&mut self, shown: &ShownVote<'_>, top: u32, bottom: u32) {
        let votes = shown.votes;
        let known = Vote::ALL
            .into_iter()
            .flat_map(|vote| core::iter::repeat_n(Some(vote), usize::from(votes.count(vote))));
        let marks: Vec<Option<Vote>> = known.collect();
        let all = u32::try_from(marks.len()).unwrap_or(193).max(1);
        let (wide, high) = (self.width - 120, bottom - top);
        // The largest square that lets all marks in.
        let mut cell = 60_u32;
        while cell > 8 && (wide / cell) * (high / cell) < all {
            cell -= 1;
        }
        let columns = (wide / cell).max(1);
        for (at, vote) in (0_u32..).zip(marks) {
            let column = if self.rtl {
                columns - 1 - at % columns
            } else {
                at % columns
            };
            let (x, y) = (
                60 + column * cell + cell / 2,
                top + at / columns * cell + cell / 2,
            );
            let (colour, pale) = colours(vote);
            let side = cell * 4 / 5;
            let _ = write!(
                self.svg,
                "<rect x=\"{}\" y=\"{}\" width=\"{side}\" height=\"{side}\" rx=\"4\" fill=\"{pale}\" stroke=\"{colour}\"/>",
                x - side / 2,
                y - side / 2
            );
            self.sign(vote, x, y, side / 4, colour);
        }
    }

    /// Tick, cross, bar: a vote is never told by colour alone.
    fn sign(&mut self, vote: Option<Vote>, x: u32, y: u32, reach: u32, colour: &str) {
        let (left, right, up, low) = (x - reach, x + reach, y - reach, y + reach);
        let path = match vote {
            Some(Vote::InFavour) => format!("M{left} {y}L{} {low}L{right} {up}", x - reach / 4),
            Some(Vote::Against) => format!("M{left} {up}L{right} {low}M{right} {up}L{left} {low}"),
            Some(Vote::Abstaining) => format!("M{left} {y}H{right}"),
            Some(Vote::NotVoting(_)) => return,
            // Nobody knows how this member voted.
            None => {
                let _ = write!(
                    self.svg,
                    "<text x=\"{}\" y=\"{}\" direction=\"ltr\" font-family=\"{SANS}\" font-size=\"26\" fill=\"{colour}\">?</text>",
                    x - 6,
                    y + 9
                );
                return;
            }
        };
        let _ = write!(
            self.svg,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-linecap=\"round\"/>",
            (reach / 3).max(2)
        );
    }
}

/// Text as it may stand in SVG.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            // No other control character may stand in XML.
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}
