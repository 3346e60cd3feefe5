//! Members' names: the official short name, a shorter one, one for the middle of a sentence; their order.
use crate::letters::plain;
use crate::messages::Texts;
use rules::member::MemberId;

/// The official short name of the United Nations: `Bolivia (Plurinational State of)`. An unknown code is its own
/// name.
#[must_use]
pub fn name(texts: &Texts, member: MemberId) -> String {
    let code = member.as_str();
    texts.find(code).unwrap_or_else(|| code.to_owned())
}

/// A short name for a list: `United Kingdom`. Nothing is abbreviated.
#[must_use]
pub fn short_name(texts: &Texts, member: MemberId) -> String {
    first(texts, member, &["short"])
}

/// The shortest name, for a narrow placard: `Rep. of Korea`.
#[must_use]
pub fn placard_name(texts: &Texts, member: MemberId) -> String {
    first(texts, member, &["placard", "short"])
}

/// The name in the middle of a sentence, with its article where the language wants one: `the United Kingdom`.
#[must_use]
pub fn name_in_sentence(texts: &Texts, member: MemberId) -> String {
    first(texts, member, &["sentence", "short"])
}

/// The name that a member had before, with today's: `Upper Volta (Burkina Faso)`. Nothing where the language never had
/// another one.
#[must_use]
pub fn name_then(texts: &Texts, member: MemberId) -> Option<String> {
    let then = texts.find(&["then-", member.as_str()].concat())?;
    let now = short_name(texts, member);
    (then != now).then(|| texts.say("names-then-now", &[("then", then.into()), ("now", now.into())]))
}

/// How the verb agrees with the name, as a word by which messages choose: `plural` for `les États-Unis`, a gender
/// where the language asks for one; `singular` unless the name says otherwise.
#[must_use]
pub(crate) fn agreement(texts: &Texts, member: MemberId) -> String {
    let own = texts.attribute(member.as_str(), "agrees");
    own.unwrap_or_else(|| "singular".to_owned())
}

/// Members in the alphabetical order of their official names, which in English is the order of seats.
pub fn sort_members(texts: &Texts, members: &mut [MemberId]) {
    // Each into its place: the standard library's sort would weigh more than it saves for two hundred names.
    let mut sorted: Vec<(String, MemberId)> = Vec::with_capacity(members.len());
    for member in &*members {
        let key = order_key(texts, *member);
        let place = sorted.partition_point(|(before, _)| *before <= key);
        sorted.insert(place, (key, *member));
    }
    for (place, (_, member)) in members.iter_mut().zip(sorted) {
        *place = member;
    }
}

/// By what a member is sorted: its name with accents and case set aside, and the article that Arabic joins to it.
#[must_use]
pub fn order_key(texts: &Texts, member: MemberId) -> String {
    let name = name(texts, member);
    name.strip_prefix("ال")
        .unwrap_or(&name)
        .chars()
        .map(plain)
        .collect()
}

/// By what a search compares: the same for any text.
#[must_use]
pub fn search_key(text: &str) -> String {
    text.chars().map(plain).collect()
}

fn first(texts: &Texts, member: MemberId, attributes: &[&str]) -> String {
    let own = attributes
        .iter()
        .find_map(|attribute| texts.attribute(member.as_str(), attribute));
    own.unwrap_or_else(|| name(texts, member))
}
