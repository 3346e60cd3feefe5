//! Who sits, who voted how, and changes to it: what is accepted, what is refused, and what is said about it.
use crate::help::{
    FIVE, NOW, TEN, assembly_of, by_class, council, council_on, day, member, named, unnamed, who,
};
use rules::category::{AssemblyCategory, Importance, Matter};
use rules::finding::{Bearing, Finding};
use rules::member::{MemberId, SeatSet};
use rules::membership::{Body, InvalidMembership, Membership, Seat, Standing};
use rules::provision::Provision;
use rules::question::{Object, Question};
use rules::requirement::{Requirement, Share};
use rules::tally::Tally;
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::change::{CannotChange, Change};
use rules::votes::invalid::InvalidVotes;
use rules::votes::{Unattributed, Votes};
use rules::warning::{FollowUp, Warning};

fn seat(code: &str, permanent: bool) -> Seat {
    Seat {
        member: member(code),
        permanent,
        standing: Standing::MayVote,
    }
}

#[test]
fn a_council_has_its_size_and_five_permanent_seats() {
    let made =
        |permanent: &[&str], elected: &[&str]| Membership::security_council(day(NOW), permanent, elected);
    assert!(made(&FIVE, &TEN).is_ok());
    let size = InvalidMembership::Size {
        given: 14,
        expected: 15,
    };
    assert_eq!(made(&FIVE, &TEN[..9]), Err(size.clone()));
    assert!(size.to_string().contains("14 seats") && size.to_string().contains("exactly 15"));
    let five = InvalidMembership::Permanent { given: 4 };
    assert_eq!(
        made(
            &FIVE[..4],
            &[
                "AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ", "KKK"
            ]
        ),
        Err(five.clone())
    );
    assert!(five.to_string().contains("4 permanent seats"));
    let twice = made(&["CHN", "FRA", "GBR", "RUS", "RUS"], &TEN).unwrap_err();
    assert_eq!(twice, InvalidMembership::Twice(member("RUS")));
    assert!(twice.to_string().contains("`RUS`"));
    let code = made(&["CHN", "FRA", "GBR", "RUS", "us"], &TEN).unwrap_err();
    assert!(code.to_string().contains("`us`"));
    assert!(Membership::security_council(day("1965-12-31"), &FIVE, &TEN[..6]).is_ok());
    let many = Membership::general_assembly((0..257).map(|n| seat(&format!("{n:03}"), false)).collect());
    assert_eq!(many, Err(InvalidMembership::TooMany { given: 257 }));
    assert!(many.unwrap_err().to_string().contains("at most 256"));
    assert!(
        Membership::general_assembly((0..256).map(|n| seat(&format!("{n:03}"), false)).collect()).is_ok()
    );
}

