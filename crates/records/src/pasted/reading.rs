//! What was understood of a pasted text, and what is offered beside it.
use super::doubt::Doubt;
use core::fmt::Write as _;
use rules::member::MemberId;
use rules::vote::{ByVote, Vote};

/// What was understood of a pasted text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pasted {
    /// Members and their votes in the order of the text, each member at most once.
    pub votes: Vec<(MemberId, Vote)>,
    /// How many the text says voted so, as in `In favour (93)`, where it does.
    pub said: ByVote<Option<u16>>,
    /// What is not plain, in the order of the text.
    pub doubts: Vec<Doubt>,
    /// What the count and the seats leave as the one possibility. It is not among the votes until somebody says so.
    pub offer: Option<Offer>,
}

impl Pasted {
    /// How many voted so: what the text says, or how many it names.
    #[must_use]
    pub fn count(&self, vote: Vote) -> usize {
        let named = self.votes.iter().filter(|(_, cast)| *cast == vote).count();
        self.said.get(vote).map_or(named, usize::from)
    }
}

/// Members who can have voted in one way only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// How they voted, if the text is right.
    pub vote: Vote,
    /// Who.
    pub members: Vec<MemberId>,
}

impl Offer {
    /// The line that says so, to be added to the text. `vote` is a word for the vote that is understood.
    #[must_use]
    pub fn line(&self, vote: &str) -> String {
        let mut line = format!("\n\n{vote}: ");
        for (place, member) in self.members.iter().enumerate() {
            let _ = write!(line, "{}{member}", if place == 0 { "" } else { ", " });
        }
        line
    }
}
