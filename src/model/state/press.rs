//! What a press on a placard does.
use super::{State, votes_offered};
use rules::member::MemberId;
use rules::vote::Vote;

impl State {
    /// The vote to which a press moves a member on; `None` for one that may not vote. A member whose vote is
    /// not known is first taken to be in the first column that has votes without a name.
    pub(super) fn next_vote(&self, member: MemberId) -> Option<Vote> {
        if !self.may_vote(member) {
            return None;
        }
        let item = self.scenario.items.get(self.selected)?;
        let votes = self.selected_changes()?.apply(&item.votes).ok()?;
        let round = votes_offered(self.scenario.body);
        let Some(vote) = votes.of(member) else {
            let permanent = votes.membership().is_permanent(member);
            let open = |vote: &Vote| votes.unattributed().get(*vote).of(permanent) > 0;
            return Vote::ALL.into_iter().find(open);
        };
        let next = round
            .iter()
            .position(|other| *other == vote)
            .map_or(0, |place| (place + 1) % round.len());
        round.get(next).copied()
    }
}
