//! The codes that a file uses for outcomes, grounds and majorities.
use rules::category::{AssemblyCategory, CouncilCategory};
use rules::consensus::WithoutVote;
use rules::decision::{Decision, Ground, Outcome};
use rules::membership::Body;
use rules::requirement::{Requirement, Share};

/// The outcome and the reason of a decision of the Council.
pub(crate) fn council(decision: &Decision) -> (&'static str, &'static str) {
    let carried = match decision.requirement {
        Requirement::Affirmative { concurring: true, .. } => "SC_SUBSTANTIVE_CARRIED",
        _ => "SC_PROCEDURAL_CARRIED",
    };
    match &decision.outcome {
        Outcome::Adopted => ("ADOPTED", carried),
        Outcome::NotAdopted(Ground::DidNotConcur(_)) => ("NOT_ADOPTED", "SC_VETO"),
        Outcome::NotAdopted(Ground::NotInFavour(_)) => ("NOT_ADOPTED", "SC_NOT_CONCURRING"),
        Outcome::NotAdopted(Ground::RulingStands) => ("NOT_ADOPTED", "SC_RULING_STANDS"),
        Outcome::NotAdopted(Ground::NoOperativePart) => ("NOT_ADOPTED", "REJECTED_ALL_OPERATIVE_PARTS"),
        _ => ("NOT_ADOPTED", "SC_INSUFFICIENT_VOTES"),
    }
}

/// The outcome and the reason of what is put forward without a vote.
pub(crate) fn without_vote(what: WithoutVote, outcome: &Outcome) -> (&'static str, &'static str) {
    match (what, outcome) {
        (WithoutVote::Statement, Outcome::Adopted) => ("ISSUED", "SC_CONSENSUS"),
        (WithoutVote::Statement, _) => ("NOT_ISSUED", "SC_CONSENSUS_BLOCKED"),
        (WithoutVote::Text(Body::SecurityCouncil), Outcome::Adopted) => ("ADOPTED", "SC_CONSENSUS"),
        (WithoutVote::Text(Body::SecurityCouncil), _) => ("VOTE_REQUIRED", "SC_CONSENSUS_BLOCKED"),
        (WithoutVote::Text(Body::GeneralAssembly), Outcome::Adopted) => ("ADOPTED", "GA_WITHOUT_A_VOTE"),
        (WithoutVote::Text(Body::GeneralAssembly), _) => ("VOTE_REQUIRED", "GA_CONSENSUS_BROKEN"),
    }
}

/// The outcome and the reason of a decision of the Assembly.
pub(crate) fn assembly(decision: &Decision) -> (&'static str, &'static str) {
    let carried = match decision.requirement {
        Requirement::AllMembers(Share::Majority) => "GA_ABSOLUTE_MAJORITY",
        Requirement::AllMembers(Share::TwoThirds) => "GA_TWO_THIRDS_OF_MEMBERS",
        Requirement::PresentAndVoting(Share::TwoThirds) => "GA_TWO_THIRDS",
        Requirement::PresentAndVoting(Share::Majority) | Requirement::Affirmative { .. } => {
            "GA_SIMPLE_MAJORITY"
        }
    };
    match &decision.outcome {
        Outcome::Adopted => ("ADOPTED", carried),
        Outcome::SecondVoteDue => ("PENDING", "GA_TIE_SECOND_VOTE_DUE"),
        Outcome::NoDecision => ("NO_DECISION", "GA_NO_QUORUM"),
        Outcome::NotAdopted(ground) => ("NOT_ADOPTED", assembly_ground(ground)),
        _ => ("NOT_ADOPTED", "NOT_REACHED"),
    }
}

fn assembly_ground(ground: &Ground) -> &'static str {
    match ground {
        Ground::NoMajority(Share::TwoThirds) => "GA_NO_TWO_THIRDS",
        Ground::NoMajorityOfMembers(Share::Majority) => "GA_NO_ABSOLUTE_MAJORITY",
        Ground::NoMajorityOfMembers(Share::TwoThirds) => "GA_NO_TWO_THIRDS_OF_MEMBERS",
        Ground::NoVotesCast => "GA_NO_VOTES_CAST",
        Ground::EquallyDivided => "GA_TIE_REJECTED",
        Ground::RulingStands => "GA_RULING_STANDS",
        Ground::NoOperativePart => "REJECTED_ALL_OPERATIVE_PARTS",
        _ => "GA_NO_SIMPLE_MAJORITY",
    }
}

