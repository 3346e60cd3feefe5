//! What the headline says of meetings: what was put to the vote by its own name, what would have been, and whose vote alters
//! nothing; and what the page says would change a result.
use crate::library::state;
use crate::views::page;
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::model::state::State;
use placard::vote::shown_vote::ShownVote;
use rules::decision::Outcome;
use rules::member::MemberId;
use rules::vote::Vote;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::say::headline::is_same_result;

/// The headline of an address, without the marks that keep directions apart.
fn headline(lang: Lang, query: &str) -> String {
    said(lang, query, |shown| shown.headline())
}

/// What is said of the vote that an address shows, without the marks that keep directions apart.
fn said(lang: Lang, query: &str, say: fn(&ShownVote<'_>) -> String) -> String {
    let texts = Texts::whole(lang).unwrap();
    let state = state(query);
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    let said = say(&ShownVote::of(&texts, &state, &day, &order).unwrap());
    let marks = '\u{2066}'..='\u{2069}';
    said.chars()
        .filter(|letter| !marks.contains(letter) && !matches!(letter, '\u{200e}' | '\u{200f}'))
        .collect()
}

#[test]
fn what_is_voted_on_has_its_own_name() {
    let cases = [
        (
            Lang::En,
            "ga-2025-09-12",
            "Decision 80/506 was adopted, 142–10–12",
        ),
        (
            Lang::Fr,
            "ga-2025-09-12",
            "La décision 80/506 a été adoptée (142–10–12)",
        ),
        (
            Lang::Es,
            "ga-2025-09-12",
            "La decisión 80/506 fue aprobada (142–10–12)",
        ),
        (Lang::Ru, "ga-2025-09-12", "Решение 80/506 принято (142–10–12)"),
        (Lang::Zh, "ga-2025-09-12", "第80/506号决定获得通过（142–10–12）"),
        (Lang::Ar, "ga-2025-09-12", "اعتُمد المقرر 80/506 (142–10–12)"),
        (
            Lang::En,
            "sc-2018-11-26",
            "The provisional agenda was not adopted, 4–7–4",
        ),
        (
            Lang::Fr,
            "sc-2018-11-26",
            "L’ordre du jour provisoire n’a pas été adopté (4–7–4)",
        ),
        (
            Lang::En,
            "ga-1968-12-13&at=ruling",
            "The proposal to uphold the ruling was carried, 56–48–13",
        ),
        (
            Lang::Es,
            "ga-1968-12-13&at=ruling",
            "La propuesta de mantener la decisión de la Presidencia fue aprobada (56–48–13)",
        ),
        (
            Lang::En,
            "ga-2018-12-06&at=two-thirds",
            "The motion that two thirds are required was carried, 75–72–26",
        ),
        (
            Lang::Ru,
            "ga-2018-12-06&at=two-thirds",
            "Вопрос о необходимости большинства в две трети решен утвердительно (75–72–26)",
        ),
        (
            Lang::En,
            "ga-1975-11-10",
            "Resolution 3379 (XXX) was adopted, 72–35–32",
        ),
        (Lang::Ar, "ga-1975-11-10", "اعتُمد القرار 3379 (د-30) (72–35–32)"),
    ];
    for (lang, meeting, said) in cases {
        let found = headline(lang, &format!("?meeting={meeting}"));
        assert_eq!(found, said, "{meeting}");
    }
}

#[test]
fn a_member_whose_change_alters_nothing_is_said_to_alter_nothing() {
    let cases = [
        // One of two.
        (
            "?sc-2774=DNK:against,GBR:against",
            "Had the United Kingdom voted against, the draft would have been vetoed; a different vote by Denmark would have \
             changed nothing",
        ),
        (
            "?sc-2774=DNK:against,GBR:against,SVN:against",
            "Had the United Kingdom voted against, the draft would have been vetoed; different votes by Denmark and Slovenia \
             would have changed nothing",
        ),
        // Either veto would have been enough, so neither alters nothing.
        (
            "?sc-2774=FRA:against,GBR:against",
            "Had France and the United Kingdom voted against, the draft would have been vetoed",
        ),
        // Both were needed.
        (
            "?sc-2774=DZA:abstaining,PAN:abstaining",
            "Had Algeria and Panama abstained, the draft would not have been adopted",
        ),
        // The result stays.
        (
            "?sc-2774=DNK:against",
            "Even if Denmark had voted against, the draft would have been adopted",
        ),
        // One of the two vetoes of Suez: a veto is left.
        (
            "?meeting=sc-1956-10-30&at=s-3710&s-3710=FRA:abstaining",
            "Even if France had abstained, draft S/3710 would have been vetoed",
        ),
    ];
    for (query, said) in cases {
        assert_eq!(headline(Lang::En, query), said);
    }
    assert_eq!(
        headline(Lang::Fr, "?sc-2774=DNK:against,GBR:against").replace(['\u{a0}', '\u{202f}'], " "),
        "Si le Royaume-Uni avait voté contre, le projet de résolution se serait heurté à un veto ; le Danemark n’y aurait \
         rien changé"
    );
}

/// The query that lets members of the Council vote in some way on an item.
fn voting(item: &str, votes: &[(MemberId, Vote)]) -> String {
    let votes: Vec<String> = votes
        .iter()
        .map(|(member, vote)| format!("{}:{}", member.as_str(), vote.as_str()))
        .collect();
    format!("?meeting=sc-2025-02-24&at={item}&{item}={}", votes.join(","))
}

/// The members of a meeting.
fn members_of(state: &State) -> Vec<MemberId> {
    let seats = state.scenario.items[0].votes.membership().seats();
    seats.iter().map(|seat| seat.member).collect()
}

/// The outcome of the item that an address shows: as the address has it, and on the record.
fn outcomes(query: &str) -> (Outcome, Outcome) {
    let state = state(query);
    let day = Replay::of(&state.scenario, &state.changes);
    let at = state.selected;
    (day.steps[at].outcome(), day.recorded[at].outcome())
}

#[test]
fn even_if_is_said_of_every_single_vote_that_leaves_the_result_and_of_no_other() {
    let recorded = state("?meeting=sc-2025-02-24");
    let mut seen = [0, 0];
    for record in &recorded.scenario.items {
        for member in members_of(&recorded) {
            for to in [Vote::InFavour, Vote::Against, Vote::Abstaining] {
                if record.votes.of(member) == Some(to) {
                    continue;
                }
                let query = voting(&record.id, &[(member, to)]);
                let (now, recorded) = outcomes(&query);
                let same = is_same_result(&now, &recorded);
                let said = headline(Lang::En, &query);
                assert_eq!(said.starts_with("Even if "), same, "{query}: {said}");
                assert_eq!(said.starts_with("Had "), !same, "{query}: {said}");
                seen[usize::from(same)] += 1;
            }
        }
    }
    assert!(seen[0] > 10 && seen[1] > 100, "{seen:?}");
}

#[test]
fn every_second_vote_that_alters_nothing_is_said_to_alter_nothing() {
    let recorded = state("?meeting=sc-2025-02-24");
    let members: Vec<MemberId> = members_of(&recorded);
    let mut idle_seen = 0;
    for record in &recorded.scenario.items {
        let others = members
            .iter()
            .filter(|member| record.votes.of(**member) != Some(Vote::Against));
        let others: Vec<MemberId> = others.copied().collect();
        for (place, one) in others.iter().enumerate() {
            for two in others.iter().skip(place + 1) {
                let against = |members: &[MemberId]| {
                    let votes: Vec<_> = members.iter().map(|member| (*member, Vote::Against)).collect();
                    voting(&record.id, &votes)
                };
                let both = against(&[*one, *two]);
                let said = headline(Lang::En, &both);
                let (with_both, recorded) = outcomes(&both);
                if is_same_result(&with_both, &recorded) {
                    assert!(said.starts_with("Even if "), "{both}: {said}");
                    continue;
                }
                let (with_one, _) = outcomes(&against(&[*one]));
                let (with_two, _) = outcomes(&against(&[*two]));
                let alters_nothing = |alone: &Outcome, other: &Outcome| {
                    is_same_result(alone, &recorded) && is_same_result(&with_both, other)
                };
                let idle = alters_nothing(&with_one, &with_two) || alters_nothing(&with_two, &with_one);
                assert_eq!(
                    said.contains(" would have changed nothing"),
                    idle,
                    "{both}: {said}"
                );
                idle_seen += usize::from(idle);
            }
        }
    }
    assert!(idle_seen > 10, "{idle_seen}");
}

#[test]
fn what_would_change_a_result_is_said_for_every_choice_there_is() {
    let choices = |query: &str| -> Vec<String> {
        let page = page(query);
        let list = page.split("class=\"what-if-choices\">").nth(1).unwrap();
        let list = list.split("</ul>").next().unwrap();
        let buttons = list.split("<button type=\"button\">").skip(1);
        buttons
            .map(|button| button.split('<').next().unwrap().to_owned())
            .collect()
    };
    let council = choices("");
    assert_eq!(
        council.get(..3).unwrap(),
        [
            "any 1 of France and United Kingdom: against instead of abstaining",
            "any 1 of China, Russian Federation and United States: against instead of in favour",
            // Permanent or not: any two of the ten.
            "any 2 of the 10 members: abstaining instead of in favour",
        ]
    );
    assert_eq!(
        choices("?meeting=ga-2025-02-24&at=ga-es11-7"),
        [
            "any 20 of the 93 members: against instead of in favour",
            "any 29 of the 65 members: against instead of abstaining",
            "any 58 of the 93 members: abstaining instead of in favour",
        ]
    );
}

#[test]
fn the_title_names_what_the_reader_supposes_and_else_the_meeting() {
    let title = |query: &str| said(Lang::En, query, |shown| shown.page_title());
    let meeting = title("meeting=sc-2025-02-24");
    let vetoed = "Had France voted against, the draft would have been vetoed · Placard";
    assert_eq!(title("meeting=sc-2025-02-24&sc-2774=FRA:against"), vetoed);
    assert!(meeting.ends_with(" · Placard") && meeting != vetoed, "{meeting}");
    // A class that guesses is not told the verdict, and a later vote changes nothing in an earlier one.
    for unchanged in [
        "meeting=sc-2025-02-24&present=yes&sc-2774=FRA:against",
        "meeting=sc-2025-02-24&at=sc-115&sc-2774=FRA:against",
    ] {
        assert_eq!(title(unchanged), meeting, "{unchanged}");
    }
}
