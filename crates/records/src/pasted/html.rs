//! The text of a page's HTML, as the clipboard has it: a line for each row, paragraph and point, a tab between cells.
use super::markup::{entity, tag};

/// Elements that begin a line, and those whose content is not shown.
const LINES: &str =
    " tr br p div li ul ol table tbody thead section article h1 h2 h3 h4 h5 h6 dt dd caption hr blockquote ";
const HIDDEN: &str = " script style head template title ";

/// The lines of an HTML text. Entities become letters; what is not shown is left out; nothing is run.
#[must_use]
pub fn lines(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 2);
    let mut rest = html;
    // Cells of the row so far: the first has no tab before it.
    let mut cells = 0_usize;
    while let Some(letter) = rest.chars().next() {
        if rest.starts_with("<!--") {
            let end = rest.find("-->").map_or(rest.len(), |end| end.saturating_add(3));
            rest = rest.get(end..).unwrap_or("");
            continue;
        }
        if letter == '<'
            && let Some((name, length)) = tag(rest)
        {
            let closes = rest.starts_with("</");
            rest = rest.get(length..).unwrap_or("");
            let word = format!(" {name} ");
            if HIDDEN.contains(&word) && !closes {
                let lower = rest.to_ascii_lowercase();
                let end = lower.find(&format!("</{name}")).unwrap_or(rest.len());
                rest = rest.get(end..).unwrap_or("");
            } else if (name == "td" || name == "th") && !closes {
                if cells > 0 {
                    out.push('\t');
                }
                cells = cells.saturating_add(1);
            } else if LINES.contains(&word) {
                // A paragraph within a cell does not end the row.
                let in_cell = cells > 0 && !["tr", "table", "tbody", "thead"].contains(&name.as_str());
                if in_cell {
                    space(&mut out);
                } else {
                    cells = 0;
                    line(&mut out, name == "p" || name == "table");
                }
            }
            continue;
        }
        if letter == '&'
            && let Some((letter, length)) = entity(rest)
        {
            rest = rest.get(length..).unwrap_or("");
            if letter.is_whitespace() {
                space(&mut out)
            } else {
                out.push(letter)
            }
            continue;
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or("");
        if letter.is_whitespace() {
            space(&mut out)
        } else {
            out.push(letter)
        }
    }
    let lines: Vec<&str> = out
        .trim_matches(['\n', ' '])
        .lines()
        .map(|line| line.trim_matches(' '))
        .collect();
    lines.join("\n")
}

/// A gap, unless there is one.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '\n', '\t']) {
        out.push(' ');
    }
}

/// The end of a line, with an empty line after a paragraph.
fn line(out: &mut String, paragraph: bool) {
    let most = if paragraph { 2 } else { 1 };
    while out.ends_with(' ') {
        out.pop();
    }
    let ends = out.len().saturating_sub(out.trim_end_matches('\n').len());
    if !out.is_empty() {
        (ends..most).for_each(|_| out.push('\n'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_points_and_paragraphs_are_lines() {
        let html = "<html><head><title>x</title><style>td{}</style></head><body><h1>Vote</h1><table><tr><th>State</th><th>Vote</th></tr>\
                    <tr><td><b>C&ocirc;te</b>&nbsp;d&#39;Ivoire</td><td><p>Yes</p></td></tr><tr><td>Togo</td><td></td></tr></table>\
                    <ul><li>One &amp; two<li>Three</ul><!-- no --><script>alert(1)</script><p>End<br>of it</p></body>";
        assert_eq!(
            lines(html),
            "Vote\n\nState\tVote\nCote d'Ivoire\tYes\nTogo\t\n\nOne & two\nThree\n\nEnd\nof it"
        );
        assert_eq!(lines("1 < 2 & <b"), "1 < 2 & <b");
    }
}
