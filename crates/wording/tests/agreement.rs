//! Verbs, participles and articles agree, in the languages where they must.
mod common;

use common::{Play, assembly, changes, council};
use rules::question::Object;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::say::outcome::{outcome, verdict};

fn texts(lang: Lang) -> Option<Texts> {
    Texts::load(lang, wording::table::table(lang)?).ok()
}

#[test]
fn headlines_agree() {
    let draft = |name| council("10-1-4").on(Object::Draft, name).against(&["FRA"]);
    let amendment = |name| council("9-1-5").on(Object::Amendment, name);
    let many = |name| assembly(93, 18, 65, 17).on(Object::Draft, name);
    let fr = "le projet de résolution";
    let es = "el proyecto de resolución";
    let ru = "проект резолюции";
    let cases: Vec<(Lang, Play, &str)> = vec![
        // A name in the plural takes its verb with it; a list and a number do so as they must.
        (
            Lang::Fr,
            draft(fr).after(changes("FRA:against"), "10-1-4"),
            "Si la France avait voté contre, le projet de résolution se serait heurté à un veto",
        ),
        (
            Lang::Fr,
            draft(fr).after(changes("USA:against"), "10-1-4"),
            "Si les États-Unis avaient voté contre, le projet de résolution se serait heurté à un veto",
        ),
        (
            Lang::Fr,
            draft(fr).after(changes("FRA:against BRA:absent"), "10-1-4"),
            "Si la France avait voté contre et le Brésil n’avait pas assisté à la séance, le projet de résolution se serait heurté à un veto",
        ),
        (
            Lang::Es,
            draft(es).after(changes("USA:abstaining ISL:abstaining ISR:abstaining"), "10-1-4"),
            "Si los Estados Unidos, Islandia e Israel se hubieran abstenido, el proyecto de resolución habría sido vetado",
        ),
        (
            Lang::Es,
            draft(es).after(changes("PHL:against"), "10-1-4"),
            "Si Filipinas hubiera votado en contra, el proyecto de resolución habría sido vetado",
        ),
        (
            Lang::Ru,
            draft(ru).after(changes("USA:against"), "10-1-4"),
            "Если бы Соединенные Штаты проголосовали против, проект резолюции не был бы принят из-за вето",
        ),
        (
            Lang::Ru,
            many(ru).after(changes("21*against>abstaining"), "73-38-65"),
            "Если бы 21 член воздержался вместо того, чтобы голосовать против, проект резолюции не был бы принят",
        ),
        (
            Lang::Ru,
            many(ru).after(changes("22*against>abstaining"), "73-38-65"),
            "Если бы 22 члена воздержались вместо того, чтобы голосовать против, проект резолюции не был бы принят",
        ),
        // A vote of the reader's own is in the present.
        (
            Lang::Fr,
            draft(fr).after(changes("USA:against"), "10-1-4").own(),
            "Si les États-Unis votent contre, le projet de résolution se heurte à un veto",
        ),
        (
            Lang::Es,
            draft(es).after(changes("PHL:against"), "10-1-4").own(),
            "Si Filipinas vota en contra, el proyecto de resolución queda vetado",
        ),
        (
            Lang::Ru,
            many(ru).after(changes("21*against>abstaining"), "73-38-65").own(),
            "Если 21 член воздерживается вместо того, чтобы голосовать против, проект резолюции не принимается",
        ),
        (
            Lang::Ru,
            draft(ru).after(changes("GBR:abstaining"), "10-1-4"),
            "Если бы Соединенное Королевство воздержалось, проект резолюции не был бы принят из-за вето",
        ),
        (
            Lang::Ru,
            draft(ru).after(
                changes("GUY:not-participating MAR:abstaining SLB:against"),
                "10-1-4",
            ),
            "Если бы Соломоновы Острова проголосовали против, Марокко воздержалось и Гайана не участвовала в голосовании, \
             проект резолюции не был бы принят из-за вето",
        ),
        // The past of a veto.
        (
            Lang::Fr,
            amendment("l’amendement S/1").against(&["USA"]),
            "L’amendement S/1 n’a pas été adopté, les États-Unis y ayant opposé leur veto (9–1–5)",
        ),
        (
            Lang::Es,
            amendment("la enmienda S/1").against(&["GBR"]),
            "La enmienda S/1 fue vetada por el Reino Unido (9–1–5)",
        ),
        (
            Lang::Ru,
            amendment("поправка S/1").against(&["RUS"]),
            "Поправка S/1 не принята: Российская Федерация наложила вето (9–1–5)",
        ),
        (
            Lang::Ru,
            amendment("поправка S/1").against(&["CHN"]),
            "Поправка S/1 не принята: Китай наложил вето (9–1–5)",
        ),
        (
            Lang::Ru,
            amendment("поправка S/1").against(&["GBR"]),
            "Поправка S/1 не принята: Соединенное Королевство наложило вето (9–1–5)",
        ),
        // A resolution is feminine where its draft is masculine.
        (
            Lang::Fr,
            council("10-0-5").on(Object::Draft, fr).named("S/RES/2774 (2025)"),
            "La résolution 2774 (2025) a été adoptée (10–0–5)",
        ),
        (
            Lang::Es,
            council("10-0-5").on(Object::Draft, es).named("S/RES/2774 (2025)"),
            "La resolución 2774 (2025) fue aprobada (10–0–5)",
        ),
        (
            Lang::Ru,
            council("10-0-5").on(Object::Draft, ru).named("S/RES/2774 (2025)"),
            "Резолюция 2774 (2025) принята (10–0–5)",
        ),
    ];
    for (lang, play, expected) in cases {
        if let Some(texts) = texts(lang) {
            assert_eq!(play.headline_in(&texts), expected);
        }
    }
}

#[test]
fn verdicts_agree() {
    let cases = [
        (
            Lang::Fr,
            Object::Draft,
            ["Non adopté ; contre : les États-Unis, membre permanent.", "Veto"],
        ),
        (
            Lang::Es,
            Object::Amendment,
            [
                "No aprobada; en contra: los Estados Unidos, miembro permanente.",
                "Vetada",
            ],
        ),
        (
            Lang::Ru,
            Object::Amendment,
            ["Не принята; против: Соединенные Штаты, постоянный член.", "Вето"],
        ),
    ];
    for (lang, object, expected) in cases {
        let Some(texts) = texts(lang) else {
            continue;
        };
        let decision = council("10-1-4").against(&["USA"]).decision();
        let word = outcome(&texts, &decision.outcome, object).word;
        let said = verdict(&texts, &decision, object).replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!([said, word], expected);
    }
}
