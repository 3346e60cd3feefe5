//! The one door to window, history, fetch, clipboard and focus. Natively it leads nowhere: the page is then text.
#[cfg(target_arch = "wasm32")]
pub use live::*;

#[cfg(target_arch = "wasm32")]
mod live {
    use crate::keyboard::Direction;
    use rules::date::Date;
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Document, Element, Event, HtmlElement, Response, Window};

    fn window() -> Option<Window> {
        web_sys::window()
    }
    fn document() -> Option<Document> {
        window()?.document()
    }

    /// The place where the app stands in the page.
    #[must_use]
    pub fn host() -> Option<Element> {
        document()?.get_element_by_id("app")
    }

    /// The query string of the address.
    #[must_use]
    pub fn query() -> String {
        window()
            .and_then(|window| window.location().search().ok())
            .unwrap_or_default()
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

    /// Loads another page of the site.
    pub fn go(address: &str) {
        if let Some(window) = window() {
            let _ = window.location().assign(address);
        }
    }

    /// Whether the address names a part of the page, to which the browser goes by itself.
    #[must_use]
    pub fn names_a_part() -> bool {
        window().is_some_and(|window| window.location().hash().is_ok_and(|hash| !hash.is_empty()))
    }

    /// Writes the query string of an address of this page into the address bar: in a new entry of the history, or in
    /// place of the last.
    pub fn set_query(address: &str, new_entry: bool) {
        let Some(window) = window() else { return };
        let Ok(path) = window.location().pathname() else {
            return;
        };
        let hash = match new_entry {
            true => String::new(),
            false => window.location().hash().unwrap_or_default(),
        };
        let query = address.find('?').map_or("", |at| &address[at..]);
        let (Ok(history), address) = (window.history(), format!("{path}{query}{hash}")) else {
            return;
        };
        // A sandboxed frame may not write its address; the page works all the same.
        let _ = match new_entry {
            true => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
            false => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        };
    }

    /// Calls back when the reader goes back or forward in the history. Lives as long as the page.
    pub fn on_history(mut callback: impl FnMut() + 'static) {
        let listener = Closure::<dyn FnMut(Event)>::new(move |_| callback());
        if let Some(window) = window() {
            let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
        }
        listener.forget();
    }

    /// The text of a file of the site; the error is a plain word on what went wrong.
    ///
    /// # Errors
    /// When the request fails, or the answer is not a success.
    pub async fn fetch_text(path: &str) -> Result<String, String> {
        let plain = |error: JsValue| {
            error
                .dyn_ref::<js_sys::Error>()
                .map_or_else(|| path.to_owned(), |error| error.message().into())
        };
        let window = window().ok_or("no window")?;
        let answer = JsFuture::from(window.fetch_with_str(path)).await.map_err(plain)?;
        let answer: Response = answer.dyn_into().map_err(plain)?;
        if !answer.ok() {
            return Err(format!("{path}: {}", answer.status()));
        }
        let text = JsFuture::from(answer.text().map_err(plain)?)
            .await
            .map_err(plain)?;
        Ok(text.as_string().unwrap_or_default())
    }

    /// The address of the page.
    #[must_use]
    pub fn address() -> String {
        window()
            .and_then(|window| window.location().href().ok())
            .unwrap_or_default()
    }

    /// Puts a text on the clipboard; whether that worked.
    pub async fn copy(text: &str) -> bool {
        let Some(window) = window() else { return false };
        let navigator: JsValue = window.navigator().into();
        // Missing in insecure contexts and in some frames.
        match js_sys::Reflect::get(&navigator, &"clipboard".into()) {
            Ok(clipboard) if clipboard.is_object() => {
                let clipboard: web_sys::Clipboard = clipboard.unchecked_into();
                JsFuture::from(clipboard.write_text(text)).await.is_ok()
            }
            _ => false,
        }
    }

    /// The name and the text of the file that a field was given; the field is then empty again.
    ///
    /// # Errors
    /// When no file was chosen, it is too large for a meeting, or the browser cannot read it.
    pub async fn chosen_file(field: &str) -> Result<(String, String), String> {
        const LARGEST: f64 = 4e6;
        let field = document()
            .and_then(|document| document.get_element_by_id(field))
            .and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok())
            .ok_or("no file was chosen")?;
        let file = field
            .files()
            .and_then(|files| files.get(0))
            .ok_or("no file was chosen")?;
        field.set_value("");
        let name = file.name();
        if file.size() > LARGEST {
            return Err(format!(
                "`{name}` is too large for a meeting: a file saved here is expected"
            ));
        }
        let text = JsFuture::from(file.text())
            .await
            .map_err(|_| format!("the browser cannot read `{name}`"))?;
        Ok((name, text.as_string().unwrap_or_default()))
    }

    /// Keeps a text as a file, as the browser keeps downloads.
    pub fn save(name: &str, text: &str) {
        let parts = js_sys::Array::of1(&text.into());
        let Ok(blob) = web_sys::Blob::new_with_str_sequence(&parts) else {
            return;
        };
        let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else {
            return;
        };
        save_url(name, &url);
        let _ = web_sys::Url::revoke_object_url(&url);
    }

    /// Keeps a drawing as a picture of pixels.
    pub fn save_picture(name: &str, drawing: &str, width: u32, height: u32) {
        let draw = || {
            let canvas = document()?.create_element("canvas").ok()?;
            let canvas: web_sys::HtmlCanvasElement = canvas.dyn_into().ok()?;
            canvas.set_width(width);
            canvas.set_height(height);
            let image = web_sys::HtmlImageElement::new().ok()?;
            let (shown, name) = (image.clone(), name.to_owned());
            let loaded = Closure::once_into_js(move || {
                let pixels = || {
                    let context = canvas.get_context("2d").ok()??;
                    let context: web_sys::CanvasRenderingContext2d = context.dyn_into().ok()?;
                    context
                        .draw_image_with_html_image_element(&shown, 0.0, 0.0)
                        .ok()?;
                    canvas.to_data_url().ok()
                };
                if let Some(url) = pixels() {
                    save_url(&name, &url);
                }
            });
            image.set_onload(Some(loaded.unchecked_ref()));
            // The policy lets pictures in from the site and from addresses that hold them whole.
            let held: String = js_sys::encode_uri_component(drawing).into();
            image.set_src(&format!("data:image/svg+xml,{held}"));
            Some(())
        };
        draw();
    }

    fn save_url(name: &str, url: &str) {
        let link = document()
            .and_then(|document| document.create_element("a").ok())
            .and_then(|link| link.dyn_into::<HtmlElement>().ok());
        if let Some(link) = link {
            let _ = link.set_attribute("href", url);
            let _ = link.set_attribute("download", name);
            link.click();
        }
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
        if let Some(document) = document() {
            document.set_title(title);
        }
    }

    /// Tells the page that the live view stands in the place of the static one.
    pub fn announce_live() {
        if let (Some(host), Ok(event)) = (host(), Event::new("live")) {
            let _ = host.dispatch_event(&event);
        }
    }

    /// Brings an element into sight, moving as little as possible.
    pub fn reveal(id: &str) {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// Moves the focus to an element.
    pub fn focus(id: &str) {
        let element = document().and_then(|document| document.get_element_by_id(id));
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    }

    /// Goes to the top of a page that was just opened, and tells its heading to whoever listens.
    pub fn to_top(heading: &str) {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus(heading);
    }

    /// The id of the seat that lies in a direction from another, as the seats stand on the screen.
    #[must_use]
    pub fn seat_towards(from: &str, direction: Direction) -> Option<String> {
        let start = document()?.get_element_by_id(from)?;
        let room = start.closest("[data-room]").ok()??;
        let seats = room.query_selector_all("button[data-seat]").ok()?;
        let here = centre(&start);
        let rtl = if right_to_left() { -1.0 } else { 1.0 };
        let mut best: Option<(f64, Element)> = None;
        for number in 0..seats.length() {
            let Some(seat) = seats.get(number).and_then(|seat| seat.dyn_into::<Element>().ok()) else {
                continue;
            };
            let there = centre(&seat);
            if seat.id() == from || there == (0.0, 0.0) {
                continue;
            }
            let Some(cost) = cost(here, there, direction, rtl) else {
                continue;
            };
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, seat));
            }
        }
        best.map(|(_, seat)| seat.id())
    }

    /// How far a seat lies from another in a direction; `None` when it does not lie there. Rows are read one
    /// after another; above and below prefer the same column.
    fn cost(here: (f64, f64), there: (f64, f64), direction: Direction, rtl: f64) -> Option<f64> {
        const ROW: f64 = 4096.0;
        let (across, down) = ((there.0 - here.0) * rtl, there.1 - here.1);
        let same_row = down.abs() < 8.0;
        let reading = if same_row { across } else { down * ROW + across };
        match direction {
            Direction::Next => (reading > 0.0).then_some(reading),
            Direction::Previous => (reading < 0.0).then_some(-reading),
            Direction::Up => (!same_row && down < 0.0).then_some(-down * 2.0 + across.abs()),
            Direction::Down => (!same_row && down > 0.0).then_some(down * 2.0 + across.abs()),
            Direction::First => Some(there.1 * ROW + there.0 * rtl),
            Direction::Last => Some(-(there.1 * ROW + there.0 * rtl)),
        }
    }

    /// Moves the focus to the first choice of a menu, or from one to the next.
    pub fn focus_in_menu(id: &str, direction: Direction) {
        let items = || {
            let menu = document()?.get_element_by_id(id)?;
            menu.query_selector_all("button:not(:disabled)").ok()
        };
        let Some(items) = items() else { return };
        let count = items.length();
        let active = document().and_then(|document| document.active_element());
        let here = (0..count).find(|number| {
            items.get(*number).is_some_and(|item| {
                active
                    .as_ref()
                    .is_some_and(|active| item.is_same_node(Some(active)))
            })
        });
        let next = match (direction, here) {
            (Direction::Next | Direction::Down, Some(here)) => (here + 1) % count.max(1),
            (Direction::Previous | Direction::Up, Some(here)) => (here + count - 1) % count.max(1),
            (Direction::Last, _) => count.saturating_sub(1),
            _ => 0,
        };
        if let Some(item) = items
            .get(next)
            .and_then(|item| item.dyn_into::<HtmlElement>().ok())
        {
            let _ = item.focus();
        }
    }

    /// Opens a part of the page that is closed, and goes there.
    pub fn open_details(id: &str) {
        let Some(details) = document().and_then(|document| document.get_element_by_id(id)) else {
            return;
        };
        let _ = details.set_attribute("open", "");
        if let Ok(Some(summary)) = details.query_selector("summary")
            && let Ok(summary) = summary.dyn_into::<HtmlElement>()
        {
            let _ = summary.focus();
        }
    }

    /// A worker of the page's own.
    pub struct Worker {
        worker: web_sys::Worker,
        // Lives as long as the worker does.
        _listener: Closure<dyn FnMut(web_sys::MessageEvent)>,
    }

    impl Worker {
        /// Starts one from a file of the site, which is a module. Each message comes back as plain data.
        #[must_use]
        pub fn start(path: &str, mut told: impl FnMut(JsValue) + 'static) -> Option<Self> {
            let options = web_sys::WorkerOptions::new();
            options.set_type(web_sys::WorkerType::Module);
            let worker = web_sys::Worker::new_with_options(path, &options).ok()?;
            let listener =
                Closure::<dyn FnMut(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
                    told(event.data())
                });
            worker.set_onmessage(Some(listener.as_ref().unchecked_ref()));
            Some(Self {
                worker,
                _listener: listener,
            })
        }

        /// Tells it something.
        pub fn tell(&self, message: &JsValue) {
            let _ = self.worker.post_message(message);
        }

        /// Lets it read the file that a field was given. The file stays where it is; the field is then empty again.
        pub fn read(&self, field: &str) -> bool {
            let field = document()
                .and_then(|document| document.get_element_by_id(field))
                .and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
            let Some(field) = field else { return false };
            let Some(file) = field.files().and_then(|files| files.get(0)) else {
                return false;
            };
            let message = js_sys::Object::new();
            let set =
                |name: &str, value: &JsValue| js_sys::Reflect::set(&message, &name.into(), value).is_ok();
            let told = set("type", &"read".into()) && set("file", &file);
            self.tell(&message);
            field.set_value("");
            told
        }
    }

    fn centre(element: &Element) -> (f64, f64) {
        let place = element.get_bounding_client_rect();
        (
            place.left() + place.width() / 2.0,
            place.top() + place.height() / 2.0,
        )
    }
}
