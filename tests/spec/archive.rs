//! The page of the archive: its address, loading part by part, what it finds, how a vote opens, the table of vetoes.
use crate::library::{meeting, names as meetings, root};
use archive::folder;
use archive::packed::index::{self, Index, Part};
use archive::packed::part;
use archive::row::{Outcome, Row};
use archive::told;
use placard::kit::page::Page;
use placard::kit::ui::Ui;
use placard::model::custom_vote::Own;
use placard::pages::archive::asked::{Ask, Asked};
use placard::pages::archive::own::{Opens, opens};
use placard::pages::archive::state::{STEP, Votes};
use placard::pages::archive::{page, vetoes};
use records::council_terms::CouncilTerms;
use std::fs;
use std::sync::LazyLock;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;
use yew::{Callback, Component, Context, Html, Properties, ServerRenderer};

/// The files as the build packs them: the index, and each part by its name.
type Files = (Vec<u8>, Vec<(String, Vec<u8>)>);

fn files() -> &'static Files {
    static FILES: LazyLock<Files> = LazyLock::new(|| {
        let folder = root().join("archive");
        let (tables, wrong) = folder::read(&folder).unwrap();
        assert_eq!(wrong, Vec::<String>::new());
        let told: Vec<_> = meetings().iter().map(|name| (*meeting(name)).clone()).collect();
        let (mut parts, mut rows, mut years) = (Vec::new(), Vec::new(), Vec::new());
        for mut table in tables {
            told::name_meetings(&mut table.rows, &told);
            index::count(&table.rows, &mut years);
            parts.push((table.name, part::write(&table.rows)));
            rows.push(table.rows);
        }
        let index = Index {
            parts: parts
                .iter()
                .zip(&rows)
                .map(|((name, file), rows)| Part {
                    name: name.clone(),
                    rows: rows.len(),
                    bytes: file.len(),
                })
                .collect(),
            years,
            words: folder::text_of(&folder.join("words.tsv")).unwrap(),
            subjects: folder::text_of(&folder.join("subjects.tsv")).unwrap(),
            worth: folder::text_of(&folder.join("worth.tsv")).unwrap(),
            download: 812_345,
        };
        (index::write(&index), parts)
    });
    &FILES
}

fn terms() -> CouncilTerms {
    let table = fs::read_to_string(root().join("crates/records/data/council_terms.csv")).unwrap();
    CouncilTerms::read(&table).unwrap()
}

/// Loads the next part.
fn load_next(votes: &mut Votes) {
    let name = votes.parts().first().unwrap().clone();
    let (_, parts) = files();
    let (_, file) = parts.iter().find(|(part, _)| *part == name).unwrap();
    votes.take_part(&name, part::read(file).unwrap());
    while votes.work() {}
}

/// The page with the index alone.
pub fn with_index(query: &str) -> Votes {
    let mut votes = Votes::new(Asked::read(query));
    votes.take_index(&files().0, &Texts::english()).unwrap();
    votes
}

/// The page with everything loaded, as an address asks for it.
pub fn whole(query: &str, lang: Lang) -> Votes {
    let texts = Texts::of_page(lang, Set::Archive).unwrap();
    let mut votes = Votes::new(Asked::read(query));
    votes.take_index(&files().0, &texts).unwrap();
    while !votes.is_whole() {
        load_next(&mut votes);
    }
    while votes.work() {}
    votes.terms = Some(terms());
    votes
}

#[test]
fn what_is_asked_is_in_the_address() {
    for query in [
        "",
        "find=Suez+canal",
        "body=security-council&vetoed-by=RUS&from=1946&to=1949&outcome=vetoed",
        "member=FRA&vote=abstaining&kind=amendment",
        "find=242&open=sc-res-242",
    ] {
        assert_eq!(Asked::read(query).write(), query);
    }
    // A vote without a member means nothing.
    assert_eq!(Asked::read("vote=against&member=&from=now").write(), "from=now");
}

#[test]
fn a_wish_closes_the_vote_that_is_open_and_another_member_keeps_its_vote() {
    let asked = Asked::read("member=FRA&vote=against&open=sc-res-242");
    let after = asked.clone().after(Ask::Member("GBR".parse().ok()));
    assert_eq!(after.write(), "member=GBR&vote=against");
    assert_eq!(asked.clone().after(Ask::Member(None)).write(), "");
    assert_eq!(asked.after(Ask::Open(None)).write(), "member=FRA&vote=against");
}

