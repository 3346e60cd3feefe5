//! A part of the page that is first drawn one frame after the rest: one that is below the window and heavy to draw.
use crate::kit::memo::after_paint;
use std::rc::Rc;
use yew::prelude::*;

/// How the part is drawn.
#[derive(Properties)]
pub struct Props {
    /// Draws it.
    pub draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for Props {
    /// It is drawn whenever the page around it is.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The part.
pub struct Deferred {
    /// Whether the first frame has been painted. Natively there are no frames, and the part is drawn at once.
    painted: bool,
}

impl Component for Deferred {
    /// The first frame has been painted.
    type Message = ();
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self {
            painted: cfg!(not(target_arch = "wasm32")),
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, (): ()) -> bool {
        self.painted = true;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        match self.painted {
            true => (ctx.props().draw)(),
            false => Html::default(),
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            let link = ctx.link().clone();
            after_paint(move || link.send_message(()));
        }
    }
}

/// Draws a part one frame after the rest of the page.
pub fn view(draw: impl Fn() -> Html + 'static) -> Html {
    let draw: Rc<dyn Fn() -> Html> = Rc::new(draw);
    html! { <Deferred {draw} /> }
}
