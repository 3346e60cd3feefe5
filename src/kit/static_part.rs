//! The place of a part whose code loads later: until then it holds what the static page shows there.
use yew::prelude::*;

/// The part of the static page with this id; an empty place where there is none.
pub fn view(id: &'static str) -> Html {
    #[cfg(target_arch = "wasm32")]
    if let Some(part) = crate::browser::static_part(id) {
        return Html::VRef(part.into());
    }
    html! { <div class="late" data-late="" {id}></div> }
}
