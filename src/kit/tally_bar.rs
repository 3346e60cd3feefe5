//! The count as a bar: as long as the votes are many, with a line at what is needed.
use crate::kit::ui::Ui;
use rules::decision::Decision;
use rules::requirement::Requirement;
use rules::tally::Tally;
use wording::say::vote::tally_long;
use yew::prelude::*;

/// The bar. In the Assembly only those present and voting count, so the bar shows them alone.
pub fn view(ui: &Ui, tally: &Tally, decision: Option<&Decision>) -> Html {
    let of_voting = matches!(
        decision.map(|decision| decision.requirement),
        Some(Requirement::PresentAndVoting(_))
    );
    let abstaining = if of_voting { 0 } else { tally.abstaining };
    let not_voting = if of_voting { 0 } else { tally.not_voting() };
    let parts = [
        ("in-favour", tally.in_favour),
        ("against", tally.against),
        ("abstaining", abstaining),
        ("not-voting", not_voting),
    ];
    let all: u32 = parts
        .iter()
        .map(|(_, count)| u32::from(*count))
        .sum::<u32>()
        .max(1);
    // In thousandths of the bar.
    let place = |count: u32| count * 1000 / all;
    let mut before = 0;
    let part = |(vote, count): (&'static str, u16)| {
        let (start, end) = (place(before), place(before + u32::from(count)));
        before += u32::from(count);
        let width = end.saturating_sub(start);
        html! { <rect data-vote={vote} x={start.to_string()} y="0" width={width.to_string()} height="20" /> }
    };
    let needed = decision
        .map(|decision| place(u32::from(decision.needed())))
        .filter(|place| *place <= 1000);
    let said = tally_long(&ui.texts, tally);
    html! {
        <figure class="tally-bar">
            <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                { for parts.map(part) }
                if let Some(needed) = needed {
                    <rect class="needed" x={needed.saturating_sub(2).to_string()} y="0" width="4" height="20" />
                }
            </svg>
            <figcaption>
                // New counts are a new element: none moves sideways as they grow.
                <span key={said.clone()}>{ said }</span>
                if let Some(decision) = decision {
                    <span class="tally-needed">
                        { ui.texts.say("tally-needed", &[("count", i64::from(decision.needed()).into())]) }
                    </span>
                }
            </figcaption>
        </figure>
    }
}
