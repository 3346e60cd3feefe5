//! Any content of a part of the archive: refused, or rows that are searched, cited and written out. Any text is searched for.
//! The version and the hash are made to fit, because they would refuse nearly everything before it is decoded.
use archive::Archive;
use archive::search::words::Words;
use archive::search::{Filter, Search};
use archive::subjects::Subjects;
use archive::{cite, export, packed};

/// Runs the target.
pub fn run(data: &[u8]) {
    let content = data;

    let hash = content.iter().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    let file = [&[packed::VERSION], &hash.to_le_bytes()[..], content].concat();
    let mut archive = Archive::default();
    if archive.load(&file).is_ok() {
        let _ = export::csv(archive.rows());
        for (place, row) in archive.rows().iter().enumerate() {
            let _ = (cite::bibtex(row), cite::ris(row), row.differing());
            assert!(archive.of_one_text(place).contains(&place));
        }
    }
    let _ = packed::index::read(&file);
    let text = String::from_utf8_lossy(content);
    let words = Words::read(&text).unwrap_or_default();
    let found =
        Search::over(&archive, words, &Subjects::read(&text)).find(&archive, &text, &Filter::default());
    assert!(found.hits.len() <= archive.rows().len());
}
