//! A search: a field for words, and below it what else narrows the search.
use crate::kit::field;
use crate::kit::ui::Ui;
use yew::prelude::*;

/// Whether the conditions of a search are open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Conditions {
    /// They are open on a wide screen and closed on a phone, where the first results are then on the first screen. This holds while the
    /// search is empty.
    OpenIfWide,
    /// They are closed, so that the results follow the search field. This holds while the search has words and no condition.
    Closed,
    /// They are open, because the search has a condition.
    Open,
}

impl Conditions {
    /// The state that follows from the search: whether it is empty, and whether it has words and no condition.
    #[must_use]
    pub const fn of(nothing: bool, words_alone: bool) -> Self {
        match (nothing, words_alone) {
            (true, _) => Self::OpenIfWide,
            (false, true) => Self::Closed,
            (false, false) => Self::Open,
        }
    }
}

/// The words of a search and what surrounds them.
pub struct SearchForm {
    /// The message that names the search.
    pub name: &'static str,
    /// The id of the field for words.
    pub id: &'static str,
    /// The messages beside and in the field.
    pub label: (&'static str, &'static str),
    /// What is written in it.
    pub words: String,
    /// What happens when it is written in.
    pub write: Callback<String>,
    /// Whether the conditions are open.
    pub open: Conditions,
    /// The conditions.
    pub conditions: Html,
    /// The years along which to choose.
    pub years: Html,
}

impl SearchForm {
    /// The form.
    pub fn view(self, ui: &Ui) -> Html {
        let (label, example) = self.label;
        let write = self.write.reform(|event: InputEvent| field::value(&event));
        html! {
            <form class="card search-form" role="search" aria-label={ui.text(self.name)} onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                <div class="library-filter">
                    <label class="wide">
                        <span>{ ui.text(label) }</span>
                        <input
                            type="search"
                            id={self.id}
                            placeholder={ui.text(example)}
                            value={self.words}
                            autocomplete="off"
                            spellcheck="false"
                            oninput={write}
                        />
                    </label>
                </div>
                <details
                    class="search-conditions"
                    data-open-if-wide={(self.open != Conditions::Closed).then_some("")}
                    open={self.open == Conditions::Open}
                >
                    <summary>{ ui.text("library-conditions") }</summary>
                    <div class="library-filter">{ self.conditions }</div>
                    { self.years }
                </details>
            </form>
        }
    }
}
