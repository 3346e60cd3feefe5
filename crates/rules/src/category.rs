//! The matters that each organ decides on, by name, and the class that text or practice puts them in.
use crate::provision::Provision;

/// The two kinds of matter that Article 27 knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Matter {
    /// Procedural matters: Article 27(2).
    Procedural,
    /// All other matters: Article 27(3).
    AllOther,
}

impl Matter {
    /// Both kinds.
    pub const ALL: &[Self] = &[Self::Procedural, Self::AllOther];

    /// The word for it in files, such as `all-other`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Procedural => "procedural",
            Self::AllOther => "all-other",
        }
    }

    /// The kind of matter that a word stands for; the inverse of [`Matter::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }

    /// The other kind.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Procedural => Self::AllOther,
            Self::AllOther => Self::Procedural,
        }
    }
}

/// Whether a question is important, and why (Article 18).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Importance {
    /// Not on the list of Article 18(2), and not added to it.
    Other,
    /// A recommendation on the maintenance of international peace and security (Article 18(2)).
    PeaceAndSecurity,
    /// Another question that Article 18(2) lists.
    Listed,
    /// Declared important by a vote of the Assembly (Article 18(3)).
    Declared,
    /// Held to take two thirds by a ruling of the presiding officer (rule 71).
    RuledImportant,
    /// Held to take a majority by a ruling of the presiding officer (rule 71).
    RuledOther,
}

impl Importance {
    /// Every value.
    pub const ALL: &[Self] = &[
        Self::Other,
        Self::PeaceAndSecurity,
        Self::Listed,
        Self::Declared,
        Self::RuledImportant,
        Self::RuledOther,
    ];

    /// The word for it in files, such as `peace-and-security`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Other => "other",
            Self::PeaceAndSecurity => "peace-and-security",
            Self::Listed => "listed",
            Self::Declared => "declared",
            Self::RuledImportant => "ruled-important",
            Self::RuledOther => "ruled-other",
        }
    }

    /// The importance that a word stands for; the inverse of [`Importance::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }
}

/// A matter before the Security Council.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
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

/// What class a matter of the Council is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Classification {
    /// Paragraph 2 or paragraph 3 of Article 27, settled.
    Settled(Matter),
    /// Any nine members, any seven in some cases; no veto.
    AnyMembers,
    /// An absolute majority of the seats; no veto.
    AbsoluteMajority,
    /// Not settled: a ruling or a preliminary question decides.
    Unsettled,
}

impl CouncilCategory {
    /// Every matter.
    pub const ALL: &[Self] = &[
        Self::AgendaAdoption,
        Self::AgendaOrder,
        Self::AgendaDeferment,
        Self::SeizureListRemoval,
        Self::PresidentialRuling,
        Self::SuspendMeeting,
        Self::AdjournMeeting,
        Self::InvitationRule37,
        Self::InvitationRule39,
        Self::InvitationArticle31,
        Self::InvitationArticle32,
        Self::ConductOfBusiness,
        Self::ConveneEmergencySpecialSession,
        Self::ReferItemUnitingForPeace,
        Self::AdoptRules,
        Self::SelectPresident,
        Self::TimeAndPlaceOfMeeting,
        Self::Admission,
        Self::SuspensionOfMembership,
        Self::Expulsion,
        Self::SecretaryGeneral,
        Self::ChapterViRecommendation,
        Self::ChapterViiMeasure,
        Self::InvestigationArticle34,
        Self::StrategicTrustArea,
        Self::ReviewConference,
        Self::ReviewConference109_3,
        Self::IcjElection,
        Self::SubsidiaryOrgan,
        Self::FactFindingBody,
        Self::Article12Request,
        Self::Other,
    ];

