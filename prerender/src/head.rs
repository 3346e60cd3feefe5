//! What the head of a page tells those who find it by others: search, messengers, feeds.

use records::library::Entry;
use records::scenario::{Source, is_web_address};
use rules::membership::Body;
use serde_json::{Value, json};
use wording::lang::Lang;
use wording::messages::Texts;

use crate::html::escaped;
use crate::record::Record;
use crate::site::{PICTURE, Site, oembed_file};

/// Of a page in a language: which it is, and where it is in the others. Search engines take whole addresses only, so a site
/// that does not know its address has none of these tags.
pub fn languages(site: Site<'_>, lang: Lang, name: &str) -> String {
    let page = |lang: Lang| {
        let whole = site.whole(&format!("{}/{name}.html", lang.code()));
        whole.map(|page| escaped(&page))
    };
    let mut tags = String::new();
    tags.extend(page(lang).map(|page| format!("<link rel=\"canonical\" href=\"{page}\">\n")));
    let others = Lang::ALL.map(|lang| (lang.code(), lang));
    for (code, lang) in others.into_iter().chain([("x-default", Lang::En)]) {
        let link = |page| format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{page}\">\n");
        tags.extend(page(lang).map(link));
    }
    tags
}

/// How Open Graph names a language.
const fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "ar_AR",
        Lang::Zh => "zh_CN",
        Lang::En => "en_GB",
        Lang::Fr => "fr_FR",
        Lang::Ru => "ru_RU",
        Lang::Es => "es_ES",
    }
}

/// What messengers show of a link to a page.
pub struct Card<'a> {
    /// `article` or `website`.
    pub kind: &'a str,
    /// Its title, without the site's name.
    pub title: &'a str,
    /// What it says.
    pub description: &'a str,
    /// The file of the picture below the root, and what it shows.
    pub picture: Option<(&'a str, &'a str)>,
}

impl Card<'_> {
    /// The tags, for the page `name` in a language.
    pub fn tags(&self, site: Site<'_>, texts: &Texts, name: &str) -> String {
        let lang = texts.lang();
        let mut tags = String::new();
        let mut say = |attribute: &str, key: &str, value: &str| {
            tags += &format!("<meta {attribute}=\"{key}\" content=\"{}\">\n", escaped(value));
        };
        say("property", "og:type", self.kind);
        say("property", "og:site_name", &texts.get("page-name"));
        say("property", "og:title", self.title);
        say("property", "og:description", self.description);
        if let Some(url) = site.whole(&format!("{}/{name}.html", lang.code())) {
            say("property", "og:url", &url);
        }
        say("property", "og:locale", locale(lang));
        for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
            say("property", "og:locale:alternate", locale(other));
        }
        let size = if self.picture.is_some() {
            "summary_large_image"
        } else {
            "summary"
        };
        if let Some((file, alt)) = self.picture {
            let (width, height) = PICTURE;
            say("property", "og:image", &site.link(file));
            say("property", "og:image:type", "image/png");
            say("property", "og:image:width", &width.to_string());
            say("property", "og:image:height", &height.to_string());
            say("property", "og:image:alt", alt);
        }
        say("name", "twitter:card", size);
        tags
    }
}

/// The head of a meeting's page, after its title and description.
pub fn meeting(site: Site<'_>, texts: &Texts, entry: &Entry, record: &Record) -> String {
    let (id, code) = (&entry.id, texts.lang().code());
    let picture = format!("{code}/{id}.png");
    let card = Card {
        kind: "article",
        title: &record.title,
        description: &record.description,
        picture: Some((&picture, &record.description)),
    };
    [
        languages(site, texts.lang(), id),
        format!("<link rel=\"alternate\" type=\"text/plain\" href=\"./{id}.txt\">\n"),
        embed(site, code, id, &record.title),
        card.tags(site, texts, id),
        structured(&about(site, texts, entry, record)),
    ]
    .concat()
}

/// Where those who embed by oEmbed find the answer for a meeting; it is there where the site's address is known.
fn embed(site: Site<'_>, code: &str, id: &str, title: &str) -> String {
    let file = site.whole(&oembed_file(code, id));
    file.map_or_else(String::new, |file| {
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">\n",
            escaped(&file),
            escaped(title)
        )
    })
}

/// The head of the library's page.
pub fn library(site: Site<'_>, texts: &Texts, title: &str, description: &str) -> String {
    let card = Card {
        kind: "website",
        title,
        description,
        picture: None,
    };
    languages(site, texts.lang(), "meetings") + &card.tags(site, texts, "meetings")
}

/// What a meeting's page is about, in the vocabulary of schema.org: a page about an event of the past, with what it
/// rests on. It is no `Event` by itself, which would invite to it, and names no place: the sources do not all have one.
fn about(site: Site<'_>, texts: &Texts, entry: &Entry, record: &Record) -> Value {
    let code = texts.lang().code();
    let body = match entry.body {
        Body::SecurityCouncil => "body-security-council",
        Body::GeneralAssembly => "body-general-assembly",
    };
    let source = |source: &Source| {
        let mut work = json!({ "@type": "CreativeWork", "name": source.title });
        let url = source.url.as_ref().filter(|url| is_web_address(url));
        if let (Some(url), Some(work)) = (url, work.as_object_mut()) {
            work.insert("url".to_owned(), json!(url));
        }
        work
    };
    let (width, height) = PICTURE;
    json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": record.title,
        "description": record.description,
        "inLanguage": code,
        "url": site.link(&format!("{code}/{}.html", entry.id)),
        "isPartOf": { "@type": "WebSite", "name": texts.get("page-name"), "url": site.link("") },
        "primaryImageOfPage": {
            "@type": "ImageObject",
            "url": site.link(&format!("{code}/{}.png", entry.id)),
            "width": width,
            "height": height,
            "caption": record.description,
        },
        "about": {
            "@type": "Event",
            "name": record.eyebrow,
            "description": record.headlines.join("\n"),
            "startDate": entry.date.to_string(),
            "organizer": { "@type": "Organization", "name": texts.get(body) },
        },
        "citation": record.sources.iter().map(source).collect::<Vec<_>>(),
    })
}

/// Data for those who read pages by machine. It is never run, so the page's policy has nothing against it.
fn structured(data: &Value) -> String {
    // No text can end the element.
    let data = data.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{data}</script>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_itself_and_all_six_languages() {
        let tags = languages(Site("https://a.example/"), Lang::Fr, "x");
        assert!(tags.starts_with("<link rel=\"canonical\" href=\"https://a.example/fr/x.html\">"));
        assert_eq!(tags.matches("hreflang").count(), 7);
        assert!(tags.contains("hreflang=\"x-default\" href=\"https://a.example/en/x.html\""));
        assert_eq!(languages(Site(""), Lang::Fr, "x"), "");
    }

    #[test]
    fn the_answer_for_embeds_is_named_where_it_is() {
        assert_eq!(embed(Site(""), "fr", "x", "T"), "");
        let link = "<link rel=\"alternate\" type=\"application/json+oembed\" \
                    href=\"https://a.example/oembed/fr/x.json\" title=\"&quot;T&quot;\">\n";
        assert_eq!(embed(Site("https://a.example/"), "fr", "x", "\"T\""), link);
    }

    #[test]
    fn no_text_ends_the_structured_data() {
        let data = structured(&json!({ "name": "</script><b>" }));
        assert_eq!(data.matches("</script>").count(), 1);
        assert!(!data.contains("<b>"));
    }
}
