//! The TypeScript of the package, written from the types with their comments, and compared with what is shipped.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
use crate::error::{ApiError, Code};
use crate::types::*;
use ts_rs::{Config, TS};

/// Where the declarations are shipped. `PLACARD_RECORD=1 cargo test -p js-api` writes them anew.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/npm/placard.d.ts");

const HEAD: &str =
    "// Made from the Rust types by a test: change those, then `PLACARD_RECORD=1 cargo test -p js-api`.\n";

/// Where the words of the types are explained.
const SOURCES: &[&str] = &[
    include_str!("error.rs"),
    include_str!("types/categories.rs"),
    include_str!("types/meeting_result.rs"),
    include_str!("types/decision.rs"),
    include_str!("types/finding.rs"),
    include_str!("types/meeting.rs"),
    include_str!("types/question.rs"),
    include_str!("types/readings.rs"),
    include_str!("types/vote.rs"),
    include_str!("types/what_if.rs"),
    include_str!("types/words.rs"),
];

fn one<T: TS>(all: &mut String, config: &Config) {
    let declared = T::decl(config);
    let mut docs: Vec<String> = T::docs()
        .unwrap_or_default()
        .lines()
        .filter(|line| !matches!(line.trim(), "/**" | "*/"))
        .map(str::to_owned)
        .collect();
    let words = words_of(&T::name(config), &declared);
    if !words.is_empty() {
        docs.push(" *".to_owned());
        docs.extend(words.iter().map(|(word, says)| format!(" * - `{word}`: {says}")));
    }
    all.push_str(&tidy(&format!(
        "/**\n{}\n */\nexport {declared}",
        docs.join("\n")
    )));
    all.push('\n');
}

/// What each word of an enum means. TypeScript has no place for it at the word itself, and ts-rs leaves it out.
fn words_of(name: &str, declared: &str) -> Vec<(String, String)> {
    let head = format!("pub enum {name} {{\n");
    let body = SOURCES.iter().find_map(|source| source.split_once(&head));
    let body = body.map_or("", |(_, rest)| rest.split("\n}\n").next().unwrap_or_default());
    let (mut words, mut says, mut variants) = (Vec::new(), Vec::new(), 0);
    for line in body.lines() {
        if let Some(doc) = line.strip_prefix("    /// ") {
            says.push(doc);
        } else if let Some(variant) = line
            .strip_prefix("    ")
            .filter(|line| line.starts_with(char::is_uppercase))
        {
            let variant = variant
                .split(|one: char| !one.is_alphanumeric() && one != '_')
                .next();
            let variant = variant.unwrap_or_default();
            let camel = variant[..1].to_lowercase() + &variant[1..];
            let kebab = camel.chars().fold(String::new(), |word, one| match one {
                'A'..='Z' => format!("{word}-{}", one.to_ascii_lowercase()),
                _ => format!("{word}{one}"),
            });
            let known = [camel, kebab]
                .into_iter()
                .find(|word| declared.contains(&format!("\"{word}\"")));
            variants += 1;
            words.extend(known.map(|word| (word, says.join(" "))));
            says.clear();
        }
    }
    // Serde and ts-rs make different words of a name with a line below: `Article52_3`.
    assert!(
        words.is_empty() || words.len() == variants,
        "{name} declares other words than it has: {declared}"
    );
    words
}

/// Whether each word that is declared is read.
fn declared_words_are_read<T: TS + serde::de::DeserializeOwned>() {
    let declared = T::decl(&Config::default());
    let words = declared.split('"').skip(1).step_by(2);
    assert!(words.clone().count() > 1, "{declared}");
    for word in words {
        assert!(
            crate::read::<T>(&format!("\"{word}\"")).is_ok(),
            "{declared}: {word}"
        );
    }
}

