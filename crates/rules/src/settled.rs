//! Items that are settled without a vote: by a carried motion, a ruling, a withdrawal, or the sponsors.
//!
//! | provision | function | model |
//! |---|---|---|
//! | Council rule 33; Assembly rules 74 to 79, 91 | `by_motion` | SC-13, GA-15 to GA-17 |
//! | Council rules 32, 36, 38; Assembly rules 89 to 91 | `by_ruling`, `priority`, `division` | SC-02, SC-15, SC-17, GA-12 to GA-14 |
//! | practice: sponsors; without a vote | `of_its_own` | SC-18, SC-20, GA-25 |
//! | Council rule 35; Assembly rule 80 | `withdrawal` | SC-19, GA-18 |
//! | Assembly rule 81 | `decided_before` | GA-19 |
//! | Assembly rules 89, 95; practice | `no_operative_part`, `no_second_vote` | SC-15, GA-12, GA-21 |
mod withdrawal;

use crate::consensus::{self, WithoutVote};
use crate::decision::{Ground, NotPutReason, Outcome};
use crate::draft::ParagraphKind;
use crate::finding::{Finding, Reason};
use crate::meeting::{Business, Challenge, Governed, Governs, Item, ItemResult, Meeting, Ruling, Step};
use crate::membership::Body;
use crate::motion::{Effect, MotionKind};
use crate::provision::Provision;
use crate::question::Question;

/// The result of the next item where it is settled without a vote; `None` when it is put to the vote.
pub(crate) fn without_a_vote(meeting: &Meeting, steps: &[Step]) -> Option<ItemResult> {
    let place = steps.len();
    let item = meeting.items.get(place)?;
    let day = Day { meeting, steps };
    let not_put = day
        .by_motion(place, item)
        .or_else(|| day.withdrawn(place, item))
        .or_else(|| day.decided_before(place, item))
        .or_else(|| day.by_ruling(place))
        .or_else(|| day.priority(place))
        .or_else(|| day.division(place, item))
        .or_else(|| day.no_second_vote(place, item));
    if let Some((why, reason)) = not_put {
        return Some(ItemResult::NotPut { why, reason });
    }
    day.no_operative_part(item).or_else(|| day.of_its_own(item))
}

/// The meeting so far.
struct Day<'a> {
    meeting: &'a Meeting,
    steps: &'a [Step],
}

impl<'a> Day<'a> {
    fn body(&self) -> Body {
        self.meeting.membership.body()
    }

    fn carried(&self, item: usize) -> bool {
        self.steps.get(item).is_some_and(Step::is_carried)
    }

