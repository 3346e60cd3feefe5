//! The vote of a step: what is put to it, and the seats. They open when the step lets a pupil change votes.
use crate::kit::ui::Ui;
use crate::model::session::Session;
use crate::text::phrases;
use crate::vote::seat_list::seats;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use crate::vote::{chamber, hall_tiles};
use records::lesson::model::Keep;
use records::lesson::own::Lock;
use rules::membership::Body;
use wording::say::vote::tally_long;
use yew::prelude::*;

/// Which seats a pupil may change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Open {
    /// None.
    Nobody,
    /// All but those that a challenge keeps.
    AllBut(Keep),
    /// Those that a teacher's lock opens; whether the question is answered.
    Lock(Lock, bool),
}

/// The vote and its seats.
pub fn view(ui: &VoteUi, session: &Session, open: Open) -> Html {
    let Some(shown) = ShownVote::in_session(&ui.texts, session) else {
        return Html::default();
    };
    let mut seats = seats(ui, &shown);
    for seat in &mut seats {
        seat.locked = match &open {
            Open::Nobody => true,
            Open::AllBut(keep) => keep.keeps(seat.permanent),
            Open::Lock(lock, answered) => !lock.opens(seat.member, *answered),
        };
    }
    let council = session.state.scenario.body == Body::SecurityCouncil;
    html! {
        <div class="lesson-room">
            { heading(ui, &shown) }
            if council {
                <div class="lesson-seats">{ chamber::table(ui, &shown, seats) }</div>
            } else {
                // A hundred seats and more are looked at by those who want to.
                <details class="lesson-roll" open={open != Open::Nobody}>
                    <summary>{ ui.text("lesson-roll") }</summary>
                    <div class="lesson-seats hall">{ hall_tiles::view(ui, &shown, seats) }</div>
                </details>
            }
        </div>
    }
}

/// What is put to the vote, when and where, and the count.
pub fn heading(ui: &Ui, shown: &ShownVote<'_>) -> Html {
    html! {
        <header class="lesson-vote">
            <p class="eyebrow">{ phrases::eyebrow(&ui.texts, &shown.state.scenario) }</p>
            <h3>{ shown.record.title.clone() }{ " · " }<span class="about">{ shown.record.about.clone() }</span></h3>
            <p class="lesson-tally">{ tally_long(&ui.texts, &shown.votes.tally()) }</p>
        </header>
    }
}
