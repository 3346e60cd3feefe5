//! Bodies and votes for the other chapters.
use rules::category::{Importance, Matter};
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::{Membership, Seat, Standing};
use rules::question::{Forum, Object, Question};
use rules::sitting::Sitting;
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

pub const PERMANENT: [&str; 5] = ["CHN", "FRA", "GBR", "RUS", "USA"];
pub const ELECTED: [&str; 10] = [
    "DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN",
];

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn id(code: &str) -> MemberId {
    code.parse().unwrap()
}

/// The Council of fifteen, or of eleven before 1966.
pub fn council(date: Date) -> Arc<Membership> {
    let elected = if date.year() < 1966 { 6 } else { 10 };
    Arc::new(Membership::security_council(date, &PERMANENT, &ELECTED[..elected]).unwrap())
}

/// An Assembly of so many members with made-up codes.
pub fn assembly(members: usize) -> Arc<Membership> {
    let seats = (0..members).map(|number| Seat {
        member: id(&format!("M{}{}", letter(number / 15), letter(number % 15))),
        permanent: false,
        standing: Standing::MayVote,
    });
    Arc::new(Membership::general_assembly(seats.collect()).unwrap())
}

fn letter(number: usize) -> char {
    char::from(b'A' + u8::try_from(number).unwrap())
}

/// Votes without names: in favour, against, abstaining, not participating, absent; permanent and elected members.
pub fn council_votes(council: &Arc<Membership>, permanent: [u16; 5], elected: [u16; 5]) -> Votes {
    let both = |column: usize| Unattributed {
        permanent: permanent[column],
        other: elected[column],
    };
    let counts = ByVote {
        in_favour: both(0),
        against: both(1),
        abstaining: both(2),
        not_participating: both(3),
        absent: both(4),
        unspecified: Unattributed::default(),
    };
    Votes::new(council, [], counts).unwrap()
}

/// Votes without names: in favour, against, abstaining; the rest does not vote.
pub fn assembly_votes(assembly: &Arc<Membership>, in_favour: u16, against: u16, abstaining: u16) -> Votes {
    let other = |other| Unattributed { permanent: 0, other };
    let counts = ByVote {
        in_favour: other(in_favour),
        against: other(against),
        abstaining: other(abstaining),
        unspecified: other(assembly.size() - in_favour - against - abstaining),
        ..ByVote::default()
    };
    Votes::new(assembly, [], counts).unwrap()
}

/// Votes by name, one letter a member in seat order: Y, N, A, X for not voting.
pub fn roll(membership: &Arc<Membership>, letters: &str) -> Votes {
    let votes = letters.bytes().map(|letter| match letter {
        b'Y' => Vote::InFavour,
        b'N' => Vote::Against,
        b'A' => Vote::Abstaining,
        _ => Vote::NotVoting(NotVoting::Unspecified),
    });
    let named = membership.seats().iter().map(|seat| seat.member).zip(votes);
    Votes::new(membership, named, ByVote::default()).unwrap()
}

pub fn substantive() -> Question {
    Question::council_draft()
}
pub fn procedural() -> Question {
    Question::council(Object::Draft, Matter::Procedural)
}
pub fn simple() -> Question {
    Question::assembly(Object::Draft, Forum::Plenary, Importance::Other)
}
pub fn two_thirds() -> Question {
    Question::assembly(
        Object::Draft,
        Forum::EmergencySpecialSession,
        Importance::PeaceAndSecurity,
    )
}
pub fn now() -> Sitting {
    Sitting::on(day("2025-02-24"))
}
pub fn then() -> Sitting {
    Sitting::on(day("1960-06-23"))
}

/// The class counts that a body of five permanent and some elected members can have, all of them voting.
pub fn splits(members: u16) -> Vec<[u16; 5]> {
    let mut all = Vec::new();
    for in_favour in 0..=members {
        for against in 0..=members - in_favour {
            all.push([in_favour, against, members - in_favour - against, 0, 0]);
        }
    }
    all
}
