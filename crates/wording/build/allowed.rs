//! What a language may have: its plural forms, and the keys and variables that English has not.
use super::Table;
use fluent_syntax::ast::Comment;
use std::collections::BTreeSet;

/// Attributes that any message may take in a language that English does not have: how a name agrees with its verb.
const OWN_ATTRIBUTES: [&str; 1] = ["agrees"];

impl Table {
    /// Whether a key is an attribute that another language may add: the message is there, and so is the attribute
    /// on some message (a name takes an article in one language and not in another).
    pub(super) fn allows(&self, key: &str) -> bool {
        let Some((message, attribute)) = key.split_once('.') else {
            return false;
        };
        let same = |other: &String| other.split_once('.').is_some_and(|(_, name)| name == attribute);
        self.messages.contains_key(message)
            && (OWN_ATTRIBUTES.contains(&attribute) || self.messages.keys().any(same))
    }

    /// Whether the code has a value for a variable where it says this message: English uses it there or in another
    /// attribute, or a comment offers it. Where there are `$members` with their `$count` it also says how their verb
    /// `$agrees`.
    pub(super) fn has_variable(&self, key: &str, name: &str) -> bool {
        let stem = stem_of(key);
        let used = |name: &str| {
            let mut family = self.messages.iter().filter(|(other, _)| stem_of(other) == stem);
            family.any(|(_, message)| message.variables.contains(name))
        };
        let offered = self.offered.get(stem);
        used(name)
            || (name == "agrees" && used("members") && used("count"))
            || offered.is_some_and(|offered| offered.contains(name))
    }
}

fn stem_of(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// The variables that a comment names.
pub(super) fn named_in(comment: Option<&Comment<&str>>) -> BTreeSet<String> {
    let lines = comment.map_or(&[][..], |comment| &comment.content);
    let after_signs = lines.iter().flat_map(|line| line.split('$').skip(1));
    let names = after_signs.map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        rest.get(..end.unwrap_or(rest.len())).unwrap_or("").to_owned()
    });
    names.collect()
}

/// The plural categories that whole numbers have in a language. Millions (`many` in French and Spanish) may be
/// left out.
pub(super) fn plural_categories(
    code: &str,
) -> Result<(&'static [&'static str], &'static [&'static str]), String> {
    Ok(match code {
        "ar" => (
            &["zero", "one", "two", "few", "many", "other"],
            &["one", "two", "few", "many"],
        ),
        "en" => (&["one", "other"], &["one", "other"]),
        "es" | "fr" => (&["one", "many", "other"], &["one", "other"]),
        "ru" => (&["one", "few", "many", "other"], &["one", "few", "many"]),
        "zh" => (&["other"], &[]),
        _ => {
            return Err(format!(
                "locales/{code}: `{code}` is not a language of the United Nations: use ar, zh, en, fr, ru or es"
            ));
        }
    })
}
