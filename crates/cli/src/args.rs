//! The command line: every command with its options and examples. The tests run all examples.
use clap::{Args, Parser, Subcommand, ValueEnum};
use records::library_csv::DateOrder;
use rules::date::Date;
use std::path::PathBuf;

/// Decides votes of the UN Security Council and General Assembly by the law of their day, and gives the reasons.
#[derive(Parser, Debug)]
#[command(name = "placard-cli", version, max_term_width = 100, after_help = ENDS)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const ENDS: &str = "\
Exit codes:
  0  there is an answer, and nothing contradicts the law
  1  nothing was found, or something contradicts the law
  2  the command line or a file is wrong; the message says where

`-` in place of a file is the standard input. `placard-cli COMMAND --help` has examples.";

/// The commands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Decides a vote or a whole meeting, with the reasons and the provisions they rest on
    Decide(Decide),
    /// Decides what was recorded, and names every vote whose record contradicts the law
    Replay(Replay),
    /// Reads a roll call in a text, as the page reads a pasted one, and prints it as JSON
    ReadRoll(ReadRoll),
    /// Searches and opens every recorded vote since 1946
    #[command(subcommand)]
    Archive(Archive),
    /// Finds the smallest changes of votes that would have changed the result
    WhatIf(WhatIf),
    /// Computes every index of voting power, exactly
    Power(Power),
    /// Runs files of labelled cases through the law
    Conformance(Conformance),
    /// Writes completions for a shell
    #[command(after_help = "Example:\n  placard-cli completions bash")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// How an answer is written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// For people
    Table,
    /// For programs: the objects of the JavaScript package
    Json,
}

/// `decide`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  placard-cli decide www/scenarios/sc-2025-02-24.json
  placard-cli decide www/scenarios/sc-2025-02-24.json --item sc-2774 --change sc-2774=FRA:against
  placard-cli decide docs/examples/vote.json --change GBR:against --format json
  placard-cli decide docs/examples/votes.jsonl --lines --brief --format json
  placard-cli decide - --lang fr < docs/examples/vote.json

A file holds a vote, as for `decide` of the JavaScript package; a meeting, as for its `proceed`; or a
scenario, as in www/scenarios. Changes are written as in the addresses of the site: FRA:against,
20:in-favour:against, sc-115=carried.")]
pub struct Decide {
    /// Files with a vote, a meeting or a scenario; `-` is the standard input
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Changes votes before deciding: FRA:against for a vote, ITEM=FRA:against for a meeting
    #[arg(long, value_name = "CHANGES")]
    pub change: Vec<String>,
    /// Shows these items of a meeting alone
    #[arg(long, value_name = "ITEM")]
    pub item: Vec<String>,
    /// The files have one vote on each line, and so has the answer
    #[arg(long)]
    pub lines: bool,
    /// Leaves out the reasons
    #[arg(long)]
    pub brief: bool,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// The language of the reasons: ar, zh, en, fr, ru or es
    #[arg(long, default_value = "en")]
    pub lang: String,
}

/// `replay`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  placard-cli replay www/scenarios/sc-2025-02-24.json www/scenarios/ga-2025-02-24.json
  placard-cli replay tests/cases/csv/council.csv
  placard-cli replay tests/cases/csv/council.csv --format json

