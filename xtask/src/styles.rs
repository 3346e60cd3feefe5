//! The style sheets: which page loads which, and how the build joins them into one file for each page.
//!
//! `index.html` lists all sheets, and its order is the order of their rules. A page loads the sheets that the table names
//! before it is first drawn. What the static page does not show loads later: the app enables those sheets before it loads
//! the part that draws it, so no part is drawn without its styles. So does what a meeting needs on paper alone.

use std::collections::BTreeMap;
use std::path::Path;

use crate::html::{self, Tag};
use crate::report::Res;
use crate::{esbuild, hash, paths};

/// The folder of the style sheets.
const FOLDER: &str = "www/styles";

/// What every page but the widget loads.
const EVERY: &[&str] = &[
    "tokens",
    "base",
    "layout",
    "reach",
    "kit/vote_mark",
    "kit/notices",
    "kit/progress",
    "kit/site_header",
    "kit/language_menu",
    "kit/site_footer",
];

/// A page and its sheets. Each is named by its file in `www/styles`; a name that ends in a slash is a whole folder.
struct Row {
    /// The word by which `prerender` knows the page.
    page: &'static str,
    /// Whether it loads what every page loads.
    every: bool,
    /// What is needed before the page is first drawn.
    first: &'static [&'static str],
    /// What only the app draws.
    later: &'static [&'static str],
}

/// The page from which the others are made: a meeting of the Council.
const MEETING: &str = "meeting";

/// A meeting of the Assembly. It is the page of a meeting, which loads [`ASSEMBLY_SEATS`] first, and not later.
pub const ASSEMBLY: &str = "assembly";

/// What only the seats of the Assembly need.
const ASSEMBLY_SEATS: &[&str] = &["vote/hall", "vote/hall_tools", "vote/move_counts"];

const TABLE: &[Row] = &[
    Row {
        page: MEETING,
        every: true,
        first: &[
            "kit/columns",
            "kit/assumption",
            "kit/tally_bar",
            "kit/provision_note",
            "vote/motion_list",
            "vote/seat_button",
            "vote/chamber",
            "vote/verdict",
            "vote/reasons",
            "vote/on_the_record",
            "vote/supposition",
            "take_away/menu",
            "pages/meeting/page",
            "pages/meeting/suggestions",
            "pages/meeting/what_if",
            "pages/meeting/draft_text",
            "pages/meeting/switches",
            "pages/meeting/help",
        ],
        later: &[
            "print",
            "vote/seat_menu",
            "vote/hall",
            "vote/hall_tools",
            "vote/move_counts",
            "vote/group_split",
            "vote/hall_list",
            "vote/tile_map",
            "vote/tile_map_cells",
            "take_away/panel",
            "pages/meeting/difference",
            "pages/meeting/presenter",
            "pages/meeting/roll_call",
            "vote/made_by",
            "kit/qr",
            "kit/timer",
        ],
    },
    Row {
        page: "meetings",
        every: true,
        first: &["title_page", "print", "pages/library/"],
        later: &[],
    },
    Row {
        page: "new",
        every: true,
        first: &["title_page", "print", "kit/forms", "pages/new_vote/"],
        later: &[],
    },
    Row {
        page: "archive",
        every: true,
        first: &[
            "title_page",
            "print",
            "pages/archive/",
            "pages/library/filter_form",
        ],
        later: &[],
    },
    Row {
        page: "import",
        every: true,
        first: &[
            "title_page",
            "print",
            "pages/import/",
            "pages/library/filter_form",
        ],
        later: &[],
    },
    Row {
        page: "odds",
        every: true,
        first: &[
            "title_page",
            "print",
            "kit/columns",
            "kit/assumption",
            "kit/share_bar",
            "kit/provision_note",
            "kit/figures",
            "vote/motion_list",
            "pages/odds/",
        ],
        later: &[],
    },
    Row {
        page: "lessons",
        every: true,
        first: &[
            "title_page",
            "print",
            "kit/tally_bar",
            "kit/provision_note",
            "vote/seat_button",
            "vote/chamber",
            "vote/hall",
            "vote/verdict",
            "vote/reasons",
            "kit/qr",
            "kit/forms",
            "pages/lessons/",
        ],
        later: &[],
    },
    Row {
        page: "committee",
        every: true,
        first: &["title_page", "print", "kit/timer", "kit/qr", "pages/committee/"],
        later: &[],
    },
    Row {
        page: "power",
        every: true,
        first: &[
            "title_page",
            "print",
            "kit/share_bar",
            "kit/provision_note",
            "kit/figures",
            "pages/power/",
        ],
        later: &[],
    },
    Row {
        page: "share",
        every: true,
        first: &["title_page", "print", "kit/forms", "take_away/", "pages/share/"],
        later: &[],
    },
    Row {
        page: "widget",
        every: false,
        first: &[
            "tokens",
            "base",
            "kit/vote_mark",
            "kit/tally_bar",
            "vote/seat_button",
            "vote/chamber",
            "widget",
        ],
        later: &[
            "kit/notices",
            "vote/seat_menu",
            "vote/hall",
            "vote/reasons",
            "vote/supposition",
            "vote/made_by",
            "widget_panels",
        ],
    },
];

