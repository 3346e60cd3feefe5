//! The buttons that save or copy figures: the table, a picture where there is one, a citation. The page makes each of them only when
//! its button is pressed, because writing a table of long fractions takes longer than a frame.
use crate::kit::ui::{Effect, Ui};
use crate::text::version::VERSION;
use yew::prelude::*;

/// What is taken away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Take {
    /// The table.
    Table,
    /// The picture, of pixels.
    Picture,
    /// The picture, as a drawing.
    Drawing,
    /// The citation.
    Citation,
}

impl Take {
    /// The file of what is taken; `name` has no ending.
    #[must_use]
    pub fn file(self, name: &str) -> String {
        let ending = match self {
            Self::Table => ".csv",
            Self::Picture => ".png",
            Self::Drawing => ".svg",
            Self::Citation => ".txt",
        };
        [name, ending].concat()
    }
}

/// The buttons, whose ids begin with `id`; each answers for itself.
pub fn view(ui: &Ui, id: &str, has_picture: bool, take: &Callback<Take>) -> Html {
    let button = |what: &str, taken: Take| {
        html! {
            <button type="button" id={format!("{id}-{what}")} onclick={take.reform(move |_| taken)}>
                { ui.text(&format!("figures-{what}")) }
            </button>
        }
    };
    html! {
        <p class="take-figures">
            { button("save", Take::Table) }
            if has_picture {
                { button("png", Take::Picture) }
                { button("svg", Take::Drawing) }
            }
            { button("cite", Take::Citation) }
        </p>
    }
}

/// Copies the citation of what is shown.
#[must_use]
pub fn cite(ui: &Ui, cited: String) -> Effect {
    let args = [("version", VERSION.into()), ("cited", cited.into())];
    Effect::Copy(ui.texts.say("figures-citation", &args))
}
