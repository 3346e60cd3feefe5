//! State, Action, reduce: the one thing that changes. Causes are stored, consequences derived.
mod change;
mod press;

use crate::model::changes::{CountMove, ItemChanges};
use crate::model::opening::{Opening, Place};
use crate::model::replay::supposing;
use crate::model::view_options::TextView;
use crate::model::view_options::{Colours, Present, View};
use crate::model::vote_choices::votes_offered;
use crate::text::notice::Notice;
use records::groups::{Group, GroupName};
use records::scenario::Scenario;
use rules::member::MemberId;
use rules::membership::Body;
use rules::supposition::Supposed;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;
use std::rc::Rc;

/// Everything on the page that is not derived.
#[derive(Clone, PartialEq, Debug)]
pub struct State {
    /// The meeting.
    pub scenario: Rc<Scenario>,
    /// Where it comes from.
    pub place: Place,
    /// The item that is shown.
    pub selected: usize,
    /// What the reader changed, item by item.
    pub changes: Rc<Vec<ItemChanges>>,
    /// The changes before each action, newest last.
    past: Vec<Moment>,
    /// The changes that were undone, newest last.
    future: Vec<Moment>,
    /// What the text shows.
    pub text: TextView,
    /// Whether the page is on a projector.
    pub present: Present,
    /// How the seats of the Assembly are shown.
    pub view: View,
    /// The group that alone is shown.
    pub group: Option<GroupName>,
    /// The colours of the votes.
    pub colours: Colours,
    /// Who belongs to which group, once that is fetched.
    pub groups: Option<Rc<[Group]>>,
    /// The members that had other names on the day, once that is fetched.
    pub names_then: Rc<[MemberId]>,
    /// What is searched for in the hall.
    pub search: String,
    /// The seat that has the focus in the room.
    pub focus: Option<MemberId>,
    /// The seat whose menu is open.
    pub menu: Option<MemberId>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
}

/// A point to which undo returns.
#[derive(Clone, PartialEq, Debug)]
struct Moment {
    selected: usize,
    changes: Rc<Vec<ItemChanges>>,
}

/// What a reader can do.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// Show an item.
    Select(usize),
    /// Move a member's vote on to the next.
    Press(MemberId),
    /// Set a member's vote.
    Set(MemberId, Vote),
    /// Set the votes of several members.
    SetAll(Rc<[MemberId]>, Vote),
    /// No longer take a member to have voted in some way.
    Forget(MemberId),
    /// Move some members from one column to another.
    Move(CountMove),
    /// Make changes in several votes of the day at once.
    Apply(Rc<[(usize, Change)]>),
    /// Have these changes in place of all others, and show this item.
    Try(Rc<Vec<ItemChanges>>, usize),
    /// Suppose that an item was carried, or that it was not; or go back to what its votes give.
    Suppose(usize, Option<Supposed>),
    /// Suppose something of several items, or go back to what their votes give, and make changes of votes: one step to
    /// undo.
    Together(Rc<[(usize, Option<Supposed>)]>, Rc<[(usize, Change)]>),
    /// Put the shown vote back on the record.
    Record,
    /// Put the whole day back on the record.
    RecordAll,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Show the seats in another way.
    View(View),
    /// Show one group alone, or all.
    Group(Option<GroupName>),
    /// Who belongs to which group is known now.
    Groups(Rc<[Group]>),
    /// Know the names of the day.
    NamesThen(Rc<[MemberId]>),
    /// Search the hall.
    Search(String),
    /// Show the text in another way.
    Text(TextView),
    /// Show the votes in other colours.
    Colours(Colours),
    /// Present, show the verdict, or end.
    Present(Present),
    /// One vote on through the day, or back.
    Step(bool),
    /// Move the focus in the room.
    Focus(MemberId),
    /// Open a seat's menu, or close it.
    Menu(Option<MemberId>),
    /// Show another meeting, or the same as an address has it.
    Open(Rc<Opening>),
    /// Show the same meeting as another address of it has it. Undo leads back.
    Return(Rc<Opening>),
    /// Tell the same meeting in another language.
    Retell(Rc<Scenario>),
    /// Tell the reader something.
    Notify(Notice),
    /// Take a notice away.
    Dismiss(usize),
}

/// No more steps back than this are kept: a long afternoon's worth.
const MOMENTS: usize = 500;

impl From<&Opening> for State {
    fn from(opening: &Opening) -> Self {
        Self {
            scenario: Rc::clone(&opening.scenario),
            place: opening.place.clone(),
            selected: opening.selected,
            changes: Rc::new(opening.changes.clone()),
            past: Vec::new(),
            future: Vec::new(),
            text: opening.text,
            present: opening.present,
            view: opening.view,
            group: opening.group,
            colours: opening.colours,
            groups: None,
            names_then: Rc::default(),
            search: String::new(),
            focus: None,
            menu: None,
            notices: opening.notices.clone(),
        }
    }
}

