//! Who sat in a body on a day: the Council by its terms, the Assembly by the Members of the day; with what a reader should
//! know of the seats, and how sure they are.
use crate::council_terms::{Certainty, CouncilTerms, NoCouncil};
use crate::states;
use crate::table::{self, Row, TableError};
use core::fmt;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::{Body, InvalidMembership, Membership, Seat, Standing};
use std::sync::{Arc, LazyLock};

/// What a reader should know of a seat on some days: short enough to be part of the code.
const NOTES: &str = include_str!("../data/seat_notes.csv");

static NOTES_READ: LazyLock<Vec<Note>> = LazyLock::new(|| read_notes(NOTES).unwrap_or_default());

/// The seats of a body on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seating {
    /// The seats in the English alphabetical order, with the standing that is known for them. The Members in arrears
    /// under Article 19 are in no table: whoever knows them says so.
    pub membership: Arc<Membership>,
    /// How it is known who sat there.
    pub certainty: Certainty,
    /// The sources.
    pub basis: String,
    /// What a reader should know: of the year, and of single seats that day.
    pub notes: Vec<SeatNote>,
    /// Members with a seat that took no part in the work of the Assembly that day.
    pub no_part: Vec<MemberId>,
}

/// What a reader should know of the seats of a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeatNote {
    /// The Member that it is about, by which other languages find their words; `None` for a note on the whole year.
    pub member: Option<MemberId>,
    /// The note in English.
    pub text: String,
}

/// Nobody can be seated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoSeating {
    /// The United Nations did not exist yet.
    NoUnitedNations(Date),
    /// The table of the Council does not cover the day.
    NoCouncil(NoCouncil),
    /// The tables give seats that no body of that day has.
    Invalid(InvalidMembership),
}

impl fmt::Display for NoSeating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoUnitedNations(date) => write!(
                f,
                "`{date}`: the United Nations did not exist yet: give 1945-10-24 or a later day"
            ),
            Self::NoCouncil(error) => error.fmt(f),
            Self::Invalid(error) => error.fmt(f),
        }
    }
}
impl core::error::Error for NoSeating {}

/// The seats of a body on a day. The Assembly's need no terms of the Council.
///
/// # Errors
/// [`NoSeating`], when the tables do not cover the day.
pub fn seating(body: Body, date: Date, terms: &CouncilTerms) -> Result<Seating, NoSeating> {
    match body {
        Body::SecurityCouncil => council(date, terms),
        Body::GeneralAssembly => assembly(date),
    }
}

/// The Council of a day.
///
/// # Errors
/// [`NoSeating::NoCouncil`] before 17 January 1946 and after the last year of the table.
pub fn council(date: Date, terms: &CouncilTerms) -> Result<Seating, NoSeating> {
    let council = terms.on(date).map_err(NoSeating::NoCouncil)?;
    let sits = |member: &MemberId| council.members().any(|other| other == *member);
    let order = states::members_on(date).into_iter().filter(sits);
    let seats = order.map(|member| Seat {
        member,
        permanent: council.permanent.contains(&member),
        standing: Standing::MayVote,
    });
    let membership = Membership::council_of(date, seats.collect()).map_err(NoSeating::Invalid)?;
    let year = council.note.map(|text| SeatNote { member: None, text });
    let notes = year
        .into_iter()
        .chain(seat_notes(Body::SecurityCouncil, date, &membership))
        .collect();
    Ok(Seating {
        membership: Arc::new(membership),
        certainty: council.certainty,
        basis: council.basis,
        notes,
        no_part: Vec::new(),
    })
}

/// What a reader should know of single seats of a body on a day.
pub fn seat_notes(body: Body, date: Date, membership: &Membership) -> impl Iterator<Item = SeatNote> + '_ {
    let applies = move |note: &&Note| match body {
        Body::GeneralAssembly => true,
        Body::SecurityCouncil => note.about == About::Seat && membership.seat_of(note.member).is_some(),
    };
    notes_on(date).filter(applies).map(Note::said)
}

