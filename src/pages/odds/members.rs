//! Who is undecided: a placard a member, pressed in when it is, and buttons that mark several at once.
use crate::kit::ui::{Effect, Ui};
use crate::kit::vote_mark;
use crate::pages::odds::undecided::{Ask, Undecided};
use crate::text::phrases;
use crate::vote::keyboard::{Asked, Key, Letters, asked};
use crate::vote::shown_vote::ShownVote;
use records::groups::{GroupName, regional};
use records::states::RegionalGroup;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use std::rc::Rc;
use wording::names;
use wording::say::seat::{Seat, seat_label};
use yew::prelude::*;

/// The members.
pub fn view(ui: &Ui, shown: &ShownVote<'_>, undecided: &Undecided, ask: &Callback<Ask>) -> Html {
    let first = shown.state.focus.or_else(|| shown.order.first().copied());
    let seat = |member: &MemberId| placard(ui, shown, undecided, *member, first == Some(*member), ask);
    html! {
        <section class="card odds-members" id="odds-members" aria-labelledby="odds-who">
            <h2 id="odds-who">{ ui.text("odds-members") }</h2>
            <p class="odds-note">{ ui.text(if undecided.members().is_empty() { "odds-nobody" } else { "odds-members-hint" }) }</p>
            { suggestions(ui, shown, undecided, ask) }
            if !shown.votes.is_full_roll() {
                <p class="hall-unknown">{ ui.text("odds-together") }</p>
            }
            <div class="odds-seats" role="group" aria-labelledby="odds-who" data-room="" data-body={shown.state.scenario.body.as_str()}>
                { for shown.order.iter().map(seat) }
            </div>
        </section>
    }
}

fn placard(
    ui: &Ui,
    shown: &ShownVote<'_>,
    undecided: &Undecided,
    member: MemberId,
    tab_stop: bool,
    ask: &Callback<Ask>,
) -> Html {
    let membership = shown.votes.membership();
    let (permanent, free) = (membership.is_permanent(member), membership.may_vote(member));
    let vote = shown.votes.of(member);
    let on = undecided.of(member).is_some();
    let said = Seat {
        member,
        permanent,
        presides: false,
        vote,
        changed: shown.changes.of(member).vote.is_some(),
        assumed: shown.changes.of(member).assumed.is_some(),
        barred: !free,
    };
    let press = ask.reform(move |_: MouseEvent| Ask::Mark(member, !on));
    html! {
        <button
            type="button"
            class="odds-seat"
            key={member.to_string()}
            id={format!("seat-{member}")}
            data-seat={member.to_string()}
            data-vote={vote_mark::token(vote)}
            data-permanent={permanent.then_some("")}
            aria-label={seat_label(&ui.texts, &said)}
            aria-pressed={if on { "true" } else { "false" }}
            tabindex={if tab_stop { "0" } else { "-1" }}
            disabled={!free}
            onclick={press}
            onkeydown={arrows(ui, member)}
        >
            <span class="code" aria-hidden="true">{ member.to_string() }</span>
            if on {
                <span class="open" aria-hidden="true">{ "?" }</span>
            } else {
                { vote_mark::view(vote) }
            }
            <span class="name">{ names::placard_name(&ui.texts, member) }</span>
        </button>
    }
}

/// Arrows go from placard to placard.
fn arrows(ui: &Ui, member: MemberId) -> Callback<KeyboardEvent> {
    let (effect, right_to_left) = (ui.effect.clone(), ui.texts.lang().is_right_to_left());
    Callback::from(move |event: KeyboardEvent| {
        let key = Key {
            name: &event.key(),
            place: "",
            shift: event.shift_key(),
            chord: event.ctrl_key() || event.alt_key() || event.meta_key(),
            right_to_left,
        };
        if let Some(Asked::Go(direction)) = asked(key, member, Body::SecurityCouncil, Letters::of("")) {
            event.prevent_default();
            effect.emit(Effect::FocusFrom(format!("seat-{member}"), direction));
        }
    })
}

/// Members that are marked together: which, and what the button says.
type Suggestion = (&'static str, String, Rc<[MemberId]>);

fn suggestions(ui: &Ui, shown: &ShownVote<'_>, undecided: &Undecided, ask: &Callback<Ask>) -> Html {
    let button = |(id, label, members): Suggestion| {
        let on = members.iter().all(|member| undecided.of(*member).is_some());
        let press = ask.reform(move |_: MouseEvent| Ask::MarkAll(Rc::clone(&members)));
        html! { <li><button type="button" {id} disabled={on} onclick={press}>{ label }</button></li> }
    };
    html! {
        <ul class="odds-suggestions" aria-label={ui.text("odds-suggestions")}>
            { for offered(ui, shown).into_iter().map(button) }
            <li>
                <button type="button" id="odds-none" disabled={undecided.members().is_empty()} onclick={ask.reform(|_: MouseEvent| Ask::Nobody)}>
                    { ui.text("odds-none") }
                </button>
            </li>
        </ul>
    }
}

fn offered(ui: &Ui, shown: &ShownVote<'_>) -> Vec<Suggestion> {
    let votes = shown.votes;
    let membership = votes.membership();
    let is_permanent = |member: MemberId| membership.is_permanent(member);
    let some = |fits: &dyn Fn(MemberId) -> bool| -> Rc<[MemberId]> {
        let free = |member: &MemberId| votes.membership().may_vote(*member) && fits(*member);
        shown.order.iter().copied().filter(free).collect()
    };
    let mut offers: Vec<(&'static str, Rc<[MemberId]>)> = Vec::new();
    if shown.state.scenario.body == Body::SecurityCouncil {
        offers.push(("odds-permanent", some(&is_permanent)));
        offers.push(("odds-elected", some(&|member| !is_permanent(member))));
    }
    let casting = |vote: Vote| some(&|member| votes.of(member) == Some(vote));
    offers.push(("odds-abstained", casting(Vote::Abstaining)));
    offers.push(("odds-against", casting(Vote::Against)));
    let stayed_away = |member| votes.of(member).is_some_and(|vote| !vote.is_cast());
    offers.push(("odds-not-voting", some(&stayed_away)));
    offers.push(("odds-unknown", some(&|member| votes.of(member).is_none())));
    offers.push(("odds-everyone", some(&|_| true)));
    let mut all: Vec<Suggestion> = offers
        .into_iter()
        .map(|(key, members)| {
            let label = ui.texts.say(key, &[("count", members.len().into())]);
            (key, label, members)
        })
        .collect();
    if shown.state.scenario.body == Body::GeneralAssembly {
        all.extend(RegionalGroup::ALL.into_iter().map(|group| {
            let members = regional(group, shown.order, shown.state.scenario.date);
            let members: Rc<[MemberId]> = members
                .into_iter()
                .filter(|member| votes.membership().may_vote(*member))
                .collect();
            let name = GroupName::Regional(group);
            let label = ui.texts.say(
                "odds-group",
                &[
                    ("group", phrases::group(&ui.texts, name).into()),
                    ("count", members.len().into()),
                ],
            );
            (name.as_str(), label, members)
        }));
    }
    all.retain(|(_, _, members)| !members.is_empty());
    all
}
