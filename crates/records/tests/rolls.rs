//! 2,000 generated rolls in twenty layouts, with noise: what is read is right, and what is not read is asked about.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "a test fails by panicking"
)]

use records::council_terms::{self, CouncilTerms};
use records::names::{self, Names};
use records::pasted::{self, DoubtKind, html};
use records::seating;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};
use std::collections::BTreeMap;

/// A fixed chance (a linear congruential generator), so that a failure comes again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
    fn of<'t, T: ?Sized>(&mut self, list: &[&'t T]) -> &'t T {
        list[self.below(list.len())]
    }
}

const ABSENT: Vote = Vote::NotVoting(NotVoting::Absent);
const VOTES: [Vote; 4] = [Vote::InFavour, Vote::Against, Vote::Abstaining, ABSENT];

/// A vote in words: `words` is a way of saying all four.
fn word(vote: Vote, words: [&'static str; 4]) -> &'static str {
    words[VOTES.iter().position(|other| *other == vote).unwrap()]
}

const WORDS: [[&str; 4]; 8] = [
    ["in favour", "against", "abstaining", "absent"],
    ["Yes", "No", "Abstained", "Absent"],
    ["voted in favour", "voted against", "abstained", "was absent"],
    ["pour", "contre", "abstention", "absent"],
    ["a favor", "en contra", "abstención", "ausente"],
    ["за", "против", "воздержался", "отсутствовал"],
    ["赞成", "反对", "弃权", "缺席"],
    ["مؤيد", "معارض", "ممتنع", "غائب"],
];

struct Roll {
    /// Each with the name that it is given, and its vote.
    rows: Vec<(MemberId, String, Vote)>,
    words: [&'static str; 4],
}

impl Roll {
    fn of(&self, vote: Vote) -> Vec<&str> {
        let of = self.rows.iter().filter(|(_, _, cast)| *cast == vote);
        of.map(|(_, name, _)| name.as_str()).collect()
    }
    fn lines(&self, mut line: impl FnMut(MemberId, &str, &'static str, Vote) -> String) -> String {
        let rows = self.rows.iter();
        let lines: Vec<String> = rows
            .map(|(member, name, vote)| line(*member, name, word(*vote, self.words), *vote))
            .collect();
        lines.join("\n")
    }
    fn headed(&self, mut list: impl FnMut(&str, &[&str]) -> String) -> String {
        let parts: Vec<String> = VOTES
            .iter()
            .filter(|vote| !self.of(**vote).is_empty())
            .map(|vote| list(word(*vote, self.words), &self.of(*vote)))
            .collect();
        parts.join("\n\n")
    }
}

fn joined(names: &[&str], and: &str) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

fn wrapped(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split(' ') {
        if column > width {
            out.push('\n');
            column = 0;
        } else if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
        column += word.chars().count() + 1;
    }
    out
}

fn cell(text: &str) -> String {
    if text.contains([',', '"']) {
        format!("\"{text}\"")
    } else {
        text.to_owned()
    }
}

const LAYOUTS: usize = 22;

fn written(roll: &Roll, layout: usize) -> String {
    let letter = |vote| word(vote, ["Y", "N", "A", "X"]);
    let english = Roll {
        rows: roll.rows.clone(),
        words: WORDS[0],
    };
    match layout {
        0 => roll.lines(|_, name, word, _| format!("{name}: {word}")),
        1 => roll.lines(|_, name, word, _| format!("{name} – {word}")),
        2 => format!(
            "Country\tVote\n{}",
            roll.lines(|_, name, word, _| format!("{name}\t{word}"))
        ),
        3 => format!(
            "ms_code,ms_name,ms_vote\n{}",
            roll.lines(|member, name, _, vote| format!("{member},{},{}", cell(name), letter(vote)))
        ),
        4 => roll.lines(|_, name, word, _| format!("\"{name}\";\"{word}\"")),
        5 => format!(
            "| State | Vote |\n|---|---|\n{}",
            roll.lines(|_, name, word, _| format!("| **{name}** | {word} |"))
        ),
        6 => format!(
            "{{| class=\"wikitable\"\n! State !! Vote\n|-\n{}\n|}}",
            roll.lines(|_, name, word, _| format!("| {{{{flag|{name}}}}} || style=\"a\" | {word}\n|-"))
        ),
        7 => format!(
            "{{|\n|-\n{}\n|}}",
            roll.lines(|_, name, word, _| format!("| [[{name}]]\n| {word}\n|-"))
        ),
        8 => roll.headed(|word, names| format!("{word}: {}.", joined(names, ", "))),
        9 => english.headed(|word, names| {
            wrapped(
                &format!("{word} ({}): {}.", names.len(), joined(names, " and ")),
                60,
            )
        }),
        10 => {
            let part = |vote: Vote, word: &str| {
                format!(
                    "{} {word} ({})",
                    english.of(vote).len(),
                    joined(&english.of(vote), ", ")
                )
            };
            format!(
                "The text was put to the vote this morning.\n\nBy a recorded vote of {} to {}, with {}, it was decided. The meeting rose at 6 p.m.",
                part(Vote::InFavour, "in favour"),
                part(Vote::Against, "against"),
                part(Vote::Abstaining, "abstentions")
            )
        }
        11 => {
            let names = |vote: Vote| joined(&english.of(vote), ", ");
            format!(
                "Adoptée par {} voix pour, {} voix contre ({}) et {} abstentions ({}).",
                english.of(Vote::InFavour).len(),
                english.of(Vote::Against).len(),
                names(Vote::Against),
                english.of(Vote::Abstaining).len(),
                names(Vote::Abstaining)
            )
        }
        12 => format!(
            "<table><tr><th>State</th><th>Vote</th></tr>\n{}</table>",
            roll.lines(|_, name, word, _| format!("<tr><td>{name}</td><td class=\"no\">{word}</td></tr>"))
        ),
        13 => html::lines(&format!(
            "<h2>Vote</h2><table>{}</table>",
            roll.lines(|_, name, word, _| format!("<tr><td><p>{name}</p></td><td><b>{word}</b></td></tr>"))
        )),
        14 => roll.lines(|_, name, word, _| format!("- {name} ({word})")),
        15 => roll.lines(|_, name, _, vote| format!("{} {name}", letter(vote))),
        16 => format!(
            "State\tIn favour\tAgainst\tAbstaining\tAbsent\n{}",
            roll.lines(|_, name, _, vote| {
                let column = VOTES.iter().position(|other| *other == vote).unwrap();
                let marks: Vec<&str> = (0..4)
                    .map(|place| if place == column { "x" } else { "" })
                    .collect();
                format!("{name}\t{}", marks.join("\t"))
            })
        ),
        17 => {
            let columns: Vec<Vec<&str>> = VOTES.iter().map(|vote| roll.of(*vote)).collect();
            let longest = columns.iter().map(Vec::len).max().unwrap();
            let row = |row: usize| {
                let cells: Vec<&str> = columns
                    .iter()
                    .map(|column| column.get(row).copied().unwrap_or(""))
                    .collect();
                cells.join("\t")
            };
            let rows: Vec<String> = (0..longest).map(row).collect();
            format!("In favour\tAgainst\tAbstaining\tAbsent\n{}", rows.join("\n"))
        }
        18 => roll.lines(|_, name, word, _| format!("{name}\n{word}")),
        19 => roll.lines(|_, name, _, vote| format!("{name}\t{}", word(vote, ["+", "-", "0", "absent"]))),
        20 => roll.lines(|_, name, _, vote| format!("{name} {}", word(vote, ["✓", "✗", "○", "absent"]))),
        _ => {
            let each: Vec<String> = english
                .rows
                .iter()
                .map(|(_, name, vote)| format!("{name} {}", word(*vote, WORDS[2])))
                .collect();
            format!("{}.", each.join("; "))
        }
    }
}

/// Puts noise into a text, and forgets the votes that it takes away.
fn noisy(text: &str, layout: usize, chance: &mut Chance) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    for _ in 0..chance.below(3) {
        let place = chance.below(lines.len() + 1);
        let noise = [
            "",
            "Page 3 of 7",
            "25-03456 (E)",
            "S/PV.9866",
            "12 November 2025",
            "Atlantis",
            "Niue – yes",
            "* * *",
            "The meeting was called to order at 10 a.m.",
            "Greece –",
            "Total",
        ];
        lines.insert(place, chance.of(&noise).to_owned());
    }
    for line in &mut lines {
        if chance.once_in(30) {
            line.push_str("  ");
        }
        // A code or a name without a letter, or without a word, may be that of another State: nobody could tell.
        let code = line
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase()));
        if chance.once_in(40) && line.len() > 6 && !code {
            // A letter is lost.
            let place = chance.below(line.chars().count());
            *line = line
                .chars()
                .enumerate()
                .filter(|(at, _)| *at != place)
                .map(|(_, letter)| letter)
                .collect();
        }
        if chance.once_in(60) {
            *line = line.replace(' ', "\u{a0}");
        }
        if chance.once_in(80)
            && !line.contains("Guinea")
            // In a list with commas a whole name would be lost, and nobody could tell.
            && ![8, 9, 10, 11, 21].contains(&layout)
            && let Some(space) = line.rfind(['\t', ' '])
        {
            // What follows is lost: perhaps a vote.
            line.truncate(space);
        }
    }
    lines.join(if chance.once_in(4) { "\r\n" } else { "\n" })
}

#[test]
fn what_is_read_of_2000_rolls_is_right_and_the_rest_is_asked() {
    let aliases = names::read(names::TEXT).unwrap();
    let other = names::read_other(names::OTHER_TEXT).unwrap();
    let known = Names::with(
        &aliases,
        other.iter().map(|(name, member)| (name.as_str(), *member)),
    );
    let mut all: BTreeMap<MemberId, Vec<String>> = BTreeMap::new();
    let english = aliases.iter().map(|alias| (&alias.name, alias.member));
    for (name, member) in english.chain(other.iter().map(|(name, member)| (name, *member))) {
        if known.find(name) == [member] {
            all.entry(member).or_default().push(name.clone());
        }
    }
    let terms = CouncilTerms::read(council_terms::TEXT).unwrap();
    let date = "2025-11-17".parse().unwrap();
    let mut chance = Chance(20_251_117);
    let (mut whole, mut asked) = (0, 0);
    let mut faults: Vec<String> = Vec::new();
    for number in 0..2_000 {
        let layout = number % LAYOUTS;
        let body = if chance.once_in(8) {
            Body::GeneralAssembly
        } else {
            Body::SecurityCouncil
        };
        let seats = seating::seating(body, date, &terms).unwrap();
        let seated: Vec<MemberId> = seats.membership.seats().iter().map(|seat| seat.member).collect();
        // In a sentence, no name has a comma; in a list with commas it may.
        let rows = seated.iter().map(|member| {
            let names = &all[member];
            let name = match chance.below(6) {
                0 if layout < 8 => member.to_string(),
                1 | 2 => names[chance.below(names.len())].clone(),
                _ => names[0].clone(),
            };
            let name = if [10, 11].contains(&layout) || name.contains(['"', ';']) {
                names[0].clone()
            } else {
                name
            };
            (*member, name, VOTES[[0, 0, 0, 1, 2, 3][chance.below(6)]])
        });
        let mut rows: Vec<(MemberId, String, Vote)> = rows.collect();
        if layout == 10 || layout == 11 || layout == 21 {
            for row in &mut rows {
                if row.2 == ABSENT {
                    row.2 = Vote::Against;
                }
            }
        }
        let roll = Roll {
            rows,
            words: WORDS[chance.below(WORDS.len())],
        };
        let plain = written(&roll, layout);
        let clean = chance.once_in(3);
        let text = if clean {
            plain
        } else {
            noisy(&plain, layout, &mut chance)
        };
        let read = pasted::read(&text, &known, &seated);
        let twice = |member: &MemberId| {
            let mut kinds = read.doubts.iter().map(|doubt| &doubt.kind);
            kinds.any(|kind| matches!(kind, DoubtKind::MemberTwice { member: other, .. } if other == member))
        };
        // Of two votes of one member the reader of the page is asked which holds.
        for (member, vote) in read.votes.iter().filter(|(member, _)| !twice(member)) {
            let truth = roll.rows.iter().find(|(other, ..)| other == member).unwrap().2;
            let right = truth == *vote || matches!((truth, *vote), (Vote::NotVoting(_), Vote::NotVoting(_)));
            if !right {
                faults.push(format!(
                    "roll {number}, layout {layout}: {member} {vote:?}, but it was {truth:?} in\n{text}"
                ));
            }
        }
        for doubt in &read.doubts {
            assert!(doubt.line >= 1 && doubt.column >= 1);
        }
        let counted = layout == 11;
        let missing = roll.rows.len() - read.votes.len();
        if missing > 0 && !counted && read.doubts.is_empty() {
            faults.push(format!(
                "roll {number}, layout {layout}: {missing} members are lost without a doubt in\n{text}"
            ));
        }
        if clean && !counted && !(read.doubts.is_empty() && missing == 0) {
            let doubts: Vec<String> = read.doubts.iter().map(ToString::to_string).collect();
            faults.push(format!(
                "roll {number}, layout {layout}, without noise: {doubts:?}\n{text}"
            ));
        }
        if read.doubts.is_empty() {
            whole += 1
        } else {
            asked += 1
        }
    }
    let mut few: BTreeMap<&str, String> = BTreeMap::new();
    for fault in &faults {
        let layout = fault.split(": ").next().unwrap().split(", ").nth(1).unwrap();
        few.entry(layout)
            .or_insert_with(|| fault.chars().take(1_200).collect());
    }
    let few: Vec<String> = few.into_values().collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), few.join("\n\n"));
    println!("{whole} read whole, {asked} asked about");
    assert!(whole > 900, "{whole} read whole, {asked} asked about");
}
