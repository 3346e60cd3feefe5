//! A reader's own vote, whole in an address: body, day, matter, title, text, and who voted how. Pure.
//!
//! `?own=security-council&date=2026-05-01&matter=procedural&title=An+agenda&in-favour=CHN.FRA&against=USA`
//!
//! Who is not named does not vote. A link can say anything, so nothing that comes from one is shown as a record.
//! A meeting that is more than one such vote is held whole: `?own=meeting.…`, its file compressed (`link`).
pub mod link;
pub mod meeting;

use crate::address::query::{Part, Query};
use crate::address::url_text::encoded;
use records::asked::Asked;
use records::made::DECLARED;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;
use rules::question::Forum;
use rules::vote::{NotVoting, Vote};
use wording::lang::Lang;

/// What a reader says of a vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Own {
    /// The body.
    pub body: Body,
    /// Where the Assembly votes; without meaning in the Council.
    pub forum: Forum,
    /// The day, whose seats and law hold.
    pub date: Date,
    /// Whether the matter is other than procedural (Council) or important (Assembly).
    pub weighty: bool,
    /// What an important question of the Assembly is; without meaning elsewhere.
    pub asked: Asked,
    /// What it is called; may be empty.
    pub title: String,
    /// What the text says; may be empty.
    pub text: String,
    /// The record of the UN Digital Library that it was read from, by its number.
    pub record: Option<u32>,
    /// Who voted how; who is left out does not vote.
    pub votes: Vec<(MemberId, Vote)>,
}

/// The longest title or text that an address carries: a browser takes some thousand letters in all.
const LONGEST: usize = 600;

/// The columns of an address, in their order.
const COLUMNS: [Vote; 5] = [
    Vote::InFavour,
    Vote::Against,
    Vote::Abstaining,
    Vote::NotVoting(NotVoting::NotParticipating),
    Vote::NotVoting(NotVoting::Absent),
];

impl Own {
    /// A vote that nobody has cast yet.
    #[must_use]
    pub const fn blank(body: Body, date: Date) -> Self {
        Self {
            body,
            forum: Forum::Plenary,
            date,
            weighty: matches!(body, Body::SecurityCouncil),
            asked: DECLARED,
            title: String::new(),
            text: String::new(),
            record: None,
            votes: Vec::new(),
        }
    }

    /// The vote of an address; `None` when the address is of something else. Other parts that are not understood come
    /// back beside it; so does a member in a second column, whose vote in the first column is kept.
    ///
    /// # Errors
    /// When the body or the day is missing or is none: then there is nothing to seat.
    #[must_use]
    pub fn read(query: &str) -> Option<Result<(Self, Vec<String>), String>> {
        Self::take(&mut Query::read(query))
    }

    /// The same, taking its parts out of the query.
    ///
    /// # Errors
    /// As `read`.
    pub fn take(query: &mut Query) -> Option<Result<(Self, Vec<String>), String>> {
        let named = query.get("own")?.to_owned();
        let mut parts: Vec<(String, String)> = Vec::new();
        let mut unknown = query.take(|key, value| {
            is_part(key).then(|| {
                parts.push((key.to_owned(), value.to_owned()));
                true
            })
        });
        let value = |name: &str| {
            let part = parts.iter().find(|(key, _)| key == name)?;
            Some(part.1.clone())
        };
        let Some(body) = Body::from_word(&named) else {
            return Some(Err(format!(
                "`own={named}`: `security-council` or `general-assembly` is expected in the address"
            )));
        };
        let day = value("date").unwrap_or_default();
        let Ok(date) = day.parse() else {
            return Some(Err(format!(
                "`date={day}`: a day such as `date=2025-02-24` is expected in the address"
            )));
        };
        let mut twice = Vec::new();
        let mut own = Self::blank(body, date);
        let mut part = |name: &str, take: &mut dyn FnMut(&str) -> Option<()>| {
            if let Some(value) = value(name)
                && take(&value).is_none()
            {
                unknown.push(format!("{name}={value}"));
            }
        };
        part("forum", &mut |value| {
            Forum::from_word(value).map(|forum| own.forum = forum)
        });
        part("matter", &mut |value| {
            let (weighty, asked) = weight(body, value)?;
            (own.weighty, own.asked) = (weighty, asked);
            Some(())
        });
        for (name, text) in [("title", &mut own.title), ("says", &mut own.text)] {
            part(name, &mut |value| {
                *text = shortened(value);
                // What was cut off is reported with the rest.
                (*text == value.trim()).then_some(())
            });
        }
        part("undl", &mut |value| {
            value.parse().ok().map(|record| own.record = Some(record))
        });
        for vote in COLUMNS {
            part(vote.as_str(), &mut |value| {
                let members: Option<Vec<MemberId>> = value
                    .split(['.', ','])
                    .filter(|code| !code.is_empty())
                    .map(|code| code.parse().ok())
                    .collect();
                for member in members? {
                    match own.votes.iter().find(|(other, _)| *other == member) {
                        None => own.votes.push((member, vote)),
                        Some((_, first)) if *first == vote => {}
                        Some(_) => twice.push(format!("{}={member}", vote.as_str())),
                    }
                }
                Some(())
            });
        }
        unknown.extend(twice);
        Some(Ok((own, unknown)))
    }

