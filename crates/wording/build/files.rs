//! Which file of `locales/<language>` belongs to which set. The only place that says so.
use super::sets::Set;

/// Each file with its set.
const FILES: &[(&str, Set)] = &[
    ("core.ftl", Set::Core),
    ("names.ftl", Set::Core),
    ("shell.ftl", Set::Shell),
    ("seats.ftl", Set::Seats),
    ("figures.ftl", Set::Figures),
    ("groups.ftl", Set::Groups),
    ("provisions.ftl", Set::Provisions),
    ("meeting.ftl", Set::Meeting),
    ("findings.ftl", Set::Meeting),
    ("headlines.ftl", Set::Meeting),
    ("seldom.ftl", Set::Seldom),
    ("reasons.ftl", Set::Reasons),
    ("suppositions.ftl", Set::Reasons),
    ("difference.ftl", Set::Panels),
    ("group-split.ftl", Set::Panels),
    ("help.ftl", Set::Panels),
    ("list-and-map.ftl", Set::Panels),
    ("names-then.ftl", Set::Panels),
    ("presenter.ftl", Set::Panels),
    ("record.ftl", Set::Panels),
    ("seat-notes.ftl", Set::SeatNotes),
    ("take-away.ftl", Set::TakeAway),
    ("text.ftl", Set::Panels),
    ("what-if.ftl", Set::WhatIf),
    ("law.ftl", Set::Law),
    ("library.ftl", Set::Library),
    ("new-vote.ftl", Set::NewVote),
    ("archive.ftl", Set::Archive),
    ("import.ftl", Set::Import),
    ("odds.ftl", Set::Odds),
    ("lessons.ftl", Set::Lessons),
    ("glossary.ftl", Set::Lessons),
    ("make.ftl", Set::Lessons),
    ("committee.ftl", Set::Committee),
    ("power.ftl", Set::Power),
    ("share.ftl", Set::Share),
    ("tools.ftl", Set::Tools),
    ("widget.ftl", Set::Widget),
    ("written.ftl", Set::Written),
];

/// The set of a message, by its key and the name of its file; `None` for a file that the table above lacks.
pub fn set_of(key: &str, file: &str) -> Option<Set> {
    let (_, set) = FILES.iter().find(|(name, _)| *name == file)?;
    // The short name of a provision is beside every reason that rests on it; what the provision says is read when
    // somebody opens it.
    if *set == Set::Law && key.ends_with(".short") {
        return Some(Set::Provisions);
    }
    Some(*set)
}
