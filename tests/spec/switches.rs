//! The switches as readers see and press them: beside the text, in the head of the vote, in the day, in the widget.
use crate::library::{meeting, state};
use crate::views::page;
use placard::apps::widget::messages::{Command, shown as told};
use placard::apps::widget::options::Options;
use placard::model::address::write;
use placard::model::replay::Replay;
use placard::model::state::{Action, State};
use placard::vote::supposition::{is_open, turned};
use rules::supposition::Supposed;
use rules::vote::Vote;
use std::collections::HashMap;
use std::rc::Rc;

const COUNCIL: &str = "?meeting=sc-2025-02-24";
const ASSEMBLY: &str = "?meeting=ga-2025-02-24";

/// The opening tag of the element with an id.
fn tag<'h>(html: &'h str, id: &str) -> &'h str {
    let at = html
        .find(&format!(" id=\"{id}\""))
        .unwrap_or_else(|| panic!("{id}"));
    let start = html[..at].rfind('<').unwrap();
    let end = at + html[at..].find('>').unwrap();
    &html[start..end]
}

/// Whether a switch is on.
fn is_on(html: &str, id: &str) -> bool {
    let tag = tag(html, id);
    assert!(tag.contains("role=\"switch\""), "{tag}");
    tag.contains("aria-checked=\"true\"")
}

/// The words of the element with a class, without its marks.
fn words(html: &str, class: &str) -> String {
    let start = html
        .find(&format!("class=\"{class}\""))
        .unwrap_or_else(|| panic!("{class}"));
    let rest = &html[start..];
    let rest = &rest[rest.find('>').unwrap() + 1..];
    rest[..rest.find("</p>").unwrap()].to_owned()
}

/// The state after the switch of an item is pressed.
fn pressed(state: &State, name: &str) -> State {
    let at = state.scenario.item_index(name).unwrap();
    let day = Replay::of(&state.scenario, &state.changes);
    let turned = turned(state, &day, at);
    assert!(!turned.is_empty(), "the switch of {name} is fixed");
    state
        .clone()
        .reduce(Action::Together(turned.into(), Rc::default()))
}

#[test]
fn every_amendment_and_motion_has_a_switch_with_its_whole_name() {
    let html = page(COUNCIL);
    for (name, said) in [
        ("sc-motion", "Motion to postpone: carried"),
        ("sc-118", "Amendment S/2025/118: in the text"),
        ("sc-115", "Amendment S/2025/115: in the text"),
    ] {
        let id = format!("switch-{name}");
        assert!(!is_on(&html, &id), "{name}");
        assert!(
            tag(&html, &id).contains(&format!("aria-label=\"{said}\"")),
            "{}",
            tag(&html, &id)
        );
    }
    assert_eq!(
        html.matches("role=\"switch\"").count(),
        6,
        "the draft itself has none"
    );
    assert!(html.contains("Amendment S/2025/115: by its votes: vetoed 9–1–5"));
    // In the Assembly, those of the text that is shown.
    let html = page(ASSEMBLY);
    assert!(
        ["ga-L13", "ga-L14", "ga-L15"]
            .iter()
            .all(|name| is_on(&html, &format!("switch-{name}")))
    );
    assert!(!is_on(&html, "switch-ga-L12"));
}

#[test]
fn of_each_meeting_what_is_put_on_the_way_can_be_supposed() {
    for name in crate::library::names() {
        let scenario = meeting(&name);
        let state = state(&format!("?meeting={name}"));
        let day = Replay::of(&scenario, &state.changes);
        for at in (0..scenario.items.len()).filter(|at| is_open(&scenario, *at)) {
            let list = turned(&state, &day, at);
            let Some(on) = (!list.is_empty())
                .then(|| state.clone().reduce(Action::Together(list.into(), Rc::default())))
            else {
                continue;
            };
            let played = Replay::of(&scenario, &on.changes);
            let (was, is) = (day.steps[at].is_carried(), played.steps[at].is_carried());
            assert_ne!(was, is, "{name} {at}");
            // The same switch once more, and nothing is supposed.
            let back = turned(&on, &played, at);
            let back = on.reduce(Action::Together(back.into(), Rc::default()));
            assert_eq!(back.changes[at].supposed(), None, "{name} {at}");
        }
    }
}

