//! The imports between the files of each package: no circle, and in the app no import against its layers.
use crate::library::root;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

/// The packages that are read, by their folders.
const PACKAGES: &[&str] = &[
    "crates/rules",
    "crates/counterfactual",
    "crates/records",
    "crates/wording",
    "crates/conformance",
    "crates/js-api",
    "crates/import",
];

/// The folders of the app's `src/`, each with its layer. A file imports from its own folder and from lower layers, not
/// from another folder of the same layer. This test reads them once `.` is one of the packages above.
const LAYERS: &[(&str, u8)] = &[
    ("address", 1),
    ("text", 1),
    ("kit", 2),
    ("session", 2),
    ("vote", 3),
    ("browser", 3),
    ("embed", 4),
    ("take_away", 4),
    ("shell", 5),
    ("pages", 5),
    ("apps", 6),
];

/// Folders of `src/` whose own folders do not import each other: one page knows no other page.
const SLICED: &[&str] = &["pages", "apps"];

/// A module's path: empty for the root of the package.
type Module = Vec<String>;

/// Which file imports from which, by their paths in the package.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// A word or a sign of the source. Comments, texts and characters are left out.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Token {
    Word(String),
    Sign(char),
}

fn tokens(source: &str) -> Vec<Token> {
    let letters: Vec<char> = source.chars().collect();
    let at = |place: usize| letters.get(place).copied().unwrap_or('\0');
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut found = Vec::new();
    let mut place = 0;
    while place < letters.len() {
        let letter = at(place);
        if letter == '/' && at(place + 1) == '/' {
            while place < letters.len() && at(place) != '\n' {
                place += 1;
            }
        } else if letter == '/' && at(place + 1) == '*' {
            while place < letters.len() && (at(place), at(place + 1)) != ('*', '/') {
                place += 1;
            }
            place += 2;
        } else if letter == '"' {
            place += 1;
            while place < letters.len() && at(place) != '"' {
                place += if at(place) == '\\' { 2 } else { 1 };
            }
            place += 1;
        } else if letter == '\'' && (at(place + 1) == '\\' || at(place + 2) == '\'') {
            place += if at(place + 1) == '\\' { 3 } else { 2 };
            while place < letters.len() && at(place) != '\'' {
                place += 1;
            }
            place += 1;
        } else if in_word(letter) {
            let start = place;
            while in_word(at(place)) {
                place += 1;
            }
            let word: String = letters[start..place].iter().collect();
            let hashes = letters[place..].iter().take_while(|next| **next == '#').count();
            if (word == "r" || word == "br") && at(place + hashes) == '"' {
                // A raw text ends with a quotation mark and as many number signs as it began with.
                let end = |from: usize| {
                    at(from) == '"'
                        && letters[from + 1..]
                            .iter()
                            .take(hashes)
                            .filter(|next| **next == '#')
                            .count()
                            == hashes
                };
                place += hashes + 1;
                while place < letters.len() && !end(place) {
                    place += 1;
                }
                place += hashes + 1;
            } else {
                found.push(Token::Word(word));
            }
        } else {
            if !letter.is_whitespace() {
                found.push(Token::Sign(letter));
            }
            place += 1;
        }
    }
    found
}

/// Reads the paths of one file: the `use` declarations and the paths that begin with `crate`, `super`, `self` or the name
/// of a child module.
struct Reader<'a> {
    tokens: &'a [Token],
    /// The file's module, and the modules written inside the file that the place is in.
    module: Module,
    children: BTreeSet<String>,
    found: Vec<Module>,
}

