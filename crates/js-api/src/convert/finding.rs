//! What is found: from the findings of the core. A finding that one side lacks does not compile.
use super::names;
use crate::types::finding::{Basis, Finding};
use rules::finding::Finding as Found;

impl From<Found> for Finding {
    fn from(found: Found) -> Self {
        match found {
            Found::AffirmativeVotes { votes, needed } => Self::AffirmativeVotes { votes, needed },
            Found::NoPermanentMemberAgainst => Self::NoPermanentMemberAgainst,
            Found::PermanentMembersAgainst(who) => Self::PermanentMembersAgainst {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::AgainstWithoutVeto(who) => Self::AgainstWithoutVeto {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::AgainstOnProcedure(who) => Self::AgainstOnProcedure {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::PermanentMembersAbstaining(who) => Self::PermanentMembersAbstaining {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::PermanentMembersAbsent(who) => Self::PermanentMembersAbsent {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::PermanentMembersNotParticipating(who) => Self::PermanentMembersNotParticipating {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::ElectedMembersAgainst { count } => Self::ElectedMembersAgainst { count },
            Found::ProceduralMatter(motion) => Self::ProceduralMatter {
                motion_kind: motion.into(),
            },
            Found::MatterUndetermined => Self::MatterUndetermined,
            Found::DecidedLikeTheText => Self::DecidedLikeTheText,
            Found::SevenInPractice => Self::SevenInPractice,
            Found::TwoThirdsNeeded => Self::TwoThirdsNeeded,
            Found::MajorityNeeded => Self::MajorityNeeded,
            Found::PresentAndVoting {
                voting,
                abstaining,
                not_voting,
            } => Self::PresentAndVoting {
                voting,
                abstaining,
                not_voting,
            },
            Found::ShareOfVoting {
                share,
                votes,
                needed,
                voting,
            } => Self::ShareOfVoting {
                share: share.into(),
                votes,
                needed,
                voting,
            },
            Found::NobodyVoted => Self::NobodyVoted,
            Found::EquallyDivided { votes } => Self::EquallyDivided { votes },
            Found::OneVoteEach => Self::OneVoteEach,
            Found::MayNotVote(members) => Self::MayNotVote {
                members: names(&members),
            },
            Found::VotingEnded { motion } => Self::VotingEnded {
                motion: super::place(motion),
            },
            Found::ExcludedBy { item } => Self::ExcludedBy {
                item: super::place(item),
            },
            Found::NoActionOn { motion } => Self::NoActionOn {
                motion: super::place(motion),
            },
            Found::ReadOtherwise(point) => Self::ReadOtherwise { point: point.into() },
            Found::CharacterSettled(character) => Self::CharacterSettled {
                matter: character.matter.into(),
                basis: character.basis.into(),
            },
            Found::PreliminaryQuestion => Self::PreliminaryQuestion,
            Found::PermanentMembersNotInFavour(who) => Self::PermanentMembersNotInFavour {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::PartiesCountedAsAbstaining(who) => Self::PartiesCountedAsAbstaining {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::CountedAsVetoBySome(who) => Self::CountedAsVetoBySome {
                members: names(&who.members),
                unnamed: who.unnamed,
            },
            Found::NoCastingVote { in_favour, against } => Self::NoCastingVote { in_favour, against },
            Found::AnyMembers { needed } => Self::AnyMembers { needed },
            Found::RulingPut => Self::RulingPut,
            Found::RulingStands => Self::RulingStands,
            Found::EmergencySessionMeets => Self::EmergencySessionMeets,
            Found::MembersNeeded(share) => Self::MembersNeeded { share: share.into() },
            Found::ShareOfMembers {
                share,
                votes,
                needed,
                members,
            } => Self::ShareOfMembers {
                share: share.into(),
                votes,
                needed,
                members,
            },
            Found::ProceduralMotion(motion) => Self::ProceduralMotion {
                motion_kind: motion.into(),
            },
            Found::ImportanceQuestion => Self::ImportanceQuestion,
            Found::ShareSettledBefore(share) => Self::ShareSettledBefore { share: share.into() },
            Found::Quorum { present, members } => Self::Quorum { present, members },
            Found::NoQuorum { present, members } => Self::NoQuorum { present, members },
            Found::CredentialsNotAccepted(members) => Self::CredentialsNotAccepted {
                members: names(&members),
            },
            Found::NobodyObjects => Self::NobodyObjects,
            Found::Objections { count } => Self::Objections { count },
            Found::VotedTogether { texts } => Self::VotedTogether { texts },
            Found::AcceptedBySponsors => Self::AcceptedBySponsors,
            Found::WithdrawnInTime => Self::WithdrawnInTime,
            Found::TooLateToWithdraw { item } => Self::TooLateToWithdraw {
                item: super::place(item),
            },
            Found::MaintainedBySeconder => Self::MaintainedBySeconder,
            Found::RulingUnchallenged => Self::RulingUnchallenged,
            Found::WithdrawnBy { item } => Self::WithdrawnBy {
                item: super::place(item),
            },
            Found::DivisionRefused { motion } => Self::DivisionRefused {
                motion: super::place(motion),
            },
            Found::VotedAsAWhole { motion } => Self::VotedAsAWhole {
                motion: super::place(motion),
            },
            Found::SeparateVoteFirst { motion } => Self::SeparateVoteFirst {
                motion: super::place(motion),
            },
            Found::NoPriority { motion, over } => Self::NoPriority {
                motion: super::place(motion),
                over: super::place(over),
            },
            Found::MoverObjects => Self::MoverObjects,
            Found::NotRequested => Self::NotRequested,
            Found::SeparateProposal => Self::SeparateProposal,
            Found::AlreadyDecided { item } => Self::AlreadyDecided {
                item: super::place(item),
            },
            Found::NotEquallyDivided { item } => Self::NotEquallyDivided {
                item: super::place(item),
            },
            Found::NoOperativePart => Self::NoOperativePart,
            Found::ChangesPartOfTheProposal => Self::ChangesPartOfTheProposal,
            Found::ValidBallots { voting } => Self::ValidBallots { voting },
            Found::VotesToBeElected { needed } => Self::VotesToBeElected { needed },
            Found::IneligibleCandidates => Self::IneligibleCandidates,
            Found::LevelForTheLastPlace => Self::LevelForTheLastPlace,
            Found::LevelForTheList => Self::LevelForTheList,
            Found::NextBallotRestricted => Self::NextBallotRestricted,
            Found::NextBallotOpen => Self::NextBallotOpen,
            Found::DrawingOfLots => Self::DrawingOfLots,
            Found::BallotAgain => Self::BallotAgain,
            Found::ElectedInBothOrgans => Self::ElectedInBothOrgans,
            Found::OrgansDisagree => Self::OrgansDisagree,
            Found::StrawPollBindsNobody => Self::StrawPollBindsNobody,
            Found::NoLackOfUnanimity => Self::NoLackOfUnanimity,
        }
    }
}

impl From<rules::question::Basis> for Basis {
    fn from(basis: rules::question::Basis) -> Self {
        use rules::question::Basis as Core;
        match basis {
            Core::Settled => Self::Settled,
            Core::Listed(category) => Self::Listed {
                category: category.into(),
            },
            Core::RulingUnchallenged => Self::RulingUnchallenged,
            Core::RulingStands => Self::RulingStands,
            Core::RulingOverruled => Self::RulingOverruled,
            Core::PreliminaryCarried => Self::PreliminaryCarried,
            Core::PreliminaryVetoed => Self::PreliminaryVetoed,
            Core::PreliminaryNotCarried => Self::PreliminaryNotCarried,
            Core::PreliminaryInsufficient => Self::PreliminaryInsufficient,
            Core::Entered => Self::Entered,
            Core::Undetermined => Self::Undetermined,
        }
    }
}
