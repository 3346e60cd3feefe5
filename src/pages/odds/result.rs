//! The chances: every way in which the vote can end, the condition of the law, and what is taken for granted.
use crate::kit::ui::Ui;
use crate::kit::{provision_note, share_bar};
use crate::pages::odds::outlook::Outlook;
use crate::text::percentages;
use counterfactual::verdict::Verdict;
use counterfactual::voting_rule::{Concurrence, Rule, VotingRule};
use rules::requirement::Share;
use wording::messages::Texts;
use yew::prelude::*;

/// The panel.
pub fn view(ui: &Ui, outlook: &Outlook) -> Html {
    let ends = verdicts(&outlook.voting_rule);
    let line = |(verdict, key): &(Verdict, &'static str)| {
        let share = outlook.chance(*verdict);
        let tone = match verdict {
            Verdict::Adopted => "positive",
            Verdict::Vetoed => "negative",
            _ => "neutral",
        };
        html! {
            <div data-verdict={word(*verdict)}>
                <dt>{ name(&ui.texts, key, &outlook.voting_rule) }</dt>
                <dd>
                    <strong>{ percentages::percent(&ui.texts, &share) }</strong>
                    if let Some(exact) = percentages::exact(&share) {
                        { " " }
                        <span class="exact">{ ui.texts.say("figures-exactly", &[("fraction", exact.into())]) }</span>
                    }
                    { share_bar::view(&share, tone) }
                </dd>
            </div>
        }
    };
    html! {
        <section class="odds-result" aria-labelledby="odds-result">
            <h2 id="odds-result">{ ui.text("odds-result") }</h2>
            <dl>{ for ends.iter().map(line) }</dl>
            <p class="odds-rule">{ rule(&ui.texts, &outlook.voting_rule) }</p>
            <div class="odds-provisions">
                { for outlook.provisions.iter().map(|provision| provision_note::view(ui, *provision)) }
            </div>
            if !outlook.by_votes {
                <p class="room-assumption">{ ui.text("odds-not-by-votes") }</p>
            }
            <p class="odds-assumption">{ ui.text("odds-assumption") }</p>
        </section>
    }
}

/// The word by which styles and tests know a verdict.
const fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Adopted => "adopted",
        Verdict::Vetoed => "vetoed",
        Verdict::TooFew => "too-few",
        Verdict::NoMajority => "no-majority",
        Verdict::EquallyDivided => "equally-divided",
        Verdict::NobodyVoted => "nobody-voted",
    }
}

/// What a way to end is called.
#[must_use]
pub fn name(texts: &Texts, key: &str, rule: &VotingRule) -> String {
    texts.say(key, &[("needed", rule.quota().into())])
}

/// The ways in which a vote can end under a rule, with their messages.
#[must_use]
pub fn verdicts(regime: &VotingRule) -> Vec<(Verdict, &'static str)> {
    let mut ends = vec![(Verdict::Adopted, "odds-adopted")];
    ends.extend_from_slice(match regime.rule() {
        Rule::Affirmative { concurrence, .. } => match concurrence {
            Concurrence::NotAsked => &[(Verdict::TooFew, "odds-too-few")],
            Concurrence::NoneAgainst | Concurrence::OneMayOppose => &[
                (Verdict::Vetoed, "odds-vetoed"),
                (Verdict::TooFew, "odds-too-few"),
            ],
            Concurrence::AllInFavour => &[
                (Verdict::Vetoed, "odds-not-concurring"),
                (Verdict::TooFew, "odds-too-few"),
            ],
        },
        Rule::PresentAndVoting(Share::Majority) => &[
            (Verdict::NoMajority, "odds-no-majority"),
            (Verdict::EquallyDivided, "odds-equally-divided"),
            (Verdict::NobodyVoted, "odds-nobody-voted"),
        ],
        Rule::PresentAndVoting(Share::TwoThirds) => &[
            (Verdict::NoMajority, "odds-no-two-thirds"),
            (Verdict::NobodyVoted, "odds-nobody-voted"),
        ],
    });
    ends
}

/// What the law asks for, in a sentence.
fn rule(texts: &Texts, regime: &VotingRule) -> String {
    let key = match regime.rule() {
        Rule::Affirmative { concurrence, .. } => match concurrence {
            // No vote of the law is decided so: one may oppose in a model alone.
            Concurrence::NotAsked | Concurrence::OneMayOppose => "odds-rule-votes",
            Concurrence::NoneAgainst => "odds-rule-veto",
            Concurrence::AllInFavour => "odds-rule-literal",
        },
        Rule::PresentAndVoting(Share::Majority) => "odds-rule-majority",
        Rule::PresentAndVoting(Share::TwoThirds) => "odds-rule-two-thirds",
    };
    texts.say(key, &[("needed", regime.quota().into())])
}
