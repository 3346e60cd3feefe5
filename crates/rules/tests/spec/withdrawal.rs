//! Withdrawal of drafts, amendments and motions: in time, too late, maintained (SC-19, GA-18, D19).
use crate::meeting::Carried::{No, Yes};
use crate::meeting::{DRAFT, Day, OTHER, amendment, motion, part, withdraw};
use rules::decision::{Ground, NotPutReason, Outcome};
use rules::draft::TextChange;
use rules::finding::Finding;
use rules::meeting::{Business, Seconder, Withdrawn};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::provision::Provision;
use rules::readings::{DisputedPoint, Withdrawing};

const RULES: [(Body, Provision); 2] = [
    (Body::SecurityCouncil, Provision::CouncilRule35),
    (Body::GeneralAssembly, Provision::AssemblyRule80),
];

#[test]
fn withdrawal_in_the_council() {
    let draft = || withdraw(Withdrawn::Draft(0));
    let day = Day::council()
        .item(draft(), Yes)
        .item(amendment("OP3"), Yes)
        .item(DRAFT, Yes)
        .item(OTHER, Yes);
    let gone = Outcome::NotPut(NotPutReason::Withdrawn { by: 0 });
    assert_eq!(
        day.outcomes(),
        [Outcome::Withdrawn, gone.clone(), gone, Outcome::Adopted]
    );
    assert_eq!(day.play().fate(0), Some(Outcome::Withdrawn));
    for (before, provision) in [
        (amendment("OP3"), Provision::ConventionVoteOnPart),
        (part("OP1"), Provision::ConventionVoteOnPart),
        (DRAFT, Provision::CouncilRule35),
    ] {
        for carried in [Yes, No] {
            let day = Day::council().item(before.clone(), carried).item(draft(), Yes);
            let play = day.play();
            assert_eq!(play.steps()[1].outcome(), Outcome::WithdrawalRefused);
            let reasons = [Finding::TooLateToWithdraw { item: 0 }.under(provision)];
            assert_eq!(play.steps()[1].reasons(), reasons);
        }
    }
    // A vote on another draft, or on a motion, is none on this one.
    let day = Day::council()
        .item(OTHER, Yes)
        .item(motion(MotionKind::SuspendMeeting, None), No)
        .item(draft(), Yes);
    assert_eq!(day.outcomes()[2], Outcome::Withdrawn);
    // D19: the other reading.
    let mut day = Day::council()
        .item(amendment("OP3"), Yes)
        .item(part("OP1"), Yes)
        .item(draft(), Yes)
        .item(DRAFT, Yes)
        .item(draft(), Yes);
    day.meeting.sitting.readings.withdrawal = Withdrawing::AllowedUntilTheDraftIsVoted;
    assert_eq!(
        day.outcomes()[2..4],
        [
            Outcome::Withdrawn,
            Outcome::NotPut(NotPutReason::Withdrawn { by: 2 })
        ]
    );
    let play = day.play();
    let point = DisputedPoint::Withdrawal;
    assert_eq!(
        play.steps()[2].reasons()[0],
        Finding::ReadOtherwise(point).under(point.provision())
    );
    let mut day = Day::council().item(DRAFT, Yes).item(draft(), Yes);
    day.meeting.sitting.readings.withdrawal = Withdrawing::AllowedUntilTheDraftIsVoted;
    assert_eq!(day.outcomes()[1], Outcome::WithdrawalRefused);
    // A seconder keeps it.
    let maintained = Business::Withdrawal {
        of: Withdrawn::Draft(0),
        seconder: Seconder::Maintains,
    };
    let day = Day::council().item(maintained, Yes).item(DRAFT, Yes);
    assert_eq!(day.outcomes(), [Outcome::Maintained, Outcome::Adopted]);
    assert_eq!(day.play().fate(0), Some(Outcome::Adopted));
    // A motion or an amendment alone.
    let day = Day::council()
        .item(withdraw(Withdrawn::Item(1)), Yes)
        .item(amendment("OP3"), Yes)
        .item(DRAFT, Yes);
    assert_eq!(
        day.outcomes()[1..],
        [
            Outcome::NotPut(NotPutReason::Withdrawn { by: 0 }),
            Outcome::Adopted
        ]
    );
    let day = Day::council()
        .item(amendment("OP3"), Yes)
        .item(withdraw(Withdrawn::Item(0)), Yes);
    assert_eq!(day.outcomes()[1], Outcome::WithdrawalRefused);
    // A vote on one amendment is none on another.
    let day = Day::council()
        .item(amendment("OP3"), Yes)
        .item(withdraw(Withdrawn::Item(2)), Yes)
        .item(amendment("OP4"), Yes);
    assert_eq!(
        day.outcomes()[1..],
        [
            Outcome::Withdrawn,
            Outcome::NotPut(NotPutReason::Withdrawn { by: 1 })
        ]
    );
}

