//! What one organ's decision means for the other; the order of business; the Charter's own questions.
use crate::help::{FIVE, NOW, assembly, council, day, member, named, not, on, who};
use rules::category::{AssemblyCategory, CouncilCategory};
use rules::charter::{ReviewUnder, conference, ratification};
use rules::decide::decide;
use rules::decision::{Ground, Outcome};
use rules::finding::Finding;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::order::{
    AmendmentEffect, AmendmentForm, Arranged, OrderBasis, Pending, TreatedAs, Waiting, amendment_test, order,
};
use rules::organs::{CalledBy, Recommended, Unanimity, debate_due, emergency_session, recommendation};
use rules::provision::Provision::{self, *};
use rules::question::{AssemblyQuestion, CouncilQuestion, Forum, Object, Question};
use rules::readings::{Concurrence, DisputedPoint, LackOfUnanimity};
use rules::sitting::{BeforeTheCouncil, EmergencySession, Sitting};

const ALL_COUNCIL: [[u16; 5]; 2] = [[5, 0, 0, 0, 0], [10, 0, 0, 0, 0]];

#[test]
fn the_assembly_acts_on_a_recommendation_of_the_council() {
    let [five, ten] = ALL_COUNCIL;
    let agreed = council(NOW, five, ten);
    for (on_what, needed, first) in [
        (Recommended::Admission, 94, Charter4_2),
        (Recommended::Suspension, 94, Charter5),
        (Recommended::Expulsion, 94, Charter6),
        (Recommended::SecretaryGeneral, 71, Charter97),
    ] {
        let both = recommendation(on_what, &on(NOW), &agreed, &assembly(193, 120, 20, 30));
        assert!(both.is_completed());
        assert_eq!(both.council.reasons[0].provision(), first);
        let lost = recommendation(on_what, &on(NOW), &agreed, &assembly(193, 70, 70, 30));
        assert_eq!(lost.assembly.as_ref().unwrap().needed(), needed);
        assert!(!lost.is_completed());
        let vetoed = recommendation(
            on_what,
            &on(NOW),
            &named(&["USA"], &[]),
            &assembly(193, 150, 9, 20),
        );
        assert_eq!((vetoed.assembly.is_none(), vetoed.council.vetoes()), (true, 1));
        assert!(!vetoed.is_completed());
    }
}

#[test]
fn a_veto_is_debated_within_ten_working_days() {
    let debate = |sitting, votes| debate_due(&decide(&Question::council_draft(), &sitting, &votes));
    let vetoed = || named(&["RUS"], &[]);
    assert_eq!(debate(on(NOW), vetoed()), Some(10));
    assert_eq!(debate(on("2022-04-25"), vetoed()), None);
    assert_eq!(debate(on(NOW), named(&["AAA"], &[])), None);
    assert_eq!(
        debate(on(NOW), council(NOW, [2, 3, 0, 0, 0], [3, 7, 0, 0, 0])),
        None
    );
    let mut sitting = on(NOW);
    sitting.emergency_session = EmergencySession::MeetsOnTheMatter;
    assert_eq!(debate(sitting, vetoed()), None);
    let decision = decide(&Question::council_draft(), &sitting, &vetoed());
    assert!(
        decision
            .reasons
            .contains(&Finding::EmergencySessionMeets.under(Resolution76_262))
    );
    // Where nothing was vetoed there is nothing to say about a session.
    let decision = decide(&Question::council_draft(), &sitting, &named(&[], &[]));
    assert!(
        !decision
            .reasons
            .iter()
            .any(|reason| reason.provision() == Resolution76_262)
    );
}

