//! Whether a matter before the Council is procedural: the list, then a ruling, then the preliminary question
//! (SC-10 to SC-12).
use crate::category::{Classification, CouncilCategory, Matter};
use crate::decide::decide;
use crate::decision::{Decision, Ground, Outcome};
use crate::finding::{Finding, Reason};
use crate::question::{Basis, Character, Object, Question};
use crate::readings::{DisputedPoint, Doctrine};
use crate::sitting::Sitting;
use crate::votes::Votes;

/// A ruling of the President on the character of a matter.
#[derive(Clone, Copy, Debug)]
pub struct CharacterRuling<'v> {
    /// What the President ruled.
    pub ruled: Matter,
    /// The vote to overrule it; `None` when nobody challenged it.
    pub to_overrule: Option<&'v Votes>,
}

/// What there is to settle the character of a matter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence<'v> {
    /// The class, where the matter has a name.
    pub category: Option<CouncilCategory>,
    /// What the reader says of a matter that is not settled (D6).
    pub entered: Option<Matter>,
    /// What the President ruled.
    pub ruling: Option<CharacterRuling<'v>>,
    /// The votes on the preliminary question: is the matter procedural?
    pub preliminary: Option<&'v Votes>,
}

/// The character of a matter, and how it was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Determined {
    /// Procedural or not, and the ground.
    pub character: Character,
    /// Another doctrine than the recommended one, where it made the difference.
    pub reasons: Vec<Reason>,
    /// The vote that settled it, if there was one.
    pub vote: Option<Decision>,
}

/// Settles the character of a matter. A listed class cannot be reopened; then comes a ruling, then the
/// preliminary question of 1945, in the order of the doctrine chosen (D5). Where nothing settles it, the matter
/// is decided as other than procedural.
#[must_use]
pub fn determine(evidence: &Evidence<'_>, sitting: &Sitting) -> Determined {
    let found = |matter, basis| Determined {
        character: Character { matter, basis },
        reasons: Vec::new(),
        vote: None,
    };
    if let Some(category) = evidence.category {
        match category.classify().0 {
            Classification::Settled(matter) => return found(matter, Basis::Listed(category)),
            // No permanent member's vote blocks there: Article 109 and the Statute count all members alike.
            Classification::AnyMembers | Classification::AbsoluteMajority => {
                return found(Matter::Procedural, Basis::Listed(category));
            }
            Classification::Unsettled => {}
        }
    }
    let doctrine = sitting.readings.doctrine;
    let ruling = match doctrine {
        Doctrine::StatementOf1945 => None,
        Doctrine::RulingThenStatement | Doctrine::PresidentialRuling => evidence.ruling,
    };
    let preliminary = match doctrine {
        Doctrine::PresidentialRuling => None,
        Doctrine::RulingThenStatement | Doctrine::StatementOf1945 => evidence.preliminary,
    };
    let mut determined = match (ruling, preliminary, evidence.entered) {
        (Some(ruling), _, _) => by_ruling(&ruling, sitting),
        (None, Some(votes), _) => by_preliminary_question(votes, sitting),
        (None, None, Some(matter)) => found(matter, Basis::Entered),
        (None, None, None) => found(Matter::AllOther, Basis::Undetermined),
    };
    let left_aside = (ruling.is_none() && evidence.ruling.is_some())
        || (preliminary.is_none() && evidence.preliminary.is_some());
    if left_aside {
        let point = DisputedPoint::PreliminaryQuestion;
        let reason = Finding::ReadOtherwise(point).under(point.provision());
        determined.reasons.push(reason);
    }
    determined
}

/// Rule 30: the ruling stands unless enough members vote to overrule it. That vote is procedural.
fn by_ruling(ruling: &CharacterRuling<'_>, sitting: &Sitting) -> Determined {
    let Some(votes) = ruling.to_overrule else {
        return Determined {
            character: Character {
                matter: ruling.ruled,
                basis: Basis::RulingUnchallenged,
            },
            reasons: Vec::new(),
            vote: None,
        };
    };
    let question = Question::council(Object::Ruling, Matter::Procedural);
    let decision = decide(&question, sitting, votes);
    let (matter, basis) = if decision.is_adopted() {
        (ruling.ruled.other(), Basis::RulingOverruled)
    } else {
        (ruling.ruled, Basis::RulingStands)
    };
    Determined {
        character: Character { matter, basis },
        reasons: Vec::new(),
        vote: Some(decision),
    }
}

/// The statement of 7 June 1945, part II: whether the matter is procedural is decided with the concurring votes.
fn by_preliminary_question(votes: &Votes, sitting: &Sitting) -> Determined {
    let question = Question::council(Object::Character, Matter::AllOther);
    let decision = decide(&question, sitting, votes);
    let (matter, basis) = match &decision.outcome {
        Outcome::Adopted => (Matter::Procedural, Basis::PreliminaryCarried),
        Outcome::NotAdopted(Ground::NotEnoughVotes) => (Matter::AllOther, Basis::PreliminaryInsufficient),
        _ => (Matter::AllOther, Basis::PreliminaryVetoed),
    };
    Determined {
        character: Character { matter, basis },
        reasons: Vec::new(),
        vote: Some(decision),
    }
}
