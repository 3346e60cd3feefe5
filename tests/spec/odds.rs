//! Undecided members: their address, what a reader does to them, the exact odds; and the numbers of voting power.
use crate::library::opening;
use crate::views::app_page;
use counterfactual::exact::Fraction;
use counterfactual::verdict::Verdict;
use placard::apps::odds::app::Odds;
use placard::apps::power::app::Power;
use placard::apps::sheet::SheetApp;
use placard::kit::page::Page;
use placard::kit::ui::Ui;
use placard::model::opening::Opening;
use placard::model::replay::Replay;
use placard::model::state::State;
use placard::pages::odds::outlook::Outlook;
use placard::pages::odds::undecided::{Ask, Shares, Undecided, Way};
use placard::pages::odds::weights::Weights;
use placard::pages::odds::{chart, data};
use placard::pages::power::bodies;
use placard::take_away::picture::LINK;
use placard::text::notice::Notice;
use placard::text::percentages;
use rules::meeting::Meeting;
use rules::member::MemberId;
use rules::votes::Votes;
use std::rc::Rc;
use wording::messages::Texts;

fn opened(query: &str) -> (Opening, Undecided) {
    let (meeting, undecided) = Undecided::split(query);
    let mut opening = opening(&meeting);
    let undecided = Undecided::open(&undecided, &mut opening);
    (opening, undecided)
}

fn votes(opening: &Opening) -> Votes {
    Replay::of(&opening.scenario, &opening.changes)
        .votes
        .swap_remove(opening.selected)
}

/// What one of the two functions makes of the vote that an address opens.
fn of<T>(query: &str, make: fn(&Meeting, &[Votes], usize, &Undecided) -> Option<T>) -> Option<T> {
    let (opening, undecided) = opened(query);
    let day = Replay::of(&opening.scenario, &opening.changes);
    make(
        &opening.scenario.meeting,
        &day.votes,
        opening.selected,
        &undecided,
    )
}

fn outlook(query: &str) -> Option<Outlook> {
    of(query, Outlook::of)
}

fn weights(query: &str) -> Weights {
    of(query, Weights::of).unwrap()
}

fn id(code: &str) -> MemberId {
    code.parse().unwrap()
}

fn small(above: u64, below: u64) -> Fraction {
    Fraction::small(above, below).unwrap()
}

#[test]
fn an_address_says_who_is_undecided_and_comes_back_the_same() {
    let query = "meeting=sc-2025-02-24&sc-2774=FRA:against&undecided=GBR.USA:50-50-0,FRA:40-35-25";
    let (opening, undecided) = opened(query);
    assert_eq!(opening.notices, []);
    let of = |code| {
        let shares = undecided.of(id(code))?;
        Some(Way::ALL.map(|way| shares.of(way)))
    };
    assert_eq!(of("FRA"), Some([40, 35, 25]));
    assert_eq!(of("USA"), Some([50, 50, 0]));
    assert_eq!(of("CHN"), None);
    let (meeting, _) = Undecided::split(query);
    let written = undecided.address(&meeting);
    assert_eq!(opened(&written).1, undecided);
    assert_eq!(opened(&written).1.address(&meeting), written);
    assert_eq!(Undecided::default().address(&meeting), meeting);
}

#[test]
fn what_is_not_understood_is_left_out_and_reported() {
    for part in [
        "FRA",
        "FRA:",
        "FRA:50-50",
        "FRA:50-50-1",
        "FRA:101-0-0",
        "FRA:50-50-0-0",
        "FRA:-50-150-0",
        "BRA:50-50-0",
        "Frankreich:50-50-0",
        "%F0:50-50-0",
        ":",
        "::::",
    ] {
        let (opening, undecided) = opened(&format!("undecided=GBR:20-30-50,{part}"));
        assert_eq!(opening.notices.len(), 1, "{part}");
        assert!(matches!(&opening.notices[0], Notice::AddressPart(_)), "{part}");
        assert_eq!(undecided.members().len(), 1, "{part}");
    }
    let (opening, undecided) = opened("undecided=FRA:20-30-50,FRA:50-50-0");
    assert_eq!((opening.notices.len(), undecided.members().len()), (1, 1));
    assert_eq!(opened("undecided=").0.notices, []);
}

