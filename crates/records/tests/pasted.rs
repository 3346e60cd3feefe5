//! Pasted roll calls: the ways in which people write them are understood, and what is not plain is a doubt in its place.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use proptest::prelude::*;
use records::names;
use records::names::Names;
use records::pasted;
use records::pasted::DoubtKind;
use records::pasted::Pasted;
use records::states;
use rules::date::Date;
use rules::member::MemberId;
use rules::vote::{NotVoting, Vote};

fn code(text: &str) -> MemberId {
    text.parse().unwrap()
}

/// Names in other languages, as a caller has them.
const OTHERS: [(&str, &str); 16] = [
    ("Chine", "CHN"),
    ("Allemagne", "DEU"),
    ("Royaume-Uni", "GBR"),
    ("Россия", "RUS"),
    ("Франция", "FRA"),
    ("Китай", "CHN"),
    ("España", "ESP"),
    ("Francia", "FRA"),
    ("Alemania", "DEU"),
    ("中国", "CHN"),
    ("法国", "FRA"),
    ("俄罗斯联邦", "RUS"),
    ("الصين", "CHN"),
    ("فرنسا", "FRA"),
    ("المملكة المتحدة", "GBR"),
    ("روسيا", "RUS"),
];

fn all_names() -> Names {
    let aliases = names::read(names::TEXT).unwrap();
    Names::with(
        &aliases,
        OTHERS.iter().map(|(name, member)| (*name, code(member))),
    )
}

#[test]
fn a_flag_alone_is_its_member() {
    let roll = read("In favour: \u{1f1eb}\u{1f1f7}\nAgainst: \u{1f1f7}\u{1f1fa}");
    assert_eq!(
        roll.votes,
        [(code("FRA"), Vote::InFavour), (code("RUS"), Vote::Against)]
    );
}

fn read_on(date: &str, text: &str) -> Pasted {
    let date: Date = date.parse().unwrap();
    pasted::read(text, &all_names(), &states::members_on(date))
}

fn read(text: &str) -> Pasted {
    read_on("2025-02-24", text)
}

/// The votes in one line, such as `CHN in-favour, FRA abstaining`.
fn votes(pasted: &Pasted) -> String {
    let votes = pasted
        .votes
        .iter()
        .map(|(member, vote)| format!("{member} {}", vote.as_str()));
    votes.collect::<Vec<_>>().join(", ")
}

fn doubts(pasted: &Pasted) -> Vec<String> {
    pasted.doubts.iter().map(ToString::to_string).collect()
}

/// The text is understood without a doubt.
fn plain(text: &str, expected: &str) {
    let pasted = read(text);
    assert_eq!(votes(&pasted), expected, "{text}");
    assert_eq!(doubts(&pasted), Vec::<String>::new(), "{text}");
}

#[test]
fn lines_and_lists() {
    let three = "CHN in-favour, FRA abstaining, GBR against";
    for text in [
        "China yes, France abstain, UK no",
        "China: yes; France: abstained; UK: no",
        "China – in favour\nFrance – abstained\nUnited Kingdom – against",
        "CHN: in favour\r\nFRA: abstaining\r\nGBR: against\r\n",
        "China\tY\nFrance\tA\nUnited Kingdom\tN\n",
        "Y CHINA\nA FRANCE\nN UNITED KINGDOM",
        "YES (1)\nChina\n\nABSTAIN (1)\nFrance\n\nNO (1)\nUnited Kingdom",
        "In favour: 1\nChina\nAbstaining: 1\nFrance\nAgainst: 1\nUnited Kingdom",
        "Country\tVote\nChina\tY\nFrance\tA\nUnited Kingdom\tN",
        "1\tCHN\tChina\tY\n2\tFRA\tFrance\tA\n3\tGBR\tUnited Kingdom\tN",
        "ms_code,ms_name,ms_vote\nCHN,CHINA,Y\nFRA,FRANCE,A\nGBR,UNITED KINGDOM,N",
        "Y\tChina\nA\tFrance\nN\tUnited Kingdom",
        "China +\nFrance 0\nUnited Kingdom -",
        "China ✓\nFrance 0\nUK ✗",
        "✓ China\n○ France\n❌ UK",
        "- China: yes\n- France: abstention\n- UK: no",
        "* China (in favour)\n* France (abstained)\n* UK (against).",
        "1. China voted in favour\n2. France abstained\n3. the United Kingdom voted against",
        "CN yes, FR abst., GB no",
        "China\nY\nFrance\nA\nUnited Kingdom\nN",
        "\"China\",\"Y\"\n\"France\",\"A\"\n\"United Kingdom\",\"N\"",
        "| China | Y |\n| France | A |\n| United Kingdom | N |",
        "Yes: China\nAbstain: France\nNo: UK",
        "Yes\nChina\nAbstaining\nFrance\nNo\nUnited Kingdom",
    ] {
        plain(text, three);
    }
}

