//! A meeting as far as it has gone: what follows from the events, and which event the rules allow next.
use crate::event::{Answer, Attendance, Event, Item, Setup, Who};
use crate::house::{House, Matter, Need, Set};
use crate::motion::Motion;
use crate::refused::Refused;
use crate::roll::Roll;
use crate::text::{self, Change, Paragraph};
use rules::provision::Provision;
use rules::tally::Tally;

/// A meeting as far as it has gone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    /// The committee.
    pub setup: Setup,
    /// Its rules.
    pub house: House,
    /// Who is there, member by member.
    pub attendance: Vec<Attendance>,
    /// Whether the meeting is open.
    pub open: bool,
    /// Whether it is over.
    pub over: bool,
    /// The motions, in the order in which they were made.
    pub motions: Vec<Moved>,
    /// The drafts, in the order in which they were introduced.
    pub drafts: Vec<Draft>,
    /// The amendments, in the order in which they were introduced.
    pub amendments: Vec<Amendment>,
    /// The order in which the drafts are voted on.
    pub order: Vec<usize>,
    /// The roll call that goes on.
    pub roll: Option<Roll>,
    /// What happened, for the minutes.
    pub log: Vec<Entry>,
}

/// A motion that was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moved {
    /// Who made it.
    pub by: Who,
    /// What.
    pub motion: Motion,
    /// Who seconded it.
    pub second: Option<Who>,
    /// How long, in seconds.
    pub seconds: Option<u32>,
    /// How long each speaker has, in seconds.
    pub each: Option<u32>,
    /// What became of it; `None` while it is pending.
    pub end: Option<End>,
}

/// What became of a motion, an amendment or a draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// Carried, or adopted.
    Carried,
    /// Put to the vote and not carried.
    Lost,
    /// Withdrawn, or no action was taken.
    Dropped,
}

/// A draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Its symbol.
    pub symbol: String,
    /// Who sponsors it.
    pub sponsors: Vec<Who>,
    /// Its paragraphs as they stand.
    pub paragraphs: Vec<Paragraph>,
    /// Whether its parts are voted on separately.
    pub divided: bool,
    /// What became of it; `None` before the vote.
    pub end: Option<End>,
}

/// An amendment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Amendment {
    /// Its symbol.
    pub symbol: String,
    /// The draft, by its place.
    pub draft: usize,
    /// Who proposed it.
    pub by: Who,
    /// What it changes.
    pub change: Change,
    /// What became of it; `None` before the vote.
    pub end: Option<End>,
}

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Entry {
    /// An event without a vote.
    Event(Event),
    /// The meeting was opened: how many voting members were present, and how many there are.
    Opened(u16, u16),
    /// A decision.
    Ruled(Ruling),
}

/// A decision: which rule it took, and from which set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ruling {
    /// What was put to the vote.
    pub item: Item,
    /// The count.
    pub tally: Tally,
    /// The answers of a roll call, in the order in which they were given.
    pub roll: Vec<(Who, Answer)>,
    /// What was needed.
    pub need: Need,
    /// From which set of rules.
    pub set: Set,
    /// The provision of the law behind it; none for house rules.
    pub provision: Option<Provision>,
    /// Whose veto blocked it. Only what has the votes can be vetoed.
    pub vetoed_by: Vec<Who>,
    /// Whether it was carried.
    pub carried: bool,
}

impl Session {
    /// The symbol of a draft; empty where there is no such draft.
    #[must_use]
    pub fn symbol(&self, draft: usize) -> &str {
        self.drafts.get(draft).map_or("", |draft| &*draft.symbol)
    }

