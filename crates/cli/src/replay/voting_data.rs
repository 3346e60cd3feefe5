//! A voting data file of the UN Digital Library: every roll call decided, from the same scenario that the page would open,
//! and compared with the file's own totals and with `adopted`.
use super::report::{Failure as Failed, Report as OfFile};
use crate::fail::{Fail, Res};
use crate::input;
use records::library_csv::{DateOrder, Edition, Import, Library, RollCall, TextColumn, WrongFile};
use rules::category::Importance;
use rules::consensus;
use rules::consensus::WithoutVote;
use rules::decide::decide;
use rules::decision::Outcome;
use rules::membership::Body;
use rules::question::Question;
use std::fmt::Write as _;
use std::io::{BufRead, IsTerminal as _};
use std::path::Path;
use std::time::{Duration, Instant};

/// How many examples of each kind are printed.
const SHOWN: usize = 5;

/// What came of one roll call.
enum Came {
    /// Adopted, as recorded, and counted as the file counts; true where two thirds would have turned it.
    Passed { two_thirds_would_turn: bool },
    /// Why not.
    Failed(Failure, String),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Failure {
    /// The rule gives another outcome.
    Outcome,
    /// The file's own totals are not those of its rows.
    Totals,
    /// It cannot be decided from the file.
    Undecided,
}

/// Everything that is reported.
#[derive(Default)]
struct Report {
    passed: u32,
    without_vote: u32,
    outcomes: Vec<(String, String)>,
    totals: Vec<(String, String)>,
    undecided: Vec<(String, String)>,
    two_thirds: Vec<(String, String)>,
}

/// Reads, decides and reports; with its progress on the standard error where the file is `alone`.
pub fn report(
    path: &Path,
    input: Box<dyn BufRead + Send>,
    dates: Option<DateOrder>,
    alone: bool,
) -> Res<OfFile> {
    let library = read_whole(path, input, dates, alone)?;
    let report = decided(&library);
    let text = text(&library, &report);
    let failures = [&report.outcomes, &report.totals, &report.undecided];
    let failures = failures.into_iter().flatten().map(|(vote, what)| Failed {
        vote: vote.clone(),
        what: what.clone(),
    });
    Ok(OfFile {
        file: input::name(path),
        passed: report.passed,
        failures: failures.collect(),
        text,
    })
}

/// Imports a file, and what it needs: it is read again where its last days tell the order of all, and Voeten's `un_votes` is read
/// beside `un_roll_calls`.
fn read_whole(
    path: &Path,
    input: Box<dyn BufRead + Send>,
    dates: Option<DateOrder>,
    alone: bool,
) -> Res<Library> {
    let new = || Import::new().with_dates(dates);
    let refused = |wrong: WrongFile| {
        let name = input::name(path);
        Fail::Message(match wrong.code {
            "date-order" => format!("`{name}`: {wrong}: `--dates day-first` or `--dates month-first`"),
            _ => format!("`{name}`: {wrong}"),
        })
    };
    let library = match read(path, input, new(), alone)? {
        Err(wrong) if wrong.code == "dates-day-first" && !input::is_input(path) => {
            let again = Import::new().with_dates(Some(DateOrder::DayFirst));
            read(path, input::open(path)?, again, alone)?
        }
        Err(wrong) if wrong.code == "un-votes" => {
            let beside = path.with_file_name("un_roll_calls.csv");
            if !beside.exists() {
                return Err(refused(wrong));
            }
            let roll_calls = read(&beside, input::open(&beside)?, new(), alone)?.map_err(refused)?;
            read(path, input::open(path)?, new().beside(&roll_calls), alone)?
        }
        read => read,
    }
    .map_err(refused)?;
    if library.edition() == Edition::RollCalls {
        return Err(Fail::Message(format!(
            "`{}` has the days and titles of {} roll calls and no votes: give `un_votes.csv` of the same package, in the same folder",
            input::name(path),
            library.len()
        )));
    }
    Ok(library)
}

/// Imports a file.
fn read(
    path: &Path,
    mut input: Box<dyn BufRead + Send>,
    mut import: Import,
    alone: bool,
) -> Res<Result<Library, WrongFile>> {
    let size = std::fs::metadata(path).map_or(0, |known| known.len());
    let (started, mut told) = (Instant::now(), Instant::now());
    let speaking = alone && std::io::stderr().is_terminal();
    loop {
        let piece = input
            .fill_buf()
            .map_err(|error| input::unreadable(path, &error))?;
        let length = piece.len();
        if length == 0 {
            break;
        }
        if let Err(wrong) = import.push(piece) {
            return Ok(Err(wrong));
        }
        input.consume(length);
        if speaking && told.elapsed() > Duration::from_millis(200) {
            told = Instant::now();
            let progress = import.progress();
            let percent = (progress.bytes * 100).checked_div(size).unwrap_or(100);
            eprint!(
                "\r{percent:>9}%  {} rows, {} roll calls",
                progress.rows, progress.roll_calls
            );
        }
    }
    let bytes = import.progress().bytes;
    let library = match import.finish() {
        Ok(library) => library,
        Err(wrong) => return Ok(Err(wrong)),
    };
    if speaking {
        let seconds = started.elapsed().as_secs_f64();
        let megabytes = bytes as f64 / 1e6;
        eprintln!(
            "\rread {megabytes:.1} MB in {seconds:.2} s, {} rows{:20}",
            library.rows(),
            ""
        );
    }
    Ok(Ok(library))
}

fn decided(library: &Library) -> Report {
    let mut report = Report::default();
    for roll in library.roll_calls() {
        let line = |text: String| {
            let symbol = roll.text(TextColumn::Resolution);
            (
                format!("line {}, roll call {}, {symbol}", roll.line(), roll.id()),
                text,
            )
        };
        report.without_vote += u32::from(roll.without_vote());
        match replayed(library.edition(), &roll) {
            Came::Passed {
                two_thirds_would_turn,
            } => {
                report.passed += 1;
                if two_thirds_would_turn {
                    let counts = roll.counts();
                    let text = format!("{} in favour, {} against", counts.in_favour, counts.against);
                    report.two_thirds.push(line(text));
                }
            }
            Came::Failed(failure, text) => match failure {
                Failure::Outcome => report.outcomes.push(line(text)),
                Failure::Totals => report.totals.push(line(text)),
                Failure::Undecided => report.undecided.push(line(text)),
            },
        }
    }
    report
}

/// Decides one roll call. All texts of the UN's files were adopted; Voeten's do not say which of theirs were.
fn replayed(edition: Edition, roll: &RollCall) -> Came {
    let body = edition.body();
    if roll.without_vote() {
        let adopted = consensus::decide(WithoutVote::Text(body), 0).outcome == Outcome::Adopted;
        return if adopted {
            Came::Passed {
                two_thirds_would_turn: false,
            }
        } else {
            Came::Failed(Failure::Outcome, "not adopted without a vote".to_owned())
        };
    }
    let undecided = |error: String| Came::Failed(Failure::Undecided, error);
    let scenario = match roll.scenario("") {
        Ok(scenario) => scenario,
        Err(error) => return undecided(error.to_string()),
    };
    let (Some(item), Some(record)) = (scenario.meeting.items.first(), scenario.items.first()) else {
        return undecided("nothing was put to the vote".to_owned());
    };
    let sitting = &scenario.meeting.sitting;
    let decision = decide(&item.question, sitting, &record.votes);
    if !decision.is_adopted() && !edition.is_voeten() {
        let text = format!("`adopted` in the file, but by the rule {:?}", decision.outcome);
        return Came::Failed(Failure::Outcome, text);
    }
    if !roll.totals_agree() {
        return Came::Failed(
            Failure::Totals,
            "the rows give other totals than the file".to_owned(),
        );
    }
    let two_thirds_would_turn = match &item.question {
        Question::Council(_) => false,
        Question::Assembly(question) => {
            let mut important = question.clone();
            important.importance = Importance::Declared;
            !decide(&Question::Assembly(important), sitting, &record.votes).is_adopted()
        }
    };
    Came::Passed {
        two_thirds_would_turn,
    }
}

impl Report {
    fn failed(&self) -> usize {
        self.outcomes.len() + self.totals.len() + self.undecided.len()
    }
}

fn text(library: &Library, report: &Report) -> String {
    let mut out = String::new();
    let body = match library.body() {
        Body::SecurityCouncil => "Security Council",
        Body::GeneralAssembly => "General Assembly",
    };
    let days: Vec<_> = library.roll_calls().map(|roll| roll.date()).collect();
    let span = match (days.last(), days.first()) {
        (Some(first), Some(last)) => format!(", {first} to {last}"),
        _ => String::new(),
    };
    let _ = writeln!(
        out,
        "\n{} roll calls of the {body} ({}){span}; {} adopted without a vote",
        library.len(),
        library.edition().code(),
        report.without_vote,
    );
    section(
        &mut out,
        "outcomes that disagree with `adopted`",
        report.outcomes.len(),
        &lines(&report.outcomes),
    );
    section(
        &mut out,
        "totals that disagree with the file's own",
        report.totals.len(),
        &lines(&report.totals),
    );
    section(
        &mut out,
        "cannot be decided from the file",
        report.undecided.len(),
        &lines(&report.undecided),
    );
    let _ = writeln!(
        out,
        "\ndoubts: {}",
        library.doubts().total() as usize + report.two_thirds.len()
    );
    section(
        &mut out,
        "two thirds would have turned it: adopted by a majority only",
        report.two_thirds.len(),
        &lines(&report.two_thirds),
    );
    for (kind, count) in library.doubts().kinds() {
        let examples = library.doubts().examples(kind).iter().map(ToString::to_string);
        let about = format!("{}: {}", kind.code(), kind.about());
        section(&mut out, &about, count as usize, &examples.collect::<Vec<_>>());
    }
    let _ = writeln!(out, "\n{} passed, {} failed", report.passed, report.failed());
    out
}

fn lines(all: &[(String, String)]) -> Vec<String> {
    all.iter().map(|(vote, what)| format!("{vote}: {what}")).collect()
}

fn section(out: &mut String, about: &str, count: usize, lines: &[String]) {
    let _ = writeln!(out, "{count:>8}  {about}");
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(out, "            {line}");
    }
    if count > SHOWN {
        let _ = writeln!(out, "            and {} more", count - SHOWN);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/csv")
    }

