//! Single words that cross the border, as the core knows them, in camel case.
use serde::{Deserialize, Serialize};

/// The body that votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Body {
    /// The Security Council: five permanent members and the elected ones.
    SecurityCouncil,
    /// The General Assembly, plenary or committee: all Members of the United Nations.
    GeneralAssembly,
}

/// The two kinds of matter that Article 27 knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Matter {
    /// Procedural matters: Article 27(2).
    Procedural,
    /// All other matters: Article 27(3).
    AllOther,
}

/// Whether a question is important, and why (Article 18).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
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

/// Where the Assembly votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Forum {
    /// A plenary meeting of a regular or special session.
    Plenary,
    /// A plenary meeting of an emergency special session.
    EmergencySpecialSession,
    /// A Main Committee.
    MainCommittee,
}

/// What a reader supposes of an item, whatever its votes give. No decision, and it rests on no provision.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Supposed {
    /// That it was carried.
    Carried,
    /// That it was not carried.
    NotCarried,
}

/// Under which part of the Charter the Council decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Chapter {
    /// Chapter VI: pacific settlement.
    ChapterVi,
    /// Article 52(3): settlement through regional arrangements.
    #[cfg_attr(test, ts(rename = "article52_3"))]
    Article52_3,
    /// Chapter VII, or any other part, where the proviso does not apply.
    AnyOther,
}

/// Whether the Council deals with a dispute or a situation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Nature {
    /// A dispute.
    Dispute,
    /// A situation: nobody is party to it.
    Situation,
}

/// A share, in whole numbers: never a fraction, never rounded by a machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Share {
    /// More than half.
    Majority,
    /// Two thirds or more.
    TwoThirds,
}

/// A motion: a proposal on how to go on, not on what to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum MotionKind {
    /// To suspend the meeting.
    SuspendMeeting,
    /// To adjourn the meeting.
    AdjournMeeting,
    /// To adjourn the meeting to a certain day or hour (Council).
    AdjournToTime,
    /// To refer the matter to a committee or rapporteur (Council).
    ReferToCommittee,
    /// To postpone discussion to a certain day or indefinitely (Council).
    PostponeDiscussion,
    /// To adjourn the debate on an item or a proposal: if carried, no action is taken on it (Assembly).
    AdjournDebate,
    /// To close the debate (Assembly).
    CloseDebate,
    /// That the Assembly is not competent to adopt the proposal: if carried, it is not put.
    NotCompetent,
    /// To vote on parts of a proposal separately, where somebody objects (Assembly).
    Division,
    /// To put proposals in another order than that of submission.
    Priority,
    /// Not to vote on the next proposal (Assembly).
    NotVoteOnNext,
    /// To take up again what was adopted or rejected (Assembly).
    Reconsider,
}

/// Whether a paragraph introduces or decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum ParagraphKind {
    /// Before the decision: what is recalled, noted, mourned.
    Preambular,
    /// The decision itself.
    Operative,
}

/// How a finding bears on the outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Bearing {
    /// A condition that is met.
    Met,
    /// A condition that is not met.
    NotMet,
    /// Something that does not count either way, or says which condition applies.
    Neutral,
}

/// What kind of authority a provision is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Authority {
    /// The words of an instrument.
    Text,
    /// What the organ has done, without a text that says so.
    Practice,
    /// No source decides the point: this engine does, and says so.
    Convention,
}

/// The text that contains a provision.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Instrument {
    /// Charter of the United Nations.
    Charter,
    /// Statute of the International Court of Justice.
    Statute,
    /// Statement by the delegations of the four sponsoring governments on voting procedure in the Council, San
    /// Francisco, 7 June 1945.
    Statement1945,
    /// Provisional Rules of Procedure of the Security Council, S/96/Rev.7.
    CouncilRules,
    /// Rules of Procedure of the General Assembly, A/520/Rev.20.
    AssemblyRules,
    /// A resolution of the General Assembly.
    AssemblyResolution,
    /// Practice of the Security Council.
    CouncilPractice,
    /// Practice of the General Assembly.
    AssemblyPractice,
    /// This engine.
    Engine,
}

/// What the rule makes of the votes, without reasons: those are for `decide`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Adopted.
    Adopted,
    /// Enough affirmative votes, but permanent members did not concur.
    Vetoed,
    /// Fewer affirmative votes than needed.
    TooFew,
    /// The share of those voting was not reached.
    NoMajority,
    /// As many for as against, where a majority is needed.
    EquallyDivided,
    /// Nobody voted for or against.
    NobodyVoted,
}

/// Another rule for the same votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum OtherRule {
    /// As a procedural matter, without the veto (Article 27(2)).
    Procedural,
    /// As any other matter, with the veto (Article 27(3)).
    AllOther,
    /// With all permanent members in favour: the words of Article 27(3) (D2).
    LiteralConcurrence,
    /// With nine votes, as the text said from September 1965 (D1).
    NineVotes,
    /// By a majority of the members present and voting.
    SimpleMajority,
    /// By two thirds of the members present and voting.
    TwoThirds,
    /// By a majority of all Members.
    AbsoluteMajority,
    /// By two thirds of all Members.
    TwoThirdsOfMembers,
}
