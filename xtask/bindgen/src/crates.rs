//! How many bytes of code a module has from each crate, by the names of its functions.

use std::collections::BTreeMap;

use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// In the names of functions that describe the bindings to wasm-bindgen, which takes them out.
const DESCRIBING: [&str; 2] = ["__wbindgen_describe", "WasmDescribe>::describe"];

/// The bytes of code from each crate, but for what only describes bindings. A function whose name has no crate counts as one of `?`.
pub fn by_crate(module: &[u8]) -> Result<BTreeMap<String, usize>, String> {
    let failed = |error: wasmparser::BinaryReaderError| error.to_string();
    let (mut next, mut sizes, mut names) = (0_u32, Vec::new(), BTreeMap::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload.map_err(failed)? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let is_function = matches!(
                        import.map_err(failed)?.ty,
                        TypeRef::Func(_) | TypeRef::FuncExact(_)
                    );
                    next += u32::from(is_function);
                }
            }
            Payload::CodeSectionEntry(body) => {
                sizes.push((next, body.as_bytes().len()));
                next += 1;
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(sections) = section.as_known() else {
                    continue;
                };
                for section in sections {
                    if let Name::Function(functions) = section.map_err(failed)? {
                        for naming in functions {
                            let naming = naming.map_err(failed)?;
                            names.insert(naming.index, naming.name.to_owned());
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut all = BTreeMap::new();
    for (function, size) in sizes {
        let name = names.get(&function).map_or("", String::as_str);
        let name = format!("{:#}", demangle(name));
        if DESCRIBING.iter().any(|part| name.contains(part)) {
            continue;
        }
        *all.entry(crate_of(&name).unwrap_or("?").to_owned()).or_default() += size;
    }
    Ok(all)
}

/// The crate of a function: that of the first path in its name.
fn crate_of(name: &str) -> Option<&str> {
    // A method of a type that belongs to no crate is one of the trait's: `<u8 as core::fmt::Display>::fmt`; one without a trait,
    // `<str>::parse`, is the standard library's.
    let (path, _) = name.split_once("::")?;
    let begin = path.rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let first = path.get(begin.map_or(0, |at| at + 1)..)?;
    Some(if first.is_empty() { "core" } else { first })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_that_its_name_begins_with() {
        for (name, of) in [
            ("core::fmt::write", Some("core")),
            ("<alloc::vec::Vec<T> as core::clone::Clone>::clone", Some("alloc")),
            ("<u8 as core::fmt::Display>::fmt", Some("core")),
            ("<&mut W as core::fmt::Write>::write_str", Some("core")),
            ("placard::pages::view::{closure#0}", Some("placard")),
            ("<[T] as yew::A>::b", Some("yew")),
            ("<str>::parse::<u8>", Some("core")),
            ("memcpy", None),
        ] {
            assert_eq!(crate_of(name), of, "{name}");
        }
    }

    #[test]
    fn code_is_counted_by_crate() {
        use walrus::{FunctionBuilder, Module};
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        module.add_import_func("js", "imported", kind);
        for name in [
            "core::a::b",
            "yew::c",
            "yew::d",
            "memcpy",
            "__wbindgen_describe_x",
        ] {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            function.name(name.to_owned());
            let function = function.finish(vec![], &mut module.funcs);
            module.exports.add(name, function);
        }
        let found = by_crate(&module.emit_wasm()).unwrap_or_default();
        let names: Vec<&str> = found.keys().map(String::as_str).collect();
        assert_eq!(names, ["?", "core", "yew"]);
        assert_eq!(found.get("yew"), found.get("core").map(|one| one * 2).as_ref());
    }
}
