//! Articles 108 and 109: amending the Charter, and conferences to review it (XO-03, XO-04, SC-25).
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | Article 108, adoption | `decide` with `AssemblyCategory::CharterAmendment` | XO-03 | adoption by a conference |
//! | Article 108, entry into force | [`ratification`] | XO-03 | |
//! | Article 109(1), (3) | [`conference`] | SC-25, XO-04 | what a conference recommends |
use crate::category::{AssemblyCategory, CouncilCategory};
use crate::decide::decide;
use crate::decision::Decision;
use crate::member::MemberId;
use crate::provision::Provision;
use crate::question::{AssemblyQuestion, CouncilQuestion, Forum, Object, Question};
use crate::requirement::Share;
use crate::sitting::Sitting;
use crate::votes::Votes;

/// The state of an amendment to the Charter (Article 108): in force for all Members when two thirds of them have
/// ratified it, all permanent members of the Council among them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ratification {
    /// Ratifications needed.
    pub needed: u16,
    /// Ratifications deposited.
    pub ratified: u16,
    /// Permanent members that have not ratified, in the order given.
    pub missing: Vec<MemberId>,
    /// Where the law says so.
    pub provision: Provision,
}

impl Ratification {
    /// Whether the amendment is in force.
    #[must_use]
    pub fn is_in_force(&self) -> bool {
        self.ratified >= self.needed && self.missing.is_empty()
    }
}

/// Where an amendment stands, from the number of Members, of ratifications, and the permanent members with and
/// without one.
#[must_use]
pub fn ratification(
    members: u16,
    ratified: u16,
    permanent: &[MemberId],
    permanent_ratified: &[MemberId],
) -> Ratification {
    let missing = permanent
        .iter()
        .filter(|member| !permanent_ratified.contains(member))
        .copied()
        .collect();
    Ratification {
        needed: Share::TwoThirds.of(members),
        ratified,
        missing,
        provision: Provision::Charter108,
    }
}

/// Under which paragraph of Article 109 a conference is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum ReviewUnder {
    /// Paragraph 1: two thirds of the Members and any nine members of the Council, any seven before 12 June 1968.
    Paragraph1,
    /// Paragraph 3: a majority of the Members and any seven members of the Council.
    Paragraph3,
}

/// What both organs decided about a conference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Conference {
    /// In the Assembly.
    pub assembly: Decision,
    /// In the Council.
    pub council: Decision,
}

impl Conference {
    /// Whether the conference is to be held: both organs want it.
    #[must_use]
    pub const fn is_convened(&self) -> bool {
        self.assembly.is_adopted() && self.council.is_adopted()
    }
}

/// Decides in both organs whether a conference to review the Charter is held. No vote blocks in the Council.
#[must_use]
pub fn conference(under: ReviewUnder, sitting: &Sitting, assembly: &Votes, council: &Votes) -> Conference {
    let (in_assembly, in_council) = match under {
        ReviewUnder::Paragraph1 => (
            AssemblyCategory::ReviewConference,
            CouncilCategory::ReviewConference,
        ),
        ReviewUnder::Paragraph3 => (
            AssemblyCategory::ReviewConference109_3,
            CouncilCategory::ReviewConference109_3,
        ),
    };
    let question = AssemblyQuestion::on(in_assembly, Object::Draft, Forum::Plenary);
    let assembly = decide(&Question::Assembly(question), sitting, assembly);
    let question = CouncilQuestion::listed(Object::Draft, in_council)
        .map_or_else(Question::council_draft, Question::Council);
    let council = decide(&question, sitting, council);
    Conference { assembly, council }
}
