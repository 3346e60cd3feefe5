//! The outcome: a word for the verdict and for a card, and one sentence that gives the numbers.
use super::reason::{Context, word};
use super::subject::object_word;
use super::words::{count_word, key, sentence, who};
use crate::arg::Arg;
use crate::messages::Texts;
use rules::decision::{Decision, Ground, NotPutReason, Outcome};
use rules::provision::Provision;
use rules::question::Object;
use rules::requirement::{Requirement, Share};
use rules::supposition::Supposed;

/// An outcome in a word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutcomeWord {
    /// For the verdict: `Vetoed`.
    pub word: String,
    /// For a card, after a sign: `vetoed`.
    pub short: String,
    /// Whether it is good or bad news for the proposal.
    pub tone: Tone,
}

/// How an outcome ends for the proposal, for its colour and sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// Adopted or carried.
    Positive,
    /// Not adopted, not carried.
    Negative,
    /// Not adopted, because of a permanent member's vote against.
    Vetoed,
    /// Nothing is decided.
    Neutral,
}

/// The outcome in a word.
#[must_use]
pub fn outcome(texts: &Texts, outcome: &Outcome, object: Object) -> OutcomeWord {
    let (stem, tone) = match outcome {
        Outcome::Adopted => ("outcome-adopted", Tone::Positive),
        Outcome::Incorporated => ("outcome-incorporated", Tone::Positive),
        Outcome::NotAdopted(Ground::DidNotConcur(_)) => ("outcome-vetoed", Tone::Vetoed),
        Outcome::NotAdopted(_) => ("outcome-not-adopted", Tone::Negative),
        Outcome::SecondVoteDue => ("outcome-second-vote", Tone::Neutral),
        Outcome::NotPut(NotPutReason::NotReached { .. }) => ("outcome-not-reached", Tone::Neutral),
        Outcome::Withdrawn | Outcome::NotPut(NotPutReason::Withdrawn { .. }) => {
            ("outcome-withdrawn", Tone::Neutral)
        }
        Outcome::NotPut(_) => ("outcome-not-put", Tone::Neutral),
        Outcome::NoDecision => ("outcome-no-decision", Tone::Neutral),
        Outcome::VoteRequired => ("outcome-vote-required", Tone::Neutral),
        Outcome::WithdrawalRefused | Outcome::Maintained => ("outcome-not-withdrawn", Tone::Neutral),
        Outcome::Unchallenged => ("outcome-ruling-stands", Tone::Neutral),
        Outcome::NoAction => ("outcome-no-action", Tone::Neutral),
        Outcome::Supposed(Supposed::Carried) => ("outcome-supposed-carried", Tone::Positive),
        Outcome::Supposed(Supposed::NotCarried) => ("outcome-supposed-not-carried", Tone::Negative),
    };
    let object = [("object", object_word(object).into())];
    OutcomeWord {
        word: texts.say(stem, &object),
        short: texts.say(&key(stem, ".short"), &object),
        tone,
    }
}

/// One sentence under the verdict: the numbers that decide.
#[must_use]
pub fn verdict(texts: &Texts, decision: &Decision, object: Object) -> String {
    let (votes, needed) = (decision.tally.in_favour, decision.needed());
    // One sentence does not write one number in words and the next in digits.
    let needed_word = if votes > 10 {
        texts.number(needed.into())
    } else {
        count_word(texts, needed)
    };
    let mut args: Vec<(&str, Arg)> = vec![
        ("object", object_word(object).into()),
        ("votes", votes.into()),
        ("votes-word", count_word(texts, votes).into()),
        ("needed", needed.into()),
        ("needed-word", needed_word.into()),
        ("voting", decision.tally.present_and_voting().into()),
        ("all", decision.tally.total().into()),
        ("share", share_word(decision.requirement).into()),
    ];
    let key = match (&decision.outcome, decision.requirement) {
        (Outcome::Adopted, Requirement::Affirmative { concurring: true, .. }) => "verdict-council-adopted",
        (Outcome::Adopted, Requirement::Affirmative { .. }) if is_procedural(decision) => {
            "verdict-council-procedure"
        }
        (Outcome::NotAdopted(Ground::NotInFavour(others)), _) => {
            args.extend(who(texts, others));
            "verdict-literal"
        }
        (Outcome::NotAdopted(Ground::RulingStands), _) => "verdict-ruling-stands",
        (Outcome::NoDecision, _) => "verdict-no-quorum",
        (Outcome::NotAdopted(Ground::DidNotConcur(against)), _) => {
            args.extend(who(texts, against));
            args.push(("named", against.members.len().into()));
            "verdict-vetoed"
        }
        (Outcome::NotAdopted(Ground::NoVotesCast), _) => "verdict-nobody-voted",
        (Outcome::NotAdopted(Ground::EquallyDivided), _) => "verdict-equally-divided",
        (Outcome::SecondVoteDue, _) => "verdict-second-vote",
        (_, Requirement::Affirmative { .. }) => "verdict-council-too-few",
        (_, Requirement::PresentAndVoting(_)) => "verdict-assembly",
        (_, Requirement::AllMembers(_)) => "verdict-members",
    };
    sentence(&texts.say(key, &args))
}

