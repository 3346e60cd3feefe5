//! The receipt of a solved challenge: `veto-4-RUSB.CHNF-7K2Q`. It holds the solution itself, so a teacher's page can play it
//! again without a server; the last four characters tell a slip of the pen, and a code that was issued to another name.
//!
//! It is no proof of who solved the challenge: everybody can compute it, and a solution can be passed on.
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};

/// A receipt, read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// The lesson, by its name.
    pub lesson: String,
    /// The step, from 1.
    pub step: usize,
    /// The votes that were changed.
    pub votes: Vec<(MemberId, Vote)>,
}

/// A text that is no receipt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoReceipt {
    /// It is not written like one.
    Form,
    /// Its last four characters do not fit: a slip of the pen, or another name.
    Check,
}

/// Without letters that are taken for digits.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The letter of a vote: as the keys of a placard are called in English.
#[must_use]
pub const fn letter(vote: Vote) -> char {
    match vote {
        Vote::InFavour => 'F',
        Vote::Against => 'G',
        Vote::Abstaining => 'B',
        Vote::NotVoting(_) => 'N',
    }
}

/// The vote of a letter; a member that does not vote does not take part in the Council, and is recorded so in the Assembly.
#[must_use]
pub const fn vote(letter: char, body: Body) -> Option<Vote> {
    Some(match (letter, body) {
        ('F', _) => Vote::InFavour,
        ('G', _) => Vote::Against,
        ('B', _) => Vote::Abstaining,
        ('N', Body::SecurityCouncil) => Vote::NotVoting(NotVoting::NotParticipating),
        ('N', Body::GeneralAssembly) => Vote::NotVoting(NotVoting::Unspecified),
        _ => return None,
    })
}

/// Votes as text: `RUSB.CHNF`.
#[must_use]
pub fn votes_text(votes: &[(MemberId, Vote)]) -> String {
    let one = |(member, vote): &(MemberId, Vote)| format!("{member}{}", letter(*vote));
    votes.iter().map(one).collect::<Vec<_>>().join(".")
}

/// The votes of a text; `None` when it is none.
#[must_use]
pub fn read_votes(text: &str, body: Body) -> Option<Vec<(MemberId, Vote)>> {
    let one = |text: &str| {
        let (code, last) = text.split_at_checked(3)?;
        let mut letters = last.chars();
        let vote = vote(letters.next()?, body)?;
        (letters.next().is_none()).then_some((code.parse().ok()?, vote))
    };
    text.split('.').map(one).collect()
}

/// Four characters over what a receipt says and the name that it was issued to: FNV-1a, of which 20 bits are kept.
fn check(content: &str, name: &str) -> String {
    // Spaces and capitals of a name do not matter.
    let name: String = name
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let bytes = content.bytes().chain([0]).chain(name.bytes());
    let hash = bytes.fold(0x811c_9dc5, step);
    let hash = hash ^ (hash >> 20);
    let character = |place: u32| {
        let index = (hash >> (place.saturating_mul(5))) & 31;
        let index = usize::try_from(index).unwrap_or(0);
        LETTERS.get(index).copied().map_or('0', char::from)
    };
    (0..4).map(character).collect()
}

/// The receipt of a solved challenge; `name` is what the pupil entered, and may be empty.
#[must_use]
pub fn write(receipt: &Receipt, name: &str) -> String {
    let content = format!(
        "{}-{}-{}",
        receipt.lesson,
        receipt.step,
        votes_text(&receipt.votes)
    );
    let check = check(&content, name);
    format!("{content}-{check}")
}

/// Reads a receipt that was issued to a name. Whether it solves the challenge is for the engine to say. `body` tells the
/// lesson's body by its step.
///
/// # Errors
/// [`NoReceipt`] when it is not written like one, or its check does not fit the name.
pub fn read(
    text: &str,
    name: &str,
    body: impl FnOnce(&str, usize) -> Option<Body>,
) -> Result<Receipt, NoReceipt> {
    let text = text.trim();
    let mut parts = text.rsplitn(4, '-');
    let (given, votes) = parts.next().zip(parts.next()).ok_or(NoReceipt::Form)?;
    let (step, lesson) = parts.next().zip(parts.next()).ok_or(NoReceipt::Form)?;
    let step: usize = step.parse().map_err(|_| NoReceipt::Form)?;
    let (lesson, votes) = (lesson.to_lowercase(), votes.to_uppercase());
    let body = body(&lesson, step).ok_or(NoReceipt::Form)?;
    let receipt = Receipt {
        votes: read_votes(&votes, body).ok_or(NoReceipt::Form)?,
        lesson,
        step,
    };
    let again = write(&receipt, name);
    let expected = again.rsplit('-').next().unwrap_or("");
    // What is easily taken for a digit is one.
    let given = given.to_uppercase().replace('O', "0").replace(['I', 'L'], "1");
    match given == expected {
        true => Ok(receipt),
        false => Err(NoReceipt::Check),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    fn solved() -> Receipt {
        Receipt {
            lesson: "veto".to_owned(),
            step: 4,
            votes: vec![
                ("RUS".parse().unwrap(), Vote::Abstaining),
                ("CHN".parse().unwrap(), Vote::InFavour),
            ],
        }
    }

    fn council(lesson: &str, step: usize) -> Option<Body> {
        (lesson == "veto" && step == 4).then_some(Body::SecurityCouncil)
    }

    #[test]
    fn a_receipt_is_read_as_it_was_written_whatever_the_capitals() {
        let code = write(&solved(), "Ana María  López");
        assert!(code.starts_with("veto-4-RUSB.CHNF-"), "{code}");
        assert_eq!(read(&code, "ana maría lópez", council), Ok(solved()));
        assert_eq!(
            read(&code.to_lowercase(), "ANA MARÍA LÓPEZ", council),
            Ok(solved())
        );
    }

    #[test]
    fn another_name_and_a_slip_of_the_pen_are_told() {
        let code = write(&solved(), "Ana");
        assert_eq!(read(&code, "Ben", council), Err(NoReceipt::Check));
        let slip = code.replace("RUSB", "RUSF");
        assert_eq!(read(&slip, "Ana", council), Err(NoReceipt::Check));
        for form in [
            "",
            "veto",
            "veto-4-RUSB",
            "veto-x-RUSB-0000",
            "other-4-RUSB-0000",
            "veto-4-RUSX-0000",
            "veto-4-RÜSB-0000",
        ] {
            assert_eq!(read(form, "Ana", council), Err(NoReceipt::Form), "{form}");
        }
    }
}