#[test]
fn uniting_for_peace() {
    let draft = Question::council_draft();
    let vetoed = decide(&draft, &on(NOW), &named(&["RUS"], &[]));
    let short = decide(&draft, &on(NOW), &council(NOW, [2, 3, 0, 0, 0], [3, 7, 0, 0, 0]));
    let adopted = decide(&draft, &on(NOW), &named(&[], &[]));
    let nine = council(NOW, [0, 5, 0, 0, 0], [9, 1, 0, 0, 0]);
    let eight = council(NOW, [5, 0, 0, 0, 0], [3, 7, 0, 0, 0]);
    let called = |votes, failure, lenient| {
        let mut sitting = on(NOW);
        if lenient {
            sitting.readings.uniting_for_peace = LackOfUnanimity::AnyFailure;
        }
        let convening = emergency_session(CalledBy::Council(votes), failure, &sitting);
        (
            convening.decision.is_adopted(),
            convening.lack_of_unanimity,
            convening.reasons,
        )
    };
    use Unanimity::{Lacking, NotLacking};
    let point = DisputedPoint::UnitingForPeace;
    assert_eq!(called(&nine, None, false), (true, None, vec![]));
    assert!(!called(&eight, None, false).0);
    let (convened, unanimity, reasons) = called(&nine, Some(&vetoed), false);
    assert_eq!((convened, unanimity), (true, Some(Lacking)));
    assert_eq!(
        reasons,
        [Finding::PermanentMembersAgainst(who(&["RUS"])).under(Resolution377)]
    );
    let (_, unanimity, reasons) = called(&nine, Some(&short), false);
    assert_eq!(
        (unanimity, reasons),
        (
            Some(NotLacking),
            vec![Finding::NoLackOfUnanimity.under(Resolution377)]
        )
    );
    let (_, unanimity, reasons) = called(&nine, Some(&short), true);
    assert_eq!(
        (unanimity, reasons),
        (
            Some(Lacking),
            vec![Finding::ReadOtherwise(point).under(Resolution377)]
        )
    );
    assert_eq!(called(&nine, Some(&adopted), true).1, Some(NotLacking));
    // Read to the letter (D2), a permanent member that abstains does not concur: unanimity is lacking.
    let mut literal = on(NOW);
    literal.readings.concurrence = Concurrence::VoteInFavour;
    let not_concurring = decide(&draft, &literal, &named(&[], &["USA"]));
    let (_, unanimity, reasons) = called(&nine, Some(&not_concurring), false);
    assert_eq!(unanimity, Some(Lacking));
    assert_eq!(
        reasons,
        [Finding::PermanentMembersNotInFavour(who(&["USA"])).under(Resolution377)]
    );
    for (requests, convened) in [(96, false), (97, true)] {
        let votes = assembly(193, requests, 0, 0);
        let convening = emergency_session(CalledBy::Members(&votes), None, &on(NOW));
        assert_eq!(
            (convening.decision.is_adopted(), convening.decision.needed()),
            (convened, 97)
        );
    }
}

#[test]
fn a_charter_amendment_comes_into_force() {
    let five = FIVE.map(member);
    let stands = ratification(193, 150, &five, &five[..4]);
    assert_eq!(
        (stands.needed, stands.missing.clone()),
        (129, vec![member("USA")])
    );
    assert!(!stands.is_in_force());
    assert!(ratification(193, 129, &five, &five).is_in_force());
    assert!(!ratification(193, 128, &five, &five).is_in_force());
    assert_eq!(stands.provision, Charter108);
}

#[test]
fn conferences_to_review_the_charter() {
    let held = |under, date: &str, members, yes, in_council: [u16; 2]| {
        let [permanent, other] = in_council;
        let elected = if date < "1966" { 6 } else { 10 };
        let votes = council(
            date,
            [permanent, 5 - permanent, 0, 0, 0],
            [other, elected - other, 0, 0, 0],
        );
        let conference = conference(under, &on(date), &assembly(members, yes, 0, 0), &votes);
        (
            conference.is_convened(),
            conference.assembly.needed(),
            conference.council.needed(),
        )
    };
    use ReviewUnder::{Paragraph1, Paragraph3};
    assert_eq!(held(Paragraph1, "1960-01-01", 99, 66, [1, 6]), (true, 66, 7));
    assert_eq!(held(Paragraph1, "1960-01-01", 99, 65, [1, 6]), (false, 66, 7));
    assert_eq!(held(Paragraph1, NOW, 193, 140, [0, 8]), (false, 129, 9));
    assert_eq!(held(Paragraph1, NOW, 193, 140, [0, 9]), (true, 129, 9));
    assert_eq!(held(Paragraph3, NOW, 193, 97, [0, 7]), (true, 97, 7));
    assert_eq!(held(Paragraph3, NOW, 193, 96, [0, 7]), (false, 97, 7));
    assert_eq!(held(Paragraph3, NOW, 193, 97, [0, 6]), (false, 97, 7));
}