    /// The class of the matter, and what puts it there (SC-10).
    #[must_use]
    pub const fn classify(self) -> (Classification, Provision) {
        use Classification::{AbsoluteMajority, AnyMembers, Settled, Unsettled};
        const PROCEDURAL: Classification = Settled(Matter::Procedural);
        const ALL_OTHER: Classification = Settled(Matter::AllOther);
        match self {
            Self::AgendaAdoption
            | Self::AgendaOrder
            | Self::AgendaDeferment
            | Self::SeizureListRemoval
            | Self::ConductOfBusiness => (PROCEDURAL, Provision::PracticeListedMatters),
            Self::PresidentialRuling => (PROCEDURAL, Provision::CouncilRule30),
            Self::SuspendMeeting | Self::AdjournMeeting => (PROCEDURAL, Provision::CouncilRule33),
            Self::InvitationRule37 => (PROCEDURAL, Provision::CouncilRule37),
            Self::InvitationRule39 => (PROCEDURAL, Provision::CouncilRule39),
            Self::InvitationArticle31 => (PROCEDURAL, Provision::Charter31),
            Self::InvitationArticle32 => (PROCEDURAL, Provision::Charter32),
            Self::ConveneEmergencySpecialSession | Self::ReferItemUnitingForPeace => {
                (PROCEDURAL, Provision::Resolution377)
            }
            Self::AdoptRules | Self::SelectPresident | Self::TimeAndPlaceOfMeeting => {
                (PROCEDURAL, Provision::Statement1945Listed)
            }
            Self::Admission => (ALL_OTHER, Provision::Charter4_2),
            Self::SuspensionOfMembership => (ALL_OTHER, Provision::Charter5),
            Self::Expulsion => (ALL_OTHER, Provision::Charter6),
            Self::SecretaryGeneral => (ALL_OTHER, Provision::Charter97),
            Self::ChapterViRecommendation
            | Self::ChapterViiMeasure
            | Self::InvestigationArticle34
            | Self::StrategicTrustArea => (ALL_OTHER, Provision::Statement1945Listed),
            Self::ReviewConference => (AnyMembers, Provision::Charter109_1),
            Self::ReviewConference109_3 => (AnyMembers, Provision::Charter109_3),
            Self::IcjElection => (AbsoluteMajority, Provision::Statute10),
            Self::SubsidiaryOrgan => (Unsettled, Provision::Charter29),
            Self::FactFindingBody | Self::Article12Request | Self::Other => {
                (Unsettled, Provision::Statement1945Preliminary)
            }
        }
    }
}

/// A matter before the General Assembly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub enum AssemblyCategory {
    /// None of those below.
    #[default]
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

impl AssemblyCategory {
    /// Every matter.
    pub const ALL: &[Self] = &[
        Self::Other,
        Self::PeaceAndSecurity,
        Self::SecurityCouncilElection,
        Self::EconomicAndSocialCouncilElection,
        Self::TrusteeshipCouncilElection,
        Self::Admission,
        Self::SuspensionOfRights,
        Self::Expulsion,
        Self::Trusteeship,
        Self::Budgetary,
        Self::HumanRightsCouncilElection,
        Self::HumanRightsCouncilSuspension,
        Self::SecretaryGeneral,
        Self::CharterAmendment,
        Self::ReviewConference,
        Self::ReviewConference109_3,
        Self::CouncilReform,
        Self::EmergencySessionByMembers,
        Self::AdditionalItemOfSpecialSession,
        Self::AdditionalItemBeforeSevenDays,
        Self::RulesOfProcedure,
    ];

    /// Whether Article 18(2) lists the matter (GA-04).
    #[must_use]
    pub const fn importance(self) -> Importance {
        match self {
            Self::PeaceAndSecurity => Importance::PeaceAndSecurity,
            Self::SecurityCouncilElection
            | Self::EconomicAndSocialCouncilElection
            | Self::TrusteeshipCouncilElection
            | Self::Admission
            | Self::SuspensionOfRights
            | Self::Expulsion
            | Self::Trusteeship
            | Self::Budgetary => Importance::Listed,
            _ => Importance::Other,
        }
    }
}
