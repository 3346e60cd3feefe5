//! The list of all pages for search engines, and where they find it.

use wording::lang::Lang;

use crate::html::escaped;
use crate::site::Site;

/// `sitemap.xml`: every page in every language, each with the others. Only whole addresses may stand in it.
pub fn sitemap(site: Site<'_>, names: &[String]) -> Option<String> {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    map += &format!("<url><loc>{}</loc></url>\n", escaped(&site.whole("")?));
    for name in names {
        let page = |lang: Lang| escaped(&site.link(&format!("{}/{name}.html", lang.code())));
        let others = Lang::ALL.map(|lang| (lang.code(), lang));
        let others: String = others
            .into_iter()
            .chain([("x-default", Lang::En)])
            .map(|(code, lang)| {
                format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\"/>\n",
                    page(lang)
                )
            })
            .collect();
        for lang in Lang::ALL {
            map += &format!("<url>\n<loc>{}</loc>\n{others}</url>\n", page(lang));
        }
    }
    Some(map + "</urlset>\n")
}

/// `robots.txt`: all may be read. It counts at the root of a host alone.
pub fn robots(site: Site<'_>) -> String {
    let map = site.whole("sitemap.xml");
    let map = map.map_or_else(String::new, |map| format!("\nSitemap: {map}\n"));
    format!("User-agent: *\nDisallow:\n{map}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_listed_in_every_language_with_the_others() {
        let names = ["sc-2025-02-24".to_owned(), "meetings".to_owned()];
        let map = sitemap(Site("https://a.example/b/"), &names).unwrap_or_default();
        assert_eq!(map.matches("<loc>").count(), 13);
        assert_eq!(map.matches("hreflang=\"zh\"").count(), 12);
        assert!(map.contains("<loc>https://a.example/b/ar/sc-2025-02-24.html</loc>"));
    }

    #[test]
    fn no_meeting_of_the_library_is_missing() {
        let library = records::library::Library::read(crate::views::INDEX);
        let ids = library.map_or_else(|_| Vec::new(), |library| crate::meeting_pages::names(&library));
        assert!(ids.len() > 90);
        let map = sitemap(Site("https://a.example/"), &ids).unwrap_or_default();
        for lang in Lang::ALL {
            for id in &ids {
                let page = format!("<loc>https://a.example/{}/{id}.html</loc>", lang.code());
                assert_eq!(map.matches(&page).count(), 1, "{page}");
            }
        }
    }

    #[test]
    fn without_the_sites_address_there_is_no_list() {
        assert_eq!(sitemap(Site(""), &[]), None);
        assert_eq!(robots(Site("")), "User-agent: *\nDisallow:\n");
        assert!(robots(Site("https://a.example/")).ends_with("Sitemap: https://a.example/sitemap.xml\n"));
    }
}
