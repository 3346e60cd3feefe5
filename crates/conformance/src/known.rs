//! The keys that each kind of case knows though not every case of it asks for them. A key that is neither asked for nor
//! here is a mistake: the case would not test what it says.

/// The keys of a case itself.
const OF_A_CASE: &[&str] = &[
    "id", "title", "body", "kind", "rules", "date", "basis", "input", "expect", "citation", "note",
];

/// A vote of the Council, and what is said beside it.
const COUNCIL: &[&str] = &[
    "matter",
    "category",
    "tally",
    "votes",
    "members",
    "size",
    "proviso",
    "chapter",
    "dispute",
    "parties",
    "party_votes",
    "regime",
    "late_notes",
    "member",
    "intended",
    "recorded",
    "art19_in_general_assembly",
];

/// A vote of the Assembly, and what is said beside it.
const ASSEMBLY: &[&str] = &[
    "members",
    "tally",
    "category",
    "object",
    "forum",
    "session",
    "declared_important",
    "majority",
    "present",
    "art19_barred",
    "no_credentials",
    "observer_votes",
    "without_vote",
    "objection",
    "second_vote",
    "late_notes",
    "member",
    "intended",
    "recorded",
    "method",
];

/// A step of a meeting.
const STEP: &[&str] = &[
    "op",
    "id",
    "ids",
    "effect",
    "target",
    "tally",
    "moots",
    "accepted_by_sponsor",
    "withdrawn",
    "second_vote",
    "without_vote",
    "objection",
    "division_tally",
    "mover_objects",
    "ruling",
    "appeal_tally",
    "overrule_votes",
];

/// The lists for a kind.
fn lists(kind: &str) -> &'static [&'static [&'static str]] {
    match kind {
        "sc.vote" => &[COUNCIL],
        "sc.preliminary" => &[
            COUNCIL,
            &[
                "doctrine",
                "question_votes",
                "ruling",
                "challenged",
                "overrule_votes",
                "main",
            ],
        ],
        "sc.ruling" => &[COUNCIL, &["overrule_votes"]],
        "sc.consensus" => &[&["objections", "form"]],
        "sc.straw_poll" => &[&["ballots", "coloured"]],
        "ga.vote" | "ga.majority" | "ga.en_bloc" => &[ASSEMBLY],
        "sequence" => &[COUNCIL, ASSEMBLY, STEP],
        "supposition" => &[COUNCIL, ASSEMBLY, STEP, &["suppose"]],
        "order" => &[&["type", "submitted", "distance", "adds_or_deletes"]],
        "election.ballot" => &[&["members", "voting", "ballot_no", "ineligible", "seats", "tally"]],
        "election.icj" => &[&["sc_size", "ga_electors", "meeting_no"]],
        "charter" => &[&["members", "p5_ratified", "ratifications", "sc_yes", "yes"]],
        "two_organ" => &[COUNCIL, ASSEMBLY],
        "consequence" => &[
            COUNCIL,
            &[
                "ess_on_same_situation",
                "route",
                "concurring",
                "failed_vote",
                "vote",
                "sc_yes",
                "reading",
                "lenient",
            ],
        ],
        "counterfactual" => &[
            COUNCIL,
            ASSEMBLY,
            &["body", "set", "voting", "to_abstain_only", "yes_to_abstain_only"],
        ],
        "index" => &[&["type", "n", "size", "majority", "matter", "votes", "lenient"]],
        _ => &[],
    }
}

/// Whether a kind knows a key, which is given with its place: `input.steps[0].tally`.
pub(crate) fn is_known(kind: &str, place: &str) -> bool {
    let name = place.rsplit('.').next().unwrap_or(place);
    lists(kind).iter().any(|list| list.contains(&name))
}

/// Whether a case itself has such a key.
pub(crate) fn is_of_a_case(key: &str) -> bool {
    OF_A_CASE.contains(&key)
}
