//! Indices of power.
use crate::types::power::{
    PowerWithAbstention, PowerWithoutAbstention, VerdictCounts, Weights, WithAbstention, WithoutAbstention,
};
use counterfactual::{coalitions, power, verdict};

impl From<coalitions::Weights> for Weights {
    fn from(weights: coalitions::Weights) -> Self {
        Self {
            quota: weights.quota,
            permanent: weights.permanent,
            other: weights.other,
        }
    }
}

impl From<&power::WithoutAbstention> for WithoutAbstention {
    fn from(game: &power::WithoutAbstention) -> Self {
        Self {
            profiles: (&game.profiles).into(),
            winning: (&game.winning).into(),
            minimal_winning: (&game.minimal_winning).into(),
            swings: (&game.swings).into(),
            power_to_act: (&game.power_to_act).into(),
            permanent: game.permanent.as_ref().map(Into::into),
            other: game.other.as_ref().map(Into::into),
        }
    }
}

impl From<&power::PowerWithoutAbstention> for PowerWithoutAbstention {
    fn from(of: &power::PowerWithoutAbstention) -> Self {
        Self {
            swings: (&of.swings).into(),
            banzhaf: (&of.banzhaf).into(),
            penrose: (&of.penrose).into(),
            shapley_shubik: (&of.shapley_shubik).into(),
            power_to_prevent: (&of.power_to_prevent).into(),
            power_to_initiate: (&of.power_to_initiate).into(),
            deegan_packel: (&of.deegan_packel).into(),
        }
    }
}

impl From<&power::WithAbstention> for WithAbstention {
    fn from(game: &power::WithAbstention) -> Self {
        Self {
            profiles: (&game.profiles).into(),
            verdicts: (&game.verdicts).into(),
            adoption: (&game.adoption).into(),
            permanent: game.permanent.as_ref().map(Into::into),
            other: game.other.as_ref().map(Into::into),
        }
    }
}

impl From<&verdict::ByVerdict> for VerdictCounts {
    fn from(counts: &verdict::ByVerdict) -> Self {
        Self {
            adopted: (&counts.adopted).into(),
            vetoed: (&counts.vetoed).into(),
            too_few: (&counts.too_few).into(),
            no_majority: (&counts.no_majority).into(),
            equally_divided: (&counts.equally_divided).into(),
            nobody_voted: (&counts.nobody_voted).into(),
        }
    }
}

impl From<&power::PowerWithAbstention> for PowerWithAbstention {
    fn from(of: &power::PowerWithAbstention) -> Self {
        Self {
            swings: (&of.swings).into(),
            favour_or_abstaining: (&of.favour_or_abstaining).into(),
            abstaining_or_against: (&of.abstaining_or_against).into(),
            share: (&of.share).into(),
            share_favour_or_abstaining: (&of.share_favour_or_abstaining).into(),
            share_abstaining_or_against: (&of.share_abstaining_or_against).into(),
            normalised: (&of.normalised).into(),
            shapley_shubik: (&of.shapley_shubik).into(),
        }
    }
}
