//! Votes of the Council as a file writes them: by name, or in numbers by class.
use crate::input::{Input, Read, Trouble};
use crate::names::{self, Names};
use rules::date::Date;
use rules::membership::{Membership, Seat, Standing};
use rules::quota::council_size;
use rules::vote::{ByVote, NotVoting, Vote};
use rules::votes::invalid::InvalidVotes;
use rules::votes::{LateNote, Unattributed, Votes};
use serde_json::Value;
use std::sync::Arc;

/// Votes, and the names of those who cast them.
pub(crate) struct Cast {
    pub(crate) votes: Votes,
    pub(crate) names: Names,
}

/// The day whose Council has the size that a case names instead of its date.
pub(crate) fn day(input: &Input<'_>) -> Read<Date> {
    let known = |text: &str| text.parse().map_err(|_| Trouble::Malformed("no such day".into()));
    match input.get("size").and_then(Value::as_u64) {
        None if input.has("size") => Err(input.wrong("size", "11 or 15")),
        None => Ok(input.date),
        Some(size) if size == u64::from(council_size(input.date)) => Ok(input.date),
        Some(11) => known("1965-01-01"),
        Some(15) => known("1966-01-01"),
        Some(_) => Err(input.wrong("size", "11 or 15")),
    }
}

fn column(key: &str) -> Read<Vote> {
    Ok(match key {
        "Y" => Vote::InFavour,
        "N" => Vote::Against,
        "A" => Vote::Abstaining,
        "NP" => Vote::NotVoting(NotVoting::NotParticipating),
        "ABS" => Vote::NotVoting(NotVoting::Absent),
        _ => return Err(Trouble::Invalid("UNKNOWN_VOTE_VALUE")),
    })
}

/// Counts by class: `{"P": {"Y": 3}, "E": {"Y": 7}}`.
pub(crate) fn by_class(tally: &Input<'_>) -> Read<ByVote<Unattributed>> {
    let mut counts = ByVote::<Unattributed>::default();
    for (class, _) in tally.keys() {
        let columns = tally.object(class)?.counts()?;
        for (key, count) in columns {
            let column = counts.get_mut(column(key)?);
            match class.as_str() {
                "P" => column.permanent = count,
                "E" => column.other = count,
                _ => return Err(tally.wrong(class, "`P` or `E`")),
            }
        }
    }
    Ok(counts)
}

fn invalid(error: InvalidVotes) -> Trouble {
    match error {
        InvalidVotes::NotAMember(_) => Trouble::Invalid("NON_MEMBER_VOTE"),
        InvalidVotes::NotEntitled(_) | InvalidVotes::MoreThanEntitled { .. } => {
            Trouble::Invalid("INELIGIBLE_VOTE")
        }
        InvalidVotes::Twice(_) | InvalidVotes::Count { .. } => Trouble::Invalid("SEAT_COUNT_MISMATCH"),
    }
}

/// The votes of a case: by name under `votes`, or in numbers under `tally`.
pub(crate) fn votes(input: &Input<'_>) -> Read<Cast> {
    let day = day(input)?;
    match (input.object_if("votes")?, input.object_if("tally")?) {
        (Some(votes), _) => named(input, &votes, day),
        (None, Some(tally)) => Ok(Cast {
            votes: counted(&by_class(&tally)?, day)?,
            names: Names::default(),
        }),
        (None, None) => Err(input.wrong("tally", "an object, or one under `votes`,")),
    }
}

/// Votes in numbers under another key than `tally`.
pub(crate) fn votes_at(input: &Input<'_>, key: &str) -> Read<Votes> {
    counted(&by_class(&input.object(key)?)?, day(input)?)
}

/// Votes in numbers, for a Council of that day.
pub(crate) fn counted(counts: &ByVote<Unattributed>, day: Date) -> Read<Votes> {
    let seat = |member, permanent| Seat {
        member,
        permanent,
        standing: Standing::MayVote,
    };
    let permanent = names::permanent_on(day);
    let elected = usize::from(council_size(day)).saturating_sub(permanent.len());
    let elected = (0..elected).map(|number| names::made_up('E', number));
    let elected = elected.collect::<Result<Vec<_>, _>>()?;
    let seats = permanent.into_iter().map(|member| seat(member, true));
    let seats = seats.chain(elected.into_iter().map(|member| seat(member, false)));
    let membership = Membership::council_of(day, seats.collect())
        .map_err(|error| Trouble::Malformed(error.to_string()))?;
    Votes::new(&Arc::new(membership), [], *counts).map_err(invalid)
}

fn named(input: &Input<'_>, votes: &Input<'_>, day: Date) -> Read<Cast> {
    let mut names = Names::default();
    let mut roll = Vec::new();
    for (name, _) in votes.keys() {
        let word = votes.get(name).and_then(Value::as_str);
        roll.push((names.code(name)?, column(word.unwrap_or("?"))?));
    }
    let members = if input.has("members") {
        let given = input.texts("members")?;
        given
            .into_iter()
            .map(|name| names.code(name))
            .collect::<Result<Vec<_>, _>>()?
    } else {
        roll.iter().map(|(member, _)| *member).collect()
    };
    let seats = members.into_iter().map(|member| Seat {
        member,
        permanent: names::permanent(member.as_str()).is_some(),
        standing: Standing::MayVote,
    });
    // Too many or too few seats, or not five permanent ones.
    let membership =
        Membership::council_of(day, seats.collect()).map_err(|_| Trouble::Invalid("SEAT_COUNT_MISMATCH"))?;
    let notes = late_notes(input, &mut names)?;
    let votes = Votes::new(&Arc::new(membership), roll, ByVote::default()).map_err(invalid)?;
    Ok(Cast {
        votes: votes.with_late_notes(notes),
        names,
    })
}

/// What delegations said afterwards.
pub(crate) fn late_notes(input: &Input<'_>, names: &mut Names) -> Read<Vec<LateNote>> {
    let note = |note: Input<'_>, names: &mut Names| {
        let intended = match note.text("intended")? {
            "NV" => Vote::NotVoting(NotVoting::Unspecified),
            key => column(key)?,
        };
        let member = names.code(note.text("member")?)?;
        Ok(LateNote { member, intended })
    };
    let notes = input.objects("late_notes")?;
    notes.into_iter().map(|one| note(one, names)).collect()
}
