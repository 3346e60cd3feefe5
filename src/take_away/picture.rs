//! The picture of a vote, to be kept, printed and shown beside a link: whether it is the record, subject, answer, count with
//! what was needed, members by name, rule, source, address. Pure: an SVG.
mod assembly;
mod council;
mod described;
mod drawing;
mod foot;
mod head;
pub mod look;
mod setting;

use crate::vote::shown_vote::ShownVote;
use core::fmt::Write;
use drawing::{Drawing, escaped};
use foot::ROOM;
use look::Look;
use rules::membership::Body;
use setting::shortened;

pub use described::described;
pub use foot::LINK;

/// Draws the vote that is shown. `link` is what stands at the foot: the address, or the name of the site.
#[must_use]
pub fn picture(shown: &ShownVote<'_>, look: Look, link: &str) -> String {
    let lang = shown.texts.lang();
    let (width, height) = look.shape.size();
    let mut drawing = Drawing::new(look, lang.is_right_to_left());
    let _ = write!(
        drawing.svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" lang=\"{}\" direction=\"{}\"><title>{}</title><desc>{}</desc><rect width=\"{width}\" \
         height=\"{height}\" fill=\"{}\"/>",
        lang.code(),
        lang.direction(),
        escaped(&shown.headline()),
        escaped(&described(shown)),
        drawing.colours.card,
    );
    let mut foot = Drawing::new(look, lang.is_right_to_left());
    let bottom = foot.foot(shown, link);
    let top = drawing.head(shown);
    match shown.state.scenario.body {
        Body::SecurityCouncil => drawing.council(shown, top, bottom),
        Body::GeneralAssembly => drawing.assembly(shown, top, bottom),
    }
    // Last, as it is read last.
    drawing.svg.push_str(&foot.svg);
    drawing.svg.push_str("</svg>");
    drawing.svg
}

/// The drawing with its address, as far as there is room for it.
#[must_use]
pub fn with_link(drawing: &str, address: &str) -> String {
    let plain = address.split_once("://").map_or(address, |(_, rest)| rest);
    let room = drawing
        .split_once(ROOM)
        .and_then(|(_, rest)| rest.split('"').next());
    let room = room.and_then(|room| room.parse().ok()).unwrap_or(80);
    // A link that holds a whole meeting cannot be read off a picture: then the page is named.
    let page = plain
        .split_once('?')
        .filter(|_| plain.chars().count() > room)
        .map(|(page, _)| format!("{page}?…"));
    drawing.replace(LINK, &escaped(&shortened(page.as_deref().unwrap_or(plain), room)))
}
