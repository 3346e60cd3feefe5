//! Reducer, page, effects: the app holds the state, shows its page, and alone goes to the window.
use crate::context::{Request, Ui};
use crate::day::Day;
use crate::pages;
use crate::state::{Action, Opening, State};
use rules::member::MemberId;
use std::rc::Rc;
use wording::messages::Texts;
use yew::prelude::*;

/// How the app begins.
#[derive(Clone, Debug, Properties)]
pub struct Props {
    /// The meeting as the address has it, or why it could not be opened.
    pub start: Result<Rc<Opening>, String>,
}

impl PartialEq for Props {
    /// The same start, not an equal one: a meeting is not worth comparing word by word.
    fn eq(&self, other: &Self) -> bool {
        match (&self.start, &other.start) {
            (Ok(ours), Ok(theirs)) => Rc::ptr_eq(ours, theirs),
            (Err(ours), Err(theirs)) => ours == theirs,
            _ => false,
        }
    }
}

/// The app.
pub struct App {
    state: Option<State>,
    ui: Ui,
    /// The members of the meeting in the order of their seats, which no vote changes.
    order: Vec<MemberId>,
    /// Where the focus goes once the page is drawn.
    focus: Focus,
}

/// Where the focus goes once the page is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Focus {
    Stays,
    Seat(MemberId),
    Menu(MemberId),
}

impl Focus {
    /// A menu that opens takes the focus, and one that closes gives it back to its seat.
    fn after(before: &State, after: &State) -> Self {
        match (before.menu, after.menu) {
            (was, Some(member)) if was != Some(member) => Self::Menu(member),
            (Some(member), None) => Self::Seat(member),
            _ => Self::Stays,
        }
    }
}

/// What the app is told.
#[derive(Debug)]
pub enum Message {
    /// A reader's action.
    Act(Action),
    /// Something to do at the window.
    Ask(Request),
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let ui = Ui {
            texts: Texts::english(),
            dispatch: ctx.link().callback(Message::Act),
            request: ctx.link().callback(Message::Ask),
        };
        let state = ctx
            .props()
            .start
            .as_ref()
            .ok()
            .map(|opening| State::from(&**opening));
        #[cfg(target_arch = "wasm32")]
        effects::follow_history(ctx.link().clone());
        let order = state
            .as_ref()
            .map(|state| pages::meeting::seat_order(&state.scenario));
        Self {
            state,
            ui,
            order: order.unwrap_or_default(),
            focus: Focus::Stays,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                let Some(before) = self.state.take() else {
                    // Nothing was open: an action can only bring a meeting.
                    if let Action::Open(opening) = action {
                        self.order = pages::meeting::seat_order(&opening.scenario);
                        self.state = Some(State::from(&*opening));
                    }
                    return true;
                };
                let after = before.clone().reduce(action);
                if !Rc::ptr_eq(&before.scenario, &after.scenario) {
                    self.order = pages::meeting::seat_order(&after.scenario);
                }
                self.focus = Focus::after(&before, &after);
                #[cfg(target_arch = "wasm32")]
                effects::after(&before, &after);
                self.state = Some(after);
                true
            }
            Message::Ask(request) => {
                #[cfg(target_arch = "wasm32")]
                effects::answer(request, ctx.link());
                #[cfg(not(target_arch = "wasm32"))]
                let _ = (request, ctx);
                false
            }
            Message::Words(Some(texts)) => {
                self.ui.texts = texts;
                true
            }
            Message::Words(None) => false,
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        match (&self.state, &ctx.props().start) {
            (Some(state), _) => {
                let day = Day::of(&state.scenario, &state.changes);
                pages::meeting::view(&self.ui, state, &day, &self.order)
            }
            (None, Err(problem)) => pages::error::view(&self.ui, problem),
            (None, Ok(_)) => Html::default(),
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        #[cfg(target_arch = "wasm32")]
        effects::drawn(self.state.as_ref(), &self.ui.texts, self.focus, _first);
        self.focus = Focus::Stays;
    }
}

