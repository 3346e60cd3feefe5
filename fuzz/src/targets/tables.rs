//! Any table of names, terms and groups, any translation and any index of the library: read, or refused with a reason.
use records::council_terms::CouncilTerms;
use records::library::Library;
use records::translation::{Translation, sentences};
use records::{groups, names};

fn refused<T, E: std::fmt::Display>(read: Result<T, E>) {
    if let Err(error) = read {
        assert!(!error.to_string().is_empty());
    }
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);
    refused(CouncilTerms::read(text));
    refused(groups::read(text));
    refused(names::read(text));
    refused(names::read_other(text));
    refused(Translation::read(text));
    refused(Library::read(text));
    refused(sentences(text));
}
