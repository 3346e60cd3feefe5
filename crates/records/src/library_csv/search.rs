//! Finds roll calls: by words, by day, and by how a member voted.
use super::library::{Library, RollCall};
use super::roll::vote;
use super::text::fold_into;
use rules::date::Date;
use rules::member::MemberId;
use rules::vote::Vote;

/// What is searched for. What is left empty does not narrow the search.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Query {
    /// Words, each of which must stand in the texts of the roll call: its symbols, title, agenda item and subjects.
    pub text: String,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// A member that has a row.
    pub member: Option<MemberId>,
    /// How that member voted; without a member, how anybody did.
    pub vote: Option<Vote>,
}

impl Library {
    /// The roll calls that a query finds, the latest first.
    #[must_use]
    pub fn search(&self, query: &Query) -> Vec<RollCall<'_>> {
        let mut words = String::new();
        fold_into(&query.text, &mut words);
        let words: Vec<&str> = words.split_whitespace().collect();
        let lane = query
            .member
            .map(|member| self.codes.lane(member.as_str().as_bytes()));
        let wanted = query.vote.map(|wanted| match wanted {
            Vote::InFavour => vote::YES,
            Vote::Against => vote::NO,
            Vote::Abstaining => vote::ABSTAINING,
            Vote::NotVoting(_) => vote::NOT_VOTING,
        });
        self.roll_calls()
            .filter(|roll| query.from.is_none_or(|from| from <= roll.date()))
            .filter(|roll| query.to.is_none_or(|to| roll.date() <= to))
            .filter(|roll| self.voted(roll.number, lane, wanted))
            .filter(|roll| {
                let text = self.folded_text(roll.number);
                words.iter().all(|word| contains(text, word))
            })
            .collect()
    }

    /// Whether the member of a lane, or anybody, voted so.
    fn voted(&self, number: usize, lane: Option<u8>, wanted: Option<u8>) -> bool {
        let fits = |held: u8| held != vote::NO_ROW && wanted.is_none_or(|wanted| wanted == held);
        let lanes = self.rolls.votes.get(number).map_or(&[][..], |lanes| &lanes[..]);
        match lane {
            Some(lane) => lanes.get(usize::from(lane)).is_some_and(|&held| fits(held)),
            None => wanted.is_none() || lanes.iter().any(|&held| fits(held)),
        }
    }

    fn folded_text(&self, number: usize) -> &str {
        let end = |number: usize| {
            let end = self.folded_ends.get(number).copied().unwrap_or(0);
            usize::try_from(end).unwrap_or(usize::MAX)
        };
        let from = number.checked_sub(1).map_or(0, end);
        self.folded.get(from..end(number)).unwrap_or("")
    }
}

/// Whether a text holds a word. The number of a symbol is not taken for the beginning of a longer one: `res/1` finds
/// `A/RES/1(I)`, and not `A/RES/10`.
fn contains(text: &str, word: &str) -> bool {
    let numbered = word.contains('/') && word.ends_with(|letter: char| letter.is_ascii_digit());
    text.match_indices(word).any(|(at, _)| {
        let after = text.get(at.saturating_add(word.len())..).unwrap_or("");
        !numbered || !after.starts_with(|letter: char| letter.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::contains;

    #[test]
    fn a_symbol_is_not_the_beginning_of_another() {
        assert!(contains("a/res/es-10/21\n", "es-10/21"));
        assert!(!contains("a/res/es-10/210\n", "es-10/21"));
        assert!(contains("a/res/es-10/210 a/res/es-10/21", "es-10/21"));
        assert!(contains("a/res/75/100", "a/res/75/"));
    }
}
