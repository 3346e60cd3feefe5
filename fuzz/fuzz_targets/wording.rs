//! Any table of messages: refused, or every message said, with places filled or not.
#![no_main]
use libfuzzer_sys::fuzz_target;
use wording::lang::Lang;
use wording::arg::Arg;
use wording::messages::Texts;

fuzz_target!(|input: (&[u8], &str, i64)| {
    let (bytes, word, number) = input;
    let Ok(texts) = Texts::load(Lang::En, bytes) else {
        return;
    };
    let keys: Vec<String> = texts.keys().map(str::to_owned).collect();
    for key in keys.iter().map(String::as_str).chain([word]) {
        let args: Vec<(&str, Arg)> = vec![("count", 1_u16.into()), ("members", word.into()), ("object", word.into())];
        let _ = texts.say(key, &args);
        let _ = texts.get(key);
        let _ = texts.attribute(key, word);
    }
    let _ = texts.number(number);
    let _ = texts.list(&keys);
});
