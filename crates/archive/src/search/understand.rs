//! What a reader's words ask for: conditions, symbols, numbers, and what a vote should be about.
use super::filter::Filter;
use super::words::{Asks, Meaning, Words, stems_of};
use crate::roll::Cast;
use crate::row::Outcome;
use crate::seats::is_permanent;
use rules::date::Date;
use rules::member::MemberId;

/// What was understood of a text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Understood {
    /// The conditions.
    pub filter: Filter,
    /// What must be found in a vote, each by any of its ways.
    pub terms: Vec<Term>,
}

/// Something that must be found in a vote.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Term {
    /// Any of these, each a list of stems of which all must be there.
    pub about: Vec<Vec<String>>,
    /// Rows that are meant, by name.
    pub rows: Vec<String>,
    /// The number of a resolution; where it can be a year, the votes of that year are found too.
    pub number: Option<u32>,
    /// A symbol, or the end of one.
    pub symbol: Option<String>,
}

enum Item<'w> {
    Meaning(&'w Meaning, Vec<String>),
    Term(Term),
}

/// Reads what a person wrote.
pub(super) fn understand(text: &str, words: &Words, filter: &Filter) -> Understood {
    let mut found = Understood {
        filter: filter.clone(),
        terms: Vec::new(),
    };
    let mut items = Vec::new();
    let mut plain = String::new();
    for token in tokens(text) {
        let special = range_of_years(&token, &mut found.filter) || one_day(&token, &mut found.filter) || {
            // `9/11` is a word of the table, and no symbol.
            let term = symbol(&token).filter(|_| !is_phrase(&token, words));
            if let Some(term) = term {
                take_words(&plain, words, &mut items);
                plain.clear();
                items.push(Item::Term(term));
                true
            } else {
                false
            }
        };
        if !special {
            plain.push_str(&token);
            plain.push(' ');
        }
    }
    take_words(&plain, words, &mut items);
    conditions(&items, &mut found);
    found
}

/// The words of a text; a number keeps the Roman numeral in brackets that follows it, `181 (II)`.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let roman = word.strip_prefix('(').and_then(|word| word.strip_suffix(')'));
        let roman = roman.is_some_and(|inside| {
            inside.bytes().all(|letter| b"IVXLCivxlc-ESes".contains(&letter)) || is_year(inside)
        });
        match tokens.last_mut() {
            Some(before) if roman && before.ends_with(|letter: char| letter.is_ascii_digit()) => {
                before.push_str(word);
            }
            _ => tokens.push(word.to_owned()),
        }
    }
    tokens
}

fn is_year(word: &str) -> bool {
    word.parse::<u16>().is_ok_and(|year| (1945..2100).contains(&year)) && word.len() == 4
}

/// `1973-1982`, `1973–1982`, `1970s`.
fn range_of_years(token: &str, filter: &mut Filter) -> bool {
    let decade = token
        .strip_suffix('s')
        .filter(|year| is_year(year) && year.ends_with('0'));
    let range = token
        .split_once(['-', '–', '—'])
        .filter(|(from, to)| is_year(from) && is_year(to));
    let years = match (decade, range) {
        (Some(decade), _) => decade.parse().ok().map(|from: u16| (from, from + 9)),
        (_, Some((from, to))) => from.parse().ok().zip(to.parse().ok()),
        _ => None,
    };
    if let Some((from, to)) = years {
        // Years that were chosen besides narrow it further.
        filter.from_year = Some(filter.from_year.map_or(from, |chosen| chosen.max(from)));
        filter.to_year = Some(filter.to_year.map_or(to, |chosen| chosen.min(to)));
    }
    years.is_some()
}

/// `2012-02-04`.
fn one_day(token: &str, filter: &mut Filter) -> bool {
    let Ok(day) = token.parse::<Date>() else {
        return false;
    };
    (filter.from_year, filter.to_year) = (Some(day.year()), Some(day.year()));
    filter.month = Some((day.month(), Some(day.day())));
    true
}

/// Whether a text as a whole is a phrase of the table.
fn is_phrase(text: &str, words: &Words) -> bool {
    let stems: Vec<String> = stems_of(text).collect();
    words.at(&stems).is_some_and(|(_, length)| length == stems.len())
}

/// A symbol.
fn symbol(token: &str) -> Option<Term> {
    let token = token.trim_matches([',', ';', '.', '“', '”', '"', '«', '»', '?', '!']);
    let has_digit = token.bytes().any(|byte| byte.is_ascii_digit());
    // The symbols of a session: `ES-10`.
    let session = token.strip_prefix("ES-").or_else(|| token.strip_prefix("es-"));
    let session = session.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let ascii = token.is_ascii() && (token.contains(['/', '(']) || session) && has_digit;
    ascii.then(|| Term {
        symbol: Some(crate::told::plain(token)),
        ..Term::default()
    })
}

fn take_words<'w>(text: &str, words: &'w Words, items: &mut Vec<Item<'w>>) {
    let stems: Vec<String> = stems_of(&words.spaced(text)).collect();
    let mut rest = stems.as_slice();
    while let Some((first, after)) = rest.split_first() {
        if let Some((meaning, length)) = words.at(rest) {
            let (taken, after) = rest.split_at(length);
            items.push(Item::Meaning(meaning, taken.to_vec()));
            rest = after;
        } else {
            items.push(Item::Term(word(first)));
            rest = after;
        }
    }
}

