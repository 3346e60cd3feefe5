//! The words of the format and what they stand for: those of `rules` as it writes itself, which a test compares.
use super::format::ItemKind;
use super::{Origin, Proposal, RecordedGround, RecordedOutcome};
use rules::draft::ParagraphKind;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::{Forum, Importance, Matter};

pub(super) const BODIES: [(&str, Body); 2] = [
    ("security-council", Body::SecurityCouncil),
    ("general-assembly", Body::GeneralAssembly),
];
pub(super) const ORIGINS: [(&str, Origin); 3] = [
    ("record", Origin::Record),
    ("imported", Origin::Imported),
    ("own", Origin::Own),
];
/// Whether the presidency is reckoned.
pub(super) const PRESIDENT_BY: [(&str, bool); 2] = [("source", false), ("rotation", true)];
pub(super) const FORUMS: [(&str, Forum); 3] = [
    ("plenary", Forum::Plenary),
    ("emergency-special-session", Forum::EmergencySpecialSession),
    ("main-committee", Forum::MainCommittee),
];
pub(super) const PARAGRAPHS: [(&str, ParagraphKind); 2] = [
    ("preambular", ParagraphKind::Preambular),
    ("operative", ParagraphKind::Operative),
];
pub(super) const MOTIONS: [(&str, MotionKind); 12] = [
    ("suspend-meeting", MotionKind::SuspendMeeting),
    ("adjourn-meeting", MotionKind::AdjournMeeting),
    ("adjourn-to-time", MotionKind::AdjournToTime),
    ("refer-to-committee", MotionKind::ReferToCommittee),
    ("postpone-discussion", MotionKind::PostponeDiscussion),
    ("adjourn-debate", MotionKind::AdjournDebate),
    ("close-debate", MotionKind::CloseDebate),
    ("not-competent", MotionKind::NotCompetent),
    ("division", MotionKind::Division),
    ("priority", MotionKind::Priority),
    ("not-vote-on-next", MotionKind::NotVoteOnNext),
    ("reconsider", MotionKind::Reconsider),
];
pub(super) const MATTERS: [(&str, Matter); 2] = [
    ("procedural", Matter::Procedural),
    ("all-other", Matter::AllOther),
];
pub(super) const IMPORTANCE: [(&str, Importance); 6] = [
    ("other", Importance::Other),
    ("peace-and-security", Importance::PeaceAndSecurity),
    ("listed", Importance::Listed),
    ("declared", Importance::Declared),
    ("ruled-important", Importance::RuledImportant),
    ("ruled-other", Importance::RuledOther),
];
pub(super) const KINDS: [(&str, ItemKind); 4] = [
    ("motion", ItemKind::Motion),
    ("amendment", ItemKind::Amendment),
    ("part", ItemKind::Part),
    ("draft", ItemKind::Draft),
];
pub(super) const PROPOSALS: [(&str, Proposal); 7] = [
    ("agenda", Proposal::Agenda),
    ("order", Proposal::Order),
    ("separate-vote", Proposal::SeparateVote),
    ("ruling", Proposal::Ruling),
    ("overrule", Proposal::Overrule),
    ("important-question", Proposal::ImportantQuestion),
    ("procedural-matter", Proposal::ProceduralMatter),
];
pub(super) const OUTCOMES: [(&str, RecordedOutcome); 2] = [
    ("adopted", RecordedOutcome::Adopted),
    ("not-adopted", RecordedOutcome::NotAdopted),
];
pub(super) const GROUNDS: [(&str, RecordedGround); 5] = [
    ("not-enough-votes", RecordedGround::NotEnoughVotes),
    ("did-not-concur", RecordedGround::DidNotConcur),
    ("no-majority", RecordedGround::NoMajority),
    ("equally-divided", RecordedGround::EquallyDivided),
    ("ruling-stands", RecordedGround::RulingStands),
];

/// The word for a value; every value of a table that its words do not leave out has one.
pub(super) fn word_of<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> &'static str {
    let found = words.iter().find(|(_, other)| *other == value);
    found.map_or("", |(word, _)| word)
}

/// What a change does to the text.
#[derive(Clone, Copy)]
pub(super) enum Op {
    Replace,
    Append,
    AddParagraph,
    DeleteParagraph,
}
pub(super) const OPS: [(&str, Op); 4] = [
    ("replace", Op::Replace),
    ("append", Op::Append),
    ("add-paragraph", Op::AddParagraph),
    ("delete-paragraph", Op::DeleteParagraph),
];

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use serde::Serialize;

    fn as_written<T: Serialize + Copy>(words: &[(&str, T)]) {
        for (word, value) in words {
            assert_eq!(serde_json::to_value(value).unwrap(), *word);
        }
    }

    #[test]
    fn the_words_are_those_of_rules() {
        as_written(&BODIES);
        as_written(&FORUMS);
        as_written(&PARAGRAPHS);
        as_written(&MOTIONS);
        as_written(&MATTERS);
        as_written(&IMPORTANCE);
    }
}
