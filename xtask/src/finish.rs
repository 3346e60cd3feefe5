//! The last part of a build, which Trunk runs as a hook and `cargo xtask build` calls itself: one script and one style
//! sheet for each page, the first view in the page, a strict policy, compressed copies.
//!
//! It starts from the folder as Trunk leaves it: `index.html` with an inline script that starts the app.

use std::path::Path;
use std::process::Command;

use crate::assemble::{
    Build, POLICY, Packed, ToBind, bind_all, pack, with_first_view, write_packed, write_words,
};
use crate::meeting_pages::Templates;
use crate::native::Native;
use crate::report::{Res, Started};
use crate::styles::{ASSEMBLY, Links};
use crate::wasm::{self, Aim, Profile};
use crate::{
    command, frozen, html, import, licences, meeting_pages, offline, pages, paths, readers, setup, sizes,
    widget,
};

/// Runs as a hook: Trunk tells the folder and the profile by environment variables, and has compiled the app.
pub fn hook(root: &Path) -> Res<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .ok_or("TRUNK_STAGING_DIR is not set: Trunk runs this step; by hand, use `cargo xtask build`")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let profile = if release { Profile::Release } else { Profile::Dev };
    let (npm, native) = (setup::npm_packages(root)?, Native::compile(root)?);
    let build = Build {
        root,
        npm: &npm,
        native: &native,
        profile,
    };
    let widget = wasm::modules(root, profile, &[widget::PAGE])?;
    let import = import::compile(root, profile)?;
    let mut modules = Vec::new();
    for (name, file, aim) in [
        (widget::PAGE, widget.as_slice(), Aim::Size),
        (import::NAME, std::slice::from_ref(&import), Aim::Speed),
    ] {
        modules.extend(file.iter().map(|file| ToBind {
            name,
            file,
            aim,
            cut: false,
        }));
    }
    let bound = import.with_file_name("bound");
    bind_all(build, &modules, &bound)?;
    finish(build, Path::new(&folder), &bound)
}

/// Finishes the site in `folder`. The widget and the import are bound in the folder `bound`.
pub fn finish(build: Build<'_>, folder: &Path, bound: &Path) -> Res<()> {
    let index = folder.join("index.html");
    let mut html = paths::text(&index)?;
    let app;
    (html, app) = one_script(build, &html, folder)?;
    let mut styles = Links::none();
    if build.is_release() {
        (html, styles) = Links::join(build.root, &html, folder, build.npm)?;
        html = html::without_comments(&html);
        // Trunk's own page reloading, in its dev profile, would not pass the policy.
        html = with_policy(&html)?;
    }
    let started = Started::now(
        "prerender",
        "the first views, and the words that are loaded later",
    );
    write_words(build, folder)?;
    write_packed(build, folder)?;
    let templates = Templates {
        council: html.clone(),
        assembly: styles.of(&html, ASSEMBLY)?,
        library: pages::finish(build, folder, &html, &app, &styles)?,
    };
    started.done();
    meeting_pages::finish(build, folder, &templates)?;
    widget::finish(build, folder, bound, &html, &app.starts)?;
    html = with_first_view(build, &html, "meeting")?;
    // The page at the root may be asked for another meeting, so its script decides whether to ask for this one early.
    html = html.replace(
        "rel=\"preload\" href=\"./packed/",
        "rel=\"early\" href=\"./packed/",
    );
    import::finish(build, folder, bound)?;
    readers::finish(build, folder)?;
    paths::write(&index, &html)?;
    if build.is_release() {
        licences::write(build.root, folder, "power.html")?;
        offline::finish(folder)?;
        let started = Started::now("compress", "brotli and gzip");
        let mut compress = Command::new("node");
        compress
            .arg(build.root.join("xtask/src/compress.mjs"))
            .arg(folder);
        command::run(&mut compress, "install Node 20 or newer")?;
        started.done();
        frozen::freeze(folder)?;
        sizes::print_kinds(folder)?;
        sizes::print_archive(folder)?;
    }
    Ok(())
}

/// Takes the inline script that Trunk writes out of the page, with the links that go with it, and puts a file in its
/// place: our `start.js` and the glue in one. Returns the page, and the module that it starts.
fn one_script(build: Build<'_>, html: &str, folder: &Path) -> Res<(String, Packed)> {
    let inline = html::elements(html, "script")?
        .into_iter()
        .find(|script| html[script.content.clone()].contains("module_or_path"))
        .ok_or("index.html has no script that starts the app; was it built by Trunk 0.21 or `cargo xtask build`?")?;
    let script = &html[inline.content];
    let glue = quoted_after(script, "from ").ok_or("the script that starts the app imports nothing")?;
    let module =
        quoted_after(script, "module_or_path: ").ok_or("the script that starts the app names no module")?;
    let (glue, module) = (folder.join(glue), folder.join(module));
    let app = pack(build, "placard", &glue, &module, folder)?;
    paths::clear(&folder.join("snippets"))?;

    let mut edits = vec![(inline.whole, String::new())];
    for link in html::tags(html, "link")? {
        if link.get("rel") == Some("modulepreload") || link.get("type") == Some("application/wasm") {
            edits.push((link.span, String::new()));
        }
    }
    let html = html::insert_before(&html::edit(html, edits), "</head>", &app.starts)?;
    Ok((html, app))
}

/// Puts the policy first in the head, where it binds all that follows.
fn with_policy(html: &str) -> Res<String> {
    let charset = html::tags(html, "meta")?
        .into_iter()
        .find(|meta| meta.get("charset").is_some());
    let place = charset
        .ok_or("index.html has no `<meta charset>`; it must be the first thing in the head")?
        .span
        .end;
    let policy = format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    Ok(html::edit(html, vec![(place..place, policy)]))
}

/// The text in quotation marks right after a word.
fn quoted_after<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = &text[text.find(word)? + word.len()..];
    let quote = rest.chars().next().filter(|c| "\"'".contains(*c))?;
    rest[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_trunks_script() {
        let script = "\nimport init, * as bindings from './a-1.js';\nconst wasm = await init({ module_or_path: \
                      './a-1_bg.wasm' });\n";
        assert_eq!(quoted_after(script, "from "), Some("./a-1.js"));
        assert_eq!(quoted_after(script, "module_or_path: "), Some("./a-1_bg.wasm"));
    }

    #[test]
    fn the_policy_follows_the_character_set() {
        let html = with_policy("<head><meta charset=\"utf-8\">\n<link></head>").unwrap_or_default();
        assert!(html.starts_with("<head><meta charset=\"utf-8\">\n<meta http-equiv="));
    }
}
