//! The page of a committee: the members that the first form describes, and the pages as they are drawn in each language.
use committee::event::{Attendance, Event};
use committee::house::Set;
use placard::kit::page::Page;
use placard::pages::committee::held::Held;

const MEMBERS: &str = "Brazil\n France* \n\nRed Cross (o)\n";

#[test]
fn the_first_form_describes_members_observers_and_vetoes() {
    let mut held = Held::default();
    assert_eq!(held.setup(), None, "nobody meets without members");
    held.write("committee-members", MEMBERS.to_owned());
    held.write("committee-rules", "majority-with-veto".to_owned());
    let setup = held.setup().unwrap();
    assert_eq!(setup.rules, Set::MajorityWithVeto);
    let members: Vec<_> = setup
        .members
        .iter()
        .map(|member| (&*member.name, member.veto, member.observer))
        .collect();
    assert_eq!(
        members,
        [
            ("Brazil", false, false),
            ("France", true, false),
            ("Red Cross", false, true)
        ]
    );
}

#[test]
fn what_the_rules_refuse_changes_nothing_and_undo_leads_back() {
    let mut held = Held::default();
    held.write("committee-members", MEMBERS.to_owned());
    held.begin();
    assert!(!held.happen(Event::Open));
    assert!(held.refused.is_some());
    held.all_present();
    assert!(held.happen(Event::Open));
    let there = |held: &Held| {
        held.running
            .as_ref()
            .map(|(_, session)| session.attendance.clone())
            .unwrap()
    };
    assert_eq!(there(&held), [Attendance::Present; 3]);
    held.undo();
    held.undo();
    assert_eq!(
        there(&held),
        [Attendance::Present, Attendance::Present, Attendance::Absent]
    );
    assert!(held.refused.is_none());
}

#[test]
fn the_page_has_its_file_and_its_word() {
    assert_eq!(Page::from_word("committee"), Some(Page::Committee));
    assert_eq!(Page::Committee.file(), "committee.html");
}
