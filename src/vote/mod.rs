//! One vote on the screen: seats, verdict, reasons, record.
pub mod chamber;
pub mod group_split;
pub mod hall;
pub mod hall_list;
pub mod hall_tools;
pub mod keyboard;
pub mod motion_list;
pub mod move_counts;
pub mod on_the_record;
pub mod reasons;
pub mod seat;
pub mod seat_button;
pub mod seat_list;
pub mod seat_menu;
pub mod shown_vote;
pub mod tile_map;
pub mod verdict;