#[test]
fn not_voting_is_told_apart() {
    plain(
        "China absent, France did not participate, UK not voting, USA X",
        "CHN absent, FRA not-participating, GBR not-voting, USA not-voting",
    );
}

#[test]
fn norway_is_not_a_no() {
    plain(
        "In favour: US, NO, FR\nAgainst: ES",
        "USA in-favour, NOR in-favour, FRA in-favour, ESP against",
    );
    plain("N. Macedonia yes, N Korea no", "MKD in-favour, PRK against");
    plain("NO yes\nSE no", "NOR in-favour, SWE against");
    plain("NO\tY\nSE\tN", "NOR in-favour, SWE against");
}

#[test]
fn six_languages() {
    for (text, expected) in [
        (
            "Chine : pour, France : contre, Allemagne : abstention, Royaume-Uni : absent",
            "CHN in-favour, FRA against, DEU abstaining, GBR absent",
        ),
        (
            "Pour : Chine et Allemagne\nContre : France\nSe sont abstenus : Royaume-Uni",
            "CHN in-favour, DEU in-favour, FRA against, GBR abstaining",
        ),
        (
            "Китай — за, Франция — против, Россия воздержалась",
            "CHN in-favour, FRA against, RUS abstaining",
        ),
        (
            "Голосовали за: Китай и Россия. Голосовали против: Франция. Воздержались: нет.",
            "CHN in-favour, RUS in-favour, FRA against",
        ),
        (
            "Votos a favor: China y Francia\nVotos en contra: España\nAbstenciones: Alemania",
            "CHN in-favour, FRA in-favour, ESP against, DEU abstaining",
        ),
        (
            "Francia sí; España no; Alemania se abstuvo",
            "FRA in-favour, ESP against, DEU abstaining",
        ),
        (
            "中国赞成，法国反对，俄罗斯联邦弃权",
            "CHN in-favour, FRA against, RUS abstaining",
        ),
        (
            "赞成：中国、俄罗斯联邦\n反对：法国",
            "CHN in-favour, RUS in-favour, FRA against",
        ),
        (
            "الصين: مؤيد، فرنسا: معارض، المملكة المتحدة: ممتنع",
            "CHN in-favour, FRA against, GBR abstaining",
        ),
        (
            "المؤيدون: الصين وروسيا\nالمعارضون: فرنسا\nالممتنعون عن التصويت: المملكة المتحدة",
            "CHN in-favour, RUS in-favour, FRA against, GBR abstaining",
        ),
    ] {
        plain(text, expected);
    }
}

#[test]
fn a_press_release() {
    let text = "The draft resolution was adopted by a recorded vote of 9 in favour to 4 against, with 3 abstentions, as \
                follows:\n\nIn favour:  Antigua and Barbuda, Bolivia (Plurinational State of), Bosnia and\n\
                Herzegovina, C\u{f4}te d\u{2019}Ivoire, Democratic Republic of the Congo, Guinea-\nBissau, Iran (Islamic \
                Republic of), Trinidad and Tobago and United Kingdom of Great\nBritain and Northern Ireland.\n\n\
                Against:  Democratic People\u{2019}s Repub\u{ad}\nlic of Korea, Congo, the Netherlands (Kingdom of the), \
                Türkiye.  Abstaining:  Guinea, Republic of Korea, and\nSaint Vincent and the Grenadines.\n\nAbsent:  \
                Micronesia (Federated States of), Swaziland.\n";
    plain(
        text,
        "ATG in-favour, BOL in-favour, BIH in-favour, CIV in-favour, COD in-favour, GNB in-favour, IRN in-favour, \
         TTO in-favour, GBR in-favour, PRK against, COG against, NLD against, TUR against, GIN abstaining, \
         KOR abstaining, VCT abstaining, FSM absent, SWZ absent",
    );
}

