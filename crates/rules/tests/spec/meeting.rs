//! Whole meetings: what is put, what is passed over, and the text after each step.
use crate::help::{NOW, assembly, council, not, on};
use rules::category::{AssemblyCategory as On, Importance, Matter};
use rules::decision::{Ground, NotPutReason, Outcome};
use rules::draft::{DraftResolution, Paragraph, ParagraphKind, TextChange};
use rules::finding::Finding;
use rules::meeting::{Business, Challenge, Item, ItemResult, Meeting, Ruled, Ruling, Seconder, Withdrawn};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::proceeding::{Proceeding, is_assumption};
use rules::provision::Provision;
use rules::question::{AssemblyQuestion, Basis, Forum, Object, Question};
use rules::requirement::Share;
use rules::votes::Votes;

/// What each body does with an item: the votes that carry it, and those that do not.
#[derive(Clone, Copy, PartialEq)]
pub enum Carried {
    Yes,
    No,
    /// A majority, and not two thirds; in the Council a procedural vote over a permanent negative.
    Barely,
    /// As many for as against.
    Equal,
}
use Carried::{Barely, Equal, No, Yes};

fn votes(body: Body, carried: Carried) -> Votes {
    match (body, carried) {
        (Body::SecurityCouncil, Yes) => council(NOW, [5, 0, 0, 0, 0], [10, 0, 0, 0, 0]),
        (Body::SecurityCouncil, No) => council(NOW, [0, 0, 5, 0, 0], [8, 0, 2, 0, 0]),
        (Body::SecurityCouncil, Barely | Equal) => council(NOW, [4, 1, 0, 0, 0], [5, 5, 0, 0, 0]),
        (Body::GeneralAssembly, Yes) => assembly(193, 120, 20, 30),
        (Body::GeneralAssembly, No) => assembly(193, 20, 120, 30),
        (Body::GeneralAssembly, Barely) => assembly(193, 85, 60, 30),
        (Body::GeneralAssembly, Equal) => assembly(193, 60, 60, 30),
    }
}

pub struct Day {
    body: Body,
    pub meeting: Meeting,
    votes: Vec<Votes>,
}

fn paragraph(id: &str) -> Paragraph {
    let kind = if id.starts_with("OP") {
        ParagraphKind::Operative
    } else {
        ParagraphKind::Preambular
    };
    Paragraph::original(id, kind, id)
}

impl Day {
    pub fn of(body: Body) -> Self {
        let draft = DraftResolution {
            paragraphs: ["PP1", "OP1", "OP2"].map(paragraph).to_vec(),
        };
        let meeting = Meeting {
            sitting: on(NOW),
            membership: votes(body, Yes).membership().clone(),
            drafts: vec![draft.clone(), draft],
            items: Vec::new(),
            rulings: Vec::new(),
        };
        Self {
            body,
            meeting,
            votes: Vec::new(),
        }
    }
    pub fn council() -> Self {
        Self::of(Body::SecurityCouncil)
    }
    pub fn assembly() -> Self {
        Self::of(Body::GeneralAssembly)
    }
    pub fn item(mut self, business: Business, carried: Carried) -> Self {
        let object = match &business {
            Business::Motion { kind, .. } => Object::Motion(*kind),
            Business::Amendment { .. } | Business::Revision { .. } => Object::Amendment,
            Business::Part { .. } => Object::Part,
            Business::Importance { .. } => Object::Character,
            Business::Ruling { .. } => Object::Ruling,
            _ => Object::Draft,
        };
        let question = match self.body {
            Body::SecurityCouncil if matches!(object, Object::Motion(_) | Object::Ruling) => {
                Question::council(object, Matter::Procedural)
            }
            Body::SecurityCouncil => Question::council(object, Matter::AllOther),
            Body::GeneralAssembly => Question::assembly(object, Forum::Plenary, Importance::Other),
        };
        self.meeting.items.push(Item::new(business, question));
        self.votes.push(votes(self.body, carried));
        self
    }
    pub fn ruling(mut self, ruling: Ruling) -> Self {
        self.meeting.rulings.push(ruling);
        self
    }
    pub fn second_vote(mut self) -> Self {
        if let Some(Item {
            question: Question::Assembly(question),
            ..
        }) = self.meeting.items.last_mut()
        {
            question.second_vote = true;
        }
        self
    }
    pub fn play(&self) -> Proceeding<'_> {
        self.play_in(&self.meeting)
    }
    /// The same votes in another version of the meeting.
    pub fn play_in<'m>(&self, meeting: &'m Meeting) -> Proceeding<'m> {
        Proceeding::play(meeting, &self.votes)
    }
    pub fn outcomes(&self) -> Vec<Outcome> {
        self.play().steps().iter().map(|step| step.outcome()).collect()
    }
    pub fn text(&self, draft: usize) -> Vec<String> {
        let play = self.play();
        let text = play.text(draft).unwrap();
        let standing = text.paragraphs.iter().filter(|one| one.stands());
        standing.map(Paragraph::clean).collect()
    }
}

