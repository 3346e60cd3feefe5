//! What an app adds to the shell: its own state, messages and view.
use crate::kit::ui::{Effect, Ui};
use crate::kit::{failed, page};
use crate::text::notice::Notice;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

/// The part of an app that the shell does not have. Pure but for `Effects`.
pub trait Program: Effects + Sized + 'static {
    /// What the first view shows, fetched and checked.
    type Start: Clone + 'static;
    /// Messages of this app alone.
    type Message: 'static;

    /// Whether the app has the browser's page to itself: it then writes the address, copies, saves and prints. An app in
    /// the frame of an article does not.
    const OWNS_PAGE: bool = true;

    /// The app as it begins.
    fn new(start: Self::Start, ui: &Ui, link: &Link<Self>) -> Self;

    /// Takes in a message; whether the page is drawn again.
    fn update(&mut self, message: Self::Message, ui: &Ui, link: &Link<Self>) -> bool;

    /// The page.
    fn view(&self, ui: &Ui, link: &Link<Self>) -> Html;

    /// Shows the reader a notice.
    fn notify(&mut self, notice: Notice, ui: &Ui);

    /// Removes a notice, by its place in the list.
    fn dismiss(&mut self, place: usize, ui: &Ui);

    /// The page when there is nothing to show, with the reason.
    fn failed(ui: &Ui, problem: &str) -> Html {
        failed::view(ui, problem)
    }

    /// The title of the page.
    fn title(&self, ui: &Ui) -> String {
        page::title(&ui.texts, ui.here)
    }
}

/// Sends messages to the shell of an app.
pub type Link<P> = Callback<Message<P>>;

/// Messages to the shell of an app.
pub enum Message<P: Program> {
    /// To be done in the browser.
    Effect(Effect),
    /// To be shown to the reader.
    Notify(Notice),
    /// The messages of another language, or more of this one; `None` when they could not be fetched.
    Words(Option<Texts>),
    /// The reader went back or forward in the history.
    Moved,
    /// What another address opens, with the language that it names and the messages.
    Open(Result<P::Start, String>, Option<Lang>, Texts),
    /// A message to the program.
    Own(P::Message),
}

/// What an app does in the browser. Each has a default: nothing.
#[cfg(target_arch = "wasm32")]
pub trait Effects: Sized + 'static {
    /// Performs an effect in the app's own way, or gives it back to the shell.
    fn perform(&mut self, effect: Effect, _ui: &Ui, _link: &Link<Self>) -> Option<Effect>
    where
        Self: Program,
    {
        Some(effect)
    }

    /// Saves something, copies it or sends it on.
    fn save(effect: Effect, ui: &Ui) {
        crate::shell::saving::save(effect, ui);
    }

    /// Whether messages of a language that have arrived are still wanted; `None` when they could not be fetched.
    fn takes(&mut self, _lang: Option<Lang>, _ui: &Ui) -> bool
    where
        Self: Program,
    {
        true
    }

    /// Whether the reader waits for something that is on its way.
    fn is_waiting(&self) -> bool {
        false
    }

    /// What was to be opened could not be: the page stays as it is.
    fn open_failed(&mut self, _ui: &Ui) {}

    /// The language of the page has changed.
    fn spoken(&mut self, _ui: &Ui, _link: &Link<Self>)
    where
        Self: Program,
    {
    }

    /// The reader went back or forward in the history; whether the page is drawn again.
    fn moved(&mut self, _ui: &Ui, _link: &Link<Self>) -> bool
    where
        Self: Program,
    {
        false
    }

    /// Writes the title of the page, which was drawn.
    fn write_title(&mut self, ui: &Ui)
    where
        Self: Program,
    {
        crate::browser::set_title(&self.title(ui));
    }

    /// The page was drawn.
    fn drawn(&mut self, _ui: &Ui, _link: &Link<Self>, _first: bool)
    where
        Self: Program,
    {
    }
}

/// Natively pages are rendered as text, and there is no browser to act on.
#[cfg(not(target_arch = "wasm32"))]
pub trait Effects {}

#[cfg(not(target_arch = "wasm32"))]
impl<T> Effects for T {}
