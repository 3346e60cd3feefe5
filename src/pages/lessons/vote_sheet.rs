//! A worksheet for any vote: the members with empty boxes, the rules and four questions on one sheet, the key on a second.
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Ui};
use crate::model::opening::Opening;
use crate::pages::lessons::position;
use crate::pages::lessons::worksheet::roll;
use crate::text::flips;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use counterfactual::flips::smallest_flip;
use counterfactual::search::{Cost, Moves};
use rules::decision::Decision;
use rules::member::MemberId;
use rules::provision::Provision;
use std::rc::Rc;
use wording::law;
use wording::names;
use wording::say::reason::reason as reason_words;
use wording::say::vote::tally_long;
use yew::prelude::*;

/// What the sheets are about.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The words, and where effects go.
    pub ui: Ui,
    /// The vote, with its meeting.
    pub vote: Rc<Opening>,
}

/// The two sheets. The texts of the law are loaded as soon as they are shown, because paper cannot be pressed.
#[component]
pub fn VoteSheet(props: &Props) -> Html {
    let effect = props.ui.effect.clone();
    use_effect_with((), move |()| effect.emit(Effect::Law));
    let Props { ui, vote } = props;
    let session = position::opened(vote);
    let Some(shown) = ShownVote::in_session(&ui.texts, &session) else {
        return Html::default();
    };
    let titles = format!(
        "{} · {}",
        phrases::eyebrow(&ui.texts, &session.state.scenario),
        shown.record.title
    );
    let membership = shown.votes.membership();
    let has_permanent = shown.order.iter().any(|member| membership.is_permanent(*member));
    html! {
        <div class="lesson-sheets">
            <header class="page-head lesson-head">
                <h1 class="headline" id="headline" tabindex="-1">{ ui.text("lesson-sheet") }</h1>
                <p class="lede">
                    if let Some(address) = shown.address() {
                        <a id="sheet-vote" href={ui.page(Page::Meeting, &address)}>{ titles.clone() }</a>
                    } else {
                        { titles.clone() }
                    }
                </p>
            </header>
            <p class="lesson-buttons">
                <button type="button" id="lesson-print" class="primary" onclick={ui.does(Effect::Print)}>
                    { ui.text("page-print") }
                </button>
            </p>
            <section class="card lesson-paper" aria-label={ui.text("lesson-sheet")}>
                <header>
                    <h2>{ titles.clone() }</h2>
                    <p class="lesson-blank">{ ui.text("lesson-sheet-name") }</p>
                </header>
                <p class="lesson-printed-text">{ shown.record.description.clone() }</p>
                { room(ui, &shown) }
                { rules(ui, &shown) }
                <ol>
                    { for ["sheet-ask-needed", "sheet-ask-result", "sheet-ask-why", "sheet-ask-change"].map(|ask| html! {
                        <li><strong>{ ui.text(ask) }</strong><p class="lesson-blank sheet-answer"></p></li>
                    }) }
                </ol>
                if has_permanent {
                    <p class="lesson-note">{ "* " }{ ui.text("legend-permanent") }</p>
                }
            </section>
            <section class="card lesson-paper lesson-paper-key" aria-label={ui.text("lesson-sheet-key")}>
                <h2>{ ui.text("lesson-sheet-key") }{ " · " }{ titles }</h2>
                { key(ui, &shown) }
            </section>
        </div>
    }
}

/// The members in the order of their seats, each with a box for the vote that a pupil expects.
fn room(ui: &Ui, shown: &ShownVote<'_>) -> Html {
    let membership = shown.votes.membership();
    let many = shown.order.len() > MANY;
    let seat = |member: &MemberId| {
        let star = if membership.is_permanent(*member) { "*" } else { "" };
        html! { <li>{ names::placard_name(&ui.texts, *member) }{ star }</li> }
    };
    html! {
        <>
            <p class="lesson-printed-text">{ ui.text("sheet-room") }</p>
            <ul class="sheet-room" data-many={many.then_some("")}>{ for shown.order.iter().map(seat) }</ul>
        </>
    }
}

/// More members than this are printed small.
const MANY: usize = 60;

/// The provisions that the result rests on, without saying what follows from them here.
fn rules(ui: &Ui, shown: &ShownVote<'_>) -> Html {
    let rule = |provision: Provision| {
        let text = law::provision(&ui.texts, provision);
        match law::is_loaded(&ui.texts, provision) {
            true => html! {
                <li>
                    <strong>{ phrases::labelled(&ui.texts, text.label.to_string(), text.title.to_string()) }</strong>
                    { " " }{ text.text }
                </li>
            },
            false => html! { <li>{ text.short }</li> },
        }
    };
    html! {
        <>
            <h3 class="sheet-head">{ ui.text("sheet-rule") }</h3>
            <ul class="sheet-rules">{ for provisions(shown.step.decision()).into_iter().map(rule) }</ul>
        </>
    }
}

/// Each provision once, in the order of the reasons.
fn provisions(decision: Option<&Decision>) -> Vec<Provision> {
    let mut all = Vec::new();
    for reason in decision.iter().flat_map(|decision| &decision.reasons) {
        if !all.contains(&reason.provision()) {
            all.push(reason.provision());
        }
    }
    all
}

/// The answers: what the engine says.
fn key(ui: &Ui, shown: &ShownVote<'_>) -> Html {
    let texts = &ui.texts;
    let reasons: Vec<(String, String)> = shown
        .step
        .decision()
        .iter()
        .flat_map(|decision| &decision.reasons)
        .map(|reason| {
            let said = shown.said(|context| reason_words(texts, reason, context));
            let provision = law::provision(texts, reason.provision()).short;
            let title = phrases::labelled(texts, said.title, said.detail);
            (title, provision.to_string())
        })
        .collect();
    let needed = shown.step.decision().map(|decision| {
        let count = i64::from(decision.needed());
        texts.say("tally-needed", &[("count", count.into())])
    });
    let sitting = &shown.state.scenario.meeting.sitting;
    let change = smallest_flip(shown.question, sitting, shown.votes, Moves::Any, Cost::Members)
        .map_or_else(|| ui.text("whatif-nothing"), |flip| flips::said(texts, &flip));
    html! {
        <>
            <ol>
                <li>{ needed.unwrap_or_default() }</li>
                <li>{ shown.headline() }{ ". " }{ tally_long(texts, &shown.votes.tally()) }</li>
                <li>
                    <ul class="sheet-rules">
                        { for reasons.into_iter().map(|(title, provision)| html! {
                            <li>{ title }{ " " }<span class="lesson-note">{ provision }</span></li>
                        }) }
                    </ul>
                </li>
                <li>{ change }</li>
            </ol>
            <p class="lesson-printed-text">{ roll(ui, shown).join("; ") }</p>
        </>
    }
}