pub fn amendment(id: &str) -> Business {
    let changes = vec![TextChange::AddParagraph {
        id: id.into(),
        kind: ParagraphKind::Operative,
        after: None,
        text: id.into(),
    }];
    Business::Amendment { draft: 0, changes }
}
pub fn replacing(id: &str, to: &str) -> Business {
    let changes = vec![TextChange::Replace {
        paragraph: id.into(),
        from: id.into(),
        to: to.into(),
    }];
    Business::Amendment { draft: 0, changes }
}
pub fn part(id: &str) -> Business {
    Business::Part {
        draft: 0,
        paragraphs: vec![id.into()],
    }
}
pub fn motion(kind: MotionKind, on: Option<usize>) -> Business {
    Business::Motion { kind, on }
}
pub fn withdraw(of: Withdrawn) -> Business {
    Business::Withdrawal {
        of,
        seconder: Seconder::None,
    }
}
pub fn ruled(ruled: Ruled, challenge: Challenge) -> Business {
    Business::Ruling {
        draft: 0,
        ruled,
        challenge,
    }
}
pub const DRAFT: Business = Business::Draft { draft: 0 };
pub const OTHER: Business = Business::Draft { draft: 1 };

/// Every meeting of this chapter, for the index of provisions.
pub fn days() -> Vec<Day> {
    let revision = |id: &str| {
        let Business::Amendment { draft, changes } = amendment(id) else {
            panic!()
        };
        Business::Revision { draft, changes }
    };
    let takes = Ruled::Takes(Share::TwoThirds);
    vec![
        Day::council()
            .item(amendment("OP3"), Yes)
            .item(part("OP1"), No)
            .item(DRAFT, Yes),
        Day::council()
            .item(part("OP1"), No)
            .item(part("OP2"), No)
            .item(DRAFT, Yes),
        Day::assembly()
            .item(part("OP1"), No)
            .item(part("OP2"), No)
            .item(DRAFT, Yes),
        Day::council().item(revision("OP3"), No).item(DRAFT, Yes),
        Day::council()
            .item(motion(MotionKind::PostponeDiscussion, None), Barely)
            .item(DRAFT, Yes),
        Day::council()
            .item(withdraw(Withdrawn::Draft(0)), Yes)
            .item(DRAFT, Yes),
        Day::council()
            .item(amendment("OP3"), No)
            .item(withdraw(Withdrawn::Draft(0)), Yes)
            .item(DRAFT, Yes),
        Day::council()
            .item(part("OP1"), Yes)
            .item(DRAFT, Yes)
            .ruling(Ruling::MoverObjects { part: 0 }),
        Day::council()
            .item(DRAFT, Yes)
            .ruling(Ruling::NotRequested { item: 0 }),
        Day::council()
            .item(replacing("OP1", "OP1a"), Yes)
            .item(replacing("OP1", "OP1b"), Yes)
            .ruling(Ruling::Excludes {
                carried: 0,
                excluded: 1,
            }),
        Day::assembly()
            .item(replacing("OP1", "OP1a"), Yes)
            .item(replacing("OP1", "OP1b"), Yes)
            .ruling(Ruling::Excludes {
                carried: 0,
                excluded: 1,
            })
            .item(withdraw(Withdrawn::Draft(0)), Yes)
            .item(DRAFT, Yes)
            .item(DRAFT, Yes),
        Day::assembly()
            .item(motion(MotionKind::AdjournDebate, Some(1)), Barely)
            .item(amendment("OP3"), Yes),
        Day::assembly()
            .item(motion(MotionKind::NotCompetent, Some(1)), Barely)
            .item(DRAFT, Yes),
        Day::assembly()
            .item(motion(MotionKind::AdjournMeeting, None), Barely)
            .item(DRAFT, Yes),
        Day::assembly()
            .item(motion(MotionKind::Division, Some(1)), No)
            .item(part("OP1"), Yes)
            .item(DRAFT, Yes),
        Day::assembly()
            .item(motion(MotionKind::CloseDebate, None), Yes)
            .item(DRAFT, Yes),
        Day::assembly()
            .item(ruled(takes, Challenge::Unchallenged), Yes)
            .item(DRAFT, Yes),
        Day::assembly().item(
            Business::WithoutVote {
                draft: 0,
                objections: 0,
            },
            Yes,
        ),
        Day::assembly()
            .item(amendment("OP3"), Yes)
            .ruling(Ruling::SeparateProposal { amendment: 0 }),
        Day::assembly().item(DRAFT, Yes).item(DRAFT, Yes).second_vote(),
        Day::assembly()
            .item(motion(MotionKind::Reconsider, None), Yes)
            .item(motion(MotionKind::NotVoteOnNext, Some(2)), Yes)
            .item(DRAFT, Yes),
    ]
}

