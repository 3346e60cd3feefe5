//! Two members side by side: what is chosen, and how often they voted alike, with the votes behind every figure a press away.
use crate::kit::memo::memo;
use crate::kit::select;
use crate::kit::ui::Ui;
use crate::pages::archive::asked::{Ask, Behind};
use crate::pages::archive::form;
use crate::pages::archive::pair_table::{Line, Table, column_key, percent, tables};
use crate::pages::archive::state::{Act, Votes};
use archive::pair::{Column, Pair, Together};
use records::states;
use rules::member::MemberId;
use wording::arg::Arg;
use wording::names;
use yew::prelude::*;

/// The view.
pub fn view(ui: &Ui, state: &Votes, act: &Callback<Act>) -> Html {
    html! {
        <section class="archive-pair" id="pair" tabindex="-1" aria-labelledby="archive-pair">
            <h2 id="archive-pair">{ ui.text("archive-pair") }</h2>
            <p>{ ui.text("archive-pair-note") }</p>
            { choice(ui, state, &act.reform(Act::Ask)) }
            <div role="status" aria-busy={(!state.is_done()).then_some("true")}>{ answer(ui, state) }</div>
            if let Some(pair) = state.pair.as_ref().filter(|pair| *pair != &Pair::default()) {
                { for tables(ui, state, pair).iter().map(|table| shown(ui, table, act)) }
                <p class="archive-save"><button type="button" id="archive-save-pair" onclick={act.reform(|_: MouseEvent| Act::SavePair)}>{ ui.text("archive-save-csv") }</button></p>
            }
        </section>
    }
}

/// The two members, the body and the years.
fn choice(ui: &Ui, state: &Votes, ask: &Callback<Ask>) -> Html {
    let asked = &state.asked;
    let [one, other] = asked.pair;
    html! {
        <form class="card library-filter archive-form" aria-label={ui.text("archive-pair")} onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            { member(ui, ("archive-one", "archive-pair-one"), one, Ask::One, ask) }
            { member(ui, ("archive-other", "archive-pair-other"), other, Ask::Other, ask) }
            { form::body(ui, asked, ask) }
            { form::years(ui, asked, ask) }
        </form>
    }
}

/// A list of the members. To sort two hundred names takes a while, so it is done once.
fn member(
    ui: &Ui,
    id: (&'static str, &'static str),
    chosen: Option<MemberId>,
    make: fn(Option<MemberId>) -> Ask,
    ask: &Callback<Ask>,
) -> Html {
    let (on, ui, ask) = ((ui.clone(), chosen), ui.clone(), ask.clone());
    memo(on, move || {
        let members = states::all().iter().map(|state| state.member);
        let choose = ask.reform(move |word: String| make(word.parse().ok()));
        select::view(
            &ui,
            id,
            select::members(&ui, members),
            &form::word(chosen),
            &choose,
        )
    })
}

/// The answer in a sentence, with what is not certain of it.
fn answer(ui: &Ui, state: &Votes) -> Html {
    let Some((one, other)) = state.asked.both() else {
        return html! { <p>{ ui.text("archive-pair-choose") }</p> };
    };
    let Some(pair) = &state.pair else {
        return Html::default();
    };
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let Some(share) = percent(ui, &pair.all) else {
        let nothing = *pair == Pair::default() && state.is_done();
        return html! { if nothing { <p>{ ui.text("archive-pair-none") }</p> } };
    };
    let sentence = ui.texts.say(
        "archive-pair-sentence",
        &[
            ("members", members(ui, one, other).into()),
            ("alike", number(pair.all.votes(Together::Alike).len())),
            ("compared", number(pair.all.compared())),
            ("percent", share.into()),
        ],
    );
    let also = |key: &str, count: usize| {
        html! {
            if count > 0 {
                <p>{ ui.texts.say(key, &[("count", number(count))]) }</p>
            }
        }
    };
    html! {
        <>
            <p class="archive-answer"><b>{ sentence }</b></p>
            { also("archive-pair-differing", pair.differing) }
            { also("archive-pair-partial", pair.partial) }
        </>
    }
}

/// The names of two members, as a list.
pub fn members(ui: &Ui, one: MemberId, other: MemberId) -> String {
    let named = [one, other].map(|member| names::short_name(&ui.texts, member));
    ui.texts.list(&named)
}

fn shown(ui: &Ui, table: &Table, act: &Callback<Act>) -> Html {
    let id = format!("pair-{}", table.word);
    let whole = html! {
        <div class="archive-table" tabindex="0" role="group" aria-labelledby={id.clone()}>
            <table>
                <thead>
                    <tr>
                        <td></td>
                        { for Column::ALL.iter().map(|column| html! { <th scope="col">{ ui.text(column_key(*column)) }</th> }) }
                        <th scope="col">{ ui.text("archive-share") }</th>
                    </tr>
                </thead>
                <tbody>{ for table.lines.iter().map(|line| row(ui, line, act)) }</tbody>
            </table>
        </div>
    };
    html! {
        <section class="card archive-vetoes" data-table={table.word}>
            <h3 {id}>{ ui.text(table.key) }</h3>
            if table.word == "subject" {
                <p>{ ui.text("archive-subject-note") }</p>
            }
            { whole }
        </section>
    }
}

fn row(ui: &Ui, line: &Line, act: &Callback<Act>) -> Html {
    html! {
        <tr>
            <th scope="row">{ line.name.clone() }</th>
            { for Column::ALL.iter().map(|column| figure(ui, line, *column, act)) }
            <td>{ percent(ui, line.figure).unwrap_or_default() }</td>
        </tr>
    }
}

fn figure(ui: &Ui, line: &Line, column: Column, act: &Callback<Act>) -> Html {
    let count = line.figure.count(column);
    let number = i64::try_from(count).unwrap_or(i64::MAX);
    // Votes without a subject of the table cannot be asked for.
    let Some(behind) = line.behind.clone().filter(|_| count > 0) else {
        return html! { <td><span class="archive-zero">{ ui.texts.number(number) }</span></td> };
    };
    let label = ui.texts.say(
        "archive-veto-figure",
        &[
            ("member", line.name.clone().into()),
            ("when", ui.text(column_key(column)).into()),
            ("count", Arg::Number(number)),
        ],
    );
    let onclick = act.reform(move |_: MouseEvent| {
        Act::Ask(Ask::Behind(Behind {
            together: Some(column),
            ..behind.clone()
        }))
    });
    html! { <td><button type="button" class="archive-figure" aria-label={label} {onclick}>{ ui.texts.number(number) }</button></td> }
}
