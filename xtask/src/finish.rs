//! The last part of a build, which Trunk runs as a hook and `cargo xtask build` calls itself: one script and one style
//! sheet for each page, the first view in the page, a strict policy, compressed copies.
//!
//! It starts from the folder as Trunk leaves it: `index.html` with an inline script that starts the app.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::page;
use crate::say::{Res, at, step};
use crate::styles::Links;
use crate::wasm::Profile;
use crate::{desk, found, frozen, hash, import, place, run, setup, sizes, widget};

/// What our pages may do: nothing but load their own files and run their own module. The same line is what a server
/// should send as the header `Content-Security-Policy`, with `frame-ancestors` added where embedding is limited.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; \
                          frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// Where the first view goes in `index.html`.
const PLACEHOLDER: &str = "<!--prerender-->";

/// Runs as a hook: Trunk tells the folder and the profile by environment variables.
pub fn hook(root: &Path) -> Res<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR")
        .ok_or("TRUNK_STAGING_DIR is not set: Trunk runs this step; by hand, use `cargo xtask build`")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    finish(
        root,
        Path::new(&folder),
        if release { Profile::Release } else { Profile::Dev },
    )
}

/// Finishes the site in `folder`.
pub fn finish(root: &Path, folder: &Path, profile: Profile) -> Res<()> {
    let npm = setup::npm_packages(root)?;
    let index = folder.join("index.html");
    let mut html = place::text(&index)?;
    let app;
    (html, app) = one_script(&html, folder, &npm, profile)?;
    let mut styles = Links::none();
    if profile == Profile::Release {
        (html, styles) = Links::join(root, &html, folder, &npm)?;
        html = page::without_comments(&html);
        // Trunk's own page reloading, in its dev profile, would not pass the policy.
        html = with_policy(&html)?;
    }
    step(
        "prerender",
        "the first views, and the words that are loaded later",
    );
    write_words(root, folder)?;
    let library = desk::finish(root, folder, &npm, profile, &html, &app, &styles)?;
    found::finish(root, folder, &npm, &html, &library)?;
    widget::finish(root, folder, &npm, profile, &html, &app)?;
    html = with_first_view(&html, root, "meeting")?;
    import::finish(root, folder, &npm, profile)?;
    place::write(&index, &html)?;
    if profile == Profile::Release {
        step("compress", "brotli and gzip");
        let mut compress = Command::new("node");
        compress.arg(root.join("xtask/src/compress.mjs")).arg(folder);
        run::run(&mut compress, "install Node 20 or newer")?;
        frozen::freeze(folder)?;
        sizes::print(folder)?;
    }
    Ok(())
}

/// Takes the inline script that Trunk writes out of the page, with the links that go with it, and puts a file in its
/// place: our `start.js` and the glue in one. Returns the page, and in it the links that start the app.
fn one_script(html: &str, folder: &Path, npm: &Path, profile: Profile) -> Res<(String, String)> {
    let inline = page::elements(html, "script")?
        .into_iter()
        .find(|script| html[script.content.clone()].contains("module_or_path"))
        .ok_or("index.html has no script that starts the app; was it built by Trunk 0.21 or `cargo xtask build`?")?;
    let script = &html[inline.content];
    let glue = quoted_after(script, "from ").ok_or("the script that starts the app imports nothing")?;
    let module =
        quoted_after(script, "module_or_path: ").ok_or("the script that starts the app names no module")?;
    let (glue, module) = (folder.join(glue), folder.join(module));
    let links = pack("placard", &glue, &module, folder, npm, profile)?;
    place::clear(&folder.join("snippets"))?;

    let mut edits = vec![(inline.whole, String::new())];
    for link in page::tags(html, "link")? {
        if link.get("rel") == Some("modulepreload") || link.get("type") == Some("application/wasm") {
            edits.push((link.span, String::new()));
        }
    }
    let html = page::insert_before(&page::edit(html, edits), "</head>", &links)?;
    Ok((html, links))
}

