//! Short names for what a module imports from its glue. wasm-bindgen writes names such as `__wbg_call_389efe28435a9388`
//! into both files, and no compression makes their hashes small.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Renames in `<name>_bg.wasm` and `<name>.js` of the folder.
pub fn shorten(folder: &Path, name: &str) -> Result<(), String> {
    let (module_file, glue_file) = (
        folder.join(format!("{name}_bg.wasm")),
        folder.join(format!("{name}.js")),
    );
    let failed = |error: &dyn std::fmt::Display| format!("short names in `{}`: {error}", folder.display());
    let mut module = walrus::ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse_file(&module_file)
        .map_err(|error| failed(&error))?;
    let from = format!("./{name}_bg.js");
    let old: Vec<String> = module
        .imports
        .iter()
        .filter(|import| import.module == from)
        .map(|import| import.name.clone())
        .collect();
    let names = short(&old);
    let glue = fs::read_to_string(&glue_file).map_err(|error| failed(&error))?;
    let glue = renamed(&glue, &names).map_err(|error| failed(&error))?;
    for import in module.imports.iter_mut() {
        if import.module == from
            && let Some(short) = names.get(&import.name)
        {
            import.name.clone_from(short);
        }
    }
    module
        .emit_wasm_file(&module_file)
        .map_err(|error| failed(&error))?;
    fs::write(&glue_file, glue).map_err(|error| failed(&error))
}

/// A short name for each name, in their order: `a`, `b`, …
fn short(names: &[String]) -> BTreeMap<String, String> {
    let mut short = BTreeMap::new();
    for name in names {
        let number = short.len();
        short.entry(name.clone()).or_insert_with(|| letters(number));
    }
    short
}

/// `a` to `z`, then `aa`, `ab`, …
fn letters(number: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(number % 26).unwrap_or(0));
    match number / 26 {
        0 => letter.to_string(),
        rest => letters(rest - 1) + &letter.to_string(),
    }
}

/// The glue with the short names. Each name must be there once, as a key of the object that is given to the module; glue
/// of another form is refused, because a name that is used elsewhere could not be renamed safely.
fn renamed(glue: &str, names: &BTreeMap<String, String>) -> Result<String, String> {
    let mut text = String::with_capacity(glue.len());
    let mut missing: BTreeMap<&str, &str> = names
        .iter()
        .map(|(old, new)| (old.as_str(), new.as_str()))
        .collect();
    let mut rest = glue;
    while let Some(start) = rest.find(is_part_of_name) {
        text.push_str(&rest[..start]);
        let word = &rest[start..];
        let word = &word[..word.find(|letter| !is_part_of_name(letter)).unwrap_or(word.len())];
        rest = &rest[start + word.len()..];
        if !names.contains_key(word) {
            text.push_str(word);
            continue;
        }
        let before_is_key = text.trim_end().ends_with(['{', ',']);
        match missing.remove(word) {
            Some(new) if before_is_key && rest.starts_with(':') => text.push_str(new),
            Some(_) => return Err(format!("`{word}` is not a key where the glue has it")),
            None => return Err(format!("the glue has `{word}` twice")),
        }
    }
    text.push_str(rest);
    match missing.keys().next() {
        Some(name) => Err(format!("the glue does not have `{name}`")),
        None => Ok(text),
    }
}

fn is_part_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(old: &[&str]) -> BTreeMap<String, String> {
        short(&old.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn names_are_short_and_different() {
        let old: Vec<String> = (0..800).map(|number| format!("__wbg_{number}")).collect();
        let new: std::collections::BTreeSet<String> = short(&old).into_values().collect();
        assert_eq!(new.len(), 800);
        assert!(new.iter().all(|name| name.len() <= 3 && !name.is_empty()));
        assert_eq!(letters(0), "a");
        assert_eq!(letters(25), "z");
        assert_eq!(letters(26), "aa");
        assert_eq!(letters(27), "ab");
    }

    #[test]
    fn only_whole_keys_are_renamed() {
        let glue = "const i = {\n __proto__: null,\n __wbg_a_1: function(a) { wasm.__wbg_a_12(a); },\n __wbg_b_2: x,\n};";
        let expected = "const i = {\n __proto__: null,\n a: function(a) { wasm.__wbg_a_12(a); },\n b: x,\n};";
        assert_eq!(
            renamed(glue, &names(&["__wbg_a_1", "__wbg_b_2"])),
            Ok(expected.to_owned())
        );
    }

    #[test]
    fn glue_of_another_form_is_refused() {
        let names = names(&["__wbg_a_1"]);
        assert!(renamed("const i = { };", &names).is_err_and(|error| error.contains("does not have")));
        assert!(renamed("i.__wbg_a_1 = 1;", &names).is_err_and(|error| error.contains("not a key")));
        assert!(renamed("i = c ? __wbg_a_1:2", &names).is_err_and(|error| error.contains("not a key")));
        let twice = "i = { __wbg_a_1: 1 }; j = { __wbg_a_1: 2 };";
        assert!(renamed(twice, &names).is_err_and(|error| error.contains("twice")));
    }
}
