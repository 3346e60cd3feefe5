//! What a file seems to be that holds no voting data of the UN Digital Library.
use core::fmt;

/// The file is none of the voting data sets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrongFile {
    /// What it seems to be, by the code that programs know: `html`, `zip`, `other-csv`, …
    pub code: &'static str,
    /// What it seems to be, in words.
    pub what: String,
    /// What to do.
    pub remedy: &'static str,
}

impl fmt::Display for WrongFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The file is right, and something else is asked for.
        if self.code.starts_with("date") {
            return write!(f, "{}; {}", self.what, self.remedy);
        }
        write!(
            f,
            "{}, but a CSV file of voting data of the UN Digital Library is expected; {}",
            self.what, self.remedy
        )
    }
}
impl core::error::Error for WrongFile {}

/// Where the right files are.
pub(super) const ELSEWHERE: &str = "take `…_ga_voting.csv` of record 4060887 or `…_sc_voting.csv` of record 4055387 from \
                         digitallibrary.un.org";

/// Refuses a file.
pub(super) fn wrong<T>(
    code: &'static str,
    what: impl Into<String>,
    remedy: &'static str,
) -> Result<T, WrongFile> {
    let what = what.into();
    Err(WrongFile { code, what, remedy })
}

/// A file without anything in it.
pub(super) fn empty() -> WrongFile {
    WrongFile {
        code: "empty",
        what: "the file is empty".to_owned(),
        remedy: "download it again",
    }
}

/// What the first bytes of a file give away.
pub(super) fn something_else(data: &[u8]) -> Result<(), WrongFile> {
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| data.starts_with(mark));
    let start = data.trim_ascii_start();
    let word = |word: &[u8]| {
        let head = start.get(..word.len()).unwrap_or(&[]);
        head.eq_ignore_ascii_case(word)
    };
    if start.is_empty() {
        return Err(empty());
    }
    if begins(&[b"PK\x03\x04", b"PK\x05\x06"]) {
        return wrong(
            "zip",
            "the file is a ZIP archive or a workbook",
            "unpack it, or save the sheet as CSV in UTF-8",
        );
    }
    if begins(&[
        b"\x1f\x8b",
        b"BZh",
        b"\xfd7zXZ",
        b"7z\xbc\xaf",
        b"\x28\xb5\x2f\xfd",
    ]) {
        return wrong("compressed", "the file is compressed", "unpack it first");
    }
    if begins(&[b"\xd0\xcf\x11\xe0"]) {
        return wrong(
            "workbook",
            "the file is an old workbook",
            "save the sheet as CSV in UTF-8",
        );
    }
    if begins(&[b"%PDF"]) {
        return wrong("pdf", "the file is a PDF", ELSEWHERE);
    }
    let nul = |place: usize| data.get(place) == Some(&0);
    if begins(&[b"\xff\xfe", b"\xfe\xff"]) || (nul(0) != nul(1) && nul(0) == nul(2) && nul(1) == nul(3)) {
        return wrong("utf-16", "the file is in UTF-16", "save it as CSV in UTF-8");
    }
    let first = data.get(..data.len().min(512)).unwrap_or(&[]);
    if first.contains(&0) {
        return wrong("binary", "the file is not text", ELSEWHERE);
    }
    if word(b"<!doctype html") || word(b"<html") || word(b"\xef\xbb\xbf<!doctype html") {
        return wrong(
            "html",
            "the file is a web page",
            "download the CSV file itself: a page with an error or a challenge may have come in its place",
        );
    }
    if word(b"<") || word(b"\xef\xbb\xbf<") {
        return wrong("xml", "the file is XML", ELSEWHERE);
    }
    if word(b"{") || word(b"[") {
        return wrong("json", "the file is JSON", ELSEWHERE);
    }
    Ok(())
}
