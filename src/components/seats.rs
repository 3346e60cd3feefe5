//! The seats of a room, in the English alphabetical order of their members' names.
use crate::components::seat_button;
use crate::offered::votes_offered;
use crate::room::Room;
use rules::member::MemberId;
use rules::vote::Vote;
use wording::names;

/// The seats in the English alphabetical order of their names, as they stand.
#[must_use]
pub fn seats(room: &Room<'_>) -> Vec<seat_button::Props> {
    let Room { state, ui, votes, .. } = room;
    let membership = votes.membership();
    let search = names::search_key(state.search.trim());
    let fits = |member: MemberId| {
        let has = |text: &str| names::search_key(text).contains(&search);
        search.is_empty() || has(member.as_str()) || has(&names::name(&ui.texts, member))
    };
    let group = room.group();
    let in_group = |member: MemberId| group.as_ref().is_none_or(|group| group.members.contains(&member));
    let shown = |member: &MemberId| in_group(*member) && fits(*member);
    // Tab stops at a seat that is there.
    let focused = state.focus.filter(|member| shown(member));
    let tab_stop = focused.or_else(|| room.order.iter().copied().find(|member| shown(member)));
    let seat = |member: MemberId| {
        let change = room.changes.of(member);
        let permanent = membership.is_permanent(member);
        let vote = votes.of(member);
        seat_button::Props {
            ui: (*ui).clone(),
            body: state.scenario.body,
            member,
            permanent,
            presides: (state.scenario.president).is_some_and(|president| president.member == member),
            may_vote: membership.may_vote(member),
            vote,
            changed: change.vote.is_some(),
            assumed: change.assumed.is_some(),
            tab_stop: tab_stop == Some(member),
            menu: (state.menu == Some(member)).then(|| offered(room, vote, permanent)),
            left_out: !shown(&member),
            locked: false,
            face: seat_button::Face::Placard,
        }
    };
    room.order.iter().copied().map(seat).collect()
}

/// Which votes a menu offers: all, or for a member whose vote is not known those left without a name.
fn offered(room: &Room<'_>, vote: Option<Vote>, permanent: bool) -> [bool; 4] {
    let left = |vote: Vote| room.votes.unattributed().get(vote).of(permanent) > 0;
    votes_offered(room.state.scenario.body).map(|offered| vote.is_some() || left(offered))
}
