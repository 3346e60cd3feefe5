//! Elements that glide from where they stood to where they stand now, unless the reader wants no motion.
use crate::browser::page::{document, window};
use wasm_bindgen::prelude::*;
use web_sys::{Element, MediaQueryList};

/// Where elements stood before the page was drawn anew.
#[derive(Debug, Default)]
pub struct Positions(Vec<(Element, f64, f64)>);

/// Short enough to explain and not to wait: milliseconds.
const GLIDE: f64 = 180.0;

impl Positions {
    /// Where the parents of some elements stand; those that are not there are left out.
    #[must_use]
    pub fn of(ids: impl Iterator<Item = String>) -> Self {
        thread_local! {
            static REDUCED: Option<MediaQueryList> =
                window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok()?);
        }
        let still = REDUCED.with(|query| query.as_ref().is_none_or(MediaQueryList::matches));
        let position = |id: String| {
            let element = document()?.get_element_by_id(&id)?.parent_element()?;
            let place = element.get_bounding_client_rect();
            Some((element, place.left(), place.top()))
        };
        match still {
            true => Self::default(),
            false => Self(ids.filter_map(position).collect()),
        }
    }

    /// Lets those that stand elsewhere now glide there.
    pub fn glide(self) {
        // All are looked at before the first moves: one look then settles where everything stands.
        let places: Vec<_> = self
            .0
            .into_iter()
            .map(|(element, left, top)| {
                let now = element.get_bounding_client_rect();
                (element, whole(left - now.left()), whole(top - now.top()))
            })
            .collect();
        for (element, x, y) in places.into_iter().filter(|(_, x, y)| (*x, *y) != (0, 0)) {
            let way =
                format!(r#"[{{"translate":"{x}px {y}px","zIndex":3}},{{"translate":"0 0","zIndex":3}}]"#);
            // `web-sys` has `animate` among what is not yet settled; every browser that runs this page has it.
            let animate = js_sys::Reflect::get(&element, &"animate".into());
            if let (Ok(way), Ok(animate)) = (js_sys::JSON::parse(&way), animate)
                && let Some(animate) = animate.dyn_ref::<js_sys::Function>()
            {
                let _ = animate.call2(&element, &way, &GLIDE.into());
            }
        }
    }
}

/// A place on a screen in whole pixels.
#[expect(clippy::cast_possible_truncation, reason = "a place on a screen, in pixels")]
#[must_use]
pub const fn whole(pixels: f64) -> i32 {
    pixels as i32
}
