//! The page of a committee: the form, then the chair's page; or the window for the class, which hears from it.
use crate::kit::ui::Ui;
use crate::kit::{notices, site_footer, site_header};
use crate::pages::committee::asked::Asked;
use crate::pages::committee::fields::Form;
use crate::pages::committee::held::{Held, Keeps, Message};
use crate::pages::committee::{desk, projector, setup};
use crate::text::notice::Notice;
use yew::prelude::*;

/// What arrives later.
pub type Later<T> = core::pin::Pin<Box<dyn Future<Output = T>>>;

/// The name and the text of a file, or why it cannot be read.
pub type Chosen = Result<(String, String), String>;

/// What the page begins with.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What the address asks for.
    pub asked: Asked,
    /// The name and the text of the file that a field holds.
    pub file: fn(&'static str) -> Later<Chosen>,
    /// The committee that is kept on this computer.
    pub kept: fn() -> Option<String>,
    /// Keeps a committee on this computer, or nothing any more; whether that worked.
    pub keep: fn(Option<&str>) -> bool,
    /// Says something to the other windows of this committee.
    pub say: fn(&str),
    /// Hears what they say.
    pub hear: fn(Callback<String>),
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.asked == other.asked
    }
}

/// What a window for the class says when it is opened.
const HELLO: &str = "?";

/// The page around it.
pub fn view(ui: &Ui, shown: &Shown, notices: &[Notice]) -> Html {
    let room = html! { <Room ui={ui.clone()} shown={shown.clone()} /> };
    if shown.asked.projector {
        return html! { <main id="main" class="committee-page">{ room }</main> };
    }
    html! {
        <>
            <a class="skip-link" href="#committee">{ ui.text("committee-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <main id="main" class="committee-page">
                { notices::view(ui, notices) }
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("committee-title") }</h1>
                    <p class="lede">{ ui.text("committee-about") }</p>
                </header>
                <div id="committee" tabindex="-1">{ room }</div>
            </main>
            { site_footer::view(ui) }
        </>
    }
}

/// What the component is given.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    ui: Ui,
    shown: Shown,
}

/// The committee in one of its windows.
pub struct Room(Held);

impl Room {
    /// Sends the committee as it is now to the windows for the class, and keeps it where the chair has asked for that.
    fn tell(&mut self, shown: &Shown) {
        if let Some((committee, _)) = &self.0.running
            && !shown.asked.projector
        {
            let text = committee.write();
            (shown.say)(&text);
            if self.0.keeps == Keeps::On && !(shown.keep)(Some(&text)) {
                self.0.keeps = Keeps::Impossible;
            }
        }
    }
}

impl Component for Room {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let shown = &ctx.props().shown;
        (shown.hear)(ctx.link().callback(Message::Heard));
        if shown.asked.projector {
            (shown.say)(HELLO);
            return Self(Held::default());
        }
        let mut held = Held::default();
        held.kept = (shown.kept)();
        Self(held)
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let (held, shown) = (&mut self.0, &ctx.props().shown);
        match message {
            Message::Write(id, text) => {
                held.write(id, text);
                return true;
            }
            Message::Begin => held.begin(),
            Message::Do(event, clears) => {
                if held.happen(event) {
                    held.clear(clears);
                }
            }
            Message::AllPresent => held.all_present(),
            Message::Undo => held.undo(),
            Message::Keep(true) => held.keeps = Keeps::On,
            Message::Keep(false) => {
                (held.keeps, held.kept) = (Keeps::Off, None);
                (shown.keep)(None);
            }
            Message::GoOn => {
                if let Some(text) = held.kept.take() {
                    held.open(&text);
                    // It goes on being kept, unless it cannot be opened.
                    held.keeps = match held.running.is_some() {
                        true => Keeps::On,
                        false => Keeps::Off,
                    };
                }
            }
            Message::File => {
                let (link, file) = (ctx.link().clone(), (shown.file)(setup::FILE));
                yew::platform::spawn_local(async move { link.send_message(Message::Read(file.await)) });
                return false;
            }
            Message::Read(Ok((_, text))) => held.open(&text),
            Message::Read(Err(problem)) => held.problem = Some(problem),
            Message::Heard(said) => match (shown.asked.projector, &*said) {
                (true, HELLO) => return false,
                (true, said) => held.open(said),
                (false, HELLO) => {}
                (false, _) => return false,
            },
        }
        self.tell(shown);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, shown } = ctx.props();
        let (held, link) = (&self.0, ctx.link().callback(|message: Message| message));
        match &held.running {
            running if shown.asked.projector => {
                projector::view(ui, running.as_ref().map(|(_, session)| session))
            }
            None => setup::view(ui, held, &link),
            Some((committee, session)) => {
                let form = Form {
                    ui,
                    held,
                    session,
                    link: &link,
                };
                desk::view(&form, committee)
            }
        }
    }
}
