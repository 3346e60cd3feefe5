//! Parts of the static page that stay in place until their code has loaded, and presses on them.
use super::page::{after_paint, announce_parts, document, host};
use core::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlLinkElement, HtmlSelectElement};

thread_local! {
    /// The static parts, which have ids.
    static KEPT: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
    /// What was pressed in static parts that are still there, in this order.
    static PRESSED: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
    /// What is in a static part, with a finger or a button of the mouse down on it.
    static HELD: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// Gives the live field what was chosen in the static one, once all live parts are drawn. It is a function here, so that its code
    /// loads with the live parts.
    static CHOOSE_AGAIN: Cell<Option<fn(&Element)>> = const { Cell::new(None) };
    /// The field of a static part in which something was chosen.
    static CHOSEN: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// The attribute that marks a part of the static page whose code loads later.
const MARK: &str = "[data-late]";

/// What can be pressed or take the focus.
const CONTROLS: &str = "a,button,summary,input,select,textarea";

/// The live control in the place of a static one that holds an element: in the part of the same id, with the same number
/// among its elements of that name. Both parts have the same ones as long as the record is shown, but for the links in
/// provisions, whose texts load later.
fn live(element: &Element) -> Option<HtmlElement> {
    let control = element.closest(CONTROLS).ok()??;
    let part = control.closest(MARK).ok()??;
    let name = control.tag_name();
    let before = part.query_selector_all(&name).ok()?;
    let number = (0..before.length()).find(|at| before.get(*at).as_ref() == Some(&control))?;
    let part = document()?.get_element_by_id(&part.id())?;
    let controls = part.query_selector_all(&name).ok()?;
    controls.get(number)?.dyn_into().ok()
}

/// Keeps the parts of the static page that are marked as late, before the app takes the place of the page.
pub fn keep_static_parts() {
    let Some(parts) = host().and_then(|host| host.query_selector_all(MARK).ok()) else {
        return;
    };
    let listener = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        match (&*event.type_(), target) {
            ("click", target) => PRESSED.with_borrow_mut(|pressed| pressed.extend(target)),
            // A control that is replaced between the two halves of a press receives no click.
            ("pointerdown", target) => HELD.set(target),
            // A list or a window for files may have been opened before the live field was there, and closed after.
            ("change", Some(field)) => match CHOOSE_AGAIN.get() {
                Some(choose_again) => choose_again(&field),
                None => CHOSEN.set(Some(field)),
            },
            _ => HELD.set(None),
        }
    });
    let function: &js_sys::Function = listener.as_ref().unchecked_ref();
    if let Some(document) = document() {
        for end in ["pointerup", "pointercancel"] {
            let _ = document.add_event_listener_with_callback(end, function);
        }
    }
    for part in (0..parts.length()).filter_map(|at| parts.get(at)) {
        if let Ok(part) = part.dyn_into::<Element>() {
            for event in ["click", "pointerdown", "change"] {
                let _ = part.add_event_listener_with_callback(event, function);
            }
            KEPT.with_borrow_mut(|kept| kept.push(part));
        }
    }
    listener.forget();
}

fn list(field: &Element) -> Option<&HtmlSelectElement> {
    field.dyn_ref()
}

fn input(field: &Element) -> Option<&HtmlInputElement> {
    field.dyn_ref()
}

/// Gives the live field what was chosen in the static one: a file, or a line of a list.
fn choose_again(before: &Element) {
    if let Some(field) = live(before) {
        if let (Some(before), Some(field)) = (list(before), list(&field)) {
            field.set_value(&before.value());
        }
        if let (Some(before), Some(field)) = (input(before), input(&field)) {
            field.set_files(before.files().as_ref());
        }
        let bubbles = EventInit::new();
        bubbles.set_bubbles(true);
        if let Ok(change) = Event::new_with_event_init_dict("change", &bubbles) {
            let _ = field.dispatch_event(&change);
        }
    }
}

/// A part of the static page, by its id.
#[must_use]
pub fn static_part(id: &str) -> Option<Element> {
    KEPT.with_borrow(|kept| kept.iter().find(|part| part.id() == id).cloned())
}

/// The parts that say the same whatever a reader changes in the meeting.
const STEADY: [&str; 5] = [
    "late-header",
    "late-suggestions",
    "late-introduction",
    "late-help",
    "late-footer",
];

/// Lets go of the static parts that no longer say what the page shows, before the live ones can be drawn.
pub fn forget_static_parts() {
    KEPT.with_borrow_mut(|kept| kept.retain(|part| STEADY.contains(&&*part.id())));
}

/// Lets go of all static parts: another meeting is shown.
pub fn forget_static_meeting() {
    KEPT.with_borrow_mut(Vec::clear);
}

/// Lets go of a static part, the one with an id or the first that is still there: the live one is drawn in this task. Whether
/// others are left: each is replaced in a frame of its own, so that the page can be used in between.
///
/// Each press on a control of the static part is made again on the live control in its place, and the focus goes to it too. All
/// of that is done at the end of the same task, so that no key comes in between and is lost. With the last part a file that was
/// chosen is chosen again.
pub fn drop_static_part(id: Option<&str>) -> bool {
    let (part, last) = KEPT.with_borrow_mut(|kept| {
        let at = kept.iter().position(|part| id.is_none_or(|id| part.id() == id));
        let part = at.map(|at| kept.remove(at));
        (part, kept.is_empty())
    });
    let is_in_it = |element: &Element| last || part.as_ref().is_some_and(|part| part.contains(Some(element)));
    let (mut pressed, others): (Vec<_>, _) = PRESSED.take().into_iter().partition(is_in_it);
    PRESSED.set(others);
    // The finger or the button is lifted over the live control, and the static one receives no click.
    let held = HELD.take();
    match held.as_ref().is_some_and(is_in_it) {
        true => pressed.extend(held),
        false => HELD.set(held),
    }
    let focused = document().and_then(|document| document.active_element());
    spawn_local(async move {
        if let Some(control) = focused.as_ref().and_then(live) {
            let _ = control.focus();
        }
        let chosen = match last {
            true => CHOSEN.take(),
            false => None,
        };
        if let Some(field) = &chosen {
            // The press opened the browser's own list, or its window for files.
            choose_again(field);
        } else {
            // All are found before the first is pressed: a press may change which controls there are.
            let controls: Vec<_> = pressed.iter().filter_map(live).collect();
            // The browser follows a link by itself.
            let others = controls.iter().filter(|control| !control.has_attribute("href"));
            others.for_each(HtmlElement::click);
        }
        if last {
            CHOOSE_AGAIN.set(Some(choose_again));
            after_paint(announce_parts);
        }
    });
    !last
}

/// Enables the style sheets that the first view does not need, and waits until they are there or have failed.
pub async fn late_styles() {
    let Some(sheets) = document().and_then(|document| {
        document
            .query_selector_all("link[data-late-styles][disabled]")
            .ok()
    }) else {
        return;
    };
    for sheet in (0..sheets.length()).filter_map(|at| sheets.get(at)) {
        let Ok(sheet) = sheet.dyn_into::<HtmlLinkElement>() else {
            continue;
        };
        let settled = js_sys::Promise::new(&mut |done, _| {
            sheet.set_onload(Some(&done));
            sheet.set_onerror(Some(&done));
        });
        sheet.set_disabled(false);
        let _ = JsFuture::from(settled).await;
    }
}
