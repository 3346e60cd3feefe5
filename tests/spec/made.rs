//! Meetings that somebody makes in the page: what each edit does, what the link holds, and what every reader is told of them.
use crate::library::root;
use placard::model::address::MeetingAddress;
use placard::model::custom_vote::link::{self, Held};
use placard::model::custom_vote::{Own, meeting};
use placard::model::opening::Place;
use placard::model::session::Session;
use placard::model::state::{Action, State};
use placard::pages::new_vote::edit::{Change, Edit, Field, Kind, make};
use placard::pages::new_vote::held::item_title;
use placard::pages::new_vote::rolls::written;
use placard::take_away::picture::described;
use placard::take_away::sentence::{self, Style};
use placard::vote::shown_vote::ShownVote;
use records::council_terms::CouncilTerms;
use records::made::{Made, Roll, What, Words};
use records::scenario::{Origin, Scenario};
use records::seating::{self, Seating};
use rules::draft::{ParagraphKind, TextChange};
use rules::membership::Body;
use rules::vote::Vote;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;

fn seats(body: Body, day: &str) -> Seating {
    let terms = std::fs::read_to_string(root().join("crates/records/data/council_terms.csv")).unwrap();
    let terms = CouncilTerms::read(&terms).unwrap();
    seating::seating(body, day.parse().unwrap(), &terms).unwrap()
}