Files are decided side by side on all cores; the answers come in the order of the files.")]
pub struct Replay {
    /// Voting data files of the UN Digital Library (CSV) or scenarios (JSON); `-` is the standard input
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// What comes first in days such as 4/10/1983, where nothing in the file tells it: `day-first` or `month-first`
    #[arg(long, value_parser = order)]
    pub dates: Option<DateOrder>,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

fn order(word: &str) -> Result<DateOrder, String> {
    DateOrder::from_word(word).ok_or_else(|| "`day-first` or `month-first` is expected".to_owned())
}

/// `read-roll`.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Example:
  placard-cli read-roll --body security-council --date 2025-11-17 tests/cases/release.txt

It ends with 0 where nothing is doubtful, with 1 where something is, with 2 for a wrong call.")]
pub struct ReadRoll {
    /// The body: `security-council` or `general-assembly`
    #[arg(long, value_parser = body)]
    pub body: rules::membership::Body,
    /// The day, such as 2025-11-17
    #[arg(long, value_parser = day)]
    pub date: Date,
    /// A text or a web page; `-` is the standard input
    pub file: PathBuf,
}

fn body(word: &str) -> Result<rules::membership::Body, String> {
    rules::membership::Body::from_word(word)
        .ok_or_else(|| "`security-council` or `general-assembly` is expected".to_owned())
}

fn day(word: &str) -> Result<Date, String> {
    word.parse()
        .map_err(|_| "a day such as 2025-11-17 is expected".to_owned())
}

/// `archive`.
#[derive(Subcommand, Debug)]
pub enum Archive {
    /// Searches in plain words, in six languages
    #[command(after_help = "\
Examples:
  placard-cli archive search vetoed by France 1956
  placard-cli archive search --limit 3 --format csv admission Viet Nam")]
    Search {
        /// What to search for
        #[arg(required = true)]
        words: Vec<String>,
        /// How many votes are given at most; 0 for all
        #[arg(long, default_value_t = 10)]
        limit: usize,
        /// How the answer is written
        #[arg(long, value_enum, default_value = "table")]
        format: RowFormat,
        /// The tables: a folder like `archive` of the repository. Without it the tables in this program are used
        #[arg(long)]
        tables: Option<PathBuf>,
    },
    /// Opens a vote: what is known of it, its sources and doubts, and what the law makes of it
    #[command(after_help = "\
Examples:
  placard-cli archive open sc-res-2774
  placard-cli archive open S/RES/242 --format bibtex
  placard-cli archive open sc-res-2774 --format scenario | placard-cli what-if -")]
    Open {
        /// The vote, by the name that `archive search` shows, or by the symbol of what was adopted
        id: String,
        /// How the answer is written
        #[arg(long, value_enum, default_value = "table")]
        format: OpenFormat,
        /// The language of the reasons: ar, zh, en, fr, ru or es
        #[arg(long, default_value = "en")]
        lang: String,
        /// The tables: a folder like `archive` of the repository. Without it the tables in this program are used
        #[arg(long)]
        tables: Option<PathBuf>,
    },
    /// Names every row of the tables that does not add up, seats the wrong members, or contradicts the law
    #[command(after_help = "Example:\n  placard-cli archive check archive")]
    Check {
        /// The folder of the tables
        folder: PathBuf,
    },
    /// Decides every row of the tables, and lists those that the plain rule does not explain
    #[command(after_help = "Example:\n  placard-cli archive replay archive")]
    Replay {
        /// The folder of the tables
        folder: PathBuf,
    },
}

/// How rows of the archive are written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowFormat {
    /// For people
    Table,
    /// For programs, with sources and records
    Json,
    /// One row a vote
    Csv,
}

/// How one row of the archive is written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum OpenFormat {
    /// For people, with what the law makes of the vote
    Table,
    /// For programs, with sources and records
    Json,
    /// One row
    Csv,
    /// A scenario, which `decide`, `replay`, `what-if` and the site take
    Scenario,
    /// A citation
    Bibtex,
    /// A citation
    Ris,
}

/// `what-if`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  placard-cli what-if docs/examples/vote.json
  placard-cli what-if www/scenarios/sc-2025-02-24.json --item sc-115
  placard-cli what-if www/scenarios/sc-2025-02-24.json --item sc-115 --target text-gains
  placard-cli what-if www/scenarios/sc-2025-02-24.json --item sc-2774 --target not-carried --format json")]
pub struct WhatIf {
    /// A vote, a meeting or a scenario; `-` is the standard input
    pub file: PathBuf,
    /// The item of the meeting; needed where it has several
    #[arg(long)]
    pub item: Option<String>,
    /// Where the meeting should lead; without it the other outcome of the item's own vote is looked for
    #[arg(long, value_enum)]
    pub target: Option<Target>,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// Where a meeting should lead.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// The item is put and carried
    Carried,
    /// The item is not carried: put and lost, or not put
    NotCarried,
    /// The item is not put to the vote
    NotPut,
    /// The draft of this amendment or part is adopted, with what it says
    TextGains,
    /// The draft of this amendment or part is adopted, without what it says
    TextLacks,
}

/// `power`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  placard-cli power --body security-council --date 2025-02-24
  placard-cli power --body general-assembly --members 193 --share two-thirds
  placard-cli power --permanent 5 --other 10 --quota 9 --format json")]
pub struct Power {
    /// The body; any game by its numbers without it
    #[arg(long, value_enum)]
    pub body: Option<Body>,
    /// Security Council: the day, which fixes size and quota
    #[arg(long)]
    pub date: Option<String>,
    /// Security Council: the matter is procedural
    #[arg(long)]
    pub procedural: bool,
    /// General Assembly: how many Members it has
    #[arg(long)]
    pub members: Option<u16>,
    /// Any game: members whose vote against blocks
    #[arg(long)]
    pub permanent: Option<u16>,
    /// Any game: all other members
    #[arg(long)]
    pub other: Option<u16>,
    /// Any game: affirmative votes needed
    #[arg(long)]
    pub quota: Option<u16>,
    /// The share that is needed of those present and voting
    #[arg(long, value_enum)]
    pub share: Option<Share>,
    /// The share is one of all members, voting or not
    #[arg(long)]
    pub of_all_members: bool,
    /// A permanent member must vote in favour, so that abstaining blocks too
    #[arg(long)]
    pub all_in_favour: bool,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// A body.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Body {
    /// The Security Council
    SecurityCouncil,
    /// The General Assembly
    GeneralAssembly,
}

/// A share.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Share {
    /// More than half
    Majority,
    /// Two thirds
    TwoThirds,
}

/// `conformance`.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  placard-cli conformance tests/cases/vectors.json")]
pub struct Conformance {
    /// Files of labelled cases; docs/model.md describes them
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}
