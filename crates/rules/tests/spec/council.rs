//! Votes of the Security Council: question and votes → outcome, ground, and the provisions in order.
use crate::help::{NOW, Row, check, council, council_on, day, member, named, not, on, unnamed, who};
use rules::category::{Classification, CouncilCategory, Matter};
use rules::character::{CharacterRuling, Evidence, determine};
use rules::decide::decide;
use rules::decision::{Ground, Outcome};
use rules::finding::Finding;
use rules::motion::MotionKind;
use rules::provision::Provision::{self, *};
use rules::question::{Basis, Chapter, Character, CouncilQuestion, Dispute, Nature, Object, Question};
use rules::quota::{conference_quota, council_quota, council_size};
use rules::readings::{Doctrine, Proviso};
use rules::security_council::permanent_seats::{PermanentSeat, permanent_seats};
use rules::sitting::{EmergencySession, Sitting};
use rules::vote::Vote;
use rules::votes::invalid::InvalidVotes;
use rules::votes::{LateNote, Parties, Votes};
use rules::warning::Warning;

fn listed(category: CouncilCategory) -> Question {
    Question::Council(CouncilQuestion::listed(Object::Draft, category).unwrap())
}

fn about(under: Chapter, nature: Nature, parties: Parties) -> Question {
    let Question::Council(mut question) = Question::council_draft() else {
        panic!()
    };
    question.dispute = Some(Dispute {
        under,
        nature,
        parties,
    });
    Question::Council(question)
}

fn party(codes: &[&str]) -> Parties {
    Parties {
        members: codes.iter().map(|code| member(code)).collect(),
        ..Parties::default()
    }
}

fn strict() -> Sitting {
    let mut sitting = on(NOW);
    sitting.readings.proviso = Proviso::CharterStrict;
    sitting
}

