//! A page for each meeting in each language, where it is found by search and shared by people; with it the answers as
//! plain text, and the drawing of which the build makes the picture beside a link.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use placard::kit::page::{self, Page};
use placard::take_away::picture::{LINK, with_link};
use records::library::{Entry, Library};
use rules::membership::Body;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;

use crate::head;
use crate::html::{self, one_folder_down, replaced, with_mark};
use crate::not_started::{self, Shows};
use crate::record::{self, Record};
use crate::site::{Site, oembed_file};
use crate::views::{PLACEHOLDER, headed, library_view, meeting_view, titled};
use crate::{oembed, plain_pages, sitemap};

/// From a page in the folder of a language, the root.
const UP: &str = "../";

/// The site, and the pages that all others are made from.
struct Job<'a> {
    folder: &'a Path,
    site: Site<'a>,
    /// The pages of a meeting of each body and the library's, without their first views.
    council: String,
    assembly: String,
    library: String,
    texts: Vec<Texts>,
    index: Library,
}

/// Writes the pages into the site in `folder`. `templates` are the pages of a meeting of the Council, of one of the Assembly,
/// and of the library, without their first views and with a null character between them; `site` is where the site is
/// published, empty where that is not known.
pub fn write(folder: &Path, templates: &str, site: &str) -> Result<(), String> {
    let job = Job::new(folder, templates, site, &Lang::ALL)?;
    let answers = (!site.is_empty()).then(|| folder.join("oembed"));
    let parents = [Some(folder.to_owned()), answers].into_iter().flatten();
    for folder in parents.flat_map(|parent| Lang::ALL.map(|lang| parent.join(lang.code()))) {
        std::fs::create_dir_all(&folder)
            .map_err(|error| format!("making `{}`: {error}", folder.display()))?;
    }
    job.write_all()?;
    if let Some(map) = sitemap::sitemap(job.site, &names(&job.index)) {
        job.keep("sitemap.xml", &map)?;
    }
    job.keep("robots.txt", &sitemap::robots(job.site))?;
    let (_, library) = templates.split_once('\0').unwrap_or_default();
    job.keep("404.html", &plain_pages::not_found(library, site, &job.texts)?)?;
    for texts in &job.texts {
        let file = format!("{}/index.html", texts.lang().code());
        job.keep(&file, &plain_pages::of_language(texts))?;
    }
    Ok(())
}

/// Writes one page in the language `code`, with what lies beside it: that of a meeting, by its name, or `meetings`.
pub fn write_one(folder: &Path, templates: &str, code: &str, name: &str) -> Result<(), String> {
    let lang = Lang::from_code(code).ok_or_else(|| format!("`{code}` is none of ar, zh, en, fr, ru, es"))?;
    let job = Job::new(folder, templates, "", &[lang])?;
    let beside = folder.join(code);
    std::fs::create_dir_all(&beside).map_err(|error| format!("making `{}`: {error}", beside.display()))?;
    let texts = job.texts.first().ok_or("there are no words")?;
    if name == "meetings" {
        return job.write_library(texts);
    }
    let entry = job.index.entries.iter().find(|entry| entry.id == name);
    let entry = entry.ok_or_else(|| format!("the library has no meeting `{name}`"))?;
    job.write_meeting(texts, entry)
}

/// The names of the pages in each language: every meeting's, and the library's.
pub fn names(library: &Library) -> Vec<String> {
    let ids = library.entries.iter().map(|entry| entry.id.clone());
    ids.chain(["meetings".to_owned()]).collect()
}

