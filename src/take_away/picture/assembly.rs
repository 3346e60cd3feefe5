//! The Assembly in a picture: a division, with the total of each column, its members by name as far as they fit, and how
//! the regional groups voted.
use super::drawing::{Drawing, Line};
use super::setting::{breadth, letters_in, lines};
use crate::take_away::kind::Kind;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use records::groups::{GroupName, regional};
use records::states::RegionalGroup;
use rules::member::MemberId;
use rules::tally::Tally;
use rules::vote::{NotVoting, Vote};
use wording::names;
use wording::say::vote::{tally as tally_words, vote as vote_word};

/// The regional groups of today have been since this year.
const GROUPS_SINCE: u16 = 1964;

/// A column of the division.
struct Column {
    vote: Option<Vote>,
    total: u32,
    /// Its members, the changed ones first.
    members: Vec<String>,
    unnamed: u32,
}

impl Column {
    fn letters(&self) -> u32 {
        let letters: usize = self.members.iter().map(|name| breadth(name) / 2 + 2).sum();
        u32::try_from(letters).unwrap_or(u32::MAX)
    }
}

/// The columns of a vote, without empty ones.
fn columns(shown: &ShownVote<'_>) -> Vec<Column> {
    let same = |one: Option<Vote>, other: Option<Vote>| match (one, other) {
        (Some(Vote::NotVoting(_)), Some(Vote::NotVoting(_))) => true,
        (one, other) => one == other,
    };
    let tally = shown.votes.tally();
    let not_voting = Vote::NotVoting(NotVoting::Unspecified);
    let all = [
        (Vote::InFavour, tally.in_favour),
        (Vote::Against, tally.against),
        (Vote::Abstaining, tally.abstaining),
        (not_voting, tally.not_voting()),
    ];
    let column = |(vote, total): (Vote, u16)| {
        let there = |member: &&MemberId| same(shown.votes.of(**member), Some(vote));
        let (changed, kept): (Vec<&MemberId>, Vec<&MemberId>) = shown
            .order
            .iter()
            .filter(there)
            .partition(|member| is_changed(shown, **member));
        let name = |member: &MemberId| {
            let name = names::short_name(shown.texts, *member);
            let was = shown
                .record
                .votes
                .of(*member)
                .filter(|_| is_changed(shown, *member));
            match was {
                Some(was) => {
                    let was = vote_word(shown.texts, was);
                    let was = shown.texts.say("take-was", &[("vote", was.into())]);
                    format!("► {name} ({was})")
                }
                None => name,
            }
        };
        let members: Vec<String> = changed.into_iter().chain(kept).map(name).collect();
        let named = u32::try_from(members.len()).unwrap_or(0);
        Column {
            vote: Some(vote),
            total: total.into(),
            unnamed: u32::from(total).saturating_sub(named),
            members,
        }
    };
    all.into_iter()
        .map(column)
        .filter(|column| column.total > 0)
        .collect()
}

fn is_changed(shown: &ShownVote<'_>, member: MemberId) -> bool {
    Kind::of(shown) == Kind::WhatIf && shown.votes.of(member) != shown.record.votes.of(member)
}

impl Drawing {
    pub(super) fn assembly(&mut self, shown: &ShownVote<'_>, top: u32, bottom: u32) {
        let bottom = self.groups(shown, bottom);
        let columns = columns(shown);
        let boxes = self.boxes(&columns, top, bottom);
        let sizes = self.sizes;
        // The largest letters at which every name fits; at the least, long columns end with how many more there are.
        let heading = sizes.text * 3 / 2;
        let fits = |size: &u32| {
            columns.iter().zip(&boxes).all(|(column, [_, _, wide, high])| {
                let set = lines(&listed(shown, column), letters_in(*wide, *size));
                set.len() <= rows(*high, heading, *size)
            })
        };
        let most = sizes.name * 4 / 5;
        let size = (sizes.least..=most).rev().find(fits).unwrap_or(sizes.least);
        for (column, [x, y, wide, high]) in columns.iter().zip(boxes) {
            self.column(shown, column, [x, y, wide, high], heading, size);
        }
    }

    /// Where each column lies: side by side in a wide picture, one below the other in a narrow one, each as large as it has
    /// names.
    fn boxes(&self, columns: &[Column], top: u32, bottom: u32) -> Vec<[u32; 4]> {
        let sizes = self.sizes;
        let count = u32::try_from(columns.len()).unwrap_or(1).max(1);
        let gap = sizes.text;
        // Side by side few names fit: a long column leaves room to the short ones, which are then whole.
        let share = |column: &Column| match sizes.columns_beside {
            true => column.letters().isqrt(),
            false => column.letters(),
        };
        let all = columns.iter().map(share).sum::<u32>().max(1);
        let (whole, least) = match sizes.columns_beside {
            true => (self.inner(), sizes.text * 6),
            false => (bottom.saturating_sub(top), sizes.text * 3),
        };
        let whole = whole.saturating_sub(gap * (count - 1));
        let least = least.min(whole / count);
        let shared = whole - least * count;
        let mut at = if sizes.columns_beside { sizes.margin } else { top };
        let place = |column: &Column| {
            let size = least + shared * share(column) / all;
            let place = match sizes.columns_beside {
                true => [at, top, size, bottom.saturating_sub(top)],
                false => [sizes.margin, at, self.inner(), size],
            };
            at += size + gap;
            place
        };
        columns.iter().map(place).collect()
    }

