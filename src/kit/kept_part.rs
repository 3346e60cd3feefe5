//! A part of the page that is drawn one frame after the rest. Until then the static page's own part stays in its place, so that
//! neither drawing keeps the browser busy for long.
use crate::kit::memo::after_paint;
use crate::kit::static_part;
use std::rc::Rc;
use yew::prelude::*;

/// Which part, and how it is drawn.
#[derive(Properties)]
pub struct Props {
    /// Its id, in the static page too.
    pub id: &'static str,
    /// Draws the live one.
    pub draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for Props {
    /// It is drawn whenever the page around it is.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The part.
pub struct KeptPart;

impl Component for KeptPart {
    /// The frame has been painted.
    type Message = ();
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self
    }

    fn update(&mut self, ctx: &Context<Self>, (): ()) -> bool {
        static_part::drop(ctx.props().id);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { id, draw } = ctx.props();
        static_part::kept(id).unwrap_or_else(|| static_part::place(id, draw()))
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let id = ctx.props().id;
        match static_part::kept(id) {
            Some(_) if first => {
                let link = ctx.link().clone();
                after_paint(move || link.send_message(()));
            }
            // The static page shows something else, so the live part is drawn already.
            None if first => static_part::drop(id),
            _ => {}
        }
    }
}

/// Draws a part one frame later, where the static page shows it.
pub fn view(id: &'static str, draw: impl Fn() -> Html + 'static) -> Html {
    let draw: Rc<dyn Fn() -> Html> = Rc::new(draw);
    html! { <KeptPart {id} {draw} /> }
}
