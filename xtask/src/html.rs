//! Reads and edits `index.html`: finds tags with their attributes, and replaces them in place.
//! It knows as much HTML as a page of our own needs: tags, quoted attributes, comments.

use std::ops::Range;

use crate::report::Res;

/// An opening tag of a page.
#[derive(Debug, PartialEq)]
pub struct Tag {
    /// Its place in the page, from `<` to `>`.
    pub span: Range<usize>,
    /// Its attributes in order; an attribute without a value has an empty one.
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    /// An attribute's value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// All opening tags of one name, in order, comments left out.
pub fn tags(html: &str, name: &str) -> Res<Vec<Tag>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|offset| at + offset) {
        let rest = &html[open..];
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |end| open + end + 3);
        } else if starts_tag(rest, name) {
            let tag = read_tag(html, open, name.len() + 1)?;
            at = tag.span.end;
            found.push(tag);
        } else {
            at = open + 1;
        }
    }
    Ok(found)
}

/// An element with its content.
#[derive(Debug, PartialEq)]
pub struct Element {
    /// Its place in the page, from its opening to its closing tag.
    pub whole: Range<usize>,
    /// What is between the two.
    pub content: Range<usize>,
}

/// All elements of one name, for names that do not nest: `script`, `title`.
pub fn elements(html: &str, name: &str) -> Res<Vec<Element>> {
    let closing = format!("</{name}>");
    let element = |tag: Tag| {
        let length = html[tag.span.end..].find(&closing).ok_or_else(|| {
            format!(
                "index.html, line {}: `<{name}>` is never closed",
                line(html, tag.span.start)
            )
        })?;
        let content = tag.span.end..tag.span.end + length;
        Ok(Element {
            whole: tag.span.start..content.end + closing.len(),
            content,
        })
    };
    tags(html, name)?.into_iter().map(element).collect()
}

/// Replaces spans by new text. The spans must not overlap.
pub fn edit(html: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut edited = html.to_owned();
    for (span, text) in edits {
        edited.replace_range(span, &text);
    }
    // A removed tag leaves an empty line behind.
    let mut lines: Vec<&str> = edited.lines().collect();
    lines.dedup_by(|next, previous| next.trim().is_empty() && previous.trim().is_empty());
    lines.join("\n") + "\n"
}

/// Puts text right before the first occurrence of a closing tag, such as `</head>`.
pub fn insert_before(html: &str, closing: &str, text: &str) -> Res<String> {
    let place = html
        .find(closing)
        .ok_or_else(|| format!("index.html has no `{closing}`; write it out"))?;
    Ok(format!("{}{text}{}", &html[..place], &html[place..]))
}

/// Removes comments, but for those that are placeholders (a single word).
pub fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        let end = rest[start..]
            .find("-->")
            .map_or(rest.len(), |end| start + end + 3);
        kept.push_str(&rest[..start]);
        if !rest[start..end].contains(char::is_whitespace) {
            kept.push_str(&rest[start..end]);
        }
        rest = &rest[end..];
    }
    kept.push_str(rest);
    kept
}

/// The line that a position is on, counted from one.
pub fn line(html: &str, position: usize) -> usize {
    html[..position].matches('\n').count() + 1
}

fn starts_tag(rest: &str, name: &str) -> bool {
    let after = rest.get(1..).and_then(|rest| rest.strip_prefix(name));
    after.is_some_and(|after| after.starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/'))
}

/// Reads the attributes of the tag at `open`; `skip` is the length of `<name`.
fn read_tag(html: &str, open: usize, skip: usize) -> Res<Tag> {
    let unclosed = || format!("index.html, line {}: the tag is never closed", line(html, open));
    let mut attributes = Vec::new();
    let mut at = open + skip;
    loop {
        at += html[at..]
            .find(|c: char| !c.is_whitespace() && c != '/')
            .ok_or_else(unclosed)?;
        if html[at..].starts_with('>') {
            return Ok(Tag {
                span: open..at + 1,
                attributes,
            });
        }
        let length = html[at..]
            .find(|c: char| c.is_whitespace() || "=>/".contains(c))
            .ok_or_else(unclosed)?;
        let name = html[at..at + length].to_owned();
        at += length;
        let Some(after) = html[at..].strip_prefix('=') else {
            attributes.push((name, String::new()));
            continue;
        };
        let quote = after
            .chars()
            .next()
            .filter(|c| "\"'".contains(*c))
            .ok_or_else(|| {
                format!(
                    "index.html, line {}: the value of `{name}` needs quotation marks",
                    line(html, at)
                )
            })?;
        let length = after[1..].find(quote).ok_or_else(unclosed)?;
        attributes.push((name, after[1..=length].to_owned()));
        at += length + 3;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_links_but_not_in_comments() {
        let html = "<!-- <link rel=\"a\"> -->\n<link data-trunk rel=\"css\" href='x.css' />\n<links>";
        let found = tags(html, "link").unwrap_or_default();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].get("rel"), Some("css"));
        assert_eq!(found[0].get("href"), Some("x.css"));
        assert_eq!(found[0].get("data-trunk"), Some(""));
        assert_eq!(
            &html[found[0].span.clone()],
            "<link data-trunk rel=\"css\" href='x.css' />"
        );
    }

    #[test]
    fn an_unquoted_value_is_refused_with_its_line() {
        let refused = tags("<p>\n<link rel=css>", "link");
        assert_eq!(
            refused,
            Err("index.html, line 2: the value of `rel` needs quotation marks".to_owned())
        );
    }

    #[test]
    fn edits_replace_and_leave_no_gaps() {
        let html = "a\n<link rel=\"x\">\n\nb";
        let span = tags(html, "link").unwrap_or_default()[0].span.clone();
        assert_eq!(edit(html, vec![(span, String::new())]), "a\n\nb\n");
    }

    #[test]
    fn placeholders_survive_where_comments_go() {
        assert_eq!(
            without_comments("a<!-- why -->b<!--prerender-->c"),
            "ab<!--prerender-->c"
        );
    }

    #[test]
    fn an_element_gives_its_content() {
        let html = "<script type=\"module\">go()</script>";
        let found = elements(html, "script").unwrap_or_default();
        assert_eq!(&html[found[0].content.clone()], "go()");
        assert_eq!(found[0].whole, 0..html.len());
    }
}
