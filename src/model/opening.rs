//! A meeting as it is opened: where it comes from, and what an address changes in it.
use crate::model::changes::ItemChanges;
use crate::model::custom_vote::Own;
use crate::model::view_options::TextView;
use crate::model::view_options::{Colours, Present, View};
use crate::text::notice::Notice;
use records::groups::GroupName;
use records::scenario::{OwnVote, Scenario};
use rules::supposition::Supposed;
use std::rc::Rc;

/// Where a meeting comes from, and so how an address can name it.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Place {
    /// From the library: by its name.
    #[default]
    Library,
    /// From the library: by a page of its own.
    Page,
    /// From an address, which holds all of it: those of its parts, as `custom_vote` writes them.
    Own(Rc<str>),
    /// From a file of the reader's: no address can name it.
    File,
}

impl Place {
    /// The `dir` of the meeting's own texts: those of a reader or of a file may be of any language.
    #[must_use]
    pub const fn direction(&self) -> Option<&'static str> {
        match self {
            Self::Library | Self::Page => None,
            Self::Own(_) | Self::File => Some("auto"),
        }
    }
}

/// A meeting and how an address has it.
#[derive(Clone, PartialEq, Debug)]
pub struct Opening {
    /// The meeting.
    pub scenario: Rc<Scenario>,
    /// Where it comes from.
    pub place: Place,
    /// The item that is shown.
    pub selected: usize,
    /// What is changed, item by item.
    pub changes: Vec<ItemChanges>,
    /// How the text is shown.
    pub text: TextView,
    /// Whether it is presented.
    pub present: Present,
    /// How the seats are shown.
    pub view: View,
    /// The group that alone is shown.
    pub group: Option<GroupName>,
    /// The colours of the votes.
    pub colours: Colours,
    /// Parts of the address that were not understood.
    pub notices: Vec<Notice>,
}

impl Opening {
    /// Whether it is as recorded, at its last vote, and shown as pages are before scripts run.
    #[must_use]
    pub fn is_on_the_record(&self) -> bool {
        let first = Self {
            place: self.place.clone(),
            ..Self::on_the_record(Rc::clone(&self.scenario))
        };
        *self == first
    }

    /// A meeting on the record, at its last vote.
    #[must_use]
    pub fn on_the_record(scenario: Rc<Scenario>) -> Self {
        let selected = scenario.items.len().saturating_sub(1);
        let changes = vec![ItemChanges::default(); scenario.items.len()];
        Self {
            scenario,
            place: Place::default(),
            selected,
            changes,
            text: TextView::default(),
            present: Present::default(),
            view: View::default(),
            group: None,
            colours: Colours::default(),
            notices: Vec::new(),
        }
    }

    /// A meeting from a file of the reader's. One that an address can carry has such an address from then on.
    #[must_use]
    pub fn from_file(mut scenario: Rc<Scenario>) -> Self {
        let own = Own::of(&scenario);
        // What its reader supposed is a change of this one, who can take it back.
        let items = scenario.meeting.items.iter();
        let supposed: Vec<Option<Supposed>> = items.map(|item| item.supposed).collect();
        if supposed.iter().any(Option::is_some) {
            let file = Rc::make_mut(&mut scenario);
            file.meeting = file.meeting.supposing(&[]);
        }
        let mut opening = Self::on_the_record(scenario);
        for (changes, supposed) in opening.changes.iter_mut().zip(supposed) {
            *changes = changes.supposing(supposed);
        }
        match own {
            Some(own) => {
                // An address names its one vote so, whatever it is called in the file.
                if let Some(item) = Rc::make_mut(&mut opening.scenario).items.first_mut() {
                    OwnVote::ITEM.clone_into(&mut item.id);
                }
                opening.place = Place::Own(own.write().into());
            }
            None => {
                opening.place = Place::File;
                opening.notices.push(Notice::FromFile);
            }
        }
        opening
    }
}