#[test]
fn the_193_names_in_one_paragraph() {
    let aliases = names::read(names::TEXT).unwrap();
    let date: Date = "2025-02-24".parse().unwrap();
    let members = states::members_on(date);
    let official: Vec<&str> = members
        .iter()
        .map(|member| names::name_on(&aliases, *member, date).unwrap())
        .collect();
    for width in [40, 72, 2000] {
        let mut text = "In favour (193): ".to_owned();
        let mut column = 0;
        for word in official.join(", ").split(' ') {
            column += word.len() + 1;
            text.push_str(word);
            text.push(if column > width { '\n' } else { ' ' });
            column = if column > width { 0 } else { column };
        }
        let pasted = read(&text);
        assert_eq!(doubts(&pasted), Vec::<String>::new());
        assert_eq!(pasted.votes.len(), 193);
        assert_eq!(pasted.said.in_favour, Some(193));
    }
}

#[test]
fn doubts_say_where_and_what_to_do() {
    for (text, expected) in [
        (
            "China yes\nGrance no",
            "line 2, column 1: `Grance` is not the name of a member: perhaps `FRA` or `GRC` is meant",
        ),
        (
            "Korea yes, China yes",
            "line 1, column 1: `Korea` may be `KOR` or `PRK`: choose one",
        ),
        (
            "China yes\n  France",
            "line 2, column 3: `France` has no vote: write yes, no, abstaining or not voting after it",
        ),
        (
            "China yes, France no, China abstain",
            "line 1, column 23: `China` is abstaining here, and in-favour before: give each member one vote",
        ),
        (
            "China yes, USSR no",
            "line 1, column 12: `USSR` has no seat that day: perhaps `RUS` is meant",
        ),
        (
            "In favour (3): China, France",
            "line 1, column 1: `In favour (3):` says 3 in-favour, but 2 are named: look for one that is missing or too many",
        ),
        (
            "China yes\nno",
            "line 2, column 1: `no` stands alone: write the name of a member before it",
        ),
        (
            "",
            "line 1, column 1: nobody is named: write a member and its vote on each line, such as `France: yes`",
        ),
        (
            "China yes\nthe weather was fine",
            "line 2, column 1: `the weather was fine` is not the name of a member: correct it, or take it out",
        ),
    ] {
        assert_eq!(doubts(&read(text)), [expected], "{text}");
    }
}

#[test]
fn a_name_before_the_first_heading_is_a_doubt() {
    let pasted = read("France, Grance, Korea\nUSSR\nThe weather was fine.\nAgainst: Pakistan");
    assert_eq!(votes(&pasted), "PAK against");
    assert_eq!(
        doubts(&pasted),
        [
            "line 1, column 1: `France` has no vote: write yes, no, abstaining or not voting after it",
            "line 1, column 9: `Grance` is not the name of a member: perhaps `FRA` or `GRC` is meant",
            "line 1, column 17: `Korea` may be `KOR` or `PRK`: choose one",
            "line 2, column 1: `USSR` has no seat that day: perhaps `RUS` is meant",
        ]
    );
}

#[test]
fn html_is_read_where_it_was_pasted() {
    plain(
        "<p><b>In favour:</b> France, <i>United Kingdom</i>, Denmark<br>\n<b>Against:</b> \
         <a href=\"x\">Russian Federation</a></p><script>alert(1)</script>",
        "FRA in-favour, GBR in-favour, DNK in-favour, RUS against",
    );
}

#[test]
fn what_is_not_understood_below_a_heading_stays_a_doubt_when_the_next_one_comes() {
    let pasted = read("In favour: France! Denmark\nAgainst: Russian Federation");
    let named: Vec<&str> = pasted.doubts.iter().map(|doubt| doubt.text.as_str()).collect();
    assert_eq!(
        (votes(&pasted).as_str(), named.as_slice()),
        ("RUS against", &["France! Denmark"][..])
    );
}

