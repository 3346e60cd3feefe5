//! The matters that each organ decides on, by name: to and from the words of the core.
//! A word that one side lacks does not compile.
use crate::types::categories::{AssemblyCategory, CouncilCategory};

impl From<CouncilCategory> for rules::category::CouncilCategory {
    fn from(word: CouncilCategory) -> Self {
        match word {
            CouncilCategory::AgendaAdoption => Self::AgendaAdoption,
            CouncilCategory::AgendaOrder => Self::AgendaOrder,
            CouncilCategory::AgendaDeferment => Self::AgendaDeferment,
            CouncilCategory::SeizureListRemoval => Self::SeizureListRemoval,
            CouncilCategory::PresidentialRuling => Self::PresidentialRuling,
            CouncilCategory::SuspendMeeting => Self::SuspendMeeting,
            CouncilCategory::AdjournMeeting => Self::AdjournMeeting,
            CouncilCategory::InvitationRule37 => Self::InvitationRule37,
            CouncilCategory::InvitationRule39 => Self::InvitationRule39,
            CouncilCategory::InvitationArticle31 => Self::InvitationArticle31,
            CouncilCategory::InvitationArticle32 => Self::InvitationArticle32,
            CouncilCategory::ConductOfBusiness => Self::ConductOfBusiness,
            CouncilCategory::ConveneEmergencySpecialSession => Self::ConveneEmergencySpecialSession,
            CouncilCategory::ReferItemUnitingForPeace => Self::ReferItemUnitingForPeace,
            CouncilCategory::AdoptRules => Self::AdoptRules,
            CouncilCategory::SelectPresident => Self::SelectPresident,
            CouncilCategory::TimeAndPlaceOfMeeting => Self::TimeAndPlaceOfMeeting,
            CouncilCategory::Admission => Self::Admission,
            CouncilCategory::SuspensionOfMembership => Self::SuspensionOfMembership,
            CouncilCategory::Expulsion => Self::Expulsion,
            CouncilCategory::SecretaryGeneral => Self::SecretaryGeneral,
            CouncilCategory::ChapterViRecommendation => Self::ChapterViRecommendation,
            CouncilCategory::ChapterViiMeasure => Self::ChapterViiMeasure,
            CouncilCategory::InvestigationArticle34 => Self::InvestigationArticle34,
            CouncilCategory::StrategicTrustArea => Self::StrategicTrustArea,
            CouncilCategory::ReviewConference => Self::ReviewConference,
            CouncilCategory::ReviewConference109_3 => Self::ReviewConference109_3,
            CouncilCategory::IcjElection => Self::IcjElection,
            CouncilCategory::SubsidiaryOrgan => Self::SubsidiaryOrgan,
            CouncilCategory::FactFindingBody => Self::FactFindingBody,
            CouncilCategory::Article12Request => Self::Article12Request,
            CouncilCategory::Other => Self::Other,
        }
    }
}

