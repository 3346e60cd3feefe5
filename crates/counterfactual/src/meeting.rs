//! What would have changed a whole day: the smallest change, on any of the items, that leads the meeting elsewhere.
//!
//! A meeting is a fold over votes. An item matters to the rest by whether it is carried, so it is enough to look, at
//! every item that is put, at the recorded votes and at the smallest change that turns them. Which items to turn is
//! searched: first none, then every single item, then pairs, and so on, never beyond the cost of the best answer so
//! far; as each turned item costs a member at least, the search ends there. Each candidate is the meeting played
//! again with the changed votes, so motions, exclusions and what else depends on earlier votes is the law's own. What a
//! reader supposes of an item is part of the meeting: no change of its votes is looked for there.
use crate::flips::{Flip, apply, smallest_flip};
use crate::search::{Cost, Moves};
use rules::decision::Outcome;
use rules::meeting::{Business, Item, Meeting, Ruling};
use rules::proceeding::Proceeding;
use rules::question::Question;
use rules::votes::Votes;

/// Where the meeting should lead. Items are named by their place in the meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
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

impl Target {
    /// The item that the target names.
    #[must_use]
    pub const fn item(self) -> usize {
        match self {
            Self::Carried(item)
            | Self::NotCarried(item)
            | Self::NotPut(item)
            | Self::TextGains(item)
            | Self::TextLacks(item) => item,
        }
    }
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

/// The answer of a search.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Smallest {
    /// The smallest change that was found; `None` when no change of the known votes leads to the target.
    pub change: Option<MeetingChange>,
    /// Whether everything was looked at. Meetings with a dozen votes that can all affect each other are cut off;
    /// then something smaller, or something at all, may have been missed.
    pub is_certain: bool,
}

/// How many votes the search may put before it is cut off: some tenths of a second.
const MOST_PUT: u32 = 30_000;

/// The smallest change anywhere in the meeting that leads to the target: fewest members, then fewest steps, then
/// fewest items. `votes` are those of each item, as for [`Proceeding::play`].
#[must_use]
pub fn smallest_change(meeting: &Meeting, votes: &[Votes], target: Target) -> Smallest {
    let mut search = Search {
        meeting,
        votes,
        target,
        turned: Vec::new(),
        best: None,
        left_to_put: MOST_PUT,
    };
    for items in 0..=meeting.items.len().min(votes.len()) {
        // Every item turned costs one member at least.
        let within = |(price, _): &(Price, Vec<ItemChange>)| usize::from(price.members) >= items;
        if search.left_to_put == 0 || !search.best.as_ref().is_none_or(within) {
            break;
        }
        search.explore(
            Proceeding::open(meeting),
            Price::default(),
            &mut Vec::new(),
            items,
        );
    }
    let change = search.best.map(|(price, items)| MeetingChange {
        members: price.members,
        steps: price.steps,
        items,
    });
    Smallest {
        change,
        is_certain: search.left_to_put > 0,
    }
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
            let question = &course.question(item)?;
            let flip = smallest_flip(question, &meeting.sitting, on_item, Moves::Any, Cost::Members)?;
            *on_item = apply(on_item, &flip.changes).ok()?;
            let led = is_reached(meeting, &Proceeding::play(meeting, &votes), target) == Some(true);
            led.then(|| MeetingChange {
                members: flip.members,
                steps: flip.steps,
                items: vec![ItemChange { item, flip }],
            })
        })
        .collect();
    all.sort_by_key(|change| (change.members, change.steps));
    all
}

