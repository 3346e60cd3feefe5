//! What the headline says of meetings: what was put to the vote by its own name, what would have been, and whose vote alters
//! nothing; and what the page says would change a result.
use crate::library::state;
use crate::views::page;
use placard::model::replay::Replay;
use placard::model::session::seat_order;
use placard::vote::shown_vote::ShownVote;
use wording::lang::Lang;
use wording::messages::Texts;

/// The headline of an address, without the marks that keep directions apart.
fn headline(lang: Lang, query: &str) -> String {
    let texts = Texts::whole(lang).unwrap();
    let state = state(query);
    let day = Replay::of(&state.scenario, &state.changes);
    let order = seat_order(&state.scenario);
    let said = ShownVote::of(&texts, &state, &day, &order).unwrap().headline();
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