#[test]
fn a_dash_is_no_vote_and_a_sign_is_one_beside_others_only() {
    for text in [
        "China yes\nGreece –",
        "China yes\nGreece -",
        "China: yes; Greece: —",
        "China yes\nGreece 0",
    ] {
        let pasted = read(text);
        assert_eq!(votes(&pasted), "CHN in-favour", "{text}");
        assert_eq!(pasted.doubts.len(), 1, "{text}");
    }
    plain(
        "China +\nGreece –\nFrance 0",
        "CHN in-favour, GRC against, FRA abstaining",
    );
    for text in [
        "For France, the text is clear",
        "Pour la France",
        "Contra Israel",
        "Против Китай",
        "反对以色列",
        "No France",
    ] {
        assert_eq!(read(text).votes, [], "{text}");
    }
}

#[test]
fn wikitext_and_markdown_are_read_and_their_rules_are_no_votes() {
    let three = "CHN in-favour, FRA abstaining, GBR against";
    for text in [
        "{| class=\"wikitable\"\n! State !! Vote\n|-\n| {{flag|China}} || {{yes}}\n|-\n| [[France]] || style=\"x\" | Abstained\n|-\n| {{GBR}} || {{no|Against}}\n|}",
        "{|\n|-\n| {{flagicon|CHN}} [[China|PRC]]\n| Yes\n|-\n| France<ref>Note: no.</ref>\n| '''Abstained'''\n|-\n| United Kingdom\n| No\n|}",
        "| Country | Vote |\n|---|:--:|\n| **China** | Yes |\n| [France](https://example.org/no) | Abstain |\n| UK[1] | No |",
        "+-------+------+\n| China | Yes |\n+-------+------+\n| France | Abstain |\n| UK | No |\n+-------+------+",
        "State\tIn favour\tAgainst\tAbstaining\nChina\tX\t\t\nFrance\t\t\tX\nUnited Kingdom\t\tX\t\n",
        "In favour\tAgainst\tAbstaining\nChina\tUnited Kingdom\tFrance\n",
        "🇨🇳 China: yes\n🇫🇷 France: abstain\n🇬🇧 UK: no",
        "Yes: 🇨🇳\nAbstain: 🇫🇷\nNo: 🇬🇧",
    ] {
        let pasted = read(text);
        let mut found: Vec<String> = votes(&pasted).split(", ").map(str::to_owned).collect();
        found.sort_unstable();
        assert_eq!(found.join(", "), three, "{text}");
        assert_eq!(doubts(&pasted), Vec::<String>::new(), "{text}");
    }
    // Two votes beside one name, or a table of two votes, are asked about.
    for text in [
        "China\tY\tN\nFrance\tN\tN",
        "China yes no",
        "China, yes, no",
        "State\tDraft 1\tDraft 2\nChina\tyes\tno",
        "Y China N",
    ] {
        let pasted = read(text);
        assert_eq!(votes(&pasted), "", "{text}");
        assert!(!pasted.doubts.is_empty(), "{text}");
    }
}

#[test]
fn codes_of_another_list_are_asked_about_where_they_mean_two() {
    plain("GER yes, ROM no", "DEU in-favour, ROU against");
    plain("AUS yes, GBR no", "AUS in-favour, GBR against");
    plain("UKG yes, GMY no", "GBR in-favour, DEU against");
    let pasted = read("UKG\tyes\nAUS\tno");
    assert_eq!(votes(&pasted), "GBR in-favour");
    assert!(matches!(&pasted.doubts[0].kind, DoubtKind::SeveralNames { members, .. } if members.len() == 2));
    plain(
        "In favour: Senegal, Serbia and Montenegro.",
        "SEN in-favour, SRB in-favour, MNE in-favour",
    );
}

#[test]
fn a_doubt_knows_its_place_and_the_vote_given_there() {
    let text = "中国赞成\nAgainst: Atlantis, Kazahstan";
    let pasted = read(text);
    let kinds: Vec<&DoubtKind> = pasted.doubts.iter().map(|doubt| &doubt.kind).collect();
    let unknown = |nearest: Vec<MemberId>| DoubtKind::UnknownName {
        nearest,
        vote: Some(Vote::Against),
    };
    assert_eq!(kinds, [&unknown(Vec::new()), &unknown(vec![code("KAZ")])]);
    for doubt in &pasted.doubts {
        assert_eq!(&text[doubt.at.clone()], doubt.text);
    }
    assert_eq!((pasted.doubts[1].line, pasted.doubts[1].column), (2, 20));
}

