//! What readers may not change: everything, the votes, what is supposed, the steps, a member, an item. The host itself may.
use crate::model::changes::ItemChanges;
use crate::model::opening::Opening;
use crate::model::state::{Action, State};
use records::scenario::Scenario;
use rules::member::MemberId;
use std::rc::Rc;

/// What is fixed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Locks {
    /// Every vote.
    votes: bool,
    /// What is supposed of amendments, motions, parts and rulings.
    suppositions: bool,
    /// Which step is shown.
    steps: bool,
    /// These members, in every vote.
    members: Vec<MemberId>,
    /// Every vote on these items, by their names.
    items: Vec<String>,
    /// Every member but these; none is meant by an empty list.
    free: Vec<MemberId>,
}

impl Locks {
    /// One more word of the list; the names of items are held against the meeting later.
    pub fn add(&mut self, word: &str) {
        match word {
            "all" => (self.votes, self.suppositions, self.steps) = (true, true, true),
            "votes" => self.votes = true,
            "amendments" => self.suppositions = true,
            "steps" => self.steps = true,
            _ => match word.parse() {
                Ok(member) => self.members.push(member),
                Err(_) => self.items.push(word.to_owned()),
            },
        }
    }

    /// These members alone may be changed.
    pub fn free_alone(&mut self, members: Vec<MemberId>) {
        self.free = members;
    }

    /// The words that fit nothing of a meeting.
    #[must_use]
    pub fn unknown(&self, scenario: &Scenario) -> Vec<String> {
        let membership = &scenario.meeting.membership;
        let members = self
            .members
            .iter()
            .chain(&self.free)
            .filter(|member| membership.seat_of(**member).is_none());
        let items = self
            .items
            .iter()
            .filter(|item| scenario.item_index(item).is_none());
        members.map(ToString::to_string).chain(items.cloned()).collect()
    }

    /// Whether the steps are fixed.
    #[must_use]
    pub const fn steps(&self) -> bool {
        self.steps
    }

    /// Whether every vote on the item that is shown is fixed.
    #[must_use]
    pub fn whole(&self, state: &State) -> bool {
        self.item(state, state.selected)
    }

    /// Whether every vote on an item is fixed.
    fn item(&self, state: &State, at: usize) -> bool {
        let item = state.scenario.items.get(at);
        self.votes || item.is_some_and(|item| self.items.contains(&item.id))
    }

    /// Whether members are fixed; then readers suppose nothing, which would set their votes aside.
    fn fixes_members(&self) -> bool {
        !(self.members.is_empty() && self.free.is_empty())
    }

    /// Whether what is supposed of an item is fixed: with all suppositions, or with its votes.
    #[must_use]
    pub fn supposition(&self, state: &State, at: usize) -> bool {
        self.suppositions || self.item(state, at) || self.fixes_members()
    }

    /// Whether a member's vote on the item that is shown is fixed.
    #[must_use]
    pub fn vote(&self, state: &State, member: MemberId) -> bool {
        self.whole(state) || self.is_fixed(member)
    }

    /// Whether a member is fixed in every vote.
    fn is_fixed(&self, member: MemberId) -> bool {
        self.members.contains(&member) || (!self.free.is_empty() && !self.free.contains(&member))
    }

    /// What a reader's action comes to; `None` for one that is not open to readers.
    #[must_use]
    pub fn allowed(&self, state: &State, action: Action) -> Option<Action> {
        match action {
            Action::Press(member)
            | Action::Set(member, _)
            | Action::Forget(member)
            | Action::Menu(Some(member))
                if self.vote(state, member) =>
            {
                Some(Action::Focus(member))
            }
            Action::SetAll(..) | Action::Move(_) | Action::Apply(_) | Action::Undo | Action::Redo
                if self.whole(state) =>
            {
                None
            }
            Action::Suppose(at, _) if self.supposition(state, at) => None,
            // These change others too.
            Action::SetAll(..) | Action::Move(_) | Action::Apply(_) if !self.free.is_empty() => None,
            Action::Together(ref items, _) if items.iter().any(|(at, _)| self.supposition(state, *at)) => {
                None
            }
            Action::Select(_) | Action::Step(_) if self.steps => None,
            Action::Record if self.whole(state) => None,
            // What is fixed stays as the address has it.
            Action::Record if self.suppositions || self.fixes_members() => {
                Some(Action::Open(Rc::new(self.put_back(state))))
            }
            action => Some(action),
        }
    }

    /// The state with the vote that is shown back on the record, but for the members that are fixed.
    fn put_back(&self, state: &State) -> Opening {
        let mut opening = Opening::on_the_record(Rc::clone(&state.scenario));
        opening.place = state.place.clone();
        opening.selected = state.selected;
        opening.changes = Vec::clone(&state.changes);
        let shown = opening.changes.get_mut(state.selected);
        if let Some((changes, item)) = shown.zip(state.scenario.items.get(state.selected)) {
            // Readers suppose nothing here, so what is supposed is from the address.
            let supposed = ItemChanges::default().supposing(changes.supposed());
            let fixed = changes
                .members()
                .iter()
                .filter(|(member, _)| self.is_fixed(*member));
            *changes = fixed.fold(supposed, |kept, (member, change)| {
                kept.with(&item.votes, *member, *change).unwrap_or(kept)
            });
        }
        opening
    }
}
