//! The voting power in one body: every index for each kind of member, as a number, as a bar and exactly.
use crate::kit::ui::Ui;
use crate::kit::{provision_note, share_bar};
use crate::pages::power::bodies::Game;
use crate::text::percentages;
use counterfactual::exact::Fraction;
use counterfactual::power::{PowerWithAbstention, PowerWithoutAbstention};
use yew::prelude::*;

/// An index of the yes/no game, by its message.
type Without = (&'static str, fn(&PowerWithoutAbstention) -> &Fraction);

/// An index of the game with abstention, by its message.
type With = (&'static str, fn(&PowerWithAbstention) -> &Fraction);

/// The indices of the yes/no game, in the order in which they are shown.
pub const WITHOUT: [Without; 6] = [
    ("power-banzhaf", |power| &power.banzhaf),
    ("power-shapley", |power| &power.shapley_shubik),
    ("power-penrose", |power| &power.penrose),
    ("power-prevent", |power| &power.power_to_prevent),
    ("power-initiate", |power| &power.power_to_initiate),
    ("power-deegan", |power| &power.deegan_packel),
];

/// Those of the game with abstention.
pub const WITH: [With; 3] = [
    ("power-swings", |power| &power.normalised),
    ("power-roll-call", |power| &power.shapley_shubik),
    ("power-decides", |power| &power.share),
];

/// The body.
pub fn view(ui: &Ui, game: &Game) -> Html {
    let (without, with) = (&game.without, &game.with);
    let classes = [&without.permanent, &without.other];
    let abstaining = [&with.permanent, &with.other];
    let columns: &[&str] = match classes {
        [Some(_), Some(_)] => &["power-permanent", "power-elected"],
        _ => &["power-each"],
    };
    let id = format!("power-{}", game.word);
    let heading = |key: &&str| html! { <th scope="col">{ ui.text(key) }</th> };
    let part = |key: &str| {
        let across = (columns.len() + 1).to_string();
        html! { <tr class="part"><th scope="rowgroup" colspan={across}>{ ui.text(key) }</th></tr> }
    };
    let row = |key: &str, cells: Vec<&Fraction>| {
        html! {
            <tr>
                <th scope="row"><a href={format!("#{key}")}>{ ui.text(key) }</a></th>
                { for cells.into_iter().map(|share| cell(ui, share, "1")) }
            </tr>
        }
    };
    let body = |key: &str, share: &Fraction| {
        html! {
            <tr>
                <th scope="row"><a href={format!("#{key}")}>{ ui.text(key) }</a></th>
                { cell(ui, share, if columns.len() > 1 { "2" } else { "1" }) }
            </tr>
        }
    };
    let without_row = |(key, index): Without| {
        let cells = classes.into_iter().flatten().map(index).collect();
        row(key, cells)
    };
    let with_row = |(key, index): With| {
        let cells = abstaining.into_iter().flatten().map(index).collect();
        row(key, cells)
    };
    html! {
        <section class="card power-table" aria-labelledby={id.clone()}>
            <h2 {id}>{ ui.text(&format!("power-{}", game.word)) }</h2>
            <p class="odds-note">{ ui.text(&format!("power-{}-rule", game.word)) }</p>
            <div class="odds-provisions">
                { for game.provisions.iter().map(|provision| provision_note::view(ui, *provision)) }
            </div>
            <table>
                <thead><tr><td></td>{ for columns.iter().map(heading) }</tr></thead>
                <tbody>
                    { part("power-without") }
                    { for WITHOUT.map(without_row) }
                    { body("power-act", &without.power_to_act) }
                </tbody>
                <tbody>
                    { part("power-with") }
                    { for WITH.map(with_row) }
                    { body("power-adoption", &with.adoption) }
                </tbody>
            </table>
        </section>
    }
}

fn cell(ui: &Ui, share: &Fraction, across: &'static str) -> Html {
    html! {
        <td colspan={across}>
            <span class="number">{ percentages::fine_percent(&ui.texts, share) }</span>
            if let Some(exact) = percentages::exact(share) {
                { " " }
                <span class="exact">{ exact }</span>
            }
            { share_bar::view(share, "positive") }
        </td>
    }
}
