//! `cargo xtask audit`: licences, sources and known faults of what we use; `cargo xtask sbom`: a list of it (CycloneDX). A database that
//! cannot be had is said to be missing: what was not checked is not called right.

use std::path::Path;
use std::process::Command;

use tinyjson::JsonValue;

use crate::report::{Res, at, step};
use crate::{command, licences, paths};

/// Checks what can be checked. Fails where something is wrong.
pub fn run(root: &Path) -> Res<()> {
    let mut wrong = Vec::new();
    licences::allowed(root)?;
    step(
        "licences",
        "every library that is linked has a licence that deny.toml allows",
    );
    let checks: [(&str, &[&str]); 2] = [
        (
            "cargo deny: licences, bans, sources",
            &["licenses", "bans", "sources"],
        ),
        ("cargo deny: advisories", &["advisories"]),
    ];
    for (name, what) in checks {
        match deny(root, what)? {
            Deny::Clean => step("cargo deny", format_args!("{}: nothing found", what.join(", "))),
            Deny::Faults(told) => {
                println!("{told}");
                wrong.push(name);
            }
            Deny::NotHad(why) => step(
                "cargo deny",
                format_args!("{}: NOT CHECKED: {why}", what.join(", ")),
            ),
        }
    }
    match npm(root)? {
        Npm::Clean => step("npm audit", "no package with a known fault"),
        Npm::Faults(told) => {
            println!("{told}");
            wrong.push("npm audit");
        }
        Npm::NotHad(why) => step(
            "npm audit",
            format_args!("NOT CHECKED: the database cannot be had: {why}"),
        ),
    }
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!(
        "found by {}; the messages above say what",
        wrong.join(", ")
    ))
}

/// What cargo-deny says.
#[derive(Debug, PartialEq, Eq)]
enum Deny {
    Clean,
    Faults(String),
    NotHad(String),
}

fn deny(root: &Path, what: &[&str]) -> Res<Deny> {
    if !command::succeeds("cargo-deny", &["--version"]) {
        let remedy = "cargo-deny is not installed (`cargo install cargo-deny --locked`)";
        return Ok(Deny::NotHad(remedy.to_owned()));
    }
    let mut deny = Command::new("cargo-deny");
    deny.arg("check").args(what).current_dir(root);
    let output = deny.output().map_err(at("running cargo-deny"))?;
    Ok(read_deny(
        output.status.success(),
        &String::from_utf8_lossy(&output.stderr),
    ))
}

fn read_deny(success: bool, told: &str) -> Deny {
    if success {
        Deny::Clean
    } else if told.contains("failed to fetch advisory database") {
        Deny::NotHad("the database of advisories cannot be fetched".to_owned())
    } else {
        Deny::Faults(told.to_owned())
    }
}

/// What npm knows of the packages that build and test use.
#[derive(Debug, PartialEq, Eq)]
enum Npm {
    Clean,
    Faults(String),
    NotHad(String),
}

fn npm(root: &Path) -> Res<Npm> {
    let mut npm = Command::new("npm");
    npm.args(["audit", "--package-lock-only", "--json"])
        .current_dir(root);
    let output = npm.output().map_err(at("running npm"))?;
    Ok(read_npm(&String::from_utf8_lossy(&output.stdout)))
}

fn read_npm(told: &str) -> Npm {
    let field = |value: &JsonValue, key: &str| {
        let object: Option<&std::collections::HashMap<String, JsonValue>> = value.get();
        object.and_then(|object| object.get(key)).cloned()
    };
    let Ok(value) = told.parse::<JsonValue>() else {
        return Npm::NotHad("npm gave no answer that can be read".to_owned());
    };
    let count = field(&value, "metadata")
        .and_then(|meta| field(&meta, "vulnerabilities"))
        .and_then(|all| field(&all, "total"))
        .and_then(|total| total.get::<f64>().copied());
    match count {
        Some(0.0) => Npm::Clean,
        Some(_) => Npm::Faults(told.to_owned()),
        None => {
            let error = field(&value, "message").or_else(|| field(&field(&value, "error")?, "summary"));
            let said = error.and_then(|text| text.get::<String>().cloned());
            Npm::NotHad(said.unwrap_or_else(|| "npm names no number of faults".to_owned()))
        }
    }
}

/// Writes the list of all libraries that are linked into the site, in the form of CycloneDX 1.5.
pub fn bill(root: &Path) -> Res<()> {
    let file = root.join("target/placard.cdx.json");
    paths::write(&file, licences::bill(root)?)?;
    step("written", file.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_cannot_be_had_is_not_called_clean() {
        assert_eq!(read_deny(true, ""), Deny::Clean);
        assert!(matches!(
            read_deny(false, "[ERROR] failed to fetch advisory database x"),
            Deny::NotHad(_)
        ));
        assert_eq!(
            read_deny(false, "error[rejected]"),
            Deny::Faults("error[rejected]".to_owned())
        );
        let clean = "{\"metadata\":{\"vulnerabilities\":{\"total\":0}}}";
        assert_eq!(read_npm(clean), Npm::Clean);
        let two = "{\"metadata\":{\"vulnerabilities\":{\"total\":2}}}";
        assert_eq!(read_npm(two), Npm::Faults(two.to_owned()));
        let error = "{\"message\":\"405 Method Not Allowed\",\"method\":\"POST\"}";
        assert_eq!(read_npm(error), Npm::NotHad("405 Method Not Allowed".to_owned()));
        assert!(matches!(read_npm(""), Npm::NotHad(_)));
    }
}
