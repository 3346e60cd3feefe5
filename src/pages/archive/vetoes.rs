//! All vetoes since 1946 by member and decade: each figure searches for the votes behind it.
use crate::kit::ui::Ui;
use crate::pages::archive::asked::Ask;
use crate::pages::archive::state::{Act, Votes};
use archive::vetoes::Vetoes;
use rules::member::MemberId;
use wording::arg::Arg;
use wording::messages::Texts;
use wording::names;
use yew::prelude::*;

/// The first years of the decades.
pub const DECADES: [u16; 9] = [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];

/// How many texts a member vetoed in a decade.
#[must_use]
pub fn in_decade(vetoes: &Vetoes, member: MemberId, decade: u16) -> usize {
    let cells = vetoes.cells.range((member, decade)..(member, decade + 10));
    cells.map(|(_, places)| places.len()).sum()
}

/// The table, once the Council's votes are there.
pub fn view(ui: &Ui, votes: &Votes, act: &Callback<Act>) -> Html {
    let vetoes = &votes.vetoes;
    if vetoes.texts.is_empty() {
        return html! { <div id="vetoes" tabindex="-1"></div> };
    }
    let save = act.reform(|_: MouseEvent| Act::SaveVetoes);
    html! {
        <section class="card archive-vetoes" id="vetoes" tabindex="-1" aria-labelledby="archive-vetoes">
            <h2 id="archive-vetoes">{ ui.text("archive-vetoes") }</h2>
            <p>{ ui.text("archive-vetoes-note") }</p>
            <div class="archive-table" tabindex="0" role="group" aria-labelledby="archive-vetoes">
                <table>
                    <thead>
                        <tr>
                            <td></td>
                            { for DECADES.iter().map(|decade| html! { <th scope="col">{ decade_name(ui, *decade) }</th> }) }
                            <th scope="col">{ ui.text("archive-in-all") }</th>
                        </tr>
                    </thead>
                    <tbody>{ for vetoes.members().into_iter().map(|(member, count)| line(ui, vetoes, (member, count), act)) }</tbody>
                </table>
            </div>
            <p><button type="button" id="archive-save-vetoes" onclick={save}>{ ui.text("archive-save-csv") }</button></p>
        </section>
    }
}

fn decade_name(ui: &Ui, decade: u16) -> String {
    ui.texts
        .say("archive-decade", &[("decade", decade.to_string().into())])
}

fn line(ui: &Ui, vetoes: &Vetoes, (member, all): (MemberId, usize), act: &Callback<Act>) -> Html {
    let figure = |count: usize, years: Option<(u16, u16)>| {
        if count == 0 {
            return html! { <td><span class="archive-zero">{ ui.texts.number(0) }</span></td> };
        }
        let number = i64::try_from(count).unwrap_or(i64::MAX);
        let when = years.map_or_else(|| ui.text("archive-in-all"), |(from, _)| decade_name(ui, from));
        let label = ui.texts.say(
            "archive-veto-figure",
            &[
                ("member", names::short_name(&ui.texts, member).into()),
                ("when", when.into()),
                ("count", Arg::Number(number)),
            ],
        );
        let onclick = act.reform(move |_: MouseEvent| Act::Ask(Ask::Vetoes(Some(member), years)));
        html! { <td><button type="button" class="archive-figure" aria-label={label} {onclick}>{ ui.texts.number(number) }</button></td> }
    };
    html! {
        <tr>
            <th scope="row">{ names::short_name(&ui.texts, member) }</th>
            { for DECADES.iter().map(|decade| figure(in_decade(vetoes, member, *decade), Some((*decade, decade + 9)))) }
            { figure(all, None) }
        </tr>
    }
}

/// The table as CSV, with a line of headings.
#[must_use]
pub fn csv(texts: &Texts, vetoes: &Vetoes) -> String {
    let mut text = String::from("code,member");
    for decade in DECADES {
        text.push_str(&format!(",{decade}s"));
    }
    text.push_str(",all\r\n");
    for (member, all) in vetoes.members() {
        let name = names::name(texts, member).replace('"', "\"\"");
        text.push_str(&format!("{member},\"{name}\""));
        for decade in DECADES {
            text.push_str(&format!(",{}", in_decade(vetoes, member, decade)));
        }
        text.push_str(&format!(",{all}\r\n"));
    }
    text
}
