//! The views of the page of the archive: the line of time, two members side by side, votes worth opening; and random rows,
//! which show what the table has.
use crate::archive::{html, ui, whole, with_index};
use archive::pair::{Column, Pair};
use archive::roll::Cast;
use archive::row::{Outcome, Row};
use archive::worth::Group;
use placard::pages::archive::asked::{Ask, Asked, Behind, View};
use placard::pages::archive::pair_table::{file, tables};
use placard::pages::archive::state::Votes;
use placard::pages::archive::{certainty, page};
use rules::membership::Body;
use std::cell::RefCell;
use std::collections::BTreeMap;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::names;
use yew::{Callback, Component, Context, Html, Properties, ServerRenderer};

#[test]
fn the_views_are_in_the_address() {
    for query in [
        "view=vetoes",
        "from=1990&to=1999&view=pair&pair=FRA.USA",
        "view=pair&pair=FRA",
        "view=pair&pair=.USA",
        "body=general-assembly&pair=FRA.USA&together=one-abstained&subject=palestine",
        "view=worth-opening&open=sc-res-502",
    ] {
        assert_eq!(Asked::read(query).write(), query);
    }
    // How two voted means nothing without the two.
    assert_eq!(
        Asked::read("pair=FRA.FRA&together=alike&view=map").write(),
        "pair=FRA.FRA"
    );
    let asked = Asked::read("find=Suez&from=1956&view=pair&pair=FRA.USA");
    assert_eq!(
        asked.clone().after(Ask::View(View::Search)).write(),
        "find=Suez&from=1956&pair=FRA.USA"
    );
    assert_eq!(asked.clone().after(Ask::Nothing).write(), "view=pair");
    let behind = Behind {
        together: Some(Column::Compared),
        year: Some(1990),
        ..Behind::default()
    };
    assert_eq!(
        asked.after(Ask::Behind(behind)).write(),
        "from=1990&to=1990&pair=FRA.USA&together=compared"
    );
}

#[test]
fn the_line_of_time_has_every_vote_before_the_first_part_and_after_the_last() {
    let sum = |years: &BTreeMap<u16, [usize; 4]>| years.values().flatten().sum::<usize>();
    let mut early = with_index("body=security-council");
    let before = early.by_year();
    early.ask(Ask::Body(None));
    let all = early.by_year();
    assert_eq!(sum(&all), early.total().unwrap());
    let mut votes = whole("", Lang::En);
    assert_eq!(votes.by_year(), all);
    votes.ask(Ask::Body(Some(Body::SecurityCouncil)));
    assert_eq!(votes.by_year(), before);
    // Years narrow the list, and not the line of time.
    votes.ask(Ask::Years(Some((1956, 1957))));
    assert_eq!(votes.asked.write(), "body=security-council&from=1956&to=1957");
    assert_eq!(votes.by_year(), before);
    let kept: usize = [1956, 1957]
        .map(|year| before[&year].iter().sum::<usize>())
        .iter()
        .sum();
    assert_eq!(votes.found.hits.len(), kept);
    votes.ask(Ask::Years(None));
    assert_eq!(votes.found.hits.len(), sum(&before));
    let page = html("from=1956&to=1956", Lang::En, false);
    assert!(page.contains("id=\"archive-kept\"") && page.contains("archive-outside"));
}

#[test]
fn each_figure_of_two_members_leads_to_as_many_votes() {
    for (query, narrow) in [
        ("view=pair&pair=FRA.USA", None),
        (
            "body=security-council&from=1960&to=1999&view=pair&pair=RUS.CHN",
            Some(Body::SecurityCouncil),
        ),
    ] {
        let mut votes = whole(query, Lang::En);
        let pair = votes.pair.clone().unwrap();
        assert!(pair.all.compared() > 100);
        let ui = ui(Lang::En, false);
        let mut asks = Vec::new();
        for table in tables(&ui, &votes, &pair) {
            for line in table.lines {
                for column in Column::ALL {
                    let behind = line.behind.clone();
                    asks.push((line.figure.count(column), behind, column));
                }
            }
        }
        // Every seventh figure: each asks the whole archive.
        for (count, behind, column) in asks.into_iter().step_by(7) {
            let Some(behind) = behind.filter(|_| count > 0) else {
                continue;
            };
            votes.go(Asked::read(query));
            votes.ask(Ask::Behind(Behind {
                together: Some(column),
                ..behind.clone()
            }));
            while votes.work() {}
            assert_eq!(
                (votes.found.hits.len(), votes.found.nearest),
                (count, false),
                "{behind:?} {column:?}"
            );
            assert!(votes.rows().all(|row| narrow.is_none_or(|body| body == row.body)));
        }
        votes.go(Asked::read(query));
        let (name, csv) = file(&ui.texts, &votes).unwrap();
        assert!(name.ends_with(".csv") && name.len() == 11);
        let columns = csv.lines().map(|line| line.split(',').count());
        assert!(columns.into_iter().all(|count| count == 10));
    }
    // Without two different members nothing is compared, and the page says so.
    let votes = whole("view=pair&pair=FRA.FRA", Lang::En);
    assert_eq!(votes.pair, None);
    assert!(html("view=pair&pair=FRA", Lang::En, false).contains("Choose two different members."));
    let never = whole("from=1950&to=1950&view=pair&pair=DEU.USA", Lang::En);
    assert_eq!(never.pair, Some(Pair::default()));
}

