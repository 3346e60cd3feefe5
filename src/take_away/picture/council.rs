//! The Council in a picture: a box a member, by name, in the order of the seats; permanent members have a double edge, and
//! whose vote is not the recorded one is marked in words.
use super::drawing::{Drawing, Line};
use super::setting::{breadth, letters_in, lines};
use crate::take_away::kind::Kind;
use crate::vote::shown_vote::ShownVote;
use rules::member::MemberId;
use wording::names;
use wording::say::vote::vote as vote_word;

impl Drawing {
    pub(super) fn council(&mut self, shown: &ShownVote<'_>, top: u32, bottom: u32) {
        let sizes = self.sizes;
        let seats = u32::try_from(shown.order.len()).unwrap_or(15).max(1);
        // Eleven members until 1965: the last row is not nearly empty.
        let columns = if seats < 15 && sizes.columns == 5 {
            4
        } else {
            sizes.columns
        };
        let rows = seats.div_ceil(columns);
        let gap = sizes.text * 7 / 10;
        let wide = (self.inner() - gap * (columns - 1)) / columns;
        let high = (bottom.saturating_sub(top + gap * (rows - 1)) / rows).min(sizes.name * 6);
        let reach = sizes.name / 2;
        let room = wide.saturating_sub(reach * 5);
        let named: Vec<String> = shown
            .order
            .iter()
            .map(|member| names::short_name(shown.texts, *member))
            .collect();
        // Two lines of name and one that says what was changed.
        let tall = |size: u32| size * 11 / 5 + sizes.text;
        let fits = |size: &u32| {
            let letters = letters_in(room, *size);
            tall(*size) <= high.max(40)
                && named.iter().all(|name| {
                    lines(name, letters).len() <= 2
                        && name.split_whitespace().all(|word| breadth(word) / 2 <= letters)
                })
        };
        let size = (sizes.least..=sizes.name).rev().find(fits).unwrap_or(sizes.least);
        for ((at, member), name) in (0_u32..).zip(shown.order).zip(&named) {
            let (column, row) = (at % columns, at / columns);
            let place = [
                sizes.margin + column * (wide + gap),
                top + row * (high + gap),
                wide,
                high,
            ];
            self.seat(shown, *member, name, place, size, reach);
        }
    }

    fn seat(
        &mut self,
        shown: &ShownVote<'_>,
        member: MemberId,
        name: &str,
        [x, y, wide, high]: [u32; 4],
        size: u32,
        reach: u32,
    ) {
        let vote = shown.votes.of(member);
        let (colour, pale) = self.colours.vote(vote);
        let recorded = shown.record.votes.of(member);
        let changed = vote != recorded && Kind::of(shown) == Kind::WhatIf;
        if shown.votes.membership().is_permanent(member) {
            let edge = format!("rx=\"11\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"");
            self.rect(
                [x.saturating_sub(5), y.saturating_sub(5), wide + 10, high + 10],
                &edge,
            );
        }
        let edge = match changed {
            true => format!("stroke=\"{}\" stroke-width=\"5\"", self.colours.changed),
            false => format!("stroke=\"{colour}\" stroke-width=\"2.5\""),
        };
        self.rect([x, y, wide, high], &format!("rx=\"7\" fill=\"{pale}\" {edge}"));
        let set = lines(name, letters_in(wide.saturating_sub(reach * 5), size));
        let was = recorded.filter(|_| changed).map(|vote| {
            let word = vote_word(shown.texts, vote);
            shown.texts.say("take-was", &[("vote", word.into())])
        });
        let small = (size * 3 / 4).max(11);
        let count = u32::try_from(set.len()).unwrap_or(1);
        let block = count * size * 11 / 10 + if was.is_some() { small * 6 / 5 } else { 0 };
        let mut down = y + high.saturating_sub(block) / 2 + size * 9 / 10;
        let across = x + reach;
        for line in set {
            self.text(Line::new(across, down, size, self.colours.ink).bold(), &line);
            down += size * 11 / 10;
        }
        if let Some(was) = was {
            let room = wide.saturating_sub(reach * 2);
            let fits = |size: &u32| breadth(&was) / 2 <= letters_in(room, *size);
            let small = (8..=small).rev().find(fits).unwrap_or(8);
            self.text(Line::new(across, down, small, self.colours.ink), &was);
        }
        self.sign(vote, [x + wide - reach * 9 / 5, y + reach * 2, reach * 9 / 10]);
    }
}