/// What follows from a state, at the window.
#[cfg(target_arch = "wasm32")]
mod effects {
    use super::{App, Focus, Message, Request};
    use crate::keyboard::Direction;
    use crate::permalink::{self, Address};
    use crate::state::{Action, Notice, Opening, State};
    use crate::{browser, pages};
    use records::scenario;
    use std::rc::Rc;
    use wording::lang::Lang;
    use wording::messages::Texts;
    use yew::html::Scope;

    /// The address follows the state; the focus follows the seat.
    pub(super) fn after(before: &State, after: &State) {
        let query = permalink::write(after);
        if query != permalink::write(before) {
            browser::set_query(&query, before.scenario.id != after.scenario.id);
        }
    }

    pub(super) fn drawn(state: Option<&State>, texts: &Texts, focus: Focus, first: bool) {
        if let Some(state) = state {
            browser::set_title(&pages::meeting::title(texts, state));
        }
        if first && let Some(item) = state.and_then(|state| state.scenario.items.get(state.selected)) {
            browser::reveal(&format!("step-{}", item.id));
        }
        match focus {
            Focus::Stays => {}
            Focus::Seat(member) => browser::focus(&format!("seat-{member}")),
            Focus::Menu(member) => browser::focus_in_menu(&format!("menu-{member}"), Direction::First),
        }
        if first {
            browser::announce_live();
        }
    }

    pub(super) fn follow_history(link: Scope<App>) {
        browser::on_history(move || {
            let link = link.clone();
            open(Address::read(&browser::query()), link);
        });
    }

    pub(super) fn answer(request: Request, link: &Scope<App>) {
        match request {
            Request::Go(member, direction) => {
                if let Some(id) = browser::seat_towards(&format!("seat-{member}"), direction) {
                    browser::focus(&id);
                }
            }
            Request::Open(meeting) => {
                open(
                    Address {
                        meeting: Some(meeting),
                        ..Address::default()
                    },
                    link.clone(),
                );
            }
            Request::CopyLink => {
                link.send_future(async {
                    let copied = browser::copy_address().await;
                    let notice = if copied {
                        Notice::Copied
                    } else {
                        Notice::CannotCopy
                    };
                    Message::Act(Action::Notify(notice))
                });
            }
            Request::GoInMenu(member, direction) => {
                browser::focus_in_menu(&format!("menu-{member}"), direction);
            }
            Request::Law => link.send_future(async { Message::Words(words(Lang::En).await) }),
            Request::Help => browser::open_details("help"),
            Request::Print => browser::print(),
        }
    }

    async fn words(lang: Lang) -> Option<Texts> {
        let file = format!("wording/{}.bin", lang.code());
        let table = browser::fetch_text(&file).await.ok()?;
        Texts::read(lang, table).ok()
    }

    fn open(address: Address, link: Scope<App>) {
        link.clone().send_future(async move {
            Message::Act(match load(&address).await {
                Ok(opening) => Action::Open(Rc::new(opening)),
                Err(problem) => Action::Notify(Notice::CannotOpen(problem)),
            })
        });
    }

    /// The meeting of an address, fetched, read and checked.
    pub(super) async fn load(address: &Address) -> Result<Opening, String> {
        let file = format!("scenarios/{}.json", address.meeting());
        let json = browser::fetch_text(&file).await?;
        let scenario = scenario::read(&file, &json).map_err(|error| error.to_string())?;
        Ok(address.open(Rc::new(scenario)))
    }
}

/// Mounts the app over the static view, with the meeting that the address names.
#[cfg(target_arch = "wasm32")]
pub async fn start() {
    let address = crate::permalink::Address::read(&crate::browser::query());
    let start = effects::load(&address).await.map(Rc::new);
    if let Some(host) = crate::browser::host() {
        yew::Renderer::<App>::with_root_and_props(host, Props { start }).render();
    }
}
