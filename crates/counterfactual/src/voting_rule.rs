//! The voting rule behind a question: the members, the votes needed, and whose vote against blocks. Made from the
//! requirement of a decision, and seen by class: permanent members and all others.
use crate::verdict::{ByClass, Cast, Verdict};
use core::fmt;
use rules::membership::Membership;
use rules::requirement::{Requirement, Share};

/// The size of a body, and the rule by which it decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct VotingRule {
    permanent: u16,
    other: u16,
    rule: Rule,
}

/// What is needed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Rule {
    /// So many affirmative votes, whatever the others do; and something of the permanent members, perhaps.
    Affirmative {
        /// Affirmative votes needed.
        votes: u16,
        /// What is asked of the permanent members.
        concurrence: Concurrence,
    },
    /// A share of those who vote for or against; at least one must vote in favour.
    PresentAndVoting(Share),
}

/// What is asked of the permanent members.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Concurrence {
    /// Nothing: procedural matters, and every body without permanent members.
    NotAsked,
    /// That none votes against: Article 27(3) in practice.
    NoneAgainst,
    /// That no more than one votes against: a model in which two vetoes are needed.
    OneMayOppose,
    /// That all vote in favour: Article 27(3) to the letter, a reading that practice left (D2).
    AllInFavour,
}

/// The numbers make no body that could ever adopt anything, or a larger one than is counted here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InvalidVotingRule {
    members: u32,
    votes: u16,
}

impl fmt::Display for InvalidVotingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { members, votes } = self;
        let most = VotingRule::MOST_MEMBERS;
        write!(
            f,
            "`{votes}` votes of `{members}` members: 1 to {most} members are expected, and 1 vote to as many as there are"
        )
    }
}
impl core::error::Error for InvalidVotingRule {}

impl VotingRule {
    /// The largest body that is counted: more than twice the Assembly.
    pub const MOST_MEMBERS: u16 = 512;

    /// The voting rule of a requirement in a body, with the recommended reading of "concurring".
    /// [`LegalView`](crate::legal_view::LegalView) has the reading that is taken.
    #[must_use]
    pub fn requiring(requirement: Requirement, membership: &Membership) -> Self {
        let permanent = membership.permanent().count();
        let other = membership.size().saturating_sub(permanent);
        let rule = match requirement {
            Requirement::Affirmative {
                votes,
                concurring: true,
            } => Rule::Affirmative {
                votes,
                concurrence: Concurrence::NoneAgainst,
            },
            Requirement::Affirmative {
                votes,
                concurring: false,
            } => Rule::quota(votes),
            Requirement::PresentAndVoting(share) => Rule::PresentAndVoting(share),
            Requirement::AllMembers(share) => Rule::quota(share.of(membership.size())),
        };
        Self {
            permanent,
            other,
            rule,
        }
    }

    /// Any quota game with veto players (SC-03, SC-04, and bodies that never sat).
    ///
    /// # Errors
    /// [`InvalidVotingRule`] when no number of members, or an impossible one, is asked for.
    pub fn affirmative(
        permanent: u16,
        other: u16,
        votes: u16,
        concurrence: Concurrence,
    ) -> Result<Self, InvalidVotingRule> {
        let members = u32::from(permanent).saturating_add(u32::from(other));
        let held = members > 0 && members <= u32::from(Self::MOST_MEMBERS);
        if !held || votes == 0 || u32::from(votes) > members {
            return Err(InvalidVotingRule { members, votes });
        }
        let rule = Rule::Affirmative { votes, concurrence };
        Ok(Self {
            permanent,
            other,
            rule,
        })
    }

    /// A body that decides by a share of the members present and voting (GA-02).
    ///
    /// # Errors
    /// [`InvalidVotingRule`] when nobody, or too many, would sit there.
    pub fn present_and_voting(members: u16, share: Share) -> Result<Self, InvalidVotingRule> {
        Self::affirmative(0, members, 1, Concurrence::NotAsked)?;
        Ok(Self {
            permanent: 0,
            other: members,
            rule: Rule::PresentAndVoting(share),
        })
    }

    /// A body that decides by a share of all its members, voting or not (GA-02).
    ///
    /// # Errors
    /// [`InvalidVotingRule`] when nobody, or too many, would sit there.
    pub fn all_members(members: u16, share: Share) -> Result<Self, InvalidVotingRule> {
        Self::affirmative(0, members, share.of(members), Concurrence::NotAsked)
    }

