//! On a projector: the keys of a clicker, a roll call with its count, the address as a QR code.
use placard::address::base64url;
use placard::kit::timer::clock;
use placard::model::state::Action;
use placard::model::view_options::{Present, Roll};
use placard::pages::meeting::presenter::key;
use placard::pages::meeting::roll_call::{counted, still_needed, turned};
use placard::take_away::qr;
use rules::requirement::{Requirement, Share};
use rules::vote::Vote;

/// The modules of a drawn code as a picture of eight pixels a module, read by another program than the one that drew it.
fn read_again(svg: &str) -> String {
    let size: usize = svg
        .split("0 0 ")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let path = svg
        .split("fill=\"#000\" d=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let mut dark = vec![false; size * size];
    for line in path.split('M').filter(|line| !line.is_empty()) {
        let (place, rest) = line.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let long: usize = rest.split('v').next().unwrap().parse().unwrap();
        dark[y * size + x..y * size + x + long].fill(true);
    }
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size * 8, size * 8, |x, y| {
        if dark[y / 8 * size + x / 8] { 0 } else { 255 }
    });
    let grids = picture.detect_grids();
    grids
        .first()
        .expect("a code is found")
        .decode()
        .expect("it is read")
        .1
}

#[test]
fn a_qr_code_of_an_address_is_read_again_as_that_address() {
    for address in [
        "https://placard.example/en/sc-2025-02-24.html?sc-2774=FRA:against",
        "https://placard.example/lessons.html?lesson=veto&step=3",
        &format!(
            "https://placard.example/lessons.html?made={}",
            "aB3_-".repeat(300)
        ),
    ] {
        assert_eq!(read_again(&qr::svg(address).unwrap()), address);
    }
    assert_eq!(qr::svg(&"x".repeat(3000)), None);
}

#[test]
fn a_roll_call_goes_on_and_back_and_begins_with_the_member_that_was_drawn() {
    let roll = Roll { first: 13, called: 0 };
    let places: Vec<usize> = (0..4).map(|turn| roll.place(turn, 15)).collect();
    assert_eq!(places, [13, 14, 0, 1]);
    let one = turned(roll, true, 15);
    assert_eq!((one.called, turned(one, false, 15).called), (1, 0));
    assert_eq!(turned(Roll { called: 15, ..roll }, true, 15).called, 15);
    assert_eq!(turned(roll, false, 15).called, 0);
}

#[test]
fn the_count_of_a_roll_call_says_what_is_still_needed() {
    let votes = [
        Some(Vote::InFavour),
        Some(Vote::Abstaining),
        Some(Vote::Against),
        None,
    ];
    let tally = counted(votes.into_iter(), 15);
    assert_eq!(
        (tally.in_favour, tally.against, tally.abstaining, tally.total()),
        (1, 1, 1, 15)
    );
    let nine = Requirement::Affirmative {
        votes: 9,
        concurring: true,
    };
    assert_eq!(still_needed(nine, &tally), 8);
    assert_eq!(
        still_needed(Requirement::PresentAndVoting(Share::TwoThirds), &tally),
        1
    );
    assert_eq!(still_needed(Requirement::AllMembers(Share::Majority), &tally), 7);
    // Nothing is carried without a vote in favour, whatever a share of nothing is.
    let none = counted(std::iter::empty(), 15);
    assert_eq!(
        still_needed(Requirement::PresentAndVoting(Share::TwoThirds), &none),
        1
    );
}

#[test]
fn a_clicker_steps_shows_and_calls() {
    let pressed = |name: &str, present: Present| key(name, "", present, 15, false);
    assert_eq!(pressed("PageDown", Present::Hidden), Some(Action::Step(true)));
    assert_eq!(
        pressed(".", Present::Hidden),
        Some(Action::Present(Present::Shown))
    );
    assert_eq!(
        pressed(".", Present::Shown),
        Some(Action::Present(Present::Hidden))
    );
    let roll = |called| Present::Roll(Roll { first: 2, called });
    assert_eq!(pressed("PageDown", roll(3)), Some(Action::Present(roll(4))));
    assert_eq!(pressed("PageUp", roll(3)), Some(Action::Present(roll(2))));
    // Escape ends the roll call first, then the presentation.
    assert_eq!(pressed("Escape", roll(3)), Some(Action::Present(Present::Hidden)));
    assert_eq!(
        pressed("Escape", Present::Hidden),
        Some(Action::Present(Present::Off))
    );
    assert_eq!(pressed("PageDown", Present::Off), None);
    // In Arabic the arrows are turned round.
    assert_eq!(
        key("ArrowLeft", "", roll(3), 15, true),
        Some(Action::Present(roll(4)))
    );
}

#[test]
fn letters_of_an_address_hold_bytes() {
    for length in 0..70_u8 {
        let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(37)).collect();
        assert_eq!(base64url::read(&base64url::write(&bytes)), Some(bytes));
    }
    assert_eq!(base64url::write(b"\xfb\xff"), "-_8");
    for wrong in ["a", "ab+d", "ab/=", "é"] {
        assert_eq!(base64url::read(wrong), None, "{wrong}");
    }
}

#[test]
fn a_timer_writes_minutes_and_seconds() {
    assert_eq!([0, 59, 60, 605].map(clock), ["0:00", "0:59", "1:00", "10:05"]);
}
