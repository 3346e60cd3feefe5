//! Builds the site into `dist/` from `index.html`, as Trunk would: every `<link data-trunk>` names what is shipped.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::html::{self, Tag};
use crate::report::{Res, at, step};
use crate::wasm::{self, Profile};
use crate::{command, finish, frozen, hash, import, meeting_pages, modules, paths, setup, sizes, widget};

/// Builds the site and returns its folder. Where nothing has changed since the last time, it is left as it is.
pub fn build(root: &Path, profile: Profile) -> Res<PathBuf> {
    let started = std::time::Instant::now();
    setup::wasm_target()?;
    let npm = setup::npm_packages(root)?;
    let wasm = wasm::compile(root, profile)?;
    // The first view is part of what goes in; compiled here, so that a change in it is noticed.
    step("compile", "the program that renders the first view");
    command::run(
        command::cargo()
            .args(["build", "--quiet", "--package", "prerender"])
            .current_dir(root),
        "the compiler's message above says why",
    )?;

    let desk = modules::compile(root, profile)?;
    let import = import::compile(root, profile)?;
    let widget = widget::compile(root, profile)?;
    let dist = root.join("dist");
    let stamp = wasm.with_extension("site");
    let modules: Vec<&Path> = [&wasm, &import, &widget]
        .into_iter()
        .chain(&desk)
        .map(PathBuf::as_path)
        .collect();
    let inputs = inputs(root, &modules, profile)?;
    // The pages name all other files by their content, so they stand for the whole site.
    let built = || -> Res<String> {
        let mut all = inputs.clone();
        for page in sizes::pages(&dist)? {
            all += &format!(" {}", hash::sha256(&paths::bytes(&page)?));
        }
        Ok(all)
    };
    let whole = dist.join("index.html").exists();
    if whole && std::fs::read_to_string(&stamp).is_ok_and(|last| Ok(last) == built()) {
        step("unchanged", dist.display());
        if profile == Profile::Release {
            sizes::say_total(&dist)?;
        }
        return Ok(dist);
    }
    // Built aside, and moved into place when whole: who serves `dist` never serves half a site.
    let staging = wasm.with_file_name("site");
    paths::clear(&staging)?;
    std::fs::create_dir_all(&staging).map_err(at(format!("making `{}`", staging.display())))?;
    stage(root, &staging, &wasm, &npm, profile)?;
    finish::finish(root, &staging, profile)?;
    replace(root, &dist, &staging)?;
    paths::write(&stamp, built()?)?;
    step(
        "built",
        format_args!("{} in {:.1} s", dist.display(), started.elapsed().as_secs_f32()),
    );
    Ok(dist)
}

/// Writes what Trunk writes before its `post_build` hooks.
fn stage(root: &Path, staging: &Path, wasm: &Path, npm: &Path, profile: Profile) -> Res<()> {
    let html = paths::text(&root.join("index.html"))?;
    let mut edits = Vec::new();
    let mut start = String::new();
    for link in html::tags(&html, "link")?
        .into_iter()
        .filter(|link| link.get("data-trunk").is_some())
    {
        let place = format!("index.html, line {}", html::line(&html, link.span.start));
        let source = |link: &Tag| {
            let href = link
                .get("href")
                .ok_or_else(|| format!("{place}: the link has no `href`"))?;
            let path = root.join(href);
            if path.exists() {
                Ok(path)
            } else {
                Err(format!(
                    "{place}: `{href}` is not there; add it, or drop the link"
                ))
            }
        };
        let replacement = match link.get("rel") {
            Some("rust") => {
                start = stage_app(staging, wasm, npm, profile)?;
                String::new()
            }
            Some("css") => hashed(&link, &source(&link)?, staging, "stylesheet")?,
            Some("icon") => hashed(&link, &source(&link)?, staging, "icon")?,
            Some("copy-dir") => {
                let source = source(&link)?;
                paths::copy_folder(&source, &staging.join(target(&link, &source)))?;
                String::new()
            }
            Some("copy-file") => {
                let source = source(&link)?;
                paths::copy_file(&source, &staging.join(target(&link, &source)))?;
                String::new()
            }
            other => {
                let rel = other.unwrap_or("");
                return Err(format!(
                    "{place}: rel=\"{rel}\" is not handled; use rust, css, icon, copy-dir or copy-file"
                ));
            }
        };
        edits.push((link.span, replacement));
    }
    if start.is_empty() {
        return Err("index.html has no `<link data-trunk rel=\"rust\">`; it names the app".to_owned());
    }
    let html = html::insert_before(&html::edit(&html, edits), "</head>", &start)?;
    paths::write(&staging.join("index.html"), html)
}

