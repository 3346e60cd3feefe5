//! Looks at a roll call as a whole: totals, and who has no row.
use super::codes::LANES;
use super::doubt::{Doubts, Kind};
use super::library::RollCall;
use super::roll::vote;
use rules::membership::Body;
use rules::quota::council_size;

impl RollCall<'_> {
    /// Looks at it as a whole.
    pub(super) fn doubt(&self, doubts: &mut Doubts) {
        let (line, id) = (self.line(), Some(self.id()));
        // Adopted without a vote, the totals are empty or stand for nothing.
        if !self.totals_agree() && !self.without_vote() {
            doubts.add(Kind::TotalsDisagree, line, None, id, || {
                let differing = self
                    .totals_beside_counts()
                    .filter(|(_, total, count)| total != count);
                let said: Vec<String> = differing
                    .map(|(name, total, count)| format!("{name} {total}, rows {count}"))
                    .collect();
                said.join("; ")
            });
        }
        if self.nobody_voted() && !self.without_vote() {
            doubts.add(Kind::NoVotes, line, None, id, String::new);
        }
        self.seats(doubts);
    }

    /// Members without a row; in the Council, more or fewer rows than seats.
    fn seats(&self, doubts: &mut Doubts) {
        let (line, id) = (self.line(), Some(self.id()));
        let library = self.library;
        let lanes = library.rolls.votes.get(self.number);
        let held = |lane: u8| {
            lanes
                .and_then(|lanes| lanes.get(usize::from(lane)))
                .is_some_and(|&held| held != vote::NO_ROW)
        };
        if library.body() == Body::SecurityCouncil {
            let seats = usize::from(council_size(self.date()));
            let rows = (0..=u8::MAX).take(LANES).filter(|&lane| held(lane)).count();
            let kind = match rows.cmp(&seats) {
                core::cmp::Ordering::Less => Kind::MembersMissing,
                core::cmp::Ordering::Equal => return,
                core::cmp::Ordering::Greater => Kind::TooManyMembers,
            };
            doubts.add(kind, line, None, id, || format!("{rows} of {seats}"));
            return;
        }
        let mut missing = library
            .codes
            .members_on(self.date())
            .filter(|&lane| !held(lane))
            .peekable();
        if missing.peek().is_some() {
            doubts.add(Kind::MembersMissing, line, None, id, || {
                let codes = missing.filter_map(|lane| library.codes.member(lane));
                codes
                    .map(|member| member.to_string())
                    .collect::<Vec<_>>()
                    .join(" ")
            });
        }
    }
}
