//! What narrows a search besides its form: two members and how they voted, a subject.
use crate::kit::ui::Ui;
use crate::pages::archive::asked::{Ask, Asked};
use crate::pages::archive::pair_table::column_key;
use crate::pages::archive::{pair, subject};
use crate::text::phrases;
use archive::pair::Column;
use rules::member::MemberId;
use yew::prelude::*;

/// What two members or a subject narrow the search by, with a press that takes it away.
pub fn view(ui: &Ui, asked: &Asked, ask: &Callback<Ask>) -> Html {
    let mut says = Vec::new();
    if let Some((both, column)) = asked.both().zip(asked.together) {
        says.push(said(ui, both, column));
    }
    if let Some(name) = &asked.subject {
        let name = subject::name(&ui.texts, Some(name));
        says.push(phrases::labelled(&ui.texts, ui.text("archive-subject"), name));
    }
    if says.is_empty() {
        return Html::default();
    }
    html! {
        <p class="archive-narrowed" id="archive-narrowed">
            <span>{ says.join(" · ") }</span>
            <button type="button" id="archive-no-pair" onclick={ask.reform(|_: MouseEvent| Ask::NoPair)}>{ ui.text("archive-no-pair") }</button>
        </p>
    }
}

/// What a column is called, with the two members, above the votes behind a figure.
fn said(ui: &Ui, (one, other): (MemberId, MemberId), column: Column) -> String {
    ui.texts.say(
        "archive-pair-votes",
        &[
            ("members", pair::members(ui, one, other).into()),
            ("what", ui.text(column_key(column)).into()),
        ],
    )
}
