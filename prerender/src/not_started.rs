//! The words that a page shows when its program does not start: the style sheet shows them after a while, and `start.js`
//! at once where it learns of it. They are beside the app, which does not replace them.

use placard::kit::page::Page;
use wording::lang::Lang;
use wording::messages::Texts;

use crate::html::{escaped, replaced};
use crate::record;

/// Where the app stands in the page.
const APP: &str = "<div id=\"app\"";

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

/// The page with the words. A page in the folder of a language has them in that one; a page at the root may be asked for in
/// any, and has them in all. `home` leads to a record that can be read.
pub fn added(html: &str, shows: Shows, lang: Option<Lang>, home: &str) -> Result<String, String> {
    let shown = lang.unwrap_or(Lang::En);
    let langs = Lang::ALL
        .into_iter()
        .filter(|other| lang.is_none_or(|lang| lang == *other));
    let words = langs.map(|lang| Ok(sentences(&record::texts(lang)?, shows, lang == shown, home)));
    let words = words.collect::<Result<String, String>>()?;
    let block = format!("<div class=\"not-started\" id=\"not-started\" role=\"alert\">{words}</div>\n{APP}");
    replaced(html, APP, "", &block)
}

fn sentences(texts: &Texts, shows: Shows, shown: bool, home: &str) -> String {
    let (code, direction) = (texts.lang().code(), texts.lang().direction());
    let words = |key: &str| escaped(&texts.get(key));
    let hidden = if shown { "" } else { " hidden" };
    let mut sentences = words("page-not-started");
    if shows == Shows::Record {
        sentences += &format!(" <span data-still>{}</span>", words("page-not-started-still"));
    }
    if shows != Shows::Other {
        let (hidden, target) = match shows {
            Shows::Nothing => ("", " target=\"_blank\" rel=\"noopener\""),
            _ => (" hidden", ""),
        };
        let link = words("page-not-started-record");
        sentences += &format!(" <a href=\"{home}\" data-record{target}{hidden}>{link}</a>");
    }
    format!("<p lang=\"{code}\" dir=\"{direction}\"{hidden}>{sentences}</p>")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<body>\n<div id=\"app\" hidden></div></body>";

    #[test]
    fn a_page_at_the_root_has_the_words_in_all_languages_and_shows_its_own() {
        let page = added(PAGE, Shows::Record, None, "./").unwrap_or_default();
        assert_eq!(page.matches("<p lang=").count(), 6);
        assert_eq!(page.matches("<p lang=\"en\" dir=\"ltr\">").count(), 1);
        assert_eq!(page.matches("ltr\" hidden>").count(), 4);
        assert!(page.contains("<p lang=\"ar\" dir=\"rtl\" hidden>"));
    }

    #[test]
    fn a_page_of_a_language_has_them_in_that_one() {
        let page = added(PAGE, Shows::Other, Some(Lang::Fr), "../").unwrap_or_default();
        assert!(page.contains("<p lang=\"fr\" dir=\"ltr\">Cette page"));
        assert!(!page.contains("data-record") && !page.contains("data-still"));
        assert!(page.contains("</div>\n<div id=\"app\" hidden>"));
    }
}
