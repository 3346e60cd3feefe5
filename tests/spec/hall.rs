//! The Assembly's hall as tiles, list and map; groups; the difference.
use crate::library::{opening, state};
use crate::views::page;
use placard::kit::page::Page;
use placard::kit::ui::Ui;
use placard::model::address::write;
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::model::state::{Action, State};
use placard::model::view_options::View;
use placard::take_away::roll;
use placard::vote::hall_filter;
use placard::vote::hall_list::{Key, Row, Sort, sorted};
use placard::vote::seat;
use placard::vote::seat_list::seats;
use placard::vote::shown_vote::ShownVote;
use placard::vote::vote_ui::VoteUi;
use records::groups;
use records::groups::GroupName;
use records::states;
use rules::member::MemberId;
use rules::vote::Vote;

use wording::messages::Texts;
use yew::Callback;

const RECORDED: &str = "?meeting=ga-2025-02-24&at=ga-es11-7";

fn ui() -> VoteUi {
    VoteUi {
        ui: Ui {
            here: Page::Meeting,
            root: "./".into(),
            lang: None,
            texts: Texts::english(),
            effect: Callback::noop(),
        },
        dispatch: Callback::noop(),
    }
}

/// What a room shows.
fn in_room<T>(state: &State, ask: impl FnOnce(&ShownVote<'_>) -> T) -> T {
    let texts = Texts::english();
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    ask(&ShownVote::of(&texts, state, &day, &order).unwrap())
}

/// The seats of the hall, with what the search and the group leave out.
fn hall_seats(room: &ShownVote<'_>) -> Vec<seat::Props> {
    let mut seats = seats(&ui(), room);
    hall_filter::apply(&ui(), room, &mut seats);
    seats
}

/// The members that are shown.
fn shown(state: &State) -> Vec<MemberId> {
    in_room(state, |room| {
        let shown = hall_seats(room).into_iter().filter(|seat| !seat.left_out);
        shown.map(|seat| seat.member).collect()
    })
}

fn with_groups(query: &str) -> State {
    let groups = groups::read(groups::TEXT).unwrap();
    state(query).reduce(Action::Groups(groups.into()))
}

#[test]
fn each_view_has_every_member_once() {
    for view in ["hall", "list", "map"] {
        let page = page(&format!("{RECORDED}&view={view}"));
        for member in states::members_on("2025-02-24".parse().unwrap()) {
            let seat = format!("id=\"seat-{member}\"");
            assert_eq!(page.matches(&seat).count(), 1, "{view}: {member}");
        }
        assert!(!page.contains(" style="), "{view}");
        assert_eq!(
            page.matches("aria-pressed=\"true\"").count(),
            2,
            "the view and the text"
        );
    }
    assert!(page(&format!("{RECORDED}&view=map")).contains("Neither a name nor the place of a tile"));
}

#[test]
fn the_list_has_the_vote_the_record_and_the_group_of_each_member() {
    let page = page(&format!("{RECORDED}&view=list&ga-es11-7=FRA:against"));
    let row = page.split("<tr").find(|row| row.contains("seat-FRA")).unwrap();
    for part in [
        "<th scope=\"row\">France</th>",
        "Western European and other States",
        "<span class=\"word\">against</span>",
        "<span class=\"word\">in favour</span>",
        "aria-label=\"France, against, changed from the record\"",
    ] {
        assert!(row.contains(part), "{part} in {row}");
    }
    assert!(page.contains("<th scope=\"col\" aria-sort=\"ascending\">"));
}

#[test]
fn the_list_is_sorted_by_name_group_or_vote_either_way() {
    let state = state(RECORDED);
    in_room(&state, |room| {
        let date = room.state.scenario.date;
        let rows: Vec<Row> = seats(&ui(), room)
            .into_iter()
            .map(|seat| Row {
                recorded: seat.vote,
                group: states::regional_group(seat.member, date),
                seat,
            })
            .collect();
        let ends = |key: Key, descending: bool| {
            let order = sorted(room.texts, &rows, Sort { key, descending });
            let mut places = order.clone();
            places.sort_unstable();
            assert_eq!(places, (0..193).collect::<Vec<_>>(), "{key:?}");
            let code = |place: usize| rows[place].seat.member.to_string();
            (code(order[0]), code(order[192]))
        };
        let pair = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(ends(Key::Name, false), pair("AFG", "ZWE"));
        assert_eq!(ends(Key::Name, true), pair("ZWE", "AFG"));
        assert_eq!(ends(Key::Group, false), pair("DZA", "USA"));
        assert_eq!(ends(Key::Group, true), pair("AND", "ZWE"));
        assert_eq!(ends(Key::Vote, false), pair("ALB", "VEN"));
        assert_eq!(ends(Key::Vote, true), pair("AFG", "VUT"));
    });
}

#[test]
fn a_group_is_shown_alone_and_set_as_one() {
    let start = with_groups(&format!("{RECORDED}&group=EU"));
    assert_eq!(shown(&start).len(), 27);
    let set = start
        .clone()
        .reduce(Action::SetAll(shown(&start).into(), Vote::Against));
    let count = |state: &State| in_room(state, |room| room.votes.count(Vote::Against));
    // Hungary was against already.
    assert_eq!((count(&start), count(&set)), (18, 18 + 26));
    let undone = set.reduce(Action::Undo);
    assert!(!undone.is_changed() && !undone.can_undo());
    assert_eq!(undone.group, Some(GroupName::Listed("EU")));
    // A search goes on within the group.
    let found = start.reduce(Action::Search("ir".to_owned()));
    assert_eq!(shown(&found), ["IRL".parse().unwrap()]);
}

#[test]
fn a_group_says_how_it_split_and_for_which_month_it_is_known() {
    let africa = page(&format!("{RECORDED}&group=Africa"));
    let split = africa.split("class=\"group-split\"").nth(1).unwrap();
    assert!(
        split.contains("African States") && split.contains("in favour"),
        "{split}"
    );
    assert_eq!(africa.matches("class=\"seat-button\"").count(), 193);
    let waiting = page(&format!("{RECORDED}&group=EU"));
    assert!(waiting.contains("Loading the members"));
    let month = |query: &str| {
        in_room(&with_groups(query), |room| {
            hall_filter::group(room).unwrap().as_of
        })
    };
    assert_eq!(month(&format!("{RECORDED}&group=EU")), None);
    let then = crate::library::names()
        .into_iter()
        .find(|name| name.starts_with("ga-") && !name.starts_with("ga-2025-02"))
        .unwrap();
    assert!(month(&format!("?meeting={then}&group=EU")).is_some());
}

#[test]
fn what_is_looked_at_stands_in_the_address() {
    for query in ["view=list", "view=map&group=EU", "group=GRULAC"] {
        let query = format!("meeting=ga-2025-02-24&at=ga-es11-7&{query}");
        assert_eq!(opening(&query).notices, [], "{query}");
        assert_eq!(write(&state(&query)), query);
    }
    let state = state(RECORDED).reduce(Action::View(View::Map));
    assert!(!state.can_undo(), "to look at something changes nothing");
    // The Council has one table.
    for part in ["view=map", "group=EU"] {
        let told = opening(&format!("?{part}")).notices;
        assert_eq!(
            told,
            [placard::text::notice::Notice::AddressPart(part.to_owned())]
        );
    }
}

#[test]
fn the_difference_stands_side_by_side_with_a_sentence_to_quote() {
    assert!(!page("").contains("class=\"card difference\""));
    let vetoed = page("?sc-2774=FRA:against");
    let part = vetoed.split("class=\"card difference\"").nth(1).unwrap();
    let part = part.split("</section>").next().unwrap();
    for said in [
        "Adopted",
        "Vetoed",
        "10 in favour, 0 against, 5 abstaining",
        "France: abstaining",
        "France: against",
        "The same text",
    ] {
        assert!(part.contains(said), "{said} in {part}");
    }
    let quote = |query: &str| in_room(&state(query), roll::difference);
    assert_eq!(
        quote("?sc-2774=FRA:against"),
        "Resolution 2774 (2025) was adopted, 10–0–5 (Security Council, 24 February 2025); had France voted against, the \
         draft would have been vetoed."
    );
    // A vote that follows from an earlier one: another text, and what came out otherwise before.
    let amended = page("?sc-115=RUS:abstaining");
    let part = amended.split("class=\"card difference\"").nth(1).unwrap();
    assert!(
        part.contains("Other votes that day") && part.contains("class=\"words\""),
        "{part}"
    );
    // Votes before the change are as they were.
    assert!(!page("?at=sc-114&sc-2774=FRA:against").contains("class=\"card difference\""));
}

#[test]
fn tab_stops_at_a_seat_that_is_shown() {
    let state =
        with_groups(&format!("{RECORDED}&group=GRULAC")).reduce(Action::Focus("FRA".parse().unwrap()));
    let stops: Vec<MemberId> = in_room(&state, |room| {
        let seats = hall_seats(room).into_iter().filter(|seat| seat.tab_stop);
        seats.map(|seat| seat.member).collect()
    });
    assert_eq!(stops, ["ATG".parse().unwrap()]);
}