pub fn rows() -> Vec<Row> {
    let draft = Question::council_draft;
    let settled = Question::council;
    let with = |matter, basis| Question::council_with(Object::Draft, Character { matter, basis });
    let row = |name, question, sitting, votes, outcome, provisions: &[Provision]| Row {
        name,
        question,
        sitting,
        votes,
        outcome,
        provisions: provisions.to_vec(),
    };
    let meeting_on_the_matter = Sitting {
        emergency_session: EmergencySession::MeetsOnTheMatter,
        ..on(NOW)
    };
    let dispute = |parties| about(Chapter::ChapterVi, Nature::Dispute, parties);
    let late = named(&[], &["AAA"]).with_late_notes([LateNote {
        member: member("AAA"),
        intended: Vote::InFavour,
    }]);
    vec![
        row(
            "all in favour",
            draft(),
            on(NOW),
            named(&[], &[]),
            Outcome::Adopted,
            &[Charter27_3, Charter27_3],
        ),
        row(
            "nine, five permanent abstentions and one elected",
            draft(),
            on(NOW),
            council(NOW, [0, 0, 5, 0, 0], [9, 0, 1, 0, 0]),
            Outcome::Adopted,
            &[Charter27_3, Charter27_3, PracticeAbstention],
        ),
        row(
            "absent and not participating, kept apart",
            draft(),
            on(NOW),
            council(NOW, [2, 0, 1, 1, 1], [10, 0, 0, 0, 0]),
            Outcome::Adopted,
            &[
                Charter27_3,
                Charter27_3,
                PracticeAbstention,
                PracticeAbsence,
                PracticeNonParticipation,
            ],
        ),
        row(
            "nine against six elected members",
            draft(),
            on(NOW),
            council(NOW, [5, 0, 0, 0, 0], [4, 6, 0, 0, 0]),
            Outcome::Adopted,
            &[Charter27_3, Charter27_3, Charter27_3],
        ),
        row(
            "one veto before the debate was invented",
            draft(),
            on("2022-04-25"),
            council("2022-04-25", [4, 1, 0, 0, 0], [10, 0, 0, 0, 0]),
            not(Ground::DidNotConcur(unnamed(1))),
            &[Charter27_3, Charter27_3],
        ),
        row(
            "one veto, debated",
            draft(),
            on("2022-04-26"),
            council("2022-04-26", [4, 1, 0, 0, 0], [10, 0, 0, 0, 0]),
            not(Ground::DidNotConcur(unnamed(1))),
            &[Charter27_3, Charter27_3, Resolution76_262],
        ),
        row(
            "a veto while an emergency session meets: said, not debated again",
            draft(),
            meeting_on_the_matter,
            named(&["FRA"], &[]),
            not(Ground::DidNotConcur(who(&["FRA"]))),
            &[Charter27_3, Charter27_3, Resolution76_262],
        ),
        row(
            "eight, two permanent negatives: no veto",
            draft(),
            on(NOW),
            council(NOW, [3, 2, 0, 0, 0], [5, 0, 5, 0, 0]),
            not(Ground::NotEnoughVotes),
            &[Charter27_3, PracticeVetoNaming],
        ),
        row(
            "seven against seven: no casting vote",
            settled(Object::Draft, Matter::Procedural),
            on(NOW),
            council(NOW, [5, 0, 0, 0, 0], [2, 7, 1, 0, 0]),
            not(Ground::NotEnoughVotes),
            &[Charter27_2, PracticeNoCastingVote],
        ),
        row(
            "eight against seven: no casting vote",
            settled(Object::Draft, Matter::Procedural),
            on(NOW),
            council(NOW, [5, 0, 0, 0, 0], [3, 7, 0, 0, 0]),
            not(Ground::NotEnoughVotes),
            &[Charter27_2, PracticeNoCastingVote],
        ),
        row(
            "seven against eight needs no such word",
            settled(Object::Draft, Matter::Procedural),
            on(NOW),
            council(NOW, [5, 0, 0, 0, 0], [2, 8, 0, 0, 0]),
            not(Ground::NotEnoughVotes),
            &[Charter27_2],
        ),
        row(
            "nor do eight against six",
            settled(Object::Draft, Matter::Procedural),
            on(NOW),
            council(NOW, [5, 0, 0, 0, 0], [3, 6, 1, 0, 0]),
            not(Ground::NotEnoughVotes),
            &[Charter27_2],
        ),
        row(
            "nobody votes",
            settled(Object::Draft, Matter::Procedural),
            on(NOW),
            council(NOW, [0, 0, 5, 0, 0], [0, 0, 10, 0, 0]),
            not(Ground::NotEnoughVotes),
            &[Charter27_2],
        ),
        row(
            "late 1965: seven in practice",
            draft(),
            on("1965-11-23"),
            council("1965-11-23", [2, 0, 3, 0, 0], [5, 0, 1, 0, 0]),
            Outcome::Adopted,
            &[
                Charter27_3,
                PracticeSevenUntil1966,
                Charter27_3,
                PracticeAbstention,
            ],
        ),
        row(
            "a procedural motion over five negatives",
            settled(Object::Motion(MotionKind::AdjournMeeting), Matter::Procedural),
            on(NOW),
            council(NOW, [0, 5, 0, 0, 0], [9, 1, 0, 0, 0]),
            Outcome::Adopted,
            &[CouncilRule33, Charter27_2, Charter27_2],
        ),
        row(
            "an amendment can be vetoed",
            settled(Object::Amendment, Matter::AllOther),
            on(NOW),
            named(&["RUS"], &[]),
            not(Ground::DidNotConcur(who(&["RUS"]))),
            &[
                PracticeCouncilAmendment,
                Charter27_3,
                Charter27_3,
                Resolution76_262,
            ],
        ),
        row(
            "so can a part",
            settled(Object::Part, Matter::AllOther),
            on(NOW),
            named(&["RUS"], &[]),
            not(Ground::DidNotConcur(who(&["RUS"]))),
            &[
                PracticeCouncilAmendment,
                Charter27_3,
                Charter27_3,
                Resolution76_262,
            ],
        ),
        row(
            "a ruling is overruled by nine, a permanent negative notwithstanding",
            settled(Object::Ruling, Matter::Procedural),
            on(NOW),
            council(NOW, [1, 4, 0, 0, 0], [8, 2, 0, 0, 0]),
            Outcome::Adopted,
            &[CouncilRule30, Charter27_2, Charter27_2],
        ),
        row(
            "a ruling stands against eight",
            settled(Object::Ruling, Matter::Procedural),
            on(NOW),
            council(NOW, [0, 0, 5, 0, 0], [8, 0, 2, 0, 0]),
            not(Ground::RulingStands),
            &[CouncilRule30, Charter27_2, CouncilRule30],
        ),
        row(
            "the preliminary question can be vetoed",
            settled(Object::Character, Matter::AllOther),
            on("1948-05-24"),
            council("1948-05-24", [3, 1, 1, 0, 0], [5, 1, 0, 0, 0]),
            not(Ground::DidNotConcur(unnamed(1))),
            &[
                Statement1945Preliminary,
                Charter27_3,
                Charter27_3,
                PracticeAbstention,
                Charter27_3,
            ],
        ),
        row(
            "nobody settled the character",
            listed(CouncilCategory::SubsidiaryOrgan),
            on(NOW),
            named(&["CHN"], &[]),
            not(Ground::DidNotConcur(who(&["CHN"]))),
            &[
                ConventionUnsettledMatter,
                Charter27_3,
                Charter27_3,
                Resolution76_262,
            ],
        ),
        row(
            "settled by a ruling that stood",
            with(Matter::Procedural, Basis::RulingStands),
            on(NOW),
            named(&["CHN"], &[]),
            Outcome::Adopted,
            &[CouncilRule30, Charter27_2, Charter27_2],
        ),
        row(
            "settled by the preliminary question",
            with(Matter::AllOther, Basis::PreliminaryVetoed),
            on(NOW),
            named(&[], &[]),
            Outcome::Adopted,
            &[Statement1945Preliminary, Charter27_3, Charter27_3],
        ),
        row(
            "entered by the reader",
            with(Matter::Procedural, Basis::Entered),
            on(NOW),
            named(&["CHN"], &[]),
            Outcome::Adopted,
            &[ConventionUnsettledMatter, Charter27_2, Charter27_2],
        ),
        row(
            "an emergency session is called over a negative",
            listed(CouncilCategory::ConveneEmergencySpecialSession),
            on("2022-02-27"),
            council("2022-02-27", [3, 1, 1, 0, 0], [8, 0, 2, 0, 0]),
            Outcome::Adopted,
            &[Resolution377, Charter27_2, Charter27_2],
        ),
        row(
            "admission can be vetoed",
            listed(CouncilCategory::Admission),
            on(NOW),
            named(&["USA"], &[]),
            not(Ground::DidNotConcur(who(&["USA"]))),
            &[Charter4_2, Charter27_3, Charter27_3, Resolution76_262],
        ),
        row(
            "a review conference before June 1968: any seven of fifteen",
            listed(CouncilCategory::ReviewConference),
            on("1968-06-11"),
            council("1968-06-11", [0, 5, 0, 0, 0], [7, 3, 0, 0, 0]),
            Outcome::Adopted,
            &[Charter109_1, Charter109_1, Charter109_1, Charter109_1],
        ),
        row(
            "a review conference since: any nine",
            listed(CouncilCategory::ReviewConference),
            on("1968-06-12"),
            council("1968-06-12", [0, 0, 5, 0, 0], [8, 2, 0, 0, 0]),
            not(Ground::NotEnoughVotes),
            &[Charter109_1, Charter109_1, Charter109_1],
        ),
        row(
            "the conference of paragraph 3: any seven, still; the gap of 1965 is no matter",
            listed(CouncilCategory::ReviewConference109_3),
            on("1965-11-01"),
            council("1965-11-01", [1, 4, 0, 0, 0], [6, 0, 0, 0, 0]),
            Outcome::Adopted,
            &[Charter109_3, Charter109_3, Charter109_3, Charter109_3],
        ),
        row(
            "seven against seven there: the number is reached, and nobody asks for a casting vote",
            listed(CouncilCategory::ReviewConference109_3),
            on(NOW),
            council(NOW, [5, 0, 0, 0, 0], [2, 7, 1, 0, 0]),
            Outcome::Adopted,
            &[Charter109_3, Charter109_3, Charter109_3],
        ),
        row(
            "the order of drafts is settled under rule 32",
            settled(Object::Motion(MotionKind::Priority), Matter::Procedural),
            on(NOW),
            named(&["CHN"], &[]),
            Outcome::Adopted,
            &[CouncilRule32, Charter27_2, Charter27_2],
        ),
        row(
            "a party votes all the same: a warning",
            dispute(party(&["FRA"])),
            on(NOW),
            named(&["FRA"], &[]),
            not(Ground::DidNotConcur(who(&["FRA"]))),
            &[
                Charter27_3,
                Charter27_3,
                PracticeProvisoNotApplied,
                Resolution76_262,
            ],
        ),
        row(
            "a party that abstains draws no warning",
            dispute(party(&["FRA"])),
            on(NOW),
            named(&[], &["FRA"]),
            Outcome::Adopted,
            &[Charter27_3, Charter27_3, PracticeAbstention],
        ),
        row(
            "under the strict reading its negative vote is an abstention",
            dispute(party(&["FRA", "XXX"])),
            strict(),
            named(&["FRA"], &[]),
            Outcome::Adopted,
            &[
                Charter27_3Proviso,
                Charter27_3Proviso,
                Charter27_3,
                Charter27_3,
                PracticeAbstention,
            ],
        ),
        row(
            "and an elected party's ninth vote is gone",
            dispute(party(&["AAA"])),
            strict(),
            named(&[], &["BBB", "CCC", "DDD", "EEE", "FFF", "GGG"]),
            not(Ground::NotEnoughVotes),
            &[Charter27_3Proviso, Charter27_3Proviso, Charter27_3],
        ),
        row(
            "Article 52(3) too",
            about(Chapter::Article52_3, Nature::Dispute, party(&["FRA"])),
            strict(),
            named(&["FRA"], &[]),
            Outcome::Adopted,
            &[
                Charter27_3Proviso,
                Charter27_3Proviso,
                Charter27_3,
                Charter27_3,
                PracticeAbstention,
            ],
        ),
        row(
            "not under Chapter VII",
            about(Chapter::AnyOther, Nature::Dispute, party(&["FRA"])),
            strict(),
            named(&["FRA"], &[]),
            not(Ground::DidNotConcur(who(&["FRA"]))),
            &[Charter27_3, Charter27_3, Resolution76_262],
        ),
        row(
            "not in a situation",
            about(Chapter::ChapterVi, Nature::Situation, party(&["FRA"])),
            strict(),
            named(&["FRA"], &[]),
            not(Ground::DidNotConcur(who(&["FRA"]))),
            &[Charter27_3, Charter27_3, Resolution76_262],
        ),
        row(
            "a late note is kept, never counted",
            draft(),
            on(NOW),
            late,
            Outcome::Adopted,
            &[Charter27_3, Charter27_3, PracticeFinality],
        ),
    ]
}

