//! What is taken away of a vote: the record, a reader's what-if, or a vote of somebody's own; and the names of its files.
use crate::vote::shown_vote::ShownVote;
use records::scenario::Origin;

/// What the votes are that are taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// They are those of the record.
    Record,
    /// A reader changed them, or what was decided before them.
    WhatIf,
    /// Somebody made the vote up.
    Own,
}

impl Kind {
    /// What the vote that is shown is.
    #[must_use]
    pub fn of(shown: &ShownVote<'_>) -> Self {
        let changed = !shown.changes.is_empty() || shown.changed_earlier() > 0 || shown.supposed_earlier();
        match (shown.state.scenario.origin, changed) {
            (Origin::Own, _) => Self::Own,
            (Origin::Record | Origin::Imported, true) => Self::WhatIf,
            (Origin::Record | Origin::Imported, false) => Self::Record,
        }
    }

    /// Its word in files and in their names.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::WhatIf => "what-if",
            Self::Own => "own",
        }
    }
}

/// More changed members than this are a number in the name of a file.
const NAMED: usize = 3;

/// The name of a file about the vote that is shown: the meeting, the item, whose version, and for a picture how it looks.
/// Two files that differ have two names.
#[must_use]
pub fn file_name(shown: &ShownVote<'_>, look: &[&str], ending: &str) -> String {
    let kind = Kind::of(shown);
    let mut parts = vec![shown.state.scenario.id.clone()];
    if !shown.record.id.is_empty() && shown.record.id != shown.state.scenario.id {
        parts.push(shown.record.id.clone());
    }
    parts.push(kind.as_str().to_owned());
    let changed: Vec<String> = shown
        .changes
        .members()
        .iter()
        .filter_map(|(member, change)| Some(format!("{member}-{}", change.vote.or(change.assumed)?.as_str())))
        .collect();
    match changed.len() {
        0 if kind == Kind::WhatIf && shown.changes.count() > 0 => {
            parts.push(format!("{}-votes", shown.changes.count()));
        }
        0 => {}
        1..=NAMED => parts.extend(changed),
        many => parts.push(format!("{many}-votes")),
    }
    if let Some(supposed) = shown.changes.supposed() {
        parts.push(supposed.as_str().to_owned());
    }
    parts.extend(look.iter().map(|word| (*word).to_owned()));
    format!("{}.{ending}", parts.join("-"))
}
