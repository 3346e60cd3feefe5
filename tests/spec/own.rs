//! A reader's own vote in an address: what is read from it, and what is told of the rest.
use placard::own::Own;
use rules::vote::Vote;

/// The votes of an own address, in short, and what the reader is told was left out.
fn read(query: &str) -> (Vec<String>, Vec<String>) {
    let (own, left_out) = Own::read(query).unwrap().unwrap();
    let votes = own.votes.iter();
    let votes = votes.map(|(member, vote): &(_, Vote)| format!("{member} {}", vote.as_str()));
    (votes.collect(), left_out)
}

#[test]
fn a_member_in_two_columns_keeps_the_first_vote_and_the_reader_is_told() {
    let own = "own=security-council&date=2025-02-24";
    let (votes, left_out) = read(&format!("{own}&in-favour=FRA.GBR&against=FRA.RUS&absent=GBR"));
    assert_eq!(votes, ["FRA in-favour", "GBR in-favour", "RUS against"]);
    assert_eq!(left_out, ["against=FRA", "absent=GBR"]);
    // Twice in one column is one vote.
    assert_eq!(read(&format!("{own}&in-favour=FRA.FRA")).1, [""; 0]);
}

#[test]
fn of_a_part_that_stands_there_twice_the_first_holds_and_the_reader_is_told() {
    let (votes, left_out) =
        read("own=security-council&date=2025-02-24&in-favour=FRA&in-favour=GBR&date=2025-02-25");
    assert_eq!(votes, ["FRA in-favour"]);
    assert_eq!(left_out, ["in-favour=GBR", "date=2025-02-25"]);
}

#[test]
fn a_part_whose_name_a_messenger_has_encoded_is_read() {
    let (votes, left_out) = read("own=security-council&date=2025-02-24&in%2Dfavour=FRA%2EGBR");
    assert_eq!(votes, ["FRA in-favour", "GBR in-favour"]);
    assert_eq!(left_out, [""; 0]);
}