#[test]
fn table() {
    check(&rows());
}

#[test]
fn the_proviso_is_for_matters_that_are_not_procedural() {
    let Question::Council(mut question) = about(Chapter::ChapterVi, Nature::Dispute, party(&["FRA"])) else {
        panic!()
    };
    question.character.matter = Matter::Procedural;
    let decision = decide(&Question::Council(question), &strict(), &named(&["FRA"], &[]));
    assert!(decision.is_adopted());
    assert_eq!((decision.tally.against, decision.warnings.len()), (1, 0));
}

#[test]
fn parties_without_a_name_are_moved_as_far_as_they_voted() {
    let counted = |vote: Vote, permanent: u16, other: u16| {
        let mut parties = Parties::default();
        parties.unattributed.get_mut(vote).permanent = permanent;
        parties.unattributed.get_mut(vote).other = other;
        about(Chapter::ChapterVi, Nature::Dispute, parties)
    };
    let votes = council(NOW, [4, 1, 0, 0, 0], [5, 3, 2, 0, 0]);
    let decision = decide(&counted(Vote::Against, 9, 2), &strict(), &votes);
    assert_eq!(
        (
            decision.tally.in_favour,
            decision.tally.against,
            decision.tally.abstaining
        ),
        (9, 1, 5)
    );
    assert!(
        decision
            .reasons
            .iter()
            .any(|reason| reason.finding() == &Finding::PartiesCountedAsAbstaining(unnamed(3)))
    );
    let decision = decide(&counted(Vote::InFavour, 1, 0), &on(NOW), &votes);
    assert_eq!(decision.warnings, [Warning::ProvisoNotApplied(unnamed(1))]);
    assert_eq!(decision.tally.in_favour, 9);
}

