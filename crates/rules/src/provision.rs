//! Index of every provision that the engine applies: what a reason can rest on.
use crate::date::Date;
use serde::Serialize;

/// A pinpoint in a text, a settled practice, or a convention of this engine.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize)]
pub enum Provision {
    /// One Member, one vote in the Assembly.
    Charter18_1,
    /// Important questions: two thirds of members present and voting.
    Charter18_2,
    /// Other questions, and which further questions are important: a majority of members present and voting.
    Charter18_3,
    /// A Member two years in arrears has no vote in the Assembly.
    Charter19,
    /// Composition of the Council.
    Charter23_1,
    /// Procedural matters: the affirmative vote of nine members.
    Charter27_2,
    /// All other matters: nine affirmative votes including the concurring votes of the permanent members.
    Charter27_3,
    /// Order of drafts in the Council; a vote by parts unless the original mover objects.
    CouncilRule32,
    /// Motions that come before all drafts on the subject.
    CouncilRule33,
    /// Two or more amendments: the order in which they are put.
    CouncilRule36,
    /// Assembly: adjournment of the debate.
    AssemblyRule74,
    /// Assembly: amendments to proposals on important questions, and parts of them, take two thirds.
    AssemblyRule84,
    /// Assembly: the meaning of members present and voting.
    AssemblyRule86,
    /// Assembly: division of proposals and amendments.
    AssemblyRule89,
    /// Assembly: voting on amendments.
    AssemblyRule90,
    /// Assembly: voting on proposals in the order of their submission.
    AssemblyRule91,
    /// Assembly: equally divided votes on matters other than elections.
    AssemblyRule95,
    /// Main Committees decide by a majority.
    AssemblyRule125,
    /// Committees: equally divided votes.
    AssemblyRule133,
    /// Assembly debate after a veto.
    Resolution76_262,
    /// Seven votes until the enlarged Council sat on 1 January 1966.
    PracticeSevenUntil1966,
    /// A permanent member's abstention does not block.
    PracticeAbstention,
    /// A permanent member's absence does not block.
    PracticeAbsence,
    /// A permanent member's non-participation does not block.
    PracticeNonParticipation,
    /// A veto is a permanent member's negative vote on a text that had the votes.
    PracticeVetoNaming,
    /// An amendment to a text is decided as the text is.
    PracticeCouncilAmendment,
    /// Recommendations of emergency special sessions, and amendments to them, take two thirds.
    PracticeEmergencySession,
    /// Nothing is adopted when nobody votes for or against it.
    ConventionNoVotesCast,
    /// A matter whose character nobody settled is decided as other than procedural.
    ConventionUnsettledMatter,
}

/// What kind of authority a provision is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub enum Authority {
    /// The words of an instrument.
    Text,
    /// What the organ has done, without a text that says so.
    Practice,
    /// No source decides the point: this engine does, and says so.
    Convention,
}

/// The text that a provision stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub enum Instrument {
    /// Charter of the United Nations.
    Charter,
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

/// What is known about a provision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The text it stands in.
    pub instrument: Instrument,
    /// Where in the text: `27(3)`, `86`; for practice a word.
    pub pinpoint: &'static str,
    /// Symbol of the document, where it has one.
    pub symbol: Option<&'static str>,
    /// First day in force, or first instance of the practice.
    pub from: Date,
    /// Last day in force; `None` while it is.
    pub until: Option<Date>,
    /// What kind of authority it is.
    pub authority: Authority,
    /// Sections of the voting model (`docs/model.md`) that rest on it.
    pub model: &'static [&'static str],
}

const CHARTER: Date = Date::known(1945, 10, 24);
const FIRST_COUNCIL: Date = Date::known(1946, 1, 17);
const ASSEMBLY_CODE: Date = Date::known(1947, 11, 17);

impl Provision {
    /// Every provision, instrument by instrument.
    pub const ALL: &[Self] = &[
        Self::Charter18_1,
        Self::Charter18_2,
        Self::Charter18_3,
        Self::Charter19,
        Self::Charter23_1,
        Self::Charter27_2,
        Self::Charter27_3,
        Self::CouncilRule32,
        Self::CouncilRule33,
        Self::CouncilRule36,
        Self::AssemblyRule74,
        Self::AssemblyRule84,
        Self::AssemblyRule86,
        Self::AssemblyRule89,
        Self::AssemblyRule90,
        Self::AssemblyRule91,
        Self::AssemblyRule95,
        Self::AssemblyRule125,
        Self::AssemblyRule133,
        Self::Resolution76_262,
        Self::PracticeSevenUntil1966,
        Self::PracticeAbstention,
        Self::PracticeAbsence,
        Self::PracticeNonParticipation,
        Self::PracticeVetoNaming,
        Self::PracticeCouncilAmendment,
        Self::PracticeEmergencySession,
        Self::ConventionNoVotesCast,
        Self::ConventionUnsettledMatter,
    ];

