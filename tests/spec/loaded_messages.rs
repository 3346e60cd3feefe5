//! A page reads the same with what it has loaded as with all messages there are: none is missing, and none is English.
use crate::library::{meeting, opening, root};
use placard::apps::archive::app::ArchiveApp;
use placard::apps::import::app::ImportApp;
use placard::apps::lessons::app::Lessons;
use placard::apps::library::app::LibraryApp;
use placard::apps::meeting::app::MeetingApp;
use placard::apps::new_vote::app::NewVote;
use placard::apps::odds::app::Odds;
use placard::apps::power::app::Power;
use placard::apps::share::app::Share;
use placard::apps::sheet::SheetApp;
use placard::apps::widget::app::WidgetApp;
use placard::apps::widget::message::{Start, open};
use placard::apps::widget::options::Options;
use placard::embed::settings::Embed;
use placard::kit::page::Page;
use placard::model::address::MeetingAddress;
use placard::pages::archive::asked::Asked;
use placard::pages::import::state::Import;
use placard::pages::lessons::asked::Asked as LessonAsked;
use placard::pages::lessons::opened::Shown as LessonShown;
use placard::pages::library::filter::Filter;
use placard::pages::new_vote::page::{Begin, Tables};
use placard::pages::odds::undecided::Undecided;
use placard::pages::power::bodies;
use placard::shell::app::{App, Props};
use placard::shell::program::Program;
use records::council_terms::CouncilTerms;
use records::library::Library;
use records::made::Made;
use rules::membership::Body;
use std::fs;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;
use wording::table::shipped;
use yew::ServerRenderer;

/// A page as HTML with some messages.
fn html<P: Program + 'static>(page: Page, texts: Texts, start: fn() -> P::Start) -> String {
    let renderer = ServerRenderer::<App<P>>::with_props(move || Props {
        page,
        root: "./".into(),
        lang: Some(texts.lang()),
        texts,
        start: Ok(start()),
    });
    futures::executor::block_on(renderer.hydratable(false).render())
}

/// Renders a page with the messages of `set` and of the parts that it may load, and with all, in two languages.
fn reads_the_same<P: Program + 'static>(page: Page, set: Set, start: fn() -> P::Start) {
    reads_the_same_with::<P>(page, set, &[Set::Law], start);
}

fn reads_the_same_with<P: Program + 'static>(page: Page, set: Set, parts: &[Set], start: fn() -> P::Start) {
    for lang in [Lang::En, Lang::Fr] {
        let parts = parts.iter().filter_map(|part| shipped(lang, *part));
        let loaded = parts.fold(Texts::of_page(lang, set).unwrap(), |texts, part| {
            texts.joined(&Texts::part(lang, part.to_owned()).unwrap())
        });
        let (loaded, all) = (
            html::<P>(page, loaded, start),
            html::<P>(page, Texts::whole(lang).unwrap(), start),
        );
        let differs = loaded.split('<').zip(all.split('<')).find(|(a, b)| a != b);
        assert_eq!(differs, None, "{lang:?} {page:?} {set:?}: loaded, all");
        assert_eq!(loaded.len(), all.len());
    }
}

fn file(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

#[test]
fn a_meeting_has_loaded_what_it_says() {
    let meeting = |start| {
        reads_the_same_with::<MeetingApp>(Page::Meeting, Set::Meeting, &[Set::Panels, Set::Law], start);
    };
    meeting(|| Rc::new(opening("?sc-2774=FRA:against")));
    meeting(|| Rc::new(opening("?meeting=ga-2025-02-24&at=ga-es11-7&view=list")));
    meeting(|| Rc::new(opening("?meeting=ga-2025-02-24&at=ga-L12")));
}

#[test]
fn the_pages_around_the_meetings_have_loaded_what_they_say() {
    reads_the_same::<LibraryApp>(Page::Meetings, Set::Library, || {
        let library = Library::read(&file("www/scenarios/index.json")).unwrap();
        (Rc::new(library), Filter::default(), Vec::new())
    });
    reads_the_same::<SheetApp<NewVote>>(Page::New, Set::NewVote, || {
        let tables = Tables {
            terms: CouncilTerms::read(&file("crates/records/data/council_terms.csv")).unwrap(),
            names: || Box::pin(async { Err(String::new()) }),
            site: String::new(),
            today: "2026-01-01".parse().unwrap(),
            library: |_| Box::pin(async { None }),
            pack: |_| Box::pin(async { None }),
            file: |_| Box::pin(async { Err(String::new()) }),
        };
        let made = Made::blank(Body::SecurityCouncil, "1950-06-27".parse().unwrap());
        let begin = Begin { made, partial: true };
        Some((Rc::new(tables), begin, Vec::new()))
    });
    reads_the_same::<ArchiveApp>(Page::Archive, Set::Archive, || {
        Some((Asked::default(), Vec::new()))
    });
    reads_the_same::<ImportApp>(Page::Import, Set::Import, || Some(Import::default()));
}

#[test]
fn the_tools_have_loaded_what_they_say() {
    reads_the_same::<SheetApp<Odds>>(Page::Odds, Set::Odds, || {
        let (meeting, undecided) = Undecided::split("undecided=FRA:40-35-25");
        let mut opening = opening(&meeting);
        let undecided = Undecided::open(&undecided, &mut opening);
        Some((Rc::new(opening), undecided))
    });
    fn lesson(query: &str) -> Option<Rc<LessonShown>> {
        let asked = LessonAsked::read(query);
        Some(Rc::new(LessonShown {
            list: Rc::default(),
            lesson: asked.lesson.as_deref().map(crate::lessons::opened),
            vote: asked.of.as_deref().map(|vote| Rc::new(opening(vote))),
            asked,
            making: None,
        }))
    }
    let lessons = |start| reads_the_same::<SheetApp<Lessons>>(Page::Lessons, Set::Lessons, start);
    lessons(|| lesson(""));
    lessons(|| lesson("lesson=veto&given=b"));
    lessons(|| lesson("lesson=important&step=2&given=-,b"));
    lessons(|| lesson("lesson=voting&step=6&given=-,-,-,-,-,CANF.PERF"));
    lessons(|| lesson("lesson=judges&view=teacher"));
    lessons(|| lesson("lesson=amend&view=sheet"));
    lessons(|| lesson("view=sheet&of=meeting%3Dsc-2025-02-24"));
    lessons(|| lesson("view=words"));
    reads_the_same::<SheetApp<Power>>(Page::Power, Set::Power, || Some(bodies::games().into()));
    reads_the_same::<SheetApp<Share>>(Page::Share, Set::Share, || {
        let (embed, meeting, _) = Embed::split("");
        Some((
            Rc::new(opening(&meeting)),
            embed,
            "https://placard.example/".into(),
        ))
    });
}

#[test]
fn a_frame_has_loaded_what_it_says() {
    reads_the_same_with::<WidgetApp>(Page::Meeting, Set::Meeting, &[Set::Widget], || {
        let asked = Options::read("sc-2774=FRA:against");
        let address = MeetingAddress::read(&asked.rest);
        let (opening, _) = open(&asked, address.open(meeting(address.meeting())));
        Start {
            options: Rc::new(asked),
            site: Some("./".into()),
            opening: Some(Rc::new(opening)),
        }
    });
}
