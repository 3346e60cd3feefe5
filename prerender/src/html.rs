//! Puts words into a page's HTML.

/// Text written for HTML, for XML and for their attributes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The text with other words between two marks; without a second mark, in place of the first.
pub fn replaced(html: &str, start: &str, end: &str, text: &str) -> Result<String, String> {
    let (before, after) = html
        .split_once(start)
        .ok_or_else(|| format!("the page has no `{start}`"))?;
    if end.is_empty() {
        return match after.contains(start) {
            true => Err(format!("the page has `{start}` more than once")),
            false => Ok(format!("{before}{text}{after}")),
        };
    }
    let (_, rest) = after
        .split_once(end)
        .ok_or_else(|| format!("`{start}` has no `{end}` after it"))?;
    Ok(format!("{before}{start}{text}{end}{rest}"))
}

/// The page with one more attribute on its root element.
pub fn with_mark(html: &str, name: &str, value: &str) -> Result<String, String> {
    replaced(html, "<html ", "", &format!("<html {name}=\"{value}\" "))
}

/// The page for a folder: the files that its head names are one folder up.
pub fn one_folder_down(html: &str) -> Result<String, String> {
    let (head, body) = html.split_once("</head>").ok_or("the page has no head")?;
    Ok([&head.replace("=\"./", "=\"../"), "</head>", body].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_in_a_folder_names_its_files_one_up() {
        let page = "<html lang=\"en\"><head><link href=\"./a.css\"></head><a href=\"./x\">";
        let down = one_folder_down(page).and_then(|page| with_mark(&page, "data-root", "../"));
        let expected =
            "<html data-root=\"../\" lang=\"en\"><head><link href=\"../a.css\"></head><a href=\"./x\">";
        assert_eq!(down.as_deref(), Ok(expected));
    }

    #[test]
    fn words_never_become_markup() {
        assert_eq!(escaped("<b> & \"c\""), "&lt;b&gt; &amp; &quot;c&quot;");
    }
}
