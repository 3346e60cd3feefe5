//! The question, and the circumstances in which a body votes.
use super::{date, members, refuse, seats, votes};
use crate::error::{ApiError, Code, under};
use crate::types::question::{Dispute, Majority, ObjectOfVote, QuestionInput, SettledBy, VoteInput};
use crate::types::readings::Readings;
use rules::category::Matter;
use rules::membership::Body;
use rules::question::{AssemblyQuestion, Basis, Character, CouncilQuestion, Forum, Object, Question};
use rules::requirement::{Requirement, Share};
use rules::sitting::{BeforeTheCouncil, EmergencySession, Sitting};
use rules::votes::{Parties, Votes};

/// One vote, ready to be decided.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is put to the vote.
    pub question: Question,
    /// The day, and what the law asks about it.
    pub sitting: Sitting,
    /// Who votes how.
    pub votes: Votes,
}

/// The circumstances as given.
pub(crate) struct Circumstances<'a> {
    pub body: Body,
    pub date: &'a str,
    pub readings: Option<Readings>,
    pub present: Option<u16>,
    pub emergency_session_meets: Option<bool>,
    pub before_the_council: Option<bool>,
    pub asked_by_the_council: Option<bool>,
    /// The place of the object that holds them.
    pub path: &'a str,
}

/// Reads one vote; `path` is the place of the object that holds it.
pub(crate) fn asked(input: &VoteInput, path: &str) -> Result<Asked, ApiError> {
    let body = input.body.into();
    let sitting = sitting(&Circumstances {
        body,
        date: &input.date,
        readings: input.readings,
        present: input.present,
        emergency_session_meets: input.emergency_session_meets,
        before_the_council: input.before_the_council,
        asked_by_the_council: input.asked_by_the_council,
        path,
    })?;
    let question = question(&of_vote(input), body, object(input, path)?, path)?;
    let given = votes::Given {
        named: input.votes.as_ref(),
        tally: input.tally.as_ref(),
        path,
    };
    let membership = seats::seats(&seats::Given {
        body,
        date: sitting.date,
        members: input.members.as_ref(),
        voters: given.roll()?.into_iter().map(|(member, _)| member).collect(),
        counted: given.counted(),
        path,
    })?;
    let votes = given.votes(&membership, input.members.as_ref())?;
    Ok(Asked {
        question,
        sitting,
        votes,
    })
}

fn of_vote(input: &VoteInput) -> QuestionInput {
    QuestionInput {
        matter: input.matter,
        settled_by: input.settled_by,
        council_category: input.council_category,
        dispute: input.dispute.clone(),
        forum: input.forum,
        importance: input.importance,
        assembly_category: input.assembly_category,
        majority: input.majority,
        second_vote: input.second_vote,
    }
}

/// The circumstances in which the body votes.
pub(crate) fn sitting(given: &Circumstances<'_>) -> Result<Sitting, ApiError> {
    let place = |field: &str| under(given.path, field);
    let mut sitting = Sitting::on(date(given.date, &place("date"))?);
    if given.body == Body::SecurityCouncil {
        let why = "the Security Council has no quorum; leave it out";
        refuse(given.present.is_some(), place("present"), why)?;
        let why = "it is for the General Assembly; leave it out";
        refuse(given.before_the_council.is_some(), place("beforeTheCouncil"), why)?;
        refuse(
            given.asked_by_the_council.is_some(),
            place("askedByTheCouncil"),
            why,
        )?;
    }
    if let Some(readings) = given.readings {
        sitting.readings = readings.into();
    }
    sitting.present = given.present;
    if given.emergency_session_meets == Some(true) {
        sitting.emergency_session = EmergencySession::MeetsOnTheMatter;
    }
    if given.before_the_council == Some(true) {
        sitting.council = match given.asked_by_the_council {
            Some(true) => BeforeTheCouncil::AsksTheAssembly,
            Some(false) | None => BeforeTheCouncil::SameDispute,
        };
    }
    Ok(sitting)
}

fn object(input: &VoteInput, path: &str) -> Result<Object, ApiError> {
    Ok(match (input.object, input.motion) {
        (None | Some(ObjectOfVote::Motion), Some(motion)) => Object::Motion(motion.into()),
        (Some(ObjectOfVote::Motion), None) => {
            let message = "`motion` is missing: give the motion, such as `adjournDebate`";
            return Err(ApiError::at(under(path, "motion"), Code::MissingField, message));
        }
        (Some(_), Some(_)) => {
            let message = "`motion` goes with the object `motion`: leave one of them out";
            return Err(ApiError::at(under(path, "motion"), Code::Conflict, message));
        }
        (None | Some(ObjectOfVote::Draft), None) => Object::Draft,
        (Some(ObjectOfVote::Amendment), None) => Object::Amendment,
        (Some(ObjectOfVote::Part), None) => Object::Part,
        (Some(ObjectOfVote::Ruling), None) => Object::Ruling,
        (Some(ObjectOfVote::Character), None) => Object::Character,
    })
}

