//! How long `decide` takes, with its reasons, for 15 and for 193 members. Prints; fails nothing.
use rules::category::Importance;
use rules::decide::decide;
use rules::membership::{Membership, Seat, Standing};
use rules::question::{Forum, Object, Question};
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::Votes;
use std::error::Error;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

/// The best of several rounds, in nanoseconds for one call.
fn measure(name: &str, mut call: impl FnMut()) {
    const CALLS: u32 = 100_000;
    let round = || {
        let start = Instant::now();
        (0..CALLS).for_each(|_| call());
        start.elapsed().as_nanos() / u128::from(CALLS)
    };
    let best = core::iter::repeat_with(round).take(7).min();
    println!("{name:<55} {:>6} ns", best.unwrap_or_default());
}

fn main() -> Result<(), Box<dyn Error>> {
    let date = "2025-02-24".parse()?;
    let sitting = Sitting::on(date);
    let permanent = ["CHN", "FRA", "GBR", "RUS", "USA"];
    let elected = [
        "AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ",
    ];
    let council = Arc::new(Membership::security_council(date, &permanent, &elected)?);
    let roll = |votes: [Vote; 5]| {
        let five = permanent.iter().zip(votes);
        let ten = elected.iter().map(|code| (code, Vote::InFavour));
        let roll = five.chain(ten).map(|(code, vote)| Ok((code.parse()?, vote)));
        let roll = roll.collect::<Result<Vec<_>, rules::member::InvalidMemberId>>()?;
        Ok::<_, Box<dyn Error>>(Votes::new(&council, roll, ByVote::default())?)
    };
    let question = Question::council_draft();
    use Vote::{Abstaining, Against, InFavour};
    let adopted = roll([InFavour, Abstaining, Abstaining, InFavour, InFavour])?;
    measure("Council of 15, adopted with two abstentions", || {
        black_box(decide(&question, &sitting, black_box(&adopted)));
    });
    let vetoed = roll([Abstaining, InFavour, InFavour, Against, Against])?;
    measure("Council of 15, two vetoes", || {
        black_box(decide(&question, &sitting, black_box(&vetoed)));
    });

    let seat = |number: u16| {
        Ok(Seat {
            member: format!("{number:03}").parse()?,
            permanent: false,
            standing: Standing::MayVote,
        })
    };
    let seats = (0..193)
        .map(seat)
        .collect::<Result<Vec<_>, rules::member::InvalidMemberId>>()?;
    let assembly = Arc::new(Membership::general_assembly(seats)?);
    let vote = |number: usize| match number {
        0..93 => InFavour,
        93..111 => Against,
        _ => Abstaining,
    };
    let roll = assembly.seats().iter().enumerate();
    let roll = roll.map(|(number, seat)| (seat.member, vote(number)));
    let votes = Votes::new(&assembly, roll, ByVote::default())?;
    let question = Question::assembly(
        Object::Draft,
        Forum::EmergencySpecialSession,
        Importance::PeaceAndSecurity,
    );
    measure("Assembly of 193, two thirds", || {
        black_box(decide(&question, &sitting, black_box(&votes)));
    });
    Ok(())
}
