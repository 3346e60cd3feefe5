//! The matters that each organ decides on, by name.
use serde::{Deserialize, Serialize};

/// A matter before the Security Council.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum CouncilCategory {
    /// Adoption of the agenda.
    AgendaAdoption,
    /// Order of items on the agenda.
    AgendaOrder,
    /// Deferment of an item.
    AgendaDeferment,
    /// Removal from the list of matters of which the Council is seized.
    SeizureListRemoval,
    /// A ruling of the President.
    PresidentialRuling,
    /// Suspension of the meeting.
    SuspendMeeting,
    /// Adjournment of the meeting.
    AdjournMeeting,
    /// Invitation of a Member State under rule 37.
    InvitationRule37,
    /// Invitation of a person under rule 39.
    InvitationRule39,
    /// Participation of a Member whose interests are specially affected (Article 31).
    InvitationArticle31,
    /// Participation of a party to a dispute (Article 32).
    InvitationArticle32,
    /// Any other point of the conduct of business.
    ConductOfBusiness,
    /// Calling an emergency special session of the Assembly.
    ConveneEmergencySpecialSession,
    /// Referring an item to the Assembly under uniting for peace.
    ReferItemUnitingForPeace,
    /// Adoption or change of the rules of procedure.
    AdoptRules,
    /// Method of selecting the President.
    SelectPresident,
    /// Time and place of meetings.
    TimeAndPlaceOfMeeting,
    /// Recommendation to admit a State (Article 4(2)).
    Admission,
    /// Recommendation to suspend rights and privileges (Article 5).
    SuspensionOfMembership,
    /// Recommendation to expel a Member (Article 6).
    Expulsion,
    /// Recommendation of a Secretary-General (Article 97).
    SecretaryGeneral,
    /// A recommendation under Chapter VI.
    ChapterViRecommendation,
    /// A measure under Chapter VII.
    ChapterViiMeasure,
    /// An investigation under Article 34.
    InvestigationArticle34,
    /// Strategic areas under trusteeship (Article 83).
    StrategicTrustArea,
    /// Calling a conference to review the Charter (Article 109(1)).
    ReviewConference,
    /// Calling the conference proposed in Article 109(3).
    #[cfg_attr(test, ts(rename = "reviewConference109_3"))]
    ReviewConference109_3,
    /// Election of a judge of the International Court of Justice.
    IcjElection,
    /// Establishment of a subsidiary organ (Article 29).
    SubsidiaryOrgan,
    /// Establishment of a body that finds facts.
    FactFindingBody,
    /// A request to the Assembly for a recommendation (Article 12(1)).
    Article12Request,
    /// Anything else.
    Other,
}

/// A matter before the General Assembly.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum AssemblyCategory {
    /// None of those below.
    Other,
    /// A recommendation on the maintenance of international peace and security.
    PeaceAndSecurity,
    /// Election of elected members of the Security Council.
    SecurityCouncilElection,
    /// Election of members of the Economic and Social Council.
    EconomicAndSocialCouncilElection,
    /// Election of members of the Trusteeship Council.
    TrusteeshipCouncilElection,
    /// Admission of a new Member.
    Admission,
    /// Suspension of the rights and privileges of membership.
    SuspensionOfRights,
    /// Expulsion of a Member.
    Expulsion,
    /// The operation of the trusteeship system.
    Trusteeship,
    /// A budgetary question.
    Budgetary,
    /// Election to the Human Rights Council.
    HumanRightsCouncilElection,
    /// Suspension of a member of the Human Rights Council.
    HumanRightsCouncilSuspension,
    /// Appointment of the Secretary-General.
    SecretaryGeneral,
    /// An amendment to the Charter (Article 108).
    CharterAmendment,
    /// Calling a conference to review the Charter (Article 109(1)).
    ReviewConference,
    /// Calling the conference proposed in Article 109(3).
    #[cfg_attr(test, ts(rename = "reviewConference109_3"))]
    ReviewConference109_3,
    /// Reform of the Security Council with implications for the Charter.
    CouncilReform,
    /// A request of Members for an emergency special session.
    EmergencySessionByMembers,
    /// An additional item on the agenda of a special session.
    AdditionalItemOfSpecialSession,
    /// An additional item considered before seven days have passed.
    AdditionalItemBeforeSevenDays,
    /// An amendment to the rules of procedure.
    RulesOfProcedure,
}
