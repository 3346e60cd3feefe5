//! What the widget does in the browser: looks, height and changes told to the page around it, commands from there.
use crate::apps::opening::with_part;
use crate::apps::parts::{self, WidgetPanels};
use crate::apps::widget::late;
use crate::apps::widget::message::{Event, Focus};
use crate::apps::widget::messages::Command;
use crate::apps::widget::options::Options;
use crate::browser;
use crate::browser::direction::Direction;
use crate::embed::look::{Font, Look, Theme};
use crate::kit::ui::Ui;
use crate::model::opening::Place;
use crate::model::session::Session;
use crate::model::state::Action;
use crate::shell::loading;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turns;
use std::rc::Rc;
use wording::sets::Set;
use yew::platform::spawn_local;

/// Applies the look that the address asks for.
pub fn look(look: &Look) {
    theme(look.theme);
    browser::mark("data-font", look.font.map(Font::as_str));
    for (name, value) in look.properties() {
        browser::set_property(name, &value);
    }
}

fn theme(theme: Theme) {
    browser::mark(
        "data-theme",
        Some(theme.as_str()).filter(|_| theme != Theme::Auto),
    );
}

/// Loads the panels, has them drawn, and begins to exchange messages with the page around the frame. It learns the height of
/// the frame no earlier: what is below would move twice.
pub fn load_panels<P: Program<Message = Event>>(ui: &Ui, options: &Rc<Options>, link: &Link<P>) {
    let (texts, options, link) = (ui.texts.clone(), Rc::clone(options), link.clone());
    spawn_local(async move {
        let words = with_part(&texts, Set::Widget).await;
        match parts::use_widget_panels().await {
            Ok(WidgetPanels { host, .. }) => {
                link.emit(Message::Words(words));
                (host.begin)(
                    &options,
                    &link.reform(|command| Message::Own(Event::Command(command))),
                );
            }
            Err(problem) => browser::warn(&problem.to_string()),
        }
        link.emit(Message::Own(Event::Panels));
    });
}

/// Sends what is shown to the page around the frame, once that can be.
pub fn tell(word: &str, session: &Session, options: &Options) {
    if let Some(host) = late::host() {
        (host.tell)(word, session, options);
    }
}

/// Sends what has changed to the page around the frame.
pub fn after(before: &Session, after: &Session, options: &Options) {
    if before.state.changes != after.state.changes || before.state.selected != after.state.selected {
        tell("change", after, options);
    }
}

/// Performs the commands that are not about the meeting: language and theme.
pub fn obey<P: Program<Message = Event>>(
    command: &Command,
    session: Option<&Session>,
    turns: &Turns,
    ui: &Ui,
    link: &Link<P>,
) {
    match command {
        Command::Language(lang) => {
            let name = session
                .filter(|session| session.state.place == Place::Library)
                .map(|session| session.state.scenario.id.clone());
            let parts = ui.texts.parts().collect();
            let (lang, turn, link) = (*lang, turns.ask(), link.clone());
            spawn_local(async move {
                if let Some((retold, texts)) = loading::retold(name, lang, Set::Meeting, parts).await
                    && turn.is_last()
                {
                    if let Some((scenario, notice)) = retold {
                        link.emit(Message::Own(Event::Retell(scenario)));
                        notice
                            .into_iter()
                            .for_each(|notice| link.emit(Message::Notify(notice)));
                    }
                    link.emit(Message::Words(Some(texts)));
                }
            });
        }
        Command::Theme(chosen) => theme(*chosen),
        _ => {}
    }
}

/// What a command changes in the meeting that is shown.
pub fn action(command: Command, session: Option<&Session>) -> Option<Action> {
    late::host()
        .zip(session)
        .and_then(|(host, session)| (host.action)(command, session))
}

/// Moves the focus after the page is drawn.
pub fn focus(focus: Option<Focus>) {
    match focus {
        Some(Focus::Seat(member)) => browser::focus(&format!("seat-{member}")),
        Some(Focus::Menu(member)) => browser::focus_in_menu(&format!("menu-{member}"), Direction::First),
        None => {}
    }
}
