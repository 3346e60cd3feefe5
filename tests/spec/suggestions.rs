//! What each meeting suggests to try: every button of the library is pressed, and does what it says.
use crate::library::{meeting, names};
use placard::model::opening::Opening;
use placard::model::session::Session;
use placard::model::state::{Action, State};
use placard::model::suggestion::{opening, press};
use placard::pages::meeting::suggestions::label;
use placard::vote::shown_vote::ShownVote;
use records::scenario;
use records::translation::Translation;
use std::fs;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::say::headline::is_same_result;

fn start(name: &str) -> Session {
    Session::of(State::from(&Opening::on_the_record(meeting(name))))
}

/// What the page of a session says.
fn headline(session: &Session) -> String {
    ShownVote::in_session(&Texts::english(), session)
        .unwrap()
        .headline()
}

#[test]
fn every_suggestion_of_the_library_does_what_it_says_and_is_taken_back() {
    let mut wrong = Vec::new();
    for name in names() {
        let session = start(&name);
        let scenario = Rc::clone(&session.state.scenario);
        if scenario.suggestions.is_empty() {
            wrong.push(format!("{name}: nothing to try"));
        }
        for suggestion in &scenario.suggestions {
            let made = opening(suggestion, &scenario);
            let said = label(&Texts::english(), suggestion, &scenario);
            let place = format!("{name}: {said}");
            let (selected, notices) = (made.selected, made.notices.clone());
            assert!(notices.is_empty(), "{place}: {notices:?}");
            let pressed = session.after(press(&session.state, made.clone()));
            assert!(pressed.state.is_changed(), "{place}");
            assert_eq!(*pressed.state.changes, made.changes, "{place}");
            assert_eq!(pressed.state.selected, selected, "{place}");
            let (before, after) = (&pressed.replay.recorded, &pressed.replay.steps);
            let turned = |(before, after): (&rules::meeting::Step, &rules::meeting::Step)| {
                !is_same_result(&before.outcome(), &after.outcome())
            };
            let headline = headline(&pressed);
            if !before.iter().zip(after).any(turned) && !headline.starts_with("Even ") {
                wrong.push(format!("{place}: nothing comes of it: {headline}"));
            }
            // Once more: taken back; undo does the same in one step.
            let again = pressed.after(press(&pressed.state, made.clone()));
            assert!(!again.state.is_changed(), "{place}");
            let undone = pressed.after(Action::Undo);
            assert!(!undone.state.is_changed(), "{place}");
            assert_eq!(undone.state.selected, session.state.selected, "{place}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A button follows another: what the first changed is replaced, never added to.
#[test]
fn each_suggestion_starts_from_the_record() {
    let session = start("sc-2025-02-24");
    let scenario = Rc::clone(&session.state.scenario);
    let all: Vec<Opening> = scenario
        .suggestions
        .iter()
        .map(|one| opening(one, &scenario))
        .collect();
    let mut now = session;
    for made in all {
        now = now.after(press(&now.state, made.clone()));
        assert_eq!(*now.state.changes, made.changes);
    }
}

/// The labels of a meeting's buttons in a language.
fn labels(name: &str, lang: Lang) -> Vec<String> {
    let file = |path: String| {
        fs::read_to_string(crate::library::root().join(&path))
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let translation = match lang {
        Lang::En => Translation::default(),
        _ => {
            let text = file(format!("www/scenarios/{}/{name}.json", lang.code()));
            Translation::read(&text).unwrap()
        }
    };
    let json = file(format!("www/scenarios/{name}.json"));
    let scenario = scenario::read_translated(name, &json, &translation).unwrap();
    let texts = Texts::whole(lang).unwrap();
    let labels = scenario.suggestions.iter();
    labels.map(|one| label(&texts, one, &scenario)).collect()
}

#[test]
fn a_button_is_named_by_its_changes_or_by_its_label_in_every_language() {
    let council = |lang| labels("sc-2025-02-24", lang);
    let english = [
        "If France had voted against",
        "If the United Kingdom had voted against",
        "Amendment S/2025/115: if the Russian Federation had abstained",
    ];
    assert_eq!(council(Lang::En), english);
    let first = |lang| council(lang).swap_remove(0);
    assert_eq!(first(Lang::Fr), "Si la France avait voté contre");
    assert_eq!(first(Lang::Es), "Si Francia hubiera votado en contra");
    assert_eq!(first(Lang::Ru), "Если бы Франция проголосовала против");
    assert_eq!(first(Lang::Zh), "假如法国投反对票");
    let assembly = |lang| labels("ga-2025-02-24", lang).swap_remove(0);
    assert_eq!(assembly(Lang::En), "If the European amendments had failed");
    assert_eq!(assembly(Lang::Fr), "Si les amendements européens avaient échoué");
    for name in names() {
        for lang in Lang::ALL {
            // A label that could not be made is the text of the changes.
            let unnamed = labels(&name, lang).into_iter().find(|label| label.contains('='));
            assert_eq!(unnamed, None, "{name}, {}", lang.code());
        }
    }
}

#[test]
fn the_page_has_the_question_and_its_buttons_right_below_the_headline() {
    let page = crate::views::page("?meeting=sc-2025-02-24");
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}"));
    let meeting = meeting("sc-2025-02-24");
    assert!(place(&meeting.question) < place("If France had voted against"));
    assert!(place("id=\"headline\"") < place("If France had voted against"));
    assert!(place("If France had voted against") < place("id=\"room\""));
    assert_eq!(page.matches(&meeting.question).count(), 1);
    let pressed = |query: &str| {
        let page = crate::views::page(query);
        let group = page.split("class=\"suggestions\"").nth(1).unwrap();
        let group = group.split("</div>").next().unwrap().to_owned();
        group.matches("aria-pressed=\"true\"").count()
    };
    assert_eq!(pressed("?meeting=sc-2025-02-24"), 0);
    assert_eq!(pressed("?meeting=sc-2025-02-24&sc-2774=FRA:against"), 1);
    assert_eq!(
        pressed("?meeting=sc-2025-02-24&sc-2774=FRA:against,GBR:against"),
        0
    );
}
