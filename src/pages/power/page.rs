//! Power in the vote: the indices of each body, and what each of them means and does not mean.
use crate::kit::site_header;
use crate::kit::take_figures::{self, Take};
use crate::kit::ui::{Effect, Ui};
use crate::kit::{notices, site_footer};
use crate::pages::power::bodies::Game;
use crate::pages::power::{data, methods, table};
use crate::text::notice::Notice;
use std::rc::Rc;
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui, games: &Rc<[Game]>, notices: &[Notice]) -> Html {
    let without = table::WITHOUT
        .map(|(key, _)| key)
        .into_iter()
        .chain(["power-act"]);
    let with = table::WITH
        .map(|(key, _)| key)
        .into_iter()
        .chain(["power-adoption"]);
    let meaning = |key: &'static str| {
        html! {
            <div id={key}>
                <dt>{ ui.text(key) }</dt>
                <dd>{ ui.text(&format!("{key}.means")) }</dd>
            </div>
        }
    };
    html! {
        <>
            <a class="skip-link" href="#power">{ ui.text("power-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <main id="main" class="power-page">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("page-power") }</h1>
                    <p class="lede">{ ui.text("power-about") }</p>
                    <p class="lede">{ ui.text("power-limits") }</p>
                </header>
                { notices::view(ui, notices) }
                { take_figures::view(ui, "power", false, &take(ui, games)) }
                <div class="power-tables" id="power">
                    { for games.iter().map(|game| table::view(ui, game)) }
                </div>
                <section class="card power-meanings" aria-labelledby="power-meanings">
                    <h2 id="power-meanings">{ ui.text("power-meanings") }</h2>
                    <h3>{ ui.text("power-without") }</h3>
                    <p class="odds-note">{ ui.text("power-without-note") }</p>
                    <dl>{ for without.map(meaning) }</dl>
                    <h3>{ ui.text("power-with") }</h3>
                    <p class="odds-note">{ ui.text("power-with-note") }</p>
                    <dl>{ for with.map(meaning) }</dl>
                </section>
                { methods::view(ui) }
            </main>
            { site_footer::view(ui) }
        </>
    }
}

/// Makes what a reader takes away: the table or its citation.
fn take(ui: &Ui, games: &Rc<[Game]>) -> Callback<Take> {
    let (ui, games) = (ui.clone(), Rc::clone(games));
    Callback::from(move |take| {
        ui.effect.emit(match take {
            Take::Citation => take_figures::cite(&ui, ui.text("power-cited")),
            Take::Table | Take::Picture | Take::Drawing => {
                Effect::Save(Take::Table.file("voting-power"), data::csv(&ui, &games))
            }
        });
    })
}
