//! Index of every provision that the engine applies: what a reason can rest on.
/// A pinpoint in a text, a settled practice, or a convention of this engine.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Provision {
    /// Admission: the Assembly decides on the recommendation of the Council.
    Charter4_2,
    /// Suspension of rights and privileges: on the recommendation of the Council.
    Charter5,
    /// Expulsion: on the recommendation of the Council.
    Charter6,
    /// While the Council exercises its functions in a dispute the Assembly makes no recommendation on it.
    Charter12_1,
    /// One Member, one vote in the Assembly.
    Charter18_1,
    /// Important questions: two thirds of members present and voting.
    Charter18_2,
    /// Other questions, and which further questions are important: a majority of members present and voting.
    Charter18_3,
    /// A Member two years in arrears has no vote in the Assembly.
    Charter19,
    /// Composition of the Council.
    Charter23_1,
    /// A retiring elected member of the Council is not eligible for immediate re-election.
    Charter23_2,
    /// One member, one vote in the Council.
    Charter27_1,
    /// Procedural matters: the affirmative vote of nine members.
    Charter27_2,
    /// All other matters: nine affirmative votes including the concurring votes of the permanent members.
    Charter27_3,
    /// A party to a dispute abstains in decisions under Chapter VI and Article 52(3).
    Charter27_3Proviso,
    /// Subsidiary organs of the Council.
    Charter29,
    /// Participation of a Member whose interests are specially affected.
    Charter31,
    /// Participation of a party to a dispute that is not a member of the Council.
    Charter32,
    /// The Secretary-General is appointed by the Assembly on the recommendation of the Council.
    Charter97,
    /// Amendments to the Charter: two thirds of the Members, and ratification by two thirds with all permanent members.
    Charter108,
    /// A conference to review the Charter: two thirds of the Members and any nine members of the Council.
    Charter109_1,
    /// The conference proposed for the tenth session: a majority of the Members and any seven members of the Council.
    Charter109_3,
    /// The Assembly and the Council elect the judges independently of one another.
    Statute8,
    /// An absolute majority in each organ elects a judge; in the Council all members count alike.
    Statute10,
    /// Seats that are not filled: a second and a third meeting.
    Statute11,
    /// After the third meeting a joint conference may be asked for.
    Statute12,
    /// The statement of the sponsoring governments at San Francisco, part I: what is procedural and what is not.
    Statement1945Listed,
    /// The same statement, part II: whether a matter is procedural is itself decided with the concurring votes.
    Statement1945Preliminary,
    /// A ruling of the President stands unless it is overruled.
    CouncilRule30,
    /// Order of drafts in the Council; a vote by parts unless the original mover objects.
    CouncilRule32,
    /// Motions that come before all drafts on the subject.
    CouncilRule33,
    /// Withdrawal of a motion or draft until a vote has been taken on it; the seconder may maintain it.
    CouncilRule35,
    /// Two or more amendments: the order in which they are put.
    CouncilRule36,
    /// Invitation of a Member that is not a member of the Council.
    CouncilRule37,
    /// A proposal of an invited State is put to the vote only at the request of a member of the Council.
    CouncilRule38,
    /// Invitation of other persons to supply information.
    CouncilRule39,
    /// Council: a meeting that elects judges goes on until as many candidates as places have a majority.
    CouncilRule61,
    /// Additional items are considered after seven days, unless two thirds decide otherwise.
    AssemblyRule15,
    /// Additional items of a special session: two thirds.
    AssemblyRule19,
    /// Credentials: representatives whose credentials are not accepted do not vote.
    AssemblyRule29,
    /// Quorum: a majority of the Members must be present for a decision.
    AssemblyRule67,
    /// An appeal against a ruling: it stands unless a majority overrules it.
    AssemblyRule71,
    /// Assembly: adjournment of the debate.
    AssemblyRule74,
    /// Assembly: closure of the debate.
    AssemblyRule75,
    /// Assembly: suspension or adjournment of the meeting.
    AssemblyRule76,
    /// Assembly: the order of procedural motions.
    AssemblyRule77,
    /// Assembly: a motion on its competence is voted on before the proposal.
    AssemblyRule79,
    /// Assembly: withdrawal before voting has started, if not amended.
    AssemblyRule80,
    /// Assembly: reconsideration takes two thirds.
    AssemblyRule81,
    /// Assembly: amendments to proposals on important questions, and parts of them, take two thirds.
    AssemblyRule84,
    /// Assembly: the meaning of members present and voting.
    AssemblyRule86,
    /// Assembly: division of proposals and amendments.
    AssemblyRule89,
    /// Assembly: voting on amendments, and what an amendment is.
    AssemblyRule90,
    /// Assembly: voting on proposals in the order of their submission.
    AssemblyRule91,
    /// Elections by secret ballot, without nominations.
    AssemblyRule92,
    /// Elections to one place: the second ballot, and the drawing of lots.
    AssemblyRule93,
    /// Elections to several places: restricted and open ballots in threes.
    AssemblyRule94,
    /// Assembly: equally divided votes on matters other than elections.
    AssemblyRule95,
    /// Main Committees decide by a majority.
    AssemblyRule125,
    /// Committees: equally divided votes.
    AssemblyRule133,
    /// Assembly: a meeting that elects judges goes on until as many candidates as places have a majority.
    AssemblyRule151,
    /// Amendments to the rules of procedure: a majority, after a committee has reported.
    AssemblyRule163,
    /// Appointment of the Secretary-General: a majority, unless the Assembly decides otherwise.
    Resolution11,
    /// Uniting for peace: emergency special sessions.
    Resolution377,
    /// The representatives of the People's Republic hold the seat of China.
    Resolution2758,
    /// Reform of the Council with implications for the Charter: two thirds of the Members.
    Resolution53_30,
    /// Human Rights Council: election by a majority of the Members; suspension by two thirds of those voting.
    Resolution60_251,
    /// Assembly debate after a veto.
    Resolution76_262,
    /// Seven votes until the enlarged Council sat on 1 January 1966.
    PracticeSevenUntil1966,
    /// A permanent member's abstention does not block.
    PracticeAbstention,
    /// A permanent member's absence does not block.
    PracticeAbsence,
    /// A permanent member's non-participation does not block.
    PracticeNonParticipation,
    /// A veto is a permanent member's negative vote on a text that had the votes.
    PracticeVetoNaming,
    /// An amendment to a text is decided as the text is.
    PracticeCouncilAmendment,
    /// Votes of parties to a dispute are counted as cast.
    PracticeProvisoNotApplied,
    /// Matters that the Council has always treated as procedural.
    PracticeListedMatters,
    /// Sponsors may revise their draft before the vote; an amendment that they accept is not voted on.
    PracticeSponsorRevision,
    /// Resolutions may be adopted, and statements are issued, without a vote if no member objects.
    PracticeCouncilConsensus,
    /// Straw polls on candidates: informal, not decisions.
    PracticeStrawPoll,
    /// Votes are fixed when the result is announced.
    PracticeFinality,
    /// No quorum and no casting vote: the President votes as a member.
    PracticeNoCastingVote,
    /// The Russian Federation continues the membership of the Soviet Union.
    PracticeSovietSeat,
    /// Recommendations of emergency special sessions, and amendments to them, take two thirds.
    PracticeEmergencySession,
    /// The Assembly adopts without a vote if no Member asks for one.
    PracticeWithoutVote,
    /// One vote may be taken on several texts; each is judged by its own majority.
    PracticeEnBloc,
    /// Votes of the Assembly are fixed when the result is announced.
    PracticeAssemblyFinality,
    /// Nothing is adopted when nobody votes for or against it.
    ConventionNoVotesCast,
    /// A matter whose character nobody settled is decided as other than procedural, unless it is entered as procedural.
    ConventionUnsettledMatter,
    /// A motion on which votes are equal fails at once.
    ConventionMotionTie,
    /// A draft of the Council of which no operative part survives a vote by parts is rejected.
    ConventionOperativeParts,
    /// A vote on an amendment or a part is a vote on the draft, and keeps it from being withdrawn.
    ConventionVoteOnPart,
    /// Negations and unrelated texts are separate proposals.
    ConventionAmendmentTest,
    /// The reader names a majority other than the one that follows from the law.
    ConventionNamedMajority,
    /// Of two motions of one rank the one submitted first is put first.
    ConventionSubmission,
}

