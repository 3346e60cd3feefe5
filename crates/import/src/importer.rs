//! What the worker does, without the worker: a file being read, the files that were read, and answers about them.
use records::library_csv::json::{Object, list};
use records::library_csv::{
    DateOrder, Doubt, Edition, Import, Kind, Library, Query, RollCall, TextColumn, WrongFile,
};
use records::scenario;
use rules::date::Date;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};

/// The most results of one answer.
const MOST: usize = 500;

/// A file that was read to its end.
struct ReadFile {
    file: String,
    library: Library,
}

/// What the worker holds.
#[derive(Default)]
pub struct Importer {
    reading: Option<(String, Import)>,
    /// One of each body, at most.
    files: Vec<ReadFile>,
    /// The days and titles of Voeten's roll calls, for the table of votes that is read next.
    roll_calls: Option<Library>,
}

/// What is searched for, as the message has it; what is empty does not narrow the search.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Search {
    /// Words.
    pub text: String,
    /// The first day, or year.
    pub from: String,
    /// The last day, or year.
    pub to: String,
    /// The body.
    pub body: String,
    /// The code of a member.
    pub member: String,
    /// How it voted.
    pub vote: String,
    /// How many results are passed over.
    pub offset: usize,
    /// How many are given.
    pub limit: usize,
}

impl Importer {
    /// Begins a file; one under way is given up. `dates` is what comes first in its days, where the reader has said it.
    pub fn begin(&mut self, file: String, dates: &str) {
        let import = Import::new().with_dates(DateOrder::from_word(dates));
        let import = match &self.roll_calls {
            Some(roll_calls) => import.beside(roll_calls),
            None => import,
        };
        self.reading = Some((file, import));
    }

    /// Takes the next piece of the file.
    ///
    /// # Errors
    /// The message `failed`: the file is something else. It is given up.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), String> {
        let Some((_, import)) = &mut self.reading else {
            return Ok(());
        };
        let pushed = import.push(piece);
        pushed.map_err(|wrong| {
            self.reading = None;
            failed(&wrong)
        })
    }

    /// The message `progress`, without the size.
    #[must_use]
    pub fn progress(&self) -> String {
        let progress = self.reading.as_ref().map(|(_, import)| import.progress());
        let progress = progress.unwrap_or_default();
        Object::new()
            .text("type", "progress")
            .number("bytes", progress.bytes)
            .number("rows", progress.rows)
            .number("rollCalls", progress.roll_calls)
            .number("doubts", progress.doubts)
            .end()
    }

    /// Gives up the file being read.
    pub fn cancel(&mut self) {
        self.reading = None;
    }

    /// Ends the file: the message `done`, without size and time, or `failed`.
    pub fn finish(&mut self) -> String {
        let Some((file, import)) = self.reading.take() else {
            return Object::new().text("type", "cancelled").end();
        };
        let library = match import.finish() {
            Ok(library) => library,
            Err(wrong) => return failed(&wrong),
        };
        if library.edition() == Edition::RollCalls {
            let roll_calls = library.len();
            self.roll_calls = Some(library);
            return Object::new()
                .text("type", "failed")
                .text("code", "un-roll-calls")
                .text(
                    "message",
                    &format!("the days and titles of {roll_calls} roll calls are kept; read `un_votes` next"),
                )
                .end();
        }
        let days = || library.roll_calls().map(|roll| roll.date());
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let kinds = library.doubts().kinds().map(|(kind, count)| {
            let kind = Object::new().text("kind", kind.code());
            kind.number("count", count).end()
        });
        let message = Object::new()
            .text("type", "done")
            .text("file", &file)
            .text("body", library.body().as_str())
            .text("edition", library.edition().code())
            .number("rows", library.rows())
            .number("rollCalls", u32::try_from(library.len()).unwrap_or(u32::MAX))
            .text("from", &day(days().min()))
            .text("to", &day(days().max()))
            .list("doubts", kinds)
            .end();
        self.files.retain(|held| held.library.body() != library.body());
        self.files.push(ReadFile { file, library });
        message
    }

    /// The message `found`.
    #[must_use]
    pub fn search(&self, search: &Search) -> String {
        let nothing = || found(0, Vec::new());
        let member = match search.member.trim() {
            "" => None,
            code => match code.parse() {
                Ok(member) => Some(member),
                Err(_) => return nothing(),
            },
        };
        let vote = match search.vote.as_str() {
            "" => None,
            "in-favour" => Some(Vote::InFavour),
            "against" => Some(Vote::Against),
            "abstaining" => Some(Vote::Abstaining),
            "not-voting" => Some(Vote::NotVoting(NotVoting::Unspecified)),
            _ => return nothing(),
        };
        let (Ok(from), Ok(to)) = (day(&search.from, 1, 1), day(&search.to, 12, 31)) else {
            return nothing();
        };
        let query = Query {
            text: search.text.clone(),
            from,
            to,
            member,
            vote,
        };
        let wanted = |held: &&ReadFile| search.body.is_empty() || search.body == held.library.body().as_str();
        let mut all: Vec<(Body, RollCall)> = Vec::new();
        for held in self.files.iter().filter(wanted) {
            let body = held.library.body();
            all.extend(held.library.search(&query).into_iter().map(|roll| (body, roll)));
        }
        // Each file's are in order; the two are merged.
        all.sort_by_key(|(_, roll)| core::cmp::Reverse(roll.date()));
        let page = all.iter().skip(search.offset).take(search.limit.min(MOST));
        found(all.len(), page.map(|(body, roll)| result(*body, roll)).collect())
    }

    /// The message `opened`, or `not-opened`.
    #[must_use]
    pub fn open(&self, roll_call: &str) -> String {
        let not_opened = |code: &str, message: &str| {
            Object::new()
                .text("type", "not-opened")
                .text("rollCall", roll_call)
                .text("code", code)
                .text("message", message)
                .end()
        };
        let id: Option<u64> = roll_call.parse().ok();
        let roll = id.and_then(|id| {
            let mut files = self.files.iter();
            files.find_map(|held| Some((held.library.roll_call(id)?, &held.file)))
        });
        let Some((roll, file)) = roll else {
            let message = format!("`{roll_call}` is no roll call of the files read; search again");
            return not_opened("unknown", &message);
        };
        match roll.scenario(file) {
            Ok(scenario) => Object::new()
                .text("type", "opened")
                .text("rollCall", roll_call)
                .text("id", &roll.scenario_id())
                .text_if_any("majority", roll.majority().map_or("", |(majority, _)| majority))
                .text_if_any(
                    "grounds",
                    roll.majority().map_or("", |(_, grounds)| grounds.code()),
                )
                .text("scenario", &scenario::write(&scenario))
                .end(),
            Err(error) => not_opened(error.code(), &error.to_string()),
        }
    }

    /// The message `doubts`.
    #[must_use]
    pub fn doubts(&self, body: &str, kind: &str, offset: usize, limit: usize) -> String {
        let held = self
            .files
            .iter()
            .find(|held| held.library.body().as_str() == body);
        let doubts = held.map(|held| held.library.doubts());
        let kinds = || {
            Kind::ALL
                .iter()
                .copied()
                .filter(|known| kind.is_empty() || known.code() == kind)
        };
        let total = doubts.map_or(0, |doubts| {
            kinds().fold(0_u32, |sum, kind| sum.saturating_add(doubts.count(kind)))
        });
        let all: Vec<&Doubt> = doubts
            .into_iter()
            .flat_map(|doubts| kinds().flat_map(|kind| doubts.examples(kind)))
            .collect();
        let page = all.iter().skip(offset).take(limit.min(MOST));
        Object::new()
            .text("type", "doubts")
            .number("total", total)
            .number("kept", u32::try_from(all.len()).unwrap_or(u32::MAX))
            .list("list", page.map(|doubt| told(doubt)))
            .end()
    }
}

