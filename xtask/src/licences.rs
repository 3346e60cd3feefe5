//! The licences of all that is shipped, as a text and as a page of the site: those of our own files, and of every crate that is
//! linked into the Wasm. Read from what cargo knows of the packages and from the files that they bring.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use tinyjson::JsonValue;

use crate::report::{Res, at};
use crate::{command, html, paths, setup};

/// The text with all notices, and the page that lists what they are of.
const NOTICES: &str = "THIRD-PARTY-NOTICES.txt";
const PAGE: &str = "licences.html";

/// Our own licences, as files of the repository and of the site.
const OWN: [(&str, &str); 2] = [
    ("LICENSE-MIT", "LICENSE-MIT.txt"),
    ("LICENSE-APACHE", "LICENSE-APACHE.txt"),
];

/// What no package of cargo says.
const OTHERS: &str = "The Rust standard library is linked in, too: Copyright (c) The Rust Project Contributors, MIT OR Apache-2.0.\n\
    The pictures of meetings are drawn with the fonts Noto Sans and ZCOOL XiaoWei (SIL Open Font License 1.1); no file of a font is \
    shipped.\n";

/// A crate that is linked in.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Linked {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
}

/// Writes the notices, our own licences and the page into the site in `folder`, whose page `like` has the style sheets.
pub fn write(root: &Path, folder: &Path, like: &str) -> Res<()> {
    let linked = linked(root)?;
    for (from, to) in OWN {
        paths::copy_file(&root.join(from), &folder.join(to))?;
    }
    paths::write(&folder.join(NOTICES), notices(&linked)?)?;
    let like = paths::text(&folder.join(like))?;
    paths::write(&folder.join(PAGE), page(&linked, &like)?)
}

/// Fails where a library has no licence that `deny.toml` allows.
pub fn allowed(root: &Path) -> Res<()> {
    let allowed = in_deny(&paths::text(&root.join("deny.toml"))?);
    let others: Vec<String> = linked(root)?
        .iter()
        .filter(|one| !fits(&one.licence, &allowed))
        .map(|one| format!("{} ({})", one.name, one.licence))
        .collect();
    match others.is_empty() {
        true => Ok(()),
        false => Err(format!("deny.toml allows no licence of {}", others.join(", "))),
    }
}

/// The licences that `deny.toml` allows.
fn in_deny(text: &str) -> Vec<String> {
    let list = text.split_once("\nallow = [").map_or("", |(_, rest)| rest);
    let list = list.split(']').next().unwrap_or_default();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether an expression of licences leaves an allowed choice. All of it counts as one where it has `AND`.
fn fits(expression: &str, allowed: &[String]) -> bool {
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ");
    let known = |word: &str| allowed.iter().any(|one| one == word.trim());
    plain.split(" AND ").all(|part| part.split(" OR ").any(known))
}

/// The libraries as CycloneDX 1.5 lists them.
pub fn bill(root: &Path) -> Res<String> {
    let component = |one: &Linked| {
        format!(
            "    {{ \"type\": \"library\", \"name\": \"{0}\", \"version\": \"{1}\", \"purl\": \"pkg:cargo/{0}@{1}\", \
             \"bom-ref\": \"pkg:cargo/{0}@{1}\", \"licenses\": [{{ \"expression\": \"{2}\" }}] }}",
            one.name,
            one.version,
            one.licence.replace('/', " OR ")
        )
    };
    let list: Vec<String> = linked(root)?.iter().map(component).collect();
    let version = env!("CARGO_PKG_VERSION");
    Ok(format!(
        "{{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.5\",\n  \"version\": 1,\n  \"metadata\": {{ \"component\": {{ \
         \"type\": \"application\", \"name\": \"placard\", \"version\": \"{version}\" }} }},\n  \"components\": [\n{}\n  ]\n}}\n",
        list.join(",\n")
    ))
}

/// The crates that are linked into the modules of the site, without our own.
fn linked(root: &Path) -> Res<Vec<Linked>> {
    let mut cargo = command::cargo();
    cargo
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--all-features",
            "--filter-platform",
            setup::WASM,
        ])
        .current_dir(root);
    let told = command::read(&mut cargo, "cargo's message above says why")?;
    let told: JsonValue = told.parse().map_err(at("reading what cargo says"))?;
    of_metadata(&told, &["placard", "import"])
        .ok_or_else(|| "cargo describes the packages in a new form".to_owned())
}

type Object = HashMap<String, JsonValue>;

