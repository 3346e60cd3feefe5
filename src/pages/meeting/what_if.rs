//! What would change it: the smallest changes that turn the vote or the day, each a press away; who alone could have
//! blocked; what the same votes would come to under another rule.
use crate::kit::page::Page;
use crate::model::replay::supposing;
use crate::model::state::Action;
use crate::text::flips::said;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use counterfactual::flips;
use counterfactual::flips::Flip;
use counterfactual::meeting::{MeetingChange, Target, smallest_change};
use counterfactual::other_rules::{OtherRule, UnderOtherRule, under_other_rules};
use counterfactual::search::{Cost, Moves};
use counterfactual::verdict::Verdict;
use rules::meeting::Business;
use rules::member::MemberId;
use rules::vote::Vote;
use rules::votes::change::Change;
use wording::names;
use yew::prelude::*;

/// A change to apply, and what its button says.
type Choice = (String, Vec<(usize, Change)>);

/// A list of more than twice as many names is folded.
const NAMED: usize = 6;

/// The kinds of change that can defeat a text.
const AGAINST_IT: [(Vote, Vote); 3] = [
    (Vote::InFavour, Vote::Against),
    (Vote::InFavour, Vote::Abstaining),
    (Vote::Abstaining, Vote::Against),
];

/// The kinds of change that can carry one.
const FOR_IT: [(Vote, Vote); 3] = [
    (Vote::Against, Vote::InFavour),
    (Vote::Abstaining, Vote::InFavour),
    (Vote::Against, Vote::Abstaining),
];

/// The panel; nothing for a vote that was not put.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    if shown.step.decision().is_none() {
        return Html::default();
    }
    let sitting = &shown.state.scenario.meeting.sitting;
    let question = shown.question;
    let here = shown.state.selected;
    let adopted = shown
        .step
        .decision()
        .is_some_and(rules::decision::Decision::is_adopted);
    let kinds = match adopted {
        true => AGAINST_IT,
        false => FOR_IT,
    };
    let of_kind = |(from, to)| flips::smallest_of_kind(question, sitting, shown.votes, from, to);
    let mut found: Vec<Flip> = kinds.into_iter().filter_map(of_kind).collect();
    found.sort_by_key(|flip| (flip.members, flip.steps));
    // Where several kinds of change together take fewer members than each by itself.
    let mixed = flips::smallest_flip(question, sitting, shown.votes, Moves::Any, Cost::Members);
    let fewer = |flip: &Flip| found.first().is_none_or(|first| flip.members < first.members);
    found.splice(0..0, mixed.filter(fewer));
    let mut choices: Vec<Choice> = found
        .iter()
        .map(|flip| (said(&ui.texts, flip), changes(here, flip)))
        .collect();
    choices.extend(on_the_day(ui, shown));
    let alone = flips::alone_could_block(question, sitting, shown.votes);
    let rules = under_other_rules(question, sitting, shown.votes);
    html! {
        <section class="what-if" aria-labelledby="what-if">
            <h2 id="what-if">{ ui.text(if adopted { "whatif-defeat" } else { "whatif-adopt" }) }</h2>
            if choices.is_empty() {
                <p>{ ui.text("whatif-nothing") }</p>
            }
            <ul class="what-if-choices">{ for choices.into_iter().map(|choice| button(ui, choice)) }</ul>
            { alone_view(ui, shown, "whatif-alone-against", &alone.by_voting_against.members, Vote::Against) }
            { alone_view(ui, shown, "whatif-alone-abstaining", &alone.by_abstaining.members, Vote::Abstaining) }
            if let Some(address) = shown.address() {
                <p class="what-if-odds"><a id="to-odds" href={ui.page(Page::Odds, &address)}>{ ui.text("page-odds") }</a></p>
            }
            if !rules.is_empty() {
                <details class="what-if-rules">
                    <summary>{ ui.text("whatif-rules") }</summary>
                    <dl>{ for rules.iter().map(|under| rule(ui, under)) }</dl>
                </details>
            }
        </section>
    }
}

