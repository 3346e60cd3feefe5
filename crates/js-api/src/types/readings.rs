//! Disputed points of the law of voting, and which side is taken.
use serde::{Deserialize, Serialize};

/// D1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum QuotaOf1965 {
    /// Seven, as resolution 218 (1965) was adopted.
    SevenInPractice,
    /// Nine, as the amended text said from 31 August 1965.
    NineByTheText,
}

/// D2.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Concurrence {
    /// Only a vote against is a lack of concurrence.
    NotAgainst,
    /// Each permanent member must vote in favour, as the words of Article 27(3) read.
    VoteInFavour,
}

/// D4.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Proviso {
    /// Votes count as cast; a warning says that the proviso was not applied.
    AsPractised,
    /// Parties to a dispute are counted as abstaining, as Article 27(3) says.
    CharterStrict,
}

/// D5. A listed class decides first under every doctrine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Doctrine {
    /// A ruling of the President if there is one, else the preliminary question.
    RulingThenStatement,
    /// The preliminary question alone, as the statement of 7 June 1945 has it: no ruling defeats a negative vote.
    StatementOf1945,
    /// A ruling of the President alone, as in 1950 and 1959.
    PresidentialRuling,
}

/// D7.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum VetoNaming {
    /// Negative votes of permanent members on proposals that had the votes.
    WhereTheVotesSufficed,
    /// Every negative vote of a permanent member on a matter that is not procedural.
    EveryNegativeVote,
}

/// D9.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum EmergencyMajority {
    /// Two thirds for recommendations and amendments to them.
    TwoThirds,
    /// A majority of the members present and voting.
    Majority,
}

/// D12.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum EqualVotes {
    /// They fail at once.
    FailAtOnce,
    /// A second vote is due, as on any other matter in plenary.
    SecondVote,
}

/// D14.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum AppointmentMajority {
    /// A majority of the members present and voting (resolution 11 (I), paragraph 4(d)).
    Majority,
    /// Two thirds, if the Assembly so decides.
    TwoThirds,
}

/// D16.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum BallotCycle {
    /// Ballots 2 to 4 are restricted, 5 to 7 open, and so on.
    FromTheSecond,
    /// The threes are counted from the first ballot: 1 to 3, then 4 to 6 open, and so on.
    FromTheFirst,
}

/// D19.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Withdrawing {
    /// A vote on an amendment or a part is a vote on the draft: it stays.
    RefusedAfterAnyVote,
    /// Only a vote on the draft itself keeps it from being withdrawn.
    AllowedUntilTheDraftIsVoted,
}

/// D21.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum LackOfUnanimity {
    /// At least one proposal was vetoed.
    AVeto,
    /// A failure for want of votes is enough.
    AnyFailure,
}

/// A disputed point, by its number in `docs/model.md`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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

/// The reading taken of each point that can be read in more than one way (D1 to D21 of the voting model). A point
/// that is not named is read as recommended; any other reading shows in the reasons.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct Readings {
    /// D1: how many votes the Council needed from 31 August to 31 December 1965.
    pub quota_of_1965: Option<QuotaOf1965>,
    /// D2: whether a permanent member that does not vote in favour can be said to concur.
    pub concurrence: Option<Concurrence>,
    /// D4: what becomes of the votes of parties to a dispute.
    pub proviso: Option<Proviso>,
    /// D5: who settles whether an unlisted matter is procedural.
    pub doctrine: Option<Doctrine>,
    /// D7: which negative votes are called vetoes. Changes the name, never the outcome.
    pub vetoes: Option<VetoNaming>,
    /// D9: the majority of emergency special sessions.
    pub emergency_sessions: Option<EmergencyMajority>,
    /// D12: equal votes on motions, and under two thirds.
    pub equal_votes: Option<EqualVotes>,
    /// D14: the majority for the appointment of the Secretary-General by the Assembly.
    pub secretary_general: Option<AppointmentMajority>,
    /// D16: which ballots of an election are restricted.
    pub ballots: Option<BallotCycle>,
    /// D19: whether a draft of the Council can be withdrawn after a vote on an amendment or a part of it.
    pub withdrawal: Option<Withdrawing>,
    /// D21: whether want of votes alone is a lack of unanimity of the permanent members.
    pub uniting_for_peace: Option<LackOfUnanimity>,
}
