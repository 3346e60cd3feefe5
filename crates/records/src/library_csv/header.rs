//! The first row: which edition of which data set it is, or what the file seems to be instead.
use super::rows::{self, Cell, End};
use super::text;
use super::wrong::{ELSEWHERE, WrongFile, something_else, wrong};
use rules::membership::Body;

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Column {
    /// The record's number.
    Id,
    /// A cell of the member's own.
    Member(MemberColumn),
    Date,
    /// A text kept as it is.
    Text(TextColumn),
    /// A total of the file, by its place in [`TOTALS`].
    Total(usize),
    /// What is derived or not needed.
    Other,
}

/// The columns that differ from row to row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum MemberColumn {
    Code,
    /// The number of the State in the Correlates of War project.
    Number,
    Name,
    Vote,
    Permanent,
}

/// The texts of a roll call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextColumn {
    /// The symbol of what was adopted, such as `A/RES/ES-10/21`.
    Resolution,
    /// The symbol of the draft; several are joined by `|`.
    Draft,
    /// The meeting, such as `A/ES-10/PV.41`.
    Meeting,
    /// The title; in the Council's file, the description.
    Title,
    /// The agenda item.
    Agenda,
    /// The subjects, joined by `|`.
    Subjects,
    /// A remark on the vote.
    Note,
    /// How it was adopted: only in some editions.
    Modality,
    /// The session of the Assembly.
    Session,
    /// The committee's report, in the Assembly.
    CommitteeReport,
}

/// How many texts a roll call has.
pub(super) const TEXTS: usize = 10;

/// The totals, in the order in which a roll call keeps them.
pub(super) const TOTALS: [&str; 5] = [
    "total_yes",
    "total_no",
    "total_abstentions",
    "total_non_voting",
    "total_ms",
];

/// Every name of a column in every edition. The first edition, of September 2024, had names of its own.
const NAMES: &[(&str, Column)] = &[
    ("undl_id", Column::Id),
    ("ms_code", Column::Member(MemberColumn::Code)),
    ("ms_codes", Column::Member(MemberColumn::Code)),
    ("ms_name", Column::Member(MemberColumn::Name)),
    ("ms_names", Column::Member(MemberColumn::Name)),
    ("ms_vote", Column::Member(MemberColumn::Vote)),
    ("ms_votes", Column::Member(MemberColumn::Vote)),
    ("permanent_member", Column::Member(MemberColumn::Permanent)),
    ("date", Column::Date),
    ("resolution", Column::Text(TextColumn::Resolution)),
    ("resolutions", Column::Text(TextColumn::Resolution)),
    ("draft", Column::Text(TextColumn::Draft)),
    ("drafts", Column::Text(TextColumn::Draft)),
    ("meeting", Column::Text(TextColumn::Meeting)),
    ("meetings", Column::Text(TextColumn::Meeting)),
    ("title", Column::Text(TextColumn::Title)),
    ("titles", Column::Text(TextColumn::Title)),
    ("description", Column::Text(TextColumn::Title)),
    ("agenda", Column::Text(TextColumn::Agenda)),
    ("agendas", Column::Text(TextColumn::Agenda)),
    ("agenda_title", Column::Text(TextColumn::Agenda)),
    ("agenda_titles", Column::Text(TextColumn::Agenda)),
    ("subject", Column::Text(TextColumn::Subjects)),
    ("subjects", Column::Text(TextColumn::Subjects)),
    ("vote_note", Column::Text(TextColumn::Note)),
    ("vote_notes", Column::Text(TextColumn::Note)),
    ("modality", Column::Text(TextColumn::Modality)),
    ("session", Column::Text(TextColumn::Session)),
    ("sessions", Column::Text(TextColumn::Session)),
    ("committee_report", Column::Text(TextColumn::CommitteeReport)),
    ("committee_reports", Column::Text(TextColumn::CommitteeReport)),
    ("total_yes", Column::Total(0)),
    ("yes", Column::Total(0)),
    ("total_no", Column::Total(1)),
    ("no", Column::Total(1)),
    ("total_abstentions", Column::Total(2)),
    ("abstentions", Column::Total(2)),
    ("total_non_voting", Column::Total(3)),
    ("non_voting", Column::Total(3)),
    ("total_ms", Column::Total(4)),
    ("total", Column::Total(4)),
];

