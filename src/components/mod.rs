//! One piece of the page each. Components show; none computes law, none goes to the window.
pub mod chamber;
pub mod draft_text;
pub mod hall;
pub mod help;
pub mod motion_list;
pub mod move_counts;
pub mod notices;
pub mod on_the_record;
pub mod provision_note;
pub mod reasons;
pub mod seat_button;
pub mod seat_menu;
pub mod site_header;
pub mod tally_bar;
pub mod verdict;
pub mod vote_mark;