impl From<rules::category::CouncilCategory> for CouncilCategory {
    fn from(word: rules::category::CouncilCategory) -> Self {
        match word {
            rules::category::CouncilCategory::AgendaAdoption => Self::AgendaAdoption,
            rules::category::CouncilCategory::AgendaOrder => Self::AgendaOrder,
            rules::category::CouncilCategory::AgendaDeferment => Self::AgendaDeferment,
            rules::category::CouncilCategory::SeizureListRemoval => Self::SeizureListRemoval,
            rules::category::CouncilCategory::PresidentialRuling => Self::PresidentialRuling,
            rules::category::CouncilCategory::SuspendMeeting => Self::SuspendMeeting,
            rules::category::CouncilCategory::AdjournMeeting => Self::AdjournMeeting,
            rules::category::CouncilCategory::InvitationRule37 => Self::InvitationRule37,
            rules::category::CouncilCategory::InvitationRule39 => Self::InvitationRule39,
            rules::category::CouncilCategory::InvitationArticle31 => Self::InvitationArticle31,
            rules::category::CouncilCategory::InvitationArticle32 => Self::InvitationArticle32,
            rules::category::CouncilCategory::ConductOfBusiness => Self::ConductOfBusiness,
            rules::category::CouncilCategory::ConveneEmergencySpecialSession => {
                Self::ConveneEmergencySpecialSession
            }
            rules::category::CouncilCategory::ReferItemUnitingForPeace => Self::ReferItemUnitingForPeace,
            rules::category::CouncilCategory::AdoptRules => Self::AdoptRules,
            rules::category::CouncilCategory::SelectPresident => Self::SelectPresident,
            rules::category::CouncilCategory::TimeAndPlaceOfMeeting => Self::TimeAndPlaceOfMeeting,
            rules::category::CouncilCategory::Admission => Self::Admission,
            rules::category::CouncilCategory::SuspensionOfMembership => Self::SuspensionOfMembership,
            rules::category::CouncilCategory::Expulsion => Self::Expulsion,
            rules::category::CouncilCategory::SecretaryGeneral => Self::SecretaryGeneral,
            rules::category::CouncilCategory::ChapterViRecommendation => Self::ChapterViRecommendation,
            rules::category::CouncilCategory::ChapterViiMeasure => Self::ChapterViiMeasure,
            rules::category::CouncilCategory::InvestigationArticle34 => Self::InvestigationArticle34,
            rules::category::CouncilCategory::StrategicTrustArea => Self::StrategicTrustArea,
            rules::category::CouncilCategory::ReviewConference => Self::ReviewConference,
            rules::category::CouncilCategory::ReviewConference109_3 => Self::ReviewConference109_3,
            rules::category::CouncilCategory::IcjElection => Self::IcjElection,
            rules::category::CouncilCategory::SubsidiaryOrgan => Self::SubsidiaryOrgan,
            rules::category::CouncilCategory::FactFindingBody => Self::FactFindingBody,
            rules::category::CouncilCategory::Article12Request => Self::Article12Request,
            rules::category::CouncilCategory::Other => Self::Other,
        }
    }
}

impl From<AssemblyCategory> for rules::category::AssemblyCategory {
    fn from(word: AssemblyCategory) -> Self {
        match word {
            AssemblyCategory::Other => Self::Other,
            AssemblyCategory::PeaceAndSecurity => Self::PeaceAndSecurity,
            AssemblyCategory::SecurityCouncilElection => Self::SecurityCouncilElection,
            AssemblyCategory::EconomicAndSocialCouncilElection => Self::EconomicAndSocialCouncilElection,
            AssemblyCategory::TrusteeshipCouncilElection => Self::TrusteeshipCouncilElection,
            AssemblyCategory::Admission => Self::Admission,
            AssemblyCategory::SuspensionOfRights => Self::SuspensionOfRights,
            AssemblyCategory::Expulsion => Self::Expulsion,
            AssemblyCategory::Trusteeship => Self::Trusteeship,
            AssemblyCategory::Budgetary => Self::Budgetary,
            AssemblyCategory::HumanRightsCouncilElection => Self::HumanRightsCouncilElection,
            AssemblyCategory::HumanRightsCouncilSuspension => Self::HumanRightsCouncilSuspension,
            AssemblyCategory::SecretaryGeneral => Self::SecretaryGeneral,
            AssemblyCategory::CharterAmendment => Self::CharterAmendment,
            AssemblyCategory::ReviewConference => Self::ReviewConference,
            AssemblyCategory::ReviewConference109_3 => Self::ReviewConference109_3,
            AssemblyCategory::CouncilReform => Self::CouncilReform,
            AssemblyCategory::EmergencySessionByMembers => Self::EmergencySessionByMembers,
            AssemblyCategory::AdditionalItemOfSpecialSession => Self::AdditionalItemOfSpecialSession,
            AssemblyCategory::AdditionalItemBeforeSevenDays => Self::AdditionalItemBeforeSevenDays,
            AssemblyCategory::RulesOfProcedure => Self::RulesOfProcedure,
        }
    }
}
