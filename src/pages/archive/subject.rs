//! The names of the subjects, by which votes are counted.
use wording::messages::Texts;

/// The message with the name of a subject; `None` is a vote that has no subject of the table.
fn key(subject: Option<&str>) -> &'static str {
    let Some(name) = subject else {
        return "archive-subject-other";
    };
    match name {
        "cuba-embargo" => "archive-subject-cuba-embargo",
        "palestine" => "archive-subject-palestine",
        "middle-east" => "archive-subject-middle-east",
        "ukraine" => "archive-subject-ukraine",
        "korea" => "archive-subject-korea",
        "china-seat" => "archive-subject-china-seat",
        "apartheid" => "archive-subject-apartheid",
        "decolonization" => "archive-subject-decolonization",
        "nuclear-arms" => "archive-subject-nuclear-arms",
        "disarmament" => "archive-subject-disarmament",
        "human-rights" => "archive-subject-human-rights",
        "development" => "archive-subject-development",
        "terrorism" => "archive-subject-terrorism",
        "peacekeeping" => "archive-subject-peacekeeping",
        "sanctions" => "archive-subject-sanctions",
        "admission" => "archive-subject-admission",
        "courts" => "archive-subject-courts",
        "budget" => "archive-subject-budget",
        "organization" => "archive-subject-organization",
        "africa" => "archive-subject-africa",
        "asia" => "archive-subject-asia",
        "europe" => "archive-subject-europe",
        "americas" => "archive-subject-americas",
        _ => "archive-subject-other",
    }
}

/// The name of a subject in the language of the page.
pub fn name(texts: &Texts, subject: Option<&str>) -> String {
    texts.get(key(subject))
}