/// The Assembly of a day: every Member of the United Nations.
///
/// # Errors
/// [`NoSeating::NoUnitedNations`] before 24 October 1945.
pub fn assembly(date: Date) -> Result<Seating, NoSeating> {
    let members = states::members_on(date);
    if members.is_empty() {
        return Err(NoSeating::NoUnitedNations(date));
    }
    let barred = |member| {
        notes_on(date)
            .any(|note| note.member == member && note.about == About::Standing(Standing::NoCredentials))
    };
    let seats = members.iter().map(|&member| Seat {
        member,
        permanent: false,
        standing: if barred(member) {
            Standing::NoCredentials
        } else {
            Standing::MayVote
        },
    });
    let membership = Membership::general_assembly(seats.collect()).map_err(NoSeating::Invalid)?;
    let no_part = notes_on(date).filter(|note| note.about == About::NoPart);
    Ok(Seating {
        membership: Arc::new(membership),
        certainty: Certainty::List,
        basis: "days of admission from two lists of Members; days of former Members from general reference"
            .to_owned(),
        notes: notes_on(date).map(Note::said).collect(),
        no_part: no_part.map(|note| note.member).collect(),
    })
}

struct Note {
    member: MemberId,
    from: Date,
    until: Date,
    about: About,
    text: String,
}

impl Note {
    fn said(&self) -> SeatNote {
        SeatNote {
            member: Some(self.member),
            text: self.text.clone(),
        }
    }
}

/// What a note is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    /// Who held the seat, or under which name.
    Seat,
    /// That the Member had no seat.
    Absence,
    /// That it took no part in the work of the Assembly.
    NoPart,
    /// That it had no vote in the Assembly.
    Standing(Standing),
}

fn notes_on(date: Date) -> impl Iterator<Item = &'static Note> {
    let holds = move |note: &&Note| note.from <= date && date < note.until;
    NOTES_READ.iter().filter(holds)
}

