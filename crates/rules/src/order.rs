//! What is put first: motions before drafts, amendments before the text, drafts as submitted (SC-13, SC-14, SC-17,
//! GA-13, GA-15 to GA-17); and what an amendment is (GA-14).
use crate::finding::{Finding, Reason};
use crate::membership::Body;
use crate::motion::MotionKind;
use crate::provision::Provision;

/// Something that waits to be put to the vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pending {
    /// What it is.
    pub what: Waiting,
    /// Its place in the order of submission.
    pub submitted: u32,
}

/// What waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Waiting {
    /// A motion.
    Motion(MotionKind),
    /// An amendment.
    Amendment {
        /// How far removed in substance from the proposal, as the presiding officer sees it: more is farther.
        distance: u32,
        /// What it does to the text.
        form: AmendmentForm,
    },
    /// A draft resolution or another proposal.
    Proposal,
}

/// What an amendment does to the text (Council rule 36).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum AmendmentForm {
    /// Adds to the text, or deletes from it.
    AddsOrDeletes,
    /// Puts other words in the place of some.
    Revises,
}

/// Who arranged things otherwise than the rule, by their places in the list.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Arranged {
    /// The order of amendments that the presiding officer ruled (Council rule 36).
    pub by_ruling: Vec<usize>,
    /// The order of proposals that the body decided (Council rule 32; Assembly rule 91).
    pub by_decision: Vec<usize>,
}

/// The order in which things are put, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ordered {
    /// Places in the list, in the order in which they are put.
    pub order: Vec<usize>,
    /// Who settled it.
    pub basis: OrderBasis,
    /// The provision for each rank that occurs, in that order.
    pub provisions: Vec<Provision>,
}

/// Who settled the order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum OrderBasis {
    /// The rule.
    Rule,
    /// A ruling of the presiding officer.
    Ruling,
    /// A decision of the body.
    Decision,
}

/// The order in which things are put to the vote.
#[must_use]
pub fn order(body: Body, pending: &[Pending], arranged: &Arranged) -> Ordered {
    let mut places: Vec<(usize, Pending)> = pending.iter().copied().enumerate().collect();
    places.sort_by_key(|(place, one)| (rank(body, one.what), one.submitted, *place));
    let mut provisions: Vec<Provision> = Vec::new();
    for (_, one) in &places {
        let provision = provision(body, one.what);
        if !provisions.contains(&provision) {
            provisions.push(provision);
        }
    }
    let same_rank = places.windows(2).any(|pair| match pair {
        [(_, first), (_, second)] => rank(body, first.what) == rank(body, second.what),
        _ => false,
    });
    if same_rank {
        provisions.push(Provision::ConventionSubmission);
    }
    let mut order: Vec<usize> = places.into_iter().map(|(place, _)| place).collect();
    let ruled = rearrange(&mut order, &arranged.by_ruling);
    let decided = rearrange(&mut order, &arranged.by_decision);
    let basis = match (ruled, decided) {
        (_, true) => OrderBasis::Decision,
        (true, false) => OrderBasis::Ruling,
        (false, false) => OrderBasis::Rule,
    };
    Ordered {
        order,
        basis,
        provisions,
    }
}

/// Puts the named places in the order given, where they stand among the others. Whether anything was named.
fn rearrange(order: &mut [usize], wanted: &[usize]) -> bool {
    let mut next = wanted
        .iter()
        .filter(|place| order.contains(place))
        .copied()
        .collect::<Vec<_>>();
    next.dedup();
    let moved = !next.is_empty();
    let named = next.clone();
    let mut next = next.into_iter();
    for place in order.iter_mut().filter(|place| named.contains(place)) {
        if let Some(wanted) = next.next() {
            *place = wanted;
        }
    }
    moved
}

/// Less comes first. Motions by their precedence, then amendments, then proposals.
fn rank(body: Body, what: Waiting) -> (u8, u8, u32) {
    match what {
        Waiting::Motion(kind) => (precedence(body, kind), 0, 0),
        Waiting::Amendment { distance, form } => {
            // Rule 36 of the Council puts additions and deletions first; the Assembly looks at substance alone.
            let form = match (body, form) {
                (Body::SecurityCouncil, AmendmentForm::Revises) => 1,
                _ => 0,
            };
            (20, form, u32::MAX.saturating_sub(distance))
        }
        Waiting::Proposal => (30, 0, 0),
    }
}