/// The key of a majority.
pub(crate) fn majority(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::PresentAndVoting(Share::Majority) => "simple",
        Requirement::PresentAndVoting(Share::TwoThirds) => "two_thirds",
        Requirement::AllMembers(Share::Majority) => "absolute",
        Requirement::AllMembers(Share::TwoThirds) => "two_thirds_members",
        Requirement::Affirmative { .. } => "affirmative",
    }
}

/// The majority that a key stands for.
pub(crate) fn majority_of(key: &str) -> Option<Requirement> {
    Some(match key {
        "simple" => Requirement::PresentAndVoting(Share::Majority),
        "two_thirds" => Requirement::PresentAndVoting(Share::TwoThirds),
        "absolute" => Requirement::AllMembers(Share::Majority),
        "two_thirds_members" => Requirement::AllMembers(Share::TwoThirds),
        _ => return None,
    })
}

/// The matter of the Council that a key stands for. Whatever is not listed is not settled.
pub(crate) fn council_category(key: &str) -> CouncilCategory {
    use CouncilCategory as C;
    match key {
        "agenda_adoption" => C::AgendaAdoption,
        "agenda_order" => C::AgendaOrder,
        "agenda_deferment" => C::AgendaDeferment,
        "seizure_list_removal" => C::SeizureListRemoval,
        "presidential_ruling" => C::PresidentialRuling,
        "suspend_meeting" => C::SuspendMeeting,
        "adjourn_meeting" => C::AdjournMeeting,
        "invitation_rule_37" => C::InvitationRule37,
        "invitation_rule_39" => C::InvitationRule39,
        "invite_art31" => C::InvitationArticle31,
        "invite_art32" => C::InvitationArticle32,
        "conduct_of_business" => C::ConductOfBusiness,
        "convene_emergency_special_session" => C::ConveneEmergencySpecialSession,
        "refer_item_to_GA_uniting_for_peace" => C::ReferItemUnitingForPeace,
        "adopt_rules" => C::AdoptRules,
        "select_president" => C::SelectPresident,
        "time_and_place_of_meeting" => C::TimeAndPlaceOfMeeting,
        "admission" => C::Admission,
        "suspension_of_membership" => C::SuspensionOfMembership,
        "expulsion" => C::Expulsion,
        "sg_recommendation" => C::SecretaryGeneral,
        "chapter_vi_recommendation" => C::ChapterViRecommendation,
        "chapter_vii_measure" => C::ChapterViiMeasure,
        "investigation_art34" => C::InvestigationArticle34,
        "strategic_trust_area" => C::StrategicTrustArea,
        "art109_conference" => C::ReviewConference,
        "icj_election" => C::IcjElection,
        "subsidiary_organ_art29" => C::SubsidiaryOrgan,
        "fact_finding_body" => C::FactFindingBody,
        "art12_request" => C::Article12Request,
        _ => C::Other,
    }
}

/// The matter of the Assembly that a key stands for.
pub(crate) fn assembly_category(key: &str) -> Option<AssemblyCategory> {
    use AssemblyCategory as A;
    Some(match key {
        "other" => A::Other,
        "peace_security_recommendation" => A::PeaceAndSecurity,
        "elect_sc_nonpermanent" => A::SecurityCouncilElection,
        "elect_ecosoc" => A::EconomicAndSocialCouncilElection,
        "elect_trusteeship" => A::TrusteeshipCouncilElection,
        "admission" => A::Admission,
        "suspension_rights" | "suspension_of_membership" => A::SuspensionOfRights,
        "expulsion" => A::Expulsion,
        "trusteeship" => A::Trusteeship,
        "budgetary" => A::Budgetary,
        "hrc_election" => A::HumanRightsCouncilElection,
        "hrc_suspension" => A::HumanRightsCouncilSuspension,
        "sg_appointment" | "sg_recommendation" => A::SecretaryGeneral,
        "charter_amendment" => A::CharterAmendment,
        "conference_109_1" | "art109_conference" | "review_conference" => A::ReviewConference,
        "conference_109_3" => A::ReviewConference109_3,
        "sc_reform_53_30" => A::CouncilReform,
        "convene_ess_by_members" => A::EmergencySessionByMembers,
        "additional_item_special_session" => A::AdditionalItemOfSpecialSession,
        "early_consideration_additional_item" => A::AdditionalItemBeforeSevenDays,
        "rules_amendment" => A::RulesOfProcedure,
        _ => return None,
    })
}
