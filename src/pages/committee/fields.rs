//! The fields of the chair's forms.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::pages::committee::held::{Held, Message};
use committee::event::Event;
use committee::session::Session;
use yew::prelude::*;

/// What every form is given.
pub struct Form<'a> {
    /// Words.
    pub ui: &'a Ui,
    /// What the page holds.
    pub held: &'a Held,
    /// The meeting.
    pub session: &'a Session,
    /// What a press does.
    pub link: &'a Callback<Message>,
}

impl Form<'_> {
    /// A field for a line, or for a number.
    pub fn line(&self, id: &'static str, number: bool) -> Html {
        line(self.ui, self.held, self.link, id, number)
    }

    /// A field for several lines.
    pub fn lines(&self, id: &'static str) -> Html {
        lines(self.ui, self.held, self.link, id)
    }

    /// A list to choose from: each choice has a value and a name. The first is chosen where nothing is.
    pub fn choose(&self, id: &'static str, choices: Vec<(String, String)>) -> Html {
        choose(self.ui, self.held, self.link, id, choices)
    }

    /// A list of the members that are there; with `none` nobody may be chosen.
    pub fn member(&self, id: &'static str, none: bool) -> Html {
        let there = self.session.setup.members.iter().enumerate();
        let there = there.filter(|(who, _)| self.session.is_there(*who));
        let named = there.map(|(who, member)| (who.to_string(), member.name.clone()));
        let nobody = none.then(|| (String::new(), self.ui.text("committee-nobody")));
        self.choose(id, nobody.into_iter().chain(named).collect())
    }

    /// The member that such a list has chosen; the first where nothing was.
    pub fn chosen(&self, id: &str) -> Option<usize> {
        let first = (0..self.session.setup.members.len()).find(|who| self.session.is_there(*who));
        self.held
            .number(id)
            .filter(|who| self.session.is_there(*who))
            .or(first)
    }

    /// A button that lets something happen, and empties the fields of its form.
    pub fn press(&self, id: &'static str, event: Option<Event>, clears: &'static [&'static str]) -> Html {
        let disabled = event.is_none();
        let press = self.link.clone();
        let press = Callback::from(move |_: MouseEvent| {
            if let Some(event) = event.clone() {
                press.emit(Message::Do(event, clears));
            }
        });
        html! { <button type="button" {id} {disabled} onclick={press}>{ self.ui.text(id) }</button> }
    }
}

/// A field for a line, or for a number.
pub fn line(ui: &Ui, held: &Held, link: &Callback<Message>, id: &'static str, number: bool) -> Html {
    let write = link.reform(move |event: InputEvent| Message::Write(id, field::value(&event)));
    html! {
        <label>
            <span>{ ui.text(id) }</span>
            <input
                {id}
                type="text"
                dir="auto"
                inputmode={number.then_some("numeric")}
                size={number.then_some("5")}
                value={held.text(id).to_owned()}
                oninput={write}
            />
        </label>
    }
}

/// A field for several lines.
pub fn lines(ui: &Ui, held: &Held, link: &Callback<Message>, id: &'static str) -> Html {
    let write = link.reform(move |event: InputEvent| Message::Write(id, field::value(&event)));
    html! {
        <label class="wide">
            <span>{ ui.text(id) }</span>
            <textarea {id} rows="4" dir="auto" value={held.text(id).to_owned()} oninput={write} />
        </label>
    }
}

/// A list to choose from.
pub fn choose(
    ui: &Ui,
    held: &Held,
    link: &Callback<Message>,
    id: &'static str,
    choices: Vec<(String, String)>,
) -> Html {
    let write = link.reform(move |event: Event_| Message::Write(id, field::value(&event)));
    // Where nothing is chosen, the first choice is what the form takes.
    let known = choices.iter().find(|(value, _)| value == held.text(id));
    let chosen = known
        .or_else(|| choices.first())
        .map(|(value, _)| value.clone())
        .unwrap_or_default();
    html! {
        <label>
            <span>{ ui.text(id) }</span>
            <select {id} onchange={write}>
                { for choices.into_iter().map(|(value, name)| html! {
                    <option selected={value == chosen} value={value.clone()}>{ name }</option>
                }) }
            </select>
        </label>
    }
}

/// The browser's event, beside that of a committee.
type Event_ = yew::events::Event;
