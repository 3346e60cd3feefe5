//! The law against a second reading of the rulebook's tables (`book.rs`), which shares no code with it: every class with every
//! count, and random meetings with amendments, parts, exclusions, motions, importance and suppositions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

mod book;
mod random;

use book::{Asked, Columns, End};
use rules::category::{AssemblyCategory, CouncilCategory};
use rules::date::Date;
use rules::decide::decide;
use rules::decision::{Decision, Ground, NotPutReason, Outcome};
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::meeting::{Business, Governed, Governs, Item, Meeting, Ruling, Step};
use rules::membership::{Membership, Seat, Standing};
use rules::motion::MotionKind;
use rules::proceeding::Proceeding;
use rules::question::{AssemblyQuestion, CouncilQuestion, Forum, Object, Question};
use rules::sitting::Sitting;
use rules::supposition::Supposed;
use rules::vote::ByVote;
use rules::votes::{Unattributed, Votes};
use std::collections::BTreeMap;
use std::sync::Arc;

#[test]
fn the_second_reading_takes_nothing_from_the_first() {
    let book = include_str!("book.rs");
    for name in [
        ["rules", "::"].concat(),
        ["crate", "::"].concat(),
        ["super", "::"].concat(),
    ] {
        assert!(!book.contains(&name), "{name}");
    }
}

/// The word that the book has for a class.
fn council_word(category: CouncilCategory) -> &'static str {
    use CouncilCategory as C;
    match category {
        C::AgendaAdoption => "agenda-adoption",
        C::AgendaOrder => "agenda-order",
        C::AgendaDeferment => "agenda-deferment",
        C::SeizureListRemoval => "seizure-list-removal",
        C::PresidentialRuling => "presidential-ruling",
        C::SuspendMeeting => "suspend-meeting",
        C::AdjournMeeting => "adjourn-meeting",
        C::InvitationRule37 => "invitation-rule-37",
        C::InvitationRule39 => "invitation-rule-39",
        C::InvitationArticle31 => "invite-art31",
        C::InvitationArticle32 => "invite-art32",
        C::ConductOfBusiness => "conduct-of-business",
        C::ConveneEmergencySpecialSession => "convene-emergency-special-session",
        C::ReferItemUnitingForPeace => "refer-item-uniting-for-peace",
        C::AdoptRules => "adopt-rules",
        C::SelectPresident => "select-president",
        C::TimeAndPlaceOfMeeting => "time-and-place-of-meeting",
        C::ReviewConference => "art109-conference",
        C::ReviewConference109_3 => "art109-3-conference",
        C::IcjElection => "icj-election",
        C::SubsidiaryOrgan => "subsidiary-organ",
        C::FactFindingBody => "fact-finding-body",
        C::Article12Request => "art12-request",
        C::Other => "other",
        _ => "listed-substantive",
    }
}

fn assembly_word(category: AssemblyCategory) -> &'static str {
    use AssemblyCategory as A;
    match category {
        A::Other => "other",
        A::PeaceAndSecurity => "peace-and-security",
        A::SecurityCouncilElection => "sc-election",
        A::EconomicAndSocialCouncilElection => "ecosoc-election",
        A::TrusteeshipCouncilElection => "trusteeship-council-election",
        A::Admission => "admission",
        A::SuspensionOfRights => "suspension-of-rights",
        A::Expulsion => "expulsion",
        A::Trusteeship => "trusteeship",
        A::Budgetary => "budgetary",
        A::HumanRightsCouncilElection => "hrc-election",
        A::HumanRightsCouncilSuspension => "hrc-suspension",
        A::SecretaryGeneral => "secretary-general",
        A::CharterAmendment => "charter-amendment",
        A::ReviewConference => "art109-conference",
        A::ReviewConference109_3 => "art109-3-conference",
        A::CouncilReform => "council-reform",
        A::EmergencySessionByMembers => "ess-by-members",
        A::AdditionalItemOfSpecialSession => "special-session-item",
        A::AdditionalItemBeforeSevenDays => "item-before-seven-days",
        A::RulesOfProcedure => "rules-of-procedure",
    }
}

/// The classes for which only a draft is put here: what an amendment to one of a share of all Members takes, no table says.
fn has_a_majority_of_its_own(word: &str) -> bool {
    let own = [
        "hrc-election",
        "hrc-suspension",
        "secretary-general",
        "charter-amendment",
        "art109-conference",
        "art109-3-conference",
        "council-reform",
        "ess-by-members",
        "special-session-item",
        "item-before-seven-days",
        "rules-of-procedure",
    ];
    own.contains(&word)
}