pub fn cited() -> Vec<Provision> {
    let mut cited = Vec::new();
    for day in days() {
        for step in day.play().steps() {
            assert!(!step.reasons().is_empty());
            cited.extend(step.reasons().iter().map(|reason| reason.provision()));
            cited.extend(
                step.decision()
                    .into_iter()
                    .flat_map(|decision| decision.provisions()),
            );
        }
    }
    cited
}

#[test]
fn every_step_has_reasons() {
    assert!(!cited().is_empty());
}

#[test]
fn amendments_parts_and_the_text() {
    let day = Day::council()
        .item(amendment("OP3"), Yes)
        .item(amendment("OP4"), Barely)
        .item(part("OP1"), No)
        .item(part("OP2"), Yes)
        .item(DRAFT, Yes);
    assert_eq!(day.text(0), ["PP1", "OP2", "OP3"]);
    assert_eq!(day.text(1), ["PP1", "OP1", "OP2"]);
    let play = day.play();
    assert_eq!(play.fate(0), Some(Outcome::Adopted));
    assert_eq!(play.fate(1), None);
    assert_eq!(play.vetoes(), 1);
    assert_eq!(play.text_before(0, 0), day.meeting.drafts.first());
    assert!(
        play.text_before(2, 0)
            .unwrap()
            .paragraphs
            .iter()
            .all(Paragraph::stands)
    );
    assert_eq!(play.meeting(), &day.meeting);
}

#[test]
fn a_draft_with_no_operative_part_left_is_rejected() {
    let gone = not(Ground::NoOperativePart);
    for (body, provision) in [
        (Body::SecurityCouncil, Provision::ConventionOperativeParts),
        (Body::GeneralAssembly, Provision::AssemblyRule89),
    ] {
        let day = Day::of(body)
            .item(part("OP1"), No)
            .item(part("OP2"), No)
            .item(DRAFT, Yes);
        let play = day.play();
        assert_eq!(play.steps()[2].outcome(), gone);
        assert_eq!(
            play.steps()[2].reasons(),
            [Finding::NoOperativePart.under(provision)]
        );
        assert_eq!(play.fate(0), Some(gone.clone()));
        // One part is enough to put the rest.
        let day = Day::of(body)
            .item(part("OP1"), No)
            .item(part("OP2"), Yes)
            .item(DRAFT, Yes);
        assert_eq!(day.play().fate(0), Some(Outcome::Adopted));
        // Preambular parts do not count, and what an amendment takes out was not rejected.
        let delete = |id: &str| Business::Amendment {
            draft: 0,
            changes: vec![TextChange::DeleteParagraph { paragraph: id.into() }],
        };
        let day = Day::of(body)
            .item(part("PP1"), No)
            .item(delete("OP1"), Yes)
            .item(delete("OP2"), Yes)
            .item(DRAFT, Yes);
        assert_eq!(day.play().fate(0), Some(Outcome::Adopted));
        // It is about its own draft.
        let day = Day::of(body)
            .item(part("OP1"), No)
            .item(part("OP2"), No)
            .item(OTHER, Yes);
        assert_eq!(day.play().fate(1), Some(Outcome::Adopted));
    }
}

