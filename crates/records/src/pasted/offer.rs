//! What one press would settle: the members that a text does not name, where its counts and the seats leave them one vote.
use super::reading::{Offer, Pasted};
use rules::member::MemberId;
use rules::vote::Vote;

/// What the counts, or what is said of all others, leave open in one way only.
pub(super) fn of(
    pasted: &Pasted,
    rest: Option<Vote>,
    excepted: &[MemberId],
    seated: &[MemberId],
) -> Option<Offer> {
    let named = |member: &MemberId| pasted.votes.iter().any(|(other, _)| other == member);
    let open: Vec<MemberId> = seated.iter().copied().filter(|member| !named(member)).collect();
    let of_vote = |vote: Vote| pasted.votes.iter().filter(|(_, cast)| *cast == vote).count();
    let missing = |vote: Vote| {
        let said = pasted.said.get(vote).map(usize::from);
        said.map(|said| said.checked_sub(of_vote(vote)))
    };
    if !pasted.doubts.is_empty() || open.is_empty() {
        return None;
    }
    if let Some(vote) = rest {
        let members: Vec<MemberId> = open
            .into_iter()
            .filter(|member| !excepted.contains(member))
            .collect();
        // A count beside it must be theirs.
        let fits = missing(vote).is_none_or(|missing| missing == Some(members.len()));
        let others_fit = Vote::ALL.into_iter().filter(|other| *other != vote).all(|other| {
            excepted
                .is_empty()
                .then(|| missing(other))
                .flatten()
                .is_none_or(|missing| missing == Some(0))
        });
        return (fits && others_fit && !members.is_empty()).then_some(Offer { vote, members });
    }
    let mut short = Vote::ALL
        .into_iter()
        .filter(|vote| missing(*vote).is_some_and(|missing| missing != Some(0)));
    let (Some(vote), None) = (short.next(), short.next()) else {
        return None;
    };
    (missing(vote) == Some(Some(open.len()))).then_some(Offer { vote, members: open })
}

/// A text that says no more than that everybody agreed.
pub(super) fn all_in_favour(seated: &[MemberId]) -> Option<Offer> {
    (!seated.is_empty()).then(|| Offer {
        vote: Vote::InFavour,
        members: seated.to_vec(),
    })
}
