//! The words of the format that `rules` does not have, and what they stand for.
use super::format::ItemKind;
use super::model::{Origin, Proposal, RecordedGround, RecordedOutcome};
use rules::category::Matter;
use rules::meeting::Ruled;
use rules::requirement::Share;

pub(super) const ORIGINS: [(&str, Origin); 3] = [
    ("record", Origin::Record),
    ("imported", Origin::Imported),
    ("own", Origin::Own),
];
/// Whether the presidency is reckoned.
pub(super) const PRESIDENT_BY: [(&str, bool); 2] = [("source", false), ("rotation", true)];
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
pub(super) const RULED: [(&str, Ruled); 4] = [
    ("two-thirds", Ruled::Takes(Share::TwoThirds)),
    ("majority", Ruled::Takes(Share::Majority)),
    ("procedural", Ruled::Is(Matter::Procedural)),
    ("all-other", Ruled::Is(Matter::AllOther)),
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
