//! What every part of a picture draws with: lines of text, boxes, signs of votes. It mirrors them where reading begins on
//! the right.
use super::look::{Colours, Look, Sizes};
use core::fmt::Write;
use rules::vote::Vote;

/// The letters of titles.
pub(super) const SERIF: &str =
    "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', Georgia, serif";
/// All other letters.
pub(super) const SANS: &str = "Inter, system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif";

/// How a line of text is set.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    /// From the side where reading begins; with `ends`, from the other side.
    pub across: u32,
    /// The line that letters stand on.
    pub down: u32,
    pub size: u32,
    pub colour: &'a str,
    pub bold: bool,
    pub face: &'a str,
    /// Whether the line ends there and not begins.
    pub ends: bool,
}

impl<'a> Line<'a> {
    /// A plain line.
    pub const fn new(across: u32, down: u32, size: u32, colour: &'a str) -> Self {
        Self {
            across,
            down,
            size,
            colour,
            bold: false,
            face: SANS,
            ends: false,
        }
    }

    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub const fn serif(self) -> Self {
        Self {
            bold: true,
            face: SERIF,
            ..self
        }
    }

    pub const fn ending(self) -> Self {
        Self { ends: true, ..self }
    }
}

/// A picture as it is drawn.
pub(super) struct Drawing {
    pub svg: String,
    pub width: u32,
    pub height: u32,
    pub sizes: Sizes,
    pub colours: &'static Colours,
    pub rtl: bool,
}

impl Drawing {
    pub const fn new(look: Look, rtl: bool) -> Self {
        let (width, height) = look.shape.size();
        Self {
            svg: String::new(),
            width,
            height,
            sizes: look.shape.sizes(),
            colours: look.shade.colours(),
            rtl,
        }
    }

    /// The width between the margins.
    pub const fn inner(&self) -> u32 {
        self.width - 2 * self.sizes.margin
    }

    /// A line of text.
    pub fn text(&mut self, line: Line<'_>, text: &str) {
        self.marked_text(line, "", text);
    }

    /// A line of text whose element has one more attribute.
    pub fn marked_text(&mut self, line: Line<'_>, attribute: &str, text: &str) {
        let x = if self.rtl != line.ends {
            self.width - line.across
        } else {
            line.across
        };
        let Line {
            down,
            size,
            colour,
            face,
            ..
        } = line;
        let weight = if line.bold { " font-weight=\"700\"" } else { "" };
        let anchor = if line.ends { " text-anchor=\"end\"" } else { "" };
        let _ = write!(
            self.svg,
            "<text x=\"{x}\" y=\"{down}\" font-family=\"{face}\" font-size=\"{size}\"{weight}{anchor}{attribute} \
             fill=\"{colour}\">{}</text>",
            escaped(text)
        );
    }

    /// A count as a bar: a piece for each vote, as wide as its share. Returns how many votes the whole bar means, at least one.
    pub(super) fn bar(&mut self, parts: [(Option<Vote>, u16); 4], [x, y, wide, high]: [u32; 4]) -> u32 {
        let all = parts
            .iter()
            .map(|(_, count)| u32::from(*count))
            .sum::<u32>()
            .max(1);
        let mut before = 0;
        for (vote, count) in parts {
            let (from, to) = (before * wide / all, (before + u32::from(count)) * wide / all);
            before += u32::from(count);
            let (strong, pale) = self.colours.vote(vote);
            let fill = if vote.is_some() { strong } else { pale };
            if to > from {
                self.rect([x + from, y, to - from, high], &format!("fill=\"{fill}\""));
            }
        }
        all
    }

    /// A box, from the side where reading begins.
    pub fn rect(&mut self, [x, y, width, height]: [u32; 4], attributes: &str) {
        let x = if self.rtl {
            self.width.saturating_sub(x + width)
        } else {
            x
        };
        let _ = write!(
            self.svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {attributes}/>"
        );
    }

    /// Tick, cross, bar: a vote is never told by colour alone.
    pub fn sign(&mut self, vote: Option<Vote>, [x, y, reach]: [u32; 3]) {
        let x = if self.rtl { self.width - x } else { x };
        let (left, right, up, low) = (x - reach, x + reach, y - reach, y + reach);
        let colour = self.colours.vote(vote).0;
        let path = match vote {
            Some(Vote::InFavour) => format!("M{left} {y}L{} {low}L{right} {up}", x - reach / 4),
            Some(Vote::Against) => format!("M{left} {up}L{right} {low}M{right} {up}L{left} {low}"),
            Some(Vote::Abstaining) => format!("M{left} {y}H{right}"),
            Some(Vote::NotVoting(_)) => return,
            // Nobody knows how this member voted.
            None => {
                let _ = write!(
                    self.svg,
                    "<text x=\"{}\" y=\"{}\" direction=\"ltr\" font-family=\"{SANS}\" font-size=\"{}\" fill=\"{colour}\">?</text>",
                    x - reach / 2,
                    y + reach,
                    reach * 5 / 2
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
pub(super) fn escaped(text: &str) -> String {
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
