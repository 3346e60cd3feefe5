//! Disputed points of the law of voting, and which side is taken: to and from the words of the core.
//! A word that one side lacks does not compile.
use crate::types::readings::{
    AppointmentMajority, BallotCycle, Concurrence, DisputedPoint, Doctrine, EmergencyMajority, EqualVotes,
    LackOfUnanimity, Proviso, QuotaOf1965, Readings, VetoNaming, Withdrawing,
};

impl From<QuotaOf1965> for rules::readings::QuotaOf1965 {
    fn from(word: QuotaOf1965) -> Self {
        match word {
            QuotaOf1965::SevenInPractice => Self::SevenInPractice,
            QuotaOf1965::NineByTheText => Self::NineByTheText,
        }
    }
}

impl From<Concurrence> for rules::readings::Concurrence {
    fn from(word: Concurrence) -> Self {
        match word {
            Concurrence::NotAgainst => Self::NotAgainst,
            Concurrence::VoteInFavour => Self::VoteInFavour,
        }
    }
}

impl From<Proviso> for rules::readings::Proviso {
    fn from(word: Proviso) -> Self {
        match word {
            Proviso::AsPractised => Self::AsPractised,
            Proviso::CharterStrict => Self::CharterStrict,
        }
    }
}

impl From<Doctrine> for rules::readings::Doctrine {
    fn from(word: Doctrine) -> Self {
        match word {
            Doctrine::RulingThenStatement => Self::RulingThenStatement,
            Doctrine::StatementOf1945 => Self::StatementOf1945,
            Doctrine::PresidentialRuling => Self::PresidentialRuling,
        }
    }
}

impl From<VetoNaming> for rules::readings::VetoNaming {
    fn from(word: VetoNaming) -> Self {
        match word {
            VetoNaming::WhereTheVotesSufficed => Self::WhereTheVotesSufficed,
            VetoNaming::EveryNegativeVote => Self::EveryNegativeVote,
        }
    }
}

impl From<EmergencyMajority> for rules::readings::EmergencyMajority {
    fn from(word: EmergencyMajority) -> Self {
        match word {
            EmergencyMajority::TwoThirds => Self::TwoThirds,
            EmergencyMajority::Majority => Self::Majority,
        }
    }
}

impl From<EqualVotes> for rules::readings::EqualVotes {
    fn from(word: EqualVotes) -> Self {
        match word {
            EqualVotes::FailAtOnce => Self::FailAtOnce,
            EqualVotes::SecondVote => Self::SecondVote,
        }
    }
}

impl From<AppointmentMajority> for rules::readings::AppointmentMajority {
    fn from(word: AppointmentMajority) -> Self {
        match word {
            AppointmentMajority::Majority => Self::Majority,
            AppointmentMajority::TwoThirds => Self::TwoThirds,
        }
    }
}

impl From<BallotCycle> for rules::readings::BallotCycle {
    fn from(word: BallotCycle) -> Self {
        match word {
            BallotCycle::FromTheSecond => Self::FromTheSecond,
            BallotCycle::FromTheFirst => Self::FromTheFirst,
        }
    }
}

impl From<Withdrawing> for rules::readings::Withdrawing {
    fn from(word: Withdrawing) -> Self {
        match word {
            Withdrawing::RefusedAfterAnyVote => Self::RefusedAfterAnyVote,
            Withdrawing::AllowedUntilTheDraftIsVoted => Self::AllowedUntilTheDraftIsVoted,
        }
    }
}

impl From<LackOfUnanimity> for rules::readings::LackOfUnanimity {
    fn from(word: LackOfUnanimity) -> Self {
        match word {
            LackOfUnanimity::AVeto => Self::AVeto,
            LackOfUnanimity::AnyFailure => Self::AnyFailure,
        }
    }
}

impl From<rules::readings::DisputedPoint> for DisputedPoint {
    fn from(word: rules::readings::DisputedPoint) -> Self {
        match word {
            rules::readings::DisputedPoint::QuotaOf1965 => Self::QuotaOf1965,
            rules::readings::DisputedPoint::Concurrence => Self::Concurrence,
            rules::readings::DisputedPoint::PartiesToADispute => Self::PartiesToADispute,
            rules::readings::DisputedPoint::PreliminaryQuestion => Self::PreliminaryQuestion,
            rules::readings::DisputedPoint::NegativeWithoutTheVotes => Self::NegativeWithoutTheVotes,
            rules::readings::DisputedPoint::EmergencySessions => Self::EmergencySessions,
            rules::readings::DisputedPoint::EqualVotes => Self::EqualVotes,
            rules::readings::DisputedPoint::SecretaryGeneral => Self::SecretaryGeneral,
            rules::readings::DisputedPoint::RestrictedBallots => Self::RestrictedBallots,
            rules::readings::DisputedPoint::Withdrawal => Self::Withdrawal,
            rules::readings::DisputedPoint::UnitingForPeace => Self::UnitingForPeace,
        }
    }
}

impl From<Readings> for rules::readings::Readings {
    fn from(given: Readings) -> Self {
        let recommended = Self::RECOMMENDED;
        Self {
            quota_of_1965: given.quota_of_1965.map_or(recommended.quota_of_1965, Into::into),
            concurrence: given.concurrence.map_or(recommended.concurrence, Into::into),
            proviso: given.proviso.map_or(recommended.proviso, Into::into),
            doctrine: given.doctrine.map_or(recommended.doctrine, Into::into),
            vetoes: given.vetoes.map_or(recommended.vetoes, Into::into),
            emergency_sessions: given
                .emergency_sessions
                .map_or(recommended.emergency_sessions, Into::into),
            equal_votes: given.equal_votes.map_or(recommended.equal_votes, Into::into),
            secretary_general: given
                .secretary_general
                .map_or(recommended.secretary_general, Into::into),
            ballots: given.ballots.map_or(recommended.ballots, Into::into),
            withdrawal: given.withdrawal.map_or(recommended.withdrawal, Into::into),
            uniting_for_peace: given
                .uniting_for_peace
                .map_or(recommended.uniting_for_peace, Into::into),
        }
    }
}
