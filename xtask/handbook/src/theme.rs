//! The colours and fonts of the site as the book's: `tokens.css`, made from `www/styles/tokens.css`, so that they cannot
//! differ. There the system chooses between light and dark; in a book the reader does, by a class of the page.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};

/// Writes `tokens.css` into the book.
pub fn write(root: &Path, to: &Path) -> Result<()> {
    let file = root.join("www/styles/tokens.css");
    let text = std::fs::read_to_string(&file).with_context(|| format!("reading `{}`", file.display()))?;
    std::fs::write(to.join("tokens.css"), tokens(&text)?)?;
    Ok(())
}

fn tokens(text: &str) -> Result<String> {
    let blocks: Vec<&str> = text
        .split(":root {")
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(block, _)| block))
        .collect();
    ensure!(
        blocks.len() > 1 && blocks[1].contains("--paper"),
        "`tokens.css` has no second `:root` with the dark colours"
    );
    let only = |block: &str| -> String {
        let lines = block.lines().map(str::trim);
        lines
            .filter(|line| line.starts_with("--"))
            .map(|line| format!("  {line}\n"))
            .collect()
    };
    Ok(format!(
        "/* Made from www/styles/tokens.css. */\n:root {{\n{}}}\n.navy {{\n{}}}\n",
        only(blocks[0]),
        only(blocks[1])
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_colours_follow_the_choice_of_the_reader() {
        let text = ":root {\n color-scheme: light dark;\n --paper: #fff;\n}\n@media (x) {\n :root {\n --paper: #000;\n}\n}";
        let made = tokens(text).unwrap_or_default();
        assert!(
            made.contains(":root {\n  --paper: #fff;\n}\n.navy {\n  --paper: #000;\n}"),
            "{made}"
        );
        assert!(tokens(":root {\n --paper: #fff;\n}").is_err());
    }
}
