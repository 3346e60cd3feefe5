//! `cargo xtask film`: the short film of README, `docs/film.webp`: pictures of the page in Chromium, joined by sharp, which is
//! fetched for this command alone.

use std::path::Path;

use crate::report::{Res, step};
use crate::{command, node, paths, setup, site};

/// What a film may weigh, so that README opens quickly on a telephone.
const MOST: usize = 1_000_000;

/// Takes the film.
pub fn take(root: &Path) -> Res<()> {
    let film = root.join("docs/film.webp");
    let tools = setup::npm_packages_of(
        &root.join("xtask/film"),
        "sharp, which joins pictures (20 MB on disk)",
    )?;
    let mut node = node::in_browser(root, &site::build(root)?)?;
    node.env("PLACARD_FILM_MODULES", tools);
    node.arg(root.join("xtask/film/film.mjs")).arg(&film);
    command::run(&mut node, "the message above says why")?;
    let bytes = paths::bytes(&film)?.len();
    if bytes > MOST {
        return Err(format!(
            "`{}` has {bytes} bytes; it may have {MOST}",
            film.display()
        ));
    }
    step("film", format_args!("{}, {bytes} bytes", film.display()));
    Ok(())
}