/// A day, or a year, of which the day given is meant; `Ok(None)` where nothing is said.
fn day(text: &str, month: u8, day: u8) -> Result<Option<Date>, ()> {
    match text.trim() {
        "" => Ok(None),
        year if year.len() <= 4 => {
            let year = year.parse().map_err(|_| ())?;
            Date::new(year, month, day).map(Some).ok_or(())
        }
        text => text.parse().map(Some).map_err(|_| ()),
    }
}

fn failed(wrong: &WrongFile) -> String {
    Object::new()
        .text("type", "failed")
        .text("code", wrong.code)
        .text("message", &wrong.to_string())
        .end()
}

fn found(total: usize, results: Vec<String>) -> String {
    Object::new()
        .text("type", "found")
        .number("total", u32::try_from(total).unwrap_or(u32::MAX))
        .raw("results", &list(results))
        .end()
}

fn result(body: Body, roll: &RollCall) -> String {
    let counts = roll.counts();
    Object::new()
        .text("rollCall", &roll.id().to_string())
        .text("body", body.as_str())
        .text("date", &roll.date().to_string())
        .text("symbol", roll.text(TextColumn::Resolution))
        .text("title", roll.title())
        .text("meeting", roll.text(TextColumn::Meeting))
        .number("inFavour", counts.in_favour)
        .number("against", counts.against)
        .number("abstaining", counts.abstaining)
        .number("notVoting", counts.not_voting)
        .flag("withoutVote", roll.without_vote())
        .end()
}

fn told(doubt: &Doubt) -> String {
    let mut object = Object::new()
        .text("kind", doubt.kind.code())
        .number("line", doubt.line);
    if let Some(line) = doubt.other_line {
        object = object.number("otherLine", line);
    }
    if let Some(roll_call) = doubt.roll_call {
        object = object.text("rollCall", &roll_call.to_string());
    }
    object.text("text", &doubt.text).end()
}
