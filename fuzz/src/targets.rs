//! The list of targets.
mod address;
mod archive;
mod archive_rows;
mod cases;
mod committee;
mod counterfactual;
mod csv;
mod decide;
mod draft;
mod election;
mod fluent;
mod host;
mod import;
mod js_api;
mod lesson;
mod meeting;
mod meetings;
mod opened;
mod organs;
mod own_lesson;
mod own_vote;
mod packed;
mod pasted;
mod presses;
mod scenario;
mod tables;
mod text;
mod wording;

use crate::Target;

macro_rules! targets {
    ($($name:ident $seeds:expr),* $(,)?) => {
        /// Every target.
        pub const TARGETS: &[Target] = &[$(Target { name: stringify!($name), seeds: &$seeds, run: $name::run }),*];
    };
}

targets! {
    address ["tests/cases/links.txt"],
    opened [],
    presses [],
    own_vote [],
    own_lesson [],
    lesson ["www/lessons/veto.json"],
    scenario ["www/scenarios/sc-2025-02-24.json", "tests/cases/broken"],
    archive_rows [],
    csv ["tests/cases/csv"],
    import ["tests/cases/csv"],
    pasted ["tests/cases/press.json"],
    js_api ["tests/cases/vectors.json"],
    host [],
    cases ["tests/cases/suppositions.json"],
    fluent ["crates/wording/locales/en"],
    tables ["crates/records/data"],
    committee [],
    archive [],
    packed [],
    wording [],
    text [],
    decide [],
    meeting [],
    counterfactual [],
    draft [],
    election [],
    organs [],
}
