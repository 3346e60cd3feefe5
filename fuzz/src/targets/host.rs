//! Any messages of the page around the frame: each is read, refused or not for the widget, and none breaks the meeting.
use super::meetings;
use placard::apps::widget::message::open;
use placard::apps::widget::messages::{Command, outcome, shown};
use placard::apps::widget::options::Options;
use placard::model::opening::Opening;
use placard::model::session::Session;
use placard::model::state::State;

/// Runs the target.
pub fn run(data: &[u8]) {
    // A line is a message: `type=set&member=FRA&vote=against`; the first one is the address of the frame.
    let Some((number, rest)) = data.split_first() else {
        return;
    };
    let text = crate::text(rest);
    let mut lines = text.lines();
    let options = Options::read(lines.next().unwrap_or_default());
    let scenario = meetings::one(*number);
    let (opening, problems) = open(&options, Opening::on_the_record(scenario.clone()));
    assert!(problems.iter().all(|problem| !problem.to_string().is_empty()));
    let mut session = Session::of(State::from(&opening));
    for line in lines.take(40) {
        let fields: Vec<(&str, &str)> = line
            .split('&')
            .filter_map(|field| field.split_once('='))
            .collect();
        let field = |name: &str| {
            let (_, value) = fields.iter().find(|(key, _)| *key == name)?;
            Some(if name == "type" {
                format!("un-vote:{value}")
            } else {
                (*value).to_owned()
            })
        };
        match Command::read(field) {
            Some(Ok(command)) => {
                if let Some(action) = command.action(&session) {
                    session = session.after(action);
                }
            }
            Some(Err(problem)) => assert!(!problem.is_empty()),
            None => {}
        }
        assert!(session.state.selected < scenario.items.len());
        for votes in &session.replay.votes {
            assert_eq!(
                usize::from(votes.tally().total()),
                scenario.meeting.membership.seats().len()
            );
        }
        assert!(
            session
                .replay
                .steps
                .iter()
                .all(|step| !outcome(&step.outcome()).is_empty())
        );
        if let Some(told) = shown("change", &session.state, &session.replay) {
            let _: serde_json::Value =
                serde_json::from_str(&told).unwrap_or_else(|error| panic!("{error}: {told}"));
        }
    }
}
