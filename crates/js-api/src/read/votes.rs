//! The votes: by name, in numbers, or both.
use super::{member, refuse};
use crate::error::{ApiError, Code, under};
use crate::types::vote::{Counts, Members, NamedVotes, Tally};
use rules::member::MemberId;
use rules::membership::{Body, Membership};
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::invalid::InvalidVotes;
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

/// The votes as given, and where.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    pub named: Option<&'a NamedVotes>,
    pub tally: Option<&'a Tally>,
    /// The place of the object that holds them.
    pub path: &'a str,
}

impl Given<'_> {
    /// Whether there are any.
    pub(crate) fn is_there(self) -> bool {
        self.named.is_some() || self.tally.is_some()
    }

    /// The votes by name.
    pub(crate) fn roll(self) -> Result<Vec<(MemberId, Vote)>, ApiError> {
        let path = under(self.path, "votes");
        let each = self.named.into_iter().flat_map(NamedVotes::iter);
        each.map(|(code, vote)| Ok((member(code, &under(&path, code))?, Vote::from(*vote))))
            .collect()
    }

    /// How many votes the numbers of the General Assembly make.
    pub(crate) fn counted(self) -> u16 {
        let Some(tally) = self.tally else { return 0 };
        columns(tally).into_iter().flatten().fold(0, u16::saturating_add)
    }

    /// The votes of a body.
    pub(crate) fn votes(self, seats: &Arc<Membership>, members: Option<&Members>) -> Result<Votes, ApiError> {
        let mut roll = self.roll()?;
        let path = |field: &str| under(self.path, field);
        let unattributed = match (self.tally, self.named) {
            (None, None) => {
                let message = "no votes are given: give `votes` by name, or `tally` in numbers";
                return Err(ApiError::at(path("votes"), Code::VotesMissing, message));
            }
            (None, Some(_)) => {
                // Whoever may not vote need not be named.
                for barred in seats.members(&seats.barred()) {
                    if !roll.iter().any(|(named, _)| *named == barred) {
                        roll.push((barred, Vote::NotVoting(NotVoting::Unspecified)));
                    }
                }
                ByVote::default()
            }
            (Some(tally), _) => {
                let all = match seats.body() {
                    Body::SecurityCouncil => of_council(tally, &path("tally"))?,
                    Body::GeneralAssembly => of_assembly(tally, seats, members, &roll, &path("tally"))?,
                };
                without_named(all, &roll, seats, &path("tally"))?
            }
        };
        Votes::new(seats, roll, unattributed).map_err(|error| {
            let of = |member: MemberId| under(&path("votes"), member.as_str());
            let (code, path) = match error {
                InvalidVotes::NotAMember(member) => (Code::NotAMember, of(member)),
                InvalidVotes::Twice(member) => (Code::NamedTwice, of(member)),
                InvalidVotes::NotEntitled(member) => (Code::NotEntitled, of(member)),
                InvalidVotes::MoreThanEntitled { .. } | InvalidVotes::Count { .. } => {
                    let field = if self.tally.is_some() { "tally" } else { "votes" };
                    (Code::VotesDoNotAddUp, path(field))
                }
            };
            ApiError::at(path, code, error)
        })
    }
}

/// The columns that the General Assembly's numbers use.
const fn columns(tally: &Tally) -> [Option<u16>; 6] {
    [
        tally.in_favour,
        tally.against,
        tally.abstaining,
        tally.not_participating,
        tally.absent,
        tally.not_voting,
    ]
}

const NAMES: [&str; 6] = [
    "inFavour",
    "against",
    "abstaining",
    "notParticipating",
    "absent",
    "notVoting",
];

fn of_council(tally: &Tally, path: &str) -> Result<ByVote<Unattributed>, ApiError> {
    let why = "the Security Council's votes are counted under `permanent` and `other`";
    for (column, name) in columns(tally).into_iter().zip(NAMES) {
        refuse(column.is_some(), under(path, name), why)?;
    }
    let of = |counts: Option<Counts>| ByVote::<u16>::from(counts.unwrap_or_default());
    let (permanent, other) = (of(tally.permanent), of(tally.other));
    let mut all = ByVote::default();
    for vote in Vote::ALL {
        *all.get_mut(vote) = Unattributed {
            permanent: *permanent.get(vote),
            other: *other.get(vote),
        };
    }
    Ok(all)
}

fn of_assembly(
    tally: &Tally,
    seats: &Membership,
    members: Option<&Members>,
    roll: &[(MemberId, Vote)],
    path: &str,
) -> Result<ByVote<Unattributed>, ApiError> {
    let why = "the General Assembly has no classes; give `inFavour`, `against` and the others";
    refuse(tally.permanent.is_some(), under(path, "permanent"), why)?;
    refuse(tally.other.is_some(), under(path, "other"), why)?;
    let given = columns(tally);
    let mut all = ByVote::<Unattributed>::default();
    for (vote, count) in Vote::ALL.into_iter().zip(given) {
        all.get_mut(vote).other = count.unwrap_or(0);
    }
    let size_is_known = members.is_some_and(|members| members.all.is_some() || members.count.is_some());
    let [.., not_participating, absent, not_voting] = given;
    if size_is_known
        && [not_participating, absent, not_voting]
            .iter()
            .all(Option::is_none)
    {
        // Named members that cast no vote stay in their own column; the rest is not voting.
        for (_, vote) in roll.iter().filter(|(_, vote)| !vote.is_cast()) {
            let column = &mut all.get_mut(*vote).other;
            *column = column.saturating_add(1);
        }
        let counted = all
            .iter()
            .fold(0_u16, |sum, (_, count)| sum.saturating_add(count.other));
        let rest = seats.size().saturating_sub(counted);
        all.unspecified.other = all.unspecified.other.saturating_add(rest);
    }
    Ok(all)
}

/// The whole counts, less the votes that have a name.
fn without_named(
    mut all: ByVote<Unattributed>,
    roll: &[(MemberId, Vote)],
    seats: &Membership,
    path: &str,
) -> Result<ByVote<Unattributed>, ApiError> {
    for (member, vote) in roll {
        // Someone without a seat is refused with the roll.
        if seats.seat_of(*member).is_none() {
            continue;
        }
        let counts = all.get_mut(*vote);
        let column = if seats.is_permanent(*member) {
            &mut counts.permanent
        } else {
            &mut counts.other
        };
        *column = column.checked_sub(1).ok_or_else(|| {
            let message = format!(
                "`{member}` votes `{}`, but the tally counts fewer such votes than there are names: correct one of them",
                crate::convert::vote_word(*vote)
            );
            ApiError::at(path, Code::VotesDoNotAddUp, message)
        })?;
    }
    Ok(all)
}
