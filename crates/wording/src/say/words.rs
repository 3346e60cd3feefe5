//! Pieces that several sentences need: capitals, numbers in words, lists of members, shares in per cent.
use crate::arg::Arg;
use crate::messages::Texts;
use crate::{names, plural};
use rules::member::MemberId;
use rules::votes::SomeMembers;

/// How many members a list names before it says how many others there are.
const NAMED: usize = 6;

/// The text with a capital first letter: Latin and Cyrillic have one, Arabic and Chinese do not.
pub(crate) fn sentence(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut first = true;
    for letter in text.chars() {
        // A mark that keeps directions apart is not a letter.
        if first && !matches!(letter, '\u{2067}' | '\u{2068}') {
            out.push(capital(letter));
            first = false;
        } else {
            out.push(letter);
        }
    }
    out
}

/// The capital of a letter, by the distance that the three alphabets in use share. The standard library's table
/// of all alphabets would weigh more than every sentence here.
const fn capital(letter: char) -> char {
    let distance = match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'а'..='я' => 0x20,
        _ => return letter,
    };
    match char::from_u32((letter as u32).saturating_sub(distance)) {
        Some(capital) => capital,
        None => letter,
    }
}

/// A number in words up to ten, in digits beyond.
pub(crate) fn count_word(texts: &Texts, count: u16) -> String {
    texts
        .find(&key("number-", &count.to_string()))
        .unwrap_or_else(|| texts.number(count.into()))
}

/// Members as a list, in the middle of a sentence: `France and the United Kingdom`.
pub(crate) fn members(texts: &Texts, members: &[MemberId], others: u16) -> String {
    let named = if members.len() > NAMED {
        NAMED.saturating_sub(1)
    } else {
        members.len()
    };
    let mut items: Vec<String> = members
        .iter()
        .take(named)
        .map(|member| names::name_in_sentence(texts, *member))
        .collect();
    let left = members.len().saturating_sub(named).saturating_add(others.into());
    if left > 0 {
        items.push(texts.say("who-others", &[("count", left.into())]));
    }
    texts.list(&items)
}

/// Permanent members, some perhaps without a name, how many they are and how their verb agrees.
pub(crate) fn who(texts: &Texts, who: &SomeMembers) -> [(&'static str, Arg); 3] {
    either(texts, who, "who-permanent")
}

/// Members of the Council, permanent or not and some perhaps without a name, how many they are and how their verb
/// agrees.
pub(crate) fn any_who(texts: &Texts, who: &SomeMembers) -> [(&'static str, Arg); 3] {
    either(texts, who, "change-members")
}

fn either(texts: &Texts, who: &SomeMembers, nameless: &str) -> [(&'static str, Arg); 3] {
    let list = if who.members.is_empty() {
        texts.say(nameless, &[("count", who.unnamed.into())])
    } else {
        members(texts, &who.members, who.unnamed)
    };
    [
        ("members", list.into()),
        ("count", who.count().into()),
        ("agrees", agreement(texts, &who.members, who.unnamed).into()),
    ]
}

/// How the verb agrees with a list of members: one name as it says itself, a number as numbers do.
pub(crate) fn agreement(texts: &Texts, members: &[MemberId], unnamed: u16) -> String {
    let singular = match (members, unnamed) {
        ([only], 0) => return names::agreement(texts, *only),
        ([], _) => plural::category(texts.lang(), unnamed.into()) == "one",
        _ => false,
    };
    if singular { "singular" } else { "plural" }.to_owned()
}

/// A share in per cent with one decimal, from whole numbers: rounded to the nearest tenth, halves up.
pub(crate) fn percent(texts: &Texts, part: u16, all: u16) -> String {
    let (part, all) = (u32::from(part), u32::from(all));
    let tenths = part
        .saturating_mul(2000)
        .saturating_add(all)
        .checked_div(all.saturating_mul(2))
        .unwrap_or(0);
    let whole = Arg::Number((tenths / 10).into());
    texts.say(
        "percent",
        &[("whole", whole), ("tenths", Arg::Number((tenths % 10).into()))],
    )
}

/// A key made of two parts.
pub(crate) fn key(stem: &str, rest: &str) -> String {
    let mut key = String::with_capacity(stem.len().saturating_add(rest.len()));
    key.push_str(stem);
    key.push_str(rest);
    key
}
