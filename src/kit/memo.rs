//! A part of the page that is drawn again only when what it shows has changed.
use core::any::Any;
use std::rc::Rc;
use yew::prelude::*;

/// Something shared that is compared by being the same, not by being equal.
pub struct Same<T: ?Sized>(pub Rc<T>);

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

/// The part.
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