#[test]
fn every_group_of_votes_worth_opening_is_shown_with_all_its_votes() {
    let votes = whole("view=worth-opening", Lang::En);
    let page = html("view=worth-opening", Lang::En, false);
    for group in Group::ALL {
        assert!(page.contains(&format!("data-group=\"{}\"", group.as_str())));
    }
    assert_eq!(page.matches("class=\"archive-vote\"").count(), votes.worth.len());
    let first = &votes.worth[0].id;
    let open = html(&format!("view=worth-opening&open={first}"), Lang::En, false);
    assert_eq!(open.matches("aria-expanded=\"true\"").count(), 1);
}

/// Pages on which one vote alone is open, each by the name of the row.
#[derive(Clone, PartialEq, Properties)]
struct Alone {
    ids: Vec<String>,
}

struct Opened(RefCell<Votes>);

impl Component for Opened {
    type Message = ();
    type Properties = Alone;

    fn create(_ctx: &Context<Self>) -> Self {
        // No vote is of this year, so that nothing is listed beside the one that is open.
        Self(RefCell::new(whole("from=1900&to=1900", Lang::En)))
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ui = ui(Lang::En, false);
        let one = |id: &String| {
            let mut votes = self.0.borrow_mut();
            votes.asked.open = Some(id.clone());
            yew::html! { <>{ MARK }{ page::view(&ui, &votes, &Callback::noop(), &[]) }</> }
        };
        yew::html! { <>{ for ctx.props().ids.iter().map(one) }</> }
    }
}

/// Between two pages.
const MARK: &str = "\u{1}";

/// So many rows of each body, by a generator with a fixed seed.
fn random_rows(rows: &[Row], body: Body, count: usize) -> Vec<Row> {
    let of_body: Vec<&Row> = rows.iter().filter(|row| row.body == body).collect();
    let mut seed = 2774_u64;
    let mut next = || {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % of_body.len()
    };
    (0..count).map(|_| of_body[next()].clone()).collect()
}

#[test]
fn random_rows_of_each_body_show_what_the_table_has() {
    let votes = whole("", Lang::En);
    let texts = Texts::of_page(Lang::En, wording::sets::Set::Archive).unwrap();
    let mut rows = random_rows(votes.archive.rows(), Body::SecurityCouncil, 200);
    rows.extend(random_rows(votes.archive.rows(), Body::GeneralAssembly, 200));
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let renderer = ServerRenderer::<Opened>::with_props(move || Alone { ids });
    let pages = futures::executor::block_on(renderer.hydratable(false).render());
    let pages: Vec<&str> = pages.split(MARK).skip(1).collect();
    assert_eq!(pages.len(), rows.len());
    for (row, page) in rows.iter().zip(pages) {
        let id = &row.id;
        assert_eq!(page.matches("class=\"archive-vote\"").count(), 1, "{id}");
        assert!(
            page.contains(&format!("data-outcome=\"{}\"", row.outcome.as_str())),
            "{id}"
        );
        let text = page
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
        let text = text.replace("&lt;", "<").replace("&gt;", ">");
        let (yes, no, abstaining) = (row.tally.yes, row.tally.no, row.tally.abstaining);
        if let (Some(yes), Some(no), Some(abstaining)) = (yes, no, abstaining) {
            assert!(text.contains(&format!("{yes}–{no}–{abstaining}")), "{id}");
        }
        for cast in Cast::ALL {
            let count = row.roll.count(cast);
            assert!(
                count == 0 || text.contains(&format!("<b>{count}</b></dt>")),
                "{id} {cast:?}"
            );
            let mut members: Vec<_> = row.roll.members(cast).collect();
            names::sort_members(&texts, &mut members);
            let named: Vec<String> = members
                .iter()
                .map(|member| names::short_name(&texts, *member))
                .collect();
            assert!(count == 0 || text.contains(&texts.list(&named)), "{id} {cast:?}");
        }
        for doubt in row
            .doubts()
            .filter(|doubt| !certainty::is_said_otherwise(row, doubt))
        {
            assert!(text.contains(doubt.split_at(1).1), "{id}: {doubt}");
        }
        assert_eq!(
            row.outcome == Outcome::WithoutVote,
            !text.contains("class=\"archive-certainty\""),
            "{id}"
        );
    }
}

#[test]
fn what_the_page_says_of_doubts_is_in_the_language_of_the_page() {
    let votes = whole("", Lang::En);
    let first = |fits: fn(&Row) -> bool| {
        votes
            .archive
            .rows()
            .iter()
            .find(|row| fits(row))
            .unwrap()
            .id
            .clone()
    };
    let differs = first(|row| row.differing().len() == 1);
    let page = html(&format!("open={differs}"), Lang::Fr, false);
    assert!(page.contains("Les sources divergent sur le vote de ces membres"));
    // What the table says in its own words is marked as English.
    assert!(page.contains("<span lang=\"en\" dir=\"auto\">"));
    let between = first(|row| matches!(row.day, archive::row::Day::Between(..)));
    assert!(html(&format!("open={between}"), Lang::Es, false).contains("No se conoce el día"));
}
