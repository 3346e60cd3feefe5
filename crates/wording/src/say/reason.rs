//! The reasons: each finding as a title and a detail with its numbers.
use super::subject::{motion, object_word};
use super::words::{agreement, any_who, count_word, key, members, percent, sentence, who};
use crate::arg::Arg;
use crate::messages::Texts;
use rules::category::{CouncilCategory, Matter};
use rules::decision::{Decision, Outcome};
use rules::finding::{Bearing, Finding, Reason};
use rules::member::MemberId;
use rules::provision::Provision;
use rules::question::{Basis, Character, Object};
use rules::requirement::Share;

/// What a sentence needs to know beside the finding itself.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The name of another item of the meeting, in the middle of a sentence (see
    /// [`subject`](super::subject::subject)).
    pub item: &'a dyn Fn(usize) -> String,
    /// What is put to the vote.
    pub object: Object,
    /// The decision, if it was put.
    pub decision: Option<&'a Decision>,
}

/// A reason in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReasonText {
    /// The condition: `At least nine votes in favour`.
    pub title: String,
    /// What it has and what it needs: `10 votes; 9 are needed`.
    pub detail: String,
    /// How it bears on the outcome, for the sign.
    pub mark: Bearing,
}

/// A reason in words.
#[must_use]
pub fn reason(texts: &Texts, reason: &Reason, context: &Context<'_>) -> ReasonText {
    let (stem, detail, args) = find(texts, reason, context);
    ReasonText {
        title: sentence(&texts.say(stem, &args)),
        detail: sentence(&texts.say(&key(stem, detail), &args)),
        mark: reason.finding().bearing(),
    }
}

