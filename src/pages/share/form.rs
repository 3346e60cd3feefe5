//! What an embed shows and what its readers may change: the vote or the day, the parts, the members.
use crate::embed::part::Part;
use crate::embed::settings::{Ask, Embed, Free};
use crate::kit::field;
use crate::kit::select;
use crate::kit::ui::Ui;
use crate::pages::share::look;
use crate::vote::shown_vote::ShownVote;
use rules::member::MemberId;
use wording::names;
use yew::prelude::*;

/// The questions.
pub fn view(
    ui: &Ui,
    shown: &ShownVote<'_>,
    embed: &Embed,
    ask: &Callback<Ask>,
    select: &Callback<usize>,
) -> Html {
    html! {
        <>
            { what(ui, shown, embed, ask, select) }
            <div class="share-wishes-two">
                { free(ui, shown, embed, ask) }
                { look::built_in(ui, embed, ask) }
            </div>
        </>
    }
}

fn what(
    ui: &Ui,
    shown: &ShownVote<'_>,
    embed: &Embed,
    ask: &Callback<Ask>,
    select: &Callback<usize>,
) -> Html {
    let items = &shown.state.scenario.items;
    let chosen = select.reform(|event: Event| field::value(&event).parse().unwrap_or(0));
    let item = |(at, item): (usize, &records::scenario::ItemRecord)| {
        html! {
            <option value={at.to_string()} selected={at == shown.state.selected}>{ item.title.clone() }</option>
        }
    };
    let only = |only: bool, id: &'static str| {
        let choose = ask.reform(move |_: Event| Ask::Only(only));
        html! {
            <label class="choice">
                <input type="radio" name="share-only" {id} checked={embed.only == only} onchange={choose} />
                { ui.text(id) }
            </label>
        }
    };
    let many = items.len() > 1;
    let parts = Part::ALL
        .into_iter()
        // A vote alone has no steps.
        .filter(|(_, part)| *part != Part::Steps || (many && !embed.only));
    html! {
        <section class="card own-vote" aria-labelledby="share-what">
            <h2 id="share-what">{ ui.text("share-what") }</h2>
            if many {
                <label class="wide">
                    <span>{ ui.text("share-vote") }</span>
                    <select id="share-vote" onchange={chosen}>{ for items.iter().enumerate().map(item) }</select>
                </label>
                <fieldset class="wide">
                    <legend>{ ui.text("share-around") }</legend>
                    { only(false, "share-day") }
                    { only(true, "share-only") }
                </fieldset>
            }
            <fieldset class="wide">
                <legend>{ ui.text("share-parts") }</legend>
                { for parts.map(|(word, part)| part_shown(ui, embed, ask, word, part)) }
            </fieldset>
            <p class="wide share-note">{ ui.text("share-foot") }</p>
        </section>
    }
}

fn part_shown(ui: &Ui, embed: &Embed, ask: &Callback<Ask>, word: &str, part: Part) -> Html {
    let shown = !embed.without.contains(&part);
    let id = format!("share-part-{word}");
    let text = ui.text(&id);
    // The last one that is left stays.
    let last = shown && embed.without.len() + 1 >= Part::ALL.len();
    html! {
        <label class="choice" key={word.to_owned()}>
            <input
                type="checkbox"
                {id}
                checked={shown}
                disabled={last}
                onchange={ask.reform(move |_: Event| Ask::Show(part, !shown))}
            />
            { text }
        </label>
    }
}

fn free(ui: &Ui, shown: &ShownVote<'_>, embed: &Embed, ask: &Callback<Ask>) -> Html {
    let choice = |(word, free): (&'static str, Free)| {
        let choose = ask.reform(move |_: Event| Ask::Free(free));
        let id = format!("share-free-{word}");
        let text = ui.text(&id);
        html! {
            <label class="choice">
                <input type="radio" name="share-free" {id} checked={embed.free == free} onchange={choose} />
                { text }
            </label>
        }
    };
    let many = shown.state.scenario.items.len() > 1 && !embed.only;
    let choices = Free::ALL
        .into_iter()
        .filter(|(_, free)| *free != Free::Shown || many);
    html! {
        <section class="card own-vote" aria-labelledby="share-free">
            <h2 id="share-free">{ ui.text("share-free") }</h2>
            <fieldset class="wide" aria-labelledby="share-free">
                { for choices.map(choice) }
            </fieldset>
            if embed.free == Free::Members {
                { members(ui, shown, embed, ask) }
            }
        </section>
    }
}

fn members(ui: &Ui, shown: &ShownVote<'_>, embed: &Embed, ask: &Callback<Ask>) -> Html {
    let left = shown
        .order
        .iter()
        .copied()
        .filter(|member| !embed.members.contains(member));
    let add = {
        let ask = ask.clone();
        Callback::from(move |event: Event| {
            if let Ok(member) = field::take(&event).parse() {
                ask.emit(Ask::Member(member, true));
            }
        })
    };
    let chosen = |member: &MemberId| {
        let member = *member;
        let name = names::short_name(&ui.texts, member);
        let out = ui.texts.say("share-take-out", &[("member", name.clone().into())]);
        html! {
            <li key={member.to_string()}>
                <button
                    type="button"
                    id={format!("share-out-{member}")}
                    aria-label={out}
                    onclick={ask.reform(move |_: MouseEvent| Ask::Member(member, false))}
                >
                    { name }<span aria-hidden="true">{ " ×" }</span>
                </button>
            </li>
        }
    };
    html! {
        <div class="wide share-members">
            <label>
                <span>{ ui.text("share-add") }</span>
                <select id="share-add" onchange={add}>
                    <option value="" selected=true>{ ui.text("share-choose") }</option>
                    {
                        for select::members(ui, left).into_iter().map(|(word, name)| html! {
                            <option value={word}>{ name }</option>
                        })
                    }
                </select>
            </label>
            if embed.members.is_empty() {
                <p class="share-note" role="status">{ ui.text("share-nobody") }</p>
            } else {
                <ul>{ for embed.members.iter().map(chosen) }</ul>
            }
        </div>
    }
}
