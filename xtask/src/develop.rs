//! `cargo xtask serve`: shows a page as soon as its module is compiled, goes on with the rest behind it, and builds anew what
//! a changed source asks for.
//!
//! Nothing is joined, made small or compressed, and no pictures are made: whoever works on the site sees it soon, and
//! `cargo xtask build` makes what is shipped. A meeting's page in a language is made when somebody opens it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::assemble::{Build, NOT_STARTED, ToBind, bind_all, pack_votes, prerendered, start_script};
use crate::live::{Live, PageMaker};
use crate::meeting_pages::Templates;
use crate::native::{self, Native};
use crate::report::{Res, step};
use crate::serve::Server;
use crate::wasm::{self, Aim, Profile};
use crate::watch::{self, Change};
use crate::{hash, html, import, page_table, pages, paths, setup, site, widget};

/// How often the sources are looked at.
const PAUSE: Duration = Duration::from_millis(300);

/// The module of `index.html`, the page that is shown first.
const FIRST: &str = wasm::MODULES[0];

/// Serves until the program is ended.
pub fn serve(root: &Path, port: u16) -> Res<()> {
    let live = Arc::new(Live::new(&root.join("target")));
    let server = Server::bind_live(Arc::clone(&live), port)?;
    step(
        "serve",
        format_args!("{}  (open it now or later; Ctrl-C ends it)", server.url()?),
    );
    step(
        "",
        "compiled quickly, so large and not as fast as what is shipped; no pictures. `serve --release` has all of it",
    );
    let site = Develop {
        root: root.to_path_buf(),
        live,
        bindgen: None,
        packer: None,
        prerender: None,
        bound: BTreeMap::new(),
        shown: String::new(),
    };
    std::thread::spawn(move || site.run());
    server.run();
    Ok(())
}

/// The site as far as it is built.
struct Develop {
    root: PathBuf,
    live: Arc<Live>,
    bindgen: Option<PathBuf>,
    packer: Option<PathBuf>,
    prerender: Option<PathBuf>,
    /// The modules that are bound, each with the hash of what was compiled.
    bound: BTreeMap<&'static str, String>,
    /// A hash of what the open pages show.
    shown: String,
}

impl Develop {
    /// Builds, then waits for changes, and builds again.
    fn run(mut self) {
        let mut seen = watch::look(&self.root);
        let started = Instant::now();
        let mut done = self.first();
        self.say(&done, "done", started);
        loop {
            std::thread::sleep(PAUSE);
            let now = watch::look(&self.root);
            let changed = watch::differences(&seen, &now);
            if changed.is_empty() {
                continue;
            }
            // An editor that saves several files is given the time to write all of them.
            seen = loop {
                let before = watch::look(&self.root);
                std::thread::sleep(PAUSE / 3);
                let now = watch::look(&self.root);
                if watch::differences(&before, &now).is_empty() {
                    break now;
                }
            };
            let started = Instant::now();
            let names: Vec<_> = changed.iter().map(|name| name.display().to_string()).collect();
            step("changed", names.join(", "));
            let most = changed.iter().filter_map(|name| watch::asks_for(name)).max();
            if most == Some(Change::Xtask) {
                step(
                    "",
                    "this is the program that runs: end it (Ctrl-C) and start it again",
                );
                continue;
            }
            // What failed before is tried again, whatever has changed now.
            done = match most {
                _ if self.bound.is_empty() => self.first(),
                _ if done.is_err() => self.rebuild(),
                Some(Change::Files) => self.show(),
                Some(Change::Data) => self.show().and_then(|()| self.rebuild()),
                _ => self.rebuild(),
            };
            self.say(&done, "done", started);
        }
    }

    fn say(&self, done: &Res<()>, word: &str, started: Instant) {
        let seconds = started.elapsed().as_secs_f32();
        match done {
            Ok(()) => step(word, format_args!("after {seconds:.1} s; waiting for changes")),
            Err(error) => {
                self.live.fail();
                step("failed", error);
                step("", "waiting for a change that mends it");
            }
        }
    }

    /// The first build: the first page, then the others.
    fn first(&mut self) -> Res<()> {
        let started = Instant::now();
        setup::wasm_target()?;
        let root = self.root.clone();
        // Both at once: neither is able to keep two cores busy.
        let (bindgen, module) = std::thread::scope(|scope| {
            let bindgen = scope.spawn(|| native::bindgen(&root));
            let module = wasm::modules(&root, Profile::Dev, &[FIRST]);
            let bindgen = bindgen.join().map_err(|_| "cargo could not be run".to_owned());
            Ok::<_, String>((bindgen??, module?))
        })?;
        self.bindgen = Some(bindgen);
        let [packer] = native::programs(&self.root, ["packer"])?;
        self.packer = Some(packer);
        self.bind(&[(FIRST, module.into_iter().next().unwrap_or_default())])?;
        self.show()?;
        step(
            "open",
            format_args!(
                "the first page is there, after {:.1} s; the other pages, and all languages but English, follow",
                started.elapsed().as_secs_f32()
            ),
        );
        self.rebuild()
    }

    /// Compiles and binds what has changed, and shows it.
    fn rebuild(&mut self) -> Res<()> {
        let modules = wasm::development(&self.root, import::NAME)?;
        self.bind(&modules)?;
        self.show()?;
        let [prerender, packer] = native::programs(&self.root, ["prerender", "packer"])?;
        (self.prerender, self.packer) = (Some(prerender), Some(packer));
        self.show()
    }

    fn bound_in(&self) -> PathBuf {
        self.root.join("target/serve/bound")
    }