#[test]
fn the_council_is_searched_before_the_assembly_has_arrived() {
    let mut votes = Votes::new(Asked::read("find=1701"));
    assert!(votes.parts().is_empty() && votes.progress().is_none());
    votes.take_index(&files().0, &Texts::english()).unwrap();
    let all = votes.total().unwrap();
    assert!(all > 10_000);
    assert_eq!((votes.progress(), votes.parts().len()), (Some((0, all)), 18));
    assert_eq!(votes.parts().first().unwrap(), "council-2020s");
    assert!(!votes.can_search());
    for _ in 0..9 {
        load_next(&mut votes);
        assert!(votes.can_search());
    }
    assert_eq!(votes.rows().next().unwrap().symbol, "S/RES/1701 (2006)");
    assert!(!votes.vetoes.texts.is_empty());
    assert_eq!(votes.parts().first().unwrap(), "assembly-2020s");
    // A part that comes out of its turn is passed over.
    let before = votes.progress();
    votes.take_part("council-2020s", Vec::new());
    assert_eq!((votes.progress(), votes.parts().len()), (before, 9));
    while !votes.is_whole() {
        load_next(&mut votes);
    }
    assert_eq!(votes.archive.rows().len(), votes.total().unwrap());
    assert!(votes.take_index(b"nothing", &Texts::english()).is_err());
}

#[test]
fn members_are_found_in_the_language_of_the_page_with_all_codes_they_had() {
    let russian = |votes: &Votes| {
        votes
            .rows()
            .any(|row| row.vetoed_by.iter().any(|by| by.as_str() == "SUN"))
    };
    let votes = whole("vetoed-by=RUS&from=1946&to=1950", Lang::En);
    assert!(russian(&votes) && votes.rows().all(|row| row.year() < 1951));
    let mut votes = whole("find=Tonga", Lang::En);
    let english = votes.found.hits.clone();
    assert!(!english.is_empty());
    votes.speak(&Texts::of_page(Lang::Zh, Set::Archive).unwrap());
    while votes.work() {}
    votes.ask(Ask::Text("汤加".to_owned()));
    assert_eq!(votes.found.hits, english);
}

#[test]
fn a_list_without_words_begins_with_the_latest_vote_and_counts_add_up() {
    let mut votes = whole("", Lang::En);
    let days: Vec<_> = votes.rows().map(|row| row.day.first()).collect();
    assert!(days.is_sorted_by(|one, next| one >= next));
    assert_eq!(votes.found.outcomes.iter().sum::<usize>(), days.len());
    votes.ask(Ask::Member("FRA".parse().ok()));
    let of_france = votes.found.hits.len();
    assert!(of_france < days.len());
    assert_eq!(votes.found.outcomes.iter().sum::<usize>(), of_france);
    assert!(votes.rows().all(|row| row.cast("FRA".parse().unwrap()).is_some()));
}

#[test]
fn each_figure_of_the_vetoes_leads_to_as_many_votes() {
    let mut votes = whole("", Lang::En);
    let table = votes.vetoes.clone();
    let members = table.members();
    assert_eq!(members.len(), 5);
    for (member, all) in members {
        let mut sum = 0;
        for decade in vetoes::DECADES {
            let count = vetoes::in_decade(&table, member, decade);
            sum += count;
            if count > 0 {
                votes.ask(Ask::Vetoes(Some(member), Some((decade, decade + 9))));
                assert_eq!(
                    (votes.found.hits.len(), votes.found.nearest),
                    (count, false),
                    "{member} {decade}"
                );
            }
        }
        assert_eq!(sum, all);
        votes.ask(Ask::Vetoes(Some(member), None));
        assert_eq!(votes.found.hits.len(), all);
    }
    let csv = vetoes::csv(&Texts::english(), &table);
    assert_eq!(csv.lines().count(), 6);
    assert!(csv.lines().all(|line| line.split(',').count() >= 12));
}

#[test]
fn every_vote_opens_as_a_meeting_or_it_is_said_why_not() {
    let (votes, terms) = (whole("", Lang::En), terms());
    let (mut opened, mut unnamed) = (0, 0);
    for row in votes.archive.rows() {
        match opens(row, &terms) {
            Opens::At(query) => {
                opened += 1;
                let (own, unknown) = Own::read(&query).unwrap().unwrap();
                assert!(unknown.is_empty(), "{}: {unknown:?}", row.id);
                let (scenario, left_out) = own.scenario(&terms, "").unwrap();
                assert!(left_out.is_empty(), "{}: {left_out:?}", row.id);
                assert_eq!((scenario.body, scenario.date), (row.body, row.day.last()));
            }
            Opens::WithoutVote => assert_eq!(row.outcome, Outcome::WithoutVote),
            Opens::Unnamed => {
                unnamed += 1;
                assert!(!row.roll.is_whole(), "{}", row.id);
            }
            Opens::Preliminary => {}
        }
    }
    assert!(opened > 9_000 && unnamed < 400, "{opened} open, {unnamed} do not");
}

