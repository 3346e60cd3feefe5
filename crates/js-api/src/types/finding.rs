//! The findings behind a decision, with their numbers.
use super::categories::CouncilCategory;
use super::readings::DisputedPoint;
use super::words::{Matter, MotionKind, Share};
use serde::Serialize;

/// What was found, with the numbers. `kind` tells which; members are named by code, items by their place in the
/// meeting, from 0.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Finding {
    /// Affirmative votes needed and cast in the Council.
    AffirmativeVotes {
        /// Affirmative votes cast.
        votes: u16,
        /// Affirmative votes needed.
        needed: u16,
    },
    /// Enough votes, and no permanent member voted against.
    NoPermanentMemberAgainst,
    /// Enough votes, and these permanent members voted against.
    PermanentMembersAgainst {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// These permanent members voted against a text that had too few votes anyway: no veto.
    AgainstWithoutVeto {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// These permanent members voted against on a procedural matter, where they have no veto.
    AgainstOnProcedure {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// These permanent members abstained, which does not block.
    PermanentMembersAbstaining {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// These permanent members were absent, which does not block.
    PermanentMembersAbsent {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// These permanent members did not participate, which does not block.
    PermanentMembersNotParticipating {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// Elected members that voted against; together with enough votes in favour they cannot block.
    ElectedMembersAgainst {
        /// How many.
        count: u16,
    },
    /// The matter is procedural: no veto.
    ProceduralMatter {
        /// The motion.
        motion_kind: MotionKind,
    },
    /// Nobody settled whether the matter is procedural.
    MatterUndetermined,
    /// The amendment, or the part, is decided as the text itself is.
    DecidedLikeTheText,
    /// The text of the Charter already said nine, practice kept seven.
    SevenInPractice,
    /// Two thirds of the members present and voting, because the question is important.
    TwoThirdsNeeded,
    /// A majority of the members present and voting.
    MajorityNeeded,
    /// Members present and voting; abstaining and not voting members are outside the count.
    PresentAndVoting {
        /// Members that voted for or against.
        voting: u16,
        /// Members that abstained.
        abstaining: u16,
        /// Members that cast no vote.
        not_voting: u16,
    },
    /// The share needed and reached, or not reached.
    ShareOfVoting {
        /// The share.
        share: Share,
        /// Votes in favour.
        votes: u16,
        /// Votes needed.
        needed: u16,
        /// Members present and voting.
        voting: u16,
    },
    /// Nobody voted for or against.
    NobodyVoted,
    /// As many for as against.
    EquallyDivided {
        /// Votes on each side.
        votes: u16,
    },
    /// Every member has one vote and none has a veto.
    OneVoteEach,
    /// These members may not vote, being in arrears.
    MayNotVote {
        /// The members known by name.
        members: Vec<String>,
    },
    /// Carried before: the voting ends here.
    VotingEnded {
        /// The motion's item.
        motion: u32,
    },
    /// Carried before: nothing is left of this one, as the presiding officer ruled.
    ExcludedBy {
        /// The carried item.
        item: u32,
    },
    /// No action is taken on it.
    NoActionOn {
        /// The motion's item.
        motion: u32,
    },
    /// A disputed point is read otherwise than recommended here.
    ReadOtherwise {
        /// The point.
        point: DisputedPoint,
    },
    /// Whether the matter is procedural, and who settled it: the basis says.
    CharacterSettled {
        /// Whether the matter is procedural.
        matter: Matter,
        /// Who settled it.
        basis: Basis,
    },
    /// The question is whether the matter is procedural: it needs the concurring votes too.
    PreliminaryQuestion,
    /// The literal reading: these permanent members did not vote in favour.
    PermanentMembersNotInFavour {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// Parties to the dispute whose votes are counted as abstentions.
    PartiesCountedAsAbstaining {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// These negative votes count as vetoes only for authors who count every one of them.
    CountedAsVetoBySome {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// About as many for as against: the President has no casting vote, and the number needed decides.
    NoCastingVote {
        /// Votes in favour.
        in_favour: u16,
        /// Votes against.
        against: u16,
    },
    /// Any members of the Council make up the number; no vote blocks.
    AnyMembers {
        /// How many are needed.
        needed: u16,
    },
    /// A vote to overrule the presiding officer's ruling: short of the number needed, the ruling stands.
    RulingPut,
    /// The ruling stands.
    RulingStands,
    /// An emergency special session meets on the matter: no other debate is due.
    EmergencySessionMeets,
    /// A share of all Members is needed, voting or not.
    MembersNeeded {
        /// The share.
        share: Share,
    },
    /// The share of all Members needed and reached, or not reached.
    ShareOfMembers {
        /// The share.
        share: Share,
        /// Votes in favour.
        votes: u16,
        /// Votes needed.
        needed: u16,
        /// All Members.
        members: u16,
    },
    /// A procedural motion: a majority even where the question is important.
    ProceduralMotion {
        /// The motion.
        motion_kind: MotionKind,
    },
    /// Whether the question is important is itself decided by a majority.
    ImportanceQuestion,
    /// The question was declared important, or ruled to take this share, before the vote.
    ShareSettledBefore {
        /// The share.
        share: Share,
    },
    /// Enough Members are present for a decision.
    Quorum {
        /// Members present.
        present: u16,
        /// All Members.
        members: u16,
    },
    /// Too few Members are present for a decision.
    NoQuorum {
        /// Members present.
        present: u16,
        /// All Members.
        members: u16,
    },
    /// These members may not vote, their credentials not being accepted.
    CredentialsNotAccepted {
        /// The members known by name.
        members: Vec<String>,
    },
    /// Nobody objects: adopted, or issued, without a vote.
    NobodyObjects,
    /// Members that object.
    Objections {
        /// How many.
        count: u16,
    },
    /// One vote was taken on several texts; this one is judged by its own majority.
    VotedTogether {
        /// How many texts.
        texts: u16,
    },
    /// Accepted by the sponsors: in the text without a vote.
    AcceptedBySponsors,
    /// Withdrawn in time.
    WithdrawnInTime,
    /// Too late to be withdrawn: voted on, or amended, by this item.
    TooLateToWithdraw {
        /// The item.
        item: u32,
    },
    /// The seconder maintains it.
    MaintainedBySeconder,
    /// Nobody challenged the ruling.
    RulingUnchallenged,
    /// It was withdrawn.
    WithdrawnBy {
        /// The withdrawal's item.
        item: u32,
    },
    /// The body refused a separate vote.
    DivisionRefused {
        /// The motion's item.
        motion: u32,
    },
    /// The body refused a separate vote on a part: voted on as a whole.
    VotedAsAWhole {
        /// The motion's item.
        motion: u32,
    },
    /// The body decided to vote on a part separately first; how that vote would have gone is not known.
    SeparateVoteFirst {
        /// The motion's item.
        motion: u32,
    },
    /// The body refused to put it before another item.
    NoPriority {
        /// The motion's item.
        motion: u32,
        /// The item that comes first.
        over: u32,
    },
    /// The original mover objects to a separate vote.
    MoverObjects,
    /// No member of the Council asked to put a proposal of an invited State.
    NotRequested,
    /// Ruled a separate proposal.
    SeparateProposal,
    /// Already decided at the same session.
    AlreadyDecided {
        /// The item that decided it.
        item: u32,
    },
    /// The first vote was not equally divided.
    NotEquallyDivided {
        /// The item of the first vote.
        item: u32,
    },
    /// No operative part of the proposal survived the votes on its parts.
    NoOperativePart,
    /// It adds to, deletes from or revises part of the proposal: an amendment.
    ChangesPartOfTheProposal,
    /// Members that cast a valid ballot; blank and invalid ones, and abstentions, are outside the count.
    ValidBallots {
        /// How many.
        voting: u16,
    },
    /// The number of votes that elects.
    VotesToBeElected {
        /// How many.
        needed: u16,
    },
    /// Votes for candidates that may not be elected are void.
    IneligibleCandidates,
    /// More candidates reached the number than there are places, and some are level at the last one.
    LevelForTheLastPlace,
    /// Candidates are level at the edge of the restricted list.
    LevelForTheList,
    /// The next ballot is confined to those with the most votes.
    NextBallotRestricted,
    /// The next ballot is open to all who are eligible.
    NextBallotOpen,
    /// The presiding officer decides by drawing lots.
    DrawingOfLots,
    /// Not as many candidates as places have a majority: the organ ballots again.
    BallotAgain,
    /// The same candidates have a majority in both organs.
    ElectedInBothOrgans,
    /// The organs do not agree on all places.
    OrgansDisagree,
    /// A straw poll binds nobody.
    StrawPollBindsNobody,
    /// The Council did not fail for lack of unanimity of its permanent members.
    NoLackOfUnanimity,
}

/// Why a matter is held to be procedural or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Basis {
    /// A class that practice has settled.
    Settled,
    /// A class that a text or practice lists, by name.
    Listed {
        /// The class.
        category: CouncilCategory,
    },
    /// A ruling of the President that nobody challenged.
    RulingUnchallenged,
    /// A ruling of the President that stood when it was challenged.
    RulingStands,
    /// A ruling of the President that was overruled: the matter is what the ruling said it is not.
    RulingOverruled,
    /// The preliminary question was carried: procedural.
    PreliminaryCarried,
    /// The preliminary question had the votes, and a permanent member voted against: not procedural.
    PreliminaryVetoed,
    /// The preliminary question was short of votes: not procedural.
    PreliminaryInsufficient,
    /// The preliminary question was not carried, on what ground is not told: not procedural.
    PreliminaryNotCarried,
    /// The reader says so.
    Entered,
    /// Nobody settled it: decided as other than procedural.
    Undetermined,
}
