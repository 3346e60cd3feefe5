//! Why: each finding as a title and a detail with its numbers.
use super::subject::{motion, object_word};
use super::words::{count_word, key, members, percent, sentence, who};
use crate::messages::{Arg, Texts};
use rules::decision::{Bearing, Decision, Finding, Outcome, Reason};
use rules::provision::Provision;
use rules::question::Object;
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
pub struct Said {
    /// The condition: `At least nine votes in favour`.
    pub title: String,
    /// What it has and what it needs: `10 votes; 9 are needed`.
    pub detail: String,
    /// How it bears on the outcome, for the sign.
    pub mark: Bearing,
}

/// A reason in words.
#[must_use]
pub fn reason(texts: &Texts, reason: &Reason, context: &Context<'_>) -> Said {
    let (stem, detail, args) = find(texts, reason, context);
    Said {
        title: sentence(&texts.say(stem, &args)),
        detail: sentence(&texts.say(&key(stem, detail), &args)),
        mark: reason.finding.bearing(),
    }
}

type Args = Vec<(&'static str, Arg)>;

/// The message, which of its attributes is the detail, and what fills their places.
fn find(texts: &Texts, reason: &Reason, context: &Context<'_>) -> (&'static str, &'static str, Args) {
    const DETAIL: &str = ".detail";
    let item = |number: usize| -> Args { vec![("item", (context.item)(number).into())] };
    let permanent = |members| -> Args { who(texts, members).into() };
    let (stem, args) = match &reason.finding {
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
        Finding::AgainstOnProcedure(against) => ("reason-no-veto-on-procedure", permanent(against)),
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
            let stem = match reason.provision {
                Provision::AssemblyRule84 => "reason-two-thirds-parts",
                Provision::PracticeEmergencySession => "reason-two-thirds-emergency",
                _ => "reason-two-thirds",
            };
            (stem, Vec::new())
        }
        Finding::MajorityNeeded => {
            let stem = match (reason.provision, context.object) {
                (Provision::AssemblyRule125, _) => "reason-majority-committee",
                (_, Object::Motion(_)) => "reason-majority-motion",
                _ => "reason-majority",
            };
            (stem, Vec::new())
        }
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
            let detail = match reason.provision {
                Provision::AssemblyRule133 => ".committee",
                _ if again => ".again",
                _ => DETAIL,
            };
            return ("reason-equal", detail, vec![("votes", (*votes).into())]);
        }
        Finding::OneVoteEach => ("reason-one-vote", Vec::new()),
        Finding::MayNotVote(barred) => {
            let args = vec![
                ("members", members(texts, barred, 0).into()),
                ("count", barred.len().into()),
            ];
            ("reason-arrears", args)
        }
        Finding::VotingEnded { motion } => ("reason-ended", item(*motion)),
        Finding::ExcludedBy { item: by } => ("reason-excluded", item(*by)),
        Finding::NoActionOn { motion } => ("reason-no-action", item(*motion)),
    };
    (stem, DETAIL, args)
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
