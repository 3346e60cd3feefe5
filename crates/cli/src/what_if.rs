//! `what-if`: the smallest changes of votes that would have changed the result.
use crate::args::{Format, Target, WhatIf};
use crate::fail::{Found, Res, fail};
use crate::input::{self, Day, Given, Vote};
use crate::json;
use counterfactual::meeting::Target as Wanted;
use js_api::ask;
use js_api::types::vote::{SomeMembers, Vote as Way};
use js_api::types::what_if::{Choice, Flip, MeetingChange, VoteChanges};
use rules::meeting::Business;
use rules::votes::Votes;
use std::io::Write;

/// Looks for the changes. A no where there are none.
pub fn run(out: &mut dyn Write, asked: &WhatIf) -> Res<Found> {
    let name = input::name(&asked.file);
    match input::given(&name, &input::text(&asked.file)?)? {
        Given::Vote(_) if asked.item.is_some() || asked.target.is_some() => fail(format!(
            "`--item` and `--target` are for a meeting, and `{name}` is one vote: leave them out"
        )),
        Given::Vote(vote) => of_vote(out, &vote, asked.format),
        Given::Day(day) => of_day(out, &day, asked),
    }
}

fn of_day(out: &mut dyn Write, day: &Day, asked: &WhatIf) -> Res<Found> {
    let place = match (&asked.item, day.items.as_slice()) {
        (Some(id), _) => day.place(id)?,
        (None, [_]) => 0,
        (None, all) => {
            let all: Vec<&str> = all.iter().map(|item| item.id.as_str()).collect();
            let all = all.join("`, `");
            return fail(format!(
                "this meeting has several items: name one with `--item`, of `{all}`"
            ));
        }
    };
    match asked.target {
        None => {
            let votes = day.items.get(place).and_then(|item| item.votes.clone());
            let question = day.played().question(place);
            match (question, votes) {
                (Some(question), Some(votes)) => {
                    let sitting = day.meeting.sitting;
                    let vote = Vote {
                        question,
                        sitting,
                        votes,
                    };
                    of_vote(out, &vote, asked.format)
                }
                _ => fail("no votes are given for this item: give `votes` or `tally`"),
            }
        }
        Some(target) => of_meeting(out, day, wanted(day, place, target)?, asked.format),
    }
}

fn wanted(day: &Day, place: usize, target: Target) -> Res<Wanted> {
    let business = day.meeting.items.get(place).map(|item| &item.business);
    let has_text = matches!(business, Some(Business::Amendment { .. } | Business::Part { .. }));
    if matches!(target, Target::TextGains | Target::TextLacks) && !has_text {
        return fail("`text-gains` and `text-lacks` are for an amendment or a part: name one with `--item`");
    }
    Ok(match target {
        Target::Carried => Wanted::Carried(place),
        Target::NotCarried => Wanted::NotCarried(place),
        Target::NotPut => Wanted::NotPut(place),
        Target::TextGains => Wanted::TextGains(place),
        Target::TextLacks => Wanted::TextLacks(place),
    })
}

fn of_vote(out: &mut dyn Write, vote: &Vote, format: Format) -> Res<Found> {
    let changes = ask::vote_changes(&vote.question, &vote.sitting, &vote.votes);
    let found = Found::when(changes.fewest_members.is_some());
    match format {
        Format::Json => json::write(out, &changes)?,
        Format::Table => said_of_vote(out, &changes)?,
    }
    Ok(found)
}

