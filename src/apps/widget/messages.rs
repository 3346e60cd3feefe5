//! What the widget and the page around it tell each other. Pure: texts out, fields in.
//!
//! To the page, as objects:
//! - `{type: "un-vote:height", height}`: how high the widget is, in whole pixels, whenever that changes;
//! - `{type: "un-vote:ready", …}` once and `{type: "un-vote:change", …}` after every change, with `meeting`, `item`,
//!   `outcome`, `tally` (an object with `in-favour`, `against`, `abstaining`, `not-voting`), `changes` (a list of objects with
//!   `item`, and either `member` and `vote`, or `count`, `from` and `to`, or `supposed`) and `address`, the part of an address that brings
//!   all of it back;
//! - the height once more for AMP (`{sentinel: "amp", type: "embed-size", height}`) and for pym.js (a text).
//!
//! From the page, where it is the frame's own parent:
//! - `{type: "un-vote:set", member, vote, item}`: a vote; without `item`, in the vote that is shown;
//! - `{type: "un-vote:set", changes}`: all changes, as an address has them; nothing else stays changed;
//! - `{type: "un-vote:suppose", item, supposed}`: that the item was `carried` or `not-carried`; `by-votes` takes that back;
//! - `{type: "un-vote:reset"}`: the whole day back on the record;
//! - `{type: "un-vote:show", item}`: another step;
//! - `{type: "un-vote:hello"}`: say again how high the widget is and what it shows;
//! - `{type: "un-vote:language", lang}`, `{type: "un-vote:theme", theme}`.
use crate::embed::look::Theme;
use crate::model::address::{self, MeetingAddress};
use crate::model::replay::Replay;
use crate::model::session::Session;
use crate::model::state::{Action, State};
use rules::decision::{Ground, Outcome};
use rules::member::MemberId;
use rules::supposition::Supposed;
use rules::vote::Vote;
use rules::votes::change::Change;
use std::rc::Rc;
use wording::lang::Lang;

/// Something that the page around the frame asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Command {
    /// A member's vote, on the item of a name or on the one that is shown.
    Set(Option<String>, MemberId, Vote),
    /// All changes, as an address has them.
    Changes(String),
    /// What is supposed of the item of a name, or nothing any more.
    Suppose(String, Option<Supposed>),
    /// The whole day back on the record.
    Reset,
    /// Show an item.
    Show(String),
    /// Speak another language.
    Language(Lang),
    /// Light or dark.
    Theme(Theme),
    /// Say again what was said.
    Hello,
}

impl Command {
    /// Reads a message by its fields, those of them that are texts; `None` for a message that is not for the widget.
    pub fn read(field: impl Fn(&str) -> Option<String>) -> Option<Result<Self, String>> {
        let word = field("type")?;
        let word = word.strip_prefix("un-vote:")?;
        let wrong = |what: &str, expected: &str| {
            let is = field(what).unwrap_or_default();
            format!("widget: `{is}` as `{what}` of `un-vote:{word}` is left aside: {expected} is expected")
        };
        Some(match word {
            "set" => match field("changes") {
                Some(changes) => Ok(Self::Changes(changes)),
                None => {
                    let member = field("member").and_then(|member| member.parse().ok());
                    let vote = field("vote").and_then(|vote| Vote::from_word(&vote));
                    match (member, vote) {
                        (Some(member), Some(vote)) => Ok(Self::Set(field("item"), member, vote)),
                        (None, _) => Err(wrong("member", "a code such as FRA")),
                        _ => Err(wrong(
                            "vote",
                            "in-favour, against, abstaining or not-participating",
                        )),
                    }
                }
            },
            "suppose" => {
                let supposed = match field("supposed").as_deref() {
                    Some("by-votes") => Some(None),
                    word => word.and_then(Supposed::from_word).map(Some),
                };
                match (field("item"), supposed) {
                    (Some(item), Some(supposed)) => Ok(Self::Suppose(item, supposed)),
                    (None, _) => Err(wrong("item", "the name of an item")),
                    _ => Err(wrong("supposed", "carried, not-carried or by-votes")),
                }
            }
            "reset" => Ok(Self::Reset),
            "hello" => Ok(Self::Hello),
            "show" => field("item")
                .map(Self::Show)
                .ok_or_else(|| wrong("item", "the name of an item")),
            "language" => field("lang")
                .and_then(|lang| Lang::from_code(&lang))
                .map(Self::Language)
                .ok_or_else(|| wrong("lang", "ar, zh, en, fr, ru or es")),
            "theme" => field("theme")
                .and_then(|theme| Theme::from_word(&theme))
                .map(Self::Theme)
                .ok_or_else(|| wrong("theme", "light, dark or auto")),
            _ => return None,
        })
    }
}

