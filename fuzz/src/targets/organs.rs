//! Any votes of both organs: recommendations, conferences, emergency sessions, ratification, the character of a matter.
use rules::category::{CouncilCategory, Matter};
use rules::character::{CharacterRuling, Evidence, determine};
use rules::charter::{ReviewUnder, conference, ratification};
use rules::date::Date;
use rules::decide::decide;
use rules::membership::{Membership, Seat, Standing};
use rules::organs::{CalledBy, Recommended, debate_due, emergency_session, recommendation};
use rules::question::Question;
use rules::quota::council_size;
use rules::readings::{Concurrence, Doctrine, LackOfUnanimity};
use rules::sitting::Sitting;
use rules::vote::ByVote;
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

#[derive(arbitrary::Arbitrary, Debug)]
struct Input {
    date: (u16, u8, u8),
    council: [(u8, u8); 2],
    members: u8,
    assembly: (u8, u8),
    pick: u8,
    readings: (bool, bool, u8),
    ratified: u16,
}

fn votes(membership: Membership, permanent: u16, in_favour: (u16, u16), against: (u16, u16)) -> Votes {
    let other = membership.size() - permanent;
    let first = (in_favour.0.min(permanent), in_favour.1.min(other));
    let second = (against.0.min(permanent - first.0), against.1.min(other - first.1));
    let count = |(permanent, other)| Unattributed { permanent, other };
    let counts = ByVote {
        in_favour: count(first),
        against: count(second),
        abstaining: count((permanent - first.0 - second.0, other - first.1 - second.1)),
        ..ByVote::default()
    };
    Votes::new(&Arc::new(membership), [], counts).unwrap()
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some(input) = crate::structured::<Input>(data) else {
        return;
    };

    let (year, month, day) = input.date;
    let Some(date) = Date::new(year, month, day) else {
        return;
    };
    let seat = |permanent: u16| {
        move |number: u16| Seat {
            member: format!("{number:03}").parse().unwrap(),
            permanent: number < permanent,
            standing: Standing::MayVote,
        }
    };
    let in_council = |(permanent, other): (u8, u8)| {
        let seats = (0..council_size(date)).map(seat(5)).collect();
        let membership = Membership::council_of(date, seats).unwrap();
        let yes = (u16::from(permanent % 6), u16::from(other % 11));
        votes(
            membership,
            5,
            yes,
            (u16::from(permanent / 6 % 6), u16::from(other / 11 % 11)),
        )
    };
    let members = (0..u16::from(input.members)).map(seat(0)).collect();
    let Ok(members) = Membership::general_assembly(members) else {
        return;
    };
    let (yes, no) = input.assembly;
    let assembly = votes(members, 0, (0, u16::from(yes)), (0, u16::from(no)));
    let [council, question] = input.council.map(in_council);
    let mut sitting = Sitting::on(date);
    let (literal, any_failure, doctrine) = input.readings;
    if literal {
        sitting.readings.concurrence = Concurrence::VoteInFavour;
    }
    if any_failure {
        sitting.readings.uniting_for_peace = LackOfUnanimity::AnyFailure;
    }
    sitting.readings.doctrine = match doctrine % 3 {
        0 => Doctrine::RulingThenStatement,
        1 => Doctrine::StatementOf1945,
        _ => Doctrine::PresidentialRuling,
    };
    let on = [
        Recommended::Admission,
        Recommended::Suspension,
        Recommended::Expulsion,
        Recommended::SecretaryGeneral,
    ];
    let both = recommendation(on[usize::from(input.pick) % 4], &sitting, &council, &assembly);
    assert_eq!(both.assembly.is_some(), both.council.is_adopted());
    for under in [ReviewUnder::Paragraph1, ReviewUnder::Paragraph3] {
        let held = conference(under, &sitting, &assembly, &council);
        assert_eq!(held.council.vetoes(), 0);
        let _ = held.is_convened();
    }
    let failure = decide(&Question::council_draft(), &sitting, &question);
    assert!(debate_due(&failure).is_none() || failure.vetoes() > 0);
    for by in [CalledBy::Council(&council), CalledBy::Members(&assembly)] {
        let convening = emergency_session(by, Some(&failure), &sitting);
        assert!(!convening.reasons.is_empty());
    }
    let five = ["CHN", "FRA", "GBR", "RUS", "USA"].map(|code| code.parse().unwrap());
    let _ = ratification(
        u16::from(input.members),
        input.ratified,
        &five,
        &five[..usize::from(input.pick % 6)],
    )
    .is_in_force();
    let evidence = Evidence {
        category: Some(CouncilCategory::ALL[usize::from(input.pick) % CouncilCategory::ALL.len()]),
        entered: None,
        ruling: (input.pick % 2 == 0).then_some(CharacterRuling {
            ruled: Matter::Procedural,
            to_overrule: Some(&council),
        }),
        preliminary: Some(&question),
    };
    let _ = determine(&evidence, &sitting);
}