/// The order of motions: Council rule 33; Assembly rules 77 and 119, then competence (rules 79 and 121) and what
/// else is moved before the proposal.
fn precedence(body: Body, kind: MotionKind) -> u8 {
    const COUNCIL: [MotionKind; 5] = [
        MotionKind::SuspendMeeting,
        MotionKind::AdjournMeeting,
        MotionKind::AdjournToTime,
        MotionKind::ReferToCommittee,
        MotionKind::PostponeDiscussion,
    ];
    const ASSEMBLY: [MotionKind; 5] = [
        MotionKind::SuspendMeeting,
        MotionKind::AdjournMeeting,
        MotionKind::AdjournDebate,
        MotionKind::CloseDebate,
        MotionKind::NotCompetent,
    ];
    let list = match body {
        Body::SecurityCouncil => COUNCIL,
        Body::GeneralAssembly => ASSEMBLY,
    };
    let place = list.iter().zip(0_u8..).find(|(listed, _)| **listed == kind);
    place.map_or(10, |(_, place)| place)
}

/// The provision that gives something its place.
fn provision(body: Body, what: Waiting) -> Provision {
    match (body, what) {
        (Body::SecurityCouncil, Waiting::Motion(_)) => Provision::CouncilRule33,
        (Body::SecurityCouncil, Waiting::Amendment { .. }) => Provision::CouncilRule36,
        (Body::SecurityCouncil, Waiting::Proposal) => Provision::CouncilRule32,
        (Body::GeneralAssembly, Waiting::Motion(MotionKind::NotCompetent)) => Provision::AssemblyRule79,
        (Body::GeneralAssembly, Waiting::Motion(_)) => Provision::AssemblyRule77,
        (Body::GeneralAssembly, Waiting::Amendment { .. }) => Provision::AssemblyRule90,
        (Body::GeneralAssembly, Waiting::Proposal) => Provision::AssemblyRule91,
    }
}

/// What a text put forward as an amendment does to the proposal, as people read it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum AmendmentEffect {
    /// Adds to the proposal.
    Adds,
    /// Deletes from it.
    Deletes,
    /// Revises part of it.
    Revises,
    /// Replaces the whole of it.
    ReplacesTheWhole,
    /// Merely negates it.
    Negates,
    /// Has nothing to do with it.
    Unrelated,
}

/// Whether a text is an amendment or a proposal of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AmendmentTest {
    /// What it is treated as.
    pub treated_as: TreatedAs,
    /// Why.
    pub reason: Reason,
}

/// What a text is treated as.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TreatedAs {
    /// An amendment: voted on before the proposal (rules 90, 130).
    Amendment,
    /// A proposal of its own (rules 91, 131).
    SeparateProposal,
}

/// Whether a text is an amendment: it adds to, deletes from or revises part of the proposal. Full substitutes,
/// negations and unrelated texts are proposals of their own, unless the presiding officer rules otherwise (D20).
#[must_use]
pub fn amendment_test(does: &[AmendmentEffect], ruled: Option<TreatedAs>) -> AmendmentTest {
    let is = |what: AmendmentEffect| does.contains(&what);
    let (treated_as, finding, provision) = match ruled {
        Some(TreatedAs::Amendment) => (
            TreatedAs::Amendment,
            Finding::RulingUnchallenged,
            Provision::AssemblyRule71,
        ),
        Some(TreatedAs::SeparateProposal) => (
            TreatedAs::SeparateProposal,
            Finding::SeparateProposal,
            Provision::AssemblyRule71,
        ),
        // It merely negates: rule 90 has an amendment add to, delete from or revise part of the proposal.
        None if is(AmendmentEffect::Negates) => (
            TreatedAs::SeparateProposal,
            Finding::SeparateProposal,
            Provision::AssemblyRule90,
        ),
        None if is(AmendmentEffect::Unrelated) => (
            TreatedAs::SeparateProposal,
            Finding::SeparateProposal,
            Provision::ConventionAmendmentTest,
        ),
        None if !is(AmendmentEffect::ReplacesTheWhole)
            && (is(AmendmentEffect::Adds)
                || is(AmendmentEffect::Deletes)
                || is(AmendmentEffect::Revises)) =>
        {
            (
                TreatedAs::Amendment,
                Finding::ChangesPartOfTheProposal,
                Provision::AssemblyRule90,
            )
        }
        None => (
            TreatedAs::SeparateProposal,
            Finding::SeparateProposal,
            Provision::AssemblyRule91,
        ),
    };
    AmendmentTest {
        treated_as,
        reason: finding.under(provision),
    }
}