#[test]
fn three_shares_always_make_a_hundred() {
    for in_favour in 0..=100 {
        let shares = Shares::EVEN
            .with(Way::InFavour, in_favour)
            .with(Way::Against, 100 - in_favour / 2);
        for way in Way::ALL {
            for share in [0, 1, 33, 50, 99, 100, 255] {
                let after = shares.with(way, share);
                let sum: u16 = Way::ALL.iter().map(|way| u16::from(after.of(*way))).sum();
                assert_eq!((sum, after.of(way)), (100, share.min(100)));
            }
        }
    }
    let even = Shares::EVEN.with(Way::Abstaining, 20);
    assert_eq!(Way::ALL.map(|way| even.of(way)), [40, 40, 20]);
    assert_eq!(even.with(Way::Abstaining, 0), Shares::EVEN);
}

#[test]
fn the_odds_are_exact_and_name_the_veto() {
    // On the record 10-0-5, with France abstaining.
    let france = outlook("undecided=FRA:40-35-25").unwrap();
    assert_eq!(france.adopted(), small(13, 20));
    assert_eq!(france.chance(Verdict::Vetoed), small(7, 20));
    assert!(france.by_votes && !france.provisions.is_empty());
    let all_five = outlook("undecided=CHN.FRA.GBR.RUS.USA:50-50-0").unwrap();
    assert_eq!(all_five.adopted(), small(1, 32));
    let all_five = weights("undecided=CHN.FRA.GBR.RUS.USA:50-50-0");
    assert_eq!(all_five.kinds.len(), 1);
    assert_eq!(all_five.kinds[0].members.len(), 5);
    assert_eq!(all_five.kinds[0].in_favour, small(1, 16));
    assert!(all_five.kinds[0].against.is_zero());
    // The vote that matters more stands first.
    let two = weights("undecided=DNK:50-50-0,FRA:50-50-0");
    assert_eq!(two.kinds[0].members, [id("FRA")]);
    let nobody = outlook("").unwrap();
    assert!(nobody.adopted().is_one() && weights("").kinds.is_empty());
}

#[test]
fn members_whose_position_is_not_known_are_undecided_together() {
    let query = "meeting=ga-2025-02-24&at=ga-L12";
    let (opening, _) = opened(query);
    let votes = votes(&opening);
    let unknown: Vec<MemberId> = votes
        .membership()
        .seats()
        .iter()
        .map(|seat| seat.member)
        .filter(|member| votes.of(*member).is_none())
        .collect();
    assert!(unknown.len() > 100);
    let one = Undecided::default().after(&Ask::Mark(unknown[3], true), &votes);
    assert_eq!(one.members().len(), unknown.len());
    let day = Replay::of(&opening.scenario, &opening.changes);
    let found = Outlook::of(&opening.scenario.meeting, &day.votes, opening.selected, &one).unwrap();
    assert!(!found.adopted().is_zero() && !found.adopted().is_one());
    assert!(
        one.after(&Ask::Mark(unknown[5], false), &votes)
            .members()
            .is_empty()
    );
}

#[test]
fn every_vote_of_the_library_takes_everybody_as_undecided() {
    for name in crate::library::names() {
        let (mut opening, _) = opened(&format!("meeting={name}"));
        let day = Replay::of(&opening.scenario, &opening.changes);
        for item in 0..opening.scenario.items.len() {
            opening.selected = item;
            let votes = votes(&opening);
            let seats = votes.membership().seats().iter();
            let all: Rc<[MemberId]> = seats.map(|seat| seat.member).collect();
            let undecided = Undecided::default().after(&Ask::MarkAll(all), &votes);
            let put = day.steps[item].decision().is_some();
            let found = Outlook::of(&opening.scenario.meeting, &day.votes, item, &undecided);
            assert_eq!(found.is_some(), put, "{name} {item}");
        }
    }
}

#[test]
fn a_percentage_never_claims_more_than_it_knows() {
    let texts = Texts::english();
    let percent = |above, below| percentages::percent(&texts, &small(above, below));
    assert_eq!((percent(0, 1), percent(1, 1)), ("0%".into(), "100%".into()));
    assert_eq!((percent(2, 5), percent(1, 3)), ("40%".into(), "33.3%".into()));
    assert_eq!(percent(1, 100_000), "less than 0.1%");
    assert_eq!(percent(99_999, 100_000), "more than 99.9%");
    assert_eq!(percentages::exact(&small(31, 32)).as_deref(), Some("31/32"));
    assert_eq!(percentages::exact(&small(1, 1)), None);
    assert_eq!(percentages::fine_percent(&texts, &small(1, 381_000)), "0.00026%");
}

