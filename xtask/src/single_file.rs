//! One meeting in one file: the widget with its module, its styles, its words and the meeting inside. It opens from a disk
//! without a network, in an archive or a school.

use std::path::{Path, PathBuf};

use base64::Engine as _;

use crate::html;
use crate::report::{self, Res, at, step};
use crate::styles::WITHOUT_SCRIPTS;
use crate::{assemble, hash, native, paths, site};

/// The largest file that goes by mail and into every archive.
const MOST: usize = 1_000_000;

/// Gives the module the files that it fetches, from the page itself, which holds each compressed, as text.
const BOOT: &str = include_str!("../../www/tools/alone.js");

/// The options of the command line.
pub struct Wanted<'a> {
    /// The meeting, by its name in addresses.
    pub meeting: &'a str,
    /// The language, by its code.
    pub lang: &'a str,
    /// Where the site lies, for the link to it; empty for none.
    pub site: &'a str,
}

impl<'a> Wanted<'a> {
    /// Reads the words after the command.
    pub fn read(words: &[&'a str]) -> Res<Wanted<'a>> {
        let usage = "`single-file MEETING [--lang ar|zh|en|fr|ru|es] [--site https://…/]` is expected";
        let [meeting, options @ ..] = words else {
            return Err(usage.to_owned());
        };
        let mut wanted = Wanted {
            meeting,
            lang: "en",
            site: "",
        };
        for option in options.chunks(2) {
            match option {
                ["--lang", lang] => wanted.lang = lang,
                ["--site", site] if site.starts_with("https://") && site.ends_with('/') => wanted.site = site,
                _ => return Err(format!("`{}`: {usage}", option.join(" "))),
            }
        }
        Ok(wanted)
    }
}

/// Writes the file and returns it.
pub fn write(root: &Path, wanted: &Wanted<'_>) -> Res<PathBuf> {
    let source = format!("www/scenarios/{}.json", wanted.meeting);
    if wanted.meeting.contains(['/', '\\', '.']) || !root.join(&source).exists() {
        return Err(format!(
            "there is no meeting `{}`; the names are those of the files in www/scenarios",
            wanted.meeting
        ));
    }
    let dist = site::build(root)?;
    let html = paths::text(&dist.join("widget.html"))?;
    let links = html::tags(&html, "link")?;
    let href = |fits: &dyn Fn(&html::Tag) -> bool| {
        let link = links.iter().find(|link| fits(link));
        let name = link.and_then(|link| link.get("href"));
        name.map(|name| name.trim_start_matches("./").to_owned())
            .ok_or("widget.html has lost one of its links; see widget.rs")
    };
    let module = href(&|link| link.get("type") == Some("application/wasm"))?;
    let sheet =
        |link: &&html::Tag| link.get("rel") == Some("stylesheet") && link.get(WITHOUT_SCRIPTS).is_none();
    let sheets = links.iter().filter(sheet);
    let sheets = sheets.filter_map(|link| link.get("href"));
    let style = sheets
        .map(|name| paths::text(&dist.join(name.trim_start_matches("./"))))
        .collect::<Res<String>>()?;
    let scripts = html::tags(&html, "script")?;
    let script = scripts.iter().find_map(|script| script.get("src"));
    let script = script.ok_or("widget.html has lost its script; see widget.rs")?;
    let script = format!(
        "{BOOT}{}",
        paths::text(&dist.join(script.trim_start_matches("./")))?
    );
    let mut files = vec![
        (module.clone(), "application/wasm"),
        (
            format!("packed/{}/{}.bin", wanted.lang, wanted.meeting),
            "application/octet-stream",
        ),
    ];
    // The parts of the module are named by its script alone.
    for file in paths::files(&dist)? {
        let name = file.strip_prefix(&dist).unwrap_or(&file).to_string_lossy();
        if name.starts_with("widget-") && name.ends_with(".wasm") && name != module {
            files.push((name.into_owned(), "application/wasm"));
        }
    }
    // The module carries the English of its first view.
    let words = ["meeting", "widget"].into_iter();
    for set in words.filter(|set| wanted.lang != "en" || *set == "widget") {
        files.push((
            format!("wording/{}/{set}.bin", wanted.lang),
            "application/octet-stream",
        ));
    }
    let held = files.iter().map(|(name, kind)| {
        let content = paths::bytes(&dist.join(format!("{name}.gz")))?;
        let text = base64::engine::general_purpose::STANDARD.encode(content);
        Ok(format!(
            "<script type=\"text/plain\" data-file=\"{name}\" data-type=\"{kind}\">{text}</script>\n"
        ))
    });
    let held = held.collect::<Res<String>>()?;
    if [&style, &script].iter().any(|text| text.contains("</")) {
        return Err("a style or a script holds `</`, which would end it in the page".to_owned());
    }
    // The policy names the style and the script by what they hold; data in the page is neither.
    let page = format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; \
         style-src '{}'; base-uri 'none'; form-action 'none'\">\n<title></title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<style>{style}</style>\n</head>\n<body>\n\
         <div id=\"app\"><!--prerender--></div>\n{held}<script type=\"module\">{script}</script>\n</body>\n</html>\n",
        hash::integrity(script.as_bytes()),
        hash::integrity(style.as_bytes()),
    );
    let [prerender] = native::programs(root, ["prerender"])?;
    let page = assemble::prerendered(
        &prerender,
        root,
        &page,
        &["widget", &dist.to_string_lossy(), wanted.meeting, wanted.lang],
    )?;
    let site = wanted.site.replace('&', "&amp;").replace('"', "&quot;");
    let page = page.replacen("<html ", &format!("<html data-site=\"{site}\" "), 1);
    if page.len() > MOST {
        return Err(format!(
            "the file would have {}, and {} are allowed",
            report::bytes(page.len() as u64),
            report::bytes(MOST as u64)
        ));
    }
    let folder = root.join("target/single-file");
    std::fs::create_dir_all(&folder).map_err(at(format!("making `{}`", folder.display())))?;
    let file = folder.join(format!("{}-{}.html", wanted.meeting, wanted.lang));
    paths::write(&file, &page)?;
    step(
        "written",
        format_args!("{} ({})", file.display(), report::bytes(page.len() as u64)),
    );
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_read_or_explained() {
        let read = Wanted::read(&["sc-2025-02-24", "--lang", "fr", "--site", "https://a.example/"]);
        assert!(read.is_ok_and(|wanted| wanted.lang == "fr" && wanted.site == "https://a.example/"));
        for wrong in [&["x", "--lang"][..], &["x", "--site", "a.example"], &[]] {
            assert!(Wanted::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