/// The names of the columns of Voeten's tables.
const VOETEN: &[(&str, Column)] = &[
    ("rcid", Column::Id),
    ("ccode", Column::Member(MemberColumn::Number)),
    ("country_code", Column::Member(MemberColumn::Code)),
    ("country", Column::Member(MemberColumn::Name)),
    ("countryname", Column::Member(MemberColumn::Name)),
    ("vote", Column::Member(MemberColumn::Vote)),
    ("date", Column::Date),
    ("unres", Column::Text(TextColumn::Resolution)),
    ("descr", Column::Text(TextColumn::Title)),
    ("short", Column::Text(TextColumn::Subjects)),
    ("session", Column::Text(TextColumn::Session)),
    ("yes", Column::Total(0)),
    ("no", Column::Total(1)),
    ("abstain", Column::Total(2)),
];

/// The editions of the data sets, as their headers tell them apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edition {
    /// The Assembly's first edition, of September 2024.
    Assembly2024,
    /// The Assembly's edition of March 2025, without remarks on votes.
    Assembly2025,
    /// The Assembly's editions since 2026.
    Assembly2026,
    /// The Council's.
    Council,
    /// Voeten's, with a day in each row.
    Voeten,
    /// Voeten's votes in the R package `unvotes`, whose days are in another table.
    UnVotes,
    /// That other table: days and titles of roll calls, and no votes.
    RollCalls,
}

impl Edition {
    /// Whose votes they are.
    #[must_use]
    pub const fn body(self) -> Body {
        match self {
            Self::Council => Body::SecurityCouncil,
            _ => Body::GeneralAssembly,
        }
    }

    /// The code by which programs know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Assembly2024 => "assembly-2024",
            Self::Assembly2025 => "assembly-2025",
            Self::Assembly2026 => "assembly-2026",
            Self::Council => "council",
            Self::Voeten => "voeten",
            Self::UnVotes => "un-votes",
            Self::RollCalls => "un-roll-calls",
        }
    }

    /// Whether it is Voeten's: what he has is not the record of the library, and not all of it was adopted.
    #[must_use]
    pub const fn is_voeten(self) -> bool {
        matches!(self, Self::Voeten | Self::UnVotes | Self::RollCalls)
    }
}

/// The header of a file that can be read.
#[derive(Debug)]
pub(super) struct Header {
    pub separator: u8,
    pub columns: Vec<Column>,
    pub names: Vec<String>,
    pub edition: Edition,
    /// The member's columns in their order, where they stand side by side and something comes after them; the place of
    /// the first of them. Otherwise no row can be taken to be like the one before.
    pub member: Option<(usize, Vec<MemberColumn>)>,
    /// How many bytes the header takes.
    pub length: usize,
}

/// Reads the header from the beginning of the file. `Ok(None)` while more bytes are needed; `last` when there are none.
pub(super) fn read(data: &[u8], last: bool) -> Result<Option<Header>, WrongFile> {
    let enough = last || rows::line(data).is_some() || data.len() > rows::LONGEST_ROW;
    if !enough {
        return Ok(None);
    }
    // The first line alone, so that it does not matter how much has arrived.
    let line = rows::line(data).unwrap_or(data.len()).min(rows::LONGEST_ROW);
    something_else(data.get(..line).unwrap_or(data))?;
    let text = data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data);
    let mark = data.len().saturating_sub(text.len());
    // The separator that gives the most columns: programs for tables write `;` or tabs in some countries.
    let mut best: Option<(u8, usize, Vec<String>)> = None;
    for separator in [b',', b';', b'\t'] {
        let mut cells: Vec<Cell> = Vec::new();
        match rows::row(text, separator, last, &mut cells) {
            End::After(length) => {
                let names: Vec<String> = cells.iter().map(name).collect();
                if best
                    .as_ref()
                    .is_none_or(|(_, _, other)| names.len() > other.len())
                {
                    best = Some((separator, length, names));
                }
            }
            End::Open => return Ok(None),
            End::Broken => {}
        }
    }
    let Some((separator, length, names)) = best else {
        return wrong("text", "the file begins with text that is no table", ELSEWHERE);
    };
    let twice = names.iter().enumerate().find(|(place, name)| {
        let known = [NAMES, VOETEN]
            .iter()
            .any(|known| column(known, name) != Column::Other);
        known && names.iter().take(*place).any(|other| other == *name)
    });
    if let Some((_, name)) = twice {
        return wrong(
            "columns",
            format!("the header has the column `{name}` twice"),
            "use the file as it was downloaded, with its first line",
        );
    }
    let is_voeten = names.iter().any(|name| name == "rcid");
    let known = if is_voeten { VOETEN } else { NAMES };
    let columns: Vec<Column> = names.iter().map(|name| column(known, name)).collect();
    let edition = if is_voeten {
        voeten_edition(&names)?
    } else {
        edition(&names, &columns)?
    };
    Ok(Some(Header {
        separator,
        // Its cells are translated, so that no row can be taken as it stands.
        member: side_by_side(&columns).filter(|_| !is_voeten),
        columns,
        names,
        edition,
        length: length.saturating_add(mark),
    }))
}