impl Provision {
    /// Every provision, instrument by instrument.
    pub const ALL: &[Self] = &[
        Self::Charter4_2,
        Self::Charter5,
        Self::Charter6,
        Self::Charter12_1,
        Self::Charter18_1,
        Self::Charter18_2,
        Self::Charter18_3,
        Self::Charter19,
        Self::Charter23_1,
        Self::Charter23_2,
        Self::Charter27_1,
        Self::Charter27_2,
        Self::Charter27_3,
        Self::Charter27_3Proviso,
        Self::Charter29,
        Self::Charter31,
        Self::Charter32,
        Self::Charter97,
        Self::Charter108,
        Self::Charter109_1,
        Self::Charter109_3,
        Self::Statute8,
        Self::Statute10,
        Self::Statute11,
        Self::Statute12,
        Self::Statement1945Listed,
        Self::Statement1945Preliminary,
        Self::CouncilRule30,
        Self::CouncilRule32,
        Self::CouncilRule33,
        Self::CouncilRule35,
        Self::CouncilRule36,
        Self::CouncilRule37,
        Self::CouncilRule38,
        Self::CouncilRule39,
        Self::CouncilRule61,
        Self::AssemblyRule15,
        Self::AssemblyRule19,
        Self::AssemblyRule29,
        Self::AssemblyRule67,
        Self::AssemblyRule71,
        Self::AssemblyRule74,
        Self::AssemblyRule75,
        Self::AssemblyRule76,
        Self::AssemblyRule77,
        Self::AssemblyRule79,
        Self::AssemblyRule80,
        Self::AssemblyRule81,
        Self::AssemblyRule84,
        Self::AssemblyRule86,
        Self::AssemblyRule89,
        Self::AssemblyRule90,
        Self::AssemblyRule91,
        Self::AssemblyRule92,
        Self::AssemblyRule93,
        Self::AssemblyRule94,
        Self::AssemblyRule95,
        Self::AssemblyRule125,
        Self::AssemblyRule133,
        Self::AssemblyRule151,
        Self::AssemblyRule163,
        Self::Resolution11,
        Self::Resolution377,
        Self::Resolution2758,
        Self::Resolution53_30,
        Self::Resolution60_251,
        Self::Resolution76_262,
        Self::PracticeSevenUntil1966,
        Self::PracticeAbstention,
        Self::PracticeAbsence,
        Self::PracticeNonParticipation,
        Self::PracticeVetoNaming,
        Self::PracticeCouncilAmendment,
        Self::PracticeProvisoNotApplied,
        Self::PracticeListedMatters,
        Self::PracticeSponsorRevision,
        Self::PracticeCouncilConsensus,
        Self::PracticeStrawPoll,
        Self::PracticeFinality,
        Self::PracticeNoCastingVote,
        Self::PracticeSovietSeat,
        Self::PracticeEmergencySession,
        Self::PracticeWithoutVote,
        Self::PracticeEnBloc,
        Self::PracticeAssemblyFinality,
        Self::ConventionNoVotesCast,
        Self::ConventionUnsettledMatter,
        Self::ConventionMotionTie,
        Self::ConventionOperativeParts,
        Self::ConventionVoteOnPart,
        Self::ConventionAmendmentTest,
        Self::ConventionNamedMajority,
        Self::ConventionSubmission,
    ];
}