#[test]
fn withdrawal_in_the_assembly() {
    let draft = || withdraw(Withdrawn::Draft(0));
    for (before, carried, outcome) in [
        (amendment("OP3"), Yes, Outcome::WithdrawalRefused),
        (amendment("OP3"), No, Outcome::Withdrawn),
        (part("OP1"), No, Outcome::WithdrawalRefused),
        (DRAFT, No, Outcome::WithdrawalRefused),
        (OTHER, Yes, Outcome::Withdrawn),
        (motion(MotionKind::CloseDebate, None), Yes, Outcome::Withdrawn),
    ] {
        let day = Day::assembly().item(before.clone(), carried).item(draft(), Yes);
        assert_eq!(day.outcomes()[1], outcome, "{before:?}");
        let play = day.play();
        assert_eq!(
            play.steps()[1].reasons()[0].provision(),
            Provision::AssemblyRule80
        );
    }
    let day = Day::assembly()
        .item(withdraw(Withdrawn::Item(1)), Yes)
        .item(amendment("OP3"), Yes);
    assert_eq!(
        day.outcomes()[1],
        Outcome::NotPut(NotPutReason::Withdrawn { by: 0 })
    );
    let day = Day::assembly()
        .item(amendment("OP3"), No)
        .item(withdraw(Withdrawn::Item(0)), Yes);
    assert_eq!(day.outcomes()[1], Outcome::WithdrawalRefused);
}

#[test]
fn what_is_withdrawn_in_time_rests_on_the_rule_alone() {
    for (body, provision) in RULES {
        let day = Day::of(body).item(withdraw(Withdrawn::Draft(0)), Yes);
        let reasons = [Finding::WithdrawnInTime.under(provision)];
        assert_eq!(day.play().steps()[0].reasons(), reasons);
    }
    // D19 is a question of the Council's rule 35.
    let mut day = Day::assembly().item(withdraw(Withdrawn::Draft(0)), Yes);
    day.meeting.sitting.readings.withdrawal = Withdrawing::AllowedUntilTheDraftIsVoted;
    let reasons = [Finding::WithdrawnInTime.under(Provision::AssemblyRule80)];
    assert_eq!(day.play().steps()[0].reasons(), reasons);
}

#[test]
fn what_is_decided_without_a_vote_cannot_be_withdrawn() {
    for (body, provision) in RULES {
        let unopposed = |draft, objections| Business::WithoutVote { draft, objections };
        let then_withdrawn = |first| {
            let day = Day::of(body)
                .item(first, Yes)
                .item(withdraw(Withdrawn::Draft(0)), Yes);
            (
                day.outcomes()[1].clone(),
                day.play().steps()[1].reasons()[0].clone(),
                day.play().fate(0),
            )
        };
        let (outcome, reason, fate) = then_withdrawn(unopposed(0, 0));
        assert_eq!(outcome, Outcome::WithdrawalRefused);
        assert_eq!(reason, Finding::TooLateToWithdraw { item: 0 }.under(provision));
        assert_eq!(fate, Some(Outcome::Adopted));
        // Where a vote is required nothing is decided yet; and another draft is another draft.
        assert_eq!(then_withdrawn(unopposed(0, 1)).0, Outcome::Withdrawn);
        assert_eq!(then_withdrawn(unopposed(1, 0)).0, Outcome::Withdrawn);
        // What the sponsors took into their text is in it.
        let changes = vec![TextChange::DeleteParagraph {
            paragraph: "PP1".into(),
        }];
        let day = Day::of(body)
            .item(Business::Revision { draft: 0, changes }, Yes)
            .item(withdraw(Withdrawn::Item(0)), Yes);
        assert_eq!(day.outcomes()[1], Outcome::WithdrawalRefused);
        assert_eq!(day.text(0), ["OP1", "OP2"]);
    }
    // Rejected with its parts, under the reading that looks at the draft alone (D19).
    let mut day = Day::council()
        .item(part("OP1"), No)
        .item(part("OP2"), No)
        .item(DRAFT, Yes)
        .item(withdraw(Withdrawn::Draft(0)), Yes);
    day.meeting.sitting.readings.withdrawal = Withdrawing::AllowedUntilTheDraftIsVoted;
    let play = day.play();
    let reasons = [Finding::TooLateToWithdraw { item: 2 }.under(Provision::CouncilRule35)];
    assert_eq!(play.steps()[3].reasons(), reasons);
    assert_eq!(play.fate(0), Some(Outcome::NotAdopted(Ground::NoOperativePart)));
}

#[test]
fn a_seconder_maintains_in_the_council_alone() {
    let day = |body| {
        let maintained = Business::Withdrawal {
            of: Withdrawn::Draft(0),
            seconder: Seconder::Maintains,
        };
        Day::of(body).item(maintained, Yes).item(DRAFT, Yes)
    };
    let kept = day(Body::SecurityCouncil);
    let reasons = [Finding::MaintainedBySeconder.under(Provision::CouncilRule35)];
    assert_eq!(kept.play().steps()[0].reasons(), reasons);
    assert_eq!(
        day(Body::GeneralAssembly).outcomes(),
        [
            Outcome::Withdrawn,
            Outcome::NotPut(NotPutReason::Withdrawn { by: 0 })
        ]
    );
}
