//! Parts of the page that are drawn again only when what they show has changed, at once or one frame later.
use core::any::Any;
use std::rc::Rc;
use yew::prelude::*;

/// Something shared that is compared by being the same, not by being equal.
pub struct Same<T: ?Sized>(pub Rc<T>);

impl<T: ?Sized> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What a part depends on. Behind a pointer, so that there is one component and not one for each type: each copy
/// would weigh 3 kB.
trait Key: Any {
    fn is(&self, other: &dyn Key) -> bool;
}

impl<K: PartialEq + 'static> Key for K {
    fn is(&self, other: &dyn Key) -> bool {
        (other as &dyn Any).downcast_ref() == Some(self)
    }
}

/// What the part shows, and how it is drawn.
#[derive(Properties)]
pub struct Props {
    on: Rc<dyn Key>,
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for Props {
    /// The same things to show: how they are drawn follows from them.
    fn eq(&self, other: &Self) -> bool {
        self.on.is(&*other.on)
    }
}

/// A part that is drawn at once.
pub struct Memo;

impl Component for Memo {
    type Message = ();
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        (ctx.props().draw)()
    }
}

/// A part that is drawn again when `on` has changed.
pub fn memo<K: PartialEq + 'static>(on: K, draw: impl Fn() -> Html + 'static) -> Html {
    let (on, draw): (Rc<dyn Key>, Rc<dyn Fn() -> Html>) = (Rc::new(on), Rc::new(draw));
    html! { <Memo {on} {draw} /> }
}

/// A part that is drawn again in the frame after the one that shows the answer.
pub struct Later {
    /// Whether a frame is being waited for.
    waits: bool,
}

impl Component for Later {
    type Message = ();
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self { waits: false }
    }

    fn changed(&mut self, ctx: &Context<Self>, _old: &Props) -> bool {
        if !core::mem::replace(&mut self.waits, true) {
            let link = ctx.link().clone();
            after_paint(move || link.send_message(()));
        }
        false
    }

    fn update(&mut self, _ctx: &Context<Self>, (): ()) -> bool {
        self.waits = false;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        (ctx.props().draw)()
    }
}

/// The same as `memo`, drawn one frame later: for parts beside the answer.
pub fn later<K: PartialEq + 'static>(on: K, draw: impl Fn() -> Html + 'static) -> Html {
    let (on, draw): (Rc<dyn Key>, Rc<dyn Fn() -> Html>) = (Rc::new(on), Rc::new(draw));
    html! { <Later {on} {draw} /> }
}

#[cfg(target_arch = "wasm32")]
pub use crate::browser::after_paint;

/// Natively there are no frames: what waits for one is done at once.
#[cfg(not(target_arch = "wasm32"))]
pub fn after_paint(callback: impl FnOnce() + 'static) {
    callback();
}