/// The module and its glue under hashed names; returns the script that starts it, as Trunk words it.
fn stage_app(staging: &Path, wasm: &Path, npm: &Path, profile: Profile) -> Res<String> {
    let name = hash::file_name("placard", "", &paths::bytes(wasm)?);
    let name = name.trim_end_matches('.');
    wasm::bind(wasm, name, staging, profile)?;
    let module = staging.join(format!("{name}_bg.wasm"));
    if profile == Profile::Release {
        wasm::shrink(&module, npm)?;
    }
    Ok(format!(
        "<script type=\"module\">\nimport init, * as bindings from './{name}.js';\n\
         const wasm = await init({{ module_or_path: './{name}_bg.wasm' }});\n</script>\n"
    ))
}

/// Copies a file under a name that changes with its content, and returns the link to it.
fn hashed(link: &Tag, source: &Path, staging: &Path, rel: &str) -> Res<String> {
    let content = paths::bytes(source)?;
    let part = |part: Option<&std::ffi::OsStr>| {
        part.map(|part| part.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let name = hash::file_name(&part(source.file_stem()), &part(source.extension()), &content);
    paths::write(&staging.join(&name), &content)?;
    let others: String = link
        .attributes
        .iter()
        .filter(|(key, _)| !key.starts_with("data-") && key != "rel" && key != "href")
        .map(|(key, value)| format!(" {key}=\"{value}\""))
        .collect();
    Ok(format!(
        "<link rel=\"{rel}\" href=\"./{name}\"{others} integrity=\"{}\">",
        hash::integrity(&content)
    ))
}

/// Where a copy goes: `data-target-path` names a folder, else it keeps its own name.
fn target(link: &Tag, source: &Path) -> PathBuf {
    let name = source.file_name().map(PathBuf::from).unwrap_or_default();
    match link.get("data-target-path") {
        Some(folder) if link.get("rel") == Some("copy-dir") => PathBuf::from(folder),
        Some(folder) => Path::new(folder).join(name),
        None => name,
    }
}

/// Puts the new site in the place of the old one: first what is new, then the pages that name it, then out with the old.
fn replace(root: &Path, dist: &Path, staging: &Path) -> Res<()> {
    let names = |folder: &Path| -> Res<BTreeSet<PathBuf>> {
        let files = paths::files(folder)?;
        Ok(files
            .iter()
            .filter_map(|file| file.strip_prefix(folder).ok())
            .map(Path::to_path_buf)
            .collect())
    };
    std::fs::create_dir_all(dist).map_err(at(format!("making `{}`", dist.display())))?;
    let kept = frozen::kept(dist, root);
    let mut new = names(staging)?;
    new.retain(|name| !kept(name));
    let is_page = |name: &&PathBuf| name.to_string_lossy().contains(".html");
    for name in new
        .iter()
        .filter(|name| !is_page(name))
        .chain(new.iter().filter(is_page))
    {
        let to = dist.join(name);
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder).map_err(at(format!("making `{}`", folder.display())))?;
        }
        std::fs::copy(staging.join(name), &to).map_err(at(format!("writing `{}`", to.display())))?;
    }
    for old in names(dist)?.difference(&new).filter(|name| !kept(name)) {
        paths::remove(&dist.join(old))?;
    }
    Ok(())
}

/// A hash of everything that a built site depends on.
fn inputs(root: &Path, modules: &[&Path], profile: Profile) -> Res<String> {
    let mut list = vec![root.join("index.html"), root.join("package-lock.json")];
    list.extend(modules.iter().map(|module| module.to_path_buf()));
    list.extend(paths::files(&root.join("www"))?);
    list.extend(paths::files(&root.join("crates/records/data"))?);
    // The two programs that make the site: this one by its source, since cargo may replace the program while it runs.
    list.push(root.join("Cargo.lock"));
    list.extend(paths::files(&root.join("xtask/src"))?);
    list.extend(modules.first().and_then(|app| prerender_program(app)));
    let mut all = format!(
        "{} {} {}",
        profile.name(),
        root.display(),
        meeting_pages::address(root)?
    );
    for path in list {
        all += &format!("\n{} {}", hash::sha256(&paths::bytes(&path)?), path.display());
    }
    Ok(hash::sha256(all.as_bytes()))
}

/// `<target folder>/debug/prerender`, from `<target folder>/wasm32-unknown-unknown/<profile>/placard.wasm`.
fn prerender_program(wasm: &Path) -> Option<PathBuf> {
    let name = format!("prerender{}", std::env::consts::EXE_SUFFIX);
    wasm.ancestors()
        .nth(3)
        .map(|target| target.join("debug").join(name))
        .filter(|program| program.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_keep_their_names_unless_told() {
        let tag = |html: &str| html::tags(html, "link").unwrap_or_default().remove(0);
        let plain = tag("<link rel=\"copy-dir\" href=\"www/scenarios\">");
        assert_eq!(
            target(&plain, Path::new("www/scenarios")),
            PathBuf::from("scenarios")
        );
        let told = tag("<link rel=\"copy-file\" href=\"www/a.js\" data-target-path=\"x\">");
        assert_eq!(target(&told, Path::new("www/a.js")), PathBuf::from("x/a.js"));
    }
}