#[test]
fn findings_say_who_and_how_many() {
    let decision = decide(
        &Question::council_draft(),
        &on(NOW),
        &named(&["FRA", "AAA"], &["USA"]),
    );
    let findings: Vec<_> = decision
        .reasons
        .into_iter()
        .map(|reason| reason.finding().clone())
        .collect();
    assert_eq!(
        findings,
        [
            Finding::AffirmativeVotes { votes: 12, needed: 9 },
            Finding::PermanentMembersAgainst(who(&["FRA"])),
            Finding::PermanentMembersAbstaining(who(&["USA"])),
            Finding::ElectedMembersAgainst { count: 1 },
        ]
    );
    let decision = decide(
        &Question::council(Object::Draft, Matter::Procedural),
        &on(NOW),
        &named(&["FRA", "AAA"], &["USA"]),
    );
    let findings: Vec<_> = decision
        .reasons
        .into_iter()
        .map(|reason| reason.finding().clone())
        .collect();
    assert_eq!(
        findings,
        [
            Finding::AffirmativeVotes { votes: 12, needed: 9 },
            Finding::AgainstOnProcedure(who(&["FRA"])),
        ]
    );
}

#[test]
fn size_and_quota_by_date() {
    for (date, size, quota) in [
        ("1945-10-24", 11, 7),
        ("1965-08-30", 11, 7),
        ("1965-08-31", 11, 7),
        ("1965-12-31", 11, 7),
        ("1966-01-01", 15, 9),
        ("2025-02-24", 15, 9),
    ] {
        assert_eq!(
            (council_size(day(date)), council_quota(day(date))),
            (size, quota),
            "{date}"
        );
    }
    assert_eq!(conference_quota(day("1968-06-11")), 7);
    assert_eq!(conference_quota(day("1968-06-12")), 9);
}

