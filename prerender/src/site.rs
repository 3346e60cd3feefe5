//! Addresses of the site's files, as its pages name them.

/// Width and height of the picture beside a link.
pub const PICTURE: (u32, u32) = (1200, 675);

/// Where the site is published; empty where that is not known.
#[derive(Clone, Copy)]
pub struct Site<'a>(pub &'a str);

impl Site<'_> {
    /// The address of a file, as a page in the folder of a language names it: whole, or from there.
    pub fn link(self, file: &str) -> String {
        match self.0 {
            "" => format!("../{file}"),
            site => format!("{site}{file}"),
        }
    }

    /// The whole address of a file, where it is known.
    pub fn whole(self, file: &str) -> Option<String> {
        (!self.0.is_empty()).then(|| self.link(file))
    }
}

/// The file of the oEmbed answer for a meeting in a language, below the root.
pub fn oembed_file(code: &str, id: &str) -> String {
    format!("oembed/{code}/{id}.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_sites_address_files_are_named_from_the_page() {
        assert_eq!(Site("").link("fr/x.html"), "../fr/x.html");
        assert_eq!(Site("").whole("fr/x.html"), None);
        assert_eq!(
            Site("https://a.example/b/").link("fr/x.html"),
            "https://a.example/b/fr/x.html"
        );
    }
}