impl Reader<'_> {
    fn word(&self, place: usize) -> Option<&str> {
        match self.tokens.get(place) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn sign(&self, place: usize, sign: char) -> bool {
        self.tokens.get(place) == Some(&Token::Sign(sign))
    }

    fn colons(&self, place: usize) -> bool {
        self.sign(place, ':') && self.sign(place + 1, ':')
    }

    /// The place after the brace that closes the one at `open`.
    fn after_block(&self, open: usize) -> usize {
        let mut depth = 0;
        for place in open..self.tokens.len() {
            if self.sign(place, '{') {
                depth += 1;
            } else if self.sign(place, '}') {
                depth -= 1;
                if depth == 0 {
                    return place + 1;
                }
            }
        }
        self.tokens.len()
    }

    /// Reads from `place` to `end`.
    fn read(&mut self, mut place: usize, end: usize) {
        while place < end {
            let test = [self.word(place + 2), self.word(place + 4)] == [Some("cfg"), Some("test")];
            if self.sign(place, '#')
                && test
                && self.word(place + 7) == Some("mod")
                && self.sign(place + 9, '{')
            {
                place = self.after_block(place + 9);
                continue;
            }
            let Some(word) = self.word(place).map(str::to_owned) else {
                place += 1;
                continue;
            };
            if word == "mod" && self.sign(place + 2, '{') {
                let name = self.word(place + 1).unwrap_or_default().to_owned();
                let after = self.after_block(place + 2);
                self.module.push(name);
                self.read(place + 3, after - 1);
                self.module.pop();
                place = after;
            } else if word == "use" {
                place = self.tree(place + 1, &[]);
            } else if self.colons(place + 1) && !(place >= 2 && self.colons(place - 2)) && self.begins(&word)
            {
                place = self.tree(place, &[]);
            } else {
                place += 1;
            }
        }
    }

    fn begins(&self, word: &str) -> bool {
        ["crate", "super", "self"].contains(&word) || self.children.contains(word)
    }

    /// Reads one tree of a `use`, or a path in the code, and gives the place after it.
    fn tree(&mut self, mut place: usize, before: &[String]) -> usize {
        let mut path = before.to_vec();
        loop {
            if self.sign(place, '{') {
                place += 1;
                while place < self.tokens.len() && !self.sign(place, '}') {
                    place = self.tree(place, &path);
                    if self.sign(place, ',') {
                        place += 1;
                    }
                }
                return place + 1;
            }
            match self.word(place) {
                Some(word) => path.push(word.to_owned()),
                None => {
                    // `*`, `<` or something that is no path.
                    self.keep(&path);
                    return place + 1;
                }
            }
            place += 1;
            if !self.colons(place) {
                if self.word(place) == Some("as") {
                    place += 2;
                }
                self.keep(&path);
                return place;
            }
            place += 2;
        }
    }

    /// Keeps a path of this package, from the root.
    fn keep(&mut self, path: &[String]) {
        let mut module = match path.first().map(String::as_str) {
            Some("crate") => Module::new(),
            Some("super" | "self") => self.module.clone(),
            Some(child) if self.children.contains(child) => self.module.clone(),
            _ => return,
        };
        for part in path {
            match part.as_str() {
                "crate" | "self" => {}
                "super" => {
                    module.pop();
                }
                name => module.push(name.to_owned()),
            }
        }
        self.found.push(module);
    }
}

/// The module of a file of a package's `src/`; `None` for the roots of programs beside a library.
fn module_of(file: &str, root: &str) -> Option<Module> {
    if file == root {
        return Some(Module::new());
    }
    if ["lib.rs", "main.rs"].contains(&file) || file.starts_with("bin/") {
        return None;
    }
    let name = file.trim_end_matches(".rs").trim_end_matches("/mod");
    Some(name.split('/').map(str::to_owned).collect())
}

/// The names of the modules that a file declares and that are files of their own.
fn children(tokens: &[Token]) -> BTreeSet<String> {
    let declared = tokens.windows(3).filter_map(|three| match three {
        [Token::Word(word), Token::Word(name), Token::Sign(';')] if word == "mod" => Some(name.clone()),
        _ => None,
    });
    declared.collect()
}

