//! Short ways to write down a decided vote, for the tables of the tests.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test helpers, shared by several test files"
)]

pub mod findings;

use rules::decision::{Decision, Ground, NotPutReason, Outcome};
use rules::finding::Finding;
use rules::meeting::ItemResult;
use rules::member::MemberId;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::provision::Provision;
use rules::question::Object;
use rules::requirement::{Requirement, Share};
use rules::tally::Tally;
use rules::vote::Vote;
use rules::votes::SomeMembers;
use rules::votes::change::Change;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::say::headline::{Headline, headline};
use wording::say::reason::Context;
use wording::say::subject::Subject;

/// The languages that have their words, and the pseudo-language.
pub fn languages() -> Vec<Texts> {
    let real = Lang::ALL.into_iter().filter_map(|lang| {
        let table = wording::table::table(lang)?;
        Some(Texts::load(lang, table).unwrap())
    });
    real.chain([Texts::pseudo()]).collect()
}

pub fn member(code: &str) -> MemberId {
    code.parse().unwrap()
}

pub fn who(codes: &[&str], unnamed: u16) -> SomeMembers {
    SomeMembers {
        members: codes.iter().map(|code| member(code)).collect(),
        unnamed,
    }
}

pub const fn motion(kind: MotionKind) -> Object {
    Object::Motion(kind)
}

pub fn tally(text: &str) -> Tally {
    let counts: Vec<u16> = text.split('-').map(|count| count.parse().unwrap()).collect();
    Tally {
        in_favour: counts[0],
        against: counts[1],
        abstaining: counts[2],
        unspecified: counts.get(3).copied().unwrap_or(0),
        ..Tally::default()
    }
}

/// `FRA:against`, `BRA=abstaining` for an assumption, `20*in-favour>against` for members without a name.
pub fn changes(text: &str) -> Vec<Change> {
    text.split_whitespace()
        .map(|change| {
            let vote = |word: &str| Vote::from_word(word).unwrap();
            if let Some((code, to)) = change.split_once(':') {
                return Change::Vote {
                    member: member(code),
                    to: vote(to),
                };
            }
            if let Some((code, word)) = change.split_once('=') {
                return Change::Assume {
                    member: member(code),
                    vote: vote(word),
                };
            }
            let (count, votes) = change.split_once('*').unwrap();
            let (from, to) = votes.split_once('>').unwrap();
            Change::Move {
                permanent: false,
                from: vote(from),
                to: vote(to),
                count: count.parse().unwrap(),
            }
        })
        .collect()
}

/// One vote as the page would show it.
pub struct Play {
    body: Body,
    tally: Tally,
    requirement: Requirement,
    object: Object,
    name: &'static str,
    symbol: Option<&'static str>,
    against: Vec<&'static str>,
    changes: Vec<Change>,
    earlier: usize,
    assumption: bool,
    recorded_same: bool,
    own: bool,
    idle: Vec<&'static str>,
    why: Option<NotPutReason>,
}

pub fn council(votes: &str) -> Play {
    Play {
        body: Body::SecurityCouncil,
        tally: tally(votes),
        requirement: Requirement::Affirmative {
            votes: 9,
            concurring: true,
        },
        object: Object::Draft,
        name: "",
        symbol: None,
        against: Vec::new(),
        changes: Vec::new(),
        earlier: 0,
        assumption: false,
        recorded_same: false,
        own: false,
        idle: Vec::new(),
        why: None,
    }
}

pub fn assembly(favour: u16, against: u16, abstaining: u16, not_voting: u16) -> Play {
    let counts = Tally {
        in_favour: favour,
        against,
        abstaining,
        unspecified: not_voting,
        ..Tally::default()
    };
    Play {
        body: Body::GeneralAssembly,
        tally: counts,
        requirement: Requirement::PresentAndVoting(Share::TwoThirds),
        ..council("0-0-0")
    }
}

