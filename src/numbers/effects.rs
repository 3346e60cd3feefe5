//! What the pages of exact numbers do at the window: fetch the vote that they show, and move the focus among its seats.
use super::{Message, Numbers, Props, Shown};
use crate::context::{Page, Request, Ui};
use crate::effects::{Told, all_words, mount};
use crate::embed::Embed;
use crate::notice::Notice;
use crate::opening::Opening;
use crate::permalink::Address;
use crate::spot::Spot;
use crate::state::Action;
use crate::turn::Turns;
use crate::undecided::Undecided;
use crate::{browser, effects, pages, power};
use std::rc::Rc;
use wording::messages::Texts;
use yew::html::Scope;

impl From<Told> for Message {
    fn from(told: Told) -> Self {
        match told {
            Told::Act(action) => Self::Act(action),
            Told::Words(texts) => Self::Words(texts),
        }
    }
}

/// The title follows the language.
pub(super) fn drawn(ui: &Ui, first: bool) {
    browser::set_title(&pages::title(&ui.texts, ui.here));
    if first {
        browser::announce_live();
    }
}

pub(super) fn answer(request: Request, ui: &Ui, turns: &Turns, link: &Scope<Numbers>) {
    // The address holds all of it; loaded anew, the meeting is told in that language too.
    if let (Request::Language(lang), Page::Odds | Page::Share) = (&request, ui.here) {
        let there = Spot::read(&browser::here()).in_language(*lang);
        return browser::go(&[&*ui.root, &there.write()].concat());
    }
    match effects::answer(request, ui, turns, link) {
        Some(Request::Go(member, direction)) => {
            if let Some(id) = browser::seat_towards(&format!("seat-{member}"), direction) {
                browser::focus(&id);
            }
        }
        Some(Request::CopyText(text)) => link.send_future(async move {
            Message::Act(Action::Notify(match browser::copy(&text).await {
                true => Notice::TextCopied,
                false => Notice::CannotCopyText,
            }))
        }),
        _ => {}
    }
}

/// What a page shows, fetched, read and checked.
async fn load(page: Page, query: &str, texts: &Texts) -> Result<Shown, String> {
    // Without the words of these pages there is nothing to read on them.
    if !texts.has(pages::heading(page).1) {
        return Err("the words of the page could not be fetched: load it again".to_owned());
    }
    match page {
        Page::Odds => odds(query, texts).await,
        Page::Share => share(query, texts).await,
        Page::Power => Ok(Shown::Power(power::games().into())),
        _ => Ok(Shown::Still),
    }
}

/// The vote that an address names, and who is undecided there.
async fn odds(query: &str, texts: &Texts) -> Result<Shown, String> {
    let (meeting, undecided) = Undecided::split(query);
    let mut opening = Opening::clone(&*effects::load(&Address::read(&meeting), texts).await?);
    let undecided = Undecided::open(&undecided, &mut opening);
    Ok(Shown::Odds(Rc::new(opening), undecided))
}

/// The vote that an address names, and what is wanted of its embed.
async fn share(query: &str, texts: &Texts) -> Result<Shown, String> {
    let (mut embed, meeting, unknown) = Embed::split(query);
    let mut opening = Opening::clone(&*effects::load(&Address::read(&meeting), texts).await?);
    let absent = embed.hold_against(&opening.scenario);
    let absent = (!absent.is_empty()).then_some(Notice::NoSeat(absent));
    let unknown = unknown.into_iter().map(Notice::AddressPart);
    opening.notices.extend(unknown.chain(absent));
    Ok(Shown::Share(Rc::new(opening), embed, browser::site().into()))
}

/// Mounts the pages over the static view of the one that was loaded.
pub async fn start() {
    let page = Page::from_word(&browser::page()).unwrap_or_default();
    let query = Spot::read(&browser::here()).query;
    let lang = Address::read(&query).lang;
    let texts = all_words(lang).await;
    let start = load(page, &query, &texts).await;
    mount::<Numbers>(Props {
        page,
        root: browser::root().into(),
        texts,
        lang,
        start,
    });
}
