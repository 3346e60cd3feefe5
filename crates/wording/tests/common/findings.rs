//! Every finding of the law, with each kind of list and number, under provisions by which its words differ.
use rules::category::{CouncilCategory, Matter};
use rules::finding::{Finding, Reason};
use rules::motion::MotionKind;
use rules::provision::Provision;
use rules::question::{Basis, Character};
use rules::readings::DisputedPoint;
use rules::requirement::Share;
use rules::votes::SomeMembers;

/// Procedural, or not, on every ground.
fn characters() -> Vec<Character> {
    let bases = [
        Basis::Settled,
        Basis::Listed(CouncilCategory::Admission),
        Basis::Listed(CouncilCategory::ReviewConference),
        Basis::RulingUnchallenged,
        Basis::RulingStands,
        Basis::RulingOverruled,
        Basis::PreliminaryCarried,
        Basis::PreliminaryVetoed,
        Basis::PreliminaryInsufficient,
        Basis::PreliminaryNotCarried,
        Basis::Entered,
        Basis::Undetermined,
    ];
    let on = |matter| bases.map(|basis| Character { matter, basis });
    [on(Matter::Procedural), on(Matter::AllOther)].concat()
}

/// Every finding, with each kind of list and number. The match makes a new finding fail to compile here.
pub fn findings() -> Vec<Reason> {
    let lists: Vec<SomeMembers> = vec![
        super::who(&["FRA"], 0),
        super::who(&["GBR", "USA"], 0),
        super::who(&["CHN", "FRA", "RUS", "GBR", "USA"], 0),
        super::who(&["RUS"], 1),
        super::who(&["RUS"], 3),
        super::who(&[], 1),
        super::who(&[], 4),
    ];
    let long: Vec<_> = ["AFG", "BOL", "COG", "GNB", "VEN", "STP", "COM", "SOM"]
        .map(super::member)
        .to_vec();
    let mut all = vec![
        Finding::NoPermanentMemberAgainst,
        Finding::MatterUndetermined,
        Finding::DecidedLikeTheText,
        Finding::SevenInPractice,
        Finding::TwoThirdsNeeded,
        Finding::MajorityNeeded,
        Finding::NobodyVoted,
        Finding::OneVoteEach,
        Finding::MayNotVote(long.clone()),
        Finding::MayNotVote(long[..1].to_vec()),
        Finding::VotingEnded { motion: 0 },
        Finding::ExcludedBy { item: 0 },
        Finding::NoActionOn { motion: 0 },
        Finding::PreliminaryQuestion,
        Finding::RulingPut,
        Finding::RulingStands,
        Finding::RulingUnchallenged,
        Finding::EmergencySessionMeets,
        Finding::ImportanceQuestion,
        Finding::CredentialsNotAccepted(long.clone()),
        Finding::CredentialsNotAccepted(long[..1].to_vec()),
        Finding::NobodyObjects,
        Finding::AcceptedBySponsors,
        Finding::WithdrawnInTime,
        Finding::TooLateToWithdraw { item: 0 },
        Finding::MaintainedBySeconder,
        Finding::WithdrawnBy { item: 0 },
        Finding::DivisionRefused { motion: 0 },
        Finding::VotedAsAWhole { motion: 0 },
        Finding::SeparateVoteFirst { motion: 0 },
        Finding::NoPriority { motion: 0, over: 1 },
        Finding::MoverObjects,
        Finding::NotRequested,
        Finding::SeparateProposal,
        Finding::AlreadyDecided { item: 0 },
        Finding::NotEquallyDivided { item: 0 },
        Finding::NoOperativePart,
        Finding::ChangesPartOfTheProposal,
        Finding::IneligibleCandidates,
        Finding::LevelForTheLastPlace,
        Finding::LevelForTheList,
        Finding::NextBallotRestricted,
        Finding::NextBallotOpen,
        Finding::DrawingOfLots,
        Finding::BallotAgain,
        Finding::ElectedInBothOrgans,
        Finding::OrgansDisagree,
        Finding::StrawPollBindsNobody,
        Finding::NoLackOfUnanimity,
    ];
    for kind in MotionKind::ALL {
        all.extend([Finding::ProceduralMatter(*kind), Finding::ProceduralMotion(*kind)]);
    }
    all.extend(
        DisputedPoint::ALL
            .iter()
            .map(|point| Finding::ReadOtherwise(*point)),
    );
    all.extend(characters().into_iter().map(Finding::CharacterSettled));
    for share in [Share::Majority, Share::TwoThirds] {
        all.extend([Finding::MembersNeeded(share), Finding::ShareSettledBefore(share)]);
    }
    for list in lists {
        all.push(Finding::PermanentMembersAgainst(list.clone()));
        all.push(Finding::AgainstWithoutVeto(list.clone()));
        all.push(Finding::AgainstOnProcedure(list.clone()));
        all.push(Finding::PermanentMembersAbstaining(list.clone()));
        all.push(Finding::PermanentMembersAbsent(list.clone()));
        all.push(Finding::PermanentMembersNotParticipating(list.clone()));
        all.push(Finding::PermanentMembersNotInFavour(list.clone()));
        all.push(Finding::PartiesCountedAsAbstaining(list.clone()));
        all.push(Finding::CountedAsVetoBySome(list));
    }
    for count in [0, 1, 2, 9, 11, 111] {
        all.push(Finding::AffirmativeVotes {
            votes: count,
            needed: 9,
        });
        all.push(Finding::AffirmativeVotes {
            votes: count,
            needed: 7,
        });
        all.push(Finding::ElectedMembersAgainst { count });
        all.push(Finding::PresentAndVoting {
            voting: 9,
            abstaining: count,
            not_voting: 1,
        });
        all.push(Finding::PresentAndVoting {
            voting: 9,
            abstaining: 3,
            not_voting: count,
        });
        all.push(Finding::EquallyDivided { votes: count });
        all.push(Finding::NoCastingVote {
            in_favour: count,
            against: 7,
        });
        all.push(Finding::AnyMembers { needed: count });
        let (present, members) = (count, 193);
        all.push(Finding::Quorum { present, members });
        all.push(Finding::NoQuorum { present, members });
        all.push(Finding::Objections { count });
        all.push(Finding::VotedTogether { texts: count });
        all.push(Finding::ValidBallots { voting: count });
        all.push(Finding::VotesToBeElected { needed: count });
        for share in [Share::Majority, Share::TwoThirds] {
            all.push(Finding::ShareOfVoting {
                share,
                votes: count,
                needed: 1,
                voting: count,
            });
            all.push(Finding::ShareOfVoting {
                share,
                votes: count,
                needed: 74,
                voting: 111,
            });
            all.push(Finding::ShareOfMembers {
                share,
                votes: count,
                needed: 129,
                members: 193,
            });
        }
    }
    let listed = |finding: &Finding| match finding {
        Finding::AffirmativeVotes { .. }
        | Finding::NoPermanentMemberAgainst
        | Finding::PermanentMembersAgainst(_)
        | Finding::AgainstWithoutVeto(_)
        | Finding::AgainstOnProcedure(_)
        | Finding::PermanentMembersAbstaining(_)
        | Finding::PermanentMembersAbsent(_)
        | Finding::PermanentMembersNotParticipating(_)
        | Finding::ElectedMembersAgainst { .. }
        | Finding::ProceduralMatter(_)
        | Finding::MatterUndetermined
        | Finding::DecidedLikeTheText
        | Finding::SevenInPractice
        | Finding::TwoThirdsNeeded
        | Finding::MajorityNeeded
        | Finding::PresentAndVoting { .. }
        | Finding::ShareOfVoting { .. }
        | Finding::NobodyVoted
        | Finding::EquallyDivided { .. }
        | Finding::OneVoteEach
        | Finding::MayNotVote(_)
        | Finding::VotingEnded { .. }
        | Finding::ExcludedBy { .. }
        | Finding::NoActionOn { .. }
        | Finding::ReadOtherwise(_)
        | Finding::CharacterSettled(_)
        | Finding::PreliminaryQuestion
        | Finding::PermanentMembersNotInFavour(_)
        | Finding::PartiesCountedAsAbstaining(_)
        | Finding::CountedAsVetoBySome(_)
        | Finding::NoCastingVote { .. }
        | Finding::AnyMembers { .. }
        | Finding::RulingPut
        | Finding::RulingStands
        | Finding::EmergencySessionMeets
        | Finding::MembersNeeded(_)
        | Finding::ShareOfMembers { .. }
        | Finding::ProceduralMotion(_)
        | Finding::ImportanceQuestion
        | Finding::ShareSettledBefore(_)
        | Finding::Quorum { .. }
        | Finding::NoQuorum { .. }
        | Finding::CredentialsNotAccepted(_)
        | Finding::NobodyObjects
        | Finding::Objections { .. }
        | Finding::VotedTogether { .. }
        | Finding::AcceptedBySponsors
        | Finding::WithdrawnInTime
        | Finding::TooLateToWithdraw { .. }
        | Finding::MaintainedBySeconder
        | Finding::RulingUnchallenged
        | Finding::WithdrawnBy { .. }
        | Finding::DivisionRefused { .. }
        | Finding::VotedAsAWhole { .. }
        | Finding::SeparateVoteFirst { .. }
        | Finding::NoPriority { .. }
        | Finding::MoverObjects
        | Finding::NotRequested
        | Finding::SeparateProposal
        | Finding::AlreadyDecided { .. }
        | Finding::NotEquallyDivided { .. }
        | Finding::NoOperativePart
        | Finding::ChangesPartOfTheProposal
        | Finding::ValidBallots { .. }
        | Finding::VotesToBeElected { .. }
        | Finding::IneligibleCandidates
        | Finding::LevelForTheLastPlace
        | Finding::LevelForTheList
        | Finding::NextBallotRestricted
        | Finding::NextBallotOpen
        | Finding::DrawingOfLots
        | Finding::BallotAgain
        | Finding::ElectedInBothOrgans
        | Finding::OrgansDisagree
        | Finding::StrawPollBindsNobody
        | Finding::NoLackOfUnanimity => true,
    };
    assert!(all.iter().all(listed));
    // The provisions by which the words of some findings differ; those of the others do not.
    let provisions = [
        Provision::Charter18_2,
        Provision::Charter27_2,
        Provision::AssemblyRule71,
        Provision::AssemblyRule84,
        Provision::AssemblyRule125,
        Provision::AssemblyRule133,
        Provision::PracticeEmergencySession,
        Provision::ConventionMotionTie,
        Provision::Charter109_1,
        Provision::Statute12,
    ];
    let differs = |finding: &&Finding| {
        matches!(
            finding,
            Finding::TwoThirdsNeeded
                | Finding::MajorityNeeded
                | Finding::AgainstOnProcedure(_)
                | Finding::EquallyDivided { .. }
                | Finding::ShareSettledBefore(_)
                | Finding::OrgansDisagree
        )
    };
    let under = |provision| {
        let differing = all.iter().filter(differs);
        differing.map(move |finding| finding.clone().under(provision))
    };
    let plain = all
        .iter()
        .cloned()
        .map(|finding| finding.under(Provision::Charter27_3));
    plain.chain(provisions.into_iter().flat_map(under)).collect()
}
