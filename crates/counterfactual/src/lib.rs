//! counterfactual
