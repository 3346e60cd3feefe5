//! A page says only what it has loaded: each source file of the app asks for messages of the sets that are loaded where it
//! is drawn.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../build/files.rs"]
mod files;
mod sets {
    pub use wording::sets::Set;
}

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;

/// The sets that a file below `src` may use beside [`Set::Core`]; a folder ends in `/`. The longest path that fits counts.
const ALLOWED: &[(&str, &[Set])] = &[
    ("apps/archive/", &[]),
    ("apps/committee/", &[]),
    ("apps/import/", &[Set::Import]),
    ("apps/lessons/", &[Set::Lessons]),
    ("apps/library/", &[]),
    ("apps/meeting/", &[Set::Meeting]),
    ("apps/new_vote/", &[]),
    ("apps/odds/", &[]),
    ("apps/power/", &[]),
    ("apps/share/", &[]),
    ("apps/sheet.rs", &[]),
    ("apps/widget/", &[Set::Meeting]),
    // Before its scripts run, the page shows what was written when the site was built.
    ("apps/widget/view.rs", &[Set::Meeting, Set::Written]),
    (
        "apps/widget/panels.rs",
        &[Set::Meeting, Set::Shell, Set::Reasons, Set::Widget],
    ),
    ("embed/", &[]),
    ("embed/snippet.rs", &[Set::Meeting, Set::Widget, Set::TakeAway]),
    ("kit/", &[]),
    ("kit/language_menu.rs", &[Set::Shell]),
    ("kit/licences.rs", &[Set::Shell]),
    // Some are told on the page of embeds alone.
    ("kit/notices.rs", &[Set::Shell, Set::Share]),
    ("kit/search_form.rs", &[Set::Shell]),
    ("kit/select.rs", &[Set::Shell]),
    ("kit/take_figures.rs", &[Set::Figures]),
    ("kit/timer.rs", &[Set::Tools]),
    ("kit/site_footer.rs", &[Set::Shell]),
    ("kit/site_header.rs", &[Set::Shell]),
    // The headings of all pages, each for its own page.
    (
        "kit/page.rs",
        &[
            Set::Shell,
            Set::Library,
            Set::NewVote,
            Set::Archive,
            Set::Import,
            Set::Odds,
            Set::Lessons,
            Set::Committee,
            Set::Power,
            Set::Share,
            Set::Written,
        ],
    ),
    ("kit/provision_note.rs", &[Set::Provisions]),
    ("model/", &[]),
    ("pages/archive/", &[Set::Shell, Set::Archive]),
    ("pages/committee/", &[Set::Shell, Set::Committee, Set::Tools]),
    ("pages/import/", &[Set::Shell, Set::Import]),
    (
        "pages/lessons/",
        &[
            Set::Meeting,
            Set::Shell,
            Set::Seats,
            Set::WhatIf,
            Set::Lessons,
            Set::Tools,
        ],
    ),
    ("pages/library/", &[Set::Shell, Set::Library]),
    ("pages/meeting/", &[Set::Meeting]),
    ("pages/meeting/difference.rs", PANEL),
    ("pages/meeting/draft_text.rs", PANEL),
    ("pages/meeting/header.rs", PANEL),
    ("pages/meeting/help.rs", PANEL),
    ("pages/meeting/introduction.rs", PANEL),
    ("pages/meeting/presenter.rs", PANEL),
    ("pages/meeting/roll_call.rs", PANEL),
    ("pages/meeting/room_foot.rs", PANEL),
    ("pages/meeting/suggestions.rs", PANEL),
    // The buttons in the bar are drawn with the bar.
    ("pages/meeting/tools.rs", &[Set::Meeting, Set::Shell]),
    ("pages/meeting/switches.rs", PANEL),
    (
        "pages/meeting/what_if.rs",
        &[Set::Meeting, Set::Shell, Set::WhatIf],
    ),
    ("pages/new_vote/", &[Set::Shell, Set::NewVote, Set::SeatNotes]),
    (
        "pages/odds/",
        &[
            Set::Meeting,
            Set::Shell,
            Set::Seats,
            Set::Figures,
            Set::Groups,
            Set::Odds,
        ],
    ),
    ("pages/power/", &[Set::Shell, Set::Figures, Set::Power]),
    ("pages/share/", &[Set::Shell, Set::TakeAway, Set::Share]),
    ("shell/", &[]),
    // The buttons that copy and save are drawn with these words.
    ("shell/effects.rs", &[Set::Shell]),
    ("shell/saving.rs", &[Set::Shell]),
    ("shell/qr.rs", &[Set::Tools]),
    ("shell/read_document.rs", &[Set::NewVote]),
    ("shell/take_lesson.rs", &[Set::Shell, Set::Lessons]),
    // The title of a vote that a reader made.
    ("shell/own_meetings.rs", &[Set::Meeting]),
    (
        "take_away/",
        &[Set::Meeting, Set::Shell, Set::Groups, Set::TakeAway],
    ),
    ("take_away/menu.rs", PANEL),
    ("take_away/roll.rs", PANEL),
    ("text/", &[]),
    ("text/percentages.rs", &[Set::Figures]),
    ("text/flips.rs", &[Set::WhatIf]),
    // Sentences for several places, each of the sets of those who ask for it.
    ("text/phrases.rs", PANEL),
    ("vote/", &[Set::Meeting]),
    ("vote/made_by.rs", &[Set::Shell]),
    ("vote/group_split.rs", PANEL),
    ("vote/hall_list.rs", PANEL),
    ("vote/hall.rs", PANEL),
    ("vote/hall_tools.rs", PANEL),
    ("vote/on_the_record.rs", PANEL),
    ("vote/move_counts.rs", PANEL),
    ("vote/seat_menu.rs", PANEL),
    // Drawn with the panels and in the widget.
    ("vote/hall_tiles.rs", &[Set::Meeting, Set::Seats]),
    ("vote/supposition.rs", &[Set::Meeting, Set::Reasons]),
    ("vote/tile_map.rs", PANEL),
];

