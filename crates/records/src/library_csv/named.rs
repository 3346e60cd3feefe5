//! A roll as a scenario needs it: each seat with a vote, by name, or counted without one.
use super::library::RollCall;
use super::scenario::NoScenario;
use crate::{seating, states};
use rules::member::MemberId;
use rules::membership::{Membership, Seat, Standing};
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::invalid::InvalidVotes;
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

/// The permanent seats. That of the Soviet Union went on as that of the Russian Federation.
const PERMANENT: [&str; 6] = ["CHN", "FRA", "GBR", "RUS", "SUN", "USA"];

const NOT_VOTING: Vote = Vote::NotVoting(NotVoting::Unspecified);

const WITHOUT_VOTE: &str =
    "Adopted without a vote: nobody is recorded as voting, and all are shown as if in favour.";

fn is_permanent(member: MemberId) -> bool {
    PERMANENT.contains(&member.as_str())
}

impl RollCall<'_> {
    /// The votes of the Assembly, and how the roll came about: every Member of the day has a seat, whether the file has a
    /// row for it or not.
    pub(super) fn assembly_votes(&self) -> Result<(Votes, Option<String>), NoScenario> {
        let named = self.named();
        let all = states::members_on(self.date());
        let spare = u16::try_from(all.len().saturating_sub(named.len())).unwrap_or(0);
        let mut unnamed = self.spread(&named, spare);
        let mut note = match spare {
            0 => None,
            _ => Some(format!(
                "The file has no readable vote of {spare} of the {} Members of that day. They are counted without a \
                 name, as its totals tell, or else as not voting.",
                all.len()
            )),
        };
        if self.shown_as_in_favour() {
            unnamed = ByVote::default();
            unnamed.get_mut(Vote::InFavour).other = spare;
            note = Some(WITHOUT_VOTE.to_owned());
        }
        // Credentials that were not accepted are known for some years; a vote all the same shows that they were.
        if let Ok(seating) = seating::assembly(self.date()) {
            match Votes::new(&seating.membership, named.iter().copied(), unnamed) {
                Err(InvalidVotes::NotEntitled(_) | InvalidVotes::MoreThanEntitled { .. }) => {}
                votes => return votes.map(|votes| (votes, note)).map_err(NoScenario::Votes),
            }
        }
        let seats = all.iter().map(|&member| seat(member, false)).collect();
        let membership = Membership::general_assembly(seats).map_err(NoScenario::Seats)?;
        let votes = Votes::new(&Arc::new(membership), named, unnamed);
        votes.map(|votes| (votes, note)).map_err(NoScenario::Votes)
    }

    /// The votes of the Council: who sat there is known from the rows.
    pub(super) fn council_votes(&self) -> Result<(Votes, Option<String>), NoScenario> {
        let sits = |member: &MemberId| self.votes().any(|(other, _)| other == *member);
        // The Council sits in the English alphabetical order.
        let order = states::members_on(self.date()).into_iter().filter(sits);
        let seats: Vec<Seat> = order.map(|member| seat(member, is_permanent(member))).collect();
        let membership = Membership::council_of(self.date(), seats).map_err(NoScenario::Seats)?;
        let mut unnamed = ByVote::<Unattributed>::default();
        for (member, _) in self.votes().filter(|(_, vote)| vote.is_none()) {
            let unread = unnamed.get_mut(NOT_VOTING);
            let count = if is_permanent(member) {
                &mut unread.permanent
            } else {
                &mut unread.other
            };
            *count = count.saturating_add(1);
        }
        let mut note = (unnamed != ByVote::default())
            .then(|| "Votes that cannot be read are counted as not voting, without a name.".to_owned());
        if self.shown_as_in_favour() {
            *unnamed.get_mut(Vote::InFavour) = core::mem::take(unnamed.get_mut(NOT_VOTING));
            note = Some(WITHOUT_VOTE.to_owned());
        }
        let votes = Votes::new(&Arc::new(membership), self.named(), unnamed);
        votes.map(|votes| (votes, note)).map_err(NoScenario::Votes)
    }

    /// Whether the file names no votes. Its data dictionary writes adoptions without a vote as if all had voted in favour,
    /// and so does this, whatever stands in the rows.
    fn shown_as_in_favour(&self) -> bool {
        let counts = self.counts();
        self.without_vote() && counts.against == 0 && counts.abstaining == 0
    }

    /// The votes that can be read, by name.
    fn named(&self) -> Vec<(MemberId, Vote)> {
        let in_favour = self.shown_as_in_favour();
        self.votes()
            .filter_map(|(member, vote)| {
                vote.map(|vote| (member, if in_favour { Vote::InFavour } else { vote }))
            })
            .collect()
    }

    /// How those without a name voted: what the totals of the file have more than its rows, or what stands under unknown
    /// codes, where that is not more than there are Members; the others did not vote.
    fn spread(&self, named: &[(MemberId, Vote)], spare: u16) -> ByVote<Unattributed> {
        let mut unnamed = ByVote::<Unattributed>::default();
        let mut left = Some(spare);
        for (place, column) in [Vote::InFavour, Vote::Against, Vote::Abstaining]
            .into_iter()
            .enumerate()
        {
            let rows = named.iter().filter(|(_, vote)| *vote == column).count();
            let rows = u16::try_from(rows).unwrap_or(u16::MAX);
            let more = self.total(place).map_or(0, |total| total.saturating_sub(rows));
            // The kinds of vote begin after `NO_ROW`.
            let foreign = self
                .roll
                .unnamed
                .get(place.saturating_add(1))
                .copied()
                .unwrap_or(0);
            let count = more.max(foreign);
            unnamed.get_mut(column).other = count;
            left = left.and_then(|left| left.checked_sub(count));
        }
        if left.is_none() {
            // The totals contradict the membership: nothing is made of them.
            unnamed = ByVote::default();
        }
        unnamed.get_mut(NOT_VOTING).other = left.unwrap_or(spare);
        unnamed
    }
}

fn seat(member: MemberId, permanent: bool) -> Seat {
    Seat {
        member,
        permanent,
        standing: Standing::MayVote,
    }
}
