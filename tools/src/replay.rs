//! `cargo xtask replay FILE.csv`: decides every roll call of a voting data file of the UN Digital Library, from the same
//! scenario that the page would open, and reports what differs from the file's own totals and from `adopted`.

use std::fmt::Write as _;
use std::io::{IsTerminal, Read};
use std::path::Path;
use std::time::{Duration, Instant};

use records::library_csv::{DateOrder, Edition, Import, Library, RollCall, TextColumn, WrongFile};
use rules::category::Importance;
use rules::consensus;
use rules::consensus::WithoutVote;
use rules::decide::decide;
use rules::decision::Outcome;
use rules::membership::Body;
use rules::question::Question;

use crate::report::{self, Res, at, step};

/// How many examples of each kind are printed.
const SHOWN: usize = 5;

/// A piece of the file.
const PIECE: usize = 1 << 20;

/// What came of one roll call.
enum Result {
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
    outcomes: Vec<String>,
    totals: Vec<String>,
    undecided: Vec<String>,
    two_thirds: Vec<String>,
}

/// Reads, decides and reports; an error when any roll call failed.
pub fn run(path: &Path, dates: Option<DateOrder>) -> Res<()> {
    let library = read_whole(path, dates)?;
    let report = report(&library);
    print!("{}", text(&library, &report));
    verdict(&report)
}

/// A failure where a roll call failed, and where nothing was decided at all: then nothing was checked.
fn verdict(report: &Report) -> Res<()> {
    match (report.failed(), report.passed) {
        (0, 0) => Err("no roll call of the file was decided: look at the doubts above".to_owned()),
        (0, _) => Ok(()),
        // The last line has said it.
        _ => Err(String::new()),
    }
}

/// Imports a file, and what it needs: it is read again where its last days tell the order of all, and Voeten's `un_votes` is read
/// beside `un_roll_calls`.
fn read_whole(path: &Path, dates: Option<DateOrder>) -> Res<Library> {
    let new = || Import::new().with_dates(dates);
    let refused = |wrong: WrongFile| match wrong.code {
        "date-order" => format!(
            "`{}`: {wrong}: `--dates day-first` or `--dates month-first`",
            path.display()
        ),
        _ => format!("`{}`: {wrong}", path.display()),
    };
    let library = match read(path, new())? {
        Err(wrong) if wrong.code == "dates-day-first" => {
            read(path, Import::new().with_dates(Some(DateOrder::DayFirst)))?
        }
        Err(wrong) if wrong.code == "un-votes" => {
            let beside = path.with_file_name("un_roll_calls.csv");
            if !beside.exists() {
                return Err(format!("{}; `{}` is not there", refused(wrong), beside.display()));
            }
            let roll_calls = read(&beside, new())?.map_err(refused)?;
            read(path, new().beside(&roll_calls))?
        }
        read => read,
    }
    .map_err(refused)?;
    if library.edition() == Edition::RollCalls {
        return Err(format!(
            "`{}` has the days and titles of {} roll calls and no votes: give `un_votes.csv` of the same package, in the same folder",
            path.display(),
            library.len()
        ));
    }
    Ok(library)
}