    /// Binds the modules that are not those of the last time.
    fn bind(&mut self, modules: &[(&'static str, PathBuf)]) -> Res<()> {
        let mut changed = Vec::new();
        for (name, file) in modules {
            let hash = hash::sha256(&paths::bytes(file)?);
            if self.bound.get(name) != Some(&hash) {
                changed.push(ToBind {
                    name,
                    file,
                    aim: Aim::Size,
                    cut: false,
                });
                self.bound.insert(name, hash);
            }
        }
        let native = Native {
            bindgen: self.bindgen.clone().unwrap_or_default(),
            prerender: PathBuf::new(),
            packer: PathBuf::new(),
        };
        let build = Build {
            root: &self.root,
            npm: Path::new(""),
            native: &native,
            profile: Profile::Dev,
        };
        if changed.is_empty() {
            return Ok(());
        }
        let done = bind_all(build, &changed, &self.bound_in());
        if done.is_err() {
            changed
                .iter()
                .for_each(|module| drop(self.bound.remove(module.name)));
        }
        done
    }

    /// Writes the pages of all modules that are bound, and serves them. The open pages are loaded again if they changed.
    fn show(&mut self) -> Res<()> {
        // Two folders in turn: what is served is never half written.
        let current = self.live.folder();
        let name = if current.ends_with("site-a") {
            "site-b"
        } else {
            "site-a"
        };
        let folder = self.root.join("target/serve").join(name);
        paths::clear(&folder)?;
        paths::make(&folder)?;
        let app = starts(FIRST);
        let index = site::stage(&self.root, &folder, &app)?;
        let index = html::without_comments(&index);
        if let Some(packer) = &self.packer {
            pack_votes(packer, &self.root, &folder)?;
        }
        self.write(&folder, FIRST, "index", "meeting", &index)?;
        let mut library = None;
        for page in &page_table::PAGES {
            let html = pages::asking_for(&index, page.first)?;
            if page.is_library() {
                library = Some(html.clone());
            }
            self.write(&folder, FIRST, page.word, page.word, &html)?;
        }
        let made_up = pages::asking_for(&index, &[])?;
        self.write(&folder, FIRST, pages::MADE_UP, pages::MADE_UP, &made_up)?;
        if self.bound.contains_key(widget::PAGE) {
            let style = "<link rel=\"stylesheet\" href=\"./widget.css\">\n";
            let sheets = widget::style_sheet(&self.root)? + &widget::later_sheet(&self.root)?;
            paths::write(&folder.join("widget.css"), sheets)?;
            let page = widget::page(&index, &app, style, &starts(widget::PAGE))?;
            self.write(&folder, widget::PAGE, widget::PAGE, widget::PAGE, &page)?;
        }
        if self.bound.contains_key(import::NAME) {
            import::finish_plain(&folder, &self.bound_in())?;
        }
        let mut maker = None;
        if let Some(prerender) = &self.prerender {
            let mut words = std::process::Command::new(prerender);
            crate::command::run(words.arg("words").arg(&folder), "the message above says why")?;
            maker = library.map(|library| PageMaker {
                prerender: prerender.clone(),
                // Without a release every page loads all sheets, so that meetings of both bodies are made from one page.
                templates: Templates {
                    council: index.clone(),
                    assembly: index.clone(),
                    library,
                }
                .joined(),
            });
        }
        let shown = self.hash(&folder)?;
        let is_new = shown != self.shown;
        self.shown = shown;
        self.live
            .publish(&folder, maker, self.prerender.is_some(), is_new);
        if is_new {
            step("shown", "open pages are loaded again");
        }
        Ok(())
    }

    /// Writes a page with its module; `word` is what `prerender` calls it. Before that program is compiled the page is
    /// empty until its module runs.
    fn write(&self, folder: &Path, module: &str, name: &str, word: &str, page: &str) -> Res<()> {
        let beside = folder.join("app").join(module);
        if !beside.exists() {
            paths::copy_folder(&self.bound_in().join(module), &beside)?;
            let glue = format!("./{module}.js");
            let wasm = format!("./{module}_bg.wasm");
            let bytes = paths::bytes(&beside.join(&wasm))?.len();
            paths::write(&beside.join("not_started.js"), NOT_STARTED)?;
            let start = start_script(&glue, (&wasm, bytes), "./not_started.js");
            paths::write(&beside.join("start.js"), start)?;
        }
        let page = match &self.prerender {
            Some(prerender) => prerendered(prerender, &self.root, page, &[word])?,
            None if ["meeting", pages::MADE_UP].contains(&word) => page.to_owned(),
            None => page.replacen("<html ", &format!("<html data-page=\"{word}\" "), 1),
        };
        paths::write(&folder.join(name).with_extension("html"), page)
    }

    /// A hash of what the open pages show: all files but the first views, which nobody sees once the app runs.
    fn hash(&self, folder: &Path) -> Res<String> {
        let mut all: String = self.bound.values().map(String::as_str).collect();
        for file in paths::files(folder)? {
            let name = file.strip_prefix(folder).unwrap_or(&file);
            let is_module = name.starts_with("app") || name.starts_with("import");
            if !is_module && name.extension().is_none_or(|extension| extension != "html") {
                all += &hash::sha256(&paths::bytes(&file)?);
            }
        }
        all += &hash::sha256(&paths::bytes(&self.root.join("index.html"))?);
        Ok(hash::sha256(all.as_bytes()))
    }
}

/// The links that start a module, as it is bound.
fn starts(module: &str) -> String {
    format!(
        "<link rel=\"preload\" href=\"./app/{module}/{module}_bg.wasm\" as=\"fetch\" type=\"application/wasm\" \
         crossorigin=\"anonymous\">\n<script type=\"module\" src=\"./app/{module}/start.js\"></script>\n"
    )
}
