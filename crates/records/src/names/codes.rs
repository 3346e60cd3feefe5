//! Codes of Members beside those of today: ISO 3166-1 and 3166-3, the UN library's, and those of the Correlates of War
//! project (COW), which political scientists use. A code that two lists give to two States means both.
use crate::letters::is_letter_or_digit;
use crate::states;
use rules::member::MemberId;

/// Codes that no present Member has in ISO 3166-1: withdrawn ones (ISO 3166-3), and the library's `GER` and `EAT`.
const FORMER: &str = "GER DEU;EAT TZA;BUR MMR;BUMM MMR;BU MMR;BYS BLR;BYAA BLR;CSHH CSK;CS CSK;CS SCG;CSXX SCG;DDDE DDR;DD DDR;\
    DHY BEN;DYBJ BEN;DY BEN;HVO BFA;HVBF BFA;HV BFA;NHB VUT;NHVU VUT;NH VUT;ROM ROU;SUHH SUN;SU SUN;TMP TLS;TPTL TLS;TP TLS;\
    YDYE YMD;YD YMD;YUCS YUG;YU YUG;ZAR COD;ZRCD COD;ZR COD";

/// Codes of COW that ISO 3166-1 lacks. Where lists of sports use a code for another State, it stands here with both.
const COW: &str = "BHM BHS;HAI HTI;TRI TTO;BAR BRB;GRN GRD;SLU LCA;SVG VCT;AAB ATG;SKN KNA;GUA GTM;HON HND;SAL SLV;COS CRI;\
    PAR PRY;CHL CHL;URU URY;UKG GBR;IRE IRL;NTH NLD;FRN FRA;MNC MCO;SPN ESP;POR PRT;GMY DEU;GFR DEU;GDR DDR;CZR CZE;\
    SLO SVK;SLO SVN;SNM SMR;MAC MKD;CRO HRV;BOS BIH;BUL BGR;MLD MDA;LAT LVA;LIT LTU;GRG GEO;SWD SWE;DEN DNK;ICE ISL;CAP CPV;\
    EQG GNQ;GAM GMB;MAA MRT;NIR NER;CDI CIV;GUI GIN;BFO BFA;SIE SLE;TOG TGO;CAO CMR;NIG NGA;NIG NER;CEN CAF;CHA TCD;CON COG;\
    DRC COD;TAZ TZA;BUI BDI;ANG AGO;MZM MOZ;ZAM ZMB;ZIM ZWE;MAW MWI;SAF ZAF;LES LSO;BOT BWA;SWA SWZ;MAG MDG;MAS MUS;MAS MYS;\
    SEY SYC;MOR MAR;ALG DZA;LIB LBY;LIB LBN;SUD SDN;LEB LBN;YAR YEM;YPR YMD;KUW KWT;BAH BHR;BAH BHS;UAE ARE;OMA OMN;TAJ TJK;\
    KYR KGZ;KZK KAZ;MON MNG;MON MCO;ROK KOR;BHU BTN;BNG BGD;MYA MMR;SRI LKA;MAD MDV;MAD MDG;NEP NPL;THI THA;CAM KHM;DRV VNM;\
    MAL MYS;SIN SGP;BRU BRN;PHI PHL;INS IDN;ETM TLS;AUL AUS;NEW NZL;VAN VUT;SOL SLB;FIJ FJI;TON TON;NAU NRU;MSI MHL;PAL PLW";

/// Codes that COW gives to another State than ISO 3166-1 does.
const OTHERWISE: &str = "AUS AUT;SWZ CHE;SLV SVN;MNG MNE;CZE CSK";

fn pairs(table: &'static str) -> impl Iterator<Item = (&'static str, MemberId)> {
    table.split(';').filter_map(|pair| {
        let (code, member) = pair.trim().split_once(' ')?;
        Some((code, member.parse().ok()?))
    })
}

fn of(table: &'static str, code: &str) -> Vec<MemberId> {
    let same = pairs(table).filter(|(other, _)| *other == code);
    same.map(|(_, member)| member).collect()
}

/// Who has a code in capitals: nobody, one, or several.
pub(super) fn find(text: &str) -> Vec<MemberId> {
    if !(2..=4).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Vec::new();
    }
    let today = states::all().iter().find(|state| match text.len() {
        2 => state.alpha2 == text,
        3 => state.member.as_str() == text,
        _ => false,
    });
    if let Some(state) = today {
        return vec![state.member];
    }
    let former = of(FORMER, text);
    if former.is_empty() { of(COW, text) } else { former }
}

/// Who else has a code where a text uses the codes of COW.
pub(super) fn otherwise(text: &str) -> Vec<MemberId> {
    of(OTHERWISE, text)
}

/// Whether a text has a code that only COW uses, so that `AUS` may be Austria in it.
pub(super) fn uses_cow(text: &str) -> bool {
    // These are also names in short, or words in capitals.
    let plain = [
        "UAE", "ROK", "DRC", "CHL", "TON", "CON", "MAD", "MAS", "NEW", "MON", "CAP", "ICE", "BAR",
    ];
    text.split(|letter: char| !is_letter_or_digit(letter))
        .filter(|word| word.len() == 3 && !plain.contains(word))
        .any(|word| !of(COW, word).is_empty())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_of_a_member_and_no_code_is_one_of_today() {
        for table in [FORMER, COW, OTHERWISE] {
            assert_eq!(pairs(table).count(), table.split(';').count());
            assert!(pairs(table).all(|(_, member)| states::is_known(member)));
        }
        let today = |code: &str| states::all().iter().any(|state| state.member.as_str() == code);
        for (code, member) in pairs(COW) {
            assert!(!today(code) || code == member.as_str(), "{code}");
        }
        assert!(pairs(OTHERWISE).all(|(code, _)| today(code)));
    }

    #[test]
    fn a_code_of_two_states_means_both() {
        let found = |code: &str| find(code).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(found("GER"), ["DEU"]);
        assert_eq!(found("DDDE"), ["DDR"]);
        assert_eq!(found("UKG"), ["GBR"]);
        assert_eq!(found("SLO"), ["SVK", "SVN"]);
        assert_eq!(found("CS"), ["CSK", "SCG"]);
        assert_eq!(found("XKX"), [""; 0]);
        assert!(uses_cow("UKG Y") && !uses_cow("AUS Y, GBR N"));
    }
}
