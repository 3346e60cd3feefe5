//! `read-roll`: reads a roll call as the page reads a pasted one, and prints it as JSON, for scripts.
use crate::args::ReadRoll;
use crate::fail::{Found, Res};
use crate::input;
use records::json::quoted;
use records::library_csv::json::{Object, list};
use records::pasted::{Pasted, html, shipped};
use rules::vote::Vote;
use std::io::Write;

/// Reads and prints; a no where something is doubtful.
pub fn run(out: &mut dyn Write, asked: &ReadRoll) -> Res<Found> {
    let text = input::text(&asked.file)?;
    // What a browser has saved is read as what it would show.
    let start = text.trim_start().to_lowercase();
    let page = start.starts_with("<!doctype html") || start.starts_with("<html");
    let text = if page { html::lines(&text) } else { text };
    let read = shipped::read(text.trim_start_matches('\u{feff}'), asked.body, asked.date)?;
    writeln!(out, "{}", json(&read))?;
    Ok(Found::when(read.doubts.is_empty()))
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
        Object::new()
            .number("line", number(doubt.line))
            .number("column", number(doubt.column))
            .text("text", &doubt.text)
            .text("message", &doubt.message())
            .end()
    });
    let offered = read.offer.as_ref().map_or_else(
        || "null".to_owned(),
        |offer| {
            let members = offer.members.iter().map(|member| quoted(member.as_str()));
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
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use crate::args::Cli;
    use clap::Parser as _;
    use rules::membership::Body;

    fn read(text: &str) -> String {
        let asked = ReadRoll {
            body: Body::SecurityCouncil,
            date: "2025-11-17".parse().unwrap(),
            file: "-".into(),
        };
        shipped::read(text, asked.body, asked.date).map_or_else(|error| error, |read| json(&read))
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
    fn it_ends_with_what_it_found() {
        let found = |text: &str| {
            let path = std::env::temp_dir().join(format!("read-roll-{}", std::process::id()));
            std::fs::write(&path, text).unwrap();
            let asked = ReadRoll {
                body: Body::SecurityCouncil,
                date: "2025-11-17".parse().unwrap(),
                file: path,
            };
            run(&mut Vec::new(), &asked).unwrap()
        };
        assert_eq!(found("France: yes"), Found::Yes);
        assert_eq!(
            found("<!DOCTYPE html><html><body><table><tr><td>France<td>yes</table></body></html>"),
            Found::Yes
        );
        assert_eq!(found("France: perhaps"), Found::No);
        for words in [
            &["--body", "senate", "--date", "2025-11-17", "-"][..],
            &["--body", "security-council", "--date", "17.11.2025", "-"],
            &["--body", "security-council", "-"],
            &["--body", "security-council", "--date", "2025-11-17"],
        ] {
            let words = ["placard-cli", "read-roll"]
                .into_iter()
                .chain(words.iter().copied());
            assert_eq!(Cli::try_parse_from(words).unwrap_err().exit_code(), 2);
        }
    }
}