#[test]
fn a_part_stays_while_nothing_is_decided_on_it() {
    let day = Day::assembly().item(part("OP1"), Equal).item(DRAFT, Yes);
    assert_eq!(day.outcomes()[0], Outcome::SecondVoteDue);
    assert_eq!(day.text(0).len(), 3);
    let day = Day::assembly()
        .item(part("OP1"), Equal)
        .item(part("OP1"), Equal)
        .second_vote()
        .item(DRAFT, Yes);
    assert_eq!(day.outcomes()[1], not(Ground::EquallyDivided));
    assert_eq!(day.text(0).len(), 2);
}

#[test]
fn a_second_vote_is_taken_only_where_it_is_due() {
    let day = Day::assembly().item(DRAFT, Equal).item(DRAFT, Yes).second_vote();
    assert_eq!(day.outcomes(), [Outcome::SecondVoteDue, Outcome::Adopted]);
    assert_eq!(day.play().fate(0), Some(Outcome::Adopted));
    let day = Day::assembly()
        .item(amendment("OP3"), Yes)
        .item(amendment("OP3"), No)
        .second_vote();
    assert_eq!(
        day.outcomes()[1],
        Outcome::NotPut(NotPutReason::NoSecondVote { first: 0 })
    );
    assert_eq!(day.text(0).len(), 4);
    // Beside another item it is an ordinary vote.
    let day = Day::assembly()
        .item(amendment("OP3"), Yes)
        .item(DRAFT, Equal)
        .second_vote();
    assert_eq!(day.outcomes()[1], not(Ground::EquallyDivided));
}

#[test]
fn carried_motions_end_the_voting_or_the_action() {
    for kind in [
        MotionKind::SuspendMeeting,
        MotionKind::AdjournMeeting,
        MotionKind::AdjournToTime,
        MotionKind::ReferToCommittee,
        MotionKind::PostponeDiscussion,
    ] {
        for body in [Body::SecurityCouncil, Body::GeneralAssembly] {
            let day = Day::of(body)
                .item(motion(kind, None), Barely)
                .item(amendment("OP3"), Yes)
                .item(DRAFT, Yes);
            let ended = Outcome::NotPut(NotPutReason::NotReached { motion: 0 });
            assert_eq!(day.outcomes()[1..], [ended.clone(), ended]);
            let play = day.play();
            assert_eq!(play.fate(0), Some(Outcome::NoAction));
            assert_eq!(play.steps()[1].reasons()[0].provision(), kind.provision_in(body));
            let day = Day::of(body).item(motion(kind, None), No).item(DRAFT, Yes);
            assert_eq!(day.play().fate(0), Some(Outcome::Adopted));
        }
    }
    let no_action = Outcome::NotPut(NotPutReason::NoAction { motion: 0 });
    // On an amendment: that one alone.
    let day = Day::assembly()
        .item(motion(MotionKind::AdjournDebate, Some(1)), Barely)
        .item(amendment("OP3"), Yes)
        .item(amendment("OP4"), Yes)
        .item(DRAFT, Yes);
    assert_eq!(
        day.outcomes()[1..],
        [no_action.clone(), Outcome::Adopted, Outcome::Adopted]
    );
    // On a draft: with its amendments and parts, and no other.
    for kind in [
        MotionKind::AdjournDebate,
        MotionKind::NotCompetent,
        MotionKind::NotVoteOnNext,
    ] {
        let day = Day::assembly()
            .item(motion(kind, Some(3)), Barely)
            .item(amendment("OP3"), Yes)
            .item(part("OP1"), Yes)
            .item(DRAFT, Yes)
            .item(OTHER, Yes);
        let gone = no_action.clone();
        assert_eq!(
            day.outcomes()[1..],
            [gone.clone(), gone.clone(), gone, Outcome::Adopted]
        );
        let play = day.play();
        assert_eq!(
            (play.fate(0), play.fate(1)),
            (Some(Outcome::NoAction), Some(Outcome::Adopted))
        );
    }
    // On nothing in particular: all that is left.
    let day = Day::assembly()
        .item(motion(MotionKind::AdjournDebate, None), Barely)
        .item(DRAFT, Yes)
        .item(OTHER, Yes);
    assert_eq!(day.outcomes()[1..], [no_action.clone(), no_action]);
    // Closing the debate, or a division, lets the voting go on.
    for kind in [
        MotionKind::CloseDebate,
        MotionKind::Division,
        MotionKind::Priority,
        MotionKind::Reconsider,
    ] {
        let day = Day::assembly().item(motion(kind, None), Yes).item(DRAFT, Yes);
        assert_eq!(day.play().fate(0), Some(Outcome::Adopted), "{kind:?}");
    }
}

