//! Parts that know no meeting: words and callbacks, page frame, notices, form fields, marks.
pub mod failed;
pub mod field;
pub mod language_menu;
pub mod memo;
pub mod needs_scripts;
pub mod notices;
pub mod outcome_mark;
pub mod outside_link;
pub mod page;
pub mod provision_note;
pub mod select;
pub mod share_bar;
pub mod site_footer;
pub mod site_header;
pub mod tally_bar;
pub mod ui;
pub mod vote_mark;