    fn column(
        &mut self,
        shown: &ShownVote<'_>,
        column: &Column,
        [x, y, wide, high]: [u32; 4],
        heading: u32,
        size: u32,
    ) {
        let (colour, _) = self.colours.vote(column.vote);
        let text = self.sizes.text;
        self.rect([x, y, wide, 4], &format!("fill=\"{colour}\""));
        let word = column
            .vote
            .map_or_else(String::new, |vote| vote_word(shown.texts, vote));
        let said = format!("{word} {}", column.total);
        let head = (text * 2 / 3..=text * 5 / 4)
            .rev()
            .find(|size| breadth(&said) / 2 <= letters_in(wide, *size));
        let down = y + heading;
        self.text(
            Line::new(x, down, head.unwrap_or(text * 2 / 3), colour).bold(),
            &said,
        );
        let letters = letters_in(wide, size);
        let most = rows(high, heading, size);
        let mut set = lines(&listed(shown, column), letters);
        if set.len() > most {
            set = cut(shown, column, letters, most);
        }
        let mut down = down + size / 2;
        for line in set {
            down += size * 5 / 4;
            let plain = Line::new(x, down, size, self.colours.ink);
            let changed = line.contains('►');
            self.text(if changed { plain.bold() } else { plain }, &line);
        }
    }

    /// How the regional groups voted, above the foot; gives back where what is above it must end.
    fn groups(&mut self, shown: &ShownVote<'_>, bottom: u32) -> u32 {
        let date = shown.state.scenario.date;
        let votes = shown.votes;
        if date.year() < GROUPS_SINCE || !votes.is_full_roll() {
            return bottom;
        }
        let sizes = self.sizes;
        let groups = RegionalGroup::ALL.map(|group| {
            let mut tally = Tally::default();
            for vote in regional(group, shown.order, date)
                .into_iter()
                .filter_map(|member| votes.of(member))
            {
                let column = tally.get_mut(vote);
                *column = column.saturating_add(1);
            }
            (phrases::group(shown.texts, GroupName::Regional(group)), tally)
        });
        let count = u32::try_from(groups.len()).unwrap_or(5).max(1);
        let gap = sizes.text;
        let size = sizes.text * 3 / 4;
        let beside = sizes.beside;
        let wide = if beside {
            (self.inner() - gap * (count - 1)) / count
        } else {
            self.inner()
        };
        let high = if beside { size * 4 } else { size * 8 / 5 };
        let top = bottom.saturating_sub(if beside { high } else { high * count });
        for (at, (name, tally)) in (0_u32..).zip(groups) {
            let (x, y) = match beside {
                true => (sizes.margin + at * (wide + gap), top),
                false => (sizes.margin, top + at * high),
            };
            let said = tally_words(shown.texts, &tally);
            // Wide: the name, the bar and the count below each other. Narrow: beside each other, in three parts.
            let bar = if beside {
                let fits = |size: &u32| breadth(&name) / 2 <= letters_in(wide, *size);
                let small = (9..=size).rev().find(fits).unwrap_or(9);
                self.text(Line::new(x, y + size, small, self.colours.soft), &name);
                self.text(
                    Line::new(x, y + size * 15 / 4, size, self.colours.ink).bold(),
                    &said,
                );
                [x, y + size * 3 / 2, wide, size]
            } else {
                let third = wide * 2 / 5;
                let fits = |size: &u32| breadth(&name) / 2 <= letters_in(third, *size);
                let small = (9..=size).rev().find(fits).unwrap_or(9);
                self.text(Line::new(x, y + size, small, self.colours.soft), &name);
                self.text(
                    Line::new(sizes.margin, y + size, size, self.colours.ink)
                        .bold()
                        .ending(),
                    &said,
                );
                let end = u32::try_from(breadth(&said) / 2).unwrap_or(8).max(8) * size * 2 / 3;
                [
                    x + third,
                    y + size / 5,
                    wide.saturating_sub(third + end),
                    size * 4 / 5,
                ]
            };
            self.split(&tally, bar);
        }
        top.saturating_sub(gap)
    }

    /// A count as a bar.
    fn split(&mut self, tally: &Tally, [x, y, wide, high]: [u32; 4]) {
        let parts = [
            (Some(Vote::InFavour), tally.in_favour),
            (Some(Vote::Against), tally.against),
            (Some(Vote::Abstaining), tally.abstaining),
            (None, tally.not_voting()),
        ];
        self.bar(parts, [x, y, wide, high]);
    }
}

/// How many lines of names fit below a heading.
fn rows(high: u32, heading: u32, size: u32) -> usize {
    usize::try_from(high.saturating_sub(heading + size / 2) * 4 / (size * 5)).unwrap_or(0)
}

/// The names of a column, and how many votes have none.
fn listed(shown: &ShownVote<'_>, column: &Column) -> String {
    let mut names = column.members.clone();
    if column.unnamed > 0 {
        let count = i64::from(column.unnamed);
        names.push(shown.texts.say("take-unnamed", &[("count", count.into())]));
    }
    joined(shown, &names)
}

/// Names with commas as the language writes them.
fn joined(shown: &ShownVote<'_>, names: &[String]) -> String {
    let comma = match shown.texts.lang().code() {
        "ar" => "، ",
        "zh" => "、",
        _ => ", ",
    };
    names.join(comma)
}

/// As many names as fit, and how many more there are.
fn cut(shown: &ShownVote<'_>, column: &Column, letters: usize, most: usize) -> Vec<String> {
    let all = column.members.len() + usize::try_from(column.unnamed).unwrap_or(0);
    let with = |kept: usize| {
        let more = phrases::and_more(shown.texts, all.saturating_sub(kept));
        let mut names: Vec<String> = column.members.iter().take(kept).cloned().collect();
        names.push(more);
        lines(&joined(shown, &names), letters)
    };
    let kept = (0..=column.members.len())
        .rev()
        .find(|kept| with(*kept).len() <= most);
    match kept {
        Some(kept) if most > 0 => with(kept),
        _ => Vec::new(),
    }
}
