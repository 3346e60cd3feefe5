//! What would have turned one vote: single changes (CF-02), members who alone could have blocked (CF-03), and the
//! smallest change, as numbers and as something that can be applied (CF-04).
use crate::legal_view::LegalView;
use crate::search::{Cost, Move, Moves, cheapest, steps_between};
use rules::decide::decide;
use rules::member::SeatSet;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::vote::Vote;
use rules::votes::change::{CannotChange, Change};
use rules::votes::{SomeMembers, Votes};

/// A change that turns the outcome.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Flip {
    /// How many members vote otherwise.
    pub members: u16,
    /// How many steps they take together: from in favour to against is two.
    pub steps: u16,
    /// What moves, by class and column, and who could be among the movers.
    pub moves: Vec<Choice>,
    /// One way to do it, to be applied in order: members by name in the order of their seats, then counts.
    pub changes: Vec<Change>,
}

/// So many of these members vote otherwise: any of them will do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// What moves.
    pub moved: Move,
    /// Those who voted so, from whom the movers are taken.
    pub among: SomeMembers,
}

/// A kind of single change that turns the outcome (CF-02), printed `class:from>to:members`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct SingleChange {
    /// Whether permanent members are meant; `false` in the Assembly.
    pub permanent: bool,
    /// The vote before; it can be not voting.
    pub from: Vote,
    /// The vote now.
    pub to: Vote,
    /// How many members could each make it alone.
    pub members: u16,
}

/// Members who alone could have defeated a text that was adopted (CF-03).
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct AloneCouldBlock {
    /// By voting against, whatever they did.
    pub by_voting_against: SomeMembers,
    /// By abstaining.
    pub by_abstaining: SomeMembers,
}

/// The smallest changes of every kind (CF-04). `None`: no such change turns the outcome.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SmallestFlips {
    /// Whether the votes as they are adopt.
    pub adopted: bool,
    /// With the fewest members.
    pub by_members: Option<Flip>,
    /// With the fewest steps.
    pub by_steps: Option<Flip>,
    /// By moves into abstention alone.
    pub to_abstaining: Option<Flip>,
    /// By moves of one kind alone, for each kind.
    pub by_kind: Vec<(Moves, Option<Flip>)>,
}

/// The six kinds of moves between in favour, abstaining and against.
pub const KINDS: [Moves; 6] = {
    use Vote::{Abstaining, Against, InFavour};
    [
        Moves::Only {
            from: InFavour,
            to: Against,
        },
        Moves::Only {
            from: InFavour,
            to: Abstaining,
        },
        Moves::Only {
            from: Abstaining,
            to: Against,
        },
        Moves::Only {
            from: Against,
            to: InFavour,
        },
        Moves::Only {
            from: Against,
            to: Abstaining,
        },
        Moves::Only {
            from: Abstaining,
            to: InFavour,
        },
    ]
};

/// The ways of voting to which a single change leads.
const CAST: [Vote; 3] = [Vote::InFavour, Vote::Abstaining, Vote::Against];

/// The votes with changes made one after the other.
///
/// # Errors
/// [`CannotChange`] when one of them does not fit.
pub fn apply(votes: &Votes, changes: &[Change]) -> Result<Votes, CannotChange> {
    changes
        .iter()
        .try_fold(votes.clone(), |votes, change| votes.changed(*change))
}

/// Every kind of single change that turns the outcome: class, column before, column after, and how many members
/// could make it (CF-02). Permanent members first, then by column. Members that may not vote are left out.
#[must_use]
pub fn single_changes(question: &Question, sitting: &Sitting, votes: &Votes) -> Vec<SingleChange> {
    single(&LegalView::of(question, sitting, votes), votes)
}

fn single(view: &LegalView, votes: &Votes) -> Vec<SingleChange> {
    let LegalView {
        voting_rule, counts, ..
    } = view;
    let adopted = view.decision.is_adopted();
    let mut all = Vec::new();
    if !view.is_decided_by_votes() {
        return all;
    }
    for permanent in [true, false] {
        for from in Vote::ALL {
            let members = who(votes, &view.left_out, permanent, from).count();
            for to in CAST.into_iter().filter(|to| *to != from && members > 0) {
                let turned = |counts| voting_rule.verdict_on(&counts).is_adopted() != adopted;
                if counts.moved(permanent, from, to).is_some_and(turned) {
                    all.push(SingleChange {
                        permanent,
                        from,
                        to,
                        members,
                    });
                }
            }
        }
    }
    all
}

/// Members alone could have defeated a text that was adopted; nobody when it was not (CF-03).
#[must_use]
pub fn alone_could_block(question: &Question, sitting: &Sitting, votes: &Votes) -> AloneCouldBlock {
    let mut alone = AloneCouldBlock::default();
    let view = LegalView::of(question, sitting, votes);
    if !view.decision.is_adopted() {
        return alone;
    }
    let mut add = |permanent, from, to| {
        let could = who(votes, &view.left_out, permanent, from);
        let list = match to {
            Vote::Against => &mut alone.by_voting_against,
            Vote::Abstaining => &mut alone.by_abstaining,
            _ => return,
        };
        list.unnamed = list.unnamed.saturating_add(could.unnamed);
        list.members.extend(could.members);
    };
    for change in single(&view, votes) {
        add(change.permanent, change.from, change.to);
    }
    let seat = |member: &rules::member::MemberId| votes.membership().seat_of(*member);
    alone.by_voting_against.members.sort_by_key(seat);
    alone.by_abstaining.members.sort_by_key(seat);
    alone
}

