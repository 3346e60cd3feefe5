//! Disputed points: the recommended reading is the default, another one is an input that shows in the reasons.
use crate::help::{NOW, assembly, by_class, council, council_on, member, named, not, on, unnamed, who};
use rules::category::{AssemblyCategory as On, Matter};
use rules::decide::decide;
use rules::decision::{Decision, Ground, Outcome};
use rules::finding::Finding;
use rules::motion::MotionKind;
use rules::provision::Provision;
use rules::question::{
    AssemblyQuestion, Basis, Chapter, Character, CouncilQuestion, Dispute, Forum, Nature, Object, Question,
};
use rules::readings::*;
use rules::sitting::Sitting;
use rules::vote::Vote;
use rules::votes::{Parties, Votes};

fn with(change: impl FnOnce(&mut Readings)) -> Sitting {
    let mut sitting = on(NOW);
    change(&mut sitting.readings);
    sitting
}

fn says(decision: &Decision, point: DisputedPoint) -> bool {
    decision
        .reasons
        .contains(&Finding::ReadOtherwise(point).under(point.provision()))
}

/// The two decisions differ, and the second one says under which reading it was made.
fn differ(
    question: &Question,
    votes: &rules::votes::Votes,
    sitting: &Sitting,
    point: DisputedPoint,
) -> [Outcome; 2] {
    let recommended = Sitting {
        readings: Readings::RECOMMENDED,
        ..*sitting
    };
    let default = decide(question, &recommended, votes);
    let otherwise = decide(question, sitting, votes);
    assert!(!says(&default, point), "{point:?}");
    assert!(says(&otherwise, point), "{point:?}: {:#?}", otherwise.reasons);
    [default.outcome, otherwise.outcome]
}

#[test]
fn the_default_is_the_recommended_reading() {
    assert_eq!(Readings::default(), Readings::RECOMMENDED);
    let ids: Vec<_> = DisputedPoint::ALL.iter().map(|point| point.id()).collect();
    assert_eq!(
        ids,
        [
            "D1", "D2", "D4", "D5", "D7", "D9", "D12", "D14", "D16", "D19", "D21"
        ]
    );
    let otherwise = Readings {
        quota_of_1965: QuotaOf1965::NineByTheText,
        concurrence: Concurrence::VoteInFavour,
        proviso: Proviso::CharterStrict,
        doctrine: Doctrine::StatementOf1945,
        vetoes: VetoNaming::EveryNegativeVote,
        emergency_sessions: EmergencyMajority::Majority,
        equal_votes: EqualVotes::SecondVote,
        secretary_general: AppointmentMajority::TwoThirds,
        ballots: BallotCycle::FromTheFirst,
        withdrawal: Withdrawing::AllowedUntilTheDraftIsVoted,
        uniting_for_peace: LackOfUnanimity::AnyFailure,
    };
    for point in DisputedPoint::ALL {
        assert!(!point.is_read_otherwise(&Readings::RECOMMENDED), "{point:?}");
        assert!(point.is_read_otherwise(&otherwise), "{point:?}");
    }
}

#[test]
fn d1_nine_votes_in_late_1965() {
    let mut sitting = with(|readings| readings.quota_of_1965 = QuotaOf1965::NineByTheText);
    sitting.date = crate::help::day("1965-11-23");
    let votes = council("1965-11-23", [2, 0, 3, 0, 0], [5, 0, 1, 0, 0]);
    let outcomes = differ(
        &Question::council_draft(),
        &votes,
        &sitting,
        DisputedPoint::QuotaOf1965,
    );
    assert_eq!(outcomes, [Outcome::Adopted, not(Ground::NotEnoughVotes)]);
    // The reading is about these months alone.
    sitting.date = crate::help::day("1965-08-30");
    let before = decide(
        &Question::council_draft(),
        &sitting,
        &council("1965-08-30", [2, 0, 3, 0, 0], [5, 0, 1, 0, 0]),
    );
    assert!(before.is_adopted() && !says(&before, DisputedPoint::QuotaOf1965));
}