fn of_metadata(told: &JsonValue, from: &[&str]) -> Option<Vec<Linked>> {
    let told: &Object = told.get()?;
    let packages: &Vec<JsonValue> = told.get("packages")?.get()?;
    let text = |object: &Object, key: &str| object.get(key)?.get::<String>().cloned();
    let mut by_id: HashMap<String, &Object> = HashMap::new();
    for package in packages {
        let package: &Object = package.get()?;
        by_id.insert(text(package, "id")?, package);
    }
    let nodes: &Vec<JsonValue> = told.get("resolve")?.get::<Object>()?.get("nodes")?.get()?;
    let mut uses: HashMap<String, Vec<String>> = HashMap::new();
    for node in nodes {
        let node: &Object = node.get()?;
        let mut normal = Vec::new();
        for dep in node.get("deps")?.get::<Vec<JsonValue>>()? {
            let dep: &Object = dep.get()?;
            // What a build script or a test uses has a kind; what is linked has none.
            let kinds: &Vec<JsonValue> = dep.get("dep_kinds")?.get()?;
            let linked = kinds.iter().any(|kind| {
                let kind = kind.get::<Object>().and_then(|kind| kind.get("kind"));
                kind.is_some_and(|kind| kind.is_null())
            });
            if linked {
                normal.push(text(dep, "pkg")?);
            }
        }
        uses.insert(text(node, "id")?, normal);
    }
    let ours = |package: &Object| matches!(package.get("source"), None | Some(JsonValue::Null));
    let mut todo: Vec<String> = Vec::new();
    for (id, package) in &by_id {
        if ours(package) && from.contains(&text(package, "name")?.as_str()) {
            todo.push(id.clone());
        }
    }
    let (mut seen, mut all) = (BTreeSet::new(), BTreeSet::new());
    while let Some(id) = todo.pop() {
        let package = *by_id.get(&id)?;
        if is_macro(package)? || !seen.insert(id.clone()) {
            continue;
        }
        if !ours(package) {
            let folder = PathBuf::from(text(package, "manifest_path")?)
                .parent()?
                .to_path_buf();
            all.insert(Linked {
                name: text(package, "name")?,
                version: text(package, "version")?,
                licence: text(package, "license").unwrap_or_default(),
                folder,
            });
        }
        todo.extend(uses.get(&id).into_iter().flatten().cloned());
    }
    Some(all.into_iter().collect())
}

/// Whether a package runs while others are compiled, so that nothing of it is linked.
fn is_macro(package: &Object) -> Option<bool> {
    let targets: &Vec<JsonValue> = package.get("targets")?.get()?;
    let is = |target: &JsonValue| {
        let kinds = target.get::<Object>()?.get("kind")?.get::<Vec<JsonValue>>()?;
        Some(
            kinds
                .iter()
                .any(|kind| kind.get::<String>().is_some_and(|kind| kind == "proc-macro")),
        )
    };
    Some(targets.iter().any(|target| is(target).unwrap_or(false)))
}

/// The files of licences and notices in a package, by their names.
fn texts(folder: &Path) -> Res<Vec<String>> {
    let entries = std::fs::read_dir(folder).map_err(at(format!("reading `{}`", folder.display())))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(at("reading a folder"))?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_ascii_lowercase();
        let is = [
            "license",
            "licence",
            "copying",
            "unlicense",
            "notice",
            "copyright",
        ];
        if path.is_file() && is.iter().any(|word| name.starts_with(word)) {
            files.push(path);
        }
    }
    files.sort();
    files
        .iter()
        .map(|file| Ok(paths::text(file)?.trim().replace("\r\n", "\n")))
        .collect()
}

/// The text: each licence once, below the crates that bring it.
fn notices(linked: &[Linked]) -> Res<String> {
    let mut of_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut without = Vec::new();
    for one in linked {
        let texts = texts(&one.folder)?;
        let title = format!("{} {} ({})", one.name, one.version, one.licence);
        if texts.is_empty() {
            without.push(title.clone());
        }
        for text in texts {
            of_text.entry(text).or_default().push(title.clone());
        }
    }
    let mut parts: Vec<(Vec<String>, String)> = of_text.into_iter().map(|(text, who)| (who, text)).collect();
    parts.sort();
    let mut all = format!(
        "Placard is licensed under MIT OR Apache-2.0: {} and {}.\n\nWhat is linked into its programs, with the licences that come with it:\n\n{OTHERS}",
        OWN[0].1, OWN[1].1
    );
    for (who, text) in parts {
        all += &format!("\n{}\n{}\n\n{text}\n", "=".repeat(78), who.join("\n"));
    }
    if !without.is_empty() {
        let who = without.join("\n");
        all += &format!(
            "\n{}\nWithout a file of their licence, under the one that is named:\n{who}\n",
            "=".repeat(78)
        );
    }
    Ok(all)
}