#[test]
fn the_words_of_inputs_are_those_that_are_declared() {
    declared_words_are_read::<categories::AssemblyCategory>();
    declared_words_are_read::<categories::CouncilCategory>();
    declared_words_are_read::<meeting::ItemKind>();
    declared_words_are_read::<question::Majority>();
    declared_words_are_read::<question::ObjectOfVote>();
    declared_words_are_read::<question::SettledBy>();
    declared_words_are_read::<vote::Vote>();
    declared_words_are_read::<words::Body>();
    declared_words_are_read::<words::Chapter>();
    declared_words_are_read::<words::Forum>();
    declared_words_are_read::<words::Importance>();
    declared_words_are_read::<words::Matter>();
    declared_words_are_read::<words::MotionKind>();
    declared_words_are_read::<words::Nature>();
    declared_words_are_read::<words::ParagraphKind>();
    declared_words_are_read::<words::Share>();
    declared_words_are_read::<words::Supposed>();
}

/// The declaration as people write it: one field a line, set in, short comments on one line, long unions broken.
fn tidy(text: &str) -> String {
    let text = text.replace(", }", ",\n}").replace(", \n", ",\n");
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut lines = text.lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        depth -= usize::from(line.starts_with('}'));
        let inset = "  ".repeat(depth);
        if line == "/**" {
            let mut comment = Vec::new();
            for line in lines.by_ref().take_while(|line| *line != "*/") {
                comment.push(line);
            }
            match comment.as_slice() {
                [only] if only.len() < 110 => {
                    out.push_str(&format!("{inset}/** {} */\n", only.trim_start_matches("* ")))
                }
                many => {
                    out.push_str(&format!("{inset}/**\n"));
                    many.iter()
                        .for_each(|line| out.push_str(&format!("{inset} {line}\n")));
                    out.push_str(&format!("{inset} */\n"));
                }
            }
            continue;
        }
        let broken = if line.len() > 110 || line.contains("} | {") {
            line.replacen("= ", &format!("=\n{inset}  | "), usize::from(depth == 0))
                .replace(" | ", &format!("\n{inset}  | "))
                .replace(&format!("\n{inset} \n"), "\n")
        } else {
            line.to_owned()
        };
        out.push_str(&format!("{inset}{broken}\n"));
        let rest = line.strip_prefix('}').unwrap_or(line);
        depth = depth + rest.matches('{').count() - rest.matches('}').count();
    }
    out
}