/// The question that a body is asked.
pub(crate) fn question(
    given: &QuestionInput,
    body: Body,
    object: Object,
    path: &str,
) -> Result<Question, ApiError> {
    let place = |field: &str| under(path, field);
    match body {
        Body::SecurityCouncil => {
            let why =
                "it is for the General Assembly; the Security Council takes `matter` or `councilCategory`";
            refuse(given.forum.is_some(), place("forum"), why)?;
            refuse(given.importance.is_some(), place("importance"), why)?;
            refuse(given.assembly_category.is_some(), place("assemblyCategory"), why)?;
            refuse(given.majority.is_some(), place("majority"), why)?;
            refuse(given.second_vote.is_some(), place("secondVote"), why)?;
            of_council(given, object, path)
        }
        Body::GeneralAssembly => {
            let why = "it is for the Security Council; the General Assembly takes `importance` or `assemblyCategory`";
            refuse(given.matter.is_some(), place("matter"), why)?;
            refuse(given.settled_by.is_some(), place("settledBy"), why)?;
            refuse(given.council_category.is_some(), place("councilCategory"), why)?;
            refuse(given.dispute.is_some(), place("dispute"), why)?;
            Ok(of_assembly(given, object))
        }
    }
}

fn of_council(given: &QuestionInput, object: Object, path: &str) -> Result<Question, ApiError> {
    let mut question = match (given.matter, given.council_category) {
        (Some(_), Some(_)) => {
            let message = "`councilCategory` settles the matter already: leave `matter` or it out";
            return Err(ApiError::at(
                under(path, "councilCategory"),
                Code::Conflict,
                message,
            ));
        }
        (None, Some(category)) => CouncilQuestion::listed(object, category.into()).ok_or_else(|| {
            let message = "judges are elected by ballot, not by a vote: give another matter";
            ApiError::at(under(path, "councilCategory"), Code::NotVotedOn, message)
        })?,
        (matter, None) => CouncilQuestion {
            object,
            character: Character {
                matter: matter.map_or_else(|| matter_of(object), Into::into),
                basis: Basis::Settled,
            },
            dispute: None,
        },
    };
    if let Some(by) = given.settled_by {
        question.character.basis = basis(by);
    }
    if let Some(dispute) = &given.dispute {
        question.dispute = Some(read_dispute(dispute, &under(path, "dispute"))?);
    }
    Ok(Question::Council(question))
}

/// Motions, and votes on rulings, are procedural.
const fn matter_of(object: Object) -> Matter {
    match object {
        Object::Motion(_) | Object::Ruling => Matter::Procedural,
        Object::Draft | Object::Amendment | Object::Part | Object::Character => Matter::AllOther,
    }
}

const fn basis(by: SettledBy) -> Basis {
    match by {
        SettledBy::Practice => Basis::Settled,
        SettledBy::RulingUnchallenged => Basis::RulingUnchallenged,
        SettledBy::RulingStands => Basis::RulingStands,
        SettledBy::RulingOverruled => Basis::RulingOverruled,
        SettledBy::PreliminaryCarried => Basis::PreliminaryCarried,
        SettledBy::PreliminaryVetoed => Basis::PreliminaryVetoed,
        SettledBy::PreliminaryInsufficient => Basis::PreliminaryInsufficient,
        SettledBy::Entered => Basis::Entered,
        SettledBy::Undetermined => Basis::Undetermined,
    }
}

fn read_dispute(given: &Dispute, path: &str) -> Result<rules::question::Dispute, ApiError> {
    Ok(rules::question::Dispute {
        under: given.under.into(),
        nature: given.nature.into(),
        parties: Parties {
            members: members(&given.parties, &under(path, "parties"))?,
            ..Parties::default()
        },
    })
}

fn of_assembly(given: &QuestionInput, object: Object) -> Question {
    let category = given.assembly_category.map(Into::into).unwrap_or_default();
    let forum = given.forum.map_or(Forum::Plenary, Into::into);
    let mut question = AssemblyQuestion::on(category, object, forum);
    if let Some(importance) = given.importance {
        question.importance = importance.into();
    }
    question.named_majority = given.majority.map(|majority| match majority {
        Majority::Majority => Requirement::PresentAndVoting(Share::Majority),
        Majority::TwoThirds => Requirement::PresentAndVoting(Share::TwoThirds),
        Majority::MajorityOfMembers => Requirement::AllMembers(Share::Majority),
        Majority::TwoThirdsOfMembers => Requirement::AllMembers(Share::TwoThirds),
    });
    question.second_vote = given.second_vote.unwrap_or(false);
    Question::Assembly(question)
}