#[test]
fn a_separate_vote_can_be_refused() {
    let refused = |motion| Outcome::NotPut(NotPutReason::DivisionRefused { motion });
    let day = Day::assembly()
        .item(motion(MotionKind::Division, Some(1)), No)
        .item(part("OP1"), No)
        .item(DRAFT, Yes);
    assert_eq!(day.outcomes()[1], refused(0));
    assert_eq!(day.text(0).len(), 3);
    let day = Day::assembly()
        .item(motion(MotionKind::Division, Some(1)), Yes)
        .item(part("OP1"), No)
        .item(DRAFT, Yes);
    assert_eq!(day.text(0).len(), 2);
    // The request of another part is no matter.
    let day = Day::assembly()
        .item(motion(MotionKind::Division, Some(2)), No)
        .item(part("OP1"), No)
        .item(DRAFT, Yes);
    assert_eq!(day.text(0).len(), 2);
    let day = Day::council()
        .item(part("OP1"), No)
        .item(part("OP2"), No)
        .item(DRAFT, Yes)
        .ruling(Ruling::MoverObjects { part: 1 });
    assert_eq!(day.outcomes()[1], Outcome::NotPut(NotPutReason::MoverObjects));
    assert_eq!(day.text(0), ["PP1", "OP2"]);
}

#[test]
fn what_is_carried_or_incorporated_can_exclude_another() {
    let excludes = Ruling::Excludes {
        carried: 0,
        excluded: 1,
    };
    let rival = |first: Business, carried| {
        Day::council()
            .item(first, carried)
            .item(replacing("OP1", "OP1b"), Yes)
            .item(DRAFT, Yes)
            .ruling(excludes)
    };
    let day = rival(replacing("OP1", "OP1a"), Yes);
    assert_eq!(
        day.outcomes()[1],
        Outcome::NotPut(NotPutReason::Excluded { by: 0 })
    );
    assert_eq!(day.text(0), ["PP1", "OP1a", "OP2"]);
    assert_eq!(
        rival(replacing("OP1", "OP1a"), Barely).text(0),
        ["PP1", "OP1b", "OP2"]
    );
    let Business::Amendment { draft, changes } = replacing("OP1", "OP1a") else {
        panic!()
    };
    let day = rival(Business::Revision { draft, changes }, No);
    assert_eq!(
        day.outcomes()[..2],
        [
            Outcome::Incorporated,
            Outcome::NotPut(NotPutReason::Excluded { by: 0 })
        ]
    );
    assert_eq!(day.text(0), ["PP1", "OP1a", "OP2"]);
}

#[test]
fn changes_without_a_place_are_told() {
    let day = Day::council()
        .item(replacing("OP9", "x"), Yes)
        .item(amendment("OP3"), Yes);
    let play = day.play();
    assert_eq!(play.steps()[0].no_place[0].paragraph, "OP9");
    assert!(play.steps()[1].no_place.is_empty());
    let Business::Amendment { draft, changes } = replacing("OP9", "x") else {
        panic!()
    };
    let day = Day::council().item(Business::Revision { draft, changes }, Yes);
    assert_eq!(day.play().steps()[0].no_place.len(), 1);
}

