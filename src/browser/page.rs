//! The window itself: the address, the history, the language, the title, the clock.
use core::cell::{Cell, RefCell};
use rules::date::Date;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlSelectElement, Location, Url, Window};

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// The place where the app stands in the page.
#[must_use]
pub fn host() -> Option<Element> {
    document()?.get_element_by_id("app")
}

thread_local! {
    /// Resolved once: the address changes, the site stays where it is.
    static ROOT: String = found_root().unwrap_or_else(|| "./".to_owned());
}

fn found_root() -> Option<String> {
    let document = document()?;
    let mark = document.document_element()?.get_attribute("data-root");
    let base = document.base_uri().ok()??;
    let root = Url::new_with_base(mark.as_deref().unwrap_or("./"), &base).ok()?;
    // Two slashes at the beginning would name a host.
    Some(["/", root.pathname().trim_start_matches('/')].concat())
}

/// Where the site's root is on its host: the path, with a slash at its end. A page in a folder has a mark that leads there.
#[must_use]
pub fn root() -> String {
    ROOT.with(String::clone)
}

/// Where the site's root is, as other sites name it.
#[must_use]
pub fn site() -> String {
    let origin = window().and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default() + &root()
}

/// The address below the root of the site, with its query.
#[must_use]
pub fn here() -> String {
    write_pending();
    let location = window().map(|window| window.location());
    let part =
        |read: fn(&Location) -> Result<String, JsValue>| location.as_ref().and_then(|at| read(at).ok());
    let path = part(Location::pathname).unwrap_or_default();
    let path = ["/", path.trim_start_matches('/')].concat();
    let below = ROOT.with(|root| path.strip_prefix(root.as_str()).unwrap_or("").to_owned());
    below + &part(Location::search).unwrap_or_default()
}

/// Whether the page runs from right to left.
#[must_use]
pub fn right_to_left() -> bool {
    document()
        .and_then(|document| document.document_element())
        .is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}

/// Marks the page with its language and its direction.
pub fn set_language(code: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", code);
        let _ = root.set_attribute("dir", direction);
    }
}

/// The language with which the page is marked.
#[must_use]
pub fn language() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// The languages of the reader's browser, the preferred one first.
#[must_use]
pub fn languages() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages());
    let languages = languages.into_iter().flatten();
    languages.filter_map(|language| language.as_string()).collect()
}

/// Which page was loaded, by its own mark.
#[must_use]
pub fn page() -> String {
    document()
        .and_then(|document| document.document_element())
        .and_then(|root| root.get_attribute("data-page"))
        .unwrap_or_default()
}

/// Opens another page of the site in a tab of its own, so that what this page holds is kept; where the browser refuses that,
/// in this one.
pub fn open_beside(address: &str) {
    let opened =
        window().and_then(|window| window.open_with_url_and_target(address, "_blank").ok().flatten());
    if opened.is_none() {
        go(address);
    }
}

/// Loads another page of the site.
pub fn go(address: &str) {
    write_pending();
    if let Some(window) = window() {
        let _ = window.location().assign(address);
    }
}

/// Whether the address names a part of the page, to which the browser goes by itself.
#[must_use]
pub fn names_a_part() -> bool {
    window().is_some_and(|window| window.location().hash().is_ok_and(|hash| !hash.is_empty()))
}

/// An address that waits, and whether it gets a new entry of the history.
struct Waiting {
    address: Box<dyn FnOnce() -> String>,
    new_entry: bool,
}

thread_local! {
    /// The address that is written once the browser has painted. Writing one waits for another process, so a press does
    /// not wait for it.
    static PENDING: RefCell<Option<Waiting>> = const { RefCell::new(None) };
}

