//! What readers take away of figures: the table, a picture where there is one, a citation, the link.
use crate::kit::ui::{Effect, Ui};
use crate::text::version::VERSION;
use yew::prelude::*;

/// What is taken away.
pub struct Figures<'a> {
    /// What the ids of the buttons begin with.
    pub id: &'a str,
    /// The name of the files, without its ending.
    pub file: &'a str,
    /// The table.
    pub csv: String,
    /// The picture, with its width and height.
    pub picture: Option<(String, u32, u32)>,
    /// What is cited, as the citation has it.
    pub cited: String,
}

/// The buttons; each answers for itself.
pub fn view(ui: &Ui, figures: &Figures<'_>) -> Html {
    let button = |what: &str, effect: Effect| {
        html! {
            <button type="button" id={format!("{}-{what}", figures.id)} onclick={ui.does(effect)}>
                { ui.text(&format!("figures-{what}")) }
            </button>
        }
    };
    let named = |ending: &str| [figures.file, ".", ending].concat();
    let args = [
        ("version", VERSION.into()),
        ("cited", figures.cited.as_str().into()),
    ];
    let citation = ui.texts.say("figures-citation", &args);
    html! {
        <p class="take-figures">
            { button("save", Effect::Save(named("csv"), figures.csv.clone())) }
            if let Some((drawing, width, height)) = &figures.picture {
                { button("png", Effect::SavePicture(named("png"), drawing.clone(), *width, *height)) }
                { button("svg", Effect::SaveDrawing(named("svg"), drawing.clone())) }
            }
            { button("cite", Effect::Copy(citation)) }
        </p>
    }
}
