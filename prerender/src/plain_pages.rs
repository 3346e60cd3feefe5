//! Pages without a program: what a host answers where there is no page, and the folder of a language.

use wording::messages::Texts;

use crate::html::escaped;

/// `404.html`, in all languages. A host gives it for any address, so its files are named from the root of the host: `site` says
/// where the site is published; where that is empty, the site is taken to be the host's own. `page` is a page whose style
/// sheets it takes.
pub fn not_found(page: &str, site: &str, all: &[Texts]) -> Result<String, String> {
    let root = match site.split_once("://") {
        Some((_, address)) => address.find('/').map_or("/", |place| &address[place..]),
        None => "/",
    };
    let (head, _) = page.split_once("</head>").ok_or("the page has no head")?;
    let kept = [
        "charset=",
        "http-equiv=",
        "name=\"viewport\"",
        "name=\"color-scheme\"",
        "rel=\"icon\"",
        "rel=\"stylesheet\"",
    ];
    let head: String = head
        .split_inclusive('>')
        .map(str::trim)
        .filter(|tag| {
            (tag.starts_with("<meta") || tag.starts_with("<link"))
                && kept.iter().any(|kind| tag.contains(kind))
        })
        .map(|tag| tag.replace("=\"./", &format!("=\"{root}")) + "\n")
        .collect();
    let mut said = String::new();
    for texts in all {
        let (code, direction) = (texts.lang().code(), texts.lang().direction());
        said += &format!(
            "<p lang=\"{code}\" dir=\"{direction}\">{} <a href=\"{root}{code}/meetings.html\">{}</a></p>\n",
            escaped(&texts.get("page-not-found")),
            escaped(&texts.get("page-of-language")),
        );
    }
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n{head}<title>404 · Placard</title>\n\
         <meta name=\"robots\" content=\"noindex\">\n</head>\n<body>\n<main id=\"main\">\n\
         <header class=\"page-head\"><h1 class=\"headline\">404</h1></header>\n{said}\
         <p><a href=\"{root}\">Placard</a></p>\n</main>\n</body>\n</html>\n"
    ))
}

/// The index of a language's folder: it leads to the meetings in that language, without a script.
pub fn of_language(texts: &Texts) -> String {
    let (code, direction) = (texts.lang().code(), texts.lang().direction());
    format!(
        "<!doctype html>\n<html lang=\"{code}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url=./meetings.html\">\n<title>Placard</title>\n</head>\n<body>\n\
         <p><a href=\"./meetings.html\">{}</a></p>\n</body>\n</html>\n",
        escaped(&texts.get("page-of-language")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record;
    use wording::lang::Lang;

    const PAGE: &str = "<!doctype html><html><head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
                        content=\"default-src 'none'\">\n<link rel=\"stylesheet\" href=\"./a.css\">\n\
                        <script type=\"module\" src=\"./a.js\"></script>\n</head><body></body></html>";

    fn all() -> Vec<Texts> {
        Lang::ALL
            .into_iter()
            .filter_map(|lang| record::texts(lang).ok())
            .collect()
    }

    #[test]
    fn an_address_without_a_page_is_told_in_every_language_whatever_folder_it_names() {
        for (site, root) in [
            ("", "/"),
            ("https://a.example/", "/"),
            ("https://a.example/b/c/", "/b/c/"),
        ] {
            let page = not_found(PAGE, site, &all()).unwrap_or_default();
            assert!(page.contains(&format!("href=\"{root}a.css\"")), "{page}");
            assert_eq!(page.matches("<p lang=").count(), 6);
            assert!(page.contains(&format!("href=\"{root}fr/meetings.html\"")));
            assert!(
                !page.contains("<script") && !page.contains("\"./") && page.contains("default-src 'none'")
            );
        }
    }

    #[test]
    fn the_folder_of_a_language_leads_to_its_meetings() {
        for texts in all() {
            let page = of_language(&texts);
            assert!(page.contains("url=./meetings.html") && page.contains(texts.lang().code()));
            assert!(!page.contains("<script") && !page.contains("page-of-language"));
        }
    }
}
