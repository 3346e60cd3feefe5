//! Reads which paths of its package a source file names.
use std::collections::BTreeSet;

/// A module's path: empty for the root of the package.
pub type Module = Vec<String>;

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

/// The names of the modules that a file declares and that are files of their own.
fn children(tokens: &[Token]) -> BTreeSet<String> {
    let declared = tokens.windows(3).filter_map(|three| match three {
        [Token::Word(word), Token::Word(name), Token::Sign(';')] if word == "mod" => Some(name.clone()),
        _ => None,
    });
    declared.collect()
}

/// The paths that a file names in its package, from the package's root.
pub fn paths(source: &str, module: &Module) -> Vec<Module> {
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
