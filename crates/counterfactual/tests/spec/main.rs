//! What the counterfactual crate promises: the numbers of the model's sections 7 and 8, closed forms against brute
//! force, and laws. Cases of a property: `PROPTEST_CASES=10000 cargo test -p placard-counterfactual`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]
#![allow(missing_docs, reason = "tests say what they are for in their names")]

mod bodies;
mod closed_forms;
mod coalitions;
mod days;
mod flips;
mod meeting;
mod odds;
mod other_rules;
mod power;
mod power_by_hand;
mod readings;
mod suppositions;
mod vectors;
mod voting_rule;
