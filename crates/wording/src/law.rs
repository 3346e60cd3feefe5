//! The law in our own words: each provision with its name, its content and its official text.
use crate::messages::Texts;
use crate::say::words::key;
use rules::provision::Provision;

/// A provision as it is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProvisionText {
    /// `Charter, Article 27(3)`.
    pub label: String,
    /// `Charter 27(3)`.
    pub short: String,
    /// What it is about, in a few words.
    pub title: String,
    /// What it says, in our own words.
    pub text: String,
    /// The official text, where there is one.
    pub url: Option<String>,
}

/// Whether the words of a provision are at hand. The short name always is; in the browser the rest is loaded when
/// it is asked for ([`crate::table::shipped`]).
#[must_use]
pub fn is_loaded(texts: &Texts, provision: Provision) -> bool {
    texts.has(provision.key())
}

/// A provision in words.
#[must_use]
pub fn provision(texts: &Texts, provision: Provision) -> ProvisionText {
    let stem = provision.key();
    let attribute = |name: &str| key(stem, name);
    ProvisionText {
        label: texts.get(stem),
        short: texts.get(&attribute(".short")),
        title: texts.get(&attribute(".title")),
        text: texts.get(&attribute(".text")),
        url: texts.find(&attribute(".url")),
    }
}
