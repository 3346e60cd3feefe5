//! What a decision of one organ means for the other (section 5 of the model: XO-01, XO-02, SC-21, SC-23).
//!
//! | provision | function | model | not modelled |
//! |---|---|---|---|
//! | resolution 76/262 | `security_council::decide`, as a follow-up; [`debate_due`] | XO-01 | precedence of the special report |
//! | resolution 377 A (V) | [`emergency_session`] | XO-02, SC-23 | the twenty-four hours |
//! | Articles 4 to 6, 97 | [`recommendation`] | SC-21 | |
use crate::category::{AssemblyCategory, CouncilCategory};
use crate::decide::decide;
use crate::decision::{Decision, Ground, Outcome};
use crate::finding::{Finding, Reason};
use crate::provision::Provision;
use crate::question::{AssemblyQuestion, CouncilQuestion, Forum, Object, Question};
use crate::readings::{DisputedPoint, LackOfUnanimity};
use crate::sitting::Sitting;
use crate::votes::Votes;
use crate::warning::FollowUp;

/// A matter on which the Assembly acts only on the recommendation of the Council.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Recommended {
    /// Admission of a State (Article 4(2)).
    Admission,
    /// Suspension of rights and privileges (Article 5).
    Suspension,
    /// Expulsion (Article 6).
    Expulsion,
    /// Appointment of the Secretary-General (Article 97).
    SecretaryGeneral,
}

impl Recommended {
    const fn categories(self) -> (CouncilCategory, AssemblyCategory) {
        match self {
            Self::Admission => (CouncilCategory::Admission, AssemblyCategory::Admission),
            Self::Suspension => (
                CouncilCategory::SuspensionOfMembership,
                AssemblyCategory::SuspensionOfRights,
            ),
            Self::Expulsion => (CouncilCategory::Expulsion, AssemblyCategory::Expulsion),
            Self::SecretaryGeneral => (
                CouncilCategory::SecretaryGeneral,
                AssemblyCategory::SecretaryGeneral,
            ),
        }
    }
}

/// What both organs decided. The Assembly is not reached without a recommendation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TwoOrgans {
    /// In the Council.
    pub council: Decision,
    /// In the Assembly; `None` when the Council recommended nothing.
    pub assembly: Option<Decision>,
}

impl TwoOrgans {
    /// Whether both organs agreed.
    #[must_use]
    pub fn is_completed(&self) -> bool {
        self.assembly.as_ref().is_some_and(Decision::is_adopted)
    }
}

/// Decides in the Council, and then, on its recommendation, in the Assembly (SC-21).
#[must_use]
pub fn recommendation(on: Recommended, sitting: &Sitting, council: &Votes, assembly: &Votes) -> TwoOrgans {
    let (in_council, in_assembly) = on.categories();
    let question = CouncilQuestion::listed(Object::Draft, in_council)
        .map_or_else(Question::council_draft, Question::Council);
    let council = decide(&question, sitting, council);
    let assembly = council.is_adopted().then(|| {
        let question = AssemblyQuestion::on(in_assembly, Object::Draft, Forum::Plenary);
        decide(&Question::Assembly(question), sitting, assembly)
    });
    TwoOrgans { council, assembly }
}

/// Whether the Assembly debates a veto cast in the Council, and within how many working days (XO-01).
#[must_use]
pub fn debate_due(council: &Decision) -> Option<u16> {
    council.follow_ups.iter().find_map(|due| match due {
        FollowUp::DebateAfterVeto { within_working_days } => Some(*within_working_days),
        FollowUp::SecondVote => None,
    })
}

/// Who calls an emergency special session, with the votes on it.
#[derive(Clone, Copy, Debug)]
pub enum CalledBy<'v> {
    /// The Council, by a procedural vote: any seven members, nine since 1966.
    Council(&'v Votes),
    /// A majority of the Members.
    Members(&'v Votes),
}

/// Whether an emergency special session is convened, and whether the condition of resolution 377 A (V) was met.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Convening {
    /// The vote, or the count of requests.
    pub decision: Decision,
    /// Whether the Council failed for lack of unanimity of its permanent members, where a failure is given.
    pub lack_of_unanimity: Option<Unanimity>,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Whether the Council failed to act for lack of unanimity of its permanent members.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Unanimity {
    /// It did: the condition of uniting for peace is met.
    Lacking,
    /// It failed for want of votes, or did not fail.
    NotLacking,
}

/// Decides the convening of an emergency special session (XO-02). On the strict reading at least one proposal must
/// have been vetoed; the lenient one takes any failure (D21). The Members have called sessions regardless: the
/// condition is reported, it does not stop the count.
#[must_use]
pub fn emergency_session(by: CalledBy<'_>, failure: Option<&Decision>, sitting: &Sitting) -> Convening {
    let (question, votes) = match by {
        CalledBy::Council(votes) => {
            let category = CouncilCategory::ConveneEmergencySpecialSession;
            let question = CouncilQuestion::listed(Object::Draft, category);
            (
                question.map_or_else(Question::council_draft, Question::Council),
                votes,
            )
        }
        CalledBy::Members(votes) => {
            let category = AssemblyCategory::EmergencySessionByMembers;
            let question = AssemblyQuestion::on(category, Object::Draft, Forum::Plenary);
            (Question::Assembly(question), votes)
        }
    };
    let decision = decide(&question, sitting, votes);
    let mut reasons = Vec::new();
    let lack_of_unanimity = failure.map(|failure| lack_of_unanimity(failure, sitting, &mut reasons));
    Convening {
        decision,
        lack_of_unanimity,
        reasons,
    }
}

/// Whether a failure of the Council is a lack of unanimity of its permanent members.
fn lack_of_unanimity(failure: &Decision, sitting: &Sitting, reasons: &mut Vec<Reason>) -> Unanimity {
    let provision = Provision::Resolution377;
    match (&failure.outcome, sitting.readings.uniting_for_peace) {
        (Outcome::NotAdopted(Ground::DidNotConcur(who)), _) => {
            reasons.push(Finding::PermanentMembersAgainst(who.clone()).under(provision));
            Unanimity::Lacking
        }
        // Only under the literal reading (D2): there a vote that is not in favour is no concurring vote.
        (Outcome::NotAdopted(Ground::NotInFavour(who)), _) => {
            reasons.push(Finding::PermanentMembersNotInFavour(who.clone()).under(provision));
            Unanimity::Lacking
        }
        (Outcome::NotAdopted(_), LackOfUnanimity::AnyFailure) => {
            let point = DisputedPoint::UnitingForPeace;
            reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
            Unanimity::Lacking
        }
        _ => {
            reasons.push(Finding::NoLackOfUnanimity.under(provision));
            Unanimity::NotLacking
        }
    }
}
