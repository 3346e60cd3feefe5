//! Any table of messages: refused, or every message said, with places filled or not.
use wording::arg::Arg;
use wording::lang::Lang;
use wording::messages::Texts;

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some(input) = crate::structured::<(&[u8], &str, i64)>(data) else {
        return;
    };

    let (bytes, word, number) = input;
    let Ok(texts) = Texts::load(Lang::En, bytes) else {
        return;
    };
    let keys: Vec<String> = texts.keys().map(str::to_owned).collect();
    for key in keys.iter().map(String::as_str).chain([word]) {
        let args: Vec<(&str, Arg)> = vec![
            ("count", 1_u16.into()),
            ("members", word.into()),
            ("object", word.into()),
        ];
        let _ = texts.say(key, &args);
        let _ = texts.get(key);
        let _ = texts.attribute(key, word);
    }
    let _ = texts.number(number);
    let _ = texts.list(&keys);
}
