//! Why: every condition with the number it has, the number it needs, and the provision it rests on.
use crate::kit::{provision_note, vote_mark};
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use rules::finding::{Bearing, Reason};
use rules::meeting::ItemResult;
use rules::vote::Vote;
use wording::say;
use yew::prelude::*;

/// The reasons for the outcome that is shown, what is due because of it, and what a reader should know.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let reason = |reason: &Reason| {
        let said = shown.said(|context| say::reason::reason(&ui.texts, reason, context));
        let (token, sign) = match said.mark {
            Bearing::Met => ("met", Vote::InFavour),
            Bearing::NotMet => ("not-met", Vote::Against),
            Bearing::Neutral => ("neutral", Vote::Abstaining),
        };
        line(
            ui,
            token,
            sign,
            (said.title, said.detail),
            Some(reason.provision()),
        )
    };
    let follow_up = |follow_up: &rules::warning::FollowUp| {
        let due = say::notes::follow_up(&ui.texts, follow_up);
        line(
            ui,
            "due",
            Vote::Abstaining,
            (ui.text("why-due"), due.text),
            Some(due.provision),
        )
    };
    let warning = |warning: &rules::warning::Warning| {
        let said = (ui.text("why-warning"), say::notes::warning(&ui.texts, warning));
        line(ui, "warning", Vote::Abstaining, said, None)
    };
    let lines: Vec<Html> = match &shown.step.result {
        ItemResult::Put(decision)
        | ItemResult::Supposed {
            by_votes: decision, ..
        } => {
            let reasons = decision.reasons.iter().map(reason);
            let due = decision.follow_ups.iter().map(follow_up);
            reasons
                .chain(due)
                .chain(decision.warnings.iter().map(warning))
                .collect()
        }
        ItemResult::Settled { reasons, .. } => reasons.iter().map(reason).collect(),
        ItemResult::NotPut { reason: why, .. } => {
            let ruled = shown.state.scenario.rulings.iter().find(|ruling| {
                shown.step.outcome()
                    == rules::decision::Outcome::NotPut(rules::decision::NotPutReason::Excluded {
                        by: ruling.carried,
                    })
                    && ruling.excluded == shown.state.selected
            });
            let mut lines = vec![reason(why)];
            if let Some(ruled) = ruled {
                let said = (ui.text("why-ruling"), ruled.reason.clone());
                lines.push(line(ui, "neutral", Vote::Abstaining, said, None));
            }
            lines
        }
    };
    html! {
        <section class="reasons" aria-labelledby="reasons">
            <h2 id="reasons" class="visually-hidden">{ ui.text("why-title") }</h2>
            <ul>{ for lines }</ul>
        </section>
    }
}

fn line(
    ui: &VoteUi,
    token: &'static str,
    sign: Vote,
    (title, detail): (String, String),
    provision: Option<rules::provision::Provision>,
) -> Html {
    html! {
        <li class="reason" data-bearing={token}>
            <span class="reason-sign">{ vote_mark::view(Some(sign)) }</span>
            <div class="reason-text">
                <p class="reason-title">{ title }</p>
                <p class="reason-detail">{ detail }</p>
            </div>
            if let Some(provision) = provision {
                { provision_note::view(ui, provision) }
            }
        </li>
    }
}