#[test]
fn what_was_decided_is_taken_up_again_only_by_two_thirds() {
    let again = |day: Day| day.item(DRAFT, Yes);
    let decided = Outcome::NotPut(NotPutReason::AlreadyDecided { by: 0 });
    for carried in [Yes, No] {
        let day = again(Day::assembly().item(DRAFT, carried));
        assert_eq!(day.outcomes()[1], decided);
        assert_eq!(day.play().fate(0), Some(day.outcomes()[0].clone()));
    }
    let reconsider = |on, carried| {
        Day::assembly()
            .item(DRAFT, No)
            .item(motion(MotionKind::Reconsider, on), carried)
    };
    for on in [None, Some(0), Some(2)] {
        assert_eq!(again(reconsider(on, Yes)).outcomes()[2], Outcome::Adopted);
        assert_eq!(again(reconsider(on, Barely)).outcomes()[2], decided);
    }
    assert_eq!(again(reconsider(Some(9), Yes)).outcomes()[2], decided);
    // Taken up before it was decided: no.
    let day = again(
        Day::assembly()
            .item(motion(MotionKind::Reconsider, None), Yes)
            .item(DRAFT, No),
    );
    assert_eq!(
        day.outcomes()[2],
        Outcome::NotPut(NotPutReason::AlreadyDecided { by: 1 })
    );
    // The last decision counts.
    let day = reconsider(None, Yes).item(DRAFT, No).item(DRAFT, Yes);
    assert_eq!(
        day.outcomes()[3],
        Outcome::NotPut(NotPutReason::AlreadyDecided { by: 2 })
    );
    let day = Day::assembly().item(
        Business::WithoutVote {
            draft: 0,
            objections: 0,
        },
        Yes,
    );
    assert_eq!(again(day).outcomes()[1], decided);
    // Another draft is another draft, and the Council can vote again.
    let day = Day::assembly().item(OTHER, No).item(DRAFT, Yes);
    assert_eq!(day.outcomes()[1], Outcome::Adopted);
    assert_eq!(
        again(Day::council().item(DRAFT, No)).outcomes()[1],
        Outcome::Adopted
    );
}

#[test]
fn a_vote_on_importance_binds_what_comes_after() {
    let important = || Business::Importance { draft: 0 };
    let day = Day::assembly()
        .item(amendment("OP3"), Barely)
        .item(important(), Barely)
        .item(amendment("OP4"), Barely)
        .item(part("OP1"), Barely)
        .item(DRAFT, Barely)
        .item(OTHER, Barely);
    let two_thirds = not(Ground::NoMajority(Share::TwoThirds));
    let expected = [
        Outcome::Adopted,
        Outcome::Adopted,
        two_thirds.clone(),
        two_thirds.clone(),
        two_thirds,
        Outcome::Adopted,
    ];
    assert_eq!(day.outcomes(), expected);
    let play = day.play();
    let Some(Question::Assembly(question)) = play.question(4) else {
        panic!()
    };
    assert_eq!(question.importance, Importance::Declared);
    assert_eq!(play.question(0), Some(day.meeting.items[0].question.clone()));
    assert_eq!(play.question(9), None);
    let day = Day::assembly().item(important(), No).item(DRAFT, Barely);
    assert_eq!(day.outcomes()[1], Outcome::Adopted);
    // What the Charter lists stays as listed, with its own reason.
    let mut day = Day::assembly().item(important(), Yes).item(DRAFT, Barely);
    day.meeting.items[1].question =
        Question::Assembly(AssemblyQuestion::on(On::Budgetary, Object::Draft, Forum::Plenary));
    let play = day.play();
    let Some(Question::Assembly(question)) = play.question(1) else {
        panic!()
    };
    assert_eq!(question.importance, Importance::Listed);
}

