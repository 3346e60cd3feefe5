//! State ↔ query string, pure: a scenario's name and the differences from it. A person can read and write it:
//! `?meeting=sc-2025-02-24&at=sc-115&sc-115=RUS:abstaining&sc-2774=FRA:against,GBR:against`.
//!
//! | part | meaning |
//! |---|---|
//! | `lang=fr` | the language; the browser's when left out |
//! | `meeting=sc-2025-02-24` | the meeting; the first one when left out |
//! | `at=sc-115` | the item shown; the last one when left out |
//! | `file=my-meeting` | a meeting of a file that the reader has to open again |
//! | `own=security-council` | a vote of the reader's own, with the parts that `own` describes |
//! | `text=clean` | the text without marks |
//! | `present=yes` | for a projector: large, the verdict hidden |
//! | `view=list` | the seats of the Assembly as a list; `map` as a map |
//! | `colours=board` | the votes in the colours of the board |
//! | `group=EU` | of them, one group alone |
//! | `sc-2774=FRA:against` | in the vote on that item, France votes against; `FRA.GBR:against` is written where many change |
//! | `ga-L13=BRA:was-abstaining` | Brazil, whose vote is not known, is taken to have abstained |
//! | `ga-L13=BRA:was-abstaining:against` | and votes against |
//! | `sc-115=carried` | the reader supposes that the item was carried; `not-carried` that it was not |
//! | `ga-L13=20:in-favour:against` | twenty members without a name vote against; `2p` means permanent members |
//!
//! Reading is total: what is not understood is dropped and reported.
use crate::address::query::Query;
use crate::address::site_path::{FLAGSHIP, SitePath};
use crate::model::changes::{CountMove, ItemChanges, MemberChange};
use crate::model::custom_vote;
use crate::model::opening::{Opening, Place};
use crate::model::state::State;
use crate::model::view_options::TextView;
use crate::model::view_options::{Colours, Present, View};
use crate::text::notice::Notice;
use records::changes_text::{Token, read_token, tokens};
use records::groups::GroupName;
use records::scenario::Scenario;
use rules::membership::Body;
use rules::vote::Vote;
use rules::votes::Votes;
use std::rc::Rc;
use wording::lang::Lang;

/// An address, read but not yet held against its meeting.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MeetingAddress {
    /// The language, where one is asked for.
    pub lang: Option<Lang>,
    /// The parts of a vote that the address holds whole (`custom_vote`), as a query.
    pub own: Option<String>,
    /// The name of the meeting of a file, which no address holds.
    pub file: Option<String>,
    /// The meeting, by its name: small letters, digits and hyphens.
    pub meeting: Option<String>,
    /// Whether the meeting is named by the page, not by the query.
    pub page: bool,
    /// The item shown, by its name.
    pub at: Option<String>,
    /// Whether the text is shown clean.
    pub clean: bool,
    /// Whether it is presented.
    pub present: bool,
    /// How the seats are shown.
    pub view: View,
    /// The group that alone is shown.
    pub group: Option<GroupName>,
    /// The colours of the votes.
    pub colours: Colours,
    /// The rest: item names and what is changed there.
    pub items: Vec<(String, String)>,
    /// Parts that were not understood, as they stood.
    pub unknown: Vec<String>,
}

