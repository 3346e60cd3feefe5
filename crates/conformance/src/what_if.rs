//! Kinds `counterfactual` and `index`: what would have changed a vote, and how much a vote weighs.
use crate::Output;
use crate::input::{Input, Read, Trouble};

pub(crate) fn counterfactual(_: &Input<'_>) -> Read<Output> {
    Err(Trouble::Malformed("unsupported kind `counterfactual`".into()))
}

pub(crate) fn index(_: &Input<'_>) -> Read<Output> {
    Err(Trouble::Malformed("unsupported kind `index`".into()))
}
