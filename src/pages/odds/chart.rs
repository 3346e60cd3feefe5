//! The chances of the page as a picture: each outcome as a bar with its percentage, what is assumed, and the address.
use crate::kit::ui::Ui;
use crate::pages::odds::outlook::Outlook;
use crate::pages::odds::result::{name, verdicts};
use crate::take_away::picture::LINK;
use crate::text::percentages;
use core::fmt::Write as _;
use counterfactual::verdict::Verdict;

/// The width, and the heights of its parts.
const WIDTH: u32 = 1200;
const HEAD: u32 = 190;
const ROW: u32 = 78;
const FOOT: u32 = 110;
const MARGIN: u32 = 48;

/// More letters than these do not fit into a line of the head.
const LINE: usize = 74;

/// The drawing, with its width and height.
#[must_use]
pub fn picture(ui: &Ui, subject: &str, headline: &str, outlook: &Outlook) -> (String, u32, u32) {
    let ends = verdicts(&outlook.voting_rule);
    let rows = u32::try_from(ends.len()).unwrap_or(4);
    let height = HEAD.saturating_add(ROW.saturating_mul(rows)).saturating_add(FOOT);
    let (lang, direction) = (ui.texts.lang().code(), ui.texts.lang().direction());
    let turned = ui.texts.lang().is_right_to_left();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         lang=\"{lang}\" direction=\"{direction}\" font-family=\"Inter, system-ui, 'Noto Sans', Arial, sans-serif\"><title>{}</title>\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>",
        escaped(headline)
    );
    // Where reading begins on the right, so does a line.
    let start = if turned { WIDTH - MARGIN } else { MARGIN };
    let mut text = |down: u32, size: u32, ink: &str, bold: bool, words: &str| {
        let weight = if bold { 700 } else { 400 };
        let _ = write!(
            svg,
            "<text x=\"{start}\" y=\"{down}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{ink}\">{}</text>",
            if words == LINK {
                LINK.to_owned()
            } else {
                escaped(words)
            }
        );
    };
    text(56, 24, "#5a6270", false, &shortened(subject));
    let mut down = 104;
    for line in lines(headline).into_iter().take(2) {
        text(down, 34, "#1c2733", true, &line);
        down += 42;
    }
    let mut down = HEAD + 26;
    let inner = WIDTH - 2 * MARGIN;
    let mut bars = String::new();
    for (verdict, key) in ends {
        let share = outlook.chance(verdict);
        let words = format!(
            "{}  {}",
            percentages::percent(&ui.texts, &share),
            name(&ui.texts, key, &outlook.voting_rule)
        );
        text(down, 26, "#1c2733", verdict == Verdict::Adopted, &words);
        let long = u32::try_from(percentages::thousandths(&share)).unwrap_or(0) * inner / 1000;
        let across = if turned { WIDTH - MARGIN - long } else { MARGIN };
        let ink = match verdict {
            Verdict::Adopted => "#1d6f5c",
            Verdict::Vetoed => "#b3372f",
            _ => "#6b7484",
        };
        let top = down + 12;
        let _ = write!(
            bars,
            "<rect x=\"{MARGIN}\" y=\"{top}\" width=\"{inner}\" height=\"16\" fill=\"#e6e9ee\"/>\
             <rect x=\"{across}\" y=\"{top}\" width=\"{long}\" height=\"16\" fill=\"{ink}\"/>"
        );
        down += ROW;
    }
    text(
        height - 66,
        19,
        "#5a6270",
        false,
        &shortened(&ui.text("odds-picture-note")),
    );
    text(height - 32, 22, "#1c2733", true, LINK);
    svg.push_str(&bars);
    svg.push_str("</svg>");
    (svg, WIDTH, height)
}

/// A text in lines.
fn lines(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let narrow = LINE * 4 / 5;
    for word in text.split_whitespace() {
        let fits = lines
            .last()
            .is_none_or(|line| line.is_empty() || line.chars().count() + word.chars().count() < narrow);
        if !fits {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// As much of a text as fits into a line.
fn shortened(text: &str) -> String {
    let most = LINE * 5 / 4;
    match text.char_indices().nth(most) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