fn seats(members: u16, permanent: u16) -> Vec<Seat> {
    let seat = |number: u16| Seat {
        member: format!("{number:03}").parse().unwrap(),
        permanent: number < permanent,
        standing: Standing::MayVote,
    };
    (0..members).map(seat).collect()
}

fn council_on(date: Date, members: u16) -> Arc<Membership> {
    Arc::new(Membership::council_of(date, seats(members, 5)).unwrap())
}

fn votes(membership: &Arc<Membership>, permanent: Columns, other: Columns, rest: u16) -> Votes {
    let at = |column: usize| Unattributed {
        permanent: permanent[column],
        other: other[column],
    };
    let counts = ByVote {
        in_favour: at(0),
        against: at(1),
        abstaining: at(2),
        not_participating: at(3),
        absent: at(4),
        unspecified: Unattributed {
            permanent: 0,
            other: rest,
        },
    };
    Votes::new(membership, [], counts).unwrap()
}

fn ended(decision: &Decision) -> End {
    match &decision.outcome {
        Outcome::Adopted => End::Adopted,
        Outcome::NotAdopted(Ground::DidNotConcur(who)) => End::Vetoed(who.count()),
        Outcome::NotAdopted(Ground::NotEnoughVotes) => End::Short,
        Outcome::SecondVoteDue => End::SecondVote,
        Outcome::NoDecision => End::NoQuorum,
        Outcome::NotAdopted(
            Ground::NoMajority(_)
            | Ground::NoMajorityOfMembers(_)
            | Ground::NoVotesCast
            | Ground::EquallyDivided,
        ) => End::Lost,
        other => panic!("{other:?}"),
    }
}

/// All columns of so many members.
fn all_columns(members: u16) -> Vec<Columns> {
    let mut all = Vec::new();
    for yes in 0..=members {
        for no in 0..=members - yes {
            for abstaining in 0..=members - yes - no {
                for missing in 0..=members - yes - no - abstaining {
                    all.push([
                        yes,
                        no,
                        abstaining,
                        missing,
                        members - yes - no - abstaining - missing,
                    ]);
                }
            }
        }
    }
    all
}