fn page(linked: &[Linked], like: &str) -> Res<String> {
    let kept = |tag: &&html::Tag| matches!(tag.get("rel"), Some("stylesheet" | "icon"));
    let mut head = String::new();
    for meta in html::tags(like, "meta")? {
        if meta.get("charset").is_some()
            || meta.get("http-equiv").is_some()
            || matches!(meta.get("name"), Some("viewport" | "color-scheme"))
        {
            head += &format!("{}\n", &like[meta.span]);
        }
    }
    for link in html::tags(like, "link")?.iter().filter(kept) {
        head += &format!("{}\n", &like[link.span.clone()]);
    }
    let rows: String = linked
        .iter()
        .map(|one| {
            format!(
                "<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                one.name, one.version, one.licence
            )
        })
        .collect();
    let own: String = OWN
        .iter()
        .map(|(_, file)| format!("<a href=\"./{file}\">{file}</a> "))
        .collect();
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n{head}<title>Licences · Placard</title>\n</head>\n<body>\n\
         <main id=\"main\">\n<header class=\"page-head\"><h1 class=\"headline\">Licences</h1></header>\n\
         <p>Placard is licensed under MIT OR Apache-2.0: {own}</p>\n\
         <p>These libraries are linked into its programs. <a href=\"./{NOTICES}\">{NOTICES}</a> has the text of every licence.</p>\n\
         <table>\n<thead><tr><th scope=\"col\">Library</th><th scope=\"col\">Version</th><th scope=\"col\">Licence</th></tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n<p>{}</p>\n<p><a href=\"./\">Placard</a></p>\n</main>\n</body>\n</html>\n",
        OTHERS.trim().replace('\n', " ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> Vec<Linked> {
        paths::root().and_then(|root| linked(&root)).unwrap_or_default()
    }

    #[test]
    fn what_is_linked_is_listed_and_what_only_builds_is_not() {
        let all = here();
        let has = |name: &str| all.iter().any(|one| one.name == name);
        assert!(has("yew") && has("wasm-bindgen") && has("serde_json"));
        assert!(
            !has("yew-macro")
                && !has("fluent-syntax")
                && !has("proptest")
                && !has("placard")
                && !has("placard-rules")
        );
        assert!(all.iter().all(|one| !one.licence.is_empty()));
    }

    #[test]
    fn every_licence_is_one_that_is_allowed() {
        assert_eq!(paths::root().and_then(|root| allowed(&root)), Ok(()));
        let some = ["MIT".to_owned(), "Unicode-3.0".to_owned()];
        assert!(fits("Apache-2.0 OR MIT", &some) && fits("MIT/Apache-2.0", &some));
        assert!(fits("(MIT OR Apache-2.0) AND Unicode-3.0", &some));
        assert!(!fits("GPL-3.0", &some) && !fits("MIT AND GPL-3.0", &some) && !fits("", &some));
    }

    #[test]
    fn the_bill_of_materials_has_every_library_once() {
        let bill = paths::root().and_then(|root| bill(&root)).unwrap_or_default();
        assert!(bill.parse::<JsonValue>().is_ok(), "{bill}");
        assert_eq!(bill.matches("\"purl\"").count(), here().len());
    }

    #[test]
    fn every_text_stands_there_once_with_the_crates_that_bring_it_and_without_a_path_of_this_machine() {
        let all = here();
        let text = notices(&all).unwrap_or_default();
        assert!(
            all.iter()
                .all(|one| text.contains(&format!("{} {} (", one.name, one.version)))
        );
        assert!(text.matches("Permission is hereby granted").count() > 3);
        assert!(!text.contains(env!("CARGO_MANIFEST_DIR")) && !text.contains(".cargo/registry"));
        let like = "<head><meta charset=\"utf-8\"><link rel=\"stylesheet\" href=\"./a.css\"></head>";
        let page = page(&all, like).unwrap_or_default();
        assert!(page.contains("<td>yew</td>") && page.contains("a.css") && !page.contains("<script"));
    }
}
