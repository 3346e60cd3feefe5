//! Votes of the General Assembly: question and votes → outcome, ground, and the provisions in order.
use crate::help::{NOW, Row, assembly, assembly_of, assembly_votes, check, day, member, not, on};
use rules::category::{AssemblyCategory as On, Importance};
use rules::consensus::{self, WithoutVote};
use rules::decide::{SeparateVotes, decide, en_bloc};
use rules::decision::{Ground, Outcome};
use rules::finding::Finding;
use rules::majority::rule_and_reasons;
use rules::membership::{Body, Membership, Seat, Standing};
use rules::motion::MotionKind;
use rules::provision::Provision::{self, *};
use rules::question::{AssemblyQuestion, Forum, Object, Question};
use rules::requirement::{Requirement, Share};
use rules::sitting::{BeforeTheCouncil, Sitting};
use rules::vote::Vote;
use rules::votes::invalid::InvalidVotes;
use rules::votes::{LateNote, Votes};

const ESS: Forum = Forum::EmergencySpecialSession;
const COMMITTEE: Forum = Forum::MainCommittee;
const PLENARY: Forum = Forum::Plenary;

fn question(on: On, object: Object, forum: Forum) -> Question {
    Question::Assembly(AssemblyQuestion::on(on, object, forum))
}

fn of_importance(importance: Importance, object: Object) -> Question {
    Question::assembly(object, PLENARY, importance)
}

fn second(question: Question) -> Question {
    match question {
        Question::Assembly(question) => Question::Assembly(AssemblyQuestion {
            second_vote: true,
            ..question
        }),
        Question::Council(_) => panic!(),
    }
}

fn present(count: u16) -> Sitting {
    Sitting {
        present: Some(count),
        ..on(NOW)
    }
}

