//! A seat, as a screen reader says it.
use super::vote::vote;
use crate::messages::Texts;
use crate::names;
use rules::member::MemberId;
use rules::vote::Vote;

/// What there is to say about a seat.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seat {
    /// The members of the body.
    pub member: MemberId,
    /// Whether it is a permanent seat.
    pub permanent: bool,
    /// Whether its member presides over the Council.
    pub presides: bool,
    /// Its vote; `None` when it is not known.
    pub vote: Option<Vote>,
    /// Whether the reader changed it.
    pub changed: bool,
    /// Whether its vote is the reader's assumption.
    pub assumed: bool,
    /// Whether it may not vote.
    pub barred: bool,
}

/// The name of a seat for those who do not see it: `France, permanent member, abstaining, changed from the
/// record`.
#[must_use]
pub fn seat_label(texts: &Texts, seat: &Seat) -> String {
    let said = |applies: bool, key: &str| applies.then(|| texts.get(key));
    let parts = [
        said(seat.permanent, "seat-permanent"),
        said(seat.presides, "seat-presides"),
        Some(
            seat.vote
                .map_or_else(|| texts.get("vote-unknown"), |cast| vote(texts, cast)),
        ),
        said(seat.assumed, "assume-voted"),
        said(seat.changed, "seat-changed"),
        said(seat.barred, "seat-barred"),
    ];
    parts
        .into_iter()
        .flatten()
        .fold(names::short_name(texts, seat.member), |label, part| {
            texts.say("seat-join", &[("a", label.into()), ("b", part.into())])
        })
}
