//! Random meetings on one draft, each by its seed.
use crate::book::{Columns, Item, Meeting, What, council_size};

/// SplitMix64: a number from each call.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below a limit.
    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    fn number(&mut self, limit: u16) -> u16 {
        u16::try_from(self.below(u64::from(limit))).unwrap()
    }

    /// Once in so many times.
    fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()].clone()
    }

    /// So many members in columns, most of them in the first.
    fn columns(&mut self, members: u16) -> Columns {
        let mut columns = [0; 5];
        let favour = self.below(4);
        for _ in 0..members {
            let column = if self.below(4) < favour { 0 } else { self.below(5) };
            columns[usize::try_from(column).unwrap()] += 1;
        }
        columns
    }
}

/// The meeting of a seed.
pub fn meeting(seed: u64) -> Meeting {
    let mut random = Random(seed.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let council = random.once_in(2);
    let day = match council {
        true => random.of(&["1950-01-01", "1965-12-31", "1966-01-01", "2024-01-01"]),
        false => random.of(&["1950-10-31", "1950-11-01", "2024-01-01"]),
    };
    let members = match council {
        true => council_size(day).0,
        false => 3 + random.number(190),
    };
    let class = match council {
        true => random.of(&["other", "fact-finding-body", "listed-substantive", "agenda-order"]),
        false => random.of(&["other", "other", "peace-and-security", "budgetary"]),
    };
    let forum = match random.below(6) {
        0 => "main-committee",
        1 => "emergency-special-session",
        _ => "plenary",
    };
    let paragraphs: Vec<String> = (0..=random.below(3)).map(|number| format!("P{number}")).collect();
    let mut what: Vec<What> = Vec::new();
    let plain = forum == "plenary" || council;
    if plain && random.once_in(3) {
        what.push(What::Character);
    }
    if !council && random.once_in(4) {
        what.push(What::NoAction);
    }
    for number in 0..random.below(4) {
        what.push(What::Amendment(format!("A{number}")));
    }
    if random.once_in(2) {
        what.extend(paragraphs.iter().cloned().map(What::Part));
    }
    what.push(What::Draft);
    let mut excludes = Vec::new();
    for excluded in 1..what.len() {
        if random.once_in(5) && matches!(what[excluded], What::Amendment(_)) {
            let by = usize::try_from(random.below(excluded as u64)).unwrap();
            if matches!(what[by], What::Amendment(_)) {
                excludes.push((by, excluded));
            }
        }
    }
    let items = what
        .into_iter()
        .map(|what| item(&mut random, what, council, members))
        .collect();
    let present = (!council && random.once_in(6)).then(|| random.number(members + 1));
    let mut meeting = Meeting {
        council,
        day: day.to_owned(),
        class: class.to_owned(),
        forum: if council {
            "council".to_owned()
        } else {
            forum.to_owned()
        },
        members,
        present,
        paragraphs,
        items,
        excludes,
    };
    // More cannot have voted than were present.
    let voted = |item: &Item| item.other[..3].iter().sum::<u16>();
    let most = meeting.items.iter().map(voted).max().unwrap_or(0);
    meeting.present = meeting.present.map(|present| present.max(most));
    meeting
}

fn item(random: &mut Random, what: What, council: bool, members: u16) -> Item {
    let (permanent, other) = match council {
        true => (random.columns(5), random.columns(members - 5)),
        false => {
            let columns = random.columns(members);
            // Equal votes are rare by chance.
            let (yes, no) = match random.once_in(12) {
                true => (columns[0].min(columns[1]), columns[0].min(columns[1])),
                false => (columns[0], columns[1]),
            };
            // Now and then few vote, so that the number present can be below half.
            match random.once_in(3) {
                true => ([0; 5], [yes / 8, no / 8, columns[2] / 8, 0, 0]),
                false => ([0; 5], [yes, no, columns[2], 0, 0]),
            }
        }
    };
    let supposed = random.once_in(6).then(|| random.once_in(2));
    Item {
        what,
        permanent,
        other,
        supposed,
    }
}
