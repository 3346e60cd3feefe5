//! The place of a part whose code loads later: until it is replaced it holds what the static page shows there.
use yew::prelude::*;

/// What the static page shows in this place, where it is still there.
pub fn kept(id: &str) -> Option<Html> {
    #[cfg(target_arch = "wasm32")]
    return crate::browser::static_part(id).map(|part| Html::VRef(part.into()));
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        None
    }
}

/// The place, with what is live in it.
pub fn place(id: &'static str, live: Html) -> Html {
    html! { <div class="late" data-late="" {id}>{ live }</div> }
}

/// Lets go of what the static page shows in this place: the live part is drawn in this task.
pub fn drop(id: &'static str) {
    #[cfg(target_arch = "wasm32")]
    crate::browser::drop_static_part(Some(id));
    #[cfg(not(target_arch = "wasm32"))]
    let _ = id;
}

/// Lets go of the first static part that is still there; whether others are left. Natively there are none.
pub fn drop_first() -> bool {
    #[cfg(target_arch = "wasm32")]
    return crate::browser::drop_static_part(None);
    #[cfg(not(target_arch = "wasm32"))]
    return false;
}
