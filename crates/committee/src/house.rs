//! Rules of procedure as data: what a decision needs, who may abstain, how many must be there, which motion goes first.
use crate::motion::Motion;
use rules::provision::Provision;
use rules::requirement::{Requirement, Share};
use rules::tally::Tally;
use serde::{Deserialize, Serialize};

/// What a decision needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// A requirement of the law crate: a number of votes, or a share of the members present and voting or of all members.
    Law(Requirement),
    /// A share of the members in the room, so that an abstention counts as a vote against. No organ of the United Nations
    /// counts so; some conferences do.
    Present(Share),
}

impl Need {
    /// How many votes in favour are needed.
    #[must_use]
    pub const fn votes(self, tally: &Tally) -> u16 {
        match self {
            Self::Law(requirement) => requirement.needed(tally),
            Self::Present(share) => {
                let present = tally
                    .present_and_voting()
                    .saturating_add(tally.abstaining)
                    .saturating_add(tally.not_participating);
                share.of(present)
            }
        }
    }

    /// Whether there are enough; nothing is carried without a vote in favour.
    #[must_use]
    pub const fn reached(self, tally: &Tally) -> bool {
        tally.in_favour > 0 && tally.in_favour >= self.votes(tally)
    }

    /// What is needed, in words.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Law(Requirement::Affirmative { votes, .. }) => format!("{votes} votes in favour"),
            Self::Law(Requirement::PresentAndVoting(share)) => {
                format!("{} of the members present and voting", share_words(share))
            }
            Self::Law(Requirement::AllMembers(share)) => format!("{} of all members", share_words(share)),
            Self::Present(share) => format!(
                "{} of the members present, abstentions included",
                share_words(share)
            ),
        }
    }
}

const fn share_words(share: Share) -> &'static str {
    match share {
        Share::Majority => "a majority",
        Share::TwoThirds => "two thirds",
    }
}

/// What is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Matter {
    /// How to go on.
    Procedure,
    /// Whether an amendment changes a draft.
    Amendment,
    /// Whether a part of a draft stays in it.
    Part,
    /// Whether a draft is adopted.
    Draft,
}

impl Matter {
    /// The one of four that belongs to it, in the order of the matters.
    const fn of<T: Copy>(self, [procedure, amendment, part, draft]: [T; 4]) -> T {
        match self {
            Self::Procedure => procedure,
            Self::Amendment => amendment,
            Self::Part => part,
            Self::Draft => draft,
        }
    }

    /// Whether it is about the substance.
    #[must_use]
    pub const fn is_substantive(self) -> bool {
        !matches!(self, Self::Procedure)
    }
}

/// The name of a set of rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Set {
    /// The Security Council's own.
    SecurityCouncil,
    /// The General Assembly's own.
    GeneralAssembly,
    /// The General Assembly's own, where the question is an important one.
    GeneralAssemblyImportant,
    /// A house rule: a majority of those present and voting for everything.
    Majority,
    /// A house rule: two thirds of those present and voting for drafts, abstentions left out.
    TwoThirdsWithoutAbstentions,
    /// A house rule: two thirds of those present for drafts, so that abstentions count as votes against.
    TwoThirdsWithAbstentions,
    /// A house rule: a majority of those present and voting, and no vote against of a member with a veto.
    MajorityWithVeto,
}

/// A set of rules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct House {
    /// Its name.
    pub set: Set,
    /// What decisions of procedure, amendments, parts and drafts need.
    needs: [Need; 4],
    /// The provision of the law behind each of these; none for house rules.
    under: [Option<Provision>; 4],
    /// Whether the vote against of a member with a veto blocks a decision on substance.
    pub veto: bool,
    /// Whether members may abstain on procedure.
    pub abstains_on_procedure: bool,
    /// Whether a member that said "present and voting" may abstain on substance.
    pub present_and_voting_abstains: bool,
    /// Whether observers vote on procedure.
    pub observers_on_procedure: bool,
    /// Whether a member that is called may pass, once.
    pub passes: bool,
    /// The share of all members, as one over this number, that must be there to open a meeting; 0 for none.
    pub opens_with: u16,
    /// Whether more than half of all members must be there to decide.
    pub decides_with_majority: bool,
    /// Which motion goes before which, the first first.
    pub precedence: &'static [Motion],
}

const MAJORITY: Need = Need::Law(Requirement::PresentAndVoting(Share::Majority));
const TWO_THIRDS: Need = Need::Law(Requirement::PresentAndVoting(Share::TwoThirds));
const NINE: Need = Need::Law(Requirement::Affirmative {
    votes: 9,
    concurring: false,
});
const NINE_CONCURRING: Need = Need::Law(Requirement::Affirmative {
    votes: 9,
    concurring: true,
});

/// The Council's rule 33, as far as the motions here go.
const COUNCIL: &[Motion] = &[
    Motion::Suspend,
    Motion::Adjourn,
    Motion::AdjournDebate,
    Motion::Divide,
];

/// The Assembly's rule 77, then motions that it does not rank.
const ASSEMBLY: &[Motion] = &[
    Motion::Suspend,
    Motion::Adjourn,
    Motion::AdjournDebate,
    Motion::CloseDebate,
    Motion::Divide,
    Motion::Reorder,
    Motion::RollCall,
];

