//! Russian, Chinese and Arabic: the verb of a veto, what is feminine or neuter, and numbers that are zero, one or 101.
mod common;

use common::{Play, assembly, council};
use rules::motion::MotionKind;
use rules::question::Object;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::say::outcome::{outcome, verdict};
use wording::say::vote::tally_long;

fn texts(lang: Lang) -> Option<Texts> {
    Texts::load(lang, wording::table::table(lang)?).ok()
}

/// Without the signs by which Arabic keeps each value apart.
fn plain(said: &str) -> String {
    let signs = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200f}'];
    said.replace(signs, "")
}

#[test]
fn a_veto_agrees_with_who_cast_it() {
    let draft = |against: &[&'static str]| {
        council("10-3-2")
            .on(Object::Draft, "مشروع القرار")
            .against(against)
    };
    let cases = [
        (draft(&["FRA"]), "استخدمت فرنسا حق النقض ضد مشروع القرار (10–3–2)"),
        (
            draft(&["RUS"]),
            "استخدم الاتحاد الروسي حق النقض ضد مشروع القرار (10–3–2)",
        ),
        (
            draft(&["USA"]),
            "استخدمت الولايات المتحدة حق النقض ضد مشروع القرار (10–3–2)",
        ),
        (
            draft(&["RUS", "CHN"]),
            "استخدم كل من الاتحاد الروسي والصين حق النقض ضد مشروع القرار (10–3–2)",
        ),
    ];
    let Some(arabic) = texts(Lang::Ar) else {
        return;
    };
    for (play, expected) in cases {
        assert_eq!(plain(&play.headline_in(&arabic)), expected);
    }
}

#[test]
fn what_is_put_to_the_vote_has_its_own_form() {
    let part = |name| council("9-1-5").on(Object::Part, name);
    let question = |name| council("8-2-1").on(Object::Character, name);
    let vetoed = |name| council("9-2-0").on(Object::Character, name).against(&["RUS"]);
    let motion = Object::Motion(MotionKind::PostponeDiscussion);
    let cases: Vec<(Lang, Play, &str)> = vec![
        (Lang::Ru, part("часть"), "Часть принята (9–1–5)"),
        (
            Lang::Ru,
            part("часть").against(&["FRA"]),
            "Часть не принята: Франция наложила вето (9–1–5)",
        ),
        (
            Lang::Ru,
            council("5-4-6").on(motion, "предложение отложить обсуждение"),
            "Предложение отложить обсуждение не принято (5–4–6)",
        ),
        (
            Lang::Ru,
            question("предварительный вопрос"),
            "Предварительный вопрос не решен утвердительно (8–2–1)",
        ),
        (
            Lang::Ru,
            vetoed("предварительный вопрос"),
            "Предварительный вопрос не решен утвердительно: Российская Федерация наложила вето (9–2–0)",
        ),
        (
            Lang::Ar,
            question("المسألة الأولية"),
            "لم تُحسم المسألة الأولية بالإيجاب (8–2–1)",
        ),
        (
            Lang::Ar,
            vetoed("المسألة الأولية").procedural(),
            "حُسمت المسألة الأولية بالإيجاب (9–2–0)",
        ),
    ];
    for (lang, play, expected) in cases {
        if let Some(texts) = texts(lang) {
            assert_eq!(plain(&play.headline_in(&texts)), expected);
        }
    }
    if let Some(russian) = texts(Lang::Ru) {
        let decision = part("часть").decision();
        assert_eq!(outcome(&russian, &decision.outcome, Object::Part).word, "Принята");
    }
}

#[test]
fn counts_of_zero_and_of_one_are_said_in_words() {
    let cases = [
        (
            Lang::Ru,
            assembly(93, 8, 65, 27),
            "Голосов «за» — 93 из 101 присутствующего и участвующего в голосовании члена; большинство в две трети — 68.",
        ),
        (
            Lang::Ru,
            assembly(0, 101, 0, 92),
            "Голосов «за» — 0 из 101 присутствующего и участвующего в голосовании члена; большинство в две трети — 68.",
        ),
        (
            Lang::Zh,
            assembly(0, 30, 0, 163),
            "出席并参加表决的30个会员国中，没有会员国投赞成票；三分之二多数为20票。",
        ),
        (
            Lang::Ar,
            assembly(1, 29, 0, 163),
            "عدد المؤيدين 1 من الأعضاء الحاضرين المشتركين في التصويت، وعددهم 30؛ وأغلبية الثلثين 20.",
        ),
        (
            Lang::Ar,
            assembly(2, 28, 0, 163),
            "عدد المؤيدين 2 من الأعضاء الحاضرين المشتركين في التصويت، وعددهم 30؛ وأغلبية الثلثين 20.",
        ),
    ];
    for (lang, play, expected) in cases {
        if let Some(texts) = texts(lang) {
            assert_eq!(plain(&verdict(&texts, &play.decision(), Object::Draft)), expected);
        }
    }
    if let Some(russian) = texts(Lang::Ru) {
        let one = council("13-1-1").decision().tally;
        assert_eq!(
            tally_long(&russian, &one),
            "за — 13, против — 1, воздержались — 1"
        );
    }
}
