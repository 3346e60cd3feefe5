//! Voeten's United Nations General Assembly Voting Data: the file `UNVotes` as R or Dataverse export it, and the tables of the R
//! package `unvotes`, one with the days and titles of roll calls, one with the votes.
use crate::names::by_code;
use rules::member::MemberId;

/// The vote in the letters of the UN's files; `None` for a State that was no Member.
pub(super) fn vote(cell: &[u8]) -> Option<&[u8]> {
    let text = cell.trim_ascii();
    Some(match text {
        b"1" | b"yes" => b"Y",
        b"2" | b"abstain" => b"A",
        b"3" | b"no" => b"N",
        b"8" | b"absent" => b"X",
        b"9" => return None,
        other => other,
    })
}

/// Who is meant by the number of a State in the Correlates of War project, or by a code; the day decides between a State and
/// the one that held its place before.
pub(super) fn member(number: &[u8], code: &[u8], name: &[u8]) -> Option<MemberId> {
    let text = |bytes: &[u8]| core::str::from_utf8(bytes.trim_ascii()).unwrap_or("").to_owned();
    let number: Option<u16> = text(number).parse().ok();
    let of_number = number.and_then(|number| {
        let pair = NUMBERS
            .split_whitespace()
            .find_map(|pair| pair.strip_prefix(&format!("{number}-")));
        pair.and_then(|code| code.parse().ok())
    });
    of_number.or_else(|| {
        // China's seat until 1971 is Taiwan's in these tables.
        let seat = |code: String| match code.as_str() {
            "TW" | "TWN" | "TAW" => "CHN".parse().ok(),
            code => match by_code(code).as_slice() {
                [member] => Some(*member),
                _ => None,
            },
        };
        seat(text(code)).or_else(|| seat(text(name)))
    })
}

/// The numbers of the Correlates of War project.
const NUMBERS: &str = "2-USA 20-CAN 31-BHS 40-CUB 41-HTI 42-DOM 51-JAM 52-TTO 53-BRB 54-DMA 55-GRD 56-LCA 57-VCT 58-ATG 60-KNA 70-MEX \
    80-BLZ 90-GTM 91-HND 92-SLV 93-NIC 94-CRI 95-PAN 100-COL 101-VEN 110-GUY 115-SUR 130-ECU 135-PER 140-BRA 145-BOL 150-PRY \
    155-CHL 160-ARG 165-URY 200-GBR 205-IRL 210-NLD 211-BEL 212-LUX 220-FRA 221-MCO 223-LIE 225-CHE 230-ESP 232-AND 235-PRT \
    255-DEU 260-DEU 265-DDR 290-POL 305-AUT 310-HUN 315-CSK 316-CZE 317-SVK 325-ITA 331-SMR 338-MLT 339-ALB 341-MNE 343-MKD \
    344-HRV 345-SRB 346-BIH 349-SVN 350-GRC 352-CYP 355-BGR 359-MDA 360-ROU 365-RUS 366-EST 367-LVA 368-LTU 369-UKR 370-BLR \
    371-ARM 372-GEO 373-AZE 375-FIN 380-SWE 385-NOR 390-DNK 395-ISL 402-CPV 403-STP 404-GNB 411-GNQ 420-GMB 432-MLI 433-SEN \
    434-BEN 435-MRT 436-NER 437-CIV 438-GIN 439-BFA 450-LBR 451-SLE 452-GHA 461-TGO 471-CMR 475-NGA 481-GAB 482-CAF 483-TCD \
    484-COG 490-COD 500-UGA 501-KEN 510-TZA 511-EAZ 516-BDI 517-RWA 520-SOM 522-DJI 530-ETH 531-ERI 540-AGO 541-MOZ 551-ZMB \
    552-ZWE 553-MWI 560-ZAF 565-NAM 570-LSO 571-BWA 572-SWZ 580-MDG 581-COM 590-MUS 591-SYC 600-MAR 615-DZA 616-TUN 620-LBY \
    625-SDN 626-SSD 630-IRN 640-TUR 645-IRQ 651-EGY 652-SYR 660-LBN 663-JOR 666-ISR 670-SAU 678-YEM 679-YEM 680-YMD 690-KWT \
    692-BHR 694-QAT 696-ARE 698-OMN 700-AFG 701-TKM 702-TJK 703-KGZ 704-UZB 705-KAZ 710-CHN 712-MNG 713-CHN 731-PRK 732-KOR \
    740-JPN 750-IND 760-BTN 770-PAK 771-BGD 775-MMR 780-LKA 781-MDV 790-NPL 800-THA 811-KHM 812-LAO 816-VNM 820-MYS 830-SGP \
    835-BRN 840-PHL 850-IDN 860-TLS 900-AUS 910-PNG 920-NZL 935-VUT 940-SLB 946-KIR 947-TUV 950-FJI 955-TON 970-NRU 983-MHL \
    986-PLW 987-FSM 990-WSM";

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use crate::states;

    #[test]
    fn every_member_has_a_number_and_every_number_is_of_a_member() {
        let members: Vec<MemberId> = NUMBERS
            .split_whitespace()
            .map(|pair| pair.split_once('-').unwrap().1.parse().unwrap())
            .collect();
        assert!(members.iter().all(|member| states::is_known(*member)));
        for state in states::all() {
            // Of these the number is that of the State in whose place they were.
            let by_day = ["SUN", "YUG", "SCG"].contains(&state.member.as_str());
            assert!(by_day || members.contains(&state.member), "{}", state.member);
        }
        let found = |number: &[u8], code: &[u8], name: &[u8]| {
            member(number, code, name).map(|member| member.to_string())
        };
        assert_eq!(found(b"200", b"", b""), Some("GBR".to_owned()));
        assert_eq!(found(b"", b"GB", b"United Kingdom"), Some("GBR".to_owned()));
        assert_eq!(found(b"", b"", b"DEU"), Some("DEU".to_owned()));
        assert_eq!(
            found(b"", b"DD", b"German Democratic Republic"),
            Some("DDR".to_owned())
        );
        assert_eq!(found(b"347", b"XK", b"Kosovo"), None);
    }
}
