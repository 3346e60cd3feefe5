//! The votes that a press goes through and a menu offers.
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};

/// The votes that a press goes through, in order. The Council tells apart who does not participate; the
/// Assembly's record does not.
#[must_use]
pub const fn votes_offered(body: Body) -> [Vote; 4] {
    let not_voting = match body {
        Body::SecurityCouncil => NotVoting::NotParticipating,
        Body::GeneralAssembly => NotVoting::Unspecified,
    };
    [
        Vote::InFavour,
        Vote::Abstaining,
        Vote::Against,
        Vote::NotVoting(not_voting),
    ]
}
