//! A roll call on a projector: the members are called one by one, as a President calls them, with the running count and what
//! is still needed. The votes of members that are not yet called are not shown.
use crate::kit::vote_mark;
use crate::model::state::Action;
use crate::model::view_options::{Present, Roll};
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use rules::member::MemberId;
use rules::requirement::Requirement;
use rules::tally::Tally;
use rules::vote::Vote;
use wording::names;
use wording::say::vote::{tally_long, vote as vote_word};
use yew::prelude::*;

/// A roll call after the next member is called, or the last one is taken back.
#[must_use]
pub fn turned(roll: Roll, on: bool, all: usize) -> Roll {
    let called = match on {
        true => roll.called.saturating_add(1).min(all),
        false => roll.called.saturating_sub(1),
    };
    Roll { called, ..roll }
}

/// The count after the members that were called; a member whose vote is not known counts as one that is not yet called.
#[must_use]
pub fn counted(votes: impl Iterator<Item = Option<Vote>>, all: usize) -> Tally {
    let mut tally = Tally::default();
    for vote in votes.flatten() {
        let column = tally.get_mut(vote);
        *column = column.saturating_add(1);
    }
    // Members that are not yet called count for a share of all members, and for nothing else.
    let all = u16::try_from(all).unwrap_or(u16::MAX);
    tally.unspecified = tally
        .unspecified
        .saturating_add(all.saturating_sub(tally.total()));
    tally
}

/// How many votes in favour are still needed, by the votes so far.
#[must_use]
pub const fn still_needed(requirement: Requirement, tally: &Tally) -> u16 {
    let needed = requirement.needed(tally).saturating_sub(tally.in_favour);
    match tally.in_favour {
        // Nothing is adopted without a vote in favour.
        0 if needed == 0 => 1,
        _ => needed,
    }
}

/// The roll call.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>, roll: Roll) -> Html {
    let all = shown.order.len();
    let called = |turn: usize| shown.order.get(roll.place(turn, all)).copied();
    let so_far = (0..roll.called).filter_map(called);
    let tally = counted(so_far.map(|member| shown.votes.of(member)), all);
    let now = roll.called.checked_sub(1).and_then(called);
    let left = all.saturating_sub(roll.called);
    let turn_to = |turned: Roll| ui.on(Action::Present(Present::Roll(turned)));
    // A button that is disabled would let the focus go, and with it the keys.
    let ends = |end: bool| end.then_some("true");
    let mut spoken = tally;
    spoken.unspecified = 0;
    html! {
        <section class="roll-call" aria-label={ui.text("present-roll")}>
            <div class="roll-now" aria-live="polite">
                if let Some(member) = now {
                    <p class="roll-member" data-vote={vote_mark::token(shown.votes.of(member))}>
                        <strong>{ names::name(&ui.texts, member) }</strong>
                        <span class="roll-vote">
                            { vote_mark::view(shown.votes.of(member)) }
                            { shown.votes.of(member).map(|vote| vote_word(&ui.texts, vote)) }
                        </span>
                    </p>
                    <p class="roll-count">{ tally_long(&ui.texts, &spoken) }</p>
                    if let Some(decision) = shown.step.decision() {
                        <p class="roll-needed">{ needed(ui, still_needed(decision.requirement, &tally)) }</p>
                    }
                } else {
                    <p class="roll-first">{ ui.text("present-roll-first") }</p>
                }
            </div>
            <p class="roll-buttons">
                <button type="button" id="roll-on" class="primary" aria-disabled={ends(left == 0)} onclick={turn_to(turned(roll, true, all))}>
                    { ui.text("present-roll-on") }
                </button>
                <button type="button" id="roll-back" aria-disabled={ends(roll.called == 0)} onclick={turn_to(turned(roll, false, all))}>
                    { ui.text("present-roll-back") }
                </button>
                <span>{ ui.texts.say("present-roll-left", &[("count", left.into())]) }</span>
            </p>
            <ol class="roll-order" data-many={(all > 20).then_some("")}>
                { for (0..all).filter_map(|turn| Some(placard(ui, shown, roll, turn, called(turn)?))) }
            </ol>
        </section>
    }
}

/// A member in the order of the call. Before the first is called, a press on one begins with it.
fn placard(ui: &VoteUi, shown: &ShownVote<'_>, roll: Roll, turn: usize, member: MemberId) -> Html {
    let called = turn < roll.called;
    let vote = shown.votes.of(member).filter(|_| called);
    let first = Roll {
        first: roll.place(turn, shown.order.len()),
        called: 1,
    };
    let word = vote.map(|vote| vote_word(&ui.texts, vote));
    let face = html! {
        <>
            if called { { vote_mark::view(vote) } }
            <span class="code" aria-hidden="true">{ member.to_string() }</span>
            <span class="name">{ names::placard_name(&ui.texts, member) }</span>
            if let Some(word) = word { <span class="visually-hidden">{ ", " }{ word }</span> }
        </>
    };
    html! {
        <li
            key={member.to_string()}
            data-vote={called.then(|| vote_mark::token(vote))}
            aria-current={(turn + 1 == roll.called).then_some("true")}
        >
            if roll.called == 0 {
                <button type="button" onclick={ui.on(Action::Present(Present::Roll(first)))}>{ face }</button>
            } else {
                { face }
            }
        </li>
    }
}

fn needed(ui: &VoteUi, count: u16) -> String {
    match count {
        0 => ui.text("present-roll-reached"),
        count => ui.texts.say("present-roll-needed", &[("count", count.into())]),
    }
}