#[test]
fn seats_are_found_by_their_codes() {
    let council = council_on(NOW);
    assert_eq!((council.body(), council.size()), (Body::SecurityCouncil, 15));
    assert_eq!(
        (council.seat_of(member("GBR")), council.seat_of(member("XXX"))),
        (Some(2), None)
    );
    assert_eq!(council.permanent().iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    assert_eq!(
        council.members(&[1, 14].into_iter().collect()),
        [member("FRA"), member("JJJ")]
    );
    assert_eq!(council.seats()[5].member, member("AAA"));
    assert!(council.barred().is_empty());
    let assembly = assembly_of(4, &[Standing::MayVote, Standing::Arrears]);
    assert_eq!(assembly.body(), Body::GeneralAssembly);
    assert_eq!(assembly.barred().iter().collect::<Vec<_>>(), [1]);
}

#[test]
fn a_code_is_three_capitals_or_digits() {
    for text in ["fra", "F A", "FR", "FRAN", "", "FRé", "ÉÉ"] {
        assert!(text.parse::<MemberId>().is_err(), "{text}");
    }
    for text in ["FRA", "193", "A1B"] {
        let code = member(text);
        assert_eq!((code.to_string().as_str(), code.as_str()), (text, text));
    }
}

#[test]
fn sets_of_seats_wherever_the_seats_are() {
    let set = |seats: &[usize]| seats.iter().copied().collect::<SeatSet>();
    for first in [0, 62, 64, 127, 128, 190, 192, 253] {
        let (a, b) = (set(&[first, first + 1]), set(&[first + 1, first + 2]));
        assert_eq!(a.or(&b), set(&[first, first + 1, first + 2]));
        assert_eq!(a.and(&b), set(&[first + 1]));
        assert_eq!(a.without(&b), set(&[first]));
        assert_eq!(a.iter().collect::<Vec<_>>(), [first, first + 1]);
        assert_eq!(
            (a.count(), a.is_empty(), a.without(&a).is_empty()),
            (2, false, true)
        );
        let mut c = a.or(&b);
        c.remove(first + 1);
        c.remove(first + 1);
        assert_eq!(c, set(&[first, first + 2]));
        assert_eq!((c.contains(first + 1), c.contains(first + 2)), (false, true));
    }
    let beyond = set(&[SeatSet::CAPACITY, SeatSet::CAPACITY + 64]);
    assert!(beyond.is_empty() && !beyond.contains(SeatSet::CAPACITY));
}

#[test]
fn votes_by_name_and_by_number() {
    let votes = named(&["FRA", "AAA"], &["USA"]);
    assert!(votes.is_full_roll());
    assert_eq!(
        (votes.of(member("FRA")), votes.of(member("XXX"))),
        (Some(Vote::Against), None)
    );
    assert_eq!(votes.permanent(Vote::Against), who(&["FRA"]));
    assert_eq!(
        (votes.count(Vote::Against), votes.named(Vote::Against).count()),
        (2, 2)
    );
    assert_eq!(votes.known().count(), 15);
    let counts = council(NOW, [1, 2, 1, 1, 0], [8, 1, 0, 0, 1]);
    assert!(!counts.is_full_roll());
    assert_eq!(
        (counts.of(member("FRA")), counts.permanent(Vote::Against)),
        (None, unnamed(2))
    );
    assert_eq!(counts.permanent_not_in_favour(), unnamed(4));
    let tally = counts.tally();
    assert_eq!((tally.in_favour, tally.against, tally.abstaining), (9, 3, 1));
    assert_eq!(
        (tally.not_participating, tally.absent, tally.unspecified),
        (1, 1, 0)
    );
    assert_eq!(
        (tally.present_and_voting(), tally.not_voting(), tally.total()),
        (12, 2, 15)
    );
    let none = Votes::none_cast(&council_on(NOW));
    assert_eq!((none.tally().unspecified, none.is_full_roll()), (15, true));
    assert_eq!(unnamed(2).count(), 2);
    assert_eq!(who(&["FRA", "USA"]).count(), 2);
    assert!(who(&[]).is_empty() && !unnamed(1).is_empty() && !who(&["FRA"]).is_empty());
    // Both at once: named ones and a count of the rest.
    let unattributed = by_class([3, 1, 0, 0, 0], [10, 0, 0, 0, 0]);
    let mixed = Votes::new(&council_on(NOW), [(member("FRA"), Vote::Against)], unattributed).unwrap();
    let against = mixed.permanent(Vote::Against);
    assert_eq!(
        (against.count(), against.members, against.unnamed),
        (2, vec![member("FRA")], 1)
    );
    let one_more = by_class([4, 1, 0, 0, 0], [10, 0, 0, 0, 0]);
    let refused = Votes::new(&council_on(NOW), [(member("FRA"), Vote::Against)], one_more).unwrap_err();
    assert_eq!(
        refused,
        InvalidVotes::Count {
            permanent: true,
            seats: 5,
            votes: 6
        }
    );
    let elected = Votes::new(&council_on(NOW), [], by_class([5, 0, 0, 0, 0], [9, 0, 0, 0, 0])).unwrap_err();
    assert_eq!(
        elected,
        InvalidVotes::Count {
            permanent: false,
            seats: 10,
            votes: 9
        }
    );
}

#[test]
fn errors_name_what_was_given_and_what_is_expected() {
    let says = |error: InvalidVotes, words: &[&str]| {
        let text = error.to_string();
        assert!(words.iter().all(|word| text.contains(word)), "{text}");
    };
    says(
        InvalidVotes::NotAMember(member("ISR")),
        &["`ISR`", "only members vote"],
    );
    says(InvalidVotes::Twice(member("FRA")), &["`FRA`", "twice"]);
    says(
        InvalidVotes::NotEntitled(member("FRA")),
        &["`FRA`", "may not vote"],
    );
    says(
        InvalidVotes::MoreThanEntitled {
            barred: 5,
            not_voting: 4,
        },
        &["5 members", "only 4"],
    );
    says(
        InvalidVotes::Count {
            permanent: true,
            seats: 5,
            votes: 4,
        },
        &["4 votes", "5 permanent"],
    );
    says(
        InvalidVotes::Count {
            permanent: false,
            seats: 10,
            votes: 4,
        },
        &["10 other"],
    );
    let says = |error: CannotChange, words: &[&str]| {
        let text = error.to_string();
        assert!(words.iter().all(|word| text.contains(word)), "{text}");
    };
    says(CannotChange::NotAMember(member("ISR")), &["`ISR`"]);
    says(CannotChange::NotEntitled(member("ISR")), &["may not vote"]);
    says(CannotChange::Known(member("ISR")), &["is known"]);
    says(CannotChange::Unknown(member("ISR")), &["not known"]);
    says(
        CannotChange::TooFew {
            vote: Vote::Abstaining,
            available: 2,
        },
        &["only 2", "`abstaining`"],
    );
    let date = "2025-02-30".parse::<rules::date::Date>().unwrap_err();
    assert!(date.to_string().contains("`2025-02-30`"));
    assert!(
        "FR".parse::<rules::member::MemberId>()
            .unwrap_err()
            .to_string()
            .contains("`FR`")
    );
    assert_eq!(format!("{:?} {:?}", day(NOW), member("FRA")), "2024-01-01 FRA");
}

#[test]
fn changes_that_do_not_fit_are_refused() {
    let votes = council(NOW, [5, 0, 0, 0, 0], [9, 1, 0, 0, 0]);
    let vote = |code: &str, to| {
        votes.changed(Change::Vote {
            member: member(code),
            to,
        })
    };
    assert_eq!(
        vote("FRA", Vote::Against),
        Err(CannotChange::Unknown(member("FRA")))
    );
    assert_eq!(
        vote("XXX", Vote::Against),
        Err(CannotChange::NotAMember(member("XXX")))
    );
    let assumed = votes
        .changed(Change::Assume {
            member: member("FRA"),
            vote: Vote::InFavour,
        })
        .unwrap();
    assert_eq!(
        (
            assumed.of(member("FRA")),
            assumed.unattributed().in_favour.permanent
        ),
        (Some(Vote::InFavour), 4)
    );
    assert_eq!(assumed.tally(), votes.tally());
    let again = assumed.changed(Change::Assume {
        member: member("FRA"),
        vote: Vote::InFavour,
    });
    assert_eq!(again, Err(CannotChange::Known(member("FRA"))));
    let none = votes.changed(Change::Assume {
        member: member("FRA"),
        vote: Vote::Against,
    });
    assert_eq!(
        none,
        Err(CannotChange::TooFew {
            vote: Vote::Against,
            available: 0
        })
    );
    let elected = votes
        .changed(Change::Assume {
            member: member("AAA"),
            vote: Vote::Against,
        })
        .unwrap();
    assert_eq!(elected.unattributed().against, Unattributed::default());
    // Members that may not vote stay among those who do not.
    let assembly = assembly_of(3, &[Standing::Arrears]);
    let mut counts = ByVote::<Unattributed>::default();
    counts.in_favour.other = 2;
    counts.unspecified.other = 1;
    let votes = Votes::new(&assembly, [], counts).unwrap();
    let voting = Change::Move {
        permanent: false,
        from: Vote::NotVoting(NotVoting::Unspecified),
        to: Vote::InFavour,
        count: 1,
    };
    assert!(matches!(votes.changed(voting), Err(CannotChange::TooFew { .. })));
    let barred = votes.changed(Change::Assume {
        member: member("000"),
        vote: Vote::InFavour,
    });
    assert_eq!(barred, Err(CannotChange::NotEntitled(member("000"))));
    let absent = Vote::NotVoting(NotVoting::Unspecified);
    let known = votes
        .changed(Change::Assume {
            member: member("000"),
            vote: absent,
        })
        .unwrap();
    let refused = known.changed(Change::Vote {
        member: member("000"),
        to: Vote::Against,
    });
    assert_eq!(refused, Err(CannotChange::NotEntitled(member("000"))));
}

#[test]
fn columns_by_way_of_voting() {
    let mut columns = ByVote::<u16>::default();
    for (number, vote) in (1_u16..).zip(Vote::ALL) {
        *columns.get_mut(vote) = number;
        assert_eq!(Vote::from_word(vote.as_str()), Some(vote));
        assert_eq!(vote.is_cast(), number <= 3);
    }
    let all: Vec<_> = columns.iter().map(|(vote, count)| (vote, *count)).collect();
    assert_eq!(all, Vote::ALL.into_iter().zip(1..).collect::<Vec<_>>());
    assert_eq!(columns.map(|count| count * 2).get(Vote::Against), &4);
    assert_eq!(
        (columns.not_participating, columns.absent, columns.unspecified),
        (4, 5, 6)
    );
    assert_eq!(Vote::from_word("maybe"), None);
    let both = Unattributed {
        permanent: 2,
        other: 3,
    };
    assert_eq!((both.total(), both.of(true), both.of(false)), (5, 2, 3));
}

#[test]
fn requirements_count_what_they_say() {
    let tally = Tally {
        in_favour: 60,
        against: 40,
        abstaining: 20,
        not_participating: 1,
        absent: 2,
        unspecified: 70,
    };
    let needs = |requirement: Requirement| (requirement.needed(&tally), requirement.reached(&tally));
    let affirmative = |votes| Requirement::Affirmative {
        votes,
        concurring: false,
    };
    assert_eq!(needs(affirmative(60)), (60, true));
    assert_eq!(needs(affirmative(61)), (61, false));
    assert_eq!(needs(Requirement::PresentAndVoting(Share::Majority)), (51, true));
    assert_eq!(
        needs(Requirement::PresentAndVoting(Share::TwoThirds)),
        (67, false)
    );
    assert_eq!(needs(Requirement::AllMembers(Share::Majority)), (97, false));
    assert_eq!(needs(Requirement::AllMembers(Share::TwoThirds)), (129, false));
    assert!(!Requirement::PresentAndVoting(Share::TwoThirds).reached(&Tally::default()));
}

#[test]
fn how_findings_bear_on_the_outcome() {
    for (finding, bearing) in [
        (Finding::AffirmativeVotes { votes: 9, needed: 9 }, Bearing::Met),
        (Finding::AffirmativeVotes { votes: 8, needed: 9 }, Bearing::NotMet),
        (
            Finding::ShareOfVoting {
                share: Share::TwoThirds,
                votes: 0,
                needed: 0,
                voting: 0,
            },
            Bearing::NotMet,
        ),
        (
            Finding::ShareOfMembers {
                share: Share::Majority,
                votes: 97,
                needed: 97,
                members: 193,
            },
            Bearing::Met,
        ),
        (Finding::NoPermanentMemberAgainst, Bearing::Met),
        (Finding::PermanentMembersAgainst(unnamed(1)), Bearing::NotMet),
        (Finding::AgainstWithoutVeto(unnamed(1)), Bearing::Neutral),
        (Finding::PermanentMembersNotInFavour(unnamed(1)), Bearing::NotMet),
        (
            Finding::Quorum {
                present: 97,
                members: 193,
            },
            Bearing::Met,
        ),
        (
            Finding::NoQuorum {
                present: 96,
                members: 193,
            },
            Bearing::NotMet,
        ),
        (Finding::RulingPut, Bearing::Neutral),
        (Finding::RulingStands, Bearing::NotMet),
        (Finding::NobodyObjects, Bearing::Met),
        (Finding::Objections { count: 1 }, Bearing::NotMet),
        (Finding::AcceptedBySponsors, Bearing::Met),
        (Finding::WithdrawnInTime, Bearing::Met),
        (Finding::TooLateToWithdraw { item: 0 }, Bearing::NotMet),
        (Finding::NoOperativePart, Bearing::NotMet),
        (Finding::OneVoteEach, Bearing::Neutral),
    ] {
        assert_eq!(finding.bearing(), bearing, "{finding:?}");
    }
    let provisions = [
        (Warning::MajoritySensitive, Provision::Charter18_3),
        (
            Warning::ProvisoNotApplied(unnamed(1)),
            Provision::PracticeProvisoNotApplied,
        ),
        (Warning::BeforeTheCouncil, Provision::Charter12_1),
        (
            Warning::LateNotes {
                body: Body::SecurityCouncil,
                count: 1,
            },
            Provision::PracticeFinality,
        ),
        (
            Warning::LateNotes {
                body: Body::GeneralAssembly,
                count: 1,
            },
            Provision::PracticeAssemblyFinality,
        ),
        (Warning::QuorumUnknown, Provision::AssemblyRule67),
    ];
    assert!(
        provisions
            .iter()
            .all(|(warning, provision)| warning.provision() == *provision)
    );
    let debate = FollowUp::DebateAfterVeto {
        within_working_days: 10,
    };
    assert_eq!(
        (debate.provision(), FollowUp::SecondVote.provision()),
        (Provision::Resolution76_262, Provision::AssemblyRule95)
    );
}

#[test]
fn questions_know_what_is_put() {
    assert_eq!(
        Question::council(Object::Part, Matter::AllOther).object(),
        Object::Part
    );
    let assembly = Question::assembly(Object::Ruling, rules::question::Forum::Plenary, Importance::Other);
    assert_eq!(assembly.object(), Object::Ruling);
    let listed = AssemblyCategory::ALL
        .iter()
        .filter(|one| one.importance() == Importance::Listed)
        .count();
    assert_eq!(listed, 8);
    assert_eq!(
        AssemblyCategory::PeaceAndSecurity.importance(),
        Importance::PeaceAndSecurity
    );
    assert_eq!(Matter::Procedural.other(), Matter::AllOther);
    assert_eq!(Matter::AllOther.other(), Matter::Procedural);
}
