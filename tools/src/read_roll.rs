//! `cargo xtask read-roll --body security-council --date 2025-11-17 FILE`: reads a roll call as the page reads a pasted one, and
//! prints it as JSON, for scripts.

use std::io::Read;
use std::process::ExitCode;

use records::council_terms::{self, CouncilTerms};
use records::library_csv::json::{Object, list};
use records::names::{self, Names};
use records::pasted::{self, Pasted};
use records::{json_text, seating};
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;

/// What is asked for.
#[derive(PartialEq, Eq, Debug)]
struct Call<'a> {
    body: Body,
    date: Date,
    file: &'a str,
}

/// Reads and prints: 0 where nothing is doubtful, 1 where something is, 2 for a wrong call.
pub fn run(words: &[&str]) -> ExitCode {
    let read = Call::read(words).and_then(|call| {
        let text = text(call.file)?;
        reading(&call, &text)
    });
    match read {
        Ok(read) => {
            println!("{}", json(&read));
            ExitCode::from(u8::from(!read.doubts.is_empty()))
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

impl<'a> Call<'a> {
    fn read(words: &[&'a str]) -> Result<Self, String> {
        let (mut body, mut date, mut file) = (None, None, None);
        let mut rest = words;
        loop {
            rest = match rest {
                [] => break,
                ["--body", word, rest @ ..] => {
                    let known = Body::from_word(word);
                    body = Some(known.ok_or_else(|| {
                        format!(
                            "`{word}` is not a body: `security-council` or `general-assembly` is expected"
                        )
                    })?);
                    rest
                }
                ["--date", word, rest @ ..] => {
                    let day = word.parse();
                    date = Some(day.map_err(|_| format!("`{word}` is not a day: `2025-11-17` is expected"))?);
                    rest
                }
                [word, rest @ ..] if file.is_none() && (*word == "-" || !word.starts_with('-')) => {
                    file = Some(*word);
                    rest
                }
                [word, ..] => return Err(format!("`{word}` is one word too many: {USE}")),
            };
        }
        match (body, date, file) {
            (Some(body), Some(date), Some(file)) => Ok(Self { body, date, file }),
            (None, ..) => Err(format!("the body is missing: {USE}")),
            (_, None, _) => Err(format!("the day is missing: {USE}")),
            (.., None) => Err(format!("the file is missing: {USE}")),
        }
    }
}

const USE: &str = "`cargo xtask read-roll --body security-council --date 2025-11-17 FILE` is expected, with `-` for standard input";

fn text(file: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let read = if file == "-" {
        std::io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(file).map(|content| bytes = content)
    };
    read.map_err(|error| format!("reading `{file}`: {error}"))?;
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| format!("`{file}` is not UTF-8: save it as text with that encoding"))?;
    // What a browser has saved is read as what it would show.
    let start = text.trim_start().to_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Ok(pasted::html::lines(&text));
    }
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn reading(call: &Call, text: &str) -> Result<Pasted, String> {
    let table = |error: records::TableError| error.to_string();
    let terms = CouncilTerms::read(council_terms::TEXT).map_err(table)?;
    let aliases = names::read(names::TEXT).map_err(table)?;
    let other = names::read_other(names::OTHER_TEXT).map_err(table)?;
    let names = Names::with(
        &aliases,
        other.iter().map(|(name, member)| (name.as_str(), *member)),
    );
    let seating = seating::seating(call.body, call.date, &terms).map_err(|error| error.to_string())?;
    let seated: Vec<MemberId> = seating
        .membership
        .seats()
        .iter()
        .map(|seat| seat.member)
        .collect();
    Ok(pasted::read(text, &names, &seated))
}

/// The reading: who is named, what the text counts, what is doubtful, and what one press in the page would settle.
fn json(read: &Pasted) -> String {
    let named = read.votes.iter().fold(Object::new(), |named, (member, vote)| {
        named.text(member.as_str(), vote.as_str())
    });
    let count = |fits: fn(Vote) -> bool| {
        let counts = Vote::ALL
            .into_iter()
            .filter(|vote| fits(*vote))
            .map(|vote| read.count(vote));
        u64::try_from(counts.sum::<usize>()).unwrap_or(u64::MAX)
    };
    let counts = Object::new()
        .number("in-favour", count(|vote| vote == Vote::InFavour))
        .number("against", count(|vote| vote == Vote::Against))
        .number("abstaining", count(|vote| vote == Vote::Abstaining))
        .number("not-voting", count(|vote| matches!(vote, Vote::NotVoting(_))))
        .end();
    let number = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let doubts = read.doubts.iter().map(|doubt| {
        let message = doubt.to_string();
        // The place has fields of its own.
        let message = message
            .split_once(": ")
            .map_or(message.as_str(), |(_, message)| message);
        Object::new()
            .number("line", number(doubt.line))
            .number("column", number(doubt.column))
            .text("text", &doubt.text)
            .text("message", message)
            .end()
    });
    let offered = read.offer.as_ref().map_or_else(
        || "null".to_owned(),
        |offer| {
            let members = offer.members.iter().map(|member| json_text(member.as_str()));
            Object::new()
                .text("vote", offer.vote.as_str())
                .raw("members", &list(members))
                .end()
        },
    );
    Object::new()
        .raw("named", &named.end())
        .raw("counts", &counts)
        .list("doubts", doubts)
        .raw("offered", &offered)
        .end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call<'a>(words: &[&'a str]) -> Result<Call<'a>, String> {
        Call::read(words)
    }

    fn read(text: &str) -> String {
        let call = call(&["--body", "security-council", "--date", "2025-11-17", "-"]);
        call.and_then(|call| reading(&call, text))
            .map_or_else(|error| error, |read| json(&read))
    }

    #[test]
    fn a_reading_is_json() {
        assert_eq!(
            read("13 in favour to none against, with 2 abstentions (China, Russian Federation)"),
            concat!(
                r#"{"named":{"CHN":"abstaining","RUS":"abstaining"},"#,
                r#""counts":{"in-favour":13,"against":0,"abstaining":2,"not-voting":0},"doubts":[],"#,
                r#""offered":{"vote":"in-favour","members":["DZA","DNK","FRA","GRC","GUY","PAK","PAN","KOR","SLE","SVN","SOM","GBR","USA"]}}"#
            )
        );
        assert_eq!(
            read("France yes\nGreece –"),
            concat!(
                r#"{"named":{"FRA":"in-favour"},"counts":{"in-favour":1,"against":0,"abstaining":0,"not-voting":0},"#,
                r#""doubts":[{"line":2,"column":1,"text":"Greece –","message":"`Greece –` has no vote: "#,
                r#"write yes, no, abstaining or not voting after it"}],"offered":null}"#
            )
        );
    }

    #[test]
    fn a_wrong_call_says_what_is_expected() {
        for (words, expected) in [
            (
                &["--body", "senate", "--date", "2025-11-17", "-"][..],
                "`senate` is not a body",
            ),
            (
                &["--body", "security-council", "--date", "17.11.2025", "-"],
                "`17.11.2025` is not a day",
            ),
            (&["--body", "security-council", "-"], "the day is missing"),
            (&["--date", "2025-11-17", "x"], "the body is missing"),
            (
                &["--body", "security-council", "--date", "2025-11-17"],
                "the file is missing",
            ),
            (
                &["--body", "security-council", "--date", "2025-11-17", "a", "b"],
                "`b` is one word too many",
            ),
            (&["--when", "x"], "`--when` is one word too many"),
        ] {
            let error = call(words).err().unwrap_or_default();
            assert!(error.starts_with(expected), "{error}");
        }
        assert!(text("no/such/file").is_err_and(|error| error.starts_with("reading `no/such/file`")));
    }

    #[test]
    fn the_program_ends_with_what_it_found() {
        let file = |name: &str, text: &str| {
            let path = std::env::temp_dir().join(format!("read-roll-{}-{name}", std::process::id()));
            std::fs::write(&path, text)
                .map(|()| path.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        let code = |file: &str| {
            format!(
                "{:?}",
                run(&["--body", "security-council", "--date", "2025-11-17", file])
            )
        };
        let (plain, doubtful) = (file("plain", "France: yes"), file("doubtful", "France: perhaps"));
        let saved = file(
            "saved.html",
            "<!DOCTYPE html><html><body><table><tr><td>France<td>yes</table></body></html>",
        );
        assert_eq!(code(&plain), format!("{:?}", ExitCode::from(0)));
        assert_eq!(code(&saved), format!("{:?}", ExitCode::from(0)));
        assert_eq!(code(&doubtful), format!("{:?}", ExitCode::from(1)));
        assert_eq!(code("no/such/file"), format!("{:?}", ExitCode::from(2)));
        for path in [plain, doubtful, saved] {
            let _ = std::fs::remove_file(path);
        }
    }
}
