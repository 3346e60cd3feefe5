//! Every provision is cited by some case, every case cites one; keys and model ids are whole.
use crate::{assembly, council, elections, help, meeting, organs};
use rules::category::AssemblyCategory;
use rules::consensus::{self, WithoutVote};
use rules::instrument::{Authority, Instrument};
use rules::majority::rule_and_reasons;
use rules::membership::Body;
use rules::provision::Provision;
use rules::question::{AssemblyQuestion, Forum, Object};
use rules::sitting::Sitting;
use rules::votes::invalid::InvalidVotes;
use std::collections::BTreeSet;

/// Provisions that say who sits, not what a vote gives: `permanent_seats`, `council_size` and the refusal of votes.
fn seating() -> Vec<Provision> {
    let refused = InvalidVotes::NotAMember(help::member("ISR"));
    vec![
        Provision::Charter23_1,
        refused.provision(Body::SecurityCouncil),
        Provision::Resolution2758,
        Provision::PracticeSovietSeat,
    ]
}

#[test]
fn every_provision_is_cited_by_a_case() {
    let mut cited: BTreeSet<Provision> = seating().into_iter().collect();
    for rows in [council::rows(), assembly::rows()] {
        cited.extend(help::check(&rows));
    }
    cited.extend(meeting::cited());
    cited.extend(elections::cited());
    cited.extend(organs::cited());
    for category in AssemblyCategory::ALL {
        let question = AssemblyQuestion::on(*category, Object::Draft, Forum::Plenary);
        let reasons = rule_and_reasons(&question, &Sitting::on(help::day(help::NOW))).1;
        cited.extend(reasons.iter().map(|reason| reason.provision()));
    }
    for what in [WithoutVote::Statement, WithoutVote::Text(Body::GeneralAssembly)] {
        cited.insert(consensus::decide(what, 0).reason.provision());
    }
    // Cited by `en_bloc`, which has a test of its own.
    cited.insert(Provision::PracticeEnBloc);
    let missing: Vec<_> = Provision::ALL.iter().filter(|one| !cited.contains(one)).collect();
    assert!(
        missing.is_empty(),
        "no row of council.rs or assembly.rs, and no case of the other chapters beside them, cites {missing:?}"
    );
}

#[test]
fn every_provision_has_an_entry_of_its_own() {
    let keys: BTreeSet<&str> = Provision::ALL.iter().map(|one| one.key()).collect();
    assert_eq!(keys.len(), Provision::ALL.len());
    for provision in Provision::ALL {
        let entry = provision.entry();
        assert!(!entry.model.is_empty(), "{provision:?}");
        assert!(
            entry.until.is_none_or(|until| until >= entry.from),
            "{provision:?}"
        );
        let key = provision.key();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(key.chars().all(plain), "{key}");
        let pinpoint = entry.pinpoint.replace(['(', '/', ' '], "-").replace(')', "");
        assert!(
            key.ends_with(&format!("-{}", pinpoint.to_ascii_lowercase())),
            "{key}"
        );
        let authority = match entry.instrument {
            Instrument::Engine => Authority::Convention,
            Instrument::CouncilPractice | Instrument::AssemblyPractice => Authority::Practice,
            _ => Authority::Text,
        };
        assert_eq!(entry.authority, authority, "{provision:?}");
        assert_eq!(
            entry.in_committees.is_some(),
            entry.in_committees.is_some_and(|rule| rule > "095")
        );
    }
    assert_eq!(Provision::Charter27_3.key(), "charter-27-3");
    assert_eq!(Provision::Charter27_3Proviso.key(), "charter-27-3-proviso");
    assert_eq!(Provision::Resolution76_262.key(), "resolution-76-262");
    assert_eq!(Provision::AssemblyRule86.entry().in_committees, Some("126"));
}