/// Puts a module and its glue, with our `start.js` in one script, into the folder under names that tell what they hold;
/// returns the links that start it.
pub fn pack(
    name: &str,
    glue: &Path,
    module: &Path,
    folder: &Path,
    npm: &Path,
    profile: Profile,
) -> Res<String> {
    // Named by what it holds after shrinking: files under such names may be cached forever.
    let content = place::bytes(module)?;
    place::remove(module)?;
    let module = &format!("./{}", hash::file_name(name, "wasm", &content));
    place::write(&folder.join(module), content)?;

    let beside = glue.parent().unwrap_or(folder);
    let glue_name = glue.file_name().unwrap_or_default().to_string_lossy();
    let start = include_str!("start.js")
        .replace("PLACARD_GLUE", &format!("./{glue_name}"))
        .replace("PLACARD_WASM", module);
    let entry = beside.join("start.js");
    let bundle = beside.join("bundle.js");
    place::write(&entry, start)?;
    esbuild(npm, &entry, &bundle, profile == Profile::Release)?;
    let content = place::bytes(&bundle)?;
    let script = hash::file_name(name, "js", &content);
    for used in [&entry, &bundle, glue] {
        place::remove(used)?;
    }
    place::write(&folder.join(&script), &content)?;
    // The preload carries no integrity: the module is fetched in a stream, and a check would have to wait for its end.
    // It is named by its content, and comes from where the checked script comes from.
    Ok(format!(
        "<link rel=\"preload\" href=\"{module}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\n\
         <script type=\"module\" src=\"./{script}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>\n",
        hash::integrity(&content),
    ))
}

/// Joins a script or a style sheet with what it imports.
pub fn esbuild(npm: &Path, entry: &Path, bundle: &Path, minify: bool) -> Res<()> {
    let mut esbuild = Command::new("node");
    esbuild
        .arg(npm.join("esbuild/bin/esbuild"))
        .arg(entry)
        .arg(format!("--outfile={}", bundle.display()));
    esbuild.args([
        "--bundle",
        "--format=esm",
        "--target=es2022",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    // Pictures and fonts are files of their own.
    esbuild.args(["--external:*.svg", "--external:*.png", "--external:*.woff2"]);
    if minify {
        esbuild.arg("--minify");
    }
    run::run(&mut esbuild, "its message above says where")
}

/// Puts the policy first in the head, where it binds all that follows.
fn with_policy(html: &str) -> Res<String> {
    let charset = page::tags(html, "meta")?
        .into_iter()
        .find(|meta| meta.get("charset").is_some());
    let place = charset
        .ok_or("index.html has no `<meta charset>`; it must be the first thing in the head")?
        .span
        .end;
    let policy = format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    Ok(page::edit(html, vec![(place..place, policy)]))
}

/// Lets the native program `prerender` write the words that are loaded later into the folder.
fn write_words(root: &Path, folder: &Path) -> Res<()> {
    run::run(prerender(root).arg("words").arg(folder), WHY)
}

const WHY: &str = "the message above says why";

/// The native program that renders views.
pub fn prerender(root: &Path) -> Command {
    let mut cargo = run::cargo();
    cargo
        .args(["run", "--quiet", "--package", "prerender", "--"])
        .current_dir(root);
    cargo
}

/// Lets the native program `prerender` write the first view into the page, which it gets and gives as text.
pub fn with_first_view(html: &str, root: &Path, name: &str) -> Res<String> {
    prerendered(html, root, &[name])
}

/// The same with all of the words that the program takes.
pub fn prerendered(html: &str, root: &Path, words: &[&str]) -> Res<String> {
    if !html.contains(PLACEHOLDER) {
        return Err(format!(
            "index.html has no `{PLACEHOLDER}`; it marks where the first view goes"
        ));
    }
    let mut child = prerender(root)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(at("running cargo"))?;
    if let Some(mut input) = child.stdin.take() {
        input
            .write_all(html.as_bytes())
            .map_err(at("writing to `prerender`"))?;
    }
    let output = child.wait_with_output().map_err(at("reading from `prerender`"))?;
    if !output.status.success() {
        return Err(format!("`cargo run --package prerender` failed; {WHY}"));
    }
    String::from_utf8(output.stdout).map_err(at("the first view is not UTF-8"))
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
