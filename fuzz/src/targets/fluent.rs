//! Any file of a translator: refused by file and line, or a table of which every message can be said.
use wording::arg::Arg;
use wording::lang::Lang;
use wording::messages::Texts;

#[path = "../../../crates/wording/build/compile.rs"]
mod compile;

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = crate::text(data).into_owned();
    let files = [("any.ftl".to_owned(), text)];
    for lang in [Lang::En, Lang::Ar, Lang::Ru, Lang::Zh] {
        match compile::compile(lang.code(), &files, None) {
            Ok(table) => {
                let bytes = table.bytes(lang.code(), 1, |_, _| true);
                let texts = Texts::load(lang, bytes.as_bytes()).expect("what is compiled can be loaded");
                let keys: Vec<String> = texts.keys().map(str::to_owned).collect();
                for key in &keys {
                    for count in [0_u16, 1, 2, 5, 21] {
                        let args: [(&str, Arg); 2] = [("count", count.into()), ("members", "France".into())];
                        let _ = texts.say(key, &args);
                    }
                }
                // Held against itself, nothing is missing.
                let again = compile::compile(lang.code(), &files, Some(&table));
                assert!(again.is_ok(), "{:?}", again.err());
            }
            Err(problems) => {
                assert!(problems.iter().all(|problem| !problem.is_empty()) && !problems.is_empty())
            }
        }
    }
}
