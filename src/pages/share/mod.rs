//! The page that makes an embed.
pub mod form;
pub mod look;
pub mod page;
pub mod preview;
pub mod take;