#[test]
fn d2_concurring_to_the_letter() {
    let sitting = with(|readings| readings.concurrence = Concurrence::VoteInFavour);
    let point = DisputedPoint::Concurrence;
    let draft = Question::council_draft();
    let outcomes = differ(&draft, &named(&[], &["FRA", "USA", "AAA"]), &sitting, point);
    assert_eq!(
        outcomes,
        [Outcome::Adopted, not(Ground::NotInFavour(who(&["FRA", "USA"])))]
    );
    let outcomes = differ(
        &draft,
        &council(NOW, [2, 0, 1, 1, 1], [10, 0, 0, 0, 0]),
        &sitting,
        point,
    );
    assert_eq!(outcomes[1], not(Ground::NotInFavour(unnamed(3))));
    // All five in favour: nothing changes.
    let outcomes = differ(&draft, &named(&["AAA"], &[]), &sitting, point);
    assert_eq!(outcomes, [Outcome::Adopted, Outcome::Adopted]);
    // A vote against is a veto under both readings.
    let decision = decide(&draft, &sitting, &named(&["RUS"], &["USA"]));
    assert_eq!(decision.outcome, not(Ground::DidNotConcur(who(&["RUS"]))));
    assert!(
        decision.reasons.contains(
            &Finding::PermanentMembersNotInFavour(who(&["RUS", "USA"])).under(Provision::Charter27_3)
        )
    );
    // Where the votes are short, and on procedure, the point does not arise.
    let short = decide(&draft, &sitting, &council(NOW, [0, 0, 5, 0, 0], [8, 2, 0, 0, 0]));
    assert!(!says(&short, point));
    let procedural = Question::council(Object::Draft, Matter::Procedural);
    let decision = decide(&procedural, &sitting, &named(&[], &["USA"]));
    assert!(decision.is_adopted() && !says(&decision, point));
}

/// The paragraph that asks for concurring votes bids parties to a dispute abstain: read to the letter in both, it does
/// not ask for theirs.
#[test]
fn d2_a_party_that_must_abstain_is_not_asked_to_concur() {
    let sitting = with(|readings| {
        readings.concurrence = Concurrence::VoteInFavour;
        readings.proviso = Proviso::CharterStrict;
    });
    let about = |parties| {
        Question::Council(CouncilQuestion {
            object: Object::Draft,
            character: Character {
                matter: Matter::AllOther,
                basis: Basis::Settled,
            },
            dispute: Some(Dispute {
                under: Chapter::ChapterVi,
                nature: Nature::Dispute,
                parties,
            }),
        })
    };
    let france = || {
        about(Parties {
            members: vec![member("FRA")],
            ..Parties::default()
        })
    };
    for votes in [named(&["FRA"], &[]), named(&[], &["FRA"]), named(&[], &[])] {
        assert_eq!(decide(&france(), &sitting, &votes).outcome, Outcome::Adopted);
    }
    let other = decide(&france(), &sitting, &named(&["FRA"], &["USA"]));
    assert_eq!(other.outcome, not(Ground::NotInFavour(who(&["USA"]))));
    // Whoever is not known by name is not known to be a party.
    let votes = council(NOW, [4, 0, 0, 0, 1], [10, 0, 0, 0, 0]);
    assert_eq!(
        decide(&france(), &sitting, &votes).outcome,
        not(Ground::NotInFavour(unnamed(1)))
    );
    // Without names: all but as many as are parties, whatever they did.
    for vote in Vote::ALL {
        let mut parties = Parties::default();
        parties.unattributed.get_mut(vote).permanent = 1;
        let mut counts = by_class([3, 0, 1, 0, 0], [10, 0, 0, 0, 0]);
        counts.get_mut(vote).permanent += 1;
        let votes = Votes::new(&council_on(NOW), [], counts).unwrap();
        let decision = decide(&about(parties), &sitting, &votes);
        assert_eq!(decision.outcome, not(Ground::NotInFavour(unnamed(1))), "{vote:?}");
    }
    // Where parties vote as they like, as in practice, all five are asked.
    let sitting = with(|readings| readings.concurrence = Concurrence::VoteInFavour);
    let decision = decide(&france(), &sitting, &named(&[], &["FRA"]));
    assert_eq!(decision.outcome, not(Ground::NotInFavour(who(&["FRA"]))));
}

