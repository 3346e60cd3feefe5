//! The apps of the pages beside that of a meeting, each a part that its own page loads.
#![allow(
    unsafe_code,
    reason = "the mark at which the module is cut exports and imports a function by its name"
)]

use crate::apps::part::{NotLoaded, part};
use crate::apps::{archive, committee, import, lessons, library, new_vote, odds, power, share};
use crate::shell::later::Later;

/// A page of the site that is not a meeting's.
#[derive(Debug)]
pub struct Page {
    /// Mounts it over the static view.
    pub start: fn() -> Later<()>,
}

part!(
    /// The library of meetings.
    library: Page = Page {
        start: || Box::pin(library::start::start()),
    }
);

part!(
    /// The form for a vote of one's own.
    new_vote: Page = Page {
        start: || Box::pin(new_vote::start::start()),
    }
);

part!(
    /// Every recorded vote since 1946.
    archive: Page = Page {
        start: || Box::pin(archive::start::start()),
    }
);

part!(
    /// The page that reads voting data.
    import: Page = Page {
        start: || Box::pin(import::start::start()),
    }
);

part!(
    /// The page of undecided members.
    odds: Page = Page {
        start: || Box::pin(odds::start::start()),
    }
);

part!(
    /// The page of lessons.
    lessons: Page = Page {
        start: || Box::pin(lessons::start::start()),
    }
);

part!(
    /// The page of a Model UN committee.
    committee: Page = Page {
        start: || Box::pin(committee::start::start()),
    }
);

part!(
    /// The page of voting power.
    power: Page = Page {
        start: || Box::pin(power::start::start()),
    }
);

part!(
    /// The page that makes an embed.
    share: Page = Page {
        start: || Box::pin(share::start::start()),
    }
);