impl Command {
    /// What it changes in the meeting that is shown; it may change what readers may not. `None` where it names nothing of the
    /// meeting, or is about something else.
    #[must_use]
    pub fn action(self, session: &Session) -> Option<Action> {
        let state = &session.state;
        let place = |name: &str| state.scenario.item_index(name);
        match self {
            Self::Set(item, member, to) => {
                let item = item.map_or(Some(state.selected), |name| place(&name))?;
                let known = state.scenario.items.get(item)?.votes.of(member).is_some();
                let change = match known {
                    true => Change::Vote { member, to },
                    false => Change::Assume { member, vote: to },
                };
                Some(Action::Apply(Rc::new([(item, change)])))
            }
            Self::Changes(changes) => {
                let mut opening = MeetingAddress::read(&changes).open(Rc::clone(&state.scenario));
                opening.selected = state.selected;
                Some(Action::Open(Rc::new(opening)))
            }
            Self::Suppose(item, supposed) => place(&item).map(|item| Action::Suppose(item, supposed)),
            Self::Reset => Some(Action::RecordAll),
            Self::Show(item) => place(&item).map(Action::Select),
            Self::Language(_) | Self::Theme(_) | Self::Hello => None,
        }
    }
}

/// The height, in the three ways that pages understand: two objects as JSON, and for pym.js a text.
#[must_use]
pub fn height(pixels: u32, pym: Option<&str>) -> ([String; 2], Option<String>) {
    let objects = [
        format!("{{\"type\":\"un-vote:height\",\"height\":{pixels}}}"),
        format!("{{\"sentinel\":\"amp\",\"type\":\"embed-size\",\"height\":{pixels}}}"),
    ];
    (
        objects,
        pym.map(|id| format!("pymxPYMx{id}xPYMxheightxPYMx{pixels}")),
    )
}

/// What the widget shows, as JSON; `word` is `ready` or `change`.
#[must_use]
pub fn shown(word: &str, state: &State, day: &Replay) -> Option<String> {
    let at = state.selected;
    let (item, step, votes) = (
        state.scenario.items.get(at)?,
        day.steps.get(at)?,
        day.votes.get(at)?,
    );
    let tally = votes.tally();
    let changes = state.scenario.items.iter().zip(state.changes.iter());
    let changes: Vec<String> = changes
        .flat_map(|(item, changes)| {
            let change = move |change: Change| one_change(&item.id, change);
            let supposed = changes.supposed().map(|supposed| {
                let supposed = supposed.as_str();
                format!("{{\"item\":{},\"supposed\":\"{supposed}\"}}", quoted(&item.id))
            });
            supposed.into_iter().chain(changes.list().into_iter().map(change))
        })
        .collect();
    let meeting = &state.scenario.id;
    Some(format!(
        "{{\"type\":\"un-vote:{word}\",\"meeting\":{},\"item\":{},\"outcome\":\"{}\",\
         \"tally\":{{\"in-favour\":{},\"against\":{},\"abstaining\":{},\"not-voting\":{}}},\
         \"changes\":[{}],\"address\":{}}}",
        quoted(meeting),
        quoted(&item.id),
        outcome(&step.outcome()),
        tally.in_favour,
        tally.against,
        tally.abstaining,
        tally.not_voting(),
        changes.join(","),
        quoted(&address::write(state)),
    ))
}

/// An outcome in a word for programs.
#[must_use]
pub const fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted | Outcome::Incorporated => "adopted",
        Outcome::NotAdopted(Ground::DidNotConcur(_)) => "vetoed",
        Outcome::NotAdopted(_) => "not-adopted",
        Outcome::NotPut(_) | Outcome::Withdrawn => "not-put",
        Outcome::Supposed(Supposed::Carried) => "supposed-carried",
        Outcome::Supposed(Supposed::NotCarried) => "supposed-not-carried",
        _ => "undecided",
    }
}

fn one_change(item: &str, change: Change) -> String {
    let item = quoted(item);
    match change {
        Change::Vote { member, to: vote } | Change::Assume { member, vote } => {
            format!(
                "{{\"item\":{item},\"member\":\"{member}\",\"vote\":\"{}\"}}",
                vote.as_str()
            )
        }
        Change::Move { from, to, count, .. } => format!(
            "{{\"item\":{item},\"count\":{count},\"from\":\"{}\",\"to\":\"{}\"}}",
            from.as_str(),
            to.as_str()
        ),
    }
}

/// A text as JSON has it.
fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => json.extend(['\\', letter]),
            letter if letter.is_control() => json += &format!("\\u{:04x}", u32::from(letter)),
            letter => json.push(letter),
        }
    }
    json.push('"');
    json
}