    /// What is known about it.
    #[must_use]
    pub const fn entry(self) -> Entry {
        match self {
            Self::Charter18_1 => charter("18(1)", &["GA-01"]),
            Self::Charter18_2 => charter("18(2)", &["GA-04"]),
            Self::Charter18_3 => charter("18(3)", &["GA-03", "GA-05"]),
            Self::Charter19 => charter("19", &["GA-08"]),
            Self::Charter23_1 => charter("23(1)", &["SC-01"]),
            Self::Charter27_2 => charter("27(2)", &["SC-01", "SC-03"]),
            Self::Charter27_3 => charter("27(3)", &["SC-01", "SC-04"]),
            Self::CouncilRule32 => council_rule("32", &["SC-14", "SC-15"]),
            Self::CouncilRule33 => council_rule("33", &["SC-13"]),
            Self::CouncilRule36 => council_rule("36", &["SC-17"]),
            Self::AssemblyRule74 => assembly_rule("74", &["GA-16"]),
            Self::AssemblyRule84 => Entry {
                from: Date::known(1950, 11, 1),
                ..assembly_rule("84", &["GA-06"])
            },
            Self::AssemblyRule86 => assembly_rule("86", &["GA-02"]),
            Self::AssemblyRule89 => assembly_rule("89", &["GA-12"]),
            Self::AssemblyRule90 => assembly_rule("90", &["GA-13"]),
            Self::AssemblyRule91 => assembly_rule("91", &["GA-15"]),
            Self::AssemblyRule95 => assembly_rule("95", &["GA-21"]),
            Self::AssemblyRule125 => assembly_rule("125", &["GA-22"]),
            Self::AssemblyRule133 => assembly_rule("133", &["GA-21"]),
            Self::Resolution76_262 => Entry {
                instrument: Instrument::AssemblyResolution,
                pinpoint: "76/262",
                symbol: Some("A/RES/76/262"),
                from: Date::known(2022, 4, 26),
                until: None,
                authority: Authority::Text,
                model: &["XO-01"],
            },
            Self::PracticeSevenUntil1966 => Entry {
                from: Date::known(1965, 8, 31),
                until: Some(Date::known(1965, 12, 31)),
                symbol: Some("S/RES/218 (1965)"),
                ..council_practice("quota-1965", &["SC-01"])
            },
            Self::PracticeAbstention => council_practice("abstention", &["SC-06"]),
            Self::PracticeAbsence => Entry {
                from: Date::known(1950, 6, 25),
                symbol: Some("S/RES/82 (1950)"),
                ..council_practice("absence", &["SC-07"])
            },
            Self::PracticeNonParticipation => council_practice("non-participation", &["SC-08"]),
            Self::PracticeVetoNaming => council_practice("veto", &["SC-05"]),
            Self::PracticeCouncilAmendment => council_practice("amendment", &["SC-16"]),
            Self::PracticeEmergencySession => Entry {
                instrument: Instrument::AssemblyPractice,
                pinpoint: "emergency-session",
                symbol: None,
                from: Date::known(1956, 11, 1),
                until: None,
                authority: Authority::Practice,
                model: &["GA-23"],
            },
            Self::ConventionNoVotesCast => convention("no-votes-cast", &["GA-02"]),
            Self::ConventionUnsettledMatter => convention("unsettled-matter", &["SC-10"]),
        }
    }

    /// The name under which messages and addresses know it: `charter-27-3`, `assembly-rule-86`.
    #[must_use]
    pub fn key(self) -> String {
        let entry = self.entry();
        let stem = match entry.instrument {
            Instrument::Charter => "charter",
            Instrument::CouncilRules => "council-rule",
            Instrument::AssemblyRules => "assembly-rule",
            Instrument::AssemblyResolution => "resolution",
            Instrument::CouncilPractice => "council-practice",
            Instrument::AssemblyPractice => "assembly-practice",
            Instrument::Engine => "convention",
        };
        let pinpoint = entry.pinpoint.replace(['(', '/'], "-").replace(')', "");
        format!("{stem}-{pinpoint}")
    }
}

const fn charter(pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    let (instrument, authority) = (Instrument::Charter, Authority::Text);
    Entry {
        instrument,
        pinpoint,
        symbol: None,
        from: CHARTER,
        until: None,
        authority,
        model,
    }
}

const fn council_rule(pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    Entry {
        instrument: Instrument::CouncilRules,
        pinpoint,
        symbol: Some("S/96/Rev.7"),
        from: FIRST_COUNCIL,
        until: None,
        authority: Authority::Text,
        model,
    }
}

const fn assembly_rule(pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    Entry {
        instrument: Instrument::AssemblyRules,
        pinpoint,
        symbol: Some("A/520/Rev.20"),
        from: ASSEMBLY_CODE,
        until: None,
        authority: Authority::Text,
        model,
    }
}

const fn council_practice(pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    Entry {
        instrument: Instrument::CouncilPractice,
        pinpoint,
        symbol: None,
        from: FIRST_COUNCIL,
        until: None,
        authority: Authority::Practice,
        model,
    }
}

const fn convention(pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    Entry {
        instrument: Instrument::Engine,
        pinpoint,
        symbol: None,
        from: CHARTER,
        until: None,
        authority: Authority::Convention,
        model,
    }
}