/// Imports a file, with its progress on the standard error.
fn read(path: &Path, mut import: Import) -> Res<std::result::Result<Library, WrongFile>> {
    let mut file = std::fs::File::open(path).map_err(at(format!("opening `{}`", path.display())))?;
    let size = file.metadata().map_or(0, |known| known.len());
    let (started, mut told) = (Instant::now(), Instant::now());
    let mut piece = vec![0; PIECE];
    loop {
        let length = file
            .read(&mut piece)
            .map_err(at(format!("reading `{}`", path.display())))?;
        if length == 0 {
            break;
        }
        if let Err(wrong) = import.push(&piece[..length]) {
            return Ok(Err(wrong));
        }
        if told.elapsed() > Duration::from_millis(200) && std::io::stderr().is_terminal() {
            told = Instant::now();
            let progress = import.progress();
            let percent = (progress.bytes * 100).checked_div(size).unwrap_or(100);
            eprint!(
                "\r{percent:>9}%  {} rows, {} roll calls",
                progress.rows, progress.roll_calls
            );
        }
    }
    let progress = import.progress();
    let library = match import.finish() {
        Ok(library) => library,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let seconds = started.elapsed().as_secs_f64();
    if std::io::stderr().is_terminal() {
        eprint!("\r{:60}\r", "");
    }
    step(
        "read",
        format_args!(
            "{} in {seconds:.2} s ({:.0} MB/s), {} rows",
            report::bytes(progress.bytes),
            progress.bytes as f64 / 1e6 / seconds.max(1e-6),
            library.rows(),
        ),
    );
    Ok(Ok(library))
}

fn report(library: &Library) -> Report {
    let mut report = Report::default();
    for roll in library.roll_calls() {
        let line = |text: &str| {
            let symbol = roll.text(TextColumn::Resolution);
            format!("line {}, roll call {}, {symbol}: {text}", roll.line(), roll.id())
        };
        report.without_vote += u32::from(roll.without_vote());
        match replayed(library.edition(), &roll) {
            Result::Passed {
                two_thirds_would_turn,
            } => {
                report.passed += 1;
                if two_thirds_would_turn {
                    let counts = roll.counts();
                    let text = format!("{} in favour, {} against", counts.in_favour, counts.against);
                    report.two_thirds.push(line(&text));
                }
            }
            Result::Failed(failure, text) => match failure {
                Failure::Outcome => report.outcomes.push(line(&text)),
                Failure::Totals => report.totals.push(line(&text)),
                Failure::Undecided => report.undecided.push(line(&text)),
            },
        }
    }
    report
}

/// Decides one roll call. All texts of the UN's files were adopted; Voeten's do not say which of theirs were.
fn replayed(edition: Edition, roll: &RollCall) -> Result {
    let body = edition.body();
    if roll.without_vote() {
        let adopted = consensus::decide(WithoutVote::Text(body), 0).outcome == Outcome::Adopted;
        return if adopted {
            Result::Passed {
                two_thirds_would_turn: false,
            }
        } else {
            Result::Failed(Failure::Outcome, "not adopted without a vote".to_owned())
        };
    }
    let undecided = |error: String| Result::Failed(Failure::Undecided, error);
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
        return Result::Failed(Failure::Outcome, text);
    }
    if !roll.totals_agree() {
        return Result::Failed(
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
    Result::Passed {
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
        &report.outcomes,
    );
    section(
        &mut out,
        "totals that disagree with the file's own",
        report.totals.len(),
        &report.totals,
    );
    section(
        &mut out,
        "cannot be decided from the file",
        report.undecided.len(),
        &report.undecided,
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
        &report.two_thirds,
    );
    for (kind, count) in library.doubts().kinds() {
        let examples = library.doubts().examples(kind).iter().map(ToString::to_string);
        let about = format!("{}: {}", kind.code(), kind.about());
        section(&mut out, &about, count as usize, &examples.collect::<Vec<_>>());
    }
    let _ = writeln!(out, "\n{} passed, {} failed", report.passed, report.failed());
    out
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
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/csv")
    }

    #[track_caller]
    fn replayed(name: &str) -> (Report, String) {
        let path = cases().join(name);
        let library = read_whole(&path, None).unwrap_or_else(|error| unreachable!("{error}"));
        let report = report(&library);
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
    fn a_file_of_which_nothing_is_decided_is_a_failure() {
        assert!(verdict(&replayed("council.csv").0).is_ok());
        assert_eq!(verdict(&replayed("doubts.csv").0), Err(String::new()));
        let error = verdict(&Report::default()).err().unwrap_or_default();
        assert!(
            error.starts_with("no roll call of the file was decided"),
            "{error}"
        );
    }

    #[test]
    fn voeten_s_files_are_decided_and_days_that_nothing_settles_are_asked_about() {
        let (report, text) = replayed("voeten.csv");
        assert_eq!((report.passed, report.failed()), (2, 0), "{text}");
        let (report, text) = replayed("unvotes/un_votes.csv");
        assert_eq!((report.passed, report.failed()), (1, 0), "{text}");
        let error = |name: &str| read_whole(&cases().join(name), None).err().unwrap_or_default();
        assert!(error("unvotes/un_roll_calls.csv").contains("1 roll calls and no votes"));
        assert!(error("unvotes/un_roll_call_issues.csv").contains("without votes"));
        let asked = error("days-not-settled.csv");
        assert!(
            asked.contains("--dates day-first") && !asked.contains("is expected"),
            "{asked}"
        );
        let library = read_whole(&cases().join("days-not-settled.csv"), Some(DateOrder::DayFirst));
        let days = library.map(|library| {
            library
                .roll_calls()
                .map(|roll| roll.date().to_string())
                .collect::<Vec<_>>()
        });
        assert_eq!(days, Ok(vec!["2011-07-09".to_owned()]));
        // The day that settles it comes last: the file is read again.
        let library = read_whole(&cases().join("days-day-first.csv"), None);
        let days = library.map(|library| {
            library
                .roll_calls()
                .map(|roll| roll.date().to_string())
                .collect::<Vec<_>>()
        });
        assert_eq!(days, Ok(vec!["2011-10-27".to_owned(), "2011-05-04".to_owned()]));
    }

    #[test]
    fn a_wrong_file_is_one_line() {
        let error = read_whole(&cases().join("wrong-html.csv"), None)
            .err()
            .unwrap_or_default();
        assert!(
            error.contains("the file is a web page, but a CSV file") && !error.contains('\n'),
            "{error}"
        );
    }
}