#[test]
fn who_holds_the_permanent_seats() {
    let on = |date: &str| permanent_seats(day(date));
    assert_eq!(on("1971-10-24")[0], PermanentSeat::RepublicOfChina);
    assert_eq!(on("1971-10-25")[0], PermanentSeat::PeoplesRepublicOfChina);
    assert_eq!(on("1991-12-23")[2], PermanentSeat::SovietUnion);
    assert_eq!(on("1991-12-24")[2], PermanentSeat::RussianFederation);
    let codes = on("1946-01-17").map(PermanentSeat::code);
    assert_eq!(codes, ["CHN", "FRA", "SUN", "GBR", "USA"]);
    let codes = on("2024-01-01").map(PermanentSeat::code);
    assert_eq!(codes, ["CHN", "FRA", "RUS", "GBR", "USA"]);
}

#[test]
fn who_may_vote() {
    let membership = council_on(NOW);
    let refused = |roll: &[(&str, Vote)]| {
        let roll = roll.iter().map(|(code, vote)| (member(code), *vote));
        Votes::new(&membership, roll, Default::default()).unwrap_err()
    };
    let invited = refused(&[("ISR", Vote::InFavour)]);
    assert_eq!(invited, InvalidVotes::NotAMember(member("ISR")));
    assert_eq!(invited.provision(membership.body()), Charter27_1);
    let twice = refused(&[("FRA", Vote::InFavour), ("FRA", Vote::Against)]);
    assert_eq!(twice, InvalidVotes::Twice(member("FRA")));
    let few = refused(&[("FRA", Vote::InFavour)]);
    let seats = InvalidVotes::Count {
        permanent: true,
        seats: 5,
        votes: 1,
    };
    assert_eq!(few, seats);
}

#[test]
fn classes_of_matters() {
    let procedural = Classification::Settled(Matter::Procedural);
    let all_other = Classification::Settled(Matter::AllOther);
    let of = |class| {
        CouncilCategory::ALL
            .iter()
            .filter(|one| one.classify().0 == class)
            .count()
    };
    assert_eq!((of(procedural), of(all_other)), (17, 8));
    assert_eq!(
        (
            of(Classification::AnyMembers),
            of(Classification::AbsoluteMajority)
        ),
        (2, 1)
    );
    assert_eq!(of(Classification::Unsettled), 4);
    assert_eq!(CouncilCategory::ALL.len(), 32);
    assert!(CouncilQuestion::listed(Object::Draft, CouncilCategory::IcjElection).is_none());
    for (category, class, provision) in [
        (CouncilCategory::AgendaAdoption, procedural, PracticeListedMatters),
        (CouncilCategory::PresidentialRuling, procedural, CouncilRule30),
        (CouncilCategory::SuspendMeeting, procedural, CouncilRule33),
        (CouncilCategory::InvitationRule37, procedural, CouncilRule37),
        (CouncilCategory::InvitationRule39, procedural, CouncilRule39),
        (CouncilCategory::InvitationArticle31, procedural, Charter31),
        (CouncilCategory::InvitationArticle32, procedural, Charter32),
        (CouncilCategory::AdoptRules, procedural, Statement1945Listed),
        (CouncilCategory::SuspensionOfMembership, all_other, Charter5),
        (CouncilCategory::Expulsion, all_other, Charter6),
        (CouncilCategory::SecretaryGeneral, all_other, Charter97),
        (CouncilCategory::ChapterViiMeasure, all_other, Statement1945Listed),
        (
            CouncilCategory::SubsidiaryOrgan,
            Classification::Unsettled,
            Charter29,
        ),
        (
            CouncilCategory::FactFindingBody,
            Classification::Unsettled,
            Statement1945Preliminary,
        ),
        (
            CouncilCategory::IcjElection,
            Classification::AbsoluteMajority,
            Statute10,
        ),
    ] {
        assert_eq!(category.classify(), (class, provision), "{category:?}");
    }
}

