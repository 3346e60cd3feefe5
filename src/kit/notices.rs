//! What the reader should know: parts of an address left out, a change that does not fit, what could not be done.
use crate::kit::ui::{Effect, Ui};
use crate::text::notice::Notice;
use crate::text::phrases;
use wording::arg::Arg;
use wording::messages::Texts;
use yew::prelude::*;

/// The notices, each with a button that takes it away.
pub fn view(ui: &Ui, notices: &[Notice]) -> Html {
    let notice = |(place, notice): (usize, &Notice)| {
        html! {
            <li class="notice">
                <span>{ sentence(&ui.texts, notice) }</span>
                <button
                    type="button"
                    aria-label={ui.text("notice-dismiss")}
                    onclick={ui.does(Effect::Dismiss(place))}
                >
                    { "×" }
                </button>
            </li>
        }
    };
    html! {
        <div class="notices" role="status" aria-live="polite">
            if !notices.is_empty() {
                <ul>{ for notices.iter().enumerate().map(notice) }</ul>
            }
        </div>
    }
}

fn sentence(texts: &Texts, notice: &Notice) -> String {
    match notice {
        Notice::AddressPart(part) => {
            texts.say("notice-address-part", &[("part", Arg::Text(beginning(part)))])
        }
        Notice::CannotChange(error) => phrases::cannot_change(texts, error),
        Notice::CannotOpen(problem) => {
            texts.say("notice-cannot-open", &[("problem", Arg::Text(problem.clone()))])
        }
        Notice::NoSeat(members) => {
            let members: Vec<String> = members.iter().map(ToString::to_string).collect();
            texts.say("notice-no-seat", &[("members", Arg::Text(texts.list(&members)))])
        }
        Notice::FromFile => texts.get("notice-from-file"),
        Notice::FileNotHere(name) => texts.say("notice-file-not-here", &[("name", Arg::Text(name.clone()))]),
        Notice::CannotSpeak => {
            let language = texts.lang().own_name().to_owned();
            texts.say("notice-cannot-speak", &[("language", Arg::Text(language))])
        }
        Notice::NotTranslated(problem) => texts.say(
            "notice-not-translated",
            &[("problem", Arg::Text(problem.clone()))],
        ),
        Notice::NoGroups(problem) => {
            texts.say("notice-no-groups", &[("problem", Arg::Text(problem.clone()))])
        }
    }
}

/// As much of a text as tells which one it is.
fn beginning(text: &str) -> String {
    match text.char_indices().nth(100) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}
