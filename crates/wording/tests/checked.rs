//! A translation was made from an English sentence; when that changes, the translation is looked at again.
//!
//! `checked.txt` has a line for each translated message: a short hash of the English it was last checked against, the
//! languages, the key. After checking, `PLACARD_RECORD=1 cargo test -p wording --test checked` records all languages,
//! `PLACARD_RECORD=fr` French alone.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod locales;

use locales::{own, translations};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Language and key, with the hash of the English.
type Checked = BTreeMap<(String, String), String>;

/// FNV-1a, in eight hexadecimal digits.
fn hash(text: &str) -> String {
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    format!("{:08x}", text.bytes().fold(0x811c_9dc5, mix))
}

fn read(text: &str) -> Checked {
    let line = |line: &str| {
        let mut parts = line.splitn(3, ' ').map(str::to_owned);
        let [hash, languages, key] = [(); 3].map(|()| parts.next().unwrap_or_default());
        let each = languages
            .split(',')
            .map(|code| ((code.to_owned(), key.clone()), hash.clone()));
        each.collect::<Vec<_>>()
    };
    text.lines().flat_map(line).collect()
}

fn written(checked: &Checked) -> String {
    let mut lines: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for ((code, key), hash) in checked {
        lines.entry((key, hash)).or_default().push(code);
    }
    let lines = lines
        .iter()
        .map(|((key, hash), codes)| format!("{hash} {} {key}\n", codes.join(",")));
    lines.collect()
}

#[test]
fn translations_are_of_the_english_there_is() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checked.txt");
    let english = own("en").unwrap();
    let mut now = Checked::new();
    for (lang, own) in translations() {
        let same = own.keys().filter_map(|key| Some((key, english.get(key)?)));
        now.extend(same.map(|(key, text)| ((lang.code().to_owned(), key.clone()), hash(text))));
    }
    let before = read(&fs::read_to_string(&file).unwrap_or_default());
    if let Ok(asked) = std::env::var("PLACARD_RECORD") {
        for (place, hash) in &mut now {
            if asked.len() == 2 && asked != place.0 {
                before.get(place).unwrap_or(&String::new()).clone_into(hash);
            }
        }
        now.retain(|_, hash| !hash.is_empty());
        fs::write(&file, written(&now)).unwrap();
        return;
    }
    let mut stale: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (place, hash) in &now {
        if before.get(place) != Some(hash) {
            stale.entry(&place.1).or_default().push(&place.0);
        }
    }
    assert!(
        stale.is_empty(),
        "the English changed since these were translated, or they are new: {stale:#?}\n\
         correct the translations, then `PLACARD_RECORD=1 cargo test -p wording --test checked`"
    );
}
