//! Where a page stands on the site: a file at the root, or one in the folder of a language. Pure.
//!
//! `?lang=fr&meeting=ga-2025-02-24` and `fr/ga-2025-02-24.html` name the same meeting. The second is a page of its own,
//! with the record in it for who reads without scripts; what a reader changes stands in its query.
use crate::address::query::Query;
use wording::lang::Lang;

/// The meeting that opens when the address names none.
pub const FLAGSHIP: &str = "sc-2025-02-24";

/// An address below the root of the site.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SitePath {
    /// The folder; none at the root.
    pub lang: Option<Lang>,
    /// The file without its ending; empty for the page that the site opens with.
    pub name: String,
    /// The query, without its question mark.
    pub query: String,
}

impl SitePath {
    /// Reads an address below the root. What stands in no language's folder counts as standing at the root.
    #[must_use]
    pub fn read(address: &str) -> Self {
        let address = address.split('#').next().unwrap_or("");
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let name = file.strip_suffix(".html").unwrap_or(file);
        Self {
            lang: Lang::ALL.into_iter().find(|lang| lang.code() == folder),
            name: if name == "index" { "" } else { name }.to_owned(),
            query: Query::read(query).write(),
        }
    }

    /// The address below the root; empty for the root itself.
    #[must_use]
    pub fn write(&self) -> String {
        let Self { lang, name, query } = self;
        let (folder, slash) = lang.map_or(("", ""), |lang| (lang.code(), "/"));
        let ending = if name.is_empty() { "" } else { ".html" };
        let sign = if query.is_empty() { "" } else { "?" };
        [folder, slash, name, ending, sign, query].concat()
    }

    /// The meeting whose record a meeting's page holds before scripts run.
    #[must_use]
    pub fn meeting(&self) -> &str {
        match &*self.name {
            "" => FLAGSHIP,
            name => name,
        }
    }

    /// The same page in a language: in its folder, or at the root with the language in the query.
    #[must_use]
    pub fn in_language(mut self, lang: Lang) -> Self {
        let mut query = Query::read(&self.query);
        query.parts.retain(|part| part.key != "lang");
        let others = query.write();
        match &mut self.lang {
            Some(folder) => {
                *folder = lang;
                self.query = others;
            }
            None => self.query = joined(Some(lang), &others),
        }
        self
    }

    /// The same page with another query, in the language that was asked for.
    #[must_use]
    pub fn asking(mut self, query: &str, lang: Option<Lang>) -> Self {
        self.query = joined(lang.filter(|_| self.lang.is_none()), query);
        self
    }
}

/// A query with the language before it.
#[must_use]
pub fn joined(lang: Option<Lang>, query: &str) -> String {
    match lang {
        None => query.to_owned(),
        Some(lang) if query.is_empty() => format!("lang={}", lang.code()),
        Some(lang) => format!("lang={}&{query}", lang.code()),
    }
}