impl MeetingAddress {
    /// Reads a query string, with or without its question mark.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let (mut address, mut query) = (Self::default(), Query::read(query));
        if query.get("own").is_some() {
            let (own, others) = query
                .parts
                .into_iter()
                .partition(|part| custom_vote::is_part(&part.key));
            address.own = Some(Query { parts: own }.write());
            query.parts = others;
        }
        let unknown = query.take(|key, value| address.take(key, value));
        address.unknown.extend(unknown);
        for part in query.parts {
            match part.value.as_deref() {
                Some(value) if is_name(&part.key) && !value.is_empty() => {
                    address.items.push((part.key, value.to_owned()));
                }
                _ => address.unknown.push(part.text()),
            }
        }
        address
    }

    /// Takes a part with a key of its own, and says whether it is understood; `None` for the name of an item.
    fn take(&mut self, key: &str, value: &str) -> Option<bool> {
        /// Keeps what was read; whether anything was.
        fn keep<T>(place: &mut T, read: Option<T>) -> bool {
            read.map(|read| *place = read).is_some()
        }
        let name = || Some(value.to_owned()).filter(|name| is_name(name));
        Some(match key {
            "lang" => keep(&mut self.lang, Lang::from_code(value).map(Some)),
            "meeting" => keep(&mut self.meeting, name().map(Some)),
            "at" => keep(&mut self.at, name().map(Some)),
            "file" => keep(&mut self.file, name().map(Some)),
            "present" => keep(&mut self.present, (value == "yes").then_some(true)),
            "text" => {
                let clean = match value {
                    "clean" => Some(true),
                    "tracked" => Some(false),
                    _ => None,
                };
                keep(&mut self.clean, clean)
            }
            "colours" => {
                let board = Some(value) == Colours::Board.word();
                keep(&mut self.colours, board.then_some(Colours::Board))
            }
            "view" => keep(&mut self.view, View::from_word(value)),
            "group" => keep(&mut self.group, GroupName::from_word(value).map(Some)),
            _ => return None,
        })
    }

    /// Reads a whole address. What the query says holds; what it leaves out, the page says.
    #[must_use]
    pub fn of(spot: &SitePath) -> Self {
        let mut address = Self::read(&spot.query);
        if spot.lang.is_some() {
            address.lang = address.lang.or(spot.lang);
            address.page = address.meeting.is_none() && address.own.is_none() && is_name(&spot.name);
        }
        if address.page {
            address.meeting = Some(spot.name.clone());
        }
        address
    }

    /// The meeting to open.
    #[must_use]
    pub fn meeting(&self) -> &str {
        self.meeting.as_deref().unwrap_or(FLAGSHIP)
    }

    /// The meeting as the address has it; what does not fit is dropped and reported.
    #[must_use]
    pub fn open(&self, scenario: Rc<Scenario>) -> Opening {
        let mut opening = Opening::on_the_record(Rc::clone(&scenario));
        let mut unknown = self.unknown.clone();
        if self.clean {
            opening.text = TextView::Clean;
        }
        if self.present {
            opening.present = Present::Hidden;
        }
        opening.colours = self.colours;
        if let Some(at) = &self.at {
            match scenario.item_index(at) {
                Some(item) => opening.selected = item,
                None => unknown.push(format!("at={at}")),
            }
        }
        // The Council has one table and no groups to look at.
        if scenario.body == Body::GeneralAssembly {
            (opening.view, opening.group) = (self.view, self.group);
        } else {
            let view = Some(self.view).filter(|view| *view != View::default());
            unknown.extend(view.map(|view| format!("view={}", view.as_str())));
            unknown.extend(self.group.map(|group| format!("group={}", group.as_str())));
        }
        // Of what is said of a member twice the first counts.
        let mut said: Vec<(&str, Token)> = Vec::new();
        for (name, list) in &self.items {
            let found = scenario
                .item_index(name)
                .and_then(|item| Some((&scenario.items.get(item)?.votes, opening.changes.get_mut(item)?)));
            let Some((recorded, changes)) = found else {
                unknown.push(format!("{name}={list}"));
                continue;
            };
            for token in tokens(list) {
                let read = read_token(&token).filter(|read| !contradicts(&said, name, *read));
                match read.and_then(|read| Some((read, with_token(changes, recorded, read)?))) {
                    Some((read, changed)) => {
                        *changes = changed;
                        said.push((name, read));
                    }
                    None => unknown.push(format!("{name}={token}")),
                }
            }
        }
        if self.page {
            opening.place = Place::Page;
        }
        if let Some(own) = &self.own {
            opening.place = Place::Own(own.as_str().into());
        }
        let file = self.file.iter().cloned().map(Notice::FileNotHere);
        opening.notices = file.chain(unknown.into_iter().map(Notice::AddressPart)).collect();
        opening
    }
}

/// Where a meeting stands as a reader has it: on the page that it was opened on, in the language that is spoken; at the
/// root in the one that was asked for.
#[must_use]
pub fn spot(state: &State, spoken: Lang, asked: Option<Lang>) -> SitePath {
    let query = write(state);
    match state.place {
        Place::Page => SitePath {
            lang: Some(spoken),
            name: state.scenario.id.clone(),
            query,
        },
        _ => SitePath::default().asking(&query, asked),
    }
}

/// The page of a state in a language, as links from elsewhere name it: that of its meeting, where it has one.
#[must_use]
pub fn page(state: &State, lang: Lang) -> SitePath {
    let mut state = state.clone();
    if state.place == Place::Library {
        state.place = Place::Page;
    }
    spot(&state, lang, Some(lang))
}

