//! The tally of a vote, and the members present and voting.
use crate::vote::ByVote;

/// How many members voted in each way. The columns are never merged (S/PV and A/PV records keep them apart).
pub type Tally = ByVote<u16>;

impl Tally {
    /// Members present and voting: those who vote for or against (Assembly rules 86 and 126). Whoever
    /// abstains is considered as not voting.
    #[must_use]
    pub const fn present_and_voting(&self) -> u16 {
        self.in_favour.saturating_add(self.against)
    }

    /// Members that cast no vote, whatever the reason.
    #[must_use]
    pub const fn not_voting(&self) -> u16 {
        self.not_participating
            .saturating_add(self.absent)
            .saturating_add(self.unspecified)
    }

    /// All members of the body.
    #[must_use]
    pub const fn total(&self) -> u16 {
        self.present_and_voting()
            .saturating_add(self.abstaining)
            .saturating_add(self.not_voting())
    }
}
