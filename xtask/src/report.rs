//! What xtask prints: one line for each step, one line for an error. No colours, so that a log reads like a terminal.

use std::fmt::Display;
use std::io::Write;
use std::time::Instant;

/// What went wrong, as one line: what, where, and the remedy.
pub type Res<T> = Result<T, String>;

/// Says what is being done now: a short word for the step, then the particulars.
pub fn step(what: &str, particulars: impl Display) {
    println!("{what:>10}  {particulars}");
    // A pipe keeps lines back until it is full; a reader of a log wants them as they come.
    let _ = std::io::stdout().flush();
}

/// A step that takes time, whose end is said with how long it took.
pub struct Started {
    what: String,
    at: Instant,
}

impl Started {
    /// Says that a step begins.
    pub fn now(what: &str, particulars: impl Display) -> Started {
        let particulars = particulars.to_string();
        step(what, &particulars);
        Started {
            what: particulars,
            at: Instant::now(),
        }
    }

    /// Says that it has ended, where it took long enough to be noticed.
    pub fn done(self) {
        let seconds = self.at.elapsed().as_secs_f32();
        if seconds >= 1.0 {
            step("", format_args!("{seconds:.1} s: {}", self.what));
        }
    }
}

/// Puts words in front of an error: `at("reading index.html")` for `map_err`.
pub fn at<E: Display>(context: impl Display) -> impl FnOnce(E) -> String {
    move |error| format!("{context}: {error}")
}

/// A number of bytes as people read it.
pub fn bytes(count: u64) -> String {
    match count {
        0..1_000 => format!("{count} B"),
        1_000..1_000_000 => format!("{}.{} kB", count / 1_000, count % 1_000 / 100),
        _ => format!("{}.{} MB", count / 1_000_000, count % 1_000_000 / 100_000),
    }
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn bytes_are_told_in_thousands() {
        assert_eq!(bytes(999), "999 B");
        assert_eq!(bytes(60_919), "60.9 kB");
        assert_eq!(bytes(104_000_000), "104.0 MB");
    }
}
