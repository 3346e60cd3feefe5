//! Writes JSON as a person would: short values on one line, long ones a line for each part.
use super::value::{Json, Value};

/// As long as a line may become before its parts get lines of their own.
const WIDTH: usize = 100;

/// The text of a value, ended with a line break.
pub(crate) fn print(json: &Json) -> String {
    let mut out = String::new();
    tall(&json.value, 0, &mut out);
    out.push('\n');
    out
}

/// The text of a value, on one line.
#[must_use]
pub fn on_one_line(json: &Json) -> String {
    let mut out = String::new();
    flat(&json.value, &mut out);
    out
}

/// A value, on one line if it fits there.
fn tall(value: &Value, depth: usize, out: &mut String) {
    let mut line = String::new();
    flat(value, &mut line);
    let outermost = depth == 0;
    if !outermost && line.chars().count() <= WIDTH {
        out.push_str(&line);
        return;
    }
    let inner = depth.saturating_add(1);
    match value {
        Value::List(list) => {
            let parts = list.iter().map(|json| (None, json));
            parts_of(parts, ('[', ']'), inner, out);
        }
        Value::Fields(fields) => {
            let parts = fields.iter().map(|(name, json)| (Some(name.as_str()), json));
            parts_of(parts, ('{', '}'), inner, out);
        }
        _ => out.push_str(&line),
    }
}

fn parts_of<'j>(
    parts: impl Iterator<Item = (Option<&'j str>, &'j Json)>,
    (open, close): (char, char),
    depth: usize,
    out: &mut String,
) {
    out.push(open);
    let mut first = true;
    for (name, json) in parts {
        if !first {
            out.push(',');
        }
        first = false;
        line_break(depth, out);
        if let Some(name) = name {
            text(name, out);
            out.push_str(": ");
        }
        tall(&json.value, depth, out);
    }
    if !first {
        line_break(depth.saturating_sub(1), out);
    }
    out.push(close);
}

fn line_break(depth: usize, out: &mut String) {
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
}

fn flat(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(number),
        Value::Text(words) => text(words, out),
        Value::List(list) => {
            out.push('[');
            for (number, json) in list.iter().enumerate() {
                if number > 0 {
                    out.push_str(", ");
                }
                flat(&json.value, out);
            }
            out.push(']');
        }
        Value::Fields(fields) if fields.is_empty() => out.push_str("{}"),
        Value::Fields(fields) => {
            out.push_str("{ ");
            for (number, (name, json)) in fields.iter().enumerate() {
                if number > 0 {
                    out.push_str(", ");
                }
                text(name, out);
                out.push_str(": ");
                flat(&json.value, out);
            }
            out.push_str(" }");
        }
    }
}

/// A text as a JSON string: in quotation marks, with escapes.
#[must_use]
pub fn quoted(words: &str) -> String {
    let mut out = String::new();
    text(words, &mut out);
    out
}

/// A text in quotation marks: what may not stand in one is escaped.
fn text(words: &str, out: &mut String) {
    out.push('"');
    for letter in words.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Line and paragraph separators end a line in some readers of JavaScript; the last one is what our reader takes for
            // a sign that the file is not in UTF-8.
            '\u{0}'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' | '\u{fffd}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            plain => out.push(plain),
        }
    }
    out.push('"');
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use crate::json::reader::read;

    #[test]
    fn what_is_printed_is_read_again_by_ours_and_by_serde_json() {
        let long = "\"so long a text that the line is too long with it, and nothing fits beside it at all\"";
        for json in [
            "{}".to_owned(),
            "[]".to_owned(),
            "[1, -2, true, false, null]".to_owned(),
            format!("{{\"a\": [{long}, {long}], \"b\": {{}}, \"c\": [], \"d\": {{\"e\": {long}}}}}"),
            r#""\u0000\u001f\u007f\u2028\"\\\n\r\t é 中 😀""#.to_owned(),
        ] {
            let value = read(&json).unwrap();
            let printed = print(&value);
            assert_eq!(
                on_one_line(&read(&printed).unwrap()),
                on_one_line(&value),
                "{printed}"
            );
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&printed).unwrap(),
                serde_json::from_str::<serde_json::Value>(&json).unwrap()
            );
        }
    }

    #[test]
    fn short_values_stand_on_one_line() {
        let value = read(r#"{"a":{"b":["C","D"]},"e":1}"#).unwrap();
        assert_eq!(
            print(&value),
            "{\n  \"a\": { \"b\": [\"C\", \"D\"] },\n  \"e\": 1\n}\n"
        );
    }
}
