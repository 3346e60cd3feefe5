//! The Assembly as a table: who, of which group, how it votes, how it voted; sorted by a press on a heading.
use crate::kit::vote_mark;
use crate::model::vote_choices::votes_offered;
use crate::text::phrases;
use crate::vote::seat::{self, Face};
use crate::vote::seat_button;
use crate::vote::vote_ui::VoteUi;
use records::groups::GroupName;
use records::states::RegionalGroup;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use wording::messages::Texts;
use wording::names;
use yew::prelude::*;

/// A line.
#[derive(Clone, PartialEq)]
pub struct Row {
    /// The seat.
    pub seat: seat::Props,
    /// Its vote on the record.
    pub recorded: Option<Vote>,
    /// Its regional group that day.
    pub group: Option<RegionalGroup>,
}

/// The table.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: VoteUi,
    /// Which vote of the day it is.
    pub item: usize,
    /// The lines, in the order of the seats.
    pub rows: Vec<Row>,
}

/// By what the lines are sorted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    /// The names, in the language of the page.
    Name,
    /// The regional groups.
    Group,
    /// The votes.
    Vote,
}

/// A way to sort.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sort {
    /// By what.
    pub key: Key,
    /// Whether the last comes first.
    pub descending: bool,
}

/// The table remembers how it was sorted. A line stays where it is when its vote changes, under the finger that changed
/// it, until the table is sorted again.
pub struct HallList {
    sort: Sort,
    order: Vec<usize>,
}

/// The places of the lines once they are sorted; lines that are equal stay in the order of names.
#[must_use]
pub fn sorted(texts: &Texts, rows: &[Row], sort: Sort) -> Vec<usize> {
    let mut members: Vec<MemberId> = rows.iter().map(|row| row.seat.member).collect();
    names::sort_members(texts, &mut members);
    let by_name: Vec<usize> = members
        .iter()
        .filter_map(|member| rows.iter().position(|row| row.seat.member == *member))
        .collect();
    let class = |place: &usize| {
        let row = rows.get(*place)?;
        match sort.key {
            Key::Name => None,
            Key::Group => RegionalGroup::ALL
                .iter()
                .position(|group| row.group == Some(*group)),
            // Votes in the order in which a press goes through them.
            Key::Vote => {
                let token = vote_mark::token(row.seat.vote);
                let votes = votes_offered(Body::GeneralAssembly);
                votes
                    .iter()
                    .position(|vote| vote_mark::token(Some(*vote)) == token)
            }
        }
    };
    if sort.key == Key::Name {
        let mut order = by_name;
        if sort.descending {
            order.reverse();
        }
        return order;
    }
    // Class by class: fewer bytes than a sort, and stable. Whoever has no class comes last.
    let mut classes: Vec<Option<usize>> = (0..5).map(Some).collect();
    if sort.descending {
        classes.reverse();
    }
    classes.push(None);
    let of = |wanted: Option<usize>| {
        by_name
            .iter()
            .copied()
            .filter(move |place| class(place) == wanted)
    };
    classes.into_iter().flat_map(of).collect()
}

impl Component for HallList {
    type Message = Key;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let sort = Sort {
            key: Key::Name,
            descending: false,
        };
        let Props { ui, rows, .. } = ctx.props();
        Self {
            sort,
            order: sorted(&ui.texts, rows, sort),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, key: Key) -> bool {
        self.sort = Sort {
            key,
            descending: self.sort.key == key && !self.sort.descending,
        };
        self.order = sorted(&ctx.props().ui.texts, &ctx.props().rows, self.sort);
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let now = ctx.props();
        let members =
            |props: &Props| -> Vec<MemberId> { props.rows.iter().map(|row| row.seat.member).collect() };
        if now.item != before.item || now.ui.texts != before.ui.texts || members(now) != members(before) {
            self.order = sorted(&now.ui.texts, &now.rows, self.sort);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, rows, .. } = ctx.props();
        let heading = |key: Key, id: &'static str| {
            let sorted = (self.sort.key == key).then_some(match self.sort.descending {
                true => "descending",
                false => "ascending",
            });
            html! {
                <th scope="col" aria-sort={sorted}>
                    <button type="button" {id} onclick={ctx.link().callback(move |_: MouseEvent| key)}>
                        { ui.text(id) }
                    </button>
                </th>
            }
        };
        html! {
            <table class="hall-list" aria-label={ui.text("list-label")}>
                <thead>
                    <tr>
                        { heading(Key::Name, "list-member") }
                        { heading(Key::Group, "list-group") }
                        { heading(Key::Vote, "list-vote") }
                        <th scope="col">{ ui.text("list-recorded") }</th>
                    </tr>
                </thead>
                <tbody>{ for self.order.iter().filter_map(|place| rows.get(*place)).map(|row| line(ui, row)) }</tbody>
            </table>
        }
    }
}

fn line(ui: &VoteUi, row: &Row) -> Html {
    let member = row.seat.member;
    let seat = seat::Props {
        face: Face::Word,
        left_out: false,
        ..row.seat.clone()
    };
    let group = row
        .group
        .map(|group| phrases::group(&ui.texts, GroupName::Regional(group)));
    html! {
        <tr key={member.to_string()} hidden={row.seat.left_out}>
            <th scope="row">{ names::name(&ui.texts, member) }</th>
            <td class="group">{ group.unwrap_or_default() }</td>
            <td class="vote">{ seat_button::view(seat) }</td>
            <td class="recorded" data-vote={vote_mark::token(row.recorded)}>
                { vote_mark::view(row.recorded) }
                <span class="word">{ phrases::column(&ui.texts, row.recorded) }</span>
            </td>
        </tr>
    }
}
