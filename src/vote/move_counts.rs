//! Moves members by number from one column to another: for a vote whose roll is not known, and for the
//! question how many would have had to vote otherwise.
use crate::kit::field;
use crate::model::changes::CountMove;
use crate::model::state::Action;
use crate::model::vote_choices::votes_offered;
use crate::vote::vote_ui::VoteUi;
use rules::membership::Body;
use rules::tally::Tally;
use rules::vote::Vote;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// What the form knows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: VoteUi,
    /// The count as it stands.
    pub tally: Tally,
}

/// The form, with what is entered in it.
pub struct MoveCounts {
    from: Vote,
    to: Vote,
    count: u16,
}

/// What is entered.
#[derive(Debug)]
pub enum Message {
    /// The column that loses.
    From(Vote),
    /// The column that gains.
    To(Vote),
    /// How many.
    Count(u16),
}

impl Component for MoveCounts {
    type Message = Message;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self {
            from: Vote::InFavour,
            to: Vote::Against,
            count: 20,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::From(vote) => self.from = vote,
            Message::To(vote) => self.to = vote,
            Message::Count(count) => self.count = count,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, tally } = ctx.props();
        let available = *tally.get(self.from);
        let ready = self.from != self.to && self.count > 0 && self.count <= available;
        let moved = CountMove {
            permanent: false,
            from: self.from,
            to: self.to,
            count: self.count,
        };
        let submit = {
            let dispatch = ui.dispatch.clone();
            Callback::from(move |event: SubmitEvent| {
                event.prevent_default();
                if ready {
                    dispatch.emit(Action::Move(moved));
                }
            })
        };
        let count = ctx
            .link()
            .callback(|event: InputEvent| Message::Count(field::value(&event).trim().parse().unwrap_or(0)));
        let column = |id: &'static str, label: String, chosen: Vote, message: fn(Vote) -> Message| {
            let choose = ctx.link().callback(move |event: Event| {
                message(Vote::from_word(&field::value(&event)).unwrap_or(chosen))
            });
            let option = |vote: Vote| {
                html! {
                    <option value={vote.as_str()} selected={vote == chosen}>{ vote_word(&ui.texts, vote) }</option>
                }
            };
            html! {
                <label>
                    <span>{ label }</span>
                    <select {id} onchange={choose}>
                        { for votes_offered(Body::GeneralAssembly).into_iter().map(option) }
                    </select>
                </label>
            }
        };
        html! {
            <form class="move-counts" onsubmit={submit}>
                <p class="move-counts-title">{ ui.text("move-title") }</p>
                <label>
                    <span>{ ui.text("move-count") }</span>
                    <input
                        type="number"
                        id="move-count"
                        min="1"
                        max={available.to_string()}
                        value={self.count.to_string()}
                        oninput={count}
                    />
                </label>
                { column("move-from", ui.text("move-from"), self.from, Message::From) }
                { column("move-to", ui.text("move-to"), self.to, Message::To) }
                <button type="submit" id="move-apply" disabled={!ready}>{ ui.text("move-apply") }</button>
                <p class="move-counts-note">{ ui.text("move-note") }</p>
            </form>
        }
    }
}
