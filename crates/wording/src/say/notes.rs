//! What is good to know about a decision, and what is due because of it.
use super::words::{any_who, sentence};
use crate::messages::Texts;
use rules::provision::Provision;
use rules::warning::{FollowUp, Warning};

/// Something that is due, and where the law says so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// The sentence.
    pub text: String,
    /// The provision.
    pub provision: Provision,
}

/// A warning in a sentence.
#[must_use]
pub fn warning(texts: &Texts, warning: &Warning) -> String {
    match warning {
        Warning::MajoritySensitive => texts.get("warning-majority-sensitive"),
        Warning::ProvisoNotApplied(parties) => {
            sentence(&texts.say("warning-proviso", &any_who(texts, parties)))
        }
        Warning::BeforeTheCouncil => texts.get("warning-before-the-council"),
        Warning::LateNotes { count, .. } => texts.say("warning-late-notes", &[("count", (*count).into())]),
        Warning::QuorumUnknown => texts.get("warning-quorum-unknown"),
    }
}

/// What is due, in a sentence with its provision.
#[must_use]
pub fn follow_up(texts: &Texts, follow_up: &FollowUp) -> Due {
    let text = match follow_up {
        FollowUp::DebateAfterVeto { within_working_days } => {
            texts.say("follow-up-debate", &[("days", (*within_working_days).into())])
        }
        FollowUp::SecondVote => texts.get("follow-up-second-vote"),
    };
    Due {
        text,
        provision: follow_up.provision(),
    }
}