/// A word that the table does not have: a number, or a word that a vote should have.
fn word(stem: &str) -> Term {
    let digits = stem.len() < 7 && stem.bytes().all(|byte| byte.is_ascii_digit());
    match stem.parse().ok().filter(|_| digits) {
        Some(number) => Term {
            number: Some(number),
            ..Term::default()
        },
        None => Term {
            about: vec![vec![stem.to_owned()]],
            ..Term::default()
        },
    }
}

/// Which of the members beside a word did what it says: those right after "by", else those right before it, else those
/// right after it, where the word can stand so: "veto France", and not "against France".
fn doers(items: &[Item<'_>], at: usize, after_it: bool, fits: impl Fn(&Meaning) -> bool) -> Vec<usize> {
    let run = |places: &mut dyn Iterator<Item = usize>| {
        let mut doers = Vec::new();
        let mut by = false;
        for place in places {
            match items.get(place) {
                Some(Item::Meaning(meaning, _)) if !meaning.members.is_empty() && fits(meaning) => {
                    doers.push(place)
                }
                Some(Item::Meaning(meaning, _)) if meaning.idle => by |= meaning.by && doers.is_empty(),
                _ => break,
            }
        }
        (doers, by)
    };
    let (after, by) = run(&mut (at + 1..items.len()));
    if by && !after.is_empty() {
        return after;
    }
    let (before, _) = run(&mut (0..at).rev());
    if before.is_empty() && after_it {
        after
    } else {
        before
    }
}

/// The day of a month beside its name: `4 February`, `February 4`.
fn day_beside(items: &[Item<'_>], at: usize) -> Option<(usize, u8)> {
    [at.checked_sub(1), at.checked_add(1)]
        .into_iter()
        .flatten()
        .find_map(|place| match items.get(place)? {
            Item::Term(term) => {
                let day = u8::try_from(term.number?).ok()?;
                (1..=31).contains(&day).then_some((place, day))
            }
            Item::Meaning(..) => None,
        })
}

/// Whether a year is named. Without one a month may be any other word, as "may" is.
fn names_a_year(items: &[Item<'_>], filter: &Filter) -> bool {
    let is_year = |term: &Term| term.number.is_some_and(|number| (1945..2100).contains(&number));
    filter.from_year.is_some()
        || items
            .iter()
            .any(|item| matches!(item, Item::Term(term) if is_year(term)))
}

fn conditions(items: &[Item<'_>], found: &mut Understood) {
    let mut used = vec![false; items.len()];
    let filter = &mut found.filter;
    let dated = names_a_year(items, filter);
    for (at, item) in items.iter().enumerate() {
        let Item::Meaning(meaning, _) = item else { continue };
        let Some(asks) = meaning.asks else { continue };
        let doers = match asks {
            Asks::Outcome(Outcome::Vetoed) | Asks::Vetoes(_) => doers(items, at, true, |meaning| {
                meaning.members.iter().any(|member| is_permanent(*member))
            }),
            Asks::Cast(cast) => doers(items, at, !matches!(cast, Cast::Yes | Cast::No), |_| true),
            Asks::Alone => doers(items, at, false, |_| true),
            _ => Vec::new(),
        };
        let mut members: Vec<Vec<MemberId>> = Vec::new();
        for place in doers {
            if let (Some(Item::Meaning(meaning, _)), Some(used)) = (items.get(place), used.get_mut(place)) {
                members.push(meaning.members.clone());
                *used = true;
            }
        }
        match asks {
            Asks::Outcome(outcome) => {
                filter.outcome = Some(outcome);
                filter.vetoed_by.extend(members);
            }
            Asks::Vetoes(count) => {
                (filter.outcome, filter.vetoes) = (Some(Outcome::Vetoed), Some(count));
                filter.vetoed_by.extend(members);
            }
            Asks::Cast(cast) => filter
                .votes
                .extend(members.into_iter().map(|member| (member, cast))),
            Asks::Alone => {
                filter.alone = true;
                filter
                    .votes
                    .extend(members.into_iter().map(|member| (member, Cast::No)));
            }
            Asks::Kind(kind) => filter.kind = Some(kind),
            Asks::Body(body) => filter.body = Some(body),
            Asks::Close => filter.close = true,
            Asks::Unanimous => filter.unanimous = true,
            Asks::Doubtful => filter.doubtful = Some(true),
            Asks::Month(month) if dated => {
                let day = day_beside(items, at);
                if let Some(used) = day.and_then(|(place, _)| used.get_mut(place)) {
                    *used = true;
                }
                filter.month = Some((month, day.map(|(_, day)| day)));
            }
            Asks::Month(_) => {}
        }
    }
    for (item, used) in items.iter().zip(used) {
        match item {
            Item::Term(_) if used => {}
            Item::Term(term) => found.terms.push(term.clone()),
            Item::Meaning(meaning, _) if used || meaning.idle || is_condition(meaning, dated) => {}
            Item::Meaning(meaning, stems) => {
                // The words themselves count too: a title may have them.
                let mut about = meaning.about.clone();
                if !about.contains(stems) {
                    about.push(stems.clone());
                }
                found.terms.push(Term {
                    about,
                    rows: meaning.rows.clone(),
                    ..Term::default()
                });
            }
        }
    }
}

/// Whether a meaning is a condition only, and nothing that a vote is about. The name of a month is one beside a year.
fn is_condition(meaning: &Meaning, dated: bool) -> bool {
    meaning
        .asks
        .is_some_and(|asks| dated || !matches!(asks, Asks::Month(_)))
}