fn button(ui: &VoteUi, (said, changes): Choice) -> Html {
    html! { <li><button type="button" onclick={ui.on(Action::Apply(changes.into()))}>{ said }</button></li> }
}

fn changes(item: usize, flip: &Flip) -> Vec<(usize, Change)> {
    flip.changes.iter().map(|change| (item, *change)).collect()
}

/// The smallest change anywhere in the day that turns the vote on the text that is shown, where that is another one.
fn on_the_day(ui: &VoteUi, shown: &ShownVote<'_>) -> Option<Choice> {
    let scenario = &shown.state.scenario;
    if scenario.items.len() < 2 || !matches!(shown.item.business, Business::Draft { .. }) {
        return None;
    }
    let here = shown.state.selected;
    let meeting = supposing(&scenario.meeting, &shown.state.changes);
    let target = match shown.step.is_carried() {
        true => Target::NotCarried(here),
        false => Target::Carried(here),
    };
    let found = smallest_change(&meeting, &shown.replay.votes, target).change?;
    let elsewhere = found.items.iter().any(|item| item.item != here);
    elsewhere.then(|| (day_said(ui, shown, &found), day_changes(&found)))
}

fn day_changes(found: &MeetingChange) -> Vec<(usize, Change)> {
    found
        .items
        .iter()
        .flat_map(|item| changes(item.item, &item.flip))
        .collect()
}

fn day_said(ui: &VoteUi, shown: &ShownVote<'_>, found: &MeetingChange) -> String {
    let parts: Vec<String> = found
        .items
        .iter()
        .map(|item| {
            let title = shown
                .state
                .scenario
                .items
                .get(item.item)
                .map(|record| record.title.clone());
            ui.texts.say(
                "whatif-in",
                &[
                    ("item", title.unwrap_or_default().into()),
                    ("change", said(&ui.texts, &item.flip).into()),
                ],
            )
        })
        .collect();
    ui.texts.list(&parts)
}

/// Who alone could have blocked, each a press away.
fn alone_view(ui: &VoteUi, shown: &ShownVote<'_>, key: &str, members: &[MemberId], to: Vote) -> Html {
    if members.is_empty() {
        return Html::default();
    }
    let here = shown.state.selected;
    let listed = members.len() <= 2 * NAMED;
    let choice = |member: &MemberId| {
        let action = Action::Apply([(here, Change::Vote { member: *member, to })].into());
        html! {
            <li><button type="button" onclick={ui.on(action)}>{ names::short_name(&ui.texts, *member) }</button></li>
        }
    };
    html! {
        <div class="what-if-alone">
            <p>{ ui.texts.say(key, &[("count", members.len().into())]) }</p>
            if listed {
                <ul>{ for members.iter().map(choice) }</ul>
            } else {
                <p>{ phrases::and_more(&ui.texts, members.len()) }</p>
            }
        </div>
    }
}

fn rule(ui: &VoteUi, under: &UnderOtherRule) -> Html {
    let key = match under.rule {
        OtherRule::Procedural => "rule-procedural",
        OtherRule::AllOther => "rule-all-other",
        OtherRule::LiteralConcurrence => "rule-literal",
        OtherRule::NineVotes => "rule-nine",
        OtherRule::SimpleMajority => "rule-majority",
        OtherRule::TwoThirds => "rule-two-thirds",
        OtherRule::AbsoluteMajority => "rule-absolute",
        OtherRule::TwoThirdsOfMembers => "rule-two-thirds-of-members",
    };
    let (verdict, tone) = match under.verdict {
        Verdict::Adopted => ("library-adopted", "positive"),
        Verdict::Vetoed => ("library-vetoed", "negative"),
        _ => ("library-not-adopted", "negative"),
    };
    html! { <div data-tone={tone}><dt>{ ui.text(key) }</dt><dd>{ ui.text(verdict) }</dd></div> }
}