fn name(cell: &Cell) -> String {
    let (text, _) = text::decode(cell);
    text.trim().to_ascii_lowercase().replace([' ', '-'], "_")
}

/// Which of Voeten's tables has these columns.
fn voeten_edition(names: &[String]) -> Result<Edition, WrongFile> {
    let has = |name: &str| names.iter().any(|other| other == name);
    let member = ["ccode", "country_code", "country"].iter().any(|name| has(name));
    match (has("vote") && member, has("date")) {
        (true, true) => Ok(Edition::Voeten),
        (true, false) => Ok(Edition::UnVotes),
        (false, true) => Ok(Edition::RollCalls),
        (false, false) => wrong(
            "voeten",
            "the file is a table of Voeten's data without votes, such as the subjects of roll calls",
            "take `UNVotes`, or `un_roll_calls` and then `un_votes` of the R package unvotes",
        ),
    }
}

fn column(names: &[(&str, Column)], name: &str) -> Column {
    let known = names.iter().find(|(known, _)| *known == name);
    known.map_or(Column::Other, |(_, column)| *column)
}

fn side_by_side(columns: &[Column]) -> Option<(usize, Vec<MemberColumn>)> {
    let member = |column: &Column| match column {
        Column::Member(member) => Some(*member),
        _ => None,
    };
    let first = columns.iter().position(|column| member(column).is_some())?;
    let list: Vec<MemberColumn> = columns.iter().skip(first).map_while(member).collect();
    let all = columns.iter().filter_map(member).count();
    let something_after = first.saturating_add(list.len()) < columns.len();
    (list.len() == all && something_after).then_some((first, list))
}

fn edition(names: &[String], columns: &[Column]) -> Result<Edition, WrongFile> {
    let has = |name: &str| names.iter().any(|other| other == name);
    // The sister files of the library: what each resolution came to, and how Members were called when.
    if has("undl_id")
        && !has("ms_vote")
        && !has("ms_votes")
        && (has("total_yes") || has("yes") || has("outcome"))
    {
        return wrong(
            "outcomes",
            "the file is the library's table of outcomes (`ga_outcomes`), one row for each resolution and nobody's vote",
            "take `…_ga_voting.csv` of record 4060887 for the votes",
        );
    }
    if has("ms_code") && has("ms_name") && !has("ms_vote") && !has("undl_id") {
        return wrong(
            "names",
            "the file is the library's table of names of Member States (`unms_names`), without votes",
            "take `…_ga_voting.csv` of record 4060887 or `…_sc_voting.csv` of record 4055387 for the votes",
        );
    }
    if has("ms_in_favour_count") || has("ms_in_favour") {
        return wrong(
            "dgacm",
            "the file is a table of resolutions, one row each",
            ELSEWHERE,
        );
    }
    if has("member_state") && has("outcome_results") {
        return wrong(
            "workbook",
            "the file is the workbook of Council votes since 1994",
            ELSEWHERE,
        );
    }
    let needed = [
        ("undl_id", Column::Id),
        ("ms_code", Column::Member(MemberColumn::Code)),
        ("ms_vote", Column::Member(MemberColumn::Vote)),
        ("date", Column::Date),
        ("resolution", Column::Text(TextColumn::Resolution)),
    ];
    let missing: Vec<&str> = needed
        .iter()
        .filter(|(_, column)| !columns.contains(column))
        .map(|(name, _)| *name)
        .collect();
    if missing.len() == needed.len() {
        let first: Vec<String> = names
            .iter()
            .take(4)
            .map(|name| text::shown(name.as_bytes()))
            .collect();
        let what = match names.len() {
            0 | 1 => "the file is text without columns".to_owned(),
            _ => format!("the file is another table, beginning with `{}`", first.join(",")),
        };
        return wrong(
            if names.len() > 1 { "other-csv" } else { "text" },
            what,
            ELSEWHERE,
        );
    }
    if !missing.is_empty() {
        let what = format!("the header has no column `{}`", missing.join("`, `"));
        return wrong(
            "columns",
            what,
            "use the file as it was downloaded, with its first line",
        );
    }
    Ok(
        if has("permanent_member") || (has("description") && !has("session")) {
            Edition::Council
        } else if has("ms_codes") || has("modality") {
            Edition::Assembly2024
        } else if has("vote_note") {
            Edition::Assembly2026
        } else {
            Edition::Assembly2025
        },
    )
}
