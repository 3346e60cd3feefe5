//! Whose vote matters most: the chance of adoption if an undecided member votes in favour, abstains, or votes against.
use crate::kit::share_bar;
use crate::kit::ui::Ui;
use crate::pages::odds::weights::{Kind, Weights};
use crate::text::percentages;
use wording::names;
use yew::prelude::*;

/// More names than these are a number.
const NAMED: usize = 4;

/// The table; nothing while nobody is undecided. An old one is that of the chances before, while the new one is on its way.
pub fn view(ui: &Ui, weights: &Weights, is_old: bool) -> Html {
    if weights.kinds.is_empty() {
        return Html::default();
    }
    let heading = |key: &str| html! { <th scope="col">{ ui.text(key) }</th> };
    html! {
        <section class="card odds-weight" aria-labelledby="odds-weight" aria-busy={is_old.then_some("true")}>
            <h2 id="odds-weight">{ ui.text("odds-weight") }</h2>
            <p class="odds-note">{ ui.text("odds-weight-note") }</p>
            <table aria-labelledby="odds-weight">
                <thead><tr>{ for ["list-member", "odds-if-in-favour", "odds-if-abstaining", "odds-if-against"].map(heading) }</tr></thead>
                <tbody>{ for weights.kinds.iter().map(|kind| line(ui, kind)) }</tbody>
            </table>
            if weights.more > 0 {
                <p class="odds-note">{ crate::text::phrases::and_more(&ui.texts, weights.more) }</p>
            }
        </section>
    }
}

fn line(ui: &Ui, kind: &Kind) -> Html {
    let listed: Vec<String> = kind
        .members
        .iter()
        .take(NAMED)
        .map(|member| names::name_in_sentence(&ui.texts, *member))
        .collect();
    let who = match kind.members.len() {
        1 => kind
            .members
            .iter()
            .map(|member| names::short_name(&ui.texts, *member))
            .collect(),
        count if count <= NAMED => {
            let members = ui.texts.list(&listed);
            ui.texts.say("odds-each-of", &[("members", members.into())])
        }
        count => ui.texts.say("odds-each-of-many", &[("count", count.into())]),
    };
    let cell = |share, tone| {
        html! {
            <td>
                <span class="number">{ percentages::percent(&ui.texts, share) }</span>
                { share_bar::view(share, tone) }
            </td>
        }
    };
    html! {
        <tr>
            <th scope="row">{ who }</th>
            { cell(&kind.in_favour, "positive") }
            { cell(&kind.abstaining, "neutral") }
            { cell(&kind.against, "negative") }
        </tr>
    }
}
