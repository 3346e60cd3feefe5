//! Codes of Member States as the files have them, and who was a Member on a day: each code has a lane, its place in the
//! rolls.
use crate::states;
use rules::date::Date;
use rules::member::MemberId;

/// How many lanes a roll has: more than there are codes.
pub(super) const LANES: usize = 224;

/// The lane of what has none.
pub(super) const NONE: u8 = 255;

/// Codes that files have and the table of States has not: Tanganyika, which went on as Tanzania, and the Federal Republic
/// of Germany.
const ALIASES: [(&str, &str); 2] = [("EAT", "TZA"), ("GER", "DEU")];

/// Codes and their lanes.
pub(super) struct Codes {
    /// By the three letters of a code.
    by_letters: Vec<u8>,
    pub members: Vec<MemberId>,
    /// Lanes of the codes in [`ALIASES`]: votes under them belong to another lane.
    aliases: Vec<(u8, u8)>,
    /// The times of membership of each lane.
    times: Vec<Vec<(Date, Option<Date>)>>,
    /// For each lane, the lanes under which its place went on, at once or later, and those that came before it.
    related: Vec<Vec<u8>>,
    day: Option<Date>,
    on_day: Vec<u8>,
}

fn letters(code: &[u8]) -> Option<usize> {
    let [a, b, c] = code else {
        return None;
    };
    let digit = |letter: u8| {
        letter
            .is_ascii_uppercase()
            .then(|| usize::from(letter.wrapping_sub(b'A')))
    };
    let (a, b, c) = (digit(*a)?, digit(*b)?, digit(*c)?);
    Some(
        a.wrapping_mul(676)
            .wrapping_add(b.wrapping_mul(26))
            .wrapping_add(c),
    )
}

impl Codes {
    pub fn new() -> Self {
        let mut codes = Self {
            by_letters: vec![NONE; 26 * 26 * 26],
            members: Vec::new(),
            aliases: Vec::new(),
            times: Vec::new(),
            related: Vec::new(),
            day: None,
            on_day: Vec::new(),
        };
        for state in states::all() {
            let lane = codes.lane_for(state.member.as_str());
            if let Some(times) = codes.times.get_mut(usize::from(lane)) {
                times.push((state.from, state.until));
            }
        }
        for (alias, code) in ALIASES {
            let other = codes.lane_for(code);
            let lane = codes.lane_for(alias);
            codes.aliases.push((lane, other));
        }
        let later: Vec<Vec<u8>> = (0..codes.members.len()).map(|lane| codes.later(lane)).collect();
        codes.related = later.clone();
        for (lane, list) in (0..=u8::MAX).zip(&later) {
            for successor in list {
                if let Some(related) = codes.related.get_mut(usize::from(*successor)) {
                    related.push(lane);
                }
            }
        }
        codes
    }

    /// The lane of a code, a new one where it has none yet.
    fn lane_for(&mut self, code: &str) -> u8 {
        let known = self.lane(code.as_bytes());
        let next = u8::try_from(self.members.len()).unwrap_or(NONE);
        match (known, letters(code.as_bytes()), code.parse()) {
            (NONE, Some(place), Ok(member)) if usize::from(next) < LANES => {
                if let Some(entry) = self.by_letters.get_mut(place) {
                    *entry = next;
                }
                self.members.push(member);
                self.times.push(Vec::new());
                next
            }
            (known, ..) => known,
        }
    }

    /// The lane of a code; [`NONE`] where it is unknown.
    #[inline]
    pub fn lane(&self, code: &[u8]) -> u8 {
        letters(code)
            .and_then(|place| self.by_letters.get(place))
            .copied()
            .unwrap_or(NONE)
    }

    /// Everything that came after a State, one after another.
    fn later(&self, lane: usize) -> Vec<u8> {
        let mut found: Vec<u8> = Vec::new();
        let mut open = vec![u8::try_from(lane).unwrap_or(NONE)];
        while let Some(next) = open.pop() {
            let member = self.members.get(usize::from(next));
            let times = states::all().iter().filter(|state| Some(&state.member) == member);
            for successor in times.flat_map(|state| &state.successors) {
                let lane = self.lane(successor.as_str().as_bytes());
                if lane != NONE && !found.contains(&lane) {
                    found.push(lane);
                    open.push(lane);
                }
            }
        }
        found
    }

    pub fn is_member(&self, lane: u8, day: Date) -> bool {
        let times = self.times.get(usize::from(lane)).map_or(&[][..], Vec::as_slice);
        times
            .iter()
            .any(|(from, until)| *from <= day && until.is_none_or(|until| day < until))
    }

    /// Makes the lanes those of a day.
    pub fn set_day(&mut self, day: Date) {
        if self.day == Some(day) {
            return;
        }
        self.day = Some(day);
        self.on_day = (0..=u8::MAX)
            .take(self.members.len())
            .map(|lane| self.resolve(lane, day))
            .collect();
    }

    /// Whose vote it is, of the Members of the day set: the lane itself, the one that held its place that day, or [`NONE`].
    #[inline]
    pub fn on_day(&self, lane: u8) -> u8 {
        self.on_day.get(usize::from(lane)).copied().unwrap_or(NONE)
    }

    fn resolve(&self, lane: u8, day: Date) -> u8 {
        if self.is_member(lane, day) {
            return lane;
        }
        if let Some((_, other)) = self.aliases.iter().find(|(alias, _)| *alias == lane) {
            return if self.is_member(*other, day) { *other } else { NONE };
        }
        // A present code for a former State, as some exports have it; or a former code after its end.
        let related = self.related.get(usize::from(lane)).map_or(&[][..], Vec::as_slice);
        let mut found = related
            .iter()
            .copied()
            .filter(|&other| self.is_member(other, day));
        match (found.next(), found.next()) {
            (Some(one), None) => one,
            _ => NONE,
        }
    }

    /// The Members of a day.
    pub fn members_on(&self, day: Date) -> impl Iterator<Item = u8> + '_ {
        (0..=u8::MAX)
            .take(self.members.len())
            .filter(move |&lane| self.is_member(lane, day))
    }

    pub fn member(&self, lane: u8) -> Option<MemberId> {
        self.members.get(usize::from(lane)).copied()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    #[track_caller]
    fn on(day: &str, code: &str) -> String {
        let mut codes = Codes::new();
        codes.set_day(day.parse().unwrap());
        let lane = codes.on_day(codes.lane(code.as_bytes()));
        codes
            .member(lane)
            .map(|member| member.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn a_vote_goes_to_who_held_the_place_that_day() {
        assert_eq!(on("1950-06-27", "RUS"), "SUN");
        assert_eq!(on("1991-12-30", "SUN"), "RUS");
        assert_eq!(on("1960-01-01", "SRB"), "YUG");
        assert_eq!(on("1960-01-01", "CZE"), "CSK");
        assert_eq!(on("1980-01-01", "GER"), "DEU");
        assert_eq!(on("1962-01-01", "EAT"), "TZA");
        assert_eq!(on("1980-01-01", "YEM"), "YEM");
        // Which of the two the vote would be nobody can tell.
        assert_eq!(on("1995-01-01", "CSK"), "");
        assert_eq!(on("1959-01-01", "SYR"), "");
        assert_eq!(on("2025-01-01", "XKX"), "");
    }

    #[test]
    fn every_code_has_a_lane() {
        let codes = Codes::new();
        assert!(
            states::all()
                .iter()
                .all(|state| codes.lane(state.member.as_str().as_bytes()) != NONE)
        );
        assert!(codes.members.len() < LANES);
    }
}