    fn library(name: &str) -> Res<Library> {
        let path = cases().join(name);
        read_whole(&path, input::open(&path)?, None, false)
    }

    #[track_caller]
    fn replayed(name: &str) -> (Report, String) {
        let library = library(name).unwrap_or_else(|error| unreachable!("{error:?}"));
        let report = decided(&library);
        let text = text(&library, &report);
        (report, text)
    }

    #[test]
    fn the_council_is_decided_by_its_rule_and_procedural_resolutions_by_theirs() {
        let (report, text) = replayed("council.csv");
        assert_eq!((report.passed, report.failed(), report.without_vote), (4, 0, 2));
        assert!(text.ends_with("\n4 passed, 0 failed\n"), "{text}");
    }

    #[test]
    fn what_cannot_be_or_counts_otherwise_fails() {
        let (report, text) = replayed("doubts.csv");
        // Totals: roll calls 7 and 8. Undecided: 6, 13, 14, 16.
        let failures = [report.outcomes.len(), report.totals.len(), report.undecided.len()];
        assert_eq!(failures, [0, 2, 4], "{text}");
        assert!(
            text.contains("contradicting-rows: the member has different votes in two rows"),
            "{text}"
        );
    }

    #[test]
    fn voeten_s_files_are_decided_and_days_that_nothing_settles_are_asked_about() {
        let (report, text) = replayed("voeten.csv");
        assert_eq!((report.passed, report.failed()), (2, 0), "{text}");
        let (report, text) = replayed("unvotes/un_votes.csv");
        assert_eq!((report.passed, report.failed()), (1, 0), "{text}");
        let error = |name: &str| match library(name) {
            Err(Fail::Message(error)) => error,
            _ => String::new(),
        };
        assert!(error("unvotes/un_roll_calls.csv").contains("1 roll calls and no votes"));
        assert!(error("unvotes/un_roll_call_issues.csv").contains("without votes"));
        assert!(error("days-not-settled.csv").contains("--dates day-first"));
        // The day that settles it comes last: the file is read again.
        let library = library("days-day-first.csv").unwrap_or_else(|error| unreachable!("{error:?}"));
        let days: Vec<String> = library.roll_calls().map(|roll| roll.date().to_string()).collect();
        assert_eq!(days, ["2011-10-27", "2011-05-04"]);
    }

    #[test]
    fn a_wrong_file_is_one_line() {
        let Err(Fail::Message(error)) = library("wrong-html.csv") else {
            unreachable!("it was read")
        };
        assert!(
            error.contains("the file is a web page, but a CSV file") && !error.contains('\n'),
            "{error}"
        );
    }
}
