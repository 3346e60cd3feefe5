//! Who sits in the body: as given, or as it follows from the day and from those who vote.
use super::{member, members, refuse};
use crate::error::{ApiError, Code, under};
use crate::types::vote::Members;
use rules::date::Date;
use rules::member::{MemberId, SeatSet};
use rules::membership::{Body, InvalidMembership, Membership, Seat, Standing};
use rules::quota::council_size;
use rules::security_council::permanent_seats::permanent_seats;
use std::sync::Arc;

/// What the seats are made from.
pub(crate) struct Given<'a> {
    pub body: Body,
    pub date: Date,
    pub members: Option<&'a Members>,
    /// Who votes by name, each once.
    pub voters: Vec<MemberId>,
    /// How many votes are counted, where they are given in numbers (General Assembly).
    pub counted: u16,
    /// The place of the object that holds `members`.
    pub path: &'a str,
}

/// The seats of the body.
pub(crate) fn seats(given: &Given<'_>) -> Result<Arc<Membership>, ApiError> {
    let nobody = Members::default();
    let members = given.members.unwrap_or(&nobody);
    let membership = match given.body {
        Body::SecurityCouncil => council(given, members)?,
        Body::GeneralAssembly => assembly(given, members)?,
    };
    Ok(Arc::new(membership))
}

fn council(given: &Given<'_>, named: &Members) -> Result<Membership, ApiError> {
    let why = "it is for the General Assembly; the Security Council takes `permanent` and `elected`";
    let whole = under(given.path, "members");
    let place = |field: &str| under(&whole, field);
    refuse(named.all.is_some(), place("all"), why)?;
    refuse(named.count.is_some(), place("count"), why)?;
    refuse(named.in_arrears.is_some(), place("inArrears"), why)?;
    refuse(
        named.without_credentials.is_some(),
        place("withoutCredentials"),
        why,
    )?;
    let permanent = match &named.permanent {
        Some(list) => members(list, &place("permanent"))?,
        None => permanent_seats(given.date)
            .iter()
            .map(|seat| member(seat.code(), &place("permanent")))
            .collect::<Result<_, _>>()?,
    };
    let elected = match &named.elected {
        Some(list) => members(list, &place("elected"))?,
        None => {
            let besides = given.voters.iter().filter(|voter| !permanent.contains(voter));
            let besides: Vec<_> = besides.copied().collect();
            let size = usize::from(council_size(given.date));
            let wanted = size.saturating_sub(permanent.len());
            if besides.len() > wanted {
                let all = besides.len().saturating_add(permanent.len());
                let message = format!(
                    "with the permanent members `{all}` members vote or sit, and the Council of that day has {size}: leave a vote out, \
                     or give `members`"
                );
                return Err(ApiError::at(whole, Code::ImpossibleBody, message));
            }
            filled(besides, wanted, 'E')
        }
    };
    let seat = |permanent: bool| {
        move |member| Seat {
            member,
            permanent,
            standing: Standing::MayVote,
        }
    };
    let seats = permanent.into_iter().map(seat(true));
    let seats = seats.chain(elected.into_iter().map(seat(false))).collect();
    Membership::council_of(given.date, seats).map_err(|error| impossible(error, &whole))
}

fn assembly(given: &Given<'_>, named: &Members) -> Result<Membership, ApiError> {
    let why = "it is for the Security Council; the General Assembly takes `all` or `count`";
    let whole = under(given.path, "members");
    let place = |field: &str| under(&whole, field);
    refuse(named.permanent.is_some(), place("permanent"), why)?;
    refuse(named.elected.is_some(), place("elected"), why)?;
    let barred =
        |list: &Option<Vec<String>>, field| members(list.as_deref().unwrap_or_default(), &place(field));
    let in_arrears = barred(&named.in_arrears, "inArrears")?;
    let without_credentials = barred(&named.without_credentials, "withoutCredentials")?;
    let mut all = match &named.all {
        Some(list) => members(list, &place("all"))?,
        None => given.voters.clone(),
    };
    for (list, field) in [
        (&in_arrears, "inArrears"),
        (&without_credentials, "withoutCredentials"),
    ] {
        for (at, one) in list
            .iter()
            .enumerate()
            .filter(|(_, one)| !all.contains(one))
            .collect::<Vec<_>>()
        {
            if named.all.is_some() {
                let message =
                    format!("`{one}` has no seat in this body: add it to `members.all`, or leave it out");
                return Err(ApiError::at(
                    format!("{}[{at}]", place(field)),
                    Code::NotAMember,
                    message,
                ));
            }
            all.push(*one);
        }
    }
    if named.all.is_some() {
        refuse(
            named.count.is_some(),
            place("count"),
            "`all` names the Members already",
        )?;
    } else {
        let wanted = named.count.unwrap_or(given.counted);
        if usize::from(wanted) > SeatSet::CAPACITY {
            let given = wanted.into();
            return Err(impossible(InvalidMembership::TooMany { given }, &whole));
        }
        all = filled(all, wanted.into(), 'M');
    }
    let seat = |member| Seat {
        member,
        permanent: false,
        standing: if in_arrears.contains(&member) {
            Standing::Arrears
        } else if without_credentials.contains(&member) {
            Standing::NoCredentials
        } else {
            Standing::MayVote
        },
    };
    Membership::general_assembly(all.into_iter().map(seat).collect())
        .map_err(|error| impossible(error, &whole))
}

/// The named members, and as many without a name as are wanted besides. Their codes never leave: whose name is not
/// known is counted, not named.
fn filled(mut named: Vec<MemberId>, wanted: usize, letter: char) -> Vec<MemberId> {
    let mut made_up = (0..1000_u16).filter_map(|number| {
        // Two digits after the letter, then three digits, so that a thousand codes are at hand.
        let code = if number < 100 {
            format!("{letter}{number:02}")
        } else {
            format!("{number:03}")
        };
        code.parse().ok()
    });
    while named.len() < wanted {
        match made_up.find(|code| !named.contains(code)) {
            Some(code) => named.push(code),
            None => break,
        }
    }
    named
}

fn impossible(error: InvalidMembership, path: &str) -> ApiError {
    let code = match &error {
        InvalidMembership::Code(_) => Code::NotAMemberCode,
        InvalidMembership::Twice(_) => Code::NamedTwice,
        InvalidMembership::Size { .. }
        | InvalidMembership::Permanent { .. }
        | InvalidMembership::TooMany { .. } => Code::ImpossibleBody,
    };
    ApiError::at(path, code, error)
}
