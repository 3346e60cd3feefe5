//! The enumerations of packed files, each with its values in the order of their numbers.
use super::stream::Choice;
use crate::asked::Asked;
use crate::library::Ending;
use crate::scenario::{Origin, Proposal, RecordedGround, RecordedOutcome};
use rules::category::{AssemblyCategory, Importance, Matter};
use rules::draft::ParagraphKind;
use rules::meeting::{Governed, Ruled};
use rules::membership::{Body, Standing};
use rules::motion::MotionKind;
use rules::question::{Basis, Forum, Object};
use rules::requirement::Share;
use rules::vote::{NotVoting, Vote};

pub(super) const ENDINGS: Choice<Ending> = Choice(Ending::Adopted, &[Ending::NotAdopted, Ending::Vetoed]);
pub(super) const BODIES: Choice<Body> = Choice(Body::SecurityCouncil, &[Body::GeneralAssembly]);
pub(super) const FORUMS: Choice<Forum> = Choice(
    Forum::Plenary,
    &[Forum::EmergencySpecialSession, Forum::MainCommittee],
);
pub(super) const ORIGINS: Choice<Origin> = Choice(Origin::Record, &[Origin::Imported, Origin::Own]);
/// What a seat is: whether it is permanent, and whether its member may vote.
pub(super) const SEATS: Choice<(bool, Standing)> = Choice(
    (false, Standing::MayVote),
    &[
        (true, Standing::MayVote),
        (false, Standing::Arrears),
        (false, Standing::NoCredentials),
    ],
);
pub(super) const PARAGRAPHS: Choice<ParagraphKind> =
    Choice(ParagraphKind::Preambular, &[ParagraphKind::Operative]);
pub(super) const MOTIONS: Choice<MotionKind> = Choice(
    MotionKind::SuspendMeeting,
    &[
        MotionKind::AdjournMeeting,
        MotionKind::AdjournToTime,
        MotionKind::ReferToCommittee,
        MotionKind::PostponeDiscussion,
        MotionKind::AdjournDebate,
        MotionKind::CloseDebate,
        MotionKind::NotCompetent,
        MotionKind::Division,
        MotionKind::Priority,
        MotionKind::NotVoteOnNext,
        MotionKind::Reconsider,
    ],
);
/// What is put to the vote, but for motions, which are missing here and told apart by their kind.
pub(super) const OBJECTS: Choice<Object> = Choice(
    Object::Draft,
    &[Object::Amendment, Object::Part, Object::Ruling, Object::Character],
);
/// What an item decides about another, but for the order, which is missing here and names one more item.
pub(super) const GOVERNED: Choice<Governed> = Choice(
    Governed::Importance,
    &[
        Governed::Character,
        Governed::Division,
        Governed::Ruling(Ruled::Takes(Share::TwoThirds)),
        Governed::Ruling(Ruled::Takes(Share::Majority)),
        Governed::Ruling(Ruled::Is(Matter::Procedural)),
        Governed::Ruling(Ruled::Is(Matter::AllOther)),
    ],
);
pub(super) const MATTERS: Choice<Matter> = Choice(Matter::Procedural, &[Matter::AllOther]);
pub(super) const BASES: Choice<Basis> = Choice(Basis::Settled, &[Basis::Undetermined]);
pub(super) const ASKED: Choice<Asked> = Choice(
    Asked::OTHER,
    &[
        Asked::important(Importance::PeaceAndSecurity),
        Asked::important(Importance::Listed),
        Asked::important(Importance::Declared),
        Asked::important(Importance::RuledImportant),
        Asked::important(Importance::RuledOther),
        Asked::on(AssemblyCategory::CharterAmendment),
        Asked::on(AssemblyCategory::ReviewConference),
        Asked::on(AssemblyCategory::ReviewConference109_3),
    ],
);
pub(super) const PROPOSALS: Choice<Proposal> = Choice(
    Proposal::Agenda,
    &[
        Proposal::Order,
        Proposal::SeparateVote,
        Proposal::Ruling,
        Proposal::Overrule,
        Proposal::ImportantQuestion,
        Proposal::ProceduralMatter,
    ],
);
pub(super) const OUTCOMES: Choice<RecordedOutcome> =
    Choice(RecordedOutcome::Adopted, &[RecordedOutcome::NotAdopted]);
pub(super) const GROUNDS: Choice<RecordedGround> = Choice(
    RecordedGround::NotEnoughVotes,
    &[
        RecordedGround::DidNotConcur,
        RecordedGround::NoMajority,
        RecordedGround::EquallyDivided,
        RecordedGround::RulingStands,
    ],
);
pub(super) const VOTES: Choice<Vote> = Choice(
    Vote::InFavour,
    &[
        Vote::Against,
        Vote::Abstaining,
        Vote::NotVoting(NotVoting::NotParticipating),
        Vote::NotVoting(NotVoting::Absent),
        Vote::NotVoting(NotVoting::Unspecified),
    ],
);

/// What an item is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Motion,
    Amendment,
    Part,
    Draft,
}
pub(super) const KINDS: Choice<Kind> = Choice(Kind::Draft, &[Kind::Motion, Kind::Amendment, Kind::Part]);

/// What a change does to a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    Replace,
    Append,
    AddParagraph,
    DeleteParagraph,
}
pub(super) const OPS: Choice<Op> = Choice(Op::Replace, &[Op::Append, Op::AddParagraph, Op::DeleteParagraph]);
