//! What the chapters build their cases from.
use rules::date::Date;
use rules::decide::decide;
use rules::decision::{Decision, Ground, Outcome};
use rules::member::MemberId;
use rules::membership::{Membership, Seat, Standing};
use rules::provision::Provision;
use rules::question::Question;
use rules::quota::council_size;
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::{SomeMembers, Unattributed, Votes};
use std::sync::Arc;

/// The permanent members' codes.
pub const FIVE: [&str; 5] = ["CHN", "FRA", "GBR", "RUS", "USA"];
/// Elected members' codes, more than any Council had.
pub const TEN: [&str; 10] = [
    "AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ",
];

/// A day on which the law is as it is now.
pub const NOW: &str = "2024-01-01";

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn on(text: &str) -> Sitting {
    Sitting::on(day(text))
}

pub fn member(code: &str) -> MemberId {
    code.parse().unwrap()
}

pub fn who(codes: &[&str]) -> SomeMembers {
    SomeMembers {
        members: codes.iter().map(|code| member(code)).collect(),
        unnamed: 0,
    }
}

pub fn unnamed(count: u16) -> SomeMembers {
    SomeMembers {
        members: Vec::new(),
        unnamed: count,
    }
}

/// The Council of a day.
pub fn council_on(date: &str) -> Arc<Membership> {
    let elected = usize::from(council_size(day(date)) - 5);
    Arc::new(Membership::security_council(day(date), &FIVE, &TEN[..elected]).unwrap())
}

/// In favour, against, abstaining, not participating, absent: of the permanent members, and of the others.
pub fn council(date: &str, permanent: [u16; 5], other: [u16; 5]) -> Votes {
    Votes::new(&council_on(date), [], by_class(permanent, other)).unwrap()
}

pub fn by_class(permanent: [u16; 5], other: [u16; 5]) -> ByVote<Unattributed> {
    let at = |column: usize| Unattributed {
        permanent: permanent[column],
        other: other[column],
    };
    ByVote {
        in_favour: at(0),
        against: at(1),
        abstaining: at(2),
        not_participating: at(3),
        absent: at(4),
        unspecified: Unattributed::default(),
    }
}

/// A Council of fifteen in which everybody has a name: some vote against, some abstain, all others in favour.
pub fn named(against: &[&str], abstaining: &[&str]) -> Votes {
    let vote = |code: &str| {
        if against.contains(&code) {
            Vote::Against
        } else if abstaining.contains(&code) {
            Vote::Abstaining
        } else {
            Vote::InFavour
        }
    };
    let roll = FIVE.iter().chain(&TEN).map(|code| (member(code), vote(code)));
    Votes::new(&council_on(NOW), roll, ByVote::default()).unwrap()
}

/// An Assembly of so many Members, the first of which may not vote.
pub fn assembly_of(members: u16, standing: &[Standing]) -> Arc<Membership> {
    let seat = |number: u16| Seat {
        member: member(&format!("{number:03}")),
        permanent: false,
        standing: standing
            .get(usize::from(number))
            .copied()
            .unwrap_or(Standing::MayVote),
    };
    Arc::new(Membership::general_assembly((0..members).map(seat).collect()).unwrap())
}

pub fn assembly(members: u16, in_favour: u16, against: u16, abstaining: u16) -> Votes {
    assembly_votes(&assembly_of(members, &[]), in_favour, against, abstaining)
}

pub fn assembly_votes(membership: &Arc<Membership>, in_favour: u16, against: u16, abstaining: u16) -> Votes {
    let count = |other| Unattributed { permanent: 0, other };
    let rest = membership.size() - in_favour - against - abstaining;
    let counts = ByVote {
        in_favour: count(in_favour),
        against: count(against),
        abstaining: count(abstaining),
        unspecified: count(rest),
        ..ByVote::default()
    };
    Votes::new(membership, [], counts).unwrap()
}

/// A row of a table: this question, these votes, gives this outcome, under these provisions, in this order.
pub struct Row {
    pub name: &'static str,
    pub question: Question,
    pub sitting: Sitting,
    pub votes: Votes,
    pub outcome: Outcome,
    pub provisions: Vec<Provision>,
}

impl Row {
    pub fn decide(&self) -> Decision {
        decide(&self.question, &self.sitting, &self.votes)
    }
}

/// Checks a table, and gives the provisions that it cites.
pub fn check(rows: &[Row]) -> Vec<Provision> {
    let mut cited = Vec::new();
    for row in rows {
        let decision = row.decide();
        assert_eq!(
            decision.outcome, row.outcome,
            "{}: {:#?}",
            row.name, decision.reasons
        );
        let provisions: Vec<Provision> = decision.provisions().collect();
        assert_eq!(
            provisions, row.provisions,
            "{}: the law cites the provisions on the left, the row those on the right: {:#?}",
            row.name, decision.reasons
        );
        assert!(!provisions.is_empty(), "{}", row.name);
        cited.extend(provisions);
    }
    cited
}

pub fn not(ground: Ground) -> Outcome {
    Outcome::NotAdopted(ground)
}
