//! Every vote that a Council could cast, through the real `decide`.
use crate::help::{FIVE, TEN, by_class, council_on, day, member};
use rules::category::Matter;
use rules::decide::decide;
use rules::decision::{Decision, Ground, Outcome};
use rules::question::{Object, Question};
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::Votes;

fn place(decision: &Decision) -> usize {
    match &decision.outcome {
        Outcome::Adopted => 0,
        Outcome::NotAdopted(Ground::DidNotConcur(_)) => 1,
        Outcome::NotAdopted(Ground::NotEnoughVotes) => 2,
        other => panic!("{other:?}"),
    }
}

/// All splits of so many members into in favour, against, abstaining.
fn splits(members: u16) -> impl Iterator<Item = [u16; 5]> {
    (0..=members).flat_map(move |yes| (0..=members - yes).map(move |no| [yes, no, members - yes - no, 0, 0]))
}

fn choose(n: u64, k: u64) -> u64 {
    (0..k).fold(1, |product, i| product * (n - i) / (i + 1))
}

/// Profiles that a split stands for.
fn ways(split: [u16; 5]) -> u64 {
    let [yes, no, abstain, ..] = split.map(u64::from);
    let all = yes + no + abstain;
    choose(all, yes) * choose(all - yes, no)
}

/// Counts adopted, vetoed, short of votes, by class.
fn by_classes(date: &str, elected: u16) -> [u64; 3] {
    let membership = council_on(date);
    let sitting = Sitting::on(day(date));
    let mut counts = [0; 3];
    for permanent in splits(5) {
        for other in splits(elected) {
            let votes = Votes::new(&membership, [], by_class(permanent, other)).unwrap();
            let decision = decide(&Question::council_draft(), &sitting, &votes);
            counts[place(&decision)] += ways(permanent) * ways(other);
            let needed = if elected == 10 { 9 } else { 7 };
            let enough = permanent[0] + other[0] >= needed;
            assert_eq!(decision.is_adopted(), enough && permanent[1] == 0);
            assert_eq!(decision.vetoes(), if enough { permanent[1] } else { 0 });
        }
    }
    counts
}

#[test]
fn all_classes_of_the_council_of_fifteen() {
    assert_eq!(by_classes("2024-01-01", 10), [146_796, 295_551, 13_906_560]);
}

#[test]
fn all_classes_of_the_council_of_eleven() {
    assert_eq!(by_classes("1950-01-01", 6), [2_503, 4_340, 170_304]);
}

/// The 231 classes: 21 splits of the permanent members, 0 to 10 elected members in favour; what the others do
/// among against and abstaining changes nothing, on either kind of matter.
#[test]
fn the_231_classes_do_not_depend_on_how_elected_members_fail_to_vote_in_favour() {
    let date = "2024-01-01";
    let membership = council_on(date);
    let sitting = Sitting::on(day(date));
    let mut classes = 0;
    for matter in [Matter::AllOther, Matter::Procedural] {
        let question = Question::council(Object::Draft, matter);
        for permanent in splits(5) {
            for yes in 0..=10_u16 {
                classes += 1;
                let rest = 10 - yes;
                let mut ways = Vec::new();
                for no in 0..=rest {
                    for absent in 0..=rest - no {
                        let other = [yes, no, rest - no - absent, 0, absent];
                        let votes = Votes::new(&membership, [], by_class(permanent, other)).unwrap();
                        ways.push(decide(&question, &sitting, &votes).outcome);
                    }
                }
                ways.dedup();
                assert_eq!(ways.len(), 1, "{permanent:?} {yes}");
                let enough = permanent[0] + yes >= 9;
                let blocked = matter == Matter::AllOther && permanent[1] > 0;
                assert_eq!(ways[0] == Outcome::Adopted, enough && !blocked);
            }
        }
    }
    assert_eq!(classes, 2 * 231);
}

/// All 3^11 profiles, member by member.
#[test]
fn every_profile_of_the_council_of_eleven() {
    const WAYS: [Vote; 3] = [Vote::InFavour, Vote::Against, Vote::Abstaining];
    let date = "1950-01-01";
    let membership = council_on(date);
    let sitting = Sitting::on(day(date));
    let question = Question::council_draft();
    let members: Vec<_> = FIVE.iter().chain(&TEN[..6]).map(|code| member(code)).collect();
    let mut counts = [0_u32; 3];
    for profile in 0..3_usize.pow(11) {
        let mut rest = profile;
        let roll = members.iter().map(|member| {
            let vote = WAYS[rest % 3];
            rest /= 3;
            (*member, vote)
        });
        let votes = Votes::new(&membership, roll, ByVote::default()).unwrap();
        counts[place(&decide(&question, &sitting, &votes))] += 1;
    }
    assert_eq!(counts, [2_503, 4_340, 170_304]);
}