fn said_of_vote(out: &mut dyn Write, changes: &VoteChanges) -> Res<()> {
    let now = if changes.adopted { "Adopted" } else { "Not adopted" };
    let other = if changes.adopted { "not adopted" } else { "adopted" };
    writeln!(out, "{now} by these votes.")?;
    let Some(fewest) = &changes.fewest_members else {
        writeln!(out, "No change of the votes would have turned it.")?;
        return Ok(());
    };
    writeln!(
        out,
        "It would have been {other} with the fewest members changed:\n  {}",
        flip(fewest)
    )?;
    match &changes.fewest_steps {
        Some(steps) if steps != fewest => {
            writeln!(
                out,
                "With the fewest steps (from in favour to against is two):\n  {}",
                flip(steps)
            )?;
        }
        _ => {}
    }
    match &changes.to_abstaining {
        Some(softest) if softest != fewest => {
            writeln!(out, "By abstaining alone:\n  {}", flip(softest))?;
        }
        _ => {}
    }
    let alone = &changes.alone_could_block.by_voting_against;
    if changes.adopted {
        writeln!(
            out,
            "Alone could have defeated it by voting against: {}",
            who(alone)
        )?;
    }
    if let Some(number) = changes.blocking_number {
        writeln!(out, "Votes against that block it, of those cast: {number}")?;
    }
    Ok(())
}

fn of_meeting(out: &mut dyn Write, day: &Day, target: Wanted, format: Format) -> Res<Found> {
    let votes = day.items.iter().map(|item| {
        item.votes
            .clone()
            .unwrap_or_else(|| Votes::none_cast(&day.meeting.membership))
    });
    let votes: Vec<Votes> = votes.collect();
    let changes = ask::meeting_changes(&day.meeting, &votes, target);
    let found = Found::when(changes.reached || changes.smallest.is_some());
    if format == Format::Json {
        json::write(out, &changes)?;
        return Ok(found);
    }
    if changes.reached {
        writeln!(out, "The meeting leads there as it is.")?;
        return Ok(found);
    }
    match &changes.smallest {
        None => writeln!(out, "No change of the votes was found that leads there.")?,
        Some(smallest) => {
            writeln!(out, "The smallest change anywhere in the meeting:")?;
            writeln!(out, "{}", change(day, smallest))?;
        }
    }
    if !changes.certain {
        writeln!(
            out,
            "Not everything was looked at: something smaller may have been missed."
        )?;
    }
    let others = changes
        .on_one_item
        .iter()
        .filter(|one| Some(*one) != changes.smallest.as_ref());
    let others: Vec<&MeetingChange> = others.collect();
    if !others.is_empty() {
        writeln!(out, "On one item alone:")?;
        for one in others {
            writeln!(out, "{}", change(day, one))?;
        }
    }
    Ok(found)
}

fn change(day: &Day, change: &MeetingChange) -> String {
    let items = change.items.iter().map(|one| {
        let place = usize::try_from(one.item).unwrap_or(usize::MAX);
        let id = day.items.get(place).map_or("", |item| &item.id);
        format!("  {id}: {}", flip(&one.flip))
    });
    items.collect::<Vec<_>>().join("\n")
}

fn flip(flip: &Flip) -> String {
    flip.moves.iter().map(choice).collect::<Vec<_>>().join("; ")
}

/// `1 permanent member, abstaining to against (of FRA, GBR)`.
fn choice(choice: &Choice) -> String {
    let class = if choice.permanent {
        "permanent member"
    } else {
        "member"
    };
    let plural = if choice.count == 1 { "" } else { "s" };
    format!(
        "{} {class}{plural}, {} to {} (of {})",
        choice.count,
        way(choice.from),
        way(choice.to),
        who(&choice.among)
    )
}

const fn way(vote: Way) -> &'static str {
    match vote {
        Way::InFavour => "in favour",
        Way::Against => "against",
        Way::Abstaining => "abstaining",
        Way::NotParticipating => "not participating",
        Way::Absent => "absent",
        Way::NotVoting => "not voting",
    }
}

/// `FRA, GBR and 3 whose names are not known`.
fn who(members: &SomeMembers) -> String {
    let named = members.members.join(", ");
    match (members.unnamed, named.is_empty()) {
        (0, true) => "nobody".to_owned(),
        (0, false) => named,
        (unnamed, true) => format!("{unnamed} whose names are not known"),
        (unnamed, false) => format!("{named} and {unnamed} whose names are not known"),
    }
}
