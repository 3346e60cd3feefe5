//! What a rule makes of votes that are counted by class: permanent members and all others.
use crate::exact::Natural;
use rules::tally::Tally;
use rules::vote::Vote;
use rules::votes::Votes;

/// The votes of one class that can count: the rest abstains or does not vote.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash)]
pub struct Cast {
    /// Votes in favour.
    pub in_favour: u16,
    /// Votes against.
    pub against: u16,
}

/// The count of every column, for each class.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash)]
pub struct ByClass {
    /// The permanent members.
    pub permanent: Tally,
    /// All others; in the Assembly, everybody.
    pub other: Tally,
}

/// What the rule makes of the votes, without reasons: those are for [`rules::decide::decide`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Verdict {
    /// Adopted.
    Adopted,
    /// Enough affirmative votes, but permanent members did not concur.
    Vetoed,
    /// Fewer affirmative votes than needed.
    TooFew,
    /// The share of those voting was not reached.
    NoMajority,
    /// As many for as against, where a majority is needed.
    EquallyDivided,
    /// Nobody voted for or against.
    NobodyVoted,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 6] = [
        Self::Adopted,
        Self::Vetoed,
        Self::TooFew,
        Self::NoMajority,
        Self::EquallyDivided,
        Self::NobodyVoted,
    ];

    /// Whether it is an adoption.
    #[must_use]
    pub const fn is_adopted(self) -> bool {
        matches!(self, Self::Adopted)
    }
}

impl ByClass {
    /// The counts of some votes.
    #[must_use]
    pub fn of(votes: &Votes) -> Self {
        let mut counts = Self::default();
        for vote in Vote::ALL {
            let seats = votes.named(vote).and(&votes.membership().permanent());
            let permanent = seats
                .count()
                .saturating_add(votes.unattributed().get(vote).permanent);
            *counts.permanent.get_mut(vote) = permanent;
            *counts.other.get_mut(vote) = votes.count(vote).saturating_sub(permanent);
        }
        counts
    }
    /// The counts of one class.
    #[must_use]
    pub const fn class(&self, permanent: bool) -> &Tally {
        if permanent { &self.permanent } else { &self.other }
    }
    /// The counts of one class, to change them.
    pub const fn class_mut(&mut self, permanent: bool) -> &mut Tally {
        if permanent {
            &mut self.permanent
        } else {
            &mut self.other
        }
    }
    /// The counts with one member moved; `None` when that column is empty.
    #[must_use]
    pub fn moved(mut self, permanent: bool, from: Vote, to: Vote) -> Option<Self> {
        let class = self.class_mut(permanent);
        let before = class.get_mut(from);
        *before = before.checked_sub(1)?;
        let after = class.get_mut(to);
        *after = after.checked_add(1)?;
        Some(self)
    }
    /// The counts with one permanent member counted among the others; `None` when that column has none.
    #[must_use]
    pub fn among_the_others(mut self, vote: Vote) -> Option<Self> {
        let before = self.permanent.get_mut(vote);
        *before = before.checked_sub(1)?;
        let after = self.other.get_mut(vote);
        *after = after.checked_add(1)?;
        Some(self)
    }
}

impl From<&Tally> for Cast {
    fn from(tally: &Tally) -> Self {
        Self {
            in_favour: tally.in_favour,
            against: tally.against,
        }
    }
}

/// How many profiles lead to each verdict; the verdicts that a rule does not know count none.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ByVerdict {
    /// Adopted.
    pub adopted: Natural,
    /// Enough votes, and not concurring.
    pub vetoed: Natural,
    /// Fewer affirmative votes than needed.
    pub too_few: Natural,
    /// The share was not reached.
    pub no_majority: Natural,
    /// Equally divided.
    pub equally_divided: Natural,
    /// Nobody voted for or against.
    pub nobody_voted: Natural,
}

impl ByVerdict {
    /// The number for a verdict.
    #[must_use]
    pub const fn get(&self, verdict: Verdict) -> &Natural {
        match verdict {
            Verdict::Adopted => &self.adopted,
            Verdict::Vetoed => &self.vetoed,
            Verdict::TooFew => &self.too_few,
            Verdict::NoMajority => &self.no_majority,
            Verdict::EquallyDivided => &self.equally_divided,
            Verdict::NobodyVoted => &self.nobody_voted,
        }
    }
    /// The number for a verdict, to change it.
    pub const fn get_mut(&mut self, verdict: Verdict) -> &mut Natural {
        match verdict {
            Verdict::Adopted => &mut self.adopted,
            Verdict::Vetoed => &mut self.vetoed,
            Verdict::TooFew => &mut self.too_few,
            Verdict::NoMajority => &mut self.no_majority,
            Verdict::EquallyDivided => &mut self.equally_divided,
            Verdict::NobodyVoted => &mut self.nobody_voted,
        }
    }
}

impl ByVerdict {
    /// Adds a multiple of the numbers of another.
    pub(crate) fn add_times(&mut self, numbers: &Self, times: &Natural) {
        for verdict in Verdict::ALL {
            self.get_mut(verdict).add_product(numbers.get(verdict), times);
        }
    }
}
