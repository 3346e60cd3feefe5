//! What an import leaves: every roll call of the file, and every doubt.
use super::codes::Codes;
use super::doubt::Doubts;
use super::header::{Edition, TEXTS, TOTALS, TextColumn};
use super::roll::{NO_TOTAL, Roll, Rolls, vote};
use super::text::fold_into;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};

/// The roll calls of a file, the latest first.
pub struct Library {
    pub(super) edition: Edition,
    pub(super) rolls: Rolls,
    pub(super) codes: Codes,
    /// Places in the list, the latest day first.
    pub(super) order: Vec<u32>,
    /// The texts as they are searched, one roll call after another, and where each ends.
    pub(super) folded: String,
    pub(super) folded_ends: Vec<u32>,
    doubts: Doubts,
    rows: u32,
}

/// How many voted how.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// In favour.
    pub in_favour: u16,
    /// Against.
    pub against: u16,
    /// Abstaining.
    pub abstaining: u16,
    /// Not voting: absent or not participating, which the files do not tell apart.
    pub not_voting: u16,
    /// Rows whose vote cannot be read.
    pub unknown: u16,
}

/// One roll call of the library.
#[derive(Clone, Copy)]
pub struct RollCall<'a> {
    pub(super) library: &'a Library,
    pub(super) number: usize,
    pub(super) roll: &'a Roll,
}

/// Ends the gathering: looks at each roll call as a whole.
pub(super) fn finished(
    edition: Edition,
    codes: Codes,
    rolls: Rolls,
    mut doubts: Doubts,
    rows: u32,
) -> Library {
    let mut library = Library {
        edition,
        order: Vec::with_capacity(rolls.list.len()),
        folded: String::with_capacity(rolls.arena.len()),
        folded_ends: Vec::with_capacity(rolls.list.len()),
        rolls,
        codes,
        doubts: Doubts::default(),
        rows,
    };
    let votes = edition != Edition::RollCalls;
    for roll in (0..library.rolls.list.len())
        .filter(|_| votes)
        .filter_map(|number| library.numbered(number))
    {
        roll.doubt(&mut doubts);
    }
    let Library {
        rolls,
        folded,
        folded_ends,
        ..
    } = &mut library;
    for roll in &rolls.list {
        for column in 0..TEXTS {
            fold_into(rolls.text(roll, column), folded);
            // What no word holds, so that none is found across two texts.
            folded.push('\n');
        }
        let end = u32::try_from(folded.len()).unwrap_or(u32::MAX);
        folded_ends.push(end);
    }
    let mut order: Vec<u32> = (0..u32::MAX).take(library.rolls.list.len()).collect();
    order.sort_by_key(|&number| {
        let roll = library
            .rolls
            .list
            .get(usize::try_from(number).unwrap_or(usize::MAX));
        core::cmp::Reverse(roll.map(|roll| (roll.date, roll.id)))
    });
    library.order = order;
    library.doubts = doubts;
    library
}

impl Library {
    /// Which edition of which data set it is.
    #[must_use]
    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// Whose votes they are.
    #[must_use]
    pub fn body(&self) -> Body {
        self.edition.body()
    }

    /// How many rows were read.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// How many roll calls there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rolls.list.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rolls.list.is_empty()
    }

    /// What is doubtful.
    #[must_use]
    pub fn doubts(&self) -> &Doubts {
        &self.doubts
    }

    /// The roll calls, the latest first.
    pub fn roll_calls(&self) -> impl Iterator<Item = RollCall<'_>> {
        self.order
            .iter()
            .filter_map(|&number| self.numbered(usize::try_from(number).ok()?))
    }

    /// The roll call of a record.
    #[must_use]
    pub fn roll_call(&self, id: u64) -> Option<RollCall<'_>> {
        let number = self.rolls.list.iter().position(|roll| roll.id == id)?;
        self.numbered(number)
    }

    pub(super) fn numbered(&self, number: usize) -> Option<RollCall<'_>> {
        let roll = self.rolls.list.get(number)?;
        Some(RollCall {
            library: self,
            number,
            roll,
        })
    }
}

