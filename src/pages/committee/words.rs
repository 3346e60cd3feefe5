//! What the things of a committee are called.
use crate::kit::timer::clock;
use crate::kit::ui::Ui;
use committee::event::{Answer, Attendance, Item, Who};
use committee::house::{Need, Set};
use committee::motion::Motion;
use committee::refused::Refused;
use committee::session::{End, Session};
use rules::requirement::{Requirement, Share};

/// A set of rules.
pub fn set(ui: &Ui, set: Set) -> String {
    ui.text(&format!("committee-set-{}", set.word()))
}

/// A motion.
pub fn motion(ui: &Ui, motion: Motion) -> String {
    ui.text(&format!("committee-motion-{}", motion.word()))
}

/// Whether a member is there.
pub fn attendance(ui: &Ui, there: Attendance) -> String {
    ui.text(&format!("committee-there-{}", there.word()))
}

/// An answer in a roll call.
pub fn answer(ui: &Ui, answer: Answer) -> String {
    ui.text(&format!("committee-answer-{}", answer.word()))
}

/// What became of something.
pub fn end(ui: &Ui, end: Option<End>) -> String {
    ui.text(match end {
        None => "committee-end-none",
        Some(End::Carried) => "committee-end-carried",
        Some(End::Lost) => "committee-end-lost",
        Some(End::Dropped) => "committee-end-dropped",
    })
}

/// The name of a member.
pub fn name(session: &Session, who: Who) -> String {
    session
        .setup
        .members
        .get(who)
        .map(|member| member.name.clone())
        .unwrap_or_default()
}

/// The names of some members.
pub fn names(ui: &Ui, session: &Session, all: &[Who]) -> String {
    let names: Vec<String> = all.iter().map(|who| name(session, *who)).collect();
    ui.texts.list(&names)
}

/// A motion as it was made, with its times.
pub fn moved(ui: &Ui, session: &Session, place: usize) -> String {
    let Some(moved) = session.motions.get(place) else {
        return String::new();
    };
    let times = [moved.seconds, moved.each].into_iter().flatten().map(clock);
    let parts: Vec<String> = std::iter::once(motion(ui, moved.motion)).chain(times).collect();
    parts.join(" · ")
}

/// What is put to the vote.
pub fn item(ui: &Ui, session: &Session, item: &Item) -> String {
    let draft = |place| session.symbol(place).to_owned();
    match item {
        Item::Motion(place) => moved(ui, session, *place),
        Item::Amendment(place) => session
            .amendments
            .get(*place)
            .map_or_else(String::new, |amendment| {
                let args = [
                    ("symbol", amendment.symbol.clone().into()),
                    ("draft", draft(amendment.draft).into()),
                ];
                ui.texts.say("committee-item-amendment", &args)
            }),
        Item::Part(place, numbers) => {
            let numbers: Vec<String> = numbers
                .iter()
                .map(|number| number.saturating_add(1).to_string())
                .collect();
            let args = [
                ("draft", draft(*place).into()),
                ("numbers", ui.texts.list(&numbers).into()),
            ];
            ui.texts.say("committee-item-part", &args)
        }
        Item::Draft(place) => ui
            .texts
            .say("committee-item-draft", &[("symbol", draft(*place).into())]),
    }
}

/// What is needed.
pub fn need(ui: &Ui, need: Need) -> String {
    match need {
        Need::Law(Requirement::Affirmative { votes, .. }) => {
            ui.texts.say("committee-need-votes", &[("count", votes.into())])
        }
        Need::Law(Requirement::PresentAndVoting(Share::Majority)) => ui.text("committee-need-majority"),
        Need::Law(Requirement::PresentAndVoting(Share::TwoThirds)) => ui.text("committee-need-two-thirds"),
        Need::Law(Requirement::AllMembers(_)) => ui.text("committee-need-all"),
        Need::Present(_) => ui.text("committee-need-present"),
    }
}

/// Why nothing happened.
pub fn refused(ui: &Ui, why: &Refused) -> String {
    let with = |key: &str, name: &str| ui.texts.say(key, &[("name", name.to_owned().into())]);
    let counts = |key: &str, [first, second]: [u16; 2]| {
        ui.texts
            .say(key, &[("counted", first.into()), ("needed", second.into())])
    };
    match why {
        Refused::NotOpen => ui.text("committee-no-not-open"),
        Refused::Open => ui.text("committee-no-open"),
        Refused::NoQuorum(there, needed) => counts("committee-no-quorum", [*there, *needed]),
        Refused::Absent(name) => with("committee-no-absent", name),
        Refused::Observer(name) => with("committee-no-observer", name),
        Refused::NoSuchMotion => ui.text("committee-no-such-motion"),
        Refused::Precedence(_) => ui.text("committee-no-precedence"),
        Refused::Rolling => ui.text("committee-no-rolling"),
        Refused::MayNotAbstain(name) => with("committee-no-abstain", name),
        Refused::MayNotPass(name) => with("committee-no-pass", name),
        Refused::Miscounted(counted, there) => counts("committee-no-count", [*counted, *there]),
        Refused::TooManyAbstentions(counted, most) => counts("committee-no-abstentions", [*counted, *most]),
        Refused::NeedsRoll => ui.text("committee-no-placards"),
        Refused::AmendmentsFirst => ui.text("committee-no-amendments"),
        Refused::NotNext => ui.text("committee-no-next"),
        Refused::NotDivided => ui.text("committee-no-division"),
        Refused::Unknown(_) | Refused::NotRolling | Refused::Decided => ui.text("committee-no-other"),
    }
}