/// Whether a list names a sheet.
fn names(list: &[&str], sheet: &str) -> bool {
    list.iter()
        .any(|name| *name == sheet || (name.ends_with('/') && sheet.starts_with(name)))
}

/// The row of a page, and whether it is a meeting of the Assembly.
fn row(page: &str) -> Res<(&'static Row, bool)> {
    let is_assembly = page == ASSEMBLY;
    let page = if is_assembly { MEETING } else { page };
    TABLE
        .iter()
        .find(|row| row.page == page)
        .map(|row| (row, is_assembly))
        .ok_or_else(|| format!("the table in xtask/src/styles.rs has no page `{page}`"))
}

/// The names of all sheets in the order of `index.html`; the widget's own, which are not in it, come last.
fn order(root: &Path) -> Res<Vec<String>> {
    let html = paths::text(&root.join("index.html"))?;
    let sheets = html::tags(&html, "link")?
        .into_iter()
        .filter(|link| link.get("rel") == Some("css"));
    let mut order = Vec::new();
    for sheet in sheets {
        let href = sheet.get("href").unwrap_or("");
        let name = href
            .strip_prefix(FOLDER)
            .and_then(|name| name.trim_start_matches('/').strip_suffix(".css"));
        let lost = || format!("index.html: `{href}` is no style sheet in {FOLDER}");
        order.push(name.ok_or_else(lost)?.to_owned());
    }
    order.extend(["widget", "widget_panels"].map(str::to_owned));
    Ok(order)
}

/// The text of one sheet.
pub fn sheet(root: &Path, name: &str) -> Res<String> {
    paths::text(&root.join(FOLDER).join(name).with_extension("css"))
}

/// The text of the sheets that a page loads first, each with its name.
pub fn first(root: &Path, page: &str) -> Res<Vec<(String, String)>> {
    let (row, is_assembly) = row(page)?;
    read(root, |name| {
        names(row.first, name)
            || (row.every && names(EVERY, name))
            || (is_assembly && names(ASSEMBLY_SEATS, name))
    })
}

/// The text of the sheets that a page loads later.
pub fn later(root: &Path, page: &str) -> Res<Vec<(String, String)>> {
    let (row, is_assembly) = row(page)?;
    read(root, |name| {
        names(row.later, name) && !(is_assembly && names(ASSEMBLY_SEATS, name))
    })
}

fn read(root: &Path, wanted: impl Fn(&str) -> bool) -> Res<Vec<(String, String)>> {
    let wanted = order(root)?.into_iter().filter(|name| wanted(name));
    wanted
        .map(|name| sheet(root, &name).map(|text| (name, text)))
        .collect()
}

/// The attributes of a link to sheets that load later.
pub const LATE: &str = " data-late-styles disabled";

/// Marks a link that counts only where scripts are off.
pub const WITHOUT_SCRIPTS: &str = "data-without-scripts";

/// Joins and minifies sheets, writes the file into `folder` under a name that tells what it holds, and returns the link
/// to it; `more` are further attributes.
pub fn write(text: &str, name: &str, more: &str, folder: &Path, npm: &Path) -> Res<String> {
    let (entry, bundle) = (folder.join("start.css"), folder.join("bundle.css"));
    paths::write(&entry, text)?;
    esbuild::bundle(npm, &entry, &bundle, true)?;
    let content = paths::bytes(&bundle)?;
    paths::remove(&entry)?;
    paths::remove(&bundle)?;
    let file = hash::file_name(name, "css", &content);
    paths::write(&folder.join(&file), &content)?;
    // Without scripts nothing enables a sheet later.
    let still = match more == LATE {
        true => {
            format!("<noscript><link rel=\"stylesheet\" href=\"./{file}\" {WITHOUT_SCRIPTS}></noscript>\n")
        }
        false => String::new(),
    };
    Ok(format!(
        "<link rel=\"stylesheet\" href=\"./{file}\" integrity=\"{}\" crossorigin=\"anonymous\"{more}>\n{still}",
        hash::integrity(&content)
    ))
}

