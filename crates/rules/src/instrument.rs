//! What is known about each provision: the text that contains it, where in the text, and when it is in force.
use crate::date::Date;
use crate::provision::Provision;

/// What kind of authority a provision is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Authority {
    /// The words of an instrument.
    Text,
    /// What the organ has done, without a text that says so.
    Practice,
    /// No source decides the point: this engine does, and says so.
    Convention,
}

/// The text that contains a provision.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
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

/// What is known about a provision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Its name in messages and addresses, as [`Provision::key`] gives it.
    pub key: &'static str,
    /// The text that contains it.
    pub instrument: Instrument,
    /// Where in the text: `27(3)`, `86`; for practice a word.
    pub pinpoint: &'static str,
    /// The rule of the same content for committees: `126` for rule 86.
    pub in_committees: Option<&'static str>,
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
    /// What is known about it.
    #[must_use]
    #[allow(
        clippy::indexing_slicing,
        reason = "the table has a row for every variant, which the compiler checks where it makes it"
    )]
    pub const fn entry(self) -> Entry {
        TABLE[self as usize]
    }

    /// Its name in messages and addresses: instrument and pinpoint, such as `charter-27-3` and `assembly-rule-86`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.entry().key
    }

    /// Whether it is in force on a day, or was practised by then.
    #[must_use]
    pub fn in_force(self, date: Date) -> bool {
        let entry = self.entry();
        date >= entry.from && entry.until.is_none_or(|until| date <= until)
    }

    /// The row of the table. The compiler alone runs this: as code in a page it weighs more than as a table.
    const fn row(self) -> Entry {
        match self {
            Self::Charter4_2 => charter("charter-4-2", "4(2)", &["SC-10", "SC-21"]),
            Self::Charter5 => charter("charter-5", "5", &["SC-10", "SC-21"]),
            Self::Charter6 => charter("charter-6", "6", &["SC-10", "SC-21"]),
            Self::Charter12_1 => charter("charter-12-1", "12(1)", &["GA-28"]),
            Self::Charter18_1 => charter("charter-18-1", "18(1)", &["GA-01"]),
            Self::Charter18_2 => charter("charter-18-2", "18(2)", &["GA-04", "EL-02"]),
            Self::Charter18_3 => charter("charter-18-3", "18(3)", &["GA-03", "GA-05", "EL-02"]),
            Self::Charter19 => charter("charter-19", "19", &["GA-08"]),
            Self::Charter23_1 => charter("charter-23-1", "23(1)", &["SC-01"]),
            Self::Charter23_2 => charter("charter-23-2", "23(2)", &["EL-08"]),
            Self::Charter27_1 => charter("charter-27-1", "27(1)", &["SC-02"]),
            Self::Charter27_2 => charter("charter-27-2", "27(2)", &["SC-01", "SC-03"]),
            Self::Charter27_3 => charter("charter-27-3", "27(3)", &["SC-01", "SC-04"]),
            Self::Charter27_3Proviso => charter("charter-27-3-proviso", "27(3) proviso", &["SC-09"]),
            Self::Charter29 => charter("charter-29", "29", &["SC-10"]),
            Self::Charter31 => charter("charter-31", "31", &["SC-02", "SC-10"]),
            Self::Charter32 => charter("charter-32", "32", &["SC-02", "SC-10"]),
            Self::Charter97 => charter("charter-97", "97", &["SC-10", "SC-21"]),
            Self::Charter108 => charter("charter-108", "108", &["XO-03"]),
            Self::Charter109_1 => charter("charter-109-1", "109(1)", &["SC-25", "XO-04"]),
            Self::Charter109_3 => charter("charter-109-3", "109(3)", &["SC-25", "XO-04"]),
            Self::Statute8 => statute("statute-8", "8", &["EL-05"]),
            Self::Statute10 => statute("statute-10", "10", &["SC-10", "SC-24", "EL-05"]),
            Self::Statute11 => statute("statute-11", "11", &["EL-05"]),
            Self::Statute12 => statute("statute-12", "12", &["EL-06"]),
            Self::Statement1945Listed => statement("statement-1945-i", "I", &["SC-10"]),
            Self::Statement1945Preliminary => statement("statement-1945-ii", "II", &["SC-11"]),
            Self::CouncilRule30 => council_rule("council-rule-30", "30", &["SC-11", "SC-12"]),
            Self::CouncilRule32 => council_rule("council-rule-32", "32", &["SC-14", "SC-15"]),
            Self::CouncilRule33 => council_rule("council-rule-33", "33", &["SC-13"]),
            Self::CouncilRule35 => council_rule("council-rule-35", "35", &["SC-19"]),
            Self::CouncilRule36 => council_rule("council-rule-36", "36", &["SC-17"]),
            Self::CouncilRule37 => council_rule("council-rule-37", "37", &["SC-02", "SC-10"]),
            Self::CouncilRule38 => council_rule("council-rule-38", "38", &["SC-02"]),
            Self::CouncilRule39 => council_rule("council-rule-39", "39", &["SC-02", "SC-10"]),
            Self::CouncilRule61 => council_rule("council-rule-61", "61", &["EL-05"]),
            Self::AssemblyRule15 => assembly_rule("assembly-rule-15", "15", &["GA-27"]),
            Self::AssemblyRule19 => assembly_rule("assembly-rule-19", "19", &["GA-27"]),
            Self::AssemblyRule29 => assembly_rule("assembly-rule-29", "29", &["GA-09"]),
            Self::AssemblyRule67 => twin("assembly-rule-67", "67", "108", &["GA-07"]),
            Self::AssemblyRule71 => twin("assembly-rule-71", "71", "113", &["GA-20"]),
            Self::AssemblyRule74 => twin("assembly-rule-74", "74", "116", &["GA-16"]),
            Self::AssemblyRule75 => twin("assembly-rule-75", "75", "117", &["GA-16"]),
            Self::AssemblyRule76 => twin("assembly-rule-76", "76", "118", &["GA-16"]),
            Self::AssemblyRule77 => twin("assembly-rule-77", "77", "119", &["GA-16"]),
            Self::AssemblyRule79 => twin("assembly-rule-79", "79", "121", &["GA-17"]),
            Self::AssemblyRule80 => twin("assembly-rule-80", "80", "122", &["GA-18"]),
            Self::AssemblyRule81 => twin("assembly-rule-81", "81", "123", &["GA-19"]),
            Self::AssemblyRule84 => Entry {
                from: Date::known(1950, 11, 1),
                ..assembly_rule("assembly-rule-84", "84", &["GA-06"])
            },
            Self::AssemblyRule86 => twin("assembly-rule-86", "86", "126", &["GA-02"]),
            Self::AssemblyRule89 => twin("assembly-rule-89", "89", "129", &["GA-12"]),
            Self::AssemblyRule90 => twin("assembly-rule-90", "90", "130", &["GA-13", "GA-14"]),
            Self::AssemblyRule91 => twin("assembly-rule-91", "91", "131", &["GA-14", "GA-15"]),
            Self::AssemblyRule92 => assembly_rule("assembly-rule-92", "92", &["EL-01"]),
            Self::AssemblyRule93 => assembly_rule("assembly-rule-93", "93", &["EL-03", "EL-04"]),
            Self::AssemblyRule94 => assembly_rule("assembly-rule-94", "94", &["EL-02", "EL-03"]),
            Self::AssemblyRule95 => assembly_rule("assembly-rule-95", "95", &["GA-21"]),
            Self::AssemblyRule125 => assembly_rule("assembly-rule-125", "125", &["GA-22"]),
            Self::AssemblyRule133 => assembly_rule("assembly-rule-133", "133", &["GA-21"]),
            Self::AssemblyRule151 => assembly_rule("assembly-rule-151", "151", &["EL-05"]),
            Self::AssemblyRule163 => assembly_rule("assembly-rule-163", "163", &["GA-27"]),
            Self::Resolution11 => Entry {
                from: Date::known(1946, 1, 24),
                ..resolution("resolution-11", "11", "A/RES/11(I)", &["GA-27", "EL-07"])
            },
            Self::Resolution377 => Entry {
                from: Date::known(1950, 11, 3),
                ..resolution(
                    "resolution-377",
                    "377",
                    "A/RES/377(V)",
                    &["SC-10", "SC-23", "GA-27", "XO-02"],
                )
            },
            Self::Resolution2758 => Entry {
                from: Date::known(1971, 10, 25),
                ..resolution("resolution-2758", "2758", "A/RES/2758(XXVI)", &["SC-28"])
            },
            Self::Resolution53_30 => Entry {
                from: Date::known(1998, 11, 23),
                ..resolution("resolution-53-30", "53/30", "A/RES/53/30", &["GA-27", "XO-05"])
            },
            Self::Resolution60_251 => Entry {
                from: Date::known(2006, 3, 15),
                ..resolution("resolution-60-251", "60/251", "A/RES/60/251", &["GA-24"])
            },
            Self::Resolution76_262 => Entry {
                from: Date::known(2022, 4, 26),
                ..resolution("resolution-76-262", "76/262", "A/RES/76/262", &["XO-01"])
            },
            Self::PracticeSevenUntil1966 => Entry {
                from: Date::known(1965, 8, 31),
                until: Some(Date::known(1965, 12, 31)),
                symbol: Some("S/RES/218 (1965)"),
                ..council_practice("council-practice-quota-1965", "quota-1965", &["SC-01"])
            },
            Self::PracticeAbstention => {
                council_practice("council-practice-abstention", "abstention", &["SC-06"])
            }
            Self::PracticeAbsence => Entry {
                from: Date::known(1950, 6, 25),
                symbol: Some("S/RES/82 (1950)"),
                ..council_practice("council-practice-absence", "absence", &["SC-07"])
            },
            Self::PracticeNonParticipation => council_practice(
                "council-practice-non-participation",
                "non-participation",
                &["SC-08"],
            ),
            Self::PracticeVetoNaming => council_practice("council-practice-veto", "veto", &["SC-05"]),
            Self::PracticeCouncilAmendment => {
                council_practice("council-practice-amendment", "amendment", &["SC-15", "SC-16"])
            }
            Self::PracticeProvisoNotApplied => Entry {
                from: Date::known(1960, 6, 24),
                ..council_practice("council-practice-proviso", "proviso", &["SC-09"])
            },
            Self::PracticeListedMatters => council_practice(
                "council-practice-procedural-matters",
                "procedural-matters",
                &["SC-10"],
            ),
            Self::PracticeSponsorRevision => {
                council_practice("council-practice-sponsors", "sponsors", &["SC-18"])
            }
            Self::PracticeCouncilConsensus => Entry {
                symbol: Some("S/2017/507"),
                ..council_practice("council-practice-consensus", "consensus", &["SC-20"])
            },
            Self::PracticeStrawPoll => Entry {
                from: Date::known(1981, 10, 27),
                ..council_practice("council-practice-straw-poll", "straw-poll", &["SC-22"])
            },
            Self::PracticeFinality => council_practice("council-practice-finality", "finality", &["SC-26"]),
            Self::PracticeNoCastingVote => {
                council_practice("council-practice-casting-vote", "casting-vote", &["SC-27"])
            }
            Self::PracticeSovietSeat => Entry {
                from: Date::known(1991, 12, 24),
                ..council_practice("council-practice-soviet-seat", "soviet-seat", &["SC-28"])
            },
            Self::PracticeEmergencySession => Entry {
                from: Date::known(1956, 11, 1),
                ..assembly_practice(
                    "assembly-practice-emergency-session",
                    "emergency-session",
                    &["GA-23"],
                )
            },
            Self::PracticeWithoutVote => {
                assembly_practice("assembly-practice-without-vote", "without-vote", &["GA-25"])
            }
            Self::PracticeEnBloc => assembly_practice("assembly-practice-en-bloc", "en-bloc", &["GA-26"]),
            Self::PracticeAssemblyFinality => {
                assembly_practice("assembly-practice-finality", "finality", &["GA-11"])
            }
            Self::ConventionNoVotesCast => {
                convention("convention-no-votes-cast", "no-votes-cast", &["GA-02"])
            }
            Self::ConventionUnsettledMatter => convention(
                "convention-unsettled-matter",
                "unsettled-matter",
                &["SC-10", "SC-11"],
            ),
            Self::ConventionMotionTie => convention("convention-motion-tie", "motion-tie", &["GA-16"]),
            Self::ConventionOperativeParts => {
                convention("convention-operative-parts", "operative-parts", &["SC-15"])
            }
            Self::ConventionVoteOnPart => convention("convention-vote-on-part", "vote-on-part", &["SC-19"]),
            Self::ConventionAmendmentTest => {
                convention("convention-amendment-test", "amendment-test", &["GA-14"])
            }
            Self::ConventionNamedMajority => {
                convention("convention-named-majority", "named-majority", &["GA-27"])
            }
            Self::ConventionSubmission => {
                convention("convention-submission", "submission", &["SC-13", "SC-17"])
            }
        }
    }
}

