//! What comes of a meeting that the steps of a case make: the output of the kinds `sequence` and `supposition`.
use crate::council::object;
use crate::input::{Read, Trouble};
use crate::output::Output;
use crate::steps::{by_votes, code, outcome};
use counterfactual::meeting::that_would_have_done_it;
use rules::decision::Outcome;
use rules::draft::Paragraph;
use rules::meeting::{Meeting, Step};
use rules::proceeding::{Proceeding, is_assumption};
use rules::supposition::Supposed;
use rules::votes::Votes;
use serde_json::{Value, json};

/// A meeting, the votes of each item, and which items the steps of the file became.
pub(crate) struct LaidBefore {
    pub(crate) meeting: Meeting,
    pub(crate) votes: Vec<Option<Votes>>,
    /// The item that gives each step its code.
    pub(crate) codes: Vec<usize>,
    /// Identifiers that an amendment adds: they come last.
    pub(crate) added: Vec<String>,
}

impl LaidBefore {
    /// What came of each step, the text and the outcome; and the meeting as it was played.
    pub(crate) fn sequence(&self) -> Read<(Output, Proceeding<'_>)> {
        let meeting = &self.meeting;
        let played = Proceeding::play_by(meeting, |item| self.votes.get(item)?.as_ref());
        if played.steps().len() < meeting.items.len() {
            let item = played.steps().len();
            return Err(Trouble::Malformed(format!(
                "item {item} of the meeting is put to the vote, but the step has no votes"
            )));
        }
        let codes = self.each(&played, |item, step| Some(code(meeting, item, step)));
        let fate = played.fate(0);
        let adopted = matches!(
            fate,
            Some(Outcome::Adopted | Outcome::Supposed(Supposed::Carried))
        );
        let mut standing: Vec<String> = match played.text(0).filter(|_| adopted) {
            Some(text) => {
                let standing = text.paragraphs.iter().filter(|one| one.stands());
                standing.map(Paragraph::clean).collect()
            }
            None => Vec::new(),
        };
        // The format puts what is added last, in the order of the steps.
        standing.sort_by_key(|id| {
            let added = self.added.iter().position(|added| added == id);
            added.map_or(0, |at| at + 1)
        });
        let output = object(json!({
            "steps": codes,
            "final_text": standing,
            "outcome": outcome(fate.as_ref(), &played),
            "vetoes": played.vetoes(),
        }));
        Ok((output, played))
    }

    /// The same, with what is supposed, what the votes give, which votes were cast on another text than without the
    /// suppositions, and how many members would have had to vote otherwise on a step for what is supposed of it.
    pub(crate) fn supposition(&self) -> Read<Output> {
        let (mut output, played) = self.sequence()?;
        let by_its_votes = self.meeting.supposing(&[]);
        let recorded = Proceeding::play_by(&by_its_votes, |item| self.votes.get(item)?.as_ref());
        let none = || Votes::none_cast(&self.meeting.membership);
        let votes: Vec<Votes> = self
            .votes
            .iter()
            .map(|votes| votes.clone().unwrap_or_else(none))
            .collect();
        let word = |supposed: Supposed| match supposed {
            Supposed::Carried => "carried",
            Supposed::NotCarried => "not_carried",
        };
        let more = object(json!({
            "supposed": self.each(&played, |_, step| step.supposed().map(word)),
            "by_votes": self.each(&played, |item, step| by_votes(&self.meeting, item, step)),
            "assumed": self.each(&played, |item, _| Some(is_assumption(recorded.steps(), &played, item))),
            "least": self.each(&played, |item, _| {
                that_would_have_done_it(&self.meeting, &votes, item).map(|flip| flip.members)
            }),
        }));
        output.extend(more);
        Ok(output)
    }

    /// Something of each step of the file, in their order; null where there is none.
    fn each<T: Into<Value>>(
        &self,
        played: &Proceeding<'_>,
        of: impl Fn(usize, &Step) -> Option<T>,
    ) -> Vec<Value> {
        let found = |item: &usize| of(*item, played.steps().get(*item)?);
        self.codes
            .iter()
            .map(|item| found(item).map_or(Value::Null, Into::into))
            .collect()
    }
}
