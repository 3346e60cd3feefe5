//! What follows from a state, at the window: the address, the title, the focus, files.
use super::{App, Focus, Message, Page, Props, Shown};
use crate::context::{Request, Ui};
use crate::filter::Filter;
use crate::keyboard::Direction;
use crate::opening::{Opening, Place};
use crate::own::Own;
use crate::pages::new_vote::Tables;
use crate::permalink::{self, Address};
use crate::state::{Action, Notice, State};
use crate::{browser, pages};
use records::council_terms::CouncilTerms;
use records::library::Library;
use records::{TableError, names, scenario};
use rules::membership::Body;
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
        Page::New(..) => pages::new_vote::title(&ui.texts),
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
    browser::on_history(move || link.send_message(Message::Moved));
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
            show(ui.texts.clone(), link);
        }
        Request::Address(query) => browser::set_query(&ui.href(&query), false),
        Request::Import(_) => {}
        Request::Language(lang) => {
            link.send_future(async move { Message::Words(words(lang).await) });
        }
        Request::OpenFile(field) => {
            let lang = ui.lang;
            link.send_future(async move { Message::Show(from_file(field).await, lang) });
        }
        Request::Save(name, text) => browser::save(&name, &text),
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

/// The words of a language; `None` when they cannot be fetched.
async fn words(lang: Lang) -> Option<Texts> {
    let file = format!("wording/{}.bin", lang.code());
    let table = browser::fetch_text(&file).await.ok()?;
    Texts::read(lang, table).ok()
}

/// The language is spoken: the page is marked with it, and the address keeps it.
pub(super) fn spoken(ui: &Ui) {
    let lang = ui.texts.lang();
    browser::set_language(lang.code(), lang.direction());
    if ui.lang == Some(lang) {
        let query = browser::query();
        let rest: Vec<&str> = query
            .trim_start_matches('?')
            .split('&')
            .filter(|part| !part.is_empty() && !part.starts_with("lang="))
            .collect();
        browser::set_query(&ui.href(&rest.join("&")), false);
    }
}

/// Opens what the address bar names.
pub(super) fn show(texts: Texts, link: &Scope<App>) {
    let query = browser::query();
    link.send_future(async move {
        let address = Address::read(&query);
        Message::Show(load(&address, &query, &texts).await, address.lang)
    });
}

/// What an address names, fetched, read and checked.
async fn load(address: &Address, query: &str, texts: &Texts) -> Result<Shown, String> {
    match (address.page, &address.own) {
        (permalink::Page::New, own) => {
            let tables = Tables {
                terms: terms().await?,
                aliases: table("data/aliases.csv", names::read).await?,
            };
            let today = browser::today().ok_or("the clock of this device shows no day after 1945")?;
            let own = own.clone().and_then(Result::ok);
            let own = own.unwrap_or_else(|| Own::blank(Body::SecurityCouncil, today));
            Ok(Shown::New(Rc::new(tables), own))
        }
        (permalink::Page::Meetings, _) => {
            let json = browser::fetch_text("scenarios/index.json").await?;
            let library = Library::read(&json).map_err(|error| error.to_string())?;
            Ok(Shown::Meetings(Rc::new(library), Filter::read(query)))
        }
        (permalink::Page::Meeting | permalink::Page::Import, Some(own)) => {
            let own = own.as_ref().map_err(String::clone)?;
            let terms = match own.body {
                Body::SecurityCouncil => terms().await?,
                Body::GeneralAssembly => CouncilTerms::default(),
            };
            let untitled = texts.get("own-untitled");
            let (scenario, left_out) = own
                .scenario(&terms, &untitled)
                .map_err(|error| error.to_string())?;
            let mut opening = address.open(Rc::new(scenario));
            if !left_out.is_empty() {
                opening.notices.push(Notice::NoSeat(left_out));
            }
            Ok(Shown::Meeting(Rc::new(opening)))
        }
        (permalink::Page::Meeting | permalink::Page::Import, None) => {
            let file = format!("scenarios/{}.json", address.meeting());
            let json = browser::fetch_text(&file).await?;
            let scenario = scenario::read(&file, &json).map_err(|error| error.to_string())?;
            Ok(Shown::Meeting(Rc::new(address.open(Rc::new(scenario)))))
        }
    }
}

/// A table of the site, fetched and read.
async fn table<T>(path: &str, read: fn(&str) -> Result<T, TableError>) -> Result<T, String> {
    let text = browser::fetch_text(path).await?;
    read(&text).map_err(|error| format!("{path}: {error}"))
}

async fn terms() -> Result<CouncilTerms, String> {
    table("data/council_terms.csv", CouncilTerms::read).await
}

/// The meeting of a file that a field was given.
async fn from_file(field: &str) -> Result<Shown, String> {
    let (name, text) = browser::chosen_file(field).await?;
    let scenario = scenario::read(&name, &text).map_err(|error| error.to_string())?;
    let mut opening = Opening::on_the_record(Rc::new(scenario));
    match Own::of(&opening.scenario) {
        Some(own) => {
            browser::set_query(&format!("?{}", own.write()), true);
            opening.place = Place::Own(Rc::new(own));
        }
        None => {
            opening.place = Place::File;
            opening.notices.push(Notice::FromFile);
        }
    }
    Ok(Shown::Meeting(Rc::new(opening)))
}

/// The first language of the reader's browser that the United Nations has; else English.
fn preferred() -> Lang {
    let mut codes = browser::languages().into_iter();
    codes.find_map(|code| Lang::from_code(&code)).unwrap_or(Lang::En)
}

/// Mounts the app over the static view, with what the address names.
pub async fn start() {
    let query = browser::query();
    let address = Address::read(&query);
    let lang = address.lang.unwrap_or_else(preferred);
    // English is part of the app; the others come with their law. Without them the page speaks English.
    let texts = match lang {
        Lang::En => None,
        lang => words(lang).await,
    };
    let texts = texts.unwrap_or_else(Texts::english);
    browser::set_language(texts.lang().code(), texts.lang().direction());
    let start = load(&address, &query, &texts).await;
    let props = Props {
        texts,
        lang: address.lang,
        start,
    };
    if let Some(host) = browser::host() {
        yew::Renderer::<App>::with_root_and_props(host, props).render();
    }
}
