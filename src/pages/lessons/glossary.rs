//! The glossary: the words of lessons, each with its meaning in a sentence or two.
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use yew::prelude::*;

/// The words, in the order of a first lesson on each.
pub const WORDS: [&str; 30] = [
    "draft-resolution",
    "resolution",
    "preambular-paragraph",
    "operative-paragraph",
    "amendment",
    "separate-vote",
    "motion",
    "permanent-member",
    "elected-member",
    "affirmative-vote",
    "abstention",
    "absence",
    "not-participating",
    "veto",
    "concurring-vote",
    "hidden-veto",
    "procedural-matter",
    "double-veto",
    "present-and-voting",
    "simple-majority",
    "two-thirds",
    "important-question",
    "equally-divided",
    "absolute-majority",
    "secret-ballot",
    "emergency-session",
    "uniting-for-peace",
    "roll-call",
    "without-a-vote",
    "voting-power",
];

/// The page of all words.
pub fn view(ui: &Ui) -> Html {
    let word = |word: &str| {
        let key = format!("word-{word}");
        html! {
            <div id={key.clone()}>
                <dt>{ ui.text(&key) }</dt>
                <dd>{ ui.text(&format!("{key}.means")) }</dd>
            </div>
        }
    };
    html! {
        <>
            <header class="page-head">
                <p class="eyebrow"><a href={ui.page(Page::Lessons, "")}>{ ui.text("lesson-all") }</a></p>
                <h1 class="headline" id="headline" tabindex="-1">{ ui.text("lesson-words") }</h1>
            </header>
            <dl class="card lesson-glossary">{ for WORDS.into_iter().map(word) }</dl>
        </>
    }
}

/// The words that occur in a step, each closed until it is pressed.
pub fn chips(ui: &Ui, words: &[String]) -> Html {
    let chip = |word: &String| {
        let key = format!("word-{word}");
        html! {
            <details class="provision-note lesson-word" {key}>
                <summary>{ ui.text(&format!("word-{word}")) }</summary>
                <div class="provision-text"><p>{ ui.text(&format!("word-{word}.means")) }</p></div>
            </details>
        }
    };
    html! {
        if !words.is_empty() {
            <div class="lesson-chips" role="group" aria-label={ui.text("lesson-words")}>
                { for words.iter().map(chip) }
            </div>
        }
    }
}
