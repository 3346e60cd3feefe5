//! What the form for a meeting holds.
use crate::address::site_path::joined;
use crate::kit::ui::Ui;
use crate::pages::new_vote::edit::Kind;
use crate::pages::new_vote::rolls::Rolls;
use records::made::{Made, What};
use records::scenario::Scenario;
use records::seating::{NoSeating, Seating};
use rules::member::MemberId;
use wording::messages::Texts;

/// The form as it stands.
pub struct Held {
    /// The meeting in the making.
    pub made: Made,
    /// Whether parts were left out for which the form has no fields.
    pub partial: bool,
    /// The item that is shown, by its key.
    pub shown: u32,
    /// The roll calls as text.
    pub rolls: Rolls,
    /// Who sits there that day.
    pub seating: Result<Seating, NoSeating>,
    /// The meeting; `None` while nobody is seated, or while something is wrong in it.
    pub built: Option<Scenario>,
    /// What an address holds of the meeting; `None` while that is not yet known.
    pub link: Option<String>,
    /// Whether no address can hold it in this browser.
    pub no_link: bool,
    /// Why a file cannot be opened.
    pub problem: Option<String>,
}

impl Held {
    /// Those who have a seat.
    #[must_use]
    pub fn seated(&self) -> Vec<MemberId> {
        let seats = self.seating.as_ref().map(|seating| seating.membership.seats());
        seats.into_iter().flatten().map(|seat| seat.member).collect()
    }
}

/// Where a meeting that somebody made opens: a page of its own, whose preview in messengers says that it is no record.
const FILE: &str = "own.html?";

/// The address of a meeting that somebody made; `link` is what the address holds of it.
#[must_use]
pub fn address(ui: &Ui, link: &str) -> String {
    [&*ui.root, FILE, &joined(ui.lang, link)].concat()
}

/// What an item is called that has no title.
#[must_use]
pub fn item_title(texts: &Texts, what: &What, number: u16) -> String {
    match what {
        What::Motion { kind, .. } => texts.get(&["new-motion-", kind.as_str()].concat()),
        what => texts.say(
            &["new-item-", Kind::of(what).as_str()].concat(),
            &[("number", number.into())],
        ),
    }
}
