//! Above the seats of the Assembly: how they are shown, which of them, and all of those set in one press.
use crate::kit::field;
use crate::kit::vote_mark;
use crate::model::state::Action;
use crate::model::view_options::View;
use crate::model::vote_choices::votes_offered;
use crate::text::phrases;
use crate::vote::hall_filter;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::groups::GroupName;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use std::rc::Rc;
use yew::prelude::*;

/// The tools; `listed` are the members that the search and the group leave.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>, listed: &Rc<[MemberId]>) -> Html {
    let search = ui
        .dispatch
        .reform(|event: InputEvent| Action::Search(field::value(&event)));
    let waiting = shown.state.group.is_some() && hall_filter::group(shown).is_none();
    let idle = listed.is_empty() || waiting || !shown.is_full_roll();
    let set = |vote: Vote| {
        html! {
            <button
                type="button"
                class="hall-set"
                data-vote={vote_mark::token(Some(vote))}
                popovertarget="set-shown"
                popovertargetaction="hide"
                onclick={ui.on(Action::SetAll(Rc::clone(listed), vote))}
            >
                { vote_mark::view(Some(vote)) }
                <span>{ phrases::set_all(&ui.texts, listed.len(), vote) }</span>
            </button>
        }
    };
    html! {
        <div class="hall-tools">
            <div class="hall-views" role="group" aria-label={ui.text("view-label")}>
                { for View::ALL.into_iter().map(|view| choice(ui, shown, view)) }
            </div>
            <label class="hall-search">
                <span class="visually-hidden">{ ui.text("room-find") }</span>
                <input
                    type="search"
                    id="find"
                    placeholder={ui.text("room-find")}
                    value={shown.state.search.clone()}
                    autocomplete="off"
                    spellcheck="false"
                    oninput={search}
                />
            </label>
            { groups(ui, shown.state.group) }
            // One press must not change all votes: the choices open first, each in words.
            <button type="button" id="set-all" popovertarget="set-shown" disabled={idle}>{ ui.text("room-set-shown") }</button>
            <div class="hall-set-all" id="set-shown" popover="auto" role="group" aria-label={ui.text("room-set-shown")}>
                { for votes_offered(Body::GeneralAssembly).into_iter().map(set) }
                <button type="button" popovertarget="set-shown" popovertargetaction="hide">{ ui.text("room-set-none") }</button>
            </div>
        </div>
    }
}

fn choice(ui: &VoteUi, shown: &ShownVote<'_>, view: View) -> Html {
    let key = match view {
        View::Hall => "view-hall",
        View::List => "view-list",
        View::Map => "view-map",
    };
    let chosen = shown.state.view == view;
    html! {
        <button
            type="button"
            id={key}
            aria-pressed={if chosen { "true" } else { "false" }}
            onclick={ui.on(Action::View(view))}
        >
            { ui.text(key) }
        </button>
    }
}

fn groups(ui: &VoteUi, chosen: Option<GroupName>) -> Html {
    let choose = ui
        .dispatch
        .reform(|event: Event| Action::Group(GroupName::from_word(&field::value(&event))));
    let option = |group: GroupName| {
        html! {
            <option value={group.as_str()} selected={chosen == Some(group)}>{ phrases::group(&ui.texts, group) }</option>
        }
    };
    let (regional, listed): (Vec<GroupName>, Vec<GroupName>) =
        GroupName::all().partition(|group| matches!(group, GroupName::Regional(_)));
    html! {
        <label class="hall-groups">
            <span class="visually-hidden">{ ui.text("groups-label") }</span>
            <select id="group" onchange={choose}>
                <option value="" selected={chosen.is_none()}>{ ui.text("groups-none") }</option>
                <optgroup label={ui.text("groups-regional")}>{ for regional.into_iter().map(option) }</optgroup>
                <optgroup label={ui.text("groups-other")}>{ for listed.into_iter().map(option) }</optgroup>
            </select>
        </label>
    }
}
