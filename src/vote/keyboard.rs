//! Key → Action, pure. No key acts unless the focus is in the room.
use crate::browser::direction::Direction;
use crate::model::state::Action;
use crate::model::vote_choices::votes_offered;
use records::letters::lower;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;

/// What a key asks for while a seat has the focus.
#[derive(Clone, PartialEq, Debug)]
pub enum Asked {
    /// Something that changes the state.
    Action(Action),
    /// To move the focus.
    Go(Direction),
    /// To show the keys.
    Help,
}

/// The letters that set a vote, in the language of the page: in favour, against, abstaining, not voting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Letters {
    /// In favour.
    pub in_favour: char,
    /// Against.
    pub against: char,
    /// Abstaining.
    pub abstaining: char,
    /// Not voting.
    pub not_voting: char,
}

impl Letters {
    /// From a word of four letters, such as `fgbn`; English where the word is not of four letters.
    #[must_use]
    pub fn of(word: &str) -> Self {
        let mut letters = word.chars();
        match (
            letters.next(),
            letters.next(),
            letters.next(),
            letters.next(),
            letters.next(),
        ) {
            (Some(in_favour), Some(against), Some(abstaining), Some(not_voting), None) => Self {
                in_favour,
                against,
                abstaining,
                not_voting,
            },
            _ => Self {
                in_favour: 'f',
                against: 'g',
                abstaining: 'b',
                not_voting: 'n',
            },
        }
    }
}

/// A key as the browser names it, with the keys held beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Key<'a> {
    /// `ArrowLeft`, `f`, ` `, `Enter`.
    pub name: &'a str,
    /// Where it lies, such as `KeyF`: what a letter of another script would be in Latin.
    pub place: &'a str,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Control, Alt or Meta is held: then the key is the browser's.
    pub chord: bool,
    /// Whether the page runs from right to left.
    pub right_to_left: bool,
}

/// What a key asks for while a seat has the focus; `None` leaves the key to the browser.
#[must_use]
pub fn asked(key: Key<'_>, member: MemberId, body: Body, letters: Letters) -> Option<Asked> {
    if key.chord {
        return None;
    }
    let [in_favour, abstaining, against, not_voting] = votes_offered(body);
    let set = |vote: Vote| Some(Asked::Action(Action::Set(member, vote)));
    let (left, right) = match key.right_to_left {
        false => (Direction::Previous, Direction::Next),
        true => (Direction::Next, Direction::Previous),
    };
    match key.name {
        " " => return Some(Asked::Action(Action::Press(member))),
        "Enter" => return Some(Asked::Action(Action::Menu(Some(member)))),
        "Escape" => return Some(Asked::Action(Action::Menu(None))),
        "ArrowLeft" => return Some(Asked::Go(left)),
        "ArrowRight" => return Some(Asked::Go(right)),
        "ArrowUp" => return Some(Asked::Go(Direction::Up)),
        "ArrowDown" => return Some(Asked::Go(Direction::Down)),
        "Home" => return Some(Asked::Go(Direction::First)),
        "End" => return Some(Asked::Go(Direction::Last)),
        "?" => return Some(Asked::Help),
        _ => {}
    }
    let named = only(key.name).map(lower);
    let placed = key.place.strip_prefix("Key").and_then(only);
    let placed = placed.map(|letter| letter.to_ascii_lowercase());
    // A letter of the language goes before the Latin one that lies there.
    let of = |letter: char| match letter {
        _ if letter == letters.in_favour => set(in_favour),
        _ if letter == letters.against => set(against),
        _ if letter == letters.abstaining => set(abstaining),
        _ if letter == letters.not_voting => set(not_voting),
        'u' if key.shift => Some(Asked::Action(Action::Redo)),
        'u' => Some(Asked::Action(Action::Undo)),
        'r' => Some(Asked::Action(Action::Record)),
        _ => None,
    };
    let latin = placed.filter(|_| named.is_some_and(|letter| !letter.is_ascii()));
    named.and_then(of).or_else(|| latin.and_then(of))
}

/// What a key asks for while the meeting is presented. The arrows of a remote step through the day, so the seats leave
/// those to the presenter; the arrows up and down go from seat to seat.
#[must_use]
pub fn while_presented(asked: Asked) -> Option<Asked> {
    match asked {
        Asked::Go(Direction::Previous | Direction::Next) => None,
        Asked::Go(Direction::Up) => Some(Asked::Go(Direction::Previous)),
        Asked::Go(Direction::Down) => Some(Asked::Go(Direction::Next)),
        asked => Some(asked),
    }
}

/// The letter of a text that is one letter.
fn only(text: &str) -> Option<char> {
    let mut letters = text.chars();
    letters.next().filter(|_| letters.next().is_none())
}