fn with_words<T>(take: impl FnOnce(&Words<'_>) -> T) -> T {
    let texts = Texts::whole(Lang::En).unwrap();
    let item = |what: &What, number| item_title(&texts, what, number);
    take(&Words {
        meeting: "Untitled",
        item: &item,
    })
}

fn built(made: &Made) -> Scenario {
    let seating = seats(made.body, &made.date.to_string());
    with_words(|words| meeting::scenario(made, &seating, words))
}

fn held(made: &Made) -> Held {
    let seating = seats(made.body, &made.date.to_string());
    with_words(|words| link::held(made, &built(made), &seating, words))
}

/// A motion, an amendment and the draft, made as a reader makes them: by presses and words.
fn day() -> Made {
    let mut made = Made::blank(Body::SecurityCouncil, "2025-02-24".parse().unwrap());
    let draft = made.items[0].key;
    let mut edit = |edit: Edit| make(&mut made, edit);
    edit(Edit::Say(Field::Title, "A day made up".to_owned()));
    edit(Edit::Say(Field::Maker, "Class 5b".to_owned()));
    edit(Edit::Of(
        draft,
        Change::Outline(0, "Urges a lasting peace".to_owned()),
    ));
    let amendment = edit(Edit::Add(Kind::Amendment)).unwrap();
    edit(Edit::Of(
        amendment,
        Change::Text(
            0,
            TextChange::Replace {
                paragraph: "OP1".to_owned(),
                from: "a lasting peace".to_owned(),
                to: "a just and lasting peace".to_owned(),
            },
        ),
    ));
    let motion = edit(Edit::Add(Kind::Motion)).unwrap();
    edit(Edit::Move(motion, true));
    made
}

#[test]
fn presses_make_a_meeting_with_a_motion_an_amendment_and_a_draft() {
    let made = day();
    assert_eq!(made.wrong(), []);
    let titles: Vec<String> = built(&made).items.into_iter().map(|item| item.title).collect();
    assert_eq!(titles.len(), 3);
    assert_eq!(&titles[1..], ["Amendment 1", "Draft resolution"]);
    assert!(titles[0].starts_with("Motion"), "{titles:?}");
}

#[test]
fn another_body_keeps_the_day_and_the_items_and_takes_its_own_motions() {
    let mut made = day();
    make(&mut made, Edit::Body(Body::GeneralAssembly));
    assert_eq!(
        (made.date.to_string().as_str(), made.items.len()),
        ("2025-02-24", 3)
    );
    assert!(made.items.iter().all(|item| !item.weighty));
    assert_eq!(
        built(&made).forum.map(rules::question::Forum::as_str),
        Some("plenary")
    );
}

#[test]
fn an_amendment_follows_a_paragraph_that_becomes_preambular() {
    let mut made = day();
    let draft = made.items[2].key;
    make(&mut made, Edit::Of(draft, Change::AddParagraph));
    make(
        &mut made,
        Edit::Of(draft, Change::Outline(1, "Decides".to_owned())),
    );
    make(
        &mut made,
        Edit::Of(draft, Change::Paragraph(0, ParagraphKind::Preambular)),
    );
    let text = &built(&made).meeting.drafts[0];
    let ids: Vec<&str> = text
        .paragraphs
        .iter()
        .map(|paragraph| paragraph.id.as_str())
        .collect();
    assert_eq!(ids, ["PP1", "OP2"]);
    assert_eq!(made.wrong(), []);
}

#[test]
fn one_plain_vote_is_in_the_link_in_words_and_anything_more_as_the_whole_meeting() {
    let mut made = Made::blank(Body::SecurityCouncil, "2025-02-24".parse().unwrap());
    assert_eq!(
        held(&made),
        Held::Plain("own=security-council&date=2025-02-24".to_owned())
    );
    make(&mut made, Edit::Say(Field::Title, "A title".to_owned()));
    let votes = vec![("FRA".parse().unwrap(), Vote::Against)];
    make(&mut made, Edit::Of(0, Change::Roll(Roll::Named(votes))));
    let plain = "own=security-council&date=2025-02-24&title=A+title&against=FRA";
    assert_eq!(held(&made), Held::Plain(plain.to_owned()));
    assert_eq!(Own::read(plain).unwrap().unwrap().0.made(), made);
    for edit in [
        Edit::Say(Field::Maker, "Somebody".to_owned()),
        Edit::Of(0, Change::Document("S/2030/1".to_owned())),
        Edit::Add(Kind::Draft),
    ] {
        let mut more = made.clone();
        make(&mut more, edit.clone());
        let Held::Whole(text) = held(&more) else {
            panic!("{edit:?} is lost from the link");
        };
        assert!(!text.contains('\n'));
        assert_eq!(link::read(&text).unwrap(), built(&more), "{edit:?}");
    }
}

/// Links that were given away before meetings had several items go on opening the same votes.
#[test]
fn old_links_open_the_same_votes() {
    for (query, votes, adopted) in [
        (
            "own=security-council&date=2025-02-24&title=Kept&in-favour=DNK.FRA&against=RUS",
            3,
            false,
        ),
        (
            "own=security-council&date=2026-05-01&matter=procedural&title=An+agenda&in-favour=CHN.FRA&against=USA",
            3,
            false,
        ),
        (
            "own=general-assembly&date=2024-01-01&matter=listed&in-favour=DNK.FRA",
            2,
            true,
        ),
    ] {
        let (own, unknown) = Own::read(query).unwrap().unwrap();
        assert_eq!((own.votes.len(), unknown.len()), (votes, 0), "{query}");
        let made = own.made();
        assert_eq!(held(&made), Held::Plain(query.to_owned()));
        let scenario = built(&made);
        assert_eq!(
            (scenario.origin, scenario.items[0].id.as_str()),
            (Origin::Own, "vote")
        );
        let steps =
            rules::proceeding::Proceeding::play(&scenario.meeting, &scenario.recorded_votes()).into_steps();
        assert_eq!(steps[0].is_carried(), adopted, "{query}");
    }
}

#[test]
fn the_address_of_a_whole_meeting_keeps_what_is_changed_in_it() {
    let address = MeetingAddress::read(&[&link::whole("abc-_"), "&at=item-2&item-2=FRA:against"].concat());
    assert_eq!(
        address.own.as_deref().and_then(link::packed).as_deref(),
        Some("abc-_")
    );
    let opening = address.open(Rc::new(built(&day())));
    assert_eq!(opening.notices, []);
    assert_eq!((opening.selected, opening.changes[1].count()), (1, 1));
    assert!(matches!(&opening.place, Place::Own(own) if &**own == "own=meeting.abc-_"));
    let written = placard::model::address::write(&State::from(&opening));
    assert_eq!(written, "own=meeting.abc-_&at=item-2&item-2=FRA:against");
}

#[test]
fn whoever_opens_it_is_told_that_it_is_no_record_and_who_its_maker_says_they_are() {
    for lang in Lang::ALL {
        let texts = Texts::whole(lang).unwrap();
        let opening = MeetingAddress::read("own=meeting.abc").open(Rc::new(built(&day())));
        let state = State::from(&opening).reduce(Action::Select(1));
        let session = Session::of(state);
        let shown = ShownVote::in_session(&texts, &session).unwrap();
        for said in [described(&shown), sentence::record(&shown, Style::Press)] {
            assert!(said.contains("Class 5b"), "{lang:?}: {said}");
        }
        let unsigned = Made {
            maker: String::new(),
            ..day()
        };
        let words = placard::vote::made_by::words(&texts, &built(&unsigned));
        assert_eq!(words, texts.get("made-up-why"));
    }
}

#[test]
fn votes_written_as_text_are_read_again_in_every_language() {
    let file = |name: &str| std::fs::read_to_string(root().join("crates/records/data").join(name)).unwrap();
    let aliases = records::names::read(&file("aliases.csv")).unwrap();
    let other = records::names::read_other(&file("other_names.csv")).unwrap();
    let other = other.iter().map(|(name, member)| (name.as_str(), *member));
    let names = records::names::Names::with(&aliases, other);
    let seated: Vec<_> = seats(Body::GeneralAssembly, "2025-02-24")
        .membership
        .seats()
        .to_vec();
    let votes: Vec<_> = seated
        .iter()
        .enumerate()
        .map(|(place, seat)| (seat.member, Vote::ALL[place % Vote::ALL.len()]))
        .collect();
    let seated: Vec<_> = seated.iter().map(|seat| seat.member).collect();
    for lang in Lang::ALL {
        let text = written(&Texts::whole(lang).unwrap(), &votes);
        let read = records::pasted::read(&text, &names, &seated);
        assert_eq!(read.doubts, [], "{lang:?}");
        let mut again = read.votes;
        again.sort_by_key(|(member, _)| seated.iter().position(|seat| seat == member));
        let differs = again.iter().zip(&votes).find(|(read, cast)| read != cast);
        assert_eq!((differs, again.len()), (None, votes.len()), "{lang:?}");
    }
}