/// One sentence under the verdict of an item that was not put.
#[must_use]
pub fn verdict_not_put(texts: &Texts, why: NotPutReason, context: &Context<'_>) -> String {
    let (key, item) = match why {
        NotPutReason::NotReached { motion } => ("verdict-not-reached", motion),
        NotPutReason::Excluded { by } => ("verdict-excluded", by),
        NotPutReason::NoAction { motion } => ("verdict-no-action", motion),
        NotPutReason::DivisionRefused { motion } => ("verdict-division-refused", motion),
        NotPutReason::NoPriority { motion, .. } => ("verdict-no-priority", motion),
        NotPutReason::Withdrawn { .. } => return texts.get("verdict-withdrawn"),
        NotPutReason::MoverObjects => return texts.get("verdict-mover-objects"),
        NotPutReason::NotRequested => return texts.get("verdict-not-requested"),
        NotPutReason::NotAnAmendment => return texts.get("verdict-separate-proposal"),
        NotPutReason::AlreadyDecided { .. } => return texts.get("verdict-already-decided"),
        NotPutReason::NoSecondVote { .. } => return texts.get("verdict-no-second-vote"),
    };
    sentence(&texts.say(key, &[("item", (context.item)(item).into())]))
}

/// What stands under the verdict of an item of which a reader supposes something: that it is a supposition, and what
/// its votes give.
#[must_use]
pub fn verdict_supposed(texts: &Texts, supposed: Supposed, by_votes: &Decision, object: Object) -> String {
    sentence(&texts.say(
        "verdict-supposed",
        &supposition(texts, supposed, by_votes, object),
    ))
}

/// What is supposed, as a word to choose a form by, and the outcome that the votes give.
pub(super) fn supposition(
    texts: &Texts,
    supposed: Supposed,
    by_votes: &Decision,
    object: Object,
) -> [(&'static str, Arg); 2] {
    let by_votes = outcome(texts, &by_votes.outcome, object).short;
    [
        ("supposed", supposed.as_str().into()),
        ("by-votes", by_votes.into()),
    ]
}

/// One sentence under the verdict of an item that was settled without a vote.
#[must_use]
pub fn verdict_settled(texts: &Texts, outcome: &Outcome) -> String {
    texts.get(match outcome {
        Outcome::Adopted => "verdict-without-vote",
        Outcome::VoteRequired => "verdict-vote-required",
        Outcome::Incorporated => "verdict-incorporated",
        Outcome::Withdrawn => "verdict-withdrawal",
        Outcome::WithdrawalRefused => "verdict-not-withdrawn",
        Outcome::Maintained => "verdict-maintained",
        Outcome::Unchallenged => "verdict-unchallenged",
        Outcome::NotAdopted(Ground::NoOperativePart) => "verdict-no-operative-part",
        // Nothing else is settled without a vote, except that a member objects.
        _ => "verdict-objection",
    })
}

/// Whether the Council decided under Article 27(2).
fn is_procedural(decision: &Decision) -> bool {
    let mut reasons = decision.reasons.iter();
    reasons.any(|reason| reason.provision() == Provision::Charter27_2)
}

const fn share_word(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::PresentAndVoting(share) | Requirement::AllMembers(share) => word(share),
        Requirement::Affirmative { .. } => word(Share::Majority),
    }
}
