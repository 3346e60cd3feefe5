//! A search: a field for words, and below it, folded, what else narrows the search.
use crate::kit::field;
use crate::kit::ui::Ui;
use yew::prelude::*;

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
    /// Whether something else is asked for. While words alone are, the rest is closed, so that what is found lies under the
    /// field.
    pub narrowed: bool,
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
                <details class="search-conditions" open={self.narrowed}>
                    <summary>{ ui.text("library-conditions") }</summary>
                    <div class="library-filter">{ self.conditions }</div>
                    { self.years }
                </details>
            </form>
        }
    }
}