#[test]
fn d7_names_every_negative_vote_and_changes_nothing() {
    let sitting = with(|readings| readings.vetoes = VetoNaming::EveryNegativeVote);
    let votes = council(NOW, [2, 3, 0, 0, 0], [1, 5, 4, 0, 0]);
    let point = DisputedPoint::NegativeWithoutTheVotes;
    let outcomes = differ(&Question::council_draft(), &votes, &sitting, point);
    assert_eq!(
        outcomes,
        [not(Ground::NotEnoughVotes), not(Ground::NotEnoughVotes)]
    );
    let decision = decide(&Question::council_draft(), &sitting, &votes);
    assert_eq!(decision.vetoes(), 0);
    assert!(
        decision
            .reasons
            .iter()
            .any(|reason| reason.finding() == &Finding::CountedAsVetoBySome(unnamed(3)))
    );
}

#[test]
fn d9_a_majority_in_emergency_sessions() {
    let sitting = with(|readings| readings.emergency_sessions = EmergencyMajority::Majority);
    let votes = assembly(193, 88, 55, 23);
    let point = DisputedPoint::EmergencySessions;
    for object in [Object::Draft, Object::Amendment, Object::Part] {
        let question = AssemblyQuestion::on(On::PeaceAndSecurity, object, Forum::EmergencySpecialSession);
        let outcomes = differ(&Question::Assembly(question), &votes, &sitting, point);
        assert_eq!(
            outcomes,
            [
                not(Ground::NoMajority(rules::requirement::Share::TwoThirds)),
                Outcome::Adopted
            ]
        );
    }
    // Other important questions keep their two thirds, and so do other sessions.
    for (category, forum) in [
        (On::Budgetary, Forum::EmergencySpecialSession),
        (On::PeaceAndSecurity, Forum::Plenary),
    ] {
        let question = Question::Assembly(AssemblyQuestion::on(category, Object::Draft, forum));
        let decision = decide(&question, &sitting, &votes);
        assert!(!decision.is_adopted() && !says(&decision, point));
    }
}

#[test]
fn d12_a_second_vote_after_equal_votes() {
    let sitting = with(|readings| readings.equal_votes = EqualVotes::SecondVote);
    let votes = assembly(193, 60, 60, 40);
    let point = DisputedPoint::EqualVotes;
    let motion = AssemblyQuestion::on(
        On::Other,
        Object::Motion(MotionKind::AdjournDebate),
        Forum::Plenary,
    );
    let outcomes = differ(&Question::Assembly(motion.clone()), &votes, &sitting, point);
    assert_eq!(outcomes, [not(Ground::EquallyDivided), Outcome::SecondVoteDue]);
    let important = AssemblyQuestion::on(On::Budgetary, Object::Draft, Forum::Plenary);
    let outcomes = differ(&Question::Assembly(important.clone()), &votes, &sitting, point);
    let too_few = not(Ground::NoMajority(rules::requirement::Share::TwoThirds));
    assert_eq!(outcomes, [too_few.clone(), Outcome::SecondVoteDue]);
    let again = AssemblyQuestion {
        second_vote: true,
        ..important
    };
    let outcomes = differ(&Question::Assembly(again), &votes, &sitting, point);
    assert_eq!(outcomes, [too_few.clone(), not(Ground::EquallyDivided)]);
    // Committees know no second vote.
    for (object, outcome) in [
        (motion.object, not(Ground::EquallyDivided)),
        (Object::Motion(MotionKind::Reconsider), too_few),
    ] {
        let question = AssemblyQuestion::on(On::Other, object, Forum::MainCommittee);
        let decision = decide(&Question::Assembly(question), &sitting, &votes);
        assert_eq!(decision.outcome, outcome);
        assert!(!says(&decision, point));
    }
}

#[test]
fn d14_two_thirds_for_the_secretary_general() {
    let sitting = with(|readings| readings.secretary_general = AppointmentMajority::TwoThirds);
    let question = AssemblyQuestion::on(On::SecretaryGeneral, Object::Draft, Forum::Plenary);
    let point = DisputedPoint::SecretaryGeneral;
    let outcomes = differ(
        &Question::Assembly(question),
        &assembly(193, 60, 40, 40),
        &sitting,
        point,
    );
    assert_eq!(outcomes[0], Outcome::Adopted);
    assert!(matches!(outcomes[1], Outcome::NotAdopted(_)));
}
