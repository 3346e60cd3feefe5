//! The seats of a vote, in the English alphabetical order of their members' names.
use crate::model::vote_choices::votes_offered;
use crate::vote::seat;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use rules::member::MemberId;
use rules::vote::Vote;

/// The seats in the English alphabetical order of their names, as they stand.
#[must_use]
pub fn seats(ui: &VoteUi, shown: &ShownVote<'_>) -> Vec<seat::Props> {
    let ShownVote { state, votes, .. } = shown;
    let membership = votes.membership();
    let tab_stop = state.focus.or_else(|| shown.order.first().copied());
    let seat = |member: MemberId| {
        let change = shown.changes.of(member);
        let permanent = membership.is_permanent(member);
        let vote = votes.of(member);
        seat::Props {
            ui: ui.clone(),
            body: state.scenario.body,
            member,
            permanent,
            presides: (state.scenario.president).is_some_and(|president| president.member == member),
            may_vote: membership.may_vote(member),
            vote,
            changed: change.vote.is_some(),
            assumed: change.assumed.is_some(),
            tab_stop: tab_stop == Some(member),
            menu: (state.menu == Some(member)).then(|| offered(shown, vote, permanent)),
            left_out: false,
            locked: false,
            face: seat::Face::Placard,
            place: 0,
        }
    };
    shown.order.iter().copied().map(seat).collect()
}

/// Which votes a menu offers: all, or for a member whose vote is not known those left without a name.
fn offered(shown: &ShownVote<'_>, vote: Option<Vote>, permanent: bool) -> [bool; 4] {
    let left = |vote: Vote| shown.votes.unattributed().get(vote).of(permanent) > 0;
    votes_offered(shown.state.scenario.body).map(|offered| vote.is_some() || left(offered))
}