/// A panel of a meeting.
const PANEL: &[Set] = &[
    Set::Meeting,
    Set::Shell,
    Set::Seats,
    Set::Groups,
    Set::SeatNotes,
    Set::Reasons,
    Set::TakeAway,
    Set::Panels,
    Set::Tools,
];

/// Literals that are a key and name an element of the page there: file and literal.
const ELEMENTS: &[(&str, &str)] = &[
    ("apps/meeting/focus.rs", "present-show"),
    ("pages/odds/sliders.rs", "share-{id}-{}"),
];

/// The files of a folder whose names end so, by their paths.
fn files_of(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| match path.is_dir() {
            true => files_of(&path, end),
            false => vec![path],
        })
        .filter(|path| path.to_string_lossy().ends_with(end))
        .collect();
    paths.sort();
    paths
}

/// The set of each message of a language, by its key, as its files have them.
fn sets_of(lang: Lang) -> BTreeMap<String, Set> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(lang.code());
    let mut sets = BTreeMap::new();
    for path in files_of(&folder, ".ftl") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let set = files::set_of("", &name).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let keys = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        let keys = keys.filter_map(|line| line.split_once(" ="));
        sets.extend(keys.map(|(key, _)| (key.to_owned(), set)));
    }
    sets
}

/// The sets that a file may use, and the path in the table by which it may.
fn allowed(file: &str) -> Option<(&'static str, &'static [Set])> {
    let fits = ALLOWED.iter().filter(|(path, _)| match path.ends_with('/') {
        true => file.starts_with(path),
        false => file == *path,
    });
    fits.max_by_key(|(path, _)| path.len()).copied()
}

