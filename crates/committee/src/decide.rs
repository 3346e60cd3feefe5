//! What is put to the vote: whether it can be now, how it is counted, and what follows.
use crate::event::{Answer, Event, Item, Who};
use crate::house::Matter;
use crate::motion::Motion;
use crate::refused::Refused;
use crate::roll::Roll;
use crate::session::{Draft, End, Entry, Ruling, Session, count};
use crate::text;
use rules::tally::Tally;

impl Session {
    /// Whether an item can be put to the vote now.
    fn can_be_put(&self, item: &Item) -> Result<Matter, Refused> {
        let (all, there) = self.voting_members();
        let needed = self.house.to_decide(all);
        if there < needed {
            return Err(Refused::NoQuorum(there, needed));
        }
        match item {
            Item::Motion(place) => {
                let moved = self.motions.get(*place).ok_or(Refused::Unknown("motion"))?;
                if moved.end.is_some() {
                    return Err(Refused::Decided);
                }
                let first = self.pending().first().and_then(|first| self.motions.get(*first));
                match first {
                    Some(first) if self.house.rank(&first.motion) < self.house.rank(&moved.motion) => {
                        Err(Refused::Precedence(first.motion.words()))
                    }
                    _ => Ok(Matter::Procedure),
                }
            }
            Item::Amendment(place) => {
                let amendment = self.amendments.get(*place).ok_or(Refused::Unknown("amendment"))?;
                let draft = self
                    .drafts
                    .get(amendment.draft)
                    .ok_or(Refused::Unknown("draft"))?;
                match (amendment.end, draft.end) {
                    (None, None) => Ok(Matter::Amendment),
                    _ => Err(Refused::Decided),
                }
            }
            Item::Part(place, numbers) => {
                let draft = self.next(*place)?;
                let known = |number: &usize| draft.paragraphs.get(*number).is_some();
                match (draft.divided, !numbers.is_empty() && numbers.iter().all(known)) {
                    (false, _) => Err(Refused::NotDivided),
                    (_, false) => Err(Refused::Unknown("paragraph")),
                    _ => Ok(Matter::Part),
                }
            }
            Item::Draft(place) => self.next(*place).map(|_| Matter::Draft),
        }
    }

    /// A draft that can be voted on: it is the next, and its amendments are decided.
    fn next(&self, place: usize) -> Result<&Draft, Refused> {
        let draft = self.drafts.get(place).ok_or(Refused::Unknown("draft"))?;
        if draft.end.is_some() {
            return Err(Refused::Decided);
        }
        if self.next_draft() != Some(place) {
            return Err(Refused::NotNext);
        }
        let mut amendments = self.amendments.iter();
        match amendments.any(|amendment| amendment.draft == place && amendment.end.is_none()) {
            true => Err(Refused::AmendmentsFirst),
            false => Ok(draft),
        }
    }

    /// Placards were counted.
    pub(crate) fn counted(&mut self, item: &Item, counted: [u16; 3]) -> Result<(), Refused> {
        let matter = self.can_be_put(item)?;
        let [in_favour, against, abstaining] = counted;
        if self.house.veto && matter.is_substantive() && against > 0 {
            return Err(Refused::NeedsRoll);
        }
        let voters = (0..self.setup.members.len()).filter(|who| self.may_vote(*who, matter));
        let abstainers = count(
            voters
                .clone()
                .filter(|who| self.may_abstain(*who, matter))
                .count(),
        );
        let voters = count(voters.count());
        let sum = in_favour.saturating_add(against).saturating_add(abstaining);
        if sum > voters {
            return Err(Refused::Miscounted(sum, voters));
        }
        if abstaining > abstainers {
            return Err(Refused::TooManyAbstentions(abstaining, abstainers));
        }
        let (all, _) = self.voting_members();
        let tally = Tally {
            in_favour,
            against,
            abstaining,
            not_participating: voters.saturating_sub(sum),
            absent: all.saturating_sub(voters),
            ..Tally::default()
        };
        self.rule(item.clone(), matter, tally, Vec::new());
        Ok(())
    }

    pub(crate) fn begin_roll(&mut self, item: &Item, first: Who) -> Result<(), Refused> {
        let matter = self.can_be_put(item)?;
        let all = self.setup.members.len();
        if first >= all {
            return Err(Refused::Unknown("member"));
        }
        let order = (first..all).chain(0..first);
        let order: Vec<Who> = order.filter(|who| self.may_vote(*who, matter)).collect();
        self.roll = Some(Roll::begin(item.clone(), order));
        self.log.push(Entry::Event(Event::Roll(item.clone(), first)));
        Ok(())
    }

