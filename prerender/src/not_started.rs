//! The words that a page shows when its program does not start, or stops: the style sheet shows them after a while, and
//! `start.js` at once where it learns of it. They are beside the app, which does not replace them.

use placard::kit::page::Page;
use wording::lang::Lang;
use wording::messages::Texts;

use crate::html::{escaped, replaced};
use crate::record;

/// They come last: the way past the bar stays the first thing on the page.
const END: &str = "</body>";

/// What a page can show without its module.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shows {
    /// The record of a meeting.
    Record,
    /// Something else than a meeting.
    Other,
    /// Nothing: a frame, from which a link leads to the record.
    Nothing,
}

impl Shows {
    /// What a page of the site shows.
    #[must_use]
    pub fn on(page: Page) -> Self {
        match page {
            Page::Meeting => Self::Record,
            _ => Self::Other,
        }
    }
}

/// The file that has the words in all languages, from the root of the site.
pub const FILE: &str = "wording/not-started.json";

/// The page with the words. A page in the folder of a language has them in that one. A page at the root may be read in any: it
/// has the English, and names [`FILE`], which is loaded where they are needed. `home` leads to a record that can be read.
pub fn added(html: &str, shows: Shows, lang: Option<Lang>, home: &str) -> Result<String, String> {
    let words = sentences(&record::texts(lang.unwrap_or(Lang::En))?, shows, home);
    // Nothing in a frame is laid out before its style sheet is there (widget.css).
    let mut marks = String::from(if shows == Shows::Nothing { " hidden" } else { "" });
    if lang.is_none() {
        marks += &format!(" data-words=\"./{FILE}\"");
    }
    let block =
        format!("<div class=\"not-started\" id=\"not-started\" role=\"alert\"{marks}>{words}</div>\n{END}");
    replaced(html, END, "", &block)
}

fn sentences(texts: &Texts, shows: Shows, home: &str) -> String {
    let (code, direction) = (texts.lang().code(), texts.lang().direction());
    let words = |part: Part| escaped(&texts.get(part.key()));
    let mut sentences = format!("<span data-part=\"what\">{}</span>", words(Part::What));
    if shows == Shows::Record {
        sentences += &format!(" <span data-part=\"still\">{}</span>", words(Part::Still));
    }
    if shows != Shows::Other {
        let (hidden, target) = match shows {
            Shows::Nothing => ("", " target=\"_blank\" rel=\"noopener\""),
            _ => (" hidden", ""),
        };
        let link = words(Part::Record);
        sentences += &format!(" <a href=\"{home}\" data-part=\"record\"{target}{hidden}>{link}</a>");
    }
    format!("<p lang=\"{code}\" dir=\"{direction}\">{sentences}</p>")
}

/// A part of the words.
#[derive(Clone, Copy)]
enum Part {
    /// What has happened, and what to do.
    What,
    /// What is shown all the same.
    Still,
    /// The link to the record.
    Record,
    /// That a program which had started has stopped.
    Stopped,
    /// The link that loads the page again.
    Reload,
}

impl Part {
    const ALL: [Self; 5] = [Self::What, Self::Still, Self::Record, Self::Stopped, Self::Reload];

    /// Its name in the page and in [`FILE`].
    const fn name(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Still => "still",
            Self::Record => "record",
            Self::Stopped => "stopped",
            Self::Reload => "reload",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::What => "page-not-started",
            Self::Still => "page-not-started-still",
            Self::Record => "page-not-started-record",
            Self::Stopped => "page-stopped",
            Self::Reload => "page-stopped-reload",
        }
    }
}

/// The text of [`FILE`]: for each language its direction and the parts of the words.
pub fn file() -> Result<String, String> {
    let mut all = serde_json::Map::new();
    for lang in Lang::ALL {
        let texts = record::texts(lang)?;
        let mut words = serde_json::Map::new();
        words.insert("dir".to_owned(), lang.direction().into());
        for part in Part::ALL {
            words.insert(part.name().to_owned(), texts.get(part.key()).into());
        }
        all.insert(lang.code().to_owned(), words.into());
    }
    Ok(serde_json::Value::from(all).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<body>\n<div id=\"app\" hidden></div></body>";

    #[test]
    fn a_page_at_the_root_has_the_words_in_english_and_names_the_file_of_the_others() {
        let page = added(PAGE, Shows::Record, None, "./").unwrap_or_default();
        assert_eq!(page.matches("<p lang=").count(), 1);
        assert!(page.contains("data-words=\"./wording/not-started.json\"><p lang=\"en\" dir=\"ltr\">"));
        let all: serde_json::Value = serde_json::from_str(&file().unwrap_or_default()).unwrap_or_default();
        for lang in Lang::ALL {
            let words = &all[lang.code()];
            assert_eq!(words["dir"], lang.direction());
            assert!(
                Part::ALL
                    .iter()
                    .all(|part| words[part.name()].as_str().is_some_and(|text| text.len() > 5))
            );
        }
    }

    #[test]
    fn a_page_of_a_language_has_them_in_that_one() {
        let page = added(PAGE, Shows::Other, Some(Lang::Fr), "../").unwrap_or_default();
        assert!(page.contains("<p lang=\"fr\" dir=\"ltr\"><span data-part=\"what\">Cette page"));
        assert!(!page.contains("\"record\"") && !page.contains("\"still\"") && !page.contains("data-words"));
        assert!(page.ends_with("</p></div>\n</body>"));
    }
}
