//! What is not certain of a vote, in the language of the page; what the table says in its own words stays in English.
use crate::kit::ui::Ui;
use crate::text::phrases;
use archive::notes::{self, Note};
use archive::row::{Certainty, Day, Row};
use rules::member::MemberId;
use wording::names;
use yew::prelude::*;

/// So many members on whom sources differ are named; of more the English words of the table tell.
const NAMED: usize = 12;

/// How the doubt begins that a roll is derived.
const DERIVED: &str = "roll derived: the tally and the veto";

/// Whether the page says a doubt of the table in words of its own, in every language.
#[must_use]
pub fn is_said_otherwise(row: &Row, doubt: &str) -> bool {
    // The page says so of every day that is taken from elsewhere.
    let day = doubt.starts_with("day taken from") && matches!(row.day, Day::Derived(_));
    day || doubt.starts_with(DERIVED)
}

/// How the roll is known; nothing where nobody voted.
pub fn of_roll(ui: &Ui, row: &Row) -> Html {
    let says = match row.certainty {
        Certainty::Agree => "archive-certainty-agree",
        Certainty::One => "archive-certainty-one",
        Certainty::Conflict => "archive-certainty-conflict",
        Certainty::Partial => "archive-certainty-partial",
        Certainty::Tally => "archive-certainty-tally",
        Certainty::NoVote => return Html::default(),
    };
    html! { <p class="archive-certainty">{ ui.text(says) }</p> }
}

/// What is doubtful.
pub fn doubts(ui: &Ui, row: &Row) -> Html {
    let mut lines: Vec<Html> = Vec::new();
    if matches!(row.day, Day::Derived(_)) {
        lines.push(html! { { ui.text("archive-day-derived") } });
    }
    let mut members: Vec<MemberId> = row.differing().into_iter().map(|one| one.member).collect();
    members.sort_unstable();
    members.dedup();
    if !members.is_empty() && members.len() <= NAMED {
        lines.push(html! { { differ(ui, members) } });
    }
    lines.extend(notes::of_row(row).iter().filter_map(|note| line(ui, row, note)));
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ ui.text("archive-doubts") }</h3>
            <ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </>
    }
}

fn differ(ui: &Ui, mut members: Vec<MemberId>) -> String {
    names::sort_members(&ui.texts, &mut members);
    let named: Vec<String> = members
        .iter()
        .map(|member| names::short_name(&ui.texts, *member))
        .collect();
    ui.texts.say(
        "archive-note-differ",
        &[("members", ui.texts.list(&named).into())],
    )
}

/// A note; `None` where it is said already.
fn line(ui: &Ui, row: &Row, note: &Note) -> Option<Html> {
    let says = match note {
        Note::Between(from, to) => ui.texts.say(
            "archive-note-between",
            &[
                ("from", phrases::day(&ui.texts, *from).into()),
                ("to", phrases::day(&ui.texts, *to).into()),
            ],
        ),
        Note::Counted => ui.text("archive-note-counted"),
        Note::Inferred => ui.text("archive-note-inferred"),
        Note::Doubt(words) if words.starts_with(DERIVED) => ui.text("archive-note-derived"),
        Note::Doubt(words) if is_said_otherwise(row, words) => return None,
        note => return Some(html! { <span lang="en" dir="auto">{ note.to_string() }</span> }),
    };
    Some(html! { { says } })
}