#[test]
fn the_character_of_a_matter() {
    let vetoed = council(NOW, [4, 1, 0, 0, 0], [10, 0, 0, 0, 0]);
    let short = council(NOW, [4, 1, 0, 0, 0], [4, 0, 6, 0, 0]);
    let carried = council(NOW, [3, 0, 2, 0, 0], [7, 3, 0, 0, 0]);
    let ruling = |ruled, to_overrule| CharacterRuling { ruled, to_overrule };
    let settled = |evidence: Evidence<'_>, doctrine: Doctrine| {
        let mut sitting = on(NOW);
        sitting.readings.doctrine = doctrine;
        let determined = determine(&evidence, &sitting);
        let Character { matter, basis } = determined.character;
        (
            matter,
            basis,
            !determined.reasons.is_empty(),
            determined.vote.is_some(),
        )
    };
    let default = Doctrine::default();
    let none = Evidence::default;
    use Basis::*;
    use Matter::{AllOther, Procedural};
    let listed = |category| Evidence {
        category: Some(category),
        preliminary: Some(&carried),
        ruling: Some(ruling(Procedural, None)),
        ..none()
    };
    let expulsion = CouncilCategory::Expulsion;
    assert_eq!(
        settled(listed(expulsion), default),
        (AllOther, Listed(expulsion), false, false)
    );
    let review = CouncilCategory::ReviewConference;
    assert_eq!(
        settled(listed(review), default),
        (Procedural, Listed(review), false, false)
    );
    let asked = |votes| Evidence {
        preliminary: Some(votes),
        category: Some(CouncilCategory::Other),
        ..none()
    };
    assert_eq!(
        settled(asked(&vetoed), default),
        (AllOther, PreliminaryVetoed, false, true)
    );
    assert_eq!(
        settled(asked(&short), default),
        (AllOther, PreliminaryInsufficient, false, true)
    );
    assert_eq!(
        settled(asked(&carried), default),
        (Procedural, PreliminaryCarried, false, true)
    );
    let ruled = |votes| Evidence {
        ruling: Some(ruling(AllOther, votes)),
        ..asked(&vetoed)
    };
    assert_eq!(
        settled(ruled(None), default),
        (AllOther, RulingUnchallenged, false, false)
    );
    assert_eq!(
        settled(ruled(Some(&short)), default),
        (AllOther, RulingStands, false, true)
    );
    assert_eq!(
        settled(ruled(Some(&vetoed)), default),
        (Procedural, RulingOverruled, false, true)
    );
    // The doctrines differ only where both a ruling and a preliminary question are there.
    let statement = Doctrine::StatementOf1945;
    assert_eq!(
        settled(ruled(Some(&vetoed)), statement),
        (AllOther, PreliminaryVetoed, true, true)
    );
    assert_eq!(
        settled(asked(&vetoed), statement),
        (AllOther, PreliminaryVetoed, false, true)
    );
    let president = Doctrine::PresidentialRuling;
    assert_eq!(
        settled(asked(&carried), president),
        (AllOther, Undetermined, true, false)
    );
    assert_eq!(
        settled(ruled(Some(&vetoed)), president),
        (Procedural, RulingOverruled, true, true)
    );
    let entered = Evidence {
        entered: Some(Procedural),
        ..none()
    };
    assert_eq!(settled(entered, default), (Procedural, Entered, false, false));
    assert_eq!(settled(none(), default), (AllOther, Undetermined, false, false));
    for basis in [
        Settled,
        RulingUnchallenged,
        RulingOverruled,
        PreliminaryCarried,
        PreliminaryInsufficient,
    ] {
        assert_eq!(basis.provision().is_none(), basis == Settled);
    }
}