/// The links to each page's sheets.
pub struct Links(BTreeMap<&'static str, String>);

impl Links {
    /// None: every page loads all sheets, as `index.html` lists them.
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// Takes all sheets out of the page and out of `folder`, writes one for each page, and puts the links to those of a
    /// meeting of the Council in their place.
    pub fn join(root: &Path, html: &str, folder: &Path, npm: &Path) -> Res<(String, Self)> {
        let is_ours = |link: &Tag| link.get("rel") == Some("stylesheet") && link.get("href").is_some();
        let sheets: Vec<Tag> = html::tags(html, "link")?.into_iter().filter(is_ours).collect();
        for sheet in &sheets {
            paths::remove(&folder.join(sheet.get("href").unwrap_or("")))?;
        }
        let mut links = BTreeMap::new();
        // The widget writes its own, with the themes by name.
        let pages = TABLE.iter().filter(|row| row.every).map(|row| row.page);
        for page in pages.chain([ASSEMBLY]) {
            let text = |sheets: Vec<(String, String)>| -> String {
                sheets.into_iter().map(|(_, text)| text).collect()
            };
            let mut link = write(&text(first(root, page)?), page, "", folder, npm)?;
            let later = text(later(root, page)?);
            if !later.is_empty() {
                let name = format!("{page}-later");
                // A browser does not fetch a sheet that is disabled; the app enables it when it loads its panels.
                link += &write(&later, &name, LATE, folder, npm)?;
            }
            links.insert(page, link);
        }
        let links = Self(links);
        let start = sheets.first().map(|sheet| sheet.span.start);
        let edits = sheets.into_iter().map(|sheet| {
            let text = match start == Some(sheet.span.start) {
                true => links.0.get(MEETING).cloned().unwrap_or_default(),
                false => String::new(),
            };
            (sheet.span, text)
        });
        Ok((html::edit(html, edits.collect()), links))
    }

    /// The page with the links of another page in the place of those of a meeting.
    pub fn of(&self, html: &str, page: &str) -> Res<String> {
        let Some(meeting) = self.0.get(MEETING) else {
            return Ok(html.to_owned());
        };
        let links = self.0.get(page).ok_or_else(|| {
            format!("the table in xtask/src/styles.rs has no page `{page}` that loads what every page loads")
        })?;
        if !html.contains(meeting) {
            return Err("index.html has lost the links to its style sheets; see styles.rs".to_owned());
        }
        Ok(html.replace(meeting, links))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::page_table;

    fn root() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
    }

    /// The names of all files in `www/styles`.
    fn files() -> Res<BTreeSet<String>> {
        let folder = root().join(FOLDER);
        let files = paths::files(&folder)?;
        let names = files.iter().map(|file| {
            let name = file.strip_prefix(&folder).unwrap_or(file).with_extension("");
            name.to_string_lossy().replace('\\', "/")
        });
        Ok(names.collect())
    }

    #[test]
    fn every_sheet_is_listed_once_and_loaded_by_a_page() -> Res<()> {
        let order = order(root())?;
        let listed: BTreeSet<String> = order.iter().cloned().collect();
        assert_eq!(listed.len(), order.len(), "a sheet is listed twice");
        assert_eq!(listed, files()?);
        for name in order {
            let by_a_page = TABLE
                .iter()
                .any(|row| names(row.first, &name) || names(row.later, &name));
            assert!(by_a_page || names(EVERY, &name), "no page loads {name}");
        }
        Ok(())
    }

    #[test]
    fn the_table_names_every_page_and_only_files_that_are_there() -> Res<()> {
        for page in page_table::words() {
            assert!(row(page).is_ok(), "{page}");
        }
        let files = files()?;
        let lists = TABLE.iter().flat_map(|row| [row.first, row.later]);
        for name in lists.chain([EVERY]).flatten() {
            assert!(
                files.iter().any(|file| names(&[name], file)),
                "there is no {name} in {FOLDER}"
            );
        }
        Ok(())
    }

    #[test]
    fn no_page_loads_a_sheet_twice() -> Res<()> {
        for row in TABLE {
            for name in files()? {
                let every: &[&str] = if row.every { EVERY } else { &[] };
                let lists = [every, row.first, row.later];
                let times = lists.iter().filter(|list| names(list, &name)).count();
                assert!(times < 2, "{} loads {name} twice", row.page);
            }
        }
        Ok(())
    }

    #[test]
    fn a_page_gets_its_own_links() {
        let links = Links([(MEETING, "<m>".to_owned()), ("odds", "<o>".to_owned())].into());
        assert_eq!(
            links.of("<head><m></head>", "odds"),
            Ok("<head><o></head>".to_owned())
        );
        assert!(links.of("<head></head>", "odds").is_err());
        assert!(links.of("<head><m></head>", "nowhere").is_err());
        assert_eq!(Links::none().of("<x>", "odds"), Ok("<x>".to_owned()));
    }
}
