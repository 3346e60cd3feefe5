//! A roll as a scenario needs it: each seat with a vote, by name, or counted without one.
use super::library::RollCall;
use super::scenario::NoScenario;
use crate::states;
use rules::member::MemberId;
use rules::requirement::council_size;
use rules::vote::{NotVoting, Vote};

/// The permanent seats. That of the Soviet Union went on as that of the Russian Federation.
const PERMANENT: [&str; 6] = ["CHN", "FRA", "GBR", "RUS", "SUN", "USA"];

/// The column of those who did not vote.
pub(super) const NOT_VOTING: Vote = Vote::NotVoting(NotVoting::Unspecified);

/// The four columns of a roll, as the format names them.
pub(super) const COLUMNS: [(&str, Vote); 4] = [
    ("in-favour", Vote::InFavour),
    ("against", Vote::Against),
    ("abstaining", Vote::Abstaining),
    ("not-voting", NOT_VOTING),
];

/// A roll as the scenario has it: named votes, and counts without names.
pub(super) struct Roll {
    pub named: Vec<(MemberId, Vote)>,
    /// By column.
    pub unnamed: [u16; 4],
    pub unnamed_permanent: u16,
    pub note: String,
}

impl RollCall<'_> {
    /// The roll of the Assembly: every Member of the day has a seat, whether the file has a row for it or not.
    pub(super) fn assembly_roll(&self) -> Roll {
        let named: Vec<(MemberId, Vote)> = self
            .votes()
            .filter_map(|(member, vote)| Some((member, vote?)))
            .collect();
        let mut note = String::new();
        let seats = states::members_on(self.date()).len();
        let spare = u16::try_from(seats.saturating_sub(named.len())).unwrap_or(0);
        let unnamed = self.spread(&named, spare);
        if spare > 0 {
            note = format!(
                "The file has no readable vote of {spare} of the {seats} Members of that day. They are counted without \
                 a name, as its totals tell, or else as not voting."
            );
        }
        let mut roll = Roll {
            named,
            unnamed,
            unnamed_permanent: 0,
            note,
        };
        if self.without_vote() {
            roll.adopted_without_vote();
        }
        roll
    }

    /// How those without a name voted: what the totals of the file have more than its rows, or what stands under unknown
    /// codes, where that is not more than there are Members; the others did not vote.
    fn spread(&self, named: &[(MemberId, Vote)], spare: u16) -> [u16; 4] {
        let mut left = spare;
        let mut unnamed = [0; 4];
        for (place, (column, count)) in COLUMNS.iter().zip(&mut unnamed).enumerate().take(3) {
            let rows = named.iter().filter(|(_, vote)| *vote == column.1).count();
            let rows = u16::try_from(rows).unwrap_or(u16::MAX);
            let more = self.total(place).map_or(0, |total| total.saturating_sub(rows));
            let foreign = self
                .roll
                .unnamed
                .get(place.saturating_add(1))
                .copied()
                .unwrap_or(0);
            *count = more.max(foreign);
            left = match left.checked_sub(*count) {
                Some(left) => left,
                // The totals contradict the membership: nothing is made of them.
                None => return [0, 0, 0, spare],
            };
        }
        let [.., not_voting] = &mut unnamed;
        *not_voting = left;
        unnamed
    }

    /// The roll of the Council: who sat there is known from the rows.
    pub(super) fn council_roll(&self) -> Result<Roll, NoScenario> {
        let seats = usize::from(council_size(self.date()));
        let named = self.votes().count();
        if named != seats {
            return Err(NoScenario::Seats { named, seats });
        }
        let permanent = self.votes().filter(|(member, _)| is_permanent(*member)).count();
        if permanent != 5 {
            return Err(NoScenario::Permanent { named: permanent });
        }
        let unread = |permanent: bool| {
            let votes = self.votes();
            let unread = votes.filter(|(member, vote)| vote.is_none() && is_permanent(*member) == permanent);
            u16::try_from(unread.count()).unwrap_or(u16::MAX)
        };
        let others = unread(false);
        let mut roll = Roll {
            named: self
                .votes()
                .filter_map(|(member, vote)| Some((member, vote?)))
                .collect(),
            unnamed: [0, 0, 0, others],
            unnamed_permanent: unread(true),
            note: String::new(),
        };
        if roll.unnamed_permanent.saturating_add(others) > 0 {
            roll.note = "Votes that cannot be read are counted as not voting, without a name.".to_owned();
        }
        if self.without_vote() {
            roll.adopted_without_vote();
        }
        Ok(roll)
    }
}

impl Roll {
    /// The file names no votes. Its data dictionary writes such adoptions as if all had voted in favour, and so does this.
    fn adopted_without_vote(&mut self) {
        let voted = |(_, vote): &(MemberId, Vote)| matches!(vote, Vote::Against | Vote::Abstaining);
        if self.named.iter().any(voted) {
            return;
        }
        for (_, vote) in &mut self.named {
            *vote = Vote::InFavour;
        }
        let [in_favour, .., not_voting] = &mut self.unnamed;
        *in_favour = in_favour.saturating_add(core::mem::take(not_voting));
        self.note.push_str(
            " Adopted without a vote: nobody is recorded as voting, and all are shown as if in favour.",
        );
    }
}

/// Whether it is one of the permanent members, of any time.
pub(super) fn is_permanent(member: MemberId) -> bool {
    PERMANENT.contains(&member.as_str())
}