/// The Assembly's order with what only conferences have.
const CONFERENCE: &[Motion] = &[
    Motion::Suspend,
    Motion::Adjourn,
    Motion::AdjournDebate,
    Motion::CloseDebate,
    Motion::Divide,
    Motion::Reorder,
    Motion::RollCall,
    Motion::UnmoderatedCaucus,
    Motion::ModeratedCaucus,
    Motion::SpeakingTime,
];

impl Set {
    /// Every set.
    pub const ALL: [Self; 7] = [
        Self::SecurityCouncil,
        Self::GeneralAssembly,
        Self::GeneralAssemblyImportant,
        Self::Majority,
        Self::TwoThirdsWithoutAbstentions,
        Self::TwoThirdsWithAbstentions,
        Self::MajorityWithVeto,
    ];

    /// Its name in files and messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::SecurityCouncil => "security-council",
            Self::GeneralAssembly => "general-assembly",
            Self::GeneralAssemblyImportant => "general-assembly-important",
            Self::Majority => "majority",
            Self::TwoThirdsWithoutAbstentions => "two-thirds-without-abstentions",
            Self::TwoThirdsWithAbstentions => "two-thirds-with-abstentions",
            Self::MajorityWithVeto => "majority-with-veto",
        }
    }

    /// Its name in minutes.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::SecurityCouncil => "rules of the Security Council",
            Self::GeneralAssembly => "rules of the General Assembly",
            Self::GeneralAssemblyImportant => "rules of the General Assembly, important question",
            Self::Majority => "house rules: majority",
            Self::TwoThirdsWithoutAbstentions => "house rules: two thirds, abstentions left out",
            Self::TwoThirdsWithAbstentions => "house rules: two thirds, abstentions counted",
            Self::MajorityWithVeto => "house rules: majority with veto",
        }
    }

    /// The rules.
    #[must_use]
    pub const fn house(self) -> House {
        let conference = House {
            set: self,
            needs: [MAJORITY; 4],
            under: [None; 4],
            veto: false,
            abstains_on_procedure: false,
            present_and_voting_abstains: false,
            observers_on_procedure: true,
            passes: true,
            opens_with: 4,
            decides_with_majority: true,
            precedence: CONFERENCE,
        };
        let organ = House {
            abstains_on_procedure: true,
            present_and_voting_abstains: true,
            observers_on_procedure: false,
            passes: false,
            ..conference
        };
        match self {
            Self::SecurityCouncil => House {
                needs: [NINE, NINE_CONCURRING, NINE_CONCURRING, NINE_CONCURRING],
                under: [
                    Some(Provision::Charter27_2),
                    Some(Provision::Charter27_3),
                    Some(Provision::Charter27_3),
                    Some(Provision::Charter27_3),
                ],
                veto: true,
                // The Council's rules name no quorum: nine votes in favour are one.
                opens_with: 0,
                decides_with_majority: false,
                precedence: COUNCIL,
                ..organ
            },
            Self::GeneralAssembly => House {
                under: [Some(Provision::Charter18_3); 4],
                opens_with: 3,
                precedence: ASSEMBLY,
                ..organ
            },
            Self::GeneralAssemblyImportant => House {
                // Amendments to proposals on important questions, and parts of them, need two thirds as well.
                needs: [MAJORITY, TWO_THIRDS, TWO_THIRDS, TWO_THIRDS],
                under: [
                    Some(Provision::Charter18_3),
                    Some(Provision::AssemblyRule84),
                    Some(Provision::AssemblyRule84),
                    Some(Provision::Charter18_2),
                ],
                opens_with: 3,
                precedence: ASSEMBLY,
                ..organ
            },
            Self::Majority => conference,
            Self::TwoThirdsWithoutAbstentions => House {
                needs: [MAJORITY, MAJORITY, MAJORITY, TWO_THIRDS],
                ..conference
            },
            Self::TwoThirdsWithAbstentions => House {
                needs: [MAJORITY, MAJORITY, MAJORITY, Need::Present(Share::TwoThirds)],
                ..conference
            },
            Self::MajorityWithVeto => House {
                veto: true,
                ..conference
            },
        }
    }
}

impl House {
    /// What a decision needs.
    #[must_use]
    pub const fn need(&self, matter: Matter) -> Need {
        matter.of(self.needs)
    }

    /// The provision of the law behind that; none for house rules.
    #[must_use]
    pub const fn provision(&self, matter: Matter) -> Option<Provision> {
        matter.of(self.under)
    }

    /// The place of a motion among others; `None` where these rules do not know it.
    #[must_use]
    pub fn rank(&self, motion: &Motion) -> Option<usize> {
        self.precedence.iter().position(|known| known == motion)
    }

    /// How many of `all` voting members must be there to open a meeting.
    #[must_use]
    pub const fn to_open(&self, all: u16) -> u16 {
        match self.opens_with {
            0 => 0,
            share => all.div_ceil(share),
        }
    }

    /// How many must be there to decide.
    #[must_use]
    pub const fn to_decide(&self, all: u16) -> u16 {
        match self.decides_with_majority {
            true => Share::Majority.of(all),
            false => 0,
        }
    }
}
