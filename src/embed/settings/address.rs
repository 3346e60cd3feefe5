//! What is wanted of an embed, in the address of the page that asks for it and in that of the frame.
use super::{Embed, Free, Paint, WIDTHS};
use crate::address::query::Query;
use crate::address::url_text::encoded;
use crate::embed::look::{Font, ROUNDEST, Theme};
use crate::embed::part::Part;
use rules::member::MemberId;

impl Embed {
    /// Reads what an address wants; what is left is that of the meeting. The last are parts that are not understood.
    #[must_use]
    pub fn split(query: &str) -> (Self, String, Vec<String>) {
        let (mut embed, mut query) = (Self::default(), Query::read(query));
        let unknown = query.take(|key, value| embed.take(key, value));
        (embed, query.write(), unknown)
    }

    /// Takes a part and says whether it is understood; `None` for one that is not ours.
    fn take(&mut self, key: &str, value: &str) -> Option<bool> {
        let list = || value.split(',').filter(|word| !word.is_empty());
        let known = match key {
            "only" => keep(&mut self.only, flag(value)),
            "show" => {
                let shown: Option<Vec<Part>> = list().map(Part::from_word).collect();
                let without = |shown: Vec<Part>| {
                    let parts = Part::ALL.iter().map(|(_, part)| *part);
                    parts.filter(|part| !shown.contains(part)).collect()
                };
                let some = shown.filter(|shown| !shown.is_empty());
                keep(&mut self.without, some.map(without))
            }
            "lock" => {
                let free = match value {
                    "all" => Some(Free::Nothing),
                    "amendments" => Some(Free::Votes),
                    "steps" => Some(Free::Shown),
                    _ => None,
                };
                keep(&mut self.free, free)
            }
            "free" => {
                self.free = Free::Members;
                let members: Option<Vec<MemberId>> = list().map(|word| word.parse().ok()).collect();
                keep(&mut self.members, members)
            }
            "speak" => keep(&mut self.own, Some(true).filter(|_| value == "own")),
            "theme" => keep(&mut self.theme, Theme::from_word(value)),
            "font" => keep(&mut self.font, Font::from_word(value).map(Some)),
            "radius" => {
                let radius = value.parse().ok().filter(|radius| *radius <= ROUNDEST);
                keep(&mut self.radius, radius.map(Some))
            }
            "frozen" => keep(&mut self.frozen, flag(value)),
            "script" => keep(&mut self.fits, flag(value)),
            "width" => {
                let width = value.parse().ok().filter(|width| WIDTHS.contains(width));
                keep(&mut self.width, width)
            }
            _ => {
                let paint = Paint::ALL.into_iter().find(|paint| paint.as_str() == key)?;
                value.clone_into(self.paint_mut(paint));
                true
            }
        };
        Some(known)
    }

    /// What the frame's address says beside its meeting; `item` is the name of the vote that is shown.
    #[must_use]
    pub fn asked(&self, item: &str) -> Vec<String> {
        let (look, _) = self.look();
        let mut parts = Vec::new();
        if self.only {
            parts.push(format!("only={item}"));
        }
        parts.extend(self.show());
        parts.extend(match self.free {
            Free::All => None,
            Free::Votes => Some("lock=amendments".to_owned()),
            Free::Shown => Some("lock=steps".to_owned()),
            Free::Members if self.members.is_empty() => Some("lock=votes".to_owned()),
            Free::Members => Some(self.free_members()),
            Free::Nothing => Some("lock=all".to_owned()),
        });
        parts.extend(self.plain());
        let colours = [look.ink, look.paper, look.accent];
        for (paint, colour) in Paint::ALL.into_iter().zip(colours) {
            let colour = colour.map(|colour| colour.css().trim_start_matches('#').to_owned());
            parts.extend(colour.map(|colour| format!("{}={colour}", paint.as_str())));
        }
        parts
    }

    /// The address of the page that asks for it; the first of its parts is that of the meeting.
    #[must_use]
    pub fn write(&self, meeting: &str) -> String {
        let mut parts: Vec<String> = Some(meeting.to_owned())
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let mut say = |wanted: bool, part: &str| parts.extend(wanted.then(|| part.to_owned()));
        say(self.only, "only=yes");
        say(self.free == Free::Votes, "lock=amendments");
        say(self.free == Free::Shown, "lock=steps");
        say(self.free == Free::Nothing, "lock=all");
        say(self.free == Free::Members, &self.free_members());
        say(self.own, "speak=own");
        say(self.frozen, "frozen=yes");
        say(!self.fits, "script=no");
        say(
            self.width != Self::default().width,
            &format!("width={}", self.width),
        );
        parts.extend(self.show());
        parts.extend(self.plain());
        for paint in Paint::ALL {
            let typed = self.paint(paint);
            let part = || format!("{}={}", paint.as_str(), encoded(typed));
            parts.extend((!typed.is_empty()).then(part));
        }
        parts.join("&")
    }

    fn free_members(&self) -> String {
        let members: Vec<&str> = self.members.iter().map(MemberId::as_str).collect();
        format!("free={}", members.join(","))
    }

    fn show(&self) -> Option<String> {
        let shown = Part::ALL.iter().filter(|(_, part)| !self.without.contains(part));
        let words: Vec<&str> = shown.map(|(word, _)| *word).collect();
        (!self.without.is_empty()).then(|| format!("show={}", words.join(",")))
    }

    /// Theme, letters and corners, which both addresses say in the same way.
    fn plain(&self) -> impl Iterator<Item = String> {
        let theme = Some(self.theme).filter(|theme| *theme != Theme::Auto);
        let theme = theme.map(|theme| format!("theme={}", theme.as_str()));
        let font = self.font.map(|font| format!("font={}", font.as_str()));
        let radius = self.radius.map(|radius| format!("radius={radius}"));
        theme.into_iter().chain(font).chain(radius)
    }
}

/// Keeps what was read; whether anything was.
fn keep<T>(place: &mut T, read: Option<T>) -> bool {
    read.map(|read| *place = read).is_some()
}

fn flag(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