/// The paths that a file names in its package, from the package's root.
fn paths(source: &str, module: &Module) -> Vec<Module> {
    let tokens = tokens(source);
    let mut reader = Reader {
        tokens: &tokens,
        module: module.clone(),
        children: children(&tokens),
        found: Vec::new(),
    };
    reader.read(0, tokens.len());
    reader.found
}

fn arrows(files: &BTreeMap<String, String>) -> Arrows {
    let root = if files.contains_key("lib.rs") {
        "lib.rs"
    } else {
        "main.rs"
    };
    let modules: BTreeMap<Module, &String> = files
        .keys()
        .filter_map(|file| Some((module_of(file, root)?, file)))
        .collect();
    // The file of an item is that of the longest part of its path that is a module.
    let file_of = |path: &Module| (0..=path.len()).rev().find_map(|long| modules.get(&path[..long]));
    let mut arrows = Arrows::new();
    for (module, file) in &modules {
        let to = arrows.entry((*file).clone()).or_default();
        let named = paths(&files[*file], module);
        to.extend(named.iter().filter_map(file_of).map(|other| (*other).clone()));
        to.remove(*file);
    }
    arrows
}

/// The circles, each as short as it is and once.
fn circles(arrows: &Arrows) -> Vec<Vec<String>> {
    let mut found: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
    for start in arrows.keys() {
        let mut before: BTreeMap<&String, &String> = BTreeMap::new();
        let mut waiting = VecDeque::from([start]);
        'search: while let Some(file) = waiting.pop_front() {
            for next in &arrows[file] {
                if next == start {
                    let mut circle = vec![file.clone()];
                    while let Some(earlier) = before.get(circle.last().unwrap_or(start)) {
                        circle.push((*earlier).clone());
                    }
                    circle.reverse();
                    found.entry(circle.iter().cloned().collect()).or_insert(circle);
                    break 'search;
                }
                if !before.contains_key(next) {
                    before.insert(next, file);
                    waiting.push_back(next);
                }
            }
        }
    }
    found.into_values().collect()
}

/// The imports of the app that its layers do not allow.
fn against_the_layers(arrows: &Arrows) -> Vec<String> {
    let folder = |file: &str| file.split('/').next().unwrap_or_default().to_owned();
    let layer = |folder: &str| {
        LAYERS
            .iter()
            .find(|(name, _)| *name == folder)
            .map(|(_, layer)| *layer)
    };
    let slice = |file: &str| file.split('/').nth(1).unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for (from, all) in arrows.iter().filter(|(from, _)| *from != "lib.rs") {
        let below = folder(from);
        if layer(below.as_str()).is_none() {
            found.push(format!("src/{from} is in no folder of the table of layers"));
        }
        for to in all.iter().filter(|to| *to != "lib.rs") {
            let other = folder(to);
            let allowed = if other == below {
                !SLICED.contains(&below.as_str()) || slice(from) == slice(to)
            } else {
                layer(&other) < layer(&below)
            };
            if !allowed {
                found.push(format!("src/{from} imports src/{to}"));
            }
        }
    }
    found
}

