//! Fills the seats of a scenario's body, and says why a member has none.
use super::error::Problem;
use super::format::{self, Members};
use crate::states;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::{Body, Membership, Seat, Standing};

/// Fills the seats of the body.
pub(super) fn membership(body: Body, date: Date, seats: &format::Seats) -> Result<Membership, Problem> {
    match (body, &seats.permanent, &seats.elected, &seats.members) {
        (Body::SecurityCouncil, Some(permanent), Some(elected), None) => {
            if let Some(member) = seats.arrears.iter().chain(&seats.no_credentials).next() {
                return Err(Problem::new(
                    "seats.standing",
                    &format!("`{member}` cannot lose its vote in the Security Council this way"),
                    "leave the field out: Article 19 and credentials concern the Assembly",
                ));
            }
            let permanent = permanent.iter().map(|&member| seat(member, true));
            let elected = elected.iter().map(|&member| seat(member, false));
            let given: Vec<Seat> = permanent.chain(elected).collect();
            members(date, &given)?;
            // The Council sits in the English alphabetical order.
            let order = states::members_on(date).into_iter();
            let seats = order.flat_map(|member| given.iter().filter(move |seat| seat.member == member));
            let seats = seats.copied().collect();
            Membership::council_of(date, seats).map_err(|error| Problem::of("seats", &error))
        }
        (Body::GeneralAssembly, None, None, Some(list)) => {
            let mut all: Vec<Seat> = match list {
                Members::OnDate => states::members_on(date)
                    .into_iter()
                    .map(|m| seat(m, false))
                    .collect(),
                Members::List(list) => list.iter().map(|&member| seat(member, false)).collect(),
            };
            members(date, &all)?;
            bar(&mut all, &seats.arrears, Standing::Arrears, date)?;
            bar(&mut all, &seats.no_credentials, Standing::NoCredentials, date)?;
            Membership::general_assembly(all).map_err(|error| Problem::of("seats", &error))
        }
        (Body::SecurityCouncil, ..) => Err(Problem::new(
            "seats",
            "these are not the seats of the Security Council",
            "give `permanent` and `elected`, each a list of member codes",
        )),
        (Body::GeneralAssembly, ..) => Err(Problem::new(
            "seats",
            "these are not the seats of the General Assembly",
            "give `members`: `members-on-date` or a list of member codes",
        )),
    }
}

fn seat(member: MemberId, permanent: bool) -> Seat {
    Seat {
        member,
        permanent,
        standing: Standing::MayVote,
    }
}

fn members(date: Date, seats: &[Seat]) -> Result<(), Problem> {
    let stranger = seats.iter().find(|seat| !states::is_member_on(seat.member, date));
    match stranger {
        Some(seat) => Err(no_seat(date, seat.member, "seats")),
        None => Ok(()),
    }
}

fn bar(seats: &mut [Seat], barred: &[MemberId], standing: Standing, date: Date) -> Result<(), Problem> {
    for member in barred {
        let seat = seats.iter_mut().find(|seat| seat.member == *member);
        let seat = seat.ok_or_else(|| no_seat(date, *member, "seats.standing"))?;
        if seat.standing != Standing::MayVote {
            return Err(Problem::new(
                "seats.standing",
                &format!("`{member}` is named twice"),
                "name each member once",
            ));
        }
        seat.standing = standing;
    }
    Ok(())
}

/// Checks that a member has a seat.
pub(super) fn seated(
    membership: &Membership,
    date: Date,
    member: MemberId,
    place: &str,
) -> Result<usize, Problem> {
    membership
        .seat_of(member)
        .ok_or_else(|| no_seat(date, member, place))
}

/// Why a member has no seat: an unknown code, not a Member that day, or not in the body.
pub(super) fn no_seat(date: Date, member: MemberId, place: &str) -> Problem {
    if !states::is_known(member) {
        return Problem::new(
            place,
            &format!("`{member}` is not the code of a Member State"),
            "use the codes of crates/records/data/member_states.csv, such as `FRA`",
        );
    }
    if !states::is_member_on(member, date) {
        return Problem::new(
            place,
            &format!("`{member}` was not a Member of the United Nations on {date}"),
            "use the code of that day, or correct the date",
        );
    }
    Problem::new(
        place,
        &format!("`{member}` has no seat in this meeting"),
        "name a member listed under `seats`",
    )
}
