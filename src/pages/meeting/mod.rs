//! The page of a meeting.
pub mod difference;
pub mod draft_text;
pub mod header;
pub mod help;
pub mod introduction;
pub mod page;
pub mod presenter;
pub mod roll_call;
pub mod room_foot;
pub mod suggestions;
pub mod switches;
pub mod tools;
pub mod what_if;