fn waiting(what: Waiting, submitted: u32) -> Pending {
    Pending { what, submitted }
}
fn amending(distance: u32, form: AmendmentForm, submitted: u32) -> Pending {
    waiting(Waiting::Amendment { distance, form }, submitted)
}
const ADDS: AmendmentForm = AmendmentForm::AddsOrDeletes;
const REVISES: AmendmentForm = AmendmentForm::Revises;

fn council_day() -> Vec<Pending> {
    let motion = Waiting::Motion;
    vec![
        waiting(Waiting::Proposal, 2),
        waiting(Waiting::Proposal, 1),
        amending(2, REVISES, 3),
        amending(1, ADDS, 4),
        amending(5, REVISES, 5),
        waiting(motion(MotionKind::Priority), 6),
        waiting(motion(MotionKind::PostponeDiscussion), 7),
        waiting(motion(MotionKind::ReferToCommittee), 8),
        waiting(motion(MotionKind::AdjournToTime), 9),
        waiting(motion(MotionKind::AdjournMeeting), 10),
        waiting(motion(MotionKind::SuspendMeeting), 11),
    ]
}

#[test]
fn the_order_of_business() {
    let put = order(Body::SecurityCouncil, &council_day(), &Arranged::default());
    assert_eq!(put.order, [10, 9, 8, 7, 6, 5, 3, 4, 2, 1, 0]);
    assert_eq!(put.basis, OrderBasis::Rule);
    assert_eq!(
        put.provisions,
        [CouncilRule33, CouncilRule36, CouncilRule32, ConventionSubmission]
    );
    let motion = Waiting::Motion;
    let pending = [
        waiting(Waiting::Proposal, 1),
        amending(1, ADDS, 2),
        amending(2, REVISES, 3),
        waiting(motion(MotionKind::Division), 4),
        waiting(motion(MotionKind::NotCompetent), 5),
        waiting(motion(MotionKind::CloseDebate), 6),
        waiting(motion(MotionKind::AdjournDebate), 7),
        waiting(motion(MotionKind::AdjournMeeting), 8),
        waiting(motion(MotionKind::SuspendMeeting), 9),
    ];
    let put = order(Body::GeneralAssembly, &pending, &Arranged::default());
    assert_eq!(put.order, [8, 7, 6, 5, 4, 3, 2, 1, 0]);
    assert_eq!(
        put.provisions,
        [AssemblyRule77, AssemblyRule79, AssemblyRule90, AssemblyRule91]
    );
    // Of two of one rank the one submitted first; of two submitted together the one named first.
    let level = [amending(3, ADDS, 2), amending(3, ADDS, 1), amending(3, ADDS, 2)];
    assert_eq!(
        order(Body::SecurityCouncil, &level, &Arranged::default()).order,
        [1, 0, 2]
    );
    assert!(
        order(Body::SecurityCouncil, &[], &Arranged::default())
            .order
            .is_empty()
    );
}

#[test]
fn rulings_and_decisions_on_the_order() {
    let arranged = Arranged {
        by_ruling: vec![2, 4, 3],
        by_decision: Vec::new(),
    };
    let put = order(Body::SecurityCouncil, &council_day(), &arranged);
    assert_eq!(
        (put.order, put.basis),
        (vec![10, 9, 8, 7, 6, 5, 2, 4, 3, 1, 0], OrderBasis::Ruling)
    );
    let arranged = Arranged {
        by_decision: vec![0, 1],
        ..arranged
    };
    let put = order(Body::SecurityCouncil, &council_day(), &arranged);
    assert_eq!(
        (put.order, put.basis),
        (vec![10, 9, 8, 7, 6, 5, 2, 4, 3, 0, 1], OrderBasis::Decision)
    );
    // Places that are none change nothing.
    let arranged = Arranged {
        by_ruling: vec![99],
        by_decision: Vec::new(),
    };
    assert_eq!(
        order(Body::SecurityCouncil, &council_day(), &arranged).basis,
        OrderBasis::Rule
    );
}