#[test]
fn amendment_115_switched_on_is_in_the_text_and_the_vote_on_the_draft_is_one_on_another_text() {
    let on = pressed(&state(COUNCIL), "sc-115");
    assert_eq!(write(&on), "meeting=sc-2025-02-24&sc-115=carried");
    let html = page(&format!("?{}", write(&on)));
    assert!(is_on(&html, "switch-sc-115"));
    let text = &html[html.find("class=\"card draft-text\"").unwrap()..];
    assert!(
        text.contains("<ins title=\"by the vote on: Amendment S/2025/115\">"),
        "{text}"
    );
    assert_eq!(
        words(&html, "switches-now"),
        "Supposed carried: Amendment S/2025/115. Votes cast on another text: Draft resolution S/2025/112 (adopted)."
    );
    assert!(html.contains("class=\"room-assumption\""));
    assert!(tag(&html, "step-sc-115").contains("data-supposed"));
    assert!(html.contains("supposed carried"));
    // What its votes would have taken is a press away, and so is the way back.
    assert!(tag(&html, "switch-change-sc-115").contains("By votes: if the Russian Federation had abstained"));
    assert!(tag(&html, "switch-votes-sc-115").contains("aria-pressed=\"false\""));
    assert!(tag(&html, "switch-votes-sc-118").contains("aria-pressed=\"true\""));
    // Nothing is said to be changed in its votes, and none is.
    assert!(!html.contains("you changed votes"));
    assert!(!pressed(&on, "sc-115").is_changed());
}

#[test]
fn the_votes_that_would_have_done_it_take_the_place_of_the_supposition_in_one_step() {
    let on = state(&format!("{COUNCIL}&sc-115=carried"));
    let at = on.scenario.item_index("sc-115").unwrap();
    let russia = rules::votes::change::Change::Vote {
        member: "RUS".parse().unwrap(),
        to: Vote::Abstaining,
    };
    let voted = on
        .clone()
        .reduce(Action::Together([(at, None)].into(), [(at, russia)].into()));
    assert_eq!(write(&voted), "meeting=sc-2025-02-24&sc-115=RUS:abstaining");
    assert_eq!(voted.reduce(Action::Undo).changes, on.changes);
    // All or nothing.
    let nobody = rules::votes::change::Change::Vote {
        member: "XYZ".parse().unwrap(),
        to: Vote::Against,
    };
    let refused = on
        .clone()
        .reduce(Action::Together([(at, None)].into(), [(at, nobody)].into()));
    assert_eq!(refused.changes, on.changes);
}

#[test]
fn of_118_and_114_one_alone_is_in_the_text_and_the_page_says_why() {
    let first = pressed(&state(COUNCIL), "sc-118");
    let html = page(&format!("?{}", write(&first)));
    assert!(is_on(&html, "switch-sc-118") && !is_on(&html, "switch-sc-114"));
    assert!(html.contains("both replace the same words of the first paragraph of the preamble"));
    assert!(html.contains("Switched on, it takes the place of amendment S/2025/118."));
    // One press on the other puts it in the place of the first, and one step undoes it.
    let second = pressed(&first, "sc-114");
    assert_eq!(write(&second), "meeting=sc-2025-02-24&sc-114=carried");
    let html = page(&format!("?{}", write(&second)));
    assert!(!is_on(&html, "switch-sc-118") && is_on(&html, "switch-sc-114"));
    assert_eq!(second.clone().reduce(Action::Undo).changes, first.changes);
    // The first comes before it: switched on again, it leaves nothing of the other to vote on.
    let again = pressed(&second, "sc-118");
    let html = page(&format!("?{}", write(&again)));
    assert!(is_on(&html, "switch-sc-118") && !is_on(&html, "switch-sc-114"));
}

#[test]
fn with_three_amendments_switched_off_the_united_states_text_goes_to_the_vote_as_submitted() {
    let names = ["ga-L13", "ga-L14", "ga-L15"];
    let off = names
        .iter()
        .fold(state(ASSEMBLY), |state, name| pressed(&state, name));
    let html = page(&format!("?{}", write(&off)));
    assert!(names.iter().all(|name| !is_on(&html, &format!("switch-{name}"))));
    let text = &html[html.find("class=\"card draft-text\"").unwrap()..];
    assert!(!text.contains("<ins") && !text[..text.find("class=\"switches\"").unwrap()].contains("<del"));
    assert!(
        words(&html, "switches-now")
            .contains("Votes cast on another text: Draft resolution A/ES-11/L.11 (adopted).")
    );
    assert!(html.contains("class=\"room-assumption\""));
}

#[test]
fn with_the_motion_to_postpone_switched_on_nothing_else_is_reached_or_can_be_switched() {
    let on = pressed(&state(COUNCIL), "sc-motion");
    let html = page(&format!("?{}", write(&on)));
    assert!(is_on(&html, "switch-sc-motion"));
    for name in ["sc-118", "sc-114", "sc-115", "sc-116", "sc-117"] {
        let tag = tag(&html, &format!("switch-{name}"));
        assert!(
            tag.contains("aria-disabled=\"true\"") && tag.contains("aria-checked=\"false\""),
            "{tag}"
        );
        assert!(!html.contains("by its votes: not reached"));
    }
    assert!(
        html.contains(
            "The voting ended before this was reached, because the motion to postpone was carried."
        )
    );
}

