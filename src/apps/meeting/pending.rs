//! What a reader has requested of a meeting's page and what has not arrived: another meeting, a language, a file.
use crate::address::site_path::SitePath;
use crate::apps::meeting::event::Event;
use crate::apps::opening::{open, with_first_view};
use crate::apps::parts;
use crate::kit::ui::Ui;
use crate::model::address::MeetingAddress;
use crate::model::history::Entry;
use crate::model::opening::{Opening, Place};
use crate::model::state::{Action, State};
use crate::shell::effects::put;
use crate::shell::loading;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turns;
use std::rc::Rc;
use wording::lang::Lang;
use wording::sets::Set;
use yew::platform::spawn_local;

/// Requests that have not been answered. Only the answer to the last one is shown.
#[derive(Default)]
pub struct Pending {
    /// Meetings and languages.
    turns: Turns,
    /// Files of the reader.
    pub files: Turns,
    /// What belongs to the meeting that is shown.
    pub beside: Turns,
    /// The last entry of the history.
    pub entry: Entry,
    /// The path that the reader goes to, until the meeting there has arrived.
    visit: Option<SitePath>,
    /// The language that was chosen, until its messages have arrived.
    pub lang: Option<Lang>,
}

impl Drop for Pending {
    /// Another meeting is shown: answers that belong to this one are late.
    fn drop(&mut self) {
        for turns in [&self.turns, &self.files, &self.beside] {
            turns.drop_answers();
        }
    }
}

impl Pending {
    /// Whether the reader waits for a meeting.
    pub const fn is_visit(&self) -> bool {
        self.visit.is_some()
    }

    /// Opens what an address names, in its language. Earlier requests are dropped.
    pub fn show<P: Program<Start = Rc<Opening>>>(&mut self, path: SitePath, ui: &Ui, link: &Link<P>) {
        let turn = self.turns.ask();
        self.files.drop_answers();
        self.visit = Some(path.clone());
        let (texts, link) = (ui.texts.clone(), link.clone());
        spawn_local(async move {
            let address = MeetingAddress::of(&path);
            let texts = match address.lang {
                Some(lang) if lang != texts.lang() => {
                    let parts = texts.parts().collect();
                    loading::words(lang, Set::Meeting, parts).await.unwrap_or(texts)
                }
                _ => texts,
            };
            let opening = open(&address, &texts, parts::with_assembly).await;
            let texts = with_first_view(texts, Set::Panels, &opening).await;
            if turn.is_last() {
                crate::browser::forget_static_meeting();
                link.emit(Message::Open(opening, address.lang, texts));
            }
        });
    }

    /// Changes the language. A meeting of the library is told in it; one that has not arrived yet arrives in it.
    pub fn speak<P>(&mut self, lang: Lang, state: &State, ui: &Ui, link: &Link<P>)
    where
        P: Program<Start = Rc<Opening>, Message = Event>,
    {
        self.lang = Some(lang);
        if let Some(path) = self.visit.take() {
            let path = path.in_language(lang);
            put(&path, ui, false);
            return self.show(path, ui, link);
        }
        let (name, own) = match &state.place {
            Place::Library | Place::Page => (Some(state.scenario.id.clone()), None),
            Place::Own(own) => (None, Some(MeetingAddress::read(own))),
            Place::File => (None, None),
        };
        let parts = ui.texts.parts().collect();
        let (turn, link) = (self.turns.ask(), link.clone());
        spawn_local(async move {
            let retold = loading::retold(name, lang, Set::Meeting, parts).await;
            let (mut meeting, texts) = retold.unzip();
            // A vote without a title has one in the language of the page.
            if let (Some(own), Some(texts)) = (own, &texts)
                && let Ok(opening) = open(&own, texts, parts::with_assembly).await
            {
                meeting = Some(Some((Rc::clone(&opening.scenario), None)));
            }
            if !turn.is_last() {
                return;
            }
            if let Some((scenario, notice)) = meeting.flatten() {
                link.emit(Message::Own(Event::Act(Action::Retell(scenario))));
                notice
                    .into_iter()
                    .for_each(|notice| link.emit(Message::Notify(notice)));
            }
            link.emit(Message::Words(texts));
        });
    }

    /// The reader stays with the meeting that is shown: one that has not arrived is dropped. A language is not.
    pub fn stay<P>(&mut self, state: &State, ui: &Ui, link: &Link<P>)
    where
        P: Program<Start = Rc<Opening>, Message = Event>,
    {
        if self.visit.take().is_some() {
            self.turns.drop_answers();
            if let Some(lang) = self.lang {
                self.speak(lang, state, ui, link);
            }
        }
    }

    /// The meeting that was requested could not be opened: the page keeps the one that it has.
    pub fn failed(&mut self) {
        self.visit = None;
    }

    /// Whether messages that have arrived are of the language of the page, or of the one that was chosen last.
    pub fn takes(&mut self, lang: Option<Lang>, ui: &Ui) -> bool {
        let chosen = lang.is_some() && self.lang == lang;
        if chosen || lang.is_none() {
            self.lang = None;
        }
        chosen || (self.lang.is_none() && lang == Some(ui.texts.lang()))
    }
}
