//! Disputed points of the law of voting, and which side is taken. The recommended reading is the default;
//! another one is an input that shows in the reasons.
use crate::provision::Provision;

/// The reading taken of each point that can be read in more than one way.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub struct Readings {
    /// D1: how many votes the Council needed from 31 August to 31 December 1965.
    pub quota_of_1965: QuotaOf1965,
    /// D2: whether a permanent member that does not vote in favour can be said to concur.
    pub concurrence: Concurrence,
    /// D4: what becomes of the votes of parties to a dispute.
    pub proviso: Proviso,
    /// D5: who settles whether an unlisted matter is procedural.
    pub doctrine: Doctrine,
    /// D7: which negative votes are called vetoes. Changes the name, never the outcome.
    pub vetoes: VetoNaming,
    /// D9: the majority of emergency special sessions.
    pub emergency_sessions: EmergencyMajority,
    /// D12: equal votes on motions, and under two thirds.
    pub equal_votes: EqualVotes,
    /// D14: the majority for the appointment of the Secretary-General by the Assembly.
    pub secretary_general: AppointmentMajority,
    /// D16: which ballots of an election are restricted.
    pub ballots: BallotCycle,
    /// D19: whether a draft of the Council can be withdrawn after a vote on an amendment or a part of it.
    pub withdrawal: Withdrawing,
    /// D21: whether want of votes alone is a lack of unanimity of the permanent members.
    pub uniting_for_peace: LackOfUnanimity,
}

impl Readings {
    /// The recommended reading of every point.
    pub const RECOMMENDED: Self = Self {
        quota_of_1965: QuotaOf1965::SevenInPractice,
        concurrence: Concurrence::NotAgainst,
        proviso: Proviso::AsPractised,
        doctrine: Doctrine::RulingThenStatement,
        vetoes: VetoNaming::WhereTheVotesSufficed,
        emergency_sessions: EmergencyMajority::TwoThirds,
        equal_votes: EqualVotes::FailAtOnce,
        secretary_general: AppointmentMajority::Majority,
        ballots: BallotCycle::FromTheSecond,
        withdrawal: Withdrawing::RefusedAfterAnyVote,
        uniting_for_peace: LackOfUnanimity::AVeto,
    };
}

/// D1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum QuotaOf1965 {
    /// Seven, as resolution 218 (1965) was adopted.
    #[default]
    SevenInPractice,
    /// Nine, as the amended text said from 31 August 1965.
    NineByTheText,
}

/// D2.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Concurrence {
    /// Only a vote against is a lack of concurrence.
    #[default]
    NotAgainst,
    /// Each permanent member must vote in favour, as the words of Article 27(3) read.
    VoteInFavour,
}

/// D4.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Proviso {
    /// Votes count as cast; a warning says that the proviso was not applied.
    #[default]
    AsPractised,
    /// Parties to a dispute are counted as abstaining, as Article 27(3) says.
    CharterStrict,
}

/// D5. A listed class decides first under every doctrine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Doctrine {
    /// A ruling of the President if there is one, else the preliminary question.
    #[default]
    RulingThenStatement,
    /// The preliminary question alone, as the statement of 7 June 1945 has it: no ruling defeats a negative vote.
    StatementOf1945,
    /// A ruling of the President alone, as in 1950 and 1959.
    PresidentialRuling,
}

/// D7.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum VetoNaming {
    /// Negative votes of permanent members on proposals that had the votes.
    #[default]
    WhereTheVotesSufficed,
    /// Every negative vote of a permanent member on a matter that is not procedural.
    EveryNegativeVote,
}

/// D9.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum EmergencyMajority {
    /// Two thirds for recommendations and amendments to them.
    #[default]
    TwoThirds,
    /// A majority of the members present and voting.
    Majority,
}

/// D12.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum EqualVotes {
    /// They fail at once.
    #[default]
    FailAtOnce,
    /// A second vote is due, as on any other matter in plenary.
    SecondVote,
}

/// D14.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum AppointmentMajority {
    /// A majority of the members present and voting (resolution 11 (I), paragraph 4(d)).
    #[default]
    Majority,
    /// Two thirds, if the Assembly so decides.
    TwoThirds,
}

/// D16.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum BallotCycle {
    /// Ballots 2 to 4 are restricted, 5 to 7 open, and so on.
    #[default]
    FromTheSecond,
    /// The threes are counted from the first ballot: 1 to 3, then 4 to 6 open, and so on.
    FromTheFirst,
}

