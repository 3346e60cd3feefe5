//! The chances of those who are undecided: three sliders each, and three that set the same for all.
use crate::kit::field;
use crate::kit::memo::memo;
use crate::kit::ui::Ui;
use crate::pages::odds::undecided::{Ask, Shares, Undecided, Way};
use crate::text::percentages;
use rules::member::MemberId;
use rules::vote::Vote;
use wording::names;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// With more members than these, their own sliders are shown when they are asked for.
const AT_ONCE: usize = 15;

/// The sliders; nothing while nobody is undecided.
pub fn view(ui: &Ui, undecided: &Undecided, one_by_one: bool, ask: &Callback<Ask>) -> Html {
    let members = undecided.members();
    if members.is_empty() {
        return Html::default();
    }
    let many = members.len() > AT_ONCE;
    let own = |(member, shares): &(MemberId, Shares)| {
        let member = *member;
        let (ui, ask, shares) = (ui.clone(), ask.clone(), *shares);
        let drawn = memo((ui.texts.clone(), member, shares), move || {
            let set = ask.reform(move |(way, share)| Ask::Share(member, way, share));
            let title = names::short_name(&ui.texts, member);
            sliders(&ui, member.as_str(), title, shares, &set)
        });
        html! { <li key={member.to_string()}>{ drawn }</li> }
    };
    let for_all = ask.reform(|(way, share)| Ask::ShareAll(way, share));
    let all = undecided.same_for_all();
    html! {
        <section class="card odds-sliders" id="odds-sliders" aria-labelledby="odds-shares">
            <h2 id="odds-shares">{ ui.text("odds-shares") }</h2>
            <p class="odds-note">{ ui.text("odds-shares-note") }</p>
            if members.len() > 1 {
                <div class="odds-all">
                    { sliders(ui, "all", ui.text("odds-all"), all.unwrap_or(Shares::EVEN), &for_all) }
                    if all.is_none() {
                        <p class="odds-note">{ ui.text("odds-differ") }</p>
                    }
                </div>
            }
            if many {
                <button
                    type="button"
                    id="odds-one-by-one"
                    aria-expanded={if one_by_one { "true" } else { "false" }}
                    onclick={ask.reform(move |_: MouseEvent| Ask::OneByOne(!one_by_one))}
                >
                    { ui.text("odds-one-by-one") }
                </button>
            }
            if !many || one_by_one {
                <ul>{ for members.iter().map(own) }</ul>
            }
        </section>
    }
}

/// Three sliders under one name.
fn sliders(ui: &Ui, id: &str, title: String, shares: Shares, set: &Callback<(Way, u8)>) -> Html {
    let slider = |way: Way| {
        let (share, id) = (shares.of(way), format!("share-{id}-{}", way.as_str()));
        let percent = percentages::whole_percent(&ui.texts, share);
        let said = ui.texts.say(
            "odds-share-said",
            &[("percent", percent.clone().into()), ("way", word(ui, way).into())],
        );
        let input = set.reform(move |event: InputEvent| (way, field::value(&event).parse().unwrap_or(share)));
        html! {
            <label class="odds-slider" data-vote={way.as_str()}>
                <span class="word">{ word(ui, way) }</span>
                <input type="range" {id} min="0" max="100" step="1" value={share.to_string()} aria-valuetext={said} oninput={input} />
                <span class="share" aria-hidden="true">{ percent }</span>
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ title }</legend>
            { for Way::ALL.map(slider) }
        </fieldset>
    }
}

fn word(ui: &Ui, way: Way) -> String {
    let vote = match way {
        Way::InFavour => Vote::InFavour,
        Way::Against => Vote::Against,
        Way::Abstaining => Vote::Abstaining,
    };
    vote_word(&ui.texts, vote)
}