/// The smallest change that turns the outcome; `None` when no allowed change does (CF-04).
#[must_use]
pub fn smallest_flip(
    question: &Question,
    sitting: &Sitting,
    votes: &Votes,
    moves: Moves,
    cost: Cost,
) -> Option<Flip> {
    let view = LegalView::of(question, sitting, votes);
    smallest(question, sitting, votes, &view, moves, cost)
}

/// The smallest change from one way of voting to another, told so that it holds for every choice there is (CF-04). Where any
/// of those that voted so will do, permanent or not, they are one choice; else each class is one.
#[must_use]
pub fn smallest_of_kind(
    question: &Question,
    sitting: &Sitting,
    votes: &Votes,
    from: Vote,
    to: Vote,
) -> Option<Flip> {
    let view = LegalView::of(question, sitting, votes);
    let moves = Moves::Only { from, to };
    let mut flip = smallest(question, sitting, votes, &view, moves, Cost::Members)?;
    let class = |permanent| who(votes, &view.left_out, permanent, from);
    let (permanent, other) = (class(true), class(false));
    let turns = |of_permanent: u16| {
        let moved = |permanent, count| Move {
            permanent,
            from,
            to,
            count,
        };
        let split = [
            moved(true, of_permanent),
            moved(false, flip.members.saturating_sub(of_permanent)),
        ];
        let changed = flip_of(votes, &view.left_out, &split).changes;
        let now = apply(votes, &changed).map(|votes| decide(question, sitting, &votes));
        now.is_ok_and(|now| now.is_adopted() != view.decision.is_adopted())
    };
    let fewest = flip.members.saturating_sub(other.count());
    let most = flip.members.min(permanent.count());
    if permanent.count() > 0 && other.count() > 0 && (fewest..=most).all(turns) {
        let mut among = permanent;
        among.unnamed = among.unnamed.saturating_add(other.unnamed);
        among.members.extend(other.members);
        let seat = |member: &rules::member::MemberId| votes.membership().seat_of(*member);
        among.members.sort_by_key(seat);
        let moved = Move {
            permanent: false,
            from,
            to,
            count: flip.members,
        };
        flip.moves = vec![Choice { moved, among }];
    }
    Some(flip)
}

/// The smallest changes of every kind at once (CF-04).
#[must_use]
pub fn smallest_flips(question: &Question, sitting: &Sitting, votes: &Votes) -> SmallestFlips {
    let view = LegalView::of(question, sitting, votes);
    let smallest = |moves, cost| smallest(question, sitting, votes, &view, moves, cost);
    SmallestFlips {
        adopted: view.decision.is_adopted(),
        by_members: smallest(Moves::Any, Cost::Members),
        by_steps: smallest(Moves::Any, Cost::Steps),
        to_abstaining: smallest(Moves::ToAbstaining, Cost::Members),
        by_kind: KINDS
            .map(|moves| (moves, smallest(moves, Cost::Members)))
            .to_vec(),
    }
}

fn smallest(
    question: &Question,
    sitting: &Sitting,
    votes: &Votes,
    view: &LegalView,
    moves: Moves,
    cost: Cost,
) -> Option<Flip> {
    let moves = cheapest(&view.voting_rule, &view.counts, moves, cost)?;
    let flip = flip_of(votes, &view.left_out, &moves);
    // Each answer is checked with the rules engine and dropped if the outcome does not change.
    let now = decide(question, sitting, &apply(votes, &flip.changes).ok()?);
    (now.is_adopted() != view.decision.is_adopted()).then_some(flip)
}

/// Members of a class voted so, may vote, and has a vote that counts.
fn who(votes: &Votes, left_out: &SeatSet, permanent: bool, vote: Vote) -> SomeMembers {
    let membership = votes.membership();
    let column = votes.named(vote);
    let of_class = if permanent {
        column.and(&membership.permanent())
    } else {
        column.without(&membership.permanent())
    };
    let free = of_class.without(&membership.barred()).without(left_out);
    let mut unnamed = votes.unattributed().get(vote).of(permanent);
    if !vote.is_cast() {
        // Members without a vote that are not named are somewhere among those who did not vote.
        let hidden = membership.barred().without(&votes.known()).count();
        unnamed = unnamed.saturating_sub(hidden);
    }
    SomeMembers {
        members: membership.members(&free),
        unnamed,
    }
}

/// The moves as something to apply: names first, then counts.
fn flip_of(votes: &Votes, left_out: &SeatSet, moves: &[Move]) -> Flip {
    let (mut members, mut steps) = (0_u16, 0_u16);
    let mut changes = Vec::new();
    let mut choices: Vec<Choice> = Vec::new();
    for moved in moves {
        let Move {
            permanent,
            from,
            to,
            count,
        } = *moved;
        members = members.saturating_add(count);
        steps = steps.saturating_add(count.saturating_mul(steps_between(from, to)));
        let among = who(votes, left_out, permanent, from);
        // Those whom an earlier move of the same column takes are not taken twice.
        let taken = choices
            .iter()
            .filter(|choice| choice.moved.permanent == permanent && choice.moved.from == from);
        let taken = taken.fold(0_u16, |sum, choice| sum.saturating_add(choice.moved.count));
        let left = among
            .members
            .iter()
            .skip(usize::from(taken))
            .take(usize::from(count));
        let named = changes.len();
        changes.extend(left.map(|member| Change::Vote { member: *member, to }));
        let named = u16::try_from(changes.len().saturating_sub(named)).unwrap_or(u16::MAX);
        let count = count.saturating_sub(named);
        if count > 0 {
            changes.push(Change::Move {
                permanent,
                from,
                to,
                count,
            });
        }
        choices.push(Choice { moved: *moved, among });
    }
    Flip {
        members,
        steps,
        moves: choices,
        changes,
    }
}