#[allow(
    clippy::indexing_slicing,
    reason = "the compiler makes the table, and refuses a place that is not there"
)]
/// What is known about each provision, in the order of [`Provision::ALL`], which is that of the variants.
static TABLE: [Entry; Provision::ALL.len()] = {
    assert!(Provision::ConventionSubmission as usize + 1 == Provision::ALL.len());
    let mut table = [Provision::Charter4_2.row(); Provision::ALL.len()];
    let mut place = 0;
    while place < table.len() {
        assert!(Provision::ALL[place] as usize == place);
        table[place] = Provision::ALL[place].row();
        place += 1;
    }
    table
};

/// An entry of an instrument; what is special follows from struct update.
const fn entry(
    key: &'static str,
    instrument: Instrument,
    authority: Authority,
    from: Date,
    pinpoint: &'static str,
    model: &'static [&'static str],
) -> Entry {
    Entry {
        key,
        instrument,
        pinpoint,
        in_committees: None,
        symbol: None,
        from,
        until: None,
        authority,
        model,
    }
}

const fn charter(key: &'static str, pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    entry(
        key,
        Instrument::Charter,
        Authority::Text,
        CHARTER,
        pinpoint,
        model,
    )
}

const fn statute(key: &'static str, pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    entry(
        key,
        Instrument::Statute,
        Authority::Text,
        CHARTER,
        pinpoint,
        model,
    )
}