impl<'a> Job<'a> {
    fn new(folder: &'a Path, templates: &str, site: &'a str, languages: &[Lang]) -> Result<Job<'a>, String> {
        let [council, assembly, library] = templates.split('\0').collect::<Vec<_>>()[..] else {
            return Err("three pages are expected on the standard input".to_owned());
        };
        let template = |html| one_folder_down(&with_mark(html, "data-root", UP)?);
        let texts = languages.iter().copied().map(record::texts);
        Ok(Job {
            folder,
            site: Site(site),
            council: template(council)?,
            assembly: template(assembly)?,
            library: template(library)?,
            texts: texts.collect::<Result<_, _>>()?,
            index: record::library(folder, Lang::En)?,
        })
    }

    fn keep(&self, file: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(file);
        std::fs::write(&path, text).map_err(|error| format!("writing `{}`: {error}", path.display()))
    }

    /// All pages, on as many processors as there are.
    fn write_all(&self) -> Result<(), String> {
        let next = AtomicUsize::new(0);
        let work = || -> Result<(), String> {
            while let Some(entry) = self.index.entries.get(next.fetch_add(1, Ordering::Relaxed)) {
                for texts in &self.texts {
                    self.write_meeting(texts, entry)?;
                }
            }
            Ok(())
        };
        let many = std::thread::available_parallelism().map_or(2, usize::from);
        let done: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..many).map(|_| scope.spawn(work)).collect();
            threads
                .into_iter()
                .map(std::thread::ScopedJoinHandle::join)
                .collect()
        });
        for done in done {
            done.map_err(|_| "a page could not be written")??;
        }
        self.texts.iter().try_for_each(|texts| self.write_library(texts))
    }

    fn write_meeting(&self, texts: &Texts, entry: &Entry) -> Result<(), String> {
        let (lang, id) = (texts.lang(), entry.id.as_str());
        let name = format!("{}/{id}", lang.code());
        let failed = |error: String| format!("{name}: {error}");
        let scenario = record::read(self.folder, id, lang)?;
        let address = self.site.whole(&format!("{name}.html"));
        let record = Record::of(&scenario, texts, LINK).map_err(failed)?;
        let foot = address.clone().unwrap_or_else(|| texts.get("page-name"));
        self.keep(&format!("{name}.svg"), &with_link(&record.picture, &foot))?;
        self.keep(&format!("{name}.txt"), &record.plain(address.as_deref()))?;

        if let Some(answer) = oembed::answer(self.site, texts, &scenario, &record) {
            self.keep(&oembed_file(lang.code(), id), &answer)?;
        }

        let template = match scenario.body {
            Body::SecurityCouncil => &self.council,
            Body::GeneralAssembly => &self.assembly,
        };
        let page = self.in_language(template, texts, Set::Meeting)?;
        let page = titled(&page, &record.page_title, &record.description)?;
        let page = replaced(&page, "/packed/", "\"", &format!("{}/{id}.bin", lang.code()))?;
        let head = head::meeting(self.site, texts, entry, &record);
        let view = meeting_view(UP, texts.clone(), Some(lang), scenario);
        self.keep(
            &format!("{name}.html"),
            &finished(&page, &head, &view, texts, id, Shows::Record)?,
        )
    }

    fn write_library(&self, texts: &Texts) -> Result<(), String> {
        let lang = texts.lang();
        let library = record::library(self.folder, lang)?;
        let page = self.in_language(&self.library, texts, Set::Library)?;
        let page = replaced(&page, "/packed/", "\"", &format!("{}/index.bin", lang.code()))?;
        let page = headed(&page, Page::Meetings, texts)?;
        let (title, about) = page::heading(Page::Meetings);
        let head = head::library(self.site, texts, &texts.get(title), &texts.get(about));
        let view = library_view(UP, texts.clone(), Some(lang), library);
        let page = finished(&page, &head, &view, texts, "meetings", Shows::Other)?;
        self.keep(&format!("{}/meetings.html", lang.code()), &page)
    }

    /// A page marked with a language; the words that the app will ask for come beside it.
    fn in_language(&self, html: &str, texts: &Texts, set: Set) -> Result<String, String> {
        let lang = texts.lang();
        let page = replaced(html, "lang=\"", "\"", lang.code())?;
        let page = replaced(&page, "dir=\"", "\"", lang.direction())?;
        if lang == Lang::En {
            return Ok(page);
        }
        match (set.file(Lang::En), set.file(lang)) {
            // The page asks for the English words of its set.
            (Some(english), Some(own)) => replaced(&page, &english, "", &own),
            (None, Some(own)) => {
                let link = format!(
                    "<link rel=\"preload\" href=\"{UP}{own}\" as=\"fetch\" crossorigin=\"anonymous\">\n</head>"
                );
                replaced(&page, "</head>", "", &link)
            }
            (_, None) => Ok(page),
        }
    }
}

/// A page with its head and its first view. Readers without scripts find the other languages behind it; the app has a
/// menu of its own.
fn finished(
    page: &str,
    head: &str,
    view: &str,
    texts: &Texts,
    name: &str,
    shows: Shows,
) -> Result<String, String> {
    let page = replaced(page, "</head>", "", &format!("{head}</head>"))?;
    let others = Lang::ALL.into_iter().filter(|lang| *lang != texts.lang());
    let links: String = others
        .map(|lang| {
            let (code, own) = (lang.code(), lang.own_name());
            format!(
                "<li><a href=\"{UP}{code}/{name}.html\" lang=\"{code}\" hreflang=\"{code}\">{own}</a></li>"
            )
        })
        .collect();
    let label = html::escaped(&texts.get("page-language"));
    let menu = format!(
        "<noscript><nav class=\"languages\" aria-label=\"{label}\"><ul>{links}</ul></nav></noscript>\n</body>"
    );
    let page = replaced(&page, "</body>", "", &menu)?;
    let page = not_started::added(&page, shows, Some(texts.lang()), UP)?;
    replaced(&page, PLACEHOLDER, "", view)
}