fn read_notes(text: &str) -> Result<Vec<Note>, TableError> {
    let rows = table::rows(text, &["code", "from", "until", "standing", "note", "source"])?;
    let note = |row: Row| {
        Ok(Note {
            member: row.value(0)?,
            from: row.value(1)?,
            until: row.value(2)?,
            about: match row.text(3) {
                "" => About::Seat,
                "absent" => About::Absence,
                "no-part" => About::NoPart,
                "no-credentials" => About::Standing(Standing::NoCredentials),
                other => {
                    return Err(row.error(format!(
                        "`{other}` is no standing: `absent`, `no-part`, `no-credentials` or nothing is expected"
                    )));
                }
            },
            text: row.text(4).to_owned(),
        })
    };
    rows.into_iter().map(note).collect()
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test that panics fails"
)]
mod tests {
    use super::*;
    use crate::council_terms;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }
    fn terms() -> CouncilTerms {
        CouncilTerms::read(council_terms::TEXT).unwrap()
    }
    fn codes(seating: &Seating) -> Vec<String> {
        let seats = seating.membership.seats().iter();
        seats.map(|seat| seat.member.to_string()).collect()
    }

    #[test]
    fn every_note_is_read_and_holds_of_its_day() {
        for note in read_notes(NOTES).unwrap() {
            assert_eq!(
                states::is_member_on(note.member, note.from),
                note.about != About::Absence,
                "{}",
                note.text
            );
        }
    }

    #[test]
    fn the_council_sits_on_every_day_of_every_year() {
        let terms = terms();
        let years: Vec<u16> = terms.years().collect();
        assert_eq!((years.first(), years.last()), (Some(&1946), Some(&2026)));
        for year in years {
            for (month, of_month) in (1..=12).flat_map(|month| [(month, 1), (month, 17), (month, 28)]) {
                let date = Date::new(year, month, of_month).unwrap();
                if date < day("1946-01-17") {
                    continue;
                }
                let seating = council(date, &terms).unwrap();
                assert_eq!(seating.membership.size(), if year < 1966 { 11 } else { 15 });
            }
        }
    }

    #[test]
    fn nobody_is_elected_for_three_years_running() {
        let terms = terms();
        for year in 1948..=2026 {
            let elected = |year| terms.on(Date::new(year, 2, 1).unwrap()).unwrap().elected;
            let two_before = elected(year - 2);
            let before = elected(year - 1);
            for member in elected(year) {
                assert!(
                    !(before.contains(&member) && two_before.contains(&member)),
                    "{year}: {member}"
                );
            }
        }
    }

    #[test]
    fn seats_pass_on_within_the_year() {
        let terms = terms();
        for (date, sits, does_not) in [
            ("1991-12-23", "SUN", "RUS"),
            ("1991-12-24", "RUS", "SUN"),
            ("1990-05-21", "YMD", "YEM"),
            ("1990-05-22", "YEM", "YMD"),
        ] {
            let codes = codes(&council(day(date), &terms).unwrap());
            assert!(
                codes.contains(&sits.to_owned()) && !codes.contains(&does_not.to_owned()),
                "{date}"
            );
        }
    }

    #[test]
    fn what_is_known_of_a_day_is_said() {
        let terms = terms();
        let notes = |body, date| {
            let notes = seating(body, day(date), &terms).unwrap().notes;
            notes.iter().map(|note| note.text.as_str()).collect::<String>()
        };
        assert!(notes(Body::SecurityCouncil, "1971-10-24").contains("Republic of China"));
        assert!(notes(Body::SecurityCouncil, "1961-06-01").contains("United Arab Republic"));
        assert!(!notes(Body::SecurityCouncil, "1975-06-06").contains("South Africa"));
        assert!(notes(Body::GeneralAssembly, "1965-11-17").contains("Indonesia"));
        let assembly = |date| assembly(day(date)).unwrap();
        assert_eq!(assembly("1965-11-17").membership.size(), 117);
        assert_eq!(assembly("1975-11-10").membership.barred().count(), 1);
        assert_eq!(assembly("1974-11-11").membership.barred().count(), 0);
        assert_eq!(assembly("1995-10-24").no_part, ["YUG".parse().unwrap()]);
        assert!(assembly("2025-02-24").notes.is_empty());
        assert_eq!(
            council(day("1954-06-01"), &terms).unwrap().certainty,
            Certainty::Neighbours
        );
    }

    #[test]
    fn a_day_outside_the_tables_says_what_to_do() {
        let terms = terms();
        for (body, date, expected) in [
            (
                Body::SecurityCouncil,
                "1946-01-16",
                "`1946-01-16`: the Security Council first met on 1946-01-17: give that day or a later one",
            ),
            (
                Body::SecurityCouncil,
                "2031-01-01",
                "`2031-01-01`: the table of the Security Council ends with 2026: give an earlier day, or name the members",
            ),
            (
                Body::GeneralAssembly,
                "1945-10-23",
                "`1945-10-23`: the United Nations did not exist yet: give 1945-10-24 or a later day",
            ),
        ] {
            assert_eq!(
                seating(body, day(date), &terms).unwrap_err().to_string(),
                expected
            );
        }
    }

    #[test]
    fn a_table_of_terms_that_is_none_is_refused() {
        let head = "year,permanent,elected,certainty,basis,note\n";
        let five = "CHN FRA SUN GBR USA";
        for (line, expected) in [
            (
                format!("1947,{five},AUS,list,,"),
                "line 2: `1947` is out of order: 1946 is expected",
            ),
            (
                format!("1946,{five},AUS,list,,"),
                "line 2: 1946 has 5 permanent and 1 elected members: 5 and 6 are expected",
            ),
            (
                format!("1946,{five},AUS BRA EGY MEX NLD FRX,list,,"),
                "line 2: `FRX` is not the code of a Member State: those of member_states.csv are expected",
            ),
            (
                format!("1946,{five},AUS BRA EGY MEX NLD FRA,list,,"),
                "line 2: `FRA` has two seats: each member has one",
            ),
            (
                format!("1946,{five},AUS BRA EGY MEX NLD POL,sure,,"),
                "line 2: `sure` is not one of `rolls`, `list`, `neighbours`, `reports`",
            ),
        ] {
            let error = CouncilTerms::read(&format!("{head}{line}\n")).unwrap_err();
            assert_eq!(error.to_string(), expected);
        }
    }
}
