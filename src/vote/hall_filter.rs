//! The members of the Assembly that are looked at: those of a group, and those whose name or code has the words searched for.
use crate::vote::seat;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::groups::{GroupName, Present, regional};
use rules::member::MemberId;
use wording::names;

/// The group that is looked at, with its members of that day; `None` without one, and while its members are not known yet.
#[must_use]
pub fn group(shown: &ShownVote<'_>) -> Option<Present> {
    let (state, date) = (shown.state, shown.state.scenario.date);
    match state.group? {
        GroupName::Regional(group) => Some(Present {
            members: regional(group, shown.order, date),
            as_of: None,
        }),
        GroupName::Listed(id) => {
            let mut groups = state.groups.as_deref()?.iter();
            Some(groups.find(|group| group.id == id)?.among(shown.order, date))
        }
    }
}

/// Marks the seats that are left out, and moves the tab stop to a seat that is shown.
pub fn apply(ui: &VoteUi, shown: &ShownVote<'_>, seats: &mut [seat::Props]) {
    let search = names::search_key(shown.state.search.trim());
    let fits = |member: MemberId| {
        let has = |text: &str| names::search_key(text).contains(&search);
        search.is_empty() || has(member.as_str()) || has(&names::name(&ui.texts, member))
    };
    let group = group(shown);
    let in_group = |member: MemberId| group.as_ref().is_none_or(|group| group.members.contains(&member));
    for seat in &mut *seats {
        seat.left_out = !(in_group(seat.member) && fits(seat.member));
    }
    let mut listed = seats.iter().filter(|seat| !seat.left_out).map(|seat| seat.member);
    let focused = shown
        .state
        .focus
        .filter(|focus| listed.clone().any(|member| member == *focus));
    let tab_stop = focused.or_else(|| listed.next());
    for seat in seats {
        seat.tab_stop = tab_stop == Some(seat.member);
    }
}
