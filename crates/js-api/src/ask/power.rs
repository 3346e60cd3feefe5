//! How much a vote weighs.
use crate::error::{ApiError, Code};
use crate::read::{date, refuse};
use crate::types::power::{Power, PowerInput};
use crate::types::words::Matter;
use counterfactual::coalitions::weights;
use counterfactual::power::{with_abstention, without_abstention};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use rules::membership::Body;
use rules::quota::{council_quota, council_size};
use rules::requirement::Share;

/// How many pairs of a permanent and another member are counted. The work grows with their square; 15 permanent members
/// in a hall of 193 are well below.
const MOST_PAIRS: u32 = 4_000;

/// Every index of voting power of a game, exactly.
///
/// # Errors
/// [`ApiError`] when the input describes no game, or one in which nothing can be adopted.
pub fn power(input: &PowerInput) -> Result<Power, ApiError> {
    let voting_rule = match input.body.map(Body::from) {
        Some(Body::SecurityCouncil) => council(input)?,
        Some(Body::GeneralAssembly) => assembly(input)?,
        None => any(input)?,
    };
    let nothing = || {
        let message = "nothing can be adopted in this game: give a lower quota";
        ApiError::at("quota", Code::ImpossibleGame, message)
    };
    let without = without_abstention(&voting_rule).ok_or_else(nothing)?;
    let with = with_abstention(&voting_rule).ok_or_else(nothing)?;
    Ok(Power {
        permanent: voting_rule.permanent(),
        other: voting_rule.other(),
        quota: voting_rule.quota(),
        weights: weights(&voting_rule).map(Into::into),
        without_abstention: (&without).into(),
        with_abstention: (&with).into(),
    })
}

fn council(input: &PowerInput) -> Result<VotingRule, ApiError> {
    let why = "the Security Council's game follows from `date` and `matter`";
    for (given, field) in [
        (input.members.is_some(), "members"),
        (input.permanent.is_some(), "permanent"),
        (input.other.is_some(), "other"),
        (input.quota.is_some(), "quota"),
        (input.share.is_some(), "share"),
        (input.of_all_members.is_some(), "ofAllMembers"),
    ] {
        refuse(given, field.to_owned(), why)?;
    }
    let day = input
        .date
        .as_deref()
        .ok_or_else(|| missing("date", "the day, which fixes size and quota"))?;
    let day = date(day, "date")?;
    let concurrence = match input.matter {
        Some(Matter::Procedural) => Concurrence::NotAsked,
        None | Some(Matter::AllOther) => concurrence(input),
    };
    let permanent = 5;
    made(VotingRule::affirmative(
        permanent,
        council_size(day).saturating_sub(permanent),
        council_quota(day),
        concurrence,
    ))
}

fn concurrence(input: &PowerInput) -> Concurrence {
    if input.all_in_favour == Some(true) {
        Concurrence::AllInFavour
    } else {
        Concurrence::NoneAgainst
    }
}

fn assembly(input: &PowerInput) -> Result<VotingRule, ApiError> {
    let why = "the General Assembly's game follows from `members` and `share`";
    for (given, field) in [
        (input.matter.is_some(), "matter"),
        (input.permanent.is_some(), "permanent"),
        (input.other.is_some(), "other"),
        (input.quota.is_some(), "quota"),
        (input.all_in_favour.is_some(), "allInFavour"),
    ] {
        refuse(given, field.to_owned(), why)?;
    }
    if let Some(day) = &input.date {
        date(day, "date")?;
    }
    let members = input
        .members
        .ok_or_else(|| missing("members", "how many Members there are, such as 193"))?;
    of_share(members, input.share.map_or(Share::Majority, Into::into), input)
}

fn any(input: &PowerInput) -> Result<VotingRule, ApiError> {
    let why = "it goes with a `body`; a game takes `permanent`, `other`, and `quota` or `share`";
    for (given, field) in [
        (input.date.is_some(), "date"),
        (input.matter.is_some(), "matter"),
        (input.members.is_some(), "members"),
    ] {
        refuse(given, field.to_owned(), why)?;
    }
    let (permanent, other) = (input.permanent.unwrap_or(0), input.other.unwrap_or(0));
    if u32::from(permanent).saturating_mul(other.into()) > MOST_PAIRS {
        let message =
            format!("`{permanent}` permanent and `{other}` other members are too many to count: give fewer");
        return Err(ApiError::at("permanent", Code::TooLarge, message));
    }
    match (input.quota, input.share) {
        (Some(quota), None) => {
            refuse(
                input.of_all_members.is_some(),
                "ofAllMembers".to_owned(),
                "it goes with a `share`",
            )?;
            made(VotingRule::affirmative(
                permanent,
                other,
                quota,
                concurrence(input),
            ))
        }
        (None, Some(share)) => {
            let why = "members whose vote against blocks go with a `quota`";
            refuse(permanent > 0, "permanent".to_owned(), why)?;
            refuse(input.all_in_favour.is_some(), "allInFavour".to_owned(), why)?;
            of_share(other, share.into(), input)
        }
        (None, None) => Err(missing(
            "quota",
            "how many affirmative votes are needed, or a `share`",
        )),
        (Some(_), Some(_)) => {
            let message = "a game has a quota or a share: leave `quota` or `share` out";
            Err(ApiError::at("share", Code::Conflict, message))
        }
    }
}

fn of_share(members: u16, share: Share, input: &PowerInput) -> Result<VotingRule, ApiError> {
    made(if input.of_all_members == Some(true) {
        VotingRule::all_members(members, share)
    } else {
        VotingRule::present_and_voting(members, share)
    })
}

fn made(
    voting_rule: Result<VotingRule, counterfactual::voting_rule::InvalidVotingRule>,
) -> Result<VotingRule, ApiError> {
    voting_rule.map_err(|error| ApiError::at("", Code::ImpossibleGame, error))
}

fn missing(field: &str, what: &str) -> ApiError {
    ApiError::at(
        field,
        Code::MissingField,
        format!("`{field}` is missing: give {what}"),
    )
}
