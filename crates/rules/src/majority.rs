//! Which majority a question of the General Assembly needs: the Charter's rule first, then what texts and practice
//! fix for some matters, objects and places.
//!
//! | provision | where | model |
//! |---|---|---|
//! | the reader's own majority | [`rule_and_reasons`] | GA-27 |
//! | rules 71, 74-77, 81, 89; Article 18(3) | `by_object` | GA-05, GA-12, GA-16, GA-17, GA-19, GA-20 |
//! | rule 125 | [`rule_and_reasons`] | GA-22 |
//! | Articles 108, 109; rules 15, 19, 163; resolutions 11 (I), 377 (V), 53/30, 60/251 | `by_category` | GA-24, GA-27, EL-07, XO-02 to XO-05 |
//! | Article 18(2), (3); rule 84; practice of emergency special sessions | `by_importance` | GA-03 to GA-06, GA-23 |
use crate::category::{AssemblyCategory, Importance};
use crate::finding::{Finding, Reason};
use crate::motion::MotionKind;
use crate::provision::Provision;
use crate::question::{AssemblyQuestion, Forum, Object};
use crate::readings::{AppointmentMajority, DisputedPoint, EmergencyMajority};
use crate::requirement::{Requirement, Share};
use crate::sitting::Sitting;

const MAJORITY: Requirement = Requirement::PresentAndVoting(Share::Majority);
const TWO_THIRDS: Requirement = Requirement::PresentAndVoting(Share::TwoThirds);

/// The majority that a question needs, with the reasons.
#[must_use]
pub fn rule_and_reasons(question: &AssemblyQuestion, sitting: &Sitting) -> (Requirement, Vec<Reason>) {
    let mut reasons = Vec::with_capacity(6);
    let requirement = rule_for(question, sitting, &mut reasons);
    (requirement, reasons)
}

pub(crate) fn rule_for(
    question: &AssemblyQuestion,
    sitting: &Sitting,
    reasons: &mut Vec<Reason>,
) -> Requirement {
    if let Some(requirement) = question.named_majority {
        return with_reason(requirement, Provision::ConventionNamedMajority, reasons);
    }
    if let Some(requirement) = by_object(question.object, question.forum, reasons) {
        return requirement;
    }
    // Rule 125: committees decide everything else by a majority.
    if question.forum == Forum::MainCommittee {
        return with_reason(MAJORITY, Provision::AssemblyRule125, reasons);
    }
    // A majority appoints the Secretary-General unless the Assembly decides otherwise; then it has.
    let appointment = question.category == AssemblyCategory::SecretaryGeneral;
    let otherwise = matches!(
        question.importance,
        Importance::Declared | Importance::RuledImportant
    );
    if !(appointment && otherwise)
        && let Some(requirement) = by_category(question.category, sitting, reasons)
    {
        return requirement;
    }
    by_importance(question, sitting, reasons)
}

fn with_reason(requirement: Requirement, provision: Provision, reasons: &mut Vec<Reason>) -> Requirement {
    let finding = match requirement {
        Requirement::AllMembers(share) => Finding::MembersNeeded(share),
        Requirement::PresentAndVoting(Share::TwoThirds) => Finding::TwoThirdsNeeded,
        _ => Finding::MajorityNeeded,
    };
    reasons.push(finding.under(provision));
    requirement
}

/// Motions, appeals and the question whether a question is important have one majority, whatever the text is about.
fn by_object(object: Object, forum: Forum, reasons: &mut Vec<Reason>) -> Option<Requirement> {
    match object {
        Object::Ruling => {
            reasons.push(Finding::RulingPut.under(Provision::AssemblyRule71));
            Some(with_reason(MAJORITY, Provision::AssemblyRule71, reasons))
        }
        Object::Character => {
            reasons.push(Finding::ImportanceQuestion.under(Provision::Charter18_3));
            Some(with_reason(MAJORITY, Provision::Charter18_3, reasons))
        }
        Object::Motion(MotionKind::Reconsider) => {
            Some(with_reason(TWO_THIRDS, Provision::AssemblyRule81, reasons))
        }
        Object::Motion(kind) => {
            let source = match forum {
                Forum::MainCommittee => Provision::AssemblyRule125,
                Forum::Plenary | Forum::EmergencySpecialSession => Provision::Charter18_3,
            };
            let requirement = with_reason(MAJORITY, source, reasons);
            let provision = kind.provision_in(crate::membership::Body::GeneralAssembly);
            reasons.push(Finding::ProceduralMotion(kind).under(provision));
            Some(requirement)
        }
        Object::Draft | Object::Amendment | Object::Part => None,
    }
}

