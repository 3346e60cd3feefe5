//! A part of the page that is drawn again only when what it shows has changed.
use std::rc::Rc;
use yew::prelude::*;

/// Something shared that is compared by being the same, not by being equal.
pub struct Same<T: ?Sized>(pub Rc<T>);

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the part shows, and how it is drawn.
#[derive(Properties)]
pub struct Props<K: PartialEq + 'static> {
    /// Everything that the part depends on.
    pub on: K,
    /// Draws it.
    pub draw: Rc<dyn Fn() -> Html>,
}

impl<K: PartialEq> PartialEq for Props<K> {
    /// The same things to show: how they are drawn follows from them.
    fn eq(&self, other: &Self) -> bool {
        self.on == other.on
    }
}

/// The part.
pub struct Memo<K>(core::marker::PhantomData<K>);

impl<K: PartialEq + 'static> Component for Memo<K> {
    type Message = ();
    type Properties = Props<K>;

    fn create(_ctx: &Context<Self>) -> Self {
        Self(core::marker::PhantomData)
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        (ctx.props().draw)()
    }
}

/// A part that is drawn again when `on` has changed.
pub fn memo<K: PartialEq + 'static>(on: K, draw: impl Fn() -> Html + 'static) -> Html {
    let draw: Rc<dyn Fn() -> Html> = Rc::new(draw);
    html! { <Memo<K> {on} {draw} /> }
}