#[test]
fn a_ruling_binds_unless_it_is_overruled() {
    let (most, half) = (Ruled::Takes(Share::TwoThirds), Ruled::Takes(Share::Majority));
    let (challenged, unchallenged) = (Challenge::Challenged, Challenge::Unchallenged);
    let two_thirds = not(Ground::NoMajority(Share::TwoThirds));
    for (of, challenge, overrule, outcome) in [
        (most, unchallenged, Yes, two_thirds.clone()),
        (most, challenged, No, two_thirds.clone()),
        (most, challenged, Equal, two_thirds.clone()),
        (most, challenged, Barely, Outcome::Adopted),
        (half, unchallenged, Yes, Outcome::Adopted),
        (half, challenged, No, Outcome::Adopted),
        (half, challenged, Yes, two_thirds),
    ] {
        let day = Day::assembly()
            .item(ruled(of, challenge), overrule)
            .item(DRAFT, Barely);
        assert_eq!(day.outcomes()[1], outcome, "{of:?} {challenge:?}");
        let first = day.outcomes()[0].clone();
        match (challenge, overrule) {
            (Challenge::Unchallenged, _) => assert_eq!(first, Outcome::Unchallenged),
            (_, No | Equal) => assert_eq!(first, not(Ground::RulingStands)),
            _ => assert_eq!(first, Outcome::Adopted),
        }
    }
    // A vote on importance after a ruling that it takes a majority.
    let day = Day::assembly()
        .item(ruled(half, unchallenged), Yes)
        .item(Business::Importance { draft: 0 }, Yes);
    let day = day.item(DRAFT, Barely);
    assert!(matches!(day.outcomes()[2], Outcome::NotAdopted(_)));
    let is = |matter| Ruled::Is(matter);
    for (of, challenge, overrule, matter, basis) in [
        (
            Matter::Procedural,
            unchallenged,
            Yes,
            Matter::Procedural,
            Basis::RulingUnchallenged,
        ),
        (
            Matter::Procedural,
            challenged,
            No,
            Matter::Procedural,
            Basis::RulingStands,
        ),
        (
            Matter::Procedural,
            challenged,
            Barely,
            Matter::AllOther,
            Basis::RulingOverruled,
        ),
        (
            Matter::AllOther,
            challenged,
            Barely,
            Matter::Procedural,
            Basis::RulingOverruled,
        ),
    ] {
        let day = Day::council()
            .item(ruled(is(of), challenge), overrule)
            .item(DRAFT, Barely);
        let play = day.play();
        let Some(Question::Council(question)) = play.question(1) else {
            panic!()
        };
        assert_eq!(
            (question.character.matter, question.character.basis),
            (matter, basis)
        );
        let carried = matter == Matter::Procedural;
        assert_eq!(play.steps()[1].is_carried(), carried);
    }
    // A ruling of the other organ's kind changes nothing.
    let day = Day::council()
        .item(ruled(most, unchallenged), Yes)
        .item(DRAFT, Barely);
    assert!(!day.play().steps()[1].is_carried());
}

#[test]
fn without_a_vote_in_a_meeting() {
    let unopposed = |objections| Business::WithoutVote { draft: 0, objections };
    let day = Day::assembly().item(unopposed(0), No);
    assert_eq!(day.outcomes(), [Outcome::Adopted]);
    assert_eq!(day.play().fate(0), Some(Outcome::Adopted));
    assert!(matches!(day.play().steps()[0].result, ItemResult::Settled { .. }));
    let day = Day::assembly().item(unopposed(2), Yes).item(DRAFT, No);
    assert_eq!(day.outcomes()[0], Outcome::VoteRequired);
    assert!(matches!(day.play().fate(0), Some(Outcome::NotAdopted(_))));
}

#[test]
fn judgements_on_single_items() {
    let day = Day::council()
        .item(DRAFT, Yes)
        .item(OTHER, Yes)
        .ruling(Ruling::NotRequested { item: 0 });
    assert_eq!(
        day.outcomes(),
        [Outcome::NotPut(NotPutReason::NotRequested), Outcome::Adopted]
    );
    let day = Day::assembly()
        .item(amendment("OP3"), Yes)
        .item(amendment("OP4"), Yes)
        .ruling(Ruling::SeparateProposal { amendment: 0 });
    assert_eq!(
        day.outcomes(),
        [Outcome::NotPut(NotPutReason::NotAnAmendment), Outcome::Adopted]
    );
}

