//! What the address of the page asks for: `view=projector` is the window for the class; the chair's page when left out.
use crate::address::query::Query;

/// What the address asks for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// Whether the window is for a projector.
    pub projector: bool,
    /// Parts that were not understood, as they stood.
    pub unknown: Vec<String>,
}

impl Asked {
    /// Reads a query string. What is not understood is dropped and reported.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let (mut asked, mut query) = (Self::default(), Query::read(query));
        let left_over = query.take(|key, value| match (key, value) {
            ("lang", _) => Some(true),
            ("view", "projector") => {
                asked.projector = true;
                Some(true)
            }
            ("view", _) => Some(false),
            _ => None,
        });
        let others = query.parts.into_iter().map(|part| part.text());
        asked.unknown = left_over.into_iter().chain(others).collect();
        asked
    }
}
