//! What was read so far of a text: votes, counts, doubts. Each way of reading puts its findings here.
use super::doubt::{self, DoubtKind};
use super::meaning::Words;
use super::reading::Pasted;
use super::tally::Tally;
use crate::states;
use core::ops::Range;
use rules::member::MemberId;
use rules::vote::Vote;

/// So many doubts get suggestions; a text with more is no roll call.
const SUGGESTED: usize = 200;

/// What was read so far of a text.
pub(super) struct Reader<'t> {
    pub original: &'t str,
    pub words: Words<'t>,
    pub pasted: Pasted,
    suggested: usize,
    /// How many each vote has in lists whose heading gives no count, doubtful names among them.
    pub listed: Vec<(Vote, u16)>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(original: &'t str, words: Words<'t>) -> Self {
        Self {
            original,
            words,
            pasted: Pasted::default(),
            suggested: 0,
            listed: Vec::new(),
        }
    }

    pub(super) const fn words(&self) -> Words<'t> {
        self.words
    }

    pub(super) fn is_empty(&self) -> bool {
        self.pasted.votes.is_empty()
    }

    pub(super) fn doubt(&mut self, at: Range<usize>, kind: DoubtKind) {
        doubt::add(self.original, &mut self.pasted.doubts, at, kind);
    }

    pub(super) fn said(&mut self, vote: Vote, said: u16) {
        let slot = self.pasted.said.get_mut(vote);
        *slot = slot.or(Some(said));
    }

    /// A name that one or several members have, with its vote.
    pub(super) fn name(
        &mut self,
        words: &Words,
        at: Range<usize>,
        members: &[MemberId],
        vote: Option<Vote>,
    ) -> Option<MemberId> {
        let seated: Vec<MemberId> = members
            .iter()
            .copied()
            .filter(|member| words.seated.contains(member))
            .collect();
        match (seated.as_slice(), members) {
            ([member], _) => Some(*member),
            ([], [member, ..]) => {
                let (member, instead) = (*member, self.instead(*member));
                self.doubt(
                    at,
                    DoubtKind::NotSeated {
                        member,
                        instead,
                        vote,
                    },
                );
                None
            }
            _ => {
                let members = seated;
                self.doubt(at, DoubtKind::SeveralNames { members, vote });
                None
            }
        }
    }

    /// Who may be meant by a member that has no seat: who held its place before or after it. Nobody else.
    fn instead(&self, member: MemberId) -> Vec<MemberId> {
        let mut related = vec![member];
        for _ in 0..3 {
            for state in states::all() {
                let (before, after) = (related.contains(&state.member), &state.successors);
                let mut more: Vec<MemberId> = if before { after.clone() } else { Vec::new() };
                if after.iter().any(|successor| related.contains(successor)) {
                    more.push(state.member);
                }
                more.retain(|member| !related.contains(member));
                related.extend(more);
            }
        }
        related.retain(|member| self.words.seated.contains(member));
        related
    }

    pub(super) fn record(&mut self, at: Range<usize>, member: MemberId, vote: Vote) {
        match self.pasted.votes.iter().find(|(other, _)| *other == member) {
            Some((_, first)) if *first == vote => {}
            Some((_, first)) => {
                let (first, second) = (*first, vote);
                self.doubt(
                    at,
                    DoubtKind::MemberTwice {
                        member,
                        first,
                        second,
                    },
                );
            }
            None => self.pasted.votes.push((member, vote)),
        }
    }

    /// A name that nobody has, with the vote given with it.
    pub(super) fn unknown(&mut self, words: &Words, name: Range<usize>, vote: Option<Vote>) {
        self.suggested = self.suggested.saturating_add(1);
        let nearest = if self.suggested > SUGGESTED {
            Vec::new()
        } else {
            let near = words.names.nearest(words.slice(&name), 12);
            near.into_iter()
                .filter(|member| words.seated.contains(member))
                .take(3)
                .collect()
        };
        self.doubt(name, DoubtKind::UnknownName { nearest, vote });
    }

    /// The reading, with the counts of a sentence held against what was named.
    pub(super) fn finish(mut self, tally: Option<&Tally>, complain: bool) -> Pasted {
        if let Some(tally) = tally {
            for clause in &tally.clauses {
                let listed = self.listed.iter().filter(|(vote, _)| *vote == clause.vote);
                let found = listed.fold(0_u16, |sum, (_, found)| sum.saturating_add(*found));
                if let (Some(said), None) = (clause.said, &clause.names)
                    && found > 0
                    && found != said
                {
                    let vote = clause.vote;
                    self.doubt(clause.at.clone(), DoubtKind::CountDisagrees { vote, said, found });
                }
            }
        }
        let nothing = self.pasted.votes.is_empty() && self.pasted.doubts.is_empty();
        if complain && nothing && self.pasted.said == Default::default() {
            self.doubt(0..0, DoubtKind::NobodyNamed);
        }
        self.pasted.doubts.sort_by_key(|doubt| doubt.at.start);
        doubt::place(self.original, &mut self.pasted.doubts);
        self.pasted
    }
}
