//! What would have changed a whole day: the smallest change, on any of the items, that leads the meeting elsewhere.
//!
//! A meeting is a fold over votes. An item matters to the rest by whether it is carried, so it is enough to look, at
//! every item that is put, at the recorded votes and at the smallest change that turns them. Which items to turn is
//! searched: first none, then every single item, then pairs, and so on, never beyond the cost of the best answer so
//! far; as each turned item costs a member at least, the search ends there. Each candidate is the meeting played
//! again with the changed votes, so motions, exclusions and questions that depend on earlier votes are the law's own.
use crate::flips::{Flip, apply, smallest_flip};
use crate::search::{Cost, Moves};
use rules::decision::Outcome;
use rules::proceeding::{Business, Meeting, Proceeding};
use rules::vote::Votes;
use serde::Serialize;

/// Where the meeting should lead. Items are named by their place in the meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub enum Target {
    /// The item is put and carried.
    Carried(usize),
    /// The item is not carried: put and lost, or not put.
    NotCarried(usize),
    /// The item is not put to the vote.
    NotPut(usize),
    /// The draft of this amendment or part is adopted, with what it says.
    TextGains(usize),
    /// The draft of this amendment or part is adopted, without what it says.
    TextLacks(usize),
}

/// A change, on one item or on several, that leads the meeting to the target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeetingChange {
    /// Changed votes, over all items: one member that votes otherwise on two items counts twice.
    pub members: u16,
    /// Steps, over all items.
    pub steps: u16,
    /// What changes, in the order of the meeting; empty when the meeting leads there as it is.
    pub items: Vec<ItemChange>,
}

/// A change of the votes on one item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ItemChange {
    /// The item, by its place in the meeting.
    pub item: usize,
    /// What changes there.
    pub flip: Flip,
}

/// The smallest change anywhere in the meeting that leads to the target: fewest members, then fewest steps, then
/// fewest items. `None` when no change of the known votes leads there. `votes` are those of each item, as for
/// [`Proceeding::play`].
#[must_use]
pub fn smallest_change(meeting: &Meeting, votes: &[Votes], target: Target) -> Option<MeetingChange> {
    let turned: Vec<_> = meeting
        .items
        .iter()
        .zip(votes)
        .map(|(item, votes)| {
            let flip = smallest_flip(&item.question, &meeting.sitting, votes, Moves::Any, Cost::Members)?;
            let votes = apply(votes, &flip.changes).ok()?;
            Some(Turned { flip, votes })
        })
        .collect();
    let mut search = Search {
        meeting,
        votes,
        target,
        turned: &turned,
        best: None,
    };
    for items in 0..=turned.len() {
        // Every item turned costs one member at least.
        if search
            .best
            .as_ref()
            .is_some_and(|(price, _)| usize::from(price.members) < items)
        {
            break;
        }
        search.explore(
            Proceeding::open(meeting),
            Price::default(),
            &mut Vec::new(),
            items,
        );
    }
    let (_, items) = search.best?;
    let all = items
        .into_iter()
        .filter_map(|item| Some((item, turned.get(item)?.as_ref()?)));
    Some(all.fold(MeetingChange::none(), |change, (item, turned)| {
        change.and(item, turned.flip.clone())
    }))
}

/// For every item on which a change alone leads to the target: the smallest such change, cheapest first.
#[must_use]
pub fn single_items(meeting: &Meeting, votes: &[Votes], target: Target) -> Vec<MeetingChange> {
    let mut all: Vec<MeetingChange> = (0..meeting.items.len())
        .filter_map(|item| {
            let mut votes = votes.to_vec();
            let course = Proceeding::play(meeting, &votes);
            course.steps().get(item)?.decision()?;
            let on_item = votes.get_mut(item)?;
            let question = &meeting.items.get(item)?.question;
            let flip = smallest_flip(question, &meeting.sitting, on_item, Moves::Any, Cost::Members)?;
            *on_item = apply(on_item, &flip.changes).ok()?;
            let led = is_reached(meeting, &Proceeding::play(meeting, &votes), target) == Some(true);
            led.then(|| MeetingChange::none().and(item, flip))
        })
        .collect();
    all.sort_by_key(MeetingChange::key);
    all
}