#[test]
fn the_page_answers_first_and_its_sliders_speak() {
    let page = app_page::<SheetApp<Odds>>(Page::Odds, || {
        let (opening, undecided) = opened("undecided=FRA:40-35-25");
        Some((Rc::new(opening), undecided))
    });
    let heading = "With France undecided, the chance of adoption is 65%";
    assert!(page.contains(heading), "{page}");
    assert_eq!(page.matches("class=\"odds-seat\"").count(), 15);
    assert_eq!(page.matches("aria-pressed=\"true\"").count(), 1);
    assert!(page.contains("aria-valuetext=\"35% against\"") && page.contains("exactly 13/20"));
    assert!(!page.contains(" style=") && !page.contains("<script"));
    let nobody = app_page::<SheetApp<Odds>>(Page::Odds, || {
        let (opening, undecided) = opened("");
        Some((Rc::new(opening), undecided))
    });
    assert!(
        nobody.contains("Nobody is undecided yet") && nobody.contains("Resolution 2774 (2025) was adopted")
    );
}

#[test]
fn the_page_of_power_has_the_known_numbers() {
    // Banzhaf and Shapley-Shubik of the Council, as they stand in the literature.
    let games = bodies::games();
    assert_eq!(games.len(), 7);
    let council = &games[0].without;
    let (permanent, elected) = (
        council.permanent.as_ref().unwrap(),
        council.other.as_ref().unwrap(),
    );
    assert_eq!(permanent.shapley_shubik, small(421, 2145));
    assert_eq!(elected.shapley_shubik, small(4, 2145));
    assert_eq!(council.power_to_act, small(848, 32_768));
    let page = app_page::<SheetApp<Power>>(Page::Power, || Some(bodies::games().into()));
    assert!(page.contains("421/2145") && page.contains("19.63%") && page.contains("53/2048"));
    assert!(!page.contains(" style=") && !page.contains("<script"));
    for key in ["power-banzhaf", "power-adoption"] {
        assert!(page.contains(&format!("id=\"{key}\"")), "{key}");
    }
}

/// What is shown is in the table, exactly and with its chances; the picture says the same and fits its frame.
#[test]
fn the_chances_are_taken_away_as_a_table_and_a_picture() {
    let page = app_page::<SheetApp<Odds>>(Page::Odds, || {
        let (opening, undecided) = opened("undecided=FRA:20-30-50,DNK:50-50-0");
        Some((Rc::new(opening), undecided))
    });
    for id in ["odds-save", "odds-png", "odds-svg", "odds-cite"] {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(page.contains("If it abstains"));
    let (opening, undecided) = opened("undecided=FRA:20-30-50,DNK:50-50-0");
    let state = State::from(&opening);
    let day = Replay::of(&state.scenario, &state.changes);
    let outlook = Outlook::of(&state.scenario.meeting, &day.votes, state.selected, &undecided).unwrap();
    let weights = weights("undecided=FRA:20-30-50,DNK:50-50-0");
    let ui = Ui {
        here: Page::Odds,
        root: "./".into(),
        lang: None,
        texts: Texts::whole(wording::lang::Lang::En).unwrap(),
        effect: yew::Callback::noop(),
    };
    let csv = data::csv(&ui, "The vote", &outlook, &weights);
    let france = csv
        .lines()
        .filter(|line| line.contains("\"FRA\",\"20\",\"50\",\"30\""))
        .count();
    assert_eq!(france, 3, "{csv}");
    assert!(
        csv.contains("\"Adopted\",\"\",\"\",\"\",\"\",7/10,0.700000000"),
        "{csv}"
    );
    let (svg, width, height) = chart::picture(&ui, "The vote <1>", "A headline", &outlook);
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>") && svg.contains("The vote &lt;1&gt;"));
    assert!(svg.contains("70%") && svg.contains(LINK));
    assert_eq!(svg.matches("<rect").count(), 1 + 2 * 3);
    assert!(svg.contains(&format!("viewBox=\"0 0 {width} {height}\"")));
}