impl Play {
    pub fn on(self, object: Object, name: &'static str) -> Self {
        Self { object, name, ..self }
    }
    pub fn named(self, symbol: &'static str) -> Self {
        Self {
            symbol: Some(symbol),
            ..self
        }
    }
    pub fn against(self, permanent: &[&'static str]) -> Self {
        Self {
            against: permanent.to_vec(),
            ..self
        }
    }
    pub fn procedural(self) -> Self {
        Self {
            requirement: Requirement::Affirmative {
                votes: 9,
                concurring: false,
            },
            ..self
        }
    }
    pub fn simple(self) -> Self {
        Self {
            requirement: Requirement::PresentAndVoting(Share::Majority),
            ..self
        }
    }
    pub fn after(self, changes: Vec<Change>, votes: &str) -> Self {
        Self {
            changes,
            tally: tally(votes),
            ..self
        }
    }
    pub fn earlier(self, earlier: usize) -> Self {
        Self { earlier, ..self }
    }
    pub fn assumed(self) -> Self {
        Self {
            assumption: true,
            ..self
        }
    }
    pub fn same(self) -> Self {
        Self {
            recorded_same: true,
            ..self
        }
    }
    pub fn own(self) -> Self {
        Self { own: true, ..self }
    }
    pub fn idle(self, members: &[&'static str]) -> Self {
        Self {
            idle: members.to_vec(),
            ..self
        }
    }
    pub fn not_reached(self) -> Self {
        Self {
            why: Some(NotPutReason::NotReached { motion: 0 }),
            ..self
        }
    }
    pub fn excluded(self) -> Self {
        Self {
            why: Some(NotPutReason::Excluded { by: 0 }),
            ..self
        }
    }

    pub fn decision(&self) -> Decision {
        let voting = self.tally.present_and_voting();
        let votes = self.tally.in_favour;
        let outcome = match self.requirement {
            Requirement::Affirmative {
                votes: needed,
                concurring,
            } => {
                if votes < needed {
                    Outcome::NotAdopted(Ground::NotEnoughVotes)
                } else if concurring && !self.against.is_empty() {
                    Outcome::NotAdopted(Ground::DidNotConcur(who(&self.against, 0)))
                } else {
                    Outcome::Adopted
                }
            }
            Requirement::PresentAndVoting(Share::Majority) if votes * 2 == voting => Outcome::SecondVoteDue,
            Requirement::PresentAndVoting(share) | Requirement::AllMembers(share) => {
                if votes >= share.of(voting) {
                    Outcome::Adopted
                } else {
                    Outcome::NotAdopted(Ground::NoMajority(share))
                }
            }
        };
        Decision {
            outcome,
            requirement: self.requirement,
            tally: self.tally,
            reasons: Vec::new(),
            warnings: Vec::new(),
            follow_ups: Vec::new(),
        }
    }

    pub fn headline(&self) -> String {
        self.headline_in(&Texts::english())
    }

    pub fn headline_in(&self, texts: &Texts) -> String {
        let result = match self.why {
            None => ItemResult::Put(self.decision()),
            Some(why) => {
                let reason = Finding::VotingEnded { motion: 0 }.under(Provision::CouncilRule33);
                ItemResult::NotPut { why, reason }
            }
        };
        let subject = Subject {
            object: self.object,
            name: self.name.to_owned(),
            symbol: self.symbol.map(str::to_owned),
        };
        let about = Headline {
            subject: &subject,
            result: &result,
            body: self.body,
            changes: &self.changes,
            earlier: self.earlier,
            supposing: false,
            assumption: self.assumption,
            recorded_same: self.recorded_same,
            past: !self.own,
            idle: &self.idle.iter().map(|code| member(code)).collect::<Vec<_>>(),
        };
        let item = |_| texts.get("motion-postpone-discussion");
        headline(
            texts,
            &about,
            &Context {
                item: &item,
                object: self.object,
                decision: None,
            },
        )
    }
}

pub fn objects() -> Vec<Object> {
    let motions = MotionKind::ALL.iter().copied().map(motion);
    [
        Object::Draft,
        Object::Amendment,
        Object::Part,
        Object::Ruling,
        Object::Character,
    ]
    .into_iter()
    .chain(motions)
    .collect()
}

/// A sentence or a label: nothing missing, nothing left over.
pub fn whole(said: &str) {
    assert!(!said.trim().is_empty(), "empty");
    assert!(!said.contains(['{', '}', '$']), "{said}");
    assert!(!said.chars().any(|c| c.is_control()), "{said:?}");
    assert!(
        !said.contains("  ") && !said.contains(" ,") && !said.contains(" ."),
        "{said}"
    );
    assert!(said.trim() == said, "{said:?}");
    let stems = [
        "reason", "outcome", "verdict", "headline", "clause", "result", "change", "changed", "record",
    ];
    let more = [
        "subject", "motion", "vote", "tally", "seat", "who", "list", "number", "warning", "follow",
    ];
    for word in said.split([' ', ',', '.', ':', ';', '(', ')']) {
        // A message that was not found is said by its key.
        let stem = word.split_once('-').map(|(stem, _)| stem);
        let missing = stem.is_some_and(|stem| stems.contains(&stem) || more.contains(&stem));
        assert!(!missing, "{said}: `{word}`");
    }
}

/// The same, with a capital at the start.
pub fn sentence(said: &str) {
    whole(said);
    assert!(!said.chars().next().unwrap().is_lowercase(), "{said}");
}