/// Beside what a reader supposes of an item: the smallest change of the votes on it that would have done it. It changes
/// nothing where the votes give that already; `None` where nothing is supposed, the item is not put, or no change of its
/// votes does it.
#[must_use]
pub fn that_would_have_done_it(meeting: &Meeting, votes: &[Votes], item: usize) -> Option<Flip> {
    let course = Proceeding::play(meeting, votes);
    let step = course.steps().get(item)?;
    let (supposed, by_votes) = (step.supposed()?, step.by_votes()?);
    if supposed.is_carried() == by_votes.is_adopted() {
        return Some(Flip::default());
    }
    let (question, votes) = (course.question(item)?, votes.get(item)?);
    smallest_flip(&question, &meeting.sitting, votes, Moves::Any, Cost::Members)
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

/// Whether turning an item leads nowhere but to its own text: an amendment that no ruling names, in a meeting of
/// motions, amendments and drafts alone. (Where parts are voted on separately, a draft can fall with its operative
/// paragraphs, so texts matter; what else there may be is taken to matter too.) It is left out of the search unless it
/// is the target's own.
fn is_inert(meeting: &Meeting, item: usize) -> bool {
    let business = |item: usize| meeting.items.get(item).map(|item| &item.business);
    let plain = |item: &Item| {
        let business = &item.business;
        matches!(
            business,
            Business::Motion { .. } | Business::Amendment { .. } | Business::Draft { .. }
        )
    };
    let excludes = |ruling: &Ruling| matches!(ruling, Ruling::Excludes { carried, .. } if *carried == item);
    // The same business again is a second vote, due only after an equal division.
    let again = item.checked_add(1).and_then(business) == business(item);
    matches!(business(item), Some(Business::Amendment { .. }))
        && meeting.items.iter().all(plain)
        && !meeting.rulings.iter().any(excludes)
        && !again
}

/// The smallest change that turns an item on which this question was put, and the votes with it.
struct Turned {
    item: usize,
    question: Question,
    found: Option<(Flip, Votes)>,
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
    turned: Vec<Turned>,
    best: Option<(Price, Vec<ItemChange>)>,
    left_to_put: u32,
}

impl<'m> Search<'m> {
    /// Plays on from here with exactly `left` more items turned. `price` is that of the items turned so far.
    fn explore(
        &mut self,
        mut proceeding: Proceeding<'m>,
        price: Price,
        items: &mut Vec<ItemChange>,
        left: usize,
    ) {
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
            let Some(votes) = self.votes.get(item) else {
                return;
            };
            if left > 0
                && let Some((price, flip, changed)) = self.turn(&mut proceeding, price, item, left)
            {
                let mut branch = proceeding.clone();
                self.put(&mut branch, &changed);
                items.push(ItemChange { item, flip });
                self.explore(branch, price, items, left.saturating_sub(1));
                items.pop();
            }
            if !self.put(&mut proceeding, votes) {
                return;
            }
        }
    }

    /// Puts the item that is due to the vote, if one is due and the search may go on.
    fn put(&mut self, proceeding: &mut Proceeding<'m>, votes: &Votes) -> bool {
        self.left_to_put = self.left_to_put.saturating_sub(1);
        match proceeding.due() {
            Some(due) if self.left_to_put > 0 => {
                due.put(votes);
                true
            }
            _ => false,
        }
    }

    /// The item that is due, turned: what all turned items then cost, if that can still be the best.
    fn turn(
        &mut self,
        proceeding: &mut Proceeding<'m>,
        price: Price,
        item: usize,
        left: usize,
    ) -> Option<(Price, Flip, Votes)> {
        // What is supposed of an item holds whatever its votes are.
        let supposed = self
            .meeting
            .items
            .get(item)
            .is_some_and(|item| item.supposed.is_some());
        if supposed || (item != self.target.item() && is_inert(self.meeting, item)) {
            return None;
        }
        let due = proceeding.due()?;
        let most = self.best.as_ref().map(|(best, _)| usize::from(best.members));
        let (flip, votes) = self.smallest_flip(item, &due.question())?;
        let price = Price {
            members: price.members.saturating_add(flip.members),
            steps: price.steps.saturating_add(flip.steps),
            items: price.items.saturating_add(1),
        };
        // Each further item costs one member at least.
        let least = usize::from(price.members).saturating_add(left).saturating_sub(1);
        let within = most.is_none_or(|most| least <= most);
        within.then(|| (price, flip.clone(), votes.clone()))
    }

    /// The smallest change that turns an item, looked for once for each question that it can put.
    fn smallest_flip(&mut self, item: usize, question: &Question) -> Option<&(Flip, Votes)> {
        let known = |turned: &Turned| turned.item == item && turned.question == *question;
        let place = match self.turned.iter().position(known) {
            Some(place) => place,
            None => {
                let votes = self.votes.get(item)?;
                let flip = smallest_flip(question, &self.meeting.sitting, votes, Moves::Any, Cost::Members);
                let found = flip.and_then(|flip| {
                    let votes = apply(votes, &flip.changes).ok()?;
                    Some((flip, votes))
                });
                let question = question.clone();
                self.turned.push(Turned {
                    item,
                    question,
                    found,
                });
                self.turned.len().checked_sub(1)?
            }
        };
        self.turned.get(place)?.found.as_ref()
    }
}