#[test]
fn the_head_of_the_vote_has_its_own_switch_and_a_draft_has_none() {
    let html = page(&format!("{COUNCIL}&at=sc-115&sc-115=carried"));
    assert!(is_on(&html, "suppose-sc-115"));
    assert!(tag(&html, "suppose-votes-sc-115").contains("by its votes: vetoed 9–1–5"));
    assert!(html.find("suppose-sc-115").unwrap() < html.find("class=\"chamber\"").unwrap());
    assert!(!page(COUNCIL).contains("class=\"supposition\""));
}

#[test]
fn what_a_member_had_announced_is_one_press_and_never_applied_by_itself() {
    let html = page(COUNCIL);
    assert!(
        html.contains("Suppose, as announced: the United States votes against"),
        "{html}"
    );
    assert!(tag(&html, "announced-0").contains("aria-pressed=\"false\""));
    assert!(html.contains("if an amendment, Russian or European, was put to the vote in the Council"));
    assert!(html.contains("class=\"announced-sources\"") && html.contains("The Washington Post"));
    // The switch of an amendment does not make it.
    let supposed = page(&format!("{COUNCIL}&sc-115=carried"));
    assert!(tag(&supposed, "announced-0").contains("aria-pressed=\"false\""));
    // It is pressed where the votes are as announced, on all of the items.
    let against: Vec<_> = ["sc-118", "sc-114", "sc-115", "sc-116", "sc-117"]
        .map(|item| format!("{item}=USA:against"))
        .into();
    let some = page(&format!("{COUNCIL}&{}", against[1..].join("&")));
    assert!(tag(&some, "announced-0").contains("aria-pressed=\"false\""));
    let all = page(&format!("{COUNCIL}&{}", against.join("&")));
    assert!(tag(&all, "announced-0").contains("aria-pressed=\"true\""));
    assert!(
        !page(ASSEMBLY).contains("class=\"announced\""),
        "nothing is invented"
    );
}

#[test]
fn a_host_supposes_and_hears_what_is_supposed() {
    let command = |fields: &[(&str, &str)]| {
        let fields: HashMap<_, _> = fields.iter().copied().collect();
        Command::read(|name| fields.get(name).map(|value| (*value).to_owned()))
    };
    let suppose = |word| {
        command(&[
            ("type", "un-vote:suppose"),
            ("item", "sc-115"),
            ("supposed", word),
        ])
    };
    let named = || "sc-115".to_owned();
    assert_eq!(
        suppose("carried"),
        Some(Ok(Command::Suppose(named(), Some(Supposed::Carried))))
    );
    assert_eq!(suppose("by-votes"), Some(Ok(Command::Suppose(named(), None))));
    assert!(matches!(suppose("adopted"), Some(Err(_))));
    assert!(matches!(
        command(&[("type", "un-vote:suppose"), ("supposed", "carried")]),
        Some(Err(_))
    ));
    let on = state(&format!("{COUNCIL}&at=sc-115&sc-115=carried,RUS:against"));
    let json = told("change", &on, &Replay::of(&on.scenario, &on.changes)).unwrap();
    assert!(json.contains("\"outcome\":\"supposed-carried\""), "{json}");
    assert!(
        json.contains("\"changes\":[{\"item\":\"sc-115\",\"supposed\":\"carried\"}]"),
        "{json}"
    );
}

#[test]
fn suppositions_can_be_locked_apart_from_votes() {
    let state = state(&format!("{COUNCIL}&at=sc-115&sc-115=carried,FRA:against"));
    let at = state.selected;
    let suppose = Action::Suppose(at, None);
    let together = Action::Together([(at, None)].into(), Rc::default());
    let press = Action::Press("DNK".parse().unwrap());
    let allowed = |lock: &str, action: &Action| {
        Options::read(lock).locks.allowed(&state, action.clone()) == Some(action.clone())
    };
    for (lock, supposing, voting) in [
        ("", true, true),
        ("lock=amendments", false, true),
        ("lock=votes", false, false),
        ("lock=all", false, false),
        ("lock=sc-115", false, false),
        ("lock=sc-118", true, true),
        ("lock=FRA", false, true),
        ("free=DNK", false, true),
    ] {
        assert_eq!(allowed(lock, &suppose), supposing, "{lock}");
        assert_eq!(allowed(lock, &together), supposing, "{lock}");
        assert_eq!(allowed(lock, &press), voting, "{lock}");
    }
    // Back on the record, but for what is fixed.
    let back = Options::read("lock=amendments")
        .locks
        .allowed(&state, Action::Record)
        .unwrap();
    assert_eq!(
        write(&state.clone().reduce(back)),
        "meeting=sc-2025-02-24&at=sc-115&sc-115=carried"
    );
}
