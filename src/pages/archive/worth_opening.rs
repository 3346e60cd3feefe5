//! Votes worth opening, in groups: each with what its votes have in common.
use crate::kit::ui::Ui;
use crate::pages::archive::state::{Act, Votes};
use crate::pages::archive::votes;
use archive::row::Row;
use archive::worth::Group;
use yew::prelude::*;

/// The groups, with the votes that have arrived.
pub fn view(ui: &Ui, state: &Votes, act: &Callback<Act>) -> Html {
    html! {
        <section class="archive-worth" id="worth-opening" tabindex="-1" aria-labelledby="archive-worth">
            <h2 id="archive-worth">{ ui.text("archive-worth") }</h2>
            <p>{ ui.text("archive-worth-note") }</p>
            { for Group::ALL.into_iter().map(|group| in_group(ui, state, group, act)) }
        </section>
    }
}

fn in_group(ui: &Ui, state: &Votes, group: Group, act: &Callback<Act>) -> Html {
    let entries = state.worth.iter().filter(|entry| entry.group == group);
    let rows: Vec<&Row> = entries
        .filter_map(|entry| state.archive.row(state.archive.find(&entry.id)?))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let (name, about) = keys(group);
    html! {
        <section class="archive-group" data-group={group.as_str()}>
            <h3>{ ui.text(name) }</h3>
            <p>{ ui.text(about) }</p>
            <ol>{ for rows.into_iter().map(|row| votes::card(ui, state, row, act)) }</ol>
        </section>
    }
}

/// The messages with a group's name and with what its votes have in common.
const fn keys(group: Group) -> (&'static str, &'static str) {
    match group {
        Group::OneVote => ("archive-worth-one-vote", "archive-worth-one-vote.about"),
        Group::Tie => ("archive-worth-tie", "archive-worth-tie.about"),
        Group::TwoThirds => ("archive-worth-two-thirds", "archive-worth-two-thirds.about"),
        Group::Abstentions => ("archive-worth-abstentions", "archive-worth-abstentions.about"),
        Group::Alone => ("archive-worth-alone", "archive-worth-alone.about"),
        Group::LoneVeto => ("archive-worth-lone-veto", "archive-worth-lone-veto.about"),
        Group::DoubleVeto => ("archive-worth-double-veto", "archive-worth-double-veto.about"),
        Group::TripleVeto => ("archive-worth-triple-veto", "archive-worth-triple-veto.about"),
        Group::NoVeto => ("archive-worth-no-veto", "archive-worth-no-veto.about"),
        Group::Amendment => ("archive-worth-amendment", "archive-worth-amendment.about"),
        Group::SponsorOutvoted => (
            "archive-worth-sponsor-outvoted",
            "archive-worth-sponsor-outvoted.about",
        ),
    }
}