/// Writes an address of the site into the address bar: in a new entry of the history, or in place of the last.
pub fn set_address(address: &str, new_entry: bool) {
    write_pending();
    let Some(window) = window() else { return };
    let hash = match new_entry {
        true => String::new(),
        false => window.location().hash().unwrap_or_default(),
    };
    let (Ok(history), address) = (window.history(), format!("{address}{hash}")) else {
        return;
    };
    // A sandboxed frame may not write its address; the page works all the same.
    let _ = match new_entry {
        true => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        false => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
}

/// Writes an address of the site, in a new entry of the history or in place of the last, once the browser has painted; at
/// once before the address is read, before the next click, and when the page is left.
pub fn set_address_later(address: impl FnOnce() -> String + 'static, new_entry: bool) {
    thread_local!(static WATCHED: Cell<bool> = const { Cell::new(false) });
    if !WATCHED.replace(true) {
        let listener = Closure::<dyn FnMut(Event)>::new(|_| write_pending());
        let function: &js_sys::Function = listener.as_ref().unchecked_ref();
        if let Some(window) = window() {
            for event in ["click", "keydown", "pagehide", "beforeprint"] {
                let _ = window.add_event_listener_with_callback_and_bool(event, function, true);
            }
        }
        listener.forget();
    }
    let waits = PENDING.with(RefCell::take);
    let is_first = waits.is_none();
    let takes_its_place = waits.as_ref().is_some_and(|waits| waits.new_entry);
    if new_entry && let Some(waits) = waits {
        // The entry that is left keeps its own address.
        set_address(&(waits.address)(), waits.new_entry);
    }
    PENDING.set(Some(Waiting {
        address: Box::new(address),
        new_entry: new_entry || takes_its_place,
    }));
    if is_first {
        after_paint(write_pending);
    }
}

/// Writes the address that waits, if one does.
fn write_pending() {
    if let Some(waits) = PENDING.with(RefCell::take) {
        set_address(&(waits.address)(), waits.new_entry);
    }
}

thread_local! {
    /// What waits for the next frame.
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// Calls back once after the next frame is painted. All callbacks of a frame run in one task.
pub fn after_paint(callback: impl FnOnce() + 'static) {
    let first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(Box::new(callback));
        waiting.len() == 1
    });
    let Some(window) = window().filter(|_| first) else {
        return;
    };
    // A task that is queued in the frame's own callback runs after the frame is painted.
    let after = Closure::once_into_js(|| {
        for callback in WAITING.take() {
            callback();
        }
    });
    let frame = Closure::once_into_js(move || {
        if let Some(window) = self::window() {
            let _ = window.set_timeout_with_callback(after.unchecked_ref());
        }
    });
    // A page that is not seen has no frames.
    let hidden = document().is_some_and(|document| document.hidden());
    let _ = match hidden {
        true => window.set_timeout_with_callback(frame.unchecked_ref()),
        false => window.request_animation_frame(frame.unchecked_ref()),
    };
}

/// Waits for the next task: the browser draws and hears the reader first.
pub async fn turn() {
    let promise = js_sys::Promise::new(&mut |done, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback(&done);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Calls back when the reader goes back or forward in the history. Lives as long as the page.
pub fn on_history(mut callback: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |_| {
        // What waits belongs to the entry that the reader has left.
        PENDING.with(RefCell::take);
        callback();
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// The address of the page.
#[must_use]
pub fn address() -> String {
    write_pending();
    window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default()
}

/// Today, as the reader's clock has it.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(now.get_full_year()).ok()?;
    Date::new(year, part(now.get_month() + 1), part(now.get_date()))
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Writes the title of the page.
pub fn set_title(title: &str) {
    thread_local!(static LAST: RefCell<String> = const { RefCell::new(String::new()) });
    let changed = LAST.with_borrow_mut(|last| {
        let changed = last != title;
        title.clone_into(last);
        changed
    });
    if let Some(document) = document().filter(|_| changed) {
        document.set_title(title);
    }
}

/// Whether the static view is all that the address names.
#[must_use]
pub fn stays_readable() -> bool {
    let asked = window().and_then(|window| window.location().search().ok());
    asked.is_some_and(|asked| asked.is_empty())
}

/// Says to the script that starts the page that there is nothing to show in place of the static view.
pub fn announce_failed() {
    if let (Some(host), Ok(event)) = (host(), Event::new("failed")) {
        let _ = host.dispatch_event(&event);
    }
}

/// Shows a language in the menu of languages.
pub fn show_language(code: &str) {
    let menu = document().and_then(|document| document.get_element_by_id("language"));
    if let Some(menu) = menu.and_then(|menu| menu.dyn_into::<HtmlSelectElement>().ok()) {
        menu.set_value(code);
    }
}

/// Says on the page's root element that all parts of the page are live. Programs that read the page wait for it.
pub fn announce_parts() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-parts", "live");
    }
}
