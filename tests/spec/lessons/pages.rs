//! The page of lessons as text: the list, every lesson in every view, nothing that only the answer may show.
use super::{names, opened, read};
use crate::library::opening;
use crate::views::app_page;
use placard::address::worksheet::worksheet_of;
use placard::apps::lessons::app::Lessons;
use placard::apps::sheet::SheetApp;
use placard::kit::page::Page;
use placard::pages::lessons::asked::Asked;
use placard::pages::lessons::opened::Shown;
use records::lesson::model::Entry;
use std::rc::Rc;

/// The page of an address.
fn page(query: &'static str) -> String {
    // Rendering loses the message of a panic: a lesson that cannot be read is named here.
    names().iter().for_each(|name| drop(read(name)));
    app_page::<SheetApp<Lessons>>(Page::Lessons, move || {
        let asked = Asked::read(query);
        let list: Vec<Entry> = names().iter().map(|name| Entry::of(&read(name), true)).collect();
        Some(Rc::new(Shown {
            list: list.into(),
            lesson: asked.lesson.as_deref().map(opened),
            vote: asked.of.as_deref().map(|vote| Rc::new(opening(vote))),
            asked,
            making: None,
        }))
    })
}

#[test]
fn the_list_has_every_lesson_with_its_ways() {
    let list = page("");
    for name in names() {
        assert!(list.contains(&format!("id=\"lesson-{name}\"")), "{name}");
        assert!(
            list.contains(&format!("lesson={name}&amp;view=teacher")),
            "{name}"
        );
        assert!(list.contains(&format!("lesson={name}&amp;view=sheet")), "{name}");
    }
    assert!(page("view=words").contains("id=\"word-veto\""));
}

#[test]
fn the_verdict_shows_after_the_answer_only() {
    let before = page("lesson=veto");
    assert!(before.contains("What became of the amendment?"));
    assert!(!before.contains("id=\"verdict\""));
    assert!(!before.contains("one permanent member voted against, and that is enough"));
    let right = page("lesson=veto&given=b");
    assert!(right.contains("id=\"verdict\"") && right.contains("data-judged=\"lesson-right\""));
    let wrong = page("lesson=veto&given=c");
    assert!(wrong.contains("data-judged=\"lesson-wrong\""));
    assert!(wrong.contains("Nine votes were needed, and nine were cast in favour."));
    assert!(wrong.contains("Answer: Vetoed"));
}

#[test]
fn the_teacher_has_plan_answers_and_the_check_and_the_sheet_has_a_key() {
    let teacher = page("lesson=veto&view=teacher");
    for text in [
        "Before the lesson",
        "10 minutes",
        "Answer: The Russian Federation: abstaining",
        "id=\"lesson-receipts\"",
    ] {
        let known = teacher.contains(text) || teacher.contains(&text.replace("The Russian", "Russian"));
        assert!(known, "{text}");
    }
    let sheet = page("lesson=veto&view=sheet");
    assert!(sheet.contains("lesson-paper-key") && sheet.contains("Name:"));
    let (questions, key) = sheet.split_once("lesson-paper-key").unwrap();
    assert!(!questions.contains("one permanent member voted against, and that is enough"));
    assert!(key.contains("Charter"));
}

#[test]
fn any_vote_has_a_worksheet_whose_questions_do_not_tell_the_answers() {
    let sheet = page("view=sheet&of=meeting%3Dsc-2025-02-24%26at%3Dsc-115");
    let (questions, key) = sheet.split_once("lesson-paper-key").unwrap();
    assert!(questions.contains("Amendment S/2025/115"));
    assert_eq!(questions.matches("<li>").count(), 15 + 3 + 4);
    for secret in ["9–1–5", "9 needed", "instead of", "S/2025/115 was"] {
        assert!(!questions.contains(secret), "{secret}");
    }
    assert!(key.contains("9–1–5") && key.contains("9 needed"));
    assert!(
        key.contains("Russian Federation: abstaining instead of against"),
        "{key}"
    );
    assert!(key.contains("Charter 27(3)"));

    let sheet = page("view=sheet&of=meeting%3Dga-2025-02-24");
    let (questions, key) = sheet.split_once("lesson-paper-key").unwrap();
    assert!(questions.contains("data-many"));
    assert!(questions.matches("<li>").count() > 193);
    assert!(!questions.contains("93–8–73") && key.contains("93–8–73"), "{key}");
}

#[test]
fn the_address_of_a_worksheet_is_what_the_page_reads() {
    let vote = "meeting=sc-2025-02-24&at=sc-115&sc-115=RUS:abstaining";
    let asked = Asked::read(&worksheet_of(vote));
    assert_eq!(asked.of.as_deref(), Some(vote));
    assert!(asked.unknown.is_empty());
    assert_eq!(asked.write(0), worksheet_of(vote));
    // The first meeting on the record has an address without parts.
    assert_eq!(Asked::read(&worksheet_of("")).of.as_deref(), Some(""));
    assert!(page("view=sheet&of=").contains("sheet-room"));
}
