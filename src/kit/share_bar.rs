//! A share as a bar: as much of it as there is of the whole.
use crate::text::percentages::thousandths;
use counterfactual::exact::Fraction;
use yew::prelude::*;

/// The bar; its number stands beside it in words. `tone` chooses its colour.
pub fn view(share: &Fraction, tone: &'static str) -> Html {
    html! {
        <svg class="share-bar" data-tone={tone} viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect x="0" y="0" width={thousandths(share).to_string()} height="20" />
        </svg>
    }
}