    /// The form that an address fills in, as far as it is understood, and the parts that are not.
    #[must_use]
    pub fn filled_in(query: &str, today: Date) -> (Self, Vec<String>) {
        let mut query = Query::read(query);
        // The language is read where the page is opened.
        let mut unknown = query.take(|key, value| (key == "lang").then(|| Lang::from_code(value).is_some()));
        let named = |key: &str| format!("{key}={}", query.get(key).unwrap_or_default());
        let (body, day) = (named("own"), named("date"));
        let known = query
            .get("own")
            .is_some_and(|word| Body::from_word(word).is_some());
        let own = match Self::take(&mut query) {
            Some(Ok((own, parts))) => {
                unknown.extend(parts);
                Some(own)
            }
            Some(Err(_)) => {
                unknown.push(if known { day } else { body });
                None
            }
            None => None,
        };
        unknown.extend(query.parts.iter().map(Part::text));
        (
            own.unwrap_or_else(|| Self::blank(Body::SecurityCouncil, today)),
            unknown,
        )
    }

    /// Its parts of an address.
    #[must_use]
    pub fn write(&self) -> String {
        let mut parts = vec![format!("own={}&date={}", self.body.as_str(), self.date)];
        if self.body == Body::GeneralAssembly && self.forum != Forum::Plenary {
            parts.push(format!("forum={}", self.forum.as_str()));
        }
        let why = self.body == Body::GeneralAssembly && self.asked != DECLARED;
        if self.weighty && why {
            parts.push(format!("matter={}", self.asked.as_str()));
        } else if self.weighty != Self::blank(self.body, self.date).weighty {
            parts.push(format!("matter={}", weight_word(self.body, self.weighty)));
        }
        for (name, text) in [("title", &self.title), ("says", &self.text)] {
            if !text.is_empty() {
                parts.push(format!("{name}={}", encoded(&shortened(text))));
            }
        }
        parts.extend(self.record.map(|record| format!("undl={record}")));
        for vote in COLUMNS {
            let members: Vec<&str> = self
                .votes
                .iter()
                .filter(|(_, cast)| *cast == vote)
                .map(|(member, _)| member.as_str())
                .collect();
            if !members.is_empty() {
                parts.push(format!("{}={}", vote.as_str(), members.join(".")));
            }
        }
        parts.join("&")
    }
}

/// The parts of an address that are read here.
#[must_use]
pub fn is_part(name: &str) -> bool {
    ["own", "date", "forum", "matter", "title", "says", "undl"].contains(&name)
        || COLUMNS.iter().any(|vote| vote.as_str() == name)
}

fn shortened(text: &str) -> String {
    text.trim().chars().take(LONGEST).collect()
}

/// The word for what the matter is.
#[must_use]
pub const fn weight_word(body: Body, weighty: bool) -> &'static str {
    match (body, weighty) {
        (Body::SecurityCouncil, true) => "all-other",
        (Body::SecurityCouncil, false) => "procedural",
        (Body::GeneralAssembly, true) => "important",
        (Body::GeneralAssembly, false) => "other",
    }
}

/// Whether a matter is weighty by its word, and what an important question is: `important` alone says that the Assembly
/// declared it so.
fn weight(body: Body, word: &str) -> Option<(bool, Asked)> {
    let named = |weighty: &bool| weight_word(body, *weighty) == word;
    if let Some(weighty) = [true, false].into_iter().find(named) {
        return Some((weighty, DECLARED));
    }
    let found = Asked::ALL.into_iter().find(|one| one.as_str() == word);
    found
        .filter(|one| body == Body::GeneralAssembly && !one.is_plain())
        .map(|asked| (true, asked))
}
