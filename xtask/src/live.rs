//! What the server of `cargo xtask serve` and the building behind it share: where the site is, whether it is whole yet, and
//! which version of it the open pages should have.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::report::{Res, at};

/// Loads an open page again when the site was built anew.
pub const RELOAD: &str = include_str!("reload.js");

/// How long a request waits for a file that is still being made.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// The site while it is being built and changed.
pub struct Live {
    /// Tells this run of the program from an earlier one on the same port.
    run: u128,
    /// The folder in which the handbook lies as it was last built.
    beside: PathBuf,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    folder: PathBuf,
    version: u64,
    is_whole: bool,
    failed: bool,
    pages: Option<PageMaker>,
}

/// Makes a meeting's page in a language when somebody asks for it.
#[derive(Clone)]
pub struct PageMaker {
    /// The program `prerender`.
    pub prerender: PathBuf,
    /// The pages that these are made from, as `meeting_pages::Templates::joined` writes them.
    pub templates: String,
}

impl PageMaker {
    /// Writes what lies in the folder of a language under a name, into the site in `folder`.
    fn make(&self, folder: &Path, lang: &str, name: &str) -> Res<()> {
        use std::io::Write as _;
        let mut prerender = Command::new(&self.prerender);
        prerender
            .arg("meeting-page")
            .arg(folder)
            .args([lang, name])
            .stdin(Stdio::piped());
        let mut child = prerender.spawn().map_err(at("running `prerender`"))?;
        if let Some(mut input) = child.stdin.take() {
            input
                .write_all(self.templates.as_bytes())
                .map_err(at("writing to `prerender`"))?;
        }
        let status = child.wait().map_err(at("waiting for `prerender`"))?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("there is no page `{lang}/{name}`"))
        }
    }
}

impl Live {
    /// A site of which nothing is there yet; the handbook lies in a folder of its name in `beside`, where it was built.
    pub fn new(beside: &Path) -> Live {
        let run = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Live {
            run: run.map_or(0, |run| run.as_nanos()),
            beside: beside.to_owned(),
            state: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    // A thread that ended in the middle leaves nothing half done here.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a page should know; a page that knows another is to be loaded again.
    pub fn version(&self) -> String {
        format!("{}-{}", self.run, self.state().version)
    }

    /// The folder in which the handbook lies.
    pub fn beside(&self) -> &Path {
        &self.beside
    }

    /// Where the site is now.
    pub fn folder(&self) -> PathBuf {
        self.state().folder.clone()
    }

    /// Whether the last build failed before there was anything to show.
    pub fn has_failed(&self) -> bool {
        self.state().failed
    }

    /// Serves another folder from now on. Open pages are loaded again if they are to `reload`.
    pub fn publish(&self, folder: &Path, pages: Option<PageMaker>, is_whole: bool, reload: bool) {
        let mut state = self.state();
        folder.clone_into(&mut state.folder);
        state.pages = pages;
        state.is_whole = is_whole;
        state.failed = false;
        state.version += u64::from(reload);
        self.changed.notify_all();
    }

    /// Says that a build failed: nobody waits any longer.
    pub fn fail(&self) {
        let mut state = self.state();
        state.failed = true;
        state.version += u64::from(!state.is_whole);
        self.changed.notify_all();
    }

    /// Whether all of the site is there.
    pub fn is_whole(&self) -> bool {
        self.state().is_whole
    }

    /// Waits until all of the site is there, or the build has failed.
    pub fn wait(&self) {
        let waiting = |state: &mut State| !state.is_whole && !state.failed;
        drop(self.changed.wait_timeout_while(self.state(), PATIENCE, waiting));
    }

    /// Makes a page in the folder of a language, where `file` names one, such as `fr/sc-2025-02-24.html`.
    pub fn make(&self, file: &str) {
        let (folder, pages) = {
            let state = self.state();
            (state.folder.clone(), state.pages.clone())
        };
        let Some(((lang, name), pages)) = named(file).zip(pages) else {
            return;
        };
        if let Err(error) = pages.make(&folder, lang, name) {
            crate::report::step("missing", error);
        }
    }
}

/// A page with the script that loads it again when there is another version than the one it knows.
pub fn with_reload(page: &str, version: &str) -> String {
    let script =
        format!("<script src=\"/serve-reload.js\" data-known=\"{version}\" async></script>\n</head>");
    page.replacen("</head>", &script, 1)
}

/// What is shown in the place of a page that is still being built.
pub fn waiting(has_failed: bool) -> String {
    let text = if has_failed {
        "The build failed; the terminal says why. Once the mistake is mended, this page opens by itself."
    } else {
        "This page is still being built. It opens by itself when it is ready; the terminal says how far the build is."
    };
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Placard is being built</title>\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n</head><body><p>{text}</p></body></html>\n"
    )
}

/// The language and the name in a path such as `fr/sc-2025-02-24.html`.
pub fn named(file: &str) -> Option<(&str, &str)> {
    let (lang, name) = file.trim_start_matches('/').split_once('/')?;
    let name = name.strip_suffix(".html").or_else(|| name.strip_suffix(".txt"))?;
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let fits =
        lang.len() == 2 && lang.bytes().all(|byte| byte.is_ascii_lowercase()) && name.bytes().all(is_plain);
    (fits && !name.is_empty()).then_some((lang, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_in_the_folder_of_a_language_is_made() {
        assert_eq!(named("/fr/sc-2025-02-24.html"), Some(("fr", "sc-2025-02-24")));
        assert_eq!(named("ar/meetings.txt"), Some(("ar", "meetings")));
        for other in [
            "/index.html",
            "/fr/../x.html",
            "/fr/a/b.html",
            "/fr/.html",
            "/app/x.html",
            "/fr/x.png",
        ] {
            assert_eq!(named(other), None, "{other}");
        }
    }

    #[test]
    fn a_page_is_loaded_again_where_it_is_to_and_only_then() {
        let live = Live::new(Path::new(""));
        let first = live.version();
        live.publish(Path::new("a"), None, false, true);
        let second = live.version();
        assert_ne!(first, second);
        live.publish(Path::new("b"), None, true, false);
        assert_eq!(live.version(), second);
        assert_eq!(live.folder(), Path::new("b"));
        live.wait();
        assert!(live.is_whole() && !live.has_failed());
        // A later failure leaves the site as it is.
        live.fail();
        assert_eq!(live.version(), second);
    }
}