    /// A committee before it meets.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self {
            house: setup.rules.house(),
            attendance: vec![Attendance::Absent; setup.members.len()],
            setup,
            open: false,
            over: false,
            motions: Vec::new(),
            drafts: Vec::new(),
            amendments: Vec::new(),
            order: Vec::new(),
            roll: None,
            log: Vec::new(),
        }
    }

    /// Plays a list of events.
    ///
    /// # Errors
    /// The place of the first event that the rules do not allow, and why.
    pub fn play(setup: &Setup, events: &[Event]) -> Result<Self, (usize, Refused)> {
        let mut session = Self::new(setup.clone());
        for (place, event) in events.iter().enumerate() {
            session.happen(event).map_err(|why| (place, why))?;
        }
        Ok(session)
    }

    /// How many voting members there are, and how many of them are there.
    #[must_use]
    pub fn voting_members(&self) -> (u16, u16) {
        let voting = self.setup.members.iter().zip(&self.attendance);
        let voting = voting.filter(|(member, _)| !member.observer);
        let there = voting.clone().filter(|(_, there)| **there != Attendance::Absent);
        (count(voting.count()), count(there.count()))
    }

    /// Whether a member is there.
    #[must_use]
    pub fn is_there(&self, who: Who) -> bool {
        self.attendance
            .get(who)
            .is_some_and(|there| *there != Attendance::Absent)
    }

    /// The draft that is voted on next.
    #[must_use]
    pub fn next_draft(&self) -> Option<usize> {
        let open = |draft: &&usize| self.drafts.get(**draft).is_some_and(|draft| draft.end.is_none());
        self.order.iter().find(open).copied()
    }

    /// The places of the pending motions, the one that goes first first.
    #[must_use]
    pub fn pending(&self) -> Vec<usize> {
        let pending = self
            .motions
            .iter()
            .enumerate()
            .filter(|(_, moved)| moved.end.is_none());
        let mut pending: Vec<usize> = pending.map(|(place, _)| place).collect();
        pending.sort_by_key(|place| {
            let motion = self.motions.get(*place);
            motion
                .and_then(|moved| self.house.rank(&moved.motion))
                .unwrap_or(usize::MAX)
        });
        pending
    }

    /// Whether a member may vote on a matter.
    #[must_use]
    pub fn may_vote(&self, who: Who, matter: Matter) -> bool {
        let there = self
            .attendance
            .get(who)
            .is_some_and(|there| *there != Attendance::Absent);
        let observer = self.setup.members.get(who).is_none_or(|member| member.observer);
        there && (!observer || (self.house.observers_on_procedure && !matter.is_substantive()))
    }

    /// Whether a member may abstain on a matter.
    #[must_use]
    pub fn may_abstain(&self, who: Who, matter: Matter) -> bool {
        match matter.is_substantive() {
            false => self.house.abstains_on_procedure,
            true => {
                self.house.present_and_voting_abstains
                    || self.attendance.get(who) != Some(&Attendance::PresentAndVoting)
            }
        }
    }

    /// Lets an event happen.
    ///
    /// # Errors
    /// Why the rules do not allow it; nothing has changed then.
    pub fn happen(&mut self, event: &Event) -> Result<(), Refused> {
        match event {
            Event::Attend(who, there) => {
                let rolling = self.roll.is_some();
                let place = self.attendance.get_mut(*who).ok_or(Refused::Unknown("member"))?;
                if rolling {
                    return Err(Refused::Rolling);
                }
                *place = *there;
            }
            Event::Open => return self.begin(),
            Event::Note(_) => {}
            Event::Explain(who, _) => self.there(*who)?,
            Event::Answer(answer) => return self.answer(*answer),
            event => {
                self.ready()?;
                match event {
                    Event::Speak(who, _) => self.there(*who)?,
                    Event::Count(item, counted) => return self.counted(item, *counted),
                    Event::Roll(item, first) => return self.begin_roll(item, *first),
                    event => self.propose(event)?,
                }
            }
        }
        self.log.push(Entry::Event(event.clone()));
        Ok(())
    }

    /// What is proposed and not yet voted on.
    fn propose(&mut self, event: &Event) -> Result<(), Refused> {
        match event {
            Event::Move {
                by,
                motion,
                second,
                seconds,
                each,
            } => {
                self.there(*by)?;
                second.map_or(Ok(()), |second| self.there(second))?;
                self.house.rank(motion).ok_or(Refused::NoSuchMotion)?;
                self.motions.push(Moved {
                    by: *by,
                    motion: *motion,
                    second: *second,
                    seconds: *seconds,
                    each: *each,
                    end: None,
                });
            }
            Event::Withdraw(place) => {
                let moved = self.motions.get_mut(*place).ok_or(Refused::Unknown("motion"))?;
                if moved.end.is_some() {
                    return Err(Refused::Decided);
                }
                moved.end = Some(End::Dropped);
            }
            Event::Draft {
                symbol,
                sponsors,
                paragraphs,
            } => {
                sponsors.iter().try_for_each(|who| self.voter(*who))?;
                self.order.push(self.drafts.len());
                self.drafts.push(Draft {
                    symbol: symbol.clone(),
                    sponsors: sponsors.clone(),
                    paragraphs: text::introduced(paragraphs),
                    divided: false,
                    end: None,
                });
            }
            Event::Amend {
                symbol,
                draft,
                by,
                change,
                friendly,
            } => {
                self.voter(*by)?;
                let changed = self.drafts.get_mut(*draft).ok_or(Refused::Unknown("draft"))?;
                if changed.end.is_some() {
                    return Err(Refused::Decided);
                }
                if !text::apply(&mut changed.paragraphs.clone(), change) {
                    return Err(Refused::Unknown("paragraph"));
                }
                if *friendly {
                    text::apply(&mut changed.paragraphs, change);
                }
                self.amendments.push(Amendment {
                    symbol: symbol.clone(),
                    draft: *draft,
                    by: *by,
                    change: change.clone(),
                    end: friendly.then_some(End::Carried),
                });
            }
            Event::Order(order) => {
                let mut sorted = order.clone();
                sorted.sort_unstable();
                if sorted != (0..self.drafts.len()).collect::<Vec<_>>() {
                    return Err(Refused::Unknown("draft"));
                }
                self.order.clone_from(order);
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self) -> Result<(), Refused> {
        if self.open || self.over {
            return Err(Refused::Open);
        }
        let (all, there) = self.voting_members();
        let needed = self.house.to_open(all);
        if there < needed {
            return Err(Refused::NoQuorum(there, needed));
        }
        self.open = true;
        self.log.push(Entry::Opened(there, all));
        Ok(())
    }

    fn ready(&self) -> Result<(), Refused> {
        match (self.open, &self.roll) {
            (false, _) => Err(Refused::NotOpen),
            (_, Some(_)) => Err(Refused::Rolling),
            _ => Ok(()),
        }
    }

    pub(crate) fn name(&self, who: Who) -> String {
        self.setup
            .members
            .get(who)
            .map(|member| member.name.clone())
            .unwrap_or_default()
    }

    fn there(&self, who: Who) -> Result<(), Refused> {
        match self.attendance.get(who) {
            None => Err(Refused::Unknown("member")),
            Some(Attendance::Absent) => Err(Refused::Absent(self.name(who))),
            Some(_) => Ok(()),
        }
    }

    /// A member that is there and no observer.
    fn voter(&self, who: Who) -> Result<(), Refused> {
        self.there(who)?;
        match self.setup.members.get(who).is_some_and(|member| member.observer) {
            true => Err(Refused::Observer(self.name(who))),
            false => Ok(()),
        }
    }
}

/// A number of members.
pub(crate) fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