/// The votes of a meeting with a change made.
#[must_use]
pub fn apply_to(votes: &[Votes], change: &MeetingChange) -> Option<Vec<Votes>> {
    let mut votes = votes.to_vec();
    for ItemChange { item, flip } in &change.items {
        let on_item = votes.get_mut(*item)?;
        *on_item = apply(on_item, &flip.changes).ok()?;
    }
    Some(votes)
}

/// Whether a meeting has reached the target; `None` while that is open, or for an item that has no text.
#[must_use]
pub fn is_reached(meeting: &Meeting, proceeding: &Proceeding<'_>, target: Target) -> Option<bool> {
    let step = |item: usize| proceeding.steps().get(item);
    match target {
        Target::Carried(item) => step(item).map(|step| step.is_carried()),
        Target::NotCarried(item) => step(item).map(|step| !step.is_carried()),
        Target::NotPut(item) => step(item).map(|step| matches!(step.outcome(), Outcome::NotPut(_))),
        Target::TextGains(item) | Target::TextLacks(item) => {
            let whole = whole_of(meeting, item)?;
            let gains = step(item)?.is_carried();
            let adopted = step(whole).map(|step| step.is_carried());
            if gains == matches!(target, Target::TextGains(_)) {
                adopted
            } else {
                Some(false)
            }
        }
    }
}

/// The item by which the draft of an amendment or part is put as a whole: the last one.
fn whole_of(meeting: &Meeting, item: usize) -> Option<usize> {
    let (Business::Amendment { draft, .. } | Business::Part { draft, .. }) =
        &meeting.items.get(item)?.business
    else {
        return None;
    };
    let is_whole =
        |business: &Business| matches!(business, Business::Draft { draft: whole } if whole == draft);
    meeting.items.iter().rposition(|item| is_whole(&item.business))
}

impl MeetingChange {
    const fn none() -> Self {
        Self {
            members: 0,
            steps: 0,
            items: Vec::new(),
        }
    }
    fn and(&self, item: usize, flip: Flip) -> Self {
        let mut change = self.clone();
        change.members = change.members.saturating_add(flip.members);
        change.steps = change.steps.saturating_add(flip.steps);
        change.items.push(ItemChange { item, flip });
        change
    }
    fn key(&self) -> (u16, u16, usize) {
        (self.members, self.steps, self.items.len())
    }
}

/// The smallest change that turns an item, and the votes with it.
struct Turned {
    flip: Flip,
    votes: Votes,
}

/// What some turned items cost, compared in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Price {
    members: u16,
    steps: u16,
    items: u16,
}

struct Search<'m> {
    meeting: &'m Meeting,
    votes: &'m [Votes],
    target: Target,
    turned: &'m [Option<Turned>],
    best: Option<(Price, Vec<usize>)>,
}

impl<'m> Search<'m> {
    /// Plays on from here with exactly `left` more items turned. `price` is that of the items turned so far.
    fn explore(&mut self, mut proceeding: Proceeding<'m>, price: Price, items: &mut Vec<usize>, left: usize) {
        loop {
            match is_reached(self.meeting, &proceeding, self.target) {
                Some(true) if left == 0 => {
                    if self.best.as_ref().is_none_or(|(best, _)| price < *best) {
                        self.best = Some((price, items.clone()));
                    }
                    return;
                }
                // What follows changes nothing any more; with fewer items turned it has been looked at before.
                Some(_) => return,
                None => {}
            }
            let item = proceeding.steps().len();
            if left > 0
                && let Some(Some(turned)) = self.turned.get(item)
            {
                let price = Price {
                    members: price.members.saturating_add(turned.flip.members),
                    steps: price.steps.saturating_add(turned.flip.steps),
                    items: price.items.saturating_add(1),
                };
                let left = left.saturating_sub(1);
                let least = usize::from(price.members).saturating_add(left);
                let within = self
                    .best
                    .as_ref()
                    .is_none_or(|(best, _)| least <= usize::from(best.members));
                if within {
                    let mut branch = proceeding.clone();
                    if let Some(due) = branch.due() {
                        due.put(&turned.votes);
                    }
                    items.push(item);
                    self.explore(branch, price, items, left);
                    items.pop();
                }
            }
            let (Some(votes), Some(due)) = (self.votes.get(item), proceeding.due()) else {
                return;
            };
            due.put(votes);
        }
    }
}