pub fn rows() -> Vec<Row> {
    let row = |name, question, sitting, votes, outcome, provisions: &[Provision]| Row {
        name,
        question,
        sitting,
        votes,
        outcome,
        provisions: provisions.to_vec(),
    };
    let draft = |category| question(category, Object::Draft, PLENARY);
    let simple = || draft(On::Other);
    let important = || draft(On::Budgetary);
    let motion = |kind| question(On::PeaceAndSecurity, Object::Motion(kind), PLENARY);
    let named = |requirement| {
        let Question::Assembly(question) = simple() else {
            panic!()
        };
        Question::Assembly(AssemblyQuestion {
            named_majority: Some(requirement),
            ..question
        })
    };
    let seized = Sitting {
        council: BeforeTheCouncil::SameDispute,
        ..on(NOW)
    };
    let barred = assembly_of(193, &[Standing::Arrears, Standing::NoCredentials]);
    let note = LateNote {
        member: member("001"),
        intended: Vote::InFavour,
    };
    const OTHER: [Provision; 4] = [Charter18_3, AssemblyRule86, AssemblyRule86, Charter18_1];
    let with = |provisions: &[Provision], more: &[Provision]| [provisions, more].concat();
    let majority = Share::Majority;
    let two_thirds = Share::TwoThirds;
    vec![
        row(
            "a majority",
            simple(),
            on(NOW),
            assembly(193, 90, 40, 30),
            Outcome::Adopted,
            &OTHER,
        ),
        row(
            "a majority that would not be two thirds",
            simple(),
            on(NOW),
            assembly(193, 90, 50, 30),
            Outcome::Adopted,
            &with(&OTHER, &[Charter18_3]),
        ),
        row(
            "no majority",
            simple(),
            on(NOW),
            assembly(193, 40, 90, 30),
            not(Ground::NoMajority(majority)),
            &OTHER,
        ),
        row(
            "equal votes: a second vote",
            simple(),
            on(NOW),
            assembly(193, 60, 60, 40),
            Outcome::SecondVoteDue,
            &[
                Charter18_3,
                AssemblyRule86,
                AssemblyRule86,
                AssemblyRule95,
                Charter18_1,
                AssemblyRule95,
            ],
        ),
        row(
            "equal again",
            second(simple()),
            on(NOW),
            assembly(193, 60, 60, 40),
            not(Ground::EquallyDivided),
            &[
                Charter18_3,
                AssemblyRule86,
                AssemblyRule86,
                AssemblyRule95,
                Charter18_1,
            ],
        ),
        row(
            "equal in committee",
            question(On::Other, Object::Draft, COMMITTEE),
            on(NOW),
            assembly(193, 60, 60, 40),
            not(Ground::EquallyDivided),
            &[
                AssemblyRule125,
                AssemblyRule86,
                AssemblyRule86,
                AssemblyRule133,
                Charter18_1,
            ],
        ),
        row(
            "equal on a motion",
            motion(MotionKind::AdjournDebate),
            on(NOW),
            assembly(193, 60, 60, 40),
            not(Ground::EquallyDivided),
            &[
                Charter18_3,
                AssemblyRule74,
                AssemblyRule86,
                AssemblyRule86,
                ConventionMotionTie,
                Charter18_1,
            ],
        ),
        row(
            "equal under two thirds is too few",
            important(),
            on(NOW),
            assembly(193, 60, 60, 40),
            not(Ground::NoMajority(two_thirds)),
            &[Charter18_2, AssemblyRule86, AssemblyRule86, Charter18_1],
        ),
        row(
            "nobody votes",
            simple(),
            on(NOW),
            assembly(193, 0, 0, 120),
            not(Ground::NoVotesCast),
            &[
                Charter18_3,
                AssemblyRule86,
                AssemblyRule86,
                ConventionNoVotesCast,
                Charter18_1,
            ],
        ),
        row(
            "nobody votes, and nobody knows who was there",
            important(),
            on(NOW),
            assembly(193, 0, 0, 96),
            not(Ground::NoVotesCast),
            &[
                Charter18_2,
                AssemblyRule86,
                AssemblyRule86,
                ConventionNoVotesCast,
                Charter18_1,
                AssemblyRule67,
            ],
        ),
        row(
            "one is enough",
            important(),
            on(NOW),
            assembly(193, 1, 0, 96),
            Outcome::Adopted,
            &[Charter18_2, AssemblyRule86, AssemblyRule86, Charter18_1],
        ),
        row(
            "exactly two thirds",
            important(),
            on(NOW),
            assembly(193, 100, 50, 30),
            Outcome::Adopted,
            &[Charter18_2, AssemblyRule86, AssemblyRule86, Charter18_1],
        ),
        row(
            "one below",
            important(),
            on(NOW),
            assembly(193, 99, 50, 30),
            not(Ground::NoMajority(two_thirds)),
            &[
                Charter18_2,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
        row(
            "declared important",
            of_importance(Importance::Declared, Object::Draft),
            on(NOW),
            assembly(193, 87, 57, 33),
            not(Ground::NoMajority(two_thirds)),
            &[
                Charter18_3,
                Charter18_2,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
        row(
            "ruled to take two thirds",
            of_importance(Importance::RuledImportant, Object::Draft),
            on(NOW),
            assembly(193, 100, 50, 30),
            Outcome::Adopted,
            &[
                AssemblyRule71,
                Charter18_2,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
            ],
        ),
        row(
            "ruled to take a majority",
            of_importance(Importance::RuledOther, Object::Amendment),
            on(NOW),
            assembly(193, 100, 50, 30),
            Outcome::Adopted,
            &[
                AssemblyRule71,
                Charter18_3,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
            ],
        ),
        row(
            "whether it is important takes a majority",
            question(On::Other, Object::Character, PLENARY),
            on("2018-12-06"),
            assembly(193, 75, 72, 26),
            Outcome::Adopted,
            &[
                Charter18_3,
                Charter18_3,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
        row(
            "an amendment in an emergency session",
            question(On::PeaceAndSecurity, Object::Amendment, ESS),
            on("2023-10-27"),
            assembly(193, 88, 55, 23),
            not(Ground::NoMajority(two_thirds)),
            &[
                AssemblyRule84,
                PracticeEmergencySession,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
        row(
            "the budget takes two thirds there too, for a reason of its own",
            question(On::Budgetary, Object::Draft, ESS),
            on(NOW),
            assembly(193, 120, 20, 30),
            Outcome::Adopted,
            &[Charter18_2, AssemblyRule86, AssemblyRule86, Charter18_1],
        ),
        row(
            "an amendment before resolution 475 (V)",
            question(On::PeaceAndSecurity, Object::Amendment, PLENARY),
            on("1950-10-31"),
            assembly(60, 30, 20, 5),
            Outcome::Adopted,
            &with(&OTHER, &[Charter18_3]),
        ),
        row(
            "and after",
            question(On::PeaceAndSecurity, Object::Part, PLENARY),
            on("1950-11-01"),
            assembly(60, 30, 20, 5),
            not(Ground::NoMajority(two_thirds)),
            &[
                AssemblyRule84,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
        row(
            "a committee decides by a majority",
            question(On::PeaceAndSecurity, Object::Draft, COMMITTEE),
            on("1947-11-25"),
            assembly(57, 25, 13, 17),
            Outcome::Adopted,
            &[
                AssemblyRule125,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
        row(
            "except reconsideration",
            question(On::Other, Object::Motion(MotionKind::Reconsider), COMMITTEE),
            on(NOW),
            assembly(193, 80, 45, 20),
            not(Ground::NoMajority(two_thirds)),
            &[
                AssemblyRule81,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
        row(
            "equal votes on reconsideration are too few, in committee too",
            question(On::Other, Object::Motion(MotionKind::Reconsider), COMMITTEE),
            on(NOW),
            assembly(193, 80, 80, 20),
            not(Ground::NoMajority(two_thirds)),
            &[AssemblyRule81, AssemblyRule86, AssemblyRule86, Charter18_1],
        ),
        row(
            "an appeal on which votes are equal leaves the ruling",
            question(On::Other, Object::Ruling, PLENARY),
            on(NOW),
            assembly(193, 66, 66, 26),
            not(Ground::RulingStands),
            &[
                AssemblyRule71,
                AssemblyRule71,
                AssemblyRule86,
                AssemblyRule86,
                AssemblyRule71,
                Charter18_1,
            ],
        ),
        row(
            "an appeal that is carried",
            question(On::Other, Object::Ruling, PLENARY),
            on(NOW),
            assembly(193, 66, 20, 26),
            Outcome::Adopted,
            &[
                AssemblyRule71,
                AssemblyRule71,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
            ],
        ),
        row(
            "no quorum",
            simple(),
            present(96),
            assembly(193, 60, 20, 16),
            Outcome::NoDecision,
            &[Charter18_3, AssemblyRule67, Charter18_1],
        ),
        row(
            "a bare quorum",
            simple(),
            present(97),
            assembly(193, 60, 20, 16),
            Outcome::Adopted,
            &[
                Charter18_3,
                AssemblyRule67,
                AssemblyRule86,
                AssemblyRule86,
                Charter18_1,
            ],
        ),
        row(
            "half of an even number is none",
            simple(),
            present(96),
            assembly(192, 60, 20, 16),
            Outcome::NoDecision,
            &[Charter18_3, AssemblyRule67, Charter18_1],
        ),
        row(
            "so many votes show that there was one",
            simple(),
            on(NOW),
            assembly(193, 60, 20, 17),
            Outcome::Adopted,
            &OTHER,
        ),
        row(
            "fewer leave it open",
            simple(),
            on(NOW),
            assembly(193, 60, 20, 16),
            Outcome::Adopted,
            &with(&OTHER, &[AssemblyRule67]),
        ),
        row(
            "arrears and credentials",
            simple(),
            on(NOW),
            assembly_votes(&barred, 120, 20, 30),
            Outcome::Adopted,
            &with(&OTHER, &[Charter19, AssemblyRule29]),
        ),
        row(
            "the Council deals with the same dispute",
            simple(),
            seized,
            assembly(193, 120, 20, 30),
            Outcome::Adopted,
            &with(&OTHER, &[Charter12_1]),
        ),
        row(
            "a late note",
            simple(),
            on(NOW),
            assembly(193, 120, 20, 30).with_late_notes([note]),
            Outcome::Adopted,
            &with(&OTHER, &[PracticeAssemblyFinality]),
        ),
        row(
            "a Charter amendment: 128 of 193 are too few",
            draft(On::CharterAmendment),
            on(NOW),
            assembly(193, 128, 0, 0),
            not(Ground::NoMajorityOfMembers(two_thirds)),
            &[Charter108, Charter108, AssemblyRule86, Charter18_1],
        ),
        row(
            "129 are enough",
            draft(On::CharterAmendment),
            on(NOW),
            assembly(193, 129, 64, 0),
            Outcome::Adopted,
            &[Charter108, Charter108, AssemblyRule86, Charter18_1],
        ),
        row(
            "reform of the Council",
            draft(On::CouncilReform),
            on(NOW),
            assembly(193, 128, 10, 40),
            not(Ground::NoMajorityOfMembers(two_thirds)),
            &[Resolution53_30, Resolution53_30, AssemblyRule86, Charter18_1],
        ),
        row(
            "a request for an emergency session, with a quorum between",
            draft(On::EmergencySessionByMembers),
            present(193),
            assembly(193, 96, 96, 1),
            not(Ground::NoMajorityOfMembers(majority)),
            &[
                Resolution377,
                AssemblyRule67,
                Resolution377,
                AssemblyRule86,
                Charter18_1,
            ],
        ),
        row(
            "election to the Human Rights Council",
            draft(On::HumanRightsCouncilElection),
            on(NOW),
            assembly(193, 97, 1, 80),
            Outcome::Adopted,
            &[Resolution60_251, Resolution60_251, AssemblyRule86, Charter18_1],
        ),
        row(
            "suspension there",
            draft(On::HumanRightsCouncilSuspension),
            on("2022-04-07"),
            assembly(193, 93, 24, 58),
            Outcome::Adopted,
            &[Resolution60_251, AssemblyRule86, AssemblyRule86, Charter18_1],
        ),
        row(
            "a majority that the reader names",
            named(Requirement::AllMembers(majority)),
            on(NOW),
            assembly(193, 96, 0, 97),
            not(Ground::NoMajorityOfMembers(majority)),
            &[
                ConventionNamedMajority,
                ConventionNamedMajority,
                AssemblyRule86,
                Charter18_1,
            ],
        ),
        row(
            "or a number",
            named(Requirement::Affirmative {
                votes: 9,
                concurring: false,
            }),
            on(NOW),
            assembly(15, 8, 7, 0),
            not(Ground::NotEnoughVotes),
            &[
                ConventionNamedMajority,
                ConventionNamedMajority,
                AssemblyRule86,
                Charter18_1,
                Charter18_3,
            ],
        ),
    ]
}

#[test]
fn table() {
    check(&rows());
}

/// GA-04, GA-24, GA-27: the majority of each matter, and the provision that fixes it.
#[test]
fn majorities_by_matter() {
    let (half, most) = (Share::Majority, Share::TwoThirds);
    let voting = Requirement::PresentAndVoting;
    let members = Requirement::AllMembers;
    let table = [
        (On::Other, voting(half), Charter18_3),
        (On::PeaceAndSecurity, voting(most), Charter18_2),
        (On::SecurityCouncilElection, voting(most), Charter18_2),
        (On::EconomicAndSocialCouncilElection, voting(most), Charter18_2),
        (On::TrusteeshipCouncilElection, voting(most), Charter18_2),
        (On::Admission, voting(most), Charter18_2),
        (On::SuspensionOfRights, voting(most), Charter18_2),
        (On::Expulsion, voting(most), Charter18_2),
        (On::Trusteeship, voting(most), Charter18_2),
        (On::Budgetary, voting(most), Charter18_2),
        (On::HumanRightsCouncilElection, members(half), Resolution60_251),
        (On::HumanRightsCouncilSuspension, voting(most), Resolution60_251),
        (On::SecretaryGeneral, voting(half), Resolution11),
        (On::CharterAmendment, members(most), Charter108),
        (On::ReviewConference, members(most), Charter109_1),
        (On::ReviewConference109_3, members(half), Charter109_3),
        (On::CouncilReform, members(most), Resolution53_30),
        (On::EmergencySessionByMembers, members(half), Resolution377),
        (On::AdditionalItemOfSpecialSession, voting(most), AssemblyRule19),
        (On::AdditionalItemBeforeSevenDays, voting(most), AssemblyRule15),
        (On::RulesOfProcedure, voting(half), AssemblyRule163),
    ];
    assert_eq!(
        table.map(|row| row.0),
        On::ALL,
        "the table has a row for each matter, in their order"
    );
    for (category, requirement, provision) in table {
        let (found, reasons) =
            rule_and_reasons(&AssemblyQuestion::on(category, Object::Draft, PLENARY), &on(NOW));
        assert_eq!(found, requirement, "{category:?}");
        let says = match requirement {
            Requirement::AllMembers(share) => Finding::MembersNeeded(share),
            Requirement::PresentAndVoting(Share::TwoThirds) => Finding::TwoThirdsNeeded,
            _ => Finding::MajorityNeeded,
        };
        assert_eq!(reasons.last().unwrap().finding(), &says, "{category:?}");
        assert_eq!(reasons.last().unwrap().provision(), provision, "{category:?}");
        let (found, reasons) = rule_and_reasons(
            &AssemblyQuestion::on(category, Object::Draft, COMMITTEE),
            &on(NOW),
        );
        assert_eq!(
            (found, reasons[0].provision()),
            (voting(half), AssemblyRule125),
            "{category:?}"
        );
    }
}

/// GA-27: a majority appoints the Secretary-General unless the Assembly decides otherwise.
#[test]
fn the_assembly_can_decide_otherwise_on_the_secretary_general() {
    for (importance, provision) in [
        (Importance::Declared, Charter18_3),
        (Importance::RuledImportant, AssemblyRule71),
    ] {
        let mut question = AssemblyQuestion::on(On::SecretaryGeneral, Object::Draft, PLENARY);
        question.importance = importance;
        let (found, reasons) = rule_and_reasons(&question, &on(NOW));
        assert_eq!(found, Requirement::PresentAndVoting(Share::TwoThirds));
        let settled = Finding::ShareSettledBefore(Share::TwoThirds).under(provision);
        assert_eq!(reasons, [settled, Finding::TwoThirdsNeeded.under(Charter18_2)]);
    }
    // What another text fixes, no such decision changes.
    let mut question = AssemblyQuestion::on(On::CharterAmendment, Object::Draft, PLENARY);
    question.importance = Importance::Declared;
    assert_eq!(
        rule_and_reasons(&question, &on(NOW)).0,
        Requirement::AllMembers(Share::TwoThirds)
    );
}

/// GA-16, GA-17, GA-19: motions take a majority even on important questions, reconsideration two thirds.
#[test]
fn majorities_of_motions() {
    for (kind, provision) in [
        (MotionKind::SuspendMeeting, AssemblyRule76),
        (MotionKind::AdjournMeeting, AssemblyRule76),
        (MotionKind::AdjournToTime, AssemblyRule76),
        (MotionKind::AdjournDebate, AssemblyRule74),
        (MotionKind::ReferToCommittee, AssemblyRule74),
        (MotionKind::PostponeDiscussion, AssemblyRule74),
        (MotionKind::CloseDebate, AssemblyRule75),
        (MotionKind::NotCompetent, AssemblyRule79),
        (MotionKind::Division, AssemblyRule89),
        (MotionKind::Priority, AssemblyRule91),
        (MotionKind::NotVoteOnNext, AssemblyRule91),
        (MotionKind::Reconsider, AssemblyRule81),
    ] {
        for forum in [PLENARY, ESS, COMMITTEE] {
            let question = AssemblyQuestion::on(On::PeaceAndSecurity, Object::Motion(kind), forum);
            let (found, reasons) = rule_and_reasons(&question, &on(NOW));
            let share = if kind == MotionKind::Reconsider {
                Share::TwoThirds
            } else {
                Share::Majority
            };
            assert_eq!(found, Requirement::PresentAndVoting(share), "{kind:?}");
            assert_eq!(reasons.last().unwrap().provision(), provision, "{kind:?}");
            let source = match (kind, forum) {
                (MotionKind::Reconsider, _) => AssemblyRule81,
                (_, COMMITTEE) => AssemblyRule125,
                _ => Charter18_3,
            };
            assert_eq!(reasons[0].provision(), source, "{kind:?}");
        }
    }
    assert_eq!(MotionKind::ALL.len(), 12);
    for kind in MotionKind::ALL {
        let body = match kind.provision() {
            CouncilRule33 => Body::SecurityCouncil,
            _ => Body::GeneralAssembly,
        };
        assert_eq!(kind.provision(), kind.provision_in(body));
    }
    assert_eq!(MotionKind::SuspendMeeting.provision(), CouncilRule33);
    assert_eq!(MotionKind::CloseDebate.provision(), AssemblyRule75);
    assert_eq!(
        MotionKind::Priority.provision_in(Body::SecurityCouncil),
        CouncilRule32
    );
}

#[test]
fn requirements_in_whole_numbers() {
    for (all, majority, two_thirds) in [
        (0, 1, 0),
        (1, 1, 1),
        (2, 2, 2),
        (3, 2, 2),
        (4, 3, 3),
        (111, 56, 74),
        (192, 97, 128),
        (193, 97, 129),
    ] {
        assert_eq!(
            (Share::Majority.of(all), Share::TwoThirds.of(all)),
            (majority, two_thirds),
            "{all}"
        );
    }
    // Nothing overflows.
    assert_eq!(Share::Majority.of(u16::MAX), 32768);
    assert_eq!(Share::TwoThirds.of(u16::MAX), 43690);
}

#[test]
fn who_may_vote() {
    let body = assembly_of(3, &[Standing::Arrears]);
    let roll = |vote| {
        [("000", vote), ("001", Vote::InFavour), ("002", Vote::InFavour)]
            .map(|(code, vote)| (member(code), vote))
    };
    let refused = Votes::new(&body, roll(Vote::Abstaining), Default::default()).unwrap_err();
    assert_eq!(refused, InvalidVotes::NotEntitled(member("000")));
    assert_eq!(refused.provision(Body::GeneralAssembly), Charter19);
    let absent = Vote::from_word("absent").unwrap();
    assert!(Votes::new(&body, roll(absent), Default::default()).is_ok());
    let observer = Votes::new(&body, [(member("PSE"), Vote::InFavour)], Default::default()).unwrap_err();
    assert_eq!(
        (observer, observer.provision(Body::GeneralAssembly)),
        (InvalidVotes::NotAMember(member("PSE")), Charter18_1)
    );
    let counts = assembly(3, 3, 0, 0).unattributed();
    let more = Votes::new(&body, [], counts).unwrap_err();
    assert_eq!(
        more,
        InvalidVotes::MoreThanEntitled {
            barred: 1,
            not_voting: 0
        }
    );
    let permanent = Seat {
        member: member("FRA"),
        permanent: true,
        standing: Standing::MayVote,
    };
    assert!(Membership::general_assembly(vec![permanent]).is_err());
}

#[test]
fn findings_say_how_many() {
    let question = question(On::CharterAmendment, Object::Draft, PLENARY);
    let decision = decide(&question, &on("1963-12-17"), &assembly(113, 97, 11, 4));
    let findings: Vec<_> = decision
        .reasons
        .into_iter()
        .map(|reason| reason.finding().clone())
        .collect();
    assert_eq!(
        findings,
        [
            Finding::MembersNeeded(Share::TwoThirds),
            Finding::ShareOfMembers {
                share: Share::TwoThirds,
                votes: 97,
                needed: 76,
                members: 113
            },
            Finding::PresentAndVoting {
                voting: 108,
                abstaining: 4,
                not_voting: 1
            },
            Finding::OneVoteEach,
        ]
    );
    let decision = decide(
        &Question::assembly(Object::Draft, PLENARY, Importance::Other),
        &present(10),
        &assembly(193, 5, 5, 0),
    );
    assert_eq!(
        decision.reasons[1].finding(),
        &Finding::NoQuorum {
            present: 10,
            members: 193
        }
    );
    assert_eq!(decision.needed(), 6);
}

#[test]
fn texts_voted_on_together_keep_their_majorities() {
    let questions = [On::Other, On::Budgetary].map(|on| question(on, Object::Draft, PLENARY));
    let votes = assembly(193, 90, 50, 30);
    assert_eq!(
        en_bloc(&questions, &on(NOW), &votes, SeparateVotes::AskedFor),
        None
    );
    let decisions = en_bloc(&questions, &on(NOW), &votes, SeparateVotes::NotAskedFor).unwrap();
    let outcomes: Vec<_> = decisions.iter().map(|decision| &decision.outcome).collect();
    assert_eq!(
        outcomes,
        [&Outcome::Adopted, &not(Ground::NoMajority(Share::TwoThirds))]
    );
    for decision in decisions {
        let last = decision.reasons.last().unwrap();
        assert_eq!(
            (last.finding(), last.provision()),
            (&Finding::VotedTogether { texts: 2 }, PracticeEnBloc)
        );
    }
}

#[test]
fn without_a_vote() {
    let assembly = WithoutVote::Text(Body::GeneralAssembly);
    let council = WithoutVote::Text(Body::SecurityCouncil);
    let objected = not(Ground::Objection);
    for (what, objections, outcome, provision) in [
        (assembly, 0, Outcome::Adopted, PracticeWithoutVote),
        (assembly, 1, Outcome::VoteRequired, PracticeWithoutVote),
        (council, 0, Outcome::Adopted, PracticeCouncilConsensus),
        (council, 2, Outcome::VoteRequired, PracticeCouncilConsensus),
        (
            WithoutVote::Statement,
            0,
            Outcome::Adopted,
            PracticeCouncilConsensus,
        ),
        (WithoutVote::Statement, 1, objected, PracticeCouncilConsensus),
    ] {
        let unopposed = consensus::decide(what, objections);
        assert_eq!(
            (unopposed.outcome, unopposed.reason.provision()),
            (outcome, provision)
        );
        let finding = match objections {
            0 => Finding::NobodyObjects,
            count => Finding::Objections { count },
        };
        assert_eq!(unopposed.reason.finding(), &finding);
    }
}

#[test]
fn provisions_by_date() {
    assert!(!AssemblyRule84.in_force(day("1950-10-31")));
    assert!(AssemblyRule84.in_force(day("1950-11-01")));
    assert!(PracticeSevenUntil1966.in_force(day("1965-12-31")));
    assert!(!PracticeSevenUntil1966.in_force(day("1966-01-01")));
}

#[test]
fn findings_say_who_may_not_vote_and_why() {
    let barred = [Standing::NoCredentials, Standing::Arrears, Standing::Arrears];
    let decision = decide(
        &question(On::Other, Object::Draft, PLENARY),
        &on(NOW),
        &assembly_votes(&assembly_of(193, &barred), 120, 20, 30),
    );
    let who = |codes: &[&str]| codes.iter().map(|code| member(code)).collect::<Vec<_>>();
    let found: Vec<_> = decision
        .reasons
        .iter()
        .rev()
        .take(2)
        .map(|reason| reason.finding())
        .collect();
    let (arrears, credentials) = (
        Finding::MayNotVote(who(&["001", "002"])),
        Finding::CredentialsNotAccepted(who(&["000"])),
    );
    assert_eq!(found, [&credentials, &arrears]);
    // Without arrears, nothing is said of them; and the other way round.
    for standing in [Standing::Arrears, Standing::NoCredentials] {
        let votes = assembly_votes(&assembly_of(193, &[standing]), 120, 20, 30);
        let decision = decide(&question(On::Other, Object::Draft, PLENARY), &on(NOW), &votes);
        let said = |provision| {
            decision
                .reasons
                .iter()
                .any(|reason| reason.provision() == provision)
        };
        assert_eq!(
            (said(Charter19), said(AssemblyRule29)),
            (standing == Standing::Arrears, standing != Standing::Arrears)
        );
    }
}