/// The sets of the keys that a literal is, or begins: `topic-{subject}` begins all topics.
fn asked(sets: &BTreeMap<String, Set>, literal: &str) -> Vec<Set> {
    let begin = literal.split('{').next().unwrap_or("");
    if begin.ends_with('-') {
        let keys = sets.iter().filter(|(key, _)| key.starts_with(begin));
        return keys.map(|(_, set)| *set).collect();
    }
    let stem = literal.split('.').next().unwrap_or("");
    sets.get(stem).copied().into_iter().collect()
}

#[test]
fn each_page_says_what_it_has_loaded() {
    let sets = sets_of(Lang::En);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
    let mut wrong = BTreeSet::new();
    let (mut met, mut elements) = (BTreeSet::new(), BTreeSet::new());
    for path in files_of(&root, ".rs") {
        let file = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let literals = text.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
        let found = allowed(&file);
        met.extend(found.map(|(path, _)| path));
        for literal in literals {
            if let Some(element) = ELEMENTS.iter().find(|element| **element == (&file, literal)) {
                elements.insert(element);
                continue;
            }
            for set in asked(&sets, literal) {
                let may = found.is_some_and(|(_, sets)| sets.contains(&set));
                if set != Set::Core && !may {
                    wrong.insert(format!("src/{file}: `{literal}` is of the set {set:?}"));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "move the message to a file of a set that is loaded there, or allow the set where the page loads it, \
         in ALLOWED of crates/wording/tests/pages.rs: {wrong:#?}"
    );
    assert_eq!(elements.len(), ELEMENTS.len(), "no longer there, of {ELEMENTS:?}");
    let gone: Vec<_> = ALLOWED.iter().filter(|(path, _)| !met.contains(path)).collect();
    assert!(gone.is_empty(), "there are no such files: {gone:?}");
}

#[test]
fn a_file_brings_the_sets_that_its_page_needs_and_no_other() {
    for lang in Lang::ALL {
        let keys = sets_of(lang);
        for page in Set::FILES {
            let texts = Texts::of_page(lang, page).unwrap();
            let carried: &[Set] = if lang == Lang::En { &Set::CARRIED } else { &[] };
            for set in Set::ALL {
                let wanted = set == page || page.needs().contains(&set) || carried.contains(&set);
                assert_eq!(texts.holds(set), wanted, "{lang:?} {page:?} {set:?}");
            }
            let own: Vec<&str> = texts.keys().filter(|key| !key.contains('.')).collect();
            for (key, set) in &keys {
                assert_eq!(
                    own.contains(&key.as_str()),
                    texts.holds(*set),
                    "{lang:?} {page:?} {key}"
                );
            }
        }
    }
}

#[test]
fn words_that_arrive_are_joined_and_none_is_lost() {
    let english = Texts::of_page(Lang::En, Set::Library).unwrap();
    let law = |lang| {
        let table = wording::table::shipped(lang, Set::Law).unwrap();
        Texts::part(lang, table.to_owned()).unwrap()
    };
    assert!(!english.holds(Set::Law) && english.get("charter-27-3").is_empty());
    let both = english.joined(&law(Lang::En));
    assert!(both.holds(Set::Law) && both.holds(Set::Library));
    assert_eq!(both.get("charter-27-3"), "Charter, Article 27(3)");
    assert_eq!(both.parts().collect::<Vec<_>>().last(), Some(&Set::Law));
    assert_ne!(both, english);
    assert_eq!(both.joined(&law(Lang::En)), both);
    // A part in a language that is no longer spoken changes nothing; a whole page in another language is spoken.
    assert_eq!(both.joined(&law(Lang::Fr)), both);
    let french = Texts::of_page(Lang::Fr, Set::Library).unwrap();
    assert_eq!(both.joined(&french), french);
    assert_eq!(french.get("charter-27-3"), "");
    // A part alone is no language to begin with.
    let table = wording::table::shipped(Lang::Fr, Set::Law).unwrap();
    assert!(Texts::of(Lang::Fr, vec![table.to_owned()]).is_err());
    assert!(Texts::of(Lang::Fr, Vec::new()).is_err());
    assert_eq!(Texts::of(Lang::En, Vec::new()), Ok(Texts::english()));
}