fn read(folder: &Path, name: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{name}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else if name.ends_with(".rs") {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

fn arrows_of(package: &str) -> Arrows {
    let mut files = BTreeMap::new();
    read(&root().join(package).join("src"), "", &mut files);
    arrows(&files)
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut found = Vec::new();
    for package in PACKAGES {
        for circle in circles(&arrows_of(package)) {
            found.push(format!("{package}: {}", circle.join(" -> ")));
        }
    }
    assert!(found.is_empty(), "circles of imports:\n{}", found.join("\n"));
}

#[test]
fn each_type_of_the_law_has_one_path() {
    let mut files = BTreeMap::new();
    read(&root().join("crates/rules/src"), "", &mut files);
    for (name, text) in files {
        let again = text.lines().find(|line| {
            let line = line.trim_start();
            line.starts_with("pub use ") || (line.starts_with("pub(") && line.contains(") use "))
        });
        assert_eq!(again, None, "crates/rules/src/{name} gives an item a second path");
    }
}

#[test]
fn the_app_imports_downwards() {
    if PACKAGES.contains(&".") {
        let found = against_the_layers(&arrows_of("."));
        assert!(
            found.is_empty(),
            "imports against the layers:\n{}",
            found.join("\n")
        );
    }
}

fn named(source: &str, module: &str) -> Vec<String> {
    let module: Module = module.split("::").map(str::to_owned).collect();
    let mut found: Vec<_> = paths(source, &module)
        .iter()
        .map(|path| path.join("::"))
        .collect();
    found.sort();
    found
}

#[test]
fn imports_are_read_as_the_compiler_reads_them() {
    assert_eq!(
        named("use crate::{a, b::{C, d::E as F, self}, g::*};", "x::y"),
        ["a", "b", "b::C", "b::d::E", "g"]
    );
    assert_eq!(named("use super::{A, super::B};", "x::y"), ["B", "x::A"]);
    assert_eq!(
        named(
            "mod child;\npub use child::Item; fn f() { child::g(); other::h() }",
            "x"
        ),
        ["x::child::Item", "x::child::g"]
    );
    assert_eq!(
        named("fn f() -> crate::a::B<crate::c::D> { crate::e::f::<u8>() }", "x"),
        ["a::B", "c::D", "e::f"]
    );
    assert_eq!(
        named("mod inner { use super::A; use super::super::B; }", "x::y"),
        ["x::B", "x::y::A"]
    );
    assert!(named("pub(crate) fn f() {} pub(super) struct S;", "x::y").is_empty());
}

#[test]
fn comments_texts_and_tests_import_nothing() {
    for source in [
        "//! [`crate::a`]",
        "/* crate::a */",
        "const A: &str = \"crate::a \\\" crate::b\";",
        "const A: &str = r#\"crate::a \" crate::b\"#;",
        "const A: [char; 3] = ['\"', '\\'', '\\u{1f}'];",
        "use rules::crate_like::A;",
        "#[cfg(test)] mod tests { use crate::a; }",
    ] {
        assert!(named(source, "x").is_empty(), "{source}");
    }
    assert_eq!(
        named("fn f<'a>(a: &'a str, b: char) { crate::a::b(b == '\"') }", "x"),
        ["a::b"]
    );
}

#[test]
fn a_circle_is_found_and_named_once() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;"),
        ("b.rs", "use crate::c::C;"),
        ("b/c.rs", "use super::B;"),
        ("c.rs", "use crate::a::A;"),
        ("d.rs", "use crate::a::A;"),
    ]
    .map(|(file, source)| (file.to_owned(), source.to_owned()));
    let found = circles(&arrows(&files.into()));
    assert_eq!(found, [["a.rs", "b.rs", "c.rs"]]);
}

#[test]
fn an_import_against_the_layers_is_named() {
    let to = |all: &[&str]| all.iter().map(|file| (*file).to_owned()).collect();
    let arrows: Arrows = [
        ("lib.rs", to(&["apps/meeting/app.rs"])),
        (
            "kit/ui.rs",
            to(&["text/phrases.rs", "kit/page.rs", "session/state.rs"]),
        ),
        ("text/phrases.rs", to(&["pages/odds/page.rs"])),
        (
            "pages/odds/page.rs",
            to(&["pages/odds/members.rs", "pages/share/page.rs"]),
        ),
        ("elsewhere.rs", BTreeSet::new()),
    ]
    .map(|(file, to)| (file.to_owned(), to))
    .into();
    assert_eq!(
        against_the_layers(&arrows),
        [
            "src/elsewhere.rs is in no folder of the table of layers",
            "src/kit/ui.rs imports src/session/state.rs",
            "src/pages/odds/page.rs imports src/pages/share/page.rs",
            "src/text/phrases.rs imports src/pages/odds/page.rs",
        ]
    );
}