/// The query string of a state, without its question mark; empty for the first meeting on the record.
#[must_use]
pub fn write(state: &State) -> String {
    let scenario = &state.scenario;
    let mut parts = Vec::new();
    let last = scenario.items.len().saturating_sub(1);
    match &state.place {
        Place::Library if scenario.id != FLAGSHIP || state.selected != last || state.is_changed() => {
            parts.push(format!("meeting={}", scenario.id));
        }
        Place::Library | Place::Page => {}
        Place::Own(own) => parts.push(own.to_string()),
        // No address holds a whole meeting: this one is told apart from others, and says so where it is opened.
        Place::File => return format!("file={}", scenario.id),
    }
    if state.selected != last
        && let Some(item) = scenario.items.get(state.selected)
    {
        parts.push(format!("at={}", item.id));
    }
    if state.text == TextView::Clean {
        parts.push("text=clean".to_owned());
    }
    if state.present != Present::Off {
        parts.push("present=yes".to_owned());
    }
    if state.view != View::default() {
        parts.push(format!("view={}", state.view.as_str()));
    }
    if let Some(group) = state.group {
        parts.push(format!("group={}", group.as_str()));
    }
    parts.extend(state.colours.word().map(|word| format!("colours={word}")));
    for (item, changes) in scenario.items.iter().zip(state.changes.iter()) {
        if !changes.is_empty() {
            parts.push(format!("{}={}", item.id, write_changes(changes)));
        }
    }
    parts.join("&")
}

/// Where more members of an item change, those with the same change are written together: a host may refuse an address of
/// more than 8,000 letters.
const MANY: usize = 30;

fn write_changes(changes: &ItemChanges) -> String {
    let change = |change: MemberChange| match (change.assumed, change.vote) {
        (Some(assumed), Some(vote)) => format!("was-{}:{}", assumed.as_str(), vote.as_str()),
        (Some(assumed), None) => format!("was-{}", assumed.as_str()),
        (None, vote) => vote.map_or("", Vote::as_str).to_owned(),
    };
    let mut groups: Vec<(String, MemberChange)> = Vec::new();
    for (member, change) in changes.members() {
        let same = |(_, other): &&mut (String, MemberChange)| other == change;
        match groups
            .iter_mut()
            .find(same)
            .filter(|_| changes.members().len() > MANY)
        {
            Some((members, _)) => *members += &[".", member.as_str()].concat(),
            None => groups.push((member.to_string(), *change)),
        }
    }
    let moved = |moved: &CountMove| {
        let class = if moved.permanent { "p" } else { "" };
        format!(
            "{}{class}:{}:{}",
            moved.count,
            moved.from.as_str(),
            moved.to.as_str()
        )
    };
    let members = groups.iter().map(|(who, of)| [who, ":", &change(*of)].concat());
    let supposed = changes.supposed().map(|supposed| supposed.as_str().to_owned());
    let votes = members.chain(changes.moves().iter().map(moved));
    let tokens: Vec<String> = supposed.into_iter().chain(votes).collect();
    tokens.join(",")
}

/// Whether something else was said of the same member in the same vote.
fn contradicts(said: &[(&str, Token)], item: &str, token: Token) -> bool {
    let Token::Member { member, .. } = token else {
        return false;
    };
    let same = |other: &Token| matches!(other, Token::Member { member: other, .. } if *other == member);
    said.iter()
        .any(|(name, other)| *name == item && same(other) && *other != token)
}

fn with_token(changes: &ItemChanges, recorded: &Votes, token: Token) -> Option<ItemChanges> {
    match token {
        // Only one thing can be supposed of a vote.
        Token::Suppose(supposed) => {
            let open = changes.supposed().is_none();
            open.then(|| changes.supposing(Some(supposed)))
        }
        Token::Move {
            permanent,
            from,
            to,
            count,
        } => {
            let moved = CountMove {
                permanent,
                from,
                to,
                count,
            };
            changes.with_move(recorded, moved).ok()
        }
        Token::Member {
            member,
            assumed,
            vote,
        } => {
            // A vote that is the recorded one is no change, and one that is not known must be assumed first.
            let before = recorded.of(member).or(assumed)?;
            let vote = vote.filter(|vote| *vote != before);
            let change = MemberChange { assumed, vote };
            changes.with(recorded, member, change).ok()
        }
    }
}

fn is_name(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !text.is_empty() && text.len() <= 80 && text.bytes().all(fits)
}