    /// The items so far, with their places and steps.
    fn so_far(&self) -> impl DoubleEndedIterator<Item = (usize, &'a Item, &'a Step)> + use<'a> {
        let items: Vec<_> = self.meeting.items.iter().zip(self.steps).enumerate().collect();
        items.into_iter().map(|(place, (item, step))| (place, item, step))
    }

    /// A carried motion ends the voting, or the action on what it names.
    fn by_motion(&self, place: usize, item: &Item) -> Option<(NotPutReason, Reason)> {
        self.so_far().find_map(|(motion, put, step)| {
            let Business::Motion { kind, on } = &put.business else {
                return None;
            };
            if !step.is_carried() {
                return None;
            }
            let provision = kind.provision_in(self.body());
            match kind.effect() {
                Effect::EndsVoting => {
                    let reason = Finding::VotingEnded { motion }.under(provision);
                    Some((NotPutReason::NotReached { motion }, reason))
                }
                Effect::NoAction if self.meeting.names(*on, place, item) => {
                    let reason = Finding::NoActionOn { motion }.under(provision);
                    Some((NotPutReason::NoAction { motion }, reason))
                }
                Effect::NoAction | Effect::None => None,
            }
        })
    }

    /// Assembly rule 81: what was adopted or rejected is not taken up again, unless two thirds so decide. In the
    /// Council a text can be put again (SC-26).
    fn decided_before(&self, place: usize, item: &Item) -> Option<(NotPutReason, Reason)> {
        let Business::Draft { draft } = item.business else {
            return None;
        };
        if self.body() == Body::SecurityCouncil {
            return None;
        }
        let decided = |step: &Step| {
            matches!(
                step.outcome(),
                Outcome::Adopted | Outcome::NotAdopted(_) | Outcome::Supposed(_)
            )
        };
        let proposal = |business: &Business| {
            matches!(business, Business::Draft { .. } | Business::WithoutVote { .. })
                && business.draft() == Some(draft)
        };
        let by = self
            .so_far()
            .rev()
            .find(|(_, earlier, step)| proposal(&earlier.business) && decided(step))
            .map(|(by, ..)| by)?;
        let taken_up = self.so_far().any(|(motion, put, step)| {
            let Business::Motion {
                kind: MotionKind::Reconsider,
                on,
            } = put.business
            else {
                return false;
            };
            motion > by && step.is_carried() && on.is_none_or(|on| on == by || on == place)
        });
        if taken_up {
            return None;
        }
        let reason = Finding::AlreadyDecided { item: by }.under(Provision::AssemblyRule81);
        Some((NotPutReason::AlreadyDecided { by }, reason))
    }

    /// What the presiding officer ruled, or the original mover objects to.
    fn by_ruling(&self, place: usize) -> Option<(NotPutReason, Reason)> {
        let council = self.body() == Body::SecurityCouncil;
        // The Council has no rule on what an amendment is: there the ruling alone decides it.
        let (excludes, separate) = if council {
            (Provision::CouncilRule36, Provision::CouncilRule30)
        } else {
            (Provision::AssemblyRule90, Provision::AssemblyRule91)
        };
        self.meeting.rulings.iter().find_map(|ruling| match *ruling {
            Ruling::Excludes { carried, excluded } if excluded == place && self.in_the_text(carried) => {
                let reason = Finding::ExcludedBy { item: carried }.under(excludes);
                Some((NotPutReason::Excluded { by: carried }, reason))
            }
            Ruling::MoverObjects { part } if council && part == place => Some((
                NotPutReason::MoverObjects,
                Finding::MoverObjects.under(Provision::CouncilRule32),
            )),
            Ruling::NotRequested { item } if council && item == place => Some((
                NotPutReason::NotRequested,
                Finding::NotRequested.under(Provision::CouncilRule38),
            )),
            Ruling::SeparateProposal { amendment } if amendment == place => Some((
                NotPutReason::NotAnAmendment,
                Finding::SeparateProposal.under(separate),
            )),
            _ => None,
        })
    }

    /// Whether an item was carried, or came into the text without a vote.
    fn in_the_text(&self, item: usize) -> bool {
        let incorporated = |step: &Step| step.outcome() == Outcome::Incorporated;
        self.carried(item) || self.steps.get(item).is_some_and(incorporated)
    }

    /// Council rule 32, Assembly rule 91: what is refused priority comes after the other item, so that it is not put
    /// here. Nothing tells how it would have gone there.
    fn priority(&self, place: usize) -> Option<(NotPutReason, Reason)> {
        let (motion, over) = self.so_far().find_map(|(motion, put, step)| {
            let Governs {
                item,
                what: Governed::Order { over },
            } = put.governs?
            else {
                return None;
            };
            let refused = step.by_votes().is_some() && !step.is_carried();
            (item == place && over > place && refused).then_some((motion, over))
        })?;
        let provision = MotionKind::Priority.provision_in(self.body());
        let reason = Finding::NoPriority { motion, over }.under(provision);
        Some((NotPutReason::NoPriority { motion, over }, reason))
    }

    /// Assembly rule 89: where somebody objects to a separate vote, the request is voted on first.
    fn division(&self, place: usize, item: &Item) -> Option<(NotPutReason, Reason)> {
        if matches!(item.business, Business::Draft { .. }) {
            return None;
        }
        let (motion, ..) = self.so_far().find(|(_, put, step)| {
            let asked = matches!(
                put.business,
                Business::Motion { kind: MotionKind::Division, on: Some(on) } if on == place
            );
            asked && !step.is_carried()
        })?;
        let provision = MotionKind::Division.provision_in(self.body());
        let reason = Finding::DivisionRefused { motion }.under(provision);
        Some((NotPutReason::DivisionRefused { motion }, reason))
    }

    /// Rule 95: a second vote is due only where the first was equally divided.
    fn no_second_vote(&self, place: usize, item: &Item) -> Option<(NotPutReason, Reason)> {
        let Question::Assembly(question) = &item.question else {
            return None;
        };
        let first = place.checked_sub(1)?;
        let same = self.meeting.items.get(first)?.business == item.business;
        let step = self.steps.get(first)?;
        if !question.second_vote || !same || step.outcome() == Outcome::SecondVoteDue {
            return None;
        }
        let reason = Finding::NotEquallyDivided { item: first }.under(Provision::AssemblyRule95);
        Some((NotPutReason::NoSecondVote { first }, reason))
    }

    /// Assembly rule 89, and in the Council by analogy: when all operative parts were rejected, so is the draft.
    fn no_operative_part(&self, item: &Item) -> Option<ItemResult> {
        let Business::Draft { draft } = item.business else {
            return None;
        };
        let text = self.steps.last()?.texts.get(draft)?;
        let rejected_part = |place: usize| {
            matches!(
                self.meeting.items.get(place).map(|item| &item.business),
                Some(Business::Part { .. })
            )
        };
        let operative = text
            .paragraphs
            .iter()
            .filter(|one| one.kind == ParagraphKind::Operative);
        let mut gone_by_vote = operative
            .flat_map(|paragraph| &paragraph.runs)
            .filter_map(|run| run.deleted_by);
        if text.has_operative_part() || !gone_by_vote.any(rejected_part) {
            return None;
        }
        let provision = match self.body() {
            Body::SecurityCouncil => Provision::ConventionOperativeParts,
            Body::GeneralAssembly => Provision::AssemblyRule89,
        };
        Some(ItemResult::Settled {
            outcome: Outcome::NotAdopted(Ground::NoOperativePart),
            reasons: vec![Finding::NoOperativePart.under(provision)],
        })
    }

    /// Items that need no vote: accepted amendments, withdrawals, rulings that nobody challenges.
    fn of_its_own(&self, item: &Item) -> Option<ItemResult> {
        match &item.business {
            Business::Revision { .. } => Some(ItemResult::Settled {
                outcome: Outcome::Incorporated,
                reasons: vec![Finding::AcceptedBySponsors.under(Provision::PracticeSponsorRevision)],
            }),
            Business::WithoutVote { objections, .. } => {
                let what = WithoutVote::Text(self.body());
                let unopposed = consensus::decide(what, *objections);
                Some(ItemResult::Settled {
                    outcome: unopposed.outcome,
                    reasons: vec![unopposed.reason],
                })
            }
            Business::Withdrawal { of, seconder } => Some(self.withdrawal(*of, *seconder)),
            Business::Ruling {
                challenge: Challenge::Unchallenged,
                ..
            } => {
                let provision = match self.body() {
                    Body::SecurityCouncil => Provision::CouncilRule30,
                    Body::GeneralAssembly => Provision::AssemblyRule71,
                };
                Some(ItemResult::Settled {
                    outcome: Outcome::Unchallenged,
                    reasons: vec![Finding::RulingUnchallenged.under(provision)],
                })
            }
            _ => None,
        }
    }
}
