//! Writes files in the shape of the UN Digital Library's voting data, from a seed: the same seed, the same bytes. Used by
//! `cargo xtask bench csv` and by the tests of `records::library_csv`. The votes are made up.
use records::states;
use rules::date::Date;
use rules::member::MemberId;
use std::io::{self, Write};

/// Which file is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// `YYYY_M_D_ga_voting.csv`, as of February 2026.
    Assembly,
    /// `YYYY_M_D_sc_voting.csv`, as of February 2026.
    Council,
}

/// One roll call as it was written, for comparing what is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// The number of its record.
    pub id: u64,
    /// The day.
    pub date: Date,
    /// The symbol of the resolution.
    pub symbol: String,
    /// In favour, against, abstaining, not voting.
    pub counts: [u16; 4],
}

const ASSEMBLY: &str = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,\
                        agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,\
                        undl_link";
const COUNCIL: &str = "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,\
                       subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,modality,undl_link";

const WORDS: [&str; 32] = [
    "protection",
    "of",
    "civilians",
    "and",
    "legal",
    "humanitarian",
    "obligations",
    "international",
    "security",
    "nuclear",
    "disarmament",
    "question",
    "situation",
    "report",
    "the",
    "committee",
    "human",
    "rights",
    "development",
    "cooperation",
    "peacekeeping",
    "financing",
    "territories",
    "self-determination",
    "peoples",
    "programme",
    "budget",
    "United Nations",
    "strengthening",
    "conference",
    "implementation",
    "declaration",
];

const SUBJECTS: [&str; 8] = [
    "TERRITORIES OCCUPIED BY ISRAEL--SETTLEMENT POLICY",
    "NUCLEAR DISARMAMENT",
    "HUMAN RIGHTS--REPORTS",
    "PROGRAMME BUDGET (1996-1997)",
    "PEACEKEEPING OPERATIONS--FINANCING",
    "SELF-DETERMINATION OF PEOPLES",
    "INTERNATIONAL SECURITY",
    "NON-SELF-GOVERNING TERRITORIES",
];

/// Names whose letters or length matter; the others are made from the code.
const NAMES: [(&str, &str); 8] = [
    ("TUR", "TÜRKİYE"),
    ("CIV", "CÔTE D'IVOIRE"),
    ("GBR", "UNITED KINGDOM"),
    ("USA", "UNITED STATES"),
    ("BOL", "BOLIVIA (PLURINATIONAL STATE OF)"),
    ("PRK", "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA"),
    ("VEN", "VENEZUELA (BOLIVARIAN REPUBLIC OF)"),
    ("LAO", "LAO PEOPLE'S DEMOCRATIC REPUBLIC"),
];

/// Numbers from a seed (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }
    fn one<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len() as u64) as usize]
    }
    fn words(&mut self, from: u64, to: u64) -> String {
        let count = from + self.below(to - from);
        let words: Vec<&str> = (0..count).map(|_| self.one(&WORDS)).collect();
        words.join(" ")
    }
}

/// Writes whole roll calls until there are at least `rows` rows; returns what was written.
pub fn file(shape: Shape, seed: u64, rows: u64, out: &mut impl Write) -> io::Result<Vec<Written>> {
    let mut numbers = Numbers(seed);
    writeln!(
        out,
        "{}",
        if shape == Shape::Assembly {
            ASSEMBLY
        } else {
            COUNCIL
        }
    )?;
    let mut written = Vec::new();
    let mut rows_so_far = 0;
    while rows_so_far < rows {
        // The later years have the more votes: in them the Assembly has all its Members.
        let part = rows_so_far as f64 / rows as f64;
        let year = 1946 + (part.powf(0.8) * 79.9) as u16;
        let (month, day) = (1 + numbers.below(12) as u8, 1 + numbers.below(28) as u8);
        let Some(date) = Date::new(year, month, day) else {
            continue;
        };
        let members = seated(shape, date, &mut numbers);
        let roll_call = roll_call(shape, date, &members, written.len() as u64, &mut numbers, out)?;
        rows_so_far += members.len() as u64;
        written.push(roll_call);
    }
    Ok(written)
}