#[test]
fn names_are_those_of_the_day() {
    let pasted = read_on(
        "1968-12-13",
        "USSR yes, Ceylon no, Burma abstain, United Arab Republic yes, Russia no",
    );
    assert_eq!(
        votes(&pasted),
        "SUN in-favour, LKA against, MMR abstaining, EGY in-favour"
    );
    assert_eq!(
        pasted.doubts[0].kind,
        DoubtKind::NotSeated {
            member: code("RUS"),
            instead: vec![code("SUN")],
            vote: Some(Vote::Against)
        }
    );
    // In a Council where only one of them sits, Korea is no doubt.
    let council = [code("CHN"), code("KOR")];
    let pasted = pasted::read("Korea yes, Congo no", &all_names(), &council);
    assert_eq!(pasted.votes, [(code("KOR"), Vote::InFavour)]);
    assert!(matches!(&pasted.doubts[0].kind, DoubtKind::NotSeated { instead, .. } if instead.is_empty()));
}

#[test]
fn a_large_text_of_nothing_is_read_in_time() {
    let text = "Lorem ipsum dolor sit amet, consectetur adipiscing and elit\n".repeat(1_000);
    let pasted = read(&text);
    assert!(pasted.votes.is_empty());
    let names = "France yes, Fronce no, ".repeat(1_000);
    assert_eq!(read(&names).votes, [(code("FRA"), Vote::InFavour)]);
}

proptest! {
    #[test]
    fn any_text_is_read_and_nobody_votes_twice(text in prop_oneof![
        any::<String>(),
        "(China|France|Korea|NO|USSR|yes|no|Y|and|In favour|Against|abstention|赞成|中国|ضد|[ ,:;()\t\n\r.+0-9✓-]|\u{ad}|\\PC){0,40}",
    ]) {
        let pasted = read(&text);
        let mut members: Vec<MemberId> = pasted.votes.iter().map(|(member, _)| *member).collect();
        members.sort_unstable();
        members.dedup();
        prop_assert_eq!(members.len(), pasted.votes.len());
        for doubt in &pasted.doubts {
            prop_assert_eq!(&text[doubt.at.clone()], &doubt.text);
            prop_assert!(doubt.line >= 1 && doubt.column >= 1);
            prop_assert!(!doubt.to_string().contains('\n'));
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_list_that_is_written_is_read_again(choices in prop::collection::vec(0_usize..6, 193), headed in any::<bool>()) {
        let aliases = names::read(names::TEXT).unwrap();
        let date: Date = "2025-02-24".parse().unwrap();
        let members = states::members_on(date);
        let words = ["in favour", "against", "abstaining", "did not participate", "absent", "not voting"];
        let name = |member: &MemberId| names::name_on(&aliases, *member, date).unwrap().to_owned();
        let given: Vec<(MemberId, Vote)> = members.iter().zip(&choices).map(|(member, choice)| (*member, Vote::ALL[*choice])).collect();
        let text: String = if headed {
            Vote::ALL.iter().zip(words).map(|(vote, word)| {
                let names: Vec<String> = given.iter().filter(|(_, given)| given == vote).map(|(member, _)| name(member)).collect();
                format!("{word}: {}.\n\n", names.join(", "))
            }).collect()
        } else {
            given.iter().zip(&choices).map(|((member, _), choice)| format!("{}: {}\n", name(member), words[*choice])).collect()
        };
        let mut pasted = read(&text);
        prop_assert_eq!(doubts(&pasted), Vec::<String>::new());
        let mut given = given;
        given.sort_unstable();
        pasted.votes.sort_unstable();
        prop_assert_eq!(pasted.votes, given);
    }
}

#[test]
fn unspecified_is_the_word_of_the_assembly() {
    assert_eq!(
        read("China non-voting").votes,
        [(code("CHN"), Vote::NotVoting(NotVoting::Unspecified))]
    );
}