/// D19.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Withdrawing {
    /// A vote on an amendment or a part is a vote on the draft: it stays.
    #[default]
    RefusedAfterAnyVote,
    /// Only a vote on the draft itself keeps it from being withdrawn.
    AllowedUntilTheDraftIsVoted,
}

/// D21.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum LackOfUnanimity {
    /// At least one proposal was vetoed.
    #[default]
    AVeto,
    /// A failure for want of votes is enough.
    AnyFailure,
}

/// A disputed point, by its number in `docs/model.md`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum DisputedPoint {
    /// D1: the quota of late 1965.
    QuotaOf1965,
    /// D2: whether an abstention satisfies "concurring".
    Concurrence,
    /// D4: parties to a dispute.
    PartiesToADispute,
    /// D5: the preliminary question.
    PreliminaryQuestion,
    /// D7: a permanent member's negative vote where the votes were short.
    NegativeWithoutTheVotes,
    /// D9: the majority in emergency special sessions.
    EmergencySessions,
    /// D12: equal votes on motions and under two thirds.
    EqualVotes,
    /// D14: the majority for the Secretary-General in the Assembly.
    SecretaryGeneral,
    /// D16: the start of the restricted-ballot cycle.
    RestrictedBallots,
    /// D19: withdrawal after a vote on an amendment.
    Withdrawal,
    /// D21: uniting for peace after a mere lack of votes.
    UnitingForPeace,
}

impl DisputedPoint {
    /// Every point that has a toggle in [`Readings`]. The others are inputs of their own: the class of an
    /// unlisted matter (D6), a question declared important (D10), an emergency session that meets on the
    /// matter (D15), a ruling that a text is an amendment (D20); or have no second reading in use.
    pub const ALL: &[Self] = &[
        Self::QuotaOf1965,
        Self::Concurrence,
        Self::PartiesToADispute,
        Self::PreliminaryQuestion,
        Self::NegativeWithoutTheVotes,
        Self::EmergencySessions,
        Self::EqualVotes,
        Self::SecretaryGeneral,
        Self::RestrictedBallots,
        Self::Withdrawal,
        Self::UnitingForPeace,
    ];

    /// Its number in `docs/model.md`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::QuotaOf1965 => "D1",
            Self::Concurrence => "D2",
            Self::PartiesToADispute => "D4",
            Self::PreliminaryQuestion => "D5",
            Self::NegativeWithoutTheVotes => "D7",
            Self::EmergencySessions => "D9",
            Self::EqualVotes => "D12",
            Self::SecretaryGeneral => "D14",
            Self::RestrictedBallots => "D16",
            Self::Withdrawal => "D19",
            Self::UnitingForPeace => "D21",
        }
    }

    /// The provision whose reading is disputed.
    #[must_use]
    pub const fn provision(self) -> Provision {
        match self {
            Self::QuotaOf1965 | Self::Concurrence => Provision::Charter27_3,
            Self::PartiesToADispute => Provision::Charter27_3Proviso,
            Self::PreliminaryQuestion => Provision::Statement1945Preliminary,
            Self::NegativeWithoutTheVotes => Provision::PracticeVetoNaming,
            Self::EmergencySessions => Provision::PracticeEmergencySession,
            Self::EqualVotes => Provision::AssemblyRule95,
            Self::SecretaryGeneral => Provision::Resolution11,
            Self::RestrictedBallots => Provision::AssemblyRule94,
            Self::Withdrawal => Provision::CouncilRule35,
            Self::UnitingForPeace => Provision::Resolution377,
        }
    }

    /// Whether the readings depart from the recommended one on this point.
    #[must_use]
    pub fn is_read_otherwise(self, readings: &Readings) -> bool {
        let recommended = Readings::RECOMMENDED;
        match self {
            Self::QuotaOf1965 => readings.quota_of_1965 != recommended.quota_of_1965,
            Self::Concurrence => readings.concurrence != recommended.concurrence,
            Self::PartiesToADispute => readings.proviso != recommended.proviso,
            Self::PreliminaryQuestion => readings.doctrine != recommended.doctrine,
            Self::NegativeWithoutTheVotes => readings.vetoes != recommended.vetoes,
            Self::EmergencySessions => readings.emergency_sessions != recommended.emergency_sessions,
            Self::EqualVotes => readings.equal_votes != recommended.equal_votes,
            Self::SecretaryGeneral => readings.secretary_general != recommended.secretary_general,
            Self::RestrictedBallots => readings.ballots != recommended.ballots,
            Self::Withdrawal => readings.withdrawal != recommended.withdrawal,
            Self::UnitingForPeace => readings.uniting_for_peace != recommended.uniting_for_peace,
        }
    }
}
