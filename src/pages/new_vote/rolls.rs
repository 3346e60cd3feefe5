//! The roll calls of a meeting in the making: for each item the text, and what was understood of it.
use core::ops::Range;
use records::names::Names;
use records::pasted::{self, Pasted};
use rules::member::MemberId;
use rules::vote::Vote;
use wording::messages::Texts;
use wording::names;
use wording::say::vote::vote as vote_word;

/// The roll calls, by the keys of their items.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Rolls(Vec<(u32, String, Pasted)>);

impl Rolls {
    /// The text of an item, and what was understood of it.
    #[must_use]
    pub fn of(&self, key: u32) -> Option<(&str, &Pasted)> {
        let (_, text, read) = self.0.iter().find(|(known, ..)| *known == key)?;
        Some((text, read))
    }

    /// Whether no item has a text.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Another text for an item.
    pub fn set(&mut self, key: u32, text: String) {
        match self.0.iter_mut().find(|(known, ..)| *known == key) {
            Some(roll) => roll.1 = text,
            None => self.0.push((key, text, Pasted::default())),
        }
    }

    /// The text of an item with another wording for a part of it.
    #[must_use]
    pub fn corrected(&self, key: u32, at: Range<usize>, words: &str) -> Option<String> {
        let (text, _) = self.of(key)?;
        text.get(at.clone())?;
        let mut text = text.to_owned();
        text.replace_range(at, words);
        Some(text)
    }

    /// Reads the text of an item; `None` where it has none.
    pub fn read(&mut self, key: u32, names: &Names, seated: &[MemberId]) -> Option<&Pasted> {
        let (_, text, read) = self.0.iter_mut().find(|(known, ..)| *known == key)?;
        *read = match text.trim().is_empty() {
            true => Pasted::default(),
            false => pasted::read(text, names, seated),
        };
        Some(read)
    }

    /// Writes the votes of an item as text that is understood in any language of the page; without votes it has no text.
    pub fn write(&mut self, key: u32, texts: &Texts, votes: &[(MemberId, Vote)]) {
        if !votes.is_empty() {
            self.set(key, written(texts, votes));
        }
    }
}

/// Votes as text: a line for each way of voting, with the names of the members.
#[must_use]
pub fn written(texts: &Texts, votes: &[(MemberId, Vote)]) -> String {
    let line = |vote: &Vote| {
        let mut members: Vec<MemberId> = votes
            .iter()
            .filter(|(_, cast)| cast == vote)
            .map(|(member, _)| *member)
            .collect();
        names::sort_members(texts, &mut members);
        let named: Vec<String> = members
            .into_iter()
            .map(|member| names::short_name(texts, member))
            .collect();
        (!named.is_empty()).then(|| format!("{}: {}", vote_word(texts, *vote), named.join(", ")))
    };
    let lines: Vec<String> = Vote::ALL.iter().filter_map(line).collect();
    lines.join("\n")
}