/// Who has a row.
fn seated(shape: Shape, date: Date, numbers: &mut Numbers) -> Vec<MemberId> {
    let mut members = states::members_on(date);
    if shape == Shape::Council {
        let permanent =
            |member: &MemberId| ["CHN", "FRA", "GBR", "RUS", "SUN", "USA"].contains(&member.as_str());
        let mut elected = if date.year() < 1966 { 6 } else { 10 };
        let mut left = members.iter().filter(|member| !permanent(member)).count() as u64;
        members.retain(|member| {
            if permanent(member) {
                return true;
            }
            let chosen = numbers.below(left) < elected;
            left -= 1;
            elected -= u64::from(chosen);
            chosen
        });
    }
    members
}

fn roll_call(
    shape: Shape,
    date: Date,
    members: &[MemberId],
    number: u64,
    numbers: &mut Numbers,
    out: &mut impl Write,
) -> io::Result<Written> {
    let id = 200_000 + number * 7 + numbers.below(7);
    // Nine of ten in favour now and then, half of them in favour at other times.
    let favour = 55 + numbers.below(42);
    let votes: Vec<usize> = members
        .iter()
        .map(|_| match numbers.below(100) {
            lot if lot < favour => 0,
            lot => (1 + (lot % 3)) as usize,
        })
        .collect();
    let mut counts = [0_u16; 4];
    votes.iter().for_each(|&vote| counts[vote] += 1);
    let session = (i32::from(date.year()) - 1945).max(1);
    let (symbol, meeting, title_end) = match shape {
        Shape::Assembly => (
            format!("A/RES/{session}/{}", number % 300 + 1),
            format!("A/{session}/PV.{}", number % 90 + 1),
            " : resolution / adopted by the General Assembly",
        ),
        Shape::Council => (
            format!("S/RES/{}({})", 3000 + number, date.year()),
            format!("S/PV.{}", 1000 + number),
            "",
        ),
    };
    let mut title = numbers.words(6, 22);
    if numbers.below(40) == 0 {
        title = format!("\"{title}\"\nwith a second line");
    }
    let title = quoted(&format!("{title}, {}{title_end}", numbers.words(1, 4)));
    let agenda = quoted(&numbers.words(4, 14).to_uppercase());
    let subjects: Vec<&str> = (0..1 + numbers.below(3))
        .map(|_| numbers.one(&SUBJECTS))
        .collect();
    let subjects = quoted(&subjects.join("|"));
    let draft = format!(
        "{}|{}",
        symbol.replace("RES/", "L."),
        symbol.replace("RES/", "L.1")
    );
    let [yes, no, abstaining, not_voting] = counts;
    let totals = format!("{yes}.0,{no}.0,{abstaining}.0,{not_voting}.0,{}.0", members.len());
    let link = format!("https://digitallibrary.un.org/record/{id}");
    let tail = match shape {
        Shape::Assembly => format!(
            "{date},{session},{symbol},{draft},A/{session}/{},{meeting},{title},{agenda},{subjects},,{totals},{link}",
            number % 500
        ),
        Shape::Council => {
            format!("{date},{symbol},{draft},{meeting},{title},{agenda},{subjects},,{totals},VOTE,{link}")
        }
    };
    for (member, vote) in members.iter().zip(votes) {
        let code = member.as_str();
        let name = NAMES.iter().find(|(other, _)| *other == code);
        let name = name.map_or_else(|| format!("REPUBLIC OF {code}"), |(_, name)| (*name).to_owned());
        write!(out, "{id},{code},{name},")?;
        if shape == Shape::Council {
            let permanent = ["CHN", "FRA", "GBR", "RUS", "SUN", "USA"].contains(&code);
            write!(out, "{},", if permanent { "True" } else { "False" })?;
        }
        writeln!(out, "{},{tail}", ["Y", "N", "A", "X"][vote])?;
    }
    Ok(Written {
        id,
        date,
        symbol,
        counts,
    })
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