/// Matters for which a text fixes a majority of its own.
fn by_category(
    category: AssemblyCategory,
    sitting: &Sitting,
    reasons: &mut Vec<Reason>,
) -> Option<Requirement> {
    let of_members = Requirement::AllMembers;
    let (requirement, provision) = match category {
        AssemblyCategory::CharterAmendment => (of_members(Share::TwoThirds), Provision::Charter108),
        AssemblyCategory::ReviewConference => (of_members(Share::TwoThirds), Provision::Charter109_1),
        AssemblyCategory::ReviewConference109_3 => (of_members(Share::Majority), Provision::Charter109_3),
        AssemblyCategory::CouncilReform => (of_members(Share::TwoThirds), Provision::Resolution53_30),
        AssemblyCategory::EmergencySessionByMembers => {
            (of_members(Share::Majority), Provision::Resolution377)
        }
        AssemblyCategory::HumanRightsCouncilElection => {
            (of_members(Share::Majority), Provision::Resolution60_251)
        }
        AssemblyCategory::HumanRightsCouncilSuspension => (TWO_THIRDS, Provision::Resolution60_251),
        AssemblyCategory::AdditionalItemOfSpecialSession => (TWO_THIRDS, Provision::AssemblyRule19),
        AssemblyCategory::AdditionalItemBeforeSevenDays => (TWO_THIRDS, Provision::AssemblyRule15),
        AssemblyCategory::RulesOfProcedure => (MAJORITY, Provision::AssemblyRule163),
        AssemblyCategory::SecretaryGeneral => match sitting.readings.secretary_general {
            AppointmentMajority::Majority => (MAJORITY, Provision::Resolution11),
            AppointmentMajority::TwoThirds => {
                let point = DisputedPoint::SecretaryGeneral;
                reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
                (TWO_THIRDS, Provision::Resolution11)
            }
        },
        _ => return None,
    };
    Some(with_reason(requirement, provision, reasons))
}

/// Article 18: two thirds for important questions, a majority for others.
fn by_importance(question: &AssemblyQuestion, sitting: &Sitting, reasons: &mut Vec<Reason>) -> Requirement {
    match question.importance {
        Importance::Other => return with_reason(MAJORITY, Provision::Charter18_3, reasons),
        Importance::RuledOther => {
            reasons.push(Finding::ShareSettledBefore(Share::Majority).under(Provision::AssemblyRule71));
            return with_reason(MAJORITY, Provision::Charter18_3, reasons);
        }
        Importance::RuledImportant => {
            reasons.push(Finding::ShareSettledBefore(Share::TwoThirds).under(Provision::AssemblyRule71));
        }
        Importance::Declared => {
            reasons.push(Finding::ShareSettledBefore(Share::TwoThirds).under(Provision::Charter18_3));
        }
        Importance::PeaceAndSecurity | Importance::Listed => {}
    }
    let emergency = question.forum == Forum::EmergencySpecialSession;
    let practice = Provision::PracticeEmergencySession;
    let recommendation = question.importance == Importance::PeaceAndSecurity;
    if emergency && recommendation && sitting.readings.emergency_sessions == EmergencyMajority::Majority {
        let point = DisputedPoint::EmergencySessions;
        reasons.push(Finding::ReadOtherwise(point).under(point.provision()));
        return with_reason(MAJORITY, practice, reasons);
    }
    let part = matches!(question.object, Object::Amendment | Object::Part);
    let rule_84 = Provision::AssemblyRule84;
    // Until resolution 475 (V) a majority was enough for amendments to and parts of any proposal.
    if part && !rule_84.in_force(sitting.date) {
        return with_reason(MAJORITY, Provision::Charter18_3, reasons);
    }
    let provision = if part { rule_84 } else { Provision::Charter18_2 };
    let requirement = with_reason(TWO_THIRDS, provision, reasons);
    // The practice is on recommendations; the budget, say, takes two thirds in any session.
    if emergency && question.importance != Importance::Listed {
        reasons.push(Finding::TwoThirdsNeeded.under(practice));
    }
    requirement
}
