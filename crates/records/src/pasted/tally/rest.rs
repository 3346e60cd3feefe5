//! What a text says of those whom it does not name: all others, or all but some.
use super::words::{Tok, Token};
use core::ops::Range;
use rules::vote::Vote;

/// What is said of all who are not named.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Rest {
    pub at: Range<usize>,
    pub vote: Vote,
    /// Where the names are of those who are excepted.
    pub except: Option<Range<usize>>,
    /// How these voted, as in `all except China, which abstained`.
    pub except_vote: Option<Vote>,
}

/// What a text says of all others: `All others in favour`, `in favour: all except China`.
pub(crate) fn rest(text: &str, tokens: &[Token]) -> Option<Rest> {
    let tok = |place: usize| tokens.get(place).map(|token| token.tok);
    let vote_near = |place: usize| {
        let ahead = (1..6).map(|step| place.saturating_add(step));
        let ahead = ahead.take_while(|place| {
            matches!(
                tok(*place),
                Some(Tok::Filler | Tok::Votes | Tok::Vote(_) | Tok::Number(_) | Tok::Colon | Tok::Word)
            )
        });
        let behind = (1..4).filter_map(|step| place.checked_sub(step));
        let behind = behind.take_while(|place| {
            matches!(
                tok(*place),
                Some(Tok::Filler | Tok::Votes | Tok::Vote(_) | Tok::Colon)
            )
        });
        let found = |place: usize| match tok(place) {
            Some(Tok::Vote(vote)) => Some((vote, place)),
            _ => None,
        };
        let mut ahead = ahead.filter_map(found);
        let mut behind = behind.filter_map(found);
        ahead.next().or_else(|| behind.next())
    };
    for (place, token) in tokens.iter().enumerate() {
        match token.tok {
            Tok::Others => {
                let Some((vote, other)) = vote_near(place) else {
                    continue;
                };
                let other = tokens
                    .get(other)
                    .map_or(token.at.clone(), |token| token.at.clone());
                let at = token.at.start.min(other.start)..token.at.end.max(other.end);
                return Some(Rest {
                    at,
                    vote,
                    except: None,
                    except_vote: None,
                });
            }
            Tok::Except => {
                let end = tokens.iter().skip(place).find(|token| token.tok == Tok::Stop);
                let mut end = end.map_or(text.len(), |token| token.at.start);
                if let Some(line) = text.get(token.at.end..end).and_then(|text| text.find('\n')) {
                    end = token.at.end.saturating_add(line);
                }
                // The vote is before the words, or behind the names.
                let behind = tokens.iter().skip(place).take_while(|token| token.at.start < end);
                let mut behind = behind.filter_map(|token| match token.tok {
                    Tok::Vote(vote) => Some((vote, token.at.clone())),
                    _ => None,
                });
                let ahead = tokens.get(place.saturating_sub(3)..place).unwrap_or(&[]);
                let ahead = ahead.iter().rev().find_map(|token| match token.tok {
                    Tok::Vote(vote) => Some((vote, token.at.clone())),
                    _ => None,
                });
                let (vote, from, until) = match (ahead, behind.next()) {
                    (Some((vote, at)), _) => (vote, at.start, end),
                    (None, Some((vote, at))) => {
                        let names_end = at.start;
                        return Some(Rest {
                            at: token.at.start..at.end,
                            vote,
                            except: Some(token.at.end..names_end),
                            except_vote: None,
                        });
                    }
                    (None, None) => continue,
                };
                let (names_end, except_vote) = relative(text, tokens, token.at.end, until);
                return Some(Rest {
                    at: from..until,
                    vote,
                    except: Some(token.at.end..names_end),
                    except_vote,
                });
            }
            _ => {}
        }
    }
    None
}

/// The end of the names before `which abstained`, and that vote.
fn relative(text: &str, tokens: &[Token], from: usize, until: usize) -> (usize, Option<Vote>) {
    let within = |token: &&Token| token.at.start >= from && token.at.end <= until;
    let pronouns = [
        "which",
        "who",
        "qui",
        "que",
        "lesquels",
        "которые",
        "اللتين",
        "اللذين",
    ];
    let mut comma = until;
    let mut pronoun = false;
    for token in tokens.iter().filter(within) {
        let word = crate::names::key(text.get(token.at.clone()).unwrap_or(""));
        match token.tok {
            Tok::Comma => comma = token.at.start,
            Tok::Vote(vote) if pronoun => return (comma, Some(vote)),
            _ if pronouns.contains(&word.as_str()) => {
                comma = comma.min(token.at.start);
                pronoun = true;
            }
            _ => {}
        }
    }
    (until, None)
}
