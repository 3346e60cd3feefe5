//! The six languages of the United Nations, each by its own name.
use crate::kit::field;
use crate::kit::ui::{Effect, Ui};
use wording::lang::Lang;
use yew::prelude::*;

/// The menu.
pub fn view(ui: &Ui) -> Html {
    let change = ui
        .effect
        .reform(|event: Event| Effect::Language(Lang::from_code(&field::value(&event)).unwrap_or(Lang::En)));
    let choice = |lang: Lang| {
        let here = ui.texts.lang() == lang;
        html! { <option value={lang.code()} lang={lang.code()} selected={here}>{ lang.own_name() }</option> }
    };
    html! {
        <select class="language-menu" id="language" aria-label={ui.text("page-language")} onchange={change}>
            { for Lang::ALL.into_iter().map(choice) }
        </select>
    }
}
