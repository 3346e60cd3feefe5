//! The name of a file that a reader keeps.

/// A title without what disks refuse, with an ending; `untitled` where nothing is left of it.
#[must_use]
pub fn file_name(title: &str, untitled: &str, ending: &str) -> String {
    let plain: String = title
        .trim()
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { '-' })
        .take(60)
        .collect();
    let plain = match plain.trim_matches('-') {
        "" => untitled,
        plain => plain,
    };
    [plain, ".", ending].concat()
}