    pub(crate) fn answer(&mut self, answer: Answer) -> Result<(), Refused> {
        let roll = self.roll.as_ref().ok_or(Refused::NotRolling)?;
        let who = roll.called().ok_or(Refused::NotRolling)?;
        let matter = matter_of(&roll.item);
        match answer {
            Answer::Abstaining if !self.may_abstain(who, matter) => {
                return Err(Refused::MayNotAbstain(self.name(who)));
            }
            Answer::Pass if !self.house.passes || roll.has_passed(who) => {
                return Err(Refused::MayNotPass(self.name(who)));
            }
            _ => {}
        }
        if let Some(roll) = &mut self.roll {
            roll.answer(answer);
        }
        if let Some(roll) = self.roll.take_if(|roll| roll.called().is_none()) {
            let mut tally = Tally::default();
            for (_, answer) in roll.votes() {
                let column = match answer {
                    Answer::InFavour => &mut tally.in_favour,
                    Answer::Against => &mut tally.against,
                    Answer::Abstaining | Answer::Pass => &mut tally.abstaining,
                };
                *column = column.saturating_add(1);
            }
            let (all, _) = self.voting_members();
            tally.absent = all.saturating_sub(tally.total());
            self.rule(roll.item, matter, tally, roll.given);
        }
        Ok(())
    }

    /// Decides, and does what follows.
    fn rule(&mut self, item: Item, matter: Matter, tally: Tally, roll: Vec<(Who, Answer)>) {
        let need = self.house.need(matter);
        let enough = need.reached(&tally);
        let vetoes = roll.iter().filter(|(who, answer)| {
            let veto = self.setup.members.get(*who).is_some_and(|member| member.veto);
            veto && *answer == Answer::Against
        });
        let vetoed_by: Vec<Who> = match enough && self.house.veto && matter.is_substantive() {
            true => vetoes.map(|(who, _)| *who).collect(),
            false => Vec::new(),
        };
        let carried = enough && vetoed_by.is_empty();
        self.follow(&item, if carried { End::Carried } else { End::Lost });
        self.log.push(Entry::Ruled(Ruling {
            item,
            tally,
            roll,
            need,
            set: self.house.set,
            provision: self.house.provision(matter),
            vetoed_by,
            carried,
        }));
    }

    fn follow(&mut self, item: &Item, end: End) {
        let next = self.next_draft();
        match item {
            Item::Motion(place) => {
                let Some(moved) = self.motions.get_mut(*place) else {
                    return;
                };
                moved.end = Some(end);
                let motion = moved.motion;
                if end != End::Carried {
                    return;
                }
                let draft = next.and_then(|next| self.drafts.get_mut(next));
                match (motion, draft) {
                    (Motion::Suspend, _) => self.open = false,
                    (Motion::Adjourn, _) => (self.open, self.over) = (false, true),
                    (Motion::AdjournDebate, Some(draft)) => draft.end = Some(End::Dropped),
                    (Motion::Divide, Some(draft)) => draft.divided = true,
                    _ => {}
                }
            }
            Item::Amendment(place) => {
                let Some(amendment) = self.amendments.get_mut(*place) else {
                    return;
                };
                amendment.end = Some(end);
                let draft = self.drafts.get_mut(amendment.draft);
                if let Some(draft) = draft.filter(|_| end == End::Carried) {
                    text::apply(&mut draft.paragraphs, &amendment.change);
                }
            }
            Item::Part(place, numbers) => {
                let Some(draft) = self.drafts.get_mut(*place) else {
                    return;
                };
                if end == End::Carried {
                    return;
                }
                let mut at = 0..;
                draft
                    .paragraphs
                    .retain(|_| at.next().is_none_or(|at| !numbers.contains(&at)));
                // Where all operative paragraphs are rejected, the draft is.
                if draft.paragraphs.is_empty() {
                    draft.end = Some(End::Lost);
                }
            }
            Item::Draft(place) => {
                if let Some(draft) = self.drafts.get_mut(*place) {
                    draft.end = Some(end);
                }
            }
        }
    }
}

const fn matter_of(item: &Item) -> Matter {
    match item {
        Item::Motion(_) => Matter::Procedure,
        Item::Amendment(_) => Matter::Amendment,
        Item::Part(..) => Matter::Part,
        Item::Draft(_) => Matter::Draft,
    }
}