impl<'a> RollCall<'a> {
    /// The number of its record in the library: `undl_id`.
    #[must_use]
    pub fn id(&self) -> u64 {
        self.roll.id
    }

    /// The day.
    #[must_use]
    pub fn date(&self) -> Date {
        self.roll.date
    }

    /// The line of its first row.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.roll.line
    }

    /// One of its texts, empty where the file gives none.
    #[must_use]
    pub fn text(&self, column: TextColumn) -> &'a str {
        self.library.rolls.text(self.roll, column as usize)
    }

    /// Its title without what every record adds, `: resolution / adopted by the General Assembly`.
    #[must_use]
    pub fn title(&self) -> &'a str {
        let title = self.text(TextColumn::Title);
        let cut = [
            " : resolution /",
            " : decision /",
            ": resolution /",
            ": decision /",
        ]
        .iter()
        .find_map(|end| title.rfind(end));
        cut.and_then(|cut| title.get(..cut)).unwrap_or(title).trim()
    }

    /// How many rows voted how.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let [_, in_favour, against, abstaining, not_voting, unknown] = self.library.rolls.counts(self.number);
        Counts {
            in_favour,
            against,
            abstaining,
            not_voting,
            unknown,
        }
    }

    /// A total of the file itself: in favour, against, abstaining, not voting, and all; `None` where it is empty.
    #[must_use]
    pub fn total(&self, place: usize) -> Option<u16> {
        let total = self.roll.totals.get(place).copied()?;
        (total != NO_TOTAL).then_some(total)
    }

    /// Whether the totals of the file are those of its rows, as far as it gives them.
    #[must_use]
    pub fn totals_agree(&self) -> bool {
        self.totals_beside_counts()
            .all(|(_, total, count)| total == count)
    }

    /// The totals that the file gives, by name, each with what its rows give.
    pub(super) fn totals_beside_counts(&self) -> impl Iterator<Item = (&'static str, u16, u16)> {
        let counts = self.counts();
        let of_rows = [
            counts.in_favour,
            counts.against,
            counts.abstaining,
            counts.not_voting,
            counts.all(),
        ];
        let named = TOTALS.into_iter().zip(of_rows).zip(0_usize..);
        let found: Vec<_> = named
            .filter_map(|((name, count), place)| Some((name, self.total(place)?, count)))
            .collect();
        found.into_iter()
    }

    /// The votes, by member; `None` for a row whose vote cannot be read.
    pub fn votes(&self) -> impl Iterator<Item = (MemberId, Option<Vote>)> + use<'a> {
        let library = self.library;
        let lanes = library
            .rolls
            .votes
            .get(self.number)
            .map_or(&[][..], |lanes| &lanes[..]);
        (0..=u8::MAX).zip(lanes).filter_map(|(lane, &held)| {
            let vote = match held {
                vote::NO_ROW => return None,
                vote::YES => Some(Vote::InFavour),
                vote::NO => Some(Vote::Against),
                vote::ABSTAINING => Some(Vote::Abstaining),
                vote::NOT_VOTING => Some(Vote::NotVoting(NotVoting::Unspecified)),
                _ => None,
            };
            Some((library.codes.member(lane)?, vote))
        })
    }

    /// Whether it was adopted without a vote: the file says so, or in the Council nobody is said to have voted.
    #[must_use]
    pub fn without_vote(&self) -> bool {
        let modality = self.text(TextColumn::Modality).to_ascii_lowercase();
        if ["without", "consensus", "acclamation"]
            .iter()
            .any(|word| modality.contains(word))
        {
            return true;
        }
        self.library.body() == Body::SecurityCouncil && modality.is_empty() && self.nobody_voted()
    }

    pub(super) fn nobody_voted(&self) -> bool {
        let counts = self.counts();
        counts.not_voting > 0 && counts.not_voting == counts.all()
    }
}

impl Counts {
    /// All rows together.
    #[must_use]
    pub fn all(&self) -> u16 {
        [
            self.in_favour,
            self.against,
            self.abstaining,
            self.not_voting,
            self.unknown,
        ]
        .into_iter()
        .fold(0, u16::saturating_add)
    }
}