#[test]
fn every_class_of_the_council_with_every_count_is_decided_alike() {
    let mut compared = 0_u32;
    for day in [
        "1950-01-01",
        "1965-12-31",
        "1966-01-01",
        "1968-06-11",
        "1968-06-12",
        "2024-01-01",
    ] {
        let (members, _) = book::council_size(day);
        let date: Date = day.parse().unwrap();
        let membership = council_on(date, members);
        let sitting = Sitting::on(date);
        // How those are spread who vote neither for nor against matters to no table: two of the columns are enough.
        let elected: Vec<Columns> = all_columns(members - 5)
            .into_iter()
            .filter(|columns| columns[2] == 0 || columns[3] + columns[4] == 0)
            .collect();
        for permanent in all_columns(5) {
            for elected in &elected {
                let votes = votes(&membership, permanent, *elected, 0);
                for procedural in [true, false] {
                    let (_, quota) = book::council_size(day);
                    let category = if procedural {
                        CouncilCategory::AgendaOrder
                    } else {
                        CouncilCategory::ChapterViiMeasure
                    };
                    let question = CouncilQuestion::listed(Object::Draft, category).unwrap();
                    let decision = decide(&Question::Council(question), &sitting, &votes);
                    let expected = book::council(procedural, quota, permanent, *elected);
                    assert_eq!(
                        ended(&decision),
                        expected,
                        "{day} {procedural} {permanent:?} {elected:?}"
                    );
                    compared += 1;
                }
            }
        }
        // Every class, with the counts around what it needs.
        for category in CouncilCategory::ALL {
            let class = book::council_class(council_word(*category), day);
            let question = CouncilQuestion::listed(Object::Draft, *category);
            assert_eq!(class.is_some(), question.is_some(), "{category:?}");
            let (Some((procedural, quota)), Some(question)) = (class, question) else {
                continue;
            };
            for yes in quota.saturating_sub(2)..=members {
                for against in 0..=(members - yes).min(5) {
                    let permanent_yes = (5 - against).min(yes);
                    let permanent = [permanent_yes, against, 5 - against - permanent_yes, 0, 0];
                    let elected_yes = yes - permanent_yes;
                    if elected_yes > members - 5 {
                        continue;
                    }
                    let elected = [elected_yes, 0, 0, 0, members - 5 - elected_yes];
                    let votes = votes(&membership, permanent, elected, 0);
                    let decision = decide(&Question::Council(question.clone()), &sitting, &votes);
                    let expected = book::council(procedural, quota, permanent, elected);
                    assert_eq!(
                        ended(&decision),
                        expected,
                        "{day} {category:?} {permanent:?} {elected:?}"
                    );
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 200_000, "{compared}");
}

#[test]
fn every_class_of_the_assembly_with_every_count_of_a_small_one_is_decided_alike() {
    let mut compared = 0_u32;
    let objects = [
        (Object::Draft, "draft"),
        (Object::Amendment, "amendment"),
        (Object::Part, "part"),
        (Object::Motion(MotionKind::AdjournDebate), "motion"),
        (Object::Character, "character"),
    ];
    for day in ["1950-10-31", "1950-11-01", "2024-01-01"] {
        let date: Date = day.parse().unwrap();
        for members in [1_u16, 2, 3, 12, 19] {
            let membership = Arc::new(Membership::general_assembly(seats(members, 0)).unwrap());
            for category in AssemblyCategory::ALL {
                let class = assembly_word(*category);
                for forum in Forum::ALL {
                    for (object, word) in objects {
                        let own = has_a_majority_of_its_own(class);
                        if own && (word != "draft" || *forum != Forum::Plenary || day != "2024-01-01") {
                            continue;
                        }
                        for present in [None, Some(members), Some(members / 2), Some(members / 2 + 1)] {
                            compared += every_count(
                                &membership,
                                Sitting {
                                    present,
                                    ..Sitting::on(date)
                                },
                                AssemblyQuestion::on(*category, object, *forum),
                                Asked {
                                    day,
                                    class,
                                    forum: forum.as_str(),
                                    object: word,
                                    second: false,
                                },
                            );
                        }
                    }
                }
            }
        }
    }
    assert!(compared > 200_000, "{compared}");
}

fn every_count(
    membership: &Arc<Membership>,
    sitting: Sitting,
    question: AssemblyQuestion,
    asked: Asked<'_>,
) -> u32 {
    let members = membership.size();
    let most = sitting.present.unwrap_or(members);
    let mut compared = 0;
    for second in [false, true] {
        let question = Question::Assembly(AssemblyQuestion {
            second_vote: second,
            ..question.clone()
        });
        for yes in 0..=most {
            for no in 0..=most - yes {
                let votes = votes(membership, [0; 5], [yes, no, 0, 0, 0], members - yes - no);
                let decision = decide(&question, &sitting, &votes);
                let expected = book::assembly(Asked { second, ..asked }, yes, no, members, sitting.present);
                assert_eq!(
                    ended(&decision),
                    expected,
                    "{asked:?} {second} {yes}–{no} of {members}, {:?}",
                    sitting.present
                );
                compared += 1;
            }
        }
    }
    compared
}

/// The same meeting as the law takes it.
fn as_law(meeting: &book::Meeting) -> (Meeting, Vec<Votes>) {
    let date: Date = meeting.day.parse().unwrap();
    let made = match meeting.council {
        true => Membership::council_of(date, seats(meeting.members, 5)),
        false => Membership::general_assembly(seats(meeting.members, 0)),
    };
    let membership = Arc::new(made.unwrap());
    let draft_item = meeting
        .items
        .iter()
        .position(|item| item.what == book::What::Draft)
        .unwrap();
    let item = |item: &book::Item| {
        let add = |name: &String| TextChange::AddParagraph {
            id: name.clone(),
            kind: ParagraphKind::Operative,
            after: None,
            text: name.clone(),
        };
        let (business, object) = match &item.what {
            book::What::Amendment(name) => {
                let changes = vec![add(name)];
                (Business::Amendment { draft: 0, changes }, Object::Amendment)
            }
            book::What::Part(name) => {
                let paragraphs = vec![name.clone()];
                (Business::Part { draft: 0, paragraphs }, Object::Part)
            }
            book::What::Draft => (Business::Draft { draft: 0 }, Object::Draft),
            book::What::NoAction => motion(MotionKind::AdjournDebate, Some(draft_item)),
            // The preliminary question is a proposal of its own, without a text.
            book::What::Character if meeting.council => (Business::Draft { draft: 1 }, Object::Character),
            book::What::Character => (Business::Importance { draft: 0 }, Object::Character),
        };
        let mut made = Item::new(business, question(meeting, object));
        if meeting.council && item.what == book::What::Character {
            made.question = Question::council(Object::Character, rules::category::Matter::AllOther);
            made.governs = Some(Governs {
                item: draft_item,
                what: Governed::Character,
            });
        }
        made.supposed = item.supposed.map(|carried| {
            if carried {
                Supposed::Carried
            } else {
                Supposed::NotCarried
            }
        });
        made
    };
    let paragraph = |name: &String| Paragraph::original(name.clone(), ParagraphKind::Operative, name.clone());
    let exclude = |&(carried, excluded): &(usize, usize)| Ruling::Excludes { carried, excluded };
    let cast = |item: &book::Item| {
        let rest = meeting.members - item.permanent.iter().sum::<u16>() - item.other.iter().sum::<u16>();
        votes(&membership, item.permanent, item.other, rest)
    };
    let all = meeting.items.iter().map(cast).collect();
    let law = Meeting {
        sitting: Sitting {
            present: meeting.present,
            ..Sitting::on(date)
        },
        drafts: vec![
            DraftResolution {
                paragraphs: meeting.paragraphs.iter().map(paragraph).collect(),
            },
            DraftResolution::default(),
        ],
        items: meeting.items.iter().map(item).collect(),
        rulings: meeting.excludes.iter().map(exclude).collect(),
        membership,
    };
    (law, all)
}

fn motion(kind: MotionKind, on: Option<usize>) -> (Business, Object) {
    (Business::Motion { kind, on }, Object::Motion(kind))
}

fn question(meeting: &book::Meeting, object: Object) -> Question {
    if meeting.council {
        let of_class = |category: &&CouncilCategory| council_word(**category) == meeting.class;
        let category = CouncilCategory::ALL.iter().find(of_class).unwrap();
        return Question::Council(CouncilQuestion::listed(object, *category).unwrap());
    }
    let of_class = |category: &&AssemblyCategory| assembly_word(**category) == meeting.class;
    let category = AssemblyCategory::ALL.iter().find(of_class).unwrap();
    let forum = Forum::from_word(&meeting.forum).unwrap();
    Question::Assembly(AssemblyQuestion::on(*category, object, forum))
}

fn step(step: &Step) -> book::Step {
    let end = match (step.by_votes(), step.outcome()) {
        (Some(decision), _) => ended(decision),
        (None, Outcome::NotPut(NotPutReason::Excluded { by })) => End::Excluded(by),
        (None, Outcome::NotPut(NotPutReason::NoAction { motion })) => End::NoAction(motion),
        (None, Outcome::NotAdopted(Ground::NoOperativePart)) => End::NothingLeft,
        (None, other) => panic!("{other:?}"),
    };
    let standing = step.texts[0].clean();
    book::Step {
        end,
        carried: step.is_carried(),
        paragraphs: standing.into_iter().map(|(id, _)| id.to_owned()).collect(),
    }
}

/// How many meetings are compared: `PLACARD_MEETINGS`, else 20,000.
fn meetings() -> u64 {
    let given = std::env::var("PLACARD_MEETINGS").ok();
    given.and_then(|text| text.parse().ok()).unwrap_or(20_000)
}

#[test]
fn random_meetings_are_played_alike() {
    let mut ends: BTreeMap<String, u64> = BTreeMap::new();
    for seed in 0..meetings() {
        let meeting = random::meeting(seed);
        let (law, votes) = as_law(&meeting);
        let played = Proceeding::play(&law, &votes);
        let got: Vec<book::Step> = played.steps().iter().map(step).collect();
        let expected = book::play(&meeting);
        for (place, (got, expected)) in got.iter().zip(&expected).enumerate() {
            assert_eq!(got, expected, "seed {seed}, item {place} of {meeting:#?}");
            let word = format!("{:?}", got.end);
            *ends
                .entry(word.split('(').next().unwrap_or_default().to_owned())
                .or_default() += 1;
        }
        assert_eq!(got.len(), expected.len());
    }
    println!("{} meetings: {ends:?}", meetings());
    // Each way to end was met often enough to mean something.
    assert_eq!(ends.len(), 9, "{ends:?}");
    assert!(ends.values().all(|count| *count > 50), "{ends:?}");
}
