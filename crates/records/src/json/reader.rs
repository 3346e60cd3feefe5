//! From a text to values.
use super::value::{Json, NotJson, Value, Why};

/// Deeper than any scenario, shallow enough for any stack.
const DEPTH: usize = 32;

/// More fields than any scenario has in one place, such as a vote for each Member; few enough to compare each with all others.
const FIELDS: usize = 1000;

/// Reads the text of a file that is one JSON value.
pub(crate) fn read_file(text: &str) -> Result<Json, NotJson> {
    let text = text.trim_start_matches('\u{feff}');
    // What is not UTF-8 arrives as this character, and would become part of a title without a word.
    if let Some((before, _)) = text.split_once('\u{fffd}') {
        let line = before.matches('\n').count().saturating_add(1);
        let at = before.len();
        let reader = Reader { text, at, line };
        return Err(reader.expected("a character in UTF-8; save the file in that encoding"));
    }
    read(text)
}

/// Reads a text that is one JSON value.
///
/// # Errors
/// [`NotJson`] when the text is not JSON, has more than 32 levels, or has an object with more than 1,000 fields.
pub fn read(text: &str) -> Result<Json, NotJson> {
    let mut reader = Reader { text, at: 0, line: 1 };
    let json = reader.value(DEPTH)?;
    reader.skip();
    match reader.peek() {
        None => Ok(json),
        Some(_) => Err(reader.expected("the end of the file")),
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
    fn step(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    fn skip(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.peek() {
            if byte == b'\n' {
                self.line = self.line.saturating_add(1);
            }
            self.step(1);
        }
    }

    fn error(&self, why: Why) -> NotJson {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.rsplit('\n').next().unwrap_or("");
        NotJson {
            line: self.line,
            column: line.chars().count().saturating_add(1),
            why,
        }
    }

    fn expected(&self, what: &'static str) -> NotJson {
        let why = match self.peek() {
            None => Why::TooShort,
            Some(_) => Why::Expected(what),
        };
        self.error(why)
    }

    /// Steps over a mark, if it stands here.
    fn takes(&mut self, mark: u8) -> bool {
        self.skip();
        let here = self.peek() == Some(mark);
        if here {
            self.step(1);
        }
        here
    }

    fn value(&mut self, depth: usize) -> Result<Json, NotJson> {
        self.skip();
        let Some(depth) = depth.checked_sub(1) else {
            return Err(self.error(Why::TooMuch("32 levels at most")));
        };
        let line = self.line;
        let value = match self.peek() {
            Some(b'{') => self.fields(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.text()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => self.word()?,
        };
        Ok(Json { line, value })
    }

    fn fields(&mut self, depth: usize) -> Result<Value, NotJson> {
        self.step(1);
        let mut fields: Vec<(String, Json)> = Vec::new();
        if self.takes(b'}') {
            return Ok(Value::Fields(fields));
        }
        loop {
            self.skip();
            if self.peek() != Some(b'"') {
                return Err(self.expected("the name of a field in quotation marks"));
            }
            let name = self.text()?;
            if fields.iter().any(|(other, _)| *other == name) {
                return Err(self.error(Why::Twice(name)));
            }
            if fields.len() == FIELDS {
                return Err(self.error(Why::TooMuch("1,000 fields at most in one pair of braces")));
            }
            if !self.takes(b':') {
                return Err(self.expected("a colon"));
            }
            fields.push((name, self.value(depth)?));
            if self.takes(b'}') {
                return Ok(Value::Fields(fields));
            }
            if !self.takes(b',') {
                return Err(self.expected("a comma or a closing brace"));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Value, NotJson> {
        self.step(1);
        let mut list = Vec::new();
        if self.takes(b']') {
            return Ok(Value::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            if self.takes(b']') {
                return Ok(Value::List(list));
            }
            if !self.takes(b',') {
                return Err(self.expected("a comma or a closing bracket"));
            }
        }
    }

    fn number(&mut self) -> Result<Value, NotJson> {
        let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let length = self.rest().bytes().take_while(is_part).count();
        let number = self.rest().get(..length).unwrap_or("").to_owned();
        let digits = number.trim_start_matches('-').as_bytes();
        if let [b'0', b'0'..=b'9', ..] = digits {
            return Err(self.expected("a number without a zero before it"));
        }
        self.step(length);
        Ok(Value::Number(number))
    }

    fn word(&mut self) -> Result<Value, NotJson> {
        let words = [
            ("null", Value::Null),
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
        ];
        for (word, value) in words {
            if self.rest().starts_with(word) {
                self.step(word.len());
                return Ok(value);
            }
            // A word that is cut off is not a wrong word.
            if word.starts_with(self.rest()) {
                return Err(self.error(Why::TooShort));
            }
        }
        Err(self.expected("a value"))
    }

    fn text(&mut self) -> Result<String, NotJson> {
        self.step(1);
        let mut text = String::new();
        loop {
            let plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let length = self.rest().bytes().take_while(plain).count();
            text.push_str(self.rest().get(..length).unwrap_or(""));
            self.step(length);
            match self.peek() {
                Some(b'"') => {
                    self.step(1);
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.step(1);
                    text.push(self.escaped()?);
                }
                _ => return Err(self.expected("a quotation mark before the line ends")),
            }
        }
    }

    /// The character after a backslash.
    fn escaped(&mut self) -> Result<char, NotJson> {
        let plain = match self.peek() {
            Some(mark @ (b'"' | b'\\' | b'/')) => char::from(mark),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'u') => {
                self.step(1);
                return self.unicode();
            }
            _ => return Err(self.expected("a character that may follow a backslash")),
        };
        self.step(1);
        Ok(plain)
    }

    /// A character by its number, two halves where it needs them.
    fn unicode(&mut self) -> Result<char, NotJson> {
        let first = self.hexadecimal()?;
        let mut number = first;
        if (0xd800..0xdc00).contains(&first) && self.rest().starts_with("\\u") {
            self.step(2);
            let second = self.hexadecimal()?;
            if !(0xdc00..0xe000).contains(&second) {
                return Err(self.expected("the second half of a character"));
            }
            let halves = (first & 0x3ff).saturating_mul(0x400) | (second & 0x3ff);
            number = halves.saturating_add(0x1_0000);
        }
        char::from_u32(number).ok_or_else(|| self.expected("the number of a character"))
    }

    fn hexadecimal(&mut self) -> Result<u32, NotJson> {
        let digits = self.rest().get(..4).unwrap_or("");
        let number = u32::from_str_radix(digits, 16);
        let is_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match number {
            Ok(number) if is_digits => {
                self.step(4);
                Ok(number)
            }
            _ if self.rest().len() < 4 => Err(self.error(Why::TooShort)),
            _ => Err(self.expected("four hexadecimal digits")),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    /// The same value as a value of serde_json, so that the two readers can be compared.
    fn theirs(json: &Json) -> serde_json::Value {
        match &json.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => serde_json::from_str(number).unwrap(),
            Value::Text(text) => text.clone().into(),
            Value::List(list) => list.iter().map(theirs).collect(),
            Value::Fields(fields) => fields
                .iter()
                .map(|(name, json)| (name.clone(), theirs(json)))
                .collect(),
        }
    }

    #[test]
    fn it_reads_what_serde_json_reads() {
        for text in [
            "null",
            " [ ] ",
            "{}",
            "[1, 20, true, false, null]",
            r#"{"a": {"b": ["c", "\u00e9\ud83d\ude00\n\"\\\/"]}, "d": "Türkiye"}"#,
        ] {
            assert_eq!(
                theirs(&read(text).unwrap()),
                serde_json::from_str::<serde_json::Value>(text).unwrap()
            );
        }
    }

    #[test]
    fn it_refuses_what_is_not_json() {
        for text in [
            "",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "[1 2]",
            "\"a\nb\"",
            "tru",
            "truth",
            "{a: 1}",
            "\"\\u12\"",
            "\"\\ud800\"",
            "1 1",
            "\"\\x\"",
            "[\"a\"",
            "\"\\ud83d\\u0041\"",
            "015",
            "-01",
        ] {
            assert!(read(text).is_err(), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
        }
        assert!(matches!(
            read("{\"a\": 1, \"a\": 2}").unwrap_err().why,
            Why::Twice(_)
        ));
        let error = read_file("{\n  \"title\": \"S\u{fffd}ance\"}").unwrap_err();
        assert_eq!((error.line, error.column), (2, 14));
        assert!(read(&"[".repeat(100_000)).is_err(), "too deep, and no overflow");
        let fields = |count: usize| {
            let fields: Vec<String> = (0..count).map(|field| format!("\"{field}\": 0")).collect();
            read(&format!("{{{}}}", fields.join(",")))
        };
        assert!(fields(FIELDS).is_ok());
        assert!(fields(FIELDS + 1).is_err(), "too many fields to compare");
    }

    #[test]
    fn it_knows_its_lines() {
        let json = read("{\n\n\"a\": 1}").unwrap();
        assert!(
            matches!(&json.value, Value::Fields(fields) if fields.iter().all(|(_, value)| value.line == 3))
        );
        let error = read("[\n  1,\n  x]").unwrap_err();
        assert_eq!((error.line, error.column), (3, 3));
    }
}
