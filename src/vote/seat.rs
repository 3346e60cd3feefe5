//! What a placard shows: who sits there, how the member votes, what a reader may change.
use crate::vote::vote_ui::VoteUi;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use yew::prelude::*;

/// What a placard shows beside its sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Face {
    /// Code and name.
    Placard,
    /// Code and name; the seat keeps its place when the search leaves it out.
    Tile,
    /// The vote in a word, where the name stands elsewhere.
    Word,
}

/// One seat, as it stands.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: VoteUi,
    /// The body.
    pub body: Body,
    /// Who sits there.
    pub member: MemberId,
    /// Whether the seat is permanent.
    pub permanent: bool,
    /// Whether the member presides over the Council.
    pub presides: bool,
    /// Whether the member may vote.
    pub may_vote: bool,
    /// Its vote; `None` when it is not known.
    pub vote: Option<Vote>,
    /// Whether the vote differs from the record.
    pub changed: bool,
    /// Whether the recorded vote is not known and this one assumed.
    pub assumed: bool,
    /// Whether Tab stops here.
    pub tab_stop: bool,
    /// The votes that the menu offers, while it is open.
    pub menu: Option<[bool; 4]>,
    /// Whether the search leaves it out.
    pub left_out: bool,
    /// Whether readers may not change the vote.
    pub locked: bool,
    /// What it shows.
    pub face: Face,
    /// Its place along the Council's table, from 1; 0 where there is none.
    pub place: usize,
}

impl Props {
    /// Whether a reader can change the vote.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.may_vote && !self.locked
    }
}
