//! The functions themselves, from typed input to typed output; `border` carries them to JavaScript.
#[cfg(feature = "archive")]
mod archive;
#[cfg(feature = "explain")]
mod explain;
#[cfg(feature = "permalink")]
mod link;
mod power;
#[cfg(feature = "read-roll")]
mod roll;
#[cfg(feature = "scenario")]
mod scenario;
mod what_if;

pub use crate::read::meeting::Asked as AskedMeeting;
pub use crate::read::question::Asked as AskedVote;
#[cfg(feature = "archive")]
pub use archive::search_archive;
#[cfg(feature = "explain")]
pub use explain::explain;
#[cfg(feature = "permalink")]
pub use link::{read_link, write_link};
pub use power::power;
#[cfg(feature = "read-roll")]
pub use roll::read_roll;
#[cfg(feature = "scenario")]
pub use scenario::play_scenario;
pub use what_if::{meeting_changes, vote_changes, what_would_change};

use crate::error::{ApiError, Code, under};
use crate::read::{self, meeting, question};
use crate::types::decision::Decision;
use crate::types::meeting::MeetingInput;
use crate::types::meeting_result::MeetingResult;
use crate::types::odds::{Chances, Odds, OddsInput, VerdictOdds};
use crate::types::question::VoteInput;
use crate::types::vote::Vote;
use counterfactual::odds::{Chances as Weighed, InvalidOdds, Undecided};
use rules::proceeding::Proceeding;

/// One vote as the law takes it, for programs in Rust that ask more of it than one function answers.
///
/// # Errors
/// [`ApiError`] when the input is no vote of that body on that day.
pub fn vote(input: &VoteInput) -> Result<AskedVote, ApiError> {
    question::asked(input, "")
}

/// A meeting as the law takes it, for programs in Rust.
///
/// # Errors
/// [`ApiError`] when the input is no meeting of that body on that day.
pub fn meeting(input: &MeetingInput) -> Result<AskedMeeting, ApiError> {
    meeting::asked(input, "", meeting::PLAYED)
}

/// Decides one vote, with its reasons.
///
/// # Errors
/// [`ApiError`] when the input is no vote of that body on that day.
pub fn decide(input: &VoteInput) -> Result<Decision, ApiError> {
    let asked = question::asked(input, "")?;
    let decision = rules::decide::decide(&asked.question, &asked.sitting, &asked.votes);
    Ok((&decision).into())
}

/// Plays a whole meeting, item by item.
///
/// # Errors
/// [`ApiError`] when the input is no meeting of that body on that day.
pub fn proceed(input: &MeetingInput) -> Result<MeetingResult, ApiError> {
    let asked = meeting::asked(input, "", meeting::PLAYED)?;
    let votes = |item: usize| asked.votes.get(item).and_then(Option::as_ref);
    let played = Proceeding::play_by(&asked.meeting, votes);
    Ok((&played).into())
}

/// The exact probability of every verdict when some members are undecided.
///
/// # Errors
/// [`ApiError`] when the input is no vote of that body on that day, or the undecided members do not fit it.
pub fn odds(input: &OddsInput) -> Result<Odds, ApiError> {
    let mut vote = input.vote.clone();
    if vote.tally.is_none() {
        // The vote of an undecided member is put aside, so any will do that every member may cast.
        let votes = vote.votes.get_or_insert_default();
        for (code, _) in input.undecided.iter() {
            if votes.get(code).is_none() {
                votes.insert(code.to_owned(), Vote::NotVoting);
            }
        }
    }
    let asked = question::asked(&vote, "vote").map_err(|error| whose(error, input))?;
    let undecided = input.undecided.iter().map(|(code, chances)| {
        let path = under("undecided", code);
        let member = read::member(code, &path)?;
        Ok(Undecided {
            member,
            chances: weighed(chances, &path)?,
        })
    });
    let undecided = undecided.collect::<Result<Vec<_>, ApiError>>()?;
    let odds = counterfactual::odds::odds(&asked.question, &asked.sitting, &asked.votes, &undecided);
    let odds = odds.map_err(|error| {
        let (code, member) = match error {
            InvalidOdds::NotAMember(member) => (Code::NotAMember, member),
            InvalidOdds::Twice(member) => (Code::NamedTwice, member),
            InvalidOdds::NotEntitled(member) => (Code::NotEntitled, member),
            InvalidOdds::Unknown(member) => (Code::VotesMissing, member),
        };
        ApiError::at(under("undecided", member.as_str()), code, error)
    })?;
    let verdicts = odds.possible().map(|(verdict, probability)| VerdictOdds {
        verdict: verdict.into(),
        probability: (&probability).into(),
    });
    Ok(Odds {
        adopted: (&odds.adopted()).into(),
        verdicts: verdicts.collect(),
    })
}

/// A mistake in a vote that was never given is one among the undecided members.
fn whose(error: ApiError, input: &OddsInput) -> ApiError {
    let given = |code: &str| {
        input
            .vote
            .votes
            .as_ref()
            .is_some_and(|votes| votes.get(code).is_some())
    };
    let code = error.path.strip_prefix("vote.votes.");
    match code.filter(|code| input.undecided.get(code).is_some() && !given(code)) {
        Some(code) => ApiError {
            path: under("undecided", code),
            ..error
        },
        None => error,
    }
}

fn weighed(chances: &Chances, path: &str) -> Result<Weighed, ApiError> {
    let of = |chance: Option<u32>| chance.unwrap_or(0);
    let weighed = Weighed::new(
        of(chances.in_favour),
        of(chances.against),
        of(chances.abstaining),
        of(chances.not_voting),
    );
    weighed.ok_or_else(|| {
        let given = [
            chances.in_favour,
            chances.against,
            chances.abstaining,
            chances.not_voting,
        ];
        let message = if given.into_iter().all(|chance| of(chance) == 0) {
            "all chances are `0`: give one of them more, such as `{ inFavour: 1, against: 1 }`"
        } else {
            "the chances add up to more than `4294967295`: give smaller ones in the same proportion"
        };
        ApiError::at(path, Code::WrongType, message)
    })
}

/// Runs one labelled case of the conformance format, and gives the output keys of its kind.
///
/// # Errors
/// [`ApiError`] when the case is of an unknown kind, malformed or impossible.
#[cfg(feature = "cases")]
pub fn run_case(case: &serde_json::Value) -> Result<serde_json::Map<String, serde_json::Value>, ApiError> {
    conformance::answer(case).map_err(|message| ApiError::at("", Code::CaseNotRun, message))
}