impl State {
    /// Whether the panels beside the answer say the same of both: the same vote of the same meeting, changed in the same
    /// way.
    #[must_use]
    pub fn shows_the_same(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario)
            && (self.selected, self.text) == (other.selected, other.text)
            && self.changes == other.changes
    }

    /// The state after an action. Pure: effects follow the state and never make it.
    #[must_use]
    pub fn reduce(mut self, action: Action) -> Self {
        match action {
            Action::Select(item) if item < self.scenario.items.len() => {
                self.selected = item;
                self.menu = None;
            }
            Action::Select(_) => {}
            Action::Press(member) => {
                self.focus = Some(member);
                self.menu = None;
                if let Some(vote) = self.next_vote(member) {
                    self.change(|changes, recorded| changes.with_vote(recorded, member, vote));
                }
            }
            Action::Set(member, vote) => {
                self.focus = Some(member);
                self.menu = None;
                self.change(|changes, recorded| changes.with_vote(recorded, member, vote));
            }
            Action::SetAll(members, vote) => {
                self.change(|changes, recorded| changes.with_votes(recorded, &members, vote));
            }
            Action::Forget(member) => {
                self.menu = None;
                self.change(|changes, recorded| changes.with_assumption(recorded, member, None));
            }
            Action::Move(moved) => self.change(|changes, recorded| changes.with_move(recorded, moved)),
            Action::Apply(changes) => self.apply(&[], &changes),
            Action::Try(changes, item) => {
                self.turn_to(changes);
                self.selected = item;
                self.menu = None;
            }
            Action::Suppose(item, supposed) => self.apply(&[(item, supposed)], &[]),
            Action::Together(suppositions, changes) => self.apply(&suppositions, &changes),
            Action::Record => self.change(|_, _| Ok(ItemChanges::default())),
            Action::RecordAll => {
                let none = vec![ItemChanges::default(); self.changes.len()];
                self.turn_to(Rc::new(none));
            }
            Action::Undo => {
                if let Some(moment) = self.past.pop() {
                    self.future.push(self.moment());
                    self.restore(moment);
                }
            }
            Action::Redo => {
                if let Some(moment) = self.future.pop() {
                    self.past.push(self.moment());
                    self.restore(moment);
                }
            }
            // The Council has one table, and no groups to look at.
            Action::View(_) | Action::Group(_) if self.scenario.body == Body::SecurityCouncil => {}
            Action::View(view) => {
                self.view = view;
                self.menu = None;
            }
            Action::Group(group) => self.group = group,
            Action::Groups(groups) => self.groups = Some(groups),
            Action::NamesThen(names) => self.names_then = names,
            Action::Search(search) => self.search = search,
            Action::Text(text) => self.text = text,
            Action::Colours(colours) => self.colours = colours,
            Action::Present(present) => {
                // A class begins with the first vote of the day.
                if self.present == Present::Off && present == Present::Hidden {
                    self.selected = 0;
                    self.menu = None;
                }
                self.present = present;
            }
            Action::Step(on) => {
                let next = if on {
                    self.selected + 1
                } else {
                    self.selected.saturating_sub(1)
                };
                if next != self.selected && next < self.scenario.items.len() {
                    self.selected = next;
                    self.menu = None;
                    if self.present != Present::Off {
                        self.present = Present::Hidden;
                    }
                }
            }
            Action::Focus(member) => self.focus = Some(member),
            Action::Menu(menu) => {
                self.menu = menu;
                self.focus = menu.or(self.focus);
            }
            Action::Open(opening) => self = Self::from(&*opening),
            Action::Return(opening) => {
                self.turn_to(Rc::new(opening.changes.clone()));
                self.selected = opening.selected;
                self.menu = None;
                (self.text, self.present, self.colours) = (opening.text, opening.present, opening.colours);
                (self.view, self.group) = (opening.view, opening.group);
            }
            Action::Retell(scenario) => {
                if scenario.id == self.scenario.id && scenario.items.len() == self.scenario.items.len() {
                    self.scenario = scenario;
                }
            }
            Action::Notify(notice) => {
                self.notices.retain(|other| *other != notice);
                self.notices.push(notice);
            }
            Action::Dismiss(place) => {
                if place < self.notices.len() {
                    self.notices.remove(place);
                }
            }
        }
        self
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }
    /// Whether there is something to make again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
    /// Whether anything differs from the record.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.changes.iter().any(|changes| !changes.is_empty())
    }
    /// The reader's version as a meeting of its own, with the votes and suppositions of the reader.
    #[must_use]
    pub fn version(&self, votes: &[Votes]) -> Scenario {
        let mut version = self.scenario.with_votes(votes);
        version.meeting = supposing(&version.meeting, &self.changes).into_owned();
        version
    }
    /// What is changed in the vote that is shown.
    #[must_use]
    pub fn selected_changes(&self) -> Option<&ItemChanges> {
        self.changes.get(self.selected)
    }
    /// Whether a member may vote in this meeting.
    #[must_use]
    pub fn may_vote(&self, member: MemberId) -> bool {
        self.scenario.meeting.membership.may_vote(member)
    }

    fn moment(&self) -> Moment {
        Moment {
            selected: self.selected,
            changes: Rc::clone(&self.changes),
        }
    }

    fn restore(&mut self, moment: Moment) {
        self.selected = moment.selected;
        self.changes = moment.changes;
        self.menu = None;
    }
}
