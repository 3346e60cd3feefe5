//! The chances of an undecided member.
use rules::member::MemberId;
use rules::vote::Vote;

/// A member's chances, as whole numbers of any scale (of a hundred, of a million): their sum is certainty, and fits
/// 32 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Chances {
    pub(super) in_favour: u32,
    pub(super) against: u32,
    pub(super) abstaining: u32,
    pub(super) not_voting: u32,
}

/// A member that has not decided, by what counts for the odds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Voter {
    pub member: MemberId,
    pub permanent: bool,
    /// In lowest terms.
    pub chances: Chances,
}

impl Voter {
    /// Those of a kind count alike.
    pub(super) const fn kind(&self) -> (bool, [u32; 4]) {
        let Chances {
            in_favour,
            against,
            abstaining,
            not_voting,
        } = self.chances;
        (self.permanent, [in_favour, against, abstaining, not_voting])
    }
}

impl Chances {
    /// Chances as whole numbers; `None` when all are zero, or their sum exceeds 32 bits.
    #[must_use]
    pub const fn new(in_favour: u32, against: u32, abstaining: u32, not_voting: u32) -> Option<Self> {
        let chances = Self {
            in_favour,
            against,
            abstaining,
            not_voting,
        };
        let Some(voting) = in_favour.checked_add(against) else {
            return None;
        };
        let Some(neither) = abstaining.checked_add(not_voting) else {
            return None;
        };
        match voting.checked_add(neither) {
            None | Some(0) => None,
            Some(_) => Some(chances),
        }
    }

    /// Everything on one vote.
    #[must_use]
    pub const fn certain(vote: Vote) -> Self {
        let mut chances = Self {
            in_favour: 0,
            against: 0,
            abstaining: 0,
            not_voting: 0,
        };
        match vote {
            Vote::InFavour => chances.in_favour = 1,
            Vote::Against => chances.against = 1,
            Vote::Abstaining => chances.abstaining = 1,
            Vote::NotVoting(_) => chances.not_voting = 1,
        }
        chances
    }

    /// The chance of not voting for or against.
    pub(super) const fn neither(self) -> u32 {
        self.abstaining.saturating_add(self.not_voting)
    }
    pub(super) const fn not_in_favour(self) -> u32 {
        self.neither().saturating_add(self.against)
    }
    pub(super) const fn sum(self) -> u32 {
        self.not_in_favour().saturating_add(self.in_favour)
    }
    /// In lowest terms, so that the exact numbers stay short.
    pub(super) fn reduced(self) -> Self {
        let Self {
            in_favour,
            against,
            abstaining,
            not_voting,
        } = self;
        let divisor = [against, abstaining, not_voting]
            .into_iter()
            .fold(in_favour, common_divisor);
        let part = |number: u32| number.checked_div(divisor).unwrap_or(number);
        Self {
            in_favour: part(in_favour),
            against: part(against),
            abstaining: part(abstaining),
            not_voting: part(not_voting),
        }
    }
}

fn common_divisor(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a
}
