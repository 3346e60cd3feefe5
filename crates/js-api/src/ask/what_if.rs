//! What would have changed one vote, or a whole meeting.
use crate::error::{ApiError, Code, under};
use crate::read::{item, meeting, question};
use crate::types::meeting::MeetingInput;
use crate::types::question::VoteInput;
use crate::types::what_if::{
    AloneCouldBlock, KindOfFlip, MeetingChanges, Target, UnderOtherRule, VoteChanges, WhatIfInput,
    WhatIfOutput,
};
use counterfactual::flips::{alone_could_block, single_changes, smallest_flips};
use counterfactual::meeting::{
    Target as Wanted, is_reached, single_items, smallest_change, that_would_have_done_it,
};
use counterfactual::other_rules::{blocking_number, under_other_rules};
use counterfactual::search::Moves;
use rules::decide::decide;
use rules::meeting::{Business, Meeting};
use rules::proceeding::Proceeding;
use rules::question::Question;
use rules::requirement::Requirement;
use rules::sitting::Sitting;
use rules::votes::Votes;

/// What would have turned one vote, or led a meeting elsewhere.
///
/// # Errors
/// [`ApiError`] when the input asks neither or both, or is no vote or meeting of that body on that day.
pub fn what_would_change(input: &WhatIfInput) -> Result<WhatIfOutput, ApiError> {
    match (&input.vote, &input.meeting, input.target) {
        (Some(vote), None, None) => Ok(WhatIfOutput::Vote(Box::new(of_vote(vote)?))),
        (None, Some(meeting), Some(target)) => Ok(WhatIfOutput::Meeting(of_meeting(meeting, target)?)),
        (None, Some(_), None) => {
            let message = "`target` is missing: give where the meeting should lead, such as `{ carried: 3 }`";
            Err(ApiError::at("target", Code::MissingField, message))
        }
        (None, None, _) => {
            let message = "`vote` is missing: give one vote, or `meeting` and `target`";
            Err(ApiError::at("vote", Code::MissingField, message))
        }
        (Some(_), Some(_), _) => {
            let message = "one vote or a meeting is looked at: leave `vote` or `meeting` out";
            Err(ApiError::at("meeting", Code::Conflict, message))
        }
        (Some(_), None, Some(_)) => {
            let message = "`target` goes with `meeting`: leave it out";
            Err(ApiError::at("target", Code::Conflict, message))
        }
    }
}

fn of_vote(input: &VoteInput) -> Result<VoteChanges, ApiError> {
    let question::Asked {
        question,
        sitting,
        votes,
    } = question::asked(input, "vote")?;
    Ok(vote_changes(&question, &sitting, &votes))
}

/// What would have turned one vote.
#[must_use]
pub fn vote_changes(question: &Question, sitting: &Sitting, votes: &Votes) -> VoteChanges {
    let flips = smallest_flips(question, sitting, votes);
    let alone = alone_could_block(question, sitting, votes);
    let decision = decide(question, sitting, votes);
    let by_kind = flips
        .by_kind
        .iter()
        .filter_map(|(moves, flip)| match (moves, flip) {
            (Moves::Only { from, to }, Some(flip)) => Some(KindOfFlip {
                from: (*from).into(),
                to: (*to).into(),
                flip: flip.into(),
            }),
            _ => None,
        });
    let other_rules = under_other_rules(question, sitting, votes).into_iter();
    VoteChanges {
        adopted: flips.adopted,
        fewest_members: flips.by_members.as_ref().map(Into::into),
        fewest_steps: flips.by_steps.as_ref().map(Into::into),
        to_abstaining: flips.to_abstaining.as_ref().map(Into::into),
        by_kind: by_kind.collect(),
        single_changes: single_changes(question, sitting, votes)
            .into_iter()
            .map(Into::into)
            .collect(),
        alone_could_block: AloneCouldBlock {
            by_voting_against: alone.by_voting_against.into(),
            by_abstaining: alone.by_abstaining.into(),
        },
        blocking_number: match decision.requirement {
            Requirement::PresentAndVoting(share) => {
                Some(blocking_number(share, decision.tally.present_and_voting()))
            }
            Requirement::Affirmative { .. } | Requirement::AllMembers(_) => None,
        },
        other_rules: other_rules
            .map(|under| UnderOtherRule {
                rule: under.rule.into(),
                verdict: under.verdict.into(),
            })
            .collect(),
    }
}

fn of_meeting(input: &MeetingInput, target: Target) -> Result<MeetingChanges, ApiError> {
    let meeting::Asked { meeting, votes } = meeting::asked(input, "meeting", meeting::SEARCHED)?;
    let mut all = Vec::with_capacity(votes.len());
    for (at, (one, votes)) in meeting.items.iter().zip(votes).enumerate() {
        all.push(match votes {
            Some(votes) => votes,
            None if !item::is_voted_on(&one.business) => Votes::none_cast(&meeting.membership),
            None => {
                let path = format!("meeting.items[{at}].votes");
                let message = "no votes are given: every item that can be voted on needs `votes` or `tally`";
                return Err(ApiError::at(path, Code::VotesMissing, message));
            }
        });
    }
    let target = wanted(input, &meeting.items, target)?;
    Ok(meeting_changes(&meeting, &all, target))
}

/// What would have led a meeting to the target. Every item has its votes.
#[must_use]
pub fn meeting_changes(meeting: &Meeting, votes: &[Votes], target: Wanted) -> MeetingChanges {
    let played = Proceeding::play(meeting, votes);
    let smallest = smallest_change(meeting, votes, target);
    MeetingChanges {
        reached: is_reached(meeting, &played, target) == Some(true),
        smallest: smallest.change.as_ref().map(Into::into),
        certain: smallest.is_certain,
        would_have_done_it: that_would_have_done_it(meeting, votes, target.item())
            .as_ref()
            .map(Into::into),
        on_one_item: single_items(meeting, votes, target)
            .iter()
            .map(Into::into)
            .collect(),
    }
}

/// The target, if the meeting has such an item.
fn wanted(input: &MeetingInput, items: &[rules::meeting::Item], target: Target) -> Result<Wanted, ApiError> {
    let at = |place: u32, word: &str| item::place(input, place, &under("target", word));
    let with_text = |place: u32, word: &str| {
        let found = at(place, word)?;
        let business = items.get(found).map(|item| &item.business);
        if matches!(business, Some(Business::Amendment { .. } | Business::Part { .. })) {
            return Ok(found);
        }
        let message = format!("`{place}` is no amendment and no part of a draft: name one that is");
        Err(ApiError::at(under("target", word), Code::NoSuchItem, message))
    };
    Ok(match target {
        Target::Carried(item) => Wanted::Carried(at(item, "carried")?),
        Target::NotCarried(item) => Wanted::NotCarried(at(item, "notCarried")?),
        Target::NotPut(item) => Wanted::NotPut(at(item, "notPut")?),
        Target::TextGains(item) => Wanted::TextGains(with_text(item, "textGains")?),
        Target::TextLacks(item) => Wanted::TextLacks(with_text(item, "textLacks")?),
    })
}
