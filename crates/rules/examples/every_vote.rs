//! All 3^15 votes of a Council of fifteen through the real `decide`; prints how many are adopted, vetoed, short of
//! votes. Run by hand: `cargo run --release -p placard-rules --example every_vote`.
use rules::decide::decide;
use rules::decision::{Ground, Outcome};
use rules::member::MemberId;
use rules::membership::Membership;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::Votes;
use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

const WAYS: [Vote; 3] = [Vote::InFavour, Vote::Against, Vote::Abstaining];

fn main() -> Result<(), Box<dyn Error>> {
    let date = "2024-01-01".parse()?;
    let permanent = ["CHN", "FRA", "GBR", "RUS", "USA"];
    let elected = [
        "AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ",
    ];
    let membership = Arc::new(Membership::security_council(date, &permanent, &elected)?);
    let codes = permanent.iter().chain(&elected);
    let members = codes
        .map(|code| code.parse())
        .collect::<Result<Vec<MemberId>, _>>()?;
    let (sitting, question) = (Sitting::on(date), Question::council_draft());
    let (mut adopted, mut vetoed, mut short) = (0_u32, 0_u32, 0_u32);
    let start = Instant::now();
    for profile in 0..3_u32.pow(15) {
        let mut rest = profile;
        let roll = members.iter().map(|member| {
            let vote = WAYS.get((rest % 3) as usize).copied();
            rest /= 3;
            (*member, vote.unwrap_or(Vote::Abstaining))
        });
        let votes = Votes::new(&membership, roll, ByVote::default())?;
        match decide(&question, &sitting, &votes).outcome {
            Outcome::Adopted => adopted += 1,
            Outcome::NotAdopted(Ground::DidNotConcur(_)) => vetoed += 1,
            _ => short += 1,
        }
    }
    println!(
        "adopted {adopted}; vetoed {vetoed}; short of votes {short}; {:?}",
        start.elapsed()
    );
    let expected = (146_796, 295_551, 13_906_560);
    if (adopted, vetoed, short) == expected {
        Ok(())
    } else {
        Err(format!("expected {expected:?}").into())
    }
}
