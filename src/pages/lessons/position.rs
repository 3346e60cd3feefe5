//! The vote of a step: how its address opens, what a pupil changed in it, and what the engine makes of that.
use crate::model::opening::Opening;
use crate::model::session::Session;
use crate::model::state::{Action, State};
use records::changes_text::{Token, read_token, tokens};
use records::lesson::fact::{Course, Fact};
use records::lesson::model::Challenge;
use rules::member::MemberId;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::vote::Vote;
use rules::votes::Votes;

/// A meeting as a step opens it.
#[must_use]
pub fn opened(opening: &Opening) -> Session {
    Session::of(State::from(opening))
}

/// The meeting as it is played in a session, for the facts of a lesson.
#[must_use]
pub fn course(session: &Session, smallest: fn(&Question, &Sitting, &Votes) -> Option<u16>) -> Course<'_> {
    Course {
        scenario: &session.state.scenario,
        steps: &session.replay.steps,
        questions: &session.replay.questions,
        votes: &session.replay.votes,
        smallest,
    }
}

/// The votes that differ from those with which the step begins, on the vote that is shown.
#[must_use]
pub fn changed(start: &Session, now: &Session) -> Vec<(MemberId, Vote)> {
    let at = now.state.selected;
    let votes = |session: &Session| session.replay.votes.get(at).cloned();
    let (Some(before), Some(after)) = (votes(start), votes(now)) else {
        return Vec::new();
    };
    let other = |member: &MemberId| {
        let vote = after.of(*member)?;
        (before.of(*member) != Some(vote)).then_some((*member, vote))
    };
    now.order.iter().filter_map(other).collect()
}

/// The session with votes set on the vote that is shown.
#[must_use]
pub fn with(session: &Session, votes: &[(MemberId, Vote)]) -> Session {
    votes.iter().fold(session.clone(), |session, (member, vote)| {
        session.after(Action::Set(*member, *vote))
    })
}

/// The votes of the solution that a challenge has in its file.
#[must_use]
pub fn solution(challenge: &Challenge) -> Vec<(MemberId, Vote)> {
    let vote = |token: String| match read_token(&token)? {
        Token::Member { member, vote, .. } => Some((member, vote?)),
        _ => None,
    };
    tokens(&challenge.solution).filter_map(vote).collect()
}

/// How far a pupil is with a challenge.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// The goal is not reached.
    Open,
    /// It is reached, with more changed votes than are allowed or a vote that should stay.
    TooMany,
    /// It is solved.
    Solved,
}

/// How far a session is with a challenge, by the engine.
#[must_use]
pub fn progress(challenge: &Challenge, start: &Session, now: &Session) -> Progress {
    let holds = Fact::read(&challenge.goal).and_then(|goal| goal.holds(&course(now, |_, _, _| None)));
    if holds != Some(true) {
        return Progress::Open;
    }
    let changed = changed(start, now);
    let membership = &now.state.scenario.meeting.membership;
    let kept = |(member, _): &(MemberId, Vote)| challenge.keep.keeps(membership.is_permanent(*member));
    match changed.len() > usize::from(challenge.most) || changed.iter().any(kept) {
        true => Progress::TooMany,
        false => Progress::Solved,
    }
}