/// Every type that crosses, those that are asked first.
const TYPES: &[fn(&mut String, &Config)] = &[
    one::<ApiError>,
    one::<Code>,
    one::<question::VoteInput>,
    one::<question::QuestionInput>,
    one::<question::ObjectOfVote>,
    one::<question::SettledBy>,
    one::<question::Majority>,
    one::<question::Dispute>,
    one::<vote::Vote>,
    one::<vote::Counts>,
    one::<vote::Tally>,
    one::<vote::Members>,
    one::<vote::SomeMembers>,
    one::<words::Body>,
    one::<words::Matter>,
    one::<words::Importance>,
    one::<words::Forum>,
    one::<words::Chapter>,
    one::<words::Nature>,
    one::<words::Share>,
    one::<words::MotionKind>,
    one::<categories::CouncilCategory>,
    one::<categories::AssemblyCategory>,
    one::<readings::Readings>,
    one::<readings::QuotaOf1965>,
    one::<readings::Concurrence>,
    one::<readings::Proviso>,
    one::<readings::Doctrine>,
    one::<readings::VetoNaming>,
    one::<readings::EmergencyMajority>,
    one::<readings::EqualVotes>,
    one::<readings::AppointmentMajority>,
    one::<readings::BallotCycle>,
    one::<readings::Withdrawing>,
    one::<readings::LackOfUnanimity>,
    one::<readings::DisputedPoint>,
    one::<decision::Decision>,
    one::<decision::Columns>,
    one::<decision::Outcome>,
    one::<decision::Ground>,
    one::<decision::Requirement>,
    one::<decision::Reason>,
    one::<finding::Finding>,
    one::<finding::Basis>,
    one::<words::Bearing>,
    one::<decision::Provision>,
    one::<words::Instrument>,
    one::<words::Authority>,
    one::<decision::CitedWarning>,
    one::<decision::Warning>,
    one::<decision::CitedFollowUp>,
    one::<decision::FollowUp>,
    one::<meeting::MeetingInput>,
    one::<meeting::DraftInput>,
    one::<meeting::ParagraphInput>,
    one::<words::ParagraphKind>,
    one::<meeting::ItemInput>,
    one::<meeting::ItemKind>,
    one::<meeting::TextChange>,
    one::<meeting::RulingInput>,
    one::<words::Supposed>,
    one::<meeting::GovernsInput>,
    one::<meeting_result::MeetingResult>,
    one::<meeting_result::Step>,
    one::<meeting_result::NotPut>,
    one::<meeting_result::NotPutReason>,
    one::<meeting_result::Fate>,
    one::<meeting_result::Text>,
    one::<meeting_result::CleanParagraph>,
    one::<meeting_result::Paragraph>,
    one::<meeting_result::Run>,
    one::<what_if::Target>,
    one::<what_if::VoteChanges>,
    one::<what_if::Flip>,
    one::<what_if::Choice>,
    one::<what_if::Change>,
    one::<what_if::KindOfFlip>,
    one::<what_if::SingleChange>,
    one::<what_if::AloneCouldBlock>,
    one::<what_if::UnderOtherRule>,
    one::<words::OtherRule>,
    one::<words::Verdict>,
    one::<what_if::MeetingChanges>,
    one::<what_if::MeetingChange>,
    one::<what_if::ItemChange>,
    one::<odds::OddsInput>,
    one::<odds::Chances>,
    one::<odds::Odds>,
    one::<odds::VerdictOdds>,
    one::<power::PowerInput>,
    one::<power::Power>,
    one::<power::Weights>,
    one::<power::WithoutAbstention>,
    one::<power::PowerWithoutAbstention>,
    one::<power::WithAbstention>,
    one::<power::VerdictCounts>,
    one::<power::PowerWithAbstention>,
    one::<explanation::ExplainInput>,
    one::<explanation::Words>,
    one::<explanation::Explanation>,
    one::<explanation::ExplainedReason>,
    one::<explanation::ExplainedNote>,
    one::<explanation::ExplainedProvision>,
    one::<roll::RollInput>,
    one::<roll::Roll>,
    one::<roll::RollCounts>,
    one::<roll::RollDoubt>,
    one::<roll::RollOffer>,
    one::<scenario::ScenarioInput>,
    one::<scenario::PlayedScenario>,
    one::<scenario::PlayedItem>,
    one::<scenario::Link>,
    one::<scenario::LinkText>,
    one::<archive::FoundVotes>,
    one::<archive::ArchiveVote>,
    one::<archive::ArchiveCounts>,
    one::<archive::ArchiveSource>,
    one::<number::Whole>,
    one::<number::Fraction>,
];

/// The whole file.
fn declarations() -> String {
    let config = Config::default();
    let mut all = format!("{HEAD}\n{}\n", include_str!("functions.d.ts"));
    TYPES.iter().for_each(|one| one(&mut all, &config));
    all.trim_end().to_owned() + "\n"
}

#[test]
fn the_declarations_are_those_that_are_shipped() {
    let made = declarations();
    if std::env::var_os("PLACARD_RECORD").is_some() {
        std::fs::write(FILE, &made).unwrap();
    }
    let shipped = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        made == shipped,
        "`{FILE}` is not what the types say; `PLACARD_RECORD=1 cargo test -p js-api` writes it anew"
    );
}

/// Each name that a declaration uses is declared: nothing is left out of the list above.
#[test]
fn every_name_that_is_used_is_declared() {
    let made = declarations();
    let code: String = made
        .lines()
        .filter(|line| !line.trim_start().starts_with(['*', '/']))
        .collect::<Vec<_>>()
        .join("\n");
    let built_in = ["Record", "Array", "Option", "Uint8Array"];
    let words = code.split(|one: char| !one.is_alphanumeric() && one != '_');
    for word in words.filter(|word| word.starts_with(|one: char| one.is_ascii_uppercase())) {
        let declared = [format!("type {word} "), format!("interface {word} ")];
        assert!(
            built_in.contains(&word) || declared.iter().any(|head| code.contains(head)),
            "`{word}` is used and not declared"
        );
    }
}