type Args = Vec<(&'static str, Arg)>;

/// The message, which of its attributes is the detail, and what fills their places.
fn find(texts: &Texts, reason: &Reason, context: &Context<'_>) -> (&'static str, &'static str, Args) {
    const DETAIL: &str = ".detail";
    let item = |number: usize| -> Args { vec![("item", (context.item)(number).into())] };
    let permanent = |members| -> Args { who(texts, members).into() };
    let (stem, args) = match reason.finding() {
        Finding::AffirmativeVotes { votes, needed } => ("reason-affirmative", needs(texts, *votes, *needed)),
        Finding::NoPermanentMemberAgainst => ("reason-concurring", Vec::new()),
        Finding::PermanentMembersAgainst(against) => {
            return ("reason-concurring", ".not-met", permanent(against));
        }
        Finding::AgainstWithoutVeto(against) => {
            let mut args = permanent(against);
            args.extend(context_needs(texts, context));
            let detail = if context.decision.is_some() {
                DETAIL
            } else {
                ".plain"
            };
            return ("reason-no-veto-without-votes", detail, args);
        }
        Finding::AgainstOnProcedure(against) => {
            let stem = match reason.provision() {
                Provision::Charter109_1 | Provision::Charter109_3 => "reason-no-veto-on-conference",
                _ => "reason-no-veto-on-procedure",
            };
            (stem, permanent(against))
        }
        Finding::PermanentMembersAbstaining(members) => ("reason-abstention", permanent(members)),
        Finding::PermanentMembersAbsent(members) => ("reason-absence", permanent(members)),
        Finding::PermanentMembersNotParticipating(members) => {
            ("reason-non-participation", permanent(members))
        }
        Finding::ElectedMembersAgainst { count } => {
            ("reason-elected-against", vec![("count", (*count).into())])
        }
        Finding::ProceduralMatter(kind) => {
            let mut args = context_needs(texts, context);
            args.push(("subject", motion(texts, *kind).into()));
            ("reason-procedural", args)
        }
        Finding::MatterUndetermined => ("reason-undetermined", Vec::new()),
        Finding::DecidedLikeTheText => (
            "reason-like-the-text",
            vec![("object", object_word(context.object).into())],
        ),
        Finding::SevenInPractice => ("reason-seven", Vec::new()),
        Finding::TwoThirdsNeeded => {
            let stem = match reason.provision() {
                Provision::Charter18_2 => "reason-two-thirds",
                Provision::AssemblyRule84 => "reason-two-thirds-parts",
                Provision::PracticeEmergencySession => "reason-two-thirds-emergency",
                _ => "reason-two-thirds-fixed",
            };
            (stem, Vec::new())
        }
        Finding::MajorityNeeded if reason.provision() == Provision::AssemblyRule125 => {
            ("reason-majority-committee", Vec::new())
        }
        Finding::MajorityNeeded => ("reason-majority", Vec::new()),
        Finding::ProceduralMotion(_) => ("reason-majority-motion", Vec::new()),
        Finding::PresentAndVoting {
            voting,
            abstaining,
            not_voting,
        } => {
            let args = vec![
                ("voting", (*voting).into()),
                ("abstaining", (*abstaining).into()),
                ("not-voting", (*not_voting).into()),
            ];
            ("reason-present-and-voting", args)
        }
        Finding::ShareOfVoting {
            share,
            votes,
            needed,
            voting,
        } => {
            let stem = match share {
                Share::Majority => "reason-share-majority",
                Share::TwoThirds => "reason-share-two-thirds",
            };
            let mut args = needs(texts, *votes, *needed);
            args.push(("voting", (*voting).into()));
            args.push(("percent", percent(texts, *votes, *voting).into()));
            return (stem, if *voting == 0 { ".none" } else { DETAIL }, args);
        }
        Finding::NobodyVoted => ("reason-nobody", Vec::new()),
        Finding::EquallyDivided { votes } => {
            let again = context
                .decision
                .is_some_and(|decision| decision.outcome != Outcome::SecondVoteDue);
            let detail = match reason.provision() {
                Provision::AssemblyRule133 => ".committee",
                Provision::ConventionMotionTie => ".motion",
                _ if again => ".again",
                _ => DETAIL,
            };
            return ("reason-equal", detail, vec![("votes", (*votes).into())]);
        }
        Finding::OneVoteEach => ("reason-one-vote", Vec::new()),
        Finding::MayNotVote(barred) => ("reason-no-vote", no_vote(texts, barred)),
        Finding::CredentialsNotAccepted(barred) => {
            return ("reason-no-vote", ".credentials", no_vote(texts, barred));
        }
        Finding::VotingEnded { motion } => ("reason-ended", item(*motion)),
        Finding::ExcludedBy { item: by } => ("reason-excluded", item(*by)),
        Finding::NoActionOn { motion } => ("reason-no-action", item(*motion)),
        Finding::ReadOtherwise(point) => ("reason-read-otherwise", vec![("point", point.id().into())]),
        Finding::CharacterSettled(found) => ("reason-character", character(*found)),
        Finding::PreliminaryQuestion => ("reason-preliminary", context_needs(texts, context)),
        Finding::PermanentMembersNotInFavour(members) => ("reason-literal", permanent(members)),
        Finding::PartiesCountedAsAbstaining(parties) => ("reason-parties", any_who(texts, parties).into()),
        Finding::CountedAsVetoBySome(against) => ("reason-veto-by-name", permanent(against)),
        Finding::NoCastingVote { in_favour, against } => {
            let args = vec![("votes", (*in_favour).into()), ("against", (*against).into())];
            ("reason-casting-vote", args)
        }
        Finding::AnyMembers { needed } => ("reason-any-members", needs(texts, 0, *needed)),
        Finding::RulingPut => ("reason-ruling", Vec::new()),
        Finding::RulingStands => ("reason-ruling-stands", Vec::new()),
        Finding::RulingUnchallenged => ("reason-unchallenged", Vec::new()),
        Finding::EmergencySessionMeets => ("reason-emergency-session", Vec::new()),
        Finding::NoLackOfUnanimity => ("reason-unanimity", Vec::new()),
        Finding::MembersNeeded(share) => ("reason-members-needed", vec![("share", word(*share).into())]),
        Finding::ShareOfMembers {
            share,
            votes,
            needed,
            members,
        } => {
            let mut args = needs(texts, *votes, *needed);
            args.push(("share", word(*share).into()));
            args.push(("all", (*members).into()));
            args.push(("percent", percent(texts, *votes, *members).into()));
            ("reason-share-members", args)
        }
        Finding::ImportanceQuestion => ("reason-importance", Vec::new()),
        Finding::ShareSettledBefore(share) => {
            let by = match reason.provision() {
                Provision::AssemblyRule71 => "ruling",
                _ => "assembly",
            };
            let args = vec![("share", word(*share).into()), ("by", by.into())];
            ("reason-share-settled", args)
        }
        Finding::Quorum { present, members } | Finding::NoQuorum { present, members } => {
            let args = vec![("present", (*present).into()), ("all", (*members).into())];
            ("reason-quorum", args)
        }
        Finding::NobodyObjects => ("reason-no-objection", Vec::new()),
        Finding::Objections { count } => {
            return (
                "reason-no-objection",
                ".objections",
                vec![("count", (*count).into())],
            );
        }
        Finding::VotedTogether { texts } => ("reason-together", vec![("count", (*texts).into())]),
        Finding::AcceptedBySponsors => ("reason-accepted", Vec::new()),
        Finding::WithdrawnInTime => ("reason-withdrawn-in-time", Vec::new()),
        Finding::TooLateToWithdraw { item: by } => ("reason-too-late", item(*by)),
        Finding::MaintainedBySeconder => ("reason-maintained", Vec::new()),
        Finding::WithdrawnBy { .. } => ("reason-withdrawn", Vec::new()),
        Finding::DivisionRefused { motion } => ("reason-no-division", item(*motion)),
        Finding::VotedAsAWhole { motion } => ("reason-as-a-whole", item(*motion)),
        Finding::SeparateVoteFirst { motion } => ("reason-separate-first", item(*motion)),
        Finding::NoPriority { motion, .. } => ("reason-no-priority", item(*motion)),
        Finding::MoverObjects => return ("reason-no-division", ".mover", Vec::new()),
        Finding::NotRequested => ("reason-not-requested", Vec::new()),
        Finding::SeparateProposal => ("reason-separate-proposal", Vec::new()),
        Finding::ChangesPartOfTheProposal => ("reason-is-amendment", Vec::new()),
        Finding::AlreadyDecided { .. } => ("reason-already-decided", Vec::new()),
        Finding::NotEquallyDivided { .. } => ("reason-no-second-vote", Vec::new()),
        Finding::NoOperativePart => ("reason-no-operative-part", Vec::new()),
        Finding::ValidBallots { voting } => ("reason-valid-ballots", vec![("voting", (*voting).into())]),
        Finding::VotesToBeElected { needed } => ("reason-elects", vec![("needed", (*needed).into())]),
        Finding::IneligibleCandidates => ("reason-ineligible", Vec::new()),
        Finding::LevelForTheLastPlace => ("reason-level-last", Vec::new()),
        Finding::LevelForTheList => ("reason-level-list", Vec::new()),
        Finding::NextBallotRestricted => ("reason-restricted", Vec::new()),
        Finding::NextBallotOpen => ("reason-open", Vec::new()),
        Finding::DrawingOfLots => ("reason-lots", Vec::new()),
        Finding::BallotAgain => ("reason-ballot-again", Vec::new()),
        Finding::ElectedInBothOrgans => ("reason-both-organs", Vec::new()),
        Finding::OrgansDisagree if reason.provision() == Provision::Statute12 => {
            return ("reason-organs-disagree", ".conference", Vec::new());
        }
        Finding::OrgansDisagree => ("reason-organs-disagree", Vec::new()),
        Finding::StrawPollBindsNobody => ("reason-straw-poll", Vec::new()),
    };
    (stem, DETAIL, args)
}

/// Members without a vote, and how many they are.
fn no_vote(texts: &Texts, barred: &[MemberId]) -> Args {
    vec![
        ("members", members(texts, barred, 0).into()),
        ("count", barred.len().into()),
        ("agrees", agreement(texts, barred, 0).into()),
    ]
}

/// Whether a matter is procedural, and who settled it, as words to choose a form by.
fn character(found: Character) -> Args {
    let matter = match (found.matter, found.basis) {
        (
            _,
            Basis::Listed(
                CouncilCategory::ReviewConference
                | CouncilCategory::ReviewConference109_3
                | CouncilCategory::IcjElection,
            ),
        ) => "any-members",
        (Matter::Procedural, _) => "procedural",
        (Matter::AllOther, _) => "all-other",
    };
    let basis = match found.basis {
        Basis::Settled | Basis::Listed(_) => "listed",
        Basis::RulingUnchallenged => "ruling",
        Basis::RulingStands => "ruling-stands",
        Basis::RulingOverruled => "ruling-overruled",
        Basis::PreliminaryCarried => "carried",
        Basis::PreliminaryVetoed => "vetoed",
        Basis::PreliminaryInsufficient => "too-few",
        Basis::PreliminaryNotCarried => "not-carried",
        Basis::Entered | Basis::Undetermined => "entered",
    };
    vec![("matter", matter.into()), ("basis", basis.into())]
}

/// The word by which messages choose a form.
pub(super) const fn word(share: Share) -> &'static str {
    match share {
        Share::Majority => "majority",
        Share::TwoThirds => "two-thirds",
    }
}

fn needs(texts: &Texts, votes: u16, needed: u16) -> Args {
    vec![
        ("votes", votes.into()),
        ("votes-word", count_word(texts, votes).into()),
        ("needed", needed.into()),
        ("needed-word", count_word(texts, needed).into()),
    ]
}

/// The votes and the quota of the decision. Without one, the quota that has held since 1966.
fn context_needs(texts: &Texts, context: &Context<'_>) -> Args {
    match context.decision {
        Some(decision) => needs(texts, decision.tally.in_favour, decision.needed()),
        None => needs(texts, 0, 9),
    }
}
