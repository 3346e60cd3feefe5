//! The search on top of suppositions, and the change of votes that would have done what is supposed.
use crate::days::*;
use counterfactual::flips::apply;
use counterfactual::meeting::{Target, single_items, smallest_change, that_would_have_done_it};
use rules::meeting::Meeting;
use rules::proceeding::Proceeding;
use rules::supposition::Supposed;
use rules::votes::Votes;

fn supposing(meeting: &Meeting, item: usize, supposed: Supposed) -> Meeting {
    let mut all = vec![None; meeting.items.len()];
    all[item] = Some(supposed);
    meeting.supposing(&all)
}

/// For every item and both suppositions: the change, made, gives by the votes what is supposed; where they give it
/// already, nothing changes.
fn does_it(meeting: &Meeting, votes: &[Votes]) {
    for item in 0..meeting.items.len() {
        for supposed in [Supposed::Carried, Supposed::NotCarried] {
            let supposing = supposing(meeting, item, supposed);
            let step = &Proceeding::play(&supposing, votes).steps()[item].clone();
            let flip = that_would_have_done_it(&supposing, votes, item).unwrap();
            let already = step.by_votes().unwrap().is_adopted() == supposed.is_carried();
            assert_eq!(flip.members == 0, already, "{item}, {supposed:?}");
            let mut changed = votes.to_vec();
            changed[item] = apply(&votes[item], &flip.changes).unwrap();
            let now = Proceeding::play(&supposing, &changed).steps()[item].clone();
            assert_eq!(now.by_votes().unwrap().is_adopted(), supposed.is_carried());
        }
        assert_eq!(that_would_have_done_it(meeting, votes, item), None);
    }
    assert_eq!(that_would_have_done_it(meeting, votes, 99), None);
}

#[test]
fn the_change_that_would_have_done_it_does_it_on_both_days() {
    let (meeting, votes) = council_day();
    does_it(&meeting, &votes);
    let (meeting, votes) = assembly_day();
    does_it(&meeting, &votes);
}

#[test]
fn what_is_supposed_is_no_vote_to_change() {
    let (meeting, votes) = council_day();
    // With the motion supposed carried, no vote leads to the text; without, it is adopted as it is.
    let postponed = supposing(&meeting, 0, Supposed::Carried);
    assert_eq!(
        smallest_change(&postponed, &votes, Target::Carried(6)).change,
        None
    );
    let reached = smallest_change(&postponed, &votes, Target::NotPut(6));
    assert_eq!(reached.change.unwrap().members, 0);
    // With it supposed lost, three more votes for it change nothing, and a veto does.
    let held = supposing(&meeting, 0, Supposed::NotCarried);
    assert_eq!(smallest_change(&held, &votes, Target::NotPut(6)).change, None);
    let found = single_items(&held, &votes, Target::NotCarried(6));
    let items: Vec<usize> = found.iter().map(|change| change.items[0].item).collect();
    assert_eq!(items, [6]);
    // With an amendment supposed carried, the text gains it as soon as it is adopted.
    let amended = supposing(&meeting, 3, Supposed::Carried);
    let gains = smallest_change(&amended, &votes, Target::TextGains(3));
    assert_eq!(gains.change.unwrap().members, 0);
}
