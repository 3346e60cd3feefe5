//! The foot of a picture: the provisions, a source that a reader can look for, the address.
use super::drawing::{Drawing, Line};
use super::setting::{letters_in, shortened};
use crate::take_away::kind::Kind;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use wording::law;

/// What stands for the address in a drawing, until whoever keeps it puts the address there.
pub const LINK: &str = "\u{e000}";

/// The attribute of the line with the address: how many letters fit into it.
pub(super) const ROOM: &str = " data-letters=\"";

impl Drawing {
    /// The foot; gives back where what is above it must end.
    pub(super) fn foot(&mut self, shown: &ShownVote<'_>, link: &str) -> u32 {
        let sizes = self.sizes;
        let size = sizes.text * 4 / 5;
        let step = size * 7 / 5;
        let room = letters_in(self.inner(), size);
        let source = readable_source(shown);
        let source =
            source.map(|source| phrases::labelled(shown.texts, shown.texts.get("take-source"), source));
        let lines = [Some(rules(shown)), source];
        let lines: Vec<String> = lines
            .into_iter()
            .flatten()
            .filter(|line| !line.is_empty())
            .collect();
        let count = u32::try_from(lines.len()).unwrap_or(2) + 1;
        let top = self.height - step * count - sizes.margin / 2;
        let line = self.colours.line;
        self.rect([sizes.margin, top, self.inner(), 2], &format!("fill=\"{line}\""));
        let mut down = top;
        for line in lines {
            down += step;
            self.text(
                Line::new(sizes.margin, down, size, self.colours.soft),
                &shortened(&line, room),
            );
        }
        down += step;
        let line = Line::new(sizes.margin, down, size, self.colours.ink).bold();
        let link = if link == LINK {
            link.to_owned()
        } else {
            shortened(link, room)
        };
        self.marked_text(line, &format!("{ROOM}{room}\""), &link);
        top.saturating_sub(sizes.text)
    }
}

/// The provisions that the verdict rests on.
fn rules(shown: &ShownVote<'_>) -> String {
    let mut rules: Vec<String> = Vec::new();
    let decision = shown.step.by_votes();
    for reason in decision.into_iter().flat_map(|decision| &decision.reasons) {
        let name = law::provision(shown.texts, reason.provision()).short;
        if !rules.contains(&name) {
            rules.push(name);
        }
    }
    rules.join(" · ")
}

/// Where what is in brackets or behind such words tells how we came by a source, not what it is.
const HOW: [&str; 4] = [" (GitHub", " (R package", " in GitHub", " (only "];

/// A source that was not read is none of the votes.
const UNREAD: [&str; 1] = ["(not read"];

/// The first source of the votes that a reader can look for, without how we came by it: rather a document or a data set
/// than an encyclopedia. A vote that somebody made up has none.
pub(super) fn readable_source(shown: &ShownVote<'_>) -> Option<String> {
    if Kind::of(shown) == Kind::Own {
        return None;
    }
    let sources = shown
        .record
        .sources
        .iter()
        .filter_map(|at| shown.state.scenario.sources.get(*at));
    let titles: Vec<&str> = sources
        .map(|source| source.title.as_str())
        .filter(|title| !UNREAD.iter().any(|words| title.contains(words)))
        .collect();
    let first = titles
        .iter()
        .find(|title| !title.starts_with("Wikipedia"))
        .or(titles.first())?;
    let end = HOW.iter().filter_map(|words| first.find(words)).min();
    Some(
        first
            .get(..end.unwrap_or(first.len()))
            .unwrap_or(first)
            .to_owned(),
    )
}
