//! Builds the site into `dist/` from `index.html`, as Trunk would: every `<link data-trunk>` names what is shipped.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::assemble::{Build, ToBind, bind_all};
use crate::html::{self, Tag};
use crate::native::Native;
use crate::report::{Res, at, step};
use crate::standard_library::Library;
use crate::wasm::{self, Aim, Profile};
use crate::{finish, frozen, hash, import, meeting_pages, paths, setup, sizes};

/// Builds the site as it is shipped and returns its folder. Where nothing has changed since the last time, it is left as it
/// is.
pub fn build(root: &Path) -> Res<PathBuf> {
    let started = Instant::now();
    let profile = Profile::Release;
    setup::wasm_target()?;
    let npm = setup::npm_packages(root)?;
    let library = Library::chosen(root)?;
    library.say();
    // Cargo does both at once: they lie in different folders of its target folder, so neither waits for the other.
    let (native, files) = std::thread::scope(|scope| {
        let native = scope.spawn(|| Native::compile(root));
        let files = wasm::modules_to_cut(root, library);
        let native = native.join().map_err(|_| "cargo could not be run".to_owned());
        Ok::<_, String>((native??, files?))
    })?;
    let import = import::compile(root, profile)?;
    let dist = root.join("dist");
    let stamp = import.with_extension("site");
    let mut modules: Vec<ToBind<'_>> = Vec::new();
    modules.extend(wasm::MODULES.iter().zip(&files).map(|(name, file)| ToBind {
        name,
        file,
        aim: Aim::Size,
        cut: true,
    }));
    modules.push(ToBind {
        name: import::NAME,
        file: &import,
        aim: Aim::Speed,
        cut: false,
    });
    let mut programs: Vec<&Path> = modules.iter().map(|module| module.file).collect();
    programs.extend([native.prerender.as_path(), native.packer.as_path()]);
    let inputs = inputs(root, &programs)?;
    // The pages name all other files by their content, so a hash of them is one of the whole site.
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
        sizes::say_total(&dist)?;
        return Ok(dist);
    }
    // Built aside, and moved into place when whole: who serves `dist` never serves half a site.
    let (staging, bound) = (import.with_file_name("site"), import.with_file_name("bound"));
    let build = Build {
        root,
        npm: &npm,
        native: &native,
        profile,
    };
    bind_all(build, &modules, &bound)?;
    paths::clear(&staging)?;
    paths::make(&staging)?;
    let html = stage(root, &staging, &stage_app(&staging, &bound)?)?;
    paths::write(&staging.join("index.html"), html)?;
    finish::finish(build, &staging, &bound)?;
    replace(root, &dist, &staging)?;
    paths::write(&stamp, built()?)?;
    step(
        "built",
        format_args!("{} in {:.1} s", dist.display(), started.elapsed().as_secs_f32()),
    );
    Ok(dist)
}

/// Copies what `index.html` names, and returns the page with links to the copies and with `start` in the place of the link
/// to the app: what Trunk makes before its `post_build` hooks.
pub fn stage(root: &Path, staging: &Path, start: &str) -> Res<String> {
    let html = paths::text(&root.join("index.html"))?;
    let mut edits = Vec::new();
    let mut names_app = false;
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
                names_app = true;
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
    if !names_app {
        return Err("index.html has no `<link data-trunk rel=\"rust\">`; it names the app".to_owned());
    }
    html::insert_before(&html::edit(&html, edits), "</head>", start)
}

/// Copies the module and its glue; returns the script that starts it, as Trunk words it.
fn stage_app(staging: &Path, bound: &Path) -> Res<String> {
    paths::copy_folder(&bound.join("placard"), staging)?;
    Ok(
        "<script type=\"module\">\nimport init, * as bindings from './placard.js';\n\
         const wasm = await init({ module_or_path: './placard_bg.wasm' });\n</script>\n"
            .to_owned(),
    )
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

/// A hash of everything that a built site depends on. `programs` are the modules and the program that renders views.
fn inputs(root: &Path, programs: &[&Path]) -> Res<String> {
    let mut list = vec![root.join("index.html"), root.join("package-lock.json")];
    list.extend(programs.iter().map(|program| program.to_path_buf()));
    list.extend(paths::files(&root.join("www"))?);
    list.extend(paths::files(&root.join("crates/records/data"))?);
    list.extend(paths::files(&root.join("archive"))?);
    // This program by its source, since cargo may replace the program while it runs.
    list.push(root.join("Cargo.lock"));
    list.extend(paths::files(&root.join("xtask/src"))?);
    list.extend(paths::files(&root.join("xtask/bindgen"))?);
    let mut all = format!("{} {}", root.display(), meeting_pages::address(root)?);
    for path in list {
        all += &format!("\n{} {}", hash::sha256(&paths::bytes(&path)?), path.display());
    }
    Ok(hash::sha256(all.as_bytes()))
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