    /// The same body under another rule (CF-06).
    #[must_use]
    pub const fn with_rule(self, rule: Rule) -> Self {
        Self { rule, ..self }
    }

    /// The same body with so many permanent members counted among the others, because nothing is asked of them.
    #[must_use]
    pub const fn asking_fewer(self, fewer: u16) -> Self {
        let fewer = if fewer > self.permanent {
            self.permanent
        } else {
            fewer
        };
        Self {
            permanent: self.permanent.saturating_sub(fewer),
            other: self.other.saturating_add(fewer),
            ..self
        }
    }

    /// What is needed.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }
    /// How many permanent members there are.
    #[must_use]
    pub const fn permanent(&self) -> u16 {
        self.permanent
    }
    /// How many other members there are.
    #[must_use]
    pub const fn other(&self) -> u16 {
        self.other
    }
    /// How many members a class has.
    #[must_use]
    pub const fn class(&self, permanent: bool) -> u16 {
        if permanent { self.permanent } else { self.other }
    }
    /// How many members there are.
    #[must_use]
    pub const fn members(&self) -> u16 {
        self.permanent.saturating_add(self.other)
    }
    /// Whether all members count alike.
    #[must_use]
    pub const fn is_symmetric(&self) -> bool {
        let concurrence = self.rule.concurrence();
        self.permanent == 0 || self.other == 0 || matches!(concurrence, Concurrence::NotAsked)
    }
    /// Affirmative votes needed when every member votes for or against (IX-03: 97 and 129 of 193).
    #[must_use]
    pub const fn quota(&self) -> u16 {
        match self.rule {
            Rule::Affirmative { votes, .. } => votes,
            Rule::PresentAndVoting(share) => share.of(self.members()),
        }
    }

    /// What the rule makes of the votes of the two classes.
    #[must_use]
    pub const fn verdict(&self, permanent: Cast, other: Cast) -> Verdict {
        let in_favour = permanent.in_favour.saturating_add(other.in_favour);
        let against = permanent.against.saturating_add(other.against);
        match self.rule {
            Rule::Affirmative { votes, .. } if in_favour < votes => Verdict::TooFew,
            Rule::Affirmative { concurrence, .. } => {
                let concurs = match concurrence {
                    Concurrence::NotAsked => true,
                    Concurrence::NoneAgainst => permanent.against == 0,
                    Concurrence::OneMayOppose => permanent.against <= 1,
                    Concurrence::AllInFavour => permanent.in_favour == self.permanent,
                };
                if concurs {
                    Verdict::Adopted
                } else {
                    Verdict::Vetoed
                }
            }
            Rule::PresentAndVoting(share) => {
                let voting = in_favour.saturating_add(against);
                if voting == 0 {
                    Verdict::NobodyVoted
                } else if in_favour > 0 && in_favour >= share.of(voting) {
                    Verdict::Adopted
                } else if in_favour == against && matches!(share, Share::Majority) {
                    Verdict::EquallyDivided
                } else {
                    Verdict::NoMajority
                }
            }
        }
    }

    /// What the rule makes of some counts.
    #[must_use]
    pub fn verdict_on(&self, counts: &ByClass) -> Verdict {
        self.verdict(Cast::from(&counts.permanent), Cast::from(&counts.other))
    }

    /// Whether the votes of the two classes adopt.
    #[must_use]
    pub const fn adopts(&self, permanent: Cast, other: Cast) -> bool {
        self.verdict(permanent, other).is_adopted()
    }

    /// The least number of other members, up to `most`, whose votes in favour adopt, if `against` of the others
    /// vote against. More votes in favour never undo an adoption, so it can be halved in on.
    #[must_use]
    pub fn least_in_favour(&self, permanent: Cast, against: u16, most: u16) -> Option<u16> {
        let adopts = |in_favour| self.adopts(permanent, Cast { in_favour, against });
        if !adopts(most) {
            return None;
        }
        let (mut low, mut high) = (0_u16, most);
        while low < high {
            let middle = low.midpoint(high);
            if adopts(middle) {
                high = middle;
            } else {
                low = middle.saturating_add(1);
            }
        }
        Some(high)
    }
}

impl Rule {
    const fn quota(votes: u16) -> Self {
        Self::Affirmative {
            votes,
            concurrence: Concurrence::NotAsked,
        }
    }
    /// What is asked of the permanent members.
    #[must_use]
    pub const fn concurrence(self) -> Concurrence {
        match self {
            Self::Affirmative { concurrence, .. } => concurrence,
            Self::PresentAndVoting(_) => Concurrence::NotAsked,
        }
    }
}