const fn statement(key: &'static str, pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    let from = Date::known(1945, 6, 7);
    entry(
        key,
        Instrument::Statement1945,
        Authority::Text,
        from,
        pinpoint,
        model,
    )
}

const fn council_rule(key: &'static str, pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    Entry {
        symbol: Some("S/96/Rev.7"),
        ..entry(
            key,
            Instrument::CouncilRules,
            Authority::Text,
            FIRST_COUNCIL,
            pinpoint,
            model,
        )
    }
}

const fn assembly_rule(key: &'static str, pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    Entry {
        symbol: Some("A/520/Rev.20"),
        ..entry(
            key,
            Instrument::AssemblyRules,
            Authority::Text,
            ASSEMBLY_CODE,
            pinpoint,
            model,
        )
    }
}

/// A rule for plenary meetings, and the rule of the same content for committees.
const fn twin(
    key: &'static str,
    pinpoint: &'static str,
    committees: &'static str,
    model: &'static [&'static str],
) -> Entry {
    Entry {
        in_committees: Some(committees),
        ..assembly_rule(key, pinpoint, model)
    }
}

const fn resolution(
    key: &'static str,
    pinpoint: &'static str,
    symbol: &'static str,
    model: &'static [&'static str],
) -> Entry {
    Entry {
        symbol: Some(symbol),
        ..entry(
            key,
            Instrument::AssemblyResolution,
            Authority::Text,
            CHARTER,
            pinpoint,
            model,
        )
    }
}

const fn council_practice(
    key: &'static str,
    pinpoint: &'static str,
    model: &'static [&'static str],
) -> Entry {
    entry(
        key,
        Instrument::CouncilPractice,
        Authority::Practice,
        FIRST_COUNCIL,
        pinpoint,
        model,
    )
}

const fn assembly_practice(
    key: &'static str,
    pinpoint: &'static str,
    model: &'static [&'static str],
) -> Entry {
    entry(
        key,
        Instrument::AssemblyPractice,
        Authority::Practice,
        ASSEMBLY_CODE,
        pinpoint,
        model,
    )
}

const fn convention(key: &'static str, pinpoint: &'static str, model: &'static [&'static str]) -> Entry {
    entry(
        key,
        Instrument::Engine,
        Authority::Convention,
        CHARTER,
        pinpoint,
        model,
    )
}