#[test]
fn judgements_that_one_organ_does_not_know() {
    // The Assembly votes on an objection to division, and has no rule 38.
    let day = Day::assembly()
        .item(part("OP1"), Yes)
        .item(DRAFT, Yes)
        .ruling(Ruling::MoverObjects { part: 0 })
        .ruling(Ruling::NotRequested { item: 1 });
    assert_eq!(day.outcomes(), [Outcome::Adopted, Outcome::Adopted]);
    // What an amendment is, a rule of the Assembly says; in the Council the ruling alone.
    for (body, provision) in [
        (Body::SecurityCouncil, Provision::CouncilRule30),
        (Body::GeneralAssembly, Provision::AssemblyRule91),
    ] {
        let day = Day::of(body)
            .item(amendment("OP3"), Yes)
            .ruling(Ruling::SeparateProposal { amendment: 0 });
        let reasons = [Finding::SeparateProposal.under(provision)];
        assert_eq!(day.play().steps()[0].reasons(), reasons);
    }
    // A ruling rests on the rule of the organ in which it is given, whatever it says.
    for (body, provision) in [
        (Body::SecurityCouncil, Provision::CouncilRule30),
        (Body::GeneralAssembly, Provision::AssemblyRule71),
    ] {
        for of in [Ruled::Is(Matter::Procedural), Ruled::Takes(Share::TwoThirds)] {
            let day = Day::of(body).item(ruled(of, Challenge::Unchallenged), Yes);
            let reasons = [Finding::RulingUnchallenged.under(provision)];
            assert_eq!(day.play().steps()[0].reasons(), reasons, "{of:?}");
        }
    }
}

#[test]
fn only_what_is_due_can_be_voted_on() {
    let day = Day::council()
        .item(withdraw(Withdrawn::Item(1)), Yes)
        .item(amendment("OP3"), Yes)
        .item(DRAFT, Yes);
    let mut play = Proceeding::open(&day.meeting);
    assert_eq!(play.steps().len(), 2);
    let due = play.due().unwrap();
    assert_eq!(due.item().business, DRAFT);
    assert_eq!(due.question(), day.meeting.items[2].question);
    due.put(&votes(Body::SecurityCouncil, Yes));
    assert!(play.due().is_none());
    // Votes that are missing stop the meeting.
    let stopped = Proceeding::play(&day.meeting, &day.votes[..2]);
    assert_eq!(stopped.steps().len(), 2);
    let played = Proceeding::play_by(&day.meeting, |item| day.votes.get(item));
    assert_eq!(played, day.play());
}

#[test]
fn each_draft_has_a_fate_of_its_own() {
    let unopposed = Business::WithoutVote {
        draft: 0,
        objections: 0,
    };
    for (business, fate) in [
        (withdraw(Withdrawn::Draft(0)), Outcome::Withdrawn),
        (unopposed, Outcome::Adopted),
        (DRAFT, Outcome::Adopted),
    ] {
        let day = Day::council().item(business, Yes);
        assert_eq!((day.play().fate(0), day.play().fate(1)), (Some(fate), None));
        assert_eq!(day.play().vetoes(), 0);
        assert_eq!(day.play().into_steps(), day.play().steps());
    }
    // One veto for each proposal (D8).
    let day = Day::council().item(amendment("OP3"), Barely).item(DRAFT, Barely);
    assert_eq!(day.play().vetoes(), 2);
}

#[test]
fn votes_for_another_course_are_assumptions() {
    let recorded = Day::council()
        .item(amendment("OP3"), No)
        .item(replacing("OP1", "x"), Yes)
        .item(part("OP2"), Yes)
        .item(DRAFT, Yes);
    let mut other = Day::council()
        .item(amendment("OP3"), Yes)
        .item(replacing("OP1", "x"), Yes)
        .item(part("OP2"), Yes)
        .item(DRAFT, Yes);
    other.meeting = recorded.meeting.clone();
    let (then, now) = (recorded.play(), other.play());
    let assumed: Vec<bool> = (0..5)
        .map(|item| is_assumption(then.steps(), &now, item))
        .collect();
    assert_eq!(assumed, [false, false, true, true, false]);
    let same: Vec<bool> = (0..4)
        .map(|item| is_assumption(then.steps(), &then, item))
        .collect();
    assert_eq!(same, [false; 4]);
    // What was not put on the recorded course, and what is not put now.
    let postponed = |carried| {
        Day::council()
            .item(motion(MotionKind::PostponeDiscussion, None), carried)
            .item(DRAFT, Yes)
    };
    let (on_time, late) = (postponed(No), postponed(Yes));
    assert!(is_assumption(late.play().steps(), &on_time.play(), 1));
    assert!(!is_assumption(on_time.play().steps(), &late.play(), 1));
}
