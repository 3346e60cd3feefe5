//! Every Member has a name, and the names are in the order of the seats.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use rules::member::MemberId;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::names::{name, name_in_sentence, placard_name, search_key, short_name, sort_members};
use wording::table::table;

/// The codes in the file, former Members last.
fn members(texts: &Texts) -> Vec<MemberId> {
    texts
        .keys()
        .filter(|key| key.len() == 3)
        .map(|key| key.parse().unwrap())
        .collect()
}

const FORMER: [&str; 7] = ["CSK", "DDR", "EAZ", "SCG", "SUN", "YMD", "YUG"];

#[test]
fn there_are_193_members() {
    let texts = Texts::english();
    let today = members(&texts)
        .into_iter()
        .filter(|member| !FORMER.contains(&member.as_str()));
    assert_eq!(today.count(), 193);
}

#[test]
fn names_of_every_length() {
    let texts = Texts::english();
    let cases = [
        ("FRA", "France", "France", "France", "France"),
        (
            "GBR",
            "United Kingdom of Great Britain and Northern Ireland",
            "United Kingdom",
            "United Kingdom",
            "the United Kingdom",
        ),
        (
            "USA",
            "United States of America",
            "United States",
            "United States",
            "the United States",
        ),
        (
            "RUS",
            "Russian Federation",
            "Russian Federation",
            "Russian Fed.",
            "the Russian Federation",
        ),
        (
            "KOR",
            "Republic of Korea",
            "Republic of Korea",
            "Rep. of Korea",
            "the Republic of Korea",
        ),
        (
            "NLD",
            "Netherlands (Kingdom of the)",
            "Netherlands",
            "Netherlands",
            "the Netherlands",
        ),
        ("TUR", "Türkiye", "Türkiye", "Türkiye", "Türkiye"),
        (
            "PHL",
            "Philippines",
            "Philippines",
            "Philippines",
            "the Philippines",
        ),
        ("XYZ", "XYZ", "XYZ", "XYZ", "XYZ"),
    ];
    for (code, official, short, placard, sentence) in cases {
        let member = code.parse().unwrap();
        let said = [name, short_name, placard_name, name_in_sentence].map(|of| of(&texts, member));
        assert_eq!(said, [official, short, placard, sentence]);
    }
}

#[test]
fn no_placard_is_wider_than_it_must_be() {
    let texts = Texts::english();
    for member in members(&texts) {
        let placard = placard_name(&texts, member);
        assert!(placard.chars().count() <= 35, "{placard}");
        assert!(!name_in_sentence(&texts, member).contains('('), "{member}");
    }
}

#[test]
fn the_order_is_that_of_the_seats() {
    let texts = Texts::english();
    let sorted = |codes: &str| {
        let mut members: Vec<MemberId> = codes.split(' ').map(|code| code.parse().unwrap()).collect();
        sort_members(&texts, &mut members);
        members.iter().map(MemberId::as_str).collect::<Vec<_>>().join(" ")
    };
    // The Council of 2025 from the left of the table.
    assert_eq!(
        sorted("CHN FRA GBR RUS USA DNK DZA GRC GUY KOR PAK PAN SLE SOM SVN"),
        "DZA CHN DNK FRA GRC GUY PAK PAN KOR RUS SLE SVN SOM GBR USA"
    );
    assert_eq!(sorted("HRV CUB CRI CIV"), "CRI CIV HRV CUB");
    assert_eq!(sorted("UGA TUV TKM TUR"), "TUR TKM TUV UGA");
    assert_eq!(
        sorted("COD PRK DNK NGA NER GNB GIN"),
        "PRK COD DNK GIN GNB NER NGA"
    );
}

#[test]
fn a_search_needs_no_accents() {
    assert_eq!(search_key("Türkiye"), "turkiye");
    assert_eq!(search_key("CÔTE D’IVOIRE"), "cote d'ivoire");
    assert_eq!(search_key("Российская Федерация"), "российская федерация");
    assert_eq!(search_key("آيرلندا وأوكرانيا"), search_key("ايرلندا واوكرانيا"));
}

#[test]
fn an_arabic_list_leaves_the_article_aside() {
    let texts = Texts::load(Lang::Ar, table(Lang::Ar).unwrap()).unwrap();
    let mut members: Vec<MemberId> = "ALB JOR ETH RUS CHN"
        .split(' ')
        .map(|code| code.parse().unwrap())
        .collect();
    sort_members(&texts, &mut members);
    let sorted: Vec<&str> = members.iter().map(MemberId::as_str).collect();
    // الاتحاد الروسي، إثيوبيا، الأردن، ألبانيا، الصين.
    assert_eq!(sorted, ["RUS", "ETH", "JOR", "ALB", "CHN"]);
}
