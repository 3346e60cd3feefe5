//! A committee as a file: what it is, and what happened in it.
use crate::event::{Event, Setup};
use crate::session::Session;
use serde::{Deserialize, Serialize};

/// The version of the format.
const FORMAT: u16 = 1;

/// A committee with what happened in it. Undo is to leave the last event out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Committee {
    format: u16,
    /// The committee.
    pub setup: Setup,
    /// What happened.
    pub events: Vec<Event>,
}

impl Committee {
    /// A committee before it meets.
    #[must_use]
    pub const fn new(setup: Setup) -> Self {
        Self {
            format: FORMAT,
            setup,
            events: Vec::new(),
        }
    }

    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a file, and plays it.
    ///
    /// # Errors
    /// In one line what is wrong with the file, or which of its events the rules do not allow.
    pub fn read(text: &str) -> Result<(Self, Session), String> {
        let committee: Self =
            serde_json::from_str(text).map_err(|error| format!("this is no saved committee: {error}"))?;
        if committee.format != FORMAT {
            return Err(format!(
                "format {} of committees is not known; this version reads {FORMAT}",
                committee.format
            ));
        }
        let session = Session::play(&committee.setup, &committee.events)
            .map_err(|(place, why)| format!("event {}: {why}", place.saturating_add(1)))?;
        Ok((committee, session))
    }
}
