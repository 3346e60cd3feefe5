//! The app of the page that reads the UN's own voting data.
#[cfg(target_arch = "wasm32")]
use crate::apps::import::effects;
use crate::apps::import::event::Event;
use crate::kit::needs_scripts;
use crate::kit::ui::Ui;
use crate::pages::import::page;
use crate::pages::import::state::{Import, ToWorker};
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Message, Program};
use crate::text::notice::{self, Notice};
use yew::prelude::*;

/// The app: what was read, and the notices above it.
pub struct ImportApp {
    /// `None` before scripts run: the page needs them.
    import: Option<Import>,
    notices: Vec<Notice>,
    /// Reads voting data, once a file is chosen.
    #[cfg(target_arch = "wasm32")]
    worker: Option<effects::Worker>,
}

impl ImportApp {
    /// Applies an event, posts the resulting request to the worker, and navigates to a roll call that the reader opened.
    fn apply(
        &mut self,
        happened: impl FnOnce(Import) -> (Import, Option<ToWorker>, Option<String>),
        ui: &Ui,
        link: &Link<Self>,
    ) {
        let Some(import) = &mut self.import else { return };
        let reads = import.progress.is_none();
        let (after, ask, opened) = happened(core::mem::take(import));
        *import = after;
        // A file that the worker has already is not taken from the field.
        let reads = reads && !matches!(ask, Some(ToWorker::Again { .. }));
        #[cfg(target_arch = "wasm32")]
        {
            let reads = reads && import.progress.is_some();
            if let Err(problem) = effects::import(&mut self.worker, reads, ask, opened, ui, link) {
                import.progress = None;
                import.not_opened = Some(problem);
            }
        }
        #[cfg(not(target_arch = "wasm32"))]
        let _ = (ui, link, reads, ask, opened);
    }
}

impl Program for ImportApp {
    type Start = Option<Import>;
    type Message = Event;

    fn new(import: Option<Import>, _ui: &Ui, _link: &Link<Self>) -> Self {
        Self {
            import,
            notices: Vec::new(),
            #[cfg(target_arch = "wasm32")]
            worker: None,
        }
    }

    fn update(&mut self, event: Event, ui: &Ui, link: &Link<Self>) -> bool {
        match event {
            Event::Act(act) => self.apply(
                |import| {
                    let (import, ask) = import.after(act);
                    (import, ask, None)
                },
                ui,
                link,
            ),
            Event::Worker(message) => self.apply(|import| import.told(message), ui, link),
            Event::NoWorker => {
                // The next file starts another.
                #[cfg(target_arch = "wasm32")]
                {
                    self.worker = None;
                }
                if let Some(import) = &mut self.import {
                    import.progress = None;
                    import.failed = Some(("unsupported".to_owned(), String::new()));
                }
            }
        }
        true
    }

    fn view(&self, ui: &Ui, link: &Link<Self>) -> Html {
        match &self.import {
            Some(import) => {
                let act = link.reform(|act| Message::Own(Event::Act(act)));
                page::view(ui, import, &act, &self.notices)
            }
            None => needs_scripts::view(ui),
        }
    }

    fn notify(&mut self, notice: Notice, _ui: &Ui) {
        notice::add(&mut self.notices, notice);
    }

    fn dismiss(&mut self, place: usize, _ui: &Ui) {
        notice::remove(&mut self.notices, place);
    }
}

#[cfg(target_arch = "wasm32")]
impl Effects for ImportApp {}
