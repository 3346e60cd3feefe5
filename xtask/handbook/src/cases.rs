//! The page of provisions: a section for each provision of the catalogue in `rules`, with the rules of the model that rest on it
//! and the labelled cases of those rules. Made anew in each build, so that it says what the code and the cases say.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use mdbook_preprocessor::book::Book;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};
use rules::instrument::{Authority, Instrument};
use rules::provision::Provision;
use serde_json::Value;

/// What stands in the source of the page where the sections go.
const PLACE: &str = "{{provisions}}";

/// The files of labelled cases.
const FILES: [&str; 2] = ["tests/cases/vectors.json", "tests/cases/suppositions.json"];

/// Fills in the page of provisions.
pub struct Cases {
    root: PathBuf,
}

impl Cases {
    /// For the repository in `root`.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
        }
    }
}

impl Preprocessor for Cases {
    fn name(&self) -> &str {
        "cases"
    }

    fn run(&self, _: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let sections = sections(&self.root)?;
        let mut filled = 0;
        book.for_each_chapter_mut(|chapter| {
            if chapter.content.contains(PLACE) {
                chapter.content = chapter.content.replace(PLACE, &sections);
                filled += 1;
            }
        });
        ensure!(filled == 1, "{filled} pages have `{PLACE}`; one must");
        Ok(book)
    }
}

/// A labelled case, as the page names it.
struct Case {
    id: String,
    title: String,
    day: String,
    basis: String,
}

/// The cases of each rule of the model.
fn by_rule(root: &Path) -> Result<BTreeMap<String, Vec<Case>>> {
    let mut all: BTreeMap<String, Vec<Case>> = BTreeMap::new();
    for name in FILES {
        let text = std::fs::read_to_string(root.join(name)).with_context(|| format!("reading `{name}`"))?;
        let file: Value = serde_json::from_str(&text).with_context(|| format!("reading `{name}`"))?;
        let cases = file["cases"]
            .as_array()
            .with_context(|| format!("`{name}` has no `cases`"))?;
        for case in cases {
            let text = |key: &str| case[key].as_str().unwrap_or_default().to_owned();
            for rule in case["rules"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
            {
                all.entry(rule.to_owned()).or_default().push(Case {
                    id: text("id"),
                    title: text("title"),
                    day: text("date"),
                    basis: text("basis"),
                });
            }
        }
    }
    Ok(all)
}

/// What is taken from each provision, as section 6 of the model says it: key and words.
fn taken(root: &Path) -> Result<BTreeMap<String, [String; 2]>> {
    let model = std::fs::read_to_string(root.join("docs/model.md")).context("reading `docs/model.md`")?;
    let rows = model.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.map(|line| line.split(" | ").map(str::to_owned).collect::<Vec<_>>());
    Ok(cells
        .filter(|cells| cells.len() > 3)
        .map(|cells| {
            let key = cells[0].trim_matches(['|', ' ', '`']).to_owned();
            (key, [cells[1].clone(), cells[2].clone()])
        })
        .collect())
}

fn sections(root: &Path) -> Result<String> {
    let (cases, taken) = (by_rule(root)?, taken(root)?);
    let mut text = String::new();
    let mut last = None;
    for provision in Provision::ALL {
        let entry = provision.entry();
        if last != Some(entry.instrument) {
            last = Some(entry.instrument);
            let _ = writeln!(text, "## {}\n", title(entry.instrument));
        }
        let [place, words] = taken
            .get(entry.key)
            .with_context(|| format!("`docs/model.md` has no row for `{}`", entry.key))?;
        // A practice has no article: its word tells it from the others.
        let word = match entry.authority {
            Authority::Text => String::new(),
            Authority::Practice | Authority::Convention => format!(": {}", entry.pinpoint.replace('-', " ")),
        };
        let _ = writeln!(text, "### {place}{word} {{#{}}}\n\n{words}\n", entry.key);
        let rules: Vec<String> = entry
            .model
            .iter()
            .map(|rule| format!("[{rule}](model.md#{})", rule.to_lowercase()))
            .collect();
        let until = entry.until.map(|day| format!(" until {day}")).unwrap_or_default();
        let _ = writeln!(
            text,
            "{} · since {}{until} · rules {}\n",
            authority(entry.authority),
            entry.from,
            rules.join(", ")
        );
        let mut list: Vec<&Case> = entry
            .model
            .iter()
            .flat_map(|rule| cases.get(*rule).into_iter().flatten())
            .collect();
        list.sort_by(|one, other| one.id.cmp(&other.id));
        list.dedup_by(|one, other| one.id == other.id);
        if list.is_empty() {
            text += "No case of these rules is in the files.\n\n";
            continue;
        }
        let many = if list.len() == 1 { "case" } else { "cases" };
        let _ = writeln!(text, "<details><summary>{} {many}</summary>\n", list.len());
        for case in list {
            let _ = writeln!(
                text,
                "- `{}` {} ({}, {})",
                case.id, case.title, case.day, case.basis
            );
        }
        text += "\n</details>\n\n";
    }
    Ok(text)
}

fn title(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::Charter => "Charter of the United Nations",
        Instrument::Statute => "Statute of the International Court of Justice",
        Instrument::Statement1945 => "Statement on voting procedure, San Francisco, 7 June 1945",
        Instrument::CouncilRules => "Provisional Rules of Procedure of the Security Council",
        Instrument::AssemblyRules => "Rules of Procedure of the General Assembly",
        Instrument::AssemblyResolution => "Resolutions of the General Assembly",
        Instrument::CouncilPractice => "Practice of the Security Council",
        Instrument::AssemblyPractice => "Practice of the General Assembly",
        Instrument::Engine => "Conventions of this model",
    }
}

fn authority(authority: Authority) -> &'static str {
    match authority {
        Authority::Text => "Text",
        Authority::Practice => "Practice",
        Authority::Convention => "Convention",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    #[test]
    fn every_provision_has_its_section_and_the_veto_has_its_cases() {
        let text = sections(&root()).unwrap_or_default();
        for provision in Provision::ALL {
            let id = format!("{{#{}}}", provision.entry().key);
            assert_eq!(text.matches(&id).count(), 1, "{id}");
        }
        let (_, veto) = text.split_once("{#charter-27-3}").unwrap_or_default();
        let (veto, _) = veto.split_once("###").unwrap_or_default();
        assert!(
            veto.contains("[SC-04](model.md#sc-04)") && veto.matches("\n- `").count() > 10,
            "{veto}"
        );
    }

    #[test]
    fn every_rule_of_a_case_is_a_rule_of_the_model() {
        let model = std::fs::read_to_string(root().join("docs/model.md")).unwrap_or_default();
        for rule in by_rule(&root()).unwrap_or_default().keys() {
            // Cases of counterfactuals and indices name the formulas of `crates/counterfactual`.
            let known = model.contains(&format!("\n| {rule} |"))
                || rule.starts_with("CF-")
                || rule.starts_with("IX-");
            assert!(known, "{rule}");
        }
    }
}
