//! The picture of a vote as it will be saved: a preview, its shape and colours, the buttons that save it, and the words for
//! readers who cannot see it.
use crate::kit::ui::{Effect, Ui};
use crate::model::session::Session;
use crate::take_away::kind::file_name;
use crate::take_away::picture::look::{Look, Shade, Shape};
use crate::take_away::picture::{LINK, described, picture, with_link};
use crate::vote::shown_vote::ShownVote;
use std::rc::Rc;
use yew::prelude::*;

/// The vote of which it is.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and callbacks.
    pub ui: Ui,
    /// The meeting and its vote that is shown.
    pub session: Session,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.session.state, &other.session.state) && self.ui == other.ui
    }
}

/// What a reader chose.
#[derive(Debug)]
pub enum Choice {
    /// A shape.
    Shape(Shape),
    /// Light or dark.
    Shade(Shade),
}

/// The panel.
pub struct Image {
    look: Look,
}

impl Component for Image {
    type Message = Choice;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self { look: Look::LINK }
    }

    fn update(&mut self, _ctx: &Context<Self>, choice: Choice) -> bool {
        match choice {
            Choice::Shape(shape) => self.look.shape = shape,
            Choice::Shade(shade) => self.look.shade = shade,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, session } = ctx.props();
        let Some(shown) = ShownVote::in_session(&ui.texts, session) else {
            return Html::default();
        };
        let (shape, shade) = (self.look.shape, self.look.shade);
        let (width, height) = shape.size();
        let drawing = picture(&shown, self.look, LINK);
        let preview = as_address(&with_link(&drawing, &ui.text("page-name")));
        let words = described(&shown);
        let named = |ending: &str| file_name(&shown, &[shape.as_str(), shade.as_str()], ending);
        let png = Effect::SavePicture(named("png"), drawing.clone(), width, height);
        let svg = Effect::SaveDrawing(named("svg"), drawing);
        html! {
            <div class="take-image">
                <div class="take-choices">
                    <fieldset>
                        <legend>{ ui.text("take-shape") }</legend>
                        {
                            for Shape::ALL.into_iter().map(|(word, one)| {
                                choice(ctx, ("take-shape", word), one == shape, move || Choice::Shape(one))
                            })
                        }
                    </fieldset>
                    <fieldset>
                        <legend>{ ui.text("take-theme") }</legend>
                        {
                            for Shade::ALL.into_iter().map(|(word, one)| {
                                choice(ctx, ("take-theme", word), one == shade, move || Choice::Shade(one))
                            })
                        }
                    </fieldset>
                </div>
                <img
                    class="take-preview"
                    id="take-preview"
                    data-shape={shape.as_str()}
                    src={preview}
                    width={width.to_string()}
                    height={height.to_string()}
                    alt={words.clone()}
                />
                <div class="take-buttons">
                    <button type="button" id="save-picture" onclick={ui.does(png)}>{ ui.text("take-png") }</button>
                    <button type="button" id="save-drawing" onclick={ui.does(svg)}>{ ui.text("take-svg") }</button>
                </div>
                <p class="take-note">{ ui.text("take-svg-note") }</p>
                <label class="take-words">
                    <span>{ ui.text("take-described") }</span>
                    <textarea id="take-described" readonly=true rows="4" dir="auto" value={words.clone()} />
                </label>
                <div class="take-buttons">
                    <button type="button" id="copy-described" onclick={ui.does(Effect::CopyText(words))}>
                        { ui.text("take-copy-described") }
                    </button>
                </div>
            </div>
        }
    }
}

fn choice(
    ctx: &Context<Image>,
    (of, word): (&'static str, &'static str),
    chosen: bool,
    make: impl Fn() -> Choice + 'static,
) -> Html {
    let id = format!("{of}-{word}");
    let label = ctx.props().ui.text(&id);
    html! {
        <label class="take-choice" key={word}>
            <input type="radio" name={of} {id} checked={chosen} onchange={ctx.link().callback(move |_: Event| make())} />
            { label }
        </label>
    }
}

/// A drawing as the address of an image: the policy lets images in that their address holds whole.
fn as_address(drawing: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for letter in drawing.chars() {
        match letter {
            '%' => address += "%25",
            '#' => address += "%23",
            '<' => address += "%3C",
            '>' => address += "%3E",
            '"' => address += "%22",
            letter => address.push(letter),
        }
    }
    address
}
