//! Directions in which keys move the focus.

/// Where the focus goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// To the next seat.
    Next,
    /// To the seat before.
    Previous,
    /// To the seat above.
    Up,
    /// To the seat below.
    Down,
    /// To the first seat.
    First,
    /// To the last seat.
    Last,
}
