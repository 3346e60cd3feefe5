//! The form in which a teacher makes a lesson: the steps, the vote of each with its lock, what pupils read and are asked, and
//! the link that holds all of it.
use crate::kit::field;
use crate::kit::ui::{Effect, Ui};
use crate::model::address;
use crate::model::session::Session;
use crate::model::state::Action;
use crate::pages::lessons::asked::{Asked, View};
use crate::pages::lessons::make::draft::{Draft, Edit};
use crate::pages::lessons::make::message::{Held, Message};
use crate::pages::lessons::make::{hand_out, step_form, vote_form};
use crate::pages::lessons::opened::Making;
use crate::pages::lessons::position;
use crate::pages::lessons::pupil::numbered;
use records::lesson::own::OwnLesson;
use yew::prelude::*;

/// The vote with which a new lesson begins: that of the site's first page.
const FIRST: &str = "meeting=sc-2025-02-24";

/// What the form begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and effects.
    pub ui: Ui,
    /// The lesson, and how votes are opened.
    pub making: Making,
}

/// The form.
pub struct Maker(Held);

impl Maker {
    /// Opens the vote of the step that is shown.
    fn open(&mut self, ctx: &Context<Self>) {
        let Some(start) = self.0.draft.step().map(|step| step.start.clone()) else {
            return;
        };
        let (link, Props { ui, making }) = (ctx.link().clone(), ctx.props());
        let opening = (making.open)(start.clone(), ui.texts.clone());
        yew::platform::spawn_local(async move {
            let opening = opening.await;
            link.send_message(Message::Opened(start, opening));
        });
    }

    /// Makes the link anew.
    fn pack(&mut self, ctx: &Context<Self>) {
        let (link, lesson) = (ctx.link().clone(), self.0.draft.lesson.clone());
        let packed = (ctx.props().making.pack)(lesson.write());
        yew::platform::spawn_local(async move {
            let packed = packed.await;
            link.send_message(Message::Packed(lesson, packed));
        });
    }

    fn edit(&mut self, ctx: &Context<Self>, edit: Edit) {
        let start = |draft: &Draft| draft.step().map(|step| step.start.clone());
        let before = start(&self.0.draft);
        self.0.draft.make(edit);
        if start(&self.0.draft) != before {
            (self.0.day, self.0.problem) = (None, None);
            self.open(ctx);
        }
        self.pack(ctx);
    }
}

impl Component for Maker {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let mut maker = Self(Held {
            draft: Draft::of(ctx.props().making.lesson.clone(), FIRST),
            day: None,
            problem: None,
            packed: None,
            pasted: String::new(),
        });
        maker.open(ctx);
        maker.pack(ctx);
        maker
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Edit(edit) => self.edit(ctx, edit),
            Message::Start(start) => {
                self.0.pasted.clear();
                self.edit(ctx, Edit::Start(start));
            }
            Message::Opened(start, opening) => {
                let shown = self.0.draft.step().is_some_and(|step| step.start == start);
                if !shown {
                    return false;
                }
                match opening {
                    Ok(opening) => self.0.day = Some(position::opened(&opening)),
                    Err(problem) => self.0.problem = Some(problem),
                }
            }
            Message::Act(action) => {
                let Some(day) = &self.0.day else { return false };
                // The four ways to vote are one press apart, so there is no menu here.
                let action = match action {
                    Action::Menu(Some(member)) => Action::Press(member),
                    action => action,
                };
                let day = day.after(action);
                let start = written(&day);
                self.0.day = Some(day);
                if self.0.draft.step().is_some_and(|step| step.start != start) {
                    self.0.draft.make(Edit::Start(start));
                    self.pack(ctx);
                }
            }
            Message::Packed(lesson, packed) => {
                if lesson != self.0.draft.lesson {
                    return false;
                }
                let asked = Asked {
                    made: packed.clone(),
                    view: View::Make,
                    ..Asked::default()
                };
                self.0.packed = packed;
                ctx.props().ui.effect.emit(Effect::Address(asked.write(0)));
            }
            Message::Paste(text) => self.0.pasted = text,
            Message::File => {
                let (link, file) = (ctx.link().clone(), (ctx.props().making.file)(hand_out::FILE));
                yew::platform::spawn_local(async move { link.send_message(Message::Read(file.await)) });
                return false;
            }
            Message::Read(file) => {
                let read = file.and_then(|(name, text)| {
                    OwnLesson::read(&name, &text).map_err(|error| error.to_string())
                });
                match read {
                    Ok(lesson) => self.edit(ctx, Edit::Open(lesson)),
                    Err(problem) => self.0.problem = Some(problem),
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (Props { ui, making }, link) = (ctx.props(), ctx.link().callback(|message: Message| message));
        let edit = link.reform(Message::Edit);
        let title = edit.reform(|event: InputEvent| Edit::Title(field::value(&event)));
        html! {
            <div class="make">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("make-title") }</h1>
                    <p class="lede">{ ui.text("make-about") }</p>
                </header>
                <label class="make-name">
                    <span>{ ui.text("make-name") }</span>
                    <input id="make-name" type="text" dir="auto" value={self.0.draft.lesson.title.clone()} oninput={title} />
                </label>
                { steps(ui, &self.0.draft, &edit) }
                <div class="make-columns">
                    { vote_form::view(ui, making, &self.0, &link) }
                    { step_form::view(ui, &self.0, &edit) }
                </div>
                { hand_out::view(ui, making, &self.0, &link) }
            </div>
        }
    }
}

/// The address of a vote as it is arranged.
fn written(day: &Session) -> String {
    match address::write(&day.state) {
        // The record of the site's first vote needs no words in an address, but in a lesson it does.
        empty if empty.is_empty() => FIRST.to_owned(),
        written => written,
    }
}

/// The steps, and the buttons that change their order.
fn steps(ui: &Ui, draft: &Draft, edit: &Callback<Edit>) -> Html {
    let all = draft.lesson.steps.len();
    let go = |at: usize| {
        html! {
            <li key={at}>
                <button
                    type="button"
                    aria-label={numbered(&ui.texts, at, all)}
                    aria-current={(at == draft.at).then_some("step")}
                    onclick={edit.reform(move |_: MouseEvent| Edit::Go(at))}
                >
                    { ui.texts.number(i64::try_from(at.saturating_add(1)).unwrap_or(0)) }
                </button>
            </li>
        }
    };
    let press = |id: &'static str, disabled: bool, what: Edit| {
        html! {
            <button type="button" {id} {disabled} onclick={edit.reform(move |_: MouseEvent| what.clone())}>{ ui.text(id) }</button>
        }
    };
    html! {
        <nav class="make-steps" aria-label={ui.text("lesson-progress")}>
            <ol class="lesson-progress">{ for (0..all).map(go) }</ol>
            <p class="lesson-buttons">
                { press("make-add-step", false, Edit::AddStep) }
                { press("make-earlier", draft.at == 0, Edit::Move(true)) }
                { press("make-later", draft.at.saturating_add(1) >= all, Edit::Move(false)) }
                { press("make-remove-step", all < 2, Edit::RemoveStep) }
                { press("make-undo", !draft.can_undo(), Edit::Undo) }
            </p>
        </nav>
    }
}