#[test]
fn what_an_amendment_is() {
    use AmendmentEffect::{Adds, Deletes, Negates, ReplacesTheWhole, Revises, Unrelated};
    use TreatedAs::{Amendment, SeparateProposal};
    for (does, ruled, treated_as, provision) in [
        (&[Adds][..], None, Amendment, AssemblyRule90),
        (&[Deletes], None, Amendment, AssemblyRule90),
        (&[Revises], None, Amendment, AssemblyRule90),
        (
            &[Adds, Deletes, ReplacesTheWhole],
            None,
            SeparateProposal,
            AssemblyRule91,
        ),
        (&[Adds, Negates], None, SeparateProposal, AssemblyRule90),
        (&[Negates], None, SeparateProposal, AssemblyRule90),
        (
            &[Adds, Unrelated],
            None,
            SeparateProposal,
            ConventionAmendmentTest,
        ),
        (&[], None, SeparateProposal, AssemblyRule91),
        (&[Negates], Some(Amendment), Amendment, AssemblyRule71),
        (&[Adds], Some(SeparateProposal), SeparateProposal, AssemblyRule71),
    ] {
        let test = amendment_test(does, ruled);
        assert_eq!(
            (test.treated_as, test.reason.provision()),
            (treated_as, provision),
            "{does:?}"
        );
        let is = test.reason.finding() == &Finding::SeparateProposal;
        assert_eq!(is, treated_as == SeparateProposal, "{does:?}");
    }
}

/// Article 12(1): the Assembly makes no recommendation on a dispute that the Council deals with, unless the Council so
/// requests.
#[test]
fn a_recommendation_that_the_council_asks_for_draws_no_warning() {
    let on_peace = AssemblyQuestion::on(AssemblyCategory::PeaceAndSecurity, Object::Draft, Forum::Plenary);
    let question = Question::Assembly(on_peace);
    let warned = |council| {
        let sitting = Sitting { council, ..on(NOW) };
        let decision = decide(&question, &sitting, &assembly(193, 120, 20, 30));
        decision
            .warnings
            .contains(&rules::warning::Warning::BeforeTheCouncil)
    };
    assert!(warned(BeforeTheCouncil::SameDispute));
    assert!(!warned(BeforeTheCouncil::AsksTheAssembly));
    assert!(!warned(BeforeTheCouncil::No));
}

/// What this chapter cites, for the index of provisions.
pub fn cited() -> Vec<Provision> {
    let [five, ten] = ALL_COUNCIL;
    let mut cited = Vec::new();
    for category in CouncilCategory::ALL {
        cited.push(category.classify().1);
        if let Some(question) = CouncilQuestion::listed(Object::Draft, *category) {
            let decision = decide(&Question::Council(question), &on(NOW), &council(NOW, five, ten));
            assert_eq!(decision.outcome, Outcome::Adopted);
            cited.extend(decision.provisions());
        }
    }
    for body in [Body::SecurityCouncil, Body::GeneralAssembly] {
        cited.extend(order(body, &council_day(), &Arranged::default()).provisions);
    }
    for (does, ruled) in [
        (AmendmentEffect::Adds, None),
        (AmendmentEffect::Negates, None),
        (AmendmentEffect::Unrelated, None),
        (AmendmentEffect::ReplacesTheWhole, None),
    ] {
        cited.push(amendment_test(&[does], ruled).reason.provision());
    }
    cited.push(ratification(193, 0, &[], &[]).provision);
    cited
}

#[test]
fn no_other_ground_is_a_veto() {
    for (ground, vetoes) in [
        (Ground::DidNotConcur(who(&["FRA", "USA"])), 2),
        (Ground::NotInFavour(who(&["FRA"])), 0),
        (Ground::NotEnoughVotes, 0),
    ] {
        let mut decision = decide(&Question::council_draft(), &on(NOW), &named(&[], &[]));
        decision.outcome = not(ground);
        assert_eq!(decision.vetoes(), vetoes);
    }
    assert!(day("2024-01-01") < day("2024-01-02"));
}
