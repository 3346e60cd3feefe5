//! What follows from a state, at the window: the address, the title, the focus, files.
use super::{App, Focus, Message, Page, Props, Shown};
use crate::context::{Request, Ui};
use crate::filter::Filter;
use crate::keyboard::Direction;
use crate::permalink::{self, Address};
use crate::state::{Action, Notice, State};
use crate::{browser, pages};
use records::library::Library;
use records::scenario;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::html::Scope;

/// The address follows the state.
pub(super) fn after(before: &State, after: &State, ui: &Ui) {
    let query = permalink::write(after);
    if query != permalink::write(before) {
        browser::set_query(&ui.href(&query), false);
    }
}

/// Title and focus follow what is drawn.
pub(super) fn drawn(page: &Page, ui: &Ui, focus: Focus, first: bool) {
    browser::set_title(&match page {
        Page::Meeting(meeting) => pages::meeting::title(&ui.texts, &meeting.state),
        Page::Meetings(..) => pages::meetings::title(&ui.texts),
        Page::Problem(_) => ui.text("page-name"),
    });
    if (first || focus == Focus::Top)
        && let Page::Meeting(meeting) = page
        && let Some(item) = meeting.state.scenario.items.get(meeting.state.selected)
    {
        browser::reveal(&format!("step-{}", item.id));
    }
    match focus {
        Focus::Stays => {}
        Focus::Seat(member) => browser::focus(&format!("seat-{member}")),
        Focus::Menu(member) => browser::focus_in_menu(&format!("menu-{member}"), Direction::First),
        Focus::Top => browser::to_top("headline"),
    }
    if first {
        browser::announce_live();
    }
}

/// Back and forward in the history open what the address then names.
pub(super) fn follow_history(link: Scope<App>) {
    browser::on_history(move || show(link.clone()));
}

pub(super) fn answer(request: Request, ui: &Ui, link: &Scope<App>) {
    match request {
        Request::Go(member, direction) => {
            if let Some(id) = browser::seat_towards(&format!("seat-{member}"), direction) {
                browser::focus(&id);
            }
        }
        Request::Visit(query) => {
            browser::set_query(&query, true);
            show(link.clone());
        }
        Request::Address(query) => browser::set_query(&ui.href(&query), false),
        Request::CopyLink => {
            link.send_future(async {
                let copied = browser::copy_address().await;
                Message::Act(Action::Notify(match copied {
                    true => Notice::Copied,
                    false => Notice::CannotCopy,
                }))
            });
        }
        Request::GoInMenu(member, direction) => {
            browser::focus_in_menu(&format!("menu-{member}"), direction);
        }
        Request::Law => {
            let lang = ui.texts.lang();
            link.send_future(async move { Message::Words(words(lang).await) });
        }
        Request::Help => browser::open_details("help"),
        Request::Print => browser::print(),
    }
}

async fn words(lang: Lang) -> Option<Texts> {
    let file = format!("wording/{}.bin", lang.code());
    let table = browser::fetch_text(&file).await.ok()?;
    Texts::read(lang, table).ok()
}

/// Opens what the address bar names.
fn show(link: Scope<App>) {
    let query = browser::query();
    link.send_future(async move {
        let address = Address::read(&query);
        Message::Show(load(&address, &query).await, address.lang)
    });
}

/// What an address names, fetched, read and checked.
async fn load(address: &Address, query: &str) -> Result<Shown, String> {
    match address.page {
        permalink::Page::Meeting => {
            let file = format!("scenarios/{}.json", address.meeting());
            let json = browser::fetch_text(&file).await?;
            let scenario = scenario::read(&file, &json).map_err(|error| error.to_string())?;
            Ok(Shown::Meeting(Rc::new(address.open(Rc::new(scenario)))))
        }
        permalink::Page::Meetings => {
            let json = browser::fetch_text("scenarios/index.json").await?;
            let library = Library::read(&json).map_err(|error| error.to_string())?;
            Ok(Shown::Meetings(Rc::new(library), Filter::read(query)))
        }
    }
}

/// Mounts the app over the static view, with what the address names.
pub async fn start() {
    let query = browser::query();
    let address = Address::read(&query);
    let start = load(&address, &query).await;
    let props = Props {
        texts: Texts::english(),
        lang: address.lang,
        start,
    };
    if let Some(host) = browser::host() {
        yew::Renderer::<App>::with_root_and_props(host, props).render();
    }
}