/// The page as an address asks for it, in a language; with all messages there are, or with those of the page.
#[derive(Clone, PartialEq, Properties)]
struct Asks {
    query: String,
    lang: Lang,
    all: bool,
}

struct Shown(Votes);

impl Component for Shown {
    type Message = ();
    type Properties = Asks;

    fn create(ctx: &Context<Self>) -> Self {
        Self(whole(&ctx.props().query, ctx.props().lang))
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ui = ui(ctx.props().lang, ctx.props().all);
        page::view(&ui, &self.0, &Callback::noop(), &[])
    }
}

/// Words and links of the page, with all messages there are or with those that it loads.
pub fn ui(lang: Lang, all: bool) -> Ui {
    let texts = match all {
        true => Texts::whole(lang),
        false => Texts::of_page(lang, Set::Archive),
    };
    Ui {
        here: Page::Archive,
        root: "./".into(),
        lang: Some(lang),
        texts: texts.unwrap(),
        effect: Callback::noop(),
    }
}

/// The page as text.
pub fn html(query: &str, lang: Lang, all: bool) -> String {
    let query = query.to_owned();
    let renderer = ServerRenderer::<Shown>::with_props(move || Asks { query, lang, all });
    futures::executor::block_on(renderer.hydratable(false).render())
}

/// The first row that fits.
fn row(votes: &Votes, fits: impl Fn(&Row) -> bool) -> Row {
    votes.archive.rows().iter().find(|row| fits(row)).unwrap().clone()
}

#[test]
fn the_page_has_loaded_what_it_says() {
    let votes = whole("", Lang::En);
    let open = |fits: fn(&Row) -> bool| format!("open={}", row(&votes, fits).id);
    for query in [
        "find=Suez".to_owned(),
        "find=qqqq&body=security-council".to_owned(),
        "from=1956&to=1957&pair=FRA.USA&together=alike&subject=palestine".to_owned(),
        "view=vetoes".to_owned(),
        "view=pair&pair=FRA.USA".to_owned(),
        "view=worth-opening".to_owned(),
        open(|row| row.told.is_some()),
        open(|row| row.outcome == Outcome::WithoutVote && row.told.is_none()),
        open(|row| !row.doubts.is_empty() && row.told.is_none()),
    ] {
        for lang in [Lang::En, Lang::Ar] {
            assert!(
                html(&query, lang, false) == html(&query, lang, true),
                "{query} {lang:?}"
            );
        }
    }
}

#[test]
fn a_vote_leads_to_its_meeting_or_to_one_to_change_and_is_cited() {
    let votes = whole("", Lang::En);
    let told = row(&votes, |row| row.told.is_some());
    let page = html(&format!("open={}", told.id), Lang::En, false);
    let file = format!("./en/{}.html", told.told.as_ref().unwrap().meeting);
    assert!(page.contains(&file), "{file}");
    let terms = terms();
    let changes = |row: &Row| row.told.is_none() && matches!(opens(row, &terms), Opens::At(_));
    let own = row(&votes, |row| row.symbol.starts_with("S/RES/") && changes(row));
    let page = html(&format!("open={}", own.id), Lang::En, false);
    assert!(page.contains("id=\"archive-change\"") && page.contains("own=security-council"));
    for id in [
        "archive-copy-plain",
        "archive-copy-bibtex",
        "archive-copy-ris",
        "archive-citation",
    ] {
        assert!(page.contains(id), "{id}");
    }
    assert!(page.contains("https://digitallibrary.un.org/record/"));
    assert_eq!(page.matches("aria-expanded=\"true\"").count(), 1);
    // A list shows so many at first.
    let page = html("", Lang::En, false);
    assert_eq!(page.matches("class=\"archive-vote\"").count(), STEP);
}

#[test]
fn where_nothing_fits_the_page_says_so() {
    let page = html("find=Tonga+veto+1946", Lang::En, false);
    assert!(page.contains("These come nearest") || page.contains("No vote fits all of this"));
    let page = html("from=1950&to=1949", Lang::En, false);
    assert!(page.contains("class=\"card archive-none\""));
}
